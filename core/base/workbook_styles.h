// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the styles of a workbook say about its cells: a number may be a date, a percentage or padded with zeros, and a
// text may be set in a font of before Unicode. Used by the workbook reader.
#pragma once

#include "core/base/table_file.h"
#include "core/base/xml_walk.h"

namespace doancoso::base {

class WorkbookStyles
{
public:
    /// Fed with the elements of styles.xml in their order.
    void startElement(const XmlElement& element);
    void endElement(QByteArrayView name);

    /// Font of the cell style; empty when unknown.
    QString fontOf(int style) const;
    /// A cell from the stored number as the style shows it.
    TableCell numberCell(const QString& value, int style, bool days1904) const;

    /// Unicode for text set in the font.
    static QString fromFont(const QString& text, const QString& font);
    /// A text cell when the day is none.
    static TableCell dateCell(const QDate& day, const QString& otherwise);

private:
    enum class Shape { Plain, Date, Percent, Padded };
    struct Format
    {
        Shape shape = Shape::Plain;
        int digits = 0; ///< of Padded
    };
    struct Style
    {
        int format = 0;
        int font = 0;
    };
    static Format formatOfCode(const QString& code);
    Format formatOf(int style) const;

    QHash<int, Format> m_formats; ///< the workbook's own
    QStringList m_fonts;
    QList<Style> m_styles;
    bool m_inFonts = false;
    bool m_inFont = false;
    bool m_inCellStyles = false;
};

} // namespace doancoso::base
