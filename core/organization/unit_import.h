// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a list of units from elsewhere would do to the organisation: which units it makes, changes and leaves as they
// are, and which cells have to be looked at, each named as in the spreadsheet. Pure: table, mapping and organisation
// in, preview out. unit_import_service.h loads what is needed and carries a preview out.
#pragma once

#include "core/organization/import_mapping.h"
#include "core/organization/organization_service.h"
#include "core/organization/unit_repository.h"
#include "core/organization/unit_tree.h"

#include <QSet>

namespace doancoso::organization {

/// The organisation on the day of the import, and the lists its texts are understood by.
struct ImportContext
{
    UnitTree tree;
    QHash<base::UnitId, UnitFacts> facts;
    QHash<base::UnitId, Headcount> headcounts;
    QHash<QString, QDate> laterCodes; ///< codes of units that open after the day
    QList<UnitType> types;
    QList<CodeName> blocks;
    QList<CodeName> areas;
    QList<AllowedParent> allowedParents;
    size_t stamp = 0; ///< changes with anything above

    const UnitType* type(const QString& code) const;
    bool isUsualParent(const QString& childType, const QString& parentType, const QDate& day) const;
};

struct ImportOptions
{
    base::UnitId parentUnit; ///< where units stand for which the list says nothing; invalid: at the top
    QString defaultType;     ///< for units whose type neither a column nor the name tells
    QDate day;               ///< from this day new units exist and changes hold
    bool unionNames = false; ///< "Xã Xuân Hồng" becomes "Đoàn xã Xuân Hồng"
    Decision decision;       ///< behind all of it
    QSet<int> leftOutRows;   ///< rows that the user left out
};

enum class Severity {
    Note,    ///< worth knowing
    Warning, ///< unusual, is imported all the same
    Error    ///< has to be mended or left out before anything is imported
};

struct CellProblem
{
    int row = -1;     ///< from 0; -1: the whole list
    int column = -1;  ///< from 0; -1: the whole row
    QString cellName; ///< "D14", or "14" for a row
    QString sentence;
    Severity severity = Severity::Note;
};

enum class RowOutcome { New, Changed, Unchanged, Wrong, LeftOut };
QString displayName(RowOutcome outcome);
/// "new", "changed" … for JSON.
QString toCode(RowOutcome outcome);

struct FieldChange
{
    ImportField field = ImportField::Ignore;
    QString before;
    QString after;
};

/// One row of the list as it was understood.
struct ImportRow
{
    int row = 0;
    RowOutcome outcome = RowOutcome::New;
    QString reason;                     ///< why it is left out
    base::UnitId existing;              ///< the unit it was recognised as
    base::UnitId parentId;              ///< in the data; invalid when the parent is a row or none
    int parentRow = -1;                 ///< row of the parent in the same list
    UnitDraft draft;                    ///< of a new unit, without parent
    QString eventNote;                  ///< kept with the opening of a new unit
    UnitChange change;                  ///< of an existing one, without parent
    base::UnitId anchor;                ///< the nearest unit above that is in the data; itself when it is
    bool moves = false;                 ///< an existing one comes under another parent
    std::optional<UnitContact> contact; ///< the whole new contact of an existing one
    std::optional<Headcount> headcount; ///< of an existing one
    QList<FieldChange> changes;
};

struct ImportPreview
{
    QList<ImportRow> rows;       ///< in the order of the list, rows without any content not among them
    QList<CellProblem> problems; ///< by row, then column
    ImportMapping mapping;
    ImportOptions options;
    size_t stamp = 0; ///< of the organisation it was made for

    int count(RowOutcome outcome) const;
    int count(Severity severity) const;
    /// Nothing is wrong, and there is something to do.
    bool canCommit() const;
};

/// A preview that was cancelled through `progress` is incomplete and of no use.
ImportPreview previewImport(const base::TableSheet& sheet, const ImportMapping& mapping, const ImportOptions& options,
                            const ImportContext& context, const ImportVocabulary& vocabulary,
                            base::ProgressSink* progress = nullptr);

} // namespace doancoso::organization
