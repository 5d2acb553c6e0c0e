// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_columns.h"

#include "ui/kit/grid_header.h"
#include "ui/kit/grid_roles.h"

#include <QScopedValueRollback>
#include <QTableView>
#include <QTimer>

namespace doancoso::kit {
namespace {

constexpr int kSampleRows = 60;
constexpr int kLeastWidth = 36;
constexpr int kMostWidth = 280;
constexpr int kHeadingPadding = 11; ///< as the header draws it, and a line at the right

QString settingsKey(const QString& gridKey)
{
    return QStringLiteral("columns/") + gridKey;
}

} // namespace

GridColumns::GridColumns(QTableView& view, GridHeader& header)
    : m_view(view), m_header(header), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setInterval(300);
    connect(m_timer, &QTimer::timeout, this, &GridColumns::flush);
    connect(&header, &QHeaderView::sectionResized, this, &GridColumns::onResized);
    connect(&header, &QHeaderView::sectionMoved, this, &GridColumns::onMoved);
}

GridColumns::~GridColumns()
{
    flush();
}

QString GridColumns::keyOf(const QAbstractItemModel& model, int column)
{
    const QString key = model.headerData(column, Qt::Horizontal, ColumnKeyRole).toString();
    return key.isEmpty() ? QStringLiteral("#%1").arg(column) : key;
}

int GridColumns::columnOf(const QString& key) const
{
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        if (keyOf(*m_model, column) == key) {
            return column;
        }
    }
    return -1;
}

void GridColumns::setStore(SettingsStore* store, const QString& key)
{
    flush();
    m_store = store;
    m_gridKey = key;
    load();
    arrange();
}

void GridColumns::setStretchKey(const QString& key)
{
    m_stretchKey = key;
    fit();
}

void GridColumns::setModel(QAbstractItemModel* model)
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &GridColumns::arrange);
        connect(model, &QAbstractItemModel::columnsInserted, this, &GridColumns::arrange);
        connect(model, &QAbstractItemModel::columnsRemoved, this, &GridColumns::arrange);
    }
    arrange();
}

/// Larger letters need wider columns: widths are kept as they would be at 10 pt.
double GridColumns::scale() const
{
    return Theme::baseFontPointSizeTenths() / static_cast<double>(Theme::kDefaultFontTenths);
}

/// True when the heading above the column's own stands above its neighbour too.
bool GridColumns::sharesGroup(int column) const
{
    const auto group = [this](int other) {
        return m_model->headerData(other, Qt::Horizontal, GroupHeaderRole).toString();
    };
    return (column > 0 && group(column - 1) == group(column)) ||
           (column + 1 < m_model->columnCount() && group(column + 1) == group(column));
}

int GridColumns::defaultWidth(int column) const
{
    const QFontMetrics metrics(Theme::font(FontRole::Strong));
    const int wanted = m_model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt();
    if (wanted > 0) {
        int width = qRound(wanted * scale());
        for (const QString& word :
             m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().split(QLatin1Char(' '))) {
            width = qMax(width, metrics.horizontalAdvance(word) + kHeadingPadding);
        }
        return width;
    }
    int width = kLeastWidth;
    // The longest word of a heading has to fit; the heading itself may wrap once.
    for (const int role : {int(Qt::DisplayRole), int(GroupHeaderRole)}) {
        const QString heading = m_model->headerData(column, Qt::Horizontal, role).toString();
        if (role == GroupHeaderRole && sharesGroup(column)) {
            continue;
        }
        for (const QString& word : heading.split(QLatin1Char(' '))) {
            width = qMax(width, metrics.horizontalAdvance(word) + kHeadingPadding);
        }
        while (width < kMostWidth &&
               metrics.boundingRect(QRect(0, 0, width - kHeadingPadding, 1000), Qt::TextWordWrap, heading).height() >
                   2 * metrics.lineSpacing()) {
            width += 6;
        }
    }
    QStyleOptionViewItem option;
    const int rows = qMin(kSampleRows, m_model->rowCount());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (cellKind(index) != CellKind::Section) {
            width = qMax(width, m_view.itemDelegateForIndex(index)->sizeHint(option, index).width());
        }
    }
    return qMin(width, qRound(kMostWidth * scale()));
}

void GridColumns::setWidth(int column, int width)
{
    const QScopedValueRollback<bool> busy(m_busy, true);
    m_header.resizeSection(column, qMax(width, m_header.minimumSectionSize()));
}

void GridColumns::arrange()
{
    if (!m_model || m_header.count() != m_model->columnCount()) {
        return;
    }
    {
        const QScopedValueRollback<bool> busy(m_busy, true);
        int place = 0;
        for (const QString& key : std::as_const(m_order)) {
            if (const int column = columnOf(key); column >= 0) {
                m_header.moveSection(m_header.visualIndex(column), place++);
            }
        }
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_header.setSectionHidden(column, m_hidden.contains(keyOf(*m_model, column)));
        }
    }
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const int remembered = m_widths.value(keyOf(*m_model, column));
        setWidth(column, remembered > 0 ? qRound(remembered * scale()) : defaultWidth(column));
    }
    fit();
    m_header.updateHeight();
}

void GridColumns::fit()
{
    const int column = m_stretchKey.isEmpty() ? -1 : columnOf(m_stretchKey);
    if (column < 0 || m_header.isSectionHidden(column) || m_view.viewport()->width() <= 0) {
        return;
    }
    const int remembered = m_widths.value(m_stretchKey);
    const int least = remembered > 0 ? qRound(remembered * scale()) : defaultWidth(column);
    const int others = m_header.length() - m_header.sectionSize(column);
    const int width = qMax(least, m_view.viewport()->width() - others);
    if (width != m_header.sectionSize(column)) {
        setWidth(column, width);
    }
}

void GridColumns::onResized(int column, int, int newSize)
{
    if (m_busy || newSize <= 0 || !m_model || column >= m_model->columnCount()) {
        return;
    }
    m_widths.insert(keyOf(*m_model, column), qRound(newSize / scale()));
    remember();
}

void GridColumns::onMoved()
{
    if (m_busy || !m_model) {
        return;
    }
    m_order.clear();
    for (int visual = 0; visual < m_header.count(); ++visual) {
        m_order.append(keyOf(*m_model, m_header.logicalIndex(visual)));
    }
    remember();
}

void GridColumns::setColumnHidden(const QString& columnKey, bool hidden)
{
    if (hidden) {
        m_hidden.insert(columnKey);
    } else {
        m_hidden.remove(columnKey);
    }
    remember();
    arrange();
}

bool GridColumns::isColumnHidden(const QString& columnKey) const
{
    return m_hidden.contains(columnKey);
}

void GridColumns::reset()
{
    m_widths.clear();
    m_hidden.clear();
    m_order.clear();
    for (int column = 0; m_model && column < m_model->columnCount(); ++column) {
        m_order.append(keyOf(*m_model, column));
    }
    arrange();
    m_order.clear();
    remember();
}

void GridColumns::remember()
{
    if (m_store) {
        m_timer->start();
    }
}

void GridColumns::flush()
{
    if (!m_store || !m_timer->isActive()) {
        return;
    }
    m_timer->stop();
    QVariantMap widths;
    for (auto it = m_widths.cbegin(); it != m_widths.cend(); ++it) {
        widths.insert(it.key(), it.value());
    }
    m_store->setValue(settingsKey(m_gridKey),
                      QVariantMap{{QStringLiteral("widths"), widths},
                                  {QStringLiteral("hidden"), QStringList(m_hidden.cbegin(), m_hidden.cend())},
                                  {QStringLiteral("order"), m_order}});
}

void GridColumns::load()
{
    m_widths.clear();
    m_hidden.clear();
    m_order.clear();
    if (!m_store) {
        return;
    }
    const QVariantMap stored = m_store->value(settingsKey(m_gridKey)).toMap();
    const QVariantMap widths = stored.value(QStringLiteral("widths")).toMap();
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        m_widths.insert(it.key(), it.value().toInt());
    }
    const QStringList hidden = stored.value(QStringLiteral("hidden")).toStringList();
    m_hidden = QSet<QString>(hidden.cbegin(), hidden.cend());
    m_order = stored.value(QStringLiteral("order")).toStringList();
}

} // namespace doancoso::kit
