// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit_tree.h"

#include "core/base/text.h"

#include <algorithm>

namespace doancoso::organization {

UnitTree::UnitTree(QDate asOf, QList<UnitNode> nodes) : m_asOf(asOf)
{
    std::sort(nodes.begin(), nodes.end(), [](const UnitNode& a, const UnitNode& b) {
        return a.position != b.position ? a.position < b.position : a.code != b.code ? a.code < b.code : a.id < b.id;
    });
    QHash<base::UnitId, int> unordered;
    unordered.reserve(nodes.size());
    for (int i = 0; i < nodes.size(); ++i) {
        unordered.insert(nodes.at(i).id, i);
    }
    QList<QList<int>> below(nodes.size());
    QList<int> queue;
    for (int i = 0; i < nodes.size(); ++i) {
        const int parent = nodes.at(i).parentId.isValid() ? unordered.value(nodes.at(i).parentId, -1) : -1;
        if (parent >= 0 && parent != i) {
            below[parent].append(i);
        } else {
            queue.append(i);
        }
    }
    // Breadth first: parents get smaller indexes than their children, siblings stand together.
    m_nodes.reserve(nodes.size());
    m_parents.reserve(nodes.size());
    m_indexes.reserve(nodes.size());
    QList<int> parentOf(nodes.size(), -1);
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const int old = queue.at(at);
        const int index = static_cast<int>(m_nodes.size());
        m_indexes.insert(nodes.at(old).id, index);
        m_nodes.append(nodes.at(old));
        m_parents.append(parentOf.at(old));
        m_children.append(QList<int>());
        if (parentOf.at(old) >= 0) {
            m_children[parentOf.at(old)].append(index);
        } else {
            m_roots.append(index);
        }
        for (const int child : below.at(old)) {
            parentOf[child] = index;
            queue.append(child);
        }
    }
}

const UnitNode* UnitTree::find(base::UnitId id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_nodes.at(index);
}

QList<base::UnitId> UnitTree::childIds(base::UnitId id) const
{
    QList<base::UnitId> ids;
    if (const int index = indexOf(id); index >= 0) {
        for (const int child : m_children.at(index)) {
            ids.append(m_nodes.at(child).id);
        }
    }
    return ids;
}

QList<base::UnitId> UnitTree::reportingChildIds(base::UnitId id) const
{
    QList<base::UnitId> ids;
    if (const int index = indexOf(id); index >= 0) {
        for (const int child : m_children.at(index)) {
            if (m_nodes.at(child).reports) {
                ids.append(m_nodes.at(child).id);
            }
        }
    }
    return ids;
}

QList<base::UnitId> UnitTree::ancestorIds(base::UnitId id) const
{
    QList<base::UnitId> ids;
    for (int index = indexOf(id) < 0 ? -1 : m_parents.at(indexOf(id)); index >= 0; index = m_parents.at(index)) {
        ids.append(m_nodes.at(index).id);
    }
    return ids;
}

QList<base::UnitId> UnitTree::subtreeIds(base::UnitId id) const
{
    QList<base::UnitId> ids;
    if (const int start = indexOf(id); start >= 0) {
        QList<int> queue{start};
        for (qsizetype at = 0; at < queue.size(); ++at) {
            ids.append(m_nodes.at(queue.at(at)).id);
            queue.append(m_children.at(queue.at(at)));
        }
    }
    return ids;
}

bool UnitTree::isWithin(base::UnitId id, base::UnitId ancestor) const
{
    return id == ancestor ? contains(id) : ancestorIds(id).contains(ancestor);
}

QStringList UnitTree::path(base::UnitId id) const
{
    QStringList names;
    for (int index = indexOf(id); index >= 0; index = m_parents.at(index)) {
        names.prepend(m_nodes.at(index).shortName);
    }
    return names;
}

QList<base::UnitId> UnitTree::search(const QString& text, int limit) const
{
    QList<base::UnitId> ids;
    for (const UnitNode& node : m_nodes) {
        if (ids.size() >= limit) {
            break;
        }
        if (base::matchesFolded(node.searchKey, text)) {
            ids.append(node.id);
        }
    }
    return ids;
}

} // namespace doancoso::organization
