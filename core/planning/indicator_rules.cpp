// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_rules.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

struct IndicatorRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorRules)
};

class Checker
{
public:
    Checker(const Indicator& card, const CatalogueView& catalogue) : m_card(card), m_catalogue(catalogue) {}

    Findings run()
    {
        checkTexts();
        checkReferencesToCatalogue();
        checkKind();
        checkRules();
        checkComputation();
        return m_findings;
    }

private:
    void error(const QString& field, const QString& text)
    {
        m_findings.append({field, text, Finding::Severity::Error});
    }
    void warning(const QString& field, const QString& text)
    {
        m_findings.append({field, text, Finding::Severity::Warning});
    }

    void checkTexts()
    {
        if (m_card.code.isEmpty() || m_card.code.size() > 16 || m_card.code.contains(u' ')) {
            error(u"code"_s, IndicatorRulesWords::tr("The code has 1 to 16 characters and no spaces."));
        }
        if (m_card.name.isEmpty()) {
            error(u"name"_s, IndicatorRulesWords::tr("The indicator needs a name."));
        }
        if (m_card.shortName.isEmpty()) {
            error(u"shortName"_s, IndicatorRulesWords::tr("The indicator needs a short name for column headings."));
        }
        if (m_card.unitOfMeasure.isEmpty()) {
            error(u"unitOfMeasure"_s, IndicatorRulesWords::tr("The indicator needs a unit of measure."));
        }
        if (m_card.decimals < 0 || m_card.decimals > base::Decimal::kPlaces) {
            error(u"decimals"_s, IndicatorRulesWords::tr("An indicator has 0 to 4 decimals."));
        }
        if (!m_card.validFrom.isValid() || m_card.validFrom >= m_card.validUntil) {
            error(u"validFrom"_s, IndicatorRulesWords::tr("The first day must lie before the last day of validity."));
        }
    }

    void checkReferencesToCatalogue()
    {
        if (!m_catalogue.groups.contains(m_card.group)) {
            error(u"group"_s, IndicatorRulesWords::tr("The group “%1” is not known.").arg(m_card.group));
        }
        for (const QString& dimension : m_card.breakdowns) {
            if (!m_catalogue.dimensions.contains(dimension)) {
                error(u"breakdowns"_s, IndicatorRulesWords::tr("The breakdown “%1” is not known.").arg(dimension));
            }
        }
        for (const Indicator& other : m_catalogue.indicators) {
            if (other.id != m_card.id && other.code == m_card.code) {
                error(u"code"_s,
                      IndicatorRulesWords::tr("Another indicator has the code %1 already.").arg(m_card.code));
            }
        }
    }

    void checkKind()
    {
        const bool ratioShape =
            m_card.shape == Shape::PctOfPopulation || m_card.shape == Shape::PctOfUnits || m_card.shape == Shape::Ratio;
        if (ratioShape && !m_card.isRatio()) {
            error(u"shape"_s, IndicatorRulesWords::tr("A percentage needs a numerator and a denominator."));
        }
        if ((m_card.shape == Shape::YesNo) != (m_card.valueKind == ValueKind::YesNo)) {
            error(u"shape"_s, IndicatorRulesWords::tr("“Reached or not” goes together with an entry of yes or no."));
        }
        if (m_card.shape == Shape::Zero && m_card.direction == Direction::Up) {
            warning(u"direction"_s, IndicatorRulesWords::tr("None is allowed, yet more counts as better."));
        }
        if (m_card.isRatio() && !m_card.isComputed() &&
            (m_card.numeratorLabel.isEmpty() || m_card.denominatorLabel.isEmpty())) {
            error(u"numeratorLabel"_s,
                  IndicatorRulesWords::tr("A ratio must say what is counted above and what below the line."));
        }
        if (m_card.isRatio() && m_card.isCounted() && m_card.denominatorMeasure.isEmpty()) {
            error(u"denominatorMeasure"_s,
                  IndicatorRulesWords::tr("A ratio that counts itself must say what is counted below the line too."));
        }
    }

    void checkRules()
    {
        const UnitRule rule = m_card.unitRule;
        if (m_card.isRatio() && rule == UnitRule::Sum) {
            error(u"unitRule"_s,
                  IndicatorRulesWords::tr("Percentages cannot be added up; add up numerators and denominators."));
        }
        if (!m_card.isRatio() && rule == UnitRule::Ratio) {
            error(u"unitRule"_s, IndicatorRulesWords::tr("Only a ratio has numerators and denominators to add up."));
        }
        if (m_card.valueKind == ValueKind::YesNo && rule != UnitRule::CountMet && rule != UnitRule::None) {
            error(u"unitRule"_s, IndicatorRulesWords::tr("Yes and no can be counted over units, not added up."));
        }
        if (rule == UnitRule::CountMet && !m_card.metThreshold) {
            error(u"metThreshold"_s,
                  IndicatorRulesWords::tr("Counting units needs the figure from which a unit counts."));
        }
        if (m_card.measure == Measure::Stock && m_card.timeRule == TimeRule::Sum) {
            error(u"timeRule"_s,
                  IndicatorRulesWords::tr("A stock cannot be added up over time; take the latest figure."));
        }
        if (m_card.measure == Measure::Flow && m_card.timeRule == TimeRule::Last) {
            warning(u"timeRule"_s,
                    IndicatorRulesWords::tr("What happens during a period is usually added up over time."));
        }
        if (m_card.quarterRule == QuarterRule::ProRata && m_card.valueKind != ValueKind::Number) {
            error(u"quarterRule"_s, IndicatorRulesWords::tr("Only a number grows in proportion to the months passed."));
        }
    }

    void checkComputation()
    {
        if (m_card.numeratorId.isValid() != m_card.denominatorId.isValid()) {
            error(u"numeratorId"_s,
                  IndicatorRulesWords::tr("A computed ratio needs an indicator above and one below the line."));
        }
        if (!m_card.isComputed()) {
            return;
        }
        if (!m_card.isRatio()) {
            error(u"valueKind"_s, IndicatorRulesWords::tr("Only a ratio can be computed from two indicators."));
        }
        checkPart(u"numeratorId"_s, m_card.numeratorId);
        checkPart(u"denominatorId"_s, m_card.denominatorId);
    }

    void checkPart(const QString& field, base::IndicatorId id)
    {
        const auto part = std::find_if(m_catalogue.indicators.cbegin(), m_catalogue.indicators.cend(),
                                       [id](const Indicator& other) { return other.id == id; });
        if (part == m_catalogue.indicators.cend()) {
            error(field,
                  IndicatorRulesWords::tr("An indicator from which this one is computed does not exist on that day."));
        } else if (id == m_card.id || part->valueKind != ValueKind::Number) {
            error(field, IndicatorRulesWords::tr("A ratio is computed from two indicators that are plain numbers."));
        }
    }

    const Indicator& m_card;
    const CatalogueView& m_catalogue;
    Findings m_findings;
};

} // namespace

Findings checkIndicator(const Indicator& card, const CatalogueView& catalogue)
{
    return Checker(card, catalogue).run();
}

QList<Shape> fittingShapes(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
        return {Shape::Total, Shape::AtLeast, Shape::Zero};
    case ValueKind::Ratio:
        return {Shape::PctOfPopulation, Shape::PctOfUnits, Shape::Ratio, Shape::AtLeast, Shape::Zero};
    case ValueKind::YesNo:
        return {Shape::YesNo};
    }
    return {};
}

QList<TimeRule> fittingTimeRules(Measure measure)
{
    return measure == Measure::Stock ? QList<TimeRule>{TimeRule::Last, TimeRule::Average, TimeRule::Max}
                                     : QList<TimeRule>{TimeRule::Sum, TimeRule::Average, TimeRule::Max, TimeRule::Last};
}

QList<UnitRule> fittingUnitRules(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
        return {UnitRule::Sum, UnitRule::CountMet, UnitRule::Average, UnitRule::None};
    case ValueKind::Ratio:
        return {UnitRule::Ratio, UnitRule::CountMet, UnitRule::Average, UnitRule::None};
    case ValueKind::YesNo:
        return {UnitRule::CountMet, UnitRule::None};
    }
    return {};
}

QList<QuarterRule> fittingQuarterRules(ValueKind kind)
{
    QList<QuarterRule> rules{QuarterRule::Cumulative, QuarterRule::YearEnd, QuarterRule::EachPeriod};
    if (kind == ValueKind::Number) {
        rules.prepend(QuarterRule::ProRata);
    }
    return rules;
}

QString fieldThatPartsFigures(const Indicator& before, const Indicator& after)
{
    return before.valueKind != after.valueKind          ? u"valueKind"_s
           : before.measure != after.measure            ? u"measure"_s
           : before.frequency != after.frequency        ? u"frequency"_s
           : !before.isComputed() && after.isComputed() ? u"numeratorId"_s
                                                        : QString();
}

bool addsUpAlike(const Indicator& before, const Indicator& after)
{
    const auto threshold = [](const Indicator& card) {
        return card.unitRule == UnitRule::CountMet ? card.metThreshold : std::nullopt;
    };
    return before.valueKind == after.valueKind && before.timeRule == after.timeRule &&
           before.unitRule == after.unitRule && threshold(before) == threshold(after);
}

} // namespace doancoso::planning
