// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlansPage: construction, header, new plans, printing, closing. The list is in plans_page_list.cpp.
#include "ui/pages/plans/plans_page.h"

#include "core/base/text.h"
#include "core/reporting/plan_document.h"
#include "ui/action_strip.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/pages/plans/document_pane.h"
#include "ui/pages/plans/new_plan_pane.h"
#include "ui/pages/plans/plan_family_view.h"
#include "ui/pages/plans/plan_list_delegate.h"
#include "ui/pages/plans/plan_list_model.h"
#include "ui/pages/plans/revisions_pane.h"
#include "ui/pages/plans/targets_pane.h"
#include "ui/print/print_preview.h"

#include <QAction>
#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::PlanStatus;

namespace {

constexpr int kListWidth = 276;
constexpr int kNarrowListWidth = 190;
constexpr int kNarrowPlans = 700;

} // namespace

PlansPage::PlansPage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_editor(new PlanEditor(workspace, this)),
      m_plans(new PlanListModel(workspace, this)),
      m_search(new kit::SearchBox(this)),
      m_year(new kit::MenuButton({}, this)),
      m_status(new kit::MenuButton({}, this)),
      m_more(new kit::MenuButton({}, this)),
      m_yearMenu(new QMenu(this)),
      m_statusMenu(new QMenu(this)),
      m_list(new QListView(this)),
      m_family(new PlanFamilyView(*m_editor, this)),
      m_familyTitle(kit::newLabel({}, u"section"_s, this)),
      m_noMatch(kit::newLabel({}, u"second"_s, this, true)),
      m_view(new PlanView(*m_editor, this)),
      m_newPlan(new NewPlanPane(workspace, this)),
      m_preview(new print::PrintPreview(this)),
      m_stack(new QStackedWidget(this)),
      m_new(new QAction(this)),
      m_print(new QAction(this)),
      m_issue(new QAction(this)),
      m_revise(new QAction(this)),
      m_close(new QAction(this)),
      m_reopen(new QAction(this)),
      m_remove(new QAction(this)),
      m_back(new QAction(this))
{
    makeActions();
    makeMenus();
    frame()->addFilter(m_search);
    frame()->addFilter(m_year);
    frame()->addFilter(m_status);
    frame()->addFilter(m_more, kit::PageFrame::Side::Right);

    auto* browse = new QWidget(this);
    auto* row = new QHBoxLayout(browse);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::kSpace3);
    row->addWidget(newLeft());
    row->addWidget(m_view, 1);
    m_preview->setOptionsPane(newPrintOptions());
    m_preview->setFolder(QFileInfo(workspace.filePath()).absolutePath());
    m_stack->addWidget(browse);
    m_stack->addWidget(m_newPlan);
    m_stack->addWidget(m_preview);
    frame()->setContent(m_stack);
    frame()->setContentMargins({kit::kSpace3, 0, kit::kSpace3, kit::kSpace2});
    connectAll();
    retranslate();
}

QWidget* PlansPage::newLeft()
{
    auto* left = new QWidget(this);
    m_list->setModel(m_plans);
    m_list->setItemDelegate(new PlanListDelegate(m_list));
    m_list->setObjectName(u"planList"_s);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_family->setMinimumHeight(96);
    m_family->setMaximumHeight(188);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_familyTitle);
    layout->addWidget(m_family, 2);
    return left;
}

void PlansPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    m_list->parentWidget()->setFixedWidth(width() < kNarrowPlans ? kNarrowListWidth : kListWidth);
}

QWidget* PlansPage::newPrintOptions()
{
    auto* pane = new QWidget;
    pane->setFixedWidth(216);
    m_withTargets = new QCheckBox(pane);
    m_withTasks = new QCheckBox(pane);
    auto* layout = new QVBoxLayout(pane);
    layout->addWidget(m_withTargets);
    layout->addWidget(m_withTasks);
    layout->addStretch(1);
    for (QCheckBox* box : {m_withTargets, m_withTasks}) {
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &PlansPage::showDocument);
    }
    return pane;
}

void PlansPage::makeActions()
{
    m_new->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_back->setShortcut(QKeySequence(Qt::Key_Escape));
    m_back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_back->setEnabled(false);
    for (QAction* action : {m_new, m_print, m_issue, m_revise, m_close, m_reopen, m_remove, m_back}) {
        if (action != m_back) {
            action->setShortcutContext(Qt::WindowShortcut);
        }
        addAction(action);
    }
    connect(m_new, &QAction::triggered, this, &PlansPage::startNewPlan);
    connect(m_print, &QAction::triggered, this, &PlansPage::showPrint);
    connect(m_issue, &QAction::triggered, m_view, &PlanView::askIssue);
    connect(m_revise, &QAction::triggered, m_view, &PlanView::startRevision);
    connect(m_close, &QAction::triggered, this, [this] {
        if (m_view->finishEditing()) {
            act(m_editor->close(), tr("The plan is closed. It can be reopened."));
        }
    });
    connect(m_reopen, &QAction::triggered, this, [this] { act(m_editor->reopen(), tr("The plan runs again.")); });
    connect(m_remove, &QAction::triggered, this, &PlansPage::removeDraft);
    connect(m_back, &QAction::triggered, this, &PlansPage::goBack);
}

void PlansPage::makeMenus()
{
    auto* menu = new QMenu(this);
    menu->addActions({m_close, m_reopen, m_remove});
    m_more->setMenu(menu);
    m_year->setMenu(m_yearMenu);
    m_status->setMenu(m_statusMenu);
}

void PlansPage::connectAll()
{
    connect(m_search, &kit::SearchBox::searchChanged, this, &PlansPage::applyFilter);
    connect(m_search, &kit::SearchBox::resultsWanted, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PlansPage::chooseFromList);
    connect(m_list, &QListView::activated, this, [this] { m_view->showSection(m_view->section(), true); });
    connect(m_family, &PlanFamilyView::planWanted, this, &PlansPage::choosePlan);
    connect(m_newPlan, &NewPlanPane::made, this, &PlansPage::planMade);
    connect(m_newPlan, &NewPlanPane::cancelled, this, &PlansPage::goBack);
    connect(m_newPlan, &NewPlanPane::failed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_view, &PlanView::failed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_view, &PlanView::done, this,
            [this](const QString& sentence) { frame()->messageBar()->showMessage(kit::Tone::Good, sentence); });
    connect(m_view, &PlanView::undoWanted, this, [this] { undo(false); });
    connect(m_view, &PlanView::redoWanted, this, [this] { undo(true); });
    connect(m_preview, &print::PrintPreview::exportFailed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_preview, &print::PrintPreview::printFailed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_editor, &PlanEditor::saveFailed, this, &PlansPage::saySaveFailed);
    connect(m_editor, &PlanEditor::saved, this, [this] {
        if (frame()->messageBar()->tone() != kit::Tone::Good) {
            frame()->messageBar()->clear();
        }
    });
    connect(m_editor, &PlanEditor::loaded, this, [this] {
        m_family->load();
        updateActions();
    });
    connect(m_editor, &PlanEditor::stateChanged, this, &PlansPage::updateActions);
    connect(&m_workspace, &ui::Workspace::changed, this, &PlansPage::scheduleReload);
    connect(&m_workspace, &ui::Workspace::treeChanged, this, &PlansPage::scheduleReload);
}

QString PlansPage::title() const
{
    return m_stack->currentIndex() == New     ? tr("New plan")
           : m_stack->currentIndex() == Print ? tr("Print the plan")
                                              : tr("Plans");
}

QList<kit::TitleBadge> PlansPage::titleBadges() const
{
    int late = 0;
    for (int row = 0; row < m_plans->rowCount(); ++row) {
        late += m_plans->index(row).data(PlanListModel::OverdueRole).toString().isEmpty() ? 0 : 1;
    }
    if (late == 0 || m_stack->currentIndex() != Browse) {
        return {};
    }
    return {{tr("%n plan(s) with overdue work", nullptr, late), kit::Tone::Bad, {}}};
}

QList<QAction*> PlansPage::headerActions() const
{
    if (m_stack->currentIndex() != Browse) {
        return {m_back};
    }
    QList<QAction*> actions;
    if (m_editor->hasPlan()) {
        actions.append(m_print);
    }
    actions.append(m_new);
    if (QAction* primary = primaryAction(); primary != nullptr && primary != m_new) {
        actions.append(primary);
    }
    return actions;
}

QAction* PlansPage::primaryAction() const
{
    if (m_stack->currentIndex() != Browse || m_editor->isRevising()) {
        return nullptr;
    }
    if (!m_editor->hasPlan()) {
        return m_new;
    }
    switch (m_editor->plan().status) {
    case PlanStatus::Draft:
        return m_issue;
    case PlanStatus::Issued:
        return m_revise;
    case PlanStatus::Closed:
        return m_reopen;
    }
    return nullptr;
}

void PlansPage::setScope(qint64, const base::Period&)
{
    reloadList();
    m_view->refreshResults();
}

bool PlansPage::mayLeave()
{
    if (!m_view->finishEditing()) {
        return false;
    }
    if (m_editor->isRevising() && m_editor->isChanged()) {
        frame()->messageBar()->showMessage(
            kit::Tone::Attention, tr("The revision of this plan is not stored yet: say why it changes, or drop it."),
            {{tr("Drop the changes"), [this] { m_view->cancelRevision(); }}});
        m_view->strip()->focusFirst();
        return false;
    }
    if (m_editor->isRevising()) {
        m_view->cancelRevision();
    }
    PlanTargetsModel* targets = m_view->targetsPane()->model();
    if (targets->hasUnfinished()) {
        frame()->messageBar()->showMessage(kit::Tone::Attention,
                                           tr("The new target lacks its indicator or its amount and is not stored."),
                                           {{tr("Drop the new target"), [targets] { targets->dropUnfinished(); }}});
        m_view->showSection(PlanView::Targets, true);
        return false;
    }
    return m_editor->commit();
}

void PlansPage::refresh()
{
    m_editor->reload();
    reloadList();
    m_view->refreshResults();
}

void PlansPage::retranslate()
{
    m_search->setPlaceholderText(tr("Find a plan: number, title, issuer"));
    m_new->setText(tr("New plan"));
    m_print->setText(tr("Print the plan"));
    m_issue->setText(tr("Issue"));
    m_revise->setText(tr("Revise the issued plan"));
    m_close->setText(tr("Close the plan"));
    m_reopen->setText(tr("Reopen the plan"));
    m_remove->setText(tr("Delete the draft"));
    m_back->setText(tr("Back to the plans"));
    m_more->setText(tr("More"));
    m_familyTitle->setText(tr("Documents above and below"));
    m_noMatch->setText(tr("No plan matches the filter."));
    m_list->setAccessibleName(tr("Plans"));
    m_withTargets->setText(tr("With the table of targets"));
    m_withTasks->setText(tr("With the table of tasks"));
    m_view->retranslate();
    m_newPlan->retranslate();
    m_family->load();
    fillYears();
    frame()->showContent(); // the words of an empty page are set anew
    reloadList();
    updateHeader();
}

QWidget* PlansPage::firstFocus()
{
    return m_stack->currentIndex() == New     ? static_cast<QWidget*>(m_newPlan)
           : m_stack->currentIndex() == Print ? static_cast<QWidget*>(m_preview)
                                              : m_list;
}

void PlansPage::showRecord(const ui::RecordRef& record)
{
    if (record.kind == ui::RecordRef::Kind::Plan) {
        choosePlan(base::PlanId(record.id));
        return;
    }
    if (record.kind != ui::RecordRef::Kind::Task) {
        return;
    }
    for (const planning::DueItem& item : m_workspace.tasks().dueItems(m_workspace.clock().today(), 3660).valueOr({})) {
        if (item.kind == planning::DueItem::Kind::Task && item.id == record.id && choosePlan(item.plan)) {
            m_view->showSection(PlanView::Tasks, true);
            return;
        }
    }
}

void PlansPage::startNewPlan()
{
    if (!mayLeave()) {
        return;
    }
    if (const auto loaded = m_newPlan->load(); !loaded) {
        frame()->messageBar()->showError(loaded.error());
        return;
    }
    m_stack->setCurrentIndex(New);
    showState();
    m_newPlan->setFocus(Qt::OtherFocusReason);
}

void PlansPage::planMade(base::PlanId plan, const QString& remark)
{
    planning::PlanFilter all;
    m_plans->setFilter(all);
    m_search->clear();
    choosePlan(plan);
    frame()->messageBar()->showMessage(remark.isEmpty() ? kit::Tone::Good : kit::Tone::Attention,
                                       remark.isEmpty() ? tr("The draft is made. Whatever you type is saved at once.")
                                                        : remark);
    m_view->showSection(PlanView::Document);
    m_view->documentPane()->focusTitle();
}

void PlansPage::goBack()
{
    m_stack->setCurrentIndex(Browse);
    showState();
    m_list->setFocus(Qt::OtherFocusReason);
}

void PlansPage::showPrint()
{
    if (!m_editor->hasPlan() || !m_view->finishEditing()) {
        return;
    }
    m_editor->commit();
    m_stack->setCurrentIndex(Print);
    showDocument();
    updateActions();
    m_preview->pageView()->setFocus(Qt::OtherFocusReason);
}

void PlansPage::showDocument()
{
    if (m_stack->currentIndex() != Print) {
        return;
    }
    const auto document = reporting::buildPlanDocument(m_workspace.database(), m_editor->plan(),
                                                       {m_withTargets->isChecked(), m_withTasks->isChecked()});
    if (!document) {
        m_stack->setCurrentIndex(Browse);
        frame()->messageBar()->showError(document.error());
        return;
    }
    const planning::Plan& plan = m_editor->plan();
    QString name = base::foldForSearch(plan.number.isEmpty() ? plan.title.left(40) : plan.number);
    for (const QChar& mark : u" /\\:"_s) {
        name.replace(mark, u'-');
    }
    m_preview->setSuggestedName(name);
    m_preview->setDocument(*document);
}

void PlansPage::saySaveFailed(const base::Error& error)
{
    QList<kit::MessageBar::Offer> offers;
    if (error.code == base::ErrorCode::Conflict) {
        offers = {{tr("Show what is stored"), [this] { m_editor->dropChanges(); }},
                  {tr("Store mine instead"), [this] { m_editor->overwrite(); }}};
    } else {
        offers = {{tr("Drop what is not saved"), [this] { m_editor->dropChanges(); }}};
    }
    frame()->messageBar()->showError(error, offers);
}

void PlansPage::removeDraft()
{
    if (!m_editor->isDraft()) {
        return;
    }
    ui::ActionStrip::Request request;
    request.text = tr("Delete the draft “%1” with its targets? Ctrl+Z brings it back.").arg(m_editor->plan().title);
    request.button = tr("Delete the draft");
    request.destructive = true;
    request.run = [this](const auto&) -> base::Result<void> {
        const auto removed = m_workspace.plans().removeDraft(m_editor->plan().id, m_editor->plan().revision);
        if (!removed) {
            return removed;
        }
        const auto none = m_editor->load({});
        reloadList();
        m_list->setFocus(Qt::OtherFocusReason);
        return none;
    };
    m_view->strip()->open(request);
}

void PlansPage::act(const base::Result<void>& outcome, const QString& sentence)
{
    if (outcome) {
        frame()->messageBar()->showMessage(kit::Tone::Good, sentence);
    } else {
        frame()->messageBar()->showError(outcome.error());
    }
}

void PlansPage::undo(bool redo)
{
    if (!m_editor->commit()) {
        return;
    }
    const auto done = redo ? m_workspace.redo() : m_workspace.undo();
    if (done) {
        frame()->messageBar()->showMessage(kit::Tone::Neutral, *done);
    } else {
        frame()->messageBar()->showError(done.error());
    }
}

void PlansPage::updateActions()
{
    const bool browsing = m_stack->currentIndex() == Browse;
    const bool has = m_editor->hasPlan();
    m_new->setEnabled(browsing);
    m_print->setEnabled(browsing && has);
    m_issue->setEnabled(browsing && m_editor->isDraft());
    m_revise->setEnabled(browsing && m_editor->isRunning());
    m_close->setEnabled(browsing && m_editor->isRunning());
    m_reopen->setEnabled(browsing && has && m_editor->plan().status == PlanStatus::Closed);
    m_remove->setEnabled(browsing && m_editor->isDraft());
    m_back->setEnabled(!browsing);
    m_view->setVisible(has);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_search, m_year, m_status, m_more}) {
        filter->setVisible(browsing);
    }
    updateHeader();
}

} // namespace doancoso::pages
