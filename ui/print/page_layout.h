// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page set-up of a report document in Qt's words. For ui/print only.
#pragma once

#include "core/reporting/report_document.h"

#include <QPageLayout>

namespace doancoso::print {

/// The whole sheet without margins: the layout places everything itself.
QPageLayout fullPageLayout(const reporting::PageSetup& page);

} // namespace doancoso::print
