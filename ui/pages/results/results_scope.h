// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page "Chỉ tiêu & kết quả" shows: the view, the unit and period chosen in the window, which indicators, and
// which cell is meant. Value types shared by the page's board, model, panel and flows.
#pragma once

#include "core/base/ids.h"
#include "core/base/period.h"
#include "core/planning/report_form.h"
#include "core/results/value_repository.h"

namespace doancoso::pages {

enum class ResultsView {
    OneUnit,     ///< indicators down, periods across
    OnePeriod,   ///< units down, indicators across
    OneIndicator ///< units down, periods across
};

/// Which indicators are shown.
struct IndicatorChoice
{
    enum class Kind { All, Form, Plan };
    Kind kind = Kind::All;
    planning::ReportFormId form;
    base::PlanId plan;

    bool operator==(const IndicatorChoice&) const = default;
};

struct ResultsScope
{
    ResultsView view = ResultsView::OneUnit;
    base::UnitId unit;
    base::Period period;
    IndicatorChoice choice;
    base::IndicatorId indicator; ///< the one of ResultsView::OneIndicator

    bool operator==(const ResultsScope&) const = default;
};

/// Which share of a unit's figure a row stands for.
enum class FigurePart {
    Whole,      ///< own and below together; typed where there is nothing below
    Own,        ///< "trong đó": the unit's own activity, entered apart from the sum
    Correction, ///< the manual correction, a row of its own
    Breakdown   ///< one part of a dimension, such as women
};

/// One cell with a figure.
struct CellPlace
{
    base::UnitId unit;
    base::IndicatorId indicator;
    base::Period period; ///< as shown; the entry period may be another one
    FigurePart part = FigurePart::Whole;
    qint64 breakdown = 0;

    bool isValid() const { return unit.isValid() && indicator.isValid() && period.isValid(); }
    bool operator==(const CellPlace&) const = default;
};

/// The period columns around a period: its year's months, quarters or half-years; for a year the last four years.
QList<base::Period> periodColumns(const base::Period& period);

/// "Quý III", "T9", "6 tháng đầu", "2022": a period as column heading.
QString columnTitle(const base::Period& period);
/// The same inside a sentence: "quý III".
QString columnWords(const base::Period& period);

} // namespace doancoso::pages
