// SPDX-License-Identifier: GPL-3.0-or-later
//
// Paints laid-out pages on any device: screen, printer, PDF, picture. The only drawing code of printed documents.
#pragma once

#include "ui/print/document_layout.h"

class QPainter;

namespace doancoso::print {

/// Fits the whole sheet, margins included, into `target` (device or logical coordinates of the painter) without
/// distorting it.
void paintPage(QPainter& painter, const DocumentLayout& layout, int page, const QRectF& target);

} // namespace doancoso::print
