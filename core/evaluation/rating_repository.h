// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of rounds, lists, ratings and earlier editions. Only RatingService uses it.
#pragma once

#include "core/evaluation/rating.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::evaluation {

class RatingRepository
{
public:
    /// The latest first.
    static QList<RatingRound> rounds(storage::Connection& connection);
    static std::optional<RatingRound> findRound(storage::Connection& connection, base::RatingRoundId id);
    static base::RatingRoundId insertRound(storage::UnitOfWork& unit, const RatingRound& round);
    static void putDue(storage::UnitOfWork& unit, base::RatingRoundId round, RatingDue due, const QDate& day);
    static void setClosed(storage::UnitOfWork& unit, base::RatingRoundId round, const QDate& day);
    static void buryRound(storage::UnitOfWork& unit, base::RatingRoundId round);

    /// `unit` invalid: of every unit.
    static QList<RatingList> lists(storage::Connection& connection, base::RatingRoundId round, base::UnitId unit = {});
    static std::optional<RatingList> findList(storage::Connection& connection, base::RatingListId id);
    static base::RatingListId insertList(storage::UnitOfWork& unit, const RatingList& list);
    /// Refused as Conflict when somebody changed it since the revision that `list` carries.
    static void updateList(storage::UnitOfWork& unit, const RatingList& list);

    /// With facts and votes.
    static QList<Rating> ratings(storage::Connection& connection, base::RatingListId list);
    /// Every year of one person: the rounds with what was said, the latest first.
    static QList<std::pair<base::RatingRoundId, Rating>> ofPerson(storage::Connection& connection,
                                                                  base::PersonId person);
    static base::RatingId insertRating(storage::UnitOfWork& unit, const Rating& rating);
    static QList<base::RatingId> insertRatings(storage::UnitOfWork& unit, const QList<Rating>& ratings);
    static void updateRating(storage::UnitOfWork& unit, const Rating& rating);
    static void putFact(storage::UnitOfWork& unit, base::RatingId rating, const QString& code,
                        const std::optional<Fact>& fact);
    static void putVotes(storage::UnitOfWork& unit, base::RatingId rating, const QString& grade,
                         const std::optional<int>& votes);
    /// By list: how many have each grade now (GradeColumn of the furthest step).
    static QMap<base::RatingListId, QMap<QString, int>> gradeCounts(storage::Connection& connection,
                                                                    base::RatingRoundId round);

    static void insertEdition(storage::UnitOfWork& unit, base::RatingListId list, const RatingEdition& edition);
    static QList<RatingEdition> editions(storage::Connection& connection, base::RatingListId list);
};

} // namespace doancoso::evaluation
