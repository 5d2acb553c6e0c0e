// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/results_scope.h"

#include <QCoreApplication>

namespace doancoso::pages {

using base::Period;
using base::PeriodKind;

QList<Period> periodColumns(const Period& period)
{
    if (period.kind() != PeriodKind::Year) {
        return period.enclosingYear().parts(period.kind());
    }
    constexpr int kYears = 4;
    QList<Period> years;
    for (int back = kYears - 1; back >= 0; --back) {
        years.append(period.shifted(-back));
    }
    return years;
}

QString columnTitle(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return QCoreApplication::translate("ResultsPage", "M%1", "month as column heading").arg(period.index());
    case PeriodKind::Quarter:
        return QCoreApplication::translate("ResultsPage", "Quarter %1", "column heading")
            .arg(base::romanNumeral(period.index()));
    case PeriodKind::HalfYear:
        return period.index() == 1 ? QCoreApplication::translate("ResultsPage", "First half-year")
                                   : QCoreApplication::translate("ResultsPage", "Second half-year");
    case PeriodKind::Year:
        return QString::number(period.year());
    }
    return {};
}

QString columnWords(const Period& period)
{
    QString words = columnTitle(period);
    words[0] = words.at(0).toLower();
    return words;
}

} // namespace doancoso::pages
