// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_organization/import_support.h"

#include "support/workbook_builder.h"

#include "ui/kit/grid_view.h"
#include "ui/kit/list_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_view.h"
#include "ui/pages/import/import_panel.h"
#include "ui/pages/import/unit_import_page.h"
#include "ui/pages/organization/organization_page.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QUrl>

using namespace doancoso;
using namespace doancoso::tests;
using organization::ImportField;
using organization::RowOutcome;
using Stage = flows::ImportUnitsFlow::Stage;
using State = kit::PageFrame::State;

namespace {

struct Page : ImportOffice
{
    std::unique_ptr<pages::OrganizationPage> page;

    Page()
    {
        page = std::make_unique<pages::OrganizationPage>(*office.workspace, prompter);
        page->setScope(office.workspace->unit().value(), office.workspace->period());
        QObject::connect(office.workspace.get(), &ui::Workspace::scopeChanged, page.get(),
                         [this] { page->setScope(office.workspace->unit().value(), office.workspace->period()); });
        showActive(*page, {1086, 658});
        page->firstFocus()->setFocus();
    }

    pages::UnitImportPage& import()
    {
        REQUIRE(page->importPage());
        return *page->importPage();
    }
    void settle() { rest(import().flow()); }
    /// By the keys: Ctrl+I, Ctrl+Shift+O, the file.
    void openList(const QString& list)
    {
        press(Qt::Key_I, Qt::ControlModifier);
        prompter.answers = {write(vi("xã.csv"), list.toUtf8())};
        press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
        REQUIRE(import().flow().stage() == Stage::Checking);
    }
    QString cell() const
    {
        const QModelIndex current = page->importPage()->grid()->currentIndex();
        const pages::ImportModel& model = page->importPage()->model();
        return current.column() < pages::ImportModel::FirstCell
                   ? QStringLiteral("row %1").arg(model.sheetRow(current.row()) + 1)
                   : base::cellName(model.sheetRow(current.row()), pages::ImportModel::sheetColumn(current.column()));
    }
    QString message() { return import().frame()->messageBar()->text(); }
    QString summary() { return import().findChild<QLabel*>(QStringLiteral("importSummary"))->text(); }
    /// Of the import that is open: a closed one may not be gone yet.
    QAction* action(const char* name) { return import().findChild<QAction*>(QString::fromLatin1(name)); }
    template <typename Field>
    Field* field(const char* name)
    {
        auto* found = import().findChild<Field*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    QStringList names() const
    {
        QStringList found;
        const QAbstractItemModel* model = page->list()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            found.append(model->index(row, 1).data().toString());
        }
        return found;
    }
};

void drop(QWidget& target, const QMimeData& mime)
{
    const QPoint place = target.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent fall(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &fall);
}

} // namespace

TEST_CASE("from the list of units to the imported ones, by the keyboard alone", "[page]")
{
    Page p;
    p.openList(smallList());
    CHECK(p.import().grid()->hasFocus());
    CHECK(p.action("importAll")->text().contains(QLatin1Char('2'))); // two places have to be corrected
    press(Qt::Key_F7);
    CHECK(p.cell() == QStringLiteral("D4"));
    CHECK(p.import().grid()->hintText().contains(vi("32/01/2020")));
    CHECK(p.import().panel()->rowText().contains(vi("D4: ")));
    type(vi("1/2/2020"));
    press(Qt::Key_Return);
    p.settle();
    press(Qt::Key_Return, Qt::ControlModifier); // the button leads to what is left
    CHECK(p.cell() == QStringLiteral("E5"));
    press(Qt::Key_Delete, Qt::ControlModifier);
    p.settle();
    CHECK(p.import().flow().preview().count(RowOutcome::LeftOut) == 1);
    CHECK(p.action("importAll")->text() == QStringLiteral("Import 2 and change 1 units"));
    press(Qt::Key_Return, Qt::ControlModifier);
    p.settle();
    REQUIRE(p.import().flow().stage() == Stage::Done);
    CHECK(p.import().frame()->state() == State::Empty);
    press(Qt::Key_Space); // "Show the units" has the focus
    REQUIRE_FALSE(p.page->importPage());
    CHECK(p.names().contains(vi("Đoàn xã Thọ Hải")));
    CHECK(p.page->list()->hasFocus());
    CHECK(p.prompter.unexpected == QStringList());
}

TEST_CASE("the whole import is taken back on the page itself, also by Ctrl+Z", "[page]")
{
    Page p;
    p.openList(soundList());
    const int before = p.units();
    press(Qt::Key_Return, Qt::ControlModifier);
    p.settle();
    REQUIRE(p.import().flow().stage() == Stage::Done);
    REQUIRE(p.units() == before + 3);
    SECTION("by its button")
    {
        p.action("importTakeBack")->trigger();
    }
    SECTION("as the window asks for Ctrl+Z")
    {
        CHECK(p.page->shownPage()->stepBack(false));
    }
    p.settle();
    CHECK(p.units() == before);
    CHECK(p.import().flow().stage() == Stage::Checking);
    CHECK_FALSE(p.message().isEmpty());
}

TEST_CASE("a list that is not imported holds the page; leaving it changes nothing", "[page]")
{
    Page p;
    p.openList(smallList());
    const int before = p.units();
    CHECK_FALSE(p.page->mayLeave());
    CHECK_FALSE(p.message().isEmpty());
    p.import().frame()->messageBar()->clear();
    press(Qt::Key_Escape);
    REQUIRE(p.page->importPage());
    CHECK_FALSE(p.message().isEmpty());
    for (QPushButton* button : p.import().frame()->messageBar()->findChildren<QPushButton*>()) {
        button->click();
        break;
    }
    CHECK_FALSE(p.page->importPage());
    CHECK(p.page->frame()->isVisible());
    CHECK(p.units() == before);
    CHECK(p.page->list()->hasFocus());
    press(Qt::Key_N, Qt::ControlModifier); // the page's own keys work again
    CHECK(p.page->form());
}

TEST_CASE("an import without a list is left by Esc or by going elsewhere", "[page]")
{
    Page p;
    press(Qt::Key_I, Qt::ControlModifier);
    CHECK(p.import().frame()->state() == State::Empty);
    press(Qt::Key_Escape);
    CHECK_FALSE(p.page->importPage());
    press(Qt::Key_I, Qt::ControlModifier);
    REQUIRE(p.page->importPage());
    CHECK(p.page->mayLeave());
    CHECK_FALSE(p.page->importPage());
}

TEST_CASE("foreign files say inside the page what is wrong with them", "[page]")
{
    Page p;
    const int before = p.units();
    press(Qt::Key_I, Qt::ControlModifier);
    p.prompter.answers = {p.write(QStringLiteral("hỏng.xlsx"), "PK\x03\x04 no workbook")};
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    p.settle();
    CHECK(p.import().frame()->state() == State::Wrong);
    CHECK_FALSE(p.import().frame()->stateView()->text().isEmpty());
    // The next try starts from there.
    p.prompter.answers = {p.write(QStringLiteral("đúng.csv"), soundList().toUtf8())};
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    p.settle();
    CHECK(p.import().frame()->state() == State::Content);
    // A bad file now leaves the list that stands there.
    p.prompter.answers = {p.write(QStringLiteral("a.pdf"), "%PDF-1.7")};
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    p.settle();
    CHECK(p.import().frame()->state() == State::Content);
    CHECK(p.message().contains(QStringLiteral("PDF")));
    CHECK(p.import().model().rowCount() == 5);
    CHECK(p.units() == before);
}

TEST_CASE("cells copied in Excel are pasted on the page of units; in the list they are pasted into cells", "[page]")
{
    Page p;
    QGuiApplication::clipboard()->setText(smallList());
    press(Qt::Key_V, Qt::ControlModifier);
    p.settle();
    REQUIRE(p.import().flow().stage() == Stage::Checking);
    CHECK(p.import().model().rowCount() == 5);
    REQUIRE(p.import().grid()->selectId(3, QStringLiteral("D")));
    QGuiApplication::clipboard()->setText(vi("01/02/2020\t20\n01/03/2020\t30\n"));
    press(Qt::Key_V, Qt::ControlModifier);
    p.settle();
    CHECK(p.import().flow().list().state().sheet.cell(4, 4).text == QStringLiteral("30"));
    CHECK_FALSE(p.import().model().hasErrors());
    press(Qt::Key_Z, Qt::ControlModifier);
    p.settle();
    CHECK(p.import().model().hasErrors());
    press(Qt::Key_Y, Qt::ControlModifier);
    p.settle();
    CHECK_FALSE(p.import().model().hasErrors());
}

TEST_CASE("a word on the clipboard is no list", "[page]")
{
    Page p;
    QGuiApplication::clipboard()->setText(vi("Xuân Hồng"));
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK_FALSE(p.page->importPage());
}

TEST_CASE("a file is dropped on the units, and another one on a corrected list asks first", "[page]")
{
    Page p;
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(p.write(QStringLiteral("a.csv"), smallList().toUtf8()))});
    drop(*p.page, mime);
    p.settle();
    REQUIRE(p.import().flow().file().fileName == QStringLiteral("a.csv"));
    p.import().flow().setTexts({{3, 3, QString()}});
    p.settle();
    mime.setUrls({QUrl::fromLocalFile(p.write(QStringLiteral("b.csv"), soundList().toUtf8()))});
    drop(*p.page, mime);
    p.settle();
    CHECK(p.import().flow().file().fileName == QStringLiteral("a.csv"));
    REQUIRE_FALSE(p.message().isEmpty());
    p.import().frame()->messageBar()->findChildren<QPushButton*>().constFirst()->click();
    p.settle();
    CHECK(p.import().flow().file().fileName == QStringLiteral("b.csv"));
}

TEST_CASE("the meaning of a column is chosen under its heading or in the panel", "[page]")
{
    Page p;
    p.openList(soundList());
    REQUIRE(p.import().grid()->selectId(1, QStringLiteral("F")));
    press(Qt::Key_Down, Qt::AltModifier);
    auto* menu = p.field<QMenu>("importMeanings");
    REQUIRE(menu->isVisible());
    CHECK(menu->activeAction()->text() == organization::displayName(ImportField::FemaleMembers));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    p.page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(p.page.get()));
    p.settle();
    CHECK(p.import().flow().list().state().mapping.columns.at(5) == static_cast<int>(ImportField::Youth));
    auto* meaning = p.field<QComboBox>("importMeaning");
    CHECK(meaning->currentText() == organization::displayName(ImportField::Youth));
    meaning->setFocus();
    press(Qt::Key_Home); // not to be imported
    emit meaning->activated(meaning->currentIndex());
    p.settle();
    CHECK(p.import().flow().list().state().mapping.columns.at(5) == static_cast<int>(ImportField::Ignore));
    CHECK(p.import().stepBack(false));
    p.settle();
    CHECK(meaning->currentText() == organization::displayName(ImportField::Youth));
}

TEST_CASE("without a column of names the page says what to do", "[page]")
{
    Page p;
    p.openList(soundList());
    p.import().flow().setField(0, ImportField::Ignore);
    p.import().flow().setField(1, ImportField::Ignore);
    p.settle();
    CHECK(p.summary().contains(QStringLiteral("No column is marked as name")));
    p.import().grid()->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(p.message().contains(QStringLiteral("No column is marked as name")));
    p.import().flow().setField(1, ImportField::Name);
    p.settle();
    CHECK(p.summary().contains(vi("Huyện đoàn Thọ Xuân")));
}

TEST_CASE("the options of the panel hold for the whole list", "[page]")
{
    Page p;
    p.openList(vi("Tên đơn vị\nXã Thọ Hải\n"));
    auto* day = p.field<QLineEdit>("importDay");
    day->setFocus();
    day->selectAll();
    type(QStringLiteral("1/8/2022"));
    press(Qt::Key_Tab);
    p.settle();
    CHECK(p.import().flow().options().day == QDate(2022, 8, 1));
    day->setFocus();
    day->selectAll();
    type(vi("hôm qua"));
    press(Qt::Key_Tab);
    CHECK(p.import().flow().options().day == QDate(2022, 8, 1));
    auto* names = p.field<QCheckBox>("importUnionNames");
    names->setFocus();
    press(Qt::Key_Space);
    p.settle();
    CHECK(p.import().flow().preview().rows.constFirst().draft.name == vi("Đoàn xã Thọ Hải"));
    auto* parent = p.field<QLineEdit>("importParent");
    parent->setFocus();
    parent->selectAll();
    type(QStringLiteral("ngoc lac"));
    QWidget* proposals = QApplication::activePopupWidget();
    REQUIRE(proposals);
    QTest::keyClick(proposals, Qt::Key_Down);
    QTest::keyClick(proposals, Qt::Key_Return);
    p.import().grid()->setFocus();
    p.settle();
    CHECK(p.import().flow().options().parentUnit == p.office.other);
    CHECK(p.summary().contains(vi("Huyện đoàn Ngọc Lặc")));
}

TEST_CASE("filters count their rows and show only them", "[page]")
{
    Page p;
    p.openList(smallList());
    auto* filter = p.field<kit::SegmentedControl>("importFilter");
    const auto buttons = filter->findChildren<QPushButton*>();
    CHECK(buttons.at(0)->text().contains(QStringLiteral("(4)")));
    CHECK(buttons.at(1)->text().contains(QStringLiteral("(2)")));
    buttons.at(1)->click();
    CHECK(p.import().model().rowCount() == 2);
    CHECK(p.import().grid()->hasFocus());
    press(Qt::Key_F7);
    type(QStringLiteral("1/2/2020"));
    press(Qt::Key_Return);
    p.settle();
    CHECK(buttons.at(1)->text().contains(QStringLiteral("(1)")));
    CHECK(p.import().model().rowCount() == 2); // stays in sight
}

TEST_CASE("the line of headings is pointed at in the list", "[page]")
{
    Page p;
    p.openList(soundList());
    REQUIRE(p.import().grid()->selectId(0, QStringLiteral("B")));
    CHECK(p.action("importHeader")->text() == QStringLiteral("These are no headings"));
    p.action("importHeader")->trigger();
    p.settle();
    CHECK(p.import().flow().list().state().mapping.headerLines == 0);
    CHECK(p.import().model().understood(0));
    REQUIRE(p.import().grid()->selectId(0, QStringLiteral("B")));
    p.action("importHeader")->trigger();
    p.settle();
    CHECK(p.import().flow().list().state().mapping.firstRow == 1);
}

TEST_CASE("a unit without units below offers the import first", "[page]")
{
    Page p;
    const base::UnitId empty =
        p.office.open(vi("Đoàn xã Mới"), vi("Xã Mới"), QStringLiteral("COMMUNE"), p.office.district);
    p.office.workspace->setUnit(empty);
    auto* offer = p.page->frame()->content()->findChild<kit::StateView*>();
    REQUIRE(offer->isVisible());
    CHECK_FALSE(offer->heading().isEmpty());
    p.page->firstFocus()->setFocus();
    press(Qt::Key_Space);
    REQUIRE(p.page->importPage());
    readText(p.import().flow(), vi("Tên đơn vị\nChi đoàn thôn 1\n"));
    p.action("importAll")->trigger();
    p.settle();
    p.action("importShow")->trigger();
    CHECK(p.names() == QStringList{vi("Chi đoàn thôn 1")});
    CHECK_FALSE(offer->isVisible());
}

TEST_CASE("text that is being typed is saved before the import, and the template is offered", "[page]")
{
    Page p;
    p.openList(soundList());
    REQUIRE(p.import().grid()->selectId(1, QStringLiteral("E")));
    type(QStringLiteral("777"));
    REQUIRE(p.import().grid()->isEditing());
    p.action("importAll")->trigger();
    REQUIRE(QTest::qWaitFor([&] { return p.import().flow().stage() == Stage::Done; }, 20000));
    p.action("importShow")->trigger();
    REQUIRE(p.names().contains(vi("Đoàn xã Thọ Hải")));
    const auto tree = p.office.workspace->organization().treeAt(QDate(2022, 9, 30));
    const base::UnitId made = tree->search(vi("xã Thọ Hải"), 1).value(0);
    CHECK(p.office.workspace->organization().headcountsAt({made}, QDate(2022, 9, 30))->value(made).members == 777);
    press(Qt::Key_I, Qt::ControlModifier);
    p.prompter.answers = {p.office.folder.filePath(vi("mẫu.xlsx"))};
    p.action("importTemplate")->trigger();
    CHECK(QFile::exists(p.office.folder.filePath(vi("mẫu.xlsx"))));
    CHECK_FALSE(p.message().isEmpty());
}
