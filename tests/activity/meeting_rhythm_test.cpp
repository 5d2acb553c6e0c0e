// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/seed.h"

#include "core/activity/meeting_rhythm.h"

using namespace doancoso;
using namespace doancoso::activity;
using namespace Qt::StringLiterals;

namespace {

RhythmQuestion question(const QDate& first, const QDate& last, const QList<QDate>& meetings)
{
    RhythmQuestion asked;
    asked.unitType = u"BRANCH"_s;
    asked.openedOn = QDate(2018, 1, 1);
    asked.meetings = meetings;
    asked.firstDay = first;
    asked.lastDay = last;
    return asked;
}

RhythmQuestion quarter(const QList<QDate>& meetings)
{
    return question(QDate(2022, 7, 1), QDate(2022, 9, 30), meetings);
}

MeetingPermission permission(const QDate& from, const QDate& until = organization::kOpenEnd)
{
    MeetingPermission made;
    made.validFrom = from;
    made.validUntil = until;
    return made;
}

std::optional<bool> kept(const RhythmQuestion& asked)
{
    return keptRhythm(meetingWindows(meetingRules(), asked));
}

} // namespace

TEST_CASE("a branch that met each month of the quarter kept its rhythm; two in one month count once", "[activity]")
{
    CHECK(kept(quarter({QDate(2022, 7, 1), QDate(2022, 8, 31), QDate(2022, 9, 30)})) == true);
    CHECK(kept(quarter({QDate(2022, 7, 1), QDate(2022, 7, 20), QDate(2022, 9, 30)})) == false);
    CHECK(kept(quarter({})) == false);
    // A meeting outside the period is no help.
    CHECK(kept(quarter({QDate(2022, 6, 30), QDate(2022, 8, 3), QDate(2022, 9, 3)})) == false);
    const auto windows = meetingWindows(meetingRules(), quarter({QDate(2022, 8, 3)}));
    REQUIRE(windows.size() == 3);
    CHECK(windows.at(0) == MeetingWindow{QDate(2022, 7, 1), QDate(2022, 7, 31), false, false});
    CHECK(windows.at(1).held);
    CHECK_FALSE(windows.at(2).held);
}

TEST_CASE("the months of founding and of closing ask for no meeting", "[activity]")
{
    RhythmQuestion founded = quarter({QDate(2022, 8, 20), QDate(2022, 9, 5)});
    founded.openedOn = QDate(2022, 7, 15);
    CHECK(kept(founded) == true);
    founded.openedOn = QDate(2022, 7, 1); // from the first day of July: July is due
    CHECK(kept(founded) == false);

    RhythmQuestion closed = quarter({QDate(2022, 7, 10)});
    closed.closedOn = QDate(2022, 8, 31); // did not exist on the last day of August
    CHECK(kept(closed) == true);
    closed.closedOn = QDate(2022, 9, 1);
    CHECK(kept(closed) == false);

    RhythmQuestion newborn = quarter({});
    newborn.openedOn = QDate(2022, 9, 2);
    CHECK_FALSE(kept(newborn).has_value()); // nothing was due: neither kept nor missed
}

TEST_CASE("with the superior's consent one meeting in the quarter is enough", "[activity]")
{
    RhythmQuestion remote = quarter({QDate(2022, 7, 4)});
    remote.permissions = {permission(QDate(2021, 1, 1))};
    CHECK(kept(remote) == true);
    remote.meetings = {QDate(2022, 6, 30)};
    CHECK(kept(remote) == false);
    const auto windows = meetingWindows(meetingRules(), remote);
    REQUIRE(windows.size() == 1);
    CHECK(windows.at(0) == MeetingWindow{QDate(2022, 7, 1), QDate(2022, 9, 30), false, true});

    // Begins in mid-period: July is due by itself, the rest together with the quarter.
    remote.permissions = {permission(QDate(2022, 8, 15))};
    remote.meetings = {QDate(2022, 7, 4)};
    CHECK(kept(remote) == true);
    remote.meetings = {QDate(2022, 8, 4)};
    CHECK(kept(remote) == false); // July was missed

    // Ends in mid-period: September is due by itself again.
    remote.permissions = {permission(QDate(2021, 1, 1), QDate(2022, 9, 1))};
    remote.meetings = {QDate(2022, 7, 4)};
    CHECK(kept(remote) == false);
    remote.meetings = {QDate(2022, 9, 4)};
    CHECK(kept(remote) == true);

    // Within a month of the quarter nothing is due yet.
    RhythmQuestion month = question(QDate(2022, 7, 1), QDate(2022, 7, 31), {});
    month.permissions = {permission(QDate(2021, 1, 1))};
    CHECK_FALSE(kept(month).has_value());
    // The month that ends the quarter asks for it, with meetings of the months before.
    RhythmQuestion third = question(QDate(2022, 9, 1), QDate(2022, 9, 30), {QDate(2022, 7, 9)});
    third.permissions = month.permissions;
    CHECK(rhythmNeedsFrom(meetingRules(), third.firstDay) == QDate(2022, 7, 1));
    CHECK(kept(third) == true);
}

TEST_CASE("months that are not over are not missed, periods may close in mid-month", "[activity]")
{
    RhythmQuestion running = quarter({QDate(2022, 7, 3)});
    running.today = QDate(2022, 8, 31);
    CHECK(kept(running) == true); // August ends with this day
    running.today = QDate(2022, 9, 1);
    CHECK(kept(running) == false);
    // From 16 June to 15 September: June, July and August end inside.
    RhythmQuestion closing =
        question(QDate(2022, 6, 16), QDate(2022, 9, 15), {QDate(2022, 6, 2), QDate(2022, 7, 2), QDate(2022, 8, 2)});
    CHECK(kept(closing) == true);
    closing.meetings.removeFirst();
    CHECK(kept(closing) == false);
}

TEST_CASE("units without a rhythm are asked for nothing", "[activity]")
{
    RhythmQuestion commune = quarter({});
    commune.unitType = u"COMMUNE"_s;
    CHECK_FALSE(kept(commune).has_value());
    commune.unitType = u"GRASSROOTS_BRANCH"_s;
    CHECK(kept(commune) == false);
    RhythmQuestion before = question(QDate(1999, 1, 1), QDate(1999, 12, 31), {});
    before.openedOn = QDate(1990, 1, 1);
    CHECK_FALSE(kept(before).has_value()); // the rule did not hold yet
}

namespace {

/// The same asked day by day and month by month, without the windows of the product.
QList<MeetingWindow> naiveWindows(const RhythmQuestion& asked)
{
    QList<MeetingWindow> windows;
    for (QDate day = asked.firstDay; day <= asked.lastDay; day = day.addDays(1)) {
        if (day.addDays(1).day() != 1) {
            continue; // only last days of months end a window
        }
        bool permitted = false;
        for (const MeetingPermission& one : asked.permissions) {
            permitted = permitted || (one.validFrom <= day && one.validUntil > day);
        }
        const int length = permitted ? 3 : 1;
        if (day.month() % length != 0) {
            continue;
        }
        QDate first = day;
        bool existed = true;
        bool held = false;
        for (int months = 0; months < length; ++months) {
            const QDate end = months == 0 ? day : first.addDays(-1);
            for (QDate one = end; one.month() == end.month(); one = one.addDays(-1)) {
                existed = existed && one >= asked.openedOn && one < asked.closedOn;
                held = held || asked.meetings.contains(one);
                first = one;
            }
        }
        if (existed && (!asked.today.isValid() || day < asked.today)) {
            windows.append({first, day, held, permitted});
        }
    }
    return windows;
}

} // namespace

TEST_CASE("windows agree with counting day by day", "[activity][property]")
{
    QRandomGenerator random(tests::newSeed());
    const auto between = [&random](int least, int most) { return random.bounded(least, most + 1); };
    for (int round = 0; round < 600; ++round) {
        const QDate start = QDate(2021, 1, 1).addDays(between(0, 400));
        RhythmQuestion asked = question(start, start.addDays(between(0, 380)), {});
        asked.openedOn = between(0, 2) == 0 ? start.addDays(between(-40, 200)) : QDate(2018, 1, 1);
        asked.closedOn = between(0, 3) == 0 ? asked.openedOn.addDays(between(1, 500)) : organization::kOpenEnd;
        for (int i = between(0, 14); i > 0; --i) {
            asked.meetings.append(start.addDays(between(-90, 400)));
        }
        for (int i = between(0, 2); i > 0; --i) {
            const QDate from = start.addDays(between(-100, 300));
            asked.permissions.append(permission(from, from.addDays(between(1, 300))));
        }
        if (between(0, 3) == 0) {
            asked.today = start.addDays(between(0, 400));
        }
        INFO("round " << round);
        const auto windows = meetingWindows(meetingRules(), asked);
        CHECK(windows == naiveWindows(asked));
        for (const MeetingWindow& window : windows) {
            CHECK(window.first >= rhythmNeedsFrom(meetingRules(), asked.firstDay));
        }
    }
}
