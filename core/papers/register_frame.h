// SPDX-License-Identifier: GPL-3.0-or-later
//
// The frame that lists and books share: landscape page, heading of the unit, preparer at the left and who signs at the
// right. For the builders of core/papers.
#pragma once

#include "core/papers/letterhead.h"

namespace doancoso::papers {

/// Title and subtitle are left to the builder.
Paper registerPaper(const Letterhead& head, const PaperRequest& request, const QString& title);
/// Whom the rows are about, each once.
void addPerson(Paper& paper, base::PersonId person);

/// The error of a list that would be empty.
base::Error nobodyListed(const QString& code);

} // namespace doancoso::papers
