// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/dues_counts_repository.h"

#include "core/base/period.h"
#include "core/membership/dues.h"
#include "core/planning/repository_support.h"

#include <QCoreApplication>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

CountsByUnit duesSums(Connection& connection, const QString& sql, const QDate& firstDay, const QDate& lastDay)
{
    CountsByUnit counts;
    Statement read = connection.fresh(sql);
    read.run(firstDay, lastDay);
    while (read.next()) {
        counts.insert(base::UnitId(read.integer(0)), {read.integer(1), 0});
    }
    return counts;
}

QString amongDuesUnits(const QString& column, const QList<base::UnitId>& units)
{
    return units.isEmpty() ? QString() : u" AND %1 IN (%2)"_s.arg(column, planning::keyList(units));
}

} // namespace

CountsByUnit DuesCountsRepository::collected(Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                             const QList<base::UnitId>& units)
{
    return duesSums(connection,
                    u"SELECT unit_id, CAST(SUM(amount) AS BIGINT) FROM dues_payment WHERE paid_on >= ? AND "
                    "paid_on <= ?%1 GROUP BY unit_id"_s.arg(amongDuesUnits(u"unit_id"_s, units)),
                    firstDay, lastDay);
}

CountsByUnit DuesCountsRepository::remitted(Connection& connection, const QDate& firstDay, const QDate& lastDay,
                                            const QList<base::UnitId>& units)
{
    return duesSums(connection,
                    u"SELECT from_unit_id, CAST(SUM(amount) AS BIGINT) FROM dues_remittance WHERE remitted_on >= ? AND "
                    "remitted_on <= ? AND deleted_at IS NULL%1 GROUP BY from_unit_id"_s.arg(
                        amongDuesUnits(u"from_unit_id"_s, units)),
                    firstDay, lastDay);
}

QList<CountedItem> DuesCountsRepository::collectedItems(Connection& connection, const QDate& firstDay,
                                                        const QDate& lastDay, const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT unit_id, paid_on, CAST(SUM(amount) AS BIGINT), COUNT(DISTINCT person_id) FROM dues_payment WHERE "
        "paid_on >= ? AND paid_on <= ?%1 GROUP BY unit_id, paid_on ORDER BY paid_on, unit_id"_s.arg(
            amongDuesUnits(u"unit_id"_s, units)));
    read.run(firstDay, lastDay);
    while (read.next()) {
        items.append({base::UnitId(read.integer(0)),
                      {},
                      QCoreApplication::translate("Dues", "%1 · dues of %n member(s)", nullptr,
                                                  static_cast<int>(read.integer(3)))
                          .arg(base::displayDate(read.date(1))),
                      read.date(1),
                      {read.integer(2), 0}});
    }
    return items;
}

QList<CountedItem> DuesCountsRepository::remittedItems(Connection& connection, const QDate& firstDay,
                                                       const QDate& lastDay, const QList<base::UnitId>& units)
{
    QList<CountedItem> items;
    Statement read = connection.fresh(
        u"SELECT from_unit_id, remitted_on, amount, receipt FROM dues_remittance WHERE remitted_on >= ? AND "
        "remitted_on <= ? AND deleted_at IS NULL%1 ORDER BY remitted_on, id"_s.arg(
            amongDuesUnits(u"from_unit_id"_s, units)));
    read.run(firstDay, lastDay);
    while (read.next()) {
        items.append({base::UnitId(read.integer(0)),
                      {},
                      QCoreApplication::translate("Dues", "%1 · handed up %2")
                          .arg(base::displayDate(read.date(1)), read.text(3)),
                      read.date(1),
                      {read.integer(2), 0}});
    }
    return items;
}

} // namespace doancoso::membership
