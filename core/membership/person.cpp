// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/person.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/person_lists.h"

#include <QCoreApplication>

namespace doancoso::membership {
namespace {

const QString kKinh = QStringLiteral("Kinh");
const QString kNoReligion = QStringLiteral("Không");

/// Where a field that is plain text is kept; nullptr for fields of another kind.
QString Person::*textMember(PersonField field)
{
    switch (field) {
    case PersonField::FullName:
        return &Person::fullName;
    case PersonField::Ethnicity:
        return &Person::ethnicity;
    case PersonField::Religion:
        return &Person::religion;
    case PersonField::IdentityNumber:
        return &Person::identityNumber;
    case PersonField::CardCode:
        return &Person::cardCode;
    case PersonField::Phone:
        return &Person::phone;
    case PersonField::Email:
        return &Person::email;
    case PersonField::HomeTown:
        return &Person::homeTown;
    case PersonField::PermanentAddress:
        return &Person::permanentAddress;
    case PersonField::CurrentAddress:
        return &Person::currentAddress;
    case PersonField::Occupation:
        return &Person::occupation;
    case PersonField::Education:
        return &Person::education;
    case PersonField::ProfessionalLevel:
        return &Person::professionalLevel;
    case PersonField::Profession:
        return &Person::profession;
    case PersonField::PoliticalTheory:
        return &Person::politicalTheory;
    case PersonField::Languages:
        return &Person::languages;
    case PersonField::Informatics:
        return &Person::informatics;
    case PersonField::JoinedPlace:
        return &Person::joinedPlace;
    case PersonField::Note:
        return &Person::note;
    case PersonField::BirthDate:
    case PersonField::Sex:
    case PersonField::Salaried:
    case PersonField::Disadvantaged:
    case PersonField::LivesAway:
    case PersonField::JoinedOn:
    case PersonField::PartyJoinedOn:
    case PersonField::PartyOfficialOn:
        break;
    }
    return nullptr;
}

QString yesNo(bool value)
{
    return value ? QCoreApplication::translate("Person", "yes") : QCoreApplication::translate("Person", "no");
}

} // namespace

const QList<PersonFieldInfo>& personFields()
{
    static const QList<PersonFieldInfo> fields{
        {PersonField::FullName, "full_name", "", false},
        {PersonField::BirthDate, "birth_date", "", false},
        {PersonField::Sex, "sex", "sex", false},
        {PersonField::Ethnicity, "ethnicity", "ethnicity", true},
        {PersonField::Religion, "religion", "religion", true},
        {PersonField::IdentityNumber, "identity_number", "", true},
        {PersonField::CardCode, "card_code", "", false},
        {PersonField::Phone, "phone", "", false},
        {PersonField::Email, "email", "", false},
        {PersonField::HomeTown, "home_town", "", false},
        {PersonField::PermanentAddress, "permanent_address", "", false},
        {PersonField::CurrentAddress, "current_address", "", false},
        {PersonField::Occupation, "occupation", "", false},
        {PersonField::Education, "education", "education", false},
        {PersonField::ProfessionalLevel, "professional_level", "professional", false},
        {PersonField::Profession, "profession", "", false},
        {PersonField::PoliticalTheory, "political_theory", "political_theory", false},
        {PersonField::Languages, "languages", "", false},
        {PersonField::Informatics, "informatics", "", false},
        {PersonField::Salaried, "salaried", "", false},
        {PersonField::Disadvantaged, "disadvantaged", "", false},
        {PersonField::LivesAway, "lives_away", "", false},
        {PersonField::JoinedOn, "joined_on", "", false},
        {PersonField::JoinedPlace, "joined_place", "", false},
        {PersonField::PartyJoinedOn, "party_joined_on", "", true},
        {PersonField::PartyOfficialOn, "party_official_on", "", true},
        {PersonField::Note, "note", "", false},
    };
    return fields;
}

const PersonFieldInfo& fieldInfo(PersonField field)
{
    return personFields().at(static_cast<qsizetype>(field));
}

QString displayName(PersonField field)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("PersonField", text); };
    switch (field) {
    case PersonField::FullName:
        return words(QT_TRANSLATE_NOOP("PersonField", "Full name"));
    case PersonField::BirthDate:
        return words(QT_TRANSLATE_NOOP("PersonField", "Date of birth"));
    case PersonField::Sex:
        return words(QT_TRANSLATE_NOOP("PersonField", "Sex"));
    case PersonField::Ethnicity:
        return words(QT_TRANSLATE_NOOP("PersonField", "Ethnic group"));
    case PersonField::Religion:
        return words(QT_TRANSLATE_NOOP("PersonField", "Religion"));
    case PersonField::IdentityNumber:
        return words(QT_TRANSLATE_NOOP("PersonField", "Identity number"));
    case PersonField::CardCode:
        return words(QT_TRANSLATE_NOOP("PersonField", "Card number"));
    case PersonField::Phone:
        return words(QT_TRANSLATE_NOOP("PersonField", "Phone"));
    case PersonField::Email:
        return words(QT_TRANSLATE_NOOP("PersonField", "E-mail"));
    case PersonField::HomeTown:
        return words(QT_TRANSLATE_NOOP("PersonField", "Home town"));
    case PersonField::PermanentAddress:
        return words(QT_TRANSLATE_NOOP("PersonField", "Permanent address"));
    case PersonField::CurrentAddress:
        return words(QT_TRANSLATE_NOOP("PersonField", "Lives at"));
    case PersonField::Occupation:
        return words(QT_TRANSLATE_NOOP("PersonField", "Occupation"));
    case PersonField::Education:
        return words(QT_TRANSLATE_NOOP("PersonField", "School education"));
    case PersonField::ProfessionalLevel:
        return words(QT_TRANSLATE_NOOP("PersonField", "Professional level"));
    case PersonField::Profession:
        return words(QT_TRANSLATE_NOOP("PersonField", "Trained in"));
    case PersonField::PoliticalTheory:
        return words(QT_TRANSLATE_NOOP("PersonField", "Political theory"));
    case PersonField::Languages:
        return words(QT_TRANSLATE_NOOP("PersonField", "Foreign languages"));
    case PersonField::Informatics:
        return words(QT_TRANSLATE_NOOP("PersonField", "Informatics"));
    case PersonField::Salaried:
        return words(QT_TRANSLATE_NOOP("PersonField", "Salaried"));
    case PersonField::Disadvantaged:
        return words(QT_TRANSLATE_NOOP("PersonField", "In hardship"));
    case PersonField::LivesAway:
        return words(QT_TRANSLATE_NOOP("PersonField", "Works or studies away"));
    case PersonField::JoinedOn:
        return words(QT_TRANSLATE_NOOP("PersonField", "Joined the Union on"));
    case PersonField::JoinedPlace:
        return words(QT_TRANSLATE_NOOP("PersonField", "Joined at"));
    case PersonField::PartyJoinedOn:
        return words(QT_TRANSLATE_NOOP("PersonField", "Admitted to the Party"));
    case PersonField::PartyOfficialOn:
        return words(QT_TRANSLATE_NOOP("PersonField", "Official Party member"));
    case PersonField::Note:
        return words(QT_TRANSLATE_NOOP("PersonField", "Note"));
    }
    return {};
}

QString storedText(const Person& person, PersonField field)
{
    if (QString Person::*const text = textMember(field)) {
        return person.*text;
    }
    switch (field) {
    case PersonField::BirthDate:
        return person.birthDate.toStorage();
    case PersonField::JoinedOn:
        return person.joinedOn.toStorage();
    case PersonField::Sex:
        return toCode(person.sex);
    case PersonField::Salaried:
        return person.salaried ? QString::number(*person.salaried ? 1 : 0) : QString();
    case PersonField::Disadvantaged:
        return QString::number(person.disadvantaged ? 1 : 0);
    case PersonField::LivesAway:
        return QString::number(person.livesAway ? 1 : 0);
    case PersonField::PartyJoinedOn:
        return person.partyJoinedOn.toString(Qt::ISODate);
    case PersonField::PartyOfficialOn:
        return person.partyOfficialOn.toString(Qt::ISODate);
    default:
        return {};
    }
}

void setStoredText(Person& person, PersonField field, const QString& text)
{
    if (QString Person::*const place = textMember(field)) {
        person.*place = base::composed(text);
        return;
    }
    switch (field) {
    case PersonField::BirthDate:
        person.birthDate = base::PartialDate::fromStorage(text);
        break;
    case PersonField::JoinedOn:
        person.joinedOn = base::PartialDate::fromStorage(text);
        break;
    case PersonField::Sex:
        person.sex = sexFromCode(text);
        break;
    case PersonField::Salaried:
        person.salaried = text.isEmpty() ? std::nullopt : std::optional(text != QLatin1String("0"));
        break;
    case PersonField::Disadvantaged:
        person.disadvantaged = text == QLatin1String("1");
        break;
    case PersonField::LivesAway:
        person.livesAway = text == QLatin1String("1");
        break;
    case PersonField::PartyJoinedOn:
        person.partyJoinedOn = QDate::fromString(text, Qt::ISODate);
        break;
    case PersonField::PartyOfficialOn:
        person.partyOfficialOn = QDate::fromString(text, Qt::ISODate);
        break;
    default:
        break;
    }
}

QString displayText(const Person& person, PersonField field)
{
    switch (field) {
    case PersonField::BirthDate:
        return person.birthDate.display();
    case PersonField::JoinedOn:
        return person.joinedOn.display();
    case PersonField::PartyJoinedOn:
        return base::displayDate(person.partyJoinedOn);
    case PersonField::PartyOfficialOn:
        return base::displayDate(person.partyOfficialOn);
    case PersonField::Sex:
        return displayName(person.sex);
    case PersonField::Salaried:
        return person.salaried ? yesNo(*person.salaried) : QString();
    case PersonField::Disadvantaged:
        return person.disadvantaged ? yesNo(true) : QString();
    case PersonField::LivesAway:
        return person.livesAway ? yesNo(true) : QString();
    default:
        break;
    }
    const QString text = storedText(person, field);
    const QLatin1String list(fieldInfo(field).list);
    return list.isEmpty() || text.isEmpty() ? text : entryName(list, text);
}

QString displayName(Sex sex)
{
    return sex == Sex::Unknown ? QString() : entryName(QStringLiteral("sex"), toCode(sex));
}

QString toCode(Sex sex)
{
    return sex == Sex::Female ? QStringLiteral("F") : sex == Sex::Male ? QStringLiteral("M") : QString();
}

Sex sexFromCode(const QString& code)
{
    return code == QLatin1String("F") ? Sex::Female : code == QLatin1String("M") ? Sex::Male : Sex::Unknown;
}

QString masked(const QString& text)
{
    constexpr qsizetype kShown = 4;
    if (text.isEmpty()) {
        return {};
    }
    const QString dots(8, QChar(0x2022));
    return text.size() <= 2 * kShown ? dots : dots + QLatin1Char(' ') + text.right(kShown);
}

qint64 traitsOf(const Person& person)
{
    qint64 traits = 0;
    traits |= person.sex == Sex::Female ? trait::kFemale : 0;
    traits |= person.sex == Sex::Male ? trait::kMale : 0;
    traits |= !person.ethnicity.isEmpty() && person.ethnicity != kKinh ? trait::kMinority : 0;
    traits |= !person.religion.isEmpty() && person.religion != kNoReligion ? trait::kReligious : 0;
    traits |= person.salaried.value_or(false) ? trait::kSalaried : 0;
    traits |= person.disadvantaged ? trait::kDisadvantaged : 0;
    traits |= person.livesAway ? trait::kLivesAway : 0;
    return traits;
}

QString searchKeyOf(const Person& person)
{
    QString digits;
    for (const QChar ch : person.phone) {
        if (ch.isDigit()) {
            digits.append(ch);
        }
    }
    QStringList parts{base::foldForSearch(person.fullName)};
    for (const QString& part : {base::foldForSearch(person.cardCode), digits}) {
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    return parts.join(QLatin1Char('|'));
}

} // namespace doancoso::membership
