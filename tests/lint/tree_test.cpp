// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the house, held against every file of the tree.
#include "lint/rules.h"
#include "support/catch.h"

using namespace doancoso;

namespace {

/// Files longer than 500 lines, each with the reason why cutting it would make it worse. The reason is read by people.
const QHash<QString, QString>& reasonsForLength()
{
    static const QHash<QString, QString> reasons{
        {QStringLiteral("tests/kit/grid_test.cpp"),
         QStringLiteral("drives one grid through keys, mouse and clipboard; its cases share one fixture")},
        {QStringLiteral("core/base/table_workbook.cpp"),
         QStringLiteral("reads the one format xlsx from its zip to its cells, in the order of the parts")},
        {QStringLiteral("core/reporting/summary_sheet.cpp"),
         QStringLiteral("builds one report from top to bottom in the order of the printed sheet")},
        {QStringLiteral("core/reporting/plan_document.cpp"),
         QStringLiteral("builds one document from top to bottom in the order of the printed plan")},
        {QStringLiteral("tests/organization/unit_import_test.cpp"),
         QStringLiteral("one awkward list after another through the same import; the cases share their helpers")},
        {QStringLiteral("ui/pages/plans/plan_tables.cpp"),
         QStringLiteral("tables of columns for the parts of a plan, each a list of the same shape")},
    };
    return reasons;
}

const lint::SourceTree& tree()
{
    static const lint::SourceTree whole(QStringLiteral(DOANCOSO_SOURCE_DIR));
    return whole;
}

template <typename Rule>
QStringList problems(Rule&& rule)
{
    QStringList found;
    for (const lint::SourceFile& file : tree().files()) {
        found.append(rule(file));
    }
    return found;
}

#define CHECK_CLEAN(found)                                                                                             \
    do {                                                                                                               \
        const QStringList list_ = (found);                                                                             \
        INFO(list_.join(QLatin1Char('\n')).toStdString());                                                             \
        CHECK(list_.isEmpty());                                                                                        \
    } while (false)

} // namespace

TEST_CASE("the lint sees the whole tree")
{
    for (const char* path :
         {"core/base/decimal.cpp", "core/storage/migrations/0001_initial.sql", "ui/language.h", "app/cli/main.cpp",
          "tests/lint/tree_test.cpp", "CMakeLists.txt", ".ci/run", "resources/organization/unit_types.json"}) {
        INFO(path);
        CHECK(tree().contains(QString::fromLatin1(path)));
    }
    CHECK(tree().cpp(QStringLiteral("core")).size() > 50);
    CHECK(tree().cpp(QStringLiteral("ui")).size() > 50);
    CHECK_CLEAN(tree().unreadable());
}

TEST_CASE("layers: includes go downward only")
{
    CHECK_CLEAN(problems(lint::layerProblems));
    CHECK_CLEAN(problems([](const lint::SourceFile& file) { return lint::includePathProblems(file, tree()); }));
}

TEST_CASE("libraries stay in their rooms: no window below ui, Qt Charts only in ui/charts, printing only in ui/print")
{
    const lint::QtModules modules;
    REQUIRE(modules.moduleOf(QStringLiteral("QColor")) == QStringLiteral("QtGui"));
    CHECK_CLEAN(problems([&](const lint::SourceFile& file) { return lint::libraryProblems(file, modules); }));
}

TEST_CASE("SQL stays in core/storage and in repositories")
{
    CHECK_CLEAN(problems(lint::sqlProblems));
}

TEST_CASE("event loops, clocks, raw dialogs and string connects stay in their one place or out")
{
    CHECK_CLEAN(problems(lint::callProblems));
}

TEST_CASE("every file begins with its licence, every header with its purpose")
{
    CHECK_CLEAN(problems(lint::headProblems));
}

TEST_CASE("files stay short, the main window above all")
{
    CHECK_CLEAN(problems([](const lint::SourceFile& file) { return lint::sizeProblems(file, reasonsForLength()); }));
    for (auto it = reasonsForLength().cbegin(); it != reasonsForLength().cend(); ++it) {
        INFO(it.key().toStdString());
        CHECK(tree().contains(it.key()));
        CHECK(it.value().size() > 20);
    }
}

TEST_CASE("every test file checks something")
{
    CHECK_CLEAN(problems(lint::assertionProblems));
}

TEST_CASE("texts are composed Unicode, finished, and name no one's machine")
{
    CHECK_CLEAN(problems(lint::textProblems));
}

TEST_CASE("all JSON parses")
{
    CHECK_CLEAN(problems(lint::jsonProblems));
}
