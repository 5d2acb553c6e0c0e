// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/application.h"

#include "core/scenarios/scenario_loader.h"
#include "ui/appearance.h"
#include "ui/application_options.h"
#include "ui/application_renderer.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/start/start_page.h"
#include "ui/user_preferences.h"
#include "ui/workspace_frame.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace doancoso::ui {
namespace {

constexpr int kDone = 0;
constexpr int kFailed = 1;
constexpr int kWrongUsage = 2;

struct ApplicationWords
{
    Q_DECLARE_TR_FUNCTIONS(Application)
};

void print(FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments.append(QString::fromLocal8Bit(argv[i]));
    }
    return arguments;
}

QStringList guideFolders()
{
    const QDir program(QCoreApplication::applicationDirPath());
    QStringList folders;
    for (const char* place : {"../share/doc/doancoso/guide", "guide", "../docs/guide", "../../../docs/guide"}) {
        folders.append(QDir::cleanPath(program.filePath(QString::fromLatin1(place))));
    }
    return folders;
}

/// Under its final name only when it is whole.
base::Result<void> makeExample(const QString& file, base::ProgressSink& progress, const base::Clock& clock)
{
    const QString unfinished = file + QStringLiteral(".dangtao.") + storage::Database::kFileSuffix;
    QFile::remove(unfinished);
    const auto made = [&]() -> base::Result<void> {
        auto database = storage::Database::create(unfinished, clock, QString());
        if (!database) {
            return database.error();
        }
        const QString scenario = scenarios::availableScenarios().constFirst().code;
        const auto loaded = scenarios::loadScenario(**database, scenario, false, progress);
        return loaded ? base::Result<void>() : base::Result<void>(loaded.error());
    }();
    if (made && QFile::rename(unfinished, file)) {
        return {};
    }
    QFile::remove(unfinished);
    return made ? base::Result<void>(
                      base::Error{base::ErrorCode::Io,
                                  ApplicationWords::tr("The example could not be put in its place. Nothing was "
                                                       "left behind."),
                                  file,
                                  {}})
                : made;
}

WindowContext contextOf(QApplication& application, const base::Clock& clock, UserPreferences& preferences)
{
    WindowContext context{application, clock, preferences};
    context.makeExample = [&clock](const QString& file, base::ProgressSink& progress) {
        return makeExample(file, progress, clock);
    };
    context.documentsFolder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    context.guideFolders = guideFolders();
    return context;
}

int render(QApplication& application, const ApplicationOptions& options, UserPreferences& preferences)
{
    // Drawing changes nothing: no daily backup beside the file, no traces in the user's settings.
    const base::SystemClock clock;
    WindowContext context = contextOf(application, clock, preferences);
    context.automaticBackups = false;
    MainWindow window(context);
    window.resize(options.size / options.scale);
    window.openFile(options.file);
    if (!window.workspace()) {
        print(stderr, window.startPage()->errorText());
        return kFailed;
    }
    window.show();
    ApplicationRenderer renderer(window, options.renderFolder,
                                 options.page.isEmpty() ? ApplicationRenderer::allPages() : QStringList{options.page});
    QString problem;
    QObject::connect(&renderer, &ApplicationRenderer::finished, &application, [&](const QString& said) {
        problem = said;
        application.quit();
    });
    QTimer::singleShot(0, &renderer, &ApplicationRenderer::start);
    application.exec();
    if (!problem.isEmpty()) {
        print(stderr, problem);
    }
    return problem.isEmpty() ? kDone : kFailed;
}

void takeOver(const ApplicationOptions& options, UserPreferences& preferences)
{
    if (!options.language.isEmpty()) {
        preferences.setLanguage(options.language);
    }
    if (!options.theme.isEmpty()) {
        preferences.setTheme(options.theme == QLatin1String("dark") ? kit::Theme::Mode::Dark : kit::Theme::Mode::Light);
    }
}

} // namespace

int runApplication(int argc, char* argv[])
{
    // The scaling must be known before the first window system call.
    const ApplicationOptions early = readOptions(argumentsOf(argc, argv));
    if (early.problem.isEmpty() && early.scale != 1.0) {
        qputenv("QT_SCALE_FACTOR", QByteArray::number(early.scale));
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("doancoso"));
    QApplication::setApplicationVersion(QStringLiteral(DOANCOSO_VERSION));

    QTemporaryDir drawing;
    QString settings = early.settingsFile;
    if (settings.isEmpty()) {
        settings = early.renderFolder.isEmpty() ? UserPreferences::defaultFile()
                                                : drawing.filePath(QStringLiteral("drawing.ini"));
    }
    UserPreferences preferences(settings);
    takeOver(early, preferences);
    applyAppearance(application, preferences);

    const ApplicationOptions options = readOptions(application.arguments().mid(1)); // now in the user's language
    if (!options.problem.isEmpty()) {
        print(stderr, options.problem);
        return kWrongUsage;
    }
    if (options.showHelp || options.showVersion) {
        print(stdout, options.showHelp ? optionsHelp() : QStringLiteral("doancoso " DOANCOSO_VERSION));
        return kDone;
    }
    if (!options.renderFolder.isEmpty()) {
        return render(application, options, preferences);
    }
    const base::SystemClock clock;
    MainWindow window(contextOf(application, clock, preferences));
    if (!options.file.isEmpty()) {
        window.openFile(options.file);
    }
    window.show();
    return application.exec();
}

} // namespace doancoso::ui
