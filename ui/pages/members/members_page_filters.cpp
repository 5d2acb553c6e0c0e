// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: search, filters, columns and order of the list.
#include "core/base/text.h"
#include "ui/kit/action_button.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/memberwork/member_work_page.h"

#include <QAction>
#include <QLocale>
#include <QMenu>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 204; ///< all filters stand in one row at 1366 pixels

} // namespace

void MembersPage::buildFilters()
{
    m_search->setObjectName(u"memberSearch"_s);
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    m_search->setDelay(0);
    m_search->setPreferredWidth(kSearchWidth);
    for (kit::MenuButton* button : {m_states, m_marks, m_saved, m_columns, m_excel}) {
        button->setMenu(new QMenu(button));
    }
    m_states->setObjectName(u"memberStates"_s);
    m_marks->setObjectName(u"memberMarks"_s);
    m_saved->setObjectName(u"savedFilters"_s);
    m_columns->setObjectName(u"memberColumns"_s);
    m_segments->setObjectName(u"memberViews"_s);
    for (const int segment : {MemberWorkPage::kList, 0, 1, 2}) {
        m_segments->addSegment(segment, {});
    }
    m_segments->setCurrent(MemberWorkPage::kList);
    frame()->addFilter(m_segments);
    connect(m_segments, &kit::SegmentedControl::currentChanged, this, [this](int segment) {
        if (segment != MemberWorkPage::kList) {
            openWork(segment);
        }
    });
    frame()->addFilter(m_search);
    frame()->addFilter(m_states);
    frame()->addFilter(m_marks);
    frame()->addFilter(m_saved);
    m_excel->setObjectName(u"memberExcel"_s);
    m_excel->menu()->addActions({m_importList, m_export});
    frame()->addFilter(m_columns, kit::PageFrame::Side::Right);
    frame()->addFilter(m_excel, kit::PageFrame::Side::Right);
    connect(m_search, &kit::SearchBox::searchChanged, this, [this](const QString& text) {
        m_choice.text = text;
        applyChoice();
    });
    connect(m_search, &kit::SearchBox::resultsWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_columns->menu(), &QMenu::aboutToShow, this, &MembersPage::fillColumnMenu);
    connect(m_saved->menu(), &QMenu::aboutToShow, this, &MembersPage::fillSavedMenu);
}

void MembersPage::setChoice(const MemberChoice& choice)
{
    m_choice = choice;
    const QSignalBlocker quiet(m_search);
    m_search->setText(choice.text);
    fillStateMenu();
    fillMarkMenu();
    applyChoice();
}

/// The cursor stays on its member while the list shrinks or grows.
void MembersPage::applyChoice()
{
    const base::PersonId current = m_model->personAt(m_list->currentIndex().row());
    m_model->setFilter(m_choice.filter(m_model->day()));
    const int row = m_model->rowOf(current);
    if (m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(row < 0 ? 0 : row, 0));
    }
    showState();
    updateCount();
    showChosen();
}

void MembersPage::updateCount()
{
    m_search->setResultText(m_choice.text.isEmpty() ? QString() : QLocale().toString(m_model->rowCount()));
    m_list->setEmptyText(tr("Nobody fits what was typed and chosen. Esc clears the search."));
    updateHeader();
}

void MembersPage::fillStateMenu()
{
    QMenu* menu = m_states->menu();
    menu->clear();
    for (const QString& state : MemberChoice::states()) {
        QAction* action = menu->addAction(MemberChoice::stateName(state), this, [this, state] {
            MemberChoice choice = m_choice;
            choice.state = state;
            setChoice(choice);
        });
        action->setObjectName(state);
        action->setCheckable(true);
        action->setChecked(state == m_choice.state);
    }
    m_states->setText(tr("Show: %1").arg(MemberChoice::stateName(m_choice.state)));
    m_states->setActive(m_choice.state != u"members"_s);
}

void MembersPage::fillMarkMenu()
{
    QMenu* menu = m_marks->menu();
    menu->clear();
    QString group;
    QStringList chosen;
    for (const MemberMark& mark : MemberChoice::allMarks()) {
        if (!group.isEmpty() && group != mark.group) {
            menu->addSeparator();
        }
        group = mark.group;
        QAction* action = menu->addAction(MemberChoice::markName(mark.code), this, [this, code = mark.code] {
            MemberChoice choice = m_choice;
            choice.toggle(code);
            setChoice(choice);
        });
        action->setObjectName(mark.code);
        action->setCheckable(true);
        action->setChecked(m_choice.marks.contains(mark.code));
        if (action->isChecked()) {
            chosen.append(action->text());
        }
    }
    if (!m_choice.marks.isEmpty()) {
        menu->addSeparator();
        menu->addAction(tr("Take all away"), this, [this] {
            MemberChoice choice = m_choice;
            choice.marks.clear();
            setChoice(choice);
        });
    }
    m_marks->setText(chosen.isEmpty() ? tr("Filter") : tr("Filter: %1").arg(chosen.join(u", "_s)));
    m_marks->setActive(!chosen.isEmpty());
}

void MembersPage::fillSavedMenu()
{
    QMenu* menu = m_saved->menu();
    menu->clear();
    SavedChoices saved(m_workspace.preferences());
    for (const QString& name : saved.names()) {
        menu->addAction(name, this, [this, name] { setChoice(SavedChoices(m_workspace.preferences()).choice(name)); });
    }
    if (!menu->isEmpty()) {
        menu->addSeparator();
    }
    QAction* keep = menu->addAction(tr("Keep this filter…"), this, [this] {
        kit::Prompter::TextQuestion question;
        question.heading = tr("Keep this filter");
        question.text = tr("What is searched for and chosen now can be called up again by this name.");
        question.label = tr("Name");
        question.verb = tr("Keep it");
        m_prompter.askText(question, this, [this](const std::optional<QString>& name) {
            if (name) {
                SavedChoices(m_workspace.preferences()).keep(base::composed(*name), m_choice);
            }
        });
    });
    keep->setObjectName(u"keepFilter"_s);
    if (!saved.names().isEmpty()) {
        QMenu* remove = menu->addMenu(tr("Remove"));
        for (const QString& name : saved.names()) {
            remove->addAction(name, this, [this, name] { SavedChoices(m_workspace.preferences()).remove(name); });
        }
    }
}

void MembersPage::fillColumnMenu()
{
    QMenu* menu = m_columns->menu();
    menu->clear();
    for (const MemberColumn& column : memberColumns()) {
        QAction* action = menu->addAction(memberColumnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_list->columns()->isColumnHidden(column.key));
        action->setEnabled(column.key != u"full_name"_s);
        connect(action, &QAction::toggled, this,
                [this, key = column.key](bool shown) { m_list->columns()->setColumnHidden(key, !shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("As at first"), this, [this] {
        m_list->columns()->reset();
        for (const MemberColumn& column : memberColumns()) {
            m_list->columns()->setColumnHidden(column.key, !column.shownAtFirst);
        }
    });
}

void MembersPage::onHeadingClicked(int column)
{
    kit::GridHeader* header = m_list->gridHeader();
    const QString key = memberColumns().at(column).key;
    const auto kind = memberColumns().at(column).kind;
    if (kind == MemberColumn::Kind::Posts || kind == MemberColumn::Kind::DuesUntil ||
        kind == MemberColumn::Kind::Training) {
        frame()->messageBar()->showMessage(
            kit::Tone::Neutral, tr("The list is not sorted by this column, since it follows from other records."));
        return;
    }
    const bool again = m_list->property("sortKey").toString() == key;
    const Qt::SortOrder order =
        again && header->sortIndicatorOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_list->setProperty("sortKey", key);
    header->setSortIndicator(column, order);
    const base::PersonId current = m_model->personAt(m_list->currentIndex().row());
    m_model->sortBy(key, order);
    if (const int row = m_model->rowOf(current); row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
    }
}

} // namespace doancoso::pages
