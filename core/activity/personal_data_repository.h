// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of the access log and of the register of requests. Only PersonalDataService uses it.
#pragma once

#include "core/activity/personal_data.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::activity {

class PersonalDataRepository
{
public:
    /// The log is append-only and its own witness: entries are no action that undo could take back, so they are written
    /// beside the journal.
    static void append(storage::UnitOfWork& unit, const Access& access);
    /// Newest first; of one person, or of everyone.
    static QList<AccessEntry> entries(storage::Connection& connection, std::optional<base::PersonId> person, int limit);
    static QList<base::PersonId> peopleOf(storage::Connection& connection, qint64 entry);

    static QList<base::PersonId> peopleWithUid(storage::Connection& connection, const QString& uid);
    static QList<base::PersonId> peopleWithCard(storage::Connection& connection, const QString& card);

    /// Open ones first, by the next day on which something is due; then the others, newest first.
    static QList<DataRequest> requests(storage::Connection& connection);
    static QList<DataRequest> requestsOf(storage::Connection& connection, base::PersonId person);
    static std::optional<DataRequest> findRequest(storage::Connection& connection, base::DataRequestId id);
    static base::DataRequestId insertRequest(storage::UnitOfWork& unit, const DataRequest& request);
    /// Refused as Conflict when somebody changed it since the revision that `request` carries.
    static void updateRequest(storage::UnitOfWork& unit, const DataRequest& request);
};

} // namespace doancoso::activity
