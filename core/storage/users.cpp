// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/users.h"

#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::storage {

base::Result<QList<User>> Users::all() const
{
    return m_database.read([](Connection& connection) {
        QList<User> users;
        Statement read = connection.fresh(QStringLiteral("SELECT id, display_name, active FROM app_user ORDER BY id"));
        read.run();
        while (read.next()) {
            users.append({read.integer(0), read.text(1), read.flag(2)});
        }
        return users;
    });
}

base::Result<QString> Users::checkedName(const QString& name, qint64 exceptId) const
{
    const QString cleaned = base::composed(name);
    if (cleaned.isEmpty()) {
        return base::Error{base::ErrorCode::Validation,
                           QCoreApplication::translate("Storage", "A user needs a name."),
                           {},
                           QStringLiteral("name")};
    }
    const auto users = all();
    if (!users) {
        return users.error();
    }
    for (const User& user : *users) {
        if (user.id != exceptId && user.name == cleaned) {
            return base::Error{base::ErrorCode::Conflict,
                               QCoreApplication::translate("Storage", "There is a user of this name already."),
                               {},
                               QStringLiteral("name")};
        }
    }
    return cleaned;
}

base::Result<User> Users::add(const QString& name)
{
    const auto cleaned = checkedName(name, 0);
    if (!cleaned) {
        return cleaned.error();
    }
    return m_database.write(QCoreApplication::translate("Storage", "Add the user %1").arg(*cleaned),
                            [&](UnitOfWork& unit) -> base::Result<User> {
                                const qint64 id =
                                    unit.insert(QStringLiteral("app_user"), {{QStringLiteral("uid"), base::newUid()},
                                                                             {QStringLiteral("display_name"), *cleaned},
                                                                             {QStringLiteral("active"), 1}});
                                return User{id, *cleaned, true};
                            });
}

base::Result<void> Users::rename(qint64 id, const QString& name)
{
    const auto cleaned = checkedName(name, id);
    if (!cleaned) {
        return cleaned.error();
    }
    return m_database.write(QCoreApplication::translate("Storage", "Rename a user"),
                            [&](UnitOfWork& unit) -> base::Result<void> {
                                unit.update(QStringLiteral("app_user"), UnitOfWork::idKey(id),
                                            {{QStringLiteral("display_name"), *cleaned}});
                                return {};
                            });
}

} // namespace doancoso::storage
