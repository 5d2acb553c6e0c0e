// SPDX-License-Identifier: GPL-3.0-or-later
//
// Personal data of people in the file: who looked at it or took it out, and what people ask for about their own data
// (Luật 91/2025/QH15, Nghị định 356/2025/NĐ-CP; domain.md §9). Value types; pages, the command line and the services of
// core/activity use them.
#pragma once

#include "core/base/ids.h"
#include "core/membership/person.h"

#include <QDateTime>
#include <QStringList>

namespace doancoso::activity {

enum class AccessKind { Look, Copy, Export, Print, Import, Erase };

QString toCode(AccessKind kind);
std::optional<AccessKind> accessKindFromCode(const QString& code);
/// "Looked at", "Written to a file" … in the user's language.
QString displayName(AccessKind kind);

/// Something that was just done with personal data, to be written down.
struct Access
{
    AccessKind kind = AccessKind::Look;
    QList<base::PersonId> people;
    QList<membership::PersonField> fields; ///< empty: the whole record
    QString purpose;                       ///< what for or where to, in words; mostly empty
};

/// One line of the access log. Never changed afterwards.
struct AccessEntry
{
    qint64 id = 0;
    QDateTime at;
    QString userName;
    AccessKind kind = AccessKind::Look;
    qint64 people = 0;                     ///< how many it concerned
    QList<membership::PersonField> fields; ///< empty: the whole record
    QString purpose;
    QString firstName; ///< of one of the people, empty when there is none
};

/// "Ethnicity, Religion"; "the whole record" for none.
QString fieldNames(const QList<membership::PersonField>& fields);

enum class RequestKind { Access, Correction, Deletion, Restriction, Withdrawal };
const QList<RequestKind>& requestKinds();
QString toCode(RequestKind kind);
std::optional<RequestKind> requestKindFromCode(const QString& code);
/// "Xem, cung cấp dữ liệu" … in the user's language.
QString displayName(RequestKind kind);

enum class RequestState { Open, Done, Refused, Dropped };
QString toCode(RequestState state);
std::optional<RequestState> requestStateFromCode(const QString& code);
QString displayName(RequestState state);

/// What somebody asked for about the data the office keeps of them.
struct DataRequest
{
    base::DataRequestId id;
    QString uid;
    qint64 revision = 0;
    base::PersonId person; ///< invalid: not (yet) found in the file
    QString requester;     ///< who asked, when it is somebody else, or who is not in the file
    RequestKind kind = RequestKind::Access;
    QDate receivedOn;
    QString receivedBy;
    QDate confirmBy;   ///< first answer is due; invalid: no rule is known for the day
    QDate confirmedOn; ///< invalid: not yet
    QDate dueOn;       ///< last day; invalid: no rule is known for the day
    QString extendedReason;
    RequestState state = RequestState::Open;
    QDate closedOn;
    QString answer;
    QString note;
    QString personName; ///< filled when read

    bool isOpen() const { return state == RequestState::Open; }
    /// The next day by which something has to happen; invalid when nothing has to.
    QDate nextDay() const;
    bool isOverdue(const QDate& today) const { return nextDay().isValid() && nextDay() < today; }
    bool operator==(const DataRequest&) const = default;
};

} // namespace doancoso::activity
