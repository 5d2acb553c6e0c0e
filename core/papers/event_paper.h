// SPDX-License-Identifier: GPL-3.0-or-later
//
// Slips and decisions about what happened to members, by the forms of paper_form.h: events that stand under one number
// make one decision, with a list where it is about several people. For PaperService.
#pragma once

#include "core/papers/paper.h"
#include "core/papers/paper_form.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::papers {

/// Errors: NotFound when nothing of the kind is recorded.
base::Result<Paper> makeEventPaper(storage::Database& database, const PaperForm& form, const PaperRequest& request);

} // namespace doancoso::papers
