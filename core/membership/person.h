// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person as the Union knows one, apart from any membership: one person may have been a member of several branches,
// hold posts and be on the way into the Party, and stays one record throughout (domain.md §8, §11). Value types.
#pragma once

#include "core/base/ids.h"
#include "core/base/partial_date.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::membership {

enum class Sex { Unknown, Female, Male };

struct Person
{
    base::PersonId id;
    QString uid;
    qint64 revision = 0;
    QString fullName;
    base::PartialDate birthDate;
    Sex sex = Sex::Unknown;
    QString ethnicity;      ///< "Kinh", "Mường" … as in the list of ethnic groups, or as typed
    QString religion;       ///< "Không", "Công giáo" …; empty is not known
    QString identityNumber; ///< số định danh cá nhân, CCCD: 12 digits; 9 of old papers
    QString cardCode;       ///< số thẻ, mã thẻ đoàn viên
    QString phone;
    QString email;
    QString homeTown;         ///< quê quán
    QString permanentAddress; ///< thường trú
    QString currentAddress;   ///< nơi ở hiện nay
    QString occupation;
    QString education;         ///< code of list "education"
    QString professionalLevel; ///< code of list "professional"
    QString profession;        ///< what the level was taken in
    QString politicalTheory;   ///< code of list "political_theory"
    QString languages;
    QString informatics;
    std::optional<bool> salaried; ///< decides the rate of dues; empty: not known
    bool disadvantaged = false;
    bool livesAway = false;     ///< works or studies elsewhere for long
    base::PartialDate joinedOn; ///< ngày vào Đoàn, wherever that was
    QString joinedPlace;
    QDate partyJoinedOn;   ///< probationary; invalid: not in the Party
    QDate partyOfficialOn; ///< invalid: not yet
    QString note;
    std::optional<QDate> erasedOn; ///< personal data removed on request

    bool operator==(const Person&) const = default;
};

/// Everything that is typed about a person, by which forms, lists, import and journal name it.
enum class PersonField {
    FullName,
    BirthDate,
    Sex,
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
    Note
};

struct PersonFieldInfo
{
    PersonField field;
    const char* column; ///< in the table "person"
    const char* list;   ///< name of the list that its codes come from, or of the words offered; empty: free
    bool sensitive;     ///< masked until asked for (Luật 91/2025/QH15: ethnicity, religion, Party; domain.md §9)
};

const QList<PersonFieldInfo>& personFields();
const PersonFieldInfo& fieldInfo(PersonField field);
/// "Họ và tên", "Ngày sinh" … in the user's language.
QString displayName(PersonField field);

/// The value of a field as stored: codes, ISO dates, "1"/"0"/"" for yes, no, unknown.
QString storedText(const Person& person, PersonField field);
/// Takes a stored text into the field; a text that is no date or number leaves the field unknown.
void setStoredText(Person& person, PersonField field, const QString& text);
/// The value as a person reads it: names of codes, dd/MM/yyyy, "Nữ".
QString displayText(const Person& person, PersonField field);

QString displayName(Sex sex);
/// "" , "F", "M".
QString toCode(Sex sex);
Sex sexFromCode(const QString& code);

/// "•••••••• 4417": all but the last four characters hidden; short texts wholly.
QString masked(const QString& text);

/// Bits by which members are counted; stored with every span.
namespace trait {
inline constexpr qint64 kFemale = 1;
inline constexpr qint64 kMale = 2;
inline constexpr qint64 kMinority = 4;  ///< of an ethnic group other than Kinh
inline constexpr qint64 kReligious = 8; ///< holds to a religion
inline constexpr qint64 kSalaried = 16;
inline constexpr qint64 kDisadvantaged = 32;
inline constexpr qint64 kLivesAway = 64;
} // namespace trait

qint64 traitsOf(const Person& person);

/// The folded text under which a person is found: name, card, phone.
QString searchKeyOf(const Person& person);

} // namespace doancoso::membership
