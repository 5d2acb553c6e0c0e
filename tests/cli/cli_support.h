// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line as its user calls it, the Thọ Xuân example made by it, and the example's own file to compare with.
#pragma once

#include "support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>

namespace doancoso::tests {

struct Outcome
{
    int code = -1;
    QString output;
    QString errors;
};

inline Outcome run(const QStringList& arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOANCOSO_LANGUAGE"), QStringLiteral("vi"));
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("DOANCOSO_CLI"), arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The example, made once for all tests of this file.
inline const QString& exampleFile()
{
    static const QTemporaryDir folder;
    static const QString file = [] {
        const QString path = folder.filePath(QStringLiteral("thọ xuân.doancoso"));
        const Outcome made =
            run({QStringLiteral("demo"), path, QStringLiteral("--scenario"), QStringLiteral("tho-xuan-2022")});
        INFO(made.errors.toStdString());
        REQUIRE(made.code == 0);
        return path;
    }();
    return file;
}

inline QJsonObject scenario()
{
    QFile file(QStringLiteral(DOANCOSO_SOURCE_DIR) + QStringLiteral("/resources/scenarios/tho_xuan_2022.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Equal but for the last places of binary floating point and the fourth decimal of percentages.
inline bool isNear(double left, double right)
{
    return std::abs(left - right) < 0.00011;
}

inline double number(const QJsonValue& value)
{
    return value.isString() ? value.toString().toDouble() : value.toDouble();
}

inline QJsonObject resultsJson(const QString& period)
{
    const Outcome printed = run({QStringLiteral("results"), exampleFile(), QStringLiteral("--unit"),
                                 QStringLiteral("395"), QStringLiteral("--period"), period, QStringLiteral("--json")});
    INFO(printed.errors.toStdString());
    REQUIRE(printed.code == 0);
    return QJsonDocument::fromJson(printed.output.toUtf8()).object();
}

} // namespace doancoso::tests
