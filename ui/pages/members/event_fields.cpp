// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/members/event_fields.h"

#include "core/base/text.h"
#include "core/membership/person_lists.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/unit_field.h"

#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::MembershipEvent;

EventFields::EventFields(ui::FieldColumn& column, const MembershipEvent& event, const organization::UnitTree& tree)
    : QObject(&column), m_column(column), m_event(event)
{
    const EventKind kind = event.kind;
    addDate(u"on_date"_s, kind == EventKind::Admit ? tr("Day of admission") : tr("From which day"), event.onDate);
    switch (kind) {
    case EventKind::Transfer:
        m_other = new ui::UnitField;
        m_other->setObjectName(u"other_unit"_s);
        m_other->setTree(tree);
        m_other->setUnit(event.otherUnit);
        column.addField(u"other_unit"_s, m_other);
        column.setWords(u"other_unit"_s, tr("To which branch"), tr("Type a part of its name; no diacritics needed."));
        addLine(u"remark"_s, tr("Remark of the branch"), event.remark);
        break;
    case EventKind::TransferOut:
        addLine(u"other_unit_name"_s, tr("To which office"), event.otherUnitName);
        addLine(u"remark"_s, tr("Remark of the branch"), event.remark);
        addLine(u"papers"_s, tr("Papers handed over"), event.papers);
        break;
    case EventKind::TransferIn:
        addLine(u"other_unit_name"_s, tr("From which office"), event.otherUnitName);
        addLine(u"papers"_s, tr("Papers received"), event.papers);
        break;
    case EventKind::TempIn:
    case EventKind::TempOut:
        addDate(u"until_date"_s, tr("Until (first day after it)"), event.untilDate);
        addLine(u"other_unit_name"_s, kind == EventKind::TempIn ? tr("From which office") : tr("To which office"),
                event.otherUnitName);
        break;
    case EventKind::Stay:
        addDate(u"until_date"_s, tr("Until (first day after it)"), event.untilDate);
        addCount(u"votes_present"_s, tr("Present at the vote"), event.votesPresent);
        addCount(u"votes_for"_s, tr("Votes in favour"), event.votesFor);
        break;
    case EventKind::Admit:
        addCount(u"votes_present"_s, tr("Present at the vote"), event.votesPresent);
        addCount(u"votes_for"_s, tr("Votes in favour"), event.votesFor);
        addLine(u"introducer"_s, tr("Introduced by"), event.introducer);
        addDecision();
        break;
    case EventKind::Discipline:
        addLevels(u"discipline"_s, tr("Which discipline"));
        addLine(u"title"_s, tr("Reason"), event.title);
        addDecision();
        break;
    case EventKind::Commend:
        addLevels(u"commendation"_s, tr("Which commendation"));
        addLine(u"title"_s, tr("What for"), event.title);
        addDecision();
        break;
    case EventKind::Remove:
    case EventKind::Expel:
        addLine(u"title"_s, tr("Reason"), event.title);
        addDecision();
        break;
    case EventKind::Mature:
    case EventKind::Honorary:
        addDecision();
        break;
    case EventKind::Register:
    case EventKind::TempEnd:
    case EventKind::Death:
        addLine(u"remark"_s, tr("Remark"), event.remark);
        break;
    }
}

QLineEdit* EventFields::addLine(const QString& key, const QString& label, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(key);
    m_column.addField(key, line);
    m_column.setWords(key, label);
    return line;
}

ui::DateField* EventFields::addDate(const QString& key, const QString& label, const QDate& date)
{
    auto* field = new ui::DateField;
    field->setObjectName(key);
    field->setDate(date);
    m_column.addField(key, field);
    m_column.setWords(key, label);
    return field;
}

void EventFields::addDecision()
{
    addLine(u"decision_number"_s, tr("Number of the decision"), m_event.decisionNumber);
    addDate(u"decision_date"_s, tr("Date of the decision"), m_event.decisionDate);
    addLine(u"decided_by"_s, tr("Decided by"), m_event.decidedBy);
}

void EventFields::addLevels(const QString& list, const QString& label)
{
    m_level = new QComboBox;
    m_level->setObjectName(u"level_code"_s);
    for (const membership::ListEntry& entry : membership::personList(list)) {
        m_level->addItem(membership::entryName(list, entry.code), entry.code);
    }
    if (const int known = m_level->findData(m_event.level); known >= 0) {
        m_level->setCurrentIndex(known);
    }
    m_column.addField(u"level_code"_s, m_level);
    m_column.setWords(u"level_code"_s, label);
}

void EventFields::addCount(const QString& key, const QString& label, const std::optional<int>& count)
{
    addLine(key, label, count ? QString::number(*count) : QString());
}

QString EventFields::line(const QString& key) const
{
    const auto* field = qobject_cast<const QLineEdit*>(m_column.field(key));
    return field ? base::composed(field->text()) : QString();
}

QDate EventFields::date(const QString& key) const
{
    const auto* field = qobject_cast<const ui::DateField*>(m_column.field(key));
    return field ? field->dateOrNull() : QDate();
}

std::optional<int> EventFields::count(const QString& key) const
{
    bool isNumber = false;
    const int number = line(key).toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

std::pair<QString, QString> EventFields::problem() const
{
    for (const QString& key : {u"on_date"_s, u"until_date"_s, u"decision_date"_s}) {
        const auto* field = qobject_cast<const ui::DateField*>(m_column.field(key));
        if (field && !field->date()) {
            return {key, tr("This is no date. Write it as 01/07/2022.")};
        }
    }
    if (!date(u"on_date"_s).isValid()) {
        return {u"on_date"_s, tr("Say from which day it holds.")};
    }
    for (const QString& key : {u"votes_present"_s, u"votes_for"_s}) {
        if (!line(key).isEmpty() && !count(key)) {
            return {key, tr("A number of people is needed here.")};
        }
    }
    if (m_other && !m_other->unit().isValid()) {
        return {u"other_unit"_s, tr("Choose the branch from the list that opens while you type.")};
    }
    return {};
}

MembershipEvent EventFields::event() const
{
    MembershipEvent event = m_event;
    event.onDate = date(u"on_date"_s);
    event.untilDate = date(u"until_date"_s);
    event.otherUnit = m_other ? m_other->unit() : base::UnitId();
    event.otherUnitName = line(u"other_unit_name"_s);
    event.decisionNumber = line(u"decision_number"_s);
    event.decisionDate = date(u"decision_date"_s);
    event.decidedBy = line(u"decided_by"_s);
    event.level = m_level ? m_level->currentData().toString() : QString();
    event.introducer = line(u"introducer"_s);
    event.votesPresent = count(u"votes_present"_s);
    event.votesFor = count(u"votes_for"_s);
    event.title = line(u"title"_s);
    event.papers = line(u"papers"_s);
    event.remark = line(u"remark"_s);
    return event;
}

} // namespace doancoso::pages
