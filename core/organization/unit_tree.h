// SPDX-License-Identifier: GPL-3.0-or-later
//
// The organisation as it was on one day, held as a compact snapshot: dense indexes for fast sums, parents before
// children, siblings in display order. Pure; built by the repository, read by everyone.
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace doancoso::organization {

struct UnitNode
{
    base::UnitId id;
    base::UnitId parentId;
    QString code;
    QString name;
    QString shortName;
    QString typeCode;
    QString blockCode;
    QString areaCode;
    int position = 0;
    bool reports = true; ///< hands in reports of its own
    QString searchKey;
};

class UnitTree
{
public:
    UnitTree() = default;
    /// A node whose parent is not in the list stands at the top. Siblings are ordered by position, then by code.
    UnitTree(QDate asOf, QList<UnitNode> nodes);

    const QDate& asOf() const { return m_asOf; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    bool contains(base::UnitId id) const { return m_indexes.contains(id); }
    /// -1 when the unit did not exist on that day.
    int indexOf(base::UnitId id) const { return m_indexes.value(id, -1); }
    const UnitNode& node(int index) const { return m_nodes.at(index); }
    /// nullptr when the unit did not exist on that day.
    const UnitNode* find(base::UnitId id) const;
    /// -1 at the top. A parent's index is always smaller than its children's.
    int parent(int index) const { return m_parents.at(index); }
    const QList<int>& children(int index) const { return m_children.at(index); }
    const QList<int>& roots() const { return m_roots; }

    QList<base::UnitId> childIds(base::UnitId id) const;
    /// The children that hand in reports of their own.
    QList<base::UnitId> reportingChildIds(base::UnitId id) const;
    /// From the parent upward.
    QList<base::UnitId> ancestorIds(base::UnitId id) const;
    /// The unit and everything below it, parents first.
    QList<base::UnitId> subtreeIds(base::UnitId id) const;
    bool isWithin(base::UnitId id, base::UnitId ancestor) const;
    /// Short names from the top, for example {"Thanh Hóa", "Thọ Xuân"}.
    QStringList path(base::UnitId id) const;
    /// Units whose folded name or code matches, at most `limit`.
    QList<base::UnitId> search(const QString& text, int limit) const;

private:
    QDate m_asOf;
    QList<UnitNode> m_nodes;
    QList<int> m_parents;
    QList<QList<int>> m_children;
    QList<int> m_roots;
    QHash<base::UnitId, int> m_indexes;
};

} // namespace doancoso::organization
