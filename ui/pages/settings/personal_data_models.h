// SPDX-License-Identifier: GPL-3.0-or-later
//
// The register of requests and the access log as tables to read. Only PersonalDataPane uses them.
#pragma once

#include "core/activity/personal_data.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class RequestModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Due, State, Kind, Person, Received, Answer, ColumnCount };

    explicit RequestModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load();
    const activity::DataRequest* requestAt(int row) const;
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const activity::DataRequest& request, int column) const;
    int stateOf(const activity::DataRequest& request, int column) const;

    ui::Workspace& m_workspace;
    QList<activity::DataRequest> m_requests;
};

class AccessModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, People, Fields, Purpose, ColumnCount };

    explicit AccessModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    /// Of one person; invalid: of everyone.
    base::Result<void> load(base::PersonId person);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const activity::AccessEntry& entry, int column) const;

    ui::Workspace& m_workspace;
    QList<activity::AccessEntry> m_entries;
};

} // namespace doancoso::pages
