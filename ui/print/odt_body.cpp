// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_body.h"

#include "ui/print/picture.h"

#include <algorithm>

namespace doancoso::print {

using namespace reporting;

namespace {

int outlineLevel(ParagraphStyle style)
{
    switch (style) {
    case ParagraphStyle::Heading1:
        return 1;
    case ParagraphStyle::Heading2:
        return 2;
    case ParagraphStyle::Heading3:
        return 3;
    default:
        return 0;
    }
}

} // namespace

QString OdtBody::alignmentName(TextAlignment alignment)
{
    switch (alignment) {
    case TextAlignment::Center:
        return QStringLiteral("center");
    case TextAlignment::Right:
        return QStringLiteral("end");
    case TextAlignment::Justify:
        return QStringLiteral("justify");
    default:
        return QStringLiteral("start");
    }
}

OdtBody::OdtBody(const ReportDocument& document)
    : m_document(document),
      m_sizes(FrameSizes::forPage(document.page)),
      m_layout(layOut(document)),
      m_widthMm(document.page.sheetSizeMm().width() - document.page.margins.left - document.page.margins.right),
      m_xml(&m_bytes)
{}

QByteArray OdtBody::write()
{
    block(static_cast<const Masthead&>(m_document));
    for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
        const bool last = i + 1 == m_document.blocks.size();
        m_keepWithNext =
            last ? !m_document.Closing::isEmpty() : std::holds_alternative<Closing>(m_document.blocks.at(i + 1));
        std::visit([this](const auto& content) { block(content); }, m_document.blocks.at(i));
    }
    block(static_cast<const Closing&>(m_document));
    return m_bytes;
}

// --- paragraphs ----------------------------------------------------------------------------------------------------

OdtBody::TextLook OdtBody::centred(double points, bool bold, bool italic)
{
    TextLook look;
    look.points = points;
    look.bold = bold;
    look.italic = italic;
    look.align = QStringLiteral("center");
    return look;
}

QString OdtBody::paragraphStyle(const TextLook& look)
{
    OdfStyle style;
    style.family = QStringLiteral("paragraph");
    style.attributes = {{QStringLiteral("style:parent-style-name"), QStringLiteral("Standard")}};
    if (m_first) {
        // The first page has no page number in documents; naming its master page here begins the sequence.
        style.attributes.append({QStringLiteral("style:master-page-name"), QStringLiteral("First")});
        m_first = false;
    }
    OdfAttributes paragraph{{QStringLiteral("fo:text-align"), look.align},
                            {QStringLiteral("fo:margin-left"), odfLength(look.marginLeft)},
                            {QStringLiteral("fo:text-indent"), odfLength(look.indent)},
                            {QStringLiteral("fo:margin-bottom"), odfLength(look.after)},
                            {QStringLiteral("fo:line-height"), QString::number(look.lineHeight) + QLatin1Char('%')}};
    if (look.keepWithNext) {
        paragraph.append({QStringLiteral("fo:keep-with-next"), QStringLiteral("always")});
    }
    if (look.pageBreak) {
        paragraph.append({QStringLiteral("fo:break-before"), QStringLiteral("page")});
    }
    OdfAttributes letters{{QStringLiteral("fo:font-size"), odfPoints(look.points)}};
    if (look.bold) {
        letters.append({QStringLiteral("fo:font-weight"), QStringLiteral("bold")});
    }
    if (look.italic) {
        letters.append({QStringLiteral("fo:font-style"), QStringLiteral("italic")});
    }
    if (look.underline) {
        letters.append({QStringLiteral("style:text-underline-style"), QStringLiteral("solid")});
        letters.append({QStringLiteral("style:text-underline-width"), QStringLiteral("auto")});
    }
    style.properties = {{QStringLiteral("style:paragraph-properties"), paragraph},
                        {QStringLiteral("style:text-properties"), letters}};
    return m_styles.nameOf(style);
}

void OdtBody::beginParagraph(TextLook look, int outline)
{
    look.pageBreak = look.pageBreak || m_breakNext;
    m_breakNext = false;
    m_xml.writeStartElement(outline > 0 ? QStringLiteral("text:h") : QStringLiteral("text:p"));
    m_xml.writeAttribute(QStringLiteral("text:style-name"), paragraphStyle(look));
    if (outline > 0) {
        m_xml.writeAttribute(QStringLiteral("text:outline-level"), QString::number(outline));
    }
}

void OdtBody::paragraph(const QString& words, TextLook look)
{
    beginParagraph(look);
    text(words);
    end();
}

/// Line breaks and runs of blanks have elements of their own in OpenDocument.
void OdtBody::text(const QString& words)
{
    QString plain;
    const auto flush = [&] {
        if (!plain.isEmpty()) {
            m_xml.writeCharacters(plain);
            plain.clear();
        }
    };
    QChar before;
    for (const QChar ch : words) {
        if (ch == QLatin1Char('\n')) {
            flush();
            m_xml.writeEmptyElement(QStringLiteral("text:line-break"));
        } else if (ch == QLatin1Char('\t')) {
            flush();
            m_xml.writeEmptyElement(QStringLiteral("text:tab"));
        } else if (ch == QLatin1Char(' ') && (before == QLatin1Char(' ') || before.isNull())) {
            flush();
            m_xml.writeEmptyElement(QStringLiteral("text:s"));
        } else if (ch >= QLatin1Char(' ')) {
            plain.append(ch);
        }
        before = ch;
    }
    flush();
}

void OdtBody::block(const Paragraph& from)
{
    TextLook look;
    look.points = m_document.page.bodyFontPoints;
    look.lineHeight = 115;
    look.after = 1.8;
    look.align = QStringLiteral("justify");
    look.indent = 10;
    look.keepWithNext = m_keepWithNext;
    const int outline = outlineLevel(from.style);
    if (outline > 0) {
        look.bold = look.keepWithNext = true;
        look.italic = from.style == ParagraphStyle::Heading3;
        look.align = QStringLiteral("start");
    }
    if (from.style == ParagraphStyle::Plain || from.style == ParagraphStyle::Centered) {
        look.indent = 0;
        look.align = from.style == ParagraphStyle::Centered ? QStringLiteral("center") : look.align;
    }
    look.italic = look.italic || from.style == ParagraphStyle::Basis;
    if (from.alignment != TextAlignment::Automatic) {
        look.align = alignmentName(from.alignment);
    }
    const bool item = from.style == ParagraphStyle::ListItem;
    look.marginLeft = item ? 8.0 * from.level : 0;
    beginParagraph(look, outline);
    if (item) {
        m_xml.writeCharacters((from.marker.isEmpty() ? QStringLiteral("-") : from.marker) + QLatin1Char(' '));
    }
    for (const Run& run : from.runs) {
        OdfAttributes letters;
        if (run.bold) {
            letters.append({QStringLiteral("fo:font-weight"), QStringLiteral("bold")});
        }
        if (run.italic) {
            letters.append({QStringLiteral("fo:font-style"), QStringLiteral("italic")});
        }
        if (run.underline) {
            letters.append({QStringLiteral("style:text-underline-style"), QStringLiteral("solid")});
        }
        if (letters.isEmpty()) {
            text(run.text);
            continue;
        }
        m_xml.writeStartElement(QStringLiteral("text:span"));
        m_xml.writeAttribute(
            QStringLiteral("text:style-name"),
            m_styles.nameOf({QStringLiteral("text"), {}, {{QStringLiteral("style:text-properties"), letters}}}));
        text(run.text);
        end();
    }
    end();
}

void OdtBody::block(const PageBreak&)
{
    m_breakNext = true;
}

void OdtBody::block(const Figure& figure)
{
    const QImage image = pictureImage(figure.bytes, figure.format, figure.sizeMm, 200);
    if (!image.isNull()) {
        const QString path = QStringLiteral("Pictures/%1.png").arg(m_pictures.size() + 1);
        m_pictures.append({path, pngAtScreenSize(image), QStringLiteral("image/png")});
        const QSizeF size = figure.sizeMm.width() > m_widthMm
                                ? figure.sizeMm.scaled(m_widthMm, figure.sizeMm.height(), Qt::KeepAspectRatio)
                                : figure.sizeMm;
        TextLook look = centred(m_document.page.bodyFontPoints);
        look.keepWithNext = !figure.caption.isEmpty();
        beginParagraph(look);
        m_xml.writeStartElement(QStringLiteral("draw:frame"));
        m_xml.writeAttribute(QStringLiteral("text:anchor-type"), QStringLiteral("as-char"));
        m_xml.writeAttribute(QStringLiteral("svg:width"), odfLength(size.width()));
        m_xml.writeAttribute(QStringLiteral("svg:height"), odfLength(size.height()));
        m_xml.writeEmptyElement(QStringLiteral("draw:image"));
        m_xml.writeAttribute(QStringLiteral("xlink:href"), path);
        m_xml.writeAttribute(QStringLiteral("xlink:type"), QStringLiteral("simple"));
        m_xml.writeAttribute(QStringLiteral("xlink:show"), QStringLiteral("embed"));
        m_xml.writeAttribute(QStringLiteral("xlink:actuate"), QStringLiteral("onLoad"));
        end();
        end();
    }
    if (!figure.caption.isEmpty()) {
        TextLook look = centred(12, false, true);
        look.after = 2;
        paragraph(figure.caption, look);
    }
}

// --- around the content --------------------------------------------------------------------------------------------

void OdtBody::block(const Masthead& masthead)
{
    heading(masthead.heading);
    title(masthead);
}

void OdtBody::heading(const Heading& from)
{
    if (from.isEmpty()) {
        return;
    }
    QList<QPair<QString, TextLook>> left{{from.superior.toUpper(), centred(m_sizes.heading)},
                                         {from.issuer.toUpper(), centred(m_sizes.heading, true)},
                                         {QStringLiteral("***"), centred(m_sizes.heading)}};
    TextLook organization = centred(m_sizes.organization, true);
    organization.underline = true;
    QList<QPair<QString, TextLook>> right{
        {from.organization.isEmpty() ? QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH") : from.organization, organization}};
    if (!from.number.isEmpty()) {
        left.append({from.number, centred(m_sizes.heading)});
        right.append({QString(), centred(m_sizes.heading)});
        right.append({QString(), centred(m_sizes.heading)});
    }
    right.append({from.placeAndDate(), centred(m_sizes.heading, false, true)});
    // A document cannot begin with a table that names its first page: a line of no height does.
    TextLook start;
    start.points = 1;
    paragraph({}, start);
    const double leftWidth = m_widthMm * (m_widthMm > 200 ? 0.36 : 0.45);
    const double rightWidth = m_widthMm > 200 ? m_widthMm * 0.36 : m_widthMm - leftWidth;
    QList<double> widths{leftWidth, rightWidth};
    if (m_widthMm > 200) {
        widths.insert(1, m_widthMm - leftWidth - rightWidth);
    }
    beginTable(widths, false);
    beginRow();
    cell(left, {false, 1, 1});
    if (widths.size() > 2) {
        cell({{QString(), TextLook()}}, {false, 1, 1});
    }
    cell(right, {false, 1, 1});
    end();
    end();
}

void OdtBody::title(const Masthead& masthead)
{
    TextLook gap;
    gap.points = 6;
    paragraph({}, gap);
    if (!masthead.title.isEmpty()) {
        paragraph(masthead.title, centred(m_sizes.title, true));
    }
    if (!masthead.abstractText.isEmpty()) {
        paragraph(masthead.abstractText, centred(m_sizes.abstractText, true));
        paragraph(QStringLiteral("-----"), centred(m_sizes.abstractText));
    }
    for (const QString& line : masthead.subtitleLines) {
        paragraph(line, centred(m_sizes.subtitle, false, true));
    }
    paragraph({}, gap);
}

void OdtBody::block(const Closing& closing)
{
    const auto& [left, right] = closing.signature;
    if (closing.isEmpty()) {
        return;
    }
    const auto signer = [this](const SignatureBlock& from) {
        QList<QPair<QString, TextLook>> lines;
        for (qsizetype i = 0; i < from.lines.size(); ++i) {
            lines.append({from.lines.at(i), centred(m_sizes.signature, i == 0)});
        }
        if (!from.isEmpty()) {
            for (int i = 0; i < 4; ++i) {
                lines.append({QString(), centred(m_sizes.signature)});
            }
            lines.append({from.name, centred(m_sizes.signature, true)});
        }
        return lines;
    };
    QList<QPair<QString, TextLook>> leftLines = signer(left);
    if (!closing.recipients.isEmpty()) {
        TextLook head;
        head.points = m_sizes.recipientsTitle;
        head.bold = head.italic = true;
        leftLines.append({m_document.wording.recipients, head});
        TextLook item;
        item.points = m_sizes.recipients;
        for (const QString& recipient : closing.recipients) {
            leftLines.append({QStringLiteral("- ") + recipient, item});
        }
    }
    if (leftLines.isEmpty()) {
        leftLines.append({QString(), TextLook()});
    }
    QList<QPair<QString, TextLook>> rightLines = signer(right);
    if (rightLines.isEmpty()) {
        rightLines.append({QString(), TextLook()});
    }
    beginTable({m_widthMm * 0.45, m_widthMm * 0.55}, false);
    beginRow();
    cell(leftLines, {false, 1, 1});
    cell(rightLines, {false, 1, 1});
    end();
    end();
}

} // namespace doancoso::print
