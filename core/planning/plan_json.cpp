// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/plan_json.h"

#include "core/planning/json_reader.h"

#include <QJsonDocument>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

QJsonValue day(const QDate& date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

template <typename Part, typename Make>
QJsonArray list(const QList<Part>& parts, Make make)
{
    QJsonArray array;
    for (const Part& part : parts) {
        array.append(make(part));
    }
    return array;
}

/// Both directions stand beside each other, so that a new member is not forgotten in one of them.
class Converter
{
public:
    explicit Converter(const ReferenceLookup& lookup) : m_lookup(lookup) {}

    QJsonObject write(const PlanBasis& it) const
    {
        return {{u"role"_s, toText(it.role)},
                {u"kind"_s, it.kind},
                {u"number"_s, it.number},
                {u"issuedOn"_s, day(it.issuedOn)},
                {u"issuer"_s, it.issuer},
                {u"title"_s, it.title},
                {u"linkedPlan"_s, reference(u"plan"_s, it.linkedPlan)}};
    }
    PlanBasis readBasis(const JsonEntry& entry) const
    {
        return {0,
                entry.choice<BasisRole>(u"role"_s),
                entry.optionalText(u"kind"_s),
                entry.optionalText(u"number"_s),
                entry.optionalDate(u"issuedOn"_s),
                entry.optionalText(u"issuer"_s),
                entry.optionalText(u"title"_s),
                record<base::PlanId>(u"plan"_s, entry, u"linkedPlan"_s)};
    }

    QJsonObject write(const PlanSection& it) const
    {
        return {{u"number"_s, it.number},
                {u"heading"_s, it.heading},
                {u"body"_s, it.body},
                {u"children"_s, list(it.children, [this](const PlanSection& child) { return write(child); })}};
    }
    PlanSection readSection(const JsonEntry& entry) const
    {
        PlanSection section{
            0, entry.optionalText(u"number"_s), entry.optionalText(u"heading"_s), entry.optionalText(u"body"_s), {}};
        for (const JsonEntry& child : entry.objects(u"children"_s)) {
            section.children.append(readSection(child));
        }
        return section;
    }

    QJsonObject write(const PlanTask& it) const
    {
        return {{u"uid"_s, it.uid},
                {u"sectionNumber"_s, it.sectionNumber},
                {u"title"_s, it.title},
                {u"levels"_s, QJsonArray::fromStringList(it.levels)},
                {u"unit"_s, reference(u"unit"_s, it.unit)},
                {u"assignee"_s, it.assignee},
                {u"deadline"_s, day(it.deadline)},
                {u"deadlineText"_s, it.deadlineText},
                {u"repeats"_s, toText(it.repeats)},
                {u"deliverable"_s, it.deliverable},
                {u"progress"_s, it.progress},
                {u"doneOn"_s, day(it.doneOn)},
                {u"doneFor"_s, day(it.doneFor)},
                {u"note"_s, it.note}};
    }
    PlanTask readTask(const JsonEntry& entry) const
    {
        PlanTask task;
        task.uid = entry.optionalText(u"uid"_s);
        task.sectionNumber = entry.optionalText(u"sectionNumber"_s);
        task.title = entry.text(u"title"_s);
        task.levels = entry.texts(u"levels"_s);
        task.unit = record<base::UnitId>(u"unit"_s, entry, u"unit"_s);
        task.assignee = entry.optionalText(u"assignee"_s);
        task.deadline = entry.optionalDate(u"deadline"_s);
        task.deadlineText = entry.optionalText(u"deadlineText"_s);
        task.repeats = entry.choice<Repeats>(u"repeats"_s);
        task.deliverable = entry.optionalText(u"deliverable"_s);
        task.progress = entry.integer(u"progress"_s, 0, 100);
        task.doneOn = entry.optionalDate(u"doneOn"_s);
        task.doneFor = entry.optionalDate(u"doneFor"_s);
        task.note = entry.optionalText(u"note"_s);
        return task;
    }

    QJsonObject write(const PlanDeliverable& it) const
    {
        return {{u"title"_s, it.title},      {u"level"_s, it.level},     {u"form"_s, it.form},
                {u"dueOn"_s, day(it.dueOn)}, {u"dueText"_s, it.dueText}, {u"doneOn"_s, day(it.doneOn)}};
    }
    PlanDeliverable readDeliverable(const JsonEntry& entry) const
    {
        return {0,
                entry.text(u"title"_s),
                entry.optionalText(u"level"_s),
                entry.optionalText(u"form"_s),
                entry.optionalDate(u"dueOn"_s),
                entry.optionalText(u"dueText"_s),
                entry.optionalDate(u"doneOn"_s)};
    }

    QJsonObject write(const PlanReportDuty& it) const
    {
        return {{u"level"_s, it.level},
                {u"rhythm"_s, toText(it.rhythm)},
                {u"addressee"_s, it.addressee},
                {u"dueText"_s, it.dueText}};
    }
    PlanReportDuty readDuty(const JsonEntry& entry) const
    {
        return {0, entry.optionalText(u"level"_s), entry.choice<Rhythm>(u"rhythm"_s),
                entry.optionalText(u"addressee"_s), entry.optionalText(u"dueText"_s)};
    }

    QJsonObject write(const PlanRecipient& it) const { return {{u"name"_s, it.name}, {u"purpose"_s, it.purpose}}; }
    PlanRecipient readRecipient(const JsonEntry& entry) const
    {
        return {0, entry.text(u"name"_s), entry.optionalText(u"purpose"_s)};
    }

    QJsonObject write(const PlanSubject& it) const
    {
        return {{u"name"_s, it.name},
                {u"typeCode"_s, it.typeCode},
                {u"blockCode"_s, it.blockCode},
                {u"unit"_s, reference(u"unit"_s, it.unit)}};
    }
    PlanSubject readSubject(const JsonEntry& entry) const
    {
        return {0, entry.optionalText(u"name"_s), entry.optionalText(u"typeCode"_s), entry.optionalText(u"blockCode"_s),
                record<base::UnitId>(u"unit"_s, entry, u"unit"_s)};
    }

    QJsonObject write(const Plan& it) const
    {
        const auto each = [this](const auto& part) { return write(part); };
        return {{u"uid"_s, it.uid},
                {u"kind"_s, it.kind},
                {u"number"_s, it.number},
                {u"issuedOn"_s, day(it.issuedOn)},
                {u"issuer"_s, reference(u"unit"_s, it.issuer)},
                {u"issuerName"_s, it.issuerName},
                {u"place"_s, it.place},
                {u"title"_s, it.title},
                {u"abstract"_s, it.abstract},
                {u"signingAuthority"_s, it.signingAuthority},
                {u"signatoryPost"_s, it.signatoryPost},
                {u"signatoryName"_s, it.signatoryName},
                {u"firstDay"_s, day(it.firstDay)},
                {u"lastDay"_s, day(it.lastDay)},
                {u"status"_s, toText(it.status)},
                {u"parent"_s, reference(u"plan"_s, it.parent)},
                {u"parentReference"_s, it.parentReference},
                {u"form"_s, reference(u"report_form"_s, it.form)},
                {u"reviewFirstDay"_s, day(it.reviewFirstDay)},
                {u"reviewLastDay"_s, day(it.reviewLastDay)},
                {u"note"_s, it.note},
                {u"basis"_s, list(it.basis, each)},
                {u"sections"_s, list(it.sections, each)},
                {u"tasks"_s, list(it.tasks, each)},
                {u"deliverables"_s, list(it.deliverables, each)},
                {u"reportDuties"_s, list(it.reportDuties, each)},
                {u"recipients"_s, list(it.recipients, each)},
                {u"subjects"_s, list(it.subjects, each)},
                {u"followedIndicators"_s, list(it.followedIndicators, [this](base::IndicatorId id) {
                     return QJsonObject{{u"uid"_s, reference(u"indicator"_s, id)}};
                 })}};
    }
    Plan readPlan(const JsonEntry& entry) const
    {
        Plan plan;
        plan.uid = entry.optionalText(u"uid"_s);
        plan.kind = entry.text(u"kind"_s);
        plan.number = entry.optionalText(u"number"_s);
        plan.issuedOn = entry.optionalDate(u"issuedOn"_s);
        plan.issuer = record<base::UnitId>(u"unit"_s, entry, u"issuer"_s);
        plan.issuerName = entry.optionalText(u"issuerName"_s);
        plan.place = entry.optionalText(u"place"_s);
        plan.title = entry.text(u"title"_s);
        plan.abstract = entry.optionalText(u"abstract"_s);
        plan.signingAuthority = entry.optionalText(u"signingAuthority"_s);
        plan.signatoryPost = entry.optionalText(u"signatoryPost"_s);
        plan.signatoryName = entry.optionalText(u"signatoryName"_s);
        plan.firstDay = entry.date(u"firstDay"_s);
        plan.lastDay = entry.date(u"lastDay"_s);
        plan.status = entry.choice<PlanStatus>(u"status"_s);
        plan.parent = record<base::PlanId>(u"plan"_s, entry, u"parent"_s);
        plan.parentReference = entry.optionalText(u"parentReference"_s);
        plan.form = record<ReportFormId>(u"report_form"_s, entry, u"form"_s);
        plan.reviewFirstDay = entry.optionalDate(u"reviewFirstDay"_s);
        plan.reviewLastDay = entry.optionalDate(u"reviewLastDay"_s);
        plan.note = entry.optionalText(u"note"_s);
        readParts(entry, plan);
        return plan;
    }

private:
    void readParts(const JsonEntry& entry, Plan& plan) const
    {
        for (const JsonEntry& part : entry.objects(u"basis"_s)) {
            plan.basis.append(readBasis(part));
        }
        for (const JsonEntry& part : entry.objects(u"sections"_s)) {
            plan.sections.append(readSection(part));
        }
        for (const JsonEntry& part : entry.objects(u"tasks"_s)) {
            plan.tasks.append(readTask(part));
        }
        for (const JsonEntry& part : entry.objects(u"deliverables"_s)) {
            plan.deliverables.append(readDeliverable(part));
        }
        for (const JsonEntry& part : entry.objects(u"reportDuties"_s)) {
            plan.reportDuties.append(readDuty(part));
        }
        for (const JsonEntry& part : entry.objects(u"recipients"_s)) {
            plan.recipients.append(readRecipient(part));
        }
        for (const JsonEntry& part : entry.objects(u"subjects"_s)) {
            plan.subjects.append(readSubject(part));
        }
        for (const JsonEntry& part : entry.objects(u"followedIndicators"_s)) {
            const auto id = record<base::IndicatorId>(u"indicator"_s, part, u"uid"_s);
            if (id.isValid()) {
                plan.followedIndicators.append(id);
            }
        }
    }

    template <typename RecordId>
    QJsonValue reference(const QString& table, RecordId id) const
    {
        return id.isValid() ? QJsonValue(m_lookup.uidOf(table, id.value())) : QJsonValue(QJsonValue::Null);
    }
    template <typename RecordId>
    RecordId record(const QString& table, const JsonEntry& entry, const QString& field) const
    {
        const QString uid = entry.optionalText(field);
        return uid.isEmpty() ? RecordId() : RecordId(m_lookup.idOf(table, uid));
    }

    const ReferenceLookup& m_lookup;
};

} // namespace

QString planToJson(const Plan& plan, const ReferenceLookup& lookup)
{
    return QString::fromUtf8(QJsonDocument(Converter(lookup).write(plan)).toJson(QJsonDocument::Compact));
}

base::Result<Plan> planFromJson(const QString& text, const ReferenceLookup& lookup)
{
    const QString name = u"snapshot"_s;
    const auto object = parseJsonObject(text.toUtf8(), name);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(name);
    Plan plan = Converter(lookup).readPlan(JsonEntry(*object, name, problem));
    if (problem.error()) {
        return *problem.error();
    }
    return plan;
}

} // namespace doancoso::planning
