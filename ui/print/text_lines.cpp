// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include <algorithm>

namespace doancoso::print {

using reporting::Run;

namespace {

/// A word may change its face in the middle ("**bold**,"): pieces are never parted.
struct Word
{
    QList<Segment> pieces;
    qreal width = 0;
    qreal spaceBefore = 0;
    bool breakBefore = false;
};

class WordCollector
{
public:
    WordCollector(TextMeasure& measure, TextFace base) : m_measure(measure), m_base(base) {}

    void add(const Run& run)
    {
        const TextFace face{m_base.size, m_base.bold || run.bold, m_base.italic || run.italic};
        QString piece;
        for (const QChar ch : run.text) {
            if (ch == QLatin1Char(' ') || ch == QLatin1Char('\t') || ch == QLatin1Char('\n')) {
                endPiece(piece, face, run.underline);
                m_gap = true;
                m_space = m_measure.width(QStringLiteral(" "), face);
                m_newLine = m_newLine || ch == QLatin1Char('\n');
            } else {
                piece.append(ch);
            }
        }
        endPiece(piece, face, run.underline);
    }
    QList<Word> take() { return std::move(m_words); }

private:
    void endPiece(QString& piece, TextFace face, bool underline)
    {
        if (piece.isEmpty()) {
            return;
        }
        if (m_gap || m_words.isEmpty()) {
            Word word;
            word.spaceBefore = m_words.isEmpty() ? 0 : m_space;
            word.breakBefore = m_newLine;
            m_words.append(word);
            m_gap = false;
            m_newLine = false;
        }
        Segment segment{piece, face, underline, 0, m_measure.width(piece, face), 0};
        m_words.last().width += segment.width;
        m_words.last().pieces.append(segment);
        piece.clear();
    }

    TextMeasure& m_measure;
    TextFace m_base;
    QList<Word> m_words;
    bool m_gap = false;
    bool m_newLine = false;
    qreal m_space = 0;
};

class LineFiller
{
public:
    LineFiller(TextMeasure& measure, qreal width, qreal firstIndent)
        : m_measure(measure), m_width(width), m_x(firstIndent)
    {
        m_lineStart = firstIndent;
    }

    void add(const Word& word)
    {
        if (word.breakBefore) {
            endLine(true);
        }
        const bool first = m_line.segments.isEmpty();
        const qreal gap = first ? 0 : word.spaceBefore;
        // A hair of tolerance: sums of widths differ in the last bit from the width they were measured for.
        if (!first && m_x + gap + word.width > m_width + 0.5) {
            endLine(false);
            place(word, 0);
        } else {
            place(word, gap);
        }
    }
    QList<TextLine> finish()
    {
        endLine(true);
        return std::move(m_lines);
    }

private:
    void place(const Word& word, qreal gap)
    {
        if (gap > 0) {
            ++m_line.spaces;
        }
        for (qsizetype i = 0; i < word.pieces.size(); ++i) {
            const Segment& piece = word.pieces.at(i);
            if (m_x + gap + piece.width > m_width + 0.5 && m_line.segments.isEmpty()) {
                placeBroken(piece);
            } else {
                append(piece, i == 0 ? gap : 0);
            }
        }
    }

    void append(const Segment& piece, qreal gap)
    {
        Segment* last = m_line.segments.isEmpty() ? nullptr : &m_line.segments.last();
        if (last != nullptr && last->face == piece.face && last->underline == piece.underline) {
            if (gap > 0) {
                last->text += QLatin1Char(' ');
                ++last->spaces;
            }
            last->text += piece.text;
            last->width += gap + piece.width;
        } else {
            Segment added = piece;
            added.x = m_x + gap;
            m_line.segments.append(added);
        }
        m_x += gap + piece.width;
    }

    /// Only for a word that is wider than a whole line.
    void placeBroken(const Segment& piece)
    {
        QString rest = piece.text;
        while (!rest.isEmpty()) {
            qsizetype count = 1;
            while (count < rest.size() && m_x + m_measure.width(rest.left(count + 1), piece.face) <= m_width) {
                ++count;
            }
            Segment part = piece;
            part.text = rest.left(count);
            part.width = m_measure.width(part.text, piece.face);
            append(part, 0);
            rest = rest.mid(count);
            if (!rest.isEmpty()) {
                endLine(false);
            }
        }
    }

    void endLine(bool endsParagraph)
    {
        m_line.width = m_x - m_lineStart;
        m_line.endsParagraph = endsParagraph;
        m_lines.append(m_line);
        m_line = {};
        m_x = 0;
        m_lineStart = 0;
    }

    TextMeasure& m_measure;
    qreal m_width;
    qreal m_x;
    qreal m_lineStart = 0;
    TextLine m_line;
    QList<TextLine> m_lines;
};

/// Single blanks between words and nothing else that breaks lines.
bool isOnePiece(const QString& text)
{
    bool blankBefore = true;
    for (const QChar ch : text) {
        const bool blank = ch == QLatin1Char(' ');
        if (ch == QLatin1Char('\n') || ch == QLatin1Char('\t') || (blank && blankBefore)) {
            return false;
        }
        blankBefore = blank;
    }
    return !blankBefore;
}

} // namespace

QList<TextLine> LineBreaker::lines(const QList<Run>& runs, TextFace face, qreal width, qreal firstIndent)
{
    WordCollector collector(m_measure, face);
    for (const Run& run : runs) {
        collector.add(run);
    }
    LineFiller filler(m_measure, width, firstIndent);
    const QList<Word> words = collector.take();
    for (const Word& word : words) {
        filler.add(word);
    }
    return filler.finish();
}

QList<TextLine> LineBreaker::lines(const QString& text, TextFace face, qreal width)
{
    // Most cells hold a figure or a name that fits: no need to look at their words.
    if (!text.isEmpty() && isOnePiece(text)) {
        const qreal whole = m_measure.width(text, face);
        if (whole <= width) {
            const int spaces = static_cast<int>(text.count(QLatin1Char(' ')));
            return {TextLine{{Segment{text, face, false, 0, whole, spaces}}, whole, spaces, true}};
        }
    }
    return lines({Run{text}}, face, width);
}

QList<TextLine> LineBreaker::balancedLines(const QString& text, TextFace face, qreal width)
{
    QList<TextLine> best = lines(text, face, width);
    if (best.size() < 2) {
        return best;
    }
    qreal low = std::max(widestWord(text, face), naturalWidth(text, face) / static_cast<qreal>(best.size() + 1));
    qreal high = width;
    for (int step = 0; step < 8 && low < high; ++step) {
        const qreal middle = (low + high) / 2;
        QList<TextLine> candidate = lines(text, face, middle);
        if (candidate.size() <= best.size()) {
            best = std::move(candidate);
            high = middle;
        } else {
            low = middle;
        }
    }
    return best;
}

qreal LineBreaker::widestWord(const QString& text, TextFace face)
{
    qreal widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        for (const QString& word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            widest = std::max(widest, m_measure.width(word, face));
        }
    }
    return widest;
}

qreal LineBreaker::naturalWidth(const QString& text, TextFace face)
{
    const qreal space = m_measure.width(QStringLiteral(" "), face);
    qreal widest = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        qreal width = 0;
        for (const QString& word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            width += (width > 0 ? space : 0) + m_measure.width(word, face);
        }
        widest = std::max(widest, width);
    }
    return widest;
}

qreal justify(TextLine& line, qreal width)
{
    if (line.endsParagraph || line.spaces == 0 || line.segments.isEmpty()) {
        return 0;
    }
    const Segment& last = line.segments.last();
    const qreal extra = (width - (last.x + last.width)) / line.spaces;
    if (extra <= 0) {
        return 0;
    }
    // A segment that begins a word is one space further than the spaces inside the segments before it.
    qreal natural = line.segments.first().x;
    int before = 0;
    for (Segment& segment : line.segments) {
        if (segment.x > natural + 0.01) {
            ++before;
        }
        natural = segment.x + segment.width;
        segment.x += before * extra;
        segment.width += segment.spaces * extra;
        before += segment.spaces;
    }
    line.width = width;
    return extra;
}

} // namespace doancoso::print
