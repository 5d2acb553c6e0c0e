// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of an xlsx file (Office Open XML, SpreadsheetML) for a workbook in memory. For XlsxBook only.
#pragma once

#include "ui/print/zip_package.h"

namespace doancoso::print {

class XlsxBook;

QList<ZipPart> xlsxParts(const XlsxBook& book);
/// "C7"; rows and columns count from 0.
QString cellReference(int row, int column);

} // namespace doancoso::print
