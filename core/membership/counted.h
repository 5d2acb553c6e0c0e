// SPDX-License-Identifier: GPL-3.0-or-later
//
// What records add to the measures that indicators count by themselves from (see core/activity/measure.h): per unit an
// exact count, and on request the people or things behind it. Value types shared by every room that keeps records.
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace doancoso::membership {

/// Whole numbers; `denominator` is used by measures that are shares only.
struct CountedAmount
{
    qint64 numerator = 0;
    qint64 denominator = 0;

    CountedAmount& operator+=(const CountedAmount& other)
    {
        numerator += other.numerator;
        denominator += other.denominator;
        return *this;
    }
    bool operator==(const CountedAmount&) const = default;
};

/// By the unit that the record belongs to (mostly a branch); units above add up over the tree.
using CountsByUnit = QHash<base::UnitId, CountedAmount>;

/// One record behind a count.
struct CountedItem
{
    base::UnitId unit;
    base::PersonId person; ///< invalid where the record is no person (a meeting, a class)
    QString text; ///< what it is, in the user's language: "12/03/2022 · Lớp tập huấn bí thư chi đoàn"
    QDate onDate;
    CountedAmount amount{1, 0};
};

} // namespace doancoso::membership
