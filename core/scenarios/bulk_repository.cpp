// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/bulk_repository.h"

#include "core/base/clock.h"
#include "core/organization/unit_repository.h"

namespace doancoso::scenarios {
namespace {

constexpr int kRowsTogether = 8; ///< of tables that refer to each other

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

qint64 numberOf(storage::Connection& connection, const QString& sql)
{
    storage::Statement read = connection.fresh(sql);
    read.run();
    read.next();
    return read.integer(0);
}

} // namespace

UnitBulkLoader::UnitBulkLoader(storage::UnitOfWork& unit)
    : m_unit(unit),
      m_now(base::toStorageText(unit.now())),
      m_units(unit.connection(), QStringLiteral("unit"),
              words("id uid created_at created_by changed_at changed_by opened_on"), kRowsTogether),
      m_versions(unit.connection(), QStringLiteral("unit_version"),
                 words("unit_id valid_from valid_until code name short_name type_code block_code area_code parent_id "
                       "position reports search_key"),
                 kRowsTogether),
      m_headcounts(unit.connection(), QStringLiteral("unit_headcount"), words("unit_id as_of members"), kRowsTogether)
{}

void UnitBulkLoader::add(const organization::UnitVersion& version, qint64 members)
{
    m_units.add(version.unitId, base::newUid(), m_now, m_unit.userId(), m_now, m_unit.userId(), version.validFrom);
    m_versions.add(version.unitId, version.validFrom, version.validUntil, version.code, version.name, version.shortName,
                   version.typeCode, version.blockCode, version.areaCode, version.parentId, version.position,
                   version.reports, organization::searchKeyOf(version));
    m_headcounts.add(version.unitId, version.validFrom, members);
}

void UnitBulkLoader::finish()
{
    m_units.finish();
    m_versions.finish();
    m_headcounts.finish();
    if (m_unit.connection().engine() == storage::Engine::PostgreSql) {
        // Ids were given, so the server's own counter must be moved past them.
        numberOf(m_unit.connection(),
                 QStringLiteral("SELECT setval(pg_get_serial_sequence('unit', 'id'), (SELECT max(id) FROM unit))"));
    }
}

qint64 UnitBulkLoader::firstFreeId(storage::Connection& connection)
{
    return numberOf(connection, QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM unit"));
}

void ValueBulkLoader::startColumn(qint64 period, qint64 indicator, bool isRatio)
{
    finish();
    m_isRatio = isRatio;
    QList<storage::FixedColumn> fixed{{QStringLiteral("period_id"), period},
                                      {QStringLiteral("indicator_id"), indicator},
                                      {QStringLiteral("breakdown_id"), 0},
                                      {QStringLiteral("kind"), 1}};
    if (!isRatio) {
        fixed.append({QStringLiteral("denominator"), {}});
    }
    m_column.emplace(m_connection, QStringLiteral("indicator_value"), fixed,
                     isRatio ? words("unit_id numerator denominator") : words("unit_id numerator"));
}

void ValueBulkLoader::add(qint64 unit, qint64 numerator, qint64 denominator)
{
    if (m_isRatio) {
        m_column->add(unit, numerator, denominator);
    } else {
        m_column->add(unit, numerator);
    }
}

void ValueBulkLoader::finish()
{
    if (m_column) {
        m_column->finish();
        m_column.reset();
    }
}

TargetBulkLoader::TargetBulkLoader(storage::UnitOfWork& unit, base::PlanId plan, const base::Period& period,
                                   const QDate& validFrom)
    : m_unit(unit),
      m_plan(plan),
      m_period(period),
      m_validFrom(validFrom),
      m_now(base::toStorageText(unit.now())),
      m_nextId(numberOf(unit.connection(), QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM target"))),
      m_targets(unit.connection(), QStringLiteral("target"),
                words("id uid created_at created_by changed_at changed_by plan_id indicator_id unit_id period_id "
                      "shape comparator"),
                kRowsTogether),
      m_versions(unit.connection(), QStringLiteral("target_version"),
                 words("target_id number valid_from amount recorded_on"), kRowsTogether)
{}

void TargetBulkLoader::add(const planning::Indicator& indicator, base::UnitId unit, base::Decimal amount)
{
    const auto comparator =
        indicator.direction == planning::Direction::Down ? planning::Comparator::AtMost : planning::Comparator::AtLeast;
    m_targets.add(m_nextId, base::newUid(), m_now, m_unit.userId(), m_now, m_unit.userId(), m_plan, indicator.id, unit,
                  m_period.key(), planning::toText(indicator.shape), planning::toText(comparator));
    m_versions.add(m_nextId, 1, m_validFrom, amount.units(), m_validFrom);
    ++m_nextId;
}

void TargetBulkLoader::finish()
{
    m_targets.finish();
    m_versions.finish();
    if (m_unit.connection().engine() == storage::Engine::PostgreSql) {
        numberOf(m_unit.connection(),
                 QStringLiteral("SELECT setval(pg_get_serial_sequence('target', 'id'), (SELECT max(id) FROM target))"));
    }
}

bool holdsData(storage::Connection& connection)
{
    return numberOf(connection, QStringLiteral("SELECT (SELECT count(*) FROM unit) + (SELECT count(*) FROM (SELECT 1 "
                                               "FROM indicator_value LIMIT 1) v)")) > 0;
}

} // namespace doancoso::scenarios
