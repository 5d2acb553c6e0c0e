// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each rule catches what it is for, and leaves alone what only looks like it.
#include "lint/rules.h"
#include "support/catch.h"

using namespace doancoso::lint;

namespace {

SourceFile file(const char* path, const char* text)
{
    return SourceFile(QString::fromUtf8(path), QString::fromUtf8(text));
}

bool layerCaught(const char* path, const char* text)
{
    return !layerProblems(file(path, text)).isEmpty();
}

bool libraryCaught(const char* path, const char* text)
{
    static const QtModules modules;
    return !libraryProblems(file(path, text), modules).isEmpty();
}

bool callCaught(const char* path, const char* text)
{
    return !callProblems(file(path, text)).isEmpty();
}

bool sqlCaught(const char* path, const char* text)
{
    return !sqlProblems(file(path, text)).isEmpty();
}

} // namespace

TEST_CASE("C++ is taken apart into code, texts and includes")
{
    const SourceFile parsed =
        file("core/base/x.cpp", "#include <QString>\n"
                                "#include \"core/base/ids.h\" // why\n"
                                "// exec() in a comment\n"
                                "/* QEventLoop\n over lines */ int a = 1'000'000;\n"
                                "const char* b = \"text with // and \\\" quote\"; char c = '\"';\n"
                                "auto d = R\"(raw \" text\n)\"; end();\n");
    CHECK(parsed.includes().size() == 2);
    CHECK(parsed.includes().at(1).quoted);
    CHECK(parsed.includes().at(1).line == 2);
    CHECK_FALSE(parsed.code().contains(QStringLiteral("exec")));
    CHECK_FALSE(parsed.code().contains(QStringLiteral("QEventLoop")));
    CHECK(parsed.code().contains(QStringLiteral("int a = 1'000'000;")));
    CHECK(parsed.code().contains(QStringLiteral("end();")));
    CHECK(parsed.code().count(QLatin1Char('\n')) == parsed.text().count(QLatin1Char('\n')));
    REQUIRE(parsed.literals().size() == 3);
    CHECK(parsed.literals().at(1).text == QStringLiteral("text with // and \\\" quote"));
    CHECK(parsed.literals().at(2).text == QStringLiteral("raw \" text\n"));
    CHECK(parsed.literals().at(2).line == 7);
}

TEST_CASE("an include that goes upward is caught")
{
    CHECK(layerCaught("core/base/x.cpp", "#include \"core/storage/database.h\"\n"));
    CHECK(layerCaught("core/organization/x.h", "#include \"core/planning/plan.h\"\n"));
    CHECK(layerCaught("core/results/x.h", "#include \"core/reporting/control.h\"\n"));
    CHECK(layerCaught("core/reporting/x.h", "#include \"ui/kit/theme.h\"\n"));
    CHECK(layerCaught("core/newarea/x.h", "#include \"core/base/ids.h\"\n"));
    CHECK(layerCaught("core/base/x.cpp", "#include \"tests/support/catch.h\"\n"));
    CHECK(layerCaught("core/base/x.cpp", "  #  include \"ui/kit/theme.h\"\n"));
    CHECK(layerCaught("ui/kit/x.cpp", "#include \"ui/pages/plans/plan_page.h\"\n"));
    CHECK(layerCaught("ui/kit/x.cpp", "#include \"ui/workspace.h\"\n"));
    CHECK(layerCaught("ui/charts/x.cpp", "#include \"ui/print/page.h\"\n"));
    CHECK(layerCaught("ui/flows/x.cpp", "#include \"ui/pages/plans/plan_page.h\"\n"));
    CHECK(layerCaught("ui/pages/plans/x.cpp", "#include \"ui/main_window.h\"\n"));
    CHECK(layerCaught("ui/print/x.cpp", "#include \"app/cli/main.h\"\n"));
    CHECK_FALSE(layerCaught("core/results/x.h", "#include \"core/planning/plan.h\"\n#include <vector>\n"));
    CHECK_FALSE(layerCaught("core/results/x.h", "#include \"core/results/y.h\"\n"));
    CHECK_FALSE(layerCaught("ui/pages/plans/x.cpp",
                            "#include \"ui/kit/theme.h\"\n#include \"ui/flows/y.h\"\n"
                            "#include \"ui/workspace.h\"\n#include \"core/planning/plan.h\"\n"));
    CHECK_FALSE(layerCaught("ui/main_window.cpp", "#include \"ui/pages/plans/plan_page.h\"\n"));
    CHECK_FALSE(layerCaught("app/window/main.cpp", "#include \"ui/main_window.h\"\n"));
    CHECK_FALSE(layerCaught("tests/base/x.cpp", "#include \"ui/main_window.h\"\n"));
}

TEST_CASE("a library outside its room is caught in either spelling")
{
    CHECK(libraryCaught("core/base/x.cpp", "#include <QColor>\n"));
    CHECK(libraryCaught("core/base/x.cpp", "#include <QtWidgets/QWidget>\n"));
    CHECK(libraryCaught("core/base/x.cpp", "#include <qwidget.h>\n"));
    CHECK(libraryCaught("core/base/x.cpp", "#include <QtWidgets>\n"));
    CHECK(libraryCaught("core/base/x.cpp", "#include \"QtGui/QColor\"\n"));
    CHECK(libraryCaught("core/results/results_service.cpp", "#include <QSqlQuery>\n"));
    CHECK(libraryCaught("ui/pages/plans/x.cpp", "#include <QtSql/QSqlDatabase>\n"));
    CHECK(libraryCaught("ui/pages/plans/x.cpp", "#include <QChart>\n"));
    CHECK(libraryCaught("ui/print/x.cpp", "#include <QtCharts/QChartView>\n"));
    CHECK(libraryCaught("ui/pages/plans/x.cpp", "#include <QPrinter>\n"));
    CHECK(libraryCaught("ui/kit/x.cpp", "#include <QSignalSpy>\n"));
    CHECK(libraryCaught("ui/kit/x.cpp", "#include <QtNetwork/QTcpSocket>\n"));
    CHECK(libraryCaught("core/reporting/x.cpp", "#include <xlsxwriter.h>\n"));
    CHECK(libraryCaught("ui/print/x.cpp", "#include <minizip/zip.h>\n"));
    CHECK(libraryCaught("core/base/table_x.cpp", "#include <minizip/unzip.h>\n"));
    CHECK(libraryCaught("core/base/zip_x.cpp", "#include <quazip/quazip.h>\n"));
    CHECK(libraryCaught("core/base/x.cpp", "#include <unistd.h>\n"));
    CHECK(libraryCaught("ui/kit/x.cpp", "#include <CLI/CLI.hpp>\n"));
    CHECK_FALSE(libraryCaught("core/base/x.cpp", "#include <QString>\n#include <QtCore/QDate>\n#include <map>\n"));
    CHECK_FALSE(libraryCaught("core/base/zip_x.cpp", "#include <minizip/unzip.h>\n"));
    CHECK_FALSE(libraryCaught("core/storage/x.cpp", "#include <QSqlQuery>\n"));
    CHECK_FALSE(libraryCaught("core/results/value_repository.cpp", "#include <QSqlQuery>\n"));
    CHECK_FALSE(libraryCaught("ui/charts/x.cpp", "#include <QtCharts/QChartView>\n"));
    CHECK_FALSE(libraryCaught("ui/print/x.cpp", "#include <QPrinter>\n#include <xlsxwriter.h>\n"));
    CHECK_FALSE(libraryCaught("tests/base/x.cpp", "#include <QSignalSpy>\n"));
}

TEST_CASE("SQL outside its rooms is caught")
{
    CHECK(sqlCaught("core/results/x_service.cpp", "auto a = QStringLiteral(\"SELECT 1 FROM unit\");\n"));
    CHECK(sqlCaught("core/results/x_service.cpp", "storage::Statement read = connection.fresh(text);\n"));
    CHECK(sqlCaught("core/results/x_service.cpp", "#include \"core/storage/connection.h\"\n"));
    CHECK(sqlCaught("ui/pages/x.cpp", "QSqlDatabase database;\n"));
    CHECK(sqlCaught("ui/unit_repository.cpp", "QSqlDatabase database;\n"));
    CHECK(sqlCaught("app/cli/x.cpp", "run(\"  DELETE FROM unit WHERE id = 1\");\n"));
    CHECK_FALSE(sqlCaught("core/results/x_repository.cpp", "storage::Statement read; auto a = \"SELECT 1\";\n"));
    CHECK_FALSE(sqlCaught("core/results/x.cpp", "// a Statement or QSqlQuery would be wrong here\n"));
    CHECK_FALSE(sqlCaught("ui/x.cpp", "tr(\"Select a unit\"); tr(\"UPDATE\"); tr(\"Update now\");\n"));
    CHECK_FALSE(sqlCaught("tests/x.cpp", "auto a = \"SELECT 1\";\n"));
}

TEST_CASE("calls outside their one place are caught")
{
    CHECK(callCaught("ui/x.cpp", "QCoreApplication::processEvents();\n"));
    CHECK(callCaught("ui/x.cpp", "QEventLoop loop;\n"));
    CHECK(callCaught("core/storage/backup.cpp", "QSaveFile file(path);\n"));
    CHECK_FALSE(callCaught("core/base/file_output.cpp", "QSaveFile file(path);\n"));
    CHECK(callCaught("ui/x.cpp", "if (dialog.exec() == QDialog::Accepted) {}\n"));
    CHECK(callCaught("ui/x.cpp", "menu->exec(position);\n"));
    CHECK(callCaught("ui/x.cpp", "connect(a, SIGNAL(clicked()), b, SLOT(go()));\n"));
    CHECK(callCaught("core/results/x.cpp", "const auto now = QDateTime::currentDateTimeUtc();\n"));
    CHECK(callCaught("ui/x.cpp", "QDate::currentDate()\n"));
    CHECK(callCaught("ui/x.cpp", "std::chrono::system_clock::now();\n"));
    CHECK(callCaught("ui/pages/x.cpp", "QMessageBox::warning(this, a, b);\n"));
    CHECK(callCaught("ui/pages/x.cpp", "auto path = QFileDialog::getOpenFileName(this);\n"));
    CHECK(callCaught("ui/pages/x.cpp", "qDebug() << a;\n"));
    CHECK_FALSE(callCaught("core/base/clock.cpp", "return QDateTime::currentDateTimeUtc();\n"));
    CHECK_FALSE(callCaught("ui/kit/prompter.cpp", "auto* box = new QMessageBox(parent);\n"));
    CHECK_FALSE(callCaught("core/storage/connection.cpp", "m_query.exec();\n"));
    CHECK_FALSE(callCaught("app/window/main.cpp", "return application.exec();\n"));
    CHECK_FALSE(callCaught("ui/x.cpp", "// never exec() or processEvents here\nauto a = \"exec()\"; executeAll();\n"));
    CHECK_FALSE(callCaught("tests/x.cpp", "QCoreApplication::processEvents();\n"));
}

TEST_CASE("includes by another path than the full one are caught")
{
    const SourceTree tree(QStringLiteral(DOANCOSO_SOURCE_DIR));
    const auto caught = [&](const char* path, const char* text) {
        return !includePathProblems(file(path, text), tree).isEmpty();
    };
    CHECK(caught("core/base/x.cpp", "#include \"decimal.h\"\n"));
    CHECK(caught("core/base/x.cpp", "#include \"../base/decimal.h\"\n"));
    CHECK(caught("core/base/x.cpp", "#include \"core/base/no_such_file.h\"\n"));
    CHECK(caught("core/base/x.cpp", "#include \"support/catch.h\"\n"));
    CHECK_FALSE(caught("core/base/x.cpp", "#include \"core/base/decimal.h\"\n"));
    CHECK_FALSE(caught("tests/base/x.cpp", "#include \"support/catch.h\"\n#include \"x.moc\"\n"));
}

TEST_CASE("heads of files are looked at")
{
    const char* good = "// SPDX-License-Identifier: GPL-3.0-or-later\n//\n// Why.\n#pragma once\n";
    CHECK(headProblems(file("core/base/good.h", good)).isEmpty());
    CHECK_FALSE(headProblems(file("core/base/BadName.h", good)).isEmpty());
    CHECK_FALSE(
        headProblems(file("core/base/x.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n")).isEmpty());
    CHECK_FALSE(
        headProblems(file("core/base/x.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n//\n// Why.\n")).isEmpty());
    CHECK_FALSE(headProblems(file("core/base/x.cpp", "int a;\n")).isEmpty());
    CHECK_FALSE(headProblems(file("core/base/x.cpp", "// SPDX-License-Identifier: MIT\n")).isEmpty());
    CHECK(headProblems(file("core/base/x.cpp", "// SPDX-License-Identifier: GPL-3.0-or-later\nint a;\n")).isEmpty());
}

TEST_CASE("long files are caught unless a real reason is given; the main window never is excused")
{
    const QString path = QStringLiteral("core/base/long.cpp");
    const auto lines = [](int count) { return QStringLiteral("int a;\n").repeated(count); };
    CHECK(sizeProblems(SourceFile(path, lines(500)), {}).isEmpty());
    CHECK_FALSE(sizeProblems(SourceFile(path, lines(501)), {}).isEmpty());
    CHECK_FALSE(sizeProblems(SourceFile(path, lines(501)), {{path, QStringLiteral("long")}}).isEmpty());
    CHECK(sizeProblems(SourceFile(path, lines(501)), {{path, QStringLiteral("one table that is read as a whole")}})
              .isEmpty());
    const QString window = QStringLiteral("ui/main_window.cpp");
    CHECK(sizeProblems(SourceFile(window, lines(599)), {}).isEmpty());
    CHECK_FALSE(
        sizeProblems(SourceFile(window, lines(600)), {{window, QStringLiteral("one table that is read as a whole")}})
            .isEmpty());
}

TEST_CASE("tests that check nothing are caught")
{
    CHECK_FALSE(assertionProblems(file("tests/base/x_test.cpp", "TEST_CASE(\"a\") { run(); }\n")).isEmpty());
    CHECK_FALSE(assertionProblems(file("tests/base/x_test.cpp", "TEST_CASE(\"a\") { /* CHECK(1); */ }\n")).isEmpty());
    CHECK_FALSE(assertionProblems(file("tests/base/x_test.cpp", "void a() { CHECK(1); }\n")).isEmpty());
    CHECK(assertionProblems(file("tests/base/x_test.cpp", "TEST_CASE(\"a\") { REQUIRE_OK(b); }\n")).isEmpty());
    CHECK(assertionProblems(file("tests/base/helper.cpp", "void a() {}\n")).isEmpty());
}

TEST_CASE("bad texts are caught")
{
    const auto caught = [](const QString& text) {
        return !textProblems(SourceFile(QStringLiteral("core/base/x.cpp"), text)).isEmpty();
    };
    CHECK(caught(QStringLiteral("a\n<<<<<<< HEAD\nb\n")));
    CHECK(caught(QStringLiteral("a\n=======\nb\n")));
    CHECK(caught(QStringLiteral("open(\"/home/someone/file\");\n")));
    CHECK(caught(QStringLiteral("// see /work/notes\n")));
    CHECK(caught(QStringLiteral("C:\\Users\\x\n")));
    CHECK(caught(QStringLiteral("// TODO later\n")));
    CHECK(caught(QStringLiteral("// FIXME\n")));
    CHECK(caught(QStringLiteral("Đoàn").normalized(QString::NormalizationForm_D)));
    CHECK_FALSE(caught(QStringLiteral("Đoàn xã Thọ Xuân\n")));
    CHECK_FALSE(caught(QStringLiteral("// ===== heading =====\n")));
    CHECK_FALSE(caught(QStringLiteral("https://example.org/home/page ui/work/x mktemp-XXXXXX\n")));
}

TEST_CASE("broken JSON is caught with its line")
{
    CHECK(jsonProblems(file("resources/x.json", "{\"a\": [1, 2]}")).isEmpty());
    const auto problems = jsonProblems(file("resources/x.json", "{\n\"a\": 1,\n\"b\": oops\n}\n"));
    REQUIRE(problems.size() == 1);
    CHECK(problems.constFirst().startsWith(QStringLiteral("resources/x.json:3:")));
}
