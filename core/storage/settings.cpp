// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings.h"

#include "core/storage/database.h"

namespace doancoso::storage {
namespace {

const QString kTable = QStringLiteral("setting");

} // namespace

base::Result<QString> Settings::text(const QString& name, const QString& fallback) const
{
    return m_database.read([&](Connection& connection) {
        Statement find = connection.fresh(QStringLiteral("SELECT content FROM setting WHERE name = ?"));
        find.run(name);
        return find.next() ? find.text(0) : fallback;
    });
}

base::Result<qint64> Settings::integer(const QString& name, qint64 fallback) const
{
    const auto stored = text(name);
    if (!stored) {
        return stored.error();
    }
    bool isNumber = false;
    const qint64 value = stored->toLongLong(&isNumber);
    return isNumber ? value : fallback;
}

base::Result<void> Settings::setText(const QString& name, const QString& value, const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<void> {
        put(unit, name, value);
        return {};
    });
}

base::Result<void> Settings::setInteger(const QString& name, qint64 value, const QString& label)
{
    return setText(name, QString::number(value), label);
}

base::Result<void> Settings::remove(const QString& name, const QString& label)
{
    return m_database.write(label, [&](UnitOfWork& unit) -> base::Result<void> {
        unit.remove(kTable, {{QStringLiteral("name"), name}});
        return {};
    });
}

void Settings::put(UnitOfWork& unit, const QString& name, const QString& value)
{
    unit.put(kTable, {{QStringLiteral("name"), name}, {QStringLiteral("content"), value}});
}

} // namespace doancoso::storage
