// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVarLengthArray>

#include <algorithm>

namespace doancoso::storage {
namespace {

constexpr qsizetype kLongRow = 1500; ///< characters of a person's row in the journal

bool isWrittenAsIs(QChar ch)
{
    return ch.unicode() >= 0x20 && !ch.isSurrogate() && ch != QLatin1Char('"') && ch != QLatin1Char('\\');
}

/// As QJsonDocument escapes.
void appendEscaped(QString& json, char16_t unit)
{
    constexpr QLatin1String kShort("\b\t\n\f\r\"\\");
    constexpr QLatin1String kLetters("btnfr\"\\");
    if (const qsizetype known = kShort.indexOf(QChar(unit)); known >= 0) {
        json.append(QLatin1Char('\\')).append(kLetters.at(known));
        return;
    }
    constexpr auto kDigits = "0123456789abcdef";
    json.append(QLatin1String("\\u"));
    for (const int shift : {12, 8, 4, 0}) {
        json.append(QLatin1Char(kDigits[(unit >> shift) & 0xF]));
    }
}

void appendJsonText(QString& json, const QString& text)
{
    json.append(QLatin1Char('"'));
    if (std::all_of(text.cbegin(), text.cend(), isWrittenAsIs)) {
        json.append(text).append(QLatin1Char('"'));
        return;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar ch = text.at(i);
        const bool pair = ch.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pair) {
            json.append(ch).append(text.at(++i));
        } else if (isWrittenAsIs(ch)) {
            json.append(ch);
        } else {
            appendEscaped(json, ch.unicode());
        }
    }
    json.append(QLatin1Char('"'));
}

/// The same by Qt, for values of any type.
QString documentOf(const Row& row)
{
    QJsonObject object;
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        object.insert(it.key(), QJsonValue::fromVariant(it.value()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Row::Row(std::initializer_list<std::pair<QString, QVariant>> columns)
{
    QVarLengthArray<const std::pair<QString, QVariant>*, 32> sorted;
    for (const auto& column : columns) {
        sorted.append(&column);
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto* a, const auto* b) { return a->first < b->first; });
    m_names.reserve(sorted.size());
    m_values.reserve(sorted.size());
    for (const auto* column : sorted) {
        if (!m_names.isEmpty() && m_names.constLast() == column->first) {
            m_values.last() = column->second;
        } else {
            m_names.append(column->first);
            m_values.append(column->second);
        }
    }
}

Row Row::ofSorted(const QStringList& names, const QVariantList& values)
{
    Q_ASSERT(names.size() == values.size() && std::is_sorted(names.cbegin(), names.cend()));
    Row row;
    row.m_names = names;
    row.m_values = values;
    return row;
}

qsizetype Row::place(const QString& name) const
{
    return std::lower_bound(m_names.cbegin(), m_names.cend(), name) - m_names.cbegin();
}

bool Row::contains(const QString& name) const
{
    const qsizetype at = place(name);
    return at < m_names.size() && m_names.at(at) == name;
}

QVariant Row::value(const QString& name) const
{
    const qsizetype at = place(name);
    return at < m_names.size() && m_names.at(at) == name ? m_values.at(at) : QVariant();
}

void Row::insert(const QString& name, const QVariant& value)
{
    const qsizetype at = place(name);
    if (at < m_names.size() && m_names.at(at) == name) {
        m_values[at] = value;
        return;
    }
    m_names.insert(at, name);
    m_values.insert(at, value);
}

void Row::remove(const QString& name)
{
    const qsizetype at = place(name);
    if (at < m_names.size() && m_names.at(at) == name) {
        m_names.removeAt(at);
        m_values.removeAt(at);
    }
}

QString rowToJson(const Row& row)
{
    // Written out here since every journaled row passes through; a document of Qt's takes several times as long.
    QString json;
    json.reserve(kLongRow);
    json.append(QLatin1Char('{'));
    for (auto it = row.cbegin(); it != row.cend(); ++it) {
        if (it != row.cbegin()) {
            json.append(QLatin1Char(','));
        }
        appendJsonText(json, it.key());
        json.append(QLatin1Char(':'));
        if (it.value().isNull()) {
            json.append(QLatin1String("null"));
        } else if (it.value().typeId() == QMetaType::LongLong) {
            json.append(QString::number(it.value().toLongLong()));
        } else if (it.value().typeId() == QMetaType::QString) {
            appendJsonText(json, it.value().toString());
        } else {
            return documentOf(row);
        }
    }
    return json.append(QLatin1Char('}'));
}

Row rowFromJson(const QString& text)
{
    Row row;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QJsonValue value = it.value();
        row.insert(it.key(), value.isNull()     ? QVariant()
                             : value.isDouble() ? QVariant(value.toInteger())
                                                : value.toVariant());
    }
    return row;
}

} // namespace doancoso::storage
