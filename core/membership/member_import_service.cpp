// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_service.h"

#include "core/membership/membership_repository.h"
#include "core/organization/unit_repository.h"
#include "core/storage/journal.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using storage::UnitOfWork;

constexpr qsizetype kPeopleAtOnce = 2000;

/// What the preview compares a list with.
const QStringList& registerTables()
{
    static const QStringList tables{u"person"_s, u"membership_event"_s, u"unit_version"_s, u"unit"_s};
    return tables;
}

MemberImportContext readRegister(storage::Connection& connection, const QDate& day)
{
    MemberImportContext context;
    context.stamp = storage::Journal::lastAction(connection);
    context.tree = organization::UnitRepository::treeAt(connection, day);
    context.marks = PersonRepository::marks(connection);
    for (const KeptSpan& kept : MembershipRepository::spansOn(connection, day, SpanState::Member, {})) {
        context.homes.insert(kept.person, kept.span.unit);
    }
    return context;
}

QString mappingSetting(const QString& signature)
{
    return u"import.members."_s + signature;
}

QString mappingJson(const MemberMapping& mapping)
{
    QJsonArray columns;
    for (const MemberField field : mapping.columns) {
        columns.append(toCode(field));
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"columns"_s, columns}}).toJson(QJsonDocument::Compact));
}

class MemberWriter
{
public:
    MemberWriter(UnitOfWork& unit, const MemberImportPreview& preview, base::ProgressSink& progress)
        : m_unit(unit), m_preview(preview), m_progress(progress)
    {}

    base::Result<MemberImportOutcome> run()
    {
        QList<const MemberImportRow*> fresh;
        QList<MembershipEvent> events; // of people whom the register has
        for (const MemberImportRow& row : m_preview.rows) {
            switch (row.outcome) {
            case RowOutcome::New:
                fresh.append(&row);
                break;
            case RowOutcome::Changed:
                change(row, events);
                break;
            case RowOutcome::Unchanged:
                ++m_outcome.unchanged;
                break;
            case RowOutcome::Wrong:
            case RowOutcome::LeftOut:
                ++m_outcome.leftOut;
                break;
            }
        }
        for (qsizetype at = 0; at < fresh.size(); at += kPeopleAtOnce) {
            m_progress.report(at, fresh.size(), QCoreApplication::translate("MemberImport", "Importing members"));
            if (m_progress.isCancelled()) {
                return base::cancelledError();
            }
            takeIn(fresh.mid(at, kPeopleAtOnce));
        }
        MembershipRepository::insertEvents(m_unit, events);
        return m_progress.isCancelled() ? base::Result<MemberImportOutcome>(base::cancelledError()) : m_outcome;
    }

private:
    void change(const MemberImportRow& row, QList<MembershipEvent>& events)
    {
        if (!row.changes.isEmpty()) {
            PersonRepository::update(m_unit, row.person);
        }
        if (row.event) {
            events.append(*row.event);
            events.last().person = row.person.id;
        }
        ++m_outcome.changed;
    }

    void takeIn(const QList<const MemberImportRow*>& rows)
    {
        QList<Person> people;
        people.reserve(rows.size());
        for (const MemberImportRow* row : rows) {
            people.append(row->person);
        }
        const QList<base::PersonId> ids = PersonRepository::insertMany(m_unit, people);
        QList<MembershipEvent> events;
        events.reserve(rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            events.append(*rows.at(i)->event);
            events.last().person = ids.at(i);
        }
        MembershipRepository::insertEvents(m_unit, events);
        m_outcome.newPeople += ids;
        m_outcome.made += static_cast<int>(ids.size());
    }

    UnitOfWork& m_unit;
    const MemberImportPreview& m_preview;
    base::ProgressSink& m_progress;
    MemberImportOutcome m_outcome;
};

} // namespace

base::Result<MemberImportContext> MemberImportService::context(const QDate& day)
{
    auto context =
        m_database.readSnapshot([&day](storage::Connection& connection) { return readRegister(connection, day); });
    if (context) {
        context->today = m_database.clock().today();
        context->people = [database = &m_database](const QList<base::PersonId>& ids) {
            const auto found = database->read(
                [&ids](storage::Connection& connection) { return PersonRepository::read(connection, ids); });
            return found.valueOr(QList<Person>());
        };
    }
    return context;
}

base::Result<std::optional<QList<MemberField>>> MemberImportService::remembered(const QString& signature)
{
    const auto text = storage::Settings(m_database).text(mappingSetting(signature));
    if (!text) {
        return text.error();
    }
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (object.isEmpty()) {
        return std::optional<QList<MemberField>>();
    }
    QList<MemberField> columns;
    for (const QJsonValue& column : object[u"columns"].toArray()) {
        columns.append(memberFieldFromCode(column.toString()).value_or(MemberField::Ignore));
    }
    return std::optional(columns);
}

base::Result<MemberImportOutcome> MemberImportService::commit(const MemberImportPreview& preview, const QString& source,
                                                              base::ProgressSink& progress)
{
    if (!preview.canCommit()) {
        return base::Error{
            base::ErrorCode::Validation,
            preview.count(Severity::Error) > 0
                ? QCoreApplication::translate("MemberImport",
                                              "%1 cells have to be mended or left out first. Nothing was imported.")
                      .arg(preview.count(Severity::Error))
                : QCoreApplication::translate("MemberImport", "There is nothing to import: everybody is in the "
                                                              "register as the list says."),
            {},
            {}};
    }
    const QString label = QCoreApplication::translate("MemberImport", "Import %1 members from %2")
                              .arg(preview.count(RowOutcome::New) + preview.count(RowOutcome::Changed))
                              .arg(source);
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<MemberImportOutcome> {
        if (storage::Journal::changedAfter(unit.connection(), preview.stamp, registerTables())) {
            return base::Error{base::ErrorCode::Conflict,
                               QCoreApplication::translate("MemberImport",
                                                           "The register was changed meanwhile. Nothing "
                                                           "was imported; check the list again."),
                               {},
                               {}};
        }
        auto outcome = MemberWriter(unit, preview, progress).run();
        if (outcome && preview.mapping.headerLines > 0) {
            storage::Settings::put(unit, mappingSetting(preview.mapping.signature()), mappingJson(preview.mapping));
        }
        return outcome;
    });
}

} // namespace doancoso::membership
