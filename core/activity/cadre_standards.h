// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who meets the standards of a post and who misses what: rules are data with validity and source document
// (resources/activity/cadre_standards.json), this compares. Pure. The list of cadres, the counting for indicators and
// the evaluation of cadres use it.
#pragma once

#include "core/activity/cadre.h"
#include "core/base/result.h"

#include <QStringList>

namespace doancoso::activity {

struct StandardCondition
{
    enum class Kind {
        ProfessionalAtLeast, ///< level of learning, list "professional"
        TheoryAtLeast,       ///< political theory, list "political_theory"
        AgeAtFirstAtMost,    ///< age when first put in such a post
        AgeHeldAtMost,       ///< age on the day while the post is held
        LivesHere            ///< does not work or study elsewhere for long
    };
    Kind kind = Kind::LivesHere;
    QString level; ///< code of the list
    int age = 0;
    int ageInAreas = 0; ///< the limit in units of these areas instead
    QStringList areas;
    /// False: "at most 40" holds until the day before the 41st birthday. True: only up to the 40th birthday itself.
    bool exactAge = false;
};

struct CadreStandard
{
    QString code;
    QStringList posts;
    QStringList unitTypes;
    QDate validFrom;
    QDate validUntil = organization::kOpenEnd; ///< first day on which it no longer holds
    QString source;
    QList<StandardCondition> conditions;

    bool holdsOn(const QDate& day) const { return validFrom <= day && day < validUntil; }
};

/// What is compared with the standards.
struct CadreFacts
{
    QString post;
    QString unitType;
    QString areaCode;
    QDate firstDayInPost;
    base::PartialDate birthDate;
    QString professionalLevel;
    QString politicalTheory;
    bool livesAway = false;
};

struct StandardCheck
{
    enum class Outcome { Met, Missed, Unknown };
    StandardCondition::Kind kind = StandardCondition::Kind::LivesHere;
    Outcome outcome = Outcome::Met;
    QString text;   ///< what is missed, or what has to be recorded to tell; empty when met
    QString source; ///< document that the condition stands in
};

/// The shipped standards.
const QList<CadreStandard>& cadreStandards();
/// Errors: Validation with place and field.
base::Result<QList<CadreStandard>> parseCadreStandards(const QByteArray& bytes, const QString& fileName);

CadreFacts factsOf(const CadrePost& post, const membership::Person& person, const QString& unitType,
                   const QString& areaCode);
/// Every condition that applies on the day. The age at the first appointment is judged by the standards of that day,
/// everything else by those of `day`. Empty: no standard is known for this post.
QList<StandardCheck> checkStandards(const QList<CadreStandard>& standards, const CadreFacts& facts, const QDate& day);

enum class StandardVerdict { NoStandard, Met, Unknown, Missed };
StandardVerdict verdictOf(const QList<StandardCheck>& checks);

/// True when the level (a code of the person list) is known and not below the wanted one.
bool levelAtLeast(const QString& list, const QString& level, const QString& wanted);

} // namespace doancoso::activity
