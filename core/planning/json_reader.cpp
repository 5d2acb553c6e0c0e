// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/json_reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cmath>

namespace doancoso::planning {

using namespace Qt::StringLiterals;

namespace {

struct JsonReaderWords
{
    Q_DECLARE_TR_FUNCTIONS(JsonReader)
};

QString typeName(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Bool:
        return JsonReaderWords::tr("true or false is expected");
    case QJsonValue::Double:
        return JsonReaderWords::tr("a number is expected");
    case QJsonValue::String:
        return JsonReaderWords::tr("a text is expected");
    case QJsonValue::Array:
        return JsonReaderWords::tr("a list is expected");
    default:
        return JsonReaderWords::tr("an object in braces is expected");
    }
}

QString normalized(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).trimmed();
}

} // namespace

void JsonProblem::note(const QString& place, const QString& field, const QString& what)
{
    if (!m_error) {
        m_error = base::Error{
            base::ErrorCode::Validation,
            JsonReaderWords::tr("The file %1 cannot be used. Nothing was changed. Place: %2, field “%3”: %4.")
                .arg(m_fileName, place, field, what),
            {},
            field};
    }
}

QJsonValue JsonEntry::value(const QString& field, QJsonValue::Type type) const
{
    const QJsonValue found = m_object.value(field);
    if (found.isUndefined()) {
        problem(field, JsonReaderWords::tr("the field is missing"));
        return {};
    }
    if (found.type() != type) {
        problem(field, typeName(type));
        return {};
    }
    return found;
}

QString JsonEntry::text(const QString& field) const
{
    const QJsonValue found = value(field, QJsonValue::String);
    const QString content = normalized(found.toString());
    if (found.isString() && content.isEmpty()) {
        problem(field, JsonReaderWords::tr("the text is empty"));
    }
    return content;
}

QString JsonEntry::optionalText(const QString& field) const
{
    return has(field) && isNull(field) ? QString() : normalized(value(field, QJsonValue::String).toString());
}

bool JsonEntry::flag(const QString& field) const
{
    return value(field, QJsonValue::Bool).toBool();
}

int JsonEntry::integer(const QString& field, int least, int most) const
{
    const QJsonValue found = value(field, QJsonValue::Double);
    if (!found.isDouble()) {
        return least;
    }
    const double number = found.toDouble();
    if (!(number >= least && number <= most) || std::floor(number) != number) {
        problem(field, JsonReaderWords::tr("a whole number from %1 to %2 is expected").arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

base::Decimal JsonEntry::decimal(const QString& field) const
{
    const QString written = text(field);
    if (written.isEmpty()) {
        return {};
    }
    const auto number = base::Decimal::fromPlain(written);
    if (!number || *number > base::Decimal(base::Decimal::kMaxEntry) ||
        *number < -base::Decimal(base::Decimal::kMaxEntry)) {
        problem(field, JsonReaderWords::tr("“%1” is not a number that can be stored").arg(written));
        return {};
    }
    return *number;
}

std::optional<base::Decimal> JsonEntry::optionalDecimal(const QString& field) const
{
    return has(field) && isNull(field) ? std::nullopt : std::optional(decimal(field));
}

QDate JsonEntry::date(const QString& field) const
{
    const QString written = text(field);
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && (!day.isValid() || written.size() != 10)) {
        problem(field, JsonReaderWords::tr("“%1” is not a date like 2022-09-30").arg(written));
    }
    return day;
}

QDate JsonEntry::optionalDate(const QString& field) const
{
    return has(field) && isNull(field) ? QDate() : date(field);
}

QStringList JsonEntry::texts(const QString& field) const
{
    QStringList found;
    const QJsonArray list = value(field, QJsonValue::Array).toArray();
    for (const QJsonValue& item : list) {
        if (!item.isString() || item.toString().trimmed().isEmpty()) {
            problem(field, typeName(QJsonValue::String));
            return {};
        }
        found.append(normalized(item.toString()));
    }
    return found;
}

JsonEntry JsonEntry::object(const QString& field) const
{
    return {value(field, QJsonValue::Object).toObject(), m_place + u", "_s + field, *m_problem, m_depth + 1};
}

QList<JsonEntry> JsonEntry::objects(const QString& field) const
{
    QList<JsonEntry> found;
    if (m_depth >= kMaxDepth) {
        problem(field, JsonReaderWords::tr("the lists are nested too deeply"));
        return found;
    }
    const QJsonArray list = value(field, QJsonValue::Array).toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = u"%1, %2 %3"_s.arg(m_place, field, QString::number(i + 1));
        if (!list.at(i).isObject()) {
            m_problem->note(place, field, typeName(QJsonValue::Object));
            return {};
        }
        found.append(JsonEntry(list.at(i).toObject(), place, *m_problem, m_depth + 1));
    }
    return found;
}

void JsonEntry::unknownWord(const QString& field, const QString& word) const
{
    problem(field, JsonReaderWords::tr("“%1” is not known here").arg(word));
}

base::Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const auto line = bytes.left(problem.offset).count('\n') + 1;
        return base::Error{
            base::ErrorCode::Validation,
            JsonReaderWords::tr("The file %1 cannot be read: line %2 breaks the rules of JSON. Nothing was changed.")
                .arg(fileName)
                .arg(line),
            problem.errorString(), fileName};
    }
    if (!document.isObject()) {
        return base::Error{
            base::ErrorCode::Validation,
            JsonReaderWords::tr("The file %1 cannot be used: it does not begin with an object in braces. Nothing "
                                "was changed.")
                .arg(fileName),
            {},
            fileName};
    }
    return document.object();
}

base::Result<QByteArray> readWholeFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::Error{base::ErrorCode::NotFound,
                           JsonReaderWords::tr("The file %1 cannot be opened. Nothing was changed.").arg(path),
                           file.errorString(), path};
    }
    return file.readAll();
}

} // namespace doancoso::planning
