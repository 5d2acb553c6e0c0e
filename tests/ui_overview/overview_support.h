// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the overview share: the Thọ Xuân example in a workspace, on a day when the third quarter is just
// overdue.
#pragma once

#include "ui/ui_support.h"

#include "core/activity/count_keeper.h"
#include "core/scenarios/scenario_loader.h"
#include "ui/pages/overview/overview_page.h"

#include <QFile>
#include <QSignalSpy>

namespace doancoso::tests {

/// Made once; every test gets a copy.
class ExampleFile
{
public:
    static const ExampleFile& instance()
    {
        static const ExampleFile made;
        return made;
    }

    /// Just after the due day of the third quarter.
    static QDateTime now() { return {QDate(2022, 9, 23), QTime(7, 30), Qt::UTC}; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("mẫu.doancoso"));
    scenarios::LoadedScenario example;

private:
    ExampleFile()
    {
        const base::FixedClock clock{now()};
        const auto database = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(database);
        // As the window does: without it no sums are kept.
        activity::installKeepers(**database);
        base::SilentProgress progress;
        const auto loaded = scenarios::loadScenario(**database, QStringLiteral("tho-xuan-2022"), false, progress);
        REQUIRE_OK(loaded);
        REQUIRE_OK((*database)->checkpoint());
        example = *loaded;
    }
};

class ExampleOffice
{
public:
    ExampleOffice()
    {
        const ExampleFile& made = ExampleFile::instance();
        example = made.example;
        REQUIRE(QFile::copy(made.path, path));
        auto database = storage::Database::open(path, clock);
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(std::move(*database), preferences);
        REQUIRE_OK(workspace->setOfficeUnit(example.officeUnit));
        workspace->setScope(example.officeUnit, base::Period::quarter(2022, 3));
    }

    base::FixedClock clock{ExampleFile::now()};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("thoxuan.doancoso"));
    ui::UserPreferences preferences{folder.filePath(QStringLiteral("a.ini"))};
    std::unique_ptr<ui::Workspace> workspace;
    scenarios::LoadedScenario example;
};

template <typename Signal>
void waitFor(pages::OverviewPage& page, Signal signal)
{
    QSignalSpy spy(&page, signal);
    REQUIRE(spy.wait(20000));
}

} // namespace doancoso::tests
