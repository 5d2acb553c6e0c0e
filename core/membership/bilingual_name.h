// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name that data files of resources/membership give in both languages of the program, since an office may add its own
// without a new catalogue of translations. Used by the programmes, policies and steps of core/membership.
#pragma once

#include "core/planning/json_reader.h"

#include <QCoreApplication>
#include <QString>

namespace doancoso::membership {

struct BilingualName
{
    QString vi;
    QString en;

    /// In the user's language.
    QString shown() const
    {
        //: The language in which names of lists are shown: "vi" in the Vietnamese catalogue.
        const bool english = QCoreApplication::translate("PersonLists", "en") == QLatin1String("en");
        return english && !en.isEmpty() ? en : vi;
    }
    bool operator==(const BilingualName&) const = default;
};

inline BilingualName readBilingualName(const planning::JsonEntry& entry, const QString& field)
{
    const planning::JsonEntry names = entry.object(field);
    return {names.text(QStringLiteral("vi")), names.text(QStringLiteral("en"))};
}

} // namespace doancoso::membership
