// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/users.h"

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/base/text.h"
#include "core/storage/database.h"

#include <QCoreApplication>

namespace doancoso::storage {

base::Result<QList<User>> Users::all() const
{
    return m_database.read([](Connection& connection) {
        QList<User> users;
        Statement read = connection.fresh(QStringLiteral(
            "SELECT u.id, u.display_name, u.active, u.uid, (SELECT COUNT(*) FROM journal_tx t WHERE t.user_id = u.id), "
            "(SELECT MAX(t.at) FROM journal_tx t WHERE t.user_id = u.id) FROM app_user u ORDER BY u.id"));
        read.run();
        while (read.next()) {
            users.append({read.integer(0), read.text(1), read.flag(2), read.text(3), read.integer(4),
                          base::instantFromStorageText(read.text(5))});
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
    return m_database.write(
        QCoreApplication::translate("Storage", "Add the user %1").arg(*cleaned),
        [&](UnitOfWork& unit) -> base::Result<User> {
            const qint64 id = unit.insert(QStringLiteral("app_user"), {{QStringLiteral("uid"), base::newUid()},
                                                                       {QStringLiteral("display_name"), *cleaned},
                                                                       {QStringLiteral("active"), 1}});
            return User{
                id,
                *cleaned,
                true,
                unit.find(QStringLiteral("app_user"), UnitOfWork::idKey(id)).value(QStringLiteral("uid")).toString(),
                0,
                {}};
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

base::Result<void> Users::setActive(qint64 id, bool active)
{
    const auto users = all();
    if (!users) {
        return users.error();
    }
    const auto refuse = [](const QString& sentence) {
        return base::Error{base::ErrorCode::InUse, sentence, {}, QStringLiteral("active")};
    };
    if (!active && id == m_database.currentUserId()) {
        return refuse(QCoreApplication::translate(
            "Storage", "This person is at the keyboard now. Nothing was changed; let somebody else type first."));
    }
    qint64 others = 0;
    QString name;
    for (const User& user : *users) {
        others += user.active && user.id != id ? 1 : 0;
        name = user.id == id ? user.name : name;
    }
    if (!active && others == 0) {
        return refuse(QCoreApplication::translate("Storage", "The last user stays, so that somebody can type."));
    }
    const QString label = active ? QCoreApplication::translate("Storage", "Let %1 type again")
                                 : QCoreApplication::translate("Storage", "No longer offer the user %1");
    return m_database.write(label.arg(name), [&](UnitOfWork& unit) -> base::Result<void> {
        unit.update(QStringLiteral("app_user"), UnitOfWork::idKey(id), {{QStringLiteral("active"), active ? 1 : 0}});
        return {};
    });
}

} // namespace doancoso::storage
