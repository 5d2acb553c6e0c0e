// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit_writing.h"

#include "core/base/text.h"
#include "core/organization/unit_repository.h"

#include <QCoreApplication>

namespace doancoso::organization {

using storage::UnitOfWork;

UnitVersion withChange(UnitVersion version, const UnitChange& change)
{
    const auto take = [](auto& target, const auto& wanted) {
        if (wanted) {
            target = *wanted;
        }
    };
    take(version.code, change.code);
    take(version.name, change.name);
    take(version.shortName, change.shortName);
    take(version.typeCode, change.typeCode);
    take(version.blockCode, change.blockCode);
    take(version.areaCode, change.areaCode);
    take(version.parentId, change.parentId);
    take(version.position, change.position);
    take(version.reports, change.reports);
    version.name = base::composed(version.name);
    version.shortName = base::composed(version.shortName);
    if (version.name.isEmpty()) {
        throw storage::Abort{{base::ErrorCode::Validation,
                              QCoreApplication::translate("Organization", "A unit needs a name."),
                              {},
                              QStringLiteral("name")}};
    }
    if (version.shortName.isEmpty()) {
        version.shortName = version.name;
    }
    return version;
}

QList<UnitEventKind> eventsBetween(const UnitVersion& before, const UnitVersion& after)
{
    QList<UnitEventKind> kinds;
    if (before.name != after.name || before.shortName != after.shortName) {
        kinds.append(UnitEventKind::Rename);
    }
    if (before.code != after.code) {
        kinds.append(UnitEventKind::Recode);
    }
    if (before.typeCode != after.typeCode || before.blockCode != after.blockCode || before.areaCode != after.areaCode ||
        before.reports != after.reports) {
        kinds.append(UnitEventKind::Retype);
    }
    if (before.parentId != after.parentId) {
        kinds.append(UnitEventKind::Move);
    }
    return kinds;
}

base::UnitId writeNewUnit(UnitOfWork& unit, const UnitType& type, const UnitDraft& draft, const Decision& decision)
{
    UnitRecord record;
    record.uid = draft.uid;
    record.openedOn = draft.openedOn;
    record.contact = draft.contact;
    UnitVersion version;
    version.unitId = UnitRepository::insertUnit(unit, record);
    version.validFrom = draft.openedOn;
    version.code = base::composed(draft.code);
    version.name = draft.name;
    version.shortName = draft.shortName;
    version.typeCode = draft.typeCode;
    version.blockCode = draft.blockCode;
    version.areaCode = draft.areaCode;
    version.parentId = draft.parentId;
    version.position = draft.position;
    version.reports = draft.reports.value_or(type.reports);
    UnitRepository::insertVersion(unit, withChange(version, {}));
    UnitRepository::insertEvent(unit, version.unitId, {UnitEventKind::Open, draft.openedOn, decision, {}});
    if (draft.headcount) {
        UnitRepository::putHeadcount(unit, version.unitId, *draft.headcount);
    }
    return version.unitId;
}

void writeChange(UnitOfWork& unit, const UnitVersion& before, UnitVersion after, const QDate& day,
                 const Decision& decision)
{
    after.validFrom = day;
    if (day == before.validFrom) {
        UnitRepository::updateVersion(unit, after);
    } else {
        UnitVersion shortened = before;
        shortened.validUntil = day;
        UnitRepository::updateVersion(unit, shortened);
        UnitRepository::insertVersion(unit, after);
    }
    for (const UnitEventKind kind : eventsBetween(before, after)) {
        UnitRepository::insertEvent(unit, before.unitId, {kind, day, decision, {}});
    }
}

void writeContact(UnitOfWork& unit, base::UnitId id, qint64 seenRevision, const UnitContact& contact)
{
    unit.updateRecord(QStringLiteral("unit"), id.value(), seenRevision,
                      {{QStringLiteral("phone"), contact.phone},
                       {QStringLiteral("email"), contact.email},
                       {QStringLiteral("address"), base::composed(contact.address)},
                       {QStringLiteral("contact_post"), base::composed(contact.contactPost)},
                       {QStringLiteral("contact_name"), base::composed(contact.contactName)},
                       {QStringLiteral("note"), contact.note}});
}

} // namespace doancoso::organization
