// SPDX-License-Identifier: GPL-3.0-or-later
//
// How targets are written and read in the table of a plan: signs of comparison and periods as people type them. For
// this page only.
#pragma once

#include "core/base/period.h"
#include "core/planning/target.h"

#include <optional>

namespace doancoso::pages {

/// "≥", "≤", "=", "Σ".
const QList<std::pair<planning::Comparator, QString>>& comparatorSigns();
QString sign(planning::Comparator value);
/// "2022", "2022-Q3", "quý 3/2022", "6 tháng đầu 2022", "năm học 2022–2023": what a person types for a period.
std::optional<base::Period> readPeriod(const QString& text, const QList<base::PeriodCalendar>& calendars);

} // namespace doancoso::pages
