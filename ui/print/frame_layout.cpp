// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/frame_layout.h"

#include <algorithm>

namespace doancoso::print {

using namespace reporting;

namespace {

constexpr double kFootPoints = 9;

QString organizationOf(const Heading& heading)
{
    return heading.organization.isEmpty() ? QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH") : heading.organization;
}

struct HeadingLine
{
    QString text;
    TextFace face;
};

/// Centred lines in a column; returns the y below the last.
qreal putCentred(PageFlow& flow, const QList<HeadingLine>& lines, qreal left, qreal width, qreal top,
                 LineBreaker& breaker)
{
    for (const HeadingLine& part : lines) {
        for (const TextLine& line : breaker.balancedLines(part.text, part.face, width)) {
            putAligned(flow.page(), line, left, width, top, Qt::AlignHCenter, breaker.measure());
            top += breaker.measure().lineHeight(part.face);
        }
    }
    return top;
}

qreal widest(const QList<HeadingLine>& lines, LineBreaker& breaker)
{
    qreal width = 0;
    for (const HeadingLine& line : lines) {
        width = std::max(width, breaker.naturalWidth(line.text, line.face));
    }
    return width + 1;
}

QList<HeadingLine> issuerLines(const Heading& heading, const FrameSizes& sizes)
{
    QList<HeadingLine> lines;
    if (!heading.superior.isEmpty()) {
        lines.append({heading.superior.toUpper(), TextFace::ofPoints(sizes.heading)});
    }
    if (!heading.issuer.isEmpty()) {
        lines.append({heading.issuer.toUpper(), TextFace::ofPoints(sizes.heading, true)});
    }
    lines.append({QStringLiteral("***"), TextFace::ofPoints(sizes.heading)});
    return lines;
}

void placeHeading(PageFlow& flow, const Heading& heading, const FrameSizes& sizes, LineBreaker& breaker)
{
    if (heading.isEmpty()) {
        return;
    }
    const QRectF content = flow.content();
    const qreal top = flow.y();

    const HeadingLine organization{organizationOf(heading), TextFace::ofPoints(sizes.organization, true)};
    const HeadingLine date{heading.placeAndDate(), TextFace::ofPoints(sizes.heading, false, true)};
    const qreal rightWidth = std::min(widest({organization, date}, breaker), content.width() * 0.6);
    const qreal rightLeft = content.right() - rightWidth;

    const QList<HeadingLine> issuer = issuerLines(heading, sizes);
    const HeadingLine number{heading.number, TextFace::ofPoints(sizes.heading)};
    const qreal leftRoom = content.width() - rightWidth - fromMm(5);
    const qreal leftWidth = std::min(std::max(widest(issuer, breaker), widest({number}, breaker)), leftRoom);

    qreal leftY = putCentred(flow, issuer, content.left(), leftWidth, top, breaker);
    qreal rightY = putCentred(flow, {organization}, rightLeft, rightWidth, top, breaker);
    const qreal ruleWidth = std::min(breaker.naturalWidth(organization.text, organization.face), rightWidth);
    const qreal ruleLeft = rightLeft + (rightWidth - ruleWidth) / 2;
    flow.page().lines.append({QLineF(ruleLeft, rightY, ruleLeft + ruleWidth, rightY), 7});
    rightY += fromMm(0.8);
    if (!heading.number.isEmpty()) {
        // Number and date stand on one line.
        leftY = rightY = std::max(leftY, rightY);
        leftY = putCentred(flow, {number}, content.left(), leftWidth, leftY, breaker);
    }
    rightY = putCentred(flow, {date}, rightLeft, rightWidth, rightY, breaker);
    flow.moveDown(std::max(leftY, rightY) - top + fromMm(3.5));
}

void placeTitle(PageFlow& flow, const Masthead& masthead, const FrameSizes& sizes, LineBreaker& breaker)
{
    const QRectF content = flow.content();
    const qreal width = content.width() * 0.94;
    const qreal left = content.left() + (content.width() - width) / 2;
    const qreal top = flow.y();
    qreal y = top;
    if (!masthead.title.isEmpty()) {
        y = putCentred(flow, {{masthead.title, TextFace::ofPoints(sizes.title, true)}}, left, width, y, breaker);
    }
    if (!masthead.abstractText.isEmpty()) {
        y = putCentred(flow, {{masthead.abstractText, TextFace::ofPoints(sizes.abstractText, true)}}, left, width, y,
                       breaker);
        y += fromMm(1);
        const qreal half = fromMm(14);
        flow.page().lines.append({QLineF(content.center().x() - half, y, content.center().x() + half, y), 6});
        y += fromMm(2);
    }
    for (const QString& line : masthead.subtitleLines) {
        y = putCentred(flow, {{line, TextFace::ofPoints(sizes.subtitle, false, true)}}, left, width, y, breaker);
    }
    if (y > top) {
        flow.moveDown(y - top + fromMm(2.5));
    }
}

} // namespace

FrameSizes FrameSizes::forPage(const PageSetup& page)
{
    if (page.numbering != PageNumbering::FootOfTotal) {
        FrameSizes sizes;
        sizes.signature = page.bodyFontPoints;
        return sizes;
    }
    return {13, 12, 14.5, 13, 12, 12, 11, 10, 20};
}

void placeMasthead(PageFlow& flow, const Masthead& masthead, const FrameSizes& sizes, LineBreaker& breaker)
{
    placeHeading(flow, masthead.heading, sizes, breaker);
    placeTitle(flow, masthead, sizes, breaker);
}

qreal mastheadHeight(const Masthead& masthead, const PageSetup& page, LineBreaker& breaker)
{
    PageFlow scratch(page);
    const qreal top = scratch.y();
    placeMasthead(scratch, masthead, FrameSizes::forPage(page), breaker);
    return scratch.y() - top;
}

void placeFooters(PageFlow& flow, const ReportDocument& document, LineBreaker& breaker)
{
    const bool footNumbers = document.page.numbering == PageNumbering::FootOfTotal;
    const bool topNumbers = document.page.numbering == PageNumbering::TopCentre;
    const TextFace small = TextFace::ofPoints(kFootPoints);
    const TextFace numberFace = TextFace::ofPoints(footNumbers ? kFootPoints : document.page.bodyFontPoints);
    const QRectF content = flow.content();
    const QString control = footerLine(document);
    auto& pages = flow.pages();
    const qsizetype count = pages.size();
    for (qsizetype i = 0; i < count; ++i) {
        LayoutPage& page = pages[i];
        const qreal height = breaker.measure().lineHeight(small);
        const qreal top = std::min(content.bottom() + fromMm(3), flow.sheet().height() - fromMm(4.5) - 2 * height);
        qreal numberWidth = 0;
        if (footNumbers) {
            const QString text = document.wording.pageOfTotal.arg(QString::number(i + 1), QString::number(count));
            const TextLine line = breaker.lines(text, numberFace, content.width()).first();
            numberWidth = line.width + fromMm(6);
            putAligned(page, line, content.left(), content.width(), top, Qt::AlignRight, breaker.measure());
        } else if (topNumbers && i > 0) {
            const TextLine line = breaker.lines(QString::number(i + 1), numberFace, content.width()).first();
            putAligned(page, line, content.left(), content.width(), std::max(content.top() - fromMm(9), fromMm(5)),
                       Qt::AlignHCenter, breaker.measure());
        }
        const QList<TextLine> lines =
            control.isEmpty() ? QList<TextLine>() : breaker.lines(control, small, content.width() - numberWidth);
        for (qsizetype l = 0; l < std::min<qsizetype>(2, lines.size()); ++l) {
            putLine(page, lines.at(l), content.left(), top + static_cast<qreal>(l) * height, breaker.measure());
        }
    }
}

TailLayout::TailLayout(const Closing& closing, const ReportDocument& document, qreal width, LineBreaker& breaker)
    : m_sizes(FrameSizes::forPage(document.page)), m_breaker(breaker), m_document(document)
{
    const Signature& signature = closing.signature;
    if (closing.isEmpty()) {
        return;
    }
    const bool narrow = width < fromMm(200);
    const qreal leftWidth = width * (narrow ? 0.43 : 0.33);
    const qreal rightLeft = width * (narrow ? 0.45 : 0.6);
    // Both names stand on one line, below the higher of the two blocks and the room for signature and stamp.
    const qreal leftTitles = addTitles(signature.left, 0, leftWidth);
    const qreal rightTitles = addTitles(signature.right, rightLeft, width - rightLeft);
    const qreal nameTop = std::max(leftTitles, rightTitles) + fromMm(m_sizes.signingRoomMm);
    qreal leftBottom = addName(signature.left, 0, leftWidth, nameTop);
    const qreal rightBottom = addName(signature.right, rightLeft, width - rightLeft, nameTop);
    if (!closing.recipients.isEmpty()) {
        leftBottom = addRecipients(closing.recipients, leftWidth, leftBottom > 0 ? leftBottom + fromMm(3) : fromMm(1));
    }
    m_height = std::max(leftBottom, rightBottom) + fromMm(4);
}

qreal TailLayout::addText(const QString& text, TextFace face, qreal left, qreal width, qreal top,
                          Qt::Alignment alignment)
{
    const bool centred = alignment.testFlag(Qt::AlignHCenter);
    for (const TextLine& line :
         centred ? m_breaker.balancedLines(text, face, width) : m_breaker.lines(text, face, width)) {
        m_lines.append({line, left, width, top, alignment});
        top += m_breaker.measure().lineHeight(face);
    }
    return top;
}

qreal TailLayout::addTitles(const SignatureBlock& block, qreal left, qreal width)
{
    qreal y = 0;
    for (qsizetype i = 0; i < block.lines.size(); ++i) {
        y = addText(block.lines.at(i), TextFace::ofPoints(m_sizes.signature, i == 0), left, width, y, Qt::AlignHCenter);
    }
    return y;
}

/// The room for the signature is there even when no name is printed; an empty block takes none.
qreal TailLayout::addName(const SignatureBlock& block, qreal left, qreal width, qreal top)
{
    if (block.isEmpty()) {
        return 0;
    }
    return block.name.isEmpty()
               ? top
               : addText(block.name, TextFace::ofPoints(m_sizes.signature, true), left, width, top, Qt::AlignHCenter);
}

qreal TailLayout::addRecipients(const QStringList& recipients, qreal width, qreal top)
{
    const QString& title = m_document.wording.recipients;
    qreal y = addText(title, TextFace::ofPoints(m_sizes.recipientsTitle, true, true), 0, width, top, Qt::AlignLeft);
    for (qsizetype i = 0; i < recipients.size(); ++i) {
        QString text = QStringLiteral("- ") + recipients.at(i);
        if (text.back().isLetterOrNumber() || text.endsWith(QLatin1Char(')'))) {
            text += i + 1 < recipients.size() ? QLatin1Char(';') : QLatin1Char('.');
        }
        y = addText(text, TextFace::ofPoints(m_sizes.recipients), 0, width, y, Qt::AlignLeft);
    }
    return y;
}

void TailLayout::place(PageFlow& flow) const
{
    if (m_height <= 0) {
        return;
    }
    flow.moveDown(fromMm(3.5));
    for (const PlacedLine& placed : m_lines) {
        putAligned(flow.page(), placed.line, flow.content().left() + placed.left, placed.width, flow.y() + placed.top,
                   placed.alignment, m_breaker.measure());
    }
    flow.moveDown(m_height - fromMm(3.5));
}

} // namespace doancoso::print
