// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/member_import_rows.h"
#include "core/membership/member_import_twins.h"

#include <algorithm>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

constexpr int kRowsPerReport = 250;
constexpr int kYoungest = 14; ///< under this nobody is told to be a member; Điều lệ says 16 (domain.md §4.3)
constexpr int kOldest = 45;

QString shownField(const Person& person, PersonField field)
{
    return displayText(person, field);
}

class MemberPreviewer
{
public:
    MemberPreviewer(const base::TableSheet& sheet, const MemberMapping& mapping, const MemberImportOptions& options,
                    const MemberImportContext& context, const MemberVocabulary& vocabulary)
        : m_sheet(sheet),
          m_options(options),
          m_context(context),
          m_vocabulary(vocabulary),
          m_cells(sheet, mapping, vocabulary, context.today),
          m_branches(context, options, vocabulary),
          m_twins(context.marks)
    {
        m_preview.mapping = mapping;
        m_preview.options = options;
        m_preview.stamp = context.stamp;
    }

    MemberImportPreview run(base::ProgressSink* progress)
    {
        if (!m_preview.mapping.hasName()) {
            m_cells.noteList(Severity::Error,
                             memberImportSentence(QT_TRANSLATE_NOOP(
                                 "MemberImport", "No column is said to hold the names. Choose it above the table.")));
        }
        const QList<ListedRow> rows =
            listedRows(m_sheet, m_preview.mapping, m_options, m_cells, m_branches, m_vocabulary);
        m_preview.rows.reserve(rows.size());
        for (const ListedRow& listed : rows) {
            if (progress && m_preview.rows.size() % kRowsPerReport == 0) {
                progress->report(m_preview.rows.size(), rows.size(),
                                 memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "Reading the list")));
                if (progress->isCancelled()) {
                    return m_preview;
                }
            }
            m_preview.rows.append(read(listed));
        }
        compareTwins();
        m_preview.problems = m_cells.takeProblems();
        // What is wrong in a row that is left out stops nobody.
        QSet<int> leftOut;
        for (const MemberImportRow& row : std::as_const(m_preview.rows)) {
            if (row.outcome == RowOutcome::LeftOut) {
                leftOut.insert(row.row);
            }
        }
        m_preview.problems.removeIf([&leftOut](const CellProblem& problem) {
            return problem.severity == Severity::Error && leftOut.contains(problem.row);
        });
        return std::move(m_preview);
    }

private:
    MemberImportRow read(const ListedRow& listed)
    {
        MemberImportRow row;
        row.row = listed.row;
        if (!listed.leftOutReason.isEmpty() || listed.byUser) {
            row.outcome = RowOutcome::LeftOut;
            row.reason = listed.leftOutReason.isEmpty()
                             ? memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "left out by you"))
                             : listed.leftOutReason;
            row.person.fullName = m_cells.text(listed.row, MemberField::FullName);
            return row;
        }
        m_cells.noteSpreadsheetErrors(row.row);
        row.person.fullName = m_cells.name(row.row);
        m_cells.readPerson(row.row, row.person);
        if (row.person.fullName.isEmpty()) {
            m_cells.note(row.row,
                         m_preview.mapping.has(MemberField::FullName) ? MemberField::FullName : MemberField::GivenName,
                         Severity::Error,
                         memberImportSentence(
                             QT_TRANSLATE_NOOP("MemberImport", "The name is missing. Type it, or leave the row out.")));
        }
        checkPerson(row);
        const auto state = listedState(row.row);
        if (state == ListedState::Left) {
            row.outcome = RowOutcome::LeftOut;
            row.reason = memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "the list says: %1"),
                                              m_cells.text(row.row, MemberField::State));
            return row;
        }
        row.person.livesAway = row.person.livesAway || state == ListedState::Away;
        findBranch(row, listed.section);
        row.event = beginning(row, state);
        if (!m_cells.hasError(row.row)) {
            row.twin = m_twins.find(row.row, row.person);
        }
        row.outcome = m_cells.hasError(row.row) ? RowOutcome::Wrong : RowOutcome::New;
        return row;
    }

    std::optional<ListedState> listedState(int row)
    {
        const QString typed = m_cells.text(row, MemberField::State);
        if (typed.isEmpty()) {
            return std::nullopt;
        }
        const auto state = m_vocabulary.states.constFind(organization::foldedWords(typed));
        if (state == m_vocabulary.states.cend()) {
            m_cells.note(
                row, MemberField::State, Severity::Warning,
                memberImportSentence(
                    QT_TRANSLATE_NOOP("MemberImport", "“%1” is no state that is known; the row is taken for a member."),
                    typed));
            return std::nullopt;
        }
        return *state;
    }

    void checkPerson(const MemberImportRow& row)
    {
        const Person& person = row.person;
        if (const auto age = person.birthDate.ageOn(m_options.countsFrom);
            age && (*age < kYoungest || *age > kOldest)) {
            m_cells.note(
                row.row,
                m_preview.mapping.has(MemberField::BirthDate) ? MemberField::BirthDate : MemberField::BirthYear,
                Severity::Warning,
                memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "%1 years old. Is the date of birth right?"),
                                     *age));
        }
        if (person.birthDate.isKnown() && person.joinedOn.isKnown() &&
            person.joinedOn.latest() < person.birthDate.earliest()) {
            m_cells.note(
                row.row, MemberField::JoinedOn, Severity::Error,
                memberImportSentence(
                    QT_TRANSLATE_NOOP("MemberImport", "Joined before being born (%1). Mend one of the two dates."),
                    person.birthDate.display()));
        }
        if (person.partyOfficialOn.isValid() && person.partyJoinedOn.isValid() &&
            person.partyOfficialOn < person.partyJoinedOn) {
            m_cells.note(
                row.row, MemberField::PartyOfficialOn, Severity::Error,
                memberImportSentence(QT_TRANSLATE_NOOP(
                    "MemberImport", "Official before being admitted to the Party. Mend one of the two dates.")));
        }
    }

    void findBranch(MemberImportRow& row, const QString& section)
    {
        QString text = m_cells.sharedText(row.row, MemberField::Branch);
        text = text.isEmpty() ? section : text;
        row.branchText = text;
        if (m_options.allIntoBranch || text.isEmpty()) {
            row.branch = m_options.branch;
            if (!row.branch.isValid()) {
                m_cells.note(row.row, MemberField::Branch, Severity::Error,
                             memberImportSentence(QT_TRANSLATE_NOOP(
                                 "MemberImport", "No branch is named. Choose one for all rows without, or type it.")));
            }
            return;
        }
        const MemberImportBranches::Found found = m_branches.find(text);
        if (found.several) {
            m_cells.note(row.row, MemberField::Branch, Severity::Error,
                         memberImportSentence(
                             QT_TRANSLATE_NOOP("MemberImport",
                                               "Several branches are called “%1”. Write the commune behind it, such as "
                                               "“%1, Xuân Hồng”, or choose the branch."),
                             text));
        } else if (!found.unit.isValid()) {
            m_cells.note(row.row, MemberField::Branch, Severity::Error,
                         memberImportSentence(
                             QT_TRANSLATE_NOOP("MemberImport",
                                               "There is no branch “%1” here. Choose which one is meant, or add it on "
                                               "the page “Units” first."),
                             text));
        }
        if (found.several || !found.unit.isValid()) {
            if (!m_preview.unknownBranches.contains(text)) {
                m_preview.unknownBranches.append(text);
            }
            return;
        }
        row.branch = found.unit;
    }

    MembershipEvent beginning(const MemberImportRow& row, std::optional<ListedState> state)
    {
        MembershipEvent event;
        event.unit = row.branch;
        event.kind = state == ListedState::Guest      ? EventKind::TempIn
                     : state == ListedState::Honorary ? EventKind::Honorary
                                                      : EventKind::Register;
        event.onDate = m_options.countsFrom;
        if (row.person.joinedOn.isWhole()) {
            event.onDate = std::max(event.onDate, row.person.joinedOn.earliest());
        }
        event.decisionNumber = m_cells.text(row.row, MemberField::DecisionNumber);
        event.decisionDate = m_cells.day(row.row, MemberField::DecisionDate);
        event.introducer = m_cells.text(row.row, MemberField::Introducer);
        return event;
    }

    /// Reads the records of all twins at once and says what becomes of their rows.
    void compareTwins()
    {
        QSet<base::PersonId> asked;
        for (const MemberImportRow& row : std::as_const(m_preview.rows)) {
            if (row.twin && row.twin->person.isValid()) {
                asked.insert(row.twin->person);
            }
        }
        QHash<base::PersonId, Person> people;
        if (!asked.isEmpty() && m_context.people) {
            for (const Person& person : m_context.people(asked.values())) {
                people.insert(person.id, person);
            }
        }
        QHash<base::PersonId, int> taken; ///< two rows that mean the same person
        for (MemberImportRow& row : m_preview.rows) {
            if (!row.twin) {
                continue;
            }
            row.choice = m_options.twins.value(row.row, TwinChoice::Ask);
            if (row.twin->person.isValid()) {
                if (const int before = taken.value(row.twin->person, -1); before >= 0) {
                    row.twin->row = before;
                    compareInList(row);
                    continue;
                }
                taken.insert(row.twin->person, row.row);
                if (!people.contains(row.twin->person)) {
                    m_cells.noteRow(row.row, Severity::Error,
                                    memberImportSentence(QT_TRANSLATE_NOOP(
                                        "MemberImport", "The register has this person but could not be read. Nothing "
                                                        "was changed; check the list again.")));
                    row.outcome = RowOutcome::Wrong;
                    continue;
                }
                compareWith(row, people.value(row.twin->person));
            } else {
                compareInList(row);
            }
        }
    }

    MemberField markedField(const MemberTwin& twin) const
    {
        return twin.byIdentity                                ? MemberField::IdentityNumber
               : m_preview.mapping.has(MemberField::FullName) ? MemberField::FullName
                                                              : MemberField::GivenName;
    }

    void compareInList(MemberImportRow& row)
    {
        const MemberTwin& twin = *row.twin;
        if (row.choice == TwinChoice::TakeIn || (row.choice == TwinChoice::Ask && !twin.certain)) {
            if (row.choice == TwinChoice::Ask) {
                m_cells.note(
                    row.row, markedField(twin), Severity::Warning,
                    memberImportSentence(
                        QT_TRANSLATE_NOOP("MemberImport", "May be the same as row %1; it is taken for another person."),
                        twin.row + 1));
            }
            row.choice = TwinChoice::TakeIn;
            return;
        }
        m_cells.note(row.row, markedField(twin), Severity::Warning,
                     memberImportSentence(
                         QT_TRANSLATE_NOOP("MemberImport", "The same person as in row %1; this row is left out."),
                         twin.row + 1));
        row.choice = TwinChoice::Skip;
        row.outcome = RowOutcome::LeftOut;
        row.reason =
            memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "the same person as in row %1"), twin.row + 1);
    }

    void compareWith(MemberImportRow& row, const Person& known)
    {
        row.twin->name = known.fullName;
        const bool otherName = base::foldForSearch(known.fullName) != base::foldForSearch(row.person.fullName);
        if (row.choice == TwinChoice::Ask) {
            row.choice = row.twin->certain && !otherName ? TwinChoice::FillEmpty : TwinChoice::TakeIn;
            if (row.twin->byIdentity && otherName) {
                m_cells.note(row.row, MemberField::IdentityNumber, Severity::Error,
                             memberImportSentence(
                                 QT_TRANSLATE_NOOP("MemberImport",
                                                   "The register has this number for %1. Choose what is right, or mend "
                                                   "the number."),
                                 known.fullName));
                row.outcome = RowOutcome::Wrong;
                return;
            }
            if (row.choice == TwinChoice::TakeIn) {
                m_cells.note(row.row, markedField(*row.twin), Severity::Warning,
                             memberImportSentence(
                                 QT_TRANSLATE_NOOP("MemberImport",
                                                   "The register has a %1, %2. Taken for another person; choose if it "
                                                   "is the same."),
                                 known.fullName, shownField(known, PersonField::BirthDate)));
            }
        }
        switch (row.choice) {
        case TwinChoice::Skip:
            row.outcome = RowOutcome::LeftOut;
            row.reason = memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "in the register already"));
            return;
        case TwinChoice::TakeIn:
            return;
        case TwinChoice::Ask:
        case TwinChoice::FillEmpty:
        case TwinChoice::Overwrite:
            merge(row, known);
            return;
        }
    }

    void merge(MemberImportRow& row, const Person& known)
    {
        Person merged = known;
        for (const PersonFieldInfo& info : personFields()) {
            const QString before = storedText(known, info.field);
            const QString after = storedText(row.person, info.field);
            // “No” is what an empty cell means in columns of ticks, so it never takes a “yes” away.
            const bool says = !after.isEmpty() && after != "0"_L1;
            const bool lacks = before.isEmpty() || before == "0"_L1;
            if (!says || before == after || (row.choice != TwinChoice::Overwrite && !lacks)) {
                continue;
            }
            // A whole date of birth is not replaced by a mere year.
            if (info.field == PersonField::BirthDate && !row.person.birthDate.isWhole() && !lacks) {
                continue;
            }
            setStoredText(merged, info.field, after);
            row.changes.append({info.field, shownField(known, info.field), shownField(merged, info.field)});
        }
        row.person = merged;
        const base::UnitId home = m_context.homes.value(known.id);
        if (home.isValid()) {
            row.event.reset();
            if (home != row.branch) {
                const organization::UnitNode* node = m_context.tree.find(home);
                m_cells.note(row.row, MemberField::Branch, Severity::Warning,
                             memberImportSentence(
                                 QT_TRANSLATE_NOOP("MemberImport",
                                                   "The register has the member in “%1”. Record a transfer if that is "
                                                   "no longer so; the import leaves it."),
                                 node ? node->name : QString()));
            }
        }
        row.outcome = row.changes.isEmpty() && home.isValid() ? RowOutcome::Unchanged : RowOutcome::Changed;
    }

    const base::TableSheet& m_sheet;
    const MemberImportOptions& m_options;
    const MemberImportContext& m_context;
    const MemberVocabulary& m_vocabulary;
    MemberImportCells m_cells;
    MemberImportBranches m_branches;
    MemberTwins m_twins;
    MemberImportPreview m_preview;
};

} // namespace

int MemberImportPreview::count(RowOutcome outcome) const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(),
                                          [outcome](const MemberImportRow& row) { return row.outcome == outcome; }));
}

int MemberImportPreview::count(Severity severity) const
{
    return static_cast<int>(std::count_if(problems.cbegin(), problems.cend(), [severity](const CellProblem& problem) {
        return problem.severity == severity;
    }));
}

bool MemberImportPreview::canCommit() const
{
    return count(Severity::Error) == 0 && count(RowOutcome::New) + count(RowOutcome::Changed) > 0;
}

MemberImportPreview previewMembers(const base::TableSheet& sheet, const MemberMapping& mapping,
                                   const MemberImportOptions& options, const MemberImportContext& context,
                                   const MemberVocabulary& vocabulary, base::ProgressSink* progress)
{
    return MemberPreviewer(sheet, mapping, options, context, vocabulary).run(progress);
}

} // namespace doancoso::membership
