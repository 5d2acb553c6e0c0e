// SPDX-License-Identifier: GPL-3.0-or-later
//
// Says how long the overview takes on the file of a whole province. Left out of the usual run: figures of time depend
// on the machine. Run with the tag [.speed].
#include "overview_support.h"

#include "core/scenarios/data_generator.h"

#include <QElapsedTimer>

#include <iostream>

using namespace doancoso;
using base::Period;

TEST_CASE("switching unit and period on a province file", "[.speed]")
{
    base::FixedClock clock{QDateTime(QDate(2025, 9, 18), QTime(3, 0), Qt::UTC)};
    QTemporaryDir folder;
    ui::UserPreferences preferences{folder.filePath(QStringLiteral("a.ini"))};
    auto database =
        storage::Database::create(folder.filePath(QStringLiteral("tỉnh.doancoso")), clock, QStringLiteral("Văn phòng"));
    REQUIRE_OK(database);
    base::SilentProgress progress;
    REQUIRE_OK(scenarios::generateData(**database, {}, progress));
    ui::Workspace workspace(std::move(*database), preferences);
    workspace.setPeriod(Period::quarter(2025, 3));
    const auto& tree = workspace.tree();
    base::UnitId province;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.node(i).typeCode == QLatin1String("PROVINCIAL")) {
            province = tree.node(i).id;
        }
    }
    REQUIRE(province.isValid());
    workspace.setUnit(province);
    pages::OverviewPage page(workspace);
    page.setScope(province.value(), workspace.period());
    tests::showActive(page, {1086, 658});
    tests::waitFor(page, &pages::OverviewPage::checksShown);
    const base::UnitId commune = tree.childIds(province).constFirst();
    const QList<std::pair<base::UnitId, int>> steps{{commune, 3}, {province, 3}, {province, 2}, {province, 3}};
    for (const auto& [unit, quarter] : steps) {
        QElapsedTimer timer;
        QSignalSpy shown(&page, &pages::OverviewPage::shown);
        QSignalSpy checks(&page, &pages::OverviewPage::checksShown);
        timer.start();
        workspace.setScope(unit, Period::quarter(2025, quarter));
        page.setScope(unit.value(), workspace.period());
        const auto inWindow = timer.elapsed();
        REQUIRE((!shown.isEmpty() || shown.wait(60000)));
        page.grab();
        const auto drawn = timer.elapsed();
        REQUIRE((!checks.isEmpty() || checks.wait(60000)));
        std::cout << "units below: " << page.answer()->data.sheet.children.size() << ", asked " << inWindow
                  << " ms, shown and drawn " << drawn << " ms, checked " << timer.elapsed() << " ms\n";
    }
}
