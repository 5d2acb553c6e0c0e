// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit_repository.h"

#include "core/base/text.h"

namespace doancoso::organization {
namespace {

using storage::Connection;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

const QString kVersionColumns =
    QStringLiteral("id, unit_id, valid_from, valid_until, code, name, short_name, type_code, block_code, "
                   "area_code, parent_id, position, reports");

UnitVersion versionOf(const Statement& row)
{
    UnitVersion version;
    version.id = row.integer(0);
    version.unitId = base::UnitId(row.integer(1));
    version.validFrom = row.date(2);
    version.validUntil = row.date(3);
    version.code = row.text(4);
    version.name = row.text(5);
    version.shortName = row.text(6);
    version.typeCode = row.text(7);
    version.blockCode = row.text(8);
    version.areaCode = row.text(9);
    version.parentId = base::UnitId(row.integer(10));
    version.position = static_cast<int>(row.integer(11));
    version.reports = row.flag(12);
    return version;
}

QVariant idOrNull(base::UnitId id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant();
}

QVariant dateOrNull(const QDate& date)
{
    return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
}

QVariant countOrNull(const std::optional<qint64>& count)
{
    return count ? QVariant(*count) : QVariant();
}

Row rowOf(const UnitVersion& version)
{
    return {{QStringLiteral("unit_id"), version.unitId.value()},
            {QStringLiteral("valid_from"), version.validFrom.toString(Qt::ISODate)},
            {QStringLiteral("valid_until"), version.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("code"), version.code},
            {QStringLiteral("name"), version.name},
            {QStringLiteral("short_name"), version.shortName},
            {QStringLiteral("type_code"), version.typeCode},
            {QStringLiteral("block_code"), version.blockCode},
            {QStringLiteral("area_code"), version.areaCode},
            {QStringLiteral("parent_id"), idOrNull(version.parentId)},
            {QStringLiteral("position"), version.position},
            {QStringLiteral("reports"), version.reports ? 1 : 0},
            {QStringLiteral("search_key"), searchKeyOf(version)}};
}

Headcount headcountOf(const Statement& row, int first)
{
    return {row.date(first), row.optionalInteger(first + 1), row.optionalInteger(first + 2),
            row.optionalInteger(first + 3), row.optionalInteger(first + 4)};
}

const QString kNodesOfDay = QStringLiteral(
    "SELECT v.unit_id, v.parent_id, v.code, v.name, v.short_name, v.type_code, v.block_code, v.area_code, "
    "v.position, v.reports, v.search_key FROM unit_version v JOIN unit u ON u.id = v.unit_id "
    "WHERE v.valid_from <= ? AND v.valid_until > ? AND u.deleted_at IS NULL");

UnitNode nodeOf(const Statement& read)
{
    return {base::UnitId(read.integer(0)),
            base::UnitId(read.integer(1)),
            read.text(2),
            read.text(3),
            read.text(4),
            read.text(5),
            read.text(6),
            read.text(7),
            static_cast<int>(read.integer(8)),
            read.flag(9),
            read.text(10)};
}

} // namespace

QString searchKeyOf(const UnitVersion& version)
{
    return base::foldForSearch(QStringLiteral("%1 %2 %3").arg(version.name, version.shortName, version.code));
}

UnitTree UnitRepository::treeAt(Connection& connection, const QDate& day)
{
    QList<UnitNode> nodes;
    Statement read = connection.fresh(kNodesOfDay);
    read.run(day, day);
    while (read.next()) {
        nodes.append(nodeOf(read));
    }
    return {day, std::move(nodes)};
}

UnitTree UnitRepository::familyAt(Connection& connection, base::UnitId id, const QDate& day)
{
    QList<UnitNode> nodes;
    const auto take = [&](const QString& column, base::UnitId value) {
        Statement read = connection.fresh(kNodesOfDay + QStringLiteral(" AND v.%1 = ?").arg(column));
        read.run(day, day, value);
        while (read.next()) {
            nodes.append(nodeOf(read));
        }
    };
    take(QStringLiteral("unit_id"), id);
    if (nodes.isEmpty()) {
        return {day, {}};
    }
    take(QStringLiteral("parent_id"), id);
    for (const base::UnitId above : ancestorsAt(connection, id, day)) {
        take(QStringLiteral("unit_id"), above);
    }
    return {day, std::move(nodes)};
}

UnitTree UnitRepository::subtreeAt(Connection& connection, const QList<base::UnitId>& ids, const QDate& day)
{
    QHash<base::UnitId, UnitNode> nodes;
    const auto take = [&](const QString& column, const QList<base::UnitId>& values) {
        QStringList keys;
        for (const base::UnitId value : values) {
            keys.append(QString::number(value.value()));
        }
        QList<base::UnitId> found;
        Statement read = connection.fresh(kNodesOfDay +
                                          QStringLiteral(" AND v.%1 IN (%2)").arg(column, keys.join(QLatin1Char(','))));
        read.run(day, day);
        while (read.next()) {
            const UnitNode node = nodeOf(read);
            if (!nodes.contains(node.id)) {
                nodes.insert(node.id, node);
                found.append(node.id);
            }
        }
        return found;
    };
    QList<base::UnitId> level = ids.isEmpty() ? ids : take(QStringLiteral("unit_id"), ids);
    while (!level.isEmpty()) {
        level = take(QStringLiteral("parent_id"), level);
    }
    return {day, nodes.values()};
}

std::optional<UnitRecord> UnitRepository::load(Connection& connection, base::UnitId id)
{
    Statement read = connection.fresh(QStringLiteral(
        "SELECT uid, revision, opened_on, closed_on, phone, email, address, contact_post, contact_name, note "
        "FROM unit WHERE id = ? AND deleted_at IS NULL"));
    read.run(id);
    if (!read.next()) {
        return std::nullopt;
    }
    UnitRecord record;
    record.id = id;
    record.uid = read.text(0);
    record.revision = read.integer(1);
    record.openedOn = read.date(2);
    if (!read.isNull(3)) {
        record.closedOn = read.date(3);
    }
    record.contact = {read.text(4), read.text(5), read.text(6), read.text(7), read.text(8), read.text(9)};
    read.finish();
    record.versions = versionsOf(connection, id);

    Statement events = connection.fresh(
        QStringLiteral("SELECT kind, on_date, decision_number, decision_date, note, successor_id FROM unit_event "
                       "WHERE unit_id = ? AND deleted_at IS NULL ORDER BY on_date, id"));
    events.run(id);
    while (events.next()) {
        record.events.append({unitEventKindFromCode(events.text(0)).value_or(UnitEventKind::Correct),
                              events.date(1),
                              {events.text(2), events.date(3), events.text(4)},
                              base::UnitId(events.integer(5))});
    }
    Statement heads = connection.fresh(QStringLiteral("SELECT as_of, members, female_members, youth, party_members "
                                                      "FROM unit_headcount WHERE unit_id = ? ORDER BY as_of"));
    heads.run(id);
    while (heads.next()) {
        record.headcounts.append(headcountOf(heads, 0));
    }
    return record;
}

QList<UnitVersion> UnitRepository::versionsOf(Connection& connection, base::UnitId id)
{
    QList<UnitVersion> versions;
    Statement read = connection.fresh(
        QStringLiteral("SELECT %1 FROM unit_version WHERE unit_id = ? ORDER BY valid_from").arg(kVersionColumns));
    read.run(id);
    while (read.next()) {
        versions.append(versionOf(read));
    }
    return versions;
}

base::UnitId UnitRepository::findByUid(Connection& connection, const QString& uid)
{
    Statement find = connection.fresh(QStringLiteral("SELECT id FROM unit WHERE uid = ? AND deleted_at IS NULL"));
    find.run(uid);
    return find.next() ? base::UnitId(find.integer(0)) : base::UnitId();
}

QList<base::UnitId> UnitRepository::findByCode(Connection& connection, const QString& code, const QDate& day)
{
    QList<base::UnitId> ids;
    Statement find = connection.fresh(
        QStringLiteral("SELECT v.unit_id FROM unit_version v JOIN unit u ON u.id = v.unit_id WHERE v.code = ? "
                       "AND v.valid_from <= ? AND v.valid_until > ? AND u.deleted_at IS NULL ORDER BY v.unit_id"));
    find.run(code, day, day);
    while (find.next()) {
        ids.append(base::UnitId(find.integer(0)));
    }
    return ids;
}

QList<base::UnitId> UnitRepository::ancestorsAt(Connection& connection, base::UnitId id, const QDate& day)
{
    QList<base::UnitId> ids;
    base::UnitId current = id;
    while (current.isValid() && ids.size() < 32) {
        Statement& find = connection.statement(QStringLiteral(
            "SELECT parent_id FROM unit_version WHERE unit_id = ? AND valid_from <= ? AND valid_until > ?"));
        find.run(current, day, day);
        current = find.next() ? base::UnitId(find.integer(0)) : base::UnitId();
        find.finish();
        if (current.isValid()) {
            ids.append(current);
        }
    }
    return ids;
}

int UnitRepository::openChildrenAt(Connection& connection, base::UnitId id, const QDate& day)
{
    Statement count =
        connection.fresh(QStringLiteral("SELECT count(*) FROM unit_version v JOIN unit u ON u.id = v.unit_id "
                                        "WHERE v.parent_id = ? AND v.valid_until > ? AND u.deleted_at IS NULL"));
    count.run(id, day);
    count.next();
    return static_cast<int>(count.integer(0));
}

QHash<qint64, int> UnitRepository::reportingChildCounts(Connection& connection, const QList<base::UnitId>& units,
                                                        const QDate& day)
{
    QHash<qint64, int> counts;
    Statement& count = connection.statement(
        QStringLiteral("SELECT count(*) FROM unit_version v JOIN unit u ON u.id = v.unit_id WHERE v.parent_id = ? "
                       "AND v.valid_from <= ? AND v.valid_until > ? AND v.reports = 1 AND u.deleted_at IS NULL"));
    for (const base::UnitId id : units) {
        count.run(id, day, day);
        count.next();
        counts.insert(id.value(), static_cast<int>(count.integer(0)));
        count.finish();
    }
    return counts;
}

QHash<base::UnitId, Headcount> UnitRepository::headcountsAt(Connection& connection, const QList<base::UnitId>& units,
                                                            const QDate& day)
{
    QHash<base::UnitId, Headcount> found;
    Statement read = connection.fresh(
        QStringLiteral("SELECT as_of, members, female_members, youth, party_members FROM unit_headcount "
                       "WHERE unit_id = ? AND as_of <= ? ORDER BY as_of DESC LIMIT 1"));
    for (const base::UnitId id : units) {
        read.run(id, day);
        if (read.next()) {
            found.insert(id, headcountOf(read, 0));
        }
        read.finish();
    }
    return found;
}

QHash<base::UnitId, Headcount> UnitRepository::headcountsAt(Connection& connection, const QDate& day)
{
    QHash<base::UnitId, Headcount> found;
    Statement read =
        connection.fresh(QStringLiteral("SELECT unit_id, as_of, members, female_members, youth, party_members "
                                        "FROM unit_headcount WHERE as_of <= ? ORDER BY unit_id, as_of"));
    read.run(day);
    while (read.next()) {
        found.insert(base::UnitId(read.integer(0)), headcountOf(read, 1));
    }
    return found;
}

QHash<base::UnitId, UnitFacts> UnitRepository::factsAt(Connection& connection, const QDate& day)
{
    QHash<base::UnitId, UnitFacts> found;
    Statement read = connection.fresh(QStringLiteral(
        "SELECT u.id, u.revision, u.opened_on, u.closed_on, u.phone, u.email, u.address, u.contact_post, "
        "u.contact_name, u.note FROM unit u JOIN unit_version v ON v.unit_id = u.id "
        "WHERE v.valid_from <= ? AND v.valid_until > ? AND u.deleted_at IS NULL"));
    read.run(day, day);
    while (read.next()) {
        UnitFacts facts;
        facts.id = base::UnitId(read.integer(0));
        facts.revision = read.integer(1);
        facts.openedOn = read.date(2);
        if (!read.isNull(3)) {
            facts.closedOn = read.date(3);
        }
        facts.contact = {read.text(4), read.text(5), read.text(6), read.text(7), read.text(8), read.text(9)};
        found.insert(facts.id, facts);
    }
    return found;
}

QHash<QString, QDate> UnitRepository::codesOpeningAfter(Connection& connection, const QDate& day)
{
    QHash<QString, QDate> found;
    Statement read = connection.fresh(
        QStringLiteral("SELECT v.code, u.opened_on FROM unit_version v JOIN unit u ON u.id = v.unit_id "
                       "WHERE u.opened_on > ? AND v.valid_from = u.opened_on AND v.code <> '' "
                       "AND u.deleted_at IS NULL"));
    read.run(day);
    while (read.next()) {
        found.insert(read.text(0), read.date(1));
    }
    return found;
}

QList<UnitType> UnitRepository::types(Connection& connection)
{
    QList<UnitType> types;
    Statement read = connection.fresh(QStringLiteral(
        "SELECT code, name_vi, name_en, short_vi, elected_body_vi, rank, reports FROM unit_type ORDER BY rank, code"));
    read.run();
    while (read.next()) {
        types.append({read.text(0), read.text(1), read.text(2), read.text(3), read.text(4),
                      static_cast<int>(read.integer(5)), read.flag(6)});
    }
    return types;
}

QList<CodeName> UnitRepository::codeList(Connection& connection, const QString& list)
{
    QList<CodeName> names;
    Statement read = connection.fresh(
        QStringLiteral("SELECT code, name_vi, name_en FROM code_list WHERE list = ? ORDER BY position"));
    read.run(list);
    while (read.next()) {
        names.append({read.text(0), read.text(1), read.text(2)});
    }
    return names;
}

QList<AllowedParent> UnitRepository::allowedParents(Connection& connection)
{
    QList<AllowedParent> allowed;
    Statement read = connection.fresh(
        QStringLiteral("SELECT child_type, parent_type, valid_from, valid_until, source FROM unit_type_parent "
                       "ORDER BY child_type, parent_type, valid_from"));
    read.run();
    while (read.next()) {
        allowed.append({read.text(0), read.text(1), read.date(2), read.date(3), read.text(4)});
    }
    return allowed;
}

base::UnitId UnitRepository::insertUnit(UnitOfWork& unit, const UnitRecord& record)
{
    Row row{{QStringLiteral("opened_on"), record.openedOn.toString(Qt::ISODate)},
            {QStringLiteral("phone"), record.contact.phone},
            {QStringLiteral("email"), record.contact.email},
            {QStringLiteral("address"), record.contact.address},
            {QStringLiteral("contact_post"), record.contact.contactPost},
            {QStringLiteral("contact_name"), record.contact.contactName},
            {QStringLiteral("note"), record.contact.note}};
    if (!record.uid.isEmpty()) {
        row.insert(QStringLiteral("uid"), record.uid);
    }
    return base::UnitId(unit.insert(QStringLiteral("unit"), row));
}

void UnitRepository::insertVersion(UnitOfWork& unit, const UnitVersion& version)
{
    unit.insert(QStringLiteral("unit_version"), rowOf(version));
}

void UnitRepository::updateVersion(UnitOfWork& unit, const UnitVersion& version)
{
    unit.update(QStringLiteral("unit_version"), UnitOfWork::idKey(version.id), rowOf(version));
}

void UnitRepository::insertEvent(UnitOfWork& unit, base::UnitId id, const UnitEvent& event)
{
    unit.insert(QStringLiteral("unit_event"), {{QStringLiteral("unit_id"), id.value()},
                                               {QStringLiteral("kind"), toCode(event.kind)},
                                               {QStringLiteral("on_date"), event.onDate.toString(Qt::ISODate)},
                                               {QStringLiteral("decision_number"), event.decision.number},
                                               {QStringLiteral("decision_date"), dateOrNull(event.decision.date)},
                                               {QStringLiteral("successor_id"), idOrNull(event.successorId)},
                                               {QStringLiteral("note"), event.decision.note}});
}

void UnitRepository::putHeadcount(UnitOfWork& unit, base::UnitId id, const Headcount& headcount)
{
    unit.put(QStringLiteral("unit_headcount"),
             {{QStringLiteral("unit_id"), id.value()},
              {QStringLiteral("as_of"), headcount.asOf.toString(Qt::ISODate)},
              {QStringLiteral("members"), countOrNull(headcount.members)},
              {QStringLiteral("female_members"), countOrNull(headcount.femaleMembers)},
              {QStringLiteral("youth"), countOrNull(headcount.youth)},
              {QStringLiteral("party_members"), countOrNull(headcount.partyMembers)}});
}

} // namespace doancoso::organization
