// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_repository.h"

#include "core/base/text.h"
#include "core/planning/repository_support.h"

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

const auto kSelect = u"SELECT i.id, i.uid, i.code, i.group_code, i.position, i.revision, v.version, v.valid_from, "
                     "v.valid_until, v.name, v.short_name, v.unit_of_measure, v.shape, v.value_kind, "
                     "v.numerator_label, v.denominator_label, v.measure, v.time_rule, v.unit_rule, v.direction, "
                     "v.quarter_rule, v.decimals, v.frequency, v.breakdowns, v.joint, v.numerator_indicator_id, "
                     "v.denominator_indicator_id, v.met_threshold, v.definition, v.source, "
                     "v.numerator_measure, v.denominator_measure "
                     "FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id "
                     "JOIN indicator_group g ON g.code = i.group_code "
                     "WHERE i.deleted_at IS NULL "_s;

Indicator read(const Statement& row)
{
    Indicator it;
    it.id = base::IndicatorId(row.integer(0));
    it.uid = row.text(1);
    it.code = row.text(2);
    it.group = row.text(3);
    it.position = static_cast<int>(row.integer(4));
    it.revision = row.integer(5);
    it.version = static_cast<int>(row.integer(6));
    it.validFrom = row.date(7);
    it.validUntil = row.date(8);
    it.name = row.text(9);
    it.shortName = row.text(10);
    it.unitOfMeasure = row.text(11);
    it.shape = storedChoice<Shape>(row, 12);
    it.valueKind = storedChoice<ValueKind>(row, 13);
    it.numeratorLabel = row.text(14);
    it.denominatorLabel = row.text(15);
    it.measure = storedChoice<Measure>(row, 16);
    it.timeRule = storedChoice<TimeRule>(row, 17);
    it.unitRule = storedChoice<UnitRule>(row, 18);
    it.direction = storedChoice<Direction>(row, 19);
    it.quarterRule = storedChoice<QuarterRule>(row, 20);
    it.decimals = static_cast<int>(row.integer(21));
    it.frequency = storedChoice<Frequency>(row, 22);
    it.breakdowns = row.text(23).split(u' ', Qt::SkipEmptyParts);
    it.joint = row.flag(24);
    it.numeratorId = base::IndicatorId(row.integer(25));
    it.denominatorId = base::IndicatorId(row.integer(26));
    it.metThreshold = row.optionalDecimal(27);
    it.definition = row.text(28);
    it.source = row.text(29);
    it.numeratorMeasure = row.text(30);
    it.denominatorMeasure = row.text(31);
    return it;
}

Row versionRow(const Indicator& it)
{
    return {{u"indicator_id"_s, it.id.value()},
            {u"version"_s, it.version},
            {u"valid_from"_s, stored(it.validFrom)},
            {u"valid_until"_s, stored(it.validUntil)},
            {u"name"_s, stored(it.name)},
            {u"short_name"_s, stored(it.shortName)},
            {u"unit_of_measure"_s, stored(it.unitOfMeasure)},
            {u"shape"_s, toText(it.shape)},
            {u"value_kind"_s, toText(it.valueKind)},
            {u"numerator_label"_s, stored(it.numeratorLabel)},
            {u"denominator_label"_s, stored(it.denominatorLabel)},
            {u"measure"_s, toText(it.measure)},
            {u"time_rule"_s, toText(it.timeRule)},
            {u"unit_rule"_s, toText(it.unitRule)},
            {u"direction"_s, toText(it.direction)},
            {u"quarter_rule"_s, toText(it.quarterRule)},
            {u"decimals"_s, it.decimals},
            {u"frequency"_s, toText(it.frequency)},
            {u"breakdowns"_s, stored(it.breakdowns.join(u' '))},
            {u"joint"_s, it.joint ? 1 : 0},
            {u"numerator_indicator_id"_s, stored(it.numeratorId)},
            {u"denominator_indicator_id"_s, stored(it.denominatorId)},
            {u"met_threshold"_s, stored(it.metThreshold)},
            {u"definition"_s, stored(it.definition)},
            {u"source"_s, stored(it.source)},
            {u"numerator_measure"_s, stored(it.numeratorMeasure)},
            {u"denominator_measure"_s, stored(it.denominatorMeasure)},
            {u"search_key"_s, base::foldForSearch(it.code + u' ' + it.name + u' ' + it.shortName)}};
}

} // namespace

QList<Indicator> IndicatorRepository::select(const QString& condition, const QVariantList& values) const
{
    QList<Indicator> found;
    Statement& rows = m_connection.statement(kSelect + condition);
    const Finisher finisher(rows);
    rows.runList(values);
    while (rows.next()) {
        found.append(read(rows));
    }
    return found;
}

QList<Indicator> IndicatorRepository::catalogueAt(const QDate& day) const
{
    const QVariant at = stored(day);
    return select(u"AND v.valid_from <= ? AND ? < v.valid_until ORDER BY g.position, i.position, i.id"_s, {at, at});
}

std::optional<Indicator> IndicatorRepository::find(base::IndicatorId id, const QDate& day) const
{
    const QVariant at = stored(day);
    const auto found = select(u"AND i.id = ? AND v.valid_from <= ? AND ? < v.valid_until"_s, {id.value(), at, at});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Indicator> IndicatorRepository::findByCode(const QString& code, const QDate& day) const
{
    const QVariant at = stored(day);
    const auto found = select(u"AND i.code = ? AND v.valid_from <= ? AND ? < v.valid_until"_s, {code, at, at});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Indicator> IndicatorRepository::versions(base::IndicatorId id) const
{
    return select(u"AND i.id = ? ORDER BY v.valid_from DESC"_s, {id.value()});
}

QList<Indicator> IndicatorRepository::allVersions() const
{
    return select(u"ORDER BY g.position, i.position, i.id, v.valid_from DESC"_s, {});
}

QHash<QString, base::IndicatorId> IndicatorRepository::idsByCode() const
{
    QHash<QString, base::IndicatorId> ids;
    Statement& rows = m_connection.statement(u"SELECT code, id FROM indicator WHERE deleted_at IS NULL"_s);
    rows.run();
    while (rows.next()) {
        ids.insert(rows.text(0), base::IndicatorId(rows.integer(1)));
    }
    return ids;
}

QList<IndicatorGroup> IndicatorRepository::groups() const
{
    QList<IndicatorGroup> found;
    Statement& rows = m_connection.statement(
        u"SELECT code, name_vi, name_en, position FROM indicator_group ORDER BY position, code"_s);
    rows.run();
    while (rows.next()) {
        found.append({rows.text(0), rows.text(1), rows.text(2), static_cast<int>(rows.integer(3))});
    }
    return found;
}

QList<Breakdown> IndicatorRepository::breakdowns() const
{
    QList<Breakdown> found;
    Statement& rows = m_connection.statement(
        u"SELECT id, dimension, code, name_vi, name_en, position FROM breakdown ORDER BY dimension, position, id"_s);
    rows.run();
    while (rows.next()) {
        found.append({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                      static_cast<int>(rows.integer(5))});
    }
    return found;
}

base::IndicatorId IndicatorRepository::insertCard(UnitOfWork& unit, const Indicator& card)
{
    return base::IndicatorId(unit.insert(u"indicator"_s, {{u"uid"_s, stored(card.uid)},
                                                          {u"code"_s, stored(card.code)},
                                                          {u"group_code"_s, stored(card.group)},
                                                          {u"position"_s, card.position}}));
}

void IndicatorRepository::insertVersion(UnitOfWork& unit, const Indicator& version)
{
    unit.insert(u"indicator_version"_s, versionRow(version));
}

void IndicatorRepository::updateVersion(UnitOfWork& unit, const Indicator& version)
{
    Statement& find = unit.statement(u"SELECT id FROM indicator_version WHERE indicator_id = ? AND version = ?"_s);
    find.run(version.id, version.version);
    const qint64 key = find.next() ? find.integer(0) : 0;
    find.finish();
    unit.update(u"indicator_version"_s, UnitOfWork::idKey(key), versionRow(version));
}

void IndicatorRepository::updateCard(UnitOfWork& unit, const Indicator& card)
{
    // Naming the next revision makes this a change even when only a version changes, so that others notice it.
    unit.updateRecord(u"indicator"_s, card.id.value(), card.revision,
                      {{u"code"_s, stored(card.code)},
                       {u"group_code"_s, stored(card.group)},
                       {u"position"_s, card.position},
                       {u"revision"_s, card.revision + 1}});
}

void IndicatorRepository::putGroup(UnitOfWork& unit, const IndicatorGroup& group)
{
    unit.statement(u"INSERT INTO indicator_group (code, name_vi, name_en, position) VALUES (?, ?, ?, ?) "
                   "ON CONFLICT (code) DO NOTHING"_s)
        .run(group.code, group.nameVi, group.nameEn, group.position);
}

void IndicatorRepository::putBreakdown(UnitOfWork& unit, const Breakdown& breakdown)
{
    unit.statement(u"INSERT INTO breakdown (id, dimension, code, name_vi, name_en, position) "
                   "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"_s)
        .run(breakdown.id, breakdown.dimension, breakdown.code, breakdown.nameVi, breakdown.nameEn, breakdown.position);
}

} // namespace doancoso::planning
