// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/meeting_rhythm.h"

#include "core/planning/json_reader.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;

namespace {

QDate firstOfMonth(const QDate& day)
{
    return {day.year(), day.month(), 1};
}

QDate lastOfMonth(const QDate& day)
{
    return firstOfMonth(day).addMonths(1).addDays(-1);
}

/// The window of so many calendar months of the year that holds the month; windows begin with January.
std::pair<QDate, QDate> windowAround(const QDate& day, int months)
{
    const int firstMonth = ((day.month() - 1) / months) * months + 1;
    const QDate first(day.year(), firstMonth, 1);
    return {first, first.addMonths(months).addDays(-1)};
}

bool permittedOn(const QList<MeetingPermission>& permissions, const QDate& day)
{
    return std::any_of(permissions.cbegin(), permissions.cend(),
                       [&day](const MeetingPermission& permission) { return permission.holdsOn(day); });
}

bool heldBetween(const QList<QDate>& meetings, const QDate& first, const QDate& last)
{
    return std::any_of(meetings.cbegin(), meetings.cend(),
                       [&](const QDate& day) { return first <= day && day <= last; });
}

bool dividesYear(int months)
{
    return months >= 1 && months <= 12 && 12 % months == 0;
}

} // namespace

base::Result<QList<MeetingRule>> parseMeetingRules(const QByteArray& bytes, const QString& fileName)
{
    const auto object = planning::parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    planning::JsonProblem problem(fileName);
    const planning::JsonEntry root(*object, {}, problem);
    QList<MeetingRule> rules;
    for (planning::JsonEntry entry : root.objects(u"rules"_s)) {
        MeetingRule rule;
        rule.code = entry.text(u"code"_s);
        entry.name(rule.code);
        rule.validFrom = entry.date(u"valid_from"_s);
        const QDate until = entry.optionalDate(u"valid_until"_s);
        rule.validUntil = until.isValid() ? until : organization::kOpenEnd;
        rule.unitTypes = entry.texts(u"unit_types"_s);
        rule.meetingKinds = entry.texts(u"meeting_kinds"_s);
        rule.months = entry.integer(u"months"_s, 1, 12);
        rule.monthsWithPermission = entry.integer(u"months_with_permission"_s, rule.months, 12);
        rule.source = entry.text(u"source"_s);
        for (const auto& [field, months] :
             {std::pair(u"months"_s, rule.months), std::pair(u"months_with_permission"_s, rule.monthsWithPermission)}) {
            if (!problem.error() && !dividesYear(months)) {
                entry.problem(field, QCoreApplication::translate("MeetingRules", "must be 1, 2, 3, 4, 6 or 12"));
            }
        }
        rules.append(rule);
    }
    if (problem.error()) {
        return *problem.error();
    }
    return rules;
}

const QList<MeetingRule>& meetingRules()
{
    static const QList<MeetingRule> rules = [] {
        const QString path = u":/data/activity/meeting_rules.json"_s;
        const auto bytes = planning::readWholeFile(path);
        return bytes ? parseMeetingRules(*bytes, path).valueOr({}) : QList<MeetingRule>();
    }();
    return rules;
}

const MeetingRule* ruleFor(const QList<MeetingRule>& rules, const QString& unitType, const QDate& day)
{
    for (const MeetingRule& rule : rules) {
        if (rule.validFrom <= day && day < rule.validUntil && rule.unitTypes.contains(unitType)) {
            return &rule;
        }
    }
    return nullptr;
}

QStringList typesWithRhythm(const QList<MeetingRule>& rules, const QDate& day)
{
    QStringList types;
    for (const MeetingRule& rule : rules) {
        if (rule.validFrom <= day && day < rule.validUntil) {
            types += rule.unitTypes;
        }
    }
    types.removeDuplicates();
    return types;
}

QStringList kindsWithRhythm(const QList<MeetingRule>& rules)
{
    QStringList kinds;
    for (const MeetingRule& rule : rules) {
        kinds += rule.meetingKinds;
    }
    kinds.removeDuplicates();
    return kinds;
}

QList<MeetingWindow> meetingWindows(const QList<MeetingRule>& rules, const RhythmQuestion& question)
{
    QList<MeetingWindow> windows;
    if (!question.firstDay.isValid() || !question.lastDay.isValid()) {
        return windows;
    }
    // Months before the first one may belong to a window that ends in the period, so windows are found from their last
    // months, each of which ends in the period.
    for (QDate month = firstOfMonth(question.firstDay); month <= question.lastDay; month = month.addMonths(1)) {
        const QDate monthEnd = lastOfMonth(month);
        const MeetingRule* rule = ruleFor(rules, question.unitType, monthEnd);
        if (!rule) {
            continue;
        }
        const bool permitted = permittedOn(question.permissions, monthEnd);
        const auto [first, last] = windowAround(month, permitted ? rule->monthsWithPermission : rule->months);
        const bool endsHere = last == monthEnd && last >= question.firstDay && last <= question.lastDay;
        const bool over = !question.today.isValid() || last < question.today;
        if (!endsHere || !over || question.openedOn > first || question.closedOn <= last) {
            continue;
        }
        windows.append({first, last, heldBetween(question.meetings, first, last), permitted});
    }
    return windows;
}

std::optional<bool> keptRhythm(const QList<MeetingWindow>& windows)
{
    if (windows.isEmpty()) {
        return std::nullopt;
    }
    return std::all_of(windows.cbegin(), windows.cend(), [](const MeetingWindow& window) { return window.held; });
}

QDate rhythmNeedsFrom(const QList<MeetingRule>& rules, const QDate& firstDay)
{
    QDate from = firstOfMonth(firstDay);
    for (const MeetingRule& rule : rules) {
        from = std::min(from, windowAround(firstDay, rule.monthsWithPermission).first);
    }
    return from;
}

} // namespace doancoso::activity
