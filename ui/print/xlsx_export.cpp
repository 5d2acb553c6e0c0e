// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_export.h"

#include "core/base/file_output.h"
#include "core/base/period.h"
#include "ui/print/document_layout.h"
#include "ui/print/picture.h"
#include "ui/print/table_measure.h"
#include "ui/print/xlsx_workbook.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace doancoso::print {

using namespace reporting;
using base::Decimal;
using base::Result;

namespace {

constexpr int kLongestFooter = 250;
constexpr int kLeastColumnsOfText = 8;
constexpr int kRowsForSignature = 4;
/// Spreadsheets measure letters a little wider than print does.
constexpr double kColumnAllowance = 1.05;
/// Per cent; leaves the allowance and what programs differ in.
constexpr int kScaleOfWideTables = 88;
constexpr double kSmallestPoints = 8;

XlsxStyle::Side sideOf(TextAlignment alignment)
{
    switch (alignment) {
    case TextAlignment::Center:
        return XlsxStyle::Center;
    case TextAlignment::Right:
        return XlsxStyle::Right;
    default:
        return XlsxStyle::Left;
    }
}

QString numberFormat(const Cell& cell)
{
    const int decimals = std::clamp(cell.decimals, 0, Decimal::kPlaces);
    const QString fraction = decimals > 0 ? QLatin1Char('.') + QString(decimals, QLatin1Char('0')) : QString();
    const QString whole = cell.kind == CellKind::Percent ? QStringLiteral("0") : QStringLiteral("#,##0");
    return whole + fraction + (cell.kind == CellKind::Percent ? QStringLiteral("%") : QString());
}

/// What Excel keeps: of 94.5 % the share 0.945, in one division so that it is the nearest number there is.
double storedNumber(const Cell& cell)
{
    const auto scale = static_cast<double>(cell.kind == CellKind::Percent ? Decimal::kScale * 100 : Decimal::kScale);
    return static_cast<double>(cell.number->units()) / scale;
}

/// The day that a text is and nothing else, in the form in which the program writes days.
QDate wholeDay(const QString& text)
{
    const QDate day = QDate::fromString(text, QStringLiteral("dd/MM/yyyy"));
    return day >= QDate(1900, 3, 1) && base::displayDate(day) == text ? day : QDate();
}

QString footerText(const ReportDocument& document)
{
    const QString face = QStringLiteral("&\"Times New Roman,Regular\"&9 ");
    const QString page = document.wording.pageOfTotal.arg(QStringLiteral("&P"), QStringLiteral("&N"));
    const bool numbered = document.page.numbering != PageNumbering::None;
    const QString right = numbered ? QString(QStringLiteral("&R") + face + page) : QString();
    QString control = footerLine(document).replace(QLatin1Char('&'), QStringLiteral("&&"));
    const auto room = kLongestFooter - right.size() - face.size() - 2;
    if (control.size() > room) {
        control = control.left(room - 1) + QChar(0x2026);
    }
    return QStringLiteral("&L") + face + control + right;
}

/// Writes one document; a sheet per table, what stands between tables goes above or below the next one.
class Exporter
{
public:
    explicit Exporter(const ReportDocument& document)
        : m_document(document), m_breaker(m_measure), m_layout(layOut(document))
    {}

    Result<QByteArray> run()
    {
        qsizetype firstTable = 0;
        while (firstTable < m_document.blocks.size() &&
               !std::holds_alternative<Table>(m_document.blocks.at(firstTable))) {
            ++firstTable;
        }
        if (firstTable < m_document.blocks.size()) {
            beginSheet(&std::get<Table>(m_document.blocks.at(firstTable)));
        } else {
            beginSheet(nullptr);
        }
        write(static_cast<const Masthead&>(m_document));
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            if (i > firstTable && std::holds_alternative<Table>(m_document.blocks.at(i))) {
                beginSheet(&std::get<Table>(m_document.blocks.at(i)));
            }
            std::visit([this](const auto& block) { write(block); }, m_document.blocks.at(i));
        }
        write(static_cast<const Closing&>(m_document));
        return m_book.finish({m_document.title, m_document.heading.issuer, footerLine(m_document)});
    }

private:
    // --- sheets --------------------------------------------------------------------------------------------------

    void beginSheet(const Table* table)
    {
        m_row = 0;
        m_widths.clear();
        m_plan = {};
        const bool named = table != nullptr && !table->caption.isEmpty();
        m_sheet = &m_book.addSheet(named ? table->caption : m_document.title);
        const QSizeF sheet = m_document.page.sheetSizeMm();
        const PageMargins& margins = m_document.page.margins;
        const qreal width = fromMm(sheet.width() - margins.left - margins.right);
        if (table != nullptr && !table->columns.isEmpty()) {
            m_grid = makeGrid(*table, m_document.wording, MissingCells::Apart);
            m_plan = m_layout.tables.at(m_tables++);
            m_repeated = repeatedColumns(*table);
            m_widths.fill(0, table->columns.size());
            for (const ColumnBlock& block : std::as_const(m_plan.blocks)) {
                for (qsizetype i = 0; i < block.columns.size(); ++i) {
                    m_widths[block.columns.at(i)] = block.widths.at(i);
                }
            }
        } else {
            m_widths.fill(width / kLeastColumnsOfText, kLeastColumnsOfText);
        }
        for (qsizetype i = 0; i < m_widths.size(); ++i) {
            m_sheet->columnWidth(static_cast<int>(i), toMm(m_widths.at(i)) * kColumnAllowance);
        }
        setPage(sheet, margins);
    }

    void setPage(const QSizeF& sheet, const PageMargins& margins)
    {
        XlsxPage& page = m_sheet->page();
        page.landscape = sheet.width() > sheet.height();
        page.a3 = m_document.page.paper == PaperSize::A3;
        page.marginsMm = QMarginsF(margins.left, margins.top, margins.right, margins.bottom);
        page.footer = footerText(m_document);
        page.fitHeight = m_layout.pages.size() == 1;
        if (m_plan.blocks.size() < 2) {
            return;
        }
        // Breaks between the column blocks hold only without fitting; the columns already have the width of the paper.
        page.fitWidth = false;
        page.scale = kScaleOfWideTables;
        for (qsizetype i = 1; i < m_plan.blocks.size(); ++i) {
            const QList<int>& before = m_plan.blocks.at(i - 1).columns;
            for (const int column : m_plan.blocks.at(i).columns) {
                if (!before.contains(column)) {
                    page.columnBreaks.append(column);
                    break;
                }
            }
        }
    }

    // --- measuring -----------------------------------------------------------------------------------------------

    /// Text around the table stands over the columns of the first page, where it can be read without scrolling.
    int lastColumn() const
    {
        return static_cast<int>(m_plan.blocks.isEmpty() ? m_widths.size() : m_plan.blocks.first().columns.size()) - 1;
    }
    /// Columns repeated on every page would repeat a piece of such text too.
    int firstColumn() const { return m_plan.blocks.size() > 1 ? m_repeated : 0; }
    qreal widthOf(int first, int last) const
    {
        return std::accumulate(m_widths.cbegin() + first, m_widths.cbegin() + last + 1, qreal(0));
    }
    /// The last column of the left half, for what stands side by side.
    int lastOfLeftHalf() const
    {
        int last = firstColumn();
        while (last + 1 < lastColumn() && widthOf(firstColumn(), last) < widthOf(firstColumn(), lastColumn()) * 0.45) {
            ++last;
        }
        return last;
    }
    qsizetype lineCount(const QString& text, const XlsxStyle& style, qreal width)
    {
        const TextFace face = TextFace::ofPoints(style.points, style.bold, style.italic);
        const qreal indent = style.indent * kCellIndent;
        return m_breaker.lines(text, face, std::max(fromMm(4), width - 2 * kCellPaddingX - indent)).size();
    }
    static double heightOf(qsizetype lines, double points) { return static_cast<double>(lines) * points * 1.22 + 4; }

    // --- around the table ----------------------------------------------------------------------------------------

    void line(const QString& text, const XlsxStyle& style, int first, int last)
    {
        m_sheet->merge({m_row, first, m_row, last}, text, style);
    }

    void fullLine(const QString& text, XlsxStyle style)
    {
        style.wrap = true;
        line(text, style, firstColumn(), lastColumn());
        const qreal width = widthOf(firstColumn(), lastColumn());
        m_sheet->rowHeight(m_row, heightOf(lineCount(text, style, width), style.points));
        ++m_row;
    }

    void sideBySide(const QString& left, const XlsxStyle& leftStyle, const QString& right, const XlsxStyle& rightStyle)
    {
        if (lastColumn() == firstColumn()) {
            for (const auto& [text, style] : {std::pair{left, leftStyle}, std::pair{right, rightStyle}}) {
                if (!text.isEmpty()) {
                    fullLine(text, style);
                }
            }
            return;
        }
        const int middle = lastOfLeftHalf();
        if (!left.isEmpty()) {
            line(left, leftStyle, firstColumn(), middle);
        }
        if (!right.isEmpty()) {
            line(right, rightStyle, middle + 1, lastColumn());
        }
        ++m_row;
    }

    static XlsxStyle centred(double points, bool bold = false, bool italic = false)
    {
        XlsxStyle style;
        style.side = XlsxStyle::Center;
        style.points = points;
        style.bold = bold;
        style.italic = italic;
        return style;
    }

    void write(const Masthead& masthead)
    {
        writeHeading(masthead.heading);
        writeTitle(masthead);
    }

    void writeHeading(const Heading& heading)
    {
        if (heading.isEmpty()) {
            return;
        }
        XlsxStyle organization = centred(13, true);
        organization.underline = true;
        const QString name =
            heading.organization.isEmpty() ? QStringLiteral("ĐOÀN TNCS HỒ CHÍ MINH") : heading.organization;
        sideBySide(heading.superior.toUpper(), centred(12), name, organization);
        sideBySide(heading.issuer.toUpper(), centred(12, true), heading.placeAndDate(), centred(12, false, true));
        sideBySide(QStringLiteral("***"), centred(12), {}, {});
        if (!heading.number.isEmpty()) {
            sideBySide(heading.number, centred(12), {}, {});
        }
        ++m_row;
    }

    void writeTitle(const Masthead& masthead)
    {
        if (!masthead.title.isEmpty()) {
            fullLine(masthead.title, centred(14, true));
        }
        if (!masthead.abstractText.isEmpty()) {
            fullLine(masthead.abstractText, centred(13, true));
        }
        for (const QString& subtitle : masthead.subtitleLines) {
            fullLine(subtitle, centred(12, false, true));
        }
        ++m_row;
    }

    void write(const Closing& closing)
    {
        const auto& [left, right] = closing.signature;
        ++m_row;
        for (qsizetype i = 0; i < std::max(left.lines.size(), right.lines.size()); ++i) {
            sideBySide(left.lines.value(i), centred(12, i == 0), right.lines.value(i), centred(12, i == 0));
        }
        if (!left.name.isEmpty() || !right.name.isEmpty()) {
            m_row += kRowsForSignature;
            sideBySide(left.name, centred(12, true), right.name, centred(12, true));
        }
        if (!closing.recipients.isEmpty()) {
            XlsxStyle style;
            style.bold = style.italic = true;
            line(m_document.wording.recipients, style, firstColumn(), lastColumn());
            ++m_row;
            for (const QString& recipient : closing.recipients) {
                line(QStringLiteral("- ") + recipient, XlsxStyle{}, firstColumn(), lastColumn());
                ++m_row;
            }
        }
    }

    // --- blocks --------------------------------------------------------------------------------------------------

    void write(const Paragraph& paragraph)
    {
        XlsxStyle style;
        style.points = 12;
        style.bold = paragraph.style == ParagraphStyle::Heading1 || paragraph.style == ParagraphStyle::Heading2 ||
                     paragraph.style == ParagraphStyle::Heading3;
        style.italic = paragraph.style == ParagraphStyle::Heading3 || paragraph.style == ParagraphStyle::Basis;
        style.side = paragraph.style == ParagraphStyle::Centered ? XlsxStyle::Center : XlsxStyle::Left;
        style.indent = paragraph.style == ParagraphStyle::ListItem ? paragraph.level + 1 : 0;
        QString text = paragraph.text();
        if (paragraph.style == ParagraphStyle::ListItem) {
            text.prepend((paragraph.marker.isEmpty() ? QStringLiteral("-") : paragraph.marker) + QLatin1Char(' '));
        }
        fullLine(text, style);
    }

    void write(const PageBreak&) { ++m_row; }

    void write(const Figure& figure)
    {
        const QImage image = pictureImage(figure.bytes, figure.format, figure.sizeMm, 192);
        if (!image.isNull()) {
            QSizeF size = figure.sizeMm;
            const double widest = toMm(widthOf(firstColumn(), lastColumn()));
            if (size.width() > widest) {
                size.scale(widest, size.height(), Qt::KeepAspectRatio);
            }
            m_sheet->picture(m_row, firstColumn(), image, size, figure.caption);
            constexpr double kDefaultRowMm = 15 * 25.4 / 72;
            m_row += static_cast<int>(std::ceil(size.height() / kDefaultRowMm)) + 1;
        }
        if (!figure.caption.isEmpty()) {
            fullLine(figure.caption, centred(12, false, true));
        }
    }

    void write(const Table& table)
    {
        if (table.columns.isEmpty()) {
            return;
        }
        if (!table.caption.isEmpty()) {
            XlsxStyle style;
            style.bold = true;
            style.points = 12;
            fullLine(table.caption, style);
        }
        const int headerRow = m_row;
        writeHeader(table);
        XlsxPage& page = m_sheet->page();
        page.frozenRows = m_row;
        page.frozenColumns = page.repeatColumns = m_repeated;
        page.repeatFirstRow = headerRow;
        page.repeatLastRow = m_row - 1;
        for (const GridRow& row : std::as_const(m_grid)) {
            writeRow(row);
        }
    }

    static int repeatedColumns(const Table& table)
    {
        int count = 0;
        while (count < table.columns.size() && table.columns.at(count).repeats) {
            ++count;
        }
        return count;
    }

    double points() const { return m_plan.faceSize / kUnitsPerPoint; }

    void writeHeader(const Table& table)
    {
        QList<int> columns(table.columns.size());
        std::iota(columns.begin(), columns.end(), 0);
        XlsxStyle style = centred(points(), true);
        style.border = style.wrap = true;
        const int lower = table.hasGroups() ? m_row + 1 : m_row;
        qsizetype upperLines = 1;
        qsizetype lowerLines = 1;
        for (const HeaderGroup& group : headerGroups(table, columns)) {
            const int first = group.columns.first();
            const int last = group.columns.last();
            if (!group.isGroup) {
                m_sheet->merge({m_row, first, lower, first}, group.title, style);
                const qsizetype lines = lineCount(group.title, style, widthOf(first, first));
                lowerLines = std::max(lowerLines, table.hasGroups() ? lines - 1 : lines);
                continue;
            }
            m_sheet->merge({m_row, first, m_row, last}, group.title, style);
            upperLines = std::max(upperLines, lineCount(group.title, style, widthOf(first, last)));
            for (const int column : group.columns) {
                m_sheet->text(lower, column, table.columns.at(column).title, style);
                lowerLines =
                    std::max(lowerLines, lineCount(table.columns.at(column).title, style, widthOf(column, column)));
            }
        }
        if (lower > m_row) {
            m_sheet->rowHeight(m_row, heightOf(upperLines, points()));
        }
        m_sheet->rowHeight(lower, heightOf(lowerLines, points()));
        m_row = lower + 1;
    }

    void writeRow(const GridRow& row)
    {
        double height = heightOf(1, points());
        for (const GridCell& cell : row.cells) {
            XlsxStyle style;
            style.points = points();
            style.border = true;
            style.bold = cell.bold;
            style.italic = cell.italic;
            style.side = sideOf(cell.alignment);
            style.indent = cell.indent;
            const int last = cell.column + cell.span - 1;
            if (writeValue(cell, last, style)) {
                continue;
            }
            style.wrap = !cell.text.isEmpty();
            if (cell.kind == CellKind::Missing) {
                style.points = std::max(kSmallestPoints, points() - 3);
            }
            m_sheet->merge({m_row, cell.column, m_row, last}, cell.text, style);
            if (style.wrap) {
                height =
                    std::max(height, heightOf(lineCount(cell.text, style, widthOf(cell.column, last)), style.points));
            }
        }
        m_sheet->rowHeight(m_row, height);
        ++m_row;
    }

    /// A figure or a day as the number that it is; false for everything else.
    bool writeValue(const GridCell& cell, int last, XlsxStyle style)
    {
        const bool figure = cell.source != nullptr && cell.source->isFigure() && cell.source->number.has_value();
        const QDate day = cell.kind == CellKind::Text ? wholeDay(cell.text) : QDate();
        if (!figure && !day.isValid()) {
            return false;
        }
        m_sheet->merge({m_row, cell.column, m_row, last}, {}, style);
        if (day.isValid()) {
            m_sheet->day(m_row, cell.column, day, style);
            return true;
        }
        style.numberFormat = numberFormat(*cell.source);
        m_sheet->number(m_row, cell.column, storedNumber(*cell.source), style);
        return true;
    }

    const ReportDocument& m_document;
    TextMeasure m_measure;
    LineBreaker m_breaker;
    DocumentLayout m_layout; ///< the paper: sizes, widths and page breaks of the columns are taken from it
    XlsxWorkbook m_book;
    XlsxSheet* m_sheet = nullptr;
    QList<qreal> m_widths;
    TablePlan m_plan;
    QList<GridRow> m_grid;
    qsizetype m_tables = 0;
    int m_repeated = 0; ///< leading columns of the table
    int m_row = 0;
};

} // namespace

Result<void> exportXlsx(const ReportDocument& document, const QString& path)
{
    const Result<QByteArray> bytes = Exporter(document).run();
    if (!bytes) {
        return bytes.error();
    }
    return base::writeWholeFile(path, *bytes);
}

} // namespace doancoso::print
