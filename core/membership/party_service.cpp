// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/party_service.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/party_counts_repository.h"
#include "core/membership/party_repository.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct PartyServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(PartyService)
};

Error partyError(const QString& text, const QString& context, ErrorCode code = ErrorCode::Validation)
{
    return {code, text, {}, context};
}

Error partyStepGone()
{
    return partyError(PartyServiceWords::tr("This step no longer exists. Nothing was changed; refresh the page."),
                      u"step"_s, ErrorCode::NotFound);
}

QList<PartyStep> stepsUpTo(const QList<PartyStep>& steps, const QDate& day)
{
    QList<PartyStep> taken;
    std::copy_if(steps.cbegin(), steps.cend(), std::back_inserter(taken),
                 [&](const PartyStep& step) { return step.onDate <= day; });
    return taken;
}

/// The block of the unit, or of the nearest one above that has one.
QString blockOf(const organization::UnitTree& tree, base::UnitId unit)
{
    for (int index = tree.indexOf(unit); index >= 0; index = tree.parent(index)) {
        if (!tree.node(index).blockCode.isEmpty()) {
            return tree.node(index).blockCode;
        }
    }
    return {};
}

/// What is wrong with a step by itself; an empty text: nothing.
std::optional<Error> checkStep(const PartyStep& step)
{
    if (partySteps().kind(step.code) == nullptr) {
        return partyError(PartyServiceWords::tr("Choose the step. Nothing was changed."), u"step"_s);
    }
    if (!step.onDate.isValid()) {
        return partyError(PartyServiceWords::tr("Say on which day the step was taken. Nothing was changed."),
                          u"date"_s);
    }
    if (step.votesPresent.value_or(0) < 0 || step.votesFor.value_or(0) < 0 ||
        (step.votesPresent && step.votesFor && *step.votesFor > *step.votesPresent)) {
        return partyError(PartyServiceWords::tr("More votes in favour than members present. Nothing was changed."),
                          u"votes"_s);
    }
    return std::nullopt;
}

/// The day that a step of the way sets on the card; invalid: none.
QDate dayOnCard(const PartyWay& way, const char* column)
{
    for (const PartyStep& step : way.steps) {
        const PartyStepKind* kind = partySteps().kind(step.code);
        if (kind != nullptr && kind->sets == QLatin1String(column)) {
            return step.onDate;
        }
    }
    return {};
}

/// Days of the card that the way's steps set. A day that no step had set (typed into the card before the way was
/// recorded) stays as it is.
void keepCard(UnitOfWork& unit, base::PersonId id, const PartyWay& before, const PartyWay& after)
{
    auto person = PersonRepository::find(unit.connection(), id);
    if (!person) {
        throw storage::Abort{
            partyError(PartyServiceWords::tr("This person no longer exists. Nothing was changed; refresh the page."),
                       u"person"_s, ErrorCode::NotFound)};
    }
    const Person seen = *person;
    const auto keep = [&](QDate& day, const char* column) {
        const QDate was = dayOnCard(before, column);
        const QDate now = dayOnCard(after, column);
        if (now.isValid() ? was != now || day != now : was.isValid() && day == was) {
            day = now;
        }
    };
    keep(person->partyJoinedOn, "party_joined_on");
    keep(person->partyOfficialOn, "party_official_on");
    if (!(*person == seen)) {
        PersonRepository::update(unit, *person);
    }
}

QString stepLabel(const PartyStep& step)
{
    const PartyStepKind* kind = partySteps().kind(step.code);
    return kind == nullptr ? step.code : kind->name.shown();
}

} // namespace

QHash<QString, int> PartyList::countsByStep() const
{
    QHash<QString, int> counts;
    for (const PartyRow& row : rows) {
        ++counts[row.way.current()->code];
    }
    return counts;
}

QHash<QString, QHash<QString, int>> PartyList::countsByBlock() const
{
    QHash<QString, QHash<QString, int>> counts;
    for (const PartyRow& row : rows) {
        ++counts[row.blockCode][row.way.current()->code];
    }
    return counts;
}

std::optional<base::Decimal> PartyFigures::share() const
{
    return base::Decimal(admittedFromOutstanding).percentOf(base::Decimal(admitted));
}

Result<PartyList> PartyService::list(const QList<base::UnitId>& units, const QDate& day) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const auto followed = PartyRepository::followed(connection, units, day);
        const QList<base::PersonId> people = followed.keys();
        const auto steps = PartyRepository::ofPeople(connection, people);
        const organization::UnitTree tree = organization::UnitRepository::treeAt(connection, day);
        PartyList list{day, {}};
        for (const Person& person : PersonRepository::read(connection, people)) {
            PartyRow row;
            row.way = partyWay(stepsUpTo(steps.value(person.id), day));
            if (row.way.steps.isEmpty()) {
                continue;
            }
            row.person = person.id;
            row.name = person.fullName;
            row.birthDate = person.birthDate;
            row.sex = person.sex;
            row.unit = followed.value(person.id);
            if (const organization::UnitNode* node = tree.find(row.unit)) {
                row.unitName = node->shortName.isEmpty() ? node->name : node->shortName;
            }
            row.blockCode = blockOf(tree, row.unit);
            row.warnings = partyWarnings(row.way, person.birthDate);
            list.rows.append(std::move(row));
        }
        const auto place = [](const PartyRow& row) {
            return row.way.isBroken() ? -1 : partySteps().indexOf(row.way.current()->code);
        };
        std::sort(list.rows.begin(), list.rows.end(), [&](const PartyRow& left, const PartyRow& right) {
            return std::make_tuple(-place(left), base::nameSortKey(left.name), left.person) <
                   std::make_tuple(-place(right), base::nameSortKey(right.name), right.person);
        });
        return list;
    });
}

Result<PartyWay> PartyService::way(base::PersonId person) const
{
    return m_database.read(
        [&](Connection& connection) { return partyWay(PartyRepository::ofPerson(connection, person)); });
}

Result<PartyFigures> PartyService::figures(const QList<base::UnitId>& units, const QDate& firstDay,
                                           const QDate& lastDay) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const QSet<base::UnitId> wanted(units.cbegin(), units.cend());
        const auto counts = [&](base::UnitId unit) { return wanted.isEmpty() || wanted.contains(unit); };
        PartyFigures figures;
        const auto introduced = PartyCountsRepository::introduced(connection, firstDay, lastDay);
        for (auto it = introduced.cbegin(); it != introduced.cend(); ++it) {
            figures.introduced += counts(it.key()) ? it->numerator : 0;
        }
        const auto admitted = PartyCountsRepository::admittedFromOutstanding(connection, firstDay, lastDay);
        for (auto it = admitted.cbegin(); it != admitted.cend(); ++it) {
            figures.admittedFromOutstanding += counts(it.key()) ? it->numerator : 0;
            figures.admitted += counts(it.key()) ? it->denominator : 0;
        }
        return figures;
    });
}

Result<base::UnitId> PartyService::unitOn(base::PersonId person, const QDate& day) const
{
    return m_database.read([&](Connection& connection) {
        for (const KeptSpan& kept : MembershipRepository::spans(connection, person)) {
            if (kept.span.state == SpanState::Member && kept.span.holdsOn(day)) {
                return kept.span.unit;
            }
        }
        return base::UnitId();
    });
}

Result<QList<Person>> PartyService::nominees(const QList<base::UnitId>& units, const QDate& day) const
{
    return m_database.readSnapshot([&](Connection& connection) {
        const auto followed = PartyRepository::followed(connection, units, day);
        const auto steps = PartyRepository::ofPeople(connection, followed.keys());
        QList<base::PersonId> free;
        for (const KeptSpan& kept : MembershipRepository::spansOn(connection, day, SpanState::Member, units)) {
            const PartyWay way = partyWay(steps.value(kept.person));
            if (!kept.partyFrom.isValid() && (way.steps.isEmpty() || way.isBroken())) {
                free.append(kept.person);
            }
        }
        QList<Person> people = PersonRepository::read(connection, free);
        std::stable_sort(people.begin(), people.end(), [](const Person& left, const Person& right) {
            return base::nameSortKey(left.fullName) < base::nameSortKey(right.fullName);
        });
        return people;
    });
}

Result<PartyStepId> PartyService::record(const PartyStep& given)
{
    if (const auto wrong = checkStep(given)) {
        return *wrong;
    }
    PartyStep step = given;
    for (QString* text : {&step.documentNumber, &step.helper, &step.partyCell, &step.remark}) {
        *text = base::composed(*text);
    }
    return m_database.write(stepLabel(step), [&](UnitOfWork& unit) -> Result<PartyStepId> {
        Connection& connection = unit.connection();
        if (step.id.isValid()) {
            const auto old = PartyRepository::find(connection, step.id);
            if (!old) {
                return partyStepGone();
            }
            step.person = old->person;
        }
        QList<PartyStep> steps = PartyRepository::ofPerson(connection, step.person);
        const PartyWay before = partyWay(steps);
        const PartyStep* same = before.step(step.code);
        if (same != nullptr && same->id != step.id && !(before.isBroken() && step.onDate >= before.current()->onDate)) {
            return partyError(
                PartyServiceWords::tr("“%1” is recorded already, on %2. Nothing was changed; correct that "
                                      "step instead.")
                    .arg(stepLabel(step), base::displayDate(same->onDate)),
                u"step"_s, ErrorCode::Conflict);
        }
        PartyStepId id = step.id;
        if (id.isValid()) {
            PartyRepository::update(unit, step);
        } else {
            id = PartyRepository::insert(unit, step);
        }
        keepCard(unit, step.person, before, partyWay(PartyRepository::ofPerson(connection, step.person)));
        return id;
    });
}

Result<void> PartyService::remove(PartyStepId id)
{
    return m_database.write(
        PartyServiceWords::tr("Take back a step towards the Party"), [&](UnitOfWork& unit) -> Result<void> {
            Connection& connection = unit.connection();
            const auto step = PartyRepository::find(connection, id);
            if (!step) {
                return partyStepGone();
            }
            const PartyWay before = partyWay(PartyRepository::ofPerson(connection, step->person));
            PartyRepository::bury(unit, id);
            keepCard(unit, step->person, before, partyWay(PartyRepository::ofPerson(connection, step->person)));
            return {};
        });
}

} // namespace doancoso::membership
