// SPDX-License-Identifier: GPL-3.0-or-later
//
// The steps of writing one unit inside a running unit of work, shared by OrganizationService and the import of units.
// They trust the caller to have checked parents and dates.
#pragma once

#include "core/organization/organization_service.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::organization {

/// The version with the changes in it, texts composed, the short name filled in. Ends the unit of work without a name.
UnitVersion withChange(UnitVersion version, const UnitChange& change);
/// The kinds of event between two versions; empty when only the position differs.
QList<UnitEventKind> eventsBetween(const UnitVersion& before, const UnitVersion& after);

/// A new unit with its first version, event and head count.
base::UnitId writeNewUnit(storage::UnitOfWork& unit, const UnitType& type, const UnitDraft& draft,
                          const Decision& decision);
/// From `day` on the unit is as `after` says; `before` is the stored version that holds on the day.
void writeChange(storage::UnitOfWork& unit, const UnitVersion& before, UnitVersion after, const QDate& day,
                 const Decision& decision);
void writeContact(storage::UnitOfWork& unit, base::UnitId id, qint64 seenRevision, const UnitContact& contact);

} // namespace doancoso::organization
