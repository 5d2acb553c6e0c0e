// SPDX-License-Identifier: GPL-3.0-or-later
//
// Breaks text into lines between words, never inside one unless the word alone is wider than the line. Pure, apart from
// the measuring of words; for ui/print only.
#pragma once

#include "core/reporting/report_document.h"
#include "ui/print/print_font.h"

#include <QList>

namespace doancoso::print {

/// Words in one face that stand together on a line.
struct Segment
{
    QString text;
    TextFace face;
    bool underline = false;
    qreal x = 0; ///< from the left edge of the text
    qreal width = 0;
    int spaces = 0; ///< inside `text`
};

struct TextLine
{
    QList<Segment> segments;
    qreal width = 0;
    int spaces = 0; ///< that can be stretched to justify
    bool endsParagraph = false;
};

class LineBreaker
{
public:
    explicit LineBreaker(TextMeasure& measure) : m_measure(measure) {}

    /// The first line begins at `firstIndent`. At least one line, possibly without segments.
    QList<TextLine> lines(const QList<reporting::Run>& runs, TextFace face, qreal width, qreal firstIndent = 0);
    QList<TextLine> lines(const QString& text, TextFace face, qreal width);
    /// As few lines as lines() gives, but about equally long: for centred titles and header cells.
    QList<TextLine> balancedLines(const QString& text, TextFace face, qreal width);
    /// Width of the widest word, and of the whole text on one line (the widest of its lines).
    qreal widestWord(const QString& text, TextFace face);
    qreal naturalWidth(const QString& text, TextFace face);
    TextMeasure& measure() { return m_measure; }

private:
    TextMeasure& m_measure;
};

/// Spreads the line over `width` by widening its spaces; leaves the last line of a paragraph as it is. Returns the
/// extra width of one space.
qreal justify(TextLine& line, qreal width);

} // namespace doancoso::print
