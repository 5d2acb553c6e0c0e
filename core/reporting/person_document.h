// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the office keeps of one person as a document that the person can read and take along. The settings page and the
// command line print it through ui/print.
#pragma once

#include "core/activity/person_dossier.h"
#include "core/reporting/report_document.h"

namespace doancoso::reporting {

/// `issuer` is the office that answers; may be empty.
ReportDocument personDocument(const activity::PersonDossier& dossier, const QString& issuer);

} // namespace doancoso::reporting
