// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flows/office_level.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::flows {

base::Result<QList<OfficeLevel>> readOfficeLevels()
{
    QFile file(QStringLiteral(":/data/organization/office_levels.json"));
    QJsonArray entries;
    if (file.open(QIODevice::ReadOnly)) {
        entries = QJsonDocument::fromJson(file.readAll())[QLatin1String("levels")].toArray();
    }
    QList<OfficeLevel> levels;
    for (const QJsonValue& entry : std::as_const(entries)) {
        const auto text = [&entry](const char* name) { return entry[QLatin1String(name)].toString(); };
        levels.append({text("code"), text("name_vi"), text("name_en"), text("type"),
                       entry[QLatin1String("in_province")].toBool(), text("place_vi"), text("place_en"),
                       text("place_example"), text("name"), text("short_name"), text("below"), text("below_example")});
    }
    if (levels.isEmpty()) {
        return base::Error{base::ErrorCode::Bug,
                           QCoreApplication::translate("NewFileFlow",
                                                       "A part of the program is missing. Install the "
                                                       "program again; your data files are not affected."),
                           file.fileName(),
                           {}};
    }
    return levels;
}

} // namespace doancoso::flows
