// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_view.h"

#include "core/base/text.h"
#include "core/planning/document_kinds.h"
#include "core/planning/task_rules.h"
#include "ui/action_strip.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/state_badge.h"
#include "ui/pages/plans/document_pane.h"
#include "ui/pages/plans/plan_list_model.h"
#include "ui/pages/plans/plan_tables.h"
#include "ui/pages/plans/revisions_pane.h"
#include "ui/pages/plans/rows_pane.h"
#include "ui/pages/plans/targets_pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::PlanStatus;

PlanView::PlanView(PlanEditor& editor, QWidget* parent)
    : QWidget(parent),
      m_editor(editor),
      m_title(kit::newLabel({}, u"panelTitle"_s, this, true)),
      m_badge(new kit::StateBadge(this)),
      m_facts(kit::newLabel({}, u"second"_s, this, true)),
      m_strip(new ui::ActionStrip(this)),
      m_segments(new kit::SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_document(new DocumentPane(editor)),
      m_text(new RowsPane(editor, sectionTable(), u"planText"_s)),
      m_targets(new TargetsPane(editor)),
      m_tasks(new RowsPane(editor, taskTable(), u"planTasks"_s)),
      m_deliverables(new RowsPane(editor, deliverableTable(), u"planProducts"_s)),
      m_duties(new RowsPane(editor, reportDutyTable(), u"planDuties"_s)),
      m_revisions(new RevisionsPane(editor))
{
    m_text->grid()->setStretchColumn(u"body"_s);
    m_tasks->grid()->setFrozenColumns(2);
    m_deliverables->grid()->setStretchColumn(u"title"_s);
    m_duties->grid()->setStretchColumn(u"addressee"_s);
    addPane(Document, m_document);
    addPane(Text, m_text);
    addPane(Targets, m_targets);
    addPane(Tasks, m_tasks);
    addPane(Products, newProducts());
    addPane(Revisions, m_revisions);

    auto* facts = new QHBoxLayout;
    facts->setSpacing(kit::kSpace2);
    facts->addWidget(m_badge);
    facts->addWidget(m_facts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_title);
    layout->addLayout(facts);
    layout->addWidget(m_strip);
    layout->addWidget(m_segments);
    layout->addWidget(m_stack, 1);

    connect(m_segments, &kit::SegmentedControl::currentChanged, this,
            [this](int id) { showSection(static_cast<Section>(id)); });
    for (const RowsPane* pane : {m_text, m_tasks, m_deliverables, m_duties}) {
        connect(pane, &RowsPane::undoWanted, this, &PlanView::undoWanted);
        connect(pane, &RowsPane::redoWanted, this, &PlanView::redoWanted);
    }
    connect(m_document, &DocumentPane::undoWanted, this, &PlanView::undoWanted);
    connect(m_document, &DocumentPane::redoWanted, this, &PlanView::redoWanted);
    connect(m_targets, &TargetsPane::undoWanted, this, &PlanView::undoWanted);
    connect(m_targets, &TargetsPane::redoWanted, this, &PlanView::redoWanted);
    connect(m_targets, &TargetsPane::failed, this, &PlanView::failed);
    connect(m_revisions, &RevisionsPane::failed, this, &PlanView::failed);
    connect(m_targets->model(), &PlanTargetsModel::loadedTargets, this, &PlanView::updateSegments);
    connect(&editor, &PlanEditor::loaded, this, [this] {
        m_strip->dismiss();
        updateColumns();
        updateHead();
    });
    connect(&editor, &PlanEditor::changed, this, &PlanView::updateHead);
    connect(&editor, &PlanEditor::stateChanged, this, &PlanView::updateColumns);
    connect(&editor, &PlanEditor::stateChanged, this, &PlanView::updateHead);
    retranslate();
}

/// Alt+1 … Alt+6 lead to the sections from wherever the keyboard is on the page.
void PlanView::addPane(Section section, QWidget* pane)
{
    m_segments->addSegment(section, {}, u"Alt+%1"_s.arg(section + 1));
    m_stack->addWidget(pane);
    auto* key = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(int(Qt::Key_1) + int(section))), this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, [this, section] { showSection(section, true); });
}

QWidget* PlanView::newProducts()
{
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace3);
    layout->addWidget(m_deliverables, 3);
    layout->addWidget(m_duties, 2);
    box->setFocusProxy(m_deliverables->grid());
    return box;
}

void PlanView::showSection(Section section, bool takeFocus)
{
    if (section != this->section() && !finishEditing()) {
        m_segments->setCurrent(this->section());
        return;
    }
    m_segments->setCurrent(section);
    m_stack->setCurrentIndex(section);
    if (!takeFocus) {
        return;
    }
    const std::array<QWidget*, SectionCount> wanted{m_document->form()->fieldWidget(u"title"_s),
                                                    m_text->grid(),
                                                    m_targets->grid(),
                                                    m_tasks->grid(),
                                                    m_deliverables->grid(),
                                                    m_revisions->grid()};
    QWidget* target = wanted.at(section);
    target->setFocus(Qt::ShortcutFocusReason);
    if (auto* grid = qobject_cast<kit::GridView*>(target);
        grid != nullptr && !grid->currentIndex().isValid() && grid->model()->rowCount() > 0) {
        grid->setCurrentIndex(grid->model()->index(0, 0));
    }
}

PlanView::Section PlanView::section() const
{
    return static_cast<Section>(m_stack->currentIndex());
}

bool PlanView::finishEditing()
{
    return m_document->finishEditing() && m_text->finishEditing() && m_tasks->finishEditing() &&
           m_deliverables->finishEditing() && m_duties->finishEditing() && m_targets->finishEditing();
}

void PlanView::refreshResults()
{
    m_targets->refresh();
}

void PlanView::retranslate()
{
    m_document->retranslate();
    m_text->setTitle(tr("Sections of the text"));
    m_tasks->setTitle(tr("Tasks: who does what until when"));
    m_deliverables->setTitle(tr("Products to hand in"));
    m_duties->setTitle(tr("Reports on this plan"));
    for (RowsPane* pane : {m_text, m_tasks, m_deliverables, m_duties}) {
        pane->retranslate();
    }
    m_targets->retranslate();
    m_revisions->retranslate();
    updateHead();
}

void PlanView::updateSegments()
{
    const planning::Plan& plan = m_editor.plan();
    const auto counted = [](const QString& word, qsizetype count) {
        return count > 0 ? u"%1 %2"_s.arg(word).arg(count) : word;
    };
    m_segments->setSegmentText(Document, tr("Document"));
    m_segments->setSegmentText(Text, tr("Text"));
    m_segments->setSegmentText(Targets, counted(tr("Targets"), m_targets->model()->ownCount()));
    m_segments->setSegmentText(Tasks, counted(tr("Tasks"), plan.tasks.size()));
    m_segments->setSegmentText(Products,
                               counted(tr("Products, reports"), plan.deliverables.size() + plan.reportDuties.size()));
    m_segments->setSegmentText(Revisions, counted(tr("Revisions"), m_revisions->count()));
}

/// What cannot be typed in this state of the plan gives its room to what can.
void PlanView::updateColumns()
{
    const bool writing = m_editor.isEditable();
    for (const QString& key : {u"nextDue"_s, u"progress"_s, u"doneOn"_s, u"note"_s}) {
        m_tasks->grid()->columns()->setColumnHidden(key, writing);
    }
    m_tasks->grid()->columns()->setColumnHidden(u"deadline"_s, !writing);
    m_deliverables->grid()->columns()->setColumnHidden(u"doneOn"_s, writing);
}

void PlanView::updateHead()
{
    const planning::Plan& plan = m_editor.plan();
    m_title->setText(plan.title);
    m_badge->setState(m_editor.isRevising() ? tr("being revised") : planning::displayName(plan.status),
                      m_editor.isRevising() ? kit::Tone::Accent : toneOf(plan.status));
    QStringList facts;
    if (!plan.number.isEmpty()) {
        facts.append(plan.number);
    }
    facts.append(tr("%1 to %2").arg(base::displayDate(plan.firstDay), base::displayDate(plan.lastDay)));
    const QDate today = m_editor.workspace().clock().today();
    const planning::Span span{plan.firstDay, plan.lastDay};
    const auto late = std::count_if(plan.tasks.cbegin(), plan.tasks.cend(), [&](const planning::PlanTask& task) {
        return planning::isOverdue(task, span, today);
    });
    if (plan.status == PlanStatus::Issued && late > 0) {
        facts.append(tr("%1 tasks overdue").arg(late));
    }
    if (m_editor.isChanged() && !m_editor.isRevising()) {
        facts.append(tr("not saved yet"));
    } else if (m_editor.isDraft()) {
        facts.append(tr("saved as you type"));
    }
    const auto wrong =
        std::count_if(m_editor.findings().cbegin(), m_editor.findings().cend(), [](const planning::Finding& finding) {
            return finding.severity == planning::Finding::Severity::Error;
        });
    if (wrong > 0) {
        facts.append(tr("%1 entries to look at").arg(wrong));
    }
    m_facts->setText(facts.join(u" · "_s));
    updateSegments();
}

/// The number after the last one that the issuer gave in the same year: "58-KH/ĐTN" after "57-KH/ĐTN".
QString PlanView::proposedNumber() const
{
    const planning::Plan& plan = m_editor.plan();
    if (!plan.number.isEmpty()) {
        return plan.number;
    }
    planning::PlanFilter filter;
    filter.issuers = {plan.issuer};
    static const QRegularExpression form(u"^(\\d+)(.*)$"_s);
    int highest = 0;
    QString rest;
    for (const planning::PlanSummary& other : m_editor.workspace().plans().plans(filter).valueOr({})) {
        const auto match = form.match(other.number);
        if (match.hasMatch() && other.kind == plan.kind &&
            other.issuedOn.year() == m_editor.workspace().clock().today().year() &&
            match.captured(1).toInt() > highest) {
            highest = match.captured(1).toInt();
            rest = match.captured(2);
        }
    }
    return highest > 0 ? QString::number(highest + 1) + rest : QString();
}

void PlanView::askIssue()
{
    if (!m_editor.isDraft() || !finishEditing() || !m_editor.commit()) {
        return;
    }
    const QDate day =
        m_editor.plan().issuedOn.isValid() ? m_editor.plan().issuedOn : m_editor.workspace().clock().today();
    ui::ActionStrip::Request request;
    request.text = tr("Issue the plan? Its text then changes only by a revision with a reason, and its tasks begin to "
                      "be followed.");
    request.fields = {{u"number"_s, tr("Number"), proposedNumber(), 160, u"12-KH/ĐTN"_s},
                      {u"issuedOn"_s, tr("Date"), base::displayDate(day), 96, u"dd/mm/yyyy"_s}};
    request.button = tr("Issue the plan");
    request.run = [this](const auto& texts) { return issue(texts); };
    m_strip->open(request);
}

base::Result<void> PlanView::issue(const QHash<QString, QString>& texts)
{
    auto day = base::parseDate(texts.value(u"issuedOn"_s));
    if (!day) {
        base::Error error = day.error();
        error.context = u"issuedOn"_s;
        return error;
    }
    const auto issued = m_editor.issue(texts.value(u"number"_s), *day);
    if (issued) {
        emit done(tr("Plan %1 is issued.").arg(m_editor.plan().number));
    }
    return issued;
}

void PlanView::startRevision()
{
    if (!m_editor.isRunning() || !finishEditing()) {
        return;
    }
    m_editor.startRevision();
    ui::ActionStrip::Request request;
    request.text = tr("Change what is to be changed in any section, then say why. The state before stays readable "
                      "under “Revisions”.");
    request.fields = {
        {u"onDate"_s, tr("Day"), base::displayDate(m_editor.workspace().clock().today()), 96, u"dd/mm/yyyy"_s},
        {u"document"_s, tr("Document"), {}, 130, u"15-KH/ĐTN"_s},
        {u"reason"_s, tr("Reason"), {}, 0, {}}};
    request.button = tr("Store the revision");
    request.run = [this](const auto& texts) { return finishRevision(texts); };
    request.cancelled = [this] { cancelRevision(); };
    m_strip->open(request, false);
    if (section() == Revisions) {
        showSection(Document, true);
    }
}

base::Result<void> PlanView::finishRevision(const QHash<QString, QString>& texts)
{
    if (!finishEditing()) {
        return base::Error{
            base::ErrorCode::Validation, tr("One entry cannot be stored as it stands; it is marked."), {}, {}};
    }
    auto day = base::parseDate(texts.value(u"onDate"_s));
    if (!day) {
        base::Error error = day.error();
        error.context = u"onDate"_s;
        return error;
    }
    const auto revised = m_editor.finishRevision({*day, texts.value(u"document"_s), texts.value(u"reason"_s)});
    if (revised) {
        emit done(tr("The revision is stored; the state before is under “Revisions”."));
    }
    return revised;
}

void PlanView::cancelRevision()
{
    m_strip->dismiss();
    m_editor.dropChanges();
}

} // namespace doancoso::pages
