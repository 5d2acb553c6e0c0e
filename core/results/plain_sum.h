// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adds figures up from raw rows for any set of periods and any organisation: the general route, for what kept sums do
// not know, and the independent one for the check. For this area only.
#pragma once

#include "core/planning/indicator.h"
#include "core/results/figure.h"
#include "core/results/sum_repository.h"

namespace doancoso::results {

/// What units below add up to for one unit and indicator.
struct Below
{
    Amount amount;
    qint64 rows = 0;
};

/// Organisations of days, each read once.
class Trees
{
public:
    explicit Trees(storage::Connection& connection) : m_connection(connection) {}

    const OrgSkeleton& at(const QDate& day)
    {
        auto found = m_trees.constFind(day);
        if (found == m_trees.constEnd()) {
            found = m_trees.insert(day, SumRepository::skeletonAt(m_connection, day));
        }
        return *found;
    }
    /// True when the unit stood directly below `parent` on that day.
    bool isBelow(base::UnitId unit, base::UnitId parent, const QDate& day)
    {
        const OrgSkeleton& tree = at(day);
        const int index = tree.indexes.value(unit.value(), -1);
        const int above = index < 0 ? -1 : tree.parents.at(index);
        return above >= 0 && tree.ids.at(above) == parent.value();
    }

private:
    storage::Connection& m_connection;
    QHash<QDate, OrgSkeleton> m_trees;
};

/// One indicator over some entry periods for chosen units; reads every raw row of it.
class PlainSum
{
public:
    /// `partsOf` as in FigureRequest.
    PlainSum(storage::Connection& connection, Trees& trees, const planning::Indicator& indicator, qint64 breakdown,
             base::UnitId partsOf);
    /// Units without anything below are left out.
    QHash<qint64, Below> below(const QList<base::Period>& periods, const QList<base::UnitId>& units,
                               const QDate& treeDay, TreeMode mode);

private:
    bool countsFor(const OrgSkeleton& tree, int index) const;

    storage::Connection& m_connection;
    Trees& m_trees;
    SumRules m_rules;
    const planning::Indicator& m_indicator;
    qint64 m_breakdown;
    qint64 m_partsOf; ///< 0: none
};

} // namespace doancoso::results
