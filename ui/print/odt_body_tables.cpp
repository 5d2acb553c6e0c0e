// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odt_body.h"

#include <algorithm>

namespace doancoso::print {

using namespace reporting;

// --- tables --------------------------------------------------------------------------------------------------------

void OdtBody::beginTable(const QList<double>& widthsMm, bool mayBreak)
{
    double total = 0;
    for (const double width : widthsMm) {
        total += width;
    }
    OdfAttributes properties{
        {QStringLiteral("style:width"), odfLength(total)},
        {QStringLiteral("table:align"), QStringLiteral("left")},
        {QStringLiteral("style:may-break-between-rows"), mayBreak ? QStringLiteral("true") : QStringLiteral("false")}};
    m_xml.writeStartElement(QStringLiteral("table:table"));
    m_xml.writeAttribute(QStringLiteral("table:name"), QStringLiteral("Table%1").arg(++m_tables));
    m_xml.writeAttribute(
        QStringLiteral("table:style-name"),
        m_styles.nameOf({QStringLiteral("table"), {}, {{QStringLiteral("style:table-properties"), properties}}}));
    for (const double width : widthsMm) {
        m_xml.writeEmptyElement(QStringLiteral("table:table-column"));
        m_xml.writeAttribute(QStringLiteral("table:style-name"),
                             m_styles.nameOf({QStringLiteral("table-column"),
                                              {},
                                              {{QStringLiteral("style:table-column-properties"),
                                                {{QStringLiteral("style:column-width"), odfLength(width)}}}}}));
    }
}

void OdtBody::beginRow()
{
    m_xml.writeStartElement(QStringLiteral("table:table-row"));
    m_xml.writeAttribute(QStringLiteral("table:style-name"),
                         m_styles.nameOf({QStringLiteral("table-row"),
                                          {},
                                          {{QStringLiteral("style:table-row-properties"),
                                            {{QStringLiteral("fo:keep-together"), QStringLiteral("always")}}}}}));
}

void OdtBody::cell(const QList<QPair<QString, TextLook>>& paragraphs, const CellLook& look)
{
    OdfAttributes properties{
        {QStringLiteral("style:vertical-align"), look.border ? QStringLiteral("middle") : QStringLiteral("top")},
        {QStringLiteral("fo:border"), look.border ? QStringLiteral("0.5pt solid #000000") : QStringLiteral("none")},
        {QStringLiteral("fo:padding-left"), look.border ? QStringLiteral("1mm") : QStringLiteral("0mm")},
        {QStringLiteral("fo:padding-right"), look.border ? QStringLiteral("1mm") : QStringLiteral("0mm")},
        {QStringLiteral("fo:padding-top"), QStringLiteral("0.4mm")},
        {QStringLiteral("fo:padding-bottom"), QStringLiteral("0.4mm")}};
    m_xml.writeStartElement(QStringLiteral("table:table-cell"));
    m_xml.writeAttribute(
        QStringLiteral("table:style-name"),
        m_styles.nameOf(
            {QStringLiteral("table-cell"), {}, {{QStringLiteral("style:table-cell-properties"), properties}}}));
    if (look.columns > 1) {
        m_xml.writeAttribute(QStringLiteral("table:number-columns-spanned"), QString::number(look.columns));
    }
    if (look.rows > 1) {
        m_xml.writeAttribute(QStringLiteral("table:number-rows-spanned"), QString::number(look.rows));
    }
    for (const auto& [words, textLook] : paragraphs) {
        paragraph(words, textLook);
    }
    end();
}

void OdtBody::covered(int count)
{
    for (int i = 0; i < count; ++i) {
        m_xml.writeEmptyElement(QStringLiteral("table:covered-table-cell"));
    }
}

void OdtBody::block(const Table& table)
{
    if (table.columns.isEmpty()) {
        return;
    }
    const QList<GridRow> rows = makeGrid(table, m_document.wording, MissingCells::JoinedInGroup);
    const TablePlan& plan = m_layout.tables.at(m_plans++);
    if (!table.caption.isEmpty()) {
        TextLook look;
        look.bold = look.keepWithNext = true;
        paragraph(table.caption, look);
    }
    for (qsizetype i = 0; i < plan.blocks.size(); ++i) {
        if (i > 0) {
            TextLook look = centred(11, false, true);
            look.pageBreak = look.keepWithNext = true;
            look.after = 1.5;
            paragraph((table.caption.isEmpty() ? m_document.title : table.caption) + QLatin1Char(' ') +
                          m_document.wording.continued,
                      look);
        } else if (m_breakNext) {
            // A table takes no page break from a paragraph that does not exist: an empty line of no height carries it.
            TextLook look;
            look.points = 1;
            paragraph({}, look);
        }
        columnBlock(table, rows, plan, plan.blocks.at(i));
    }
}

void OdtBody::columnBlock(const Table& table, const QList<GridRow>& rows, const TablePlan& plan,
                          const ColumnBlock& columns)
{
    QList<double> widths;
    for (const qreal width : columns.widths) {
        widths.append(toMm(width));
    }
    const double points = plan.faceSize / kUnitsPerPoint;
    beginTable(widths, true);
    m_xml.writeStartElement(QStringLiteral("table:table-header-rows"));
    headerRows(table, columns, points);
    end();
    for (const GridRow& row : rows) {
        bodyRow(row, columns, points);
    }
    end();
    TextLook gap;
    gap.points = 6;
    paragraph({}, gap);
}

void OdtBody::headerRows(const Table& table, const ColumnBlock& columns, double points)
{
    const TextLook look = centred(points, true);
    const QList<HeaderGroup> groups = headerGroups(table, columns.columns);
    const bool grouped =
        std::any_of(groups.cbegin(), groups.cend(), [](const HeaderGroup& group) { return group.isGroup; });
    beginRow();
    for (const HeaderGroup& group : groups) {
        const int count = static_cast<int>(group.columns.size());
        cell({{group.title, look}}, {true, count, grouped && !group.isGroup ? 2 : 1});
        covered(count - 1);
    }
    end();
    if (!grouped) {
        return;
    }
    beginRow();
    for (const HeaderGroup& group : groups) {
        if (!group.isGroup) {
            covered(1);
            continue;
        }
        for (const int column : group.columns) {
            cell({{table.columns.at(column).title, look}}, {});
        }
    }
    end();
}

void OdtBody::bodyRow(const GridRow& row, const ColumnBlock& columns, double points)
{
    beginRow();
    for (const PlacedCell& part : cellsAmong(row, columns.columns)) {
        TextLook look;
        look.points = points;
        look.bold = part.cell->bold;
        look.italic = part.cell->italic;
        look.align = alignmentName(part.cell->alignment);
        look.marginLeft = part.cell->indent * toMm(kCellIndent);
        look.keepWithNext = row.kind == RowKind::Section;
        cell({{part.shows ? part.cell->text : QString(), look}}, {true, part.count, 1});
        covered(part.count - 1);
    }
    end();
}

} // namespace doancoso::print
