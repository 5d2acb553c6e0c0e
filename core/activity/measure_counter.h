// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts measures for the units that keep a register, in one period: each query runs once for all of them, whatever
// number of indicators asks. Also lists who and what stands behind a count. Used by CountKeeper and by the answer to
// "where does this number come from".
#pragma once

#include "core/activity/measure.h"
#include "core/activity/record_measures.h"
#include "core/membership/counted.h"
#include "core/membership/member_counts_repository.h"
#include "core/organization/unit_tree.h"

#include <QDateTime>

#include <functional>
#include <map>
#include <optional>

namespace doancoso::activity {

/// What a unit's register says: the whole and the parts asked for, by number of the breakdown (0: the whole).
using CountedParts = QHash<qint64, qint64>;

class MeasureCounter
{
public:
    /// `tree` is the organisation of the last day. What belongs to a unit below a register's unit counts for the
    /// nearest one above it (or itself).
    MeasureCounter(storage::Connection& connection, const organization::UnitTree& tree, const QDate& first,
                   const QDate& last, const QList<base::UnitId>& registerUnits);

    /// For every unit that keeps the register; a unit without anything counts 0. `dimensions`: "SEX", "BLOCK".
    /// An unknown measure gives nothing.
    QHash<base::UnitId, CountedParts> count(const QString& measure, const QStringList& dimensions);
    /// The records behind the count of one register's unit, by day.
    QList<membership::CountedItem> items(const QString& measure, base::UnitId registerUnit);

    /// The same as the register knew it at the moment; nothing for measures that do not count members.
    std::optional<QList<membership::CountedItem>> itemsKnownAt(const QString& measure, base::UnitId registerUnit,
                                                               const QDateTime& moment);

    /// Codes that can be counted.
    static QStringList codes();

private:
    friend struct MeasureWays;
    using Groups = QList<membership::MemberGroup>;
    using CountsOfUnits = QHash<base::UnitId, CountedParts>;

    base::UnitId registerOf(base::UnitId unit) const { return m_registerOf.value(unit); }
    const Groups& groups(membership::MemberFlow flow);
    Groups presentGroups() const;
    const membership::CountsByUnit& records(const QString& measure);
    void countRecords(const QString& measure, const QStringList& dimensions, CountsOfUnits& counts);
    QList<base::UnitId> unitsOf(base::UnitId registerUnit) const;
    RecordQuestion question(const QList<base::UnitId>& units) const;
    void add(base::UnitId unit, qint64 traits, qint64 amount, const QStringList& dimensions,
             QHash<base::UnitId, CountedParts>& counts) const;

    storage::Connection& m_connection;
    const organization::UnitTree& m_tree;
    QDate m_first;
    QDate m_last;
    QList<base::UnitId> m_registerUnits;
    QHash<base::UnitId, base::UnitId> m_registerOf; ///< every covered unit → the unit that keeps the register
    QList<base::UnitId> m_covered;                  ///< empty when it is nearly everything: then nothing is left out
    std::map<membership::MemberFlow, Groups> m_groups;
    std::map<QString, membership::CountsByUnit> m_records; ///< by source
};

} // namespace doancoso::activity
