// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of registrations and scores of the training programme. Only TrainingService uses it.
#pragma once

#include "core/membership/training.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::membership {

class TrainingRepository
{
public:
    /// Registrations of the year that these branches made, with their scores.
    static QList<TrainingRegistration> ofUnits(storage::Connection& connection, const QList<base::UnitId>& units,
                                               const TrainingYear& year);
    /// The registrations of these people for the year, whichever branch made them.
    static QList<TrainingRegistration> ofPeople(storage::Connection& connection, const QList<base::PersonId>& people,
                                                const TrainingYear& year);
    /// Every year of one person, the latest first.
    static QList<TrainingRegistration> ofPerson(storage::Connection& connection, base::PersonId person);
    static QList<TrainingRegistration> find(storage::Connection& connection, const QList<TrainingRegistrationId>& ids);
    /// Members of these branches on the day who are not registered for the year, with their branch.
    static QList<std::pair<base::PersonId, base::UnitId>> notRegistered(storage::Connection& connection,
                                                                        const QList<base::UnitId>& units,
                                                                        const TrainingYear& year, const QDate& day);

    static QList<TrainingRegistrationId> insert(storage::UnitOfWork& unit,
                                                const QList<TrainingRegistration>& registrations);
    /// Writes both scores of the key; none left removes the row.
    static void putScores(storage::UnitOfWork& unit, TrainingRegistrationId registration, const ScoreKey& key,
                          const TrainingScores& scores);
    /// An invalid day: not sent.
    static void setSent(storage::UnitOfWork& unit, TrainingRegistrationId registration, const QDate& day);
    static void setRemark(storage::UnitOfWork& unit, const TrainingRegistration& seen, const QString& remark);
    static void bury(storage::UnitOfWork& unit, TrainingRegistrationId registration);
};

} // namespace doancoso::membership
