// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verified backups of the open file, newest first. Shown by JournalPage.
#pragma once

#include "core/storage/backup.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class BackupModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MadeAt, Reason, Size, File, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(const QList<storage::BackupFile>& backups);
    const storage::BackupFile& backupAt(int row) const { return m_backups.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<storage::BackupFile> m_backups;
};

} // namespace doancoso::pages
