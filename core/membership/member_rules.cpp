// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_rules.h"

#include "core/base/period.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using planning::Finding;
using planning::Findings;

struct MemberRulesWords
{
    Q_DECLARE_TR_FUNCTIONS(MemberRules)
};

void addError(Findings& findings, const QString& field, const QString& text)
{
    findings.append({field, text, Finding::Severity::Error});
}

void addWarning(Findings& findings, const QString& field, const QString& text)
{
    findings.append({field, text, Finding::Severity::Warning});
}

bool isDigits(const QString& text, const QList<int>& lengths)
{
    static const QRegularExpression digits(u"^\\d+$"_s);
    return digits.match(text).hasMatch() && lengths.contains(static_cast<int>(text.size()));
}

constexpr int kOldestAge = 100;

void checkDates(const Person& person, const QDate& today, const MemberRules& rules, Findings& findings)
{
    const base::PartialDate& born = person.birthDate;
    if (born.isKnown() && born.earliest() > today) {
        addError(findings, u"birth_date"_s, MemberRulesWords::tr("The date of birth lies in the future."));
    } else if (const auto age = born.ageOn(today); age && *age > kOldestAge) {
        addError(findings, u"birth_date"_s, MemberRulesWords::tr("Nobody is that old; look at the year of birth."));
    }
    if (born.isKnown() && person.joinedOn.isKnown() && person.joinedOn.latest() < born.earliest()) {
        addError(findings, u"joined_on"_s, MemberRulesWords::tr("Joined before being born; look at both dates."));
    }
    if (person.joinedOn.isKnown() && person.joinedOn.earliest() > today) {
        addWarning(findings, u"joined_on"_s, MemberRulesWords::tr("The day of joining lies in the future."));
    }
    if (person.partyJoinedOn.isValid()) {
        const auto age = born.ageOn(person.partyJoinedOn);
        const int least = rules.value(u"party_age"_s, person.partyJoinedOn).value_or(0);
        if (age && *age < least && !(born.year() + least <= person.partyJoinedOn.year() && !born.isWhole())) {
            addWarning(findings, u"party_joined_on"_s,
                       MemberRulesWords::tr("Was under %1 when admitted to the Party.").arg(least));
        }
    }
    if (person.partyOfficialOn.isValid()) {
        if (!person.partyJoinedOn.isValid()) {
            addWarning(findings, u"party_official_on"_s,
                       MemberRulesWords::tr("Official Party member without a day of admission."));
        } else if (const int months = rules.value(u"party_probation_months"_s, person.partyOfficialOn).value_or(0);
                   person.partyOfficialOn < person.partyJoinedOn.addMonths(months)) {
            addWarning(findings, u"party_official_on"_s,
                       MemberRulesWords::tr("Less than %1 months after admission to the Party.").arg(months));
        }
    }
}

} // namespace

base::Result<MemberRules> MemberRules::read()
{
    const auto broken = [](const QString& place) {
        return base::Error{base::ErrorCode::Bug, storage::sentenceFor(base::ErrorCode::Bug), place, {}};
    };
    QFile file(u":/data/membership/member_rules.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(file.fileName());
    }
    MemberRules rules;
    for (const QJsonValue& entry : QJsonDocument::fromJson(file.readAll()).object()[u"rules"].toArray()) {
        const Rule rule{entry[u"value"].toInt(-1), QDate::fromString(entry[u"valid_from"].toString(), Qt::ISODate),
                        QDate::fromString(entry[u"valid_until"].toString(), Qt::ISODate)};
        const QString code = entry[u"code"].toString();
        if (code.isEmpty() || rule.value < 0 || !rule.from.isValid() || rule.from >= rule.until ||
            entry[u"source"].toString().isEmpty()) {
            return broken(u"member_rules.json: %1"_s.arg(code));
        }
        rules.m_rules[code].append(rule);
    }
    return rules;
}

std::optional<int> MemberRules::value(const QString& code, const QDate& day) const
{
    for (const Rule& rule : m_rules.value(code)) {
        if (rule.from <= day && day < rule.until) {
            return rule.value;
        }
    }
    return std::nullopt;
}

Findings findingsOf(const Person& person, const QDate& today, const MemberRules& rules)
{
    Findings findings;
    if (person.fullName.trimmed().isEmpty()) {
        addError(findings, u"full_name"_s, MemberRulesWords::tr("A person needs a name."));
    } else if (!person.fullName.contains(u' ')) {
        addWarning(findings, u"full_name"_s,
                   MemberRulesWords::tr("The name has one word only; is the family name missing?"));
    }
    if (!person.birthDate.isKnown()) {
        addWarning(findings, u"birth_date"_s,
                   MemberRulesWords::tr("The date of birth is missing; at least the year helps."));
    }
    checkDates(person, today, rules, findings);
    if (!person.identityNumber.isEmpty() && !isDigits(person.identityNumber, {9, 12})) {
        addWarning(findings, u"identity_number"_s,
                   MemberRulesWords::tr("An identity number has 12 digits, an old one 9; this has %n character(s).",
                                        nullptr, static_cast<int>(person.identityNumber.size())));
    }
    return findings;
}

Findings findingsOf(const MembershipEvent& event, const Person& person, const Ledger& ledger, const QDate& today,
                    const MemberRules& rules)
{
    Findings findings;
    if (!event.onDate.isValid()) {
        addError(findings, u"on_date"_s, MemberRulesWords::tr("Say on which day."));
        return findings;
    }
    if (event.onDate > today.addYears(1)) {
        addError(findings, u"on_date"_s, MemberRulesWords::tr("This day is more than a year away; look at the year."));
    } else if (event.onDate > today) {
        addWarning(findings, u"on_date"_s,
                   MemberRulesWords::tr("This day lies in the future; it counts from then on."));
    }
    if (person.birthDate.isKnown() && event.onDate < person.birthDate.earliest()) {
        addError(findings, u"on_date"_s, MemberRulesWords::tr("This day lies before the person was born."));
    }
    if (event.untilDate.isValid() && event.untilDate <= event.onDate) {
        addError(findings, u"until_date"_s, MemberRulesWords::tr("The end must lie after the first day."));
    }
    if (event.kind == EventKind::Transfer && (!event.otherUnit.isValid() || event.otherUnit == event.unit)) {
        addError(findings, u"other_unit_id"_s, MemberRulesWords::tr("Choose the branch that the member moves to."));
    }
    if (event.votesFor && event.votesPresent && *event.votesFor > *event.votesPresent) {
        addError(findings, u"votes_for"_s, MemberRulesWords::tr("More votes than members present."));
    }
    const auto age = person.birthDate.ageOn(event.onDate);
    if (event.kind == EventKind::Admit) {
        const int least = rules.value(u"min_join_age"_s, event.onDate).value_or(0);
        const int most = rules.value(u"max_join_age"_s, event.onDate).value_or(kOldestAge);
        // Of a year alone nobody can tell the birthday.
        const bool surelyYounger = age && person.birthDate.earliest().addYears(least) > event.onDate;
        if (surelyYounger) {
            addWarning(findings, u"on_date"_s, MemberRulesWords::tr("Is not yet %1 on this day.").arg(least));
        } else if (age && *age > most) {
            addWarning(findings, u"on_date"_s, MemberRulesWords::tr("Is older than %1 on this day.").arg(most));
        }
        if (event.votesFor && event.votesPresent && 2 * *event.votesFor <= *event.votesPresent) {
            addWarning(findings, u"votes_for"_s,
                       MemberRulesWords::tr("Admission needs more than half of the members present."));
        }
        if (event.introducer.isEmpty()) {
            addWarning(findings, u"introducer"_s, MemberRulesWords::tr("Nobody is named who introduced the person."));
        }
    }
    if (event.kind == EventKind::Stay) {
        const int most = rules.value(u"max_stay_age"_s, event.onDate).value_or(kOldestAge);
        if (age && *age > most) {
            addWarning(findings, u"on_date"_s,
                       MemberRulesWords::tr("Is older than %1; nobody stays on longer.").arg(most));
        }
    }
    if (event.kind == EventKind::Mature) {
        const int most = rules.value(u"max_join_age"_s, event.onDate).value_or(0);
        if (age && *age < most) {
            addWarning(findings, u"on_date"_s, MemberRulesWords::tr("Is not yet %1 on this day.").arg(most));
        }
    }
    const bool leaves = event.kind == EventKind::TransferOut || event.kind == EventKind::Mature ||
                        event.kind == EventKind::Remove || event.kind == EventKind::Expel ||
                        event.kind == EventKind::Transfer || event.kind == EventKind::TempOut;
    const auto member = ledger.memberOn(event.onDate);
    if (leaves && !member) {
        addWarning(findings, u"on_date"_s,
                   MemberRulesWords::tr("Was not a member on this day, so nothing ends by this."));
    }
    const bool comes =
        event.kind == EventKind::Admit || event.kind == EventKind::Register || event.kind == EventKind::TransferIn;
    if (comes && member) {
        addWarning(findings, u"on_date"_s,
                   member->unit == event.unit
                       ? MemberRulesWords::tr("Is a member of this branch already on this day.")
                       : MemberRulesWords::tr("Is a member of another branch on this day; that membership ends then."));
    }
    return findings;
}

QStringList remindersOf(const Person& person, const QList<MembershipEvent>& events, const QDate& day,
                        const MemberRules& rules)
{
    QStringList reminders;
    const Ledger ledger = deriveLedger(events);
    if (!ledger.memberOn(day)) {
        return reminders;
    }
    const auto age = person.birthDate.ageOn(day);
    const int most = rules.value(u"max_join_age"_s, day).value_or(kOldestAge);
    const int longest = rules.value(u"max_stay_age"_s, day).value_or(kOldestAge);
    const bool stays = std::any_of(events.cbegin(), events.cend(), [&day](const MembershipEvent& event) {
        return event.kind == EventKind::Stay && event.holds() && event.onDate <= day &&
               (!event.untilDate.isValid() || day < event.untilDate);
    });
    if (age && *age > longest) {
        reminders.append(MemberRulesWords::tr("Is over %1: to be told off by the maturity ceremony.").arg(longest));
    } else if (age && *age > most && !stays) {
        reminders.append(
            MemberRulesWords::tr("Is over %1: maturity, or stays on with the branch's agreement.").arg(most));
    }
    if (!person.birthDate.isKnown()) {
        reminders.append(MemberRulesWords::tr("The date of birth is missing."));
    }
    if (person.sex == Sex::Unknown) {
        reminders.append(MemberRulesWords::tr(
            "It is not said whether man or woman; such members are missing in the counts by sex."));
    }
    for (const LedgerProblem& problem : ledger.problems) {
        reminders.append(u"%1: %2"_s.arg(base::displayDate(problem.onDate), displayName(problem.kind)));
    }
    return reminders;
}

} // namespace doancoso::membership
