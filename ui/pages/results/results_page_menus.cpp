// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsPage: the line of views and menus above the grid.
#include "ui/pages/results/results_page.h"

#include "ui/kit/action_button.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/results/assignment_view.h"

#include <QAction>
#include <QMenu>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

void ResultsPage::fillChoiceMenu()
{
    QMenu* menu = m_choiceButton->menu();
    menu->clear();
    const auto add = [this, menu](const ChoiceEntry& entry) {
        QAction* action = menu->addAction(entry.text);
        action->setCheckable(true);
        action->setChecked(entry.choice == m_scope.choice);
        connect(action, &QAction::triggered, this, [this, choice = entry.choice] {
            if (mayLeave()) {
                setChoice(choice);
            }
        });
    };
    if (!m_choices.plans.isEmpty()) {
        menu->addSection(tr("Plans"));
        std::for_each(m_choices.plans.cbegin(), m_choices.plans.cend(), add);
    }
    if (!m_choices.forms.isEmpty()) {
        menu->addSection(tr("Report forms"));
        std::for_each(m_choices.forms.cbegin(), m_choices.forms.cend(), add);
    }
    menu->addSeparator();
    add(m_choices.all);
}

void ResultsPage::fillIndicatorMenu()
{
    QMenu* menu = m_indicatorButton->menu();
    menu->clear();
    const auto catalogue = m_workspace.indicators().catalogueAt(m_workspace.lastDay());
    if (!catalogue) {
        fail(catalogue.error());
        return;
    }
    QHash<base::IndicatorId, QString> names;
    for (const planning::Indicator& card : *catalogue) {
        names.insert(card.id, card.name);
    }
    const base::IndicatorId current = content() == Content::Assignment ? m_assignment->indicator() : m_scope.indicator;
    for (const BoardSection& section : m_model.board().sections()) {
        menu->addSection(u"%1  %2"_s.arg(section.code, section.title));
        for (const base::IndicatorId id : section.indicators) {
            QAction* action = menu->addAction(names.value(id));
            action->setCheckable(true);
            action->setChecked(id == current);
            connect(action, &QAction::triggered, this, [this, id] {
                if (!mayLeave()) {
                    return;
                }
                m_scope.indicator = id;
                content() == Content::Assignment ? openAssignment() : load();
            });
        }
    }
}

void ResultsPage::fillShowMenu()
{
    QMenu* menu = m_showButton->menu();
    menu->clear();
    const auto add = [this, menu](const QString& text, bool checked, auto run) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(checked);
        connect(action, &QAction::triggered, this, run);
    };
    if (m_scope.view == ResultsView::OneUnit) {
        add(tr("The unit's own part under every sum"), m_model.options().ownRows,
            [this](bool on) { m_model.setOwnRows(on); });
        add(tr("Parts by sex and block"), m_model.options().breakdownRows,
            [this](bool on) { m_model.setBreakdownRows(on); });
    } else {
        add(tr("Only results, side by side for typing and pasting"), m_model.options().onlyResults, [this](bool on) {
            m_model.setOnlyResults(on);
            m_showButton->setActive(on);
        });
    }
    menu->addSeparator();
    QAction* reset = menu->addAction(tr("Column widths as in the beginning"));
    connect(reset, &QAction::triggered, m_grid, [this] { m_grid->columns()->reset(); });
}

bool ResultsPage::showNamedView(const QString& name)
{
    if (!mayLeave()) {
        return false;
    }
    const QStringList views{u"unit"_s, u"units"_s, u"indicator"_s};
    if (const qsizetype view = views.indexOf(name); view >= 0) {
        setView(static_cast<ResultsView>(view));
    } else if (name == u"assignment"_s) {
        openAssignment();
    } else {
        setView(ResultsView::OneUnit);
        if (name == u"explain"_s) {
            onExplain();
        } else if (name == u"submit"_s) {
            startSubmit();
        } else {
            return false;
        }
    }
    settle();
    return true;
}

void ResultsPage::updateFilters()
{
    const bool assigning = content() == Content::Assignment;
    m_views->setCurrent(assigning ? kAssignmentSegment : static_cast<int>(m_scope.view));
    const ChoiceEntry* entry = m_choices.find(m_scope.choice);
    QString text = entry ? entry->text : m_choices.all.text;
    constexpr qsizetype kMost = 18; // with the views and what has to be looked at on one line at 1366 pixels
    m_choiceButton->setToolTip(text);
    text = text.size() > kMost ? text.left(kMost - 1).trimmed() + u'…' : text;
    m_choiceButton->setText(m_scope.choice.kind == IndicatorChoice::Kind::Plan   ? tr("Plan: %1").arg(text)
                            : m_scope.choice.kind == IndicatorChoice::Kind::Form ? tr("Form: %1").arg(text)
                                                                                 : text);
    const bool one = assigning || m_scope.view == ResultsView::OneIndicator;
    m_indicatorButton->setVisible(one);
    if (one) {
        const planning::Indicator* card =
            m_model.board().indicator(assigning ? m_assignment->indicator() : m_scope.indicator);
        m_indicatorButton->setText(tr("Indicator: %1").arg(card ? card->shortName : QString()));
        m_indicatorButton->setToolTip(card ? card->name : QString());
    }
    m_showButton->setVisible(!assigning && m_scope.view != ResultsView::OneIndicator);
    m_review->setVisible(content() == Content::Grid && m_grid->errorCount() > 0);
}

} // namespace doancoso::pages
