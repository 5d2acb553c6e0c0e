// SPDX-License-Identifier: GPL-3.0-or-later
//
// The empty list of units that an office fills in or hands on: headings that the import understands without a question,
// and a sheet that says what belongs into each column. Headings and explanations are data, see
// resources/organization/import_template.json. Used by the import's flow.
#pragma once

#include "core/base/result.h"

namespace doancoso::flows {

/// File name without folder, with ending.
QString importTemplateName();
/// A workbook, or CSV when the name ends so. Errors: Io, Permission.
base::Result<void> writeImportTemplate(const QString& path);

} // namespace doancoso::flows
