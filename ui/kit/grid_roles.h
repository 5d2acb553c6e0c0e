// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a model tells a GridView beside the displayed text. Models of pages answer these roles and never colours, fonts
// or pictures; the delegate decides how it looks. All enums may be answered as QVariant::fromValue() or as int.
#pragma once

#include "core/base/decimal.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModel>

#include <optional>

namespace doancoso::kit {

enum GridRole {
    // --- of a cell -----------------------------------------------------------------------------------------------
    CellKindRole = Qt::UserRole + 64, ///< CellKind; default: Typed when editable, else Plain
    RawValueRole,  ///< base::Decimal, integer or double: for sums, for copying with full precision, for alignment
    StateRole,     ///< CellState
    MarkRole,      ///< CellMark
    ErrorTextRole, ///< why the stored value should be looked at again; not empty: corner mark, F7 stops here
    RejectionRole, ///< asked right after setData() returned false: why. Falls back to ErrorTextRole
    RefusalRole,   ///< why this cell cannot be typed into ("Cộng từ 28 đơn vị bên dưới")
    IdRole,        ///< of the row (ask column 0): identity that survives a reset; selection and typing are kept by it
    SortRole,      ///< what sorts: number, date, or text in Vietnamese order
    IconKeyRole,   ///< IconKey as int
    BoldFromRole,  ///< position from which the text is bold: the given name in a full name
    ChoicesRole,   ///< QStringList: the texts that may be entered; the editor offers them
    LongTextRole,  ///< true: the editor has several lines (Alt+Enter breaks)
    // --- of a column heading -------------------------------------------------------------------------------------
    ColumnKeyRole,      ///< stable name of the column; widths are remembered by it
    ColumnWidthRole,    ///< width in pixels at 10 pt before the user changes it
    ColumnWrapRole,     ///< false: text of this column stays on one line
    GroupHeaderRole,    ///< common heading over neighbouring columns
    HeaderEmphasisRole, ///< true: this is the column in work (the period being entered)
    // --- of the whole (headerData(0, Horizontal, …)) -------------------------------------------------------------
    ScopeKeyRole ///< unit and period shown; text typed into a cell returns after a reset only when this is the same
};

enum class CellKind {
    Plain,    ///< neither typed nor computed: names, units of measure
    Typed,    ///< may be typed: pale yellow
    Computed, ///< the program fills it: grey, refuses typing with RefusalRole
    Locked,   ///< could be typed, but the period is submitted or it belongs to another office: grey, refuses
    Section,  ///< heading inside the table; its text runs over the empty cells beside it
    Total     ///< bold
};

enum class CellState { Normal, Missing, Faint, Accent, Good, Attention, Bad };

enum class CellMark { None, Dot, Pill };

CellKind cellKind(const QModelIndex& index);
CellState cellState(const QModelIndex& index);
Tone toneOf(CellState state);
bool isEditable(const QModelIndex& index);
/// The text that an editor starts with and that setData() takes.
QString editText(const QModelIndex& index);
/// Displayed text; "chưa có" is not part of it.
QString displayText(const QModelIndex& index);
std::optional<base::Decimal> rawNumber(const QVariant& value);

} // namespace doancoso::kit
