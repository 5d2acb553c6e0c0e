// SPDX-License-Identifier: GPL-3.0-or-later
//
// A zip archive made in memory, for the office formats (OpenDocument, xlsx), which both are zipped XML. For ui/print
// only.
//
// xlsx is written by the project itself and not through libxlsxwriter: that library calls minizip functions whose names
// QuaZip, needed for reading xlsx and packages, exports too with other parameters. With both in one program the dynamic
// linker hands libxlsxwriter QuaZip's functions, and writing a workbook crashes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace doancoso::print {

struct ZipPart
{
    QString path;
    QByteArray bytes;
    bool packed = true;
};

/// The same parts give the same bytes: entries carry no time of day. Errors: Bug when the archive cannot be made.
base::Result<QByteArray> zipBytes(const QList<ZipPart>& parts);

} // namespace doancoso::print
