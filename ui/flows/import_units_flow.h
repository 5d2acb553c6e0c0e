// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of a list of units: what ImportFlow needs to know of units, and the flow with their options and preview.
// The page of units uses it.
#pragma once

#include "core/organization/unit_import_service.h"
#include "ui/flows/import_flow.h"

namespace doancoso::flows {

class UnitListImport final : public ListImport
{
public:
    explicit UnitListImport(const organization::ImportOptions& options);

    /// Rows that are left out are not taken from here.
    const organization::ImportOptions& options() const { return m_options; }

    QList<int> fields() const override;
    QString fieldName(int field) const override;
    bool isShared(int field) const override;
    int nameField() const override;
    ListMapping guess(const base::TableSheet& sheet) const override;
    ListMapping mappingFor(const base::TableSheet& sheet, int headerRow, int headerLines) const override;
    base::Result<std::optional<Remembered>> remembered(storage::Database& database,
                                                       const ListMapping& mapping) const override;
    base::Result<Context> context(storage::Database& database) const override;
    bool sharesContext(const ListImport& before) const override;
    ListPreview preview(const base::TableSheet& sheet, const ListMapping& mapping, const QSet<int>& leftOutRows,
                        const Context& context, base::ProgressSink& progress) const override;
    base::Result<ListOutcome> commit(storage::Database& database, const ListPreview& preview, const QString& source,
                                     base::ProgressSink& progress) const override;
    QString chooseHeading() const override;
    QString templateName() const override;
    base::Result<void> writeTemplate(const QString& path) const override;

private:
    organization::ImportOptions m_options;
};

class ImportUnitsFlow final : public ImportFlow
{
    Q_OBJECT

public:
    /// The database and the prompter outlive the flow. `options`: what is proposed.
    ImportUnitsFlow(storage::Database& database, kit::Prompter& prompter, const organization::ImportOptions& options,
                    QObject* parent = nullptr);

    const organization::ImportOptions& options() const;
    /// Rows that are left out are not taken from here.
    void setOptions(const organization::ImportOptions& options);
    const organization::ImportPreview& preview() const;
    /// The organisation on the day of the import; null until the first preview.
    const organization::ImportContext* context() const;
    const organization::ImportOutcome& outcome() const;
};

} // namespace doancoso::flows
