// SPDX-License-Identifier: GPL-3.0-or-later
//
// An Excel workbook written through libxlsxwriter, in Qt's types and with its traps taken out: text never becomes a
// formula, numbers keep their decimal point under every locale, the same content gives the same bytes, and a workbook
// that could not be written whole is an error. The one place that speaks to that library; for the exporters of
// ui/print.
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>
#include <QImage>
#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <vector>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace doancoso::print {

struct XlsxStyle
{
    enum Side { Left, Center, Right };

    bool bold = false;
    bool italic = false;
    bool underline = false;
    bool border = false;
    bool wrap = false;
    Side side = Left;
    int indent = 0;
    double points = 11;
    QString numberFormat; ///< in the codes of Excel ("#,##0.0"); empty: General

    bool operator==(const XlsxStyle&) const = default;
};
size_t qHash(const XlsxStyle& style, size_t seed = 0);

/// Rows and columns from 0, both ends included.
struct XlsxRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;
};

struct XlsxPage
{
    bool landscape = false;
    bool a3 = false;
    QMarginsF marginsMm;
    QString footer;          ///< in the codes of Excel ("&L…&R…&P"), at most 255 letters
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

struct XlsxProperties
{
    QString title;
    QString author;
    QString comment;
};

class XlsxWorkbook;

class XlsxSheet
{
public:
    XlsxSheet(XlsxWorkbook& book, lxw_worksheet* sheet, QString name);

    void text(int row, int column, const QString& text, const XlsxStyle& style);
    /// Prepared for typing: looks as the style says and holds nothing.
    void blank(int row, int column, const XlsxStyle& style);
    /// Cells of the column, both rows included, offer these texts; others may be typed all the same. A list longer than
    /// Excel takes (255 letters) is not offered.
    void choices(int firstRow, int lastRow, int column, const QStringList& texts);
    void number(int row, int column, double number, const XlsxStyle& style);
    /// A real date, shown as dd/MM/yyyy. Days before 1 March 1900 do not exist in Excel.
    void day(int row, int column, const QDate& day, XlsxStyle style);
    /// One cell over a range; a range of one cell is a plain cell.
    void merge(const XlsxRange& range, const QString& text, const XlsxStyle& style);
    void rowHeight(int row, double points);
    void columnWidth(int column, double millimetres);
    /// With its top left corner just inside the cell; `description` is read to who cannot see it.
    void picture(int row, int column, const QImage& image, const QSizeF& sizeMm, const QString& description);
    XlsxPage& page() { return m_page; }
    const QString& name() const { return m_name; }

private:
    friend class XlsxWorkbook;
    void reach(int row, int column);
    void applyPage();
    void applyPaper();
    void applyPrintedCells();

    XlsxWorkbook& m_book;
    lxw_worksheet* m_sheet;
    QString m_name;
    XlsxPage m_page;
    int m_lastRow = 0;
    int m_lastColumn = 0;
};

class XlsxWorkbook
{
public:
    XlsxWorkbook();
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    /// The name is shortened and cleaned to what a sheet may be called, and made unique.
    XlsxSheet& addSheet(const QString& wish);
    /// The file's bytes; the workbook is finished then. Errors: Io when there is no room for the temporary files the
    /// library works with, Bug when it refused something.
    base::Result<QByteArray> finish(const XlsxProperties& properties);

private:
    friend class XlsxSheet;
    lxw_format* format(const XlsxStyle& style);
    /// Keeps the first thing that went wrong.
    void note(int state);
    QString freeSheetName(const QString& wish) const;
    base::Result<QByteArray> written() const;

    QTemporaryDir m_folder;
    lxw_workbook* m_book = nullptr;
    std::vector<std::unique_ptr<XlsxSheet>> m_sheets;
    QHash<XlsxStyle, lxw_format*> m_formats;
    int m_state = 0;
};

} // namespace doancoso::print
