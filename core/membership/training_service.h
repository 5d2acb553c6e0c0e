// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of the training programme: register members of branches, score them cell by cell or by the block, send the
// results upward and take them back. Pages and reports use it.
#pragma once

#include "core/base/period.h"
#include "core/base/result.h"
#include "core/membership/person.h"
#include "core/membership/training.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::membership {

/// One member of a branch in a year of the programme; registration.id is invalid while not registered.
struct TrainingRow
{
    base::PersonId person;
    QString name;
    base::PartialDate birthDate;
    bool member = true; ///< of the branch on the day; false: registered here, but left since
    TrainingRegistration registration;
};

/// A branch in a year, by given name.
struct BranchTraining
{
    TrainingProgramme programme;
    TrainingYear year;
    QList<TrainingRow> rows;
};

struct ScoreEdit
{
    TrainingRegistrationId registration;
    ScoreKey key;
    ScoreColumn column = ScoreColumn::Branch;
    std::optional<base::Decimal> score; ///< nothing takes the score away
};

class TrainingService
{
public:
    explicit TrainingService(storage::Database& database) : m_database(database) {}

    /// The year that the period belongs to.
    static TrainingYear yearOf(const base::Period& period, const base::PeriodCalendar& calendar);

    /// Members on the day (moved into the year) and those whom the branch registered. The programme is the one that
    /// they were registered for, else the one that holds on the last day of the year. Errors: NotFound (no programme).
    base::Result<BranchTraining> branch(base::UnitId unit, const TrainingYear& year, const QDate& day) const;
    base::Result<QList<TrainingRegistration>> ofPerson(base::PersonId person) const;

    /// Registers all members of these branches on the day; those registered already are left alone. The value is how
    /// many were new. Errors: NotFound (no programme).
    base::Result<int> registerBranches(const QList<base::UnitId>& units, const TrainingYear& year, const QDate& day);
    /// The same for some members of them.
    base::Result<int> registerMembers(base::UnitId unit, const QList<base::PersonId>& people, const TrainingYear& year,
                                      const QDate& day);
    /// Errors: InUse (has scores), Locked (sent).
    base::Result<void> unregister(const QList<TrainingRegistrationId>& registrations);
    /// Many cells in one action; all or nothing. The value is how many changed. Errors: Validation (out of bounds,
    /// context "group" or "group.item"), Locked (sent), NotFound.
    base::Result<int> saveScores(const QList<ScoreEdit>& edits);
    base::Result<void> setRemark(TrainingRegistrationId registration, qint64 seenRevision, const QString& remark);
    /// Those that are assessed; the value is how many. Errors: Validation (none is).
    base::Result<int> send(const QList<TrainingRegistrationId>& registrations, const QDate& day);
    base::Result<int> takeBack(const QList<TrainingRegistrationId>& registrations);

private:
    base::Result<int> registerSome(const QList<base::UnitId>& units, const QList<base::PersonId>* people,
                                   const TrainingYear& year, const QDate& day);

    storage::Database& m_database;
};

} // namespace doancoso::membership
