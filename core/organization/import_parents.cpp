// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/import_parents.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::organization {
namespace {

/// "00004" → "4"; empty when it is no number.
QString bareDigits(const QString& code)
{
    qsizetype from = 0;
    for (const QChar ch : code) {
        if (!ch.isDigit()) {
            return {};
        }
    }
    while (from + 1 < code.size() && code.at(from) == QLatin1Char('0')) {
        ++from;
    }
    return code.mid(from);
}

} // namespace

UnitNames::UnitNames(const ImportContext& context, const ImportVocabulary& vocabulary)
    : m_context(context), m_vocabulary(vocabulary)
{
    for (int i = 0; i < context.tree.size(); ++i) {
        const QString& code = context.tree.node(i).code;
        if (!code.isEmpty()) {
            m_codes.insert(code, i);
            const QString bare = bareDigits(code);
            if (!bare.isEmpty()) {
                m_bareCodes.insert(bare, i);
            }
        }
    }
    for (const UnitType& type : context.types) {
        QStringList words{type.code, type.nameVi, type.nameEn, type.shortVi};
        words += type.nameVi.split(QLatin1Char(','));
        for (const QString& word : std::as_const(words)) {
            m_typeWords.insert(foldedWords(word), type.code);
        }
    }
    for (auto it = vocabulary.typeWords.cbegin(); it != vocabulary.typeWords.cend(); ++it) {
        if (context.type(it.value()) != nullptr && !m_typeWords.contains(it.key())) {
            m_typeWords.insert(it.key(), it.value());
        }
    }
}

void UnitNames::addRow(int index, const ImportRow& row)
{
    if (!row.draft.code.isEmpty()) {
        m_rowCodes.insert(row.draft.code, index);
        const QString bare = bareDigits(row.draft.code);
        if (!bare.isEmpty()) {
            m_bareRowCodes.insert(bare, index);
        }
    }
    if (!row.draft.name.isEmpty()) {
        add(m_rowKeys, index, row.draft.name);
    }
}

ParentFound UnitNames::parentByCode(int index, const QString& code) const
{
    QList<int> rows = m_rowCodes.values(code);
    rows.removeAll(index);
    if (rows.isEmpty() && m_codes.contains(code)) {
        // The very code in the data comes before one that only lost its zeros in the list.
        const CodeFound exact = byCode(code, false, {});
        if (exact.unit.isValid()) {
            return {-1, exact.unit, {}};
        }
    }
    if (rows.isEmpty() && !bareDigits(code).isEmpty()) {
        rows = m_bareRowCodes.values(bareDigits(code));
        rows.removeAll(index);
    }
    if (!rows.isEmpty()) {
        // Rows with the same code are an error of their own, told there.
        return {*std::min_element(rows.cbegin(), rows.cend()), {}, {}};
    }
    const CodeFound found = byCode(code, true, {});
    if (found.several) {
        return {-1,
                {},
                QCoreApplication::translate("UnitImport", "Several units carry the code %1 on that day.").arg(code)};
    }
    return {-1, found.unit, {}};
}

void UnitNames::add(Keys& keys, int index, const QString& name) const
{
    keys.exact.insert(m_vocabulary.nameKey(name), index);
    keys.folded.insert(m_vocabulary.foldedKey(name), index);
    keys.plain.insert(index, isPlainText(name));
}

QList<int> UnitNames::find(const Keys& keys, const QString& name) const
{
    const QList<int> exact = keys.exact.values(m_vocabulary.nameKey(name));
    if (!exact.isEmpty()) {
        return exact;
    }
    // Diacritics tell villages apart, so they may only be missing, not different.
    QList<int> near = keys.folded.values(m_vocabulary.foldedKey(name));
    if (!isPlainText(name)) {
        near.removeIf([&keys](int index) { return !keys.plain.value(index); });
    }
    return near;
}

const UnitNames::Keys& UnitNames::keysOfData() const
{
    if (!m_dataKeysRead) {
        for (int i = 0; i < m_context.tree.size(); ++i) {
            const UnitNode& node = m_context.tree.node(i);
            add(m_dataKeys, i, node.name);
            if (m_vocabulary.nameKey(node.shortName) != m_vocabulary.nameKey(node.name)) {
                add(m_dataKeys, i, node.shortName);
            }
        }
        m_dataKeysRead = true;
    }
    return m_dataKeys;
}

ParentFound UnitNames::parentByName(int index, const QString& name, base::UnitId under) const
{
    QList<int> rows = find(m_rowKeys, name);
    rows.removeAll(index);
    if (rows.size() == 1) {
        return {rows.constFirst(), {}, {}};
    }
    QList<int> nodes = rows.isEmpty() ? find(keysOfData(), name) : QList<int>();
    if (rows.isEmpty() && nodes.size() > 1) {
        QList<int> near;
        for (const int node : nodes) {
            if (m_context.tree.isWithin(m_context.tree.node(node).id, under)) {
                near.append(node);
            }
        }
        nodes = near.isEmpty() ? nodes : near;
    }
    if (rows.isEmpty() && nodes.size() == 1) {
        return {-1, m_context.tree.node(nodes.constFirst()).id, {}};
    }
    if (rows.isEmpty() && nodes.isEmpty()) {
        return {};
    }
    return {-1,
            {},
            QCoreApplication::translate("UnitImport", "%1 units are called “%2”. Give the code of the superior unit.")
                .arg(std::max(rows.size(), nodes.size()))
                .arg(name)};
}

ParentFound UnitNames::parent(int index, const QString& code, const QString& name, base::UnitId under) const
{
    // A column may hold codes in one list and names in the next, whatever its heading says.
    for (const QString& text : {code, name}) {
        if (text.isEmpty()) {
            continue;
        }
        const ParentFound found = parentByCode(index, text);
        if (found.index >= 0 || found.unit.isValid() || !found.problem.isEmpty()) {
            return found;
        }
    }
    for (const QString& text : {name, code}) {
        if (text.isEmpty()) {
            continue;
        }
        const ParentFound found = parentByName(index, text, under);
        if (found.index >= 0 || found.unit.isValid() || !found.problem.isEmpty()) {
            return found;
        }
    }
    return {-1,
            {},
            QCoreApplication::translate("UnitImport",
                                        "There is no superior unit “%1”, neither in this list nor in the data "
                                        "on that day. Correct it, or import that unit first.")
                .arg(code.isEmpty() ? name : code)};
}

CodeFound UnitNames::byCode(const QString& code, bool isNumber, base::UnitId parent) const
{
    QList<int> nodes = m_codes.values(code);
    if (nodes.isEmpty() && isNumber) {
        nodes = m_bareCodes.values(bareDigits(code));
    }
    if (nodes.size() > 1) {
        QList<int> below;
        for (const int node : nodes) {
            if (m_context.tree.node(node).parentId == parent) {
                below.append(node);
            }
        }
        if (below.size() != 1) {
            return {{}, true};
        }
        nodes = below;
    }
    return nodes.isEmpty() ? CodeFound() : CodeFound{m_context.tree.node(nodes.constFirst()).id, false};
}

base::UnitId UnitNames::byName(const QString& name, base::UnitId parent) const
{
    auto children = m_children.constFind(parent.value());
    if (children == m_children.constEnd()) {
        Keys keys;
        const int index = m_context.tree.indexOf(parent);
        if (!parent.isValid() || index >= 0) {
            for (const int child : parent.isValid() ? m_context.tree.children(index) : m_context.tree.roots()) {
                add(keys, child, m_context.tree.node(child).name);
            }
        }
        children = m_children.insert(parent.value(), keys);
    }
    const QList<int> found = find(*children, name);
    return found.size() == 1 ? m_context.tree.node(found.constFirst()).id : base::UnitId();
}

QString UnitNames::typeOfWords(const QString& text) const
{
    return m_typeWords.value(foldedWords(text));
}

QString UnitNames::typeOfName(const QString& name, const QString& parentType, const QDate& day) const
{
    const NameMatch found = m_vocabulary.match(name);
    if (found.pattern == nullptr) {
        return {};
    }
    for (const QString& type : found.pattern->types) {
        if (!parentType.isEmpty() && m_context.isUsualParent(type, parentType, day)) {
            return type;
        }
    }
    return found.pattern->types.value(0);
}

} // namespace doancoso::organization
