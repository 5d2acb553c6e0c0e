// SPDX-License-Identifier: GPL-3.0-or-later
//
// The empty list of units or members that an office fills in or hands on: headings that the import understands without
// a question, and a sheet that says what belongs into each column. Headings and explanations are data, see
// resources/<area>/import_template.json. Used by the imports.
#pragma once

#include "core/base/result.h"

namespace doancoso::flows {

/// `area`: "organization" for units, "membership" for members. File name without folder, with ending.
QString importTemplateName(const QString& area);
/// A workbook, or CSV when the name ends so. Errors: Io, Permission.
base::Result<void> writeImportTemplate(const QString& area, const QString& path);

} // namespace doancoso::flows
