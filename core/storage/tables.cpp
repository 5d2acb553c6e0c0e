// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/connection.h"
#include "core/storage/table.h"

namespace doancoso::storage {
namespace {

const QStringList kRecordColumns{QStringLiteral("uid"),        QStringLiteral("owner_unit_id"),
                                 QStringLiteral("revision"),   QStringLiteral("created_at"),
                                 QStringLiteral("created_by"), QStringLiteral("changed_at"),
                                 QStringLiteral("changed_by"), QStringLiteral("deleted_at")};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

/// A shared record: automatic key, the record columns and its own.
Table record(const char* name, const char* columns)
{
    return {QString::fromLatin1(name),
            {QStringLiteral("id")},
            QStringList{QStringLiteral("id")} + kRecordColumns + words(columns),
            true,
            true};
}

/// A part of a record: automatic key, no columns of identity and ownership of its own.
Table detail(const char* name, const char* columns)
{
    return {QString::fromLatin1(name),
            {QStringLiteral("id")},
            QStringList{QStringLiteral("id")} + words(columns),
            false,
            true};
}

Table keyed(const char* name, const char* keyColumns, const char* columns)
{
    return {QString::fromLatin1(name), words(keyColumns), words(keyColumns) + words(columns), false, false};
}

QList<Table> allTables()
{
    return {
        keyed("setting", "name", "content"),
        detail("app_user", "uid display_name active"),
        keyed("unit_type", "code", "name_vi name_en short_vi elected_body_vi rank reports"),
        keyed("code_list", "list code", "name_vi name_en position"),
        keyed("unit_type_parent", "child_type parent_type valid_from", "valid_until source"),
        record("unit", "opened_on closed_on phone email address contact_post contact_name note"),
        detail("unit_version",
               "unit_id valid_from valid_until code name short_name type_code block_code area_code parent_id "
               "position reports search_key"),
        record("unit_event", "unit_id kind on_date decision_number decision_date successor_id note"),
        keyed("unit_headcount", "unit_id as_of", "members female_members youth party_members"),
        detail("calendar", "uid name first_month closing_day closing_since"),
        record("indicator", "code group_code position"),
        detail(
            "indicator_version",
            "indicator_id version valid_from valid_until name short_name unit_of_measure shape value_kind "
            "numerator_label "
            "denominator_label measure time_rule unit_rule direction quarter_rule decimals frequency breakdowns joint "
            "numerator_indicator_id denominator_indicator_id met_threshold definition source search_key "
            "numerator_measure denominator_measure"),
        record("report_form", "code name frequency"),
        keyed("report_form_item", "form_id position", "section_code section_title indicator_id"),
        record("plan",
               "kind number issued_on issuer_unit_id issuer_name place title abstract signing_authority signatory_post "
               "signatory_name first_day last_day status parent_plan_id parent_reference form_id review_first_day "
               "review_last_day note search_key"),
        detail("plan_basis", "plan_id position role kind number issued_on issuer title linked_plan_id"),
        detail("plan_section", "plan_id parent_id position number heading body"),
        record("plan_task",
               "plan_id position section_number title levels unit_id assignee deadline deadline_text repeats "
               "deliverable progress done_on done_for note"),
        detail("plan_deliverable", "plan_id position title level form due_on due_text done_on"),
        detail("plan_report_duty", "plan_id position level rhythm addressee due_text"),
        detail("plan_recipient", "plan_id position name purpose"),
        detail("plan_subject", "plan_id position name type_code block_code unit_id"),
        keyed("plan_indicator", "plan_id position", "indicator_id"),
        detail("plan_revision", "plan_id number on_date document reason snapshot"),
        record("target", "plan_id indicator_id unit_id period_id breakdown_id shape comparator scope statement"),
        detail("target_version", "target_id number valid_from amount recorded_on document reason"),
        keyed("indicator_value", "period_id indicator_id unit_id breakdown_id kind", "numerator denominator reason"),
        keyed("value_note", "period_id indicator_id unit_id", "note"),
        keyed("submission", "period_id unit_id", "state submitted_at returned_count remark check_code"),
        detail("submission_event", "uid unit_id period_id action at user_id remark check_code"),
        record("person",
               "full_name sort_key birth_date sex ethnicity religion identity_number card_code phone email home_town "
               "permanent_address current_address occupation education professional_level profession "
               "political_theory languages informatics salaried disadvantaged lives_away joined_on joined_place "
               "party_joined_on party_official_on note search_key erased_on"),
        record("membership_event",
               "person_id unit_id kind on_date until_date other_unit_id other_unit_name decision_number decision_date "
               "decided_by level_code introducer votes_present votes_for title papers remark replaces_id withdrawn_at "
               "withdrawn_reason"),
        keyed("register_book", "unit_id book", "kept_from kept_until"),
        record("training_registration", "person_id unit_id programme first_day last_day registered_on sent_on remark"),
        keyed("training_score", "registration_id group_code item_code", "own_score branch_score"),
        keyed("dues_payment", "person_id month", "unit_id amount paid_on kept_whole receipt"),
        record("dues_rate", "person_id rate valid_from valid_until remark"),
        record("dues_exemption", "person_id valid_from valid_until decision_number decision_date decided_by reason"),
        record("dues_remittance", "from_unit_id to_unit_id first_day last_day amount remitted_on receipt remark"),
        record("party_step", "person_id step on_date document_number votes_present votes_for helper party_cell remark"),
        record("meeting", "unit_id kind_code on_date place topic chair chair_person_id present expected agenda minutes "
                          "resolution"),
        keyed("meeting_attendance", "meeting_id person_id", "state reason"),
        record("meeting_permission", "unit_id valid_from valid_until decision_number decision_date decided_by reason"),
        record("activity",
               "kind_code subkind_code level_code title unit_id counted_unit_id subject_unit_id first_day last_day "
               "place participants amount document_number document_date content result introducer_id introduced_id "
               "introduced_name outcome_code search_key"),
        keyed("activity_unit", "activity_id unit_id", "role"),
        keyed("activity_person", "activity_id person_id", "role"),
        detail("activity_finding", "activity_id position body unit_id responsible due_on done_on done_note"),
        record("cadre_post",
               "person_id unit_id post_code valid_from valid_until term_name term_until manner decision_number "
               "decision_date decided_by full_time concurrent_post first_appointed_on end_reason note"),
        record("cadre_planning",
               "person_id unit_id post_code term_name valid_from valid_until decision_number decision_date note"),
        record("cadre_training", "person_id activity_id title on_date certificate"),
        record("data_request",
               "person_id requester kind received_on received_by confirm_by confirmed_on due_on extended_reason state "
               "closed_on answer note"),
        record("rating_round",
               "unit_id subject title first_day last_day rule_code rule_version rules opened_on closed_on"),
        keyed("rating_due", "round_id step", "due_on"),
        record("rating_list",
               "round_id unit_id step meeting_on place chair secretary expected present secret_ballot minutes "
               "proposed_on returned_on returned_reason decision_number decision_date decided_by announced_on"),
        record("rating",
               "list_id person_id subject_unit_id own_grade branch_grade superior_grade final_grade proposed_grade "
               "proposed_why reason superior_reason remark appeal_on appeal appeal_answered_on appeal_answer"),
        keyed("rating_fact", "rating_id fact", "amount whole note"),
        keyed("rating_vote", "rating_id grade", "votes"),
        record("rating_edition", "list_id number decision_number decision_date reopened_on reopened_reason"),
        keyed("rating_edition_entry", "edition_id rating_id",
              "person_id own_grade branch_grade superior_grade final_grade reason superior_reason"),
        keyed("report_deadline", "period_kind unit_type", "month_offset day_of_month source"),
    };
}

void prepare(Table& table)
{
    table.sortedColumns = table.columns;
    table.sortedColumns.sort();
    table.columnList = table.sortedColumns.join(QLatin1String(", "));
    table.findStatement =
        QStringLiteral("SELECT %1 FROM %2 WHERE %3").arg(table.columnList, table.name, keyCondition(table));
}

} // namespace

QString keyCondition(const Table& table)
{
    QStringList parts;
    for (const QString& column : table.keyColumns) {
        parts.append(column + QStringLiteral(" = ?"));
    }
    return parts.join(QLatin1String(" AND "));
}

const QList<Table>& journaledTables()
{
    static const QList<Table> tables = [] {
        QList<Table> made = allTables();
        for (Table& entry : made) {
            prepare(entry);
        }
        return made;
    }();
    return tables;
}

const Table& table(const QString& name)
{
    for (const Table& candidate : journaledTables()) {
        if (candidate.name == name) {
            return candidate;
        }
    }
    throw SqlError{QSqlError(QStringLiteral("table is not journaled"), name), name};
}

} // namespace doancoso::storage
