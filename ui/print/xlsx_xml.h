// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an xlsx file (Office Open XML, SpreadsheetML) for a workbook in memory. For XlsxBook only.
#pragma once

#include "ui/print/zip_package.h"

namespace doancoso::print {

class XlsxBook;
class XlsxSheet;
struct XlsxRange;

QList<ZipPart> xlsxParts(const XlsxBook& book);
/// "C7"; rows and columns count from 0.
QString cellReference(int row, int column);
QString rangeReference(const XlsxRange& range);
/// "A", "B" … "AA"
QString columnName(int column);
QByteArray xlsxStyles(const XlsxBook& book);
QByteArray xlsxSheet(const XlsxSheet& sheet, bool first);

} // namespace doancoso::print
