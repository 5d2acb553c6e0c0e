// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people who type into this file as a table: names are typed, a new one begins in the last line; beside each what
// the journal knows of them. Only UsersPane uses it.
#pragma once

#include "core/storage/users.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class UsersModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Changes, LastChange, ColumnCount };

    explicit UsersModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load();
    /// nullptr for the last, empty line.
    const storage::User* userAt(int row) const;
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const storage::User& user, int column) const;

    ui::Workspace& m_workspace;
    QList<storage::User> m_users;
    QString m_rejection;
};

} // namespace doancoso::pages
