// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the registers know about members for their yearly rating: attendance, training, dues, discipline, months in the
// branch (domain.md §1.2, §1.3), each with where it comes from. What no register of the file knows is left out, so that
// the rating asks for it. Reads one branch in a few statements and a whole province in the same number.
#pragma once

#include "core/evaluation/assessment.h"
#include "core/membership/membership_repository.h"

#include <QHash>

#include <functional>

namespace doancoso::evaluation {

/// Codes of facts, as rule sets name them.
namespace fact_code {
inline constexpr QLatin1String kAttendance("attendance"); ///< share of the meetings with a list of attendance
inline constexpr QLatin1String kTrainingPoints("training_points");
inline constexpr QLatin1String kTrainingBand("training_band");   ///< 4 excellent … 1 not completed, 0 not registered
inline constexpr QLatin1String kTrainingGroup("training_");      ///< with the number of the group: "training_iv"
inline constexpr QLatin1String kDuesLate("dues_late_months");    ///< months owed and not paid in full
inline constexpr QLatin1String kMonths("months_in_branch");      ///< whole months at the end of the period
inline constexpr QLatin1String kTransferred("transferred");      ///< 1: came from another branch
inline constexpr QLatin1String kTemporary("temporary");          ///< 1: temporary activity here
inline constexpr QLatin1String kDiscipline("discipline");        ///< 1: disciplined in the period
inline constexpr QLatin1String kInactive("inactive_months");     ///< without meeting, dues and excuse
inline constexpr QLatin1String kPartyOfficial("party_official"); ///< 1: full Party member
inline constexpr QLatin1String kMaternity("maternity");          ///< 1, typed
inline constexpr QLatin1String kAway("away_months");             ///< typed
inline constexpr QLatin1String kSick("sick_months");             ///< typed
inline constexpr QLatin1String kConduct("conduct");              ///< 4 an example … 1 violated, typed
inline constexpr QLatin1String kTasks("tasks");                  ///< 4 excellent … 1 under 80 %, typed
inline constexpr QLatin1String kResidence("residence");          ///< 3 active … 0 not at all, typed
} // namespace fact_code

struct AttendanceCount
{
    int present = 0;
    int excused = 0;
    int listed = 0; ///< 0: in no list of attendance
};

/// One member of a branch with what is known of him.
struct KnownMember
{
    base::PersonId person;
    base::UnitId unit;
    membership::SpanState state = membership::SpanState::Member;
    AttendanceCount attendance;
    Facts facts;
};

struct MemberFactsQuestion
{
    QDate firstDay; ///< of the period that is rated
    QDate lastDay;
    QDate day;                 ///< who is a member then is rated; within the period
    QList<base::UnitId> units; ///< branches; empty: every one of the file
    bool ofGroups = false;     ///< the points of every training group too
    bool withOrigin = true;    ///< in words; a count over a province does without
};

class MemberFacts
{
public:
    /// Registers that are read one after the other; whoever asks is told after each.
    static constexpr int kRegisters = 6;
    /// Members and guests of the branches on the day, by branch and person. `told` may end it with storage::Abort.
    static QList<KnownMember> read(storage::Connection& connection, const MemberFactsQuestion& question,
                                   const std::function<void(int registersRead)>& told = {});
    /// Facts as they are judged: what was typed goes before what is recorded, and who was on maternity leave or away
    /// for a short time is measured by the time present (domain.md §1.3).
    static Facts judged(const KnownMember& member, const Facts& typed);
};

/// Whole months from the first day to the day after the last one: from 01/07 to 31/12 are six.
int wholeMonths(const QDate& from, const QDate& lastDay);

} // namespace doancoso::evaluation
