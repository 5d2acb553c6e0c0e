// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/indicator_use_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Statement;

namespace {

// Asked period by period, so that the index of the figures answers and no figure is read.
const auto kPeriods = u"SELECT p.id, p.last_day FROM period p WHERE p.last_day >= ? AND p.last_day < ? AND EXISTS "
                      "(SELECT 1 FROM indicator_value v WHERE v.period_id = p.id AND v.indicator_id = ?) "
                      "ORDER BY p.last_day, p.first_day DESC, p.id"_s;

} // namespace

IndicatorUse IndicatorUseRepository::use(base::IndicatorId id) const
{
    return {forms(id), plans(id), computed(id), periodsWithFigures(id, QDate(1, 1, 1), openEnd())};
}

QList<IndicatorUse::Form> IndicatorUseRepository::forms(base::IndicatorId id) const
{
    QList<IndicatorUse::Form> found;
    Statement& rows = m_connection.statement(
        u"SELECT f.id, f.code, f.name FROM report_form f WHERE f.deleted_at IS NULL AND EXISTS "
        "(SELECT 1 FROM report_form_item i WHERE i.form_id = f.id AND i.indicator_id = ?) ORDER BY f.code"_s);
    rows.run(id);
    while (rows.next()) {
        found.append({ReportFormId(rows.integer(0)), rows.text(1), rows.text(2)});
    }
    return found;
}

QList<IndicatorUse::Plan> IndicatorUseRepository::plans(base::IndicatorId id) const
{
    QList<IndicatorUse::Plan> found;
    Statement& rows = m_connection.statement(
        u"SELECT p.id, p.number, p.title, p.status, COUNT(t.id), MAX(r.last_day) FROM plan p "
        "LEFT JOIN target t ON t.plan_id = p.id AND t.indicator_id = ? AND t.deleted_at IS NULL "
        "LEFT JOIN period r ON r.id = t.period_id WHERE p.deleted_at IS NULL AND (t.id IS NOT NULL OR EXISTS "
        "(SELECT 1 FROM plan_indicator x WHERE x.plan_id = p.id AND x.indicator_id = ?)) "
        "GROUP BY p.id, p.number, p.title, p.status, p.first_day ORDER BY p.first_day DESC, p.id DESC"_s);
    rows.run(id, id);
    while (rows.next()) {
        found.append({base::PlanId(rows.integer(0)), rows.text(1), rows.text(2), storedChoice<PlanStatus>(rows, 3),
                      static_cast<int>(rows.integer(4)), rows.date(5)});
    }
    return found;
}

QList<IndicatorUse::Card> IndicatorUseRepository::computed(base::IndicatorId id) const
{
    QList<IndicatorUse::Card> found;
    Statement& rows = m_connection.statement(
        u"SELECT i.id, i.code, v.name FROM indicator i JOIN indicator_version v ON v.indicator_id = i.id "
        "WHERE i.deleted_at IS NULL AND (v.numerator_indicator_id = ? OR v.denominator_indicator_id = ?) "
        "ORDER BY i.code, v.valid_from DESC"_s);
    rows.run(id, id);
    while (rows.next()) {
        const base::IndicatorId card(rows.integer(0));
        if (found.isEmpty() || found.constLast().id != card) {
            found.append({card, rows.text(1), rows.text(2)});
        }
    }
    return found;
}

QList<base::Period> IndicatorUseRepository::periodsWithFigures(base::IndicatorId id, const QDate& from,
                                                               const QDate& until) const
{
    QList<base::Period> found;
    Statement& rows = m_connection.statement(kPeriods);
    rows.run(from, until, id);
    while (rows.next()) {
        found.append(base::Period::fromKey(rows.integer(0)));
    }
    return found;
}

QStringList IndicatorUseRepository::dimensionsWithFigures(base::IndicatorId id,
                                                          const QList<base::Period>& periods) const
{
    QStringList found;
    QStringList keys;
    for (const base::Period& period : periods) {
        keys.append(QString::number(period.key()));
    }
    if (keys.isEmpty()) {
        return found;
    }
    Statement rows = m_connection.fresh(
        u"SELECT DISTINCT b.dimension FROM indicator_value v JOIN breakdown b ON b.id = v.breakdown_id "
        "WHERE v.period_id IN (%1) AND v.indicator_id = ? ORDER BY b.dimension"_s.arg(keys.join(u',')));
    rows.run(id);
    while (rows.next()) {
        found.append(rows.text(0));
    }
    return found;
}

} // namespace doancoso::planning
