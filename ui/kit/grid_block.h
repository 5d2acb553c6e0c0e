// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens to many cells at once: paste, fill, clear. Planning is pure (which cell gets which text, what is left
// out and why); saving goes through GridBlockEditor, so that a model can put a whole paste into one transaction.
#pragma once

#include "core/base/result.h"
#include "ui/kit/grid_clipboard.h"

#include <QList>
#include <QModelIndex>
#include <QString>

#include <optional>

class QAbstractItemModel;

namespace doancoso::kit {

struct CellEdit
{
    QModelIndex index; ///< of the view's model
    QString text;      ///< as if typed; empty clears
};

/// Implemented by models (or beside them) that save a block in one transaction. All or nothing: on an error nothing was
/// changed. The value is the number of cells that changed.
class GridBlockEditor
{
public:
    virtual ~GridBlockEditor() = default;
    virtual base::Result<int> setBlock(const QList<CellEdit>& edits) = 0;
};

enum class BlockAction { Paste, Clear, FillDown, FillRight, FillSelection };

struct BlockReport
{
    BlockAction action = BlockAction::Paste;
    int written = 0;
    int refused = 0;     ///< computed or locked cells that were in the way and stay as they are
    int leftOutRows = 0; ///< rows of the pasted block beyond the end of the table
    int leftOutColumns = 0;
    std::optional<base::Error> error; ///< nothing was changed

    /// Sentence for the message bar; empty when all went as the user sees anyway.
    QString text() const;
};

/// The rectangle of a grid that takes part, as the user sees it: logical rows and columns in visible order.
struct GridExtent
{
    QList<int> rows;
    QList<int> columns;
};

struct BlockPlan
{
    QList<CellEdit> edits;
    BlockReport report;
};

/// `sheet`: all visible rows and columns. `target`: the selection; its first row and column are where a paste begins.
/// One value fills the whole selection; a block that fits several times into the selection is repeated.
BlockPlan planPaste(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target,
                    const ClipboardBlock& block);
BlockPlan planClear(const QAbstractItemModel& model, const GridExtent& target);
/// The first row (column) of the selection into the others; a single row (column) takes what stands above (left of) it.
BlockPlan planFillDown(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target);
BlockPlan planFillRight(const QAbstractItemModel& model, const GridExtent& sheet, const GridExtent& target);
/// One text into every cell of the selection.
BlockPlan planFill(const QAbstractItemModel& model, const GridExtent& target, const QString& text);

} // namespace doancoso::kit
