// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a cell of the three views reads: text, kind, state, what may be typed and why not. One place, so that the grid,
// its copies to the clipboard and the tests see the same. Pure.
#pragma once

#include "ui/kit/grid_roles.h"
#include "ui/pages/results/results_layout.h"

namespace doancoso::pages {

/// Roles of this page beside those of the kit.
enum ResultsRole {
    IncompleteRole = Qt::UserRole + 200, ///< true: a sum that some units are missing from
    StateWordRole,                       ///< the word that belongs to the colour of an achievement
    IndentRole,                          ///< steps by which a name stands further in
    ExpandRole                           ///< bool: sub-rows are open; invalid: there are none
};

struct CellLookup
{
    QString text;
    QString edit;
    kit::CellKind kind = kit::CellKind::Plain;
    kit::CellState state = kit::CellState::Normal;
    kit::CellMark mark = kit::CellMark::None;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    std::optional<base::Decimal> number;
    QString error;
    QString refusal;
    QString tip;
    QString stateWord;
    bool editable = false;
    bool incomplete = false;
};

CellLookup lookUp(const ResultsBoard& board, const GridRow& row, const GridColumn& column);

/// "≥ 70", "≤ 5", "250".
QString targetText(const planning::Indicator& indicator, const planning::TargetFigure& target);
/// A figure as the grid shows it: numbers by the indicator's decimals, yes and no in words.
QString figureText(const planning::Indicator& indicator, const results::Figure& figure);
kit::Tone toneOf(planning::AchievementState state);
kit::CellState cellStateOf(planning::AchievementState state);

} // namespace doancoso::pages
