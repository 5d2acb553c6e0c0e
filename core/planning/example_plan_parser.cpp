// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading half of example_plans.h.
#include "core/planning/example_plans.h"
#include "core/planning/json_reader.h"

#include <QCoreApplication>
#include <QSet>

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using base::Period;
using base::PeriodKind;

namespace {

struct ExamplePlanParserWords
{
    Q_DECLARE_TR_FUNCTIONS(ExamplePlans)
};

PlanBasis readDocument(const JsonEntry& entry, BasisRole role)
{
    PlanBasis document;
    document.role = role;
    document.kind = entry.text(u"kind"_s);
    document.number = entry.optionalText(u"number"_s);
    document.issuedOn = entry.optionalDate(u"date"_s);
    document.issuer = entry.text(u"issuer"_s);
    document.title = entry.text(u"title"_s);
    return document;
}

PlanSection readSection(const JsonEntry& entry)
{
    PlanSection section;
    section.number = entry.optionalText(u"number"_s);
    section.heading = entry.optionalText(u"heading"_s);
    section.body = entry.optionalText(u"text"_s);
    for (const JsonEntry& child : entry.objects(u"children"_s)) {
        section.children.append(readSection(child));
    }
    return section;
}

PlanTask parseTask(const JsonEntry& entry)
{
    PlanTask task;
    task.title = entry.text(u"title"_s);
    task.sectionNumber = entry.optionalText(u"section"_s);
    task.levels = entry.texts(u"levels"_s);
    task.assignee = entry.optionalText(u"who"_s);
    task.deadline = entry.optionalDate(u"deadline"_s);
    task.deadlineText = entry.optionalText(u"deadline_text"_s);
    task.repeats = entry.choice<Repeats>(u"repeats"_s);
    task.deliverable = entry.optionalText(u"deliverable"_s);
    return task;
}

/// The periods for which a target holds: every one of the plan up to `until`, or only the last.
QList<Period> readPeriods(const JsonEntry& entry, const Plan& plan)
{
    const QString word = entry.text(u"kind"_s);
    const bool each = entry.flag(u"each"_s);
    const QDate until = entry.optionalDate(u"until"_s);
    const QDate last = until.isValid() ? std::min(until, plan.lastDay) : plan.lastDay;
    static const QHash<QString, PeriodKind> kinds{{u"month"_s, PeriodKind::Month},
                                                  {u"quarter"_s, PeriodKind::Quarter},
                                                  {u"half_year"_s, PeriodKind::HalfYear},
                                                  {u"year"_s, PeriodKind::Year},
                                                  {u"span"_s, PeriodKind::Year}};
    if (!kinds.contains(word)) {
        entry.unknownWord(u"kind"_s, word);
    }
    if (!plan.firstDay.isValid() || !last.isValid() || plan.firstDay > last) {
        entry.problem(u"until"_s, ExamplePlanParserWords::tr("the target ends before the plan begins"));
        return {};
    }
    const PeriodKind kind = kinds.value(word, PeriodKind::Year);
    Period period = Period::containing(last, kind);
    QList<Period> periods{period};
    // What is to be reached by the end of the whole span is set for its last year.
    if (each && word != u"span"_s) {
        constexpr int kMost = 240;
        while (period.firstDay() > plan.firstDay && periods.size() < kMost) {
            period = period.previous();
            periods.prepend(period);
        }
    }
    return periods;
}

void readTarget(const JsonEntry& entry, ExamplePlan& example)
{
    ExampleTarget target;
    target.statement = entry.text(u"text"_s);
    target.indicatorCode = entry.text(u"indicator"_s);
    target.comparator = entry.choice<Comparator>(u"comparator"_s);
    target.amount = entry.decimal(u"value"_s);
    target.scope = entry.choice<TargetScope>(u"scope"_s);
    target.shape = entry.choice<Shape>(u"shape"_s);
    if (target.amount.isNegative()) {
        entry.unknownWord(u"value"_s, target.amount.toPlain());
    }
    for (const Period& period : readPeriods(entry.object(u"period"_s), example.plan)) {
        target.period = period;
        const bool again = std::any_of(example.targets.cbegin(), example.targets.cend(), [&](const ExampleTarget& it) {
            return it.indicatorCode == target.indicatorCode && it.period == period;
        });
        if (again) {
            entry.problem(u"indicator"_s,
                          ExamplePlanParserWords::tr("“%1” stands here a second time").arg(target.indicatorCode));
        }
        example.targets.append(target);
    }
}

void parseHead(const JsonEntry& root, ExamplePlan& example)
{
    Plan& plan = example.plan;
    example.code = root.text(u"code"_s);
    plan.kind = root.text(u"kind"_s);
    plan.number = root.optionalText(u"number"_s);
    plan.issuedOn = root.optionalDate(u"issued_on"_s);
    plan.title = root.text(u"title"_s);
    plan.abstract = root.optionalText(u"abstract"_s);
    const JsonEntry issuer = root.object(u"issuer"_s);
    plan.issuerName = issuer.text(u"name"_s);
    example.issuerType = issuer.text(u"type_code"_s);
    plan.place = issuer.optionalText(u"place"_s);
    const JsonEntry span = root.object(u"span"_s);
    plan.firstDay = span.date(u"first"_s);
    plan.lastDay = span.date(u"last"_s);
    if (plan.firstDay > plan.lastDay) {
        span.problem(u"last"_s, ExamplePlanParserWords::tr("the plan ends before it begins"));
    }
    const JsonEntry signatory = root.object(u"signatory"_s);
    plan.signingAuthority = signatory.text(u"on_behalf_of"_s);
    plan.signatoryPost = signatory.optionalText(u"post"_s);
    if (!root.isNull(u"parent"_s)) {
        const JsonEntry parent = root.object(u"parent"_s);
        example.parentNumber = parent.text(u"number"_s);
        plan.parentReference = u"%1, %2, %3: %4"_s.arg(example.parentNumber, base::displayDate(parent.date(u"date"_s)),
                                                       parent.text(u"issuer"_s), parent.text(u"title"_s));
    }
    if (root.has(u"review_span"_s)) {
        const JsonEntry review = root.object(u"review_span"_s);
        plan.reviewFirstDay = review.date(u"first"_s);
        plan.reviewLastDay = review.date(u"last"_s);
    }
    if (root.has(u"review_indicators"_s)) {
        example.followedIndicatorCodes = root.texts(u"review_indicators"_s);
    }
    if (root.has(u"notes_vi"_s)) {
        plan.note = root.texts(u"notes_vi"_s).join(u'\n');
    }
}

void readParts(const JsonEntry& root, Plan& plan)
{
    for (const JsonEntry& entry : root.objects(u"basis"_s)) {
        plan.basis.append(readDocument(entry, BasisRole::Basis));
    }
    for (const JsonEntry& entry : root.objects(u"references"_s)) {
        plan.basis.append(readDocument(entry, BasisRole::Reference));
    }
    for (const JsonEntry& entry : root.objects(u"sections"_s)) {
        plan.sections.append(readSection(entry));
    }
    for (const JsonEntry& entry : root.objects(u"tasks"_s)) {
        plan.tasks.append(parseTask(entry));
    }
    for (const JsonEntry& entry : root.objects(u"deliverables"_s)) {
        plan.deliverables.append({0,
                                  entry.text(u"title"_s),
                                  entry.optionalText(u"level"_s),
                                  entry.optionalText(u"form"_s),
                                  entry.optionalDate(u"due"_s),
                                  entry.optionalText(u"due_text"_s),
                                  {}});
    }
    for (const JsonEntry& entry : root.objects(u"reporting"_s)) {
        plan.reportDuties.append({0, entry.optionalText(u"level"_s), entry.choice<Rhythm>(u"rhythm"_s),
                                  entry.optionalText(u"to"_s), entry.optionalText(u"due_text"_s)});
    }
    for (const JsonEntry& entry : root.objects(u"recipients"_s)) {
        plan.recipients.append({0, entry.text(u"name"_s), entry.optionalText(u"purpose"_s)});
    }
    if (root.has(u"applies_to"_s)) {
        for (const JsonEntry& entry : root.objects(u"applies_to"_s)) {
            plan.subjects.append({0, entry.text(u"name"_s), entry.text(u"type_code"_s), entry.text(u"block"_s), {}});
        }
    }
}

} // namespace

base::Result<ExamplePlan> parseExamplePlan(const QByteArray& bytes, const QString& fileName)
{
    const auto object = parseJsonObject(bytes, fileName);
    if (!object) {
        return object.error();
    }
    JsonProblem problem(fileName);
    const JsonEntry root(*object, fileName, problem);
    ExamplePlan example;
    parseHead(root, example);
    readParts(root, example.plan);
    if (!problem.error()) {
        for (const JsonEntry& entry : root.objects(u"targets"_s)) {
            readTarget(entry, example);
        }
    }
    if (problem.error()) {
        return *problem.error();
    }
    return example;
}

} // namespace doancoso::planning
