// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small words for the storage tests: one table of names and contents, and the bytes of files.
#pragma once

#include "support/test_database.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace doancoso::tests {

inline storage::Row setting(const QString& name, const QString& content)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("content"), content}};
}

inline base::Result<void> put(storage::Database& database, const QString& name, const QString& content)
{
    return database.write(QStringLiteral("Đổi %1").arg(name), [&](storage::UnitOfWork& unit) -> base::Result<void> {
        unit.put(QStringLiteral("setting"), setting(name, content));
        return {};
    });
}

inline QString get(storage::Database& database, const QString& name)
{
    const auto text = database.read([&](storage::Connection& connection) {
        storage::Statement find = connection.fresh(QStringLiteral("SELECT content FROM setting WHERE name = ?"));
        find.run(name);
        return find.next() ? find.text(0) : QStringLiteral("(none)");
    });
    REQUIRE_OK(text);
    return *text;
}

/// The one value of a query.
inline QString answer(storage::Database& database, const QString& sql)
{
    const auto text = database.read([&](storage::Connection& connection) {
        storage::Statement ask = connection.fresh(sql);
        ask.run();
        return ask.next() ? ask.text(0) : QString();
    });
    REQUIRE_OK(text);
    return *text;
}

inline base::Result<void> execute(storage::Database& database, const QString& sql)
{
    return database.read([&](storage::Connection& connection) { connection.execute(sql); });
}

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256);
}

inline void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(file.write(content) == content.size());
}

inline void overwrite(const QString& path, qint64 offset, const QByteArray& content)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    REQUIRE(file.seek(offset));
    REQUIRE(file.write(content) == content.size());
}

/// Names in a folder, hidden ones too.
inline QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

} // namespace doancoso::tests
