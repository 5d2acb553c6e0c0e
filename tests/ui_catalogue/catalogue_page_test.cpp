// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue_support.h"

#include "ui/kit/grid_roles.h"

#include <QAbstractItemModelTester>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;
using pages::CardAction;
using pages::CatalogueModel;
using pages::CataloguePage;

TEST_CASE("a file without a catalogue says what it is for and takes the ready-made one", "[catalogue]")
{
    CatalogueFixture f(false);
    CHECK(f.page->frame()->state() == kit::PageFrame::State::Empty);
    f.page->findChild<QAction*>(u"catalogueStarter"_s)->trigger();
    CHECK(f.page->frame()->state() == kit::PageFrame::State::Content);
    CHECK(f.codes().size() > 100);
    CHECK(f.message().contains(QString::number(f.codes().size())));
    CHECK(f.page->selected().isValid());
}

TEST_CASE("typing without marks finds an indicator at once, group by group", "[catalogue]")
{
    CatalogueFixture f;
    QAbstractItemModelTester tester(f.page->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto all = f.codes().size();
    CHECK(f.page->model()->cardCount() == all);
    f.page->findChild<kit::SearchBox*>(u"catalogueSearch"_s)->setFocus();
    type(u"doan vien uu tu"_s);
    REQUIRE(f.codes().size() < 12);
    CHECK(f.codes().contains(u"C01"_s));
    for (const QString& code : f.codes()) {
        CHECK(f.card(code).name.contains(u"ưu tú"_s, Qt::CaseInsensitive));
    }
    // Headings stand only over groups that show something, and the panel tells about a card that is shown.
    CHECK(f.page->model()->index(0, CatalogueModel::Code).data(kit::CellKindRole).toInt() ==
          static_cast<int>(kit::CellKind::Section));
    CHECK(f.page->model()->rowOf(f.page->selected()) >= 0);
    REQUIRE(f.page->titleBadges().size() == 1);
    CHECK(f.page->titleBadges().constFirst().text.contains(QString::number(all)));
    press(Qt::Key_Down); // into the results
    CHECK(f.page->list()->hasFocus());
    f.page->findChild<kit::SearchBox*>(u"catalogueSearch"_s)->setFocus();
    type(u"khong co cai nao nhu the"_s);
    CHECK(f.codes().isEmpty());
    press(Qt::Key_Escape);
    CHECK(f.codes().size() == all);
}

TEST_CASE("the columns say how a card adds up and how long it holds", "[catalogue]")
{
    CatalogueFixture f;
    const planning::Indicator ended = f.card(u"E06"_s);
    REQUIRE_OK(f.service().retire(ended.id, ended.revision, QDate(2022, 7, 1)));
    planning::Indicator later = f.card(u"C01"_s);
    later.code = u"C90"_s;
    later.id = {};
    later.uid.clear();
    later.validFrom = QDate(2024, 1, 1);
    REQUIRE_OK(f.service().createIndicator(later));
    const auto cell = [&](const QString& code, int column, int role = Qt::DisplayRole) {
        for (int row = 0; row < f.page->model()->rowCount(); ++row) {
            const planning::Indicator* shown = f.page->model()->cardAt(row);
            if (shown && shown->code == code) {
                return f.page->model()->index(row, column).data(role);
            }
        }
        return QVariant();
    };
    CHECK(cell(u"C01"_s, CatalogueModel::OverUnits) == pages::shortName(planning::UnitRule::Sum));
    CHECK(cell(u"C02"_s, CatalogueModel::Unit) == f.card(u"C02"_s).unitOfMeasure);
    CHECK(cell(u"E06"_s, CatalogueModel::Validity).toString().contains(u"30/06/2022"_s));
    CHECK(cell(u"E06"_s, CatalogueModel::Name, kit::StateRole).toInt() == static_cast<int>(kit::CellState::Faint));
    CHECK(cell(u"C90"_s, CatalogueModel::Validity).toString().contains(u"01/01/2024"_s));
    // Only those that hold in the period: the ended and the future one go.
    CatalogueModel::Filter filter;
    filter.all = false;
    f.page->model()->setFilter(filter);
    CHECK_FALSE(f.codes().contains(u"E06"_s));
    CHECK_FALSE(f.codes().contains(u"C90"_s));
    CHECK(f.codes().contains(u"C01"_s));
}

TEST_CASE("the panel tells how it adds up, where it stands, and leads there", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"C02"_s);
    const planning::Indicator computed = f.card(u"C02"_s);
    INFO(f.panelText().toStdString());
    CHECK(f.panelText().contains(computed.name));
    if (computed.isComputed()) {
        CHECK(f.panelText().contains(u"C01"_s));
    }
    f.choose(u"C01"_s);
    CHECK(f.panelText().contains(u"Biểu chỉ tiêu quý"_s));
    CHECK(f.page->frame()->sidePanel()->findChild<pages::ExampleView*>()->text().contains(u"| 32"_s));
    // Its form opens in the other view with the form chosen.
    QLabel* link = nullptr;
    for (QLabel* label : f.page->frame()->sidePanel()->findChildren<QLabel*>()) {
        link = label->text().contains(u"Biểu tổng hợp quý"_s) ? label : link;
    }
    REQUIRE(link);
    emit link->linkActivated(u"#"_s);
    CHECK(f.page->forms()->draft().code == u"QUARTER"_s);
    CHECK(f.page->forms()->isVisible());
}

TEST_CASE("a new card is written by keys, told what is missing, and stands in its group", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"C01"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(f.page->form());
    CHECK(f.field("code")->text().startsWith(u"C"_s)); // the next number of the group is proposed
    CHECK(f.field("name")->hasFocus());
    CHECK(f.page->form()->errorOf(u"name"_s).isEmpty()); // nothing is blamed before it was touched
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(f.page->form()->errorOf(u"name"_s).isEmpty());
    CHECK_FALSE(f.page->form()->errorOf(u"unitOfMeasure"_s).isEmpty());
    CHECK(f.field("name")->hasFocus());

    f.write("name", u"Đoàn viên hiến máu"_s);
    CHECK(f.page->form()->errorOf(u"name"_s).isEmpty());
    f.write("code", u"E99"_s);
    f.write("shortName", u"Hiến máu"_s);
    f.write("unitOfMeasure", u"người"_s);
    f.pick("valueKind", static_cast<int>(planning::ValueKind::Ratio));
    CHECK_FALSE(f.page->form()->hintOf(u"valueKind"_s).isEmpty());
    CHECK(f.field<QComboBox>("unitRule")->currentData().toInt() == static_cast<int>(planning::UnitRule::Ratio));
    CHECK(f.page->form()->hintOf(u"unitRule"_s) == pages::explanation(planning::UnitRule::Ratio));
    CHECK(f.page->form()->example()->text().contains(u"103/150"_s)); // the example follows
    f.write("numeratorLabel", u"Đoàn viên hiến máu"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(f.page->form()->errorOf(u"denominatorLabel"_s).isEmpty());
    f.write("denominatorLabel", u"Đoàn viên"_s);
    const auto count = [&f](const char* member, const QString& measure) {
        auto* box = f.field<QComboBox>(member);
        box->setFocus();
        const int at = box->findData(measure);
        REQUIRE(at > 0);
        box->setCurrentIndex(at);
        emit box->activated(at);
    };
    CHECK_FALSE(f.field<QComboBox>("denominatorMeasure")->isVisible()); // typed until a register is chosen
    count("numeratorMeasure", u"training_registered"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(f.page->form()->errorOf(u"denominatorMeasure"_s).isEmpty()); // half a ratio counts nothing
    count("denominatorMeasure", u"members"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    INFO(f.message().toStdString());
    REQUIRE_FALSE(f.page->form());
    const planning::Indicator made = f.card(u"E99"_s);
    CHECK(made.isRatio());
    CHECK(made.numeratorMeasure == u"training_registered"_s);
    CHECK(made.denominatorMeasure == u"members"_s);
    CHECK(f.panelText().contains(u"Register of members"_s) == false); // the register of the figure above the line
    CHECK(f.panelText().contains(u"Training programme"_s));
    CHECK(made.validFrom == QDate(2022, 1, 1));
    CHECK(f.page->selected() == made.id);
    CHECK(f.message().contains(u"E99"_s));
    REQUIRE_OK(f.office.workspace->undo());
    CHECK_FALSE(f.codes().contains(u"E99"_s));
}

TEST_CASE("a change from a day on makes a version, and the panel shows what differs", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"C01"_s);
    f.page->list()->setFocus();
    press(Qt::Key_Return); // Enter opens the change
    REQUIRE(f.page->form());
    CHECK(f.page->form()->action() == CardAction::Change);
    CHECK(f.field("validFrom")->text() == u"01/01/2023"_s);
    CHECK(f.panelText().contains(u"01/01/2023"_s));
    f.write("unitOfMeasure", u"lượt người"_s);
    CHECK(f.panelText().contains(u"lượt người"_s)); // what changed so far
    f.pick("timeRule", static_cast<int>(planning::TimeRule::Average));
    f.write("validFrom", u"1/7/2023"_s);
    CHECK_FALSE(f.page->form()->warningOf(u"validFrom"_s).isEmpty()); // a torn year
    f.write("validFrom", u"1/1/2024"_s);
    CHECK(f.page->form()->warningOf(u"validFrom"_s).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    INFO(f.message().toStdString());
    REQUIRE_FALSE(f.page->form());
    CHECK(f.card(u"C01"_s).unitOfMeasure == u"người"_s);
    CHECK(f.card(u"C01"_s, QDate(2024, 1, 1)).unitOfMeasure == u"lượt người"_s);
    CHECK(f.panelText().contains(u"người → lượt người"_s));
    CHECK(f.page->model()->versionsOf(f.page->selected()).size() == 2);
}

TEST_CASE("a correction that would hide figures is refused at its field", "[catalogue]")
{
    CatalogueFixture f;
    const planning::Indicator card = f.card(u"C01"_s);
    REQUIRE_OK(
        f.office.workspace->results().save({{{base::Period::quarter(2022, 3), card.id, f.office.communes.at(0), 0},
                                             results::ValueRowKind::Own,
                                             {base::Decimal(4), std::nullopt},
                                             {}}},
                                           u"Nhập số liệu"_s));
    f.choose(u"C01"_s);
    f.page->findChild<QAction*>(u"cardCorrect"_s)->trigger();
    REQUIRE(f.page->form());
    CHECK_FALSE(f.field("validFrom")->isVisible());
    CHECK(f.panelText().contains(base::displayName(base::Period::quarter(2022, 3))));
    f.pick("frequency", static_cast<int>(planning::Frequency::Yearly));
    CHECK_FALSE(f.page->form()->errorOf(u"frequency"_s).isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.page->form());
    CHECK(f.field<QComboBox>("frequency")->hasFocus());
    f.pick("frequency", static_cast<int>(planning::Frequency::Quarterly));
    f.write("source", u"Sổ theo dõi"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(f.page->form());
    CHECK(f.card(u"C01"_s).source == u"Sổ theo dõi"_s);
    CHECK(f.service().versions(card.id)->size() == 1);
}

TEST_CASE("an indicator is retired from a day on by keys and can be used again", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"E06"_s);
    f.page->findChild<QAction*>(u"cardRetire"_s)->trigger();
    REQUIRE(f.page->strip()->isOpen());
    type(u"1/1/1999"_s); // the proposed day is selected and gives way
    press(Qt::Key_Return);
    CHECK(f.page->strip()->isOpen()); // told at the field
    CHECK(f.field("strip_validUntil")->property("kitState").toString() == u"bad"_s);
    f.field("strip_validUntil")->selectAll();
    type(u"1/10/2022"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(f.page->strip()->isOpen());
    CHECK(f.service().versions(f.page->selected())->constFirst().validUntil == QDate(2022, 10, 1));
    CHECK_FALSE(f.page->findChild<QAction*>(u"cardRetire"_s)->isEnabled());
    f.page->findChild<QAction*>(u"cardChange"_s)->trigger();
    REQUIRE(f.page->form());
    f.write("validFrom", u"1/1/2025"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE_FALSE(f.page->form());
    CHECK(f.service().findByCode(u"E06"_s, QDate(2025, 6, 1)).hasValue());
    CHECK_FALSE(f.service().findByCode(u"E06"_s, QDate(2024, 6, 1)).hasValue());

    // An indicator of which another is computed stays.
    f.choose(u"C01"_s);
    f.page->findChild<QAction*>(u"cardRetire"_s)->trigger();
    press(Qt::Key_Return);
    CHECK(f.page->strip()->isOpen());
    press(Qt::Key_Escape);
    CHECK_FALSE(f.page->strip()->isOpen());
    CHECK(f.page->list()->hasFocus());
}

TEST_CASE("a card that is being written holds the page; one that was only looked at does not", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"C01"_s);
    f.page->findChild<QAction*>(u"cardCorrect"_s)->trigger();
    REQUIRE(f.page->form());
    CHECK(f.page->mayLeave());
    CHECK_FALSE(f.page->form());
    f.page->findChild<QAction*>(u"cardCorrect"_s)->trigger();
    f.write("name", u"Tên chưa lưu"_s);
    CHECK_FALSE(f.page->mayLeave());
    REQUIRE(f.page->form());
    CHECK_FALSE(f.message().isEmpty());
    press(Qt::Key_Escape);
    CHECK(f.page->form());
    CHECK_FALSE(f.page->showView(CataloguePage::Forms));
    // The language may change meanwhile: what was written stays.
    f.page->retranslate();
    CHECK(f.field("name")->text() == u"Tên chưa lưu"_s);
    CHECK(f.page->form()->isChanged());
    for (QPushButton* offer : f.page->frame()->messageBar()->findChildren<QPushButton*>()) {
        offer->click();
        break;
    }
    CHECK_FALSE(f.page->form());
    CHECK_FALSE(f.card(u"C01"_s).name == u"Tên chưa lưu"_s);
}

TEST_CASE("somebody else's change is not overwritten by a card that was opened before", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"C01"_s);
    f.page->findChild<QAction*>(u"cardCorrect"_s)->trigger();
    f.write("name", u"Của tôi"_s);
    planning::Indicator theirs = f.card(u"C01"_s);
    theirs.name = u"Của người khác"_s;
    REQUIRE_OK(f.service().correctIndicator(theirs));
    REQUIRE(f.page->form());
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.page->form()); // still on the screen
    CHECK(f.field("name")->text() == u"Của tôi"_s);
    CHECK(f.card(u"C01"_s).name == u"Của người khác"_s);
    f.page->frame()->messageBar()->findChild<QPushButton*>()->click();
    CHECK_FALSE(f.page->form());
    CHECK(f.panelText().contains(u"Của người khác"_s));
}

TEST_CASE("a computed ratio is put together from two indicators", "[catalogue]")
{
    CatalogueFixture f;
    f.choose(u"A02"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    f.write("name", u"Tỷ lệ đoàn viên trong thanh niên"_s);
    f.write("code", u"A98"_s);
    f.write("shortName", u"Tỷ lệ ĐV"_s);
    f.write("unitOfMeasure", u"%"_s);
    f.pick("valueKind", static_cast<int>(planning::ValueKind::Ratio));
    f.field<QComboBox>("computed")->setFocus();
    press(Qt::Key_Down);
    CHECK_FALSE(f.field("numeratorLabel")->isVisible());
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(f.page->form()->errorOf(u"numeratorId"_s).isEmpty());
    f.write("numeratorId", u"A02"_s);
    press(Qt::Key_Tab);
    f.write("denominatorId", u"tong so thanh nien"_s);
    press(Qt::Key_Tab);
    CHECK(f.field<pages::IndicatorField>("numeratorId")->indicator() == f.card(u"A02"_s).id);
    CHECK(f.field<pages::IndicatorField>("denominatorId")->indicator() == f.card(u"A01"_s).id);
    press(Qt::Key_Return, Qt::ControlModifier);
    INFO(f.message().toStdString());
    REQUIRE_FALSE(f.page->form());
    CHECK(f.card(u"A98"_s).isComputed());
}

TEST_CASE("the window can ask for one indicator, also one that the filter holds back", "[catalogue]")
{
    CatalogueFixture f;
    CatalogueModel::Filter filter;
    filter.group = u"A"_s;
    f.page->model()->setFilter(filter);
    f.page->showRecord({ui::RecordRef::Kind::Indicator, f.card(u"E03"_s).id.value()});
    CHECK(f.page->selected() == f.card(u"E03"_s).id);
    CHECK(f.page->model()->rowOf(f.page->selected()) == f.page->list()->currentIndex().row());
    CHECK(f.panelText().contains(f.card(u"E03"_s).name));
}
