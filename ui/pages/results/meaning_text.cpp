// SPDX-License-Identifier: GPL-3.0-or-later
//
// The meaning of an indicator in plain words, for the head of the panel (results_panel.h).
#include "ui/pages/results/results_panel.h"

#include <QCoreApplication>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;

namespace {

struct MeaningTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPanel)
};

QString timeWords(const Indicator& card)
{
    switch (card.timeRule) {
    case planning::TimeRule::Sum:
        return MeaningTextWords::tr("adds up over the year");
    case planning::TimeRule::Last:
        return MeaningTextWords::tr("as it stands at the end of the period");
    case planning::TimeRule::Average:
        return MeaningTextWords::tr("mean of the periods");
    case planning::TimeRule::Max:
        return MeaningTextWords::tr("highest of the periods");
    }
    return {};
}

QString unitWords(const Indicator& card)
{
    switch (card.unitRule) {
    case planning::UnitRule::CountMet:
        return MeaningTextWords::tr("counts units that reach %1")
            .arg(card.metThreshold.value_or(base::Decimal(1)).toVietnameseShort());
    case planning::UnitRule::Average:
        return MeaningTextWords::tr("mean of the units");
    case planning::UnitRule::None:
        return MeaningTextWords::tr("not added up over units");
    case planning::UnitRule::Sum:
    case planning::UnitRule::Ratio:
        break;
    }
    return {};
}

QString directionWords(const Indicator& card)
{
    switch (card.direction) {
    case planning::Direction::Up:
        return MeaningTextWords::tr("the more the better");
    case planning::Direction::Down:
        return MeaningTextWords::tr("the less the better");
    case planning::Direction::None:
        break;
    }
    return {};
}

} // namespace

QString meaningText(const Indicator& indicator)
{
    QStringList parts{timeWords(indicator), unitWords(indicator), directionWords(indicator)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace doancoso::pages
