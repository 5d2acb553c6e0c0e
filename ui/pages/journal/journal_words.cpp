// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journal_words.h"

#include "core/base/decimal.h"
#include "core/base/period.h"
#include "core/planning/plan.h"
#include "core/results/submission.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace doancoso::pages {
namespace {

struct Word
{
    const char* name;
    const char* text;
};

constexpr Word kTableWords[]{
    {"setting", QT_TRANSLATE_NOOP("JournalWords", "Setting")},
    {"app_user", QT_TRANSLATE_NOOP("JournalWords", "User")},
    {"unit", QT_TRANSLATE_NOOP("JournalWords", "Unit")},
    {"unit_version", QT_TRANSLATE_NOOP("JournalWords", "Unit from a day on")},
    {"unit_event", QT_TRANSLATE_NOOP("JournalWords", "Event of a unit")},
    {"unit_headcount", QT_TRANSLATE_NOOP("JournalWords", "Head count")},
    {"unit_type_parent", QT_TRANSLATE_NOOP("JournalWords", "Rule of parents")},
    {"indicator", QT_TRANSLATE_NOOP("JournalWords", "Indicator")},
    {"indicator_version", QT_TRANSLATE_NOOP("JournalWords", "Indicator card")},
    {"report_form", QT_TRANSLATE_NOOP("JournalWords", "Report form")},
    {"report_form_item", QT_TRANSLATE_NOOP("JournalWords", "Line of a report form")},
    {"calendar", QT_TRANSLATE_NOOP("JournalWords", "Reporting calendar")},
    {"plan", QT_TRANSLATE_NOOP("JournalWords", "Plan")},
    {"plan_section", QT_TRANSLATE_NOOP("JournalWords", "Section of a plan")},
    {"plan_task", QT_TRANSLATE_NOOP("JournalWords", "Task of a plan")},
    {"plan_revision", QT_TRANSLATE_NOOP("JournalWords", "Revision of a plan")},
    {"target", QT_TRANSLATE_NOOP("JournalWords", "Target")},
    {"target_version", QT_TRANSLATE_NOOP("JournalWords", "Amount of a target")},
    {"indicator_value", QT_TRANSLATE_NOOP("JournalWords", "Figure")},
    {"value_note", QT_TRANSLATE_NOOP("JournalWords", "Note on a figure")},
    {"submission", QT_TRANSLATE_NOOP("JournalWords", "Report of a period")},
    {"submission_event", QT_TRANSLATE_NOOP("JournalWords", "Step of a report")},
    {"report_deadline", QT_TRANSLATE_NOOP("JournalWords", "Due date")},
};

constexpr Word kColumnWords[]{
    {"numerator", QT_TRANSLATE_NOOP("JournalWords", "figure")},
    {"denominator", QT_TRANSLATE_NOOP("JournalWords", "denominator")},
    {"amount", QT_TRANSLATE_NOOP("JournalWords", "amount")},
    {"reason", QT_TRANSLATE_NOOP("JournalWords", "reason")},
    {"note", QT_TRANSLATE_NOOP("JournalWords", "note")},
    {"name", QT_TRANSLATE_NOOP("JournalWords", "name")},
    {"short_name", QT_TRANSLATE_NOOP("JournalWords", "short name")},
    {"code", QT_TRANSLATE_NOOP("JournalWords", "code")},
    {"title", QT_TRANSLATE_NOOP("JournalWords", "title")},
    {"number", QT_TRANSLATE_NOOP("JournalWords", "number")},
    {"valid_from", QT_TRANSLATE_NOOP("JournalWords", "from")},
    {"valid_until", QT_TRANSLATE_NOOP("JournalWords", "until")},
    {"state", QT_TRANSLATE_NOOP("JournalWords", "state")},
    {"status", QT_TRANSLATE_NOOP("JournalWords", "status")},
    {"remark", QT_TRANSLATE_NOOP("JournalWords", "remark")},
    {"content", QT_TRANSLATE_NOOP("JournalWords", "content")},
    {"progress", QT_TRANSLATE_NOOP("JournalWords", "progress")},
    {"done_on", QT_TRANSLATE_NOOP("JournalWords", "done on")},
    {"deadline", QT_TRANSLATE_NOOP("JournalWords", "deadline")},
    {"members", QT_TRANSLATE_NOOP("JournalWords", "members")},
    {"youth", QT_TRANSLATE_NOOP("JournalWords", "youth")},
    {"phone", QT_TRANSLATE_NOOP("JournalWords", "telephone")},
    {"email", QT_TRANSLATE_NOOP("JournalWords", "e-mail")},
    {"address", QT_TRANSLATE_NOOP("JournalWords", "address")},
    {"issued_on", QT_TRANSLATE_NOOP("JournalWords", "issued on")},
    {"period_id", QT_TRANSLATE_NOOP("JournalWords", "period")},
    {"display_name", QT_TRANSLATE_NOOP("JournalWords", "name of the user")},
    {"unit_of_measure", QT_TRANSLATE_NOOP("JournalWords", "unit of measure")},
    {"definition", QT_TRANSLATE_NOOP("JournalWords", "definition")},
    {"source", QT_TRANSLATE_NOOP("JournalWords", "source")},
    {"section_title", QT_TRANSLATE_NOOP("JournalWords", "section")},
    {"closing_day", QT_TRANSLATE_NOOP("JournalWords", "closing day")},
    {"closing_since", QT_TRANSLATE_NOOP("JournalWords", "closes so since")},
};

template <size_t N>
QString wordFor(const Word (&words)[N], const QString& name)
{
    for (const Word& word : words) {
        if (name == QLatin1String(word.name)) {
            return QCoreApplication::translate("JournalWords", word.text);
        }
    }
    return {};
}

QString shown(const QString& column, const QVariant& value)
{
    static const QSet<QString> figures{QStringLiteral("numerator"), QStringLiteral("denominator"),
                                       QStringLiteral("amount")};
    if (value.isNull() || value.toString().isEmpty()) {
        return QStringLiteral("–");
    }
    if (figures.contains(column)) {
        return base::Decimal::fromUnits(value.toLongLong()).toVietnameseShort();
    }
    if (const auto state = results::submissionStateFromCode(value.toString());
        state && column == QLatin1String("state")) {
        return results::displayName(*state);
    }
    if (const auto status = planning::fromText<planning::PlanStatus>(value.toString());
        status && column == QLatin1String("status")) {
        return planning::displayName(*status);
    }
    if (column == QLatin1String("period_id")) {
        return base::displayName(base::Period::fromKey(value.toLongLong()));
    }
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() && value.toString().size() == 10 ? base::displayDate(day) : value.toString();
}

} // namespace

QString recordName(const QString& table)
{
    const QString word = wordFor(kTableWords, table);
    return word.isEmpty() ? QCoreApplication::translate("JournalWords", "Record") : word;
}

QString recordTitle(const storage::JournalRow& row, const RecordNames& names)
{
    const storage::Row& any = row.after.isEmpty() ? row.before : row.after;
    QStringList whose{names.unit(any.value(QStringLiteral("unit_id")).toLongLong()),
                      names.indicator(any.value(QStringLiteral("indicator_id")).toLongLong())};
    whose.removeAll(QString());
    const QString record = recordName(row.table);
    return whose.isEmpty() ? record : QStringLiteral("%1: %2").arg(record, whose.join(QStringLiteral(", ")));
}

QStringList changedValues(const storage::JournalRow& row)
{
    QStringList lines;
    const storage::Row& any = row.after.isEmpty() ? row.before : row.after;
    for (const QString& column : any.names()) {
        const QString name = wordFor(kColumnWords, column);
        const QVariant before = row.before.value(column);
        const QVariant after = row.after.value(column);
        if (name.isEmpty() || before == after) {
            continue;
        }
        lines.append(row.before.isEmpty() ? QStringLiteral("%1: %2").arg(name, shown(column, after))
                     : row.after.isEmpty()
                         ? QStringLiteral("%1: %2 → –").arg(name, shown(column, before))
                         : QStringLiteral("%1: %2 → %3").arg(name, shown(column, before), shown(column, after)));
    }
    return lines;
}

} // namespace doancoso::pages
