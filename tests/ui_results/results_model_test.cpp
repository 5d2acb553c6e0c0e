// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_results/results_fixture.h"

#include "core/reporting/sheet_data.h"
#include "support/seed.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace doancoso;
using namespace doancoso::pages;
using namespace doancoso::tests;
using base::Decimal;
using base::Period;

namespace {

struct Shown
{
    ResultsOffice office;
    ResultsModel model{*office.workspace};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};

    explicit Shown(ResultsView view = ResultsView::OneUnit, bool district = false)
    {
        show(view, district ? office.district : office.communes.first());
        QObject::connect(office.workspace.get(), &ui::Workspace::changed, &model,
                         [this](const storage::ChangeSet& changes) { REQUIRE_OK(model.apply(changes)); });
    }

    void show(ResultsView view, base::UnitId unit, const Period& period = kThirdQuarter)
    {
        office.workspace->setScope(unit, period);
        REQUIRE_OK(model.show(office.scope(view, unit, period)));
    }

    QModelIndex at(base::UnitId unit, const planning::Indicator& card, const Period& period = kThirdQuarter,
                   FigurePart part = FigurePart::Whole, qint64 breakdown = 0)
    {
        const QModelIndex found = model.indexOf({unit, card.id, period, part, breakdown});
        REQUIRE(found.isValid());
        return found;
    }

    QString text(const QModelIndex& index) const { return index.data().toString(); }
    bool type(const QModelIndex& index, const char16_t* text)
    {
        return model.setData(index, QString::fromUtf16(text), Qt::EditRole);
    }
    QString beside(const QModelIndex& index, GridColumn::Kind kind) const
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.column(column).kind == kind) {
                return text(index.siblingAtColumn(column));
            }
        }
        return QStringLiteral("?");
    }
};

QStringList firstColumns(const ResultsModel& model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows.append(model.index(row, 0).data().toString() + QLatin1Char('|') + model.index(row, 1).data().toString());
    }
    return rows;
}

} // namespace

TEST_CASE("one unit: sections, indicators and the quarters of the year", "[results]")
{
    Shown f;
    CHECK(firstColumns(f.model) ==
          QStringList{QStringLiteral("A|Tổ chức"), QStringLiteral("1|") + f.office.registered.name,
                      QStringLiteral("2|") + f.office.members.name, QStringLiteral("B|Xây dựng Đảng"),
                      QStringLiteral("3|") + f.office.introduced.name, QStringLiteral("4|") + f.office.sessions.name});
    const QModelIndex cell = f.at(f.office.communes.first(), f.office.introduced);
    CHECK(f.model.flags(cell).testFlag(Qt::ItemIsEditable));
    CHECK(kit::cellState(cell) == kit::CellState::Missing);
    // Nothing is expected of a quarter that comes after the chosen one.
    const QModelIndex fourth = f.at(f.office.communes.first(), f.office.introduced, Period::quarter(2022, 4));
    CHECK(kit::cellState(fourth) == kit::CellState::Normal);
    CHECK(f.model.headerData(cell.column(), Qt::Horizontal, kit::HeaderEmphasisRole).toBool());

    REQUIRE(f.type(cell, u"12"));
    CHECK(f.text(cell) == QStringLiteral("12"));
    CHECK(f.beside(cell, GridColumn::Kind::Cumulative) == QStringLiteral("12"));
    CHECK(f.office.stored(f.office.communes.first(), f.office.introduced)->numerator == Decimal(12));
    REQUIRE(f.type(f.at(f.office.communes.first(), f.office.introduced, Period::quarter(2022, 1)), u"3"));
    CHECK(f.beside(cell, GridColumn::Kind::Cumulative) == QStringLiteral("15"));
    REQUIRE(f.type(cell, u""));
    CHECK(kit::cellState(cell) == kit::CellState::Missing);
}

TEST_CASE("zero is a figure, an empty cell is none", "[results]")
{
    Shown f;
    const QModelIndex cell = f.at(f.office.communes.first(), f.office.introduced);
    REQUIRE(f.type(cell, u"0"));
    CHECK(f.text(cell) == QStringLiteral("0"));
    CHECK(kit::cellState(cell) == kit::CellState::Normal);
}

TEST_CASE("a ratio is typed as two numbers and shown as per cent", "[results]")
{
    Shown f;
    const QModelIndex cell = f.at(f.office.communes.first(), f.office.registered);
    CHECK_FALSE(f.type(cell, u"96,9"));
    CHECK(cell.data(kit::RejectionRole).toString().contains(QStringLiteral("95/98")));
    REQUIRE(f.type(cell, u"95/98"));
    CHECK(f.text(cell) == QStringLiteral("96,9"));
    CHECK(kit::editText(cell) == QStringLiteral("95/98"));
    CHECK(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("95/98")));
    REQUIRE(f.type(cell, u"99/98"));
    REQUIRE_OK(f.model.readFindings());
    CHECK(cell.data(kit::ErrorTextRole).toString().contains(QStringLiteral("99")));
    REQUIRE(f.type(cell, u"95/"));
    CHECK(f.text(cell) == QStringLiteral("95/"));
    CHECK(kit::cellState(cell) == kit::CellState::Attention);
}

TEST_CASE("a superior's sum refuses typing and says why; its own part has a row of its own", "[results]")
{
    Shown f(ResultsView::OneUnit, true);
    REQUIRE_OK(f.office.enter(f.office.communes.at(0), f.office.introduced, 5));
    REQUIRE_OK(f.office.enter(f.office.communes.at(1), f.office.introduced, 7));
    const QModelIndex sum = f.at(f.office.district, f.office.introduced);
    CHECK(f.text(sum) == QStringLiteral("12"));
    CHECK(kit::cellKind(sum) == kit::CellKind::Computed);
    CHECK(sum.data(IncompleteRole).toBool());
    CHECK_FALSE(f.model.flags(sum).testFlag(Qt::ItemIsEditable));
    CHECK(sum.data(kit::RefusalRole).toString().contains(QStringLiteral("2/4")));
    const int rows = f.model.rowCount();

    // Asking for the own part opens its row; a figure in it keeps it open.
    const QModelIndex own = f.at(f.office.district, f.office.introduced, kThirdQuarter, FigurePart::Own);
    CHECK(f.model.rowCount() == rows + 1 + 7); // the unit's own part, two sexes, five blocks
    REQUIRE(f.type(own, u"2"));
    CHECK(f.text(f.at(f.office.district, f.office.introduced)) == QStringLiteral("14"));
    f.model.setExpanded(f.at(f.office.district, f.office.introduced).row(), false);
    CHECK(f.model.rowCount() == rows + 1);
    REQUIRE(f.type(f.at(f.office.district, f.office.introduced, kThirdQuarter, FigurePart::Own), u""));
    CHECK(f.model.rowCount() == rows);
}

TEST_CASE("what another unit types arrives in the sum with the smallest change", "[results]")
{
    Shown f(ResultsView::OneUnit, true);
    REQUIRE_OK(f.office.enter(f.office.communes.at(0), f.office.introduced, 5));
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&f.model, &QAbstractItemModel::dataChanged);
    REQUIRE_OK(f.office.enter(f.office.communes.at(1), f.office.introduced, 7));
    CHECK(reset.isEmpty());
    REQUIRE(changed.count() == 1);
    const int row = f.at(f.office.district, f.office.introduced).row();
    CHECK(changed.at(0).at(0).toModelIndex().row() == row);
    CHECK(changed.at(0).at(1).toModelIndex().row() == row);
    // The same figure again changes nothing on screen.
    changed.clear();
    REQUIRE_OK(f.office.enter(f.office.communes.at(1), f.office.introduced, 7));
    CHECK(changed.isEmpty());
}

TEST_CASE("submitted cells are locked until the report is reopened", "[results]")
{
    Shown f;
    const QModelIndex cell = f.at(f.office.communes.first(), f.office.introduced);
    REQUIRE(f.type(cell, u"4"));
    REQUIRE_OK(f.office.workspace->results().submit(f.office.communes.first(), kThirdQuarter));
    CHECK(kit::cellKind(cell) == kit::CellKind::Locked);
    CHECK_FALSE(f.model.flags(cell).testFlag(Qt::ItemIsEditable));
    CHECK(cell.data(kit::RefusalRole).toString().contains(QStringLiteral("Xuân Hồng")));
    CHECK(f.model.flags(f.at(f.office.communes.first(), f.office.introduced, Period::quarter(2022, 2)))
              .testFlag(Qt::ItemIsEditable));
    REQUIRE_OK(
        f.office.workspace->results().reopen(f.office.communes.first(), kThirdQuarter, QStringLiteral("nhập sót")));
    CHECK(kit::cellKind(cell) == kit::CellKind::Typed);
}

TEST_CASE("a block is saved as one action or not at all", "[results]")
{
    Shown f(ResultsView::OnePeriod, true);
    const auto cell = [&](int commune, const planning::Indicator& card) {
        return f.at(f.office.communes.at(commune), card);
    };
    const QList<kit::CellEdit> good{{cell(0, f.office.introduced), QStringLiteral("3")},
                                    {cell(1, f.office.introduced), QStringLiteral("4")},
                                    {cell(1, f.office.registered), QStringLiteral("30/40")}};
    const auto written = f.model.setBlock(good);
    REQUIRE_OK(written);
    CHECK(*written == 3);
    CHECK(f.text(f.at(f.office.district, f.office.introduced)) == QStringLiteral("7"));
    REQUIRE_OK(f.office.workspace->undo());
    CHECK(f.text(f.at(f.office.district, f.office.introduced)).isEmpty());
    CHECK_FALSE(f.office.stored(f.office.communes.at(1), f.office.registered));

    const auto refused = f.model.setBlock(
        {{cell(0, f.office.introduced), QStringLiteral("3")}, {cell(1, f.office.introduced), QStringLiteral("bốn")}});
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().userText.contains(QStringLiteral("bốn")));
    CHECK(refused.error().userText.contains(QStringLiteral("Bắc Lương")));
    CHECK_FALSE(f.office.stored(f.office.communes.at(0), f.office.introduced));
}

TEST_CASE("breakdowns are rows that open under their indicator", "[results]")
{
    Shown f;
    const int rows = f.model.rowCount();
    const QModelIndex women =
        f.at(f.office.communes.first(), f.office.members, kThirdQuarter, FigurePart::Breakdown, 11);
    CHECK(f.model.rowCount() > rows);
    REQUIRE(f.type(women, u"40"));
    CHECK(f.text(women) == QStringLiteral("40"));
    REQUIRE(f.type(f.at(f.office.communes.first(), f.office.members), u"30"));
    REQUIRE_OK(f.model.readFindings());
    // More women than members: said at the whole.
    const QModelIndex whole = f.at(f.office.communes.first(), f.office.members);
    CHECK(whole.data(kit::ErrorTextRole).toString().contains(QStringLiteral("40")));
    f.model.setExpanded(whole.row(), false);
    CHECK(f.model.rowCount() == rows);
}

TEST_CASE("another office's units and periods to come cannot be typed into", "[results]")
{
    Shown f;
    f.show(ResultsView::OneUnit, f.office.other);
    const QModelIndex cell = f.at(f.office.other, f.office.introduced);
    CHECK(kit::cellKind(cell) == kit::CellKind::Locked);
    CHECK_FALSE(cell.data(kit::RefusalRole).toString().isEmpty());
    f.show(ResultsView::OneUnit, f.office.communes.first(), Period::quarter(2023, 1));
    const QModelIndex future = f.at(f.office.communes.first(), f.office.introduced, Period::quarter(2023, 1));
    CHECK_FALSE(f.model.flags(future).testFlag(Qt::ItemIsEditable));
    CHECK(future.data(kit::RefusalRole).toString().contains(QStringLiteral("not begun")));
}

TEST_CASE("indicators of other rhythms say when they are reported", "[results]")
{
    Shown f;
    const planning::Indicator yearly = f.office.card(QStringLiteral("A13a"));
    REQUIRE(yearly.entryPeriodKind() == base::PeriodKind::Year);
    ResultsScope all = f.office.scope(ResultsView::OneUnit, f.office.communes.first());
    all.choice = {};
    REQUIRE_OK(f.model.show(all));
    const QModelIndex third = f.at(f.office.communes.first(), yearly);
    CHECK(kit::cellKind(third) == kit::CellKind::Computed);
    CHECK(third.data(kit::RefusalRole).toString().contains(QStringLiteral("once a year")));
    CHECK(
        f.model.flags(f.at(f.office.communes.first(), yearly, Period::quarter(2022, 4))).testFlag(Qt::ItemIsEditable));
    // Nothing counts as missing when the whole catalogue is shown.
    CHECK(kit::cellState(f.at(f.office.communes.first(), f.office.introduced)) == kit::CellState::Normal);
}

TEST_CASE("a correction is a row of its own", "[results]")
{
    Shown f;
    const base::UnitId commune = f.office.communes.first();
    REQUIRE(f.type(f.at(commune, f.office.introduced), u"10"));
    REQUIRE_OK(f.office.workspace->results().save({{{kThirdQuarter, f.office.introduced.id, commune, 0},
                                                    results::ValueRowKind::Correction,
                                                    {Decimal(-2), {}},
                                                    QStringLiteral("trùng với chi đoàn")}},
                                                  QStringLiteral("Hiệu chỉnh")));
    CHECK(f.text(f.at(commune, f.office.introduced)) == QStringLiteral("8"));
    CHECK(kit::cellKind(f.at(commune, f.office.introduced)) == kit::CellKind::Computed);
    const QModelIndex own = f.at(commune, f.office.introduced, kThirdQuarter, FigurePart::Own);
    CHECK(f.text(own) == QStringLiteral("10"));
    CHECK(f.model.flags(own).testFlag(Qt::ItemIsEditable));
    CHECK(f.text(f.at(commune, f.office.introduced, kThirdQuarter, FigurePart::Correction)) == QStringLiteral("-2"));
}

TEST_CASE("units of one quarter and units of one indicator", "[results]")
{
    Shown f(ResultsView::OnePeriod, true);
    CHECK(f.model.rowCount() == 6); // four communes, the district itself, the total
    CHECK(f.model.index(5, 1).data().toString() == QStringLiteral("Total"));
    CHECK(f.model.columnCount() == 3 + 4 * 4);
    f.model.setOnlyResults(true);
    CHECK(f.model.columnCount() == 3 + 4);
    const QModelIndex own = f.at(f.office.district, f.office.introduced, kThirdQuarter, FigurePart::Own);
    REQUIRE(f.type(own, u"6"));
    CHECK(f.text(f.at(f.office.district, f.office.introduced)) == QStringLiteral("6"));

    f.show(ResultsView::OneIndicator, f.office.district);
    CHECK(f.model.columnCount() == 3 + 1 + 4 + 3);
    REQUIRE(f.type(f.at(f.office.communes.at(2), f.office.introduced, Period::quarter(2022, 2)), u"9"));
    CHECK(f.text(f.at(f.office.district, f.office.introduced, Period::quarter(2022, 2))) == QStringLiteral("9"));
    CHECK(f.beside(f.at(f.office.district, f.office.introduced), GridColumn::Kind::Cumulative) == QStringLiteral("15"));
}

TEST_CASE("after random changes the table reads as one that was loaded anew", "[results][property]")
{
    QRandomGenerator random(newSeed());
    const auto view = GENERATE(ResultsView::OneUnit, ResultsView::OnePeriod, ResultsView::OneIndicator);
    Shown f(view, true);
    const QList<planning::Indicator> cards{f.office.introduced, f.office.registered, f.office.members,
                                           f.office.sessions};
    QList<base::UnitId> units = f.office.communes;
    units.append(f.office.district);
    const auto all = [](const ResultsModel& model) {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                texts.append(index.data().toString() + QString::number(index.data(kit::CellKindRole).toInt()) +
                             QString::number(index.data(kit::StateRole).toInt()));
            }
        }
        return texts;
    };
    int written = 0;
    for (int step = 0; step < 60; ++step) {
        const base::UnitId unit = units.at(random.bounded(units.size()));
        const planning::Indicator card = cards.at(random.bounded(cards.size()));
        const Period period = Period::quarter(2022, 1 + random.bounded(4));
        switch (random.bounded(6)) {
        case 0:
            if (written > 0) {
                REQUIRE_OK(f.office.workspace->undo());
                --written;
            }
            break;
        case 1: {
            const auto done = f.office.workspace->results().submit(unit, period);
            written += done ? 1 : 0; // handed in already: nothing changes
            break;
        }
        case 2:
            f.model.setExpanded(random.bounded(f.model.rowCount()), random.bounded(2) == 1);
            break;
        default: {
            const auto saved =
                f.office.enter(unit, card, random.bounded(50),
                               card.isRatio() ? std::optional<qint64>(50 + random.bounded(20)) : std::nullopt, period);
            written += saved ? 1 : 0; // locked: nothing changes
        }
        }
    }
    f.model.collapseAll();
    const QStringList followed = all(f.model);
    ResultsModel fresh(*f.office.workspace);
    REQUIRE_OK(fresh.show(f.model.board().scope()));
    CHECK(followed == all(fresh));
}

TEST_CASE("the grid shows what the sheet prints", "[results]")
{
    Shown f(ResultsView::OnePeriod, true);
    for (int commune = 0; commune < 3; ++commune) {
        REQUIRE_OK(f.office.enter(f.office.communes.at(commune), f.office.introduced, 10 + commune));
        REQUIRE_OK(f.office.enter(f.office.communes.at(commune), f.office.registered, 20 + commune, 30));
        REQUIRE_OK(f.office.enter(f.office.communes.at(commune), f.office.sessions, commune % 2));
    }
    reporting::SheetRequest request;
    request.unit = f.office.district;
    request.period = kThirdQuarter;
    request.form = f.office.form;
    const auto sheet = reporting::readSheet(f.office.workspace->database(), request);
    REQUIRE_OK(sheet);
    const auto compare = [&](const reporting::SheetRow& row) {
        for (qsizetype i = 0; i < sheet->indicators.size(); ++i) {
            const planning::Indicator& card = sheet->indicators.at(i);
            CAPTURE(card.code);
            CHECK(f.text(f.at(row.unit, card)) == results::shownText(card, row.cells.at(i).figure.period));
        }
    };
    compare(sheet->unit);
    for (const reporting::SheetRow& child : sheet->children) {
        compare(child);
    }
}
