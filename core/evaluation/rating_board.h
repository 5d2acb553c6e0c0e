// SPDX-License-Identifier: GPL-3.0-or-later
//
// Puts a branch's list together: its members with what the registers say, judged by the round's rules, beside what was
// written of them. Only RatingService uses it.
#pragma once

#include "core/evaluation/rating_service.h"

namespace doancoso::evaluation {

/// The day by which membership is told: today while the period runs, else its last day.
QDate dayOfRating(const RatingRound& round, const QDate& today);
/// What is asked of the registers for the round.
MemberFactsQuestion questionOf(const RatingRound& round, const QList<base::UnitId>& units, const QDate& today);
RatingBoard readBoard(storage::Connection& connection, const RatingRound& round, base::UnitId branch,
                      const QDate& today);

} // namespace doancoso::evaluation
