// SPDX-License-Identifier: GPL-3.0-or-later
//
// Widths, order and visibility of the columns of a grid: set from the model at first, remembered by column key when the
// user changes them, so that a column keeps its width when others come and go. Used by GridView and ListView.
#pragma once

#include "ui/kit/settings_store.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QAbstractItemModel;
class QTableView;
class QTimer;

namespace doancoso::kit {

class GridHeader;

class GridColumns final : public QObject
{
    Q_OBJECT

public:
    GridColumns(QTableView& view, GridHeader& header);
    ~GridColumns() override;

    /// `key` names the grid. The store outlives this object.
    void setStore(SettingsStore* store, const QString& key);
    /// This column takes the room that is left, down to its own width.
    void setStretchKey(const QString& key);
    void setModel(QAbstractItemModel* model);
    /// The view became wider or narrower.
    void fit();

    void setColumnHidden(const QString& columnKey, bool hidden);
    bool isColumnHidden(const QString& columnKey) const;
    /// Back to the widths, order and columns of the model.
    void reset();
    /// Writes at once what is waiting to be written.
    void flush();

    static QString keyOf(const QAbstractItemModel& model, int column);
    int columnOf(const QString& key) const;

private:
    void arrange();
    void load();
    void onResized(int column, int oldSize, int newSize);
    void onMoved();
    void remember();
    double scale() const;
    int defaultWidth(int column) const;
    bool sharesGroup(int column) const;
    void setWidth(int column, int width);

    QTableView& m_view;
    GridHeader& m_header;
    QPointer<QAbstractItemModel> m_model;
    SettingsStore* m_store = nullptr;
    QString m_gridKey;
    QString m_stretchKey;
    QHash<QString, int> m_widths; ///< at 10 pt
    QSet<QString> m_hidden;
    QStringList m_order;
    QTimer* m_timer;
    bool m_busy = false;
};

} // namespace doancoso::kit
