// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/data_request_form.h"

#include "core/activity/personal_data_service.h"
#include "core/base/period.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/pages/settings/person_chooser.h"
#include "ui/workspace.h"

#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::DataRequest;
using activity::RequestKind;
using activity::RequestState;

DataRequestForm::DataRequestForm(const DataRequest& request, ui::Workspace& workspace, QWidget* parent)
    : PanelForm(workspace, parent),
      m_request(request),
      m_person(new PersonChooser(workspace)),
      m_requester(new QLineEdit(request.requester)),
      m_kind(new QComboBox),
      m_received(new ui::DateField),
      m_receivedBy(new QLineEdit(request.receivedBy)),
      m_confirmed(new ui::DateField),
      m_state(new QComboBox),
      m_closed(new ui::DateField),
      m_answer(new QLineEdit(request.answer)),
      m_note(new QLineEdit(request.note))
{
    const bool isNew = !request.id.isValid();
    m_person->setPerson(request.person, request.personName);
    for (const RequestKind kind : activity::requestKinds()) {
        m_kind->addItem(activity::displayName(kind), static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(request.kind)));
    for (const RequestState state :
         {RequestState::Open, RequestState::Done, RequestState::Refused, RequestState::Dropped}) {
        m_state->addItem(activity::displayName(state), static_cast<int>(state));
    }
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(request.state)));
    m_received->setDate(isNew ? workspace.clock().today() : request.receivedOn);
    m_confirmed->setDate(request.confirmedOn);
    m_closed->setDate(request.closedOn);
    const QList<std::pair<QString, QWidget*>> rows{{u"person"_s, m_person},
                                                   {u"requester"_s, m_requester},
                                                   {u"kind"_s, m_kind},
                                                   {u"received_on"_s, m_received},
                                                   {u"received_by"_s, m_receivedBy},
                                                   {u"confirmed_on"_s, m_confirmed},
                                                   {u"state"_s, m_state},
                                                   {u"closed_on"_s, m_closed},
                                                   {u"answer"_s, m_answer},
                                                   {u"note"_s, m_note}};
    for (const auto& [key, field] : rows) {
        field->setObjectName(key);
        fields()->addField(key, field);
    }
    fields()->setWords(u"person"_s, tr("Whose data"), tr("Type a part of the name; no diacritics needed."));
    fields()->setWords(u"requester"_s, tr("Who asks"), tr("Only when it is somebody else or nobody of the file."));
    fields()->setWords(u"received_by"_s, tr("Received by"));
    fields()->setWords(u"received_on"_s, tr("Received on"));
    fields()->setWords(u"confirmed_on"_s, tr("First answer on"));
    fields()->setWords(u"state"_s, tr("State"));
    fields()->setWords(u"closed_on"_s, tr("Closed on"));
    fields()->setWords(u"answer"_s, tr("Answer"), tr("What was done, or why not."));
    fields()->setWords(u"note"_s, tr("Note"));
    connect(m_kind, &QComboBox::activated, this, &DataRequestForm::showDays);
    connect(m_received, &ui::DateField::dateChosen, this, &DataRequestForm::showDays);
    connect(m_state, &QComboBox::activated, this, &DataRequestForm::showClosing);
    for (const QString& key : {u"confirmed_on"_s, u"state"_s}) {
        fields()->setFieldVisible(key, !isNew);
    }
    showClosing();
    showDays();
    complete(isNew ? tr("New request") : tr("Request"),
             tr("The due days follow from the kind and the day it came; Enter saves, Esc leaves it."), tr("Save"));
}

RequestKind DataRequestForm::kind() const
{
    return static_cast<RequestKind>(m_kind->currentData().toInt());
}

RequestState DataRequestForm::state() const
{
    return static_cast<RequestState>(m_state->currentData().toInt());
}

void DataRequestForm::showClosing()
{
    const bool closed = state() != RequestState::Open;
    if (closed && !m_closed->dateOrNull().isValid()) {
        m_closed->setDate(workspace().clock().today());
    }
    fields()->setFieldVisible(u"closed_on"_s, closed);
    fields()->setFieldVisible(u"answer"_s, closed);
}

/// What the rules say, with where it stands and how certain it is.
void DataRequestForm::showDays()
{
    QString hint = tr("No rule is known for this day; agree on a day with the person.");
    const auto rules = activity::PersonalDataRules::read();
    if (const activity::RequestRule* rule = rules ? rules->find(kind(), m_received->dateOrNull()) : nullptr) {
        DataRequest request = m_request;
        request.kind = kind();
        request.receivedOn = m_received->dateOrNull();
        rules->setDays(request);
        hint = tr("First answer by %1, done by %2 (%3).")
                   .arg(base::displayDate(request.confirmBy), base::displayDate(request.dueOn), rule->source);
        if (!rule->isCertain()) {
            hint += u' ' + tr("The number of days still has to be confirmed in the text of the law.");
        }
    }
    fields()->setWords(u"kind"_s, tr("What is asked"), hint);
}

base::Result<qint64> DataRequestForm::store()
{
    const base::Error stay{base::ErrorCode::Cancelled, {}, {}, {}};
    const auto received = readDate(u"received_on"_s, true);
    const auto confirmed = readDate(u"confirmed_on"_s, false);
    const auto closed = readDate(u"closed_on"_s, false);
    if (!received || !confirmed || !closed) {
        return stay;
    }
    if (!m_person->person().isValid() && !m_person->text().isEmpty()) {
        showProblem(u"person"_s, tr("Choose the person from the list below the line, or clear the line."));
        return stay;
    }
    DataRequest request = m_request;
    request.person = m_person->person();
    request.requester = m_requester->text();
    request.kind = kind();
    request.receivedOn = *received;
    request.receivedBy = m_receivedBy->text();
    request.confirmedOn = *confirmed;
    request.state = state();
    request.closedOn = state() == RequestState::Open ? QDate() : *closed;
    request.answer = m_answer->text();
    request.note = m_note->text();
    const auto saved = activity::PersonalDataService(workspace().database()).save(request);
    if (!saved) {
        return saved.error();
    }
    return saved->value();
}

QString DataRequestForm::fieldOf(const QString& context) const
{
    return context;
}

} // namespace doancoso::pages
