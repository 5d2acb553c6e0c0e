// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way in which ui/print writes files: everything is made in memory and then put in the place of the old file in
// one step, so that a failed write leaves the old file as it was. For the exporters of ui/print and ui/charts.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace doancoso::print {

/// Errors: Io or Permission with a sentence that names the file and says what to do.
base::Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace doancoso::print
