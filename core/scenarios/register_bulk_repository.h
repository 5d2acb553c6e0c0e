// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes generated people and their records many at a time, with keys given here so that they can refer to each other,
// and with the moment at which each was recorded. Rows are gathered and written by flush() in the order in which they
// refer to each other. For core/scenarios only.
#pragma once

#include "core/activity/activity.h"
#include "core/activity/cadre.h"
#include "core/activity/meeting.h"
#include "core/membership/membership_event.h"
#include "core/membership/party_pipeline.h"
#include "core/membership/person.h"
#include "core/membership/training.h"
#include "core/storage/bulk_insert.h"
#include "core/storage/unit_of_work.h"

#include <map>

namespace doancoso::scenarios {

class RegisterBulkLoader
{
public:
    explicit RegisterBulkLoader(storage::UnitOfWork& unit);

    /// The key under which the person will be written.
    base::PersonId newPerson() { return base::PersonId(m_nextPerson++); }
    void addPerson(const membership::Person& person, const QDateTime& recordedAt);
    void add(const membership::MembershipEvent& event);
    void add(const membership::TrainingRegistration& registration);
    void add(const membership::PartyStep& step);
    void addDues(base::PersonId person, base::UnitId branch, const QDate& month, qint64 amount, const QDate& paidOn);
    /// With its list of attendance.
    void add(const activity::Meeting& meeting);
    void add(const activity::Activity& activity);
    void add(const activity::CadrePost& post);
    void addRemittance(base::UnitId from, base::UnitId to, const QDate& firstDay, const QDate& lastDay, qint64 amount,
                       const QDate& on);

    /// Writes what was gathered.
    void flush();
    /// After the last flush.
    void finish();

private:
    struct Gathered
    {
        QStringList columns;
        QList<QVariantList> rows;
    };
    /// A row of a table with record columns; `moment` as stored.
    void gather(const QString& table, const storage::Row& values, const QDateTime& recordedAt);
    void gatherPlain(const QString& table, const storage::Row& values);

    storage::UnitOfWork& m_unit;
    qint64 m_nextPerson;
    qint64 m_nextMeeting;
    std::map<QString, Gathered> m_gathered;
};

} // namespace doancoso::scenarios
