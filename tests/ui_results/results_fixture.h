// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small office with the shipped catalogue, a form of four indicators of different kinds, and figures in few words.
#pragma once

#include "ui/ui_support.h"

#include "core/planning/catalogue_loader.h"
#include "ui/pages/results/results_model.h"

namespace doancoso::tests {

inline const base::Period kThirdQuarter = base::Period::quarter(2022, 3);

struct ResultsOffice : SmallOffice
{
    planning::Indicator introduced; ///< C01: a number, added up
    planning::Indicator registered; ///< A16a: a ratio
    planning::Indicator members;    ///< A02: a stock with breakdowns
    planning::Indicator sessions;   ///< C06: counts units that reach 1
    planning::ReportFormId form;

    ResultsOffice()
    {
        REQUIRE_OK(planning::CatalogueLoader(workspace->database()).loadStarterCatalogue());
        REQUIRE_OK(workspace->results().loadDeadlines());
        introduced = card(QStringLiteral("C01"));
        registered = card(QStringLiteral("A16a"));
        members = card(QStringLiteral("A02"));
        sessions = card(QStringLiteral("C06"));
        planning::ReportForm draft;
        draft.code = QStringLiteral("THỬ");
        draft.name = QStringLiteral("Biểu thử");
        draft.sections = {{QStringLiteral("A"), QStringLiteral("Tổ chức"), {registered.id, members.id}},
                          {QStringLiteral("B"), QStringLiteral("Xây dựng Đảng"), {introduced.id, sessions.id}}};
        const auto saved = workspace->indicators().saveForm(draft);
        REQUIRE_OK(saved);
        form = saved->id;
        workspace->setScope(communes.first(), kThirdQuarter);
    }

    planning::Indicator card(const QString& code)
    {
        const auto found = workspace->indicators().findByCode(code, QDate(2022, 9, 30));
        REQUIRE_OK(found);
        return *found;
    }

    pages::ResultsScope scope(pages::ResultsView view, base::UnitId unit,
                              const base::Period& period = kThirdQuarter) const
    {
        pages::ResultsScope scope;
        scope.view = view;
        scope.unit = unit;
        scope.period = period;
        scope.choice = {pages::IndicatorChoice::Kind::Form, form, {}};
        scope.indicator = introduced.id;
        return scope;
    }

    base::Result<void> enter(base::UnitId unit, const planning::Indicator& indicator, qint64 above,
                             std::optional<qint64> beneath = {}, const base::Period& period = kThirdQuarter)
    {
        results::RawCell cell{base::Decimal(above), {}};
        if (beneath) {
            cell.denominator = base::Decimal(*beneath);
        }
        return workspace->results().save({{{period, indicator.id, unit, 0}, results::ValueRowKind::Own, cell, {}}},
                                         QStringLiteral("Nhập"));
    }

    std::optional<results::RawCell> stored(base::UnitId unit, const planning::Indicator& indicator,
                                           const base::Period& period = kThirdQuarter)
    {
        const auto rows = workspace->results().rows(period, {unit}, {indicator});
        REQUIRE_OK(rows);
        for (const results::ValueRow& row : *rows) {
            if (row.kind == results::ValueRowKind::Own && row.key.breakdown == 0) {
                return row.cell;
            }
        }
        return std::nullopt;
    }
};

} // namespace doancoso::tests
