// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_view.h"

#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/settings_store.h"

#include <QDateTime>

namespace doancoso::kit {
namespace {

QVariant sortValue(const QModelIndex& index)
{
    const QVariant value = index.data(SortRole);
    if (value.isValid()) {
        return value;
    }
    const QVariant raw = index.data(RawValueRole);
    return raw.isValid() ? raw : index.data(Qt::DisplayRole);
}

bool isMissing(const QVariant& value)
{
    return !value.isValid() || value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isEmpty());
}

} // namespace

ListProxy::ListProxy(QObject* parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ListProxy::setSourceModel(QAbstractItemModel* model)
{
    if (sourceModel()) {
        disconnect(sourceModel(), nullptr, this, nullptr);
    }
    if (model) {
        // Before the base class looks at the rows again.
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::rowsInserted, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::rowsMoved, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::layoutChanged, this, &ListProxy::forget);
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& first, const QModelIndex& last) {
                    for (int row = first.row(); row <= last.row(); ++row) {
                        m_folded.remove(row);
                    }
                });
    }
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

void ListProxy::forget()
{
    m_folded.clear();
}

void ListProxy::setSearchText(const QString& text)
{
    const QString wanted = base::foldForSearch(text);
    if (wanted != m_wanted) {
        m_wanted = wanted;
        invalidateFilter();
    }
}

void ListProxy::setRowFilter(std::function<bool(int)> accepts)
{
    m_accepts = std::move(accepts);
    invalidateFilter();
}

bool ListProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    if (m_accepts && !m_accepts(sourceRow)) {
        return false;
    }
    if (m_wanted.isEmpty()) {
        return true;
    }
    auto folded = m_folded.find(sourceRow);
    if (folded == m_folded.end()) {
        QStringList words;
        for (int column = 0; column < sourceModel()->columnCount(sourceParent); ++column) {
            words.append(displayText(sourceModel()->index(sourceRow, column, sourceParent)));
        }
        folded = m_folded.insert(sourceRow, base::foldForSearch(words.join(QLatin1Char(' '))));
    }
    return base::matchesFolded(folded.value(), m_wanted);
}

bool ListProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = sortValue(left);
    const QVariant b = sortValue(right);
    const bool descending = sortOrder() == Qt::DescendingOrder;
    if (isMissing(a) || isMissing(b)) {
        // Last in both directions.
        return isMissing(a) == isMissing(b) ? left.row() < right.row() : isMissing(b) != descending;
    }
    const auto number = rawNumber(a);
    const auto other = rawNumber(b);
    if (number && other) {
        return *number < *other;
    }
    switch (a.typeId()) {
    case QMetaType::QDate:
        return a.toDate() < b.toDate();
    case QMetaType::QDateTime:
        return a.toDateTime() < b.toDateTime();
    case QMetaType::Bool:
        return !a.toBool() && b.toBool();
    default:
        return m_order.compare(a.toString(), b.toString()) < 0;
    }
}

ListView::ListView(QWidget* parent) : GridView(parent), m_proxy(new ListProxy(this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setEnterActivates(true);
    gridHeader()->setSortIndicatorShown(true);
    gridHeader()->setSectionsMovable(true);
    disconnect(gridHeader(), &QHeaderView::sectionPressed, this, nullptr);
    connect(gridHeader(), &QHeaderView::sectionClicked, this, &ListView::onHeadingClicked);
    connect(this, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { emit opened(index.siblingAtColumn(0).data(IdRole)); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &ListView::restoreSort);
}

void ListView::setSourceModel(QAbstractItemModel* model)
{
    m_proxy->setSourceModel(model);
    if (this->model() != m_proxy) {
        setModel(m_proxy);
    }
    restoreSort();
}

void ListView::setSearchText(const QString& text)
{
    const QVariant id = currentId();
    m_proxy->setSearchText(text);
    if (!selectId(id) && m_proxy->rowCount() > 0) {
        setCurrentIndex(m_proxy->index(0, 0));
    }
}

void ListView::setStore(SettingsStore* store, const QString& listKey)
{
    m_store = store;
    m_listKey = listKey;
    setColumnStore(store, listKey);
    const QVariantMap stored = store ? store->value(QStringLiteral("sort/") + listKey).toMap() : QVariantMap();
    if (!stored.isEmpty()) {
        m_sortKey = stored.value(QStringLiteral("column")).toString();
        m_sortOrder = stored.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    restoreSort();
}

void ListView::setDefaultSort(const QString& columnKey, Qt::SortOrder order)
{
    if (m_sortKey.isEmpty()) {
        m_sortKey = columnKey;
        m_sortOrder = order;
        restoreSort();
    }
}

void ListView::setSeveralRows(bool several)
{
    setSelectionMode(several ? ExtendedSelection : SingleSelection);
}

void ListView::restoreSort()
{
    const int column = m_sortKey.isEmpty() ? -1 : columns()->columnOf(m_sortKey);
    if (column >= 0 && m_proxy->sourceModel()) {
        sortBy(column, m_sortOrder);
    }
}

void ListView::sortBy(int column, Qt::SortOrder order)
{
    const QVariant id = currentId();
    gridHeader()->setSortIndicator(column, order);
    gridHeader()->updateHeight();
    m_proxy->sort(column, order);
    selectId(id);
}

void ListView::onHeadingClicked(int column)
{
    const QString key = GridColumns::keyOf(*m_proxy, column);
    m_sortOrder = key == m_sortKey && m_sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_sortKey = key;
    sortBy(column, m_sortOrder);
    if (m_store) {
        m_store->setValue(QStringLiteral("sort/") + m_listKey,
                          QVariantMap{{QStringLiteral("column"), m_sortKey},
                                      {QStringLiteral("descending"), m_sortOrder == Qt::DescendingOrder}});
    }
}

QVariantList ListView::selectedIds() const
{
    QVariantList ids;
    if (!model()) {
        return ids;
    }
    for (const int row : selectedExtent().rows) {
        ids.append(model()->index(row, 0).data(IdRole));
    }
    return ids;
}

void ListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    GridView::selectionChanged(selected, deselected);
    emit selectionChangedTo(selectedIds());
}

} // namespace doancoso::kit
