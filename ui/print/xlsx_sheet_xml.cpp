// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_xml.h"

#include "ui/print/xlsx_book.h"
#include "ui/print/xlsx_part.h"

#include <algorithm>
#include <cmath>

namespace doancoso::print {

using namespace Qt::StringLiterals;
using namespace xlsx;

namespace {

/// Pixels of one digit of the default face, the unit of column widths.
constexpr double kDigitPixels = 7;

void writeView(Part& part, const XlsxPage& page, bool selected)
{
    part.begin(u"sheetViews"_s);
    Attributes view{{u"showGridLines"_s, u"0"_s}};
    if (selected) {
        view.append({u"tabSelected"_s, u"1"_s});
    }
    view.append({u"workbookViewId"_s, u"0"_s});
    part.begin(u"sheetView"_s, view);
    if (page.frozenRows > 0 || page.frozenColumns > 0) {
        const QString pane = page.frozenColumns == 0 ? u"bottomLeft"_s
                             : page.frozenRows == 0  ? u"topRight"_s
                                                     : u"bottomRight"_s;
        const QString corner = cellReference(page.frozenRows, page.frozenColumns);
        Attributes attributes;
        if (page.frozenColumns > 0) {
            attributes.append({u"xSplit"_s, num(page.frozenColumns)});
        }
        if (page.frozenRows > 0) {
            attributes.append({u"ySplit"_s, num(page.frozenRows)});
        }
        attributes.append({{u"topLeftCell"_s, corner}, {u"activePane"_s, pane}, {u"state"_s, u"frozen"_s}});
        part.empty(u"pane"_s, attributes);
        part.empty(u"selection"_s, {{u"pane"_s, pane}, {u"activeCell"_s, corner}, {u"sqref"_s, corner}});
    }
    part.end();
    part.end();
}

void writeColumns(Part& part, const QMap<int, double>& widths)
{
    if (widths.isEmpty()) {
        return;
    }
    part.begin(u"cols"_s);
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double pixels = std::round(it.value() / 25.4 * 96);
        part.empty(u"col"_s, {{u"min"_s, num(it.key() + 1)},
                              {u"max"_s, num(it.key() + 1)},
                              {u"width"_s, num(pixels / kDigitPixels)},
                              {u"customWidth"_s, u"1"_s}});
    }
    part.end();
}

void writeCells(Part& part, const XlsxSheet& sheet)
{
    part.begin(u"sheetData"_s);
    QList<int> numbers = sheet.rows().keys();
    for (const int row : sheet.heights().keys()) {
        if (!numbers.contains(row)) {
            numbers.append(row);
        }
    }
    std::sort(numbers.begin(), numbers.end());
    for (const int row : std::as_const(numbers)) {
        Attributes attributes{{u"r"_s, num(row + 1)}};
        if (const auto height = sheet.heights().constFind(row); height != sheet.heights().constEnd()) {
            attributes.append({{u"ht"_s, num(*height)}, {u"customHeight"_s, u"1"_s}});
        }
        part.begin(u"row"_s, attributes);
        const QMap<int, XlsxCell> cells = sheet.rows().value(row);
        for (auto it = cells.cbegin(); it != cells.cend(); ++it) {
            Attributes of{{u"r"_s, cellReference(row, it.key())}, {u"s"_s, num(it->style)}};
            if (it->kind == XlsxCell::Blank) {
                part.empty(u"c"_s, of);
                continue;
            }
            if (it->kind == XlsxCell::Text) {
                of.append({u"t"_s, u"s"_s});
            }
            part.begin(u"c"_s, of);
            part.text(u"v"_s, it->kind == XlsxCell::Text ? num(it->text) : it->number);
            part.end();
        }
        part.end();
    }
    part.end();
}

void writePage(Part& part, const XlsxPage& page)
{
    const auto inches = [](double millimetres) { return num(millimetres / 25.4); };
    part.empty(u"pageMargins"_s, {{u"left"_s, inches(page.marginsMm.left())},
                                  {u"right"_s, inches(page.marginsMm.right())},
                                  {u"top"_s, inches(page.marginsMm.top())},
                                  {u"bottom"_s, inches(page.marginsMm.bottom())},
                                  {u"header"_s, inches(7)},
                                  {u"footer"_s, inches(7)}});
    Attributes setup{{u"paperSize"_s, page.a3 ? u"8"_s : u"9"_s}};
    if (page.fitWidth) {
        setup.append({u"fitToHeight"_s, page.fitHeight ? u"1"_s : u"0"_s});
    } else {
        setup.append({u"scale"_s, num(page.scale)});
    }
    setup.append({u"orientation"_s, page.landscape ? u"landscape"_s : u"portrait"_s});
    part.empty(u"pageSetup"_s, setup);
    if (!page.footer.isEmpty()) {
        part.begin(u"headerFooter"_s);
        part.text(u"oddFooter"_s, page.footer);
        part.end();
    }
    if (!page.fitWidth && !page.columnBreaks.isEmpty()) {
        const QString count = num(static_cast<int>(page.columnBreaks.size()));
        part.begin(u"colBreaks"_s, {{u"count"_s, count}, {u"manualBreakCount"_s, count}});
        for (const int column : page.columnBreaks) {
            part.empty(u"brk"_s, {{u"id"_s, num(column)}, {u"max"_s, u"1048575"_s}, {u"man"_s, u"1"_s}});
        }
        part.end();
    }
}

} // namespace

QByteArray xlsxSheet(const XlsxSheet& sheet, bool first)
{
    Part part(u"worksheet"_s, kMain, {{u"xmlns:r"_s, kRelations}});
    const XlsxPage& page = sheet.page();
    if (page.fitWidth) {
        part.begin(u"sheetPr"_s);
        part.empty(u"pageSetUpPr"_s, {{u"fitToPage"_s, u"1"_s}});
        part.end();
    }
    part.empty(u"dimension"_s, {{u"ref"_s, rangeReference(sheet.used())}});
    writeView(part, page, first);
    part.empty(u"sheetFormatPr"_s, {{u"defaultRowHeight"_s, u"15"_s}});
    writeColumns(part, sheet.widths());
    writeCells(part, sheet);
    if (!sheet.merges().isEmpty()) {
        part.begin(u"mergeCells"_s, {{u"count"_s, num(static_cast<int>(sheet.merges().size()))}});
        for (const XlsxRange& range : sheet.merges()) {
            part.empty(u"mergeCell"_s, {{u"ref"_s, rangeReference(range)}});
        }
        part.end();
    }
    writePage(part, page);
    if (!sheet.pictures().isEmpty()) {
        part.empty(u"drawing"_s, {{u"r:id"_s, u"rId1"_s}});
    }
    return part.finish();
}

} // namespace doancoso::print
