// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people who type into this file, so that the journal can say who did what. Not accounts: the file has no
// passwords of its own. Nobody is ever deleted, since the journal names them: who has left is no longer offered. Used
// by the settings page, the wizard and the workspace.
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace doancoso::storage {

class Database;

struct User
{
    qint64 id = 0;
    QString name;
    bool active = true;
    QString uid;            ///< the same in every copy of the file
    qint64 changeCount = 0; ///< lines of the journal under this name
    QDateTime lastChange;   ///< invalid: none yet
};

class Users
{
public:
    explicit Users(Database& database) : m_database(database) {}

    base::Result<QList<User>> all() const;
    /// Errors: Validation (empty name), Conflict (the name exists).
    base::Result<User> add(const QString& name);
    base::Result<void> rename(qint64 id, const QString& name);
    /// Who is not active is no longer offered as the person at the keyboard; everything under that name stays.
    /// Errors: InUse (the person at the keyboard now, or the last active one).
    base::Result<void> setActive(qint64 id, bool active);

private:
    base::Result<QString> checkedName(const QString& name, qint64 exceptId) const;

    Database& m_database;
};

} // namespace doancoso::storage
