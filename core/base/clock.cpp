// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

namespace doancoso::base {

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

QString toStorageText(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime instantFromStorageText(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

} // namespace doancoso::base
