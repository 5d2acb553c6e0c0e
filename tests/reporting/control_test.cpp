// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reporting/control.h"

#include <QRegularExpression>
#include <QSet>

#include <random>

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;

namespace {

Column column(const QString& key, bool repeats = false)
{
    Column made;
    made.key = key;
    made.title = key;
    made.repeats = repeats;
    return made;
}

Row row(RowKind kind, QList<Cell> cells)
{
    Row made;
    made.kind = kind;
    made.cells = std::move(cells);
    return made;
}

ReportDocument sample()
{
    Table table;
    table.columns = {column(QStringLiteral("stt"), true), column(QStringLiteral("unit"), true),
                     column(QStringLiteral("plan")), column(QStringLiteral("done")), column(QStringLiteral("rate"))};
    table.rows = {
        row(RowKind::Section, {Cell::heading(QStringLiteral("A"), 5)}),
        row(RowKind::Normal, {Cell::ofText(QStringLiteral("1")), Cell::ofText(QStringLiteral("Xã Xuân Hồng")),
                              Cell::ofNumber(Decimal(7)), Cell::ofNumber(Decimal(0)), Cell::ofPercent(Decimal(0))}),
        row(RowKind::Normal, {Cell::ofText(QStringLiteral("2")), Cell::ofText(QStringLiteral("Xã Thọ Lâm")),
                              Cell::ofNumber(Decimal::fromUnits(12345), 2), Cell::missing()}),
        row(RowKind::Normal, {Cell::ofText(QStringLiteral("3")), Cell::ofText(QStringLiteral("Xã Thọ Diên")),
                              Cell::ofNumber(Decimal(9)), Cell::ofNumber(Decimal(4)), Cell::blank()}),
        row(RowKind::Total, {Cell::blank(), Cell::ofText(QStringLiteral("TỔNG CỘNG (2/3)")),
                             Cell::ofNumber(Decimal(17)), Cell::ofNumber(Decimal(4)), Cell::ofPercent(Decimal(23))})};
    table.rows[2].cells[3].columnSpan = 2;
    ReportDocument document;
    document.title = QStringLiteral("BIỂU TỔNG HỢP");
    document.unitName = QStringLiteral("Huyện đoàn Thọ Xuân");
    document.periodCode = QStringLiteral("2022-Q3");
    document.blocks = {table};
    return document;
}

Table& tableOf(ReportDocument& document)
{
    return std::get<Table>(document.blocks.first());
}

void changeOneCell(Cell& cell, std::mt19937& random)
{
    switch (std::uniform_int_distribution<int>(0, 3)(random)) {
    case 0:
        cell.kind = cell.kind == CellKind::Missing ? CellKind::Blank : CellKind::Missing;
        cell.number.reset();
        break;
    case 1:
        cell.number = cell.number.value_or(Decimal()) + Decimal::fromUnits(1 + static_cast<qint64>(random() % 99));
        break;
    case 2:
        cell.text += QStringLiteral("x");
        break;
    default:
        cell.kind = cell.kind == CellKind::Number ? CellKind::Percent : CellKind::Number;
        break;
    }
}

} // namespace

TEST_CASE("control: totals leave out repeated columns, section and total rows, and never add percentages")
{
    ReportDocument document = sample();
    const QList<ColumnTotal> totals = controlTotals(tableOf(document));
    REQUIRE(totals.size() == 3);
    CHECK(totals.at(0).columnKey == QStringLiteral("plan"));
    CHECK(totals.at(0).total == Decimal::fromUnits(172345));
    CHECK(totals.at(0).decimals == 2);
    CHECK(totals.at(0).figures == 3);
    CHECK(totals.at(1).total == Decimal(4));
    CHECK(totals.at(1).missing == 1);
    CHECK_FALSE(totals.at(2).total.has_value());
    CHECK(totals.at(2).missing == 1);
}

TEST_CASE("control: the cell count stays the same when a missing figure arrives")
{
    ReportDocument document = sample();
    // plan 3, done 2 and 1 missing, rate 1 and 1 missing; the blank rate is not expected
    CHECK(figureCellCount(document) == 8);
    QList<Cell>& cells = tableOf(document).rows[2].cells;
    cells[3] = Cell::ofNumber(Decimal(3));
    cells.append(Cell::ofPercent(Decimal(30)));
    CHECK(figureCellCount(document) == 8);
}

TEST_CASE("control: the foot line names code, cells and totals")
{
    ReportDocument document = sample();
    CHECK(footerLine(document).isEmpty());
    applyControl(document);
    CHECK(document.footer.controlTotals == QStringLiteral("17,23 / 4 / –"));
    CHECK(footerLine(document) ==
          QStringLiteral("Mã kiểm tra: %1 · 8 ô · tổng cột: 17,23 / 4 / –").arg(document.footer.checkCode));
}

TEST_CASE("control: many columns are summed into one total")
{
    ReportDocument document = sample();
    Table& table = tableOf(document);
    for (int i = 0; i < 20; ++i) {
        table.columns.append(column(QStringLiteral("more%1").arg(i)));
        table.rows[1].cells.append(Cell::ofNumber(Decimal(1)));
    }
    applyControl(document);
    CHECK(document.footer.grandTotalOnly);
    CHECK(document.footer.controlTotals == QStringLiteral("41,23"));
}

TEST_CASE("control: the check code has two groups of four unmistakable characters and is stable")
{
    ReportDocument document = sample();
    const QString code = checkCode(document);
    const QRegularExpression form(QStringLiteral("^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$"));
    CHECK(form.match(code).hasMatch());
    CHECK(code == checkCode(sample()));
    // Codes are printed on paper that is kept for years: a change of the rule must be noticed.
    CHECK(code == QStringLiteral("8483-N69N"));
}

TEST_CASE("control: paper, margins, subtitle and signature do not change the check code, title, unit and period do")
{
    const QString code = checkCode(sample());
    ReportDocument document = sample();
    document.page = PageSetup::landscapeTable(PaperSize::A3);
    document.subtitleLines = {QStringLiteral("(Kèm theo Báo cáo số 58)")};
    document.signature.right.name = QStringLiteral("X");
    CHECK(checkCode(document) == code);
    document.title += QStringLiteral("!");
    CHECK(checkCode(document) != code);
    document = sample();
    document.unitName += QStringLiteral("!");
    CHECK(checkCode(document) != code);
    document = sample();
    document.periodCode = QStringLiteral("2022-Q2");
    CHECK(checkCode(document) != code);
}

TEST_CASE("control: 0, blank and missing give three different codes")
{
    QSet<QString> codes;
    for (const Cell& cell : {Cell::ofNumber(Decimal(0)), Cell::blank(), Cell::missing()}) {
        ReportDocument document = sample();
        tableOf(document).rows[1].cells[3] = cell;
        codes.insert(checkCode(document));
    }
    CHECK(codes.size() == 3);
}

TEST_CASE("control: moving a text from one cell to its neighbour changes the code")
{
    ReportDocument one = sample();
    ReportDocument two = sample();
    tableOf(one).rows[1].cells[0].text = QStringLiteral("1X");
    tableOf(one).rows[1].cells[1].text = QStringLiteral("ã");
    tableOf(two).rows[1].cells[0].text = QStringLiteral("1");
    tableOf(two).rows[1].cells[1].text = QStringLiteral("Xã");
    CHECK(checkCode(one) != checkCode(two));
}

TEST_CASE("control property: any change of one cell changes the check code")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    for (int round = 0; round < 500; ++round) {
        ReportDocument document = sample();
        Table& table = tableOf(document);
        for (int i = 0; i < 12; ++i) {
            table.rows.append(
                row(RowKind::Normal, {Cell::ofText(QString::number(i)), Cell::ofText(QStringLiteral("u")),
                                      Cell::ofNumber(Decimal(static_cast<qint64>(random() % 50))),
                                      Cell::ofNumber(Decimal(static_cast<qint64>(random() % 50))), Cell::missing()}));
        }
        const QString before = checkCode(document);
        const auto r = static_cast<qsizetype>(random() % static_cast<size_t>(table.rows.size()));
        const auto c = static_cast<qsizetype>(random() % static_cast<size_t>(table.rows.at(r).cells.size()));
        CAPTURE(round, r, c);
        changeOneCell(table.rows[r].cells[c], random);
        REQUIRE(checkCode(document) != before);
    }
}
