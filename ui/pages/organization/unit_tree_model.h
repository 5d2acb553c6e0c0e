// SPDX-License-Identifier: GPL-3.0-or-later
//
// The organisation of a day as an item model: a view of the snapshot itself, so that 200,000 units cost nothing until
// somebody unfolds them. Filters without diacritics, keeping the superiors of every match. Used by the tree panel and
// by whoever lets the user choose a unit.
#pragma once

#include "core/organization/unit_tree.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModel>
#include <QSet>

#include <functional>
#include <optional>

namespace doancoso::pages {

/// What the tree shows behind a unit's name.
struct UnitState
{
    std::optional<kit::Tone> tone; ///< nothing: no dot
    QString word;                  ///< what the dot means
    int reported = 0;              ///< of the units directly below
    int expected = 0;              ///< 0: no coverage is shown
};
using UnitStateSource = std::function<UnitState(base::UnitId)>;

class UnitTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        UnitIdRole = Qt::UserRole + 1, ///< qint64
        ShortNameRole,
        CoverageRole, ///< "28/30", empty when nothing is expected below
        ToneRole,     ///< int of kit::Tone, invalid when there is no state
        StateWordRole,
        MatchRole ///< false for units that stand there only because of a match below them
    };
    /// With a filter, at most this many matches are shown.
    static constexpr int kMostMatches = 2000;

    explicit UnitTreeModel(QObject* parent = nullptr);

    /// Shows `top` and what is below it; an invalid `top` shows everything.
    void setTree(const organization::UnitTree& tree, base::UnitId top = {});
    const organization::UnitTree& tree() const { return m_tree; }
    void setStateSource(UnitStateSource source);
    /// States have changed: shows them anew.
    void refreshStates();

    /// Words in any order, without diacritics; names and codes. Empty: everything.
    void setFilter(const QString& text);
    bool isFiltered() const { return !m_filter.isEmpty(); }
    int matchCount() const { return m_matchCount; }
    /// The first match in the order of the view.
    QModelIndex firstMatch() const;

    QModelIndex indexOf(base::UnitId unit) const;
    base::UnitId unitAt(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return 1; }
    bool hasChildren(const QModelIndex& parent = {}) const override { return rowCount(parent) > 0; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    const QList<int>& shownChildren(int node) const;
    int rowOf(int node) const;
    int shownParent(int node) const;
    bool isShown(int node) const;
    QModelIndex indexOfNode(int node) const;
    UnitState stateOf(base::UnitId unit) const;
    QString toolTipOf(int node) const;
    void applyFilter();
    void showMatches();

    organization::UnitTree m_tree;
    QList<int> m_top; ///< nodes of the first level
    QSet<int> m_topSet;
    UnitStateSource m_source;
    QStringList m_filter; ///< folded words
    QString m_filterText;
    int m_matchCount = 0;
    QSet<int> m_matches;
    QHash<int, QList<int>> m_filteredChildren; ///< with a filter: by node, -1 the first level
};

} // namespace doancoso::pages
