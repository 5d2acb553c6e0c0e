// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the blocks of a report document as the body of an OpenDocument text and gathers the styles it needs on the
// way. For odt_export only.
#pragma once

#include "ui/print/document_layout.h"
#include "ui/print/frame_layout.h"
#include "ui/print/odf_package.h"
#include "ui/print/table_measure.h"

#include <QXmlStreamWriter>

namespace doancoso::print {

class OdtBody
{
public:
    explicit OdtBody(const reporting::ReportDocument& document);

    /// The content of <office:text>.
    QByteArray write();
    const OdfStyles& styles() const { return m_styles; }
    const QList<OdfPart>& pictures() const { return m_pictures; }

private:
    struct TextLook
    {
        double points = 12;
        bool bold = false;
        bool italic = false;
        QString align = QStringLiteral("start");
        bool keepWithNext = false;
        double marginLeft = 0;
        double indent = 0;
        double after = 0; ///< mm
        int lineHeight = 100;
        bool underline = false;
        bool pageBreak = false;
    };
    struct CellLook
    {
        bool border = true;
        int columns = 1;
        int rows = 1;
    };

    void heading(const reporting::Heading& from);
    void title(const reporting::Masthead& masthead);
    void block(const reporting::Paragraph& paragraph);
    void block(const reporting::Figure& figure);
    void block(const reporting::PageBreak&);
    void block(const reporting::Masthead& masthead);
    void block(const reporting::Closing& closing);
    void block(const reporting::Table& table);
    void columnBlock(const reporting::Table& table, const QList<GridRow>& rows, const TablePlan& plan,
                     const ColumnBlock& columns);
    void headerRows(const reporting::Table& table, const ColumnBlock& columns, double points);
    void bodyRow(const GridRow& row, const ColumnBlock& columns, double points);

    void beginTable(const QList<double>& widthsMm, bool mayBreak);
    void beginRow();
    void cell(const QList<QPair<QString, TextLook>>& paragraphs, const CellLook& look);
    void covered(int count);
    void end() { m_xml.writeEndElement(); }
    void paragraph(const QString& text, TextLook look);
    void beginParagraph(TextLook look, int outline = 0);
    void text(const QString& text);
    QString paragraphStyle(const TextLook& look);
    static QString alignmentName(reporting::TextAlignment alignment);
    static TextLook centred(double points, bool bold = false, bool italic = false);

    const reporting::ReportDocument& m_document;
    FrameSizes m_sizes;
    DocumentLayout m_layout; ///< the paper: sizes and widths of the tables are taken from it
    double m_widthMm = 0;
    OdfStyles m_styles;
    QList<OdfPart> m_pictures;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    bool m_first = true;
    bool m_breakNext = false;
    bool m_keepWithNext = false;
    int m_tables = 0;
    qsizetype m_plans = 0;
};

} // namespace doancoso::print
