// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/person_dossier_repository.h"

#include "core/activity/activity_lists.h"
#include "core/activity/cadre.h"
#include "core/activity/meeting.h"
#include "core/activity/personal_data.h"
#include "core/base/clock.h"
#include "core/base/period.h"
#include "core/membership/dues.h"
#include "core/membership/membership_event.h"
#include "core/membership/party_pipeline.h"
#include "core/membership/person_lists.h"
#include "core/membership/person_repository.h"

#include <QCoreApplication>
#include <QHash>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Statement;

namespace {

struct DossierWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonDossier)
};

struct DossierSpec
{
    const char* code;
    const char* title;
    const char* columns; ///< the part behind a dot is the key
    const char* from;    ///< %1 the person
};

constexpr DossierSpec kDossierSpecs[]{
    {"membership_event", QT_TRANSLATE_NOOP("PersonDossier", "Membership"),
     "kind on_date until_date unit_id other_unit_id other_unit_name decision_number decision_date decided_by "
     "level_code "
     "introducer votes_present votes_for title papers remark withdrawn_at withdrawn_reason",
     "membership_event WHERE person_id = %1 AND deleted_at IS NULL ORDER BY on_date, id"},
    {"training_registration", QT_TRANSLATE_NOOP("PersonDossier", "Training programme of members"),
     "programme unit_id first_day last_day registered_on sent_on remark",
     "training_registration WHERE person_id = %1 AND deleted_at IS NULL ORDER BY first_day, id"},
    {"training_score", QT_TRANSLATE_NOOP("PersonDossier", "Scores of the training programme"),
     "r.first_day s.group_code s.item_code s.own_score s.branch_score",
     "training_score s JOIN training_registration r ON r.id = s.registration_id WHERE r.person_id = %1 AND "
     "r.deleted_at IS NULL ORDER BY r.first_day, s.group_code, s.item_code"},
    {"dues_payment", QT_TRANSLATE_NOOP("PersonDossier", "Dues paid"), "month unit_id amount paid_on receipt",
     "dues_payment WHERE person_id = %1 ORDER BY month"},
    {"dues_rate", QT_TRANSLATE_NOOP("PersonDossier", "Rates of dues"), "rate valid_from valid_until remark",
     "dues_rate WHERE person_id = %1 AND deleted_at IS NULL ORDER BY valid_from"},
    {"dues_exemption", QT_TRANSLATE_NOOP("PersonDossier", "Exemptions from dues"),
     "valid_from valid_until decision_number decision_date decided_by reason",
     "dues_exemption WHERE person_id = %1 AND deleted_at IS NULL ORDER BY valid_from"},
    {"party_step", QT_TRANSLATE_NOOP("PersonDossier", "On the way into the Party"),
     "step on_date document_number votes_present votes_for helper party_cell remark",
     "party_step WHERE person_id = %1 AND deleted_at IS NULL ORDER BY on_date, id"},
    {"meeting_attendance", QT_TRANSLATE_NOOP("PersonDossier", "Meetings"),
     "m.on_date m.kind_code m.unit_id a.state a.reason",
     "meeting_attendance a JOIN meeting m ON m.id = a.meeting_id WHERE a.person_id = %1 AND m.deleted_at IS NULL "
     "ORDER BY m.on_date, m.id"},
    {"meeting", QT_TRANSLATE_NOOP("PersonDossier", "Meetings led"), "on_date kind_code unit_id topic",
     "meeting WHERE chair_person_id = %1 AND deleted_at IS NULL ORDER BY on_date, id"},
    {"activity_person", QT_TRANSLATE_NOOP("PersonDossier", "Activities"),
     "a.first_day a.last_day a.kind_code a.title a.unit_id p.role",
     "activity_person p JOIN activity a ON a.id = p.activity_id WHERE p.person_id = %1 AND a.deleted_at IS NULL ORDER "
     "BY a.first_day, a.id"},
    {"introducing", QT_TRANSLATE_NOOP("PersonDossier", "Introduced somebody"), "first_day unit_id outcome_code",
     "activity WHERE introducer_id = %1 AND deleted_at IS NULL ORDER BY first_day, id"},
    {"introduced", QT_TRANSLATE_NOOP("PersonDossier", "Was introduced"),
     "first_day unit_id introduced_name outcome_code content result",
     "activity WHERE introduced_id = %1 AND deleted_at IS NULL ORDER BY first_day, id"},
    {"cadre_post", QT_TRANSLATE_NOOP("PersonDossier", "Posts"),
     "post_code unit_id valid_from valid_until term_name term_until manner decision_number decision_date decided_by "
     "concurrent_post first_appointed_on end_reason note",
     "cadre_post WHERE person_id = %1 AND deleted_at IS NULL ORDER BY valid_from, id"},
    {"cadre_planning", QT_TRANSLATE_NOOP("PersonDossier", "Planned for posts"),
     "post_code unit_id term_name valid_from valid_until decision_number decision_date note",
     "cadre_planning WHERE person_id = %1 AND deleted_at IS NULL ORDER BY valid_from, id"},
    {"cadre_training", QT_TRANSLATE_NOOP("PersonDossier", "Training of cadres"), "title on_date certificate",
     "cadre_training WHERE person_id = %1 AND deleted_at IS NULL ORDER BY on_date, id"},
    {"rating", QT_TRANSLATE_NOOP("PersonDossier", "Yearly rating"),
     "o.first_day o.last_day o.title l.unit_id r.own_grade r.branch_grade r.superior_grade r.final_grade "
     "r.proposed_grade r.proposed_why r.reason r.superior_reason r.remark r.appeal_on r.appeal r.appeal_answered_on "
     "r.appeal_answer l.decision_number l.decision_date",
     "rating r JOIN rating_list l ON l.id = r.list_id JOIN rating_round o ON o.id = l.round_id WHERE r.person_id = %1 "
     "AND r.deleted_at IS NULL ORDER BY o.last_day, r.id"},
    {"rating_fact", QT_TRANSLATE_NOOP("PersonDossier", "Said of the person for the rating"),
     "o.last_day f.fact f.amount",
     "rating_fact f JOIN rating r ON r.id = f.rating_id JOIN rating_list l ON l.id = r.list_id JOIN rating_round o ON "
     "o.id = l.round_id WHERE r.person_id = %1 AND r.deleted_at IS NULL ORDER BY o.last_day, f.fact"},
    {"rating_edition_entry", QT_TRANSLATE_NOOP("PersonDossier", "Earlier results of the rating"),
     "e.reopened_on e.decision_number n.own_grade n.branch_grade n.superior_grade n.final_grade n.reason "
     "n.superior_reason",
     "rating_edition_entry n JOIN rating_edition e ON e.id = n.edition_id WHERE n.person_id = %1 ORDER BY e.id"},
    {"data_request", QT_TRANSLATE_NOOP("PersonDossier", "Requests about personal data"),
     "kind requester received_on received_by confirmed_on due_on state closed_on answer note",
     "data_request WHERE person_id = %1 AND deleted_at IS NULL ORDER BY received_on, id"},
    {"access_log", QT_TRANSLATE_NOOP("PersonDossier", "Who saw this data"),
     "l.at u.display_name l.kind l.fields l.purpose",
     "access_log l JOIN access_person a ON a.access_id = l.id JOIN app_user u ON u.id = l.user_id WHERE a.person_id = "
     "%1 ORDER BY l.id"}};

struct DossierLabel
{
    const char* key;
    const char* label;
};

constexpr DossierLabel kDossierLabels[]{
    {"kind", QT_TRANSLATE_NOOP("PersonDossier", "What")},
    {"kind_code", QT_TRANSLATE_NOOP("PersonDossier", "What")},
    {"step", QT_TRANSLATE_NOOP("PersonDossier", "Step")},
    {"on_date", QT_TRANSLATE_NOOP("PersonDossier", "Day")},
    {"until_date", QT_TRANSLATE_NOOP("PersonDossier", "Until")},
    {"unit_id", QT_TRANSLATE_NOOP("PersonDossier", "Unit")},
    {"other_unit_id", QT_TRANSLATE_NOOP("PersonDossier", "Other unit")},
    {"other_unit_name", QT_TRANSLATE_NOOP("PersonDossier", "Other unit")},
    {"decision_number", QT_TRANSLATE_NOOP("PersonDossier", "Decision")},
    {"document_number", QT_TRANSLATE_NOOP("PersonDossier", "Document")},
    {"decision_date", QT_TRANSLATE_NOOP("PersonDossier", "Day of the decision")},
    {"decided_by", QT_TRANSLATE_NOOP("PersonDossier", "Decided by")},
    {"level_code", QT_TRANSLATE_NOOP("PersonDossier", "Level")},
    {"introducer", QT_TRANSLATE_NOOP("PersonDossier", "Introduced by")},
    {"votes_present", QT_TRANSLATE_NOOP("PersonDossier", "Present at the vote")},
    {"votes_for", QT_TRANSLATE_NOOP("PersonDossier", "Votes for")},
    {"title", QT_TRANSLATE_NOOP("PersonDossier", "Text")},
    {"topic", QT_TRANSLATE_NOOP("PersonDossier", "Topic")},
    {"content", QT_TRANSLATE_NOOP("PersonDossier", "Content")},
    {"result", QT_TRANSLATE_NOOP("PersonDossier", "Result")},
    {"papers", QT_TRANSLATE_NOOP("PersonDossier", "Papers")},
    {"remark", QT_TRANSLATE_NOOP("PersonDossier", "Remark")},
    {"note", QT_TRANSLATE_NOOP("PersonDossier", "Note")},
    {"reason", QT_TRANSLATE_NOOP("PersonDossier", "Reason")},
    {"end_reason", QT_TRANSLATE_NOOP("PersonDossier", "Reason of the end")},
    {"withdrawn_at", QT_TRANSLATE_NOOP("PersonDossier", "Struck out")},
    {"withdrawn_reason", QT_TRANSLATE_NOOP("PersonDossier", "Reason")},
    {"programme", QT_TRANSLATE_NOOP("PersonDossier", "Programme")},
    {"first_day", QT_TRANSLATE_NOOP("PersonDossier", "First day")},
    {"last_day", QT_TRANSLATE_NOOP("PersonDossier", "Last day")},
    {"registered_on", QT_TRANSLATE_NOOP("PersonDossier", "Registered")},
    {"sent_on", QT_TRANSLATE_NOOP("PersonDossier", "Sent upward")},
    {"group_code", QT_TRANSLATE_NOOP("PersonDossier", "Group")},
    {"item_code", QT_TRANSLATE_NOOP("PersonDossier", "Item")},
    {"own_score", QT_TRANSLATE_NOOP("PersonDossier", "Own score")},
    {"branch_score", QT_TRANSLATE_NOOP("PersonDossier", "Score of the branch")},
    {"month", QT_TRANSLATE_NOOP("PersonDossier", "Month")},
    {"amount", QT_TRANSLATE_NOOP("PersonDossier", "Amount")},
    {"paid_on", QT_TRANSLATE_NOOP("PersonDossier", "Paid")},
    {"receipt", QT_TRANSLATE_NOOP("PersonDossier", "Receipt")},
    {"rate", QT_TRANSLATE_NOOP("PersonDossier", "Rate")},
    {"valid_from", QT_TRANSLATE_NOOP("PersonDossier", "From")},
    {"valid_until", QT_TRANSLATE_NOOP("PersonDossier", "Before")},
    {"helper", QT_TRANSLATE_NOOP("PersonDossier", "Helped by")},
    {"party_cell", QT_TRANSLATE_NOOP("PersonDossier", "Party cell")},
    {"state", QT_TRANSLATE_NOOP("PersonDossier", "State")},
    {"role", QT_TRANSLATE_NOOP("PersonDossier", "Role")},
    {"outcome_code", QT_TRANSLATE_NOOP("PersonDossier", "Outcome")},
    {"introduced_name", QT_TRANSLATE_NOOP("PersonDossier", "Name")},
    {"post_code", QT_TRANSLATE_NOOP("PersonDossier", "Post")},
    {"term_name", QT_TRANSLATE_NOOP("PersonDossier", "Term")},
    {"term_until", QT_TRANSLATE_NOOP("PersonDossier", "End of the term")},
    {"manner", QT_TRANSLATE_NOOP("PersonDossier", "Manner")},
    {"concurrent_post", QT_TRANSLATE_NOOP("PersonDossier", "Other post")},
    {"first_appointed_on", QT_TRANSLATE_NOOP("PersonDossier", "First in such a post")},
    {"certificate", QT_TRANSLATE_NOOP("PersonDossier", "Certificate")},
    {"requester", QT_TRANSLATE_NOOP("PersonDossier", "Asked by")},
    {"received_on", QT_TRANSLATE_NOOP("PersonDossier", "Received")},
    {"received_by", QT_TRANSLATE_NOOP("PersonDossier", "Received by")},
    {"confirmed_on", QT_TRANSLATE_NOOP("PersonDossier", "First answer")},
    {"due_on", QT_TRANSLATE_NOOP("PersonDossier", "Due")},
    {"closed_on", QT_TRANSLATE_NOOP("PersonDossier", "Closed")},
    {"answer", QT_TRANSLATE_NOOP("PersonDossier", "Answer")},
    {"at", QT_TRANSLATE_NOOP("PersonDossier", "When")},
    {"display_name", QT_TRANSLATE_NOOP("PersonDossier", "Who")},
    {"fields", QT_TRANSLATE_NOOP("PersonDossier", "Fields")},
    {"own_grade", QT_TRANSLATE_NOOP("PersonDossier", "Own grade")},
    {"branch_grade", QT_TRANSLATE_NOOP("PersonDossier", "Grade of the branch")},
    {"superior_grade", QT_TRANSLATE_NOOP("PersonDossier", "Grade of the superior")},
    {"final_grade", QT_TRANSLATE_NOOP("PersonDossier", "Final grade")},
    {"proposed_grade", QT_TRANSLATE_NOOP("PersonDossier", "Proposed from the registers")},
    {"proposed_why", QT_TRANSLATE_NOOP("PersonDossier", "Why proposed")},
    {"superior_reason", QT_TRANSLATE_NOOP("PersonDossier", "Reason of the superior")},
    {"appeal_on", QT_TRANSLATE_NOOP("PersonDossier", "Objected")},
    {"appeal", QT_TRANSLATE_NOOP("PersonDossier", "Objection")},
    {"appeal_answered_on", QT_TRANSLATE_NOOP("PersonDossier", "Answered")},
    {"appeal_answer", QT_TRANSLATE_NOOP("PersonDossier", "Answer")},
    {"reopened_on", QT_TRANSLATE_NOOP("PersonDossier", "Reopened")},
    {"fact", QT_TRANSLATE_NOOP("PersonDossier", "What")},
    {"purpose", QT_TRANSLATE_NOOP("PersonDossier", "Purpose")}};

/// Codes of the rating as people read them; grades of other scales keep their codes.
constexpr DossierLabel kRatingWords[]{
    {"EXCELLENT", QT_TRANSLATE_NOOP("PersonDossier", "Excellent")},
    {"GOOD", QT_TRANSLATE_NOOP("PersonDossier", "Good")},
    {"COMPLETED", QT_TRANSLATE_NOOP("PersonDossier", "Completed")},
    {"NOT_COMPLETED", QT_TRANSLATE_NOOP("PersonDossier", "Not completed")},
    {"NOT_RATED", QT_TRANSLATE_NOOP("PersonDossier", "Not rated")},
    {"conduct", QT_TRANSLATE_NOOP("PersonDossier", "Keeps to line, law and charter (1 to 4)")},
    {"tasks", QT_TRANSLATE_NOOP("PersonDossier", "Assigned tasks (1 to 4)")},
    {"residence", QT_TRANSLATE_NOOP("PersonDossier", "Activity where the member lives (0 to 3)")},
    {"maternity", QT_TRANSLATE_NOOP("PersonDossier", "Maternity leave (1: yes)")},
    {"away_months", QT_TRANSLATE_NOOP("PersonDossier", "Months of study or work elsewhere")},
    {"sick_months", QT_TRANSLATE_NOOP("PersonDossier", "Months of sick leave")}};

QString ratingWord(const QString& code)
{
    for (const DossierLabel& entry : kRatingWords) {
        if (code == QLatin1String(entry.key)) {
            return DossierWords::tr(entry.label);
        }
    }
    return code;
}

QString dossierLabel(const QString& key)
{
    for (const DossierLabel& entry : kDossierLabels) {
        if (key == QLatin1String(entry.key)) {
            return DossierWords::tr(entry.label);
        }
    }
    return key;
}

QHash<qint64, QString> unitNames(Connection& connection)
{
    QHash<qint64, QString> names;
    Statement read = connection.fresh(u"SELECT unit_id, name FROM unit_version ORDER BY unit_id, valid_from"_s);
    read.run();
    while (read.next()) {
        names.insert(read.integer(0), read.text(1));
    }
    return names;
}

QString shownDay(const QString& stored)
{
    const QDate day = QDate::fromString(stored, Qt::ISODate);
    return day.isValid() ? day.year() == 9999 ? DossierWords::tr("open") : base::displayDate(day) : stored;
}

QString accessFields(const QString& columns)
{
    QStringList names;
    for (const QString& column : columns.split(u' ', Qt::SkipEmptyParts)) {
        for (const membership::PersonFieldInfo& info : membership::personFields()) {
            if (column == QLatin1String(info.column)) {
                names.append(membership::displayName(info.field));
            }
        }
    }
    return names.join(u", "_s);
}

QString attendanceName(const QString& code)
{
    const auto state = attendanceFromCode(code);
    return state ? displayName(*state) : code;
}

QString partyStepName(const QString& code)
{
    const membership::PartyStepKind* kind = membership::partySteps().kind(code);
    return kind ? kind->name.shown() : code;
}

/// Words for the codes of a kind of record.
QString shownWord(const QString& section, const QString& key, const QString& stored)
{
    if (key == u"kind") {
        const auto event = membership::eventKindFromCode(stored);
        const auto access = accessKindFromCode(stored);
        const auto request = requestKindFromCode(stored);
        return section == u"membership_event" && event ? membership::displayName(*event)
               : section == u"access_log" && access    ? displayName(*access)
               : section == u"data_request" && request ? displayName(*request)
                                                       : stored;
    }
    if (key == u"state") {
        const auto request = requestStateFromCode(stored);
        return section == u"data_request" && request ? displayName(*request)
               : section == u"meeting_attendance"    ? attendanceName(stored)
                                                     : stored;
    }
    if (key == u"kind_code") {
        return section == u"activity_person" ? activityKindName(stored) : meetingKindName(stored);
    }
    if (key == u"level_code") {
        const QString list = membership::findEntry(u"discipline"_s, stored) ? u"discipline"_s : u"commendation"_s;
        return membership::entryName(list, stored);
    }
    if (key == u"fact" || key.endsWith(u"_grade")) {
        return ratingWord(stored);
    }
    return key == u"post_code"      ? postName(stored)
           : key == u"outcome_code" ? outcomeName(stored)
           : key == u"manner"       ? displayName(mannerFromCode(stored))
           : key == u"step"         ? partyStepName(stored)
           : key == u"fields"       ? accessFields(stored)
                                    : stored;
}

QString shownDossierValue(const QString& section, const QString& key, const QString& stored)
{
    if (key == u"at" || key == u"withdrawn_at") {
        const QDateTime at = base::instantFromStorageText(stored).toLocalTime();
        return QString(at.time().toString(u"HH:mm "_s) + base::displayDate(at.date()));
    }
    if (key == u"month") {
        return u"%1/%2"_s.arg(stored.right(2), stored.left(4));
    }
    if (section == u"rating_fact" && key == u"amount") {
        return base::Decimal::fromUnits(stored.toLongLong()).toVietnameseShort();
    }
    if (key == u"amount") {
        return membership::displayMoney(stored.toLongLong());
    }
    if (key.endsWith(u"_score")) {
        return base::Decimal::fromUnits(stored.toLongLong()).toPlain();
    }
    const bool isDay = key.endsWith(u"_on") || key.endsWith(u"_date") || key.endsWith(u"_day") ||
                       key.startsWith(u"valid_") || key == u"term_until";
    return isDay ? shownDay(stored) : shownWord(section, key, stored);
}

DossierSection personSection(const membership::Person& person)
{
    DossierSection section{u"person"_s, DossierWords::tr("Person"), {}};
    QList<DossierValue> row;
    for (const membership::PersonFieldInfo& info : membership::personFields()) {
        if (const QString stored = membership::storedText(person, info.field); !stored.isEmpty()) {
            row.append({QString::fromLatin1(info.column), membership::displayName(info.field), stored,
                        membership::displayText(person, info.field)});
        }
    }
    section.rows.append(row);
    return section;
}

DossierSection readSection(Connection& connection, const DossierSpec& spec, base::PersonId person,
                           const QHash<qint64, QString>& units)
{
    const QStringList columns = QString::fromLatin1(spec.columns).split(u' ');
    DossierSection section{QString::fromLatin1(spec.code), DossierWords::tr(spec.title), {}};
    Statement read = connection.fresh(
        u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), QString::fromLatin1(spec.from).arg(person.value())));
    read.run();
    while (read.next()) {
        QList<DossierValue> row;
        for (int i = 0; i < columns.size(); ++i) {
            QString stored = read.isNull(i) ? QString() : read.text(i);
            if (stored.isEmpty()) {
                continue;
            }
            const QString key = columns.at(i).section(u'.', -1);
            const bool isUnit = key.endsWith(u"unit_id");
            if (isUnit) {
                stored = units.value(stored.toLongLong());
            }
            row.append(
                {key, dossierLabel(key), stored, isUnit ? stored : shownDossierValue(section.code, key, stored)});
        }
        section.rows.append(row);
    }
    return section;
}

} // namespace

std::optional<PersonDossier> PersonDossierRepository::read(Connection& connection, base::PersonId id)
{
    const auto person = membership::PersonRepository::find(connection, id);
    if (!person) {
        return std::nullopt;
    }
    PersonDossier dossier;
    dossier.uid = person->uid;
    dossier.fullName = person->fullName;
    dossier.sections.append(personSection(*person));
    const QHash<qint64, QString> units = unitNames(connection);
    for (const DossierSpec& spec : kDossierSpecs) {
        dossier.sections.append(readSection(connection, spec, id, units));
    }
    return dossier;
}

} // namespace doancoso::activity
