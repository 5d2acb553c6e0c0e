// SPDX-License-Identifier: GPL-3.0-or-later
//
// The way of an outstanding member into the Party: steps as data in their order (resources/membership/party_steps.json;
// domain.md §7.2) and what is unusual about them. The way belongs to the person, so that it goes on unbroken when he or
// she moves to another branch. Value types and pure rules; services, pages and reports use them.
#pragma once

#include "core/base/ids.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/membership/bilingual_name.h"

#include <QDate>
#include <QList>

#include <optional>

namespace doancoso::membership {

struct PartyStepTag;
using PartyStepId = base::Id<PartyStepTag>;

/// Codes that the program itself must know; the others are data only.
namespace party_step_code {
inline constexpr auto kIntroduced = "GRASSROOTS_RESOLUTION";
inline constexpr auto kClass = "CLASS_ATTENDED";
inline constexpr auto kAdmitted = "ADMITTED";
inline constexpr auto kOfficial = "OFFICIAL";
} // namespace party_step_code

struct PartyStepKind
{
    QString code;
    BilingualName name;
    BilingualName shortName;  ///< heading of a column
    bool needsHelper = false; ///< a Party member should have been assigned by then
    bool outstanding = false; ///< whoever is admitted after it comes from the outstanding members
    QString sets;             ///< column of the person that takes the day: "party_joined_on", "party_official_on"
    bool ends = false;        ///< nothing follows
    bool breaks = false;      ///< ends the way unfinished; it may begin anew later
};

struct PartySteps
{
    QString source;
    QString certainty;
    int leastAge = 18;
    int probationMonths = 12;
    QList<PartyStepKind> kinds; ///< in the order of the way

    const PartyStepKind* kind(const QString& code) const;
    /// -1: not known.
    int indexOf(const QString& code) const;
};

/// Errors: Validation with place and field.
base::Result<PartySteps> parsePartySteps(const QByteArray& bytes, const QString& fileName);
/// The shipped one.
const PartySteps& partySteps();

/// One step that somebody took.
struct PartyStep
{
    PartyStepId id;
    qint64 revision = 0;
    base::PersonId person;
    QString code;
    QDate onDate;
    QString documentNumber; ///< resolution or decision
    std::optional<int> votesPresent;
    std::optional<int> votesFor;
    QString helper; ///< the Party member assigned to help
    QString partyCell;
    QString remark;
};

/// Where somebody stands. Steps before the last break belong to an earlier attempt.
struct PartyWay
{
    QList<PartyStep> steps; ///< of the present attempt, in the order of the way
    QList<PartyStep> earlier;

    const PartyStep* step(const QString& code) const;
    /// The step that was reached; nullptr: none.
    const PartyStep* current() const { return steps.isEmpty() ? nullptr : &steps.constLast(); }
    /// The helper named last.
    QString helper() const;
    bool isBroken() const;
};
/// `steps` of one person in any order.
PartyWay partyWay(QList<PartyStep> steps);

/// Something to think about; it does not stop the saving.
struct PartyWarning
{
    enum class Kind { UnderAge, ShortProbation, SkippedStep, NoHelper, OutOfOrder, AgeUnknown };
    Kind kind;
    QString step;
    QString text; ///< in the user's language
};
QList<PartyWarning> partyWarnings(const PartyWay& way, const base::PartialDate& birthDate);

} // namespace doancoso::membership
