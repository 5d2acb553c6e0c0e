// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/base/decimal.h"

#include <random>

using doancoso::base::Decimal;
using doancoso::base::parseVietnameseNumber;

TEST_CASE("numbers are printed the Vietnamese way")
{
    CHECK(Decimal(1234567).toVietnamese(0) == QStringLiteral("1.234.567"));
    CHECK(Decimal::fromUnits(12345678).toVietnamese(2) == QStringLiteral("1.234,57"));
    CHECK(Decimal::fromUnits(-5000).toVietnamese(0) == QStringLiteral("-1"));
    CHECK(Decimal::fromUnits(-4999).toVietnamese(0) == QStringLiteral("0"));
    CHECK(Decimal::fromUnits(625000).toVietnameseShort() == QStringLiteral("62,5"));
    CHECK(Decimal(0).toVietnameseShort() == QStringLiteral("0"));
    CHECK(Decimal::fromUnits(10001).toPlain() == QStringLiteral("1.0001"));
}

TEST_CASE("typed and pasted numbers are read as people mean them")
{
    const auto read = [](const char* text) { return parseVietnameseNumber(QString::fromUtf8(text)); };
    CHECK(*read("1.234,5") == Decimal::fromUnits(12345000));
    CHECK(*read("1234,5") == Decimal::fromUnits(12345000));
    CHECK(*read("1.234") == Decimal(1234));
    CHECK(*read("12.5") == Decimal::fromUnits(125000));
    CHECK(*read("0.75") == Decimal::fromUnits(7500));
    CHECK(*read(" 1 234 567 ") == Decimal(1234567));
    CHECK(*read("95,6%") == Decimal::fromUnits(956000));
    CHECK(*read("1,234.50") == Decimal::fromUnits(12345000));
    CHECK(*read("-3") == Decimal(-3));
    CHECK(*read("\xE2\x88\x92"
                "3") == Decimal(-3));
    for (const char* wrong : {"", "khoảng 30", "1.2.3", "12a", "1,2,3", "--1", "1.23,4", "0,12345", "999999999999"}) {
        CAPTURE(wrong);
        const auto result = read(wrong);
        REQUIRE_FALSE(result.hasValue());
        CHECK(result.error().code == doancoso::base::ErrorCode::Validation);
        CHECK_FALSE(result.error().userText.isEmpty());
    }
}

TEST_CASE("what is printed is read back the same")
{
    const unsigned seed = 20221012;
    CAPTURE(seed);
    std::mt19937_64 random(seed);
    std::uniform_int_distribution<qint64> units(-Decimal::kMaxEntry * 1000, Decimal::kMaxEntry * 1000);
    for (int round = 0; round < 5000; ++round) {
        const Decimal value = Decimal::fromUnits(units(random));
        CHECK(*parseVietnameseNumber(value.toVietnamese(Decimal::kPlaces)) == value);
        CHECK(*Decimal::fromPlain(value.toPlain()) == value);
    }
}

TEST_CASE("per cent and scaling round half away from zero and never overflow")
{
    CHECK(*Decimal(179).percentOf(Decimal(250)) == Decimal::fromUnits(716000));
    CHECK(*Decimal(2).percentOf(Decimal(3)) == Decimal::fromUnits(666667));
    CHECK(*Decimal(-2).percentOf(Decimal(3)) == Decimal::fromUnits(-666667));
    CHECK_FALSE(Decimal(1).percentOf(Decimal(0)).has_value());
    CHECK(Decimal(10).scaledBy(1, 3) == Decimal::fromUnits(33333));
    CHECK(Decimal(Decimal::kMaxEntry).scaledBy(999, 1000) == Decimal(99'900'000'000));
    CHECK(Decimal::fromUnits(25).rounded(3) == Decimal::fromUnits(30));
    CHECK(Decimal::fromUnits(-25).rounded(3) == Decimal::fromUnits(-30));
    CHECK_FALSE(Decimal(Decimal::kMaxEntry).percentOf(Decimal::fromUnits(1)).has_value());
}
