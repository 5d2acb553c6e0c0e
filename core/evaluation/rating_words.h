// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words by which steps of a rating stand in the data file.
#pragma once

#include "core/evaluation/rating.h"
#include "core/planning/text_table.h"

#include <array>

namespace doancoso::planning {

template <>
struct TextTable<evaluation::RatingStep>
{
    using enum evaluation::RatingStep;
    static constexpr std::array entries{std::pair{Self, "self"}, std::pair{Meeting, "meeting"},
                                        std::pair{Decision, "decision"}, std::pair{Announcement, "announcement"},
                                        std::pair{Done, "done"}};
};
template <>
struct TextTable<evaluation::RatingDue>
{
    using enum evaluation::RatingDue;
    static constexpr std::array entries{std::pair{Self, "self"}, std::pair{Meeting, "meeting"},
                                        std::pair{Proposal, "proposal"}, std::pair{Decision, "decision"},
                                        std::pair{Announcement, "announcement"}};
};

} // namespace doancoso::planning
