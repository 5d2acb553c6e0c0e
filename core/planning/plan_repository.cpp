// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_repository.h"

#include "core/base/text.h"
#include "core/planning/repository_support.h"

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Statement;

namespace {

const auto kHead = u"SELECT p.id, p.uid, p.revision, p.kind, p.number, p.issued_on, p.issuer_unit_id, p.issuer_name, "
                   "p.place, p.title, p.abstract, p.signing_authority, p.signatory_post, p.signatory_name, "
                   "p.first_day, p.last_day, p.status, p.parent_plan_id, p.parent_reference, p.form_id, "
                   "p.review_first_day, p.review_last_day, p.note FROM plan p WHERE p.deleted_at IS NULL "_s;

Plan readHead(const Statement& row)
{
    Plan plan;
    plan.id = base::PlanId(row.integer(0));
    plan.uid = row.text(1);
    plan.revision = row.integer(2);
    plan.kind = row.text(3);
    plan.number = row.text(4);
    plan.issuedOn = row.date(5);
    plan.issuer = base::UnitId(row.integer(6));
    plan.issuerName = row.text(7);
    plan.place = row.text(8);
    plan.title = row.text(9);
    plan.abstract = row.text(10);
    plan.signingAuthority = row.text(11);
    plan.signatoryPost = row.text(12);
    plan.signatoryName = row.text(13);
    plan.firstDay = row.date(14);
    plan.lastDay = row.date(15);
    plan.status = storedChoice<PlanStatus>(row, 16);
    plan.parent = base::PlanId(row.integer(17));
    plan.parentReference = row.text(18);
    plan.form = ReportFormId(row.integer(19));
    plan.reviewFirstDay = row.date(20);
    plan.reviewLastDay = row.date(21);
    plan.note = row.text(22);
    return plan;
}

const auto kTaskColumns = u"t.id, t.uid, t.revision, t.section_number, t.title, t.levels, t.unit_id, t.assignee, "
                          "t.deadline, t.deadline_text, t.repeats, t.deliverable, t.progress, t.done_on, t.done_for, "
                          "t.note"_s;
constexpr int kTaskColumnCount = 16;

PlanTask readTask(const Statement& row)
{
    PlanTask task;
    task.id = base::TaskId(row.integer(0));
    task.uid = row.text(1);
    task.revision = row.integer(2);
    task.sectionNumber = row.text(3);
    task.title = row.text(4);
    task.levels = row.text(5).split(u' ', Qt::SkipEmptyParts);
    task.unit = base::UnitId(row.integer(6));
    task.assignee = row.text(7);
    task.deadline = row.date(8);
    task.deadlineText = row.text(9);
    task.repeats = storedChoice<Repeats>(row, 10);
    task.deliverable = row.text(11);
    task.progress = static_cast<int>(row.integer(12));
    task.doneOn = row.date(13);
    task.doneFor = row.date(14);
    task.note = row.text(15);
    return task;
}

const auto kDeliverableColumns = u"d.id, d.title, d.level, d.form, d.due_on, d.due_text, d.done_on"_s;
constexpr int kDeliverableColumnCount = 7;

PlanDeliverable readDeliverable(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2), row.text(3), row.date(4), row.text(5), row.date(6)};
}

struct FlatSection
{
    qint64 parent = 0;
    PlanSection section;
};

QList<PlanSection> childrenOf(qint64 parent, const QList<FlatSection>& all)
{
    QList<PlanSection> found;
    for (const FlatSection& flat : all) {
        if (flat.parent == parent) {
            PlanSection section = flat.section;
            section.children = childrenOf(section.id, all);
            found.append(std::move(section));
        }
    }
    return found;
}

/// Runs `read` for every row of a part of the plan, in the order of positions.
template <typename Read>
void eachPart(storage::Connection& connection, const QString& sql, base::PlanId id, Read read)
{
    Statement& rows = connection.statement(sql);
    const Finisher finisher(rows);
    rows.run(id);
    while (rows.next()) {
        read(rows);
    }
}

} // namespace

QList<PlanSummary> PlanRepository::summaries(const PlanFilter& filter) const
{
    QString condition;
    QVariantList values;
    if (!filter.issuers.isEmpty()) {
        condition += u" AND p.issuer_unit_id IN (%1)"_s.arg(keyList(filter.issuers));
    }
    if (filter.year > 0) {
        condition += u" AND p.first_day <= ? AND p.last_day >= ?"_s;
        values << stored(QDate(filter.year, 12, 31)) << stored(QDate(filter.year, 1, 1));
    }
    if (filter.status) {
        condition += u" AND p.status = ?"_s;
        values << toText(*filter.status);
    }
    Statement rows = m_connection.fresh(
        u"SELECT p.id, p.revision, p.kind, p.number, p.issued_on, p.issuer_unit_id, p.issuer_name, p.title, "
        "p.first_day, p.last_day, p.status, p.parent_plan_id, p.search_key, "
        "(SELECT COUNT(*) FROM plan_task t WHERE t.plan_id = p.id AND t.deleted_at IS NULL), "
        "(SELECT COUNT(*) FROM plan_task t WHERE t.plan_id = p.id AND t.deleted_at IS NULL AND t.progress = 100), "
        "(SELECT COUNT(*) FROM target g WHERE g.plan_id = p.id AND g.deleted_at IS NULL) "
        "FROM plan p WHERE p.deleted_at IS NULL"_s +
        condition);
    rows.runList(values);
    QList<PlanSummary> found;
    while (rows.next()) {
        if (!base::matchesFolded(rows.text(12), filter.text)) {
            continue;
        }
        found.append({base::PlanId(rows.integer(0)), rows.integer(1), rows.text(2), rows.text(3), rows.date(4),
                      base::UnitId(rows.integer(5)), rows.text(6), rows.text(7), rows.date(8), rows.date(9),
                      storedChoice<PlanStatus>(rows, 10), base::PlanId(rows.integer(11)),
                      static_cast<int>(rows.integer(13)), static_cast<int>(rows.integer(14)),
                      static_cast<int>(rows.integer(15))});
    }
    return found;
}

std::optional<Plan> PlanRepository::head(base::PlanId id) const
{
    Statement& rows = m_connection.statement(kHead + u"AND p.id = ?"_s);
    const Finisher finisher(rows);
    rows.run(id);
    return rows.next() ? std::optional(readHead(rows)) : std::nullopt;
}

std::optional<Plan> PlanRepository::load(base::PlanId id) const
{
    auto plan = head(id);
    if (plan) {
        loadParts(*plan);
    }
    return plan;
}

void PlanRepository::loadParts(Plan& plan) const
{
    eachPart(m_connection,
             u"SELECT id, role, kind, number, issued_on, issuer, title, linked_plan_id FROM plan_basis "
             "WHERE plan_id = ? ORDER BY position, id"_s,
             plan.id, [&](const Statement& row) {
                 plan.basis.append({row.integer(0), storedChoice<BasisRole>(row, 1), row.text(2), row.text(3),
                                    row.date(4), row.text(5), row.text(6), base::PlanId(row.integer(7))});
             });
    QList<FlatSection> sections;
    eachPart(m_connection,
             u"SELECT id, parent_id, number, heading, body FROM plan_section WHERE plan_id = ? ORDER BY position, id"_s,
             plan.id, [&](const Statement& row) {
                 sections.append({row.integer(1), {row.integer(0), row.text(2), row.text(3), row.text(4), {}}});
             });
    plan.sections = childrenOf(0, sections);
    eachPart(m_connection,
             u"SELECT "_s + kTaskColumns +
                 u" FROM plan_task t WHERE t.plan_id = ? AND t.deleted_at IS NULL ORDER BY t.position, t.id"_s,
             plan.id, [&](const Statement& row) { plan.tasks.append(readTask(row)); });
    eachPart(m_connection,
             u"SELECT "_s + kDeliverableColumns +
                 u" FROM plan_deliverable d WHERE d.plan_id = ? ORDER BY d.position, d.id"_s,
             plan.id, [&](const Statement& row) { plan.deliverables.append(readDeliverable(row)); });
    eachPart(m_connection,
             u"SELECT id, level, rhythm, addressee, due_text FROM plan_report_duty WHERE plan_id = ? "
             "ORDER BY position, id"_s,
             plan.id, [&](const Statement& row) {
                 plan.reportDuties.append(
                     {row.integer(0), row.text(1), storedChoice<Rhythm>(row, 2), row.text(3), row.text(4)});
             });
    eachPart(m_connection, u"SELECT id, name, purpose FROM plan_recipient WHERE plan_id = ? ORDER BY position, id"_s,
             plan.id, [&](const Statement& row) {
                 plan.recipients.append({row.integer(0), row.text(1), row.text(2)});
             });
    eachPart(
        m_connection,
        u"SELECT id, name, type_code, block_code, unit_id FROM plan_subject WHERE plan_id = ? "
        "ORDER BY position, id"_s,
        plan.id, [&](const Statement& row) {
            plan.subjects.append({row.integer(0), row.text(1), row.text(2), row.text(3), base::UnitId(row.integer(4))});
        });
    eachPart(m_connection, u"SELECT indicator_id FROM plan_indicator WHERE plan_id = ? ORDER BY position"_s, plan.id,
             [&](const Statement& row) { plan.followedIndicators.append(base::IndicatorId(row.integer(0))); });
}

QList<PlanLink> PlanRepository::links() const
{
    QList<PlanLink> found;
    Statement& rows = m_connection.statement(
        u"SELECT p.id, p.parent_plan_id, 1 FROM plan p JOIN plan a ON a.id = p.parent_plan_id "
        "WHERE p.deleted_at IS NULL AND a.deleted_at IS NULL "
        "UNION ALL SELECT b.plan_id, b.linked_plan_id, 0 FROM plan_basis b JOIN plan p ON p.id = b.plan_id "
        "JOIN plan a ON a.id = b.linked_plan_id WHERE p.deleted_at IS NULL AND a.deleted_at IS NULL"_s);
    rows.run();
    while (rows.next()) {
        found.append({base::PlanId(rows.integer(0)), base::PlanId(rows.integer(1)), rows.flag(2)});
    }
    return found;
}

QList<PlanRevision> PlanRepository::revisions(base::PlanId id) const
{
    QList<PlanRevision> found;
    eachPart(m_connection,
             u"SELECT number, on_date, document, reason FROM plan_revision WHERE plan_id = ? ORDER BY number"_s, id,
             [&](const Statement& row) {
                 found.append({static_cast<int>(row.integer(0)), row.date(1), row.text(2), row.text(3)});
             });
    return found;
}

std::optional<QString> PlanRepository::snapshot(base::PlanId id, int number) const
{
    Statement& rows = m_connection.statement(u"SELECT snapshot FROM plan_revision WHERE plan_id = ? AND number = ?"_s);
    rows.run(id, number);
    std::optional<QString> found;
    if (rows.next()) {
        found = rows.text(0);
    }
    rows.finish();
    return found;
}

QList<TaskInPlan> PlanRepository::selectTasks(const QString& condition, const QVariantList& values) const
{
    QList<TaskInPlan> found;
    Statement rows =
        m_connection.fresh(u"SELECT "_s + kTaskColumns +
                           u", p.id, p.number, p.title, p.first_day, p.last_day, p.status FROM plan_task t "
                           "JOIN plan p ON p.id = t.plan_id WHERE t.deleted_at IS NULL AND p.deleted_at IS NULL "_s +
                           condition);
    rows.runList(values);
    constexpr int at = kTaskColumnCount;
    while (rows.next()) {
        found.append({readTask(rows), base::PlanId(rows.integer(at)), rows.text(at + 1), rows.text(at + 2),
                      rows.date(at + 3), rows.date(at + 4), storedChoice<PlanStatus>(rows, at + 5)});
    }
    return found;
}

std::optional<TaskInPlan> PlanRepository::task(base::TaskId id) const
{
    const auto found = selectTasks(u"AND t.id = ?"_s, {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<TaskInPlan> PlanRepository::openTasks() const
{
    return selectTasks(u"AND p.status = 'issued' ORDER BY p.id, t.position, t.id"_s, {});
}

QList<DeliverableInPlan> PlanRepository::selectDeliverables(const QString& condition, const QVariantList& values) const
{
    QList<DeliverableInPlan> found;
    Statement rows = m_connection.fresh(u"SELECT "_s + kDeliverableColumns +
                                        u", p.id, p.number, p.title, p.status FROM plan_deliverable d "
                                        "JOIN plan p ON p.id = d.plan_id WHERE p.deleted_at IS NULL "_s +
                                        condition);
    rows.runList(values);
    constexpr int at = kDeliverableColumnCount;
    while (rows.next()) {
        found.append({readDeliverable(rows), base::PlanId(rows.integer(at)), rows.text(at + 1), rows.text(at + 2),
                      storedChoice<PlanStatus>(rows, at + 3)});
    }
    return found;
}

std::optional<DeliverableInPlan> PlanRepository::deliverable(qint64 id) const
{
    const auto found = selectDeliverables(u"AND d.id = ?"_s, {id});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

QList<DeliverableInPlan> PlanRepository::openDeliverables() const
{
    return selectDeliverables(u"AND p.status = 'issued' AND d.due_on IS NOT NULL AND d.done_on IS NULL "
                              "ORDER BY p.id, d.position, d.id"_s,
                              {});
}

QString PlanRepository::unitName(base::UnitId id, const QDate& day) const
{
    Statement& rows = m_connection.statement(
        u"SELECT name FROM unit_version WHERE unit_id = ? AND valid_from <= ? AND ? < valid_until"_s);
    rows.run(id, day, day);
    const QString name = rows.next() ? rows.text(0) : QString();
    rows.finish();
    return name;
}

QStringList PlanRepository::unitTypes() const
{
    QStringList found;
    Statement& rows = m_connection.statement(u"SELECT code FROM unit_type"_s);
    rows.run();
    while (rows.next()) {
        found.append(rows.text(0));
    }
    return found;
}

base::PlanId PlanRepository::findByNumber(const QString& number) const
{
    if (number.isEmpty()) {
        return {};
    }
    Statement& rows = m_connection.statement(
        u"SELECT id FROM plan WHERE number = ? AND deleted_at IS NULL ORDER BY issued_on DESC, id DESC LIMIT 1"_s);
    rows.run(number);
    const base::PlanId id(rows.next() ? rows.integer(0) : 0);
    rows.finish();
    return id;
}

QString PlanRepository::uidOf(const QString& table, qint64 id) const
{
    Statement& rows = m_connection.statement(u"SELECT uid FROM "_s + table + u" WHERE id = ?"_s);
    rows.run(id);
    const QString uid = rows.next() ? rows.text(0) : QString();
    rows.finish();
    return uid;
}

qint64 PlanRepository::idOf(const QString& table, const QString& uid) const
{
    Statement& rows = m_connection.statement(u"SELECT id FROM "_s + table + u" WHERE uid = ?"_s);
    rows.run(uid);
    const qint64 id = rows.next() ? rows.integer(0) : 0;
    rows.finish();
    return id;
}

} // namespace doancoso::planning
