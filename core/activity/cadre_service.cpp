// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre_service.h"

#include "core/activity/activity_lists.h"
#include "core/activity/cadre_repository.h"
#include "core/activity/cadre_rows.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/person_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct CadreWords
{
    Q_DECLARE_TR_FUNCTIONS(CadreService)
};

Error cadreInvalid(const QString& text, const char* field)
{
    return {ErrorCode::Validation, text, {}, QString::fromLatin1(field)};
}

Error cadreNotFound()
{
    return {ErrorCode::NotFound,
            CadreWords::tr("This entry no longer exists. Nothing was changed; refresh the page."),
            {},
            u"cadre"_s};
}

std::optional<Error> holderProblem(base::PersonId person, base::UnitId unit, const QString& post)
{
    if (!person.isValid()) {
        return cadreInvalid(CadreWords::tr("Choose the person from the proposals. Nothing was saved."), "person");
    }
    if (!unit.isValid()) {
        return cadreInvalid(CadreWords::tr("Choose the unit. Nothing was saved."), "unit");
    }
    if (!activityLists().post(post)) {
        return cadreInvalid(CadreWords::tr("Choose the post. Nothing was saved."), "post");
    }
    return std::nullopt;
}

std::optional<Error> postProblem(const CadrePost& post)
{
    if (const auto problem = holderProblem(post.person, post.unit, post.post)) {
        return problem;
    }
    if (!post.from.isValid()) {
        return cadreInvalid(CadreWords::tr("Write the day from which the post is held. Nothing was saved."), "from");
    }
    if (post.until <= post.from) {
        return cadreInvalid(CadreWords::tr("The post ends before it begins. Nothing was saved."), "until");
    }
    if (post.termUntil.isValid() && post.termUntil < post.from) {
        return cadreInvalid(CadreWords::tr("The term ends before the post begins. Nothing was saved."), "termUntil");
    }
    if (post.firstAppointedOn.isValid() && post.firstAppointedOn > post.from) {
        return cadreInvalid(CadreWords::tr("The first appointment lies after this one. Nothing was saved."),
                            "firstAppointedOn");
    }
    return std::nullopt;
}

/// The same person twice in the same post would be counted twice.
std::optional<Error> overlapProblem(Connection& connection, const CadrePost& post)
{
    for (const CadrePost& other : CadreRepository::ofPerson(connection, post.person)) {
        if (other.id != post.id && other.unit == post.unit && other.post == post.post && other.from < post.until &&
            post.from < other.until) {
            return cadreInvalid(CadreWords::tr("This person already holds this post from %1. Nothing was saved; end "
                                               "or correct that entry.")
                                    .arg(base::displayDate(other.from)),
                                "from");
        }
    }
    return std::nullopt;
}

CadrePost tidiedPost(CadrePost post)
{
    for (QString* text : {&post.term, &post.decisionNumber, &post.decidedBy, &post.concurrentPost, &post.endReason}) {
        *text = base::composed(*text);
    }
    post.note = post.note.normalized(QString::NormalizationForm_C).trimmed();
    if (!post.until.isValid()) {
        post.until = organization::kOpenEnd;
    }
    return post;
}

QList<CadreRow> rowsOn(Connection& connection, const organization::UnitTree& tree, const QList<base::UnitId>& units,
                       const QDate& day)
{
    constexpr qsizetype kUnitsInStatement = 500;
    const bool few = units.size() <= kUnitsInStatement;
    QList<CadrePost> posts = CadreRepository::posts(connection, few ? units : QList<base::UnitId>(), day);
    if (!few) {
        const QSet<base::UnitId> wanted(units.cbegin(), units.cend());
        posts.removeIf([&wanted](const CadrePost& post) { return !wanted.contains(post.unit); });
    }
    return cadreRows(connection, tree, posts, day);
}

} // namespace

QStringList CadreRow::misses() const
{
    QStringList texts;
    for (const StandardCheck& check : checks) {
        if (check.outcome != StandardCheck::Outcome::Met) {
            texts.append(check.text);
        }
    }
    return texts;
}

Result<CadrePost> CadreService::post(base::CadrePostId id) const
{
    const auto found = m_database.read([id](Connection& connection) { return CadreRepository::find(connection, id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<CadrePost>(**found) : cadreNotFound();
}

Result<QList<CadreRow>> CadreService::rows(const organization::UnitTree& tree, const QList<base::UnitId>& units,
                                           const QDate& day) const
{
    return m_database.read([&](Connection& connection) { return rowsOn(connection, tree, units, day); });
}

Result<QList<CadreRow>> CadreService::committee(const organization::UnitTree& tree, base::UnitId unit,
                                                const QDate& day) const
{
    return rows(tree, {unit}, day);
}

Result<QList<CadreRow>> CadreService::termsEnding(const organization::UnitTree& tree, const QList<base::UnitId>& units,
                                                  const QDate& day, const QDate& until) const
{
    return m_database.read([&](Connection& connection) {
        QList<CadreRow> found = rowsOn(connection, tree, units, day);
        found.removeIf(
            [&until](const CadreRow& row) { return !row.post.termUntil.isValid() || row.post.termUntil >= until; });
        std::stable_sort(found.begin(), found.end(), [](const CadreRow& left, const CadreRow& right) {
            return left.post.termUntil < right.post.termUntil;
        });
        return found;
    });
}

Result<QList<CadrePost>> CadreService::postsOf(base::PersonId person) const
{
    return m_database.read([person](Connection& connection) { return CadreRepository::ofPerson(connection, person); });
}

Result<CadrePost> CadreService::save(const CadrePost& given)
{
    const CadrePost post = tidiedPost(given);
    if (const auto problem = postProblem(post)) {
        return *problem;
    }
    const QString label = post.id.isValid() ? CadreWords::tr("Post corrected") : CadreWords::tr("Put in a post");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<CadrePost> {
        if (!membership::PersonRepository::find(unit.connection(), post.person)) {
            return cadreInvalid(CadreWords::tr("This person is no longer in the file. Nothing was saved."), "person");
        }
        if (const auto problem = overlapProblem(unit.connection(), post)) {
            return *problem;
        }
        base::CadrePostId id = post.id;
        if (id.isValid()) {
            CadreRepository::update(unit, post);
        } else {
            id = CadreRepository::insert(unit, post);
        }
        const auto stored = CadreRepository::find(unit.connection(), id);
        return stored ? Result<CadrePost>(*stored) : cadreNotFound();
    });
}

Result<CadrePost> CadreService::end(base::CadrePostId id, const QDate& day, const QString& reason)
{
    return m_database.write(CadreWords::tr("Post ended"), [&](UnitOfWork& unit) -> Result<CadrePost> {
        const auto found = CadreRepository::find(unit.connection(), id);
        if (!found) {
            return cadreNotFound();
        }
        CadrePost post = *found;
        post.until = day;
        post.endReason = reason;
        post = tidiedPost(post);
        if (!day.isValid()) {
            return cadreInvalid(CadreWords::tr("Write the day from which the post is no longer held. Nothing was "
                                               "saved."),
                                "until");
        }
        if (const auto problem = postProblem(post)) {
            return *problem;
        }
        CadreRepository::update(unit, post);
        const auto stored = CadreRepository::find(unit.connection(), id);
        return stored ? Result<CadrePost>(*stored) : cadreNotFound();
    });
}

Result<void> CadreService::remove(base::CadrePostId id)
{
    return m_database.write(CadreWords::tr("Post struck out"), [&](UnitOfWork& unit) -> Result<void> {
        if (!CadreRepository::find(unit.connection(), id)) {
            return cadreNotFound();
        }
        unit.bury(u"cadre_post"_s, id.value());
        return {};
    });
}

Result<QStringList> CadreService::warnings(const organization::UnitTree& tree, const CadrePost& given,
                                           const QDate& day) const
{
    const CadrePost post = tidiedPost(given);
    return m_database.read([&](Connection& connection) {
        QList<CadrePost> posts = CadreRepository::posts(connection, {post.unit}, {});
        posts.removeIf([&post](const CadrePost& other) { return other.id == post.id; });
        posts.append(post);
        const QDate on = std::max(day, post.from);
        for (const CadreRow& row : cadreRows(connection, tree, posts, on)) {
            if (row.post == post) {
                return QStringList(row.misses() + row.warnings);
            }
        }
        return QStringList();
    });
}

Result<QList<PlannedCadre>> CadreService::planned(const QList<base::UnitId>& units, const QDate& day) const
{
    return m_database.read([&](Connection& connection) {
        QList<CadrePlanning> plannings = CadreRepository::planned(connection, {}, day);
        if (!units.isEmpty()) {
            const QSet<base::UnitId> wanted(units.cbegin(), units.cend());
            plannings.removeIf([&wanted](const CadrePlanning& one) { return !wanted.contains(one.unit); });
        }
        QList<base::PersonId> ids;
        for (const CadrePlanning& one : std::as_const(plannings)) {
            ids.append(one.person);
        }
        QHash<base::PersonId, membership::Person> people;
        for (const membership::Person& person : membership::PersonRepository::read(connection, ids)) {
            people.insert(person.id, person);
        }
        QList<PlannedCadre> found;
        for (const CadrePlanning& one : std::as_const(plannings)) {
            found.append({one, people.value(one.person)});
        }
        return found;
    });
}

Result<CadrePlanning> CadreService::savePlanning(const CadrePlanning& given)
{
    CadrePlanning planning = given;
    planning.term = base::composed(planning.term);
    planning.decisionNumber = base::composed(planning.decisionNumber);
    planning.note = base::composed(planning.note);
    if (!planning.validUntil.isValid()) {
        planning.validUntil = organization::kOpenEnd;
    }
    if (const auto problem = holderProblem(planning.person, planning.unit, planning.post)) {
        return *problem;
    }
    if (!planning.validFrom.isValid()) {
        return cadreInvalid(CadreWords::tr("Write the day from which it holds. Nothing was saved."), "validFrom");
    }
    if (planning.validUntil <= planning.validFrom) {
        return cadreInvalid(CadreWords::tr("It ends before it begins. Nothing was saved."), "validUntil");
    }
    return m_database.write(CadreWords::tr("Planning list"), [&](UnitOfWork& unit) -> Result<CadrePlanning> {
        for (const CadrePlanning& other : CadreRepository::planned(unit.connection(), {planning.unit}, {})) {
            if (other.id != planning.id && other.person == planning.person && other.post == planning.post &&
                other.validFrom < planning.validUntil && planning.validFrom < other.validUntil) {
                return cadreInvalid(CadreWords::tr("This person already stands on the planning list for this post. "
                                                   "Nothing was saved."),
                                    "person");
            }
        }
        qint64 id = planning.id;
        if (id > 0) {
            CadreRepository::updatePlanning(unit, planning);
        } else {
            id = CadreRepository::insertPlanning(unit, planning);
        }
        const auto stored = CadreRepository::findPlanning(unit.connection(), id);
        return stored ? Result<CadrePlanning>(*stored) : cadreNotFound();
    });
}

Result<void> CadreService::removePlanning(qint64 id)
{
    return m_database.write(CadreWords::tr("Planning list"), [&](UnitOfWork& unit) -> Result<void> {
        if (!CadreRepository::findPlanning(unit.connection(), id)) {
            return cadreNotFound();
        }
        unit.bury(u"cadre_planning"_s, id);
        return {};
    });
}

Result<QList<CadreTraining>> CadreService::trainings(base::PersonId person) const
{
    return m_database.read([person](Connection& connection) { return CadreRepository::trainings(connection, person); });
}

Result<CadreTraining> CadreService::saveTraining(const CadreTraining& given)
{
    CadreTraining training = given;
    training.title = base::composed(training.title);
    training.certificate = base::composed(training.certificate);
    if (!training.person.isValid()) {
        return cadreInvalid(CadreWords::tr("Choose the person from the proposals. Nothing was saved."), "person");
    }
    if (training.title.isEmpty() && !training.activity.isValid()) {
        return cadreInvalid(CadreWords::tr("Write what was learned. Nothing was saved."), "title");
    }
    return m_database.write(CadreWords::tr("Training of a cadre"), [&](UnitOfWork& unit) -> Result<CadreTraining> {
        qint64 id = training.id;
        if (id > 0) {
            CadreRepository::updateTraining(unit, training);
        } else {
            id = CadreRepository::insertTraining(unit, training);
        }
        const auto stored = CadreRepository::findTraining(unit.connection(), id);
        return stored ? Result<CadreTraining>(*stored) : cadreNotFound();
    });
}

Result<void> CadreService::removeTraining(qint64 id)
{
    return m_database.write(CadreWords::tr("Training of a cadre"), [&](UnitOfWork& unit) -> Result<void> {
        if (!CadreRepository::findTraining(unit.connection(), id)) {
            return cadreNotFound();
        }
        unit.bury(u"cadre_training"_s, id);
        return {};
    });
}

} // namespace doancoso::activity
