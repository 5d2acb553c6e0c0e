// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report as data: page, heading, title, paragraphs, tables, figures, signatures. Builders in core/reporting fill it
// from plans and results; ui/print turns it into screen, paper, PDF, xlsx and OpenDocument. Nothing here draws or
// measures, so that every renderer prints the same words and figures. Anyone above core/base may use it.
#pragma once

#include "core/base/decimal.h"

#include <QByteArray>
#include <QList>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace doancoso::reporting {

enum class PaperSize { A4, A3 };
enum class PageOrientation { Portrait, Landscape };

/// Millimetres.
struct PageMargins
{
    double top = 20;
    double bottom = 20;
    double left = 30;
    double right = 20;

    bool operator==(const PageMargins&) const = default;
};

/// Where the page number stands: tables say "Trang x/y" in the foot, documents have the bare number top centre from
/// page 2 on (domain.md §6). None: several papers in one document, each on a page of its own.
enum class PageNumbering { FootOfTotal, TopCentre, None };

struct PageSetup
{
    PaperSize paper = PaperSize::A4;
    PageOrientation orientation = PageOrientation::Portrait;
    PageMargins margins;
    PageNumbering numbering = PageNumbering::FootOfTotal;
    /// Cell size in points (8..14). Without it tables start at 11 pt and shrink to no less than 8 pt when that lets
    /// them fit the width of the page.
    std::optional<double> tableFontPoints;
    /// Size of running text in points: 14 by the Union's document format, 13 allowed.
    double bodyFontPoints = 14;

    bool operator==(const PageSetup&) const = default;
    /// Portrait A4 with the margins of the document format: 20, 20, 30, 20 mm.
    static PageSetup document();
    /// Landscape with the narrower margins of tables: 15, 15, 20, 15 mm.
    static PageSetup landscapeTable(PaperSize paper = PaperSize::A4);
    /// Width and height of the sheet as it lies, in millimetres.
    QSizeF sheetSizeMm() const;
};

/// The words a renderer adds by itself. They belong to the document, not to the language of the program: a Union
/// document stays Vietnamese when a helper reads the screens in English.
struct Wording
{
    QString missing;        ///< in the place of a figure that was not reported
    QString pageOfTotal;    ///< %1 page, %2 pages
    QString continued;      ///< mark over a table that goes on from another page
    QString checkCode;      ///< %1 the code
    QString cellCount;      ///< %1 the number
    QString columnTotals;   ///< %1 the totals, one per column
    QString grandTotal;     ///< %1 one total over all columns, for tables with too many
    QString recipients;     ///< over the list of recipients
    QString attachmentOnly; ///< %1 a name, in the places where only text can stand for a figure

    /// The Vietnamese words every Union document uses.
    static Wording vietnamese();
};

/// The block above the title. No state header: Union documents carry none.
struct Heading
{
    QString superior;     ///< "TỈNH ĐOÀN THANH HÓA"; renderers print capitals
    QString issuer;       ///< "BCH HUYỆN THỌ XUÂN"
    QString number;       ///< "Số: 58-KH/ĐTN"; empty for tables attached to a report
    QString organization; ///< right side; empty: "ĐOÀN TNCS HỒ CHÍ MINH"
    QString place;        ///< "Thọ Xuân"
    QString date;         ///< "ngày 20 tháng 9 năm 2022", see longDate()

    bool isEmpty() const { return superior.isEmpty() && issuer.isEmpty() && place.isEmpty() && date.isEmpty(); }
    /// "Thọ Xuân, ngày 20 tháng 9 năm 2022"
    QString placeAndDate() const;
};

enum class TextAlignment { Automatic, Left, Center, Right, Justify };

/// A piece of text in one face.
struct Run
{
    QString text;
    bool bold = false;
    bool italic = false;
    bool underline = false;
};

enum class ParagraphStyle {
    Body,     ///< justified, first line indented by 1 cm
    Plain,    ///< no indent
    Heading1, ///< "I. MỤC ĐÍCH, YÊU CẦU": bold
    Heading2, ///< "1. Mục đích": bold
    Heading3, ///< "1.1. …": bold italic
    ListItem, ///< marker, then the text, indented as Body
    Basis,    ///< "Căn cứ …": italic, indented
    Centered
};

struct Paragraph
{
    ParagraphStyle style = ParagraphStyle::Body;
    QList<Run> runs;
    QString marker; ///< of a list item: "-", "+", "a)"; empty: "-"
    int level = 0;  ///< of a list item: 0 outermost
    TextAlignment alignment = TextAlignment::Automatic;

    static Paragraph of(ParagraphStyle style, const QString& text);
    static Paragraph listItem(const QString& text, int level = 0, const QString& marker = {});
    QString text() const;
};

struct Column
{
    QString key;        ///< stable, unique in the table; totals are found by it
    QString title;      ///< lower line of the header
    QString groupId;    ///< adjacent columns with the same id share one upper header cell; empty: none
    QString groupTitle; ///< of the upper header cell; the first column of the group says it
    double widthMm = 0; ///< fixed when above 0; otherwise measured from the content
    double weight = 1;  ///< share of the width that remains after every column has what it needs; 0: takes none
    double minWidthMm = 0;
    TextAlignment alignment = TextAlignment::Automatic; ///< Automatic: numbers right, text left
    bool repeats = false;          ///< repeated when a wide table goes on on further pages (STT, Đơn vị)
    bool keepGroupTogether = true; ///< never part this column's group over two pages while it fits on one
    bool inControl = true;         ///< counts for the control totals in the foot
};

enum class CellKind {
    Text,
    Number, ///< `number` with `decimals`; 0 prints 0
    /// `number` in per cent (94.5 is 94,5 %), printed without the sign, the header says it. Also for targets and
    /// results that are percentages themselves: they are never added up, and xlsx shows them as real percentages.
    Percent,
    Missing, ///< expected but not reported
    Blank,   ///< nothing is expected here
    Heading  ///< text of a section row
};

struct Cell
{
    CellKind kind = CellKind::Blank;
    QString text; ///< of Text and Heading; of the others a remark in the place of the usual words, mostly empty
    std::optional<base::Decimal> number;
    int decimals = 0;
    int columnSpan = 1; ///< columns covered; the covered ones have no cell of their own in the row
    int indent = 0;     ///< steps
    bool bold = false;
    bool italic = false;
    TextAlignment alignment = TextAlignment::Automatic;

    static Cell ofText(const QString& text);
    static Cell ofNumber(base::Decimal number, int decimals = 0);
    static Cell ofPercent(base::Decimal percent, int decimals = 1);
    static Cell missing();
    static Cell blank();
    static Cell heading(const QString& text, int columnSpan = 1);
    bool isFigure() const { return kind == CellKind::Number || kind == CellKind::Percent; }
};

enum class RowKind {
    Section, ///< bold, never last on a page
    Normal,
    Total, ///< bold
    Note   ///< italic remark inside the table
};

struct Row
{
    RowKind kind = RowKind::Normal;
    QList<Cell> cells; ///< left to right; what is missing at the end is blank
};

struct Table
{
    QString caption; ///< above the table, bold; mostly empty
    QList<Column> columns;
    QList<Row> rows;

    bool hasGroups() const;
    int columnIndex(const QString& key) const;
};

enum class PictureFormat { Png, Svg };

struct Figure
{
    QByteArray bytes;
    PictureFormat format = PictureFormat::Png;
    QString caption;
    QSizeF sizeMm{150, 80}; ///< shrunk in proportion when the page is narrower
};

struct PageBreak
{};

/// The first line is bold ("TM. BAN THƯỜNG VỤ …"), the others say the post; the name stands below the room for the
/// signature.
struct SignatureBlock
{
    QStringList lines;
    QString name;

    bool isEmpty() const { return lines.isEmpty() && name.isEmpty(); }
};

struct Signature
{
    SignatureBlock left; ///< "NGƯỜI LẬP BIỂU"
    SignatureBlock right;

    bool isEmpty() const { return left.isEmpty() && right.isEmpty(); }
};

/// What stands above the content of a paper.
struct Masthead
{
    Heading heading;
    QString title;             ///< "BIỂU TỔNG HỢP …", "KẾ HOẠCH"
    QString abstractText;      ///< trích yếu under the title of a document, bold; a short rule follows it
    QStringList subtitleLines; ///< italic; "(Kèm theo Báo cáo số …; tổng hợp từ 28/30 đơn vị)"
};

/// What stands below it.
struct Closing
{
    Signature signature;
    QStringList recipients; ///< "Tỉnh đoàn (để b/c)"; renderers add the dash

    bool isEmpty() const { return signature.isEmpty() && recipients.isEmpty(); }
};

/// A masthead or a closing among the blocks begins or ends a further paper in the same document: the next slip, the
/// stub that comes back.
using Block = std::variant<Paragraph, Table, Figure, PageBreak, Masthead, Closing>;

/// Filled by applyControl() (control.h).
struct Footer
{
    QString checkCode;
    int cellCount = 0;
    QString controlTotals; ///< "179 / – / –"
    bool grandTotalOnly = false;
};

/// The masthead is that of the first paper, the closing that of the last.
struct ReportDocument : Masthead, Closing
{
    PageSetup page;
    Wording wording = Wording::vietnamese();
    QString unitName;   ///< whose report it is; goes into the check code, not printed by itself
    QString periodCode; ///< base::Period::code(); goes into the check code, not printed by itself
    QList<Block> blocks;
    Footer footer;
};

/// What every renderer prints in a cell: Vietnamese figures, the words for a missing one, nothing for a blank.
QString displayText(const Cell& cell, const Wording& wording);
/// Left, Center or Right for a cell: its own wish, else its column's, else by kind.
TextAlignment effectiveAlignment(const Cell& cell, const Column& column);
/// "Mã kiểm tra: 7F3K-92QD · 240 ô · tổng cột: 179 / – / –"; empty when the document has no check code.
QString footerLine(const ReportDocument& document);
/// "ngày 05 tháng 01 năm 2026": days below 10 and the months 1 and 2 with a leading zero (domain.md §6).
QString longDate(int day, int month, int year);

} // namespace doancoso::reporting
