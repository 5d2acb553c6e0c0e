// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands around the content of a document: heading and title above it, signatures and recipients below, page
// number and check code on every page (domain.md §6, sizes for tables a little smaller). For ui/print only.
#pragma once

#include "ui/print/page_flow.h"

namespace doancoso::print {

/// Points.
struct FrameSizes
{
    double organization = 15;
    double heading = 14;
    double title = 16;
    double abstractText = 14;
    double subtitle = 14;
    double signature = 14;
    double recipientsTitle = 12;
    double recipients = 11;
    double signingRoomMm = 24;

    static FrameSizes forPage(const reporting::PageSetup& page);
};

/// Heading and title. They stay on the page where they begin: the caller has measured the room.
void placeMasthead(PageFlow& flow, const reporting::Masthead& masthead, const FrameSizes& sizes, LineBreaker& breaker);
qreal mastheadHeight(const reporting::Masthead& masthead, const reporting::PageSetup& page, LineBreaker& breaker);
/// On every page, once their number is known.
void placeFooters(PageFlow& flow, const reporting::ReportDocument& document, LineBreaker& breaker);

/// Signatures and recipients, measured before they are placed.
class TailLayout
{
public:
    TailLayout(const reporting::Closing& closing, const reporting::ReportDocument& document, qreal width,
               LineBreaker& breaker);
    /// 0 when there is neither a signature nor a recipient.
    qreal height() const { return m_height; }
    void place(PageFlow& flow) const;

private:
    struct PlacedLine
    {
        TextLine line;
        qreal left = 0;
        qreal width = 0;
        qreal top = 0;
        Qt::Alignment alignment;
    };
    qreal addTitles(const reporting::SignatureBlock& block, qreal left, qreal width);
    qreal addName(const reporting::SignatureBlock& block, qreal left, qreal width, qreal top);
    qreal addRecipients(const QStringList& recipients, qreal width, qreal top);
    qreal addText(const QString& text, TextFace face, qreal left, qreal width, qreal top, Qt::Alignment alignment);

    FrameSizes m_sizes;
    LineBreaker& m_breaker;
    const reporting::ReportDocument& m_document;
    QList<PlacedLine> m_lines;
    qreal m_height = 0;
};

} // namespace doancoso::print
