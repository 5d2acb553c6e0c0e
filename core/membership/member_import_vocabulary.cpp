// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_vocabulary.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

/// Columns that are no field of a person.
struct ListFieldWords
{
    MemberField field;
    const char* code;
    const char* name;
};

constexpr std::array<ListFieldWords, 19> kListFields{{
    {MemberField::Ignore, "ignore", QT_TRANSLATE_NOOP("MemberImport", "(do not import)")},
    {MemberField::Ordinal, "ordinal", QT_TRANSLATE_NOOP("MemberImport", "Running number")},
    {MemberField::FamilyName, "family_name", QT_TRANSLATE_NOOP("MemberImport", "Family and middle name")},
    {MemberField::GivenName, "given_name", QT_TRANSLATE_NOOP("MemberImport", "Given name")},
    {MemberField::BirthDay, "birth_day", QT_TRANSLATE_NOOP("MemberImport", "Day of birth (1–31)")},
    {MemberField::BirthMonth, "birth_month", QT_TRANSLATE_NOOP("MemberImport", "Month of birth")},
    {MemberField::BirthYear, "birth_year", QT_TRANSLATE_NOOP("MemberImport", "Year of birth")},
    {MemberField::MaleTick, "male_tick", QT_TRANSLATE_NOOP("MemberImport", "Men (mark or date of birth)")},
    {MemberField::FemaleTick, "female_tick", QT_TRANSLATE_NOOP("MemberImport", "Women (mark or date of birth)")},
    {MemberField::Branch, "branch", QT_TRANSLATE_NOOP("MemberImport", "Branch")},
    {MemberField::Post, "post", QT_TRANSLATE_NOOP("MemberImport", "Post in the Union")},
    {MemberField::AssociationPost, "association_post", QT_TRANSLATE_NOOP("MemberImport", "Post in the Association")},
    {MemberField::DecisionNumber, "decision_number", QT_TRANSLATE_NOOP("MemberImport", "Number of the admission")},
    {MemberField::DecisionDate, "decision_date", QT_TRANSLATE_NOOP("MemberImport", "Date of the decision")},
    {MemberField::Introducer, "introducer", QT_TRANSLATE_NOOP("MemberImport", "Introduced by")},
    {MemberField::DuesUntil, "dues_until", QT_TRANSLATE_NOOP("MemberImport", "Dues paid until")},
    {MemberField::Commendation, "commendation", QT_TRANSLATE_NOOP("MemberImport", "Commendation")},
    {MemberField::Discipline, "discipline", QT_TRANSLATE_NOOP("MemberImport", "Discipline")},
    {MemberField::State, "state", QT_TRANSLATE_NOOP("MemberImport", "State")},
}};

/// Columns that hold a field of a person, in the order of PersonField.
constexpr std::array<MemberField, 27> kPersonColumns{MemberField::FullName,
                                                     MemberField::BirthDate,
                                                     MemberField::Sex,
                                                     MemberField::Ethnicity,
                                                     MemberField::Religion,
                                                     MemberField::IdentityNumber,
                                                     MemberField::CardCode,
                                                     MemberField::Phone,
                                                     MemberField::Email,
                                                     MemberField::HomeTown,
                                                     MemberField::PermanentAddress,
                                                     MemberField::CurrentAddress,
                                                     MemberField::Occupation,
                                                     MemberField::Education,
                                                     MemberField::ProfessionalLevel,
                                                     MemberField::Profession,
                                                     MemberField::PoliticalTheory,
                                                     MemberField::Languages,
                                                     MemberField::Informatics,
                                                     MemberField::Salaried,
                                                     MemberField::Disadvantaged,
                                                     MemberField::LivesAway,
                                                     MemberField::JoinedOn,
                                                     MemberField::JoinedPlace,
                                                     MemberField::PartyJoinedOn,
                                                     MemberField::PartyOfficialOn,
                                                     MemberField::Note};

const ListFieldWords* listFieldWords(MemberField field)
{
    const auto found = std::find_if(kListFields.cbegin(), kListFields.cend(),
                                    [field](const ListFieldWords& words) { return words.field == field; });
    return found == kListFields.cend() ? nullptr : &*found;
}

base::Error brokenMemberColumns(const QString& detail)
{
    return {base::ErrorCode::Bug,
            storage::sentenceFor(base::ErrorCode::Bug),
            u"membership/import_columns.json: "_s + detail,
            {}};
}

QStringList memberWords(const QJsonValue& value, QString (*change)(const QString&))
{
    QStringList words;
    for (const QJsonValue& word : value.toArray()) {
        words.append(change(word.toString()));
    }
    return words;
}

QString asWritten(const QString& text)
{
    return base::composed(text).toLower();
}

QSet<QString> memberWordSet(const QJsonValue& value, QString (*change)(const QString&))
{
    const QStringList words = memberWords(value, change);
    return {words.cbegin(), words.cend()};
}

std::optional<ListedState> listedStateOf(const QString& code)
{
    static const QHash<QString, ListedState> states{{u"active"_s, ListedState::Active},
                                                    {u"away"_s, ListedState::Away},
                                                    {u"guest"_s, ListedState::Guest},
                                                    {u"honorary"_s, ListedState::Honorary},
                                                    {u"left"_s, ListedState::Left}};
    const auto found = states.constFind(code);
    return found == states.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

const QList<MemberField>& memberFields()
{
    static const QList<MemberField> fields = [] {
        QList<MemberField> list{MemberField::Ignore};
        for (int i = static_cast<int>(MemberField::FullName); i <= static_cast<int>(MemberField::State); ++i) {
            list.append(static_cast<MemberField>(i));
        }
        list.append(MemberField::Ordinal);
        return list;
    }();
    return fields;
}

std::optional<PersonField> personFieldOf(MemberField field)
{
    const auto* found = std::find(kPersonColumns.cbegin(), kPersonColumns.cend(), field);
    return found == kPersonColumns.cend() ? std::nullopt
                                          : std::optional(static_cast<PersonField>(found - kPersonColumns.cbegin()));
}

MemberField memberFieldOf(PersonField field)
{
    return kPersonColumns.at(static_cast<size_t>(field));
}

QString toCode(MemberField field)
{
    if (const auto person = personFieldOf(field)) {
        return QString::fromLatin1(fieldInfo(*person).column);
    }
    const ListFieldWords* words = listFieldWords(field);
    return words == nullptr ? QString() : QString::fromLatin1(words->code);
}

std::optional<MemberField> memberFieldFromCode(const QString& code)
{
    for (const MemberField field : memberFields()) {
        if (toCode(field) == code) {
            return field;
        }
    }
    return std::nullopt;
}

QString displayName(MemberField field)
{
    if (const auto person = personFieldOf(field)) {
        return displayName(*person);
    }
    const ListFieldWords* words = listFieldWords(field);
    return words == nullptr ? QString() : QCoreApplication::translate("MemberImport", words->name);
}

base::Result<MemberVocabulary> readMemberVocabulary()
{
    auto units = organization::readImportVocabulary();
    if (!units) {
        return units.error();
    }
    QFile file(u":/data/membership/import_columns.json"_s);
    QJsonParseError problem;
    if (!file.open(QIODevice::ReadOnly)) {
        return brokenMemberColumns(file.errorString());
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (object.isEmpty()) {
        return brokenMemberColumns(problem.errorString());
    }
    MemberVocabulary vocabulary;
    vocabulary.units = std::move(*units);
    for (const QJsonValue& entry : object[u"fields"].toArray()) {
        const QString code = entry[u"field"].toString();
        const auto field = memberFieldFromCode(code);
        if (!field) {
            return brokenMemberColumns(code);
        }
        vocabulary.headers.append({*field, memberWords(entry[u"headers"], organization::tonedWords),
                                   memberWords(entry[u"headers"], organization::foldedWords),
                                   memberWords(entry[u"not"], organization::foldedWords)});
    }
    for (const QJsonValue& entry : object[u"states"].toArray()) {
        const auto state = listedStateOf(entry[u"state"].toString());
        if (!state) {
            return brokenMemberColumns(entry[u"state"].toString());
        }
        for (const QString& word : memberWords(entry[u"words"], organization::foldedWords)) {
            vocabulary.states.insert(word, *state);
        }
    }
    vocabulary.totals = memberWords(object[u"totals"], organization::foldedWords);
    vocabulary.totalsToned = memberWords(object[u"totals"], organization::tonedWords);
    vocabulary.notes = memberWords(object[u"notes"], organization::foldedWords);
    vocabulary.sections = memberWords(object[u"sections"], organization::foldedWords);
    vocabulary.emptyWords = memberWordSet(object[u"empty_words"], asWritten);
    vocabulary.ticks = memberWordSet(object[u"ticks"], asWritten);
    vocabulary.noWords = memberWordSet(object[u"no_words"], asWritten);
    vocabulary.salariedYes = memberWordSet(object[u"salaried_yes"], organization::foldedWords);
    vocabulary.salariedNo = memberWordSet(object[u"salaried_no"], organization::foldedWords);
    vocabulary.familyNames = memberWordSet(object[u"family_names"], asWritten);
    return vocabulary;
}

} // namespace doancoso::membership
