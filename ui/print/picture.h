// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figures of a report document as pictures, for the formats that cannot take them as they are. For ui/print only.
#pragma once

#include "core/reporting/report_document.h"

#include <QImage>

namespace doancoso::print {

/// A null image when the bytes are no picture. An SVG is drawn at `dotsPerInch`; a PNG keeps its own dots.
QImage pictureImage(const QByteArray& bytes, reporting::PictureFormat format, const QSizeF& sizeMm, int dotsPerInch);
/// PNG that says of itself that it has 96 dots per inch.
QByteArray pngAtScreenSize(QImage image);

} // namespace doancoso::print
