// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which branches kept the rhythm of their meetings: the rule (resources/activity/meeting_rules.json) says how often,
// this says for which months a meeting was due and where none was held. Pure. The board of meetings, the counting for
// indicators and the evaluation of branches use it.
#pragma once

#include "core/activity/meeting.h"
#include "core/base/result.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace doancoso::activity {

/// How often units of some types meet, from a day to a day.
struct MeetingRule
{
    QString code;
    QDate validFrom;
    QDate validUntil = organization::kOpenEnd; ///< first day on which it no longer holds
    QStringList unitTypes;
    QStringList meetingKinds;     ///< meetings of these kinds count
    int months = 1;               ///< once in so many months …
    int monthsWithPermission = 3; ///< … or in so many where the superior agreed; 1, 2, 3, 4, 6 or 12
    QString source;
};

/// The shipped rules.
const QList<MeetingRule>& meetingRules();
/// Errors: Validation with place and field.
base::Result<QList<MeetingRule>> parseMeetingRules(const QByteArray& bytes, const QString& fileName);
/// The rule for units of this type on the day; nullptr: they have no rhythm.
const MeetingRule* ruleFor(const QList<MeetingRule>& rules, const QString& unitType, const QDate& day);
/// Types of units that have a rhythm on the day; meeting kinds that count for any of them.
QStringList typesWithRhythm(const QList<MeetingRule>& rules, const QDate& day);
QStringList kindsWithRhythm(const QList<MeetingRule>& rules);

/// What is asked about one branch.
struct RhythmQuestion
{
    QString unitType;
    QDate openedOn;
    QDate closedOn = organization::kOpenEnd; ///< first day on which it no longer exists
    QList<MeetingPermission> permissions;
    QList<QDate> meetings; ///< of the kinds that count, in any order; also before `firstDay` within the quarter
    QDate firstDay;        ///< of the period
    QDate lastDay;
    QDate today; ///< a window that is not over by then is not due; invalid: the period is over
};

/// Days between which one meeting is due: a calendar month, or several with permission.
struct MeetingWindow
{
    QDate first;
    QDate last;
    bool held = false;
    bool withPermission = false;

    bool operator==(const MeetingWindow&) const = default;
};

/// Windows that end in the period, in order. A window is due when the branch existed on each of its days: the month of
/// founding or closing asks for no meeting. A month belongs to a wider window when the permission holds on its last
/// day; the wider window is due once, however many meetings were held in it.
QList<MeetingWindow> meetingWindows(const QList<MeetingRule>& rules, const RhythmQuestion& question);
/// True when every window was kept; false also when one was missed; nothing when none was due.
std::optional<bool> keptRhythm(const QList<MeetingWindow>& windows);

/// First day of the widest window that may end on or after `firstDay`: from here meetings have to be known.
QDate rhythmNeedsFrom(const QList<MeetingRule>& rules, const QDate& firstDay);

} // namespace doancoso::activity
