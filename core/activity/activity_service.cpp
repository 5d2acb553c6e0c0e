// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_service.h"

#include "core/activity/activity_lists.h"
#include "core/activity/meeting_repository.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using base::Error;
using base::ErrorCode;
using base::Result;
using storage::Connection;
using storage::UnitOfWork;

namespace {

struct ActivityWords
{
    Q_DECLARE_TR_FUNCTIONS(ActivityService)
};

Error activityInvalid(const QString& text, const char* field)
{
    return {ErrorCode::Validation, text, {}, QString::fromLatin1(field)};
}

Error activityNotFound()
{
    return {ErrorCode::NotFound,
            ActivityWords::tr("This entry no longer exists. Nothing was changed; refresh the page."),
            {},
            u"activity"_s};
}

template <typename Word>
bool listHas(const QList<Word>& words, const QString& code)
{
    return std::any_of(words.cbegin(), words.cend(), [&code](const Word& word) { return word.code == code; });
}

std::optional<Error> kindProblem(const Activity& activity)
{
    const ActivityKind* known = activityLists().activityKind(activity.kind);
    if (!known) {
        return activityInvalid(ActivityWords::tr("Choose what it was. Nothing was saved."), "kind");
    }
    if (!known->subkinds.isEmpty() && !listHas(known->subkinds, activity.subkind)) {
        return activityInvalid(ActivityWords::tr("Choose the kind more exactly: it decides under which indicator it "
                                                 "counts. Nothing was saved."),
                               "subkind");
    }
    if (known->hasLevel && !listHas(activityLists().projectLevels, activity.level)) {
        return activityInvalid(ActivityWords::tr("Choose the level of the project. Nothing was saved."), "level");
    }
    return std::nullopt;
}

std::optional<Error> dayProblem(const Activity& activity)
{
    if (!activity.firstDay.isValid()) {
        return activityInvalid(ActivityWords::tr("Write the day, such as 15/03/2022. Nothing was saved."), "firstDay");
    }
    if (activity.lastDay < activity.firstDay) {
        return activityInvalid(ActivityWords::tr("It ends before it begins. Nothing was saved."), "lastDay");
    }
    return std::nullopt;
}

std::optional<Error> introductionProblem(const Activity& activity)
{
    const ActivityKind* known = activityLists().activityKind(activity.kind);
    if (!known || known->family != ActivityFamily::Introduction) {
        return std::nullopt;
    }
    if (!activity.introducer.isValid()) {
        return activityInvalid(ActivityWords::tr("Say which member introduced the young person. Nothing was saved."),
                               "introducer");
    }
    if (!activity.introduced.isValid() && activity.introducedName.isEmpty()) {
        return activityInvalid(ActivityWords::tr("Say who was introduced. Nothing was saved."), "introduced");
    }
    if (activity.introduced == activity.introducer) {
        return activityInvalid(ActivityWords::tr("Nobody introduces himself. Nothing was saved."), "introduced");
    }
    if (!listHas(activityLists().outcomes, activity.outcome)) {
        return activityInvalid(ActivityWords::tr("Choose what came of it. Nothing was saved."), "outcome");
    }
    return std::nullopt;
}

std::optional<Error> listProblem(const Activity& activity)
{
    QSet<base::PersonId> seen;
    for (const Participant& one : activity.people) {
        if (!one.person.isValid() || seen.contains(one.person)) {
            return activityInvalid(ActivityWords::tr("Somebody stands twice in the list. Nothing was saved."),
                                   "people");
        }
        seen.insert(one.person);
    }
    for (const Finding& finding : activity.findings) {
        if (finding.body.isEmpty()) {
            return activityInvalid(ActivityWords::tr("A finding needs words: what has to be mended. Nothing was "
                                                     "saved."),
                                   "findings");
        }
    }
    return std::nullopt;
}

std::optional<Error> activityProblem(const Activity& activity)
{
    if (const auto problem = kindProblem(activity)) {
        return problem;
    }
    if (activity.title.isEmpty()) {
        return activityInvalid(ActivityWords::tr("Give it a name by which others find it. Nothing was saved."),
                               "title");
    }
    if (!activity.unit.isValid()) {
        return activityInvalid(ActivityWords::tr("Say which unit organised it. Nothing was saved."), "unit");
    }
    for (const auto& [number, field] :
         {std::pair(activity.participants, "participants"), std::pair(activity.amount, "amount")}) {
        if (number && *number < 0) {
            return activityInvalid(ActivityWords::tr("A number is never below 0. Nothing was saved."), field);
        }
    }
    for (const auto& check : {dayProblem, introductionProblem, listProblem}) {
        if (const auto problem = check(activity)) {
            return problem;
        }
    }
    return std::nullopt;
}

/// What the kind has no place for is left out, so that a changed kind leaves nothing hidden behind.
Activity fittedToKind(Activity activity)
{
    const ActivityKind* known = activityLists().activityKind(activity.kind);
    if (!known) {
        return activity;
    }
    activity.subkind = known->subkinds.isEmpty() ? QString() : activity.subkind;
    activity.level = known->hasLevel ? activity.level : QString();
    activity.amount = known->hasAmount ? activity.amount : std::nullopt;
    if (known->family != ActivityFamily::Inspection) {
        activity.subjectUnit = {};
        activity.findings.clear();
    }
    if (known->family != ActivityFamily::Introduction) {
        activity.introducer = {};
        activity.introduced = {};
        activity.introducedName.clear();
        activity.outcome.clear();
    }
    return activity;
}

Activity tidiedActivity(const Activity& given)
{
    Activity activity = fittedToKind(given);
    for (QString* text : {&activity.title, &activity.place, &activity.documentNumber, &activity.introducedName}) {
        *text = base::composed(*text);
    }
    for (QString* text : {&activity.content, &activity.result}) {
        *text = text->normalized(QString::NormalizationForm_C).trimmed();
    }
    for (Participant& one : activity.people) {
        one.role = base::composed(one.role);
    }
    for (Finding& finding : activity.findings) {
        finding.body = finding.body.normalized(QString::NormalizationForm_C).trimmed();
        finding.responsible = base::composed(finding.responsible);
        finding.doneNote = base::composed(finding.doneNote);
    }
    activity.jointUnits.removeAll(activity.unit);
    std::sort(activity.jointUnits.begin(), activity.jointUnits.end());
    activity.jointUnits.erase(std::unique(activity.jointUnits.begin(), activity.jointUnits.end()),
                              activity.jointUnits.end());
    if (!activity.lastDay.isValid()) {
        activity.lastDay = activity.firstDay;
    }
    if (!activity.countedUnit.isValid()) {
        activity.countedUnit = activity.unit;
    }
    return activity;
}

} // namespace

Result<Activity> ActivityService::activity(base::ActivityId id) const
{
    const auto found =
        m_database.read([id](Connection& connection) { return ActivityRepository::find(connection, id); });
    if (!found) {
        return found.error();
    }
    return *found ? Result<Activity>(**found) : activityNotFound();
}

Result<QList<Activity>> ActivityService::activities(const ActivityFilter& filter) const
{
    return m_database.read([&](Connection& connection) { return ActivityRepository::list(connection, filter); });
}

Result<QHash<base::ActivityId, std::pair<int, int>>> ActivityService::findingCounts() const
{
    return m_database.read([](Connection& connection) { return ActivityRepository::findingCounts(connection); });
}

Result<QList<FindingInActivity>> ActivityService::findings(const QList<base::UnitId>& units, bool openOnly) const
{
    return m_database.read(
        [&](Connection& connection) { return ActivityRepository::findings(connection, units, openOnly); });
}

Result<QList<Activity>> ActivityService::trainingOf(base::PersonId person) const
{
    return m_database.read([person](Connection& connection) {
        return ActivityRepository::ofPerson(connection, person, activityLists().kindsOf(ActivityFamily::Training));
    });
}

Result<Activity> ActivityService::save(const Activity& given)
{
    const Activity activity = tidiedActivity(given);
    if (const auto problem = activityProblem(activity)) {
        return *problem;
    }
    const QString name = activityKindName(activity.kind);
    const QString label = activity.id.isValid() ? ActivityWords::tr("Corrected: %1").arg(name)
                                                : ActivityWords::tr("Recorded: %1").arg(name);
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<Activity> {
        const auto life = MeetingRepository::lives(unit.connection()).value(activity.unit);
        if (!life.first.isValid() || activity.lastDay < life.first || activity.firstDay >= life.second) {
            return activityInvalid(ActivityWords::tr("The organising unit did not exist on %1. Correct the day or the "
                                                     "unit; nothing was saved.")
                                       .arg(base::displayDate(activity.firstDay)),
                                   "unit");
        }
        base::ActivityId id = activity.id;
        if (id.isValid()) {
            ActivityRepository::update(unit, activity);
        } else {
            id = ActivityRepository::insert(unit, activity);
        }
        const auto stored = ActivityRepository::find(unit.connection(), id);
        return stored ? Result<Activity>(*stored) : activityNotFound();
    });
}

Result<void> ActivityService::remove(base::ActivityId id)
{
    return m_database.write(ActivityWords::tr("Entry struck out"), [&](UnitOfWork& unit) -> Result<void> {
        if (!ActivityRepository::find(unit.connection(), id)) {
            return activityNotFound();
        }
        unit.bury(u"activity"_s, id.value());
        return {};
    });
}

Result<QStringList> ActivityService::warnings(const Activity& given) const
{
    const Activity activity = tidiedActivity(given);
    return m_database.read([&](Connection& connection) {
        QStringList sentences;
        if (activity.participants && *activity.participants < activity.people.size()) {
            sentences.append(ActivityWords::tr("%1 people stand in the list, but the number of participants says %2.")
                                 .arg(activity.people.size())
                                 .arg(*activity.participants));
        }
        if (activity.introducer.isValid() && activity.lastDay.isValid() &&
            !ActivityRepository::memberUnits(connection, {activity.introducer}, activity.lastDay)
                 .contains(activity.introducer)) {
            sentences.append(ActivityWords::tr("Whoever introduced is no member of any branch on this day; it does not "
                                               "count for “1+1”."));
        }
        return sentences;
    });
}

Result<void> ActivityService::setFindingDone(qint64 id, const QDate& day, const QString& note)
{
    if (day.isValid() && day > m_database.clock().today()) {
        return activityInvalid(ActivityWords::tr("The day lies in the future. Nothing was changed."), "doneOn");
    }
    const QString label = day.isValid() ? ActivityWords::tr("Finding mended") : ActivityWords::tr("Finding open again");
    return m_database.write(label, [&](UnitOfWork& unit) -> Result<void> {
        const auto found = ActivityRepository::finding(unit.connection(), id);
        if (!found) {
            return activityNotFound();
        }
        if (day.isValid() && day < found->inspectedOn) {
            return activityInvalid(ActivityWords::tr("It cannot be mended before the inspection of %1. Nothing was "
                                                     "changed.")
                                       .arg(base::displayDate(found->inspectedOn)),
                                   "doneOn");
        }
        ActivityRepository::setFindingDone(unit, id, day, base::composed(note));
        return {};
    });
}

} // namespace doancoso::activity
