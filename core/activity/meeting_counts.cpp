// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/meeting_counts.h"

#include "core/activity/activity_lists.h"
#include "core/activity/meeting_repository.h"
#include "core/activity/meeting_rhythm.h"
#include "core/base/period.h"

#include <QCoreApplication>

#include <functional>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedItem;
using membership::CountsByUnit;
using storage::Connection;

namespace {

struct MeetingCountWords
{
    Q_DECLARE_TR_FUNCTIONS(MeetingCounts)
};

void eachBranch(Connection& connection, const QDate& first, const QDate& last, const organization::UnitTree& tree,
                const QDate& today,
                const std::function<void(const organization::UnitNode&, const QList<MeetingWindow>&)>& take)
{
    const QList<MeetingRule>& rules = meetingRules();
    // A file of which nearly everything is asked for is read without naming every unit.
    constexpr int kUnitsNamed = 400;
    QList<base::UnitId> units;
    for (int index = 0; index < tree.size() && tree.size() <= kUnitsNamed; ++index) {
        units.append(tree.node(index).id);
    }
    QHash<base::UnitId, QList<QDate>> meetings;
    for (const MeetingMark& mark :
         MeetingRepository::marks(connection, kindsWithRhythm(rules), rhythmNeedsFrom(rules, first), last, units)) {
        meetings[mark.unit].append(mark.onDate);
    }
    QHash<base::UnitId, QList<MeetingPermission>> permissions;
    for (const MeetingPermission& permission : MeetingRepository::permissions(connection, units)) {
        permissions[permission.unit].append(permission);
    }
    const auto lives = MeetingRepository::lives(connection, units);
    for (int index = 0; index < tree.size(); ++index) {
        const organization::UnitNode& node = tree.node(index);
        const auto life = lives.constFind(node.id);
        if (life == lives.constEnd() || !ruleFor(rules, node.typeCode, last)) {
            continue;
        }
        RhythmQuestion question;
        question.unitType = node.typeCode;
        question.openedOn = life->first;
        question.closedOn = life->second;
        question.permissions = permissions.value(node.id);
        question.meetings = meetings.value(node.id);
        question.firstDay = first;
        question.lastDay = last;
        question.today = today;
        take(node, meetingWindows(rules, question));
    }
}

QString windowText(const MeetingWindow& window)
{
    return window.first.month() == window.last.month()
               ? window.first.toString(u"MM/yyyy"_s)
               : u"%1–%2"_s.arg(window.first.toString(u"MM"_s), window.last.toString(u"MM/yyyy"_s));
}

} // namespace

CountsByUnit MeetingCounts::regularBranches(Connection& connection, const QDate& first, const QDate& last,
                                            const organization::UnitTree& tree, const QDate& today)
{
    CountsByUnit counts;
    eachBranch(connection, first, last, tree, today,
               [&counts](const organization::UnitNode& node, const QList<MeetingWindow>& windows) {
                   if (const auto kept = keptRhythm(windows)) {
                       counts.insert(node.id, {*kept ? 1 : 0, 1});
                   }
               });
    return counts;
}

QList<CountedItem> MeetingCounts::regularBranchItems(Connection& connection, const QDate& first, const QDate& last,
                                                     const organization::UnitTree& tree, const QDate& today)
{
    QList<CountedItem> items;
    eachBranch(connection, first, last, tree, today,
               [&](const organization::UnitNode& node, const QList<MeetingWindow>& windows) {
                   const auto kept = keptRhythm(windows);
                   if (!kept) {
                       return;
                   }
                   QStringList missed;
                   for (const MeetingWindow& window : windows) {
                       if (!window.held) {
                           missed.append(windowText(window));
                       }
                   }
                   const QString said = missed.isEmpty()
                                            ? MeetingCountWords::tr("met as it should")
                                            : MeetingCountWords::tr("no meeting in %1").arg(missed.join(u", "_s));
                   items.append({node.id, {}, u"%1: %2"_s.arg(node.name, said), last, {*kept ? 1 : 0, 1}});
               });
    return items;
}

CountsByUnit MeetingCounts::meetings(Connection& connection, const QStringList& kinds, const QDate& first,
                                     const QDate& last)
{
    CountsByUnit counts;
    for (const MeetingMark& mark : MeetingRepository::marks(connection, kinds, first, last)) {
        counts[mark.unit] += {1, 0};
    }
    return counts;
}

QList<CountedItem> MeetingCounts::meetingItems(Connection& connection, const QStringList& kinds, const QDate& first,
                                               const QDate& last)
{
    QList<CountedItem> items;
    for (const MeetingMark& mark : MeetingRepository::marks(connection, kinds, first, last)) {
        items.append({mark.unit,
                      {},
                      u"%1 · %2"_s.arg(base::displayDate(mark.onDate), meetingKindName(mark.kind)),
                      mark.onDate,
                      {1, 0}});
    }
    return items;
}

} // namespace doancoso::activity
