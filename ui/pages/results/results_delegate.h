// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the results grid draws beside the kit's cells: names that stand further in, the word beside the dot of an
// achievement where there is room, and an edge at sums from which units are still missing.
#pragma once

#include "ui/kit/grid_delegate.h"

namespace doancoso::pages {

class ResultsDelegate final : public kit::GridDelegate
{
    Q_OBJECT

public:
    explicit ResultsDelegate(kit::GridView* view) : GridDelegate(view) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Where the arrow that opens sub-rows stands in a cell.
    static QRect arrowRect(const QRect& cell);
    int heightForWidth(const QModelIndex& index, int width) const override;

protected:
    void paintContent(QPainter* painter, const QRect& rect, const kit::CellLook& look, const QModelIndex& index,
                      bool selected) const override;
};

} // namespace doancoso::pages
