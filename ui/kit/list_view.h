// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of records: whole rows are chosen, a click on a heading sorts in Vietnamese order, typing in a search box
// filters without marks, Enter or double click opens. Columns and sorting are remembered. Plans, tasks, journal and
// member lists use it.
#pragma once

#include "core/base/text.h"
#include "ui/kit/grid_view.h"

#include <QSortFilterProxyModel>

#include <functional>

namespace doancoso::kit {

/// Sorts by SortRole (else the displayed text): numbers and dates by value, text in Vietnamese order, what is missing
/// last whichever way it is sorted. Filters by words in any order over all columns.
class ListProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ListProxy(QObject* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model) override;
    void setSearchText(const QString& text);
    /// A further condition on rows of the source model, such as "dues owed"; empty: none.
    void setRowFilter(std::function<bool(int sourceRow)> accepts);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    void forget();

    base::VietnameseOrder m_order;
    QString m_wanted; ///< folded
    std::function<bool(int)> m_accepts;
    mutable QHash<int, QString> m_folded; ///< per source row
};

class ListView : public GridView
{
    Q_OBJECT

public:
    explicit ListView(QWidget* parent = nullptr);

    void setSourceModel(QAbstractItemModel* model);
    ListProxy* proxy() const { return m_proxy; }
    /// Keeps the chosen row in sight while the list shrinks or grows.
    void setSearchText(const QString& text);
    /// Columns and sorting under this name.
    void setStore(SettingsStore* store, const QString& listKey);
    /// Order before the user clicks a heading.
    void setDefaultSort(const QString& columnKey, Qt::SortOrder order = Qt::AscendingOrder);
    /// More than one row may be chosen, with Ctrl and Shift.
    void setSeveralRows(bool several);

    /// IdRole of the chosen rows, in the order shown.
    QVariantList selectedIds() const;

signals:
    /// Enter or double click.
    void opened(const QVariant& id);
    void selectionChangedTo(const QVariantList& ids);

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void sortBy(int column, Qt::SortOrder order);
    void onHeadingClicked(int column);
    void restoreSort();

    ListProxy* m_proxy;
    SettingsStore* m_store = nullptr;
    QString m_listKey;
    QString m_sortKey;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace doancoso::kit
