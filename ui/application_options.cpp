// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application_options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace doancoso::ui {
namespace {

constexpr double kLeastScale = 0.5;
constexpr double kMostScale = 4.0;
constexpr int kLeastPixels = 320;
constexpr int kMostPixels = 8000;

struct ApplicationOptionsWords
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationOptions)
};

struct Options
{
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            ApplicationOptionsWords::tr("Show this help.")};
    QCommandLineOption version{QStringLiteral("version"), ApplicationOptionsWords::tr("Show the version.")};
    QCommandLineOption render{QStringLiteral("render"),
                              ApplicationOptionsWords::tr("Draw every page of FILE as a picture into DIR."),
                              QStringLiteral("DIR")};
    QCommandLineOption page{QStringLiteral("page"), ApplicationOptionsWords::tr("Draw only this page."),
                            QStringLiteral("NAME")};
    QCommandLineOption language{QStringLiteral("language"), ApplicationOptionsWords::tr("vi or en."),
                                QStringLiteral("CODE")};
    QCommandLineOption theme{QStringLiteral("theme"), ApplicationOptionsWords::tr("light or dark."),
                             QStringLiteral("NAME")};
    QCommandLineOption scale{QStringLiteral("scale"),
                             ApplicationOptionsWords::tr("Scaling of the screen, for example 1.25."),
                             QStringLiteral("NUMBER")};
    QCommandLineOption size{QStringLiteral("size"),
                            ApplicationOptionsWords::tr("Size of a picture in pixels, for example 1366x728."),
                            QStringLiteral("WxH")};
    QCommandLineOption settings{QStringLiteral("settings"),
                                ApplicationOptionsWords::tr("Keep the user's settings in this file."),
                                QStringLiteral("INI")};

    void addTo(QCommandLineParser& parser) const
    {
        parser.addOptions({help, version, render, page, language, theme, scale, size, settings});
        parser.addPositionalArgument(QStringLiteral("FILE"), ApplicationOptionsWords::tr("The data file to open."),
                                     QStringLiteral("[FILE]"));
        parser.setApplicationDescription(ApplicationOptionsWords::tr(
            "Organisation, plans, targets, results and printed sheets of the Youth Union's offices."));
    }
};

QString oneOf(const QString& option, const QString& value, const QStringList& allowed)
{
    return value.isEmpty() || allowed.contains(value) ? QString()
                                                      : ApplicationOptionsWords::tr("--%1 must be one of: %2.")
                                                            .arg(option, allowed.join(QStringLiteral(", ")));
}

QString readSize(const QString& text, QSize& size)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d+)x(\\d+)$"));
    const auto match = pattern.match(text);
    const QSize read(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || qMin(read.width(), read.height()) < kLeastPixels ||
        qMax(read.width(), read.height()) > kMostPixels) {
        return ApplicationOptionsWords::tr("--size must look like 1366x728.");
    }
    size = read;
    return {};
}

} // namespace

ApplicationOptions readOptions(const QStringList& arguments)
{
    const Options known;
    QCommandLineParser parser;
    known.addTo(parser);
    ApplicationOptions options;
    if (!parser.parse(QStringList{QStringLiteral("doancoso")} + arguments)) {
        options.problem = parser.errorText();
        return options;
    }
    options.showHelp = parser.isSet(known.help);
    options.showVersion = parser.isSet(known.version);
    options.renderFolder = parser.value(known.render);
    options.page = parser.value(known.page);
    options.language = parser.value(known.language);
    options.theme = parser.value(known.theme);
    options.settingsFile = parser.value(known.settings);
    const QStringList files = parser.positionalArguments();
    options.file = files.value(0);
    QStringList problems{
        oneOf(QStringLiteral("language"), options.language, {QStringLiteral("vi"), QStringLiteral("en")}),
        oneOf(QStringLiteral("theme"), options.theme, {QStringLiteral("light"), QStringLiteral("dark")})};
    if (files.size() > 1) {
        problems.append(ApplicationOptionsWords::tr("Only one FILE can be opened."));
    }
    if (parser.isSet(known.scale)) {
        bool isNumber = false;
        options.scale = parser.value(known.scale).toDouble(&isNumber);
        if (!isNumber || options.scale < kLeastScale || options.scale > kMostScale) {
            problems.append(ApplicationOptionsWords::tr("--scale must be a number between 0.5 and 4."));
        }
    }
    if (parser.isSet(known.size)) {
        problems.append(readSize(parser.value(known.size), options.size));
    }
    if (parser.isSet(known.render) && (options.renderFolder.isEmpty() || options.file.isEmpty())) {
        problems.append(ApplicationOptionsWords::tr("--render needs a folder and a FILE."));
    }
    problems.removeAll(QString());
    options.problem = problems.join(QLatin1Char('\n'));
    return options;
}

QString optionsHelp()
{
    QCommandLineParser parser;
    Options().addTo(parser);
    return parser.helpText();
}

} // namespace doancoso::ui
