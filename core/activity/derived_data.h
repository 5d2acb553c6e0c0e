// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything that a file keeps because it follows from something else: memberships of a day, counted figures, sums.
// Checked and derived anew in the order in which they follow from each other. For "check the file" and its repair.
#pragma once

#include "core/results/results_service.h"

namespace doancoso::activity {

class DerivedData
{
public:
    /// Each kind with how many do not say what they should. Nothing is changed.
    static base::Result<QList<results::CheckItem>> check(storage::Database& database, base::ProgressSink& progress);
    static base::Result<void> rebuild(storage::Database& database, base::ProgressSink& progress);
};

} // namespace doancoso::activity
