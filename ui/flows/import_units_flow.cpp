// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/import_units_flow.h"

#include "ui/flows/import_template.h"
#include "ui/language.h"

namespace doancoso::flows {

using namespace Qt::StringLiterals;
using base::Result;
using organization::FieldChange;
using organization::ImportContext;
using organization::ImportField;
using organization::ImportMapping;
using organization::ImportOptions;
using organization::ImportPreview;
using organization::ImportRow;
using organization::ImportVocabulary;

namespace {

/// The shipped words, read once; context() tells when they are broken.
const Result<ImportVocabulary>& shippedUnitWords()
{
    static const Result<ImportVocabulary> words = organization::readImportVocabulary();
    return words;
}

const ImportVocabulary& unitVocabulary()
{
    static const ImportVocabulary none;
    return shippedUnitWords() ? *shippedUnitWords() : none;
}

QString typeWords(const organization::UnitType& type)
{
    return ui::inLanguage(type.nameVi, type.nameEn);
}

QString nameOfCode(const QList<organization::CodeName>& list, const QString& code)
{
    for (const organization::CodeName& name : list) {
        if (name.code == code) {
            return ui::inLanguage(name.nameVi, name.nameEn);
        }
    }
    return code;
}

/// "Chi đoàn, under Đoàn xã Xuân Hồng"
QString whatUnitIs(const ImportRow& row, const ImportContext& context, const QHash<int, const ImportRow*>& rows)
{
    const organization::UnitNode* node = context.tree.find(row.existing);
    const organization::UnitType* type =
        context.type(row.draft.typeCode.isEmpty() && node ? node->typeCode : row.draft.typeCode);
    const ImportRow* parentRow = rows.value(row.parentRow);
    const organization::UnitNode* parent = context.tree.find(row.parentId);
    const QString above = parentRow ? parentRow->draft.name : parent ? parent->name : QString();
    const QString kind = type ? typeWords(*type) : ImportUnitsFlow::tr("type unknown");
    return above.isEmpty() ? kind : ImportUnitsFlow::tr("%1, under %2").arg(kind, above);
}

QString unitChangeText(const FieldChange& change, const ImportContext& context)
{
    const auto words = [&](const QString& value) {
        if (value.isEmpty()) {
            return ImportUnitsFlow::tr("nothing");
        }
        if (change.field == ImportField::Type) {
            const organization::UnitType* type = context.type(value);
            return type ? typeWords(*type) : value;
        }
        return change.field == ImportField::Block  ? nameOfCode(context.blocks, value)
               : change.field == ImportField::Area ? nameOfCode(context.areas, value)
                                                   : value;
    };
    return u"%1: %2 → %3"_s.arg(organization::displayName(change.field), words(change.before), words(change.after));
}

} // namespace

UnitListImport::UnitListImport(const ImportOptions& options) : m_options(options)
{
    m_options.leftOutRows.clear();
}

QList<int> UnitListImport::fields() const
{
    QList<int> fields;
    for (const ImportField field : organization::importFields()) {
        fields.append(static_cast<int>(field));
    }
    return fields;
}

QString UnitListImport::fieldName(int field) const
{
    return organization::displayName(static_cast<ImportField>(field));
}

bool UnitListImport::isShared(int field) const
{
    return organization::isShared(static_cast<ImportField>(field));
}

int UnitListImport::nameField() const
{
    return static_cast<int>(ImportField::Name);
}

ListMapping UnitListImport::guess(const base::TableSheet& sheet) const
{
    return listMapping(organization::guessMapping(sheet, unitVocabulary()));
}

ListMapping UnitListImport::mappingFor(const base::TableSheet& sheet, int headerRow, int headerLines) const
{
    return listMapping(organization::mappingFor(sheet, unitVocabulary(), headerRow, headerLines));
}

Result<std::optional<ListImport::Remembered>> UnitListImport::remembered(storage::Database& database,
                                                                         const ListMapping& mapping) const
{
    const auto known =
        organization::UnitImportService(database).remembered(mappingOf<ImportMapping>(mapping).signature());
    if (!known) {
        return known.error();
    }
    if (!*known) {
        return std::optional<Remembered>();
    }
    ImportOptions options = m_options;
    options.unionNames = (*known)->unionNames;
    Remembered remembered{{}, std::make_shared<UnitListImport>(options)};
    for (const ImportField field : (*known)->columns) {
        remembered.columns.append(static_cast<int>(field));
    }
    return std::optional(remembered);
}

Result<ListImport::Context> UnitListImport::context(storage::Database& database) const
{
    if (!shippedUnitWords()) {
        return shippedUnitWords().error();
    }
    auto context = organization::UnitImportService(database).context(m_options.day);
    if (!context) {
        return context.error();
    }
    return Context(std::make_shared<const ImportContext>(std::move(*context)));
}

bool UnitListImport::sharesContext(const ListImport& before) const
{
    return static_cast<const UnitListImport&>(before).m_options.day == m_options.day;
}

ListPreview UnitListImport::preview(const base::TableSheet& sheet, const ListMapping& mapping,
                                    const QSet<int>& leftOutRows, const Context& context,
                                    base::ProgressSink& progress) const
{
    const auto& data = *static_cast<const ImportContext*>(context.get());
    ImportOptions options = m_options;
    options.leftOutRows = leftOutRows;
    auto made = std::make_shared<const ImportPreview>(organization::previewImport(
        sheet, mappingOf<ImportMapping>(mapping), options, data, unitVocabulary(), &progress));
    QHash<int, const ImportRow*> rows;
    for (const ImportRow& row : made->rows) {
        rows.insert(row.row, &row);
    }
    ListPreview preview{{}, made->problems, made->canCommit(), made};
    for (const ImportRow& row : made->rows) {
        ListRow shown{row.row, row.outcome, row.reason, row.draft.name, whatUnitIs(row, data, rows), {}, {}};
        for (const FieldChange& change : row.changes) {
            shown.changes.append(unitChangeText(change, data));
            shown.changed.insert(static_cast<int>(change.field));
        }
        preview.rows.append(shown);
    }
    return preview;
}

Result<ListOutcome> UnitListImport::commit(storage::Database& database, const ListPreview& preview,
                                           const QString& source, base::ProgressSink& progress) const
{
    auto outcome = organization::UnitImportService(database).commit(
        *static_cast<const ImportPreview*>(preview.made.get()), source, progress);
    if (!outcome) {
        return outcome.error();
    }
    return ListOutcome{outcome->made, outcome->changed, outcome->unchanged, outcome->leftOut,
                       std::make_shared<const organization::ImportOutcome>(*outcome)};
}

QString UnitListImport::chooseHeading() const
{
    return ImportUnitsFlow::tr("Choose the list of units");
}

QString UnitListImport::templateName() const
{
    return importTemplateName(u"organization"_s);
}

Result<void> UnitListImport::writeTemplate(const QString& path) const
{
    return writeImportTemplate(u"organization"_s, path);
}

// --- the flow --------------------------------------------------------------------------------------------------------

ImportUnitsFlow::ImportUnitsFlow(storage::Database& database, kit::Prompter& prompter, const ImportOptions& options,
                                 QObject* parent)
    : ImportFlow(database, prompter, std::make_shared<UnitListImport>(options), parent)
{}

const ImportOptions& ImportUnitsFlow::options() const
{
    return static_cast<const UnitListImport&>(import()).options();
}

void ImportUnitsFlow::setOptions(const ImportOptions& options)
{
    setImport(std::make_shared<UnitListImport>(options));
}

const ImportPreview& ImportUnitsFlow::preview() const
{
    static const ImportPreview none;
    const void* made = listPreview().made.get();
    return made ? *static_cast<const ImportPreview*>(made) : none;
}

const ImportContext* ImportUnitsFlow::context() const
{
    return static_cast<const ImportContext*>(listContext().get());
}

const organization::ImportOutcome& ImportUnitsFlow::outcome() const
{
    static const organization::ImportOutcome none;
    const void* whole = listOutcome().whole.get();
    return whole ? *static_cast<const organization::ImportOutcome*>(whole) : none;
}

} // namespace doancoso::flows
