// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows and columns of the three views: which cell of the board stands where. Pure arrangement, without texts of
// figures; ResultsModel turns it into an item model.
#pragma once

#include "ui/pages/results/results_board.h"

namespace doancoso::pages {

struct GridRow
{
    enum class Kind { Section, Figures, Total };
    Kind kind = Kind::Figures;
    QString id; ///< stable: selection and scroll position are kept by it
    QString number;
    QString title;
    int indent = 0;
    base::UnitId unit;
    base::IndicatorId indicator;
    FigurePart part = FigurePart::Whole;
    qint64 breakdown = 0;
    bool canExpand = false;
    bool expanded = false;

    bool operator==(const GridRow&) const = default;
};

struct GridColumn
{
    enum class Kind { Number, Title, Measure, State, Target, Result, Cumulative, Achievement, LastYear };
    Kind kind = Kind::Title;
    QString key; ///< widths are remembered by it
    base::Period period;
    base::IndicatorId indicator; ///< ResultsView::OnePeriod: the group it belongs to
    int width = 60;
};

/// What the user arranged.
struct LayoutOptions
{
    QSet<base::IndicatorId> expanded; ///< sub-rows opened by hand
    bool ownRows = false;             ///< the unit's own part under every sum
    bool breakdownRows = false;       ///< the parts by sex and block under every indicator that has them
    bool onlyResults = false;         ///< OnePeriod: leave out target, running figure and per cent

    bool operator==(const LayoutOptions&) const = default;
};

QList<GridRow> layoutRows(const ResultsBoard& board, const LayoutOptions& options);
QList<GridColumn> layoutColumns(const ResultsBoard& board, const LayoutOptions& options);

/// The cell of the board at a row and column; not valid for names, sections and the like.
CellPlace placeAt(const ResultsBoard& board, const GridRow& row, const GridColumn& column);

/// Heading of a column, and of the group it stands in.
QString columnTitle(const ResultsBoard& board, const GridColumn& column);
QString columnGroup(const ResultsBoard& board, const GridColumn& column);

} // namespace doancoso::pages
