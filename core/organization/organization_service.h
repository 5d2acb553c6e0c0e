// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of the organisation: open, rename, recode, retype, move, close, reopen and correct units, each with its
// decision and the day from which it holds. Warns where rules are broken in reality, refuses only what would make data
// wrong (a circle, a unit under a closed one).
#pragma once

#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"
#include "core/storage/database.h"

namespace doancoso::organization {

/// What the user types to open a unit.
struct UnitDraft
{
    QString uid; ///< empty: a new identity
    QString code;
    QString name;
    QString shortName;
    QString typeCode;
    QString blockCode;
    QString areaCode;
    base::UnitId parentId;
    int position = 0;
    std::optional<bool> reports; ///< empty: as the type says
    QDate openedOn;
    UnitContact contact;
    std::optional<Headcount> headcount;
};

/// What a change alters; what is empty stays as it is.
struct UnitChange
{
    std::optional<QString> code;
    std::optional<QString> name;
    std::optional<QString> shortName;
    std::optional<QString> typeCode;
    std::optional<QString> blockCode;
    std::optional<QString> areaCode;
    std::optional<base::UnitId> parentId;
    std::optional<int> position;
    std::optional<bool> reports;
};

class OrganizationService
{
public:
    explicit OrganizationService(storage::Database& database) : m_database(database) {}

    /// Loads the shipped types, parent matrix, blocks and areas; what an office changed is left alone.
    base::Result<void> loadStarterLists();
    base::Result<QList<UnitType>> types();
    base::Result<QList<CodeName>> blocks();
    base::Result<QList<CodeName>> areas();
    base::Result<QList<AllowedParent>> allowedParents();
    base::Result<void> setAllowedParent(const AllowedParent& rule, bool allowed);

    base::Result<UnitTree> treeAt(const QDate& day);
    /// The part of the tree around one unit: the units above, itself, the units directly below; empty when it did not
    /// exist on that day.
    base::Result<UnitTree> familyAt(base::UnitId id, const QDate& day);
    base::Result<UnitRecord> unit(base::UnitId id);
    base::Result<QList<base::UnitId>> findByCode(const QString& code, const QDate& day);
    base::Result<QHash<base::UnitId, Headcount>> headcountsAt(const QList<base::UnitId>& units, const QDate& day);

    /// Sentences about what is unusual in the draft (matrix, same code elsewhere); empty when all is as expected.
    base::Result<QStringList> warnings(const UnitDraft& draft);

    base::Result<base::UnitId> open(const UnitDraft& draft, const Decision& decision = {});
    /// Opens many at once in one transaction (import, wizard). `parentIndex` of a draft with an invalid parentId refers
    /// to an earlier draft of the list, -1 to none.
    base::Result<QList<base::UnitId>> openMany(const QList<std::pair<UnitDraft, int>>& drafts, const QString& label);
    /// From `day` on the unit has the changed attributes; earlier periods keep the old ones. The event kinds follow
    /// from what changes. Errors: Validation (circle, closed parent, day before opening).
    base::Result<void> change(base::UnitId id, const QDate& day, const UnitChange& change, const Decision& decision);
    /// Mends the version that holds on `day`, as if it had been typed so: no new version, an event "corrected".
    base::Result<void> correct(base::UnitId id, const QDate& day, const UnitChange& change, const QString& reason);
    /// `day` is the first day on which the unit no longer exists. Errors: Validation when units below are still open.
    base::Result<void> close(base::UnitId id, const QDate& day, const Decision& decision, base::UnitId successor = {});
    base::Result<void> reopen(base::UnitId id, const Decision& decision);
    base::Result<void> setContact(base::UnitId id, qint64 seenRevision, const UnitContact& contact);
    base::Result<void> setHeadcount(base::UnitId id, const Headcount& headcount);

private:
    storage::Database& m_database;
};

} // namespace doancoso::organization
