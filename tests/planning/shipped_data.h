// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the files in resources/ as they stand, for the tests that check what the program ships.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace doancoso::tests {

using namespace Qt::StringLiterals;

/// One file of resources/, which must be an object in composed UTF-8.
inline QJsonObject load(const QString& name)
{
    QFile file(QStringLiteral(DOANCOSO_SOURCE_DIR "/resources/") + name);
    INFO(name.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    CHECK_FALSE(bytes.contains('\r'));
    CHECK(text.toUtf8() == bytes);
    CHECK(text == text.normalized(QString::NormalizationForm_C));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    INFO(error.errorString().toStdString() << " at " << error.offset);
    REQUIRE(document.isObject());
    return document.object();
}

/// The codes of a list of objects; each must be there and be there once.
inline QSet<QString> codesOf(const QJsonArray& list)
{
    QSet<QString> codes;
    for (const QJsonValue& value : list) {
        const QString code = value["code"_L1].toString();
        INFO(code.toStdString());
        CHECK_FALSE(code.isEmpty());
        CHECK_FALSE(codes.contains(code));
        codes.insert(code);
    }
    return codes;
}

inline bool isDate(const QJsonValue& value)
{
    static const QRegularExpression iso(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return iso.match(value.toString()).hasMatch() && QDate::fromString(value.toString(), Qt::ISODate).isValid();
}

inline bool isDateOrNull(const QJsonValue& value)
{
    return value.isNull() || isDate(value);
}

inline bool isOneOf(const QJsonValue& value, const QStringList& allowed)
{
    return allowed.contains(value.toString());
}

inline bool allIn(const QJsonArray& list, const QSet<QString>& known)
{
    return std::all_of(list.begin(), list.end(), [&](const QJsonValue& v) { return known.contains(v.toString()); });
}

} // namespace doancoso::tests
