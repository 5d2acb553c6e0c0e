// SPDX-License-Identifier: GPL-3.0-or-later
//
// A row of a table: column names, sorted, and their values. Rows of one shape share their names, so that ten thousand
// of them take little more than their values. For repositories, the journal and whoever observes changes.
#pragma once

#include <QStringList>
#include <QVariant>

#include <initializer_list>
#include <utility>

namespace doancoso::storage {

/// Column name → value. Columns that an insert leaves out take their default.
class Row
{
public:
    /// Goes over the columns in the order of their names.
    class ConstIterator
    {
    public:
        ConstIterator(const Row& row, qsizetype at) : m_row(&row), m_at(at) {}
        const QString& key() const { return m_row->m_names.at(m_at); }
        const QVariant& value() const { return m_row->m_values.at(m_at); }
        const QVariant& operator*() const { return value(); }
        ConstIterator& operator++()
        {
            ++m_at;
            return *this;
        }
        bool operator==(const ConstIterator& other) const { return m_at == other.m_at; }

    private:
        const Row* m_row;
        qsizetype m_at;
    };

    Row() = default;
    Row(std::initializer_list<std::pair<QString, QVariant>> columns);
    /// `names` sorted and each once, with as many values.
    static Row ofSorted(const QStringList& names, const QVariantList& values);

    bool isEmpty() const { return m_names.isEmpty(); }
    qsizetype size() const { return m_names.size(); }
    bool contains(const QString& name) const;
    /// An invalid QVariant for a column that is not there.
    QVariant value(const QString& name) const;
    const QStringList& names() const { return m_names; }
    /// In the order of the names.
    const QVariantList& values() const { return m_values; }

    /// Adds the column or replaces its value.
    void insert(const QString& name, const QVariant& value);
    void remove(const QString& name);

    ConstIterator begin() const { return {*this, 0}; }
    ConstIterator end() const { return {*this, size()}; }
    ConstIterator cbegin() const { return begin(); }
    ConstIterator cend() const { return end(); }

    bool operator==(const Row&) const = default;

private:
    /// Where the name stands, or would stand.
    qsizetype place(const QString& name) const;

    QStringList m_names;
    QVariantList m_values;
};

/// A row as JSON text and back; whole numbers stay exact.
QString rowToJson(const Row& row);
Row rowFromJson(const QString& text);

} // namespace doancoso::storage
