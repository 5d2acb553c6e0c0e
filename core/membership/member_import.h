// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a list of members from elsewhere would do to the register: whom it takes in, whom it already has and what it
// changes there, and which cells have to be looked at, each named as in the spreadsheet. Pure: table, mapping and
// register in, preview out. member_import_service.h loads what is needed and carries a preview out.
#pragma once

#include "core/base/progress.h"
#include "core/membership/member_import_mapping.h"
#include "core/membership/membership_event.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_import.h"

#include <functional>

namespace doancoso::membership {

using organization::CellProblem;
using organization::RowOutcome;
using organization::Severity;

/// The register on the day of the import.
struct MemberImportContext
{
    organization::UnitTree tree;
    QList<PersonMark> marks;                                           ///< of everybody
    QHash<base::PersonId, base::UnitId> homes;                         ///< where people are members on the day
    std::function<QList<Person>(const QList<base::PersonId>&)> people; ///< the whole records of some
    QDate today;
    qint64 stamp = 0; ///< the last action of the file when it was read
};

/// What to do with a row about somebody whom the register, or the list, already has.
enum class TwinChoice {
    Ask,       ///< not chosen: what is certainly the same fills empty fields, what may be the same is taken in
    Skip,      ///< leave the row out
    FillEmpty, ///< what the register lacks is taken from the list
    Overwrite, ///< what the list says replaces what the register says
    TakeIn     ///< another person
};

struct MemberImportOptions
{
    base::UnitId under;         ///< branches are looked for here and below
    base::UnitId branch;        ///< of rows that name none; invalid: each has to name one
    bool allIntoBranch = false; ///< whatever the list says
    /// Members count from this day on, or from the day on which they joined where that is later.
    QDate countsFrom;
    QHash<QString, base::UnitId> branchNames; ///< folded words of a name in the list → the branch that it means
    QHash<int, TwinChoice> twins;             ///< by row
    QSet<int> leftOutRows;                    ///< rows that the user left out
};

/// The same person, in the register or further up in the list.
struct MemberTwin
{
    base::PersonId person; ///< in the register; invalid: the row below
    int row = -1;          ///< of the list
    QString name;
    bool byIdentity = false; ///< the identity numbers are equal
    bool certain = false;    ///< by number, or by name and whole day of birth with nothing against it
};

struct MemberFieldChange
{
    PersonField field = PersonField::FullName;
    QString before; ///< as shown
    QString after;
};

/// One row of the list as it was understood.
struct MemberImportRow
{
    int row = 0;
    RowOutcome outcome = RowOutcome::New;
    QString reason; ///< why it is left out
    Person person;  ///< as it is to be stored
    base::UnitId branch;
    QString branchText; ///< as the list writes it
    std::optional<MemberTwin> twin;
    TwinChoice choice = TwinChoice::Ask;  ///< what is done about the twin
    std::optional<MembershipEvent> event; ///< how the membership begins; none for those who are members already
    QList<MemberFieldChange> changes;     ///< of somebody in the register
};

struct MemberImportPreview
{
    QList<MemberImportRow> rows; ///< in the order of the list, rows without any content not among them
    QList<CellProblem> problems; ///< by row, then column
    QStringList unknownBranches; ///< as the list writes them, each once
    MemberMapping mapping;
    MemberImportOptions options;
    qint64 stamp = 0; ///< of the register it was made for

    int count(RowOutcome outcome) const;
    int count(Severity severity) const;
    /// Nothing is wrong, and there is something to do.
    bool canCommit() const;
};

/// A preview that was cancelled through `progress` is incomplete and of no use.
MemberImportPreview previewMembers(const base::TableSheet& sheet, const MemberMapping& mapping,
                                   const MemberImportOptions& options, const MemberImportContext& context,
                                   const MemberVocabulary& vocabulary, base::ProgressSink* progress = nullptr);

} // namespace doancoso::membership
