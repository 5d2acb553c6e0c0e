// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_xml.h"

#include "ui/print/xlsx_book.h"
#include "ui/print/xlsx_part.h"

#include <cmath>

namespace doancoso::print {

using namespace Qt::StringLiterals;
using namespace xlsx;

namespace {

const QString kPackageRelations = u"http://schemas.openxmlformats.org/package/2006/relationships"_s;

qint64 emu(double millimetres)
{
    return std::llround(millimetres * 36000);
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
        parts.append({u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), xlsxSheet(sheet, i == 0)});
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

QString cellReference(int row, int column)
{
    return columnName(column) + QString::number(row + 1);
}

QList<ZipPart> xlsxParts(const XlsxBook& book)
{
    QList<ZipPart> parts{{u"xl/workbook.xml"_s, workbookPart(book)},
                         {u"xl/styles.xml"_s, xlsxStyles(book)},
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
