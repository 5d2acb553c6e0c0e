// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of personal data: write down who looked at it or took it out, keep the register of requests with their due
// dates, erase one person with the statistics kept. The members page, the pane in the settings and the command line use
// it; what may be shown masked and what not is said by membership::fieldInfo().
#pragma once

#include "core/activity/erasure_repository.h"
#include "core/activity/person_dossier.h"
#include "core/activity/personal_data.h"
#include "core/activity/personal_data_rules.h"
#include "core/storage/database.h"

namespace doancoso::activity {

/// What erasing would mean, to be shown before it is asked for.
struct ErasurePreview
{
    membership::Person person;
    bool isMember = false;               ///< a member on this day: the branch's list would show a code
    QList<std::pair<QString, int>> rows; ///< table and how many rows lose their texts
    QList<NameMention> mentions;         ///< the same name elsewhere; these stay, a human has to look
};

struct ErasureOutcome
{
    QString code;           ///< what stands in the place of the name from now on
    bool compacted = false; ///< the file was written anew; false: it is done when the file is compacted next
};

/// A request that waits, for the overview's list of what needs doing.
struct WaitingRequest
{
    DataRequest request;
    qint64 daysLate = 0; ///< negative: days that are left
};

class PersonalDataService
{
public:
    explicit PersonalDataService(storage::Database& database) : m_database(database) {}

    /// Writes one line of the access log. Nobody concerned: nothing is written. Callers show the data only when this
    /// succeeded.
    base::Result<void> record(const Access& access);
    /// Newest first; of one person, or of everyone.
    base::Result<QList<AccessEntry>> accesses(std::optional<base::PersonId> person = {}, int limit = 1000);
    /// Everyone an entry concerns, by name.
    base::Result<QList<membership::Person>> peopleOf(qint64 accessEntry);

    /// Overdue ones first.
    base::Result<QList<DataRequest>> requests();
    /// Fills the days of a request from the rules; call it whenever kind or day changes.
    base::Result<DataRequest> withDays(DataRequest request);
    /// Due days follow from the rules. Errors: Validation (context: field), Conflict.
    base::Result<base::DataRequestId> save(const DataRequest& request);
    /// Once, with a reason. Errors: Validation (no reason; extended already; no rule allows it), NotFound.
    base::Result<DataRequest> extend(base::DataRequestId request, const QString& reason);
    /// Open requests with a day, the most urgent first.
    base::Result<QList<WaitingRequest>> waiting(const QDate& today);

    /// Everything known of the person, for the person. It is written down first that it was taken out (`purpose`: where
    /// to), so that the dossier says so too. Errors: NotFound.
    base::Result<PersonDossier> dossier(base::PersonId person, const QString& purpose);
    /// The person with this uid, or the only one with this card. Errors: NotFound, Conflict (several have the card).
    base::Result<base::PersonId> personWithUid(const QString& uid);
    base::Result<base::PersonId> personWithCard(const QString& card);

    /// Errors: NotFound; Validation when the person is erased already.
    base::Result<ErasurePreview> preview(base::PersonId person);
    /// `typedName` is the name as typed again by the user. Cannot be undone, nor can anything that was done before it.
    /// Copies made earlier (backups, files written, packages sent) are not touched. Errors: Validation (the name
    /// differs, context "confirmation"; no reason, context "reason"; erased already), NotFound.
    base::Result<ErasureOutcome> erase(base::PersonId person, const QString& typedName, const QString& reason);

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
