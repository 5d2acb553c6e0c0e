// SPDX-License-Identifier: GPL-3.0-or-later
//
// Blocks of cells to and from other programs: text/html and tab-separated text, as Excel and LibreOffice write and read
// them. Pure functions; GridView uses them, and so may an import page that takes a pasted list.
#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QMimeData>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace doancoso::kit {

/// Rows of texts, all of one length.
struct ClipboardBlock
{
    QList<QStringList> rows;

    bool isEmpty() const { return rows.isEmpty(); }
    int rowCount() const { return static_cast<int>(rows.size()); }
    int columnCount() const { return rows.isEmpty() ? 0 : static_cast<int>(rows.first().size()); }
};

/// A cell on its way out: as shown, and as a number when it is one (other programs then get a number whatever their
/// language settings are).
struct ClipboardCell
{
    QString text;
    std::optional<base::Decimal> number;
    bool bold = false;
};

std::unique_ptr<QMimeData> toMimeData(const QList<QList<ClipboardCell>>& rows);

/// Reads what is there: a table in text/html first (it knows cell borders for sure and often the exact number), else
/// tab-separated text. Numbers come out in Vietnamese form. Empty when there is neither.
ClipboardBlock fromMimeData(const QMimeData& data);

/// Tab-separated, quoted where a cell holds a tab, a line break or a quote. The last line end is optional.
QString toTabSeparated(const QList<QStringList>& rows);
ClipboardBlock fromTabSeparated(const QString& text);
/// The first table of the document; cells over several columns or rows leave the others empty.
ClipboardBlock fromHtml(const QString& html);

/// When the block was plainly written by a program set to English ("1,234.5" somewhere, nothing plainly Vietnamese),
/// every number in it is turned into Vietnamese form. A lone "1,234" cannot be judged and stays.
void normaliseNumbers(ClipboardBlock& block);

} // namespace doancoso::kit
