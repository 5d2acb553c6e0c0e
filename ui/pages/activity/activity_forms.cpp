// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activity_forms.h"

#include "core/activity/activity_service.h"
#include "core/activity/person_finder.h"
#include "ui/field_column.h"
#include "ui/folding_completer.h"
#include "ui/pages/activity/word_choices.h"

#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::Activity;
using activity::ActivityFamily;
using activity::ActivityKind;
using activity::ActivityService;

namespace {

bool isInspection(const QString& kind)
{
    const ActivityKind* known = activity::activityLists().activityKind(kind);
    return known && known->family == ActivityFamily::Inspection;
}

/// Kinds that stand in the same list.
QList<ActivityKind> kindsBeside(const QString& kind)
{
    QList<ActivityKind> kinds;
    for (const ActivityKind& one : activity::activityLists().activityKinds) {
        if ((one.family == ActivityFamily::Inspection) == isInspection(kind)) {
            kinds.append(one);
        }
    }
    return kinds;
}

} // namespace

ActivityForm::ActivityForm(ui::Workspace& workspace, const Activity& activity, QWidget* parent)
    : RecordForm(workspace, parent), m_activity(activity)
{
    const organization::UnitTree& tree = workspace.tree();
    QComboBox* kind = addChoice(u"kind"_s, tr("Kind"), wordChoices(kindsBeside(activity.kind)), activity.kind);
    addChoice(u"subkind"_s, tr("What kind"), {}, {});
    addChoice(u"level"_s, tr("Level"), wordChoices(activity::activityLists().projectLevels), activity.level);
    addLine(u"title"_s, tr("What"), activity.title);
    addUnit(u"unit"_s, isInspection(activity.kind) ? tr("Inspected by") : tr("Organised by"), activity.unit);
    addUnit(u"subjectUnit"_s, tr("Inspected unit"), activity.subjectUnit);
    addDate(u"firstDay"_s, tr("Day"), activity.firstDay);
    addDate(u"lastDay"_s, tr("Last day"), activity.lastDay, tr("Left empty: one day."));
    addLine(u"place"_s, tr("Place"), activity.place);
    addPerson(u"introducer"_s, tr("Member who introduces"), activity.introducer, activity.firstDay);
    addPerson(u"introduced"_s, tr("Young person, from the register"), activity.introduced, activity.firstDay);
    addLine(u"introducedName"_s, tr("or by name"), activity.introducedName);
    addChoice(u"outcome"_s, tr("Outcome"), wordChoices(activity::activityLists().outcomes), activity.outcome);
    addNumber(u"participants"_s, tr("How many took part"), activity.participants,
              tr("Left empty it is not known, which is not the same as 0."));
    addNumber(u"amount"_s, tr("Value in đồng"), activity.amount);
    QStringList joint;
    for (const base::UnitId unit : activity.jointUnits) {
        if (const organization::UnitNode* node = tree.find(unit)) {
            joint.append(node->name);
        }
    }
    addLine(u"jointUnits"_s, tr("Together with"), joint.join(u"; "_s), tr("Names of units, a semicolon between them."));
    addUnit(u"countedUnit"_s, tr("Counted at"), activity.countedUnit,
            tr("A joint activity counts once: here, else at the organiser."));
    addLine(u"documentNumber"_s, tr("Document"), activity.documentNumber);
    addDate(u"documentDate"_s, tr("Day of the document"), activity.documentDate);
    addText(u"content"_s, tr("Content"), activity.content);
    addText(u"result"_s, tr("Result"), activity.result);
    fillSubkinds(activity.subkind);
    connect(kind, &QComboBox::activated, this, [this] {
        fillSubkinds(choice(u"subkind"_s));
        showFields();
    });
    showFields();
    complete(activity.id.isValid() ? activity::activityKindName(activity.kind) : tr("New entry"),
             tr("Enter saves, Esc leaves it."), tr("Save"));
}

void ActivityForm::fillSubkinds(const QString& chosen)
{
    auto* box = qobject_cast<QComboBox*>(fields()->field(u"subkind"_s));
    box->clear();
    if (const ActivityKind* kind = activity::activityLists().activityKind(choice(u"kind"_s))) {
        for (const activity::ActivitySubkind& one : kind->subkinds) {
            box->addItem(activity::nameOf(one), one.code);
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void ActivityForm::showFields()
{
    const ActivityKind* kind = activity::activityLists().activityKind(choice(u"kind"_s));
    if (!kind) {
        return;
    }
    const bool introduction = kind->family == ActivityFamily::Introduction;
    const bool inspection = kind->family == ActivityFamily::Inspection;
    fields()->setFieldVisible(u"subkind"_s, !kind->subkinds.isEmpty());
    fields()->setFieldVisible(u"level"_s, kind->hasLevel);
    fields()->setFieldVisible(u"amount"_s, kind->hasAmount);
    fields()->setFieldVisible(u"subjectUnit"_s, inspection);
    for (const QString& key : {u"introducer"_s, u"introduced"_s, u"introducedName"_s, u"outcome"_s}) {
        fields()->setFieldVisible(key, introduction);
    }
    for (const QString& key : {u"title"_s, u"lastDay"_s, u"place"_s, u"documentNumber"_s, u"documentDate"_s}) {
        fields()->setFieldVisible(key, !introduction);
    }
    for (const QString& key : {u"participants"_s, u"jointUnits"_s, u"countedUnit"_s}) {
        fields()->setFieldVisible(key, !introduction && !inspection);
    }
}

bool ActivityForm::readJointUnits(QList<base::UnitId>& units)
{
    units.clear();
    const organization::UnitTree& tree = workspace().tree();
    for (const QString& part : line(u"jointUnits"_s).split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        base::UnitId found;
        for (const base::UnitId id : tree.search(name, 30)) {
            const organization::UnitNode* node = tree.find(id);
            if (!found.isValid() || node->name.compare(name, Qt::CaseInsensitive) == 0) {
                found = id;
            }
        }
        if (!found.isValid()) {
            showProblem(u"jointUnits"_s, tr("There is no unit “%1”.").arg(name));
            return false;
        }
        units.append(found);
    }
    return true;
}

bool ActivityForm::readPlaces(Activity& activity)
{
    return readUnit(u"unit"_s, activity.unit, true) && readUnit(u"subjectUnit"_s, activity.subjectUnit, false) &&
           readUnit(u"countedUnit"_s, activity.countedUnit, false) && readJointUnits(activity.jointUnits) &&
           readDay(u"firstDay"_s, activity.firstDay, true) && readDay(u"lastDay"_s, activity.lastDay, false) &&
           readDay(u"documentDate"_s, activity.documentDate, false);
}

bool ActivityForm::readPeople(Activity& activity)
{
    return readPerson(u"introducer"_s, activity.introducer, false) &&
           readPerson(u"introduced"_s, activity.introduced, false) &&
           readNumber(u"participants"_s, activity.participants) && readNumber(u"amount"_s, activity.amount);
}

base::Result<qint64> ActivityForm::store()
{
    Activity activity = m_activity;
    if (!readPlaces(activity) || !readPeople(activity)) {
        return base::cancelledError();
    }
    activity.kind = choice(u"kind"_s);
    const ActivityKind* kind = activity::activityLists().activityKind(activity.kind);
    activity.subkind = kind && !kind->subkinds.isEmpty() ? choice(u"subkind"_s) : QString();
    activity.level = kind && kind->hasLevel ? choice(u"level"_s) : QString();
    if (kind && !kind->hasAmount) {
        activity.amount.reset();
    }
    activity.title = line(u"title"_s);
    activity.place = line(u"place"_s);
    activity.documentNumber = line(u"documentNumber"_s);
    activity.content = body(u"content"_s);
    activity.result = body(u"result"_s);
    if (kind && kind->family == ActivityFamily::Introduction) {
        activity.introducedName = line(u"introducedName"_s);
        activity.outcome = choice(u"outcome"_s);
        // It is listed under the name of the young person.
        activity.title = activity.introducedName;
        if (activity.introduced.isValid()) {
            const auto names = activity::PersonFinder(workspace().database()).names({activity.introduced});
            if (!names) {
                return names.error();
            }
            activity.title = names->value(activity.introduced);
        }
    }
    ActivityService service(workspace().database());
    if (!mayGoOn(service.warnings(activity))) {
        return base::cancelledError();
    }
    const auto saved = service.save(activity);
    return saved ? base::Result<qint64>(saved->id.value()) : saved.error();
}

FindingForm::FindingForm(ui::Workspace& workspace, const Activity& inspection, int index, QWidget* parent)
    : RecordForm(workspace, parent), m_inspection(inspection), m_index(index)
{
    const activity::Finding finding = index < 0 ? activity::Finding() : inspection.findings.at(index);
    addText(u"body"_s, tr("What was found"), finding.body);
    addUnit(u"unit"_s, tr("Who mends it"), finding.unit, tr("Left empty: the inspected unit."));
    addLine(u"responsible"_s, tr("Responsible"), finding.responsible);
    addDate(u"dueOn"_s, tr("To be mended by"), finding.dueOn);
    addDate(u"doneOn"_s, tr("Mended on"), finding.doneOn, tr("Left empty it is open."));
    addLine(u"doneNote"_s, tr("How it was mended"), finding.doneNote);
    complete(tr("Finding"), inspection.title, tr("Save the finding"));
}

base::Result<qint64> FindingForm::store()
{
    activity::Finding finding = m_index < 0 ? activity::Finding() : m_inspection.findings.at(m_index);
    if (!readUnit(u"unit"_s, finding.unit, false) || !readDay(u"dueOn"_s, finding.dueOn, false) ||
        !readDay(u"doneOn"_s, finding.doneOn, false)) {
        return base::cancelledError();
    }
    finding.body = body(u"body"_s);
    finding.responsible = line(u"responsible"_s);
    finding.doneNote = line(u"doneNote"_s);
    if (finding.body.isEmpty()) {
        showProblem(u"body"_s, tr("Write what was found."));
        return base::cancelledError();
    }
    Activity inspection = m_inspection;
    if (m_index < 0) {
        inspection.findings.append(finding);
    } else {
        inspection.findings[m_index] = finding;
    }
    const auto saved = ActivityService(workspace().database()).save(inspection);
    return saved ? base::Result<qint64>(saved->id.value()) : saved.error();
}

} // namespace doancoso::pages
