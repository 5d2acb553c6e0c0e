// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/rating_repository.h"

#include "core/evaluation/rating_words.h"
#include "core/evaluation/rule_set_reader.h"
#include "core/evaluation/rule_set_words.h"
#include "core/evaluation/rule_set_writer.h"
#include "core/planning/repository_support.h"

namespace doancoso::evaluation {

using namespace Qt::StringLiterals;
using planning::stored;
using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kRoundColumns = u"id, revision, unit_id, subject, title, first_day, last_day, rules, opened_on, closed_on"_s;
const auto kListColumns =
    u"id, revision, round_id, unit_id, step, meeting_on, place, chair, secretary, expected, present, secret_ballot, "
    "minutes, proposed_on, returned_on, returned_reason, decision_number, decision_date, decided_by, announced_on"_s;
const auto kRatingColumns =
    u"r.id, r.revision, r.list_id, r.person_id, r.subject_unit_id, r.own_grade, r.branch_grade, r.superior_grade, "
    "r.final_grade, r.proposed_grade, r.proposed_why, r.reason, r.superior_reason, r.remark, r.appeal_on, r.appeal, "
    "r.appeal_answered_on, r.appeal_answer"_s;

std::optional<int> smallNumber(const Statement& row, int column)
{
    const auto number = row.optionalInteger(column);
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

QVariant numberOrNull(const std::optional<int>& number)
{
    return number ? QVariant(qint64(*number)) : QVariant();
}

/// The rules of a round are read as strictly as any other file.
RuleSet storedRules(const QString& text, qint64 round)
{
    const auto rules = parseRuleSet(text.toUtf8(), u"rating_round %1"_s.arg(round), shippedScales());
    if (!rules) {
        throw storage::Abort{rules.error()};
    }
    return *rules;
}

QList<RatingRound> readRounds(Connection& connection, const QString& condition, const QVariantList& values)
{
    QList<RatingRound> rounds;
    {
        Statement read = connection.fresh(
            u"SELECT %1 FROM rating_round WHERE deleted_at IS NULL%2 ORDER BY last_day DESC, id DESC"_s.arg(
                kRoundColumns, condition));
        read.runList(values);
        while (read.next()) {
            RatingRound round;
            round.id = base::RatingRoundId(read.integer(0));
            round.revision = read.integer(1);
            round.unit = base::UnitId(read.integer(2));
            round.subject = planning::storedChoice<Subject>(read, 3);
            round.title = read.text(4);
            round.firstDay = read.date(5);
            round.lastDay = read.date(6);
            round.rules = storedRules(read.text(7), read.integer(0));
            round.openedOn = read.date(8);
            round.closedOn = read.date(9);
            rounds.append(std::move(round));
        }
    }
    for (RatingRound& round : rounds) {
        Statement read = connection.fresh(u"SELECT step, due_on FROM rating_due WHERE round_id = ?"_s);
        read.run(round.id);
        while (read.next()) {
            round.due.insert(planning::storedChoice<RatingDue>(read, 0), read.date(1));
        }
    }
    return rounds;
}

QList<RatingList> readLists(Connection& connection, const QString& condition, const QVariantList& values)
{
    QList<RatingList> lists;
    Statement read = connection.fresh(
        u"SELECT %1 FROM rating_list WHERE deleted_at IS NULL AND %2 ORDER BY id"_s.arg(kListColumns, condition));
    read.runList(values);
    while (read.next()) {
        RatingList list;
        list.id = base::RatingListId(read.integer(0));
        list.revision = read.integer(1);
        list.round = base::RatingRoundId(read.integer(2));
        list.unit = base::UnitId(read.integer(3));
        list.step = planning::storedChoice<RatingStep>(read, 4);
        list.meeting = {read.date(5),         read.text(6),          read.text(7),  read.text(8),
                        smallNumber(read, 9), smallNumber(read, 10), read.flag(11), read.text(12)};
        list.proposedOn = read.date(13);
        list.returnedOn = read.date(14);
        list.returnedReason = read.text(15);
        list.decision = {read.text(16), read.date(17), read.text(18)};
        list.announcedOn = read.date(19);
        lists.append(std::move(list));
    }
    return lists;
}

Row rowOf(const RatingList& list)
{
    return {{u"round_id"_s, list.round.value()},
            {u"unit_id"_s, list.unit.value()},
            {u"step"_s, planning::toText(list.step)},
            {u"meeting_on"_s, stored(list.meeting.on)},
            {u"place"_s, list.meeting.place},
            {u"chair"_s, list.meeting.chair},
            {u"secretary"_s, list.meeting.secretary},
            {u"expected"_s, numberOrNull(list.meeting.expected)},
            {u"present"_s, numberOrNull(list.meeting.present)},
            {u"secret_ballot"_s, qint64(list.meeting.secretBallot ? 1 : 0)},
            {u"minutes"_s, list.meeting.minutes},
            {u"proposed_on"_s, stored(list.proposedOn)},
            {u"returned_on"_s, stored(list.returnedOn)},
            {u"returned_reason"_s, list.returnedReason},
            {u"decision_number"_s, list.decision.number},
            {u"decision_date"_s, stored(list.decision.date)},
            {u"decided_by"_s, list.decision.decidedBy},
            {u"announced_on"_s, stored(list.announcedOn)}};
}

Rating ratingOf(const Statement& row)
{
    Rating rating;
    rating.id = base::RatingId(row.integer(0));
    rating.revision = row.integer(1);
    rating.list = base::RatingListId(row.integer(2));
    rating.person = base::PersonId(row.integer(3));
    rating.subjectUnit = base::UnitId(row.integer(4));
    rating.own = row.text(5);
    rating.branch = row.text(6);
    rating.superior = row.text(7);
    rating.final = row.text(8);
    rating.proposed = row.text(9);
    rating.proposedWhy = row.text(10);
    rating.reason = row.text(11);
    rating.superiorReason = row.text(12);
    rating.remark = row.text(13);
    rating.appeal = {row.date(14), row.text(15), row.date(16), row.text(17)};
    return rating;
}

Row rowOf(const Rating& rating)
{
    return {{u"list_id"_s, rating.list.value()},
            {u"person_id"_s, stored(rating.person)},
            {u"subject_unit_id"_s, stored(rating.subjectUnit)},
            {u"own_grade"_s, rating.own},
            {u"branch_grade"_s, rating.branch},
            {u"superior_grade"_s, rating.superior},
            {u"final_grade"_s, rating.final},
            {u"proposed_grade"_s, rating.proposed},
            {u"proposed_why"_s, rating.proposedWhy},
            {u"reason"_s, rating.reason},
            {u"superior_reason"_s, rating.superiorReason},
            {u"remark"_s, rating.remark},
            {u"appeal_on"_s, stored(rating.appeal.on)},
            {u"appeal"_s, rating.appeal.text},
            {u"appeal_answered_on"_s, stored(rating.appeal.answeredOn)},
            {u"appeal_answer"_s, rating.appeal.answer}};
}

} // namespace

QList<RatingRound> RatingRepository::rounds(Connection& connection)
{
    return readRounds(connection, {}, {});
}

std::optional<RatingRound> RatingRepository::findRound(Connection& connection, base::RatingRoundId id)
{
    const auto found = readRounds(connection, u" AND id = ?"_s, {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

base::RatingRoundId RatingRepository::insertRound(UnitOfWork& unit, const RatingRound& round)
{
    return base::RatingRoundId(
        unit.insert(u"rating_round"_s, {{u"unit_id"_s, round.unit.value()},
                                        {u"subject"_s, planning::toText(round.subject)},
                                        {u"title"_s, round.title},
                                        {u"first_day"_s, stored(round.firstDay)},
                                        {u"last_day"_s, stored(round.lastDay)},
                                        {u"rule_code"_s, round.rules.code},
                                        {u"rule_version"_s, qint64(round.rules.version)},
                                        {u"rules"_s, QString::fromUtf8(ruleSetToJson(round.rules))},
                                        {u"opened_on"_s, stored(round.openedOn)}}));
}

void RatingRepository::putDue(UnitOfWork& unit, base::RatingRoundId round, RatingDue due, const QDate& day)
{
    const Row key{{u"round_id"_s, round.value()}, {u"step"_s, planning::toText(due)}};
    if (!day.isValid()) {
        unit.remove(u"rating_due"_s, key);
        return;
    }
    Row row = key;
    row.insert(u"due_on"_s, stored(day));
    unit.put(u"rating_due"_s, row);
}

void RatingRepository::setClosed(UnitOfWork& unit, base::RatingRoundId round, const QDate& day)
{
    unit.update(u"rating_round"_s, UnitOfWork::idKey(round.value()), {{u"closed_on"_s, stored(day)}});
}

void RatingRepository::buryRound(UnitOfWork& unit, base::RatingRoundId round)
{
    unit.bury(u"rating_round"_s, round.value());
}

QList<RatingList> RatingRepository::lists(Connection& connection, base::RatingRoundId round, base::UnitId unit)
{
    return unit.isValid() ? readLists(connection, u"round_id = ? AND unit_id = ?"_s, {round.value(), unit.value()})
                          : readLists(connection, u"round_id = ?"_s, {round.value()});
}

std::optional<RatingList> RatingRepository::findList(Connection& connection, base::RatingListId id)
{
    const auto found = readLists(connection, u"id = ?"_s, {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

base::RatingListId RatingRepository::insertList(UnitOfWork& unit, const RatingList& list)
{
    return base::RatingListId(unit.insert(u"rating_list"_s, rowOf(list)));
}

void RatingRepository::updateList(UnitOfWork& unit, const RatingList& list)
{
    unit.updateRecord(u"rating_list"_s, list.id.value(), list.revision, rowOf(list));
}

QList<Rating> RatingRepository::ratings(Connection& connection, base::RatingListId list)
{
    QList<Rating> ratings;
    QHash<qint64, qsizetype> places;
    {
        Statement read = connection.fresh(
            u"SELECT %1 FROM rating r WHERE r.deleted_at IS NULL AND r.list_id = ? ORDER BY r.id"_s.arg(
                kRatingColumns));
        read.run(list);
        while (read.next()) {
            places.insert(read.integer(0), ratings.size());
            ratings.append(ratingOf(read));
        }
    }
    {
        Statement read = connection.fresh(u"SELECT f.rating_id, f.fact, f.amount, f.whole, f.note FROM rating_fact f "
                                          "JOIN rating r ON r.id = f.rating_id WHERE r.list_id = ?"_s);
        read.run(list);
        while (read.next()) {
            if (const auto place = places.constFind(read.integer(0)); place != places.cend()) {
                ratings[*place].typed.insert(read.text(1), {read.decimal(2), read.optionalDecimal(3), read.text(4)});
            }
        }
    }
    Statement read = connection.fresh(u"SELECT v.rating_id, v.grade, v.votes FROM rating_vote v JOIN rating r ON r.id "
                                      "= v.rating_id WHERE r.list_id = ?"_s);
    read.run(list);
    while (read.next()) {
        if (const auto place = places.constFind(read.integer(0)); place != places.cend()) {
            ratings[*place].votes.insert(read.text(1), static_cast<int>(read.integer(2)));
        }
    }
    return ratings;
}

QList<std::pair<base::RatingRoundId, Rating>> RatingRepository::ofPerson(Connection& connection, base::PersonId person)
{
    QList<std::pair<base::RatingRoundId, Rating>> found;
    Statement read = connection.fresh(
        u"SELECT %1, l.round_id FROM rating r JOIN rating_list l ON l.id = r.list_id JOIN rating_round o ON o.id = "
        "l.round_id WHERE r.deleted_at IS NULL AND l.deleted_at IS NULL AND o.deleted_at IS NULL AND r.person_id = ? "
        "ORDER BY o.last_day DESC, r.id DESC"_s.arg(kRatingColumns));
    read.run(person);
    while (read.next()) {
        found.append({base::RatingRoundId(read.integer(18)), ratingOf(read)});
    }
    return found;
}

base::RatingId RatingRepository::insertRating(UnitOfWork& unit, const Rating& rating)
{
    return base::RatingId(unit.insert(u"rating"_s, rowOf(rating)));
}

QList<base::RatingId> RatingRepository::insertRatings(UnitOfWork& unit, const QList<Rating>& ratings)
{
    QList<Row> rows;
    for (const Rating& rating : ratings) {
        rows.append(rowOf(rating));
    }
    QList<base::RatingId> ids;
    for (const qint64 id : unit.insertMany(u"rating"_s, rows)) {
        ids.append(base::RatingId(id));
    }
    return ids;
}

void RatingRepository::updateRating(UnitOfWork& unit, const Rating& rating)
{
    unit.updateRecord(u"rating"_s, rating.id.value(), rating.revision, rowOf(rating));
}

void RatingRepository::putFact(UnitOfWork& unit, base::RatingId rating, const QString& code,
                               const std::optional<Fact>& fact)
{
    const Row key{{u"rating_id"_s, rating.value()}, {u"fact"_s, code}};
    if (!fact) {
        unit.remove(u"rating_fact"_s, key);
        return;
    }
    Row row = key;
    row.insert(u"amount"_s, fact->amount.units());
    row.insert(u"whole"_s, fact->of ? QVariant(fact->of->units()) : QVariant());
    row.insert(u"note"_s, fact->origin);
    unit.put(u"rating_fact"_s, row);
}

void RatingRepository::putVotes(UnitOfWork& unit, base::RatingId rating, const QString& grade,
                                const std::optional<int>& votes)
{
    const Row key{{u"rating_id"_s, rating.value()}, {u"grade"_s, grade}};
    if (!votes) {
        unit.remove(u"rating_vote"_s, key);
        return;
    }
    Row row = key;
    row.insert(u"votes"_s, qint64(*votes));
    unit.put(u"rating_vote"_s, row);
}

QMap<base::RatingListId, QMap<QString, int>> RatingRepository::gradeCounts(Connection& connection,
                                                                           base::RatingRoundId round)
{
    QMap<base::RatingListId, QMap<QString, int>> counts;
    Statement read = connection.fresh(
        u"SELECT r.list_id, CASE WHEN r.final_grade <> '' THEN r.final_grade WHEN r.superior_grade <> '' THEN "
        "r.superior_grade ELSE r.branch_grade END AS grade, COUNT(*) FROM rating r JOIN rating_list l ON l.id = "
        "r.list_id WHERE r.deleted_at IS NULL AND l.deleted_at IS NULL AND l.round_id = ? GROUP BY r.list_id, grade"_s);
    read.run(round);
    while (read.next()) {
        counts[base::RatingListId(read.integer(0))].insert(read.text(1), static_cast<int>(read.integer(2)));
    }
    return counts;
}

void RatingRepository::insertEdition(UnitOfWork& unit, base::RatingListId list, const RatingEdition& edition)
{
    const qint64 id = unit.insert(u"rating_edition"_s, {{u"list_id"_s, list.value()},
                                                        {u"number"_s, qint64(edition.number)},
                                                        {u"decision_number"_s, edition.decision.number},
                                                        {u"decision_date"_s, stored(edition.decision.date)},
                                                        {u"reopened_on"_s, stored(edition.reopenedOn)},
                                                        {u"reopened_reason"_s, edition.reason}});
    for (const RatingEdition::Entry& entry : edition.entries) {
        unit.put(u"rating_edition_entry"_s, {{u"edition_id"_s, id},
                                             {u"rating_id"_s, entry.rating.value()},
                                             {u"person_id"_s, stored(entry.person)},
                                             {u"own_grade"_s, entry.own},
                                             {u"branch_grade"_s, entry.branch},
                                             {u"superior_grade"_s, entry.superior},
                                             {u"final_grade"_s, entry.final},
                                             {u"reason"_s, entry.reason},
                                             {u"superior_reason"_s, entry.superiorReason}});
    }
}

QList<RatingEdition> RatingRepository::editions(Connection& connection, base::RatingListId list)
{
    QList<RatingEdition> editions;
    QHash<qint64, qsizetype> places;
    {
        Statement read = connection.fresh(
            u"SELECT id, number, decision_number, decision_date, reopened_on, reopened_reason FROM rating_edition "
            "WHERE deleted_at IS NULL AND list_id = ? ORDER BY number"_s);
        read.run(list);
        while (read.next()) {
            places.insert(read.integer(0), editions.size());
            RatingEdition edition;
            edition.number = static_cast<int>(read.integer(1));
            edition.decision = {read.text(2), read.date(3), {}};
            edition.reopenedOn = read.date(4);
            edition.reason = read.text(5);
            editions.append(std::move(edition));
        }
    }
    Statement read = connection.fresh(
        u"SELECT n.edition_id, n.rating_id, n.person_id, n.own_grade, n.branch_grade, n.superior_grade, n.final_grade, "
        "n.reason, n.superior_reason FROM rating_edition_entry n JOIN rating_edition e ON e.id = n.edition_id WHERE "
        "e.list_id = ? ORDER BY n.edition_id, n.rating_id"_s);
    read.run(list);
    while (read.next()) {
        if (const auto place = places.constFind(read.integer(0)); place != places.cend()) {
            editions[*place].entries.append({base::RatingId(read.integer(1)), base::PersonId(read.integer(2)),
                                             read.text(3), read.text(4), read.text(5), read.text(6), read.text(7),
                                             read.text(8)});
        }
    }
    return editions;
}

} // namespace doancoso::evaluation
