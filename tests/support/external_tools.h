// SPDX-License-Identifier: GPL-3.0-or-later
//
// Programs that are not part of the product but know its file formats: poppler reads PDF, LibreOffice reads xlsx and
// OpenDocument. Tests read back with them what the product wrote. A missing program is said aloud (skip.h).
#pragma once

#include "support/catch.h"
#include "support/skip.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QList>
#include <QProcess>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace doancoso::tests {

inline bool hasProgram(const QString& name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// Standard output of the program; fails the test when it does not end well.
inline QByteArray runProgram(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(180000));
    const QByteArray errors = process.readAllStandardError();
    INFO(program.toStdString() << " said: " << errors.toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

struct PdfWord
{
    QRectF box; ///< points from the top left corner
    QString text;
};

struct PdfPage
{
    QSizeF size; ///< points
    QList<PdfWord> words;

    int count(const QString& word) const
    {
        return static_cast<int>(
            std::count_if(words.cbegin(), words.cend(), [&](const PdfWord& each) { return each.text == word; }));
    }
};

inline QString unescaped(QString text)
{
    return text.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// The words of a PDF with their places, page by page.
inline QList<PdfPage> pdfPages(const QString& path)
{
    const QString xml = QString::fromUtf8(
        runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), path, QStringLiteral("-")}));
    static const QRegularExpression element(QStringLiteral(
        "<page width=\"([0-9.]+)\" height=\"([0-9.]+)\">|<word xMin=\"(-?[0-9.]+)\" yMin=\"(-?[0-9.]+)\" "
        "xMax=\"(-?[0-9.]+)\" yMax=\"(-?[0-9.]+)\">(.*?)</word>"));
    QList<PdfPage> pages;
    auto found = element.globalMatch(xml);
    while (found.hasNext()) {
        const auto match = found.next();
        if (!match.captured(1).isEmpty()) {
            pages.append({QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()), {}});
        } else if (!pages.isEmpty()) {
            const QPointF from(match.captured(3).toDouble(), match.captured(4).toDouble());
            const QPointF to(match.captured(5).toDouble(), match.captured(6).toDouble());
            pages.last().words.append({QRectF(from, to), unescaped(match.captured(7))});
        }
    }
    return pages;
}

/// The text of each page as it lies on the paper.
inline QStringList pdfTexts(const QString& path)
{
    const QString all = QString::fromUtf8(
        runProgram(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")}));
    QStringList pages = all.split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty()) {
        pages.removeLast();
    }
    return pages;
}

/// Converts with LibreOffice, each time with a profile of its own, so that it neither meets nor disturbs a running one.
/// `format` is a filter ("pdf", "csv:…"); returns the path of the file made, or nothing when LibreOffice is not there.
inline std::optional<QString> convertWithOffice(const QString& path, const QString& format, const QTemporaryDir& folder)
{
    if (!hasProgram(QStringLiteral("soffice"))) {
        skipped("LibreOffice (soffice) is not installed");
        return std::nullopt;
    }
    const QUrl profile = QUrl::fromLocalFile(folder.filePath(QStringLiteral("office-profile")));
    const QString out = folder.filePath(QStringLiteral("office-out"));
    runProgram(QStringLiteral("soffice"),
               {QStringLiteral("-env:UserInstallation=") + profile.toString(), QStringLiteral("--headless"),
                QStringLiteral("--norestore"), QStringLiteral("--convert-to"), format, QStringLiteral("--outdir"), out,
                path});
    const QString made = out + QLatin1Char('/') + QFileInfo(path).completeBaseName() + QLatin1Char('.') +
                         format.section(QLatin1Char(':'), 0, 0);
    INFO("LibreOffice could not open " << path.toStdString());
    REQUIRE(QFileInfo::exists(made));
    return made;
}

} // namespace doancoso::tests
