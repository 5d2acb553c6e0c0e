// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people who type into this file, so that the journal can say who did what. Not accounts: the file has no
// passwords of its own. Used by the settings page and the wizard.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace doancoso::storage {

class Database;

struct User
{
    qint64 id = 0;
    QString name;
    bool active = true;
};

class Users
{
public:
    explicit Users(Database& database) : m_database(database) {}

    base::Result<QList<User>> all() const;
    /// Errors: Validation (empty name), Conflict (the name exists).
    base::Result<User> add(const QString& name);
    base::Result<void> rename(qint64 id, const QString& name);

private:
    base::Result<QString> checkedName(const QString& name, qint64 exceptId) const;

    Database& m_database;
};

} // namespace doancoso::storage
