// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview_support.h"

#include "ui/language.h"

#include <QDir>

using namespace doancoso;

namespace {

/// The page as it stands in a window of 1366×728: without top bar, rail, tree and status line.
constexpr QSize kPageSize(1366 - 76 - 204, 728 - 46 - 24);

} // namespace

TEST_CASE("the overview fills its page in both languages, light and dark", "[pictures]")
{
    tests::ExampleOffice office;
    const QString folder = qEnvironmentVariable("DOANCOSO_PICTURES");
    for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        ui::installLanguage(*qApp, language);
        for (const bool dark : {false, true}) {
            kit::Theme::apply(*qApp, dark ? kit::Theme::Mode::Dark : kit::Theme::Mode::Light);
            pages::OverviewPage page(*office.workspace);
            page.resize(kPageSize);
            page.setScope(office.workspace->unit().value(), office.workspace->period());
            page.show();
            tests::waitFor(page, &pages::OverviewPage::checksShown);
            QTest::qWait(50);
            CHECK(page.answer().has_value());
            const QImage image = page.grab().toImage();
            CHECK(image.size() == kPageSize);
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                const QString name =
                    QStringLiteral("%1/overview-%2-%3.png")
                        .arg(folder, language, dark ? QStringLiteral("dark") : QStringLiteral("light"));
                CHECK(image.save(name));
            }
        }
    }
    ui::installLanguage(*qApp, QStringLiteral("en"));
    kit::Theme::apply(*qApp, kit::Theme::Mode::Light);
}
