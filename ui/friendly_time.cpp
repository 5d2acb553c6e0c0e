// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/friendly_time.h"

#include "core/base/period.h"

#include <QCoreApplication>
#include <QLocale>

namespace doancoso::ui {

QString friendlyTime(const QDateTime& local, const QDate& today)
{
    const QString time = local.toString(QStringLiteral("HH:mm"));
    const qint64 days = local.date().daysTo(today);
    if (days == 0) {
        return QCoreApplication::translate("FriendlyTime", "today %1").arg(time);
    }
    if (days == 1) {
        return QCoreApplication::translate("FriendlyTime", "yesterday %1").arg(time);
    }
    return base::displayDate(local.date()) + QLatin1Char(' ') + time;
}

QString friendlySize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace doancoso::ui
