// SPDX-License-Identifier: GPL-3.0-or-later
//
// A form of the quarterly sheet: which indicators stand on it, in which order, under which section headings. Value
// types; anyone may use them.
#pragma once

#include "core/base/ids.h"
#include "core/planning/indicator.h"

#include <QList>
#include <QString>

namespace doancoso::planning {

struct ReportFormTag;
using ReportFormId = base::Id<ReportFormTag>;

struct ReportFormSection
{
    QString code; ///< "A"
    QString title;
    QList<base::IndicatorId> indicators;

    bool operator==(const ReportFormSection&) const = default;
};

struct ReportForm
{
    ReportFormId id;
    QString uid;
    qint64 revision = 0;
    QString code; ///< unique in the file
    QString name;
    Frequency frequency = Frequency::Quarterly; ///< the periods for which the form is handed in
    QList<ReportFormSection> sections;

    QList<base::IndicatorId> indicators() const
    {
        QList<base::IndicatorId> all;
        for (const ReportFormSection& section : sections) {
            all += section.indicators;
        }
        return all;
    }
    bool operator==(const ReportForm&) const = default;
};

} // namespace doancoso::planning
