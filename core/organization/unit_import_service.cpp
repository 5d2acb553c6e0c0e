// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit_import_service.h"

#include "core/organization/unit_writing.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::organization {
namespace {

using storage::UnitOfWork;

constexpr int kBatch = 200;

size_t stampOf(const ImportContext& context)
{
    size_t stamp = qHash(context.tree.asOf());
    for (int i = 0; i < context.tree.size(); ++i) {
        const UnitNode& node = context.tree.node(i);
        // Added up, so that the order in which the rows were read does not matter.
        stamp += qHashMulti(0, node.id, node.parentId, node.code, node.name, node.shortName, node.typeCode,
                            node.blockCode, node.areaCode, context.facts.value(node.id).revision);
    }
    for (auto it = context.headcounts.cbegin(); it != context.headcounts.cend(); ++it) {
        stamp += qHashMulti(1, it.key(), it->asOf, it->members.value_or(-1), it->femaleMembers.value_or(-1),
                            it->youth.value_or(-1), it->partyMembers.value_or(-1));
    }
    for (const UnitType& type : context.types) {
        stamp += qHashMulti(2, type.code, type.reports);
    }
    return stamp;
}

ImportContext loadContext(storage::Connection& connection, const QDate& day)
{
    ImportContext context;
    context.tree = UnitRepository::treeAt(connection, day);
    context.facts = UnitRepository::factsAt(connection, day);
    context.headcounts = UnitRepository::headcountsAt(connection, day);
    context.laterCodes = UnitRepository::codesOpeningAfter(connection, day);
    context.types = UnitRepository::types(connection);
    context.blocks = UnitRepository::codeList(connection, QStringLiteral("block"));
    context.areas = UnitRepository::codeList(connection, QStringLiteral("area"));
    context.allowedParents = UnitRepository::allowedParents(connection);
    context.stamp = stampOf(context);
    return context;
}

QString settingName(const QString& signature)
{
    return QStringLiteral("import.units.") + signature;
}

QString toJson(const ImportPreview& preview)
{
    QJsonArray columns;
    for (const ImportField field : preview.mapping.columns) {
        columns.append(toCode(field));
    }
    return QString::fromUtf8(QJsonDocument(QJsonObject{{QStringLiteral("columns"), columns},
                                                       {QStringLiteral("union_names"), preview.options.unionNames}})
                                 .toJson(QJsonDocument::Compact));
}

/// Parents before children, else as in the list.
QList<int> writingOrder(const ImportPreview& preview, const QHash<int, int>& indexOfRow)
{
    QList<int> order;
    QList<bool> done(preview.rows.size(), false);
    for (int start = 0; start < preview.rows.size(); ++start) {
        QList<int> way;
        for (int at = start; at >= 0 && !done.at(at); at = indexOfRow.value(preview.rows.at(at).parentRow, -1)) {
            done[at] = true;
            way.prepend(at);
        }
        order += way;
    }
    return order;
}

class Writer
{
public:
    Writer(UnitOfWork& unit, const ImportPreview& preview, const ImportContext& context)
        : m_unit(unit), m_preview(preview), m_context(context)
    {
        for (int i = 0; i < preview.rows.size(); ++i) {
            m_indexOfRow.insert(preview.rows.at(i).row, i);
        }
    }

    base::Result<ImportOutcome> run(base::ProgressSink& progress)
    {
        int done = 0;
        for (const int index : writingOrder(m_preview, m_indexOfRow)) {
            if (done++ % kBatch == 0) {
                progress.report(done, m_preview.rows.size(),
                                QCoreApplication::translate("UnitImport", "Importing units"));
                if (progress.isCancelled()) {
                    return base::cancelledError();
                }
            }
            write(m_preview.rows.at(index));
        }
        for (const ImportRow& row : m_preview.rows) {
            if (const auto made = m_made.constFind(row.row); made != m_made.constEnd()) {
                m_outcome.newUnits.append(*made);
            }
        }
        return progress.isCancelled() ? base::Result<ImportOutcome>(base::cancelledError()) : m_outcome;
    }

private:
    void write(const ImportRow& row)
    {
        switch (row.outcome) {
        case RowOutcome::New:
            open(row);
            break;
        case RowOutcome::Changed:
            change(row);
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

    base::UnitId parentOf(const ImportRow& row) const
    {
        return row.parentId.isValid() || row.parentRow < 0 ? row.parentId : m_made.value(row.parentRow);
    }

    void open(const ImportRow& row)
    {
        UnitDraft draft = row.draft;
        draft.parentId = parentOf(row);
        Decision decision = m_preview.options.decision;
        if (!row.eventNote.isEmpty()) {
            decision.note =
                decision.note.isEmpty() ? row.eventNote : QString(decision.note + QLatin1Char(' ') + row.eventNote);
        }
        m_made.insert(row.row, writeNewUnit(m_unit, *m_context.type(draft.typeCode), draft, decision));
        ++m_outcome.made;
    }

    void change(const ImportRow& row)
    {
        const QDate& day = m_preview.options.day;
        for (const UnitVersion& before : UnitRepository::versionsOf(m_unit.connection(), row.existing)) {
            if (before.validFrom > day || before.validUntil <= day) {
                continue;
            }
            UnitChange change = row.change;
            if (row.moves) {
                change.parentId = parentOf(row);
            }
            const UnitVersion after = withChange(before, change);
            if (!eventsBetween(before, after).isEmpty()) {
                writeChange(m_unit, before, after, day, m_preview.options.decision);
            }
        }
        if (row.contact) {
            writeContact(m_unit, row.existing, m_context.facts.value(row.existing).revision, *row.contact);
        }
        if (row.headcount) {
            UnitRepository::putHeadcount(m_unit, row.existing, *row.headcount);
        }
        ++m_outcome.changed;
    }

    UnitOfWork& m_unit;
    const ImportPreview& m_preview;
    const ImportContext& m_context;
    QHash<int, int> m_indexOfRow;
    QHash<int, base::UnitId> m_made; ///< row → new unit
    ImportOutcome m_outcome;
};

} // namespace

base::Result<ImportContext> UnitImportService::context(const QDate& day)
{
    return m_database.read([&day](storage::Connection& connection) { return loadContext(connection, day); });
}

base::Result<std::optional<RememberedMapping>> UnitImportService::remembered(const QString& signature)
{
    const auto text = storage::Settings(m_database).text(settingName(signature));
    if (!text) {
        return text.error();
    }
    const QJsonObject object = QJsonDocument::fromJson(text->toUtf8()).object();
    if (object.isEmpty()) {
        return std::optional<RememberedMapping>();
    }
    RememberedMapping mapping;
    for (const QJsonValue& column : object[QLatin1String("columns")].toArray()) {
        mapping.columns.append(importFieldFromCode(column.toString()).value_or(ImportField::Ignore));
    }
    mapping.unionNames = object[QLatin1String("union_names")].toBool();
    return std::optional(mapping);
}

base::Result<ImportOutcome> UnitImportService::commit(const ImportPreview& preview, const QString& source,
                                                      base::ProgressSink& progress)
{
    if (!preview.canCommit()) {
        return base::Error{
            base::ErrorCode::Validation,
            preview.count(Severity::Error) > 0
                ? QCoreApplication::translate("UnitImport", "%1 cells have to be mended or left out first. Nothing was "
                                                            "imported.")
                      .arg(preview.count(Severity::Error))
                : QCoreApplication::translate("UnitImport",
                                              "There is nothing to import: all units are in the data as the "
                                              "list says."),
            {},
            {}};
    }
    const QString label = QCoreApplication::translate("UnitImport", "Import %1 units from %2")
                              .arg(preview.count(RowOutcome::New) + preview.count(RowOutcome::Changed))
                              .arg(source);
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<ImportOutcome> {
        const ImportContext context = loadContext(unit.connection(), preview.options.day);
        if (context.stamp != preview.stamp) {
            return base::Error{base::ErrorCode::Conflict,
                               QCoreApplication::translate("UnitImport",
                                                           "The units in the data were changed meanwhile. "
                                                           "Nothing was imported; check the list again."),
                               {},
                               {}};
        }
        auto outcome = Writer(unit, preview, context).run(progress);
        if (outcome && preview.mapping.headerLines > 0) {
            storage::Settings::put(unit, settingName(preview.mapping.signature()), toJson(preview));
        }
        return outcome;
    });
}

} // namespace doancoso::organization
