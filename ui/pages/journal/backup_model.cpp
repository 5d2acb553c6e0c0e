// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/backup_model.h"

#include "ui/kit/grid_roles.h"

#include <QFileInfo>
#include <QLocale>

namespace doancoso::pages {
namespace {

QString reasonText(storage::BackupReason reason)
{
    switch (reason) {
    case storage::BackupReason::Daily:
        return BackupModel::tr("daily");
    case storage::BackupReason::Closing:
        return BackupModel::tr("when the file was closed");
    case storage::BackupReason::ByHand:
        return BackupModel::tr("by hand");
    case storage::BackupReason::BeforeUpgrade:
        return BackupModel::tr("before an upgrade");
    case storage::BackupReason::BeforeRestore:
        return BackupModel::tr("before a restore");
    case storage::BackupReason::BeforeImport:
        return BackupModel::tr("before an import");
    }
    return {};
}

} // namespace

void BackupModel::setBackups(const QList<storage::BackupFile>& backups)
{
    beginResetModel();
    m_backups = backups;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupModel::data(const QModelIndex& index, int role) const
{
    const storage::BackupFile& backup = m_backups.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case MadeAt:
            return backup.madeAt.toString(QStringLiteral("dd/MM/yyyy HH:mm"));
        case Reason:
            return reasonText(backup.reason);
        case Size:
            return QLocale().formattedDataSize(backup.size, 1);
        case File:
            return QFileInfo(backup.path).fileName();
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() == Size ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case kit::IdRole:
        return backup.path;
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const QStringList titles{tr("Made at"), tr("Why"), tr("Size"), tr("File")};
    const QStringList keys{QStringLiteral("made"), QStringLiteral("reason"), QStringLiteral("size"),
                           QStringLiteral("file")};
    const QList<int> widths{150, 200, 90, 300};
    switch (role) {
    case Qt::DisplayRole:
        return titles.at(section);
    case kit::ColumnKeyRole:
        return keys.at(section);
    case kit::ColumnWidthRole:
        return widths.at(section);
    default:
        return {};
    }
}

} // namespace doancoso::pages
