// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/cadre.h"

#include <QCoreApplication>

namespace doancoso::activity {

QString toCode(Manner manner)
{
    return manner == Manner::Elected     ? QStringLiteral("elected")
           : manner == Manner::Appointed ? QStringLiteral("appointed")
                                         : QString();
}

Manner mannerFromCode(const QString& code)
{
    return code == QLatin1String("elected")     ? Manner::Elected
           : code == QLatin1String("appointed") ? Manner::Appointed
                                                : Manner::Unknown;
}

QString displayName(Manner manner)
{
    switch (manner) {
    case Manner::Elected:
        return QCoreApplication::translate("Cadre", "elected");
    case Manner::Appointed:
        return QCoreApplication::translate("Cadre", "appointed");
    case Manner::Unknown:
        break;
    }
    return {};
}

} // namespace doancoso::activity
