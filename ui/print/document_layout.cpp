// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/document_layout.h"

#include "ui/print/frame_layout.h"
#include "ui/print/table_layout.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace doancoso::print {

using namespace reporting;

namespace {

constexpr qreal kLinePitch = 1.15;
constexpr qreal kFirstIndentMm = 10;
constexpr qreal kLevelIndentMm = 8;
constexpr qreal kParagraphGap = 50;
/// A title does not stand alone at the foot of a page.
constexpr qreal kLeastBelowTitleMm = 30;
constexpr int kSmallestFaceToSavePages = 90;

struct ParagraphLook
{
    TextFace face;
    qreal left = 0;
    qreal firstIndent = fromMm(kFirstIndentMm);
    TextAlignment alignment = TextAlignment::Justify;
    bool heading = false;
};

ParagraphLook lookOf(const Paragraph& paragraph, double bodyPoints)
{
    ParagraphLook look;
    look.face = TextFace::ofPoints(bodyPoints);
    switch (paragraph.style) {
    case ParagraphStyle::Body:
        break;
    case ParagraphStyle::Plain:
        look.firstIndent = 0;
        break;
    case ParagraphStyle::Heading1:
    case ParagraphStyle::Heading2:
        look.face.bold = true;
        look.heading = true;
        look.alignment = TextAlignment::Left;
        break;
    case ParagraphStyle::Heading3:
        look.face.bold = look.face.italic = true;
        look.heading = true;
        look.alignment = TextAlignment::Left;
        break;
    case ParagraphStyle::ListItem:
        look.left = fromMm(kLevelIndentMm) * paragraph.level;
        break;
    case ParagraphStyle::Basis:
        look.face.italic = true;
        break;
    case ParagraphStyle::Centered:
        look.firstIndent = 0;
        look.alignment = TextAlignment::Center;
        break;
    }
    if (paragraph.alignment != TextAlignment::Automatic) {
        look.alignment = paragraph.alignment;
    }
    return look;
}

class Composer
{
public:
    explicit Composer(const ReportDocument& document)
        : m_document(document),
          m_breaker(m_measure),
          m_flow(document.page),
          m_tail(document, document, m_flow.content().width(), m_breaker)
    {}

    DocumentLayout compose()
    {
        placeMasthead(m_flow, m_document, FrameSizes::forPage(m_document.page), m_breaker);
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            std::visit([&, tail = heightAfter(i)](const auto& block) { place(block, tail); }, m_document.blocks.at(i));
        }
        if (m_flow.remaining() < m_tail.height() && !m_flow.atTop()) {
            m_flow.newPage();
        }
        m_tail.place(m_flow);
        placeFooters(m_flow, m_document, m_breaker);
        return {m_flow.sheet(), std::move(m_flow.pages()), std::move(m_tables)};
    }

private:
    /// What has to stand on the same page as the end of the block; of a masthead, the closing of its paper.
    qreal heightAfter(qsizetype index)
    {
        if (std::holds_alternative<Masthead>(m_document.blocks.at(index))) {
            while (index + 1 < m_document.blocks.size() &&
                   !std::holds_alternative<Closing>(m_document.blocks.at(index + 1))) {
                ++index;
            }
        }
        if (index + 1 == m_document.blocks.size()) {
            return m_tail.height();
        }
        const auto* closing = std::get_if<Closing>(&m_document.blocks.at(index + 1));
        return closing ? TailLayout(*closing, m_document, m_flow.content().width(), m_breaker).height() : 0;
    }

    /// Goes to the next page when not even a short text and the closing would fit below.
    void place(const Masthead& masthead, qreal tail)
    {
        gapAbove();
        const qreal least = mastheadHeight(masthead, m_document.page, m_breaker) + fromMm(kLeastBelowTitleMm) + tail;
        if (m_flow.remaining() < least && !m_flow.atTop()) {
            m_flow.newPage();
        }
        placeMasthead(m_flow, masthead, FrameSizes::forPage(m_document.page), m_breaker);
    }

    void place(const Closing& closing, qreal)
    {
        const TailLayout layout(closing, m_document, m_flow.content().width(), m_breaker);
        if (m_flow.remaining() < layout.height() && !m_flow.atTop()) {
            m_flow.newPage();
        }
        layout.place(m_flow);
        m_gap = 0;
    }

    void place(const Table& table, qreal tail)
    {
        if (table.columns.isEmpty()) {
            return;
        }
        gapAbove();
        const QList<GridRow> rows = makeGrid(table, m_document.wording, MissingCells::JoinedInGroup);
        const std::unique_ptr<TableLayout> layout = bestLayout(table, rows, tail);
        layout->place(m_flow, tail);
        m_tables.append(layout->plan());
        m_gap = fromMm(4);
    }

    /// Smaller letters are worth a saved page: for a table that then stands whole on one page, and for a table that
    /// goes over several pages in width.
    std::unique_ptr<TableLayout> bestLayout(const Table& table, const QList<GridRow>& rows, qreal tail)
    {
        const qreal width = m_flow.content().width();
        TablePlanner planner(table, rows, width, m_breaker);
        const auto make = [&](std::optional<int> size) {
            return std::make_unique<TableLayout>(table, m_document, rows, planner.plan(size), width, m_breaker);
        };
        if (m_document.page.tableFontPoints) {
            return make(TextFace::ofPoints(*m_document.page.tableFontPoints).size);
        }
        std::unique_ptr<TableLayout> best = make({});
        const bool wide = best->plan().blocks.size() > 1;
        int fewest = best->pageCount(m_flow, tail);
        for (int size = best->plan().faceSize - kFaceSizeStep; size >= kSmallestFaceToSavePages;
             size -= kFaceSizeStep) {
            if (fewest <= 1 || (!wide && fewest > 2)) {
                break;
            }
            std::unique_ptr<TableLayout> candidate = make(size);
            const int count = candidate->pageCount(m_flow, tail);
            if (count < fewest) {
                fewest = count;
                best = std::move(candidate);
            }
        }
        return best;
    }

    void place(const PageBreak&, qreal)
    {
        if (!m_flow.atTop()) {
            m_flow.newPage();
        }
        m_gap = 0;
    }

    void place(const Figure& figure, qreal tail)
    {
        gapAbove();
        const TextFace face = TextFace::ofPoints(std::min(12.0, m_document.page.bodyFontPoints), false, true);
        const QRectF content = m_flow.content();
        const QList<TextLine> caption =
            figure.caption.isEmpty() ? QList<TextLine>() : m_breaker.lines(figure.caption, face, content.width());
        const qreal captionHeight = static_cast<qreal>(caption.size()) * m_measure.lineHeight(face) + fromMm(1.5);
        QSizeF size(fromMm(figure.sizeMm.width()), fromMm(figure.sizeMm.height()));
        const QSizeF most(content.width(), content.height() - captionHeight);
        if (size.width() > most.width() || size.height() > most.height()) {
            size.scale(most, Qt::KeepAspectRatio);
        }
        const qreal height = size.height() + captionHeight;
        if (m_flow.remaining() < height + (height + tail < content.height() ? tail : 0) && !m_flow.atTop()) {
            m_flow.newPage();
        }
        const QPointF corner(content.left() + (content.width() - size.width()) / 2, m_flow.y());
        m_flow.page().pictures.append({QRectF(corner, size), figure.bytes, figure.format});
        m_flow.moveDown(size.height() + fromMm(1));
        for (const TextLine& line : caption) {
            putAligned(m_flow.page(), line, content.left(), content.width(), m_flow.y(), Qt::AlignHCenter, m_measure);
            m_flow.moveDown(m_measure.lineHeight(face));
        }
        m_gap = fromMm(3);
    }

    void place(const Paragraph& paragraph, qreal tail)
    {
        gapAbove();
        const ParagraphLook look = lookOf(paragraph, m_document.page.bodyFontPoints);
        QList<Run> runs = paragraph.runs;
        if (paragraph.style == ParagraphStyle::ListItem) {
            const QString marker = paragraph.marker.isEmpty() ? QStringLiteral("-") : paragraph.marker;
            runs.prepend(Run{marker + QLatin1Char(' ')});
        }
        const qreal width = m_flow.content().width() - look.left;
        QList<TextLine> lines = m_breaker.lines(runs, look.face, width, look.firstIndent);
        const qreal pitch = m_measure.lineHeight(look.face) * kLinePitch;
        if (look.heading && m_flow.remaining() < pitch * static_cast<qreal>(lines.size() + 2) && !m_flow.atTop()) {
            m_flow.newPage();
        }
        qsizetype placed = 0;
        while (placed < lines.size()) {
            const qsizetype count = linesForPage(lines.size() - placed, lines.size(), pitch, tail);
            for (qsizetype i = 0; i < count; ++i, ++placed) {
                placeLine(lines[placed], look, width, placed == 0);
                m_flow.moveDown(pitch);
            }
            if (placed < lines.size()) {
                m_flow.newPage();
            }
        }
        m_gap = kParagraphGap;
    }

    /// How many of the `left` remaining lines go on this page: never one line alone at the foot or the head of a page,
    /// and the last two on the page of the signature.
    qsizetype linesForPage(qsizetype left, qsizetype all, qreal pitch, qreal tail) const
    {
        const auto fitting = static_cast<qsizetype>(std::floor(m_flow.remaining() / pitch + 0.001));
        const bool fresh = m_flow.atTop();
        if (fitting >= left) {
            const bool tailFits = tail <= 0 || m_flow.remaining() - static_cast<qreal>(left) * pitch >= tail;
            const qsizetype kept = std::min<qsizetype>(2, left);
            return tailFits || (fresh && left <= 2) ? left : left - kept;
        }
        qsizetype count = fitting;
        if (left - count < 2) {
            --count;
        }
        if (count < 2 && left == all) {
            count = 0;
        }
        return fresh ? std::max<qsizetype>(1, count) : std::max<qsizetype>(0, count);
    }

    void placeLine(TextLine& line, const ParagraphLook& look, qreal width, bool first)
    {
        const qreal left = m_flow.content().left() + look.left;
        if (look.alignment == TextAlignment::Justify) {
            const qreal spacing = justify(line, width);
            putLine(m_flow.page(), line, left, m_flow.y(), m_measure, spacing);
        } else if (look.alignment == TextAlignment::Left || look.alignment == TextAlignment::Automatic) {
            putLine(m_flow.page(), line, left, m_flow.y(), m_measure);
        } else {
            const qreal indent = first ? look.firstIndent : 0;
            const Qt::Alignment side = look.alignment == TextAlignment::Center ? Qt::AlignHCenter : Qt::AlignRight;
            putAligned(m_flow.page(), line, left - indent, width, m_flow.y(), side, m_measure);
        }
    }

    void gapAbove()
    {
        if (!m_flow.atTop()) {
            m_flow.moveDown(m_gap);
        }
        m_gap = 0;
    }

    const ReportDocument& m_document;
    TextMeasure m_measure;
    LineBreaker m_breaker;
    PageFlow m_flow;
    TailLayout m_tail;
    QList<TablePlan> m_tables;
    qreal m_gap = 0;
};

} // namespace

DocumentLayout layOut(const ReportDocument& document)
{
    return Composer(document).compose();
}

} // namespace doancoso::print
