// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/meeting_service.h"

#include "core/activity/activity_lists.h"
#include "core/activity/meeting_repository.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct MeetingWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingService)
};

Error meetingInvalid(const QString& text, const QString& field)
{
    return {ErrorCode::Validation, text, {}, field};
}

Error meetingNotFound()
{
    return {ErrorCode::NotFound,
            MeetingWords::tr("This meeting no longer exists. Nothing was changed; refresh the page."),
            {},
            u"meeting"_s};
}

bool knowsMeetingKind(const QString& code)
{
    const auto& kinds = activityLists().meetingKinds;
    return std::any_of(kinds.cbegin(), kinds.cend(), [&code](const ListWord& word) { return word.code == code; });
}

std::optional<Error> meetingProblem(const Meeting& meeting, const QDate& today)
{
    if (!meeting.unit.isValid()) {
        return meetingInvalid(MeetingWords::tr("Say which unit met. Nothing was saved."), u"unit"_s);
    }
    if (!knowsMeetingKind(meeting.kind)) {
        return meetingInvalid(MeetingWords::tr("Choose the kind of meeting. Nothing was saved."), u"kind"_s);
    }
    if (!meeting.onDate.isValid()) {
        return meetingInvalid(MeetingWords::tr("Write the day of the meeting, such as 15/03/2022. Nothing was saved."),
                              u"onDate"_s);
    }
    if (meeting.onDate > today) {
        return meetingInvalid(MeetingWords::tr("The day lies in the future. A meeting is recorded once it was held; "
                                               "nothing was saved."),
                              u"onDate"_s);
    }
    if ((meeting.present && *meeting.present < 0) || (meeting.expected && *meeting.expected < 0)) {
        return meetingInvalid(MeetingWords::tr("A number of people is never below 0. Nothing was saved."),
                              u"present"_s);
    }
    QSet<base::PersonId> seen;
    for (const Attendance& one : meeting.attendance) {
        if (!one.person.isValid() || seen.contains(one.person)) {
            return meetingInvalid(MeetingWords::tr("Somebody stands twice in the list of attendance. Nothing was "
                                                   "saved."),
                                  u"attendance"_s);
        }
        seen.insert(one.person);
    }
    return std::nullopt;
}

/// A unit that did not exist on the day cannot have met: the count of the branch would be wrong.
std::optional<Error> existenceProblem(Connection& connection, const Meeting& meeting)
{
    const auto life = MeetingRepository::lives(connection).value(meeting.unit);
    if (!life.first.isValid()) {
        return meetingInvalid(MeetingWords::tr("This unit no longer exists in the file. Nothing was saved."),
                              u"unit"_s);
    }
    if (meeting.onDate < life.first || meeting.onDate >= life.second) {
        return meetingInvalid(MeetingWords::tr("The unit did not exist on %1. Correct the day or the unit; nothing was "
                                               "saved.")
                                  .arg(base::displayDate(meeting.onDate)),
                              u"onDate"_s);
    }
    return std::nullopt;
}

Meeting tidied(Meeting meeting)
{
    for (QString* text : {&meeting.place, &meeting.topic, &meeting.chair}) {
        *text = base::composed(*text);
    }
    for (QString* text : {&meeting.agenda, &meeting.minutes, &meeting.resolution}) {
        *text = text->normalized(QString::NormalizationForm_C).trimmed();
    }
    for (Attendance& one : meeting.attendance) {
        one.reason = base::composed(one.reason);
    }
    if (!meeting.attendance.isEmpty() && !meeting.present) {
        meeting.present = presentIn(meeting.attendance);
    }
    return meeting;
}

struct BoardMaterial
{
    QHash<base::UnitId, QList<MeetingMark>> marks;
    QHash<base::UnitId, QList<MeetingPermission>> permissions;
    QHash<base::UnitId, std::pair<QDate, QDate>> lives;
};

BoardCell boardCell(const BoardMaterial& material, base::UnitId unit, const QDate& month)
{
    BoardCell cell;
    const QDate end = month.addMonths(1);
    const auto marks = material.marks.constFind(unit);
    if (marks != material.marks.constEnd()) {
        for (const MeetingMark& mark : *marks) {
            if (mark.onDate >= month && mark.onDate < end) {
                cell.meetings.append(mark.id);
                cell.present = mark.present;
                cell.expected = mark.expected;
                cell.state = BoardCell::State::Held;
            }
        }
    }
    return cell;
}

BoardRow boardRow(const BoardMaterial& material, base::UnitId unit, const QString& type, int year, const QDate& today)
{
    BoardRow row;
    row.unit = unit;
    RhythmQuestion question;
    question.unitType = type;
    question.permissions = material.permissions.value(unit);
    std::tie(question.openedOn, question.closedOn) = material.lives.value(unit);
    for (const MeetingMark& mark : material.marks.value(unit)) {
        question.meetings.append(mark.onDate);
    }
    question.firstDay = QDate(year, 1, 1);
    question.lastDay = QDate(year, 12, 31);
    for (int month = 1; month <= 12; ++month) {
        row.months.append(boardCell(material, unit, QDate(year, month, 1)));
    }
    for (const MeetingWindow& window : meetingWindows(meetingRules(), question)) {
        const bool over = window.last < today;
        row.permitted = row.permitted || window.withPermission;
        row.due += over ? 1 : 0;
        row.kept += over && window.held ? 1 : 0;
        for (QDate month = window.first; month <= window.last; month = month.addMonths(1)) {
            BoardCell& cell = row.months[month.month() - 1];
            if (cell.state == BoardCell::State::Held) {
                continue;
            }
            const bool last = month.addMonths(1) > window.last;
            if (over && !window.held && last) {
                cell.state = BoardCell::State::Missing;
            } else if (window.withPermission) {
                cell.state = BoardCell::State::Permitted;
            } else if (month <= today) {
                cell.state = BoardCell::State::Running;
            }
        }
    }
    return row;
}

} // namespace

Result<Meeting> MeetingService::meeting(base::MeetingId id) const
{
    const auto found =
        m_database.read([id](Connection& connection) { return MeetingRepository::find(connection, id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Meeting>(**found) : meetingNotFound();
}

Result<QList<Meeting>> MeetingService::meetings(const QList<base::UnitId>& units, const QDate& first,
                                                const QDate& last) const
{
    return m_database.read(
        [&](Connection& connection) { return MeetingRepository::between(connection, units, first, last); });
}

Result<qint64> MeetingService::expectedMembers(base::UnitId unit, const QDate& day) const
{
    return m_database.read(
        [&](Connection& connection) { return MeetingRepository::memberCount(connection, unit, day); });
}

Result<QList<base::PersonId>> MeetingService::membersOn(base::UnitId unit, const QDate& day) const
{
    return m_database.read([&](Connection& connection) {
        QList<base::PersonId> ids;
        for (const auto& kept :
             membership::MembershipRepository::spansOn(connection, day, membership::SpanState::Member, {unit})) {
            ids.append(kept.person);
        }
        auto people = membership::PersonRepository::read(connection, ids);
        std::stable_sort(people.begin(), people.end(), [](const auto& left, const auto& right) {
            return base::nameSortKey(left.fullName) < base::nameSortKey(right.fullName);
        });
        ids.clear();
        for (const auto& person : std::as_const(people)) {
            ids.append(person.id);
        }
        return ids;
    });
}

Result<Meeting> MeetingService::save(const Meeting& given)
{
    const Meeting meeting = tidied(given);
    if (const auto problem = meetingProblem(meeting, m_database.clock().today())) {
        return *problem;
    }
    const QString label =
        meeting.id.isValid() ? MeetingWords::tr("Meeting corrected") : MeetingWords::tr("Meeting recorded");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<Meeting> {
        if (const auto problem = existenceProblem(unit.connection(), meeting)) {
            return *problem;
        }
        base::MeetingId id = meeting.id;
        if (id.isValid()) {
            MeetingRepository::update(unit, meeting);
        } else {
            id = MeetingRepository::insert(unit, meeting);
        }
        const auto stored = MeetingRepository::find(unit.connection(), id);
        return stored ? Result<Meeting>(*stored) : meetingNotFound();
    });
}

Result<void> MeetingService::remove(base::MeetingId id)
{
    return m_database.write(MeetingWords::tr("Meeting struck out"), [&](UnitOfWork& unit) -> Result<void> {
        if (!MeetingRepository::find(unit.connection(), id)) {
            return meetingNotFound();
        }
        unit.bury(u"meeting"_s, id.value());
        return {};
    });
}

Result<QStringList> MeetingService::warnings(const Meeting& meeting) const
{
    return m_database.read([&](Connection& connection) {
        QStringList sentences;
        if (meeting.unit.isValid() && meeting.onDate.isValid()) {
            for (const Meeting& other :
                 MeetingRepository::between(connection, {meeting.unit}, meeting.onDate, meeting.onDate)) {
                if (other.id != meeting.id && other.kind == meeting.kind) {
                    sentences.append(MeetingWords::tr("A meeting of this kind is already recorded for this day."));
                    break;
                }
            }
            const qint64 members = MeetingRepository::memberCount(connection, meeting.unit, meeting.onDate);
            if (meeting.expected && members > 0 && *meeting.expected != members) {
                sentences.append(MeetingWords::tr("The register has %1 members on this day.").arg(members));
            }
        }
        if (meeting.present && meeting.expected && *meeting.present > *meeting.expected) {
            sentences.append(MeetingWords::tr("More people were present than the unit has members."));
        }
        if (meeting.present && !meeting.attendance.isEmpty() && *meeting.present != presentIn(meeting.attendance)) {
            sentences.append(MeetingWords::tr("%1 are ticked as present, but the number says %2.")
                                 .arg(presentIn(meeting.attendance))
                                 .arg(*meeting.present));
        }
        return sentences;
    });
}

Result<QList<MeetingPermission>> MeetingService::permissions(const QList<base::UnitId>& units) const
{
    return m_database.read([&](Connection& connection) { return MeetingRepository::permissions(connection, units); });
}

Result<MeetingPermission> MeetingService::savePermission(const MeetingPermission& given)
{
    MeetingPermission permission = given;
    permission.decisionNumber = base::composed(permission.decisionNumber);
    permission.decidedBy = base::composed(permission.decidedBy);
    permission.reason = base::composed(permission.reason);
    if (!permission.unit.isValid()) {
        return meetingInvalid(MeetingWords::tr("Say which branch may meet quarterly. Nothing was saved."), u"unit"_s);
    }
    if (!permission.validFrom.isValid()) {
        return meetingInvalid(MeetingWords::tr("Write the day from which it holds. Nothing was saved."),
                              u"validFrom"_s);
    }
    if (!permission.validUntil.isValid()) {
        permission.validUntil = organization::kOpenEnd;
    }
    if (permission.validUntil <= permission.validFrom) {
        return meetingInvalid(MeetingWords::tr("It ends before it begins. Nothing was saved."), u"validUntil"_s);
    }
    const QString label = MeetingWords::tr("Permission to meet quarterly");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<MeetingPermission> {
        for (const MeetingPermission& other : MeetingRepository::permissions(unit.connection(), {permission.unit})) {
            if (other.id != permission.id && other.validFrom < permission.validUntil &&
                permission.validFrom < other.validUntil) {
                return meetingInvalid(MeetingWords::tr("Another permission already holds from %1. Nothing was saved; "
                                                       "correct that one.")
                                          .arg(base::displayDate(other.validFrom)),
                                      u"validFrom"_s);
            }
        }
        qint64 id = permission.id;
        if (id > 0) {
            MeetingRepository::updatePermission(unit, permission);
        } else {
            id = MeetingRepository::insertPermission(unit, permission);
        }
        const auto stored = MeetingRepository::findPermission(unit.connection(), id);
        return stored ? Result<MeetingPermission>(*stored) : meetingNotFound();
    });
}

Result<void> MeetingService::removePermission(qint64 id)
{
    return m_database.write(MeetingWords::tr("Permission to meet quarterly struck out"),
                            [&](UnitOfWork& unit) -> Result<void> {
                                if (!MeetingRepository::findPermission(unit.connection(), id)) {
                                    return meetingNotFound();
                                }
                                unit.bury(u"meeting_permission"_s, id);
                                return {};
                            });
}

Result<QList<BoardRow>> MeetingService::board(const organization::UnitTree& tree, const QList<base::UnitId>& units,
                                              int year, const QDate& today) const
{
    return m_database.read([&](Connection& connection) {
        BoardMaterial material;
        for (const MeetingMark& mark : MeetingRepository::marks(connection, kindsWithRhythm(meetingRules()),
                                                                QDate(year, 1, 1), QDate(year, 12, 31))) {
            material.marks[mark.unit].append(mark);
        }
        for (const MeetingPermission& permission : MeetingRepository::permissions(connection)) {
            material.permissions[permission.unit].append(permission);
        }
        material.lives = MeetingRepository::lives(connection);
        const QStringList types = typesWithRhythm(meetingRules(), std::min(today, QDate(year, 12, 31)));
        QList<BoardRow> rows;
        for (const base::UnitId id : units) {
            const organization::UnitNode* node = tree.find(id);
            if (node && types.contains(node->typeCode)) {
                rows.append(boardRow(material, id, node->typeCode, year, today));
            }
        }
        return rows;
    });
}

Result<QHash<base::PersonId, std::pair<int, int>>> MeetingService::attendanceOf(base::UnitId unit, const QDate& first,
                                                                                const QDate& last) const
{
    return m_database.read(
        [&](Connection& connection) { return MeetingRepository::attendanceOf(connection, unit, first, last); });
}

} // namespace doancoso::activity
