// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of meetings: record, correct, strike out, tick who was there, keep permissions to meet less often, and the
// board of who met in which month. Pages use it.
#pragma once

#include "core/activity/meeting.h"
#include "core/activity/meeting_rhythm.h"
#include "core/organization/unit_tree.h"

#include <QHash>

namespace doancoso::storage {
class Database;
}

namespace doancoso::activity {

/// One branch and month of the board.
struct BoardCell
{
    enum class State {
        NotDue,   ///< before founding, after closing, in the future, or a month without a meeting inside a wider window
        Held,     ///< at least one meeting that counts
        Missing,  ///< due, over, and none was held
        Running,  ///< due, but the month is not over
        Permitted ///< none this month; the superior agreed that the branch meets less often
    };
    State state = State::NotDue;
    QList<base::MeetingId> meetings; ///< that count, in the order of their days
    std::optional<qint64> present;   ///< of the last of them
    std::optional<qint64> expected;

    bool operator==(const BoardCell&) const = default;
};

struct BoardRow
{
    base::UnitId unit;
    QList<BoardCell> months; ///< twelve, from January
    int due = 0;             ///< windows that are over
    int kept = 0;
    bool permitted = false; ///< meets less often for a part of the year

    bool isRegular() const { return due > 0 && kept == due; }
};

class MeetingService
{
public:
    explicit MeetingService(storage::Database& database) : m_database(database) {}

    base::Result<Meeting> meeting(base::MeetingId id) const;
    /// Without attendance, the latest first; `units` empty: of every unit.
    base::Result<QList<Meeting>> meetings(const QList<base::UnitId>& units, const QDate& first,
                                          const QDate& last) const;
    /// How many members the unit had on the day; 0 when nobody is on its register, which says nothing about the branch.
    base::Result<qint64> expectedMembers(base::UnitId unit, const QDate& day) const;
    /// Members of the unit on the day, in the order of their names, all present: what a list of attendance begins with.
    base::Result<QList<base::PersonId>> membersOn(base::UnitId unit, const QDate& day) const;

    /// Writes a new meeting (id not valid) or changes one. Whoever is ticked as present is counted unless a number was
    /// given. Errors: Validation (context: unit, kind, onDate, present, attendance), Conflict, NotFound.
    base::Result<Meeting> save(const Meeting& meeting);
    base::Result<void> remove(base::MeetingId id);
    /// Sentences about what is unusual (a second meeting of this kind that day, more present than members).
    base::Result<QStringList> warnings(const Meeting& meeting) const;

    base::Result<QList<MeetingPermission>> permissions(const QList<base::UnitId>& units = {}) const;
    /// Errors: Validation (context: unit, validFrom, validUntil, decisionNumber), Conflict.
    base::Result<MeetingPermission> savePermission(const MeetingPermission& permission);
    base::Result<void> removePermission(qint64 id);

    /// The year of every unit of `units` that has a rhythm in `tree`, in the order of the tree. `today`: months that
    /// are not over are not missed.
    base::Result<QList<BoardRow>> board(const organization::UnitTree& tree, const QList<base::UnitId>& units, int year,
                                        const QDate& today) const;
    /// For each person of the unit with a list of attendance between the days: meetings on the list and meetings
    /// attended.
    base::Result<QHash<base::PersonId, std::pair<int, int>>> attendanceOf(base::UnitId unit, const QDate& first,
                                                                          const QDate& last) const;

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
