// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/xlsx_book.h"

#include "ui/print/xlsx_xml.h"
#include "ui/print/zip_package.h"

#include <QRegularExpression>

#include <algorithm>

namespace doancoso::print {

using base::Result;

namespace {

constexpr qsizetype kLongestCellText = 32767;
constexpr qsizetype kLongestSheetName = 31;

bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && QStringLiteral("=+-@").contains(text.front());
}

} // namespace

size_t qHash(const XlsxStyle& style, size_t seed)
{
    return qHashMulti(seed, style.bold, style.italic, style.underline, style.border, style.wrap, style.quoted,
                      static_cast<int>(style.side), style.indent, style.points, style.numberFormat);
}

XlsxCell& XlsxSheet::cell(int row, int column, const XlsxStyle& style)
{
    XlsxCell& made = m_rows[row][column];
    made = {};
    made.style = m_book.styleIndex(style);
    return made;
}

void XlsxSheet::text(int row, int column, const QString& text, const XlsxStyle& style)
{
    if (text.isEmpty()) {
        blank(row, column, style);
        return;
    }
    XlsxStyle own = style;
    own.quoted = looksLikeFormula(text);
    XlsxCell& made = cell(row, column, own);
    made.kind = XlsxCell::Text;
    made.text = m_book.stringIndex(text.left(kLongestCellText));
}

void XlsxSheet::number(int row, int column, const QString& plain, const XlsxStyle& style)
{
    XlsxCell& made = cell(row, column, style);
    made.kind = XlsxCell::Number;
    made.number = plain;
}

void XlsxSheet::blank(int row, int column, const XlsxStyle& style)
{
    cell(row, column, style);
}

void XlsxSheet::merge(const XlsxRange& range, const QString& text, const XlsxStyle& style)
{
    for (int row = range.firstRow; row <= range.lastRow; ++row) {
        for (int column = range.firstColumn; column <= range.lastColumn; ++column) {
            blank(row, column, style);
        }
    }
    this->text(range.firstRow, range.firstColumn, text, style);
    if (range.firstRow != range.lastRow || range.firstColumn != range.lastColumn) {
        m_merges.append(range);
    }
}

XlsxRange XlsxSheet::used() const
{
    XlsxRange range;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        range.lastRow = std::max(range.lastRow, row.key());
        if (!row.value().isEmpty()) {
            range.lastColumn = std::max(range.lastColumn, row.value().lastKey());
        }
    }
    return range;
}

XlsxBook::XlsxBook()
{
    // Style 0 is the face of every cell that says nothing; column widths are counted in its digits.
    styleIndex(XlsxStyle{});
}

int XlsxBook::styleIndex(const XlsxStyle& style)
{
    auto found = m_styleIndex.constFind(style);
    if (found == m_styleIndex.constEnd()) {
        found = m_styleIndex.insert(style, static_cast<int>(m_styles.size()));
        m_styles.append(style);
    }
    return *found;
}

int XlsxBook::stringIndex(const QString& text)
{
    auto found = m_stringIndex.constFind(text);
    if (found == m_stringIndex.constEnd()) {
        found = m_stringIndex.insert(text, static_cast<int>(m_strings.size()));
        m_strings.append(text);
    }
    return *found;
}

QString XlsxBook::freeSheetName(const QString& wish) const
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

XlsxSheet& XlsxBook::addSheet(const QString& name)
{
    m_sheets.push_back(std::make_unique<XlsxSheet>(*this, freeSheetName(name)));
    return *m_sheets.back();
}

Result<QByteArray> XlsxBook::bytes() const
{
    return zipBytes(xlsxParts(*this));
}

} // namespace doancoso::print
