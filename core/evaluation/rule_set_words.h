// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words by which rule sets are written in data files and in the data file of an office.
#pragma once

#include "core/evaluation/rule_set.h"
#include "core/planning/text_table.h"

#include <array>

namespace doancoso::planning {

template <>
struct TextTable<evaluation::Subject>
{
    using enum evaluation::Subject;
    static constexpr std::array entries{std::pair{Member, "member"},         std::pair{Branch, "branch"},
                                        std::pair{Grassroots, "grassroots"}, std::pair{Upper, "upper"},
                                        std::pair{Collective, "collective"}, std::pair{Cadre, "cadre"}};
};
template <>
struct TextTable<evaluation::RuleKind>
{
    using enum evaluation::RuleKind;
    static constexpr std::array entries{std::pair{Group, "group"},     std::pair{Tiered, "tiered"},
                                        std::pair{Boolean, "boolean"}, std::pair{PerUnit, "per_unit"},
                                        std::pair{Deduct, "deduct"},   std::pair{Ratio, "ratio"},
                                        std::pair{Manual, "manual"}};
};
template <>
struct TextTable<evaluation::Comparison>
{
    using enum evaluation::Comparison;
    static constexpr std::array entries{std::pair{AtLeast, "at_least"}, std::pair{Above, "above"},
                                        std::pair{AtMost, "at_most"},   std::pair{Below, "below"},
                                        std::pair{Equal, "equal"},      std::pair{NotEqual, "not_equal"}};
};
template <>
struct TextTable<evaluation::SpecialEffect>
{
    using enum evaluation::SpecialEffect;
    static constexpr std::array entries{std::pair{NotRated, "not_rated"}, std::pair{Exactly, "exactly"},
                                        std::pair{AtMost, "at_most"}, std::pair{Remark, "remark"}};
};
template <>
struct TextTable<evaluation::CapBase>
{
    using enum evaluation::CapBase;
    static constexpr std::array entries{std::pair{AllRated, "all_rated"}, std::pair{NextGrade, "next_grade"},
                                        std::pair{NextAndAbove, "next_and_above"}};
};
template <>
struct TextTable<evaluation::CapRounding>
{
    using enum evaluation::CapRounding;
    static constexpr std::array entries{std::pair{Down, "down"}, std::pair{Nearest, "nearest"}, std::pair{Up, "up"}};
};
template <>
struct TextTable<evaluation::CapTies>
{
    using enum evaluation::CapTies;
    static constexpr std::array entries{std::pair{AllIn, "all_in"}, std::pair{AllOut, "all_out"}};
};

} // namespace doancoso::planning
