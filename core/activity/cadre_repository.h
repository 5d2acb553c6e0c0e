// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of posts, planning list and trainings of cadres. Used by CadreService and CadreCounts.
#pragma once

#include "core/activity/cadre.h"
#include "core/storage/unit_of_work.h"

#include <QHash>

namespace doancoso::activity {

class CadreRepository
{
public:
    static std::optional<CadrePost> find(storage::Connection& connection, base::CadrePostId id);
    /// Held on the day; an invalid day: ever. `units` empty: of every unit. By unit, then by first day.
    static QList<CadrePost> posts(storage::Connection& connection, const QList<base::UnitId>& units, const QDate& day);
    /// All of one person, the latest first.
    static QList<CadrePost> ofPerson(storage::Connection& connection, base::PersonId person);
    /// That began between the days.
    static QList<CadrePost> begun(storage::Connection& connection, const QStringList& postCodes, const QDate& first,
                                  const QDate& last);

    static base::CadrePostId insert(storage::UnitOfWork& unit, const CadrePost& post);
    /// Refused as Conflict when somebody changed it since the revision that `post` carries.
    static void update(storage::UnitOfWork& unit, const CadrePost& post);

    /// That hold on the day; an invalid day: ever. `units` empty: of every unit.
    static QList<CadrePlanning> planned(storage::Connection& connection, const QList<base::UnitId>& units,
                                        const QDate& day);
    static std::optional<CadrePlanning> findPlanning(storage::Connection& connection, qint64 id);
    static qint64 insertPlanning(storage::UnitOfWork& unit, const CadrePlanning& planning);
    static void updatePlanning(storage::UnitOfWork& unit, const CadrePlanning& planning);

    static QList<CadreTraining> trainings(storage::Connection& connection, base::PersonId person);
    static std::optional<CadreTraining> findTraining(storage::Connection& connection, qint64 id);
    static qint64 insertTraining(storage::UnitOfWork& unit, const CadreTraining& training);
    static void updateTraining(storage::UnitOfWork& unit, const CadreTraining& training);
};

} // namespace doancoso::activity
