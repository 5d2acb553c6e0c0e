// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real program in a real window of an X server, driven by real key presses: what an office does in its first
// minutes. What was typed is then read from the data file by the command line, another process.
#include "cli/cli_support.h"
#include "support/external_tools.h"

#include <QJsonArray>

using namespace doancoso;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

/// An X server without a screen, for as long as the test runs.
class Display
{
public:
    Display()
    {
        m_server.setProgram(u"Xvfb"_s);
        m_server.setArguments(
            {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1366x768x24"_s, u"-nolisten"_s, u"tcp"_s});
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start();
        REQUIRE(m_server.waitForReadyRead(kPatienceMs));
        m_name = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
    }
    ~Display()
    {
        m_server.terminate();
        m_server.waitForFinished(kPatienceMs);
    }
    const QString& name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

/// The window on the display, with settings of its own.
class Program
{
public:
    Program(const Display& display, const QString& file)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"DISPLAY"_s, display.name());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder.filePath(u"config"_s));
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.path());
        m_environment.remove(u"WAYLAND_DISPLAY"_s);
        m_process.setProcessEnvironment(m_environment);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        m_process.start(qEnvironmentVariable("DOANCOSO_WINDOW"), {file});
        REQUIRE(m_process.waitForStarted(kPatienceMs));
        const QString id = tool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Đoàn Cơ Sở – "_s});
        REQUIRE_FALSE(id.isEmpty());
        tool({u"windowsize"_s, u"--sync"_s, id, u"1366"_s, u"728"_s});
        tool({u"windowfocus"_s, u"--sync"_s, id});
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished(kPatienceMs);
    }

    void press(const QStringList& keys)
    {
        // A person is slower than this.
        tool(QStringList{u"key"_s, u"--delay"_s, u"60"_s} + keys);
    }
    void type(const QString& text) { tool({u"type"_s, u"--delay"_s, u"60"_s, text}); }
    void quit()
    {
        press({u"ctrl+q"_s});
        REQUIRE(m_process.waitForFinished(kPatienceMs));
        CHECK(m_process.exitStatus() == QProcess::NormalExit);
        CHECK(m_process.exitCode() == 0);
    }

private:
    QString tool(const QStringList& arguments)
    {
        QProcess xdotool;
        xdotool.setProcessEnvironment(m_environment);
        xdotool.start(u"xdotool"_s, arguments);
        REQUIRE(xdotool.waitForFinished(kPatienceMs));
        INFO(arguments.join(u' ').toStdString() + ": " + xdotool.readAllStandardError().toStdString());
        REQUIRE(xdotool.exitCode() == 0);
        return QString::fromLatin1(xdotool.readAllStandardOutput()).trimmed().split(u'\n').constLast();
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QProcess m_process;
};

QJsonObject figuresOf(const QString& file, const QString& unit)
{
    const Outcome printed = run({u"results"_s, file, u"--unit"_s, unit, u"--period"_s, u"2022-Q3"_s, u"--json"_s});
    REQUIRE(printed.code == 0);
    return QJsonDocument::fromJson(printed.output.toUtf8())[u"unit"][u"figures"].toObject();
}

QString shown(const QJsonObject& figures, const QString& indicator, const QString& part)
{
    return figures[indicator][part][u"text"].toString();
}

bool toolsAreHere()
{
    for (const QString& program : {u"Xvfb"_s, u"xdotool"_s}) {
        if (!hasProgram(program)) {
            skipped((program + u" is not installed"_s).toUtf8().constData());
            return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("figures typed with real keys are in the file, and undo by real keys takes them back")
{
    if (!toolsAreHere()) {
        return;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thọ xuân.doancoso"_s);
    REQUIRE(QFile::copy(exampleFile(), file));
    const QJsonObject before = figuresOf(file, u"395"_s);
    REQUIRE(shown(before, u"C01"_s, u"period"_s) == u"66"_s);
    const Display display;
    {
        Program program(display, file);
        // Targets and results; the cursor stands on the first cell of the quarter that may be typed into: the
        // district's own part of C01, which holds 2.
        program.press({u"ctrl+3"_s});
        program.type(u"5"_s);
        program.press({u"Return"_s});
        program.quit();
    }
    const QJsonObject typed = figuresOf(file, u"395"_s);
    CHECK(shown(typed, u"C01"_s, u"period"_s) == u"69"_s);
    CHECK(shown(typed, u"C01"_s, u"cumulative"_s) == u"182"_s);
    {
        // Undo lives on after a restart.
        Program program(display, file);
        program.press({u"ctrl+3"_s, u"ctrl+z"_s});
        program.quit();
    }
    const QJsonObject undone = figuresOf(file, u"395"_s);
    CHECK(shown(undone, u"C01"_s, u"period"_s) == u"66"_s);
    CHECK(shown(undone, u"C01"_s, u"cumulative"_s) == u"179"_s);
    CHECK(run({u"check"_s, file}).code == 0);
}

TEST_CASE("a number that is being typed when the window closes is not lost")
{
    if (!toolsAreHere()) {
        return;
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"thọ xuân.doancoso"_s);
    REQUIRE(QFile::copy(exampleFile(), file));
    const Display display;
    {
        Program program(display, file);
        program.press({u"ctrl+3"_s});
        program.type(u"7"_s);
        program.quit();
    }
    CHECK(shown(figuresOf(file, u"395"_s), u"C01"_s, u"period"_s) == u"71"_s);
}
