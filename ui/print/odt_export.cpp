// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_export.h"

#include "core/base/file_output.h"
#include "ui/print/odt_body.h"

#include <algorithm>

namespace doancoso::print {

using namespace reporting;
using base::Result;

namespace {

constexpr double kBandMm = 8;

QString lit(const char16_t* text)
{
    return QString::fromUtf16(text);
}

void empty(QXmlStreamWriter& xml, const QString& element, const OdfAttributes& attributes)
{
    xml.writeEmptyElement(element);
    for (const auto& [name, value] : attributes) {
        xml.writeAttribute(name, value);
    }
}

void begin(QXmlStreamWriter& xml, const QString& element, const OdfAttributes& attributes = {})
{
    xml.writeStartElement(element);
    for (const auto& [name, value] : attributes) {
        xml.writeAttribute(name, value);
    }
}

void writeFontFaces(QXmlStreamWriter& xml)
{
    begin(xml, lit(u"office:font-face-decls"));
    empty(xml, lit(u"style:font-face"),
          {{lit(u"style:name"), lit(u"Times New Roman")},
           {lit(u"svg:font-family"), lit(u"'Times New Roman', 'Liberation Serif', Tinos")},
           {lit(u"style:font-family-generic"), lit(u"roman")}});
    xml.writeEndElement();
}

void writeDefaults(QXmlStreamWriter& xml)
{
    begin(xml, lit(u"office:styles"));
    begin(xml, lit(u"style:default-style"), {{lit(u"style:family"), lit(u"paragraph")}});
    empty(xml, lit(u"style:text-properties"),
          {{lit(u"style:font-name"), lit(u"Times New Roman")},
           {lit(u"fo:font-size"), lit(u"12pt")},
           {lit(u"fo:language"), lit(u"vi")},
           {lit(u"fo:country"), lit(u"VN")}});
    xml.writeEndElement();
    empty(xml, lit(u"style:style"),
          {{lit(u"style:name"), lit(u"Standard")}, {lit(u"style:family"), lit(u"paragraph")}});
    xml.writeEndElement();
}

/// Header and footer bands lie inside the margins of the paper, so that the text keeps its own.
void writePageLayout(QXmlStreamWriter& xml, const ReportDocument& document)
{
    const PageSetup& page = document.page;
    const bool footer = page.numbering == PageNumbering::FootOfTotal || !document.footer.checkCode.isEmpty();
    const bool header = page.numbering == PageNumbering::TopCentre;
    const QSizeF sheet = page.sheetSizeMm();
    const bool landscape = sheet.width() > sheet.height();
    begin(xml, lit(u"style:page-layout"), {{lit(u"style:name"), lit(u"pm1")}});
    empty(xml, lit(u"style:page-layout-properties"),
          {{lit(u"fo:page-width"), odfLength(sheet.width())},
           {lit(u"fo:page-height"), odfLength(sheet.height())},
           {lit(u"style:print-orientation"), landscape ? lit(u"landscape") : lit(u"portrait")},
           {lit(u"fo:margin-top"), odfLength(std::max(5.0, page.margins.top - (header ? kBandMm : 0)))},
           {lit(u"fo:margin-bottom"), odfLength(std::max(5.0, page.margins.bottom - (footer ? kBandMm : 0)))},
           {lit(u"fo:margin-left"), odfLength(page.margins.left)},
           {lit(u"fo:margin-right"), odfLength(page.margins.right)}});
    for (const auto& [wanted, element, side] :
         {std::tuple(header, lit(u"style:header-style"), lit(u"fo:margin-bottom")),
          std::tuple(footer, lit(u"style:footer-style"), lit(u"fo:margin-top"))}) {
        if (wanted) {
            begin(xml, element);
            empty(xml, lit(u"style:header-footer-properties"),
                  {{lit(u"fo:min-height"), odfLength(kBandMm)}, {side, lit(u"2mm")}});
            xml.writeEndElement();
        }
    }
    xml.writeEndElement();
}

void writeBandStyles(QXmlStreamWriter& xml, const ReportDocument& document)
{
    const PageSetup& page = document.page;
    const double width = page.sheetSizeMm().width() - page.margins.left - page.margins.right;
    const auto style = [&](const QString& name, const QString& align, double points, bool tab) {
        begin(xml, lit(u"style:style"), {{lit(u"style:name"), name}, {lit(u"style:family"), lit(u"paragraph")}});
        begin(xml, lit(u"style:paragraph-properties"), {{lit(u"fo:text-align"), align}});
        if (tab) {
            begin(xml, lit(u"style:tab-stops"));
            empty(xml, lit(u"style:tab-stop"),
                  {{lit(u"style:position"), odfLength(width)}, {lit(u"style:type"), lit(u"right")}});
            xml.writeEndElement();
        }
        xml.writeEndElement();
        empty(xml, lit(u"style:text-properties"), {{lit(u"fo:font-size"), odfPoints(points)}});
        xml.writeEndElement();
    };
    style(lit(u"Foot"), lit(u"start"), 9, true);
    style(lit(u"Head"), lit(u"center"), page.bodyFontPoints, false);
}

/// "Trang %1/%2" with fields in the places of the numbers.
void writePageOfTotal(QXmlStreamWriter& xml, const QString& pattern)
{
    const auto first = pattern.indexOf(lit(u"%1"));
    const auto second = pattern.indexOf(lit(u"%2"));
    if (first < 0 || second < first) {
        xml.writeTextElement(lit(u"text:page-number"), lit(u"1"));
        return;
    }
    xml.writeCharacters(pattern.left(first));
    begin(xml, lit(u"text:page-number"), {{lit(u"text:select-page"), lit(u"current")}});
    xml.writeCharacters(lit(u"1"));
    xml.writeEndElement();
    xml.writeCharacters(pattern.mid(first + 2, second - first - 2));
    xml.writeTextElement(lit(u"text:page-count"), lit(u"1"));
    xml.writeCharacters(pattern.mid(second + 2));
}

void writeMasterPage(QXmlStreamWriter& xml, const ReportDocument& document, bool first)
{
    const bool footNumbers = document.page.numbering == PageNumbering::FootOfTotal;
    const QString control = footerLine(document);
    OdfAttributes attributes{{lit(u"style:name"), first ? lit(u"First") : lit(u"Standard")},
                             {lit(u"style:page-layout-name"), lit(u"pm1")}};
    if (first) {
        attributes.append({lit(u"style:next-style-name"), lit(u"Standard")});
    }
    begin(xml, lit(u"style:master-page"), attributes);
    if (document.page.numbering == PageNumbering::TopCentre) {
        begin(xml, lit(u"style:header"));
        begin(xml, lit(u"text:p"), {{lit(u"text:style-name"), lit(u"Head")}});
        if (!first) {
            begin(xml, lit(u"text:page-number"), {{lit(u"text:select-page"), lit(u"current")}});
            xml.writeCharacters(lit(u"2"));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    if (footNumbers || !control.isEmpty()) {
        begin(xml, lit(u"style:footer"));
        begin(xml, lit(u"text:p"), {{lit(u"text:style-name"), lit(u"Foot")}});
        xml.writeCharacters(control);
        if (footNumbers) {
            xml.writeEmptyElement(lit(u"text:tab"));
            writePageOfTotal(xml, document.wording.pageOfTotal);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

QByteArray stylesPart(const ReportDocument& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    begin(xml, lit(u"office:document-styles"));
    writeOdfNamespaces(xml);
    writeFontFaces(xml);
    writeDefaults(xml);
    begin(xml, lit(u"office:automatic-styles"));
    writePageLayout(xml, document);
    writeBandStyles(xml, document);
    xml.writeEndElement();
    begin(xml, lit(u"office:master-styles"));
    writeMasterPage(xml, document, true);
    writeMasterPage(xml, document, false);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QByteArray contentPart(const OdfStyles& styles, const QByteArray& body)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    begin(xml, lit(u"office:document-content"));
    writeOdfNamespaces(xml);
    writeFontFaces(xml);
    begin(xml, lit(u"office:automatic-styles"));
    styles.write(xml);
    xml.writeEndElement();
    begin(xml, lit(u"office:body"));
    begin(xml, lit(u"office:text"));
    // Closes the start tag. The body is complete XML of the same namespaces, written before its styles were known.
    xml.writeCharacters(QString());
    bytes.append(body);
    bytes.append("</office:text></office:body></office:document-content>");
    return bytes;
}

QByteArray metaPart(const ReportDocument& document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    begin(xml, lit(u"office:document-meta"));
    writeOdfNamespaces(xml);
    begin(xml, lit(u"office:meta"));
    xml.writeTextElement(lit(u"meta:generator"), lit(u"Đoàn Cơ Sở ") + QStringLiteral(DOANCOSO_VERSION));
    xml.writeTextElement(lit(u"dc:title"), document.title);
    xml.writeTextElement(lit(u"dc:language"), lit(u"vi-VN"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

Result<void> exportOdt(const ReportDocument& document, const QString& path)
{
    OdtBody body(document);
    const QByteArray text = body.write();
    const QString xmlType = lit(u"text/xml");
    QList<OdfPart> parts{{lit(u"content.xml"), contentPart(body.styles(), text), xmlType},
                         {lit(u"styles.xml"), stylesPart(document), xmlType},
                         {lit(u"meta.xml"), metaPart(document), xmlType}};
    parts.append(body.pictures());
    const Result<QByteArray> bytes = odfPackage(parts);
    if (!bytes) {
        return bytes.error();
    }
    return base::writeWholeFile(path, *bytes);
}

} // namespace doancoso::print
