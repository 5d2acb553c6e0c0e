// SPDX-License-Identifier: GPL-3.0-or-later
//
// What activities add to indicators that count by themselves. An activity counts once, at the unit that it was said to
// be counted at (the organiser unless chosen otherwise), in the period in which it ended. Measures use it.
#pragma once

#include "core/membership/counted.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

/// What is counted: activities of these kinds, and what of each.
struct ActivityMeasure
{
    enum class Amount {
        Number,       ///< one each
        Participants, ///< the number of participants, else the length of the list of people
        Value         ///< whole đồng; without a value: 0
    };
    QStringList kinds;
    QStringList subkinds; ///< empty: all
    QStringList levels;   ///< empty: all
    Amount amount = Amount::Number;
};

class ActivityCounts
{
public:
    /// Classes of these subkinds (A04 UNION_AWARENESS, B01a BRANCH_SECRETARIES, B01b CADRES, C05a PARTY_AWARENESS).
    static ActivityMeasure classes(const QStringList& subkinds);
    /// People in these classes (C05b).
    static ActivityMeasure classParticipants(const QStringList& subkinds);
    /// Participations in trainings for cadres (B02).
    static ActivityMeasure cadreTrainings();
    /// PERIODIC (A20a), THEMATIC (A20b); empty: all inspections.
    static ActivityMeasure inspections(const QStringList& subkinds);
    /// Working sessions with the Party committee (C06).
    static ActivityMeasure partySessions();
    /// Youth projects of these levels: PROVINCE, COMMUNE, GRASSROOTS (E01a–c).
    static ActivityMeasure projects(const QStringList& levels);
    /// Youth tasks (E02).
    static ActivityMeasure tasks();
    /// Value of projects and tasks in đồng (E03).
    static ActivityMeasure projectValue();

    static membership::CountsByUnit count(storage::Connection& connection, const ActivityMeasure& measure,
                                          const QDate& first, const QDate& last, const QList<base::UnitId>& units = {});
    static QList<membership::CountedItem> items(storage::Connection& connection, const ActivityMeasure& measure,
                                                const QDate& first, const QDate& last,
                                                const QList<base::UnitId>& units = {});

    /// By branch: members on the last day who introduced somebody in the period, over all members on that day (A22).
    /// An introduction of which nothing came does not count; several of one member count once.
    static membership::CountsByUnit introductions(storage::Connection& connection, const QDate& first,
                                                  const QDate& last, const QList<base::UnitId>& units = {});
    /// One item for each member who introduced somebody.
    static QList<membership::CountedItem> introductionItems(storage::Connection& connection, const QDate& first,
                                                            const QDate& last);
};

} // namespace doancoso::activity
