// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_xml.h"

#include "ui/print/xlsx_book.h"

#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace doancoso::print {

using namespace Qt::StringLiterals;

namespace {

const QString kMain = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString kRelations = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString kPackageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;
constexpr int kFirstOwnFormat = 164;
/// Pixels of one digit of the default face, the unit of column widths.
constexpr double kDigitPixels = 7;

using Attributes = QList<QPair<QString, QString>>;

/// One part being written.
class Part
{
public:
    Part(const QString& root, const QString& space, const Attributes& attributes = {}) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(u"1.0"_s, true);
        m_xml.writeStartElement(root);
        m_xml.writeAttribute(u"xmlns"_s, space);
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(name, value);
        }
    }
    void begin(const QString& element, const Attributes& attributes = {})
    {
        m_xml.writeStartElement(element);
        write(attributes);
    }
    void empty(const QString& element, const Attributes& attributes = {})
    {
        m_xml.writeEmptyElement(element);
        write(attributes);
    }
    void text(const QString& element, const QString& text, const Attributes& attributes = {})
    {
        begin(element, attributes);
        m_xml.writeCharacters(clean(text));
        end();
    }
    void end() { m_xml.writeEndElement(); }
    QByteArray finish()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void write(const Attributes& attributes)
    {
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(name, clean(value));
        }
    }
    /// Control characters have no place in XML.
    static QString clean(const QString& text)
    {
        QString cleaned;
        cleaned.reserve(text.size());
        for (const QChar ch : text) {
            if (ch >= u' ' || ch == u'\n' || ch == u'\t') {
                cleaned.append(ch);
            }
        }
        return cleaned;
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

QString num(int value)
{
    return QString::number(value);
}

QString num(double value)
{
    return QString::number(value, 'g', 8);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return name;
}

QString rangeReference(const XlsxRange& range)
{
    return cellReference(range.firstRow, range.firstColumn) + u':' + cellReference(range.lastRow, range.lastColumn);
}

qint64 emu(double millimetres)
{
    return std::llround(millimetres * 36000);
}

// --- styles ----------------------------------------------------------------------------------------------------------

struct Face
{
    bool bold;
    bool italic;
    bool underline;
    double points;
    bool operator==(const Face&) const = default;
};

Face faceOf(const XlsxStyle& style)
{
    return {style.bold, style.italic, style.underline, style.points};
}

void writeFonts(Part& part, const QList<Face>& faces)
{
    part.begin(u"fonts"_s, {{u"count"_s, num(static_cast<int>(faces.size()))}});
    for (const Face& face : faces) {
        part.begin(u"font"_s);
        if (face.bold) {
            part.empty(u"b"_s);
        }
        if (face.italic) {
            part.empty(u"i"_s);
        }
        if (face.underline) {
            part.empty(u"u"_s);
        }
        part.empty(u"sz"_s, {{u"val"_s, num(face.points)}});
        part.empty(u"name"_s, {{u"val"_s, u"Times New Roman"_s}});
        part.empty(u"family"_s, {{u"val"_s, u"1"_s}});
        part.end();
    }
    part.end();
}

void writeFillsAndBorders(Part& part)
{
    part.begin(u"fills"_s, {{u"count"_s, u"2"_s}});
    for (const QString& pattern : {u"none"_s, u"gray125"_s}) {
        part.begin(u"fill"_s);
        part.empty(u"patternFill"_s, {{u"patternType"_s, pattern}});
        part.end();
    }
    part.end();
    part.begin(u"borders"_s, {{u"count"_s, u"2"_s}});
    for (const bool thin : {false, true}) {
        part.begin(u"border"_s);
        for (const QString& side : {u"left"_s, u"right"_s, u"top"_s, u"bottom"_s}) {
            if (thin) {
                part.begin(side, {{u"style"_s, u"thin"_s}});
                part.empty(u"color"_s, {{u"auto"_s, u"1"_s}});
                part.end();
            } else {
                part.empty(side);
            }
        }
        part.empty(u"diagonal"_s);
        part.end();
    }
    part.end();
}

void writeCellFormat(Part& part, const XlsxStyle& style, qsizetype face, int format)
{
    Attributes attributes{{u"numFmtId"_s, num(format)}, {u"fontId"_s, num(static_cast<int>(face))},
                          {u"fillId"_s, u"0"_s},        {u"borderId"_s, style.border ? u"1"_s : u"0"_s},
                          {u"xfId"_s, u"0"_s},          {u"applyFont"_s, u"1"_s},
                          {u"applyAlignment"_s, u"1"_s}};
    if (format != 0) {
        attributes.append({u"applyNumberFormat"_s, u"1"_s});
    }
    if (style.border) {
        attributes.append({u"applyBorder"_s, u"1"_s});
    }
    if (style.quoted) {
        attributes.append({u"quotePrefix"_s, u"1"_s});
    }
    part.begin(u"xf"_s, attributes);
    const QString side = style.side == XlsxStyle::Left     ? u"left"_s
                         : style.side == XlsxStyle::Center ? u"center"_s
                                                           : u"right"_s;
    Attributes alignment{{u"horizontal"_s, side}, {u"vertical"_s, u"center"_s}};
    if (style.indent > 0) {
        alignment.append({u"indent"_s, num(std::min(style.indent, 15))});
    }
    if (style.wrap) {
        alignment.append({u"wrapText"_s, u"1"_s});
    }
    part.empty(u"alignment"_s, alignment);
    part.end();
}

QByteArray stylesPart(const XlsxBook& book)
{
    QList<Face> faces;
    QStringList formats;
    for (const XlsxStyle& style : book.styles()) {
        if (!faces.contains(faceOf(style))) {
            faces.append(faceOf(style));
        }
        if (!style.numberFormat.isEmpty() && !formats.contains(style.numberFormat)) {
            formats.append(style.numberFormat);
        }
    }
    Part part(u"styleSheet"_s, kMain);
    if (!formats.isEmpty()) {
        part.begin(u"numFmts"_s, {{u"count"_s, num(static_cast<int>(formats.size()))}});
        for (int i = 0; i < formats.size(); ++i) {
            part.empty(u"numFmt"_s, {{u"numFmtId"_s, num(kFirstOwnFormat + i)}, {u"formatCode"_s, formats.at(i)}});
        }
        part.end();
    }
    writeFonts(part, faces);
    writeFillsAndBorders(part);
    part.begin(u"cellStyleXfs"_s, {{u"count"_s, u"1"_s}});
    part.empty(u"xf"_s,
               {{u"numFmtId"_s, u"0"_s}, {u"fontId"_s, u"0"_s}, {u"fillId"_s, u"0"_s}, {u"borderId"_s, u"0"_s}});
    part.end();
    part.begin(u"cellXfs"_s, {{u"count"_s, num(static_cast<int>(book.styles().size()))}});
    for (const XlsxStyle& style : book.styles()) {
        const auto own = formats.indexOf(style.numberFormat);
        const int format = style.numberFormat.isEmpty() ? 0 : kFirstOwnFormat + static_cast<int>(own);
        writeCellFormat(part, style, faces.indexOf(faceOf(style)), format);
    }
    part.end();
    part.begin(u"cellStyles"_s, {{u"count"_s, u"1"_s}});
    part.empty(u"cellStyle"_s, {{u"name"_s, u"Normal"_s}, {u"xfId"_s, u"0"_s}, {u"builtinId"_s, u"0"_s}});
    part.end();
    return part.finish();
}

QByteArray stringsPart(const XlsxBook& book)
{
    Part part(u"sst"_s, kMain, {{u"uniqueCount"_s, num(static_cast<int>(book.strings().size()))}});
    for (const QString& text : book.strings()) {
        part.begin(u"si"_s);
        part.text(u"t"_s, text, {{u"xml:space"_s, u"preserve"_s}});
        part.end();
    }
    return part.finish();
}

// --- a sheet
// -----------------------------------------------------------------------------------------------------------

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

QByteArray sheetPart(const XlsxSheet& sheet, bool first)
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

// --- pictures
// ------------------------------------------------------------------------------------------------------------

QByteArray drawingPart(const QList<XlsxPicture>& pictures)
{
    const QString drawing = u"http://schemas.openxmlformats.org/drawingml/2006/main"_s;
    Part part(u"xdr:wsDr"_s, u"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"_s,
              {{u"xmlns:xdr"_s, u"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"_s},
               {u"xmlns:a"_s, drawing},
               {u"xmlns:r"_s, kRelations}});
    for (int i = 0; i < pictures.size(); ++i) {
        const XlsxPicture& picture = pictures.at(i);
        const Attributes size{{u"cx"_s, QString::number(emu(picture.widthMm))},
                              {u"cy"_s, QString::number(emu(picture.heightMm))}};
        part.begin(u"xdr:oneCellAnchor"_s);
        part.begin(u"xdr:from"_s);
        part.text(u"xdr:col"_s, num(picture.column));
        part.text(u"xdr:colOff"_s, u"0"_s);
        part.text(u"xdr:row"_s, num(picture.row));
        part.text(u"xdr:rowOff"_s, u"0"_s);
        part.end();
        part.empty(u"xdr:ext"_s, size);
        part.begin(u"xdr:pic"_s);
        part.begin(u"xdr:nvPicPr"_s);
        part.empty(u"xdr:cNvPr"_s, {{u"id"_s, num(i + 2)}, {u"name"_s, u"Picture %1"_s.arg(i + 1)}});
        part.begin(u"xdr:cNvPicPr"_s);
        part.empty(u"a:picLocks"_s, {{u"noChangeAspect"_s, u"1"_s}});
        part.end();
        part.end();
        part.begin(u"xdr:blipFill"_s);
        part.empty(u"a:blip"_s, {{u"r:embed"_s, u"rId%1"_s.arg(i + 1)}});
        part.begin(u"a:stretch"_s);
        part.empty(u"a:fillRect"_s);
        part.end();
        part.end();
        part.begin(u"xdr:spPr"_s);
        part.begin(u"a:xfrm"_s);
        part.empty(u"a:off"_s, {{u"x"_s, u"0"_s}, {u"y"_s, u"0"_s}});
        part.empty(u"a:ext"_s, size);
        part.end();
        part.begin(u"a:prstGeom"_s, {{u"prst"_s, u"rect"_s}});
        part.empty(u"a:avLst"_s);
        part.end();
        part.end();
        part.end();
        part.empty(u"xdr:clientData"_s);
        part.end();
    }
    return part.finish();
}

// --- around the sheets
// -----------------------------------------------------------------------------------------------------

QByteArray relationsPart(const QList<QPair<QString, QString>>& typesAndTargets)
{
    Part part(u"Relationships"_s, kPackageRelations);
    for (int i = 0; i < typesAndTargets.size(); ++i) {
        part.empty(u"Relationship"_s, {{u"Id"_s, u"rId%1"_s.arg(i + 1)},
                                       {u"Type"_s, typesAndTargets.at(i).first},
                                       {u"Target"_s, typesAndTargets.at(i).second}});
    }
    return part.finish();
}

void writeDefinedNames(Part& part, const XlsxBook& book)
{
    part.begin(u"definedNames"_s);
    for (int i = 0; i < static_cast<int>(book.sheets().size()); ++i) {
        const XlsxSheet& sheet = *book.sheets().at(static_cast<size_t>(i));
        const XlsxPage& page = sheet.page();
        const QString place = u'\'' + QString(sheet.name()).replace(u"'"_s, u"''"_s) + u"'!"_s;
        const XlsxRange used = sheet.used();
        part.text(u"definedName"_s, place + u"$A$1:$"_s + columnName(used.lastColumn) + u'$' + num(used.lastRow + 1),
                  {{u"name"_s, u"_xlnm.Print_Area"_s}, {u"localSheetId"_s, num(i)}});
        QStringList titles;
        if (page.repeatColumns > 0) {
            titles.append(place + u"$A:$"_s + columnName(page.repeatColumns - 1));
        }
        if (page.repeatFirstRow >= 0) {
            titles.append(place + u'$' + num(page.repeatFirstRow + 1) + u":$"_s + num(page.repeatLastRow + 1));
        }
        if (!titles.isEmpty()) {
            part.text(u"definedName"_s, titles.join(u','),
                      {{u"name"_s, u"_xlnm.Print_Titles"_s}, {u"localSheetId"_s, num(i)}});
        }
    }
    part.end();
}

QByteArray workbookPart(const XlsxBook& book)
{
    Part part(u"workbook"_s, kMain, {{u"xmlns:r"_s, kRelations}});
    part.begin(u"bookViews"_s);
    part.empty(u"workbookView"_s, {{u"xWindow"_s, u"0"_s},
                                   {u"yWindow"_s, u"0"_s},
                                   {u"windowWidth"_s, u"20000"_s},
                                   {u"windowHeight"_s, u"11000"_s}});
    part.end();
    part.begin(u"sheets"_s);
    for (int i = 0; i < static_cast<int>(book.sheets().size()); ++i) {
        part.empty(u"sheet"_s, {{u"name"_s, book.sheets().at(static_cast<size_t>(i))->name()},
                                {u"sheetId"_s, num(i + 1)},
                                {u"r:id"_s, u"rId%1"_s.arg(i + 1)}});
    }
    part.end();
    writeDefinedNames(part, book);
    return part.finish();
}

QByteArray corePart(const XlsxBook& book)
{
    Part part(u"cp:coreProperties"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s,
              {{u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
               {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s}});
    part.text(u"dc:title"_s, book.title);
    part.text(u"dc:creator"_s, book.company);
    part.text(u"dc:description"_s, book.comment);
    return part.finish();
}

QByteArray contentTypes(const QList<ZipPart>& parts)
{
    const QString sheetMl = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;
    Part part(u"Types"_s, u"http://schemas.openxmlformats.org/package/2006/content-types"_s);
    part.empty(u"Default"_s, {{u"Extension"_s, u"rels"_s},
                              {u"ContentType"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    part.empty(u"Default"_s, {{u"Extension"_s, u"xml"_s}, {u"ContentType"_s, u"application/xml"_s}});
    part.empty(u"Default"_s, {{u"Extension"_s, u"png"_s}, {u"ContentType"_s, u"image/png"_s}});
    for (const ZipPart& each : parts) {
        QString type;
        if (each.path == u"xl/workbook.xml") {
            type = sheetMl + u"sheet.main+xml"_s;
        } else if (each.path.startsWith(u"xl/worksheets/sheet")) {
            type = sheetMl + u"worksheet+xml"_s;
        } else if (each.path == u"xl/styles.xml") {
            type = sheetMl + u"styles+xml"_s;
        } else if (each.path == u"xl/sharedStrings.xml") {
            type = sheetMl + u"sharedStrings+xml"_s;
        } else if (each.path.startsWith(u"xl/drawings/drawing")) {
            type = u"application/vnd.openxmlformats-officedocument.drawing+xml"_s;
        } else if (each.path == u"docProps/core.xml") {
            type = u"application/vnd.openxmlformats-package.core-properties+xml"_s;
        }
        if (!type.isEmpty()) {
            part.empty(u"Override"_s, {{u"PartName"_s, u'/' + each.path}, {u"ContentType"_s, type}});
        }
    }
    return part.finish();
}

void addSheetParts(QList<ZipPart>& parts, const XlsxBook& book)
{
    int media = 0;
    for (int i = 0; i < static_cast<int>(book.sheets().size()); ++i) {
        const XlsxSheet& sheet = *book.sheets().at(static_cast<size_t>(i));
        parts.append({u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), sheetPart(sheet, i == 0)});
        if (sheet.pictures().isEmpty()) {
            continue;
        }
        parts.append({u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(i + 1),
                      relationsPart({{kRelations + u"/drawing"_s, u"../drawings/drawing%1.xml"_s.arg(i + 1)}})});
        QList<QPair<QString, QString>> images;
        for (const XlsxPicture& picture : sheet.pictures()) {
            const QString name = u"image%1.png"_s.arg(++media);
            parts.append({u"xl/media/"_s + name, picture.png});
            images.append({kRelations + u"/image"_s, u"../media/"_s + name});
        }
        parts.append({u"xl/drawings/drawing%1.xml"_s.arg(i + 1), drawingPart(sheet.pictures())});
        parts.append({u"xl/drawings/_rels/drawing%1.xml.rels"_s.arg(i + 1), relationsPart(images)});
    }
}

} // namespace

QString cellReference(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

QList<ZipPart> xlsxParts(const XlsxBook& book)
{
    QList<ZipPart> parts{{u"xl/workbook.xml"_s, workbookPart(book)},
                         {u"xl/styles.xml"_s, stylesPart(book)},
                         {u"xl/sharedStrings.xml"_s, stringsPart(book)},
                         {u"docProps/core.xml"_s, corePart(book)}};
    addSheetParts(parts, book);
    QList<QPair<QString, QString>> relations;
    for (size_t i = 0; i < book.sheets().size(); ++i) {
        relations.append({kRelations + u"/worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(i + 1)});
    }
    relations.append({kRelations + u"/styles"_s, u"styles.xml"_s});
    relations.append({kRelations + u"/sharedStrings"_s, u"sharedStrings.xml"_s});
    parts.append({u"xl/_rels/workbook.xml.rels"_s, relationsPart(relations)});
    parts.append(
        {u"_rels/.rels"_s,
         relationsPart({{kRelations + u"/officeDocument"_s, u"xl/workbook.xml"_s},
                        {u"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"_s,
                         u"docProps/core.xml"_s}})});
    parts.prepend({u"[Content_Types].xml"_s, contentTypes(parts)});
    return parts;
}

} // namespace doancoso::print
