// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rating_board.h"

#include "core/base/text.h"
#include "core/evaluation/rating_repository.h"
#include "core/membership/person_repository.h"

#include <algorithm>

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;

QDate dayOfRating(const RatingRound& round, const QDate& today)
{
    return std::clamp(today, round.firstDay, round.lastDay);
}

MemberFactsQuestion questionOf(const RatingRound& round, const QList<base::UnitId>& units, const QDate& today)
{
    const QStringList asked = factsOf(round.rules);
    const bool ofGroups = std::any_of(asked.cbegin(), asked.cend(), [](const QString& fact) {
        return fact.startsWith(fact_code::kTrainingGroup) && fact != fact_code::kTrainingBand &&
               fact != fact_code::kTrainingPoints;
    });
    return {round.firstDay, round.lastDay, dayOfRating(round, today), units, ofGroups, true};
}

RatingBoard readBoard(storage::Connection& connection, const RatingRound& round, base::UnitId branch,
                      const QDate& today)
{
    RatingBoard board;
    board.round = round;
    board.day = dayOfRating(round, today);
    board.list.round = round.id;
    board.list.unit = branch;
    if (const auto lists = RatingRepository::lists(connection, round.id, branch); !lists.isEmpty()) {
        board.list = lists.constFirst();
    }
    QHash<base::PersonId, RatingRow> rows;
    QList<base::PersonId> people;
    for (KnownMember& known : MemberFacts::read(connection, questionOf(round, {branch}, today))) {
        people.append(known.person);
        RatingRow& row = rows[known.person];
        row.person = known.person;
        row.known = std::move(known);
    }
    if (board.list.id.isValid()) {
        for (Rating& rating : RatingRepository::ratings(connection, board.list.id)) {
            RatingRow& row = rows[rating.person];
            if (!row.person.isValid()) {
                row.person = rating.person;
                row.known.person = rating.person;
                row.known.unit = branch;
                row.member = false;
                people.append(rating.person);
            }
            row.rating = std::move(rating);
        }
    }
    QList<membership::Person> read = membership::PersonRepository::read(connection, people);
    std::stable_sort(read.begin(), read.end(), [](const membership::Person& left, const membership::Person& right) {
        return base::nameSortKey(left.fullName) < base::nameSortKey(right.fullName);
    });
    for (const membership::Person& person : std::as_const(read)) {
        RatingRow row = rows.value(person.id);
        if (!row.rating.id.isValid() && board.list.step > RatingStep::Meeting) {
            continue; // came after the list was presented
        }
        row.name = person.fullName;
        row.birthDate = person.birthDate.display();
        row.rating.person = person.id;
        if (row.member) {
            row.assessment = assess(round.rules, MemberFacts::judged(row.known, row.rating.typed));
        }
        if (board.list.step > RatingStep::Meeting) {
            // Records that change later say nothing about a list that was presented.
            row.proposal = row.rating.proposed;
            row.why = row.rating.proposedWhy;
        } else if (row.member) {
            row.proposal = proposalOf(row.assessment);
            row.why = whyOf(row.assessment);
        }
        board.counts.add(round.rules.scale, row.rating.current());
        board.rows.append(std::move(row));
    }
    return board;
}

} // namespace doancoso::evaluation
