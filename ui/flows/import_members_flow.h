// SPDX-License-Identifier: GPL-3.0-or-later
//
// The import of a list of members: what ImportFlow needs to know of members, and the flow with their options and
// preview. The page of members uses it.
#pragma once

#include "core/membership/member_import_service.h"
#include "ui/flows/import_flow.h"

namespace doancoso::flows {

class MemberListImport final : public ListImport
{
public:
    explicit MemberListImport(const membership::MemberImportOptions& options);

    /// Rows that are left out are not taken from here.
    const membership::MemberImportOptions& options() const { return m_options; }

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
    membership::MemberImportOptions m_options;
};

class ImportMembersFlow final : public ImportFlow
{
    Q_OBJECT

public:
    /// The database and the prompter outlive the flow. `options`: what is proposed.
    ImportMembersFlow(storage::Database& database, kit::Prompter& prompter,
                      const membership::MemberImportOptions& options, QObject* parent = nullptr);

    const membership::MemberImportOptions& options() const;
    /// Rows that are left out are not taken from here.
    void setOptions(const membership::MemberImportOptions& options);
    const membership::MemberImportPreview& preview() const;
    /// The row of the newest preview; nullptr for headings and empty rows.
    const membership::MemberImportRow* understood(int sheetRow) const;
    /// The register on the day of the import; null until the first preview.
    const membership::MemberImportContext* context() const;
};

} // namespace doancoso::flows
