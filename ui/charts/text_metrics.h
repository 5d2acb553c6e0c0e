// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much room texts take and where they break. Used by the layouts of ui/charts only.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace doancoso::charts {

/// Whole pixels.
double widthOf(const QFontMetricsF& metrics, const QString& text);
double lineHeight(const QFont& font);

/// The rectangle at the origin that the text takes when it is wrapped at words; null for no text.
QRectF wrappedRect(const QFont& font, const QString& text, double width);

struct WrappedText
{
    QStringList lines;
    bool elided = false;
};

/// At most two lines; the break is where the longer line is shortest. Only what does not fit even then is elided.
WrappedText wrapped(const QString& text, const QFontMetricsF& metrics, double limit);

} // namespace doancoso::charts
