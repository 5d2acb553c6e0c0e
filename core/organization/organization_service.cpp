// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/organization_service.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/organization/starter_lists.h"
#include "core/organization/unit_repository.h"
#include "core/organization/unit_writing.h"

#include <QCoreApplication>

namespace doancoso::organization {
namespace {

using storage::Row;
using storage::UnitOfWork;

[[noreturn]] void refuse(const QString& sentence, const char* field)
{
    throw storage::Abort{{base::ErrorCode::Validation, sentence, {}, QString::fromLatin1(field)}};
}

/// Ends the unit of work when `parent` does not exist on `day` or stands below `id` itself.
void requireParent(UnitOfWork& unit, base::UnitId id, base::UnitId parent, const QDate& day)
{
    if (!parent.isValid()) {
        return;
    }
    const auto record = UnitRepository::load(unit.connection(), parent);
    if (!record || record->openedOn > day || (record->closedOn && *record->closedOn <= day)) {
        refuse(QCoreApplication::translate(
                   "Organization", "The parent unit does not exist on %1. Choose a parent that is open on that day.")
                   .arg(base::displayDate(day)),
               "parent");
    }
    if (id.isValid() && (parent == id || UnitRepository::ancestorsAt(unit.connection(), parent, day).contains(id))) {
        refuse(QCoreApplication::translate("Organization", "A unit cannot stand below itself. Choose another parent."),
               "parent");
    }
}

UnitRecord requireUnit(UnitOfWork& unit, base::UnitId id)
{
    auto record = UnitRepository::load(unit.connection(), id);
    if (!record || record->versions.isEmpty()) {
        throw storage::Abort{
            {base::ErrorCode::NotFound,
             QCoreApplication::translate("Organization", "This unit no longer exists. Nothing was changed."),
             QString::number(id.value()),
             {}}};
    }
    return *record;
}

base::UnitId openUnit(UnitOfWork& unit, const QList<UnitType>& types, const UnitDraft& draft, const Decision& decision)
{
    if (!draft.openedOn.isValid()) {
        refuse(QCoreApplication::translate("Organization", "Say from which day the unit exists."), "openedOn");
    }
    const auto type = std::find_if(types.cbegin(), types.cend(),
                                   [&draft](const UnitType& known) { return known.code == draft.typeCode; });
    if (type == types.cend()) {
        refuse(QCoreApplication::translate("Organization", "“%1” is not a known type of unit.").arg(draft.typeCode),
               "type");
    }
    requireParent(unit, {}, draft.parentId, draft.openedOn);
    return writeNewUnit(unit, *type, draft, decision);
}

} // namespace

base::Result<void> OrganizationService::loadStarterLists()
{
    const auto lists = readStarterLists();
    if (!lists) {
        return lists.error();
    }
    return m_database.write(
        QCoreApplication::translate("Organization", "Load types of units"),
        [&](UnitOfWork& unit) -> base::Result<void> {
            const auto addMissing = [&unit](const QString& table, const Row& row) {
                if (unit.find(table, row).isEmpty()) {
                    unit.insert(table, row);
                }
            };
            for (const UnitType& type : lists->types) {
                addMissing(QStringLiteral("unit_type"), {{QStringLiteral("code"), type.code},
                                                         {QStringLiteral("name_vi"), type.nameVi},
                                                         {QStringLiteral("name_en"), type.nameEn},
                                                         {QStringLiteral("short_vi"), type.shortVi},
                                                         {QStringLiteral("elected_body_vi"), type.electedBodyVi},
                                                         {QStringLiteral("rank"), type.rank},
                                                         {QStringLiteral("reports"), type.reports ? 1 : 0}});
            }
            for (const AllowedParent& rule : lists->allowedParents) {
                addMissing(QStringLiteral("unit_type_parent"),
                           {{QStringLiteral("child_type"), rule.childType},
                            {QStringLiteral("parent_type"), rule.parentType},
                            {QStringLiteral("valid_from"), rule.validFrom.toString(Qt::ISODate)},
                            {QStringLiteral("valid_until"), rule.validUntil.toString(Qt::ISODate)},
                            {QStringLiteral("source"), rule.source}});
            }
            for (const auto& [list, names] :
                 {std::pair(QStringLiteral("block"), lists->blocks), std::pair(QStringLiteral("area"), lists->areas)}) {
                int position = 0;
                for (const CodeName& name : names) {
                    addMissing(QStringLiteral("code_list"), {{QStringLiteral("list"), list},
                                                             {QStringLiteral("code"), name.code},
                                                             {QStringLiteral("name_vi"), name.nameVi},
                                                             {QStringLiteral("name_en"), name.nameEn},
                                                             {QStringLiteral("position"), ++position}});
                }
            }
            return {};
        });
}

base::Result<QList<UnitType>> OrganizationService::types()
{
    return m_database.read(UnitRepository::types);
}

base::Result<QList<CodeName>> OrganizationService::blocks()
{
    return m_database.read(
        [](storage::Connection& connection) { return UnitRepository::codeList(connection, QStringLiteral("block")); });
}

base::Result<QList<CodeName>> OrganizationService::areas()
{
    return m_database.read(
        [](storage::Connection& connection) { return UnitRepository::codeList(connection, QStringLiteral("area")); });
}

base::Result<QList<AllowedParent>> OrganizationService::allowedParents()
{
    return m_database.read(UnitRepository::allowedParents);
}

base::Result<void> OrganizationService::setAllowedParent(const AllowedParent& rule, bool allowed)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Change the rule which units may stand under which"),
        [&](UnitOfWork& unit) -> base::Result<void> {
            const Row row{{QStringLiteral("child_type"), rule.childType},
                          {QStringLiteral("parent_type"), rule.parentType},
                          {QStringLiteral("valid_from"), rule.validFrom.toString(Qt::ISODate)},
                          {QStringLiteral("valid_until"), rule.validUntil.toString(Qt::ISODate)},
                          {QStringLiteral("source"), rule.source}};
            if (allowed) {
                unit.put(QStringLiteral("unit_type_parent"), row);
            } else {
                unit.remove(QStringLiteral("unit_type_parent"), row);
            }
            return {};
        });
}

base::Result<UnitTree> OrganizationService::treeAt(const QDate& day)
{
    return m_database.read([&day](storage::Connection& connection) { return UnitRepository::treeAt(connection, day); });
}

base::Result<UnitTree> OrganizationService::familyAt(base::UnitId id, const QDate& day)
{
    return m_database.read(
        [&](storage::Connection& connection) { return UnitRepository::familyAt(connection, id, day); });
}

base::Result<UnitRecord> OrganizationService::unit(base::UnitId id)
{
    const auto record =
        m_database.read([id](storage::Connection& connection) { return UnitRepository::load(connection, id); });
    if (!record) {
        return record.error();
    }
    if (!*record) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("Organization", "This unit no longer exists. Nothing was changed."),
            {},
            {}};
    }
    return **record;
}

base::Result<QList<base::UnitId>> OrganizationService::findByCode(const QString& code, const QDate& day)
{
    return m_database.read(
        [&](storage::Connection& connection) { return UnitRepository::findByCode(connection, code, day); });
}

base::Result<QHash<base::UnitId, Headcount>> OrganizationService::headcountsAt(const QList<base::UnitId>& units,
                                                                               const QDate& day)
{
    return m_database.read(
        [&](storage::Connection& connection) { return UnitRepository::headcountsAt(connection, units, day); });
}

base::Result<QStringList> OrganizationService::warnings(const UnitDraft& draft)
{
    return m_database.read([&](storage::Connection& connection) {
        QStringList sentences;
        const auto parent = draft.parentId.isValid() ? UnitRepository::load(connection, draft.parentId) : std::nullopt;
        if (parent) {
            const QString parentType = parent->versionAt(draft.openedOn).typeCode;
            const auto rules = UnitRepository::allowedParents(connection);
            const bool usual = std::any_of(rules.cbegin(), rules.cend(), [&](const AllowedParent& rule) {
                return rule.childType == draft.typeCode && rule.parentType == parentType &&
                       rule.validFrom <= draft.openedOn && draft.openedOn < rule.validUntil;
            });
            if (!usual) {
                sentences.append(
                    QCoreApplication::translate(
                        "Organization",
                        "By the rules a unit of this type does not stand under “%1”. You can save it all the same.")
                        .arg(parent->versionAt(draft.openedOn).name));
            }
        }
        if (!draft.code.isEmpty() && !UnitRepository::findByCode(connection, draft.code, draft.openedOn).isEmpty()) {
            sentences.append(
                QCoreApplication::translate("Organization", "Another unit carries the code %1 on that day.")
                    .arg(draft.code));
        }
        return sentences;
    });
}

base::Result<base::UnitId> OrganizationService::open(const UnitDraft& draft, const Decision& decision)
{
    return m_database.write(QCoreApplication::translate("Organization", "Open the unit %1").arg(draft.name),
                            [&](UnitOfWork& unit) -> base::Result<base::UnitId> {
                                return openUnit(unit, UnitRepository::types(unit.connection()), draft, decision);
                            });
}

base::Result<QList<base::UnitId>> OrganizationService::openMany(const QList<std::pair<UnitDraft, int>>& drafts,
                                                                const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<QList<base::UnitId>> {
        const QList<UnitType> types = UnitRepository::types(unit.connection());
        QList<base::UnitId> ids;
        for (const auto& [given, parentIndex] : drafts) {
            UnitDraft draft = given;
            if (!draft.parentId.isValid() && parentIndex >= 0 && parentIndex < ids.size()) {
                draft.parentId = ids.at(parentIndex);
            }
            ids.append(openUnit(unit, types, draft, {}));
        }
        return ids;
    });
}

base::Result<void> OrganizationService::change(base::UnitId id, const QDate& day, const UnitChange& change,
                                               const Decision& decision)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Change a unit from %1").arg(base::displayDate(day)),
        [&](UnitOfWork& unit) -> base::Result<void> {
            const UnitRecord record = requireUnit(unit, id);
            const UnitVersion before = record.versionAt(day);
            if (!day.isValid() || day < before.validFrom || day >= before.validUntil) {
                refuse(QCoreApplication::translate(
                           "Organization",
                           "The unit did not exist on %1. Choose a day between its opening and its closing.")
                           .arg(base::displayDate(day)),
                       "day");
            }
            const UnitVersion after = withChange(before, change);
            const QList<UnitEventKind> kinds = eventsBetween(before, after);
            if (kinds.isEmpty() && before.position == after.position) {
                return {};
            }
            requireParent(unit, id, after.parentId, day);
            writeChange(unit, before, after, day, decision);
            return {};
        });
}

base::Result<void> OrganizationService::correct(base::UnitId id, const QDate& day, const UnitChange& change,
                                                const QString& reason)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Correct a unit"), [&](UnitOfWork& unit) -> base::Result<void> {
            const UnitRecord record = requireUnit(unit, id);
            const UnitVersion before = record.versionAt(day);
            const UnitVersion after = withChange(before, change);
            requireParent(unit, id, after.parentId, after.validFrom);
            UnitRepository::updateVersion(unit, after);
            UnitRepository::insertEvent(unit, id, {UnitEventKind::Correct, day, {{}, {}, reason}, {}});
            return {};
        });
}

base::Result<void> OrganizationService::close(base::UnitId id, const QDate& day, const Decision& decision,
                                              base::UnitId successor)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Close a unit on %1").arg(base::displayDate(day)),
        [&](UnitOfWork& unit) -> base::Result<void> {
            const UnitRecord record = requireUnit(unit, id);
            if (record.closedOn) {
                refuse(QCoreApplication::translate("Organization", "The unit is closed already."), "day");
            }
            UnitVersion last = record.versions.constLast();
            if (!day.isValid() || day <= last.validFrom) {
                refuse(QCoreApplication::translate(
                           "Organization", "The closing day must be later than %1, the day of the unit's last change.")
                           .arg(base::displayDate(last.validFrom)),
                       "day");
            }
            if (const int below = UnitRepository::openChildrenAt(unit.connection(), id, day); below > 0) {
                refuse(QCoreApplication::translate(
                           "Organization", "%1 units below are still open on that day. Move or close them first.")
                           .arg(below),
                       "children");
            }
            last.validUntil = day;
            UnitRepository::updateVersion(unit, last);
            unit.update(QStringLiteral("unit"), UnitOfWork::idKey(id.value()),
                        {{QStringLiteral("closed_on"), day.toString(Qt::ISODate)}});
            UnitRepository::insertEvent(unit, id, {UnitEventKind::Close, day, decision, successor});
            return {};
        });
}

base::Result<void> OrganizationService::reopen(base::UnitId id, const Decision& decision)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Open a unit again"), [&](UnitOfWork& unit) -> base::Result<void> {
            const UnitRecord record = requireUnit(unit, id);
            if (!record.closedOn) {
                return {};
            }
            UnitVersion last = record.versions.constLast();
            requireParent(unit, id, last.parentId, *record.closedOn);
            last.validUntil = kOpenEnd;
            UnitRepository::updateVersion(unit, last);
            unit.update(QStringLiteral("unit"), UnitOfWork::idKey(id.value()),
                        {{QStringLiteral("closed_on"), QVariant()}});
            UnitRepository::insertEvent(unit, id, {UnitEventKind::Reopen, *record.closedOn, decision, {}});
            return {};
        });
}

base::Result<void> OrganizationService::setContact(base::UnitId id, qint64 seenRevision, const UnitContact& contact)
{
    return m_database.write(QCoreApplication::translate("Organization", "Change the contact of a unit"),
                            [&](UnitOfWork& unit) -> base::Result<void> {
                                writeContact(unit, id, seenRevision, contact);
                                return {};
                            });
}

base::Result<void> OrganizationService::setHeadcount(base::UnitId id, const Headcount& headcount)
{
    return m_database.write(
        QCoreApplication::translate("Organization", "Enter the head count of a unit"),
        [&](UnitOfWork& unit) -> base::Result<void> {
            const auto wrong = [](const std::optional<qint64>& part, const std::optional<qint64>& whole) {
                return part && whole && *part > *whole;
            };
            if (wrong(headcount.femaleMembers, headcount.members) || wrong(headcount.partyMembers, headcount.members)) {
                refuse(QCoreApplication::translate("Organization",
                                                   "A part of the members cannot be more than all members."),
                       "members");
            }
            UnitRepository::putHeadcount(unit, id, headcount);
            return {};
        });
}

} // namespace doancoso::organization
