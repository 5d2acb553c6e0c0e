// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/personal_data_service.h"

#include "core/activity/person_dossier_repository.h"
#include "core/activity/personal_data_repository.h"
#include "core/base/text.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct PersonalDataServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonalData)
};

Error invalidPersonal(const QString& sentence, const QString& field)
{
    return {ErrorCode::Validation, sentence, field, field};
}

Error noSuchPerson()
{
    return {ErrorCode::NotFound,
            PersonalDataServiceWords::tr("This person is no longer in the file. Nothing was changed."), u"person"_s,
            u"person"_s};
}

Error erasedAlready()
{
    return invalidPersonal(PersonalDataServiceWords::tr("The data of this person is erased already."), u"person"_s);
}

Result<base::PersonId> onlyPerson(const Result<QList<base::PersonId>>& found)
{
    if (!found) {
        return found.error();
    }
    if (found->size() > 1) {
        return Error{ErrorCode::Conflict,
                     PersonalDataServiceWords::tr("%n people carry this card number; name the person by the uid.",
                                                  nullptr, static_cast<int>(found->size())),
                     u"card"_s, u"card"_s};
    }
    if (found->isEmpty()) {
        return Error{ErrorCode::NotFound, PersonalDataServiceWords::tr("Nobody in the file has this number."),
                     u"person"_s, u"person"_s};
    }
    return found->constFirst();
}

DataRequest tidiedRequest(DataRequest request)
{
    for (QString* text :
         {&request.requester, &request.receivedBy, &request.extendedReason, &request.answer, &request.note}) {
        *text = base::composed(*text);
    }
    return request;
}

Result<void> checkRequest(const DataRequest& request, const QDate& today)
{
    if (!request.person.isValid() && request.requester.isEmpty()) {
        return invalidPersonal(PersonalDataServiceWords::tr("Say whose data it is about, or who asks."), u"person"_s);
    }
    if (!request.receivedOn.isValid()) {
        return invalidPersonal(PersonalDataServiceWords::tr("Say on which day the request came; the due day follows "
                                                            "from it."),
                               u"received_on"_s);
    }
    if (request.receivedOn > today) {
        return invalidPersonal(PersonalDataServiceWords::tr("The request cannot have come after today."),
                               u"received_on"_s);
    }
    if (request.confirmedOn.isValid() && request.confirmedOn < request.receivedOn) {
        return invalidPersonal(PersonalDataServiceWords::tr("The first answer cannot be older than the request."),
                               u"confirmed_on"_s);
    }
    if (!request.isOpen() && (!request.closedOn.isValid() || request.closedOn < request.receivedOn)) {
        return invalidPersonal(PersonalDataServiceWords::tr("Say on which day the request was closed, not before it "
                                                            "came."),
                               u"closed_on"_s);
    }
    const bool answers = request.state == RequestState::Done || request.state == RequestState::Refused;
    if (answers && request.answer.isEmpty()) {
        return invalidPersonal(PersonalDataServiceWords::tr("Write what was answered or why it was refused; it is the "
                                                            "office's proof."),
                               u"answer"_s);
    }
    return {};
}

} // namespace

Result<void> PersonalDataService::record(const Access& access)
{
    if (access.people.isEmpty()) {
        return {};
    }
    return m_database.write(PersonalDataServiceWords::tr("Access to personal data"),
                            [&](UnitOfWork& unit) -> Result<void> {
                                PersonalDataRepository::append(unit, access);
                                return {};
                            });
}

Result<QList<AccessEntry>> PersonalDataService::accesses(std::optional<base::PersonId> person, int limit)
{
    return m_database.read(
        [&](Connection& connection) { return PersonalDataRepository::entries(connection, person, limit); });
}

Result<QList<membership::Person>> PersonalDataService::peopleOf(qint64 accessEntry)
{
    return m_database.readSnapshot([&](Connection& connection) {
        return membership::PersonRepository::read(connection,
                                                  PersonalDataRepository::peopleOf(connection, accessEntry));
    });
}

Result<QList<DataRequest>> PersonalDataService::requests()
{
    return m_database.read([](Connection& connection) { return PersonalDataRepository::requests(connection); });
}

Result<DataRequest> PersonalDataService::withDays(DataRequest request)
{
    const auto rules = PersonalDataRules::read();
    if (!rules) {
        return rules.error();
    }
    rules->setDays(request);
    return request;
}

Result<base::DataRequestId> PersonalDataService::save(const DataRequest& given)
{
    auto request = withDays(tidiedRequest(given));
    if (!request) {
        return request.error();
    }
    if (request->isOpen()) {
        request->closedOn = QDate();
    }
    if (const auto checked = checkRequest(*request, m_database.clock().today()); !checked) {
        return checked.error();
    }
    const QString label = request->id.isValid() ? PersonalDataServiceWords::tr("Request about personal data changed")
                                                : PersonalDataServiceWords::tr("Request about personal data");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<base::DataRequestId> {
        if (!request->id.isValid()) {
            return PersonalDataRepository::insertRequest(unit, *request);
        }
        PersonalDataRepository::updateRequest(unit, *request);
        return request->id;
    });
}

Result<DataRequest> PersonalDataService::extend(base::DataRequestId id, const QString& reason)
{
    const auto rules = PersonalDataRules::read();
    if (!rules) {
        return rules.error();
    }
    if (reason.trimmed().isEmpty()) {
        return invalidPersonal(PersonalDataServiceWords::tr("Say why more time is needed."), u"reason"_s);
    }
    return m_database.write(
        PersonalDataServiceWords::tr("More time for a request about personal data"),
        [&](UnitOfWork& unit) -> Result<DataRequest> {
            auto request = PersonalDataRepository::findRequest(unit.connection(), id);
            if (!request) {
                return Error{ErrorCode::NotFound,
                             PersonalDataServiceWords::tr("This request is no longer in the register."),
                             u"request"_s,
                             {}};
            }
            const RequestRule* rule = rules->find(request->kind, request->receivedOn);
            if (!request->isOpen() || !request->extendedReason.isEmpty()) {
                return invalidPersonal(PersonalDataServiceWords::tr("A request can be given more time once, while it "
                                                                    "is open. Nothing was changed."),
                                       u"state"_s);
            }
            if (!rule || rule->extensionDays == 0) {
                return invalidPersonal(PersonalDataServiceWords::tr("No rule is known that gives more time for this "
                                                                    "kind of request. Nothing was changed."),
                                       u"kind"_s);
            }
            request->extendedReason = base::composed(reason);
            rules->setDays(*request);
            PersonalDataRepository::updateRequest(unit, *request);
            return *request;
        });
}

Result<QList<WaitingRequest>> PersonalDataService::waiting(const QDate& today)
{
    const auto all = requests();
    if (!all) {
        return all.error();
    }
    QList<WaitingRequest> found;
    for (const DataRequest& request : *all) {
        if (const QDate day = request.nextDay(); day.isValid()) {
            found.append({request, day.daysTo(today)});
        }
    }
    return found;
}

Result<PersonDossier> PersonalDataService::dossier(base::PersonId id, const QString& purpose)
{
    return m_database.write(
        PersonalDataServiceWords::tr("Access to personal data"), [&](UnitOfWork& unit) -> Result<PersonDossier> {
            if (!membership::PersonRepository::find(unit.connection(), id)) {
                return noSuchPerson();
            }
            PersonalDataRepository::append(unit, {AccessKind::Export, {id}, {}, base::composed(purpose)});
            auto dossier = PersonDossierRepository::read(unit.connection(), id);
            dossier->madeAt = unit.now();
            return std::move(*dossier);
        });
}

Result<base::PersonId> PersonalDataService::personWithUid(const QString& uid)
{
    return onlyPerson(m_database.read(
        [&](Connection& connection) { return PersonalDataRepository::peopleWithUid(connection, uid); }));
}

Result<base::PersonId> PersonalDataService::personWithCard(const QString& card)
{
    return onlyPerson(m_database.read(
        [&](Connection& connection) { return PersonalDataRepository::peopleWithCard(connection, card); }));
}

Result<ErasurePreview> PersonalDataService::preview(base::PersonId id)
{
    auto found = m_database.readSnapshot([&](Connection& connection) -> std::optional<ErasurePreview> {
        const auto person = membership::PersonRepository::find(connection, id);
        if (!person) {
            return std::nullopt;
        }
        ErasurePreview preview{*person, false, ErasureRepository::rowsOf(connection, id),
                               ErasureRepository::mentions(connection, person->fullName, id)};
        for (const membership::KeptSpan& kept : membership::MembershipRepository::spans(connection, id)) {
            preview.isMember = preview.isMember || (kept.span.state == membership::SpanState::Member &&
                                                    kept.span.holdsOn(m_database.clock().today()));
        }
        return preview;
    });
    if (!found) {
        return found.error();
    }
    if (!*found) {
        return noSuchPerson();
    }
    if ((*found)->person.erasedOn) {
        return erasedAlready();
    }
    return **found;
}

Result<ErasureOutcome> PersonalDataService::erase(base::PersonId id, const QString& typedName, const QString& reason)
{
    if (reason.trimmed().isEmpty()) {
        return invalidPersonal(PersonalDataServiceWords::tr("Say why the data is erased, such as the number of the "
                                                            "request."),
                               u"reason"_s);
    }
    auto outcome = m_database.write(
        PersonalDataServiceWords::tr("Personal data of one person erased"),
        [&](UnitOfWork& unit) -> Result<ErasureOutcome> {
            // Nothing from before may be taken back: it would bring erased values to light, or find them gone.
            unit.setJournalKind(u"system"_s, 0);
            const auto person = membership::PersonRepository::find(unit.connection(), id);
            if (!person) {
                return noSuchPerson();
            }
            if (person->erasedOn) {
                return erasedAlready();
            }
            if (base::composed(typedName) != person->fullName) {
                return invalidPersonal(PersonalDataServiceWords::tr("The name that was typed is not the name of this "
                                                                    "person. Nothing was erased."),
                                       u"confirmation"_s);
            }
            const Erasure erasure{id, ErasureRepository::namesOf(unit.connection(), id), erasedName(person->uid),
                                  m_database.clock().today().toString(Qt::ISODate)};
            ErasureRepository::erase(unit, erasure);
            PersonalDataRepository::append(
                unit, {AccessKind::Erase, {id}, {}, withoutNames(base::composed(reason), erasure)});
            return ErasureOutcome{erasure.code, false};
        });
    if (outcome) {
        outcome->compacted = m_database.compact().hasValue();
    }
    return outcome;
}

} // namespace doancoso::activity
