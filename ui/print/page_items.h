// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands on a laid-out page, as plain values in tenths of a point from the top left corner of the sheet. The
// layout makes them, the painter draws them, tests read them. For ui/print only.
#pragma once

#include "core/reporting/report_document.h"
#include "ui/print/print_font.h"

#include <QByteArray>
#include <QLineF>
#include <QList>
#include <QPointF>
#include <QRectF>
#include <QString>

namespace doancoso::print {

struct TextItem
{
    QPointF baseline;
    QString text;
    TextFace face;
    qreal width = 0;
    qreal wordSpacing = 0; ///< added to every space of a justified line
    bool underline = false;
};

struct LineItem
{
    QLineF line;
    qreal thickness = 5;
};

struct PictureItem
{
    QRectF rect;
    QByteArray bytes;
    reporting::PictureFormat format = reporting::PictureFormat::Png;
};

struct LayoutPage
{
    QList<TextItem> texts;
    QList<LineItem> lines;
    QList<PictureItem> pictures;
};

} // namespace doancoso::print
