// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPage: construction, scope, views. Its menus are in results_page_menus.cpp, following changes in
// results_page_follow.cpp, reports in results_page_reports.cpp.
#include "ui/pages/results/results_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/results/assignment_view.h"
#include "ui/pages/results/behind_view.h"
#include "ui/pages/results/explain_view.h"
#include "ui/pages/results/reason_bar.h"
#include "ui/pages/results/results_delegate.h"
#include "ui/pages/results/results_panel.h"
#include "ui/pages/results/submit_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPanelDelay = 40; ///< milliseconds: moving on with the arrow keys does not wait for the panel

const QString kViewKey = u"results/view"_s;

QString choiceKey(const ui::Workspace& workspace)
{
    return u"results/choice/"_s + QString::fromLatin1(QUrl::toPercentEncoding(workspace.filePath()));
}

} // namespace

ResultsPage::ResultsPage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_store(workspace.preferences()),
      m_model(workspace),
      m_panelTimer(new QTimer(this)),
      m_quietTimer(new QTimer(this))
{
    m_scope.view = static_cast<ResultsView>(qBound(0, workspace.preferences().value(kViewKey, 0).toInt(), 2));
    m_scope.choice = choiceFromKey(workspace.preferences().value(choiceKey(workspace)).toString());
    m_panelTimer->setSingleShot(true);
    m_panelTimer->setInterval(kPanelDelay);
    m_quietTimer->setSingleShot(true);
    m_quietTimer->setInterval(0);
    buildActions();
    buildFilters();
    buildContent();
    m_panel = new ResultsPanel(m_workspace, m_model, *frame()->sidePanel(), this);
    connect(m_panelTimer, &QTimer::timeout, this, [this] { m_panel->show(m_grid->currentIndex()); });
    connect(m_quietTimer, &QTimer::timeout, this, &ResultsPage::onQuiet);
    connectGrid();
    connectPanel();
    connectWorkspace();
    retranslate();
}

ResultsPage::~ResultsPage()
{
    // The grid commits and asks while it goes; the model must outlive it.
    delete m_stack;
}

void ResultsPage::buildFilters()
{
    m_views = new kit::SegmentedControl(frame());
    m_views->setObjectName(u"views"_s);
    for (int view = 0; view < 3; ++view) {
        m_views->addSegment(view, QString());
    }
    m_views->addSegment(kAssignmentSegment, QString());
    m_views->setCurrent(static_cast<int>(m_scope.view));
    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) {
        if (!mayLeave()) {
            updateFilters();
        } else if (id == kAssignmentSegment) {
            openAssignment();
        } else {
            setView(static_cast<ResultsView>(id));
        }
    });
    const auto newMenuButton = [this](const QString& name) {
        auto* button = new kit::MenuButton(QString(), frame());
        button->setObjectName(name);
        button->setMenu(new QMenu(button));
        return button;
    };
    m_choiceButton = newMenuButton(u"choice"_s);
    m_indicatorButton = newMenuButton(u"indicator"_s);
    m_showButton = newMenuButton(u"show"_s);
    connect(m_choiceButton->menu(), &QMenu::aboutToShow, this, &ResultsPage::fillChoiceMenu);
    connect(m_indicatorButton->menu(), &QMenu::aboutToShow, this, &ResultsPage::fillIndicatorMenu);
    connect(m_showButton->menu(), &QMenu::aboutToShow, this, &ResultsPage::fillShowMenu);

    m_review = new QWidget(frame());
    auto* review = new QHBoxLayout(m_review);
    review->setContentsMargins(0, 0, 0, 0);
    review->setSpacing(kit::kSpace1);
    m_reviewText = kit::newLabel({}, u"second"_s, m_review);
    m_reviewText->setObjectName(u"review"_s);
    m_reviewBack = new QToolButton(m_review);
    m_reviewBack->setIcon(kit::icon(kit::IconKey::ChevronLeft));
    m_reviewForward = new QToolButton(m_review);
    m_reviewForward->setIcon(kit::icon(kit::IconKey::ChevronRight));
    m_reviewForward->setObjectName(u"reviewForward"_s);
    review->addWidget(m_reviewText);
    review->addWidget(m_reviewBack);
    review->addWidget(m_reviewForward);
    m_review->hide();

    for (QWidget* widget : std::initializer_list<QWidget*>{m_views, m_choiceButton, m_indicatorButton, m_showButton}) {
        frame()->addFilter(widget);
    }
    frame()->addFilter(m_review, kit::PageFrame::Side::Right);
}

void ResultsPage::buildActions()
{
    const auto add = [this](const QString& name, void (ResultsPage::*run)()) {
        auto* action = new QAction(this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_paste = new QAction(this);
    m_paste->setObjectName(u"paste"_s);
    m_print = add(u"print"_s, &ResultsPage::print);
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_print);
    m_submit = add(u"submit"_s, &ResultsPage::startSubmit);
    for (auto [member, name] : {std::pair{&m_reopen, "reopenReport"}, std::pair{&m_return, "returnReport"},
                                std::pair{&m_accept, "acceptReport"}, std::pair{&m_expand, "expandRow"},
                                std::pair{&m_collapse, "collapseRow"}, std::pair{&m_fields, "cellFields"}}) {
        *member = new QAction(this);
        (*member)->setObjectName(QString::fromLatin1(name));
    }
    connect(m_reopen, &QAction::triggered, this, [this] { reopen(m_scope.unit); });
    connect(m_return, &QAction::triggered, this, [this] { giveBack(m_scope.unit); });
    connect(m_accept, &QAction::triggered, this, [this] { accept(m_scope.unit); });
}

void ResultsPage::buildContent()
{
    auto* content = new QWidget(frame());
    m_reason = new ReasonBar(content);
    m_stack = new QStackedWidget(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_reason);
    layout->addWidget(m_stack, 1);

    auto* sheet = new QWidget(m_stack);
    m_grid = new kit::GridView(sheet);
    m_grid->setObjectName(u"resultsGrid"_s);
    m_grid->setItemDelegate(new ResultsDelegate(m_grid));
    m_grid->setBlockEditor(&m_model);
    m_grid->setErrorCounting(true);
    m_hint = new kit::KeyHint(sheet);
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::kSpace2);
    column->addWidget(m_grid, 1);
    column->addWidget(m_hint);
    m_explain = new ExplainView(m_workspace, m_stack);
    m_submitView = new SubmitView(m_stack);
    m_assignment = new AssignmentView(m_workspace, m_store, m_stack);
    m_behind = new BehindView(m_workspace, m_stack);
    for (QWidget* page : std::initializer_list<QWidget*>{sheet, m_explain, m_submitView, m_assignment, m_behind}) {
        m_stack->addWidget(page);
    }
    frame()->setContent(content);

    for (auto [action, key] :
         {std::pair{m_expand, Qt::ALT | Qt::Key_Right}, std::pair{m_collapse, Qt::ALT | Qt::Key_Left},
          std::pair{m_fields, Qt::CTRL | Qt::Key_Return}}) {
        action->setShortcut(QKeySequence(key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_grid->addAction(action);
    }
}

QString ResultsPage::title() const
{
    return tr("Targets & results");
}

QWidget* ResultsPage::firstFocus()
{
    return m_stack->currentWidget() == m_explain ? static_cast<QWidget*>(m_explain) : m_grid;
}

ResultsPage::Content ResultsPage::content() const
{
    return static_cast<Content>(m_stack->currentIndex());
}

void ResultsPage::showContent(Content content)
{
    m_stack->setCurrentIndex(static_cast<int>(content));
    updateFilters();
    updateHeader();
}

void ResultsPage::setScope(qint64 unitId, const base::Period& period)
{
    const bool sameUnit = m_scope.unit.value() == unitId;
    m_scope.unit = base::UnitId(unitId);
    m_scope.period = period;
    m_reason->close();
    // Whoever compares units or shares out targets goes on with that in the next period.
    if (content() != Content::Assignment || !sameUnit) {
        m_stack->setCurrentIndex(static_cast<int>(Content::Grid));
    }
    load();
    if (content() == Content::Assignment) {
        openAssignment();
    }
}

void ResultsPage::refresh()
{
    m_stale = false;
    load();
}

void ResultsPage::setView(ResultsView view)
{
    const bool fromElsewhere = content() != Content::Grid;
    m_workspace.preferences().setValue(kViewKey, static_cast<int>(view));
    if (view == ResultsView::OneIndicator && m_panel->place().indicator.isValid()) {
        m_scope.indicator = m_panel->place().indicator;
    }
    const bool other = m_scope.view != view;
    m_scope.view = view;
    m_stack->setCurrentIndex(static_cast<int>(Content::Grid));
    if (other || view == ResultsView::OneIndicator) {
        load();
    } else if (fromElsewhere) {
        updateFilters();
        updateHeader();
    }
    m_grid->setFocus();
}

void ResultsPage::setChoice(const IndicatorChoice& choice)
{
    m_scope.choice = choice;
    m_workspace.preferences().setValue(choiceKey(m_workspace), toKey(choice));
    m_scope.indicator = {};
    load();
}

void ResultsPage::readChoices()
{
    auto choices = indicatorChoices(m_workspace, m_scope.unit, m_scope.period);
    if (!choices) {
        fail(choices.error());
        return;
    }
    m_choices = std::move(*choices);
    const bool stored = m_workspace.preferences().value(choiceKey(m_workspace)).isValid();
    if (!m_choices.find(m_scope.choice) || !stored) {
        m_scope.choice = m_choices.preferred().choice;
    }
}

void ResultsPage::load()
{
    frame()->messageBar()->clear();
    m_loaded = true;
    if (!m_scope.unit.isValid()) {
        frame()->showEmpty(kit::IconKey::Building, tr("There are no units yet"),
                           tr("Open or import the units of the office first; then their figures can be typed here."));
        updateHeader();
        return;
    }
    readChoices();
    base::Result<void> loaded = m_model.show(m_scope);
    if (loaded && m_scope.view == ResultsView::OneIndicator && m_model.board().indicators().isEmpty()) {
        // The indicator is not among the chosen ones: the first of them.
        const QList<BoardSection>& sections = m_model.board().sections();
        if (!sections.isEmpty()) {
            m_scope.indicator = sections.constFirst().indicators.constFirst();
            loaded = m_model.show(m_scope);
        }
    }
    showState(loaded);
    configureGrid();
    readSubmission();
    updateFilters();
    updateHeader();
    placeCursor();
    m_panelTimer->start();
    m_quietTimer->start();
}

void ResultsPage::showState(const base::Result<void>& loaded)
{
    if (!loaded) {
        frame()->showWrong(tr("The figures cannot be shown"), loaded.error().userText);
    } else if (m_model.board().indicators().isEmpty()) {
        frame()->showEmpty(kit::IconKey::Target, tr("No indicators to show"),
                           tr("This plan or form has no indicators that hold in %1. Choose another one above.")
                               .arg(base::longName(m_scope.period)));
    } else {
        frame()->showContent();
    }
}

void ResultsPage::configureGrid()
{
    static const char* const keys[] = {"results/oneUnit", "results/onePeriod", "results/oneIndicator"};
    const bool oneUnit = m_scope.view == ResultsView::OneUnit;
    m_grid->setColumnStore(&m_store, QString::fromLatin1(keys[static_cast<int>(m_scope.view)]));
    m_grid->setFrozenColumns(oneUnit ? 2 : 3);
    m_grid->setStretchColumn(oneUnit ? u"title"_s : m_scope.view == ResultsView::OneIndicator ? u"unit"_s : QString());
    if (!m_grid->model()) {
        m_grid->setModel(&m_model);
    }
}

/// The first cell of the chosen period that can be typed into; a cursor that is somewhere already stays.
void ResultsPage::placeCursor()
{
    if (m_grid->currentIndex().isValid()) {
        return;
    }
    QModelIndex first;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 0; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            const CellPlace place = m_model.placeOf(index);
            if (m_model.column(column).kind != GridColumn::Kind::Result || place.period != m_scope.period ||
                !place.isValid()) {
                continue;
            }
            if (kit::isEditable(index)) {
                m_grid->selectId(m_model.index(row, 0).data(kit::IdRole), m_model.column(column).key);
                return;
            }
            first = first.isValid() ? first : index;
        }
    }
    if (first.isValid()) {
        m_grid->selectId(m_model.index(first.row(), 0).data(kit::IdRole), m_model.column(first.column()).key);
    }
}

void ResultsPage::retranslate()
{
    m_views->setSegmentText(0, tr("One unit, all periods"));
    m_views->setSegmentText(1, tr("All units, one period"));
    m_views->setSegmentText(2, tr("One indicator, all units"));
    m_views->setSegmentText(kAssignmentSegment, tr("Assign targets"));
    m_showButton->setText(tr("Show"));
    m_paste->setText(tr("Paste from Excel"));
    m_print->setText(tr("Print the sheet…"));
    m_reopen->setText(tr("Reopen…"));
    m_return->setText(tr("Return…"));
    m_accept->setText(tr("Accept"));
    m_expand->setText(tr("Open the parts of this line"));
    m_collapse->setText(tr("Close the parts of this line"));
    m_fields->setText(tr("To numerator, denominator and note"));
    m_reviewBack->setToolTip(tr("Previous cell to look at (Shift+F7)"));
    m_reviewForward->setToolTip(tr("Next cell to look at (F7)"));
    m_reviewBack->setAccessibleName(m_reviewBack->toolTip());
    m_reviewForward->setAccessibleName(m_reviewForward->toolTip());
    m_hint->setItems({{{}, tr("Grey: computed or added up from below · Yellow: typed")},
                      {u"Enter"_s, tr("down")},
                      {u"Tab"_s, tr("right")},
                      {u"F2"_s, tr("edit")},
                      {u"F4"_s, tr("where it comes from")},
                      {u"Ctrl Z"_s, tr("undo")}});
    m_explain->retranslate();
    m_behind->retranslate();
    m_assignment->retranslate();
    if (m_loaded && m_scope.unit.isValid()) {
        readChoices();
        readSubmission();
        m_model.relayout();
        if (frame()->state() == kit::PageFrame::State::Empty) {
            showState({});
        }
        showReview(m_grid->errorCount());
        updateFilters();
        m_panelTimer->start();
    }
}

} // namespace doancoso::pages
