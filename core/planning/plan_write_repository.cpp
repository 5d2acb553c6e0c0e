// SPDX-License-Identifier: GPL-3.0-or-later
//
// The writing half of PlanRepository.
#include "core/base/text.h"
#include "core/planning/plan_repository.h"
#include "core/planning/repository_support.h"

#include <QSet>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

Row headRow(const Plan& plan)
{
    QStringList searched{plan.number, plan.title, plan.abstract, plan.issuerName, plan.parentReference};
    for (const PlanBasis& document : plan.basis) {
        searched.append(document.number);
    }
    return {{u"owner_unit_id"_s, stored(plan.issuer)},
            {u"kind"_s, stored(plan.kind)},
            {u"number"_s, stored(plan.number)},
            {u"issued_on"_s, stored(plan.issuedOn)},
            {u"issuer_unit_id"_s, stored(plan.issuer)},
            {u"issuer_name"_s, stored(plan.issuerName)},
            {u"place"_s, stored(plan.place)},
            {u"title"_s, stored(plan.title)},
            {u"abstract"_s, stored(plan.abstract)},
            {u"signing_authority"_s, stored(plan.signingAuthority)},
            {u"signatory_post"_s, stored(plan.signatoryPost)},
            {u"signatory_name"_s, stored(plan.signatoryName)},
            {u"first_day"_s, stored(plan.firstDay)},
            {u"last_day"_s, stored(plan.lastDay)},
            {u"status"_s, toText(plan.status)},
            {u"parent_plan_id"_s, stored(plan.parent)},
            {u"parent_reference"_s, stored(plan.parentReference)},
            {u"form_id"_s, stored(plan.form)},
            {u"review_first_day"_s, stored(plan.reviewFirstDay)},
            {u"review_last_day"_s, stored(plan.reviewLastDay)},
            {u"note"_s, stored(plan.note)},
            {u"search_key"_s, stored(base::foldForSearch(searched.join(u' ')))}};
}

Row basisRow(const PlanBasis& document)
{
    return {{u"role"_s, toText(document.role)},
            {u"kind"_s, stored(document.kind)},
            {u"number"_s, stored(document.number)},
            {u"issued_on"_s, stored(document.issuedOn)},
            {u"issuer"_s, stored(document.issuer)},
            {u"title"_s, stored(document.title)},
            {u"linked_plan_id"_s, stored(document.linkedPlan)}};
}

Row taskRow(const PlanTask& task)
{
    return {{u"section_number"_s, stored(task.sectionNumber)},
            {u"title"_s, stored(task.title)},
            {u"levels"_s, stored(task.levels.join(u' '))},
            {u"unit_id"_s, stored(task.unit)},
            {u"assignee"_s, stored(task.assignee)},
            {u"deadline"_s, stored(task.deadline)},
            {u"deadline_text"_s, stored(task.deadlineText)},
            {u"repeats"_s, toText(task.repeats)},
            {u"deliverable"_s, stored(task.deliverable)},
            {u"progress"_s, task.progress},
            {u"done_on"_s, stored(task.doneOn)},
            {u"done_for"_s, stored(task.doneFor)},
            {u"note"_s, stored(task.note)}};
}

Row deliverableRow(const PlanDeliverable& item)
{
    return {{u"title"_s, stored(item.title)},      {u"level"_s, stored(item.level)},
            {u"form"_s, stored(item.form)},        {u"due_on"_s, stored(item.dueOn)},
            {u"due_text"_s, stored(item.dueText)}, {u"done_on"_s, stored(item.doneOn)}};
}

Row dutyRow(const PlanReportDuty& duty)
{
    return {{u"level"_s, stored(duty.level)},
            {u"rhythm"_s, toText(duty.rhythm)},
            {u"addressee"_s, stored(duty.addressee)},
            {u"due_text"_s, stored(duty.dueText)}};
}

Row recipientRow(const PlanRecipient& recipient)
{
    return {{u"name"_s, stored(recipient.name)}, {u"purpose"_s, stored(recipient.purpose)}};
}

Row subjectRow(const PlanSubject& subject)
{
    return {{u"name"_s, stored(subject.name)},
            {u"type_code"_s, stored(subject.typeCode)},
            {u"block_code"_s, stored(subject.blockCode)},
            {u"unit_id"_s, stored(subject.unit)}};
}

/// Keys of the stored rows of a part, the last position first, so that a section goes before the one it stands in.
QList<qint64> storedKeys(UnitOfWork& unit, const QString& table, base::PlanId plan)
{
    const QString living = table == u"plan_task"_s ? u" AND deleted_at IS NULL"_s : QString();
    Statement& rows =
        unit.statement(u"SELECT id FROM "_s + table + u" WHERE plan_id = ?"_s + living + u" ORDER BY position DESC"_s);
    rows.run(plan);
    QList<qint64> keys;
    while (rows.next()) {
        keys.append(rows.integer(0));
    }
    return keys;
}

/// Brings the stored rows of one part of a plan to the wanted ones: changes what differs, adds, removes the rest.
class PartWriter
{
public:
    PartWriter(UnitOfWork& unit, QString table, base::PlanId plan)
        : m_unit(unit), m_table(std::move(table)), m_plan(plan), m_stored(storedKeys(unit, m_table, plan))
    {}

    /// Returns the key of the row.
    qint64 put(qint64 key, Row row)
    {
        row.insert(u"plan_id"_s, m_plan.value());
        row.insert(u"position"_s, ++m_position);
        if (m_stored.contains(key) && !m_kept.contains(key)) {
            m_kept.insert(key);
            m_unit.update(m_table, UnitOfWork::idKey(key), row);
            return key;
        }
        return m_unit.insert(m_table, row);
    }

    void putTask(const PlanTask& task)
    {
        Row row = taskRow(task);
        row.insert(u"position"_s, ++m_position);
        if (m_stored.contains(task.id.value())) {
            m_kept.insert(task.id.value());
            m_unit.updateRecord(m_table, task.id.value(), task.revision, row);
            return;
        }
        row.insert(u"plan_id"_s, m_plan.value());
        m_unit.insert(m_table, row);
    }

    void removeRest(bool buries = false)
    {
        for (const qint64 key : m_stored) {
            if (!m_kept.contains(key)) {
                buries ? m_unit.bury(m_table, key) : m_unit.remove(m_table, UnitOfWork::idKey(key));
            }
        }
    }

private:
    UnitOfWork& m_unit;
    QString m_table;
    base::PlanId m_plan;
    QList<qint64> m_stored;
    QSet<qint64> m_kept;
    qint64 m_position = 0;
};

template <typename Part, typename MakeRow>
void putParts(UnitOfWork& unit, const QString& table, base::PlanId plan, const QList<Part>& parts, MakeRow makeRow)
{
    PartWriter writer(unit, table, plan);
    for (const Part& part : parts) {
        writer.put(part.id, makeRow(part));
    }
    writer.removeRest();
}

void putSections(PartWriter& writer, const QList<PlanSection>& sections, qint64 parent)
{
    for (const PlanSection& section : sections) {
        const qint64 key = writer.put(section.id, {{u"parent_id"_s, parent > 0 ? QVariant(parent) : QVariant()},
                                                   {u"number"_s, stored(section.number)},
                                                   {u"heading"_s, stored(section.heading)},
                                                   {u"body"_s, stored(section.body)}});
        putSections(writer, section.children, key);
    }
}

void putFollowed(UnitOfWork& unit, base::PlanId plan, const QList<base::IndicatorId>& indicators)
{
    qint64 position = 0;
    for (const base::IndicatorId indicator : indicators) {
        unit.put(u"plan_indicator"_s,
                 {{u"plan_id"_s, plan.value()}, {u"position"_s, ++position}, {u"indicator_id"_s, indicator.value()}});
    }
    Statement& rows = unit.statement(u"SELECT position FROM plan_indicator WHERE plan_id = ? AND position > ?"_s);
    rows.run(plan, position);
    QList<qint64> leftOver;
    while (rows.next()) {
        leftOver.append(rows.integer(0));
    }
    for (const qint64 key : leftOver) {
        unit.remove(u"plan_indicator"_s, {{u"plan_id"_s, plan.value()}, {u"position"_s, key}});
    }
}

void putAllParts(UnitOfWork& unit, const Plan& plan)
{
    putParts(unit, u"plan_basis"_s, plan.id, plan.basis, basisRow);
    PartWriter sections(unit, u"plan_section"_s, plan.id);
    putSections(sections, plan.sections, 0);
    sections.removeRest();
    PartWriter tasks(unit, u"plan_task"_s, plan.id);
    for (const PlanTask& task : plan.tasks) {
        tasks.putTask(task);
    }
    tasks.removeRest(true);
    putParts(unit, u"plan_deliverable"_s, plan.id, plan.deliverables, deliverableRow);
    putParts(unit, u"plan_report_duty"_s, plan.id, plan.reportDuties, dutyRow);
    putParts(unit, u"plan_recipient"_s, plan.id, plan.recipients, recipientRow);
    putParts(unit, u"plan_subject"_s, plan.id, plan.subjects, subjectRow);
    putFollowed(unit, plan.id, plan.followedIndicators);
}

} // namespace

base::PlanId PlanRepository::insert(UnitOfWork& unit, const Plan& plan)
{
    Plan made = plan;
    Row row = headRow(plan);
    row.insert(u"uid"_s, stored(plan.uid));
    made.id = base::PlanId(unit.insert(u"plan"_s, row));
    putAllParts(unit, made);
    return made.id;
}

void PlanRepository::update(UnitOfWork& unit, const Plan& plan)
{
    updateHead(unit, plan);
    putAllParts(unit, plan);
}

void PlanRepository::updateHead(UnitOfWork& unit, const Plan& plan)
{
    Row row = headRow(plan);
    // Naming the next revision makes this a change even when only a part changes, so that others notice it.
    row.insert(u"revision"_s, plan.revision + 1);
    unit.updateRecord(u"plan"_s, plan.id.value(), plan.revision, row);
}

void PlanRepository::addRevision(UnitOfWork& unit, base::PlanId id, const PlanRevision& revision,
                                 const QString& snapshot)
{
    unit.insert(u"plan_revision"_s, {{u"plan_id"_s, id.value()},
                                     {u"number"_s, revision.number},
                                     {u"on_date"_s, stored(revision.onDate)},
                                     {u"document"_s, stored(revision.document)},
                                     {u"reason"_s, stored(revision.reason)},
                                     {u"snapshot"_s, snapshot}});
}

void PlanRepository::updateTask(UnitOfWork& unit, const PlanTask& task)
{
    unit.updateRecord(u"plan_task"_s, task.id.value(), task.revision, taskRow(task));
}

void PlanRepository::setDeliverableDone(UnitOfWork& unit, qint64 id, const QDate& doneOn)
{
    unit.update(u"plan_deliverable"_s, UnitOfWork::idKey(id), {{u"done_on"_s, stored(doneOn)}});
}

void PlanRepository::bury(UnitOfWork& unit, base::PlanId id)
{
    for (const qint64 key : storedKeys(unit, u"plan_task"_s, id)) {
        unit.bury(u"plan_task"_s, key);
    }
    unit.bury(u"plan"_s, id.value());
}

} // namespace doancoso::planning
