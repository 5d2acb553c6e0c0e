// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_record_page.h"

#include "core/membership/person_input.h"
#include "ui/field_column.h"
#include "ui/folding_completer.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/painting.h"
#include "ui/pages/members/member_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::PersonField;

namespace {

constexpr int kFieldColumns = 2;

} // namespace

MemberRecordPage::MemberRecordPage(ui::Workspace& workspace, QWidget* parent)
    : kit::Page(parent),
      m_workspace(workspace),
      m_back(new QAction(this)),
      m_next(new QAction(this)),
      m_previous(new QAction(this))
{
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    for (QAction* action : {m_back, m_next, m_previous}) {
        addAction(action);
    }
    connect(m_back, &QAction::triggered, this, &MemberRecordPage::left);
    connect(m_next, &QAction::triggered, this, [this] { emit otherWanted(true); });
    connect(m_previous, &QAction::triggered, this, [this] { emit otherWanted(false); });
    buildFields();
    frame()->sidePanel();
    connect(&workspace, &ui::Workspace::changed, this, [this](const storage::ChangeSet& changes) {
        if (changes.everything || changes.touches(u"person"_s) || changes.touches(u"membership_event"_s)) {
            refresh();
        }
    });
    retranslate();
}

void MemberRecordPage::buildFields()
{
    auto* content = new QWidget;
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins(0, 0, kit::kSpace3, kit::kSpace3);
    layout->setSpacing(kit::kSpace4);
    for (int i = 0; i < kFieldColumns; ++i) {
        m_columns.append(new ui::FieldColumn(content));
        layout->addWidget(m_columns.constLast(), 1, Qt::AlignTop);
    }
    const QList<membership::PersonFieldInfo>& infos = membership::personFields();
    const qsizetype half = (infos.size() + 1) / kFieldColumns;
    for (qsizetype i = 0; i < infos.size(); ++i) {
        const PersonField field = infos.at(i).field;
        auto* line = new QLineEdit;
        line->setObjectName(QString::fromLatin1(infos.at(i).column));
        m_columns.at(i / half)->addField(line->objectName(), line);
        m_lines.insert(field, line);
        connect(line, &QLineEdit::editingFinished, this, [this, field] { saveField(field); });
    }
    frame()->setScrollingContent(content);
}

ui::FieldColumn* MemberRecordPage::columnOf(PersonField field) const
{
    const QString key = QString::fromLatin1(membership::fieldInfo(field).column);
    return m_columns.constFirst()->hasField(key) ? m_columns.constFirst() : m_columns.constLast();
}

base::Result<void> MemberRecordPage::show(base::PersonId person, bool revealed)
{
    auto record = membership::MembershipService(m_workspace.database()).record(person);
    if (!record) {
        return record.error();
    }
    m_record = std::move(*record);
    m_revealed = revealed;
    showFields();
    showPanel();
    updateHeader();
    return {};
}

void MemberRecordPage::refresh()
{
    if (!m_record.person.id.isValid()) {
        return;
    }
    if (const auto shown = show(m_record.person.id, m_revealed); !shown) {
        frame()->messageBar()->showError(shown.error());
    }
}

void MemberRecordPage::showFields()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        QLineEdit* line = it.value();
        const QString text = membership::displayText(m_record.person, it.key());
        const bool hide = membership::fieldInfo(it.key()).sensitive && !m_revealed && !text.isEmpty();
        line->setReadOnly(hide || m_record.person.erasedOn.has_value());
        // What is being typed stays; the rest follows the record.
        if (!line->hasFocus() || !line->isModified()) {
            line->setText(hide ? membership::masked(text) : text);
            line->setModified(false);
        }
    }
}

void MemberRecordPage::showPanel()
{
    MemberPanelContent content;
    content.record = m_record;
    content.day = m_workspace.lastDay();
    content.tree = m_workspace.tree();
    content.revealed = m_revealed;
    content.reveal = [this] { emit revealWanted(m_record.person.id); };
    content.print = [this](const QString& paper) { emit printWanted(paper); };
    const auto reminders =
        membership::MembershipService(m_workspace.database()).reminders(m_record, m_workspace.lastDay());
    content.reminders = reminders.valueOr({});
    fillMemberPanel(*frame()->sidePanel(), content, {});
}

bool MemberRecordPage::saveField(PersonField field)
{
    QLineEdit* line = m_lines.value(field);
    const QString key = line->objectName();
    if (line->isReadOnly() || !line->isModified()) {
        return true;
    }
    const auto stored = membership::storedFromTyped(field, line->text());
    if (!stored) {
        columnOf(field)->setProblem(key, stored.error().userText);
        return false;
    }
    columnOf(field)->setProblem(key, {});
    line->setModified(false);
    if (*stored == membership::storedText(m_record.person, field)) {
        line->setText(membership::displayText(m_record.person, field));
        return true;
    }
    const auto saved =
        membership::MembershipService(m_workspace.database()).setField({m_record.person.id}, field, *stored);
    if (!saved) {
        line->setModified(true);
        columnOf(field)->setProblem(key, saved.error().userText);
        return false;
    }
    return true;
}

bool MemberRecordPage::mayLeave()
{
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        if (!saveField(it.key())) {
            it.value()->setFocus();
            return false;
        }
    }
    return true;
}

QString MemberRecordPage::title() const
{
    return m_record.person.fullName;
}

QList<kit::TitleBadge> MemberRecordPage::titleBadges() const
{
    if (m_record.person.erasedOn) {
        return {{tr("personal data erased"), kit::Tone::Neutral, {}}};
    }
    return {};
}

QList<QAction*> MemberRecordPage::headerActions() const
{
    return {m_previous, m_next, m_back};
}

void MemberRecordPage::setScope(qint64, const base::Period&)
{
    refresh();
}

QWidget* MemberRecordPage::firstFocus()
{
    return m_lines.value(PersonField::FullName);
}

void MemberRecordPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        if (mayLeave()) {
            emit left();
        }
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    Page::keyPressEvent(event);
}

void MemberRecordPage::retranslate()
{
    m_back->setText(tr("Back to the list"));
    m_next->setText(tr("Next"));
    m_previous->setText(tr("Previous"));
    for (auto it = m_lines.cbegin(); it != m_lines.cend(); ++it) {
        columnOf(it.key())->setWords(it.value()->objectName(), membership::displayName(it.key()));
        const QStringList words = membership::offeredWords(it.key());
        if (!words.isEmpty()) {
            auto* completer = new ui::FoldingCompleter(it.value());
            completer->setProposals(words);
            it.value()->setCompleter(completer);
        }
    }
    refresh();
}

} // namespace doancoso::pages
