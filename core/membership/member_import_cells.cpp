// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_cells.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/member_import_dates.h"
#include "core/membership/person_lists.h"

#include <QRegularExpression>

#include <algorithm>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;
using base::CellKind;
using base::PartialDate;
using base::TableCell;

constexpr int kOldestYear = 1925;

/// Long texts are cut in sentences.
QString quotedCell(const QString& text)
{
    return text.size() > 60 ? QString(text.left(57) + u'…') : text;
}

QString digitsOf(const QString& text)
{
    QString digits;
    std::copy_if(text.cbegin(), text.cend(), std::back_inserter(digits), [](QChar ch) { return ch.isDigit(); });
    return digits;
}

/// "NGUYỄN THỊ HOA" and "nguyễn thị hoa" become "Nguyễn Thị Hoa"; anything else stays as it is written.
QString capitalised(const QString& name)
{
    if (name != name.toUpper() && name != name.toLower()) {
        return name;
    }
    QString result = name.toLower();
    bool begins = true;
    for (QChar& ch : result) {
        if (begins) {
            ch = ch.toUpper();
        }
        begins = ch == u' ' || ch == u'\'' || ch == u'-' || ch == u'.';
    }
    return result;
}

} // namespace

MemberImportCells::MemberImportCells(const base::TableSheet& sheet, const MemberMapping& mapping,
                                     const MemberVocabulary& vocabulary, const QDate& today)
    : m_sheet(sheet), m_vocabulary(vocabulary), m_today(today)
{
    for (int column = 0; column < mapping.columns.size(); ++column) {
        if (mapping.columns.at(column) != MemberField::Ignore) {
            m_columns.insert(mapping.columns.at(column), column);
        }
    }
    if (has(MemberField::Branch)) {
        m_branchAnchors = sheet.anchorRows(m_columns.value(MemberField::Branch));
    }
}

const TableCell& MemberImportCells::cell(int row, MemberField field) const
{
    return m_sheet.cell(row, m_columns.value(field, -1));
}

QString MemberImportCells::text(int row, MemberField field) const
{
    const TableCell& found = cell(row, field);
    if (found.kind == CellKind::Error || found.kind == CellKind::Empty) {
        return {};
    }
    const QString text = base::composed(found.text).simplified();
    return m_vocabulary.emptyWords.contains(text.toLower()) ? QString() : text;
}

QString MemberImportCells::sharedText(int row, MemberField field) const
{
    return text(m_branchAnchors.value(row, row), field);
}

QString MemberImportCells::firstText(int row) const
{
    for (int column = 0; column < m_sheet.columnCount(); ++column) {
        if (!m_sheet.cell(row, column).isEmpty()) {
            return base::composed(m_sheet.cell(row, column).text).simplified();
        }
    }
    return {};
}

int MemberImportCells::filledCells(int row) const
{
    int filled = 0;
    for (int column = 0; column < m_sheet.rowLength(row); ++column) {
        filled += m_sheet.cell(row, column).isEmpty() ? 0 : 1;
    }
    return filled;
}

QString MemberImportCells::name(int row)
{
    QStringList parts;
    for (const MemberField field : {MemberField::FullName, MemberField::FamilyName, MemberField::GivenName}) {
        if (has(field) && !(field != MemberField::FullName && has(MemberField::FullName))) {
            if (const QString part = text(row, field); !part.isEmpty()) {
                parts.append(part);
            }
        }
    }
    const QString name = parts.join(u' ');
    const MemberField place = has(MemberField::FullName) ? MemberField::FullName : MemberField::GivenName;
    if (name.isEmpty()) {
        return {};
    }
    static const QRegularExpression strange(u"[0-9=@#<>{}\\[\\]|]"_s);
    if (name.contains(strange)) {
        note(row, place, Severity::Error,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "“%1” is no name of a person. Type the name, or leave the row out."),
                 quotedCell(name)));
    } else if (!name.contains(u' ')) {
        note(
            row, place, Severity::Warning,
            memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” is a single word. Is the name whole?"), name));
    }
    return capitalised(name);
}

PartialDate MemberImportCells::date(int row, MemberField field)
{
    const QString typed = text(row, field);
    if (typed.isEmpty()) {
        return {};
    }
    const ListedDate found = listedDateOf(cell(row, field), typed);
    if (!found.date.isKnown()) {
        note(row, field, Severity::Error,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport",
                                   "“%1” is no date. Type it like 26/03/2005 or only the year, or empty the cell."),
                 quotedCell(typed)));
        return {};
    }
    if (found.date.year() < kOldestYear || found.date.earliest() > m_today) {
        note(row, field, Severity::Error,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "%1 cannot be right here. Type the date again, or empty the cell."),
                 found.date.display()));
        return {};
    }
    if (found.doubt == ListedDate::Doubt::SerialNumber) {
        note(row, field, Severity::Note,
             memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” is how Excel counts days; it means %2."),
                                  typed, found.date.display()));
    } else if (found.doubt == ListedDate::Doubt::MonthFirst) {
        note(row, field, Severity::Warning,
             memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” has the month in front; %2 is taken."), typed,
                                  found.date.display()));
    }
    return found.date;
}

QDate MemberImportCells::day(int row, MemberField field)
{
    const PartialDate found = date(row, field);
    if (found.isKnown() && !found.isWhole()) {
        note(row, field, Severity::Warning,
             memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” names no day; %2 is taken."), found.display(),
                                  base::displayDate(found.earliest())));
    }
    return found.earliest();
}

PartialDate MemberImportCells::birthDate(int row)
{
    if (has(MemberField::BirthYear)) {
        const int year = text(row, MemberField::BirthYear).toInt();
        const int month = text(row, MemberField::BirthMonth).toInt();
        const int day = text(row, MemberField::BirthDay).toInt();
        const QString typed = text(row, MemberField::BirthYear);
        if (typed.isEmpty()) {
            return {};
        }
        if (day > 0 && month > 0 && QDate(year, month, day).isValid() && year >= kOldestYear) {
            return PartialDate(year, month, day);
        }
        if (year < kOldestYear || year > m_today.year() || month > 12 || month < 0 || day != 0) {
            note(row, MemberField::BirthYear, Severity::Error,
                 memberImportSentence(QT_TRANSLATE_NOOP(
                     "MemberImport", "Day, month and year of birth make no date. Type them again, or empty them.")));
            return {};
        }
        return PartialDate(year, month);
    }
    if (const PartialDate found = date(row, MemberField::BirthDate); found.isKnown()) {
        return found;
    }
    // Old lists write the date of birth under "nam" or "nữ".
    for (const MemberField field : {MemberField::MaleTick, MemberField::FemaleTick}) {
        const QString typed = text(row, field);
        if (!typed.isEmpty() && !m_vocabulary.ticks.contains(typed.toLower())) {
            return date(row, field);
        }
    }
    return {};
}

Sex MemberImportCells::sex(int row)
{
    const bool male = !text(row, MemberField::MaleTick).isEmpty();
    const bool female = !text(row, MemberField::FemaleTick).isEmpty();
    if (male && female) {
        note(row, MemberField::FemaleTick, Severity::Error,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "Both columns are marked, man and woman. Empty one of them.")));
        return Sex::Unknown;
    }
    if (male || female) {
        return male ? Sex::Male : Sex::Female;
    }
    const QString typed = text(row, MemberField::Sex);
    if (typed.isEmpty()) {
        // One column "nữ" with marks: who has none is a man.
        return has(MemberField::FemaleTick) && !has(MemberField::MaleTick) && !has(MemberField::Sex) ? Sex::Male
                                                                                                     : Sex::Unknown;
    }
    // A column headed "nữ" by itself is often called sex and ticked.
    if (const auto code = codeOf(MemberField::Sex, u"sex"_s, typed)) {
        return sexFromCode(*code);
    }
    note(row, MemberField::Sex, Severity::Error,
         memberImportSentence(
             QT_TRANSLATE_NOOP("MemberImport", "“%1” is neither “nam” nor “nữ”. Type one of them, or empty the cell."),
             quotedCell(typed)));
    return Sex::Unknown;
}

QString MemberImportCells::identityNumber(int row)
{
    const QString typed = text(row, MemberField::IdentityNumber);
    if (typed.isEmpty()) {
        return {};
    }
    QString digits = digitsOf(typed);
    // Old and new papers have 9 and 12 digits; a spreadsheet takes them for numbers and drops zeros in front.
    if (cell(row, MemberField::IdentityNumber).kind == CellKind::Number &&
        (digits.size() == 11 || digits.size() == 10 || digits.size() == 8)) {
        digits = digits.rightJustified(digits.size() == 8 ? 9 : 12, u'0');
        note(row, MemberField::IdentityNumber, Severity::Note,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "The spreadsheet lost the 0 in front; %1 is taken."), digits));
    }
    if (digits.size() != typed.size() && digits.size() < 9) {
        digits = typed;
    }
    if (digits.size() != 12 && digits.size() != 9) {
        note(
            row, MemberField::IdentityNumber, Severity::Warning,
            memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” has not 12 digits as an identity number has."),
                                 quotedCell(typed)));
    }
    return digits;
}

QString MemberImportCells::phone(int row)
{
    QString number = text(row, MemberField::Phone);
    if (number.isEmpty()) {
        return {};
    }
    QString digits = digitsOf(number);
    if (digits.startsWith("84"_L1) && digits.size() == 11) {
        digits = u'0' + digits.mid(2);
    } else if (digits.size() == 9 && !digits.startsWith(u'0')) {
        digits.prepend(u'0');
        note(row, MemberField::Phone, Severity::Note,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "The spreadsheet lost the 0 in front; %1 is taken."), digits));
    }
    if (digits.size() < 10 || digits.size() > 11) {
        note(row, MemberField::Phone, Severity::Warning,
             memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” does not look like a telephone number."),
                                  quotedCell(number)));
        return number;
    }
    return digits;
}

std::optional<QString> MemberImportCells::codeOf(MemberField field, const QString& list, const QString& typed)
{
    QHash<QString, std::optional<QString>>& known = m_codes[field];
    const auto found = known.constFind(typed);
    return found != known.cend() ? *found : *known.insert(typed, codeOfWord(list, typed));
}

QString MemberImportCells::listed(int row, MemberField field, QStringList& leftovers)
{
    const QString typed = text(row, field);
    if (typed.isEmpty()) {
        return {};
    }
    const PersonField personField = *personFieldOf(field);
    if (const auto code = codeOf(field, QString::fromLatin1(fieldInfo(personField).list), typed)) {
        return *code;
    }
    if (personField == PersonField::Ethnicity || personField == PersonField::Religion) {
        note(row, field, Severity::Warning,
             memberImportSentence(
                 QT_TRANSLATE_NOOP("MemberImport", "“%1” is not on the list of the country; it is taken as it is."),
                 quotedCell(typed)));
        return typed;
    }
    leftovers.append(u"%1: %2"_s.arg(displayName(field), typed));
    note(row, field, Severity::Warning,
         memberImportSentence(
             QT_TRANSLATE_NOOP("MemberImport",
                               "“%1” is no level of the list; it goes into the note, so that it is not lost."),
             quotedCell(typed)));
    return {};
}

std::optional<bool> MemberImportCells::yesNo(int row, MemberField field)
{
    const QString typed = text(row, field);
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const QString word = typed.toLower();
    if (m_vocabulary.noWords.contains(word)) {
        return false;
    }
    if (!m_vocabulary.ticks.contains(word)) {
        note(row, field, Severity::Note,
             memberImportSentence(QT_TRANSLATE_NOOP("MemberImport", "“%1” is taken for yes."), quotedCell(typed)));
    }
    return true;
}

std::optional<bool> MemberImportCells::salaried(int row, QStringList& leftovers)
{
    const QString typed = text(row, MemberField::Salaried);
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const QString words = organization::foldedWords(typed);
    if (m_vocabulary.salariedYes.contains(words) || m_vocabulary.ticks.contains(typed.toLower())) {
        return true;
    }
    if (m_vocabulary.salariedNo.contains(words) || m_vocabulary.noWords.contains(typed.toLower())) {
        return false;
    }
    leftovers.append(u"%1: %2"_s.arg(displayName(MemberField::Salaried), typed));
    note(row, MemberField::Salaried, Severity::Warning,
         memberImportSentence(
             QT_TRANSLATE_NOOP("MemberImport", "“%1” tells nothing about a salary; it goes into the note."),
             quotedCell(typed)));
    return std::nullopt;
}

void MemberImportCells::readPerson(int row, Person& person)
{
    QStringList leftovers;
    person.birthDate = birthDate(row);
    person.sex = sex(row);
    person.ethnicity = listed(row, MemberField::Ethnicity, leftovers);
    person.religion = listed(row, MemberField::Religion, leftovers);
    person.identityNumber = identityNumber(row);
    person.phone = phone(row);
    for (const auto& [field, into] :
         {std::pair(MemberField::CardCode, &person.cardCode), std::pair(MemberField::Email, &person.email),
          std::pair(MemberField::HomeTown, &person.homeTown),
          std::pair(MemberField::PermanentAddress, &person.permanentAddress),
          std::pair(MemberField::CurrentAddress, &person.currentAddress),
          std::pair(MemberField::Occupation, &person.occupation),
          std::pair(MemberField::Profession, &person.profession), std::pair(MemberField::Languages, &person.languages),
          std::pair(MemberField::Informatics, &person.informatics),
          std::pair(MemberField::JoinedPlace, &person.joinedPlace)}) {
        *into = text(row, field);
    }
    person.education = listed(row, MemberField::Education, leftovers);
    person.professionalLevel = listed(row, MemberField::ProfessionalLevel, leftovers);
    person.politicalTheory = listed(row, MemberField::PoliticalTheory, leftovers);
    person.salaried = salaried(row, leftovers);
    person.disadvantaged = yesNo(row, MemberField::Disadvantaged).value_or(false);
    person.livesAway = yesNo(row, MemberField::LivesAway).value_or(false);
    person.joinedOn = date(row, MemberField::JoinedOn);
    person.partyJoinedOn = day(row, MemberField::PartyJoinedOn);
    person.partyOfficialOn = day(row, MemberField::PartyOfficialOn);
    QStringList notes;
    if (const QString note = text(row, MemberField::Note); !note.isEmpty()) {
        notes.append(note);
    }
    for (const MemberField field : {MemberField::Post, MemberField::AssociationPost, MemberField::DuesUntil,
                                    MemberField::Commendation, MemberField::Discipline}) {
        if (const QString typed = text(row, field); !typed.isEmpty()) {
            notes.append(u"%1: %2"_s.arg(displayName(field), typed));
        }
    }
    person.note = (notes + leftovers).join(u"; "_s);
}

void MemberImportCells::noteSpreadsheetErrors(int row)
{
    for (auto it = m_columns.cbegin(); it != m_columns.cend(); ++it) {
        const TableCell& found = m_sheet.cell(row, it.value());
        if (found.kind == CellKind::Error && it.key() != MemberField::Ordinal) {
            note(row, it.key(), Severity::Error,
                 memberImportSentence(
                     QT_TRANSLATE_NOOP("MemberImport",
                                       "The spreadsheet shows an error here (%1). Type what belongs in the cell, or "
                                       "empty it."),
                     quotedCell(found.text)));
        }
    }
}

void MemberImportCells::note(int row, MemberField field, Severity severity, const QString& sentence)
{
    if (!has(field)) {
        noteRow(row, severity, sentence);
        return;
    }
    const int column = m_columns.value(field);
    m_problems.append({row, column, base::cellName(row, column), sentence, severity});
    if (severity == Severity::Error) {
        m_wrongRows.insert(row);
    }
}

void MemberImportCells::noteRow(int row, Severity severity, const QString& sentence)
{
    m_problems.append({row, -1, QString::number(row + 1), sentence, severity});
    if (severity == Severity::Error) {
        m_wrongRows.insert(row);
    }
}

void MemberImportCells::noteList(Severity severity, const QString& sentence)
{
    m_problems.append({-1, -1, {}, sentence, severity});
}

QList<CellProblem> MemberImportCells::takeProblems()
{
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const CellProblem& a, const CellProblem& b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    return std::move(m_problems);
}

} // namespace doancoso::membership
