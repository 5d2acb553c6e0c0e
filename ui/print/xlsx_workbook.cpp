// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_workbook.h"

#include "core/base/table_file.h"
#include "core/base/zip_archive.h"
#include "ui/print/picture.h"

#include <xlsxwriter.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <algorithm>
#include <cmath>
#include <limits>

#ifdef Q_OS_UNIX
#include <locale.h>
#endif

namespace doancoso::print {

using base::Error;
using base::ErrorCode;
using base::Result;

namespace {

constexpr qsizetype kLongestCellText = 32767;
constexpr qsizetype kLongestSheetName = 31;
constexpr QLatin1String kTextFormat("@");
constexpr double kHighestRow = 409;
/// Pixels; without it the white of a picture lies on the line under the table above.
constexpr int kAirOverPicture = 4;
constexpr double kMmPerInch = 25.4;
constexpr double kDotsPerInch = 96;
/// 1 January 2000: without a day of its own a workbook gets the hour in which it is written.
constexpr time_t kCreated = 946'684'800;

/// Everything the library writes goes through printf, which would write a decimal comma under a Vietnamese locale. Qt
/// sets the locale of the system on Unix only.
class PointNumbers
{
public:
#ifdef Q_OS_UNIX
    PointNumbers() : m_plain(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_plain)) {}
    ~PointNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }

private:
    locale_t m_plain;
    locale_t m_before;

public:
#else
    PointNumbers() = default;
#endif
    Q_DISABLE_COPY_MOVE(PointNumbers)
};

/// The library opens its files by a char* path, which on Windows holds the letters of one code page only: of the
/// folders for temporary files the first whose name survives that.
QString temporaryTemplate()
{
    QStringList folders{QDir::tempPath()};
    folders.append(QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation));
    for (const QString& folder : std::as_const(folders)) {
        const QFileInfo info(folder);
        if (QFile::decodeName(QFile::encodeName(folder)) == folder && info.isDir() && info.isWritable()) {
            return folder + QStringLiteral("/doancoso-XXXXXX");
        }
    }
    return folders.constFirst() + QStringLiteral("/doancoso-XXXXXX");
}

/// What XML cannot hold goes, and a text that looks like Excel's own way of writing control characters is told from it.
QByteArray cellBytes(const QString& text)
{
    static const QRegularExpression escape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString cleaned;
    cleaned.reserve(text.size());
    for (const QChar ch : text) {
        const bool control = ch < QLatin1Char(' ') && ch != QLatin1Char('\n') && ch != QLatin1Char('\t');
        if (!control && ch.unicode() < 0xFFFE) {
            cleaned.append(ch);
        }
    }
    cleaned.replace(escape, QStringLiteral("_x005F_"));
    if (cleaned.size() > kLongestCellText) {
        cleaned.truncate(cleaned.at(kLongestCellText - 1).isHighSurrogate() ? kLongestCellText - 1 : kLongestCellText);
    }
    return cleaned.toUtf8();
}

bool looksLikeFormula(const QByteArray& text)
{
    return !text.isEmpty() && QByteArrayLiteral("=+-@").contains(text.front());
}

int pixels(double millimetres)
{
    return static_cast<int>(std::lround(millimetres / kMmPerInch * kDotsPerInch));
}

lxw_row_t rowNumber(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnNumber(int column)
{
    return static_cast<lxw_col_t>(column);
}

void setFace(lxw_format* format, double points)
{
    constexpr uint8_t kRoman = 1;
    format_set_font_name(format, "Times New Roman");
    format_set_font_family(format, kRoman);
    format_set_font_size(format, points);
}

Error notWritten(const QTemporaryDir& made, const QString& detail)
{
    const QString folder = made.isValid() ? QFileInfo(made.path()).path() : QDir::tempPath();
    return {ErrorCode::Io,
            QCoreApplication::translate("XlsxWorkbook",
                                        "The Excel file could not be put together: there is no room, or no right to "
                                        "write, in the folder for temporary files (%1). Nothing was written; free some "
                                        "space there and try again.")
                .arg(QDir::toNativeSeparators(folder)),
            detail, QStringLiteral("xlsx")};
}

/// The library does not notice when the temporary file of a part is cut short by a full disk; then the XML breaks off.
Result<void> checkParts(const QByteArray& bytes)
{
    base::ZipLimits ours;
    ours.ratio = std::numeric_limits<int>::max();
    base::ZipReader zip(ours);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    Result<void> sound = zip.open(buffer, QStringLiteral("xlsx"));
    for (const QString& name : zip.names()) {
        if (!sound) {
            break;
        }
        const bool isXml = name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels"));
        sound = zip.read(name, [&](QIODevice& part) -> Result<void> {
            if (!isXml) {
                part.readAll();
                return {};
            }
            QXmlStreamReader xml(&part);
            while (!xml.atEnd()) {
                xml.readNext();
            }
            return xml.hasError() ? Result<void>(Error{ErrorCode::Io, {}, name + u": " + xml.errorString(), {}})
                                  : Result<void>();
        });
    }
    return sound;
}

} // namespace

size_t qHash(const XlsxStyle& style, size_t seed)
{
    return qHashMulti(seed, style.bold, style.italic, style.underline, style.border, style.wrap,
                      static_cast<int>(style.side), style.indent, style.points, style.numberFormat);
}

// --- sheets ----------------------------------------------------------------------------------------------------------

XlsxSheet::XlsxSheet(XlsxWorkbook& book, lxw_worksheet* sheet, QString name)
    : m_book(book), m_sheet(sheet), m_name(std::move(name))
{
    worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
}

void XlsxSheet::reach(int row, int column)
{
    m_lastRow = std::max(m_lastRow, row);
    m_lastColumn = std::max(m_lastColumn, column);
}

void XlsxSheet::text(int row, int column, const QString& text, const XlsxStyle& style)
{
    const QByteArray bytes = cellBytes(text);
    XlsxStyle own = style;
    if (looksLikeFormula(bytes)) {
        // A spreadsheet makes a formula of such text when the cell is edited, unless the cell is one for text.
        own.numberFormat = kTextFormat;
    }
    reach(row, column);
    m_book.note(
        worksheet_write_string(m_sheet, rowNumber(row), columnNumber(column), bytes.constData(), m_book.format(own)));
}

void XlsxSheet::blank(int row, int column, const XlsxStyle& style)
{
    m_book.note(worksheet_write_blank(m_sheet, rowNumber(row), columnNumber(column), m_book.format(style)));
}

void XlsxSheet::choices(int firstRow, int lastRow, int column, const QStringList& texts)
{
    constexpr qsizetype kMostLetters = 255;
    if (texts.join(QLatin1Char(',')).size() > kMostLetters) {
        return;
    }
    QList<QByteArray> bytes;
    lxw_data_validation validation{};
    // Older releases of the library want texts that could be written to.
    std::vector<std::remove_pointer_t<decltype(validation.value_list)>> list;
    for (const QString& text : texts) {
        bytes.append(cellBytes(text));
    }
    for (QByteArray& text : bytes) {
        list.push_back(text.data());
    }
    list.push_back(nullptr);
    validation.validate = LXW_VALIDATION_TYPE_LIST;
    validation.value_list = list.data();
    validation.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
    m_book.note(worksheet_data_validation_range(m_sheet, rowNumber(firstRow), columnNumber(column), rowNumber(lastRow),
                                                columnNumber(column), &validation));
}

void XlsxSheet::number(int row, int column, double number, const XlsxStyle& style)
{
    reach(row, column);
    m_book.note(worksheet_write_number(m_sheet, rowNumber(row), columnNumber(column), number, m_book.format(style)));
}

void XlsxSheet::day(int row, int column, const QDate& day, XlsxStyle style)
{
    // The number of a day counts from 30 December 1899; the slash is kept from turning into the system's separator.
    style.numberFormat = QStringLiteral("dd\\/mm\\/yyyy");
    number(row, column, static_cast<double>(QDate(1899, 12, 30).daysTo(day)), style);
}

void XlsxSheet::merge(const XlsxRange& range, const QString& text, const XlsxStyle& style)
{
    if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn) {
        m_book.note(worksheet_merge_range(m_sheet, rowNumber(range.firstRow), columnNumber(range.firstColumn),
                                          rowNumber(range.lastRow), columnNumber(range.lastColumn), "",
                                          m_book.format(style)));
    }
    reach(range.lastRow, range.lastColumn);
    this->text(range.firstRow, range.firstColumn, text, style);
}

void XlsxSheet::rowHeight(int row, double points)
{
    m_book.note(worksheet_set_row(m_sheet, rowNumber(row), std::min(points, kHighestRow), nullptr));
}

void XlsxSheet::columnWidth(int column, double millimetres)
{
    m_book.note(worksheet_set_column_pixels(m_sheet, columnNumber(column), columnNumber(column),
                                            static_cast<uint32_t>(pixels(millimetres)), nullptr));
}

void XlsxSheet::picture(int row, int column, const QImage& image, const QSizeF& sizeMm, const QString& description)
{
    const QByteArray png = pngAtScreenSize(image);
    QByteArray words = description.toUtf8();
    lxw_image_options options{};
    options.y_offset = kAirOverPicture;
    options.x_scale = pixels(sizeMm.width()) / static_cast<double>(image.width());
    options.y_scale = pixels(sizeMm.height()) / static_cast<double>(image.height());
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = words.data();
    std::vector<unsigned char> data(png.cbegin(), png.cend());
    m_book.note(worksheet_insert_image_buffer_opt(m_sheet, rowNumber(row), columnNumber(column), data.data(),
                                                  data.size(), &options));
}

void XlsxSheet::applyPage()
{
    applyPaper();
    applyPrintedCells();
    if (m_page.frozenRows > 0 || m_page.frozenColumns > 0) {
        worksheet_freeze_panes(m_sheet, rowNumber(m_page.frozenRows), columnNumber(m_page.frozenColumns));
    }
    // Running numbers are text on purpose; no green corners on them.
    const QByteArray all = (QStringLiteral("A1:") + base::cellName(m_lastRow, m_lastColumn)).toLatin1();
    m_book.note(worksheet_ignore_errors(m_sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData()));
}

void XlsxSheet::applyPaper()
{
    constexpr uint8_t kA3 = 8;
    constexpr uint8_t kA4 = 9;
    worksheet_set_paper(m_sheet, m_page.a3 ? kA3 : kA4);
    if (m_page.landscape) {
        worksheet_set_landscape(m_sheet);
    }
    const QMarginsF inches = m_page.marginsMm / kMmPerInch;
    worksheet_set_margins(m_sheet, inches.left(), inches.right(), inches.top(), inches.bottom());
    if (!m_page.footer.isEmpty()) {
        m_book.note(worksheet_set_footer(m_sheet, cellBytes(m_page.footer).constData()));
    }
    if (m_page.fitWidth) {
        worksheet_fit_to_pages(m_sheet, 1, m_page.fitHeight ? 1 : 0);
        return;
    }
    worksheet_set_print_scale(m_sheet, static_cast<uint16_t>(m_page.scale));
    std::vector<lxw_col_t> breaks;
    for (const int column : std::as_const(m_page.columnBreaks)) {
        breaks.push_back(columnNumber(column));
    }
    if (!breaks.empty()) {
        breaks.push_back(0);
        m_book.note(worksheet_set_v_pagebreaks(m_sheet, breaks.data()));
    }
}

void XlsxSheet::applyPrintedCells()
{
    m_book.note(worksheet_print_area(m_sheet, 0, 0, rowNumber(m_lastRow), columnNumber(m_lastColumn)));
    if (m_page.repeatFirstRow >= 0) {
        m_book.note(worksheet_repeat_rows(m_sheet, rowNumber(m_page.repeatFirstRow), rowNumber(m_page.repeatLastRow)));
    }
    if (m_page.repeatColumns > 0) {
        m_book.note(worksheet_repeat_columns(m_sheet, 0, columnNumber(m_page.repeatColumns - 1)));
    }
}

// --- the book --------------------------------------------------------------------------------------------------------

XlsxWorkbook::XlsxWorkbook() : m_folder(temporaryTemplate())
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(QStringLiteral("book.xlsx"))).constData(), &options);
    // The first format is that of every cell that says nothing. Column widths are counted in its digits, and its face
    // is Calibri, which is not on every machine: in the place of it a wider one would push columns off the paper.
    setFace(STAILQ_FIRST(m_book->formats), XlsxStyle{}.points);
}

XlsxWorkbook::~XlsxWorkbook()
{
    if (m_book != nullptr) {
        lxw_workbook_free(m_book);
    }
}

void XlsxWorkbook::note(int state)
{
    m_state = m_state == LXW_NO_ERROR ? state : m_state;
}

lxw_format* XlsxWorkbook::format(const XlsxStyle& style)
{
    const auto known = m_formats.constFind(style);
    if (known != m_formats.constEnd()) {
        return *known;
    }
    lxw_format* made = workbook_add_format(m_book);
    setFace(made, style.points);
    if (style.bold) {
        format_set_bold(made);
    }
    if (style.italic) {
        format_set_italic(made);
    }
    if (style.underline) {
        format_set_underline(made, LXW_UNDERLINE_SINGLE);
    }
    if (style.border) {
        format_set_border(made, LXW_BORDER_THIN);
    }
    if (style.wrap) {
        format_set_text_wrap(made);
    }
    if (style.indent > 0) {
        constexpr int kDeepest = 15;
        format_set_indent(made, static_cast<uint8_t>(std::min(style.indent, kDeepest)));
    }
    if (style.numberFormat == kTextFormat) {
        constexpr uint8_t kBuiltInText = 49;
        format_set_num_format_index(made, kBuiltInText);
    } else if (!style.numberFormat.isEmpty()) {
        format_set_num_format(made, style.numberFormat.toLatin1().constData());
    }
    format_set_align(made, style.side == XlsxStyle::Left     ? LXW_ALIGN_LEFT
                           : style.side == XlsxStyle::Center ? LXW_ALIGN_CENTER
                                                             : LXW_ALIGN_RIGHT);
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    m_formats.insert(style, made);
    return made;
}

QString XlsxWorkbook::freeSheetName(const QString& wish) const
{
    static const QRegularExpression forbidden(QStringLiteral("[\\[\\]:*?/\\\\\\x00-\\x1f]"));
    QString name = QString(wish).replace(forbidden, QStringLiteral(" ")).simplified();
    if (name.size() > kLongestSheetName) {
        const auto space = name.lastIndexOf(QLatin1Char(' '), kLongestSheetName);
        name = name.left(space > kLongestSheetName / 2 ? space : kLongestSheetName).trimmed();
    }
    while (name.startsWith(QLatin1Char('\'')) || name.endsWith(QLatin1Char('\''))) {
        name.remove(name.startsWith(QLatin1Char('\'')) ? 0 : name.size() - 1, 1);
    }
    if (name.isEmpty()) {
        name = QStringLiteral("Biểu");
    }
    const auto taken = [this](const QString& candidate) {
        return std::any_of(m_sheets.cbegin(), m_sheets.cend(), [&](const auto& sheet) {
            return sheet->name().compare(candidate, Qt::CaseInsensitive) == 0;
        });
    };
    QString free = name;
    for (int number = 2; taken(free); ++number) {
        const QString suffix = QStringLiteral(" %1").arg(number);
        free = name.left(kLongestSheetName - suffix.size()).trimmed() + suffix;
    }
    return free;
}

XlsxSheet& XlsxWorkbook::addSheet(const QString& wish)
{
    const QString name = freeSheetName(wish);
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet == nullptr) {
        note(LXW_ERROR_INVALID_SHEETNAME_CHARACTER);
        sheet = workbook_add_worksheet(m_book, nullptr);
    }
    m_sheets.push_back(std::make_unique<XlsxSheet>(*this, sheet, name));
    return *m_sheets.back();
}

Result<QByteArray> XlsxWorkbook::finish(const XlsxProperties& properties)
{
    const PointNumbers points;
    for (const auto& sheet : m_sheets) {
        sheet->applyPage();
    }
    QByteArray title = cellBytes(properties.title);
    QByteArray author = cellBytes(properties.author);
    QByteArray comment = cellBytes(properties.comment);
    lxw_doc_properties said{};
    said.title = title.data();
    said.author = author.data();
    said.comments = comment.data();
    said.created = kCreated;
    note(workbook_set_properties(m_book, &said));
    if (m_state != LXW_NO_ERROR) {
        return Error{ErrorCode::Bug,
                     QCoreApplication::translate("XlsxWorkbook",
                                                 "The Excel file could not be put together. Nothing was "
                                                 "written; your data are unchanged."),
                     QString::fromLatin1(lxw_strerror(static_cast<lxw_error>(m_state))), QStringLiteral("xlsx")};
    }
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR) {
        return notWritten(m_folder, QString::fromLatin1(lxw_strerror(closed)));
    }
    return written();
}

Result<QByteArray> XlsxWorkbook::written() const
{
    QFile file(m_folder.filePath(QStringLiteral("book.xlsx")));
    if (!file.open(QIODevice::ReadOnly)) {
        return notWritten(m_folder, file.errorString());
    }
    const QByteArray bytes = file.readAll();
    const Result<void> sound = checkParts(bytes);
    return sound ? Result<QByteArray>(bytes) : notWritten(m_folder, sound.error().detail);
}

} // namespace doancoso::print
