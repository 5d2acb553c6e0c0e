// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which registers are kept in this file, and from when: only where a unit keeps its book of members, meetings or cadres
// here do the indicators that follow from it count by themselves. Turning a book on is a decision of the office, since
// typed figures then give way.
#pragma once

#include "core/membership/ledger.h"
#include "core/storage/unit_of_work.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

namespace doancoso::membership {

struct RegisterBook
{
    base::UnitId unit; ///< the unit that hands in reports; the book covers it and every unit below
    QString book;
    QDate keptFrom;               ///< the first day that is wholly recorded
    QDate keptUntil = kStillOpen; ///< the first day that is no longer recorded here

    bool operator==(const RegisterBook&) const = default;
};

namespace book {
inline constexpr QLatin1String kMembers("members");
inline constexpr QLatin1String kTraining("training");
inline constexpr QLatin1String kDues("dues");
inline constexpr QLatin1String kMeetings("meetings");
inline constexpr QLatin1String kActivities("activities");
inline constexpr QLatin1String kCadres("cadres");
inline constexpr QLatin1String kParty("party");
} // namespace book

/// All books, in the order in which an office takes them up.
QStringList registerBooks();
/// "Sổ đoàn viên", "Sổ sinh hoạt" … in the user's language.
QString bookName(const QString& name);

class RegisterBookRepository
{
public:
    static QList<RegisterBook> all(storage::Connection& connection);
    static void put(storage::UnitOfWork& unit, const RegisterBook& book);
    static void remove(storage::UnitOfWork& unit, const RegisterBook& book);
};

} // namespace doancoso::membership
