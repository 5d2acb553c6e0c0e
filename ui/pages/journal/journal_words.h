// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says a journaled row in the user's words: which kind of record, and which of its values changed from what to what.
// Used by JournalPage.
#pragma once

#include "core/storage/journal.h"

#include <functional>

namespace doancoso::pages {

/// Names of units and indicators by the number that rows hold; empty when unknown.
struct RecordNames
{
    std::function<QString(qint64)> unit;
    std::function<QString(qint64)> indicator;
};

/// "Figure", "Unit", "Target" …
QString recordName(const QString& table);
/// "Figure: Xã Xuân Hồng, ĐVƯT giới thiệu cho Đảng" as far as the row says whose it is.
QString recordTitle(const storage::JournalRow& row, const RecordNames& names);
/// Lines "figure: 61 → 66" for what differs; technical columns are left out.
QStringList changedValues(const storage::JournalRow& row);

} // namespace doancoso::pages
