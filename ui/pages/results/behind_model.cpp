// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/behind_model.h"

#include "core/base/period.h"
#include "core/base/text.h"
#include "ui/kit/grid_roles.h"
#include "ui/workspace.h"

namespace doancoso::pages {

using activity::BehindItem;

namespace {

struct BehindColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr BehindColumn kBehindColumns[BehindModel::ColumnCount]{
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::BehindModel", "Member or record"), 300},
    {"unit", QT_TRANSLATE_NOOP("doancoso::pages::BehindModel", "Unit"), 200},
    {"day", QT_TRANSLATE_NOOP("doancoso::pages::BehindModel", "Day"), 110},
    {"what", QT_TRANSLATE_NOOP("doancoso::pages::BehindModel", "What"), 240}};

} // namespace

BehindModel::BehindModel(ui::Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{}

void BehindModel::setItems(const QList<BehindItem>& items)
{
    beginResetModel();
    m_items = items;
    endResetModel();
}

const BehindItem* BehindModel::itemAt(int position) const
{
    return position >= 0 && position < m_items.size() ? &m_items.at(position) : nullptr;
}

int BehindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BehindModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BehindModel::text(const BehindItem& item, int column) const
{
    switch (column) {
    case Name:
        return item.name;
    case Unit: {
        const organization::UnitNode* node = m_workspace.tree().find(item.item.unit);
        return node ? node->shortName : QString();
    }
    case Day:
        return base::displayDate(item.item.onDate);
    case What:
        switch (item.since) {
        case BehindItem::Since::Dropped:
            return item.item.text.isEmpty() ? tr("was counted then, no longer is")
                                            : tr("%1; was counted then, no longer is").arg(item.item.text);
        case BehindItem::Since::Added:
            return item.item.text.isEmpty() ? tr("recorded after the report")
                                            : tr("%1; recorded after the report").arg(item.item.text);
        case BehindItem::Since::Same:
            break;
        }
        return item.item.text == item.name ? QString() : item.item.text;
    default:
        return {};
    }
}

QVariant BehindModel::data(const QModelIndex& index, int role) const
{
    const BehindItem* item = itemAt(index.row());
    if (!index.isValid() || !item) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*item, index.column());
    case kit::IdRole:
        return index.row();
    case kit::SortRole:
        return index.column() == Day    ? QVariant(item->item.onDate)
               : index.column() == Name ? QVariant(base::nameSortKey(item->name))
                                        : QVariant(text(*item, index.column()));
    case kit::BoldFromRole:
        // The given name, by which Vietnamese lists are read.
        return index.column() == Name && item->item.person.isValid()
                   ? QVariant(item->name.size() - base::givenName(item->name).size())
                   : QVariant();
    case kit::StateRole:
        return static_cast<int>(item->since == BehindItem::Since::Same ? kit::CellState::Normal
                                                                       : kit::CellState::Attention);
    case kit::RefusalRole:
        return tr("This follows from the registers; Enter opens the member's record.");
    default:
        return {};
    }
}

QVariant BehindModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const BehindColumn& column = kBehindColumns[section];
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(column.key);
    case kit::ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
