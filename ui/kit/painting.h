// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small marks that widgets and delegates both draw: badge, dot, key cap. Kept apart from the widgets so that a cell of
// a grid and a label on a page look the same. Used inside ui/kit and by delegates of pages.
#pragma once

#include "ui/kit/theme.h"

#include <QRectF>
#include <QSize>

class QKeySequence;
class QPainter;

namespace doancoso::kit {

/// A pill with a word in it; never wraps.
QSize badgeSize(const QString& text);
/// `onTint`: it stands in a chosen row and needs a ground of its own.
void paintBadge(QPainter* painter, const QRectF& rect, const QString& text, Tone tone, bool onTint = false);

/// A dot whose shape differs by tone as well, so that it can be told without colour: circle (good, accent), diamond
/// (attention), square (bad), ring (neutral).
void paintDot(QPainter* painter, const QPointF& center, Tone tone, qreal diameter = 8);

QSize keyCapSize(const QString& key);
void paintKeyCap(QPainter* painter, const QRectF& rect, const QString& key, const QColor& ink, const QColor& edge);

/// "Ctrl K" as it stands on a key cap.
QString keyText(const QKeySequence& sequence);

} // namespace doancoso::kit
