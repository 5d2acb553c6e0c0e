// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_checks.h"

#include "core/planning/indicator_rules.h"
#include "core/planning/period_repository.h"

#include <QCoreApplication>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::ErrorCode;
using Severity = Finding::Severity;

namespace {

struct IndicatorChecksWords
{
    Q_DECLARE_TR_FUNCTIONS(IndicatorService)
};

CatalogueView viewAt(const IndicatorRepository& repository, const QDate& day)
{
    CatalogueView view;
    view.indicators = repository.catalogueAt(day);
    for (const IndicatorGroup& group : repository.groups()) {
        view.groups.append(group.code);
    }
    for (const Breakdown& part : repository.breakdowns()) {
        if (!view.dimensions.contains(part.dimension)) {
            view.dimensions.append(part.dimension);
        }
    }
    return view;
}

} // namespace

/// Codes are unique over time, also against indicators that hold no longer.
Findings IndicatorChecks::card(const Indicator& card) const
{
    Findings findings = checkIndicator(card, viewAt(m_cards, card.validFrom));
    const auto ids = m_cards.idsByCode();
    const auto taken = ids.constFind(card.code);
    const bool told = std::any_of(findings.cbegin(), findings.cend(),
                                  [](const Finding& finding) { return finding.field == QLatin1String("code"); });
    if (taken != ids.cend() && *taken != card.id && !told) {
        findings.append(
            {u"code"_s, IndicatorChecksWords::tr("Another indicator has the code %1 already.").arg(card.code)});
    }
    return findings;
}

QString IndicatorChecks::endOf(const base::Period& period) const
{
    return base::displayDate(PeriodRepository(m_connection).lastDay(period));
}

Findings IndicatorChecks::beginning(const Indicator& latest, const QDate& from) const
{
    if (from.isValid() && from > latest.validFrom) {
        return {};
    }
    return {{u"validFrom"_s,
             IndicatorChecksWords::tr("A new version must begin after %1, when the present one began. Choose a later "
                                      "day, or correct the present version.")
                 .arg(base::displayDate(latest.validFrom))}};
}

/// The name of a breakdown that is given up although figures are broken down by it.
QString IndicatorChecks::lostBreakdown(const Indicator& before, const Indicator& after,
                                       const QList<base::Period>& periods) const
{
    for (const QString& dimension : m_use.dimensionsWithFigures(before.id, periods)) {
        if (before.breakdowns.contains(dimension) && !after.breakdowns.contains(dimension)) {
            return dimension;
        }
    }
    return {};
}

Findings IndicatorChecks::change(const Indicator& latest, const Indicator& next) const
{
    Findings findings = beginning(latest, next.validFrom);
    if (!findings.isEmpty()) {
        return findings;
    }
    findings = card(next);
    const QList<base::Period> later = m_use.periodsWithFigures(next.id, next.validFrom, next.validUntil);
    if (!later.isEmpty() &&
        (!fieldThatPartsFigures(latest, next).isEmpty() || !lostBreakdown(latest, next, later).isEmpty())) {
        findings.append(
            {u"validFrom"_s,
             IndicatorChecksWords::tr("Results are stored up to %1 under the present card. A card with another kind of "
                                      "figures can begin after %2 only.")
                 .arg(base::longName(later.constLast()), endOf(later.constLast())),
             Severity::Error, ErrorCode::InUse});
    } else if (!addsUpAlike(latest, next) && (next.validFrom.month() != 1 || next.validFrom.day() != 1)) {
        findings.append(
            {u"validFrom"_s,
             IndicatorChecksWords::tr("In the middle of a year: from then on the running figure of the whole year is "
                                      "added up by the new rule. With 01/01/%1 no year is torn.")
                 .arg(next.validFrom.year() + 1),
             Severity::Warning});
    }
    return findings;
}

Findings IndicatorChecks::correction(const Indicator& present, const Indicator& next) const
{
    Findings findings = card(next);
    const QList<base::Period> stored = m_use.periodsWithFigures(next.id, present.validFrom, present.validUntil);
    if (stored.isEmpty()) {
        return findings;
    }
    QString field = fieldThatPartsFigures(present, next);
    if (field.isEmpty() && !lostBreakdown(present, next, stored).isEmpty()) {
        field = u"breakdowns"_s;
    }
    if (!field.isEmpty()) {
        findings.append(
            {field,
             IndicatorChecksWords::tr("Results are stored under this card up to %1, so the kind of its figures stays. "
                                      "Nothing was changed; make a new version from a day after %2 instead.")
                 .arg(base::longName(stored.constLast()), endOf(stored.constLast())),
             Severity::Error, ErrorCode::InUse});
    } else if (!addsUpAlike(present, next)) {
        findings.append(
            {u"unitRule"_s,
             IndicatorChecksWords::tr("The sums of %1 periods with results are added up anew by this rule; sheets that "
                                      "were printed before may differ.")
                 .arg(stored.size()),
             Severity::Warning});
    }
    return findings;
}

Findings IndicatorChecks::retirement(const Indicator& latest, const QDate& on) const
{
    const auto refusal = [](const QString& text, const QString& field = u"validUntil"_s) {
        return Findings{{field, text, Severity::Error, ErrorCode::InUse}};
    };
    if (!on.isValid() || on <= latest.validFrom) {
        return {{u"validUntil"_s,
                 IndicatorChecksWords::tr("The indicator can end only after %1, when its present version began.")
                     .arg(base::displayDate(latest.validFrom))}};
    }
    for (const Indicator& other : m_cards.catalogueAt(on)) {
        if (other.numeratorId == latest.id || other.denominatorId == latest.id) {
            return refusal(
                IndicatorChecksWords::tr("Indicator %1 is computed from this one. Nothing was changed; retire that one "
                                         "first.")
                    .arg(other.code),
                u"indicator"_s);
        }
    }
    const QList<base::Period> later = m_use.periodsWithFigures(latest.id, on, openEnd());
    if (!later.isEmpty()) {
        return refusal(
            IndicatorChecksWords::tr("Results are stored up to %1 and would be seen no more. Choose a day after %2.")
                .arg(base::longName(later.constLast()), endOf(later.constLast())));
    }
    Findings findings;
    for (const IndicatorUse::Plan& plan : m_use.use(latest.id).plans) {
        if (plan.status != PlanStatus::Closed && plan.lastTarget.isValid() && plan.lastTarget >= on) {
            findings.append(
                {u"validUntil"_s,
                 IndicatorChecksWords::tr(
                     "The plan “%1” has targets for it up to %2; sheets after the end leave them out.")
                     .arg(plan.number.isEmpty() ? plan.title : plan.number, base::displayDate(plan.lastTarget)),
                 Severity::Warning});
        }
    }
    return findings;
}

} // namespace doancoso::planning
