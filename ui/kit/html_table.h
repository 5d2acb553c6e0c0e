// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the first table out of the HTML that Excel, LibreOffice, Word and browsers put on the clipboard. A small
// tokenizer of its own: this HTML is rarely well-formed XML, and QTextDocument drops the exact numbers. Used by
// grid_clipboard only.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace doancoso::kit {

/// Rows of cell texts; a cell over several columns or rows is followed by empty ones. Empty without a table.
QList<QStringList> readHtmlTable(const QString& html);

} // namespace doancoso::kit
