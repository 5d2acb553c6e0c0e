// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_vocabulary.h"

#include "core/base/text.h"
#include "core/storage/dialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace doancoso::organization {
namespace {

struct FieldWords
{
    ImportField field;
    const char* code;
    const char* name;
};

constexpr std::array<FieldWords, 21> kFields{{
    {ImportField::Ignore, "ignore", QT_TRANSLATE_NOOP("UnitImport", "(do not import)")},
    {ImportField::Name, "name", QT_TRANSLATE_NOOP("UnitImport", "Name of the unit")},
    {ImportField::Code, "code", QT_TRANSLATE_NOOP("UnitImport", "Code of the unit")},
    {ImportField::ShortName, "short_name", QT_TRANSLATE_NOOP("UnitImport", "Short name")},
    {ImportField::Type, "type", QT_TRANSLATE_NOOP("UnitImport", "Type of unit")},
    {ImportField::ParentCode, "parent_code", QT_TRANSLATE_NOOP("UnitImport", "Code of the superior unit")},
    {ImportField::ParentName, "parent_name", QT_TRANSLATE_NOOP("UnitImport", "Superior unit")},
    {ImportField::Block, "block", QT_TRANSLATE_NOOP("UnitImport", "Block")},
    {ImportField::Area, "area", QT_TRANSLATE_NOOP("UnitImport", "Area")},
    {ImportField::OpenedOn, "opened_on", QT_TRANSLATE_NOOP("UnitImport", "Founded on")},
    {ImportField::Members, "members", QT_TRANSLATE_NOOP("UnitImport", "Members")},
    {ImportField::FemaleMembers, "female_members", QT_TRANSLATE_NOOP("UnitImport", "Female members")},
    {ImportField::Youth, "youth", QT_TRANSLATE_NOOP("UnitImport", "Young people")},
    {ImportField::PartyMembers, "party_members", QT_TRANSLATE_NOOP("UnitImport", "Party members")},
    {ImportField::ContactName, "contact_name", QT_TRANSLATE_NOOP("UnitImport", "Contact person")},
    {ImportField::ContactPost, "contact_post", QT_TRANSLATE_NOOP("UnitImport", "Post of the contact person")},
    {ImportField::Phone, "phone", QT_TRANSLATE_NOOP("UnitImport", "Telephone")},
    {ImportField::Email, "email", QT_TRANSLATE_NOOP("UnitImport", "Email")},
    {ImportField::Address, "address", QT_TRANSLATE_NOOP("UnitImport", "Address")},
    {ImportField::Note, "note", QT_TRANSLATE_NOOP("UnitImport", "Note")},
    {ImportField::Ordinal, "ordinal", QT_TRANSLATE_NOOP("UnitImport", "Running number")},
}};

const FieldWords& vocabularyWords(ImportField field)
{
    return *std::find_if(kFields.cbegin(), kFields.cend(),
                         [field](const FieldWords& words) { return words.field == field; });
}

/// Lower case with diacritics, no signs, single blanks.
QString lowerWords(const QString& text)
{
    QString words = base::composed(text).toLower();
    for (QChar& ch : words) {
        if (!ch.isLetterOrNumber() && ch != QLatin1Char('#')) {
            ch = QLatin1Char(' ');
        }
    }
    return words.simplified();
}

QStringList foldedList(const QJsonValue& value)
{
    QStringList words;
    for (const QJsonValue& word : value.toArray()) {
        words.append(foldedWords(word.toString()));
    }
    return words;
}

QHash<QString, QString> wordTable(const QJsonValue& entries, const char* key)
{
    QHash<QString, QString> table;
    for (const QJsonValue& entry : entries.toArray()) {
        for (const QString& word : foldedList(entry[QLatin1String("words")])) {
            table.insert(word, entry[QLatin1String(key)].toString());
        }
    }
    return table;
}

QList<NamePattern> patternsOf(const QJsonValue& entries)
{
    QList<NamePattern> list;
    for (const QJsonValue& entry : entries.toArray()) {
        NamePattern pattern;
        pattern.begins = lowerWords(entry[QLatin1String("begins")].toString());
        pattern.folded = foldedWords(entry[QLatin1String("begins")].toString());
        for (const QJsonValue& type : entry[QLatin1String("types")].toArray()) {
            pattern.types.append(type.toString());
        }
        pattern.kind = entry[QLatin1String("kind")].toString();
        pattern.shortName = entry[QLatin1String("short")].toString();
        pattern.unionName = entry[QLatin1String("union")].toString();
        list.append(pattern);
    }
    return list;
}

base::Error broken(const QString& detail)
{
    return {base::ErrorCode::Bug,
            storage::sentenceFor(base::ErrorCode::Bug),
            QStringLiteral("import_columns.json: ") + detail,
            {}};
}

/// What follows the first words of the name, as written; nothing when it does not begin so.
std::optional<QString> restAfter(const QString& name, const QString& words, const QString& begins)
{
    if (!words.startsWith(begins) || (words.size() > begins.size() && words.at(begins.size()) != QLatin1Char(' '))) {
        return std::nullopt;
    }
    // The written name has signs and runs of blanks, so the words are counted off in it.
    qsizetype wordsLeft = begins.count(QLatin1Char(' ')) + 1;
    qsizetype at = 0;
    while (at < name.size() && wordsLeft > 0) {
        while (at < name.size() && !name.at(at).isLetterOrNumber()) {
            ++at;
        }
        while (at < name.size() && (name.at(at).isLetterOrNumber() || name.at(at).isMark())) {
            ++at;
        }
        --wordsLeft;
    }
    while (at < name.size() && !name.at(at).isLetterOrNumber()) {
        ++at;
    }
    return name.mid(at);
}

} // namespace

const QList<ImportField>& importFields()
{
    static const QList<ImportField> fields = [] {
        QList<ImportField> list;
        for (const FieldWords& words : kFields) {
            list.append(words.field);
        }
        return list;
    }();
    return fields;
}

QString toCode(ImportField field)
{
    return QString::fromLatin1(vocabularyWords(field).code);
}

std::optional<ImportField> importFieldFromCode(const QString& code)
{
    const auto found = std::find_if(kFields.cbegin(), kFields.cend(),
                                    [&code](const FieldWords& words) { return code == QLatin1String(words.code); });
    return found == kFields.cend() ? std::nullopt : std::optional(found->field);
}

QString displayName(ImportField field)
{
    return QCoreApplication::translate("UnitImport", vocabularyWords(field).name);
}

QString foldedWords(const QString& text)
{
    return base::foldForSearch(lowerWords(text));
}

QString tonedWords(const QString& text)
{
    static const QList<char16_t> tones{0x0300, 0x0301, 0x0303, 0x0309, 0x0323};
    QString result;
    QChar tone;
    const QString words = QString(lowerWords(text) + QLatin1Char(' ')).normalized(QString::NormalizationForm_D);
    for (const QChar ch : words) {
        if (tones.contains(ch.unicode())) {
            tone = ch;
            continue;
        }
        if (ch == QLatin1Char(' ') && !tone.isNull()) {
            result.append(tone);
            tone = QChar();
        }
        result.append(ch);
    }
    return result.trimmed();
}

bool isPlainText(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar ch) { return ch.unicode() < 0x80; });
}

void ImportVocabulary::setPatterns(QList<NamePattern> names, QList<NamePattern> places)
{
    // The longest first, so that "Chi đoàn cơ sở" is tried before "Chi đoàn".
    const auto longer = [](const NamePattern& a, const NamePattern& b) { return a.begins.size() > b.begins.size(); };
    std::stable_sort(names.begin(), names.end(), longer);
    std::stable_sort(places.begin(), places.end(), longer);
    m_patterns = names + places;
    m_byFirstWord.clear();
    for (qsizetype i = 0; i < m_patterns.size(); ++i) {
        const QString first = m_patterns.at(i).begins.section(QLatin1Char(' '), 0, 0);
        const QString folded = m_patterns.at(i).folded.section(QLatin1Char(' '), 0, 0);
        m_byFirstWord[first].append(i);
        if (folded != first) {
            m_byFirstWord[folded].append(i);
        }
    }
}

NameMatch ImportVocabulary::match(const QString& name) const
{
    // "Ban …" is no "Bản …": diacritics count unless the whole name is written without.
    const bool plain = isPlainText(name);
    const QString words = lowerWords(name);
    const auto candidates = m_byFirstWord.constFind(words.section(QLatin1Char(' '), 0, 0));
    if (candidates == m_byFirstWord.constEnd()) {
        return {nullptr, name};
    }
    for (const qsizetype index : *candidates) {
        const NamePattern& pattern = m_patterns.at(index);
        if (const auto rest = restAfter(name, words, plain ? pattern.folded : pattern.begins)) {
            return {&pattern, *rest};
        }
    }
    return {nullptr, name};
}

QString ImportVocabulary::keyOf(const QString& name, QString (*words)(const QString&)) const
{
    const NameMatch found = match(name);
    if (found.pattern == nullptr || found.pattern->kind.isEmpty() || found.rest.isEmpty()) {
        return words(name);
    }
    QString rest = words(found.rest);
    if (rest.startsWith(QLatin1String("tp ")) && found.pattern->kind == QLatin1String("thanh pho")) {
        rest = rest.mid(3); // "Thành đoàn TP. Hồ Chí Minh"
    }
    return found.pattern->kind + QLatin1Char('/') + rest;
}

QString ImportVocabulary::nameKey(const QString& name) const
{
    return keyOf(name, tonedWords);
}

QString ImportVocabulary::foldedKey(const QString& name) const
{
    return keyOf(name, foldedWords);
}

bool ImportVocabulary::isSameName(const QString& left, const QString& right) const
{
    return nameKey(left) == nameKey(right) ||
           ((isPlainText(left) || isPlainText(right)) && foldedKey(left) == foldedKey(right));
}

QString ImportVocabulary::unionName(const QString& name) const
{
    if (const auto own = unionNames.constFind(foldedWords(name)); own != unionNames.constEnd()) {
        return *own;
    }
    const NameMatch found = match(name);
    return found.pattern != nullptr && !found.pattern->unionName.isEmpty() && !found.rest.isEmpty()
               ? found.pattern->unionName.arg(found.rest)
               : name;
}

QString ImportVocabulary::shortName(const QString& name) const
{
    const NameMatch found = match(name);
    if (found.pattern == nullptr || found.pattern->shortName.isEmpty()) {
        return name;
    }
    if (!found.pattern->shortName.contains(QLatin1String("%1"))) {
        return found.pattern->shortName;
    }
    if (found.rest.isEmpty()) {
        return name;
    }
    QString rest = found.rest;
    rest[0] = rest.at(0).toUpper();
    return found.pattern->shortName.arg(rest);
}

base::Result<ImportVocabulary> readImportVocabulary()
{
    QFile file(QStringLiteral(":/data/organization/import_columns.json"));
    QJsonParseError problem;
    if (!file.open(QIODevice::ReadOnly)) {
        return broken(file.errorString());
    }
    const QJsonObject object = QJsonDocument::fromJson(file.readAll(), &problem).object();
    if (object.isEmpty()) {
        return broken(problem.errorString());
    }
    ImportVocabulary vocabulary;
    for (const QJsonValue& entry : object[QLatin1String("fields")].toArray()) {
        const auto field = importFieldFromCode(entry[QLatin1String("field")].toString());
        if (!field) {
            return broken(entry[QLatin1String("field")].toString());
        }
        vocabulary.headers.append(
            {*field, foldedList(entry[QLatin1String("headers")]), foldedList(entry[QLatin1String("not")])});
    }
    const QJsonValue leftOut = object[QLatin1String("left_out")];
    vocabulary.totals = foldedList(leftOut[QLatin1String("totals")]);
    vocabulary.notTotals = foldedList(leftOut[QLatin1String("not_totals")]);
    vocabulary.notes = foldedList(leftOut[QLatin1String("notes")]);
    vocabulary.sections = foldedList(object[QLatin1String("sections")]);
    for (const QJsonValue& word : object[QLatin1String("empty_words")].toArray()) {
        vocabulary.emptyWords.append(word.toString());
    }
    vocabulary.setPatterns(patternsOf(object[QLatin1String("names")]), patternsOf(object[QLatin1String("places")]));
    vocabulary.typeWords = wordTable(object[QLatin1String("type_words")], "type");
    vocabulary.blockWords = wordTable(object[QLatin1String("block_words")], "code");
    vocabulary.areaWords = wordTable(object[QLatin1String("area_words")], "code");
    for (const QJsonValue& entry : object[QLatin1String("union_names")].toArray()) {
        vocabulary.unionNames.insert(foldedWords(entry[QLatin1String("place")].toString()),
                                     entry[QLatin1String("union")].toString());
    }
    const QJsonObject digits = object[QLatin1String("code_digits")].toObject();
    for (auto it = digits.constBegin(); it != digits.constEnd(); ++it) {
        vocabulary.codeDigits.insert(it.key(), it.value().toInt());
    }
    return vocabulary;
}

} // namespace doancoso::organization
