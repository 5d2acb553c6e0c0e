// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the plan page share: the small office with the starter catalogue, the page in an active window,
// and ways to see what is shown.
#pragma once

#include "ui/ui_support.h"

#include "core/planning/catalogue_loader.h"
#include "core/planning/example_plans.h"
#include "ui/action_strip.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/pages/plans/document_pane.h"
#include "ui/pages/plans/new_plan_pane.h"
#include "ui/pages/plans/plans_page.h"
#include "ui/pages/plans/revisions_pane.h"
#include "ui/pages/plans/rows_pane.h"
#include "ui/pages/plans/targets_pane.h"

#include <QLineEdit>
#include <QListView>

namespace doancoso::tests {

class PlansFixture
{
public:
    PlansFixture() { REQUIRE_OK(planning::CatalogueLoader(office.workspace->database()).loadStarterCatalogue()); }

    /// The page in an active window with the keyboard in its list.
    void show()
    {
        page = std::make_unique<pages::PlansPage>(*office.workspace, prompter);
        page->setScope(office.workspace->unit().value(), office.workspace->period());
        showActive(*page, {1086, 658});
        page->firstFocus()->setFocus();
    }

    /// Seed 003 as a plan of the district; issued when wanted.
    base::PlanId addExample(bool issued)
    {
        const auto made =
            planning::ExamplePlans(office.workspace->database()).importExample(QStringLiteral("003"), office.district);
        REQUIRE_OK(made);
        if (issued) {
            const auto plan = office.workspace->plans().plan(made->plan);
            REQUIRE_OK(plan);
            REQUIRE_OK(office.workspace->plans().issue(plan->id, plan->revision, QStringLiteral("12-KH/ĐTN"),
                                                       QDate(2022, 3, 4)));
        }
        return made->plan;
    }

    planning::Plan stored(base::PlanId id)
    {
        const auto plan = office.workspace->plans().plan(id);
        REQUIRE_OK(plan);
        return *plan;
    }

    pages::PlanEditor& editor() { return page->editor(); }
    QLineEdit* line(const QString& field)
    {
        auto* edit = page->view()->findChild<QLineEdit*>(field);
        REQUIRE(edit);
        return edit;
    }
    QString message() const { return page->frame()->messageBar()->text(); }

    /// A cell of a grid becomes the current one, with the keyboard on it.
    static void goTo(kit::GridView* grid, int row, const QString& column)
    {
        for (int i = 0; i < grid->model()->columnCount(); ++i) {
            if (grid->model()->headerData(i, Qt::Horizontal, kit::ColumnKeyRole).toString() == column) {
                grid->setFocus();
                grid->setCurrentIndex(grid->model()->index(row, i));
                return;
            }
        }
        FAIL("no such column");
    }
    static QString cell(kit::GridView* grid, int row, const QString& column)
    {
        for (int i = 0; i < grid->model()->columnCount(); ++i) {
            if (grid->model()->headerData(i, Qt::Horizontal, kit::ColumnKeyRole).toString() == column) {
                return grid->model()->index(row, i).data().toString();
            }
        }
        return QStringLiteral("no such column");
    }

    SmallOffice office;
    kit::WidgetPrompter prompter{nullptr};
    std::unique_ptr<pages::PlansPage> page;
};

} // namespace doancoso::tests
