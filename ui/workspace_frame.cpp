// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace_frame.h"

#include "ui/friendly_time.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/period_chooser.h"
#include "ui/kit/rail.h"
#include "ui/kit/search_box.h"
#include "ui/kit/status_line.h"
#include "ui/kit/top_bar.h"
#include "ui/page_list.h"
#include "ui/pages/organization/unit_tree_panel.h"
#include "ui/search_popup.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace doancoso::ui {
namespace {

const QString kTreeWidthKey = QStringLiteral("window/treeWidth");
constexpr int kLeastPageWidth = 480; ///< a page with long rows of buttons never squeezes the tree

const PageEntry* entryOf(const QString& id)
{
    for (const PageEntry& entry : pageList()) {
        if (entry.id == id) {
            return &entry;
        }
    }
    return nullptr;
}

pages::UnitState shownState(Workspace& workspace, base::UnitId unit)
{
    const results::ReportingState state = workspace.reporting().stateOf(unit);
    const Coverage coverage = workspace.reporting().coverageOf(unit);
    const bool isOwn = unit == workspace.officeUnit();
    pages::UnitState shown;
    shown.tone = toneOf(state);
    shown.word = shown.tone ? results::displayName(state) : QString();
    // Above the own unit the file knows only a part of the units: a coverage would mislead.
    if (isOwn || workspace.tree().isWithin(unit, workspace.officeUnit()) || !workspace.officeUnit().isValid()) {
        shown.reported = coverage.reported;
        shown.expected = coverage.expected;
    }
    return shown;
}

} // namespace

WorkspaceFrame::WorkspaceFrame(Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_topBar(new kit::TopBar(this)),
      m_rail(new kit::Rail(this)),
      m_tree(new pages::UnitTreePanel(workspace)),
      m_splitter(new QSplitter(Qt::Horizontal, this)),
      m_stack(new QStackedWidget),
      m_status(new kit::StatusLine(this)),
      m_menuButton(new QToolButton(this))
{
    buildLayout();
    buildSearch();
    for (const PageEntry& entry : pageList()) {
        m_rail->addEntry(entry.id, entry.icon, entry.title());
    }
    m_topBar->period()->setCalendars(workspace.calendars());
    m_topBar->period()->setPeriod(workspace.period());
    connect(m_rail, &kit::Rail::chosen, this, &WorkspaceFrame::showPage);
    connect(m_topBar->period(), &kit::PeriodChooser::periodChanged, this,
            [this](const base::Period& period) { changeScope({}, period); });
    connect(m_topBar->path(), &kit::PathLabel::stepChosen, this,
            [this](qint64 unit) { changeScope(base::UnitId(unit), m_workspace.period()); });
    connectTree();
    connectWorkspace();
    retranslate();
}

WorkspaceFrame::~WorkspaceFrame()
{
    if (m_tree->isVisibleTo(this)) {
        m_workspace.preferences().setValue(kTreeWidthKey, m_tree->width());
    }
    LastPlace place = m_workspace.preferences().lastPlace(m_workspace.filePath());
    place.page = currentPageId();
    m_workspace.preferences().setLastPlace(m_workspace.filePath(), place);
}

void WorkspaceFrame::buildLayout()
{
    m_menuButton->setIcon(kit::icon(kit::IconKey::More));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_topBar->addTrailing(m_menuButton);

    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_tree);
    m_splitter->addWidget(m_stack);
    m_stack->setMinimumWidth(kLeastPageWidth);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    const int treeWidth = m_workspace.preferences().value(kTreeWidthKey, kit::kTreeWidth).toInt();
    m_splitter->setSizes({treeWidth, 4000});
    m_tree->setVisible(!m_workspace.preferences().isTreeFolded());

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_rail);
    middle->addWidget(m_splitter, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_topBar);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
}

void WorkspaceFrame::buildSearch()
{
    auto* search = new GlobalSearch(m_workspace, this);
    m_search = new SearchPopup(*search, *m_topBar->search(), this);
    connect(m_search, &SearchPopup::chosen, this, &WorkspaceFrame::openHit);
    connect(m_search, &SearchPopup::left, this, [this] {
        if (kit::Page* page = currentPage()) {
            page->firstFocus()->setFocus(Qt::OtherFocusReason);
        }
    });
}

void WorkspaceFrame::connectTree()
{
    m_tree->setStateSource([this](base::UnitId unit) { return shownState(m_workspace, unit); });
    connect(&m_workspace.reporting(), &ReportingStates::changed, m_tree, &pages::UnitTreePanel::refreshStates);
    connect(m_tree, &pages::UnitTreePanel::unitChosen, this, [this](base::UnitId unit) {
        changeScope(unit, m_workspace.period());
        m_tree->showChosenUnit();
    });
}

void WorkspaceFrame::connectWorkspace()
{
    connect(&m_workspace, &Workspace::scopeChanged, this, &WorkspaceFrame::onScopeChanged);
    connect(&m_workspace, &Workspace::treeChanged, this, &WorkspaceFrame::showPath);
    connect(&m_workspace, &Workspace::officeUnitChanged, this, &WorkspaceFrame::showPath);
    connect(&m_workspace, &Workspace::calendarsChanged, this,
            [this] { m_topBar->period()->setCalendars(m_workspace.calendars()); });
    connect(&m_workspace, &Workspace::userChanged, this, &WorkspaceFrame::showUser);
    connect(&m_workspace, &Workspace::backupFolderChanged, this, &WorkspaceFrame::showBackup);
    connect(&m_workspace, &Workspace::pageWanted, this, &WorkspaceFrame::goTo);
    connect(&m_workspace, &Workspace::failed, this, &WorkspaceFrame::showError);
    connect(&m_workspace, &Workspace::saved, this, [this](const QDateTime& at) {
        m_savedAt = at;
        showSaved(tr("Saved %1").arg(at.toString(QStringLiteral("HH:mm:ss"))));
    });
    connect(&m_workspace, &Workspace::backupStarted, this, [this] { m_status->setJob(tr("Making a backup…")); });
    connect(&m_workspace, &Workspace::backupFinished, this, [this](const base::Result<storage::BackupFile>& made) {
        m_status->setJob(QString());
        showBackup();
        if (!made) {
            showError(made.error());
        }
    });
}

kit::Page* WorkspaceFrame::ensurePage(const QString& id)
{
    if (kit::Page* made = m_pages.value(id)) {
        return made;
    }
    const PageEntry* entry = entryOf(id);
    if (!entry) {
        return nullptr;
    }
    kit::Page* page = entry->make(m_workspace, m_prompter, m_stack);
    page->setObjectName(id);
    page->frame()->setPanelFolded(m_workspace.preferences().isPanelFolded(id));
    connect(page->frame(), &kit::PageFrame::panelFolded, this,
            [this, id](bool folded) { m_workspace.preferences().setPanelFolded(id, folded); });
    connect(page, &kit::Page::selectionTextChanged, this, [this, page](const QString& text) {
        if (page == currentPage()) {
            m_status->setSelection(text);
        }
    });
    m_stack->addWidget(page);
    m_pages.insert(id, page);
    return page;
}

void WorkspaceFrame::bringUpToDate(const QString& id)
{
    const std::pair scope(m_workspace.unit().value(), m_workspace.period());
    if (!m_shownScope.contains(id) || m_shownScope.value(id) != scope) {
        m_shownScope.insert(id, scope);
        m_pages.value(id)->setScope(scope.first, scope.second);
    }
}

bool WorkspaceFrame::showPage(const QString& id)
{
    if (currentPage() && id == currentPageId()) {
        return true;
    }
    if (!entryOf(id) || !mayLeave()) {
        return false;
    }
    kit::Page* page = ensurePage(id);
    bringUpToDate(id);
    m_status->setSelection(QString());
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(id);
    page->firstFocus()->setFocus(Qt::OtherFocusReason);
    emit pageChanged(id);
    return true;
}

QString WorkspaceFrame::currentPageId() const
{
    return currentPage() ? m_pages.key(currentPage()) : QString();
}

kit::Page* WorkspaceFrame::currentPage() const
{
    return qobject_cast<kit::Page*>(m_stack->currentWidget());
}

bool WorkspaceFrame::mayLeave()
{
    return !currentPage() || currentPage()->mayLeave();
}

void WorkspaceFrame::changeScope(base::UnitId unit, const base::Period& period)
{
    if (mayLeave()) {
        if (unit.isValid()) {
            m_workspace.setScope(unit, period);
        } else {
            m_workspace.setPeriod(period);
        }
    } else {
        m_topBar->period()->setPeriod(m_workspace.period());
    }
}

void WorkspaceFrame::onScopeChanged()
{
    m_topBar->period()->setPeriod(m_workspace.period());
    showPath();
    if (const QString id = currentPageId(); !id.isEmpty()) {
        bringUpToDate(id);
    }
}

void WorkspaceFrame::goTo(const QString& page, const RecordRef& record)
{
    if (record.kind == RecordRef::Kind::Unit && base::UnitId(record.id) != m_workspace.unit()) {
        changeScope(base::UnitId(record.id), m_workspace.period());
    }
    if (page.isEmpty() || !showPage(page) || record.kind == RecordRef::Kind::None) {
        return;
    }
    if (auto* target = dynamic_cast<RecordTarget*>(currentPage())) {
        target->showRecord(record);
    }
}

void WorkspaceFrame::openHit(const RecordRef& record)
{
    switch (record.kind) {
    case RecordRef::Kind::Indicator:
        goTo(page::kResults, record);
        break;
    case RecordRef::Kind::Plan:
        goTo(page::kPlans, record);
        break;
    case RecordRef::Kind::Person:
        goTo(page::kMembers, record);
        break;
    default:
        goTo(QString(), record);
    }
}

void WorkspaceFrame::undo()
{
    if (!stepBack(false) && mayLeave()) {
        showRevert(m_workspace.undo());
    }
}

void WorkspaceFrame::redo()
{
    if (!stepBack(true) && mayLeave()) {
        showRevert(m_workspace.redo());
    }
}

bool WorkspaceFrame::stepBack(bool redo)
{
    return currentPage() && currentPage()->shownPage()->stepBack(redo);
}

void WorkspaceFrame::showRevert(const base::Result<QString>& outcome)
{
    if (outcome) {
        showSaved(*outcome);
    } else {
        showError(outcome.error());
    }
}

void WorkspaceFrame::showError(const base::Error& error)
{
    if (kit::Page* page = currentPage()) {
        page->shownPage()->frame()->messageBar()->showError(error);
    }
}

bool WorkspaceFrame::isTreeFolded() const
{
    return !m_tree->isVisibleTo(this);
}

void WorkspaceFrame::setTreeFolded(bool folded)
{
    if (folded == isTreeFolded()) {
        return;
    }
    const bool hadFocus = m_tree->isAncestorOf(focusWidget());
    m_tree->setVisible(!folded);
    if (folded && hadFocus && currentPage()) {
        currentPage()->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
    m_workspace.preferences().setTreeFolded(folded);
    emit treeFolded(folded);
}

void WorkspaceFrame::setMenu(QMenu* menu)
{
    m_menuButton->setMenu(menu);
}

QList<QAction*> WorkspaceFrame::topBarActions() const
{
    return m_topBar->search()->actions() +
           QList<QAction*>{m_topBar->period()->previousAction(), m_topBar->period()->nextAction()};
}

bool WorkspaceFrame::isSettled() const
{
    return !m_workspace.isBusy() && currentPage() && currentPage()->shownPage()->isSettled();
}

void WorkspaceFrame::showPath()
{
    QList<kit::PathLabel::Step> path;
    const organization::UnitTree& tree = m_workspace.tree();
    const base::UnitId top = m_tree->topUnit();
    if (const organization::UnitNode* unit = tree.find(m_workspace.unit())) {
        path.append({unit->id.value(), unit->name});
        for (const base::UnitId above : tree.ancestorIds(unit->id)) {
            if (path.constFirst().unitId == top.value()) {
                break;
            }
            path.prepend({above.value(), tree.find(above)->shortName});
        }
    }
    m_topBar->path()->setPath(path);
}

void WorkspaceFrame::showSaved(const QString& text)
{
    m_status->setSaved(text);
}

void WorkspaceFrame::showBackup()
{
    if (const auto copy = m_workspace.lastBackup()) {
        m_status->setBackup(
            tr("Last backup: %1, verified").arg(friendlyTime(copy->madeAt, m_workspace.clock().today())));
    } else {
        m_status->setBackup(tr("No backup yet"), kit::Tone::Attention);
    }
}

void WorkspaceFrame::retranslate()
{
    for (const PageEntry& entry : pageList()) {
        m_rail->setText(entry.id, entry.title());
    }
    for (QAction* action : m_topBar->search()->actions()) {
        action->setText(tr("Search over everything"));
    }
    m_menuButton->setToolTip(tr("All actions"));
    m_menuButton->setAccessibleName(tr("All actions"));
    showSaved(m_savedAt.isValid() ? tr("Saved %1").arg(m_savedAt.toString(QStringLiteral("HH:mm:ss")))
                                  : tr("Everything is saved"));
    showBackup();
    m_status->setFile(QFileInfo(m_workspace.filePath()).fileName(), m_workspace.filePath());
    showUser();
    showPath();
}

void WorkspaceFrame::showUser()
{
    m_status->setUser(tr("Entered by: %1").arg(m_workspace.userName()));
}

void WorkspaceFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::ui
