// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads figures for pages, sheets and charts from kept sums and raw rows, for any period a user may choose: the entry
// periods of each indicator are found inside it by the indicator's own frequency. Reads only.
#pragma once

#include "core/results/figure.h"
#include "core/results/sum_repository.h"
#include "core/storage/database.h"

namespace doancoso::results {

struct FigureRequest
{
    base::Period period;
    QList<base::UnitId> units;
    QList<planning::Indicator> indicators;
    qint64 breakdown = 0;
    TreeMode mode = TreeMode::PeriodEnd;
    /// TreeMode::EachPeriod: the other units are shown as parts of this one, each with what it brought while it stood
    /// directly below, so that the parts add up to the whole also when a unit came or left within the period.
    base::UnitId partsOf = {};
    bool countExpected = true; ///< false where nobody asks how many units below should report
};

class FigureReader
{
public:
    explicit FigureReader(storage::Database& database) : m_database(database) {}

    base::Result<FigureTable> read(const FigureRequest& request);

    /// The same figures added up from raw rows by the plain route, without kept sums: for the check and for tests.
    base::Result<FigureTable> readPlain(const FigureRequest& request);

private:
    storage::Database& m_database;
};

/// Entry periods of `kind` that end inside `shown`: their figures make the period's figure.
QList<base::Period> entryPeriodsIn(const base::Period& shown, base::PeriodKind kind);
/// Entry periods of `kind` from the start of the year that have ended by the end of `shown`.
QList<base::Period> entryPeriodsUpTo(const base::Period& shown, base::PeriodKind kind);

} // namespace doancoso::results
