// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/rules.h"

#include <QDir>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QRegularExpression>

namespace doancoso::lint {
namespace {

/// The areas of core from the bottom up; each may include itself and what stands before it.
const QStringList& coreAreas()
{
    static const QStringList areas{
        QStringLiteral("base"),     QStringLiteral("storage"),    QStringLiteral("organization"),
        QStringLiteral("planning"), QStringLiteral("results"),    QStringLiteral("membership"),
        QStringLiteral("activity"), QStringLiteral("evaluation"), QStringLiteral("reporting"),
        QStringLiteral("papers"),   QStringLiteral("exchange"),   QStringLiteral("scenarios")};
    return areas;
}

/// The parts of the window that may know everything below them; nothing below knows them.
bool isShell(const QString& path)
{
    static const QRegularExpression shell(QStringLiteral("^ui/(main_window|application)[a-z_]*\\.(h|cpp)$"));
    return shell.match(path).hasMatch();
}

/// What a folder of ui may include of ui, besides itself.
QStringList allowedInUi(const QString& folder)
{
    if (folder == QLatin1String("kit")) {
        return {};
    }
    if (folder == QLatin1String("charts")) {
        return {QStringLiteral("kit")};
    }
    if (folder == QLatin1String("print")) {
        return {QStringLiteral("kit"), QStringLiteral("charts")};
    }
    QStringList below{QStringLiteral("kit"), QStringLiteral("charts"), QStringLiteral("print"), QString()};
    if (folder == QLatin1String("pages")) {
        below.append(QStringLiteral("flows"));
    } else if (folder.isEmpty()) {
        below.append({QStringLiteral("flows"), QStringLiteral("pages")});
    }
    return below;
}

QString part(const QString& path, int index)
{
    return path.section(QLatin1Char('/'), index, index);
}

/// "kit" for ui/kit/theme.h, empty for ui/workspace.h.
QString uiFolder(const QString& path)
{
    return path.count(QLatin1Char('/')) > 1 ? part(path, 1) : QString();
}

QString complaint(const SourceFile& file, int line, const QString& text)
{
    return QStringLiteral("%1:%2: %3").arg(file.path()).arg(line).arg(text);
}

bool isProduct(const SourceFile& file)
{
    return file.isUnder(QStringLiteral("core")) || file.isUnder(QStringLiteral("ui")) ||
           file.isUnder(QStringLiteral("app"));
}

bool mayHoldSql(const SourceFile& file)
{
    return file.isUnder(QStringLiteral("core/storage")) ||
           (file.isUnder(QStringLiteral("core")) && (file.baseName().endsWith(QLatin1String("_repository")) ||
                                                     file.baseName() == QLatin1String("repository_support")));
}

QString coreProblem(const SourceFile& file, const QString& target)
{
    const qsizetype own = coreAreas().indexOf(part(file.path(), 1));
    const qsizetype other = coreAreas().indexOf(part(target, 1));
    if (own < 0 || other < 0) {
        return QStringLiteral("unknown area of core; give it its place in coreAreas()");
    }
    return other <= own ? QString() : QStringLiteral("core/%1 may not include %2").arg(part(file.path(), 1), target);
}

QString uiProblem(const SourceFile& file, const QString& target)
{
    const QString own = uiFolder(file.path());
    const QString other = uiFolder(target);
    if (isShell(target) && !isShell(file.path()) && !file.isUnder(QStringLiteral("app"))) {
        return QStringLiteral("only the programs include %1").arg(target);
    }
    return own == other || allowedInUi(own).contains(other)
               ? QString()
               : QStringLiteral("ui/%1 may not include %2").arg(own, target);
}

/// Name, what it finds in the code, where it is right, and what to do instead.
struct CallRule
{
    QRegularExpression pattern;
    QRegularExpression allowedIn;
    QString advice;
};

CallRule callRule(const char* pattern, const char* allowedIn, const char* advice)
{
    return {QRegularExpression(QString::fromUtf8(pattern)), QRegularExpression(QString::fromUtf8(allowedIn)),
            QString::fromUtf8(advice)};
}

const QList<CallRule>& callRules()
{
    static const QList<CallRule> rules{
        callRule("\\bprocessEvents\\b", "^$", "let the event loop run; work longer than 30 ms is a job"),
        callRule("\\bQEventLoop\\b", "^$", "no nested event loop; connect to the signal"),
        callRule("(\\.|->)exec\\(", "^(core/storage/|app/.*main\\.cpp$|ui/application\\.cpp$)",
                 "no nested event loop; open() and connect to finished()"),
        callRule("\\b(SIGNAL|SLOT)\\(", "^$", "connect with member pointers"),
        callRule("\\bcurrentDateTime(Utc)?\\b|\\bQDate::currentDate\\b|\\bQTime::currentTime\\b|"
                 "\\bcurrent(M)?SecsSinceEpoch\\b|\\bsystem_clock\\b",
                 "^core/base/clock\\.", "ask the Clock"),
        callRule("\\bQMessageBox\\b", "^ui/kit/prompter", "ask through the prompter"),
        callRule("\\bQ(Input|Color|Font)Dialog::get|\\bQFileDialog::(get|save)", "^$",
                 "such a dialog runs an event loop of its own; make one and open() it"),
        callRule("\\bQSaveFile\\b", "^core/base/file_output\\.",
                 "write through base::writeWholeFile() or base::WholeFile, which notice a full disk"),
        callRule("\\bqDebug\\(", "^$", "log with a category: qCInfo(lcStorage)"),
        callRule("\\bqApp\\b|\\bQ_ASSERT\\(false", "^$", "pass what is needed; return an Error"),
    };
    return rules;
}

/// Headers of other libraries, the folders that may use them.
struct LibraryRoom
{
    QRegularExpression header;
    QRegularExpression allowedIn;
};

LibraryRoom room(const char* header, const char* allowedIn)
{
    return {QRegularExpression(QString::fromUtf8(header)), QRegularExpression(QString::fromUtf8(allowedIn))};
}

const QList<LibraryRoom>& libraryRooms()
{
    static const QList<LibraryRoom> rooms{
        room("^QtSql/", "^core/(storage/|.*_repository\\.|planning/repository_support\\.)"),
        room("^QtCharts/", "^ui/charts/"),
        room("^QtPrintSupport/", "^ui/print/"),
        room("^Qt(Gui|Widgets|Svg|SvgWidgets)/", "^(ui|app)/"),
        room("^QtTest/", "^$"),
        room("^Qt(Core|Concurrent)/", "^(core|ui|app)/"),
        room("^Qt[A-Z]", "^$"),
        room("^xlsxwriter", "^ui/print/"),
        room("^minizip/", "^core/base/zip_"),
        room("^(quazip|zip\\.h|unzip\\.h|zlib\\.h)", "^$"),
        room("^CLI/", "^app/cli/"),
        room("^(unistd\\.h|sys/|windows\\.h|fcntl\\.h|pthread\\.h|dirent\\.h)", "^app/"),
        room("^(filesystem|fstream|iostream|thread|mutex|regex)$", "^app/cli/"),
    };
    return rooms;
}

} // namespace

QtModules::QtModules()
{
    const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : headers.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        for (const QString& header : QDir(headers.filePath(module)).entryList(QDir::Files)) {
            m_modules.insert(header, module);
        }
    }
}

QString QtModules::moduleOf(const QString& header) const
{
    static const QRegularExpression spelledOut(QStringLiteral("^(Qt[A-Z][A-Za-z0-9]*)/"));
    const auto match = spelledOut.match(header);
    return match.hasMatch() ? match.captured(1) : m_modules.value(header);
}

QStringList layerProblems(const SourceFile& file)
{
    QStringList problems;
    for (const Include& include : file.includes()) {
        if (!include.quoted || !isProduct(file)) {
            continue;
        }
        const QString top = part(include.path, 0);
        const bool inCore = file.isUnder(QStringLiteral("core"));
        const bool inUi = file.isUnder(QStringLiteral("ui"));
        QString problem;
        if (top == QLatin1String("tests")) {
            problem = QStringLiteral("nothing includes tests");
        } else if (inCore && top != QLatin1String("core")) {
            problem = QStringLiteral("core may not include %1").arg(include.path);
        } else if (inCore) {
            problem = coreProblem(file, include.path);
        } else if (inUi && top == QLatin1String("app")) {
            problem = QStringLiteral("ui may not include %1").arg(include.path);
        } else if (inUi && top == QLatin1String("ui")) {
            problem = uiProblem(file, include.path);
        }
        if (!problem.isEmpty()) {
            problems.append(complaint(file, include.line, problem));
        }
    }
    return problems;
}

QStringList libraryProblems(const SourceFile& file, const QtModules& modules)
{
    QStringList problems;
    if (!isProduct(file)) {
        return problems;
    }
    for (const Include& include : file.includes()) {
        const QString module = modules.moduleOf(include.path);
        const QString header = module.isEmpty() || include.path.contains(QLatin1Char('/'))
                                   ? include.path
                                   : module + QLatin1Char('/') + include.path;
        for (const LibraryRoom& library : libraryRooms()) {
            if (library.header.match(header).hasMatch()) {
                if (!library.allowedIn.match(file.path()).hasMatch()) {
                    problems.append(complaint(file, include.line, header + QStringLiteral(" is not for this folder")));
                }
                break;
            }
        }
    }
    return problems;
}

QStringList includePathProblems(const SourceFile& file, const SourceTree& tree)
{
    // Programs and tests may name their own files from their own root.
    QStringList roots{QString()};
    if (file.isUnder(QStringLiteral("app"))) {
        roots.append(QStringLiteral("app/"));
    } else if (file.isUnder(QStringLiteral("tests"))) {
        roots.append({QStringLiteral("tests/"), file.folder() + QLatin1Char('/')});
    }
    QStringList problems;
    for (const Include& include : file.includes()) {
        const bool generated =
            include.path.endsWith(QLatin1String(".moc")) || include.path.startsWith(QLatin1String("ui_"));
        const bool found = std::any_of(roots.cbegin(), roots.cend(),
                                       [&](const QString& root) { return tree.contains(root + include.path); });
        if (include.quoted && !generated && !found) {
            problems.append(complaint(
                file, include.line, include.path + QStringLiteral(" is not the full path of a file of this project")));
        }
    }
    return problems;
}

QStringList sqlProblems(const SourceFile& file)
{
    static const QRegularExpression words(QStringLiteral("\\bQSql[A-Z]\\w*|\\bStatement\\b|\\bSqlError\\b"));
    static const QRegularExpression sql(
        QStringLiteral("^\\s*(SELECT\\s|INSERT INTO\\s|UPDATE \\w+ SET\\b|DELETE FROM\\s|CREATE TABLE\\s|PRAGMA\\s)"));
    QStringList problems;
    if (!isProduct(file) || mayHoldSql(file)) {
        return problems;
    }
    for (const Include& include : file.includes()) {
        if (include.path == QLatin1String("core/storage/connection.h")) {
            problems.append(complaint(file, include.line, QStringLiteral("only repositories use connections")));
        }
    }
    for (auto matches = words.globalMatch(file.code()); matches.hasNext();) {
        const auto match = matches.next();
        const int line = 1 + static_cast<int>(file.code().left(match.capturedStart()).count(QLatin1Char('\n')));
        problems.append(complaint(file, line, match.captured() + QStringLiteral(" outside a repository")));
    }
    for (const Literal& literal : file.literals()) {
        if (sql.match(literal.text).hasMatch()) {
            problems.append(complaint(file, literal.line, QStringLiteral("SQL outside a repository")));
        }
    }
    return problems;
}

QStringList callProblems(const SourceFile& file)
{
    QStringList problems;
    if (!isProduct(file)) {
        return problems;
    }
    for (const CallRule& rule : callRules()) {
        if (rule.allowedIn.match(file.path()).hasMatch()) {
            continue;
        }
        for (auto matches = rule.pattern.globalMatch(file.code()); matches.hasNext();) {
            const auto match = matches.next();
            const int line = 1 + static_cast<int>(file.code().left(match.capturedStart()).count(QLatin1Char('\n')));
            problems.append(complaint(file, line, match.captured() + QStringLiteral(": ") + rule.advice));
        }
    }
    return problems;
}

QStringList headProblems(const SourceFile& file)
{
    static const QRegularExpression snakeCase(QStringLiteral("^[a-z][a-z0-9_]*\\.(h|cpp)$"));
    static const QString licence = QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n");
    QStringList problems;
    if (!file.isCpp()) {
        return problems;
    }
    if (!file.text().startsWith(licence)) {
        problems.append(complaint(file, 1, QStringLiteral("the first line must be the SPDX line")));
    }
    if (!snakeCase.match(file.name()).hasMatch()) {
        problems.append(complaint(file, 1, QStringLiteral("the file name must be in small letters with underscores")));
    }
    if (file.isHeader()) {
        if (!file.text().mid(licence.size()).startsWith(QLatin1String("//\n// "))) {
            problems.append(complaint(file, 2, QStringLiteral("a header says why it exists and who may use it")));
        }
        if (!file.code().contains(QLatin1String("#pragma once"))) {
            problems.append(complaint(file, 1, QStringLiteral("no #pragma once")));
        }
    }
    return problems;
}

QStringList sizeProblems(const SourceFile& file, const QHash<QString, QString>& reasonsForLength)
{
    const bool isWindow = file.baseName() == QLatin1String("main_window");
    const int limit = isWindow ? 600 : 500;
    if (!file.isCpp() || file.lineCount() < limit + (isWindow ? 0 : 1) ||
        (!isWindow && reasonsForLength.value(file.path()).size() > 20)) {
        return {};
    }
    return {complaint(
        file, file.lineCount(),
        QStringLiteral("%1 lines; cut it in two, or tell a reason in the list of long files").arg(file.lineCount()))};
}

QStringList assertionProblems(const SourceFile& file)
{
    static const QRegularExpression assertion(QStringLiteral("\\b(CHECK|REQUIRE|FAIL)[A-Z_]*\\("));
    static const QRegularExpression testCase(QStringLiteral("\\b(TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE)\\("));
    if (!file.isUnder(QStringLiteral("tests")) || !file.name().endsWith(QLatin1String("_test.cpp"))) {
        return {};
    }
    QStringList problems;
    if (!testCase.match(file.code()).hasMatch()) {
        problems.append(complaint(file, 1, QStringLiteral("a test file without a test case")));
    }
    if (!assertion.match(file.code()).hasMatch()) {
        problems.append(complaint(file, 1, QStringLiteral("a test file that checks nothing")));
    }
    return problems;
}

QStringList textProblems(const SourceFile& file)
{
    // Put together here so that this file does not find itself.
    static const QRegularExpression merge(QStringLiteral("^(<{7}|>{7}|={7})( .*)?$"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression machine(
        QStringLiteral("(?<![\\w.:/$}])/(home|root|work|Users)/|\\b[A-Z]:\\\\Users\\\\"));
    static const QRegularExpression unfinished(QStringLiteral("\\b(TO") + QStringLiteral("DO|FIX") +
                                               QStringLiteral("ME|X") + QStringLiteral("XX|HA") +
                                               QStringLiteral("CK)\\b"));
    QStringList problems;
    const auto find = [&](const QRegularExpression& what, const QString& text) {
        for (auto matches = what.globalMatch(file.text()); matches.hasNext();) {
            const auto match = matches.next();
            problems.append(complaint(file, file.lineOf(match.capturedStart()), match.captured() + text));
        }
    };
    find(merge, QStringLiteral(": a merge marker is left"));
    if (!file.isUnder(QStringLiteral("tests/lint"))) {
        find(machine, QStringLiteral(" is a path of one machine"));
        find(unfinished, QStringLiteral(": unfinished work has no place in the tree"));
    }
    const QString composed = file.text().normalized(QString::NormalizationForm_C);
    if (composed != file.text()) {
        qsizetype at = 0;
        while (at < composed.size() && at < file.text().size() && composed.at(at) == file.text().at(at)) {
            ++at;
        }
        problems.append(complaint(file, file.lineOf(at), QStringLiteral("text that is not composed Unicode (NFC)")));
    }
    return problems;
}

QStringList jsonProblems(const SourceFile& file)
{
    if (!file.path().endsWith(QLatin1String(".json"))) {
        return {};
    }
    QJsonParseError error;
    QJsonDocument::fromJson(file.text().toUtf8(), &error);
    if (error.error == QJsonParseError::NoError) {
        return {};
    }
    const QString before = QString::fromUtf8(file.text().toUtf8().left(error.offset));
    return {complaint(file, 1 + static_cast<int>(before.count(QLatin1Char('\n'))), error.errorString())};
}

} // namespace doancoso::lint
