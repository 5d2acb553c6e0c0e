// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists that meetings, activities and posts take their words from (resources/activity/lists.json): codes with names
// and what the program does with them (counts for a rhythm, has a value in đồng, is a training for cadres). Read once;
// anyone may use them.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace doancoso::activity {

struct ListWord
{
    QString code;
    QString nameVi;
    QString nameEn;
};

struct ActivitySubkind : ListWord
{
    bool forCadres = false; ///< taking part counts as training of cadres
};

/// Which fields an activity has and where it is listed.
enum class ActivityFamily { Training, Activity, Project, Session, Introduction, Inspection };

struct ActivityKind : ListWord
{
    ActivityFamily family = ActivityFamily::Activity;
    bool hasLevel = false;
    bool hasAmount = false; ///< a value in đồng
    QList<ActivitySubkind> subkinds;
};

struct IntroductionOutcome : ListWord
{
    bool counts = true; ///< the introducing member did his part of "1+1"
};

struct CadrePostKind : ListWord
{
    int rank = 0;        ///< order in which posts of a committee are listed
    bool single = false; ///< held by one person of the unit at a time
    bool leads = false;  ///< secretary or deputy
    QStringList types;   ///< types of units that have it; empty: all

    bool fits(const QString& unitType) const { return types.isEmpty() || types.contains(unitType); }
};

struct ActivityLists
{
    QList<ListWord> meetingKinds;
    QList<ActivityKind> activityKinds;
    QList<ListWord> projectLevels;
    QList<IntroductionOutcome> outcomes;
    QList<CadrePostKind> posts;

    /// nullptr when the list does not know the code.
    const ActivityKind* activityKind(const QString& code) const;
    const CadrePostKind* post(const QString& code) const;
    /// Codes of all kinds of a family.
    QStringList kindsOf(ActivityFamily family) const;
};

/// The shipped lists; empty lists when the resource is damaged, which a test of the shipped data finds.
const ActivityLists& activityLists();
/// Reads lists from JSON. Errors: Validation with place and field.
base::Result<ActivityLists> parseActivityLists(const QByteArray& bytes, const QString& fileName);

/// The word in the user's language.
QString nameOf(const ListWord& word);
/// Names of codes in the user's language; the code itself when the list does not know it.
QString meetingKindName(const QString& code);
QString activityKindName(const QString& kind);
/// "Lớp tập huấn, bồi dưỡng: Tập huấn bí thư chi đoàn"; the kind alone when there is no subkind.
QString activityKindName(const QString& kind, const QString& subkind);
QString subkindName(const QString& kind, const QString& subkind);
QString projectLevelName(const QString& code);
QString outcomeName(const QString& code);
QString postName(const QString& code);

/// Codes that the measures are defined by.
namespace kind {
inline constexpr QLatin1String kTraining("TRAINING");
inline constexpr QLatin1String kProject("PROJECT");
inline constexpr QLatin1String kTask("TASK");
inline constexpr QLatin1String kPartySession("PARTY_SESSION");
inline constexpr QLatin1String kIntroduction("INTRODUCTION");
inline constexpr QLatin1String kInspection("INSPECTION");
} // namespace kind
namespace post {
inline constexpr QLatin1String kSecretary("SECRETARY");
inline constexpr QLatin1String kDeputySecretary("DEPUTY_SECRETARY");
} // namespace post

} // namespace doancoso::activity
