// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/check_code.h"

namespace doancoso::base {

QString checkCodeOf(const QByteArray& hash)
{
    static constexpr char kAlphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    constexpr quint64 kBase = sizeof(kAlphabet) - 1;
    quint64 value = 0;
    for (qsizetype i = 0; i < 8 && i < hash.size(); ++i) {
        value = (value << 8) | static_cast<quint8>(hash.at(i));
    }
    QString code;
    for (int i = 0; i < 8; ++i) {
        if (i == 4) {
            code.append(QLatin1Char('-'));
        }
        code.append(QLatin1Char(kAlphabet[value % kBase]));
        value /= kBase;
    }
    return code;
}

} // namespace doancoso::base
