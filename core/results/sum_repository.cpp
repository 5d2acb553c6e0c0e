// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sum_repository.h"

namespace doancoso::results {
namespace {

using storage::Connection;
using storage::Statement;

const QString kSumColumns = QStringLiteral(
    "period_id, indicator_id, unit_id, breakdown_id, numerator, denominator, value_rows, reported_children, "
    "cumulative_numerator, cumulative_denominator, cumulative_rows");

SumRow sumRowOf(const Statement& row)
{
    return {{base::Period::fromKey(row.integer(0)), base::IndicatorId(row.integer(1)), base::UnitId(row.integer(2)),
             row.integer(3)},
            {row.decimal(4), row.decimal(5)},
            row.integer(6),
            row.integer(7),
            {row.decimal(8), row.decimal(9)},
            row.integer(10)};
}

} // namespace

QList<SumRow> SumRepository::read(Connection& connection, const base::Period& period,
                                  const QList<base::IndicatorId>& indicators, const QList<base::UnitId>& units,
                                  qint64 breakdown)
{
    QList<SumRow> rows;
    Statement read = connection.fresh(
        QStringLiteral("SELECT %1 FROM indicator_sum WHERE period_id = ? AND indicator_id IN (%2) AND unit_id IN (%3) "
                       "AND breakdown_id = ?")
            .arg(kSumColumns, idList(indicators), idList(units)));
    read.run(period.key(), breakdown);
    while (read.next()) {
        rows.append(sumRowOf(read));
    }
    return rows;
}

std::optional<SumRow> SumRepository::find(Connection& connection, const CellKey& key)
{
    Statement& find = connection.statement(
        QStringLiteral("SELECT %1 FROM indicator_sum WHERE period_id = ? AND indicator_id = ? AND unit_id = ? "
                       "AND breakdown_id = ?")
            .arg(kSumColumns));
    find.run(key.period.key(), key.indicator, key.unit, key.breakdown);
    std::optional<SumRow> row;
    if (find.next()) {
        row = sumRowOf(find);
    }
    find.finish();
    return row;
}

void SumRepository::put(Connection& connection, const SumRow& row)
{
    if (row.isZero()) {
        connection
            .statement(QStringLiteral("DELETE FROM indicator_sum WHERE period_id = ? AND indicator_id = ? AND unit_id "
                                      "= ? AND breakdown_id = ?"))
            .run(row.key.period.key(), row.key.indicator, row.key.unit, row.key.breakdown);
        return;
    }
    connection
        .statement(QStringLiteral("INSERT INTO indicator_sum (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                  "ON CONFLICT (period_id, indicator_id, unit_id, breakdown_id) DO UPDATE SET "
                                  "numerator = excluded.numerator, "
                                  "denominator = excluded.denominator, value_rows = excluded.value_rows, "
                                  "reported_children = excluded.reported_children, "
                                  "cumulative_numerator = excluded.cumulative_numerator, cumulative_denominator = "
                                  "excluded.cumulative_denominator, "
                                  "cumulative_rows = excluded.cumulative_rows")
                       .arg(kSumColumns))
        .run(row.key.period.key(), row.key.indicator, row.key.unit, row.key.breakdown, row.period.numerator,
             row.period.denominator, row.valueRows, row.reportedChildren, row.cumulative.numerator,
             row.cumulative.denominator, row.cumulativeRows);
}

void SumRepository::removePeriod(Connection& connection, const base::Period& period)
{
    connection.statement(QStringLiteral("DELETE FROM indicator_sum WHERE period_id = ?")).run(period.key());
}

void SumRepository::removeIndicator(Connection& connection, const base::Period& period, base::IndicatorId indicator)
{
    connection.statement(QStringLiteral("DELETE FROM indicator_sum WHERE period_id = ? AND indicator_id = ?"))
        .run(period.key(), indicator);
}

QList<SumRow> SumRepository::all(Connection& connection, const base::Period& period, base::IndicatorId indicator)
{
    QList<SumRow> rows;
    Statement read = connection.fresh(
        QStringLiteral(
            "SELECT %1 FROM indicator_sum WHERE period_id = ? AND indicator_id = ? ORDER BY unit_id, breakdown_id")
            .arg(kSumColumns));
    read.run(period.key(), indicator);
    while (read.next()) {
        rows.append(sumRowOf(read));
    }
    return rows;
}

OrgSkeleton SumRepository::skeletonAt(Connection& connection, const QDate& day)
{
    OrgSkeleton skeleton;
    QList<qint64> parentIds;
    Statement read = connection.fresh(
        QStringLiteral("SELECT v.unit_id, v.parent_id, v.reports FROM unit_version v JOIN unit u ON u.id = v.unit_id "
                       "WHERE v.valid_from <= ? AND v.valid_until > ? AND u.deleted_at IS NULL ORDER BY v.unit_id"));
    read.run(day, day);
    while (read.next()) {
        skeleton.indexes.insert(read.integer(0), static_cast<int>(skeleton.ids.size()));
        skeleton.ids.append(read.integer(0));
        parentIds.append(read.integer(1));
        skeleton.reports.append(read.flag(2));
    }
    skeleton.parents.reserve(parentIds.size());
    for (const qint64 parent : parentIds) {
        skeleton.parents.append(parent > 0 ? skeleton.indexes.value(parent, -1) : -1);
    }
    return skeleton;
}

bool SumRepository::organisationDiffers(Connection& connection, const QDate& first, const QDate& second)
{
    Statement find =
        connection.fresh(QStringLiteral("SELECT 1 FROM unit_version WHERE (valid_from > ? AND valid_from <= ?) "
                                        "OR (valid_until > ? AND valid_until <= ?) LIMIT 1"));
    return find.run(first, second, first, second).next();
}

QList<QDate> SumRepository::organisationChanges(Connection& connection, const QDate& first, const QDate& last)
{
    QList<QDate> days;
    Statement read = connection.fresh(QStringLiteral(
        "SELECT valid_from FROM unit_version WHERE valid_from > ? AND valid_from <= ? UNION SELECT valid_until FROM "
        "unit_version WHERE valid_until > ? AND valid_until <= ? ORDER BY 1"));
    read.run(first, last, first, last);
    while (read.next()) {
        days.append(read.date(0));
    }
    return days;
}

bool SumRepository::unitReports(Connection& connection, base::UnitId unit, const QDate& day)
{
    Statement& find = connection.statement(
        QStringLiteral("SELECT reports FROM unit_version WHERE unit_id = ? AND valid_from <= ? AND valid_until > ?"));
    find.run(unit, day, day);
    const bool reports = find.next() && find.flag(0);
    find.finish();
    return reports;
}

QHash<base::Period, QDate> SumRepository::lastDays(Connection& connection)
{
    QHash<base::Period, QDate> days;
    Statement read = connection.fresh(QStringLiteral("SELECT id, last_day FROM period"));
    read.run();
    while (read.next()) {
        days.insert(base::Period::fromKey(read.integer(0)), read.date(1));
    }
    return days;
}

void SumInsert::add(const SumRow& row)
{
    CellKey column = row.key;
    column.unit = {};
    if (!m_rows || !(column == m_column)) {
        finish();
        m_column = column;
        m_rows.emplace(m_connection, QStringLiteral("indicator_sum"),
                       QList<storage::FixedColumn>{{QStringLiteral("period_id"), column.period.key()},
                                                   {QStringLiteral("indicator_id"), column.indicator.value()},
                                                   {QStringLiteral("breakdown_id"), column.breakdown}},
                       QStringList{QStringLiteral("unit_id"), QStringLiteral("numerator"),
                                   QStringLiteral("denominator"), QStringLiteral("value_rows"),
                                   QStringLiteral("reported_children"), QStringLiteral("cumulative_numerator"),
                                   QStringLiteral("cumulative_denominator"), QStringLiteral("cumulative_rows")});
    }
    m_rows->add(row.key.unit, row.period.numerator, row.period.denominator, row.valueRows, row.reportedChildren,
                row.cumulative.numerator, row.cumulative.denominator, row.cumulativeRows);
}

void SumInsert::finish()
{
    if (m_rows) {
        m_rows->finish();
        m_rows.reset();
    }
}

} // namespace doancoso::results
