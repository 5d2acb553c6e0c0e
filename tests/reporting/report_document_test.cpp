// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/reporting/report_document.h"

using namespace doancoso;
using namespace doancoso::reporting;
using base::Decimal;

TEST_CASE("report document: 0 prints 0, a missing figure its words, a blank nothing")
{
    const Wording words = Wording::vietnamese();
    CHECK(displayText(Cell::ofNumber(Decimal(0)), words) == QStringLiteral("0"));
    CHECK(displayText(Cell::missing(), words) == QStringLiteral("chưa báo cáo"));
    CHECK(displayText(Cell::blank(), words).isEmpty());
    CHECK(displayText(Cell::ofNumber(Decimal::fromUnits(12345000), 1), words) == QStringLiteral("1.234,5"));
    CHECK(displayText(Cell::ofPercent(Decimal::fromUnits(945000)), words) == QStringLiteral("94,5"));
    CHECK(displayText(Cell::ofNumber(Decimal(-3), 2), words) == QStringLiteral("-3,00"));
}

TEST_CASE("report document: figures stand right, words left, words in the place of figures in the middle")
{
    Column plain;
    CHECK(effectiveAlignment(Cell::ofNumber(Decimal(1)), plain) == TextAlignment::Right);
    CHECK(effectiveAlignment(Cell::ofText(QStringLiteral("x")), plain) == TextAlignment::Left);
    CHECK(effectiveAlignment(Cell::missing(), plain) == TextAlignment::Center);
    Column centred;
    centred.alignment = TextAlignment::Center;
    CHECK(effectiveAlignment(Cell::ofNumber(Decimal(1)), centred) == TextAlignment::Center);
    Cell own = Cell::ofNumber(Decimal(1));
    own.alignment = TextAlignment::Left;
    CHECK(effectiveAlignment(own, centred) == TextAlignment::Left);
    CHECK(effectiveAlignment(Cell::heading(QStringLiteral("A"), 4), centred) == TextAlignment::Left);
}

TEST_CASE("report document: pages follow the Union's document format")
{
    const PageSetup document = PageSetup::document();
    CHECK(document.sheetSizeMm() == QSizeF(210, 297));
    CHECK(document.margins == PageMargins{20, 20, 30, 20});
    CHECK(document.numbering == PageNumbering::TopCentre);
    const PageSetup table = PageSetup::landscapeTable();
    CHECK(table.sheetSizeMm() == QSizeF(297, 210));
    CHECK(table.margins == PageMargins{15, 15, 20, 15});
    CHECK(PageSetup::landscapeTable(PaperSize::A3).sheetSizeMm() == QSizeF(420, 297));
}

TEST_CASE("report document: long dates carry a leading zero where the format wants one")
{
    CHECK(longDate(5, 1, 2026) == QStringLiteral("ngày 05 tháng 01 năm 2026"));
    CHECK(longDate(20, 9, 2022) == QStringLiteral("ngày 20 tháng 9 năm 2022"));
    Heading heading;
    heading.place = QStringLiteral("Thọ Xuân");
    heading.date = longDate(20, 9, 2022);
    CHECK(heading.placeAndDate() == QStringLiteral("Thọ Xuân, ngày 20 tháng 9 năm 2022"));
    heading.place.clear();
    CHECK(heading.placeAndDate() == QStringLiteral("ngày 20 tháng 9 năm 2022"));
}

TEST_CASE("report document: a table knows its groups and columns")
{
    Table table;
    Column one;
    one.key = QStringLiteral("a");
    Column two;
    two.key = QStringLiteral("b");
    table.columns = {one, two};
    CHECK_FALSE(table.hasGroups());
    CHECK(table.columnIndex(QStringLiteral("b")) == 1);
    CHECK(table.columnIndex(QStringLiteral("c")) == -1);
    table.columns[1].groupId = QStringLiteral("g");
    CHECK(table.hasGroups());
}
