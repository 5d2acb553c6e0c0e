// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds units by the codes and names that lists use: in the data, and among the rows of the same list. Used by the
// preview of the import only.
#pragma once

#include "core/organization/unit_import.h"

namespace doancoso::organization {

struct ParentFound
{
    int index = -1;    ///< of a row of the list; wins over the unit
    base::UnitId unit; ///< of the data
    QString problem;   ///< a sentence when nothing, or too much, was found
};

struct CodeFound
{
    base::UnitId unit;
    bool several = false;
};

class UnitNames
{
public:
    UnitNames(const ImportContext& context, const ImportVocabulary& vocabulary);

    /// Rows of the list can be parents of others.
    void addRow(int index, const ImportRow& row);

    /// What the two columns say about the parent of the row with this index; either may be empty. Units below `under`
    /// are meant first.
    ParentFound parent(int index, const QString& code, const QString& name, base::UnitId under) const;
    /// The unit that carries the code; of several the one under `parent`. A number may have lost its zeros in front.
    CodeFound byCode(const QString& code, bool isNumber, base::UnitId parent) const;
    /// The unit directly under `parent` (invalid: at the top) with this name, however it is written.
    base::UnitId byName(const QString& name, base::UnitId parent) const;

    /// The type that a text in a column of types means; empty when unknown.
    QString typeOfWords(const QString& text) const;
    /// The type that a name tells, the one that fits the parent best; empty when it tells none.
    QString typeOfName(const QString& name, const QString& parentType, const QDate& day) const;

private:
    ParentFound parentByCode(int index, const QString& code) const;
    ParentFound parentByName(int index, const QString& name, base::UnitId under) const;
    /// Names of rows or units by both keys.
    struct Keys
    {
        QMultiHash<QString, int> exact;
        QMultiHash<QString, int> folded;
        QHash<int, bool> plain; ///< written without diacritics
    };
    void add(Keys& keys, int index, const QString& name) const;
    QList<int> find(const Keys& keys, const QString& name) const;
    const Keys& keysOfData() const;

    const ImportContext& m_context;
    const ImportVocabulary& m_vocabulary;
    QMultiHash<QString, int> m_rowCodes;     ///< code → index of row
    QMultiHash<QString, int> m_bareRowCodes; ///< digits without zeros in front → index of row
    Keys m_rowKeys;                          ///< of the list
    QMultiHash<QString, int> m_codes;        ///< code → node of the tree
    QMultiHash<QString, int> m_bareCodes;    ///< digits without zeros in front → node
    QHash<QString, QString> m_typeWords;
    mutable QHash<qint64, Keys> m_children; ///< per parent, filled when asked
    mutable Keys m_dataKeys;
    mutable bool m_dataKeysRead = false;
};

} // namespace doancoso::organization
