// SPDX-License-Identifier: GPL-3.0-or-later
//
// An independent way to write the old font encodings TCVN3 and VNI: letter by letter, as their tables are published.
// Tests of reading them use it.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace doancoso::tests {

inline const QHash<QChar, QString>& tcvn3Code()
{
    static const QHash<QChar, QString> codes = [] {
        const QString letters =
            QString::fromUtf8("ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ");
        const QByteArray bytes = QByteArray::fromHex("A1A2A3A4A5A6A7A8A9AAABACADAE"
                                                     "B5B6B7B8B9BBBCBDBEC6C7C8C9CACB"
                                                     "CCCECFD0D1D2D3D4D5D6D7D8DCDDDE"
                                                     "DFE1E2E3E4E5E6E7E8E9EAEBECEDEE"
                                                     "EFF1F2F3F4F5F6F7F8F9FAFBFCFDFE");
        QHash<QChar, QString> map;
        for (qsizetype i = 0; i < letters.size(); ++i) {
            map.insert(letters.at(i), QString(QLatin1Char(bytes.at(i))));
        }
        return map;
    }();
    return codes;
}

inline const QHash<QChar, QString>& vniCode()
{
    static const QHash<QChar, QString> codes = [] {
        const QStringList pairs =
            QString::fromUtf8("à aø á aù ả aû ã aõ ạ aï â aâ ầ aà ấ aá ẩ aå ẫ aã ậ aä ă aê ằ aè ắ aé ẳ aú ẵ aü ặ aë "
                              "è eø é eù ẻ eû ẽ eõ ẹ eï ê eâ ề eà ế eá ể eå ễ eã ệ eä ì ì í í ỉ æ ĩ ó ị ò "
                              "ò oø ó où ỏ oû õ oõ ọ oï ô oâ ồ oà ố oá ổ oå ỗ oã ộ oä ơ ô ờ ôø ớ ôù ở ôû ỡ ôõ ợ ôï "
                              "ù uø ú uù ủ uû ũ uõ ụ uï ư ö ừ öø ứ öù ử öû ữ öõ ự öï ỳ yø ý yù ỷ yû ỹ yõ ỵ î đ ñ")
                .split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QHash<QChar, QString> map;
        for (qsizetype i = 0; i + 1 < pairs.size(); i += 2) {
            map.insert(pairs.at(i).at(0), pairs.at(i + 1));
            map.insert(pairs.at(i).toUpper().at(0), pairs.at(i + 1).toUpper());
        }
        return map;
    }();
    return codes;
}

inline QString written(const QString& text, const QHash<QChar, QString>& codes)
{
    QString result;
    for (const QChar ch : text) {
        result += codes.value(ch, QString(ch));
    }
    return result;
}

} // namespace doancoso::tests
