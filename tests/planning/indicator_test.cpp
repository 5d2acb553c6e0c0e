// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "core/planning/indicator.h"
#include "core/planning/indicator_rules.h"

#include <QSet>

using namespace doancoso;
using namespace doancoso::planning;
using namespace Qt::StringLiterals;

namespace {

template <typename E>
void checkTable()
{
    QSet<QString> texts;
    QSet<int> values;
    for (const auto& [value, text] : TextTable<E>::entries) {
        CHECK(toText(value) == QLatin1String(text));
        CHECK(fromText<E>(QLatin1String(text)) == value);
        CHECK_FALSE(displayName(value).isEmpty());
        texts.insert(QLatin1String(text));
        values.insert(static_cast<int>(value));
    }
    CHECK(texts.size() == static_cast<qsizetype>(TextTable<E>::entries.size()));
    CHECK(values.size() == static_cast<qsizetype>(TextTable<E>::entries.size()));
    CHECK_FALSE(fromText<E>(u"nonsense"_s).has_value());
    CHECK_FALSE(fromText<E>(QString()).has_value());
}

CatalogueView someCatalogue()
{
    CatalogueView view;
    view.groups = QStringList{u"A"_s, u"C"_s};
    view.dimensions = QStringList{u"SEX"_s};
    return view;
}

Indicator plainCard()
{
    Indicator card;
    card.id = base::IndicatorId(1);
    card.code = u"C01"_s;
    card.group = u"C"_s;
    card.validFrom = QDate(2020, 1, 1);
    card.name = u"Đoàn viên ưu tú giới thiệu cho Đảng"_s;
    card.shortName = u"ĐVƯT giới thiệu"_s;
    card.unitOfMeasure = u"người"_s;
    return card;
}

Indicator ratioCard()
{
    Indicator card = plainCard();
    card.valueKind = ValueKind::Ratio;
    card.shape = Shape::Ratio;
    card.unitRule = UnitRule::Ratio;
    card.quarterRule = QuarterRule::Cumulative;
    card.numeratorLabel = u"Đã kết nạp"_s;
    card.denominatorLabel = u"Đã giới thiệu"_s;
    return card;
}

bool complains(const Indicator& card, const QString& field, const CatalogueView& view = someCatalogue())
{
    const Findings findings = checkIndicator(card, view);
    return std::any_of(findings.cbegin(), findings.cend(), [&](const Finding& finding) {
        return finding.field == field && finding.severity == Finding::Severity::Error;
    });
}

} // namespace

TEST_CASE("the words of every enumeration read back as what was written")
{
    checkTable<Shape>();
    checkTable<ValueKind>();
    checkTable<Measure>();
    checkTable<TimeRule>();
    checkTable<UnitRule>();
    checkTable<Direction>();
    checkTable<QuarterRule>();
    checkTable<Frequency>();
}

TEST_CASE("an indicator is entered for the kind of period that its frequency says")
{
    Indicator card;
    const std::vector<std::pair<Frequency, base::PeriodKind>> expected{
        {Frequency::Monthly, base::PeriodKind::Month},
        {Frequency::Quarterly, base::PeriodKind::Quarter},
        {Frequency::HalfYearly, base::PeriodKind::HalfYear},
        {Frequency::Yearly, base::PeriodKind::Year}};
    for (const auto& [frequency, kind] : expected) {
        card.frequency = frequency;
        CHECK(card.entryPeriodKind() == kind);
    }
}

TEST_CASE("a sensible card has no findings")
{
    CHECK(checkIndicator(plainCard(), someCatalogue()).isEmpty());
    CHECK(checkIndicator(ratioCard(), someCatalogue()).isEmpty());
}

TEST_CASE("each rule of the card names the field that breaks it")
{
    const auto broken = [](const auto& change) {
        Indicator card = plainCard();
        change(card);
        return card;
    };
    CHECK(complains(broken([](Indicator& c) { c.code.clear(); }), u"code"_s));
    CHECK(complains(broken([](Indicator& c) { c.code = u"C 01"_s; }), u"code"_s));
    CHECK(complains(broken([](Indicator& c) { c.name.clear(); }), u"name"_s));
    CHECK(complains(broken([](Indicator& c) { c.shortName.clear(); }), u"shortName"_s));
    CHECK(complains(broken([](Indicator& c) { c.unitOfMeasure.clear(); }), u"unitOfMeasure"_s));
    CHECK(complains(broken([](Indicator& c) { c.decimals = 5; }), u"decimals"_s));
    CHECK(complains(broken([](Indicator& c) { c.validFrom = QDate(); }), u"validFrom"_s));
    CHECK(complains(broken([](Indicator& c) { c.validUntil = c.validFrom; }), u"validFrom"_s));
    CHECK(complains(broken([](Indicator& c) { c.group = u"Z"_s; }), u"group"_s));
    CHECK(complains(broken([](Indicator& c) { c.breakdowns = QStringList{u"AGE"_s}; }), u"breakdowns"_s));
    CHECK(complains(broken([](Indicator& c) { c.shape = Shape::Ratio; }), u"shape"_s));
    CHECK(complains(broken([](Indicator& c) { c.shape = Shape::YesNo; }), u"shape"_s));
    CHECK(complains(broken([](Indicator& c) { c.unitRule = UnitRule::Ratio; }), u"unitRule"_s));
    CHECK(complains(broken([](Indicator& c) { c.unitRule = UnitRule::CountMet; }), u"metThreshold"_s));
    CHECK(complains(broken([](Indicator& c) { c.measure = Measure::Stock; }), u"timeRule"_s));
    CHECK(complains(broken([](Indicator& c) { c.numeratorId = base::IndicatorId(7); }), u"numeratorId"_s));
}

TEST_CASE("percentages are neither added up nor expected in proportion to time")
{
    Indicator card = ratioCard();
    card.unitRule = UnitRule::Sum;
    CHECK(complains(card, u"unitRule"_s));
    card = ratioCard();
    card.quarterRule = QuarterRule::ProRata;
    CHECK(complains(card, u"quarterRule"_s));
    card = ratioCard();
    card.denominatorLabel.clear();
    CHECK(complains(card, u"numeratorLabel"_s));
    card = ratioCard();
    card.numeratorMeasure = u"training_registered"_s;
    CHECK(complains(card, u"denominatorMeasure"_s)); // half a ratio counts nothing
    card.denominatorMeasure = u"members"_s;
    CHECK_FALSE(complains(card, u"denominatorMeasure"_s));
}

TEST_CASE("a ratio is computed only from other plain numbers that exist")
{
    CatalogueView view = someCatalogue();
    Indicator above = plainCard();
    above.id = base::IndicatorId(2);
    above.code = u"C02"_s;
    Indicator other = ratioCard();
    other.id = base::IndicatorId(3);
    other.code = u"C09"_s;
    view.indicators = {above, other};
    Indicator card = ratioCard();
    card.code = u"C03"_s;
    card.numeratorId = above.id;
    card.denominatorId = above.id;
    CHECK_FALSE(complains(card, u"numeratorId"_s, view));
    card.denominatorId = base::IndicatorId(99);
    CHECK(complains(card, u"denominatorId"_s, view));
    card.denominatorId = other.id;
    CHECK(complains(card, u"denominatorId"_s, view));
    card.code = u"C02"_s;
    CHECK(complains(card, u"code"_s, view));
}
