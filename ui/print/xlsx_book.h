// SPDX-License-Identifier: GPL-3.0-or-later
//
// A workbook in memory: sheets, cells with styles, merged cells, panes, page set-up, pictures. Text never becomes a
// formula, not even when a reader edits the cell. The form on disk is made by xlsx_xml. Any part of ui may use it to
// write an xlsx file (see zip_package.h for why no library does).
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMap>
#include <QMarginsF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace doancoso::print {

struct XlsxStyle
{
    enum Side { Left, Center, Right };

    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool border = false;
    bool wrap = false;
    bool quoted = false; ///< set by the sheet for text that a spreadsheet would take for a formula when it is edited
    Side side = Left;
    int indent = 0;
    double points = 11;
    QString numberFormat; ///< "#,##0.0"; empty: General

    bool operator==(const XlsxStyle&) const = default;
};
size_t qHash(const XlsxStyle& style, size_t seed = 0);

struct XlsxCell
{
    enum Kind { Blank, Text, Number } kind = Blank;
    int style = 0;
    int text = 0;   ///< index of the shared string
    QString number; ///< plain form with a point
};

struct XlsxRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

struct XlsxPicture
{
    int row = 0;
    int column = 0;
    double widthMm = 0;
    double heightMm = 0;
    QByteArray png;
};

struct XlsxPage
{
    bool landscape = false;
    bool a3 = false;
    QMarginsF marginsMm;
    QString footer;          ///< in the codes of Excel ("&L…&R…&P")
    bool fitWidth = true;    ///< one page wide
    bool fitHeight = false;  ///< and one page high
    int scale = 100;         ///< per cent, when not fitted
    QList<int> columnBreaks; ///< columns that begin a page, when not fitted
    int repeatFirstRow = -1; ///< printed on every page
    int repeatLastRow = -1;
    int repeatColumns = 0; ///< leading columns printed on every page
    int frozenRows = 0;
    int frozenColumns = 0;
};

class XlsxBook;

class XlsxSheet
{
public:
    XlsxSheet(XlsxBook& book, QString name) : m_book(book), m_name(std::move(name)) {}

    void text(int row, int column, const QString& text, const XlsxStyle& style);
    /// `plain` as of base::Decimal::toPlain().
    void number(int row, int column, const QString& plain, const XlsxStyle& style);
    void blank(int row, int column, const XlsxStyle& style);
    /// One cell over a range; a range of one cell is a plain cell.
    void merge(const XlsxRange& range, const QString& text, const XlsxStyle& style);
    void rowHeight(int row, double points) { m_heights.insert(row, qMin(points, 409.0)); }
    void columnWidth(int column, double millimetres) { m_widths.insert(column, millimetres); }
    void picture(const XlsxPicture& picture) { m_pictures.append(picture); }
    XlsxPage& page() { return m_page; }

    const QString& name() const { return m_name; }
    const XlsxPage& page() const { return m_page; }
    const QMap<int, QMap<int, XlsxCell>>& rows() const { return m_rows; }
    const QMap<int, double>& heights() const { return m_heights; }
    const QMap<int, double>& widths() const { return m_widths; }
    const QList<XlsxRange>& merges() const { return m_merges; }
    const QList<XlsxPicture>& pictures() const { return m_pictures; }
    /// Everything written so far, from the first cell on.
    XlsxRange used() const;

private:
    XlsxCell& cell(int row, int column, const XlsxStyle& style);

    XlsxBook& m_book;
    QString m_name;
    XlsxPage m_page;
    QMap<int, QMap<int, XlsxCell>> m_rows;
    QMap<int, double> m_heights;
    QMap<int, double> m_widths;
    QList<XlsxRange> m_merges;
    QList<XlsxPicture> m_pictures;
};

class XlsxBook
{
public:
    XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    QString title;
    QString company;
    QString comment;

    /// The name is shortened and cleaned to what a sheet may be called, and made unique.
    XlsxSheet& addSheet(const QString& name);
    /// The bytes of the file. Errors: Bug when it cannot be put together.
    base::Result<QByteArray> bytes() const;

    const std::vector<std::unique_ptr<XlsxSheet>>& sheets() const { return m_sheets; }
    const QList<XlsxStyle>& styles() const { return m_styles; }
    const QStringList& strings() const { return m_strings; }
    int styleIndex(const XlsxStyle& style);
    int stringIndex(const QString& text);

private:
    QString freeSheetName(const QString& wish) const;

    std::vector<std::unique_ptr<XlsxSheet>> m_sheets;
    QList<XlsxStyle> m_styles;
    QHash<XlsxStyle, int> m_styleIndex;
    QStringList m_strings;
    QHash<QString, int> m_stringIndex;
};

} // namespace doancoso::print
