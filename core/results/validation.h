// SPDX-License-Identifier: GPL-3.0-or-later
//
// What looks wrong in entered figures, said at the cell: parts of a ratio that belong together, numerator above
// denominator, negative counts, sums of parts, sudden jumps. Warns; only what cannot be stored is refused elsewhere.
// Pure; rule numbers are data (resources/results/validation_rules.json).
#pragma once

#include "core/base/result.h"
#include "core/planning/indicator.h"
#include "core/results/value_repository.h"

#include <QList>

namespace doancoso::results {

enum class FindingKind { RequiredTogether, NumeratorAboveDenominator, Negative, SumOfParts, SuddenJump, NotYesNo };

struct CellFinding
{
    CellKey key;
    FindingKind kind = FindingKind::RequiredTogether;
    QString text;         ///< translated sentence for the cell
    bool isError = false; ///< must be mended before the report is submitted; otherwise only to be looked at
};

/// When a figure counts as a sudden jump against the unit's own past.
struct JumpRule
{
    base::Decimal score = base::Decimal::fromUnits(35000); ///< modified z-score, 0.6745·|x − median| / MAD
    int historyPeriods = 8;
    int leastPoints = 4;                         ///< fewer past figures say nothing
    base::Decimal flatFactor = base::Decimal(2); ///< for a past without any spread: times or fraction of it
    base::Decimal flatLeastDifference = base::Decimal(5);
};

base::Result<JumpRule> readJumpRule();

/// True when `figure` stands far from `history` (in any order) by the rule.
bool isSuddenJump(base::Decimal figure, const QList<base::Decimal>& history, const JumpRule& rule);

/// The findings of one cell. `parts`: figures of the cell's breakdowns by dimension, empty where nothing was entered.
QList<CellFinding> findingsOf(const planning::Indicator& indicator, const CellKey& key, const RawCell& cell,
                              const QList<base::Decimal>& history, const JumpRule& rule);
/// Sum of parts against the whole, when every part of the dimension was entered.
std::optional<CellFinding> partsFinding(const planning::Indicator& indicator, const CellKey& whole, const RawCell& cell,
                                        const QString& dimension, const QList<RawCell>& parts);

} // namespace doancoso::results
