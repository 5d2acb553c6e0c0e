// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everything the file knows of one person, for the person: the right to see one's own data (Luật 91/2025/QH15). Value
// types and their JSON; core/reporting/person_document.h makes a document to read and print of it.
#pragma once

#include "core/base/ids.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace doancoso::activity {

struct DossierValue
{
    QString key;    ///< as in the data file: "on_date"
    QString label;  ///< in the user's language
    QString stored; ///< code, ISO date, number; of a unit its name
    QString shown;  ///< as a person reads it
};

/// Records of one kind; a value that is empty is left out of its row.
struct DossierSection
{
    QString code; ///< as in the data file: "membership_event"
    QString title;
    QList<QList<DossierValue>> rows;
};

struct PersonDossier
{
    QString uid;
    QString fullName;
    QDateTime madeAt;               ///< UTC
    QList<DossierSection> sections; ///< the person first; sections without rows are kept: nothing is known is an answer
};

QJsonObject toJson(const PersonDossier& dossier);

} // namespace doancoso::activity
