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

TEST_CASE("every form of the overview is drawn", "[pictures]")
{
    tests::ExampleOffice office;
    const QString folder = qEnvironmentVariable("DOANCOSO_PICTURES");
    const auto& tree = office.workspace->tree();
    const base::UnitId commune = tree.childIds(office.workspace->unit()).constFirst();
    struct Form
    {
        QString name;
        base::UnitId unit;
        int view;
        QSize size;
        int fontTenths;
    };
    const QList<Form> forms{{QStringLiteral("result"), office.workspace->unit(), 1, kPageSize, 100},
                            {QStringLiteral("ranking"), office.workspace->unit(), 2, kPageSize, 125},
                            {QStringLiteral("commune"), commune, 0, kPageSize, 100},
                            {QStringLiteral("branch"), tree.childIds(commune).constFirst(), 0, kPageSize, 100},
                            {QStringLiteral("narrow"), office.workspace->unit(), 0, QSize(880 - 76, 450), 100}};
    for (const Form& form : forms) {
        kit::Theme::apply(*qApp, kit::Theme::Mode::Light, form.fontTenths);
        office.preferences.setValue(QStringLiteral("overview/view"), form.view);
        office.workspace->setUnit(form.unit);
        pages::OverviewPage page(*office.workspace);
        page.resize(form.size);
        page.setScope(form.unit.value(), office.workspace->period());
        page.show();
        tests::waitFor(page, &pages::OverviewPage::checksShown);
        QTest::qWait(50);
        CHECK(page.frame()->state() != kit::PageFrame::State::Wrong);
        const QImage image = page.grab().toImage();
        CHECK(image.size() == form.size);
        if (!folder.isEmpty()) {
            QDir().mkpath(folder);
            CHECK(image.save(QStringLiteral("%1/overview-%2.png").arg(folder, form.name)));
            CHECK(page.picture().save(QStringLiteral("%1/overview-saved.png").arg(folder)));
        }
    }
    kit::Theme::apply(*qApp, kit::Theme::Mode::Light);
}
