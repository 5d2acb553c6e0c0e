// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_xml.h"

#include "ui/print/xlsx_book.h"
#include "ui/print/xlsx_part.h"

#include <algorithm>

namespace doancoso::print {

using namespace Qt::StringLiterals;
using namespace xlsx;

namespace {

constexpr int kFirstOwnFormat = 164;

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

} // namespace

QByteArray xlsxStyles(const XlsxBook& book)
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

} // namespace doancoso::print
