// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/person_dossier.h"

#include "core/base/clock.h"

#include <QJsonArray>

namespace doancoso::activity {

using namespace Qt::StringLiterals;

QJsonObject toJson(const PersonDossier& dossier)
{
    QJsonObject records;
    for (const DossierSection& section : dossier.sections) {
        QJsonArray rows;
        for (const QList<DossierValue>& row : section.rows) {
            QJsonObject values;
            for (const DossierValue& value : row) {
                values.insert(value.key, value.stored);
            }
            rows.append(values);
        }
        records.insert(section.code, rows);
    }
    return {{u"format"_s, u"doancoso-person"_s},
            {u"version"_s, 1},
            {u"uid"_s, dossier.uid},
            {u"made_at"_s, base::toStorageText(dossier.madeAt)},
            {u"records"_s, records}};
}

} // namespace doancoso::activity
