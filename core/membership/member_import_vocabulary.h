// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words by which lists of members are understood: what their columns are called, ticks, states, ends of lists.
// Data, see resources/membership/import_columns.json. Used by the import of members.
#pragma once

#include "core/base/result.h"
#include "core/membership/person.h"
#include "core/organization/import_vocabulary.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace doancoso::membership {

/// What a column of a foreign list of members can mean.
enum class MemberField {
    Ignore,
    Ordinal,
    FullName,
    FamilyName, ///< family and middle names, the given name stands in a column of its own
    GivenName,
    BirthDate,
    BirthDay,
    BirthMonth,
    BirthYear,
    Sex,
    MaleTick,   ///< "x" for men; in some lists their date of birth
    FemaleTick, ///< the same for women
    Ethnicity,
    Religion,
    IdentityNumber,
    CardCode,
    Phone,
    Email,
    HomeTown,
    PermanentAddress,
    CurrentAddress,
    Occupation,
    Education,
    ProfessionalLevel,
    Profession,
    PoliticalTheory,
    Languages,
    Informatics,
    Salaried,
    Disadvantaged,
    LivesAway,
    JoinedOn,
    JoinedPlace,
    PartyJoinedOn,
    PartyOfficialOn,
    Note,
    Branch,
    Post,
    AssociationPost,
    DecisionNumber, ///< of the admission
    DecisionDate,
    Introducer,
    DuesUntil,
    Commendation,
    Discipline,
    State
};

/// All fields in the order in which a person is offered them, Ignore first.
const QList<MemberField>& memberFields();
/// "full_name", "branch" …
QString toCode(MemberField field);
std::optional<MemberField> memberFieldFromCode(const QString& code);
/// "Họ và tên", "Chi đoàn" … in the user's language.
QString displayName(MemberField field);
/// The field of a person that the column fills directly; nothing for parts of names and dates, branch, decision …
std::optional<PersonField> personFieldOf(MemberField field);
/// The column that a field of a person is read from first.
MemberField memberFieldOf(PersonField field);

/// What a word in a column of states says.
enum class ListedState { Active, Away, Guest, Honorary, Left };

struct MemberVocabulary
{
    struct Header
    {
        MemberField field = MemberField::Ignore;
        QStringList toned;  ///< lower case, tones at the end of each word
        QStringList folded; ///< the same without any marks
        QStringList never;  ///< folded; a heading with one of these is not meant
    };
    QList<Header> headers;
    QStringList totals;      ///< folded beginnings of rows that end a table, as are the notes
    QStringList totalsToned; ///< the same with their tones: "tổng" is a total, "Tống" a family name
    QStringList notes;
    QStringList sections;
    QSet<QString> emptyWords; ///< lower case, as written
    QSet<QString> ticks;
    QSet<QString> noWords;
    QSet<QString> salariedYes; ///< folded
    QSet<QString> salariedNo;
    QHash<QString, ListedState> states; ///< folded
    QSet<QString> familyNames;          ///< lower case
    organization::ImportVocabulary units;
};

/// The shipped vocabulary. Errors: Bug with the entry when it is broken.
base::Result<MemberVocabulary> readMemberVocabulary();

} // namespace doancoso::membership
