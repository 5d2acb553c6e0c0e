// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a person types into a cell, read by the meaning of the indicator: a number, numerator and denominator ("95/98"),
// yes or no, or a small sum ("=12+7+3"). Pure; the grid, the panel and blocks from the clipboard share it.
#pragma once

#include "core/base/result.h"
#include "core/planning/indicator.h"
#include "core/results/contribution.h"

namespace doancoso::pages {

/// An empty text clears the cell. Errors: Validation with a sentence that says what to type instead.
base::Result<results::RawCell> parseCell(const planning::Indicator& indicator, const QString& text);

/// One number by itself: a numerator, a denominator, a correction (which may be below zero). Nothing for an empty text.
base::Result<std::optional<base::Decimal>> parseFigure(const planning::Indicator& indicator, const QString& text,
                                                       bool mayBeNegative = false);

/// The text that parseCell() reads back to the same cell.
QString editTextOf(const planning::Indicator& indicator, const results::RawCell& cell);

/// One stored part as it is typed and shown in the panel: "1.234", "95".
QString figureText(const planning::Indicator& indicator, const std::optional<base::Decimal>& figure);

/// A whole entered cell in words for histories: "66", "95/98", "Có", "chưa có".
QString cellText(const planning::Indicator& indicator, const results::RawCell& cell);

} // namespace doancoso::pages
