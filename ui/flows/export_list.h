// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes a list as it stands on the screen to xlsx or csv. Every cell is text, so nothing that begins with = + - @ is
// ever taken for a formula, and numbers of cards and papers keep their zeros.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace doancoso::flows {

struct ExportedList
{
    QString title; ///< name of the sheet, and its first line
    QString caption;
    QStringList headings;
    QList<QStringList> rows;
};

/// By the ending of the name: ".csv", else xlsx. Errors: of writing files.
base::Result<void> exportList(const ExportedList& list, const QString& file);

} // namespace doancoso::flows
