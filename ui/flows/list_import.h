// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import of a list needs to know about the kind of things in it – units, members – so that one conversation
// (ImportFlow) and one page serve them all: what columns can mean, what the list would do, and how it is carried out.
// An object is a snapshot with its options; it is used in the background and never changes.
#pragma once

#include "core/base/progress.h"
#include "core/base/table_file.h"
#include "core/organization/unit_import.h"
#include "core/storage/database.h"

#include <QSet>

#include <memory>

namespace doancoso::flows {

/// The meaning of a column that is not imported; every kind of list numbers its meanings from here.
inline constexpr int kNotImported = 0;

/// Which column means what; see ImportMapping and MemberMapping, of which it is the common form.
struct ListMapping
{
    int headerRow = -1;
    int headerLines = 0;
    int firstRow = 0;
    QStringList headings;
    QList<int> columns; ///< meanings, per column

    /// The column of a meaning; -1 when none has it.
    template <typename Field>
    int columnOf(Field field) const
    {
        return static_cast<int>(columns.indexOf(static_cast<int>(field)));
    }
    /// Gives the meaning to the column; another column that had it is no longer imported.
    void assign(int column, int field);
    bool operator==(const ListMapping&) const = default;
};

/// The common form of a mapping of any kind of list, and back.
template <typename Mapping>
ListMapping listMapping(const Mapping& mapping)
{
    ListMapping common{mapping.headerRow, mapping.headerLines, mapping.firstRow, mapping.headings, {}};
    for (const auto field : mapping.columns) {
        common.columns.append(static_cast<int>(field));
    }
    return common;
}

template <typename Mapping>
Mapping mappingOf(const ListMapping& common)
{
    Mapping mapping;
    mapping.headerRow = common.headerRow;
    mapping.headerLines = common.headerLines;
    mapping.firstRow = common.firstRow;
    mapping.headings = common.headings;
    for (const int field : common.columns) {
        mapping.columns.append(static_cast<typename decltype(mapping.columns)::value_type>(field));
    }
    return mapping;
}

/// One row of the list as it was understood, in words.
struct ListRow
{
    int row = 0;
    organization::RowOutcome outcome = organization::RowOutcome::New;
    QString reason;      ///< why it is left out
    QString name;        ///< of the unit or person
    QString what;        ///< "Chi đoàn, under Đoàn xã Xuân Hồng"
    QStringList changes; ///< "Telephone: nothing → 0912…"
    QSet<int> changed;   ///< meanings of the columns that change something
};

struct ListPreview
{
    QList<ListRow> rows;
    QList<organization::CellProblem> problems; ///< by row, then column
    bool canCommit = false;
    std::shared_ptr<const void> made; ///< the preview that this one speaks of

    int count(organization::RowOutcome outcome) const;
    int count(organization::Severity severity) const;
};

struct ListOutcome
{
    int made = 0;
    int changed = 0;
    int unchanged = 0;
    int leftOut = 0;
    std::shared_ptr<const void> whole; ///< what the service told
};

class ListImport
{
public:
    /// The data that a preview is made for.
    using Context = std::shared_ptr<const void>;

    virtual ~ListImport() = default;

    /// Meanings in the order in which a person is offered them, kNotImported first.
    virtual QList<int> fields() const = 0;
    virtual QString fieldName(int field) const = 0;
    /// A merged cell of this meaning speaks for every row that it covers.
    virtual bool isShared(int field) const = 0;
    /// Where the cursor stands first.
    virtual int nameField() const = 0;

    virtual ListMapping guess(const base::TableSheet& sheet) const = 0;
    /// The mapping for headings that the user points at.
    virtual ListMapping mappingFor(const base::TableSheet& sheet, int headerRow, int headerLines) const = 0;

    struct Remembered
    {
        QList<int> columns;
        std::shared_ptr<const ListImport> import; ///< with the options that were chosen then; null: as now
    };
    /// What was corrected by hand the last time a list with the same headings came.
    virtual base::Result<std::optional<Remembered>> remembered(storage::Database& database,
                                                               const ListMapping& mapping) const = 0;

    virtual base::Result<Context> context(storage::Database& database) const = 0;
    /// False when the options ask for other data than before.
    virtual bool sharesContext(const ListImport& before) const = 0;
    virtual ListPreview preview(const base::TableSheet& sheet, const ListMapping& mapping, const QSet<int>& leftOutRows,
                                const Context& context, base::ProgressSink& progress) const = 0;
    virtual base::Result<ListOutcome> commit(storage::Database& database, const ListPreview& preview,
                                             const QString& source, base::ProgressSink& progress) const = 0;

    /// What the window asks when a file is chosen.
    virtual QString chooseHeading() const = 0;
    /// File name of the empty list to fill in, and its writing. Errors: those of writeWholeFile().
    virtual QString templateName() const = 0;
    virtual base::Result<void> writeTemplate(const QString& path) const = 0;
};

} // namespace doancoso::flows
