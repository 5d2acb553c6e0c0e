// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the overview page that chooses: the indicator of the charts, what units are compared by, the cards.
#include "ui/kit/action_button.h"
#include "ui/kit/segmented_control.h"
#include "ui/page_list.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/overview_settings.h"
#include "ui/workspace.h"

#include <QMenu>

namespace doancoso::pages {

using reporting::OverviewView;

void OverviewPage::addIndicators(QMenu* menu, int current, const std::function<void(int)>& choose)
{
    constexpr int kMostInOneMenu = 24;
    const reporting::SheetData& sheet = m_answer->data.sheet;
    const bool nested = sheet.indicators.size() > kMostInOneMenu;
    for (const reporting::SheetSection& section : sheet.sections) {
        QMenu* place = nested ? menu->addMenu(section.title) : menu;
        if (!nested && !menu->isEmpty()) {
            menu->addSeparator();
        }
        for (int column = section.first; column < section.first + section.count; ++column) {
            QAction* action =
                place->addAction(sheet.indicators.at(column).name, this, [choose, column] { choose(column); });
            action->setCheckable(true);
            action->setChecked(column == current);
            if (column == current && !nested) {
                menu->setActiveAction(action);
            }
        }
    }
}

void OverviewPage::fillIndicatorMenu()
{
    m_indicatorButton->menu()->clear();
    if (m_answer && m_answer->column >= 0) {
        addIndicators(m_indicatorButton->menu(), m_answer->column, [this](int column) { chooseIndicator(column); });
    }
}

void OverviewPage::fillCardMenu(QMenu* menu, int place)
{
    if (!m_answer || place >= m_answer->cards.size()) {
        return;
    }
    const int column = m_answer->cards.at(place);
    menu->addAction(tr("Show in the charts"), this, [this, column] { chooseIndicator(column); });
    menu->addAction(tr("Show the numbers"), this,
                    [this, column] { go(ui::page::kResults, {}, m_answer->data.sheet.indicators.at(column).id); });
    QMenu* others = menu->addMenu(tr("Another indicator on this card"));
    addIndicators(others, column, [this, place](int chosen) { chooseCard(place, chosen); });
}

void OverviewPage::chooseIndicator(int column)
{
    const reporting::SheetData& sheet = m_answer->data.sheet;
    if (column < 0 || column >= sheet.indicators.size()) {
        return;
    }
    m_answer->column = column;
    m_answer->trend = {};
    m_workspace.preferences().setValue(kIndicatorKey, sheet.indicators.at(column).code);
    if (view() == OverviewView::Ranking) {
        m_viewControl->setCurrent(static_cast<int>(OverviewView::Achievement));
    }
    showCharts();
    m_reader->readTrend(sheet.unit.unit, sheet.indicators.at(column), sheet.period);
}

void OverviewPage::stepIndicator(int by)
{
    if (m_answer && m_answer->column >= 0) {
        const auto count = static_cast<int>(m_answer->data.sheet.indicators.size());
        chooseIndicator((m_answer->column + by + count) % count);
    }
}

void OverviewPage::chooseCard(int place, int column)
{
    // The indicator of another card changes places with this one.
    if (const auto other = m_answer->cards.indexOf(column); other >= 0) {
        m_answer->cards.swapItemsAt(place, other);
    } else {
        m_answer->cards[place] = column;
    }
    QStringList codes;
    for (const int card : std::as_const(m_answer->cards)) {
        codes.append(m_answer->data.sheet.indicators.at(card).code);
    }
    m_workspace.preferences().setValue(kCardsKey, codes);
    showCards();
}

void OverviewPage::chooseView(int chosen)
{
    m_workspace.preferences().setValue(kViewKey, chosen);
    if (m_answer && m_answer->column >= 0) {
        showCharts();
    }
}

} // namespace doancoso::pages
