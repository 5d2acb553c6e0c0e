// SPDX-License-Identifier: GPL-3.0-or-later
//
// What speaks against adding, changing, correcting or retiring an indicator, seen against the whole data file: the
// rules of the card itself (indicator_rules.h) and what would become of figures that are stored. Only IndicatorService
// uses it, for its answers and for its refusals alike.
#pragma once

#include "core/planning/finding.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/indicator_use_repository.h"

namespace doancoso::planning {

class IndicatorChecks
{
public:
    explicit IndicatorChecks(storage::Connection& connection)
        : m_connection(connection), m_cards(connection), m_use(connection)
    {}

    /// The card by itself and beside the others that hold on its first day.
    Findings card(const Indicator& card) const;
    /// `next` begins on its validFrom and follows `latest`.
    Findings change(const Indicator& latest, const Indicator& next) const;
    /// `next` takes the place of `present`, with the same validity.
    Findings correction(const Indicator& present, const Indicator& next) const;
    Findings retirement(const Indicator& latest, const QDate& on) const;

private:
    Findings beginning(const Indicator& latest, const QDate& from) const;
    QString lostBreakdown(const Indicator& before, const Indicator& after, const QList<base::Period>& periods) const;
    QString endOf(const base::Period& period) const;

    storage::Connection& m_connection;
    IndicatorRepository m_cards;
    IndicatorUseRepository m_use;
};

} // namespace doancoso::planning
