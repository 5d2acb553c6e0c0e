// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rating_writing.h"

#include "core/evaluation/rating_repository.h"
#include "core/storage/database.h"

#include <algorithm>

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using storage::Connection;
using storage::UnitOfWork;

Error ratingError(const QString& text, const QString& context, ErrorCode code)
{
    return {code, text, {}, context};
}

Error roundGone()
{
    return ratingError(
        RatingServiceWords::tr("This round of rating no longer exists. Nothing was changed; refresh the page."),
        u"round"_s, ErrorCode::NotFound);
}

RatingRound roundOrAbort(Connection& connection, base::RatingRoundId id)
{
    auto round = RatingRepository::findRound(connection, id);
    if (!round) {
        throw storage::Abort{roundGone()};
    }
    return *std::move(round);
}

/// The list as it stands now; made when it is not there yet. A closed round takes nothing.
RatingList listForWriting(UnitOfWork& unit, const RatingBoard& board)
{
    if (roundOrAbort(unit.connection(), board.round.id).isClosed()) {
        throw storage::Abort{ratingError(RatingServiceWords::tr("The round is closed. Nothing was changed."),
                                         u"round"_s, ErrorCode::Locked)};
    }
    const auto lists = RatingRepository::lists(unit.connection(), board.round.id, board.list.unit);
    if (!lists.isEmpty()) {
        return lists.constFirst();
    }
    RatingList list = board.list;
    list.step = RatingStep::Self;
    list.id = RatingRepository::insertList(unit, list);
    return *RatingRepository::findList(unit.connection(), list.id);
}

void requireStep(const RatingList& list, const QList<RatingStep>& steps)
{
    if (!steps.contains(list.step)) {
        throw storage::Abort{ratingError(RatingServiceWords::tr("The list is at the step “%1”. Nothing was changed; "
                                                                "refresh the page.")
                                             .arg(displayName(list.step)),
                                         u"step"_s, ErrorCode::Locked)};
    }
}

/// The ratings of the list by person.
QHash<base::PersonId, Rating> writtenOf(Connection& connection, base::RatingListId list)
{
    QHash<base::PersonId, Rating> written;
    for (Rating& rating : RatingRepository::ratings(connection, list)) {
        written.insert(rating.person, std::move(rating));
    }
    return written;
}

Rating writtenOrNew(const QHash<base::PersonId, Rating>& written, const RatingBoard& board, const RatingList& list,
                    base::PersonId person)
{
    if (const auto found = written.constFind(person); found != written.cend()) {
        return *found;
    }
    const bool known = std::any_of(board.rows.cbegin(), board.rows.cend(),
                                   [person](const RatingRow& row) { return row.person == person; });
    if (!known) {
        throw storage::Abort{ratingError(
            RatingServiceWords::tr("This member is not in the list. Nothing was changed; refresh the page."),
            u"person"_s, ErrorCode::NotFound)};
    }
    Rating rating;
    rating.list = list.id;
    rating.person = person;
    return rating;
}

Rating ratingForWriting(UnitOfWork& unit, const RatingBoard& board, const RatingList& list, base::PersonId person)
{
    Rating rating = writtenOrNew(writtenOf(unit.connection(), list.id), board, list, person);
    if (!rating.id.isValid()) {
        rating.id = RatingRepository::insertRating(unit, rating);
        rating.revision = 1;
    }
    return rating;
}

Error reasonMissing(const QString& text)
{
    return ratingError(text, u"reason"_s);
}

QString ratingLabel(const RatingBoard& board)
{
    return RatingServiceWords::tr("Rating: %1").arg(board.round.title);
}

} // namespace doancoso::evaluation
