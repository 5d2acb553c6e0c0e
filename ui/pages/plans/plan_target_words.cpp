// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_target_words.h"

#include "core/base/text.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;

const QList<std::pair<planning::Comparator, QString>>& comparatorSigns()
{
    using planning::Comparator;
    static const QList<std::pair<Comparator, QString>> signs{{Comparator::AtLeast, u"≥"_s},
                                                             {Comparator::AtMost, u"≤"_s},
                                                             {Comparator::Equal, u"="_s},
                                                             {Comparator::Total, u"Σ"_s}};
    return signs;
}

QString sign(planning::Comparator value)
{
    for (const auto& [candidate, text] : comparatorSigns()) {
        if (candidate == value) {
            return text;
        }
    }
    return {};
}

std::optional<base::Period> readPeriod(const QString& text, const QList<base::PeriodCalendar>& calendars)
{
    using base::Period;
    using base::PeriodKind;
    if (const auto coded = base::Period::fromCode(text.trimmed().toUpper())) {
        return *coded;
    }
    const QString wanted = base::foldForSearch(text);
    for (int year = 2000; year <= 2100; ++year) {
        if (!wanted.contains(QString::number(year))) {
            continue;
        }
        for (const base::PeriodCalendar& calendar : calendars) {
            for (const PeriodKind kind :
                 {PeriodKind::Year, PeriodKind::HalfYear, PeriodKind::Quarter, PeriodKind::Month}) {
                for (const Period& period : Period(PeriodKind::Year, year, 1, calendar.id).parts(kind)) {
                    if (base::foldForSearch(base::displayName(period)) == wanted) {
                        return period;
                    }
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace doancoso::pages
