// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dates as lists of members write them: "26.3.2005", "26 tháng 3 năm 2005", "3/2005", "2005", "3/26/2005", Excel's own
// numbers. Pure; for the import of members.
#pragma once

#include "core/base/partial_date.h"
#include "core/base/table_file.h"

namespace doancoso::membership {

struct ListedDate
{
    base::PartialDate date; ///< unknown when the text is no date
    /// Something had to be made out of it that the user should see.
    enum class Doubt { None, SerialNumber, MonthFirst } doubt = Doubt::None;
};

/// `text` as read from the cell, without words that mean nothing.
ListedDate listedDateOf(const base::TableCell& cell, const QString& text);

} // namespace doancoso::membership
