// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of people and things behind a counted figure: name, unit, day, what happened. Only BehindView uses it.
#pragma once

#include "core/activity/register_service.h"

#include <QAbstractTableModel>

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

class BehindModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Unit, Day, What, ColumnCount };

    explicit BehindModel(ui::Workspace& workspace, QObject* parent = nullptr);

    void setItems(const QList<activity::BehindItem>& items);
    /// nullptr outside the list.
    const activity::BehindItem* itemAt(int position) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const activity::BehindItem& item, int column) const;

    ui::Workspace& m_workspace;
    QList<activity::BehindItem> m_items;
};

} // namespace doancoso::pages
