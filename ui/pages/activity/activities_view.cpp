// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activities_view.h"

#include "core/activity/activity_lists.h"
#include "core/base/decimal.h"
#include "core/base/period.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/activity/activity_forms.h"

#include <QComboBox>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::Activity;
using activity::ActivityService;

ActivitiesView::ActivitiesView(ui::Workspace& workspace, bool inspections, QWidget* parent)
    : RecordView(workspace, parent),
      m_inspections(inspections),
      m_model(new ActivityListModel(workspace, inspections, this)),
      m_kinds(new QComboBox(parent))
{
    grid()->setObjectName(inspections ? u"inspections"_s : u"activities"_s);
    grid()->setModel(m_model);
    grid()->setStretchColumn(u"title"_s);
    grid()->setEnterActivates(true);
    m_kinds->setObjectName(inspections ? u"inspectionKinds"_s : u"activityKinds"_s);
    m_kinds->hide(); // the page shows it while the view is shown
    connect(m_kinds, &QComboBox::activated, this, [this] {
        m_model->setKind(m_kinds->currentData().toString());
        if (const auto loaded = load(); !loaded) {
            emit failed(loaded.error());
        }
        emit panelChanged();
    });
}

base::Result<void> ActivitiesView::load()
{
    const auto loaded = m_model->load();
    if (loaded && !grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, 0));
    }
    return loaded;
}

void ActivitiesView::retranslate()
{
    const QString chosen = m_kinds->currentData().toString();
    m_kinds->clear();
    m_kinds->addItem(tr("All kinds"), QString());
    for (const activity::ActivityKind& kind : activity::activityLists().activityKinds) {
        if (kind.family != activity::ActivityFamily::Inspection) {
            m_kinds->addItem(activity::nameOf(kind), kind.code);
        }
    }
    m_kinds->setCurrentIndex(std::max(0, m_kinds->findData(chosen)));
    m_kinds->setAccessibleName(tr("Kind of activity"));
    grid()->setAccessibleName(exportTitle());
    grid()->setEmptyText(tr("Nothing of this kind is recorded in this year."));
    m_model->retranslate();
}

QList<QWidget*> ActivitiesView::filters() const
{
    return m_inspections ? QList<QWidget*>() : QList<QWidget*>{m_kinds};
}

QString ActivitiesView::newText() const
{
    return m_inspections ? tr("Record an inspection") : tr("Record an activity");
}

QString ActivitiesView::emptyHeading() const
{
    return m_inspections ? tr("No inspection is recorded in this year") : tr("No activity is recorded in this year");
}

QString ActivitiesView::emptyText() const
{
    return m_inspections ? tr("Record what was inspected, what was found and by when it is to be mended.")
                         : tr("Record classes, activities, youth projects, sessions with the Party committee and "
                              "introductions. Indicators that follow from them count themselves.");
}

QString ActivitiesView::exportTitle() const
{
    return m_inspections ? tr("Inspections of the year") : tr("Activities of the year");
}

QStringList ActivitiesView::tables() const
{
    return {u"activity"_s, u"activity_unit"_s, u"activity_person"_s, u"activity_finding"_s};
}

const Activity* ActivitiesView::chosen() const
{
    const int row = grid()->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->activityAt(row) : nullptr;
}

void ActivitiesView::addDetails(kit::SidePanel& panel, const Activity& activity)
{
    panel.addSection(activity.title.isEmpty() ? activity::activityKindName(activity.kind) : activity.title);
    panel.addRow(tr("Kind"), activity.subkind.isEmpty() ? activity::activityKindName(activity.kind)
                                                        : activity::subkindName(activity.kind, activity.subkind));
    panel.addRow(tr("Organised by"), unitName(activity.unit));
    if (activity.subjectUnit.isValid()) {
        panel.addRow(tr("Inspected unit"), unitName(activity.subjectUnit));
    }
    if (!activity.jointUnits.isEmpty()) {
        panel.addRow(tr("Counted at"), unitName(activity.countedUnit.isValid() ? activity.countedUnit : activity.unit));
    }
    panel.addRow(tr("Day"), base::displayDate(activity.firstDay));
    if (activity.participants) {
        panel.addRow(tr("Taking part"), base::Decimal(*activity.participants).toVietnameseShort());
    }
    if (activity.amount) {
        panel.addRow(tr("Value (đồng)"), base::Decimal(*activity.amount).toVietnameseShort());
    }
    if (!activity.introducedName.isEmpty()) {
        panel.addRow(tr("Introduced"), activity.introducedName);
    }
    if (!activity.outcome.isEmpty()) {
        panel.addRow(tr("Outcome"), activity::outcomeName(activity.outcome));
    }
    for (const QString& text : {activity.content, activity.result}) {
        if (!text.isEmpty()) {
            panel.addText(text);
        }
    }
}

void ActivitiesView::addFindings(kit::SidePanel& panel, const Activity& inspection)
{
    panel.addSection(tr("Findings"));
    const QDate today = workspace().clock().today();
    for (int i = 0; i < inspection.findings.size(); ++i) {
        const activity::Finding& finding = inspection.findings.at(i);
        panel.addLongLink(finding.body, [this, inspection, i] {
            emit formWanted(new FindingForm(workspace(), inspection, i, panelParent()));
        });
        if (!finding.isOpen()) {
            panel.addText(tr("Mended on %1.").arg(base::displayDate(finding.doneOn)), kit::Tone::Good);
            continue;
        }
        panel.addText(!finding.dueOn.isValid()  ? tr("Open, no day is set.")
                      : finding.isLateOn(today) ? tr("Overdue since %1.").arg(base::displayDate(finding.dueOn))
                                                : tr("To be mended by %1.").arg(base::displayDate(finding.dueOn)),
                      finding.isLateOn(today) ? kit::Tone::Bad : kit::Tone::Attention);
        panel.addLink(tr("Mended today"), [this, id = finding.id, today] {
            const auto marked = ActivityService(workspace().database()).setFindingDone(id, today);
            if (!marked) {
                emit failed(marked.error());
            }
        });
    }
    panel.addLink(tr("Add a finding"),
                  [this, inspection] { emit formWanted(new FindingForm(workspace(), inspection, -1, panelParent())); });
}

void ActivitiesView::showPanel(kit::SidePanel& panel)
{
    const qint64 amount = m_model->amount();
    panel.addTitle(exportTitle(), tr("%n in the list", nullptr, m_model->rowCount()));
    if (amount > 0) {
        panel.addRow(tr("Value together (đồng)"), base::Decimal(amount).toVietnameseShort());
    }
    const Activity* listed = chosen();
    if (!listed) {
        return;
    }
    const auto activity = ActivityService(workspace().database()).activity(listed->id);
    if (!activity) {
        emit failed(activity.error());
        return;
    }
    addDetails(panel, *activity);
    if (m_inspections) {
        addFindings(panel, *activity);
    }
    panel.addLink(tr("Change"), [this, activity = *activity] {
        emit formWanted(new ActivityForm(workspace(), activity, panelParent()));
    });
}

ui::PanelForm* ActivitiesView::newForm(QWidget* parent)
{
    Activity activity;
    activity.kind = m_inspections               ? QString(activity::kind::kInspection)
                    : m_model->kind().isEmpty() ? QString(activity::kind::kTraining)
                                                : m_model->kind();
    activity.unit = workspace().unit();
    activity.firstDay = proposedDay();
    return activity.unit.isValid() ? new ActivityForm(workspace(), activity, parent) : nullptr;
}

ui::PanelForm* ActivitiesView::editForm(QWidget* parent)
{
    const Activity* listed = chosen();
    if (!listed) {
        return nullptr;
    }
    const auto activity = ActivityService(workspace().database()).activity(listed->id);
    if (!activity) {
        emit failed(activity.error());
        return nullptr;
    }
    return new ActivityForm(workspace(), *activity, parent);
}

base::Result<bool> ActivitiesView::removeChosen()
{
    const Activity* listed = chosen();
    if (!listed) {
        return false;
    }
    const auto removed = ActivityService(workspace().database()).remove(listed->id);
    return removed ? base::Result<bool>(true) : removed.error();
}

void ActivitiesView::goTo(qint64 id)
{
    if (const int row = m_model->rowOf(base::ActivityId(id)); row >= 0) {
        grid()->setCurrentIndex(m_model->index(row, 0));
    }
}

} // namespace doancoso::pages
