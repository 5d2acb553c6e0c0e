// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every use case of a rating does before it writes: the round and the list as they stand now, the step that allows
// it, the record of one person. They end the unit of work with storage::Abort. Only RatingService uses them.
#pragma once

#include "core/evaluation/rating_service.h"
#include "core/storage/unit_of_work.h"

#include <QCoreApplication>

namespace doancoso::evaluation {

struct RatingServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(RatingService)
};

base::Error ratingError(const QString& text, const QString& context,
                        base::ErrorCode code = base::ErrorCode::Validation);
base::Error roundGone();
RatingRound roundOrAbort(storage::Connection& connection, base::RatingRoundId id);
/// The list as it stands now; made when it is not there yet. A closed round takes nothing.
RatingList listForWriting(storage::UnitOfWork& unit, const RatingBoard& board);
void requireStep(const RatingList& list, const QList<RatingStep>& steps);
/// The ratings of the list by person.
QHash<base::PersonId, Rating> writtenOf(storage::Connection& connection, base::RatingListId list);
/// What is written of the person, or a new one that is not written yet; ends the work when the person is not listed.
Rating writtenOrNew(const QHash<base::PersonId, Rating>& written, const RatingBoard& board, const RatingList& list,
                    base::PersonId person);
/// The rating of the person, written when there is none yet.
Rating ratingForWriting(storage::UnitOfWork& unit, const RatingBoard& board, const RatingList& list,
                        base::PersonId person);
base::Error reasonMissing(const QString& text);
/// What the journal calls a change of the list.
QString ratingLabel(const RatingBoard& board);

} // namespace doancoso::evaluation
