// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/target_repository.h"

#include "core/planning/repository_support.h"

#include <QSet>

#include <tuple>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

/// The amounts of a target come together, the one that counts first: the latest that holds, corrections last made
/// before those that they correct.
const auto kLatestFirst = u" g.id, v.valid_from DESC, v.number DESC"_s;

Row targetRow(const Target& target)
{
    return {{u"shape"_s, toText(target.shape)},
            {u"comparator"_s, toText(target.comparator)},
            {u"scope"_s, toText(target.scope)},
            {u"statement"_s, stored(target.statement)}};
}

/// The period asked for and, if wanted, those around it, nearest first.
QList<base::Period> candidatePeriods(const TargetQuery& query)
{
    QList<base::Period> periods{query.period};
    if (query.orEnclosing) {
        for (const auto kind : {base::PeriodKind::Quarter, base::PeriodKind::HalfYear, base::PeriodKind::Year}) {
            if (kind > query.period.kind()) {
                periods.append(query.period.converted(kind));
            }
        }
    }
    return periods;
}

struct Candidate
{
    TargetFigure figure;
    bool named = false;
    int distance = 0; ///< 0: for the period itself
    QDate issuedOn;
    QString validFrom; ///< of the amount; of two amounts of one target the later one counts
    qint64 number = 0;

    /// Which of two targets for a cell counts.
    bool countsBefore(const Candidate& other) const
    {
        return std::tie(other.named, distance, other.issuedOn, other.figure.plan, other.figure.target, other.validFrom,
                        other.number) <
               std::tie(named, other.distance, issuedOn, figure.plan, figure.target, validFrom, number);
    }
};

} // namespace

QList<Target> TargetRepository::select(const QString& condition, const QVariantList& values, const QDate& asOf) const
{
    const QString day = asOf.isValid() ? asOf.toString(Qt::ISODate) : u"9999-12-31"_s;
    Statement& rows = m_connection.statement(
        u"SELECT g.id, g.uid, g.revision, g.plan_id, g.indicator_id, g.unit_id, g.period_id, g.breakdown_id, "
        "g.shape, g.comparator, g.scope, g.statement, v.amount, v.valid_from, v.number "
        "FROM target g JOIN target_version v ON v.target_id = g.id AND v.valid_from <= ? "
        "JOIN indicator i ON i.id = g.indicator_id JOIN indicator_group ig ON ig.code = i.group_code "
        "WHERE g.deleted_at IS NULL "_s +
        condition + u" ORDER BY ig.position, i.position, i.id, g.unit_id, g.period_id, g.breakdown_id,"_s +
        kLatestFirst);
    const Finisher finisher(rows);
    rows.runList(QVariantList{day} + values);
    QList<Target> found;
    while (rows.next()) {
        const base::TargetId id(rows.integer(0));
        if (!found.isEmpty() && found.constLast().id == id) {
            continue;
        }
        Target target;
        target.id = id;
        target.uid = rows.text(1);
        target.revision = rows.integer(2);
        target.key = {base::PlanId(rows.integer(3)), base::IndicatorId(rows.integer(4)), base::UnitId(rows.integer(5)),
                      base::Period::fromKey(rows.integer(6)), rows.integer(7)};
        target.shape = storedChoice<Shape>(rows, 8);
        target.comparator = storedChoice<Comparator>(rows, 9);
        target.scope = storedChoice<TargetScope>(rows, 10);
        target.statement = rows.text(11);
        target.amount = rows.decimal(12);
        target.validFrom = rows.date(13);
        target.version = static_cast<int>(rows.integer(14));
        found.append(std::move(target));
    }
    return found;
}

QList<Target> TargetRepository::ofPlan(base::PlanId plan, const QDate& asOf) const
{
    return select(u"AND g.plan_id = ?"_s, {plan.value()}, asOf);
}

std::optional<Target> TargetRepository::find(base::TargetId id) const
{
    const auto found = select(u"AND g.id = ?"_s, {id.value()}, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<Target> TargetRepository::find(const TargetKey& key) const
{
    const auto found = select(
        u"AND g.plan_id = ? AND g.indicator_id = ? AND g.unit_id = ? AND g.period_id = ? AND g.breakdown_id = ?"_s,
        {key.plan.value(), key.indicator.value(), key.unit.value(), key.period.key(), key.breakdown}, {});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<Target> TargetRepository::ofCell(base::PlanId plan, base::IndicatorId indicator, const base::Period& period,
                                       qint64 breakdown) const
{
    return select(u"AND g.plan_id = ? AND g.indicator_id = ? AND g.period_id = ? AND g.breakdown_id = ?"_s,
                  {plan.value(), indicator.value(), period.key(), breakdown}, {});
}

QList<TargetVersion> TargetRepository::versions(base::TargetId id) const
{
    QList<TargetVersion> found;
    Statement& rows =
        m_connection.statement(u"SELECT number, valid_from, amount, recorded_on, document, reason FROM target_version "
                               "WHERE target_id = ? ORDER BY number"_s);
    rows.run(id);
    while (rows.next()) {
        found.append({static_cast<int>(rows.integer(0)), rows.date(1), rows.decimal(2), rows.date(3), rows.text(4),
                      rows.text(5)});
    }
    return found;
}

/// Of the plans whose targets count the days of issue: not of removed ones, nor of drafts other than `asked`.
QHash<base::PlanId, QDate> TargetRepository::countingPlans(base::PlanId asked) const
{
    QHash<base::PlanId, QDate> issued;
    Statement& rows = m_connection.statement(
        u"SELECT id, issued_on FROM plan WHERE deleted_at IS NULL AND (status <> 'draft' OR id = ?)"_s);
    rows.run(asked.value());
    while (rows.next()) {
        issued.insert(base::PlanId(rows.integer(0)), rows.date(1));
    }
    return issued;
}

TargetFigures TargetRepository::figures(const TargetQuery& query) const
{
    const QHash<base::PlanId, QDate> issued = countingPlans(query.plan);
    const QList<base::Period> periods = candidatePeriods(query);
    QStringList periodKeys;
    for (const base::Period& period : periods) {
        periodKeys.append(QString::number(period.key()));
    }
    QString condition;
    // Targets of a unit in a period stand together: reading all of them is cheaper than looking many up.
    constexpr qsizetype kIndicatorsInStatement = 8;
    const bool fewIndicators = query.indicators.size() <= kIndicatorsInStatement;
    if (!query.indicators.isEmpty() && fewIndicators) {
        condition += u" AND g.indicator_id IN (%1)"_s.arg(keyList(query.indicators));
    }
    // A long list of units is cheaper to compare here than in the statement.
    constexpr qsizetype kUnitsInStatement = 200;
    if (query.units.size() <= kUnitsInStatement) {
        condition += u" AND g.unit_id IN (%1)"_s.arg(keyList(query.units));
    }
    if (query.onlyPlan) {
        condition += u" AND g.plan_id = %1"_s.arg(query.plan.value());
    }
    const QSet<base::UnitId> wanted(query.units.cbegin(), query.units.cend());
    const QSet<base::IndicatorId> asked(query.indicators.cbegin(), query.indicators.cend());
    const QString asOf = query.asOf.isValid() ? query.asOf.toString(Qt::ISODate) : u"9999-12-31"_s;
    Statement rows = m_connection.fresh(
        u"SELECT g.id, g.plan_id, g.indicator_id, g.unit_id, g.period_id, g.shape, g.comparator, g.scope, v.amount, "
        "v.valid_from, v.number FROM target g JOIN target_version v ON v.target_id = g.id AND v.valid_from <= ? "
        "WHERE g.period_id IN (%1) AND g.breakdown_id = ? AND g.deleted_at IS NULL"_s.arg(periodKeys.join(u',')) +
        condition);
    rows.run(asOf, query.breakdown);
    QHash<TargetCell, Candidate> best;
    best.reserve(query.units.size() * query.indicators.size());
    while (rows.next()) {
        const base::TargetId id(rows.integer(0));
        const TargetCell cell(base::IndicatorId(rows.integer(2)), base::UnitId(rows.integer(3)));
        if (!wanted.contains(cell.second) || (!fewIndicators && !asked.contains(cell.first))) {
            continue;
        }
        Candidate candidate;
        candidate.validFrom = rows.text(9);
        candidate.number = rows.integer(10);
        candidate.figure = {id,
                            base::PlanId(rows.integer(1)),
                            base::Period::fromKey(rows.integer(4)),
                            rows.decimal(8),
                            storedChoice<Shape>(rows, 5),
                            storedChoice<Comparator>(rows, 6),
                            storedChoice<TargetScope>(rows, 7)};
        candidate.named = candidate.figure.plan == query.plan;
        candidate.distance = static_cast<int>(periods.indexOf(candidate.figure.period));
        const auto day = issued.constFind(candidate.figure.plan);
        if (day == issued.cend()) {
            continue;
        }
        candidate.issuedOn = *day;
        const auto present = best.constFind(cell);
        if (present == best.cend() || candidate.countsBefore(*present)) {
            best.insert(cell, candidate);
        }
    }
    TargetFigures figures;
    figures.reserve(best.size());
    for (auto it = best.cbegin(); it != best.cend(); ++it) {
        figures.insert(it.key(), it->figure);
    }
    return figures;
}

base::TargetId TargetRepository::insert(UnitOfWork& unit, const Target& target, const TargetVersion& first)
{
    Row row = targetRow(target);
    row.insert(u"plan_id"_s, target.key.plan.value());
    row.insert(u"indicator_id"_s, target.key.indicator.value());
    row.insert(u"unit_id"_s, target.key.unit.value());
    row.insert(u"period_id"_s, target.key.period.key());
    row.insert(u"breakdown_id"_s, target.key.breakdown);
    const base::TargetId id(unit.insert(u"target"_s, row));
    addVersion(unit, id, first);
    return id;
}

void TargetRepository::update(UnitOfWork& unit, const Target& target)
{
    Row row = targetRow(target);
    // Naming the next revision makes this a change even when only the amount changes, so that others notice it.
    row.insert(u"revision"_s, target.revision + 1);
    unit.updateRecord(u"target"_s, target.id.value(), target.revision, row);
}

void TargetRepository::addVersion(UnitOfWork& unit, base::TargetId id, const TargetVersion& version)
{
    unit.insert(u"target_version"_s, {{u"target_id"_s, id.value()},
                                      {u"number"_s, version.number},
                                      {u"valid_from"_s, stored(version.validFrom)},
                                      {u"amount"_s, version.amount.units()},
                                      {u"recorded_on"_s, stored(version.recordedOn)},
                                      {u"document"_s, stored(version.document)},
                                      {u"reason"_s, stored(version.reason)}});
}

void TargetRepository::correctVersion(UnitOfWork& unit, base::TargetId id, int number, base::Decimal amount)
{
    Statement& find = unit.statement(u"SELECT id FROM target_version WHERE target_id = ? AND number = ?"_s);
    find.run(id, number);
    const qint64 key = find.next() ? find.integer(0) : 0;
    find.finish();
    unit.update(u"target_version"_s, UnitOfWork::idKey(key), {{u"amount"_s, amount.units()}});
}

void TargetRepository::bury(UnitOfWork& unit, base::TargetId id)
{
    unit.bury(u"target"_s, id.value());
}

void TargetRepository::buryAllOf(UnitOfWork& unit, base::PlanId plan)
{
    Statement& rows = unit.statement(u"SELECT id FROM target WHERE plan_id = ? AND deleted_at IS NULL"_s);
    rows.run(plan);
    QList<base::TargetId> all;
    while (rows.next()) {
        all.append(base::TargetId(rows.integer(0)));
    }
    for (const base::TargetId id : std::as_const(all)) {
        bury(unit, id);
    }
}

} // namespace doancoso::planning
