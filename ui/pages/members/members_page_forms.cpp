// SPDX-License-Identifier: GPL-3.0-or-later
//
// MembersPage: what can be done with members, the panel and the whole record.
#include "core/activity/member_extras_repository.h"
#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "core/membership/membership_service.h"
#include "core/organization/unit.h"
#include "ui/flows/export_list.h"
#include "ui/kit/action_button.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/members/member_forms.h"
#include "ui/pages/members/member_list_model.h"
#include "ui/pages/members/member_panel.h"
#include "ui/pages/members/member_record_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/memberwork/member_work_page.h"

#include <QAction>
#include <QCursor>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QTimer>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::EventKind;

namespace {

/// What can happen to a member, in the order of how often it does; the first few stand as buttons.
constexpr EventKind kMemberEvents[]{EventKind::Transfer, EventKind::TransferOut, EventKind::Mature,
                                    EventKind::Commend,  EventKind::Stay,        EventKind::TempOut,
                                    EventKind::TempEnd,  EventKind::Discipline,  EventKind::Remove,
                                    EventKind::Expel,    EventKind::Honorary,    EventKind::Death};
constexpr EventKind kEntries[]{EventKind::Admit, EventKind::Register, EventKind::TransferIn, EventKind::TempIn};
constexpr qsizetype kButtons = 4;

} // namespace

QAction* MembersPage::newAction(const QString& objectName)
{
    auto* action = new QAction(this);
    action->setObjectName(objectName);
    addAction(action);
    return action;
}

void MembersPage::buildActions()
{
    for (const EventKind kind : kEntries) {
        QAction* action = newAction(u"enter_"_s + membership::toCode(kind));
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::triggered, this, [this, kind] {
            openForm([kind](const MemberFormContext& context) { return newPersonForm(kind, context); }, {}, kind);
        });
        m_entries.append(action);
    }
    m_admit = m_entries.at(0);
    m_register = m_entries.at(1);
    m_admit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
    for (const EventKind kind : kMemberEvents) {
        QAction* action = newAction(u"event_"_s + membership::toCode(kind));
        action->setData(static_cast<int>(kind));
        connect(action, &QAction::triggered, this, [this, kind] {
            if (const QList<base::PersonId> people = chosen(); !people.isEmpty()) {
                openForm([kind](const MemberFormContext& context) { return newEventForm(kind, context); }, people,
                         kind);
            }
        });
        m_events.append(action);
    }
    m_change = newAction(u"changeField"_s);
    connect(m_change, &QAction::triggered, this, [this] {
        if (const QList<base::PersonId> people = chosen(); !people.isEmpty()) {
            openForm([](const MemberFormContext& context) { return newFieldForm(context); }, people);
        }
    });
    m_export = newAction(u"exportMembers"_s);
    connect(m_export, &QAction::triggered, this, &MembersPage::exportList);
    m_importList = newAction(u"importMembers"_s);
    m_importList->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    connect(m_importList, &QAction::triggered, this, [this] {
        if (mayLeave()) {
            openImport();
        }
    });
    m_print = newAction(u"printMembers"_s);
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QAction::triggered, this, &MembersPage::printList);
    m_more = newAction(u"moreEvents"_s);
    m_moreMenu = new QMenu(this);
    connect(m_more, &QAction::triggered, this, [this] {
        m_moreMenu->clear();
        m_moreMenu->addActions(m_events.mid(kButtons));
        m_moreMenu->addSeparator();
        m_moreMenu->addAction(m_change);
        m_moreMenu->popup(QCursor::pos());
    });
}

void MembersPage::showChosen()
{
    if (!m_form) {
        m_panelTimer->start();
    }
}

void MembersPage::showPanel()
{
    kit::SidePanel& panel = *frame()->sidePanel();
    const QList<base::PersonId> people = chosen();
    const base::PersonId current = m_model->personAt(m_list->currentIndex().row());
    if (people.size() > 1) {
        panel.clear();
        panel.addTitle(tr("%n member(s) chosen", nullptr, static_cast<int>(people.size())),
                       tr("What is done now is done for all of them, as one step."));
        panel.addButtons(m_events.mid(0, kButtons) + QList<QAction*>{m_more, m_change});
        return;
    }
    if (!current.isValid()) {
        panel.clear();
        panel.addText(tr("Choose a member to see the record and its history."));
        return;
    }
    auto record = membership::MembershipService(m_workspace.database()).record(current);
    const auto extras = m_workspace.database().read([&](storage::Connection& connection) {
        return activity::MemberExtrasRepository::read(connection, {current}, m_model->day()).value(current);
    });
    if (!record || !extras) {
        panel.clear();
        frame()->messageBar()->showError(record ? extras.error() : record.error());
        return;
    }
    MemberPanelContent content;
    content.record = std::move(*record);
    content.extras = *extras;
    content.day = m_model->day();
    content.tree = m_workspace.tree();
    content.revealed = m_model->isRevealed(current);
    content.reveal = [this, current] { reveal({current}); };
    content.open = [this, current] { openRecord(current); };
    content.print = [this, current](const QString& paper) { openPapersOf(paper, {current}); };
    content.correct = [this](const membership::MembershipEvent& event) {
        openForm([event](const MemberFormContext& context) { return newCorrectionForm(event, context); },
                 {event.person});
    };
    content.reminders =
        membership::MembershipService(m_workspace.database()).reminders(content.record, m_model->day()).valueOr({});
    fillMemberPanel(panel, content, m_events.mid(0, kButtons) + QList<QAction*>{m_more});
}

/// Looking at what is hidden is a step of its own, so that it can be told who looked.
void MembersPage::reveal(const QList<base::PersonId>& people)
{
    activity::Access look{activity::AccessKind::Look, people, {}, {}};
    for (const membership::PersonFieldInfo& info : membership::personFields()) {
        if (info.sensitive) {
            look.fields.append(info.field);
        }
    }
    if (const auto written = activity::PersonalDataService(m_workspace.database()).record(look); !written) {
        frame()->messageBar()->showError(written.error());
        return;
    }
    m_model->reveal(people);
    if (m_record) {
        if (const auto shown = m_record->show(m_record->person(), true); !shown) {
            m_record->frame()->messageBar()->showError(shown.error());
        }
    } else {
        showPanel();
    }
}

base::UnitId MembersPage::proposedBranch() const
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    const bool isBranch = unit && organization::isBranchType(unit->typeCode);
    return isBranch ? unit->id : m_model->branchAt(m_list->currentIndex().row());
}

QDate MembersPage::proposedDay() const
{
    return shownDay();
}

void MembersPage::openForm(const FormMaker& maker, const QList<base::PersonId>& people, std::optional<EventKind> kind)
{
    if (m_record || !mayLeave()) {
        return;
    }
    closeForm();
    // A form cannot stand beside "there is nobody yet".
    frame()->showContent();
    frame()->openPanel();
    kit::SidePanel* panel = frame()->sidePanel();
    panel->clear();
    m_panelTimer->stop();
    m_form = maker({m_workspace, people, proposedBranch(), proposedDay(), panel});
    panel->addWidget(m_form);
    connect(m_form, &ui::PanelForm::cancelled, this, [this] {
        closeForm();
        showState();
        showPanel();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_form, &ui::PanelForm::saved, this, [this, people, kind](qint64 id) {
        closeForm();
        if (kind) {
            offerPapers(*kind, people.isEmpty() ? QList<base::PersonId>{base::PersonId(id)} : people);
        }
        m_list->setFocus(Qt::OtherFocusReason);
        // The list follows the change that was just announced.
        if (m_reading) {
            m_wanted = base::PersonId(id);
        } else {
            goTo(base::PersonId(id));
            showPanel();
        }
    });
    m_form->focusFirst();
}

void MembersPage::closeForm()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void MembersPage::openRecord(base::PersonId person)
{
    if (!person.isValid() || m_record) {
        return;
    }
    auto* page = new MemberRecordPage(m_workspace, this);
    if (const auto shown = page->show(person, m_model->isRevealed(person)); !shown) {
        page->deleteLater();
        frame()->messageBar()->showError(shown.error());
        return;
    }
    m_record = page;
    connect(page, &MemberRecordPage::left, this, [this] {
        const base::PersonId shown = m_record->person();
        closeRecord();
        goTo(shown);
        showPanel();
    });
    connect(page, &MemberRecordPage::printWanted, this,
            [this](const QString& paper) { openPapersOf(paper, {m_record->person()}); });
    connect(page, &MemberRecordPage::revealWanted, this, [this](base::PersonId who) { reveal({who}); });
    connect(page, &MemberRecordPage::otherWanted, this, [this](bool next) {
        const int row = m_model->rowOf(m_record->person()) + (next ? 1 : -1);
        const base::PersonId other = m_model->personAt(row);
        if (!other.isValid() || !m_record->mayLeave()) {
            return;
        }
        if (const auto shown = m_record->show(other, m_model->isRevealed(other)); !shown) {
            m_record->frame()->messageBar()->showError(shown.error());
        }
    });
    openInner(page);
    page->firstFocus()->setFocus();
}

void MembersPage::closeRecord()
{
    if (m_record) {
        m_record = nullptr;
        closeInner();
    }
}

bool MembersPage::recordAccess(activity::AccessKind kind, const QList<base::PersonId>& people,
                               const QList<int>& columns, const QString& purpose)
{
    const bool revealed = std::any_of(people.cbegin(), people.cend(),
                                      [this](base::PersonId person) { return m_model->isRevealed(person); });
    activity::Access access{kind, people, {}, purpose};
    for (const int column : columns) {
        const MemberColumn& shown = memberColumns().at(column);
        if (shown.kind == MemberColumn::Kind::Field && (revealed || !membership::fieldInfo(shown.field).sensitive)) {
            access.fields.append(shown.field);
        }
    }
    if (access.fields.isEmpty()) {
        return true; // nothing of the record itself
    }
    const auto written = activity::PersonalDataService(m_workspace.database()).record(access);
    if (!written) {
        frame()->messageBar()->showError(written.error());
    }
    return written.hasValue();
}

void MembersPage::onCopied(const QList<int>& rows, const QList<int>& columns)
{
    QList<base::PersonId> people;
    for (const int row : rows) {
        people.append(m_model->personAt(row));
    }
    recordAccess(activity::AccessKind::Copy, people, columns);
}

void MembersPage::exportList()
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    if (!unit || m_model->rowCount() == 0) {
        frame()->messageBar()->showMessage(kit::Tone::Attention, tr("There is nobody in the list to be written."));
        return;
    }
    kit::Prompter::FileQuestion question;
    question.heading = tr("Write the list to a file");
    question.start = QDir(QFileInfo(m_workspace.filePath()).absolutePath())
                         .filePath(tr("Members of %1").arg(unit->shortName) + u".xlsx"_s);
    question.filters = {tr("Excel (*.xlsx)"), tr("Text, comma separated (*.csv)")};
    question.suffix = u"xlsx"_s;
    m_prompter.chooseSaveFile(question, this, [this, name = unit->name](const QString& file) {
        if (file.isEmpty()) {
            return;
        }
        flows::ExportedList list;
        list.title = tr("List of members");
        list.caption = tr("%1, %2").arg(name, base::displayDate(m_model->day()));
        QList<int> columns;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            if (!m_list->columns()->isColumnHidden(memberColumns().at(column).key)) {
                columns.append(column);
                list.headings.append(memberColumnTitle(memberColumns().at(column)));
            }
        }
        if (!recordAccess(activity::AccessKind::Export, m_model->people(), columns, QFileInfo(file).fileName())) {
            return;
        }
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QStringList cells;
            for (const int column : std::as_const(columns)) {
                cells.append(m_model->index(row, column).data().toString());
            }
            list.rows.append(cells);
        }
        if (const auto written = flows::exportList(list, file); !written) {
            frame()->messageBar()->showError(written.error());
            return;
        }
        frame()->messageBar()->showMessage(
            kit::Tone::Good, tr("%n member(s) written to %1.", nullptr, static_cast<int>(list.rows.size()))
                                 .arg(QDir::toNativeSeparators(file)));
    });
}

void MembersPage::retranslate()
{
    for (QAction* action : m_events + m_entries) {
        action->setText(membership::displayName(static_cast<EventKind>(action->data().toInt())));
    }
    m_segments->setSegmentText(MemberWorkPage::kList, tr("List"));
    m_segments->setSegmentText(0, tr("Training"));
    m_segments->setSegmentText(1, tr("Dues"));
    m_segments->setSegmentText(2, tr("Party"));
    m_admit->setText(tr("Admit a member"));
    m_register->setText(tr("Enter a member"));
    m_register->setToolTip(tr("Somebody who is a member already and is not in the register yet"));
    m_export->setText(tr("Write to Excel…"));
    m_importList->setText(tr("Import from Excel…"));
    m_importList->setToolTip(tr("Takes a list of members over, with a preview (Ctrl+Shift+I)"));
    m_print->setText(tr("Print…"));
    m_print->setToolTip(tr("The list, books and decisions; of the members chosen when several are"));
    m_change->setText(tr("Change a field…"));
    m_more->setText(tr("More…"));
    m_search->setPlaceholderText(tr("Name, card, telephone (e.g. “trinh xuan duc”)"));
    m_saved->setText(tr("Kept filters"));
    m_columns->setText(tr("Columns"));
    m_model->retranslate();
    fillStateMenu();
    fillMarkMenu();
    updateCount();
    if (m_isRead && !m_form && !m_record && !m_import && !m_work && !m_papers) {
        showState();
        showPanel();
    }
}

} // namespace doancoso::pages
