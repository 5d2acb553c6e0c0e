// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: what it shows and how it follows the file. Filters are in members_page_filters.cpp, what can be done
// with members in members_page_forms.cpp.
#include "ui/pages/members/members_page.h"

#include "core/base/period.h"
#include "core/membership/membership_service.h"
#include "ui/background_job.h"
#include "ui/kit/action_button.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/import/member_import_page.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/member_record_page.h"
#include "ui/pages/memberwork/member_work_page.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/panel_form.h"

#include <QAction>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QTimer>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::MemberIndex;

namespace {

constexpr int kPanelDelay = 60; ///< milliseconds: moving on with the arrow keys does not wait for the panel
const auto kListKey = u"members/list"_s;
const auto kColumnsChosenKey = u"members/columnsChosen"_s;

} // namespace

MembersPage::MembersPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : kit::Page(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_model(new MemberListModel(workspace, this)),
      m_list(new kit::GridView),
      m_segments(new kit::SegmentedControl(frame())),
      m_search(new kit::SearchBox(frame())),
      m_states(new kit::MenuButton({}, frame())),
      m_marks(new kit::MenuButton({}, frame())),
      m_saved(new kit::MenuButton({}, frame())),
      m_columns(new kit::MenuButton({}, frame())),
      m_excel(new kit::MenuButton(u"Excel"_s, frame())),
      m_panelTimer(new QTimer(this))
{
    buildActions();
    buildFilters();
    buildList();
    setAcceptDrops(true);
    frame()->sidePanel();
    m_panelTimer->setSingleShot(true);
    m_panelTimer->setInterval(kPanelDelay);
    connect(m_panelTimer, &QTimer::timeout, this, &MembersPage::showPanel);
    connect(&workspace, &ui::Workspace::changed, this, &MembersPage::onChanged);
    connect(m_model, &MemberListModel::readFailed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    retranslate();
}

void MembersPage::buildList()
{
    m_list->setObjectName(u"members"_s);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setEnterActivates(true);
    m_list->setFrozenColumns(1);
    kit::GridHeader* header = m_list->gridHeader();
    header->setSortIndicatorShown(true);
    header->setSectionsMovable(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    disconnect(header, &QHeaderView::sectionPressed, m_list, nullptr);
    connect(header, &QHeaderView::sectionClicked, this, &MembersPage::onHeadingClicked);
    m_list->setModel(m_model);
    m_list->setColumnStore(&m_workspace.preferences(), kListKey);
    m_list->setStretchColumn(u"full_name"_s);
    if (!m_workspace.preferences().value(kColumnsChosenKey).toBool()) {
        for (const MemberColumn& column : memberColumns()) {
            m_list->columns()->setColumnHidden(column.key, !column.shownAtFirst);
        }
        m_workspace.preferences().setValue(kColumnsChosenKey, true);
    }
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (mayLeave()) {
            openRecord(m_model->personAt(index.row()));
        }
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MembersPage::showChosen);
    connect(m_list, &kit::GridView::currentCellChanged, this, &MembersPage::showChosen);
    connect(m_list, &kit::GridView::copied, this, &MembersPage::onCopied);
    connect(m_list, &kit::GridView::contextMenuWanted, this, [this](QMenu* menu, const QModelIndex&) {
        menu->addSeparator();
        menu->addActions(m_events);
        menu->addAction(m_change);
        menu->addSeparator();
        menu->addActions(m_entries);
    });
    frame()->setContent(m_list);
}

QString MembersPage::title() const
{
    return tr("Members");
}

QList<kit::TitleBadge> MembersPage::titleBadges() const
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    if (!unit || !m_isRead) {
        return {};
    }
    return {{tr("%1 · %n in the list on %2", "unit, day", m_model->rowCount())
                 .arg(unit->name, base::displayDate(m_model->day())),
             kit::Tone::Neutral,
             {}}};
}

QList<QAction*> MembersPage::headerActions() const
{
    return {m_print, m_register, m_admit};
}

QDate MembersPage::shownDay() const
{
    const QDate today = m_workspace.clock().today();
    return m_workspace.firstDay() <= today && today < m_workspace.lastDay() ? today : m_workspace.lastDay();
}

void MembersPage::setScope(qint64, const base::Period&)
{
    if (m_work) {
        m_work->setScope(m_workspace.unit().value(), m_workspace.period());
    }
    if (m_papers) {
        m_papers->setScope(m_workspace.unit().value(), m_workspace.period());
    }
    if (m_import) {
        return; // the import has its own unit and day; the list follows when it is left
    }
    closeRecord();
    m_model->hideAll();
    refresh();
}

void MembersPage::refresh()
{
    m_isRead = false;
    readIndex();
}

bool MembersPage::isSettled() const
{
    return !m_reading && Page::isSettled();
}

void MembersPage::readIndex()
{
    if (m_reading) {
        m_readAgain = true; // what is being read is out of date already
        return;
    }
    const organization::UnitTree& tree = m_workspace.tree();
    const base::UnitId unit = m_workspace.unit();
    if (!unit.isValid()) {
        takeIndex(std::make_shared<MemberIndex>(), shownDay());
        return;
    }
    QList<base::UnitId> units;
    if (tree.parent(tree.indexOf(unit)) >= 0) {
        for (int index = 0; index < tree.size(); ++index) {
            if (tree.isWithin(tree.node(index).id, unit)) {
                units.append(tree.node(index).id);
            }
        }
    }
    m_reading = true;
    if (!m_isRead) {
        frame()->showWorking(tr("Reading the members"), false);
    }
    const QDate day = shownDay();
    storage::Database& database = m_workspace.database();
    using Read = base::Result<std::shared_ptr<const MemberIndex>>;
    ui::BackgroundJob::start<Read>(
        this,
        [&database, day, units](base::ProgressSink&) -> Read {
            const storage::ConnectionScope scope(database);
            if (!scope.state()) {
                return scope.state().error();
            }
            return database.readSnapshot([&](storage::Connection& connection) {
                return std::shared_ptr<const MemberIndex>(
                    std::make_shared<MemberIndex>(MemberIndex::read(connection, day, units, true)));
            });
        },
        [this, day](const Read& read) {
            m_reading = false;
            if (m_readAgain) {
                m_readAgain = false;
                readIndex();
            } else if (read) {
                takeIndex(*read, day);
            } else {
                frame()->showContent();
                frame()->messageBar()->showError(read.error());
            }
        });
}

void MembersPage::takeIndex(std::shared_ptr<const MemberIndex> index, const QDate& day)
{
    m_isRead = true;
    m_model->setFilter(m_choice.filter(day));
    m_model->setIndex(std::move(index), day);
    showState();
    updateCount();
    if (m_wanted.isValid()) {
        goTo(std::exchange(m_wanted, {}));
    } else if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_list->setCurrentIndex(m_model->index(0, 0));
    }
    if (m_record) {
        m_record->refresh();
    } else if (!m_form && !m_import && !m_work) {
        showPanel();
    }
}

/// Members, or what to do while there are none.
void MembersPage::showState()
{
    if (!m_workspace.unit().isValid()) {
        frame()->showEmpty(kit::IconKey::Building, tr("There is no unit yet"),
                           tr("Members belong to branches. Open the first units on the page “Units”, or import them."));
    } else if (m_model->rowCount() == 0 && m_choice.isDefault() && m_choice.text.isEmpty()) {
        frame()->showEmpty(kit::IconKey::People, tr("No member is entered here yet"),
                           tr("Enter those whom the branches have already, or admit the first one. They count from the "
                              "day that you write down."),
                           {m_importList, m_register, m_admit});
    } else {
        frame()->showContent();
    }
}

void MembersPage::onChanged(const storage::ChangeSet& changes)
{
    const bool who = changes.everything || changes.touches(u"membership_event"_s) || changes.touches(u"person"_s);
    if (who) {
        readIndex();
    } else if (changes.touches(u"cadre_post"_s) || changes.touches(u"dues_payment"_s) ||
               changes.touches(u"training_registration"_s)) {
        m_model->forgetPeople();
    }
}

QWidget* MembersPage::firstFocus()
{
    if (m_papers) {
        return m_papers->firstFocus();
    }
    if (m_import || m_work) {
        return m_import ? m_import->firstFocus() : m_work->firstFocus();
    }
    return m_record ? m_record->firstFocus() : m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_search;
}

bool MembersPage::mayLeave()
{
    if (m_papers) {
        return m_papers->mayLeave();
    }
    if (m_import || m_work) {
        return m_import ? m_import->mayLeave() : m_work->mayLeave();
    }
    if (m_record) {
        return m_record->mayLeave();
    }
    if (!m_form || !m_form->isChanged()) {
        if (m_form) {
            closeForm();
            showPanel();
        }
        return true;
    }
    frame()->messageBar()->showMessage(kit::Tone::Attention,
                                       tr("The form at the right is not saved yet. Save it or leave it first."),
                                       {{tr("Leave it unsaved"), [this] {
                                             closeForm();
                                             showPanel();
                                         }}});
    m_form->focusFirst();
    return false;
}

void MembersPage::showRecord(const ui::RecordRef& record)
{
    if (record.kind != ui::RecordRef::Kind::Person) {
        return;
    }
    closeRecord();
    if (m_papers) {
        closePapers();
    }
    if (m_work) {
        closeWork();
    }
    m_choice = {};
    m_search->clear();
    fillStateMenu();
    fillMarkMenu();
    if (m_reading || !m_isRead) {
        m_wanted = base::PersonId(record.id);
        return;
    }
    applyChoice();
    goTo(base::PersonId(record.id));
}

void MembersPage::goTo(base::PersonId person)
{
    int row = m_model->rowOf(person);
    if (row < 0) {
        // Somebody who has left, or is a guest: the list of everything else.
        for (const QString& state : MemberChoice::states()) {
            m_choice = {};
            m_choice.state = state;
            m_model->setFilter(m_choice.filter(m_model->day()));
            row = m_model->rowOf(person);
            if (row >= 0) {
                break;
            }
        }
        fillStateMenu();
        updateCount();
    }
    if (row < 0) {
        goElsewhere(person);
    }
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row, 0));
        m_list->selectRow(row);
        m_list->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
        m_list->setFocus();
    }
}

/// Somebody of another unit: the unit becomes the chosen one, and the list is read for it.
void MembersPage::goElsewhere(base::PersonId person)
{
    const auto record = membership::MembershipService(m_workspace.database()).record(person);
    if (!record) {
        frame()->messageBar()->showError(record.error());
        return;
    }
    const auto member = record->ledger.memberOn(m_model->day());
    const base::UnitId unit = member                           ? member->unit
                              : record->ledger.spans.isEmpty() ? base::UnitId()
                                                               : record->ledger.spans.constLast().unit;
    const organization::UnitTree& tree = m_workspace.tree();
    if (tree.contains(unit) && !tree.isWithin(unit, m_workspace.unit())) {
        m_wanted = person;
        m_workspace.setUnit(unit);
        return;
    }
    frame()->messageBar()->showMessage(kit::Tone::Attention,
                                       tr("%1 is in no list of %2. Choose another period at the top to see the record.")
                                           .arg(record->person.fullName, base::displayDate(m_model->day())));
}

QList<base::PersonId> MembersPage::chosen() const
{
    QList<base::PersonId> people;
    for (const int row : m_list->selectedExtent().rows) {
        people.append(m_model->personAt(row));
    }
    return people;
}

void MembersPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_record && !m_choice.text.isEmpty()) {
        m_search->clear();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace doancoso::pages
