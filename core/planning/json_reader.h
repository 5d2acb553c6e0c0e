// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads JSON that may be wrong: every getter checks presence, type and range, and the first problem is kept with file,
// entry and field, so that a loader reads straight through and asks once at the end. The loaders of core/planning use
// it.
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"
#include "core/planning/text_table.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace doancoso::planning {

/// The first problem found in one file.
class JsonProblem
{
public:
    explicit JsonProblem(QString fileName) : m_fileName(std::move(fileName)) {}
    /// Keeps the problem unless there is one already. `what` is a translated half-sentence.
    void note(const QString& place, const QString& field, const QString& what);
    const std::optional<base::Error>& error() const { return m_error; }

private:
    QString m_fileName;
    std::optional<base::Error> m_error;
};

/// One JSON object with the name of its place in the file. After a problem getters return empty values.
class JsonEntry
{
public:
    /// Nesting beyond this is refused; real files have five levels.
    static constexpr int kMaxDepth = 12;

    JsonEntry(QJsonObject object, QString place, JsonProblem& problem, int depth = 0)
        : m_object(std::move(object)), m_place(std::move(place)), m_problem(&problem), m_depth(depth)
    {}

    bool has(const QString& field) const { return m_object.contains(field); }
    bool holdsObject(const QString& field) const { return m_object.value(field).isObject(); }
    bool isNull(const QString& field) const { return m_object.value(field).isNull(); }
    const QString& place() const { return m_place; }
    /// The entry is better known by its code than by its number.
    void name(const QString& code) { m_place += QStringLiteral(" (%1)").arg(code); }
    void problem(const QString& field, const QString& what) const { m_problem->note(m_place, field, what); }

    /// Must be there and not empty.
    QString text(const QString& field) const;
    /// Must be there, may be empty or null.
    QString optionalText(const QString& field) const;
    bool flag(const QString& field) const;
    int integer(const QString& field, int least, int most) const;
    /// Written as text with a point: "250" or "0.5".
    base::Decimal decimal(const QString& field) const;
    std::optional<base::Decimal> optionalDecimal(const QString& field) const;
    QDate date(const QString& field) const;
    /// Null gives an invalid date.
    QDate optionalDate(const QString& field) const;
    QStringList texts(const QString& field) const;
    template <typename E>
    E choice(const QString& field) const
    {
        const QString word = text(field);
        if (const auto value = fromText<E>(word)) {
            return *value;
        }
        unknownWord(field, word);
        return TextTable<E>::entries.front().first;
    }
    JsonEntry object(const QString& field) const;
    /// The objects of an array; each is named after the field and its number, from 1.
    QList<JsonEntry> objects(const QString& field) const;
    void unknownWord(const QString& field, const QString& word) const;

private:
    /// The value if it is there and of the type; otherwise notes the problem.
    QJsonValue value(const QString& field, QJsonValue::Type type) const;

    QJsonObject m_object;
    QString m_place;
    JsonProblem* m_problem;
    int m_depth;
};

/// The object of a whole file. Errors: Validation with the line of a syntax error.
base::Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& fileName);
/// The bytes of a file or resource. Errors: NotFound.
base::Result<QByteArray> readWholeFile(const QString& path);

} // namespace doancoso::planning
