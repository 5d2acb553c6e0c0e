// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/list_import.h"

#include <algorithm>

namespace doancoso::flows {

void ListMapping::assign(int column, int field)
{
    if (column < 0 || column >= columns.size()) {
        return;
    }
    if (field != kNotImported) {
        if (const qsizetype before = columns.indexOf(field); before >= 0) {
            columns[before] = kNotImported;
        }
    }
    columns[column] = field;
}

int ListPreview::count(organization::RowOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(rows.cbegin(), rows.cend(), [outcome](const ListRow& row) { return row.outcome == outcome; }));
}

int ListPreview::count(organization::Severity severity) const
{
    return static_cast<int>(
        std::count_if(problems.cbegin(), problems.cend(),
                      [severity](const organization::CellProblem& problem) { return problem.severity == severity; }));
}

} // namespace doancoso::flows
