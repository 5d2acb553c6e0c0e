// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cadres: who holds which post in which unit from when to when, by election or appointment, who is on the planning list
// (quy hoạch), and what training they took outside the classes of this file (domain.md §4.4, §7.1). Value types.
#pragma once

#include "core/base/ids.h"
#include "core/membership/person.h"
#include "core/organization/unit.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::activity {

enum class Manner { Unknown, Elected, Appointed };

struct CadrePost
{
    base::CadrePostId id;
    QString uid;
    qint64 revision = 0;
    base::PersonId person;
    base::UnitId unit;
    QString post; ///< code of the list of posts
    QDate from;
    QDate until = organization::kOpenEnd; ///< first day on which it is no longer held
    QString term;                         ///< "lần thứ XII, nhiệm kỳ 2022–2027"
    QDate termUntil;                      ///< last day of the term; invalid: not known
    Manner manner = Manner::Unknown;
    QString decisionNumber;
    QDate decisionDate;
    QString decidedBy;
    bool fullTime = false;
    QString concurrentPost;
    QDate firstAppointedOn; ///< when first put in such a post anywhere; invalid: `from`
    QString endReason;
    QString note;

    bool holdsOn(const QDate& day) const { return from <= day && day < until; }
    QDate firstDayInPost() const { return firstAppointedOn.isValid() ? firstAppointedOn : from; }
    bool operator==(const CadrePost&) const = default;
};

struct CadrePlanning
{
    qint64 id = 0;
    qint64 revision = 0;
    base::PersonId person;
    base::UnitId unit;
    QString post;
    QString term;
    QDate validFrom;
    QDate validUntil = organization::kOpenEnd; ///< first day on which it no longer holds
    QString decisionNumber;
    QDate decisionDate;
    QString note;

    bool holdsOn(const QDate& day) const { return validFrom <= day && day < validUntil; }
    bool operator==(const CadrePlanning&) const = default;
};

/// A training that is no class of this file, or a remark on one that is.
struct CadreTraining
{
    qint64 id = 0;
    qint64 revision = 0;
    base::PersonId person;
    base::ActivityId activity; ///< invalid: free text
    QString title;
    QDate onDate;
    QString certificate;

    bool operator==(const CadreTraining&) const = default;
};

QString toCode(Manner manner);
Manner mannerFromCode(const QString& code);
/// "bầu", "chỉ định", empty in the user's language.
QString displayName(Manner manner);

} // namespace doancoso::activity
