// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL behind MemberFacts: one grouped statement for each register. Only MemberFacts uses it.
#pragma once

#include "core/base/decimal.h"
#include "core/base/ids.h"
#include "core/storage/unit_of_work.h"

#include <QDate>
#include <QHash>
#include <QSet>

#include <optional>

namespace doancoso::evaluation {

/// Of one person at the meetings of one unit.
struct AttendanceSum
{
    base::PersonId person;
    base::UnitId unit;
    int present = 0;
    int excused = 0;
    int listed = 0;
};

struct TrainingSum
{
    QString programme;
    base::UnitId unit;
    std::optional<base::Decimal> points; ///< of the branch
    int groups = 0;                      ///< that have its score
};

struct PaidSum
{
    int months = 0;
    qint64 least = 0; ///< the smallest payment, in đồng
};

struct PersonMarks
{
    std::optional<bool> salaried;
    QDate partyJoined;
    QDate partyOfficial;
};

struct DisciplineMark
{
    QString level;
    QDate onDate;
};

/// Whose records are asked for; both empty: everybody's.
struct FactsScope
{
    QList<base::UnitId> units;
    QList<base::PersonId> people;
};

class MemberFactsRepository
{
public:
    static QList<AttendanceSum> attendance(storage::Connection& connection, const FactsScope& scope, const QDate& first,
                                           const QDate& last);
    /// Months in which a person was in lists of the unit, at none present or excused: "2022-09".
    static QHash<base::PersonId, QSet<QString>> monthsAbsent(storage::Connection& connection,
                                                             const QList<base::PersonId>& people, const QDate& first,
                                                             const QDate& last);
    /// Of the programme year that holds the day.
    static QHash<base::PersonId, TrainingSum> training(storage::Connection& connection, const FactsScope& scope,
                                                       const QDate& day);
    /// Points of the branch by group code.
    static QHash<base::PersonId, QHash<QString, base::Decimal>>
    trainingGroups(storage::Connection& connection, const FactsScope& scope, const QDate& day);
    static QHash<base::PersonId, PaidSum> paid(storage::Connection& connection, const FactsScope& scope, int firstMonth,
                                               int lastMonth);
    static QHash<base::PersonId, PersonMarks> marks(storage::Connection& connection, const FactsScope& scope);
    /// People with a decision about their dues: a rate of their own or an exemption.
    static QSet<base::PersonId> withDuesDecisions(storage::Connection& connection);
    static QHash<base::PersonId, DisciplineMark> disciplined(storage::Connection& connection, const FactsScope& scope,
                                                             const QDate& first, const QDate& last);
};

} // namespace doancoso::evaluation
