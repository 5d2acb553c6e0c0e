// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists and books that the register prints: members of a unit, the book of a branch, its dues, its training results,
// the way into the Party (domain.md §4.5, §4.7, §5.4 form 5, §7.2). For PaperService.
#pragma once

#include "core/papers/paper.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::papers {

/// By branch, with totals by sex, ethnicity and Party. Errors: NotFound (nobody).
base::Result<Paper> makeMemberList(storage::Database& database, const PaperRequest& request);
/// The year of `last` up to that day: committee, members, movement by months that adds up, meetings, dues, commendation
/// and discipline, outstanding members.
base::Result<Paper> makeBranchBook(storage::Database& database, const PaperRequest& request);
/// The year of `last`: what every member paid by months, with arrears up to that day.
base::Result<Paper> makeDuesBook(storage::Database& database, const PaperRequest& request);
/// The training year that `last` lies in. Errors: NotFound (nobody is registered).
base::Result<Paper> makeTrainingResults(storage::Database& database, const PaperRequest& request);
/// Everyone followed on `last`, with the figures of its year and two signature blocks. Errors: NotFound (nobody).
base::Result<Paper> makePartyList(storage::Database& database, const PaperRequest& request);

} // namespace doancoso::papers
