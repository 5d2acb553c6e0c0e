// SPDX-License-Identifier: GPL-3.0-or-later
//
// The readers behind table_file.h, one per format, and what they share. Used inside core/base only.
#pragma once

#include "core/base/table_file.h"

class QIODevice;

namespace doancoso::base {

/// Counts what a reader takes in and says which limit is exceeded.
class TableBudget
{
public:
    explicit TableBudget(const TableLimits& limits) : m_limits(limits) {}

    const TableLimits& limits() const { return m_limits; }
    /// Puts the cell into the sheet; an error when the sheet or the file becomes too large. Empty cells cost nothing.
    std::optional<Error> put(TableSheet& sheet, int row, int column, TableCell cell);
    std::optional<Error> countText(qsizetype characters);

private:
    TableLimits m_limits;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
};

/// Validation, context "file"; `sentence` is complete, `detail` for the log.
Error tableError(const QString& sentence, const QString& detail = {});
/// Composed, outer white space and invisible characters off, inner line breaks kept.
QString cellText(const QString& raw);

/// Bytes of a text file as Unicode: byte order marks, UTF-16, UTF-8, else Windows-1258 or the bytes of an old font.
QString decodeText(const QByteArray& bytes);
Result<TableSheet> parseSeparated(const QString& text, std::optional<QChar> separator, TableBudget& budget);
Result<QList<TableSheet>> parseHtmlTables(const QString& html, TableBudget& budget);
/// Reads from a seekable device. `repaired` counts texts converted because of their font.
Result<TableFile> readWorkbook(QIODevice& device, const QString& fileName, TableBudget& budget, ProgressSink* progress);

} // namespace doancoso::base
