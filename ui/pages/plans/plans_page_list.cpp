// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlansPage: the list at the left with its filters, and choosing from it.
#include "ui/pages/plans/plans_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/pages/plans/plan_family_view.h"
#include "ui/pages/plans/plan_list_model.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::PlanStatus;

/// Years and states, with what is chosen ticked and said on the button.
void PlansPage::fillYears()
{
    const planning::PlanFilter& filter = m_plans->filter();
    const auto add = [this](QMenu* menu, const QString& text, bool chosen, const std::function<void()>& choose) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(chosen);
        connect(action, &QAction::triggered, this, choose);
    };
    const auto setYear = [this](int year) {
        planning::PlanFilter changed = m_plans->filter();
        changed.year = year;
        m_plans->setFilter(changed);
        applyFilter();
    };
    m_yearMenu->clear();
    add(m_yearMenu, tr("All years"), filter.year == 0, [setYear] { setYear(0); });
    for (const int year : m_plans->years()) {
        add(m_yearMenu, QString::number(year), filter.year == year, [setYear, year] { setYear(year); });
    }
    m_year->setText(filter.year == 0 ? tr("Year: all") : tr("Year: %1").arg(filter.year));
    m_year->setActive(filter.year != 0);

    const auto setStatus = [this](std::optional<PlanStatus> status) {
        planning::PlanFilter changed = m_plans->filter();
        changed.status = status;
        m_plans->setFilter(changed);
        applyFilter();
    };
    m_statusMenu->clear();
    add(m_statusMenu, tr("Every state"), !filter.status, [setStatus] { setStatus({}); });
    for (const PlanStatus status : {PlanStatus::Draft, PlanStatus::Issued, PlanStatus::Closed}) {
        add(m_statusMenu, planning::displayName(status), filter.status == status,
            [setStatus, status] { setStatus(status); });
    }
    m_status->setText(filter.status ? tr("State: %1").arg(planning::displayName(*filter.status)) : tr("State: all"));
    m_status->setActive(filter.status.has_value());
}

void PlansPage::applyFilter()
{
    planning::PlanFilter filter = m_plans->filter();
    filter.text = m_search->text();
    m_plans->setFilter(filter);
    reloadList();
}

void PlansPage::scheduleReload()
{
    m_stale = !isVisible();
    if (!m_scheduled && !m_stale) {
        m_scheduled = true;
        QTimer::singleShot(0, this, [this] {
            m_scheduled = false;
            reloadList();
            m_family->load();
            m_view->refreshResults();
        });
    }
}

void PlansPage::reloadList()
{
    const QSignalBlocker quiet(m_list->selectionModel());
    if (const auto loaded = m_plans->load(); !loaded) {
        frame()->showWrong(tr("The plans cannot be shown"), loaded.error().userText);
        return;
    }
    fillYears();
    if (!m_editor->hasPlan() && m_plans->rowCount() > 0) {
        if (const auto read = m_editor->load(m_plans->planAt(0)); !read) {
            frame()->messageBar()->showError(read.error());
        }
    }
    const QModelIndex chosen = m_plans->indexOf(m_editor->plan().id);
    m_list->selectionModel()->setCurrentIndex(chosen, QItemSelectionModel::ClearAndSelect);
    m_list->viewport()->update();
    m_noMatch->setVisible(m_plans->rowCount() == 0 && m_plans->totalCount() > 0);
    m_search->setResultText(m_search->text().isEmpty() ? QString() : QString::number(m_plans->rowCount()));
    showState();
}

/// An empty file offers the first steps in the place of an empty list.
void PlansPage::showState()
{
    const bool empty = m_plans->totalCount() == 0 && m_stack->currentIndex() == Browse;
    if (empty && frame()->state() != kit::PageFrame::State::Empty) {
        frame()->showEmpty(kit::IconKey::Plan, tr("No plans yet"),
                           tr("A plan holds what the office wants to reach: basis, targets, tasks with deadlines and "
                              "reports. Begin with a blank one or with one of five ready-made examples."),
                           {m_new});
    } else if (!empty) {
        frame()->showContent();
    }
    updateActions();
}

void PlansPage::chooseFromList()
{
    const base::PlanId plan = m_plans->planAt(m_list->currentIndex().row());
    if (plan.isValid() && plan != m_editor->plan().id) {
        choosePlan(plan);
    }
}

bool PlansPage::choosePlan(base::PlanId plan)
{
    if (plan != m_editor->plan().id) {
        if (!mayLeave()) {
            const QSignalBlocker quiet(m_list->selectionModel());
            m_list->selectionModel()->setCurrentIndex(m_plans->indexOf(m_editor->plan().id),
                                                      QItemSelectionModel::ClearAndSelect);
            m_list->viewport()->update();
            return false;
        }
        if (const auto read = m_editor->load(plan); !read) {
            frame()->messageBar()->showError(read.error());
        }
    }
    m_stack->setCurrentIndex(Browse);
    reloadList();
    m_list->scrollTo(m_list->currentIndex());
    return true;
}

/// Work elsewhere in the program costs this page nothing while it is not seen.
void PlansPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale) {
        scheduleReload();
    }
}

bool PlansPage::showNamedView(const QString& name)
{
    if (name == u"new"_s) {
        startNewPlan();
        return m_stack->currentIndex() == New;
    }
    goBack();
    if (name == u"print"_s) {
        showPrint();
        return m_stack->currentIndex() == Print;
    }
    const QStringList sections{u"document"_s, u"text"_s, u"targets"_s, u"tasks"_s, u"products"_s, u"revisions"_s};
    const qsizetype section = sections.indexOf(name);
    if (section >= 0) {
        m_view->showSection(static_cast<PlanView::Section>(section));
    }
    return section >= 0;
}

} // namespace doancoso::pages
