// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/starter_lists.h"

#include "core/storage/dialect.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::organization {
namespace {

base::Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    QJsonParseError problem;
    const QJsonDocument document =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll(), &problem) : QJsonDocument();
    if (!document.isObject()) {
        return base::Error{
            base::ErrorCode::Bug,
            storage::sentenceFor(base::ErrorCode::Bug),
            QStringLiteral("%1: %2").arg(path, file.isOpen() ? problem.errorString() : file.errorString()),
            {}};
    }
    return document.object();
}

QList<CodeName> codeNames(const QJsonArray& array)
{
    QList<CodeName> names;
    for (const QJsonValue& value : array) {
        names.append({value[QLatin1String("code")].toString(), value[QLatin1String("name_vi")].toString(),
                      value[QLatin1String("name_en")].toString()});
    }
    return names;
}

QDate dayOr(const QJsonValue& value, const QDate& otherwise)
{
    const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
    return day.isValid() ? day : otherwise;
}

} // namespace

base::Result<StarterLists> readStarterLists()
{
    const auto object = readObject(QStringLiteral(":/data/organization/unit_types.json"));
    if (!object) {
        return object.error();
    }
    StarterLists lists;
    for (const QJsonValue& type : (*object)[QLatin1String("types")].toArray()) {
        lists.types.append({type[QLatin1String("code")].toString(), type[QLatin1String("name_vi")].toString(),
                            type[QLatin1String("name_en")].toString(), type[QLatin1String("short_vi")].toString(),
                            type[QLatin1String("elected_body_vi")].toString(), type[QLatin1String("rank")].toInt(),
                            type[QLatin1String("reports")].toBool()});
    }
    for (const QJsonValue& rule : (*object)[QLatin1String("allowed_parents")].toArray()) {
        lists.allowedParents.append({rule[QLatin1String("child")].toString(), rule[QLatin1String("parent")].toString(),
                                     dayOr(rule[QLatin1String("valid_from")], QDate(1931, 3, 26)),
                                     dayOr(rule[QLatin1String("valid_until")], kOpenEnd),
                                     rule[QLatin1String("source")].toString()});
    }
    lists.blocks = codeNames((*object)[QLatin1String("blocks")].toArray());
    lists.areas = codeNames((*object)[QLatin1String("areas")].toArray());
    return lists;
}

base::Result<QList<Province>> readProvinces()
{
    const auto object = readObject(QStringLiteral(":/data/organization/provinces_2025.json"));
    if (!object) {
        return object.error();
    }
    QList<Province> provinces;
    for (const QJsonValue& entry : (*object)[QLatin1String("units")].toArray()) {
        provinces.append({entry[QLatin1String("code")].toString(), entry[QLatin1String("union_name")].toString(),
                          entry[QLatin1String("place")].toString()});
    }
    return provinces;
}

} // namespace doancoso::organization
