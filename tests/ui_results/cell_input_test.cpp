// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/seed.h"

#include "ui/pages/results/cell_input.h"

using namespace doancoso;
using base::Decimal;
using pages::parseCell;
using planning::Indicator;
using planning::ValueKind;
using results::RawCell;

namespace {

Indicator cardOf(ValueKind kind, int decimals = 0)
{
    Indicator card;
    card.valueKind = kind;
    card.decimals = decimals;
    card.numeratorLabel = QStringLiteral("Đã đăng ký");
    card.denominatorLabel = QStringLiteral("Tổng số");
    return card;
}

QString sentence(const Indicator& card, const char16_t* text)
{
    const auto parsed = parseCell(card, QString::fromUtf16(text));
    REQUIRE_FALSE(parsed.hasValue());
    return parsed.error().userText;
}

RawCell cell(const Indicator& card, const char16_t* text)
{
    const auto parsed = parseCell(card, QString::fromUtf16(text));
    REQUIRE_OK(parsed);
    return *parsed;
}

} // namespace

TEST_CASE("numbers are read as people type them", "[input]")
{
    const Indicator card = cardOf(ValueKind::Number);
    CHECK(cell(card, u"1.234").numerator == Decimal(1234));
    CHECK(cell(card, u" 66 ").numerator == Decimal(66));
    CHECK(cell(card, u"0").numerator == Decimal(0));
    CHECK(cell(card, u"").isEmpty());
    CHECK(cell(card, u"=12+7+3").numerator == Decimal(22));
    CHECK(cell(card, u"= 20 - 5").numerator == Decimal(15));
    CHECK(sentence(card, u"khoảng 30").contains(QStringLiteral("khoảng 30")));
    CHECK(sentence(card, u"-3").contains(QStringLiteral("below zero")));
    CHECK(sentence(card, u"3,5").contains(QStringLiteral("whole numbers")));
    CHECK(sentence(card, u"50%").contains(QStringLiteral("not a percentage")));
    CHECK(sentence(card, u"=").contains(QStringLiteral("=12+7")));
    CHECK(cell(cardOf(ValueKind::Number, 1), u"3,5").numerator == Decimal::fromUnits(35000));
    CHECK(sentence(cardOf(ValueKind::Number, 1), u"3,55").contains(QLatin1Char('1')));
}

TEST_CASE("a percentage alone is refused, both numbers are taken", "[input]")
{
    const Indicator card = cardOf(ValueKind::Ratio, 1);
    CHECK(cell(card, u"95/98") == RawCell{Decimal(95), Decimal(98)});
    CHECK(cell(card, u" 1.095 / 1.198 ") == RawCell{Decimal(1095), Decimal(1198)});
    CHECK(cell(card, u"95/") == RawCell{Decimal(95), {}});
    CHECK(cell(card, u"/98") == RawCell{{}, Decimal(98)});
    for (const char16_t* alone : {u"96,9", u"96,9%", u"97"}) {
        const QString reason = sentence(card, alone);
        CHECK(reason.contains(QStringLiteral("95/98")));
        CHECK(reason.contains(QStringLiteral("Đã đăng ký")));
    }
}

TEST_CASE("yes and no have many spellings", "[input]")
{
    const Indicator card = cardOf(ValueKind::YesNo);
    for (const char16_t* yes : {u"1", u"c", u"Có", u"x", u"X"}) {
        CHECK(cell(card, yes).numerator == Decimal(1));
    }
    for (const char16_t* no : {u"0", u"k", u"không"}) {
        CHECK(cell(card, no).numerator == Decimal(0));
    }
    CHECK_FALSE(parseCell(card, QStringLiteral("2")).hasValue());
}

TEST_CASE("what a cell shows for editing is read back as the same cell", "[input]")
{
    QRandomGenerator random(tests::newSeed());
    for (int round = 0; round < 500; ++round) {
        const auto kind = static_cast<ValueKind>(random.bounded(3));
        const int decimals = random.bounded(3);
        const Indicator card = cardOf(kind, decimals);
        RawCell before;
        if (kind == ValueKind::YesNo) {
            before.numerator = Decimal(random.bounded(2));
        } else {
            before.numerator = Decimal::fromUnits(random.bounded(1000000)).rounded(decimals);
        }
        if (kind == ValueKind::Ratio) {
            before.denominator = Decimal(random.bounded(100000));
        }
        const QString text = pages::editTextOf(card, before);
        CAPTURE(text);
        const auto after = parseCell(card, text);
        REQUIRE_OK(after);
        CHECK(*after == before);
    }
}
