// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the overview share: the Thọ Xuân example in a workspace, on a day when the third quarter is just
// overdue.
#pragma once

#include "ui/ui_support.h"

#include "core/scenarios/scenario_loader.h"
#include "ui/pages/overview/overview_page.h"

#include <QSignalSpy>

namespace doancoso::tests {

class ExampleOffice
{
public:
    ExampleOffice()
    {
        auto database = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(std::move(*database), preferences);
        base::SilentProgress progress;
        const auto loaded =
            scenarios::loadScenario(workspace->database(), QStringLiteral("tho-xuan-2022"), false, progress);
        REQUIRE_OK(loaded);
        example = *loaded;
        REQUIRE_OK(workspace->setOfficeUnit(example.officeUnit));
        workspace->setScope(example.officeUnit, base::Period::quarter(2022, 3));
    }

    base::FixedClock clock{QDateTime(QDate(2022, 9, 23), QTime(7, 30), Qt::UTC)};
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
