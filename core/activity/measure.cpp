// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::activity {

const QList<Measure>& measures()
{
    static const QList<Measure> list = [] {
        QList<Measure> read;
        QFile file(QStringLiteral(":/data/activity/measures.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            return read; // a test of the shipped data says so
        }
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const QJsonValue& value : root.value(QLatin1String("measures")).toArray()) {
            read.append({value[QLatin1String("code")].toString(), value[QLatin1String("vi")].toString(),
                         value[QLatin1String("en")].toString(), value[QLatin1String("book")].toString(),
                         value[QLatin1String("people")].toBool()});
        }
        return read;
    }();
    return list;
}

const Measure* findMeasure(const QString& code)
{
    for (const Measure& measure : measures()) {
        if (measure.code == code) {
            return &measure;
        }
    }
    return nullptr;
}

QString measureName(const QString& code)
{
    const Measure* found = findMeasure(code);
    if (found == nullptr) {
        return code;
    }
    const bool english = QCoreApplication::translate("PersonLists", "en") == QLatin1String("en");
    return english ? found->nameEn : found->nameVi;
}

} // namespace doancoso::activity
