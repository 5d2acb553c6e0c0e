// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of the organisation. Used by OrganizationService and by read-only consumers that need the tree of a day.
#pragma once

#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::organization {

/// What a unit is on every day, without its versions.
struct UnitFacts
{
    base::UnitId id;
    qint64 revision = 0;
    QDate openedOn;
    std::optional<QDate> closedOn; ///< first day on which it no longer exists
    UnitContact contact;
};

class UnitRepository
{
public:
    static UnitTree treeAt(storage::Connection& connection, const QDate& day);
    /// The part of treeAt() around one unit: the units above, itself, the units directly below. As cheap on a file of
    /// the nation as on that of a commune.
    static UnitTree familyAt(storage::Connection& connection, base::UnitId id, const QDate& day);
    /// These units and everything below them on the day; as cheap as what is below them.
    static UnitTree subtreeAt(storage::Connection& connection, const QList<base::UnitId>& ids, const QDate& day);
    static std::optional<UnitRecord> load(storage::Connection& connection, base::UnitId id);
    static base::UnitId findByUid(storage::Connection& connection, const QString& uid);
    /// Units that carry this code on the day.
    static QList<base::UnitId> findByCode(storage::Connection& connection, const QString& code, const QDate& day);
    /// Parents upward on the day, nearest first; four look-ups for a branch.
    static QList<base::UnitId> ancestorsAt(storage::Connection& connection, base::UnitId id, const QDate& day);
    static QList<UnitVersion> versionsOf(storage::Connection& connection, base::UnitId id);
    static int openChildrenAt(storage::Connection& connection, base::UnitId id, const QDate& day);
    /// How many units that hand in reports of their own stand directly under each unit on the day.
    static QHash<qint64, int> reportingChildCounts(storage::Connection& connection, const QList<base::UnitId>& units,
                                                   const QDate& day);
    /// The last head count on or before the day, per unit.
    static QHash<base::UnitId, Headcount> headcountsAt(storage::Connection& connection,
                                                       const QList<base::UnitId>& units, const QDate& day);

    /// The same for every unit, in one reading.
    static QHash<base::UnitId, Headcount> headcountsAt(storage::Connection& connection, const QDate& day);
    /// Every unit that exists on the day.
    static QHash<base::UnitId, UnitFacts> factsAt(storage::Connection& connection, const QDate& day);
    /// Codes of units that open after the day, with the first day.
    static QHash<QString, QDate> codesOpeningAfter(storage::Connection& connection, const QDate& day);

    static QList<UnitType> types(storage::Connection& connection);
    static QList<CodeName> codeList(storage::Connection& connection, const QString& list);
    static QList<AllowedParent> allowedParents(storage::Connection& connection);

    static base::UnitId insertUnit(storage::UnitOfWork& unit, const UnitRecord& record);
    static void insertVersion(storage::UnitOfWork& unit, const UnitVersion& version);
    static void updateVersion(storage::UnitOfWork& unit, const UnitVersion& version);
    static void insertEvent(storage::UnitOfWork& unit, base::UnitId id, const UnitEvent& event);
    static void putHeadcount(storage::UnitOfWork& unit, base::UnitId id, const Headcount& headcount);
};

/// The folded text under which a version is found: name, short name and code.
QString searchKeyOf(const UnitVersion& version);

} // namespace doancoso::organization
