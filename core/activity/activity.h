// SPDX-License-Identifier: GPL-3.0-or-later
//
// What units do beside their meetings: training classes, activities, youth projects and tasks, inspections with
// findings, sessions with the Party committee, "1+1" introductions. One value type, since all have organiser, days,
// people and counting in common; the kind says which fields are used (activity_lists.h). Anyone may use it.
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::activity {

/// One thing that an inspection found and that is to be mended.
struct Finding
{
    qint64 id = 0;
    QString body;
    base::UnitId unit; ///< who has to mend it; invalid: the unit that was inspected
    QString responsible;
    QDate dueOn;  ///< invalid: no day was set
    QDate doneOn; ///< invalid: still open
    QString doneNote;

    bool isOpen() const { return !doneOn.isValid(); }
    /// A finding is late from the day after its due day.
    bool isLateOn(const QDate& day) const { return isOpen() && dueOn.isValid() && dueOn < day; }
    bool operator==(const Finding&) const = default;
};

struct Participant
{
    base::PersonId person;
    QString role;

    bool operator==(const Participant&) const = default;
};

struct Activity
{
    base::ActivityId id;
    QString uid;
    qint64 revision = 0;
    QString kind;    ///< code of the list of kinds
    QString subkind; ///< empty where the kind has none
    QString level;   ///< of a youth project
    QString title;
    base::UnitId unit;        ///< organiser
    base::UnitId countedUnit; ///< where it is counted, once; invalid: at the organiser
    base::UnitId subjectUnit; ///< inspection: the unit that was inspected; session: invalid
    QDate firstDay;
    QDate lastDay; ///< also a day of it; decides the period in which it counts. Invalid: one day
    QString place;
    std::optional<qint64> participants; ///< empty: not recorded, which is not 0
    std::optional<qint64> amount;       ///< value in whole đồng
    QString documentNumber;
    QDate documentDate;
    QString content;
    QString result;
    base::PersonId introducer; ///< introduction: the member who introduced …
    base::PersonId introduced; ///< … this person of the file
    QString introducedName;    ///< … or somebody of this name
    QString outcome;           ///< introduction: code of the list of outcomes
    QList<base::UnitId> jointUnits;
    QList<Participant> people;
    QList<Finding> findings;

    bool operator==(const Activity&) const = default;
};

/// A finding with the inspection that it belongs to.
struct FindingInActivity
{
    Finding finding;
    base::ActivityId activity;
    QString title;
    QString subkind;
    base::UnitId organiser;
    base::UnitId inspected;
    QDate inspectedOn;
};

} // namespace doancoso::activity
