// SPDX-License-Identifier: GPL-3.0-or-later
//
// Main of every test binary: no window system needed, no user settings touched, fixed locale and time zone, and any
// warning that Qt prints (model tester, bad connect, SQL driver) fails the test that caused it.
#define CATCH_CONFIG_RUNNER
#include "support/catch.h"

#include "support/expected_warnings.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

namespace {

QStringList g_allowedWarnings;

void onMessage(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtDebugMsg || type == QtInfoMsg) {
        return;
    }
    // Fontconfig and platform plugin noise says nothing about the program under test.
    if (text.contains(QLatin1String("XDG_RUNTIME_DIR")) ||
        text.contains(QLatin1String("This plugin does not support"))) {
        return;
    }
    for (const QString& allowed : g_allowedWarnings) {
        if (text.contains(allowed)) {
            return;
        }
    }
    FAIL_CHECK("unexpected warning: " << text.toStdString());
}

} // namespace

namespace doancoso::tests {
void allowWarning(const QString& part)
{
    g_allowedWarnings.append(part);
}
} // namespace doancoso::tests

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    qputenv("TZ", "Asia/Ho_Chi_Minh");
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doancoso-tests"));
    qInstallMessageHandler(onMessage);
    return Catch::Session().run(argc, argv);
}
