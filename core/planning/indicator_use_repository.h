// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL that finds out where an indicator stands. Only core/planning uses it.
#pragma once

#include "core/planning/indicator_use.h"
#include "core/storage/connection.h"

namespace doancoso::planning {

class IndicatorUseRepository
{
public:
    explicit IndicatorUseRepository(storage::Connection& connection) : m_connection(connection) {}

    IndicatorUse use(base::IndicatorId id) const;
    /// Periods that end within [from, until) and hold figures of it, in time order.
    QList<base::Period> periodsWithFigures(base::IndicatorId id, const QDate& from, const QDate& until) const;
    /// Dimensions by which figures of these periods are broken down.
    QStringList dimensionsWithFigures(base::IndicatorId id, const QList<base::Period>& periods) const;

private:
    QList<IndicatorUse::Form> forms(base::IndicatorId id) const;
    QList<IndicatorUse::Plan> plans(base::IndicatorId id) const;
    QList<IndicatorUse::Card> computed(base::IndicatorId id) const;

    storage::Connection& m_connection;
};

} // namespace doancoso::planning
