// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of cadres: put somebody in a post, end it, committees of a day, terms that end, standards met or not, the
// planning list, trainings. Pages use it.
#pragma once

#include "core/activity/cadre.h"
#include "core/activity/cadre_standards.h"
#include "core/organization/unit_tree.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::activity {

/// One post with its holder and what is to be said about it on the day.
struct CadreRow
{
    CadrePost post;
    membership::Person person;
    QString unitType; ///< empty: the unit does not exist on the day
    QList<StandardCheck> checks;
    QStringList warnings; ///< held by two, no member, term over, unusual for the unit
    bool planned = false; ///< stands on the planning list on the day

    StandardVerdict verdict() const { return verdictOf(checks); }
    /// What is missed or cannot be told, in words; empty when all is met.
    QStringList misses() const;
};

struct PlannedCadre
{
    CadrePlanning planning;
    membership::Person person;
};

class CadreService
{
public:
    explicit CadreService(storage::Database& database) : m_database(database) {}

    base::Result<CadrePost> post(base::CadrePostId id) const;
    /// Posts held on the day in these units (empty: in all), in the order of the tree, the post and the name; units
    /// and area are those of `tree`.
    base::Result<QList<CadreRow>> rows(const organization::UnitTree& tree, const QList<base::UnitId>& units,
                                       const QDate& day) const;
    /// The committee of one unit.
    base::Result<QList<CadreRow>> committee(const organization::UnitTree& tree, base::UnitId unit,
                                            const QDate& day) const;
    /// Posts held on the day whose term ends before `until` or ended already, the earliest first.
    base::Result<QList<CadreRow>> termsEnding(const organization::UnitTree& tree, const QList<base::UnitId>& units,
                                              const QDate& day, const QDate& until) const;
    /// All posts of one person, the latest first.
    base::Result<QList<CadrePost>> postsOf(base::PersonId person) const;

    /// Writes a new post (id not valid) or changes one. Errors: Validation (context: person, unit, post, from, until,
    /// termUntil, firstAppointedOn), Conflict, NotFound.
    base::Result<CadrePost> save(const CadrePost& post);
    /// `day` is the first day on which it is no longer held. Errors: as save().
    base::Result<CadrePost> end(base::CadrePostId id, const QDate& day, const QString& reason);
    base::Result<void> remove(base::CadrePostId id);
    /// Sentences about what is unusual in a draft (another holder, no such post in units of this kind, no member).
    base::Result<QStringList> warnings(const organization::UnitTree& tree, const CadrePost& post,
                                       const QDate& day) const;

    base::Result<QList<PlannedCadre>> planned(const QList<base::UnitId>& units, const QDate& day) const;
    /// Errors: Validation (context: person, unit, post, validFrom, validUntil), Conflict.
    base::Result<CadrePlanning> savePlanning(const CadrePlanning& planning);
    base::Result<void> removePlanning(qint64 id);

    base::Result<QList<CadreTraining>> trainings(base::PersonId person) const;
    /// Errors: Validation (context: person, title), Conflict.
    base::Result<CadreTraining> saveTraining(const CadreTraining& training);
    base::Result<void> removeTraining(qint64 id);

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
