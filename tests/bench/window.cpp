// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/window.h"

#include "bench/measure.h"

#include "core/base/clock.h"
#include "ui/appearance.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/user_preferences.h"
#include "ui/workspace_frame.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace doancoso::bench {
namespace {

/// A line of /proc/self/status in MB; -1 where there is no such file.
double memory(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return -1;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith(name)) {
            return line.mid(static_cast<int>(qstrlen(name)) + 1).simplified().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return -1;
}

bool settle(ui::MainWindow& window)
{
    return QTest::qWaitFor([&] { return window.isSettled(); }, kPatienceMs);
}

} // namespace

QJsonObject measureWindow(int argc, char* argv[], const QString& file)
{
    QApplication application(argc, argv);
    const QTemporaryDir folder;
    ui::UserPreferences preferences(folder.filePath(QStringLiteral("bench.ini")));
    preferences.setLanguage(QStringLiteral("vi"));
    ui::applyAppearance(application, preferences);
    const base::SystemClock clock;
    ui::WindowContext context{application, clock, preferences};
    context.automaticBackups = false;
    Stopwatch watch;
    ui::MainWindow window(context);
    window.resize(1366, 728);
    window.openFile(file);
    if (window.workspace() == nullptr) {
        return {{QStringLiteral("problem"), QStringLiteral("the file does not open")}};
    }
    window.show();
    bool settled = QTest::qWaitForWindowExposed(&window) && settle(window);
    QJsonObject measured{{QStringLiteral("open_ms"), 1000 * watch.seconds()}};
    QJsonObject pages;
    for (const ui::PageEntry& entry : ui::pageList()) {
        Stopwatch page;
        window.frame()->showPage(entry.id);
        settled = settle(window) && settled;
        pages.insert(entry.id, 1000 * page.seconds());
    }
    measured.insert(QStringLiteral("first_show_ms"), pages);
    measured.insert(QStringLiteral("settled"), settled);
    measured.insert(QStringLiteral("memory_mb"), memory("VmRSS:"));
    measured.insert(QStringLiteral("memory_peak_mb"), memory("VmHWM:"));
    return measured;
}

QJsonObject measureWindowApart(const QString& file)
{
    return runApart({QStringLiteral("--window"), file});
}

QJsonObject runApart(const QStringList& arguments)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!environment.contains(QStringLiteral("DISPLAY"))) {
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    }
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished(10 * kPatienceMs);
    return QJsonDocument::fromJson(child.readAllStandardOutput()).object();
}

} // namespace doancoso::bench
