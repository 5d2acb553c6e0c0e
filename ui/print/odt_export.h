// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report document as OpenDocument text for offices that go on writing in it: page size and margins, heading, tables
// with repeated header rows, check code and page number in the foot. Anyone in ui and the programs may use it.
#pragma once

#include "core/base/result.h"
#include "core/reporting/report_document.h"

namespace doancoso::print {

/// A failed write leaves the old file. Errors: those of base::writeWholeFile().
base::Result<void> exportOdt(const reporting::ReportDocument& document, const QString& path);

} // namespace doancoso::print
