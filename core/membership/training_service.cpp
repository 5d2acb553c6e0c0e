// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/training_service.h"

#include "core/base/text.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/membership/training_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct TrainingServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(TrainingService)
};

Error noTrainingProgramme(const TrainingYear& year)
{
    return {ErrorCode::NotFound,
            TrainingServiceWords::tr("No training programme is known for the year %1. Nothing was changed; choose "
                                     "another year.")
                .arg(year.displayName()),
            {},
            u"programme"_s};
}

Error registrationGone()
{
    return {ErrorCode::NotFound,
            TrainingServiceWords::tr("This registration no longer exists. Nothing was changed; refresh the page."),
            {},
            u"registration"_s};
}

Error registrationSent()
{
    return {ErrorCode::Locked,
            TrainingServiceWords::tr("The result was sent upward. Nothing was changed; take it back first."),
            {},
            u"registration"_s};
}

/// The programme of the year: the one that somebody is registered for, else the one of its last day.
const TrainingProgramme* programmeFor(const QList<TrainingRegistration>& registrations, const TrainingYear& year)
{
    for (const TrainingRegistration& registration : registrations) {
        if (const TrainingProgramme* programme = findTrainingProgramme(registration.programme)) {
            return programme;
        }
    }
    return trainingProgrammeOn(year.lastDay);
}

QDate dayInYear(const TrainingYear& year, const QDate& day)
{
    return std::clamp(day, year.firstDay, year.lastDay);
}

/// Takes one edit into the registration. What is wrong with it, or nothing.
std::optional<Error> applyEdit(TrainingRegistration& registration, const ScoreEdit& edit)
{
    const TrainingProgramme* programme = findTrainingProgramme(registration.programme);
    if (programme == nullptr) {
        return noTrainingProgramme(registration.year);
    }
    const QString context = edit.key.item.isEmpty() ? edit.key.group : edit.key.group + u'.' + edit.key.item;
    if (!edit.score) {
        registration.scores[edit.key].of(edit.column).reset();
        return std::nullopt;
    }
    Decimal others;
    for (auto it = registration.scores.cbegin(); it != registration.scores.cend(); ++it) {
        if (it.key().group != edit.key.group || it.key() == edit.key || it->isEmpty()) {
            continue;
        }
        if (it.key().item.isEmpty() != edit.key.item.isEmpty()) {
            return Error{
                ErrorCode::Validation,
                it.key().item.isEmpty()
                    ? TrainingServiceWords::tr("The group is scored as a whole. Nothing was changed; clear its "
                                               "score before scoring its items.")
                    : TrainingServiceWords::tr("The group is the sum of its items. Nothing was changed; clear "
                                               "their scores before scoring it as a whole."),
                {},
                context};
        }
        others += it->of(edit.column).value_or(Decimal());
    }
    if (const QString problem = checkScore(*programme, edit.key, *edit.score, others); !problem.isEmpty()) {
        return Error{ErrorCode::Validation, problem, {}, context};
    }
    registration.scores[edit.key].of(edit.column) = edit.score;
    return std::nullopt;
}

QList<TrainingRegistrationId> idsOf(const QList<ScoreEdit>& edits)
{
    QSet<TrainingRegistrationId> ids;
    for (const ScoreEdit& edit : edits) {
        ids.insert(edit.registration);
    }
    return {ids.cbegin(), ids.cend()};
}

} // namespace

TrainingYear TrainingService::yearOf(const base::Period& period, const base::PeriodCalendar& calendar)
{
    // A month that closes on another day moves figures, not the year of the programme.
    base::PeriodCalendar whole = calendar;
    whole.closingDay = 0;
    const base::Period year = period.enclosingYear();
    return {year.firstDay(whole), year.lastDay(whole)};
}

Result<BranchTraining> TrainingService::branch(base::UnitId unit, const TrainingYear& year, const QDate& day) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        QHash<base::PersonId, TrainingRow> rows;
        QList<base::PersonId> people;
        for (const KeptSpan& kept :
             MembershipRepository::spansOn(connection, dayInYear(year, day), SpanState::Member, {unit})) {
            rows[kept.person].person = kept.person;
            people.append(kept.person);
        }
        QList<TrainingRegistration> registrations = TrainingRepository::ofPeople(connection, people, year);
        for (const TrainingRegistration& made : TrainingRepository::ofUnits(connection, {unit}, year)) {
            if (!rows.contains(made.person)) {
                rows[made.person].person = made.person;
                rows[made.person].member = false;
                people.append(made.person);
                registrations.append(made);
            }
        }
        const TrainingProgramme* programme = programmeFor(registrations, year);
        if (programme == nullptr) {
            throw storage::Abort{noTrainingProgramme(year)};
        }
        for (TrainingRegistration& registration : registrations) {
            rows[registration.person].registration = std::move(registration);
        }
        BranchTraining result{*programme, year, {}};
        QList<Person> read = PersonRepository::read(connection, people);
        std::stable_sort(read.begin(), read.end(), [](const Person& left, const Person& right) {
            return base::nameSortKey(left.fullName) < base::nameSortKey(right.fullName);
        });
        for (const Person& person : std::as_const(read)) {
            TrainingRow row = rows.value(person.id);
            row.name = person.fullName;
            row.birthDate = person.birthDate;
            result.rows.append(std::move(row));
        }
        return result;
    });
}

Result<QList<TrainingRegistration>> TrainingService::ofPerson(base::PersonId person) const
{
    return m_database.readSnapshot(
        [&](Connection& connection) { return TrainingRepository::ofPerson(connection, person); });
}

Result<int> TrainingService::registerSome(const QList<base::UnitId>& units, const QList<base::PersonId>* people,
                                          const TrainingYear& year, const QDate& day)
{
    const TrainingProgramme* programme = trainingProgrammeOn(year.lastDay);
    if (programme == nullptr) {
        return noTrainingProgramme(year);
    }
    const QString label = TrainingServiceWords::tr("Register for the training programme %1").arg(year.displayName());
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<int> {
        const QDate on = dayInYear(year, day);
        QList<TrainingRegistration> fresh;
        for (const auto& [person, branch] : TrainingRepository::notRegistered(unit.connection(), units, year, on)) {
            if (people != nullptr && !people->contains(person)) {
                continue;
            }
            TrainingRegistration registration;
            registration.person = person;
            registration.unit = branch;
            registration.programme = programme->code;
            registration.year = year;
            registration.registeredOn = on;
            fresh.append(std::move(registration));
        }
        if (!fresh.isEmpty()) {
            TrainingRepository::insert(unit, fresh);
        }
        return static_cast<int>(fresh.size());
    });
}

Result<int> TrainingService::registerBranches(const QList<base::UnitId>& units, const TrainingYear& year,
                                              const QDate& day)
{
    return registerSome(units, nullptr, year, day);
}

Result<int> TrainingService::registerMembers(base::UnitId unit, const QList<base::PersonId>& people,
                                             const TrainingYear& year, const QDate& day)
{
    return registerSome({unit}, &people, year, day);
}

Result<void> TrainingService::unregister(const QList<TrainingRegistrationId>& registrations)
{
    return m_database.write(
        TrainingServiceWords::tr("Take back the registration for the training programme"),
        [&](UnitOfWork& unit) -> Result<void> {
            const auto found = TrainingRepository::find(unit.connection(), registrations);
            if (found.size() != registrations.size()) {
                return registrationGone();
            }
            for (const TrainingRegistration& registration : found) {
                if (registration.sentOn.isValid()) {
                    return registrationSent();
                }
                if (!registration.scores.isEmpty()) {
                    return Error{ErrorCode::InUse,
                                 TrainingServiceWords::tr("A member with scores stays registered. Nothing was changed; "
                                                          "clear the scores first."),
                                 {},
                                 u"registration"_s};
                }
                TrainingRepository::bury(unit, registration.id);
            }
            return {};
        });
}

Result<int> TrainingService::saveScores(const QList<ScoreEdit>& edits)
{
    return m_database.write(
        TrainingServiceWords::tr("Scores of the training programme"), [&](UnitOfWork& unit) -> Result<int> {
            QHash<TrainingRegistrationId, TrainingRegistration> known;
            for (TrainingRegistration& each : TrainingRepository::find(unit.connection(), idsOf(edits))) {
                known.insert(each.id, std::move(each));
            }
            const auto before = known;
            for (const ScoreEdit& edit : edits) {
                const auto registration = known.find(edit.registration);
                if (registration == known.end()) {
                    return registrationGone();
                }
                if (registration->sentOn.isValid()) {
                    return registrationSent();
                }
                if (auto wrong = applyEdit(*registration, edit)) {
                    return *std::move(wrong);
                }
            }
            int changed = 0;
            for (const TrainingRegistration& after : std::as_const(known)) {
                const auto& old = before[after.id].scores;
                for (auto it = after.scores.cbegin(); it != after.scores.cend(); ++it) {
                    if (*it != old.value(it.key())) {
                        TrainingRepository::putScores(unit, after.id, it.key(), *it);
                        ++changed;
                    }
                }
            }
            return changed;
        });
}

Result<void> TrainingService::setRemark(TrainingRegistrationId registration, qint64 seenRevision, const QString& remark)
{
    return m_database.write(TrainingServiceWords::tr("Remark of the branch on a member's training"),
                            [&](UnitOfWork& unit) -> Result<void> {
                                auto found = TrainingRepository::find(unit.connection(), {registration});
                                if (found.isEmpty()) {
                                    return registrationGone();
                                }
                                if (found.constFirst().sentOn.isValid()) {
                                    return registrationSent();
                                }
                                found.first().revision = seenRevision;
                                TrainingRepository::setRemark(unit, found.constFirst(), base::composed(remark));
                                return {};
                            });
}

Result<int> TrainingService::send(const QList<TrainingRegistrationId>& registrations, const QDate& day)
{
    return m_database.write(
        TrainingServiceWords::tr("Send the results of the training programme upward"),
        [&](UnitOfWork& unit) -> Result<int> {
            int sent = 0;
            for (const TrainingRegistration& each : TrainingRepository::find(unit.connection(), registrations)) {
                const TrainingProgramme* programme = findTrainingProgramme(each.programme);
                if (programme != nullptr && trainingState(each, *programme) == TrainingState::Assessed) {
                    TrainingRepository::setSent(unit, each.id, day);
                    ++sent;
                }
            }
            if (sent == 0) {
                return Error{
                    ErrorCode::Validation,
                    TrainingServiceWords::tr("No member has the branch's score in every group yet. Nothing was "
                                             "sent; score the members first."),
                    {},
                    u"registration"_s};
            }
            return sent;
        });
}

Result<int> TrainingService::takeBack(const QList<TrainingRegistrationId>& registrations)
{
    return m_database.write(
        TrainingServiceWords::tr("Take back results of the training programme"), [&](UnitOfWork& unit) -> Result<int> {
            int taken = 0;
            for (const TrainingRegistration& each : TrainingRepository::find(unit.connection(), registrations)) {
                if (each.sentOn.isValid()) {
                    TrainingRepository::setSent(unit, each.id, {});
                    ++taken;
                }
            }
            return taken;
        });
}

} // namespace doancoso::membership
