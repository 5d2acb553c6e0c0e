// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/unit_tree_model.h"

#include "core/base/text.h"

#include <algorithm>

namespace doancoso::pages {
namespace {

/// How strictly words are looked for: "hong" means Xuân Hồng and only for want of it Xuân Phong.
enum class Looking { AtWordStart, Anywhere };

bool isWordIn(const QString& key, const QString& word, Looking looking)
{
    for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
        if (looking == Looking::Anywhere || at == 0 || !key.at(at - 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

} // namespace

UnitTreeModel::UnitTreeModel(QObject* parent) : QAbstractItemModel(parent) {}

void UnitTreeModel::setTree(const organization::UnitTree& tree, base::UnitId top)
{
    beginResetModel();
    m_tree = tree;
    const int topNode = m_tree.indexOf(top);
    m_top = topNode < 0 ? m_tree.roots() : QList<int>{topNode};
    m_topSet = QSet<int>(m_top.cbegin(), m_top.cend());
    applyFilter();
    endResetModel();
}

void UnitTreeModel::setStateSource(UnitStateSource source)
{
    m_source = std::move(source);
    refreshStates();
}

void UnitTreeModel::refreshStates()
{
    // One signal per parent; views repaint only what they show.
    QList<QModelIndex> parents{QModelIndex()};
    constexpr int kMostParents = 4000;
    for (qsizetype i = 0; i < parents.size() && i < kMostParents; ++i) {
        const QModelIndex above = parents.at(i);
        const int rows = rowCount(above);
        if (rows == 0) {
            continue;
        }
        emit dataChanged(index(0, 0, above), index(rows - 1, 0, above),
                         {CoverageRole, ToneRole, StateWordRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        for (int row = 0; row < rows && parents.size() < kMostParents; ++row) {
            parents.append(index(row, 0, above));
        }
    }
}

void UnitTreeModel::setFilter(const QString& text)
{
    const QString folded = base::foldForSearch(text);
    if (folded == m_filterText) {
        return;
    }
    beginResetModel();
    m_filterText = folded;
    m_filter = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    applyFilter();
    endResetModel();
}

void UnitTreeModel::applyFilter()
{
    m_matches.clear();
    m_filteredChildren.clear();
    m_matchCount = 0;
    if (m_filter.isEmpty()) {
        return;
    }
    // Parents have smaller indexes: one pass downward says what stands under the top.
    QList<bool> inside(m_tree.size(), false);
    for (int node = 0; node < m_tree.size(); ++node) {
        inside[node] = m_topSet.contains(node) || (m_tree.parent(node) >= 0 && inside.at(m_tree.parent(node)));
    }
    for (const Looking looking : {Looking::AtWordStart, Looking::Anywhere}) {
        for (int node = 0; node < m_tree.size(); ++node) {
            const QString& key = m_tree.node(node).searchKey;
            if (inside.at(node) && std::all_of(m_filter.cbegin(), m_filter.cend(),
                                               [&](const QString& word) { return isWordIn(key, word, looking); })) {
                ++m_matchCount;
                if (m_matches.size() < kMostMatches) {
                    m_matches.insert(node);
                }
            }
        }
        if (m_matchCount > 0) {
            break;
        }
    }
    showMatches();
}

void UnitTreeModel::showMatches()
{
    QList<bool> shown(m_tree.size(), false);
    for (const int match : std::as_const(m_matches)) {
        shown[match] = true;
    }
    for (int node = m_tree.size() - 1; node >= 0; --node) {
        if (shown.at(node) && !m_topSet.contains(node) && m_tree.parent(node) >= 0) {
            shown[m_tree.parent(node)] = true;
        }
    }
    for (int node = 0; node < m_tree.size(); ++node) {
        if (shown.at(node)) {
            m_filteredChildren[shownParent(node)].append(node);
        }
    }
}

QModelIndex UnitTreeModel::firstMatch() const
{
    // Depth first, as the view shows them.
    QList<QModelIndex> stack;
    for (int row = rowCount() - 1; row >= 0; --row) {
        stack.append(index(row, 0));
    }
    while (!stack.isEmpty()) {
        const QModelIndex at = stack.takeLast();
        if (m_matches.contains(static_cast<int>(at.internalId()))) {
            return at;
        }
        for (int row = rowCount(at) - 1; row >= 0; --row) {
            stack.append(index(row, 0, at));
        }
    }
    return {};
}

bool UnitTreeModel::isShown(int node) const
{
    if (node < 0) {
        return false;
    }
    if (isFiltered()) {
        return m_filteredChildren.value(shownParent(node)).contains(node);
    }
    for (int above = node; above >= 0; above = m_tree.parent(above)) {
        if (m_topSet.contains(above)) {
            return true;
        }
    }
    return false;
}

QModelIndex UnitTreeModel::indexOf(base::UnitId unit) const
{
    const int node = m_tree.indexOf(unit);
    return isShown(node) ? indexOfNode(node) : QModelIndex();
}

base::UnitId UnitTreeModel::unitAt(const QModelIndex& index) const
{
    return index.isValid() ? m_tree.node(static_cast<int>(index.internalId())).id : base::UnitId();
}

const QList<int>& UnitTreeModel::shownChildren(int node) const
{
    static const QList<int> kNone;
    if (isFiltered()) {
        const auto found = m_filteredChildren.constFind(node);
        return found == m_filteredChildren.constEnd() ? kNone : *found;
    }
    return node < 0 ? m_top : m_tree.children(node);
}

int UnitTreeModel::shownParent(int node) const
{
    return m_topSet.contains(node) ? -1 : m_tree.parent(node);
}

int UnitTreeModel::rowOf(int node) const
{
    // Children are in rising order of their indexes.
    const QList<int>& siblings = shownChildren(shownParent(node));
    return static_cast<int>(std::lower_bound(siblings.cbegin(), siblings.cend(), node) - siblings.cbegin());
}

QModelIndex UnitTreeModel::indexOfNode(int node) const
{
    return createIndex(rowOf(node), 0, static_cast<quintptr>(node));
}

QModelIndex UnitTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const QList<int>& siblings = shownChildren(parent.isValid() ? static_cast<int>(parent.internalId()) : -1);
    if (column != 0 || row < 0 || row >= siblings.size()) {
        return {};
    }
    return createIndex(row, 0, static_cast<quintptr>(siblings.at(row)));
}

QModelIndex UnitTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid()) {
        return {};
    }
    const int above = shownParent(static_cast<int>(child.internalId()));
    return above < 0 ? QModelIndex() : indexOfNode(above);
}

int UnitTreeModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(shownChildren(parent.isValid() ? static_cast<int>(parent.internalId()) : -1).size());
}

UnitState UnitTreeModel::stateOf(base::UnitId unit) const
{
    return m_source ? m_source(unit) : UnitState();
}

QString UnitTreeModel::toolTipOf(int node) const
{
    const organization::UnitNode& unit = m_tree.node(node);
    const UnitState state = stateOf(unit.id);
    QStringList lines{unit.code.isEmpty() ? unit.name : tr("%1 (code %2)").arg(unit.name, unit.code)};
    if (!state.word.isEmpty()) {
        lines.append(state.word);
    }
    if (state.expected > 0) {
        lines.append(tr("%1 of %2 units below have handed in").arg(state.reported).arg(state.expected));
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant UnitTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int node = static_cast<int>(index.internalId());
    const organization::UnitNode& unit = m_tree.node(node);
    switch (role) {
    case Qt::DisplayRole:
        return unit.name;
    case Qt::ToolTipRole:
        return toolTipOf(node);
    case Qt::AccessibleTextRole:
        return toolTipOf(node).replace(QLatin1Char('\n'), QLatin1String(", "));
    case UnitIdRole:
        return unit.id.value();
    case ShortNameRole:
        return unit.shortName;
    case MatchRole:
        return !isFiltered() || m_matches.contains(node);
    case CoverageRole: {
        const UnitState state = stateOf(unit.id);
        return state.expected > 0 ? QStringLiteral("%1/%2").arg(state.reported).arg(state.expected) : QString();
    }
    case ToneRole: {
        const UnitState state = stateOf(unit.id);
        return state.tone ? QVariant(static_cast<int>(*state.tone)) : QVariant();
    }
    case StateWordRole:
        return stateOf(unit.id).word;
    default:
        return {};
    }
}

} // namespace doancoso::pages
