// SPDX-License-Identifier: GPL-3.0-or-later
//
// Forms about the life of a unit and what is noted of it: close, reopen, contact, head count.
#include "ui/pages/organization/unit_form.h"

#include "core/base/decimal.h"
#include "core/base/progress.h"
#include "core/base/text.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/unit_field.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using organization::Headcount;

QLineEdit* addLine(ui::FieldColumn* fields, const QString& key, const QString& label, const QString& text = {})
{
    auto* line = new QLineEdit(text);
    line->setObjectName(key);
    fields->addField(key, line);
    fields->setWords(key, label);
    return line;
}

ui::DateField* addDate(ui::FieldColumn* fields, const QString& key, const QString& label, const QDate& date = {})
{
    auto* field = new ui::DateField;
    field->setObjectName(key);
    field->setDate(date);
    fields->addField(key, field);
    fields->setWords(key, label);
    return field;
}

class CloseForm final : public UnitForm
{
    Q_DECLARE_TR_FUNCTIONS(UnitCloseForm)

public:
    explicit CloseForm(const UnitFormContext& context) : UnitForm(context.workspace, context.parent), m_context(context)
    {
        addDate(fields(), u"day"_s, tr("First day on which it no longer exists"), context.day);
        m_number = addLine(fields(), u"number"_s, tr("Number of the decision"));
        addDate(fields(), u"date"_s, tr("Date of the decision"));
        m_successor = new ui::UnitField;
        m_successor->setObjectName(u"successor"_s);
        m_successor->setTree(context.tree);
        fields()->addField(u"successor"_s, m_successor);
        fields()->setWords(u"successor"_s, tr("Taken over by (if merged)"));
        complete(tr("Close the unit"),
                 tr("Its figures of earlier periods stay. Units below must be moved or closed before."),
                 tr("Close the unit"), true);
    }

private:
    base::Result<base::UnitId> write() override
    {
        const auto day = readDate(u"day"_s, true);
        const auto date = readDate(u"date"_s, false);
        if (!day || !date) {
            return base::cancelledError();
        }
        if (m_successor->isUnclear()) {
            showProblem(u"successor"_s, tr("Choose the unit from the list that opens while you type."));
            return base::cancelledError();
        }
        const auto done = workspace().organization().close(
            m_context.record.id, *day, {base::composed(m_number->text()), *date, {}}, m_successor->unit());
        return done ? base::Result<base::UnitId>(m_context.record.id) : done.error();
    }

    UnitFormContext m_context;
    QLineEdit* m_number;
    ui::UnitField* m_successor;
};

class ReopenForm final : public UnitForm
{
    Q_DECLARE_TR_FUNCTIONS(UnitReopenForm)

public:
    explicit ReopenForm(const UnitFormContext& context)
        : UnitForm(context.workspace, context.parent), m_unit(context.record.id)
    {
        m_number = addLine(fields(), u"number"_s, tr("Number of the decision"));
        addDate(fields(), u"date"_s, tr("Date of the decision"));
        m_note = addLine(fields(), u"note"_s, tr("Why"));
        complete(tr("Open it again"), tr("It exists again without a gap, with the name and superior it had."),
                 tr("Open it again"));
    }

private:
    base::Result<base::UnitId> write() override
    {
        const auto date = readDate(u"date"_s, false);
        if (!date) {
            return base::cancelledError();
        }
        const auto done = workspace().organization().reopen(
            m_unit, {base::composed(m_number->text()), *date, base::composed(m_note->text())});
        return done ? base::Result<base::UnitId>(m_unit) : done.error();
    }

    base::UnitId m_unit;
    QLineEdit* m_number;
    QLineEdit* m_note;
};

class ContactForm final : public UnitForm
{
    Q_DECLARE_TR_FUNCTIONS(UnitContactForm)

public:
    explicit ContactForm(const UnitFormContext& context)
        : UnitForm(context.workspace, context.parent), m_record(context.record)
    {
        const organization::UnitContact& contact = m_record.contact;
        m_name = addLine(fields(), u"contactName"_s, tr("Name"), contact.contactName);
        m_post = addLine(fields(), u"contactPost"_s, tr("Post"), contact.contactPost);
        m_phone = addLine(fields(), u"phone"_s, tr("Telephone"), contact.phone);
        m_email = addLine(fields(), u"email"_s, tr("E-mail"), contact.email);
        m_address = addLine(fields(), u"address"_s, tr("Address"), contact.address);
        m_note = addLine(fields(), u"note"_s, tr("Note"), contact.note);
        complete(tr("Contact"), m_record.versions.constLast().name, tr("Save the contact"));
    }

private:
    base::Result<base::UnitId> write() override
    {
        const auto words = [](const QLineEdit* line) { return base::composed(line->text()); };
        const auto done = workspace().organization().setContact(
            m_record.id, m_record.revision,
            {words(m_phone), words(m_email), words(m_address), words(m_post), words(m_name), words(m_note)});
        return done ? base::Result<base::UnitId>(m_record.id) : done.error();
    }

    organization::UnitRecord m_record;
    QLineEdit* m_name;
    QLineEdit* m_post;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QLineEdit* m_address;
    QLineEdit* m_note;
};

class HeadcountForm final : public UnitForm
{
    Q_DECLARE_TR_FUNCTIONS(UnitHeadcountForm)

public:
    explicit HeadcountForm(const UnitFormContext& context)
        : UnitForm(context.workspace, context.parent), m_unit(context.record.id)
    {
        addDate(fields(), u"day"_s, tr("Counted on"), context.day);
        addLine(fields(), u"members"_s, tr("Members"));
        addLine(fields(), u"femaleMembers"_s, tr("of them women"));
        addLine(fields(), u"youth"_s, tr("Youth of the area"));
        addLine(fields(), u"partyMembers"_s, tr("Party members of Union age"));
        complete(tr("Head count"), tr("An empty field means not known, which is not zero."), tr("Save the head count"));
    }

private:
    /// Nothing and a shown problem when the field holds something else than a whole number.
    bool read(const QString& key, std::optional<qint64>& count)
    {
        QString text = qobject_cast<QLineEdit*>(fields()->field(key))->text().simplified();
        text.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
        bool isNumber = false;
        const qint64 value = text.toLongLong(&isNumber);
        if (text.isEmpty()) {
            return true;
        }
        if (!isNumber || value < 0) {
            showProblem(key, tr("Write a whole number, for example 1.234."));
            return false;
        }
        count = value;
        return true;
    }

    base::Result<base::UnitId> write() override
    {
        Headcount count;
        const auto day = readDate(u"day"_s, true);
        const bool whole = read(u"members"_s, count.members) & read(u"femaleMembers"_s, count.femaleMembers) &
                           read(u"youth"_s, count.youth) & read(u"partyMembers"_s, count.partyMembers);
        if (!day || !whole) {
            return base::cancelledError();
        }
        if (count.members && count.femaleMembers && *count.femaleMembers > *count.members) {
            showProblem(u"femaleMembers"_s, tr("There cannot be more women than members."));
            return base::cancelledError();
        }
        count.asOf = *day;
        const auto done = workspace().organization().setHeadcount(m_unit, count);
        return done ? base::Result<base::UnitId>(m_unit) : done.error();
    }

    base::UnitId m_unit;
};

} // namespace

UnitForm* newCloseForm(const UnitFormContext& context)
{
    return new CloseForm(context);
}

UnitForm* newReopenForm(const UnitFormContext& context)
{
    return new ReopenForm(context);
}

UnitForm* newContactForm(const UnitFormContext& context)
{
    return new ContactForm(context);
}

UnitForm* newHeadcountForm(const UnitFormContext& context)
{
    return new HeadcountForm(context);
}

} // namespace doancoso::pages
