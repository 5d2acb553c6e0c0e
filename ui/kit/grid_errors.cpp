// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_errors.h"

#include "ui/kit/grid_roles.h"

#include <QElapsedTimer>
#include <QTimer>

namespace doancoso::kit {
namespace {
constexpr int kUnknown = -1;
constexpr qint64 kCountingSliceMs = 6;
constexpr int kAtOnce = 64; ///< rows that are counted without waiting
} // namespace

GridErrors::GridErrors(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &GridErrors::countSlice);
}

void GridErrors::setModel(QAbstractItemModel* model)
{
    if (m_model) {
        m_model->disconnect(this);
    }
    m_model = model;
    if (model) {
        connect(model, &QAbstractItemModel::modelReset, this, &GridErrors::forgetAll);
        connect(model, &QAbstractItemModel::layoutChanged, this, &GridErrors::forgetAll);
        connect(model, &QAbstractItemModel::rowsMoved, this, &GridErrors::forgetAll);
        connect(model, &QAbstractItemModel::columnsInserted, this, &GridErrors::forgetAll);
        connect(model, &QAbstractItemModel::columnsRemoved, this, &GridErrors::forgetAll);
        connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& parent, int first, int last) {
            if (m_counting && !parent.isValid()) {
                m_rows.insert(first, last - first + 1, kUnknown);
                m_unknown += last - first + 1;
                forget(first, last);
            }
        });
        connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex& parent, int first, int last) {
            if (!m_counting || parent.isValid()) {
                return;
            }
            for (int row = first; row <= last; ++row) {
                m_total -= qMax(0, m_rows.at(row));
                m_unknown -= m_rows.at(row) == kUnknown ? 1 : 0;
            }
            m_rows.remove(first, last - first + 1);
            announce();
        });
        connect(model, &QAbstractItemModel::dataChanged, this,
                [this](const QModelIndex& topLeft, const QModelIndex& bottomRight) {
                    forget(topLeft.row(), bottomRight.row());
                });
    }
    forgetAll();
}

void GridErrors::setCounting(bool counting)
{
    m_counting = counting;
    forgetAll();
}

void GridErrors::forgetAll()
{
    m_total = 0;
    m_position = 0;
    m_rows = QList<int>(m_counting && m_model ? m_model->rowCount() : 0, kUnknown);
    m_unknown = static_cast<int>(m_rows.size());
    if (m_unknown > 0) {
        m_timer->start();
    } else {
        m_timer->stop();
        announce();
    }
}

void GridErrors::forget(int first, int last)
{
    if (!m_counting || m_rows.isEmpty()) {
        return;
    }
    const bool few = last - first < kAtOnce;
    for (int row = first; row <= last && row < m_rows.size(); ++row) {
        if (m_rows.at(row) != kUnknown) {
            m_total -= m_rows.at(row);
            m_rows[row] = kUnknown;
            ++m_unknown;
        }
        if (few) {
            countRow(row);
        }
    }
    if (m_unknown > 0) {
        m_timer->start();
    }
    if (few) {
        announce();
    }
}

void GridErrors::countRow(int row)
{
    int errors = 0;
    const int columns = m_model->columnCount();
    for (int column = 0; column < columns; ++column) {
        errors += m_model->index(row, column).data(ErrorTextRole).toString().isEmpty() ? 0 : 1;
    }
    m_rows[row] = errors;
    m_total += errors;
    --m_unknown;
}

void GridErrors::countSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_unknown > 0 && m_model && clock.elapsed() < kCountingSliceMs) {
        m_position = m_position >= m_rows.size() ? 0 : m_position;
        if (m_rows.at(m_position) == kUnknown) {
            countRow(m_position);
        }
        ++m_position;
    }
    if (m_unknown == 0) {
        m_timer->stop();
        announce();
    }
}

void GridErrors::announce()
{
    if (m_total != m_announced) {
        m_announced = m_total;
        emit countChanged(m_total);
    }
}

QModelIndex GridErrors::next(const QModelIndex& from, const QList<int>& columns, bool forward) const
{
    if (!m_model || columns.isEmpty() || m_model->rowCount() == 0) {
        return {};
    }
    const int rows = m_model->rowCount();
    const qsizetype width = columns.size();
    const qsizetype cells = width * rows;
    qsizetype place = from.isValid() ? from.row() * width + qMax<qsizetype>(0, columns.indexOf(from.column()))
                                     : (forward ? cells - 1 : 0);
    for (qsizetype i = 0; i < cells; ++i) {
        place = (place + (forward ? 1 : -1) + cells) % cells;
        const int row = static_cast<int>(place / width);
        const bool known = row < m_rows.size() && m_rows.at(row) == 0;
        if (known) {
            // Nothing in this row: go to its last cell in the direction.
            const qsizetype edge = forward ? (row + 1) * width - 1 : row * width;
            i += qAbs(edge - place);
            place = edge;
            continue;
        }
        const QModelIndex index = m_model->index(row, columns.at(place % width));
        if (!index.data(ErrorTextRole).toString().isEmpty()) {
            return index;
        }
    }
    return {};
}

} // namespace doancoso::kit
