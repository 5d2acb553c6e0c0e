// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/member_forms.h"

#include "core/base/progress.h"
#include "core/base/text.h"
#include "core/membership/person_input.h"
#include "ui/field_column.h"
#include "ui/folding_completer.h"
#include "ui/pages/members/event_fields.h"
#include "ui/unit_field.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::MembershipEvent;
using membership::MembershipService;
using membership::Person;
using membership::PersonField;

QLineEdit* addPersonLine(ui::FieldColumn& column, PersonField field, const QString& text = {})
{
    const QString key = QString::fromLatin1(membership::fieldInfo(field).column);
    auto* line = new QLineEdit(text);
    line->setObjectName(key);
    const QStringList words = membership::offeredWords(field);
    if (!words.isEmpty()) {
        auto* completer = new ui::FoldingCompleter(line);
        completer->setProposals(words);
        line->setCompleter(completer);
    }
    column.addField(key, line);
    column.setWords(key, membership::displayName(field));
    return line;
}

/// Warnings are shown once; whoever saves a second time has read them.
class WarningForm : public ui::PanelForm
{
    Q_DECLARE_TR_FUNCTIONS(MemberForm)

public:
    using PanelForm::PanelForm;

protected:
    /// False while there is something to read first.
    bool mayGoOn(const planning::Findings& findings)
    {
        QStringList texts;
        for (const planning::Finding& finding : findings) {
            if (finding.severity == planning::Finding::Severity::Warning) {
                texts.append(finding.text);
            }
        }
        if (texts.isEmpty() || texts == m_shown) {
            return true;
        }
        m_shown = texts;
        setWarnings(texts + QStringList{tr("Save once more if it is right all the same.")});
        return false;
    }
    bool hasProblem(const EventFields& fields)
    {
        const auto [key, sentence] = fields.problem();
        if (key.isEmpty()) {
            return false;
        }
        showProblem(key, sentence);
        return true;
    }

private:
    QStringList m_shown;
};

class PersonForm final : public WarningForm
{
    Q_DECLARE_TR_FUNCTIONS(MemberForm)

public:
    PersonForm(EventKind kind, const MemberFormContext& context)
        : WarningForm(context.workspace, context.parent), m_branch(new ui::UnitField)
    {
        for (const PersonField field : {PersonField::FullName, PersonField::BirthDate, PersonField::Sex}) {
            addPersonLine(*fields(), field);
        }
        m_branch->setObjectName(u"unit"_s);
        m_branch->setTree(context.workspace.tree());
        m_branch->setUnit(context.branch);
        fields()->addField(u"unit"_s, m_branch);
        fields()->setWords(u"unit"_s, tr("Branch"), tr("Type a part of its name; no diacritics needed."));
        MembershipEvent event;
        event.kind = kind;
        event.onDate = context.day;
        m_event = new EventFields(*fields(), event, context.workspace.tree());
        for (const PersonField field : {PersonField::Ethnicity, PersonField::Religion, PersonField::IdentityNumber,
                                        PersonField::CardCode, PersonField::Phone, PersonField::Education}) {
            addPersonLine(*fields(), field);
        }
        complete(membership::displayName(kind),
                 tr("The rest of the record can be filled in afterwards; Enter saves, Esc leaves it."), verb(kind));
    }

private:
    static QString verb(EventKind kind)
    {
        return kind == EventKind::Admit ? tr("Admit the member") : tr("Enter the member");
    }

    base::Result<Person> person()
    {
        Person person;
        for (const membership::PersonFieldInfo& info : membership::personFields()) {
            const QString key = QString::fromLatin1(info.column);
            const auto* line = qobject_cast<const QLineEdit*>(fields()->field(key));
            if (!line) {
                continue;
            }
            const auto stored = membership::storedFromTyped(info.field, line->text());
            if (!stored) {
                return stored.error();
            }
            membership::setStoredText(person, info.field, *stored);
        }
        return person;
    }

    base::Result<qint64> store() override
    {
        const auto made = person();
        if (!made) {
            return made.error();
        }
        if (!m_branch->unit().isValid()) {
            showProblem(u"unit"_s, tr("Choose the branch from the list that opens while you type."));
            return base::cancelledError();
        }
        if (hasProblem(*m_event)) {
            return base::cancelledError();
        }
        membership::NewMember member{*made, m_event->event()};
        member.event.unit = m_branch->unit();
        MembershipService service(workspace().database());
        auto findings = service.findings(member.person);
        const auto same = service.alike(member.person);
        if (!findings || !same) {
            return findings ? same.error() : findings.error();
        }
        for (const Person& other : *same) {
            findings->append(
                {u"full_name"_s,
                 tr("%1, born %2, is in the register already.").arg(other.fullName, other.birthDate.display()),
                 planning::Finding::Severity::Warning});
        }
        if (!mayGoOn(*findings)) {
            return base::cancelledError();
        }
        const auto added = service.add(member);
        return added ? base::Result<qint64>(added->value()) : added.error();
    }

    ui::UnitField* m_branch;
    EventFields* m_event;
};

class EventForm final : public WarningForm
{
    Q_DECLARE_TR_FUNCTIONS(MemberForm)

public:
    EventForm(EventKind kind, const MemberFormContext& context)
        : WarningForm(context.workspace, context.parent), m_people(context.people)
    {
        MembershipEvent event;
        event.kind = kind;
        event.onDate = context.day;
        m_event = new EventFields(*fields(), event, context.workspace.tree());
        const auto people = MembershipService(context.workspace.database()).people(m_people.mid(0, 1));
        m_first = people && !people->isEmpty() ? people->constFirst() : Person();
        const QString who = m_people.size() == 1
                                ? m_first.fullName
                                : tr("%n member(s) chosen", nullptr, static_cast<int>(m_people.size()));
        const bool ends = kind == EventKind::Remove || kind == EventKind::Expel || kind == EventKind::Death;
        complete(membership::displayName(kind), who, tr("Record it"), ends);
    }

private:
    base::Result<qint64> store() override
    {
        if (hasProblem(*m_event)) {
            return base::cancelledError();
        }
        MembershipService service(workspace().database());
        if (m_people.size() == 1) {
            MembershipEvent event = m_event->event();
            event.person = m_first.id;
            const auto findings = service.findings(event, m_first);
            if (!findings) {
                return findings.error();
            }
            if (!mayGoOn(*findings)) {
                return base::cancelledError();
            }
        }
        const auto done = service.recordEvent(m_people, m_event->event());
        return done ? base::Result<qint64>(m_people.constFirst().value()) : done.error();
    }

    QList<base::PersonId> m_people;
    Person m_first;
    EventFields* m_event;
};

class EventCorrectionForm final : public ui::PanelForm
{
    Q_DECLARE_TR_FUNCTIONS(MemberForm)

public:
    EventCorrectionForm(const MembershipEvent& event, const MemberFormContext& context)
        : PanelForm(context.workspace, context.parent), m_wrong(event), m_how(new QComboBox), m_reason(new QLineEdit)
    {
        m_how->setObjectName(u"how"_s);
        m_how->addItem(tr("It was otherwise"), 0);
        m_how->addItem(tr("It never happened"), 1);
        fields()->addField(u"how"_s, m_how);
        fields()->setWords(u"how"_s, tr("What is wrong"));
        m_event = new EventFields(*fields(), event, context.workspace.tree());
        m_reason->setObjectName(u"reason"_s);
        fields()->addField(u"reason"_s, m_reason);
        fields()->setWords(u"reason"_s, tr("Why it is corrected"), tr("Stays readable beside the old entry."));
        complete(tr("Correct: %1").arg(membership::displayName(event.kind)),
                 tr("The old entry stays in the history, struck out."), tr("Correct it"));
    }

private:
    base::Result<qint64> store() override
    {
        MembershipService service(workspace().database());
        const QString reason = base::composed(m_reason->text());
        if (m_how->currentData().toInt() == 1) {
            const auto struck = service.strikeOut(m_wrong.id, reason);
            return struck ? base::Result<qint64>(m_wrong.person.value()) : struck.error();
        }
        if (const auto [key, sentence] = m_event->problem(); !key.isEmpty()) {
            showProblem(key, sentence);
            return base::cancelledError();
        }
        const auto corrected = service.correct(m_wrong.id, m_event->event(), reason);
        return corrected ? base::Result<qint64>(m_wrong.person.value()) : corrected.error();
    }

    MembershipEvent m_wrong;
    QComboBox* m_how;
    EventFields* m_event;
    QLineEdit* m_reason;
};

class FieldForm final : public ui::PanelForm
{
    Q_DECLARE_TR_FUNCTIONS(MemberForm)

public:
    explicit FieldForm(const MemberFormContext& context)
        : PanelForm(context.workspace, context.parent),
          m_people(context.people),
          m_field(new QComboBox),
          m_text(new QLineEdit),
          m_completer(new ui::FoldingCompleter(m_text))
    {
        m_field->setObjectName(u"field"_s);
        for (const membership::PersonFieldInfo& info : membership::personFields()) {
            const bool own = info.field == PersonField::FullName || info.field == PersonField::IdentityNumber ||
                             info.field == PersonField::CardCode || info.field == PersonField::BirthDate;
            if (!own) {
                m_field->addItem(membership::displayName(info.field), static_cast<int>(info.field));
            }
        }
        m_text->setObjectName(u"text"_s);
        m_text->setCompleter(m_completer);
        fields()->addField(u"field"_s, m_field);
        fields()->setWords(u"field"_s, tr("Which field"));
        fields()->addField(u"text"_s, m_text);
        connect(m_field, &QComboBox::currentIndexChanged, this, [this] { offer(); });
        offer();
        complete(tr("Change for many"), tr("%n member(s) chosen", nullptr, static_cast<int>(m_people.size())),
                 tr("Change all"));
    }

private:
    PersonField field() const { return static_cast<PersonField>(m_field->currentData().toInt()); }

    void offer()
    {
        m_completer->setProposals(membership::offeredWords(field()));
        fields()->setWords(u"text"_s, tr("New value"), tr("Left empty, the field is emptied. Ctrl+Z takes it back."));
    }

    base::Result<qint64> store() override
    {
        const auto stored = membership::storedFromTyped(field(), m_text->text());
        if (!stored) {
            showProblem(u"text"_s, stored.error().userText);
            return base::cancelledError();
        }
        const auto done = MembershipService(workspace().database()).setField(m_people, field(), *stored);
        return done ? base::Result<qint64>(m_people.constFirst().value()) : done.error();
    }

    QList<base::PersonId> m_people;
    QComboBox* m_field;
    QLineEdit* m_text;
    ui::FoldingCompleter* m_completer;
};

} // namespace

ui::PanelForm* newPersonForm(EventKind kind, const MemberFormContext& context)
{
    return new PersonForm(kind, context);
}

ui::PanelForm* newEventForm(EventKind kind, const MemberFormContext& context)
{
    return new EventForm(kind, context);
}

ui::PanelForm* newCorrectionForm(const MembershipEvent& event, const MemberFormContext& context)
{
    return new EventCorrectionForm(event, context);
}

ui::PanelForm* newFieldForm(const MemberFormContext& context)
{
    return new FieldForm(context);
}

} // namespace doancoso::pages
