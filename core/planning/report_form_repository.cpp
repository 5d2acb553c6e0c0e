// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/report_form_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::planning {

using namespace Qt::StringLiterals;
using storage::Row;
using storage::Statement;
using storage::UnitOfWork;

namespace {

/// Writes the items, numbered from 1, and removes those that are left over from a longer list.
void putItems(UnitOfWork& unit, const ReportForm& form)
{
    qint64 position = 0;
    for (const ReportFormSection& section : form.sections) {
        for (const base::IndicatorId indicator : section.indicators) {
            unit.put(u"report_form_item"_s, {{u"form_id"_s, form.id.value()},
                                             {u"position"_s, ++position},
                                             {u"section_code"_s, stored(section.code)},
                                             {u"section_title"_s, stored(section.title)},
                                             {u"indicator_id"_s, indicator.value()}});
        }
    }
    Statement& longer = unit.statement(u"SELECT position FROM report_form_item WHERE form_id = ? AND position > ?"_s);
    longer.run(form.id, position);
    QList<qint64> leftOver;
    while (longer.next()) {
        leftOver.append(longer.integer(0));
    }
    for (const qint64 key : leftOver) {
        unit.remove(u"report_form_item"_s, {{u"form_id"_s, form.id.value()}, {u"position"_s, key}});
    }
}

} // namespace

QList<ReportForm> ReportFormRepository::select(const QString& condition, const QVariantList& values) const
{
    QList<ReportForm> forms;
    Statement rows = m_connection.fresh(u"SELECT f.id, f.uid, f.revision, f.code, f.name, f.frequency, "
                                        "i.section_code, i.section_title, i.indicator_id "
                                        "FROM report_form f LEFT JOIN report_form_item i ON i.form_id = f.id "
                                        "WHERE f.deleted_at IS NULL "_s +
                                        condition + u" ORDER BY f.code, f.id, i.position"_s);
    rows.runList(values);
    while (rows.next()) {
        const ReportFormId id(rows.integer(0));
        if (forms.isEmpty() || forms.constLast().id != id) {
            forms.append(
                {id, rows.text(1), rows.integer(2), rows.text(3), rows.text(4), storedChoice<Frequency>(rows, 5), {}});
        }
        if (rows.isNull(8)) {
            continue;
        }
        QList<ReportFormSection>& sections = forms.last().sections;
        if (sections.isEmpty() || sections.constLast().code != rows.text(6) ||
            sections.constLast().title != rows.text(7)) {
            sections.append({rows.text(6), rows.text(7), {}});
        }
        sections.last().indicators.append(base::IndicatorId(rows.integer(8)));
    }
    return forms;
}

QList<ReportForm> ReportFormRepository::forms() const
{
    return select({}, {});
}

std::optional<ReportForm> ReportFormRepository::find(ReportFormId id) const
{
    const auto found = select(u"AND f.id = ?"_s, {id.value()});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

std::optional<ReportForm> ReportFormRepository::findByCode(const QString& code) const
{
    const auto found = select(u"AND f.code = ?"_s, {code});
    return found.isEmpty() ? std::nullopt : std::optional(found.constFirst());
}

ReportFormId ReportFormRepository::insert(UnitOfWork& unit, const ReportForm& form)
{
    ReportForm made = form;
    made.id = ReportFormId(unit.insert(u"report_form"_s, {{u"uid"_s, stored(form.uid)},
                                                          {u"code"_s, stored(form.code)},
                                                          {u"name"_s, stored(form.name)},
                                                          {u"frequency"_s, toText(form.frequency)}}));
    putItems(unit, made);
    return made.id;
}

void ReportFormRepository::update(UnitOfWork& unit, const ReportForm& form)
{
    unit.updateRecord(u"report_form"_s, form.id.value(), form.revision,
                      {{u"code"_s, stored(form.code)},
                       {u"name"_s, stored(form.name)},
                       {u"frequency"_s, toText(form.frequency)},
                       {u"revision"_s, form.revision + 1}});
    putItems(unit, form);
}

void ReportFormRepository::bury(UnitOfWork& unit, ReportFormId id, qint64 seenRevision)
{
    // Naming the next revision first refuses a form that somebody else has changed.
    unit.updateRecord(u"report_form"_s, id.value(), seenRevision, {{u"revision"_s, seenRevision + 1}});
    unit.bury(u"report_form"_s, id.value());
}

QString ReportFormRepository::planWith(ReportFormId id) const
{
    Statement& find = m_connection.statement(
        u"SELECT number, title FROM plan WHERE form_id = ? AND deleted_at IS NULL ORDER BY id DESC LIMIT 1"_s);
    const Finisher finisher(find);
    find.run(id);
    return !find.next() ? QString() : find.text(0).isEmpty() ? find.text(1) : find.text(0);
}

} // namespace doancoso::planning
