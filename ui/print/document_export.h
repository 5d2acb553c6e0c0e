// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one door through which a report document becomes a file. Anyone in ui and the programs may use it; needs a
// QGuiApplication, runs in any thread, shows nothing.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"

#include <QStringList>

namespace doancoso::print {

/// "pdf", "xlsx", "odt", "png"
QStringList exportSuffixes();
/// The suffix of the path chooses the format; png gives one file per page. A failed write leaves the old file.
/// Errors: Validation for another suffix (context "suffix"); Io and Permission from writing.
base::Result<void> exportDocument(const reporting::ReportDocument& document, const QString& path);

} // namespace doancoso::print
