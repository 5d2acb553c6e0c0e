// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_page.h"

#include "core/reporting/overview_cards.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/page_list.h"
#include "ui/pages/overview/overview_settings.h"
#include "ui/pages/overview/todo_view.h"
#include "ui/print/print_preview.h"
#include "ui/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <array>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using reporting::OverviewView;

constexpr double kStatesLines = 4.2; ///< title, bar, legend
constexpr int kGap = kit::kSpace2 + 2;
constexpr int kLeastCardWidth = 150;

/// What the page shows comes from these; notes and settings do not matter.
constexpr std::array kTables{
    "indicator_value", "submission",       "target",      "target_version",   "plan", "plan_task",
    "indicator",       "plan_deliverable", "report_form", "report_form_item", "unit", "unit_version",
    "report_deadline", "unit_type",        "data_request"};

} // namespace

OverviewPage::OverviewPage(ui::Workspace& workspace, QWidget* parent)
    : kit::Page(parent), m_workspace(workspace), m_reader(new OverviewReader(workspace, this))
{
    makeActions();
    buildFilters();
    m_stack = new QStackedWidget(this);
    m_scroll = new QScrollArea(m_stack);
    kit::setStyleRole(m_scroll, u"plainScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(newDashboard());
    m_stack->addWidget(m_scroll);
    frame()->setContent(m_stack);
    frame()->setContentMargins({kit::kSpace3, 0, kit::kSpace3, kit::kSpace2 + 2});
    connectCharts();
    connectReader();
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(0);
    connect(&m_readSoon, &QTimer::timeout, this, &OverviewPage::read);
    connect(&workspace, &ui::Workspace::changed, this, &OverviewPage::onDataChanged);
    connect(&workspace, &ui::Workspace::treeChanged, this, &OverviewPage::readSoon);
    retranslate();
    updateHeader();
}

OverviewPage::~OverviewPage() = default;

void OverviewPage::makeActions()
{
    const auto make = [this](auto run) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_print = make([this] { showPreview(); });
    m_print->setShortcut(QKeySequence::Print);
    m_save = make([this] { askWhereToSave(); });
    m_back = make([this] { leavePreview(); });
    m_back->setShortcut(Qt::Key_Escape);
    m_toPlans = make([this] { go(ui::page::kPlans, {}, {}); });
    m_toResults = make([this] { go(ui::page::kResults, {}, {}); });
    m_toRequest = make([this] {
        if (const auto line = dataRequestLine()) {
            follow(*line);
        }
    });
    m_toUnits = make([this] { go(ui::page::kOrganization, {}, {}); });
    m_again = make([this] { refresh(); });
    m_openIndicators = make([this] {
        if (m_indicatorButton->isVisible()) {
            // Not showMenu(): that waits inside until the menu is closed.
            m_indicatorButton->menu()->popup(m_indicatorButton->mapToGlobal(QPoint(0, m_indicatorButton->height())));
        }
    });
    m_openIndicators->setShortcut(Qt::CTRL | Qt::Key_I);
    m_nextIndicator = make([this] { stepIndicator(1); });
    m_nextIndicator->setShortcut(Qt::CTRL | Qt::Key_BracketRight);
    m_previousIndicator = make([this] { stepIndicator(-1); });
    m_previousIndicator->setShortcut(Qt::CTRL | Qt::Key_BracketLeft);
    for (QAction* action : {m_print, m_back, m_openIndicators, m_nextIndicator, m_previousIndicator}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_back->setEnabled(false);
    m_print->setEnabled(false);
    m_save->setEnabled(false);
}

void OverviewPage::buildFilters()
{
    m_indicatorButton = new kit::MenuButton({}, this);
    m_indicatorButton->setMenu(new QMenu(m_indicatorButton));
    connect(m_indicatorButton->menu(), &QMenu::aboutToShow, this, &OverviewPage::fillIndicatorMenu);
    m_viewControl = new kit::SegmentedControl(this);
    for (const OverviewView choice : {OverviewView::Achievement, OverviewView::Result, OverviewView::Ranking}) {
        m_viewControl->addSegment(static_cast<int>(choice), {});
    }
    m_viewControl->setCurrent(m_workspace.preferences().value(kViewKey, 0).toInt());
    connect(m_viewControl, &kit::SegmentedControl::currentChanged, this, &OverviewPage::chooseView);
    m_cardsButton = new kit::MenuButton({}, this);
    m_cardsButton->setMenu(new QMenu(m_cardsButton));
    connect(m_cardsButton->menu(), &QMenu::aboutToShow, this, [this] {
        m_cardsButton->menu()->clear();
        for (int place = 0; m_answer && place < m_answer->cards.size(); ++place) {
            const QString& name = m_answer->data.sheet.indicators.at(m_answer->cards.at(place)).shortName;
            fillCardMenu(m_cardsButton->menu()->addMenu(u"&%1  %2"_s.arg(place + 1).arg(name)), place);
        }
    });
    frame()->addFilter(m_indicatorButton);
    frame()->addFilter(m_viewControl);
    frame()->addFilter(m_cardsButton, kit::PageFrame::Side::Right);
}

QWidget* OverviewPage::newDashboard()
{
    m_dashboard = new QWidget;
    kit::setStyleRole(m_dashboard, u"page"_s);
    const auto chartCard = [this](charts::ChartView*& chart) {
        auto* card = new kit::Card({}, m_dashboard);
        chart = new charts::ChartView(card);
        card->body()->addWidget(chart, 1);
        return card;
    };
    buildCards();
    auto* cards = new kit::ColumnsLayout(nullptr, reporting::kOverviewCards, kLeastCardWidth, kGap);
    for (kit::MetricCard* card : std::as_const(m_cards)) {
        cards->addWidget(card);
    }
    m_todoCard = new kit::Card({}, m_dashboard);
    m_todo = new TodoView(m_todoCard);
    m_todoCard->body()->addWidget(m_todo, 1);

    auto* left = new QVBoxLayout;
    left->setSpacing(kGap);
    left->addWidget(m_todoCard, 0);
    left->addWidget(chartCard(m_trend), 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(kGap);
    right->addWidget(chartCard(m_bars), 1);
    right->addWidget(chartCard(m_states), 0);
    // The charts say what they would like; here they share what the window has.
    for (charts::ChartView* chart : {m_bars, m_trend}) {
        chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    }
    m_bars->setMinimumHeight(180);
    m_trend->setMinimumHeight(150);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(kGap);
    lower->addLayout(left, 1);
    lower->addLayout(right, 1);
    auto* layout = new QVBoxLayout(m_dashboard);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addLayout(cards);
    layout->addLayout(lower, 1);
    m_dashboard->setMinimumSize(480, 480);
    return m_dashboard;
}

void OverviewPage::buildCards()
{
    for (int place = 0; place < reporting::kOverviewCards; ++place) {
        auto* card = new kit::MetricCard(m_dashboard);
        card->setActivatable(true);
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &kit::MetricCard::activated, this, [this, place] {
            if (m_answer && place < m_answer->cards.size()) {
                go(ui::page::kResults, {}, m_answer->data.sheet.indicators.at(m_answer->cards.at(place)).id);
            }
        });
        connect(card, &QWidget::customContextMenuRequested, this, [this, place, card](const QPoint& where) {
            auto* menu = new QMenu(card);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillCardMenu(menu, place);
            menu->popup(card->mapToGlobal(where));
        });
        m_cards.append(card);
    }
}

void OverviewPage::connectCharts()
{
    for (charts::ChartView* chart : {m_bars, m_trend, m_states}) {
        connect(chart, &charts::ChartView::pointActivated, this, &OverviewPage::followKey);
        connect(chart, &charts::ChartView::printRequested, this, &OverviewPage::showPreview);
        connect(chart, &charts::ChartView::failed, this,
                [this](const base::Error& error) { frame()->messageBar()->showError(error); });
        connect(chart, &charts::ChartView::saved, this, [this](const QString& path) {
            frame()->messageBar()->showMessage(kit::Tone::Good, tr("Saved as %1").arg(path));
        });
    }
    connect(m_todo, &TodoView::followed, this, &OverviewPage::follow);
}

void OverviewPage::connectReader()
{
    connect(m_reader, &OverviewReader::arrived, this, &OverviewPage::take);
    connect(m_reader, &OverviewReader::trendArrived, this, [this](const reporting::OverviewTrend& trend) {
        m_answer->trend = trend;
        showTrend();
        emit shown();
    });
    connect(m_reader, &OverviewReader::checked, this, [this](const reporting::OverviewChecks& checks) {
        m_checks = checks;
        showTodo();
        emit checksShown();
    });
    connect(m_reader, &OverviewReader::failed, this, [this](const base::Error& error) {
        m_answer.reset();
        frame()->showWrong(tr("The overview could not be read"), error.userText, {m_again});
        updateHeader();
    });
}

QString OverviewPage::title() const
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    return unit ? unit->name : tr("Overview");
}

QList<kit::TitleBadge> OverviewPage::titleBadges() const
{
    if (!m_answer) {
        return {};
    }
    const reporting::SheetData& sheet = m_answer->data.sheet;
    if (sheet.isSum()) {
        return {{tr("%1/%2 units have reported").arg(sheet.reportedChildren).arg(sheet.expectedChildren),
                 kit::Tone::Neutral,
                 sheet.missing.isEmpty() ? QString() : tr("Missing: %1").arg(sheet.missing.join(u", "_s))}};
    }
    if (const auto tone = ui::toneOf(sheet.unit.state)) {
        return {{results::displayName(sheet.unit.state), *tone, {}}};
    }
    return {};
}

QList<QAction*> OverviewPage::headerActions() const
{
    return isPreviewShown() ? QList<QAction*>{m_back} : QList<QAction*>{m_print, m_save};
}

QAction* OverviewPage::primaryAction() const
{
    return isPreviewShown() ? m_back : nullptr;
}

QWidget* OverviewPage::firstFocus()
{
    return frame()->state() == kit::PageFrame::State::Content && !isPreviewShown() ? m_todo : kit::Page::firstFocus();
}

void OverviewPage::setScope(qint64, const base::Period&)
{
    leavePreview();
    readSoon();
    updateHeader();
}

void OverviewPage::refresh()
{
    m_stale = true;
    read();
}

void OverviewPage::readSoon()
{
    m_stale = true;
    if (isVisible() || !m_answer) {
        m_readSoon.start();
    }
}

void OverviewPage::showEvent(QShowEvent* event)
{
    kit::Page::showEvent(event);
    if (m_stale) {
        m_readSoon.start();
    }
}

void OverviewPage::onDataChanged(const storage::ChangeSet& changes)
{
    for (const char* table : kTables) {
        if (changes.touches(QString::fromLatin1(table))) {
            readSoon();
            return;
        }
    }
}

void OverviewPage::read()
{
    m_readSoon.stop();
    m_stale = false;
    if (!m_workspace.tree().contains(m_workspace.unit())) {
        m_reader->forget();
        m_answer.reset();
        frame()->showEmpty(kit::IconKey::Tree, tr("This file holds no units yet"),
                           tr("Enter your own unit and the units below it first, or import them from Excel. Plans and "
                              "results follow."),
                           {m_toUnits});
        updateHeader();
        return;
    }
    if (!m_answer && frame()->state() != kit::PageFrame::State::Empty) {
        frame()->showWorking(tr("Reading the figures…"), false);
    }
    const ui::UserPreferences& preferences = m_workspace.preferences();
    m_reader->read({{m_workspace.unit(), m_workspace.period(), m_workspace.tree()},
                    preferences.value(kCardsKey).toStringList(),
                    preferences.value(kIndicatorKey).toString()});
}

void OverviewPage::take(const OverviewAnswer& answer)
{
    m_answer = answer;
    m_checks.reset();
    const bool waits = answer.data.hasPlan && !reporting::todoLines(answer.data).isEmpty();
    if ((answer.data.isEmpty() && !waits) || answer.column < 0) {
        showNothing();
    } else {
        frame()->showContent();
        showData();
    }
    const bool content = frame()->state() == kit::PageFrame::State::Content;
    m_print->setEnabled(content && !isPreviewShown());
    m_save->setEnabled(content);
    showFilters(content && !isPreviewShown());
    updateHeader();
    emit shown();
}

void OverviewPage::showFilters(bool visible)
{
    const bool units = m_answer && reporting::comparesUnits(m_answer->data.sheet);
    m_indicatorButton->setVisible(visible);
    m_cardsButton->setVisible(visible);
    m_viewControl->setVisible(visible && units);
}

void OverviewPage::showData()
{
    showCards();
    showTodo();
    showCharts();
    showTrend();
}

void OverviewPage::showTodo()
{
    if (m_answer) {
        const auto lines = reporting::todoLines(m_answer->data, m_checks ? &*m_checks : nullptr);
        m_todo->setLines(lines);
        m_todoCard->setRemark(lines.isEmpty() ? QString() : QString::number(lines.size()));
    }
}

void OverviewPage::showCards()
{
    const reporting::SheetData& sheet = m_answer->data.sheet;
    for (int place = 0; place < m_cards.size(); ++place) {
        kit::MetricCard* shownCard = m_cards.at(place);
        shownCard->setVisible(place < m_answer->cards.size());
        if (place >= m_answer->cards.size()) {
            continue;
        }
        const int column = m_answer->cards.at(place);
        const reporting::OverviewCard card = reporting::overviewCard(sheet, column);
        kit::Tone tone = kit::Tone::Accent;
        if (card.state == planning::AchievementState::Attention) {
            tone = kit::Tone::Attention;
        } else if (card.state == planning::AchievementState::Bad) {
            tone = kit::Tone::Bad;
        } else if (card.reached) {
            tone = kit::Tone::Good;
        }
        shownCard->setContent({card.name, card.figure, card.reference, card.remark, card.share, card.mark, tone, true});
        shownCard->setToolTip(sheet.indicators.at(column).name);
    }
}

void OverviewPage::showCharts()
{
    const reporting::SheetData& sheet = m_answer->data.sheet;
    m_indicatorButton->setText(tr("Indicator: %1").arg(sheet.indicators.at(m_answer->column).shortName));
    m_indicatorButton->updateGeometry();
    m_bars->setData(reporting::overviewBars(sheet, m_answer->column, view()));
    m_states->setFixedHeight(qRound(fontMetrics().height() * kStatesLines));
    m_states->setData(reporting::overviewStates(sheet, m_answer->column));
}

void OverviewPage::showTrend()
{
    m_trend->setData(reporting::overviewTrendChart(m_answer->data.sheet, m_answer->column, m_answer->trend));
}

OverviewView OverviewPage::view() const
{
    return static_cast<OverviewView>(m_viewControl->current());
}

void OverviewPage::follow(const reporting::TodoLine& line)
{
    if (line.goal == reporting::TodoGoal::Results) {
        go(ui::page::kResults, line.unit, line.indicator);
        return;
    }
    const bool plan = line.goal == reporting::TodoGoal::Plans;
    const QString page = plan ? ui::page::kPlans : ui::page::kSettings;
    emit navigate(page, {}, {});
    m_workspace.goTo(page, plan ? ui::RecordRef{ui::RecordRef::Kind::Plan, line.plan.value()}
                                : ui::RecordRef{ui::RecordRef::Kind::DataRequest, line.request.value()});
}

void OverviewPage::followKey(const QString& key)
{
    if (!m_answer || m_answer->column < 0) {
        return;
    }
    const base::UnitId unit = reporting::unitOfKey(key);
    const base::IndicatorId own = reporting::indicatorOfKey(key);
    const bool overall = sender() == m_bars && view() == OverviewView::Ranking && unit.isValid();
    const base::IndicatorId shownOne = m_answer->data.sheet.indicators.at(m_answer->column).id;
    go(ui::page::kResults, unit, own.isValid() ? own : overall ? base::IndicatorId() : shownOne);
}

void OverviewPage::go(const QString& pageId, base::UnitId unit, base::IndicatorId indicator)
{
    emit navigate(pageId, unit, indicator);
    m_workspace.goTo(pageId, unit.isValid() ? ui::RecordRef{ui::RecordRef::Kind::Unit, unit.value()} : ui::RecordRef());
    if (indicator.isValid()) {
        m_workspace.goTo(pageId, {ui::RecordRef::Kind::Indicator, indicator.value()});
    }
}

void OverviewPage::retranslate()
{
    m_print->setText(tr("Print this page"));
    m_save->setText(tr("Save as picture"));
    m_back->setText(tr("Back to the overview"));
    m_toPlans->setText(tr("Make a plan"));
    m_toResults->setText(tr("Enter results"));
    m_toRequest->setText(tr("Open the request"));
    m_toUnits->setText(tr("Enter units"));
    m_again->setText(tr("Read again"));
    m_openIndicators->setText(tr("Choose the indicator of the charts"));
    m_nextIndicator->setText(tr("Next indicator in the charts"));
    m_previousIndicator->setText(tr("Previous indicator in the charts"));
    m_indicatorButton->setToolTip(tr("The indicator that the charts show (Ctrl+I; Ctrl+[ and Ctrl+] step through)"));
    m_cardsButton->setText(tr("Choose cards"));
    m_viewControl->setSegmentText(static_cast<int>(OverviewView::Achievement), tr("Achievement"));
    m_viewControl->setSegmentText(static_cast<int>(OverviewView::Result), tr("Result and target"));
    m_viewControl->setSegmentText(static_cast<int>(OverviewView::Ranking), tr("Overall ranking"));
    m_viewControl->setAccessibleName(tr("What the units are compared by"));
    m_todoCard->setTitle(tr("What needs doing"));
    m_todo->setAccessibleName(tr("What needs doing"));
    m_todo->setEmptyText(tr("Nothing is waiting for this unit and period."));
    if (m_answer) {
        take(OverviewAnswer(*m_answer));
    } else if (!m_stale) {
        readSoon();
    }
}

} // namespace doancoso::pages
