// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/users_model.h"

#include "ui/friendly_time.h"
#include "ui/kit/grid_roles.h"

#include <QLocale>

namespace doancoso::pages {

using storage::User;

namespace {

struct UserColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr UserColumn kUserColumns[UsersModel::ColumnCount]{
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::UsersModel", "Name"), 280},
    {"state", QT_TRANSLATE_NOOP("doancoso::pages::UsersModel", "State"), 150},
    {"changes", QT_TRANSLATE_NOOP("doancoso::pages::UsersModel", "Lines in the journal"), 120},
    {"last", QT_TRANSLATE_NOOP("doancoso::pages::UsersModel", "Last change"), 170}};

} // namespace

base::Result<void> UsersModel::load()
{
    auto users = storage::Users(m_workspace.database()).all();
    if (!users) {
        return users.error();
    }
    beginResetModel();
    m_users = std::move(*users);
    endResetModel();
    return {};
}

const User* UsersModel::userAt(int row) const
{
    return row >= 0 && row < m_users.size() ? &m_users.at(row) : nullptr;
}

int UsersModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_users.size(); ++row) {
        if (m_users.at(row).id == id) {
            return row;
        }
    }
    return -1;
}

int UsersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_users.size()) + 1;
}

int UsersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UsersModel::text(const User& user, int column) const
{
    switch (column) {
    case Name:
        return user.name;
    case State:
        return user.id == m_workspace.database().currentUserId() ? tr("types now")
               : user.active                                     ? tr("can be chosen")
                                                                 : tr("no longer offered");
    case Changes:
        return QLocale().toString(user.changeCount);
    case LastChange:
        return user.lastChange.isValid() ? ui::friendlyTime(user.lastChange.toLocalTime(), m_workspace.clock().today())
                                         : tr("nothing yet");
    default:
        return {};
    }
}

QVariant UsersModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const User* user = userAt(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return user ? text(*user, column) : QString();
    case Qt::EditRole:
        return user && column == Name ? user->name : QString();
    case Qt::TextAlignmentRole:
        return static_cast<int>((column == Changes ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::RawValueRole:
        return user && column == Changes ? QVariant(user->changeCount) : QVariant();
    case kit::IdRole:
        return user ? user->id : 0;
    case kit::MarkRole:
        return static_cast<int>(user && column == State ? kit::CellMark::Dot : kit::CellMark::None);
    case kit::StateRole:
        if (user && column == State) {
            return static_cast<int>(user->id == m_workspace.database().currentUserId() ? kit::CellState::Good
                                    : user->active                                     ? kit::CellState::Normal
                                                                                       : kit::CellState::Faint);
        }
        return static_cast<int>(user && !user->active ? kit::CellState::Faint : kit::CellState::Normal);
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        return tr("This follows from the journal.");
    default:
        return {};
    }
}

bool UsersModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Name) {
        return false;
    }
    const QString name = value.toString().simplified();
    const User* user = userAt(index.row());
    if (user ? name == user->name : name.isEmpty()) {
        return true; // nothing was begun
    }
    storage::Users users(m_workspace.database());
    base::Result<void> done;
    if (user) {
        done = users.rename(user->id, name);
    } else if (const auto added = users.add(name); !added) {
        done = added.error();
    }
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue(); // the table follows from the change that was announced
}

Qt::ItemFlags UsersModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.column() == Name);
    return flags;
}

QVariant UsersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return tr(kUserColumns[section].title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kUserColumns[section].key);
    case kit::ColumnWidthRole:
        return kUserColumns[section].width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
