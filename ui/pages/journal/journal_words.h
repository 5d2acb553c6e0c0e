// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says a journaled row in the user's words: which kind of record, and which of its values changed from what to what.
// Used by JournalPage.
#pragma once

#include "core/storage/journal.h"

namespace doancoso::pages {

/// "Figure", "Unit", "Target" …
QString recordName(const QString& table);
/// Lines "figure: 61 → 66" for what differs; technical columns are left out.
QStringList changedValues(const storage::JournalRow& row);

} // namespace doancoso::pages
