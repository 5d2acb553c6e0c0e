// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tells from the changed rows of a unit of work whether sums have to follow the organisation. Pure; for SumKeeper only.
#pragma once

#include "core/storage/unit_of_work.h"

#include <QSet>

namespace doancoso::results {

/// Units that were made or removed by this very change: nothing was ever entered for them, so they are in no sum.
QSet<qint64> madeOrRemoved(const storage::ChangeSet& changes);
/// The changed rows put a unit elsewhere in the tree (or in time), not only under another name.
bool movesUnits(const storage::ChangeSet& changes, const QSet<qint64>& withoutValues);

} // namespace doancoso::results
