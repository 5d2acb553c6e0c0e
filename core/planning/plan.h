// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plan (kế hoạch, chương trình, hướng dẫn) whole: document data, basis, text, tasks, deliverables, report duties,
// recipients. Targets are kept apart (target.h), since they change by themselves. Value types; anyone may use them.
#pragma once

#include "core/base/ids.h"
#include "core/planning/report_form.h"
#include "core/planning/text_table.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace doancoso::planning {

enum class PlanStatus { Draft, Issued, Closed };
/// A document on which the plan rests, or one that it only mentions.
enum class BasisRole { Basis, Reference };
enum class Repeats { None, Monthly, Quarterly, HalfYearly, Yearly };

/// A document of a superior body. Number and date may be unknown.
struct PlanBasis
{
    qint64 id = 0; ///< 0: not stored yet
    BasisRole role = BasisRole::Basis;
    QString kind; ///< code of a DocumentKind
    QString number;
    QDate issuedOn;
    QString issuer;
    QString title;
    base::PlanId linkedPlan; ///< the same document as a plan in this file

    bool operator==(const PlanBasis&) const = default;
};

/// Numbers are as printed in the document, since real documents number in their own ways.
struct PlanSection
{
    qint64 id = 0;
    QString number;
    QString heading;
    QString body; ///< paragraphs on lines of their own
    QList<PlanSection> children;

    bool operator==(const PlanSection& other) const;
};

struct PlanTask
{
    base::TaskId id;
    QString uid;
    qint64 revision = 0;
    QString sectionNumber; ///< "III.2": where the plan speaks of it
    QString title;
    QStringList levels;   ///< codes of unit types that do it
    base::UnitId unit;    ///< one unit, when it is named
    QString assignee;     ///< body or post, never a person's name by rule of the house
    QDate deadline;       ///< of a repeating task: the first one
    QString deadlineText; ///< as the plan says it
    Repeats repeats = Repeats::None;
    QString deliverable;
    int progress = 0; ///< 0..100
    QDate doneOn;
    QDate doneFor; ///< repeating: the due day of the latest occurrence that is done
    QString note;

    bool operator==(const PlanTask&) const = default;
};

struct PlanDeliverable
{
    qint64 id = 0;
    QString title;
    QString level; ///< code of a unit type
    QString form;  ///< paper, e-mail, meeting
    QDate dueOn;
    QString dueText;
    QDate doneOn;

    bool operator==(const PlanDeliverable&) const = default;
};

enum class Rhythm { Once, Monthly, Quarterly, HalfYearly, Yearly };

struct PlanReportDuty
{
    qint64 id = 0;
    QString level;
    Rhythm rhythm = Rhythm::Quarterly;
    QString addressee;
    QString dueText;

    bool operator==(const PlanReportDuty&) const = default;
};

struct PlanRecipient
{
    qint64 id = 0;
    QString name;
    QString purpose;

    bool operator==(const PlanRecipient&) const = default;
};

/// A unit that the plan is about, such as one to be consolidated.
struct PlanSubject
{
    qint64 id = 0;
    QString name;
    QString typeCode;
    QString blockCode;
    base::UnitId unit;

    bool operator==(const PlanSubject&) const = default;
};

struct Plan
{
    base::PlanId id;
    QString uid;
    qint64 revision = 0; ///< for noticing that somebody else changed the plan meanwhile

    QString kind = QStringLiteral("KH"); ///< code of a DocumentKind
    QString number;
    QDate issuedOn;
    base::UnitId issuer;
    QString issuerName; ///< as it stands in the heading
    QString place;
    QString title;            ///< short, for lists
    QString abstract;         ///< trích yếu, as printed below the kind
    QString signingAuthority; ///< the body on whose behalf it is signed: "Ban Thường vụ Huyện đoàn"
    QString signatoryPost;    ///< "Phó Bí thư"
    QString signatoryName;
    QDate firstDay;
    QDate lastDay;
    PlanStatus status = PlanStatus::Draft;
    base::PlanId parent;     ///< the plan above, when it is in this file
    QString parentReference; ///< the document above as text
    ReportFormId form;       ///< the sheet on which its results are handed in
    QDate reviewFirstDay;    ///< of a review: the time that is reviewed
    QDate reviewLastDay;
    QString note;

    QList<PlanBasis> basis;
    QList<PlanSection> sections;
    QList<PlanTask> tasks;
    QList<PlanDeliverable> deliverables;
    QList<PlanReportDuty> reportDuties;
    QList<PlanRecipient> recipients;
    QList<PlanSubject> subjects;
    QList<base::IndicatorId> followedIndicators; ///< compared over time without a target

    bool operator==(const Plan&) const = default;
};

/// One line of a list of plans.
struct PlanSummary
{
    base::PlanId id;
    qint64 revision = 0;
    QString kind;
    QString number;
    QDate issuedOn;
    base::UnitId issuer;
    QString issuerName;
    QString title;
    QDate firstDay;
    QDate lastDay;
    PlanStatus status = PlanStatus::Draft;
    base::PlanId parent;
    int taskCount = 0;
    int doneTaskCount = 0; ///< a repeating task counts when its last occurrence is done
    int targetCount = 0;

    bool operator==(const PlanSummary&) const = default;
};

struct PlanFilter
{
    QList<base::UnitId> issuers; ///< empty: every issuer
    int year = 0;                ///< plans whose span touches this calendar year; 0: every year
    std::optional<PlanStatus> status;
    QString text; ///< words in any order, without marks as well
};

/// An earlier state of an issued plan, kept when the plan was revised.
struct PlanRevision
{
    int number = 0; ///< 1 is the state as first issued
    QDate onDate;   ///< day of the change that ended this state
    QString document;
    QString reason;

    bool operator==(const PlanRevision&) const = default;
};

/// A kind of document: "KH" is "Kế hoạch".
struct DocumentKind
{
    QString code;
    QString nameVi;
    QString nameEn;
    bool canBePlan = false;

    bool operator==(const DocumentKind&) const = default;
};

QString displayName(PlanStatus value);
QString displayName(Repeats value);
QString displayName(Rhythm value);

template <>
struct TextTable<PlanStatus>
{
    static constexpr std::array entries{std::pair{PlanStatus::Draft, "draft"}, std::pair{PlanStatus::Issued, "issued"},
                                        std::pair{PlanStatus::Closed, "closed"}};
};
template <>
struct TextTable<BasisRole>
{
    static constexpr std::array entries{std::pair{BasisRole::Basis, "basis"},
                                        std::pair{BasisRole::Reference, "reference"}};
};
template <>
struct TextTable<Repeats>
{
    static constexpr std::array entries{std::pair{Repeats::None, "none"}, std::pair{Repeats::Monthly, "monthly"},
                                        std::pair{Repeats::Quarterly, "quarterly"},
                                        std::pair{Repeats::HalfYearly, "half_yearly"},
                                        std::pair{Repeats::Yearly, "yearly"}};
};
template <>
struct TextTable<Rhythm>
{
    static constexpr std::array entries{std::pair{Rhythm::Once, "once"}, std::pair{Rhythm::Monthly, "monthly"},
                                        std::pair{Rhythm::Quarterly, "quarterly"},
                                        std::pair{Rhythm::HalfYearly, "half_yearly"},
                                        std::pair{Rhythm::Yearly, "yearly"}};
};

} // namespace doancoso::planning
