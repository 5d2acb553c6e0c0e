// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_support.h"

#include "support/scripted_prompter.h"

#include "ui/flows/new_file_flow.h"
#include "ui/kit/message_bar.h"
#include "ui/main_window.h"
#include "ui/pages/start/new_file_page.h"
#include "ui/workspace_frame.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace doancoso;
using namespace doancoso::tests;
using flows::NewFileFlow;

namespace {

/// Cancels as soon as the making reports a part.
class CancelAt final : public base::ProgressSink
{
public:
    explicit CancelAt(int part) : m_part(part) {}
    void report(qint64 done, qint64, const QString&) override { m_done = static_cast<int>(done); }
    bool isCancelled() const override { return m_done >= m_part; }

private:
    int m_part;
    int m_done = 0;
};

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

void fillDistrict(NewFileFlow& flow)
{
    flow.setLevel(QStringLiteral("district"));
    flow.setProvince(QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    flow.setPlace(QStringLiteral("Thọ Xuân"));
    flow.setYear(2022);
    flow.setBelowText(QStringLiteral("15493\tĐoàn xã Xuân Hồng\n15502\tĐoàn xã Bắc Lương\n"));
}

} // namespace

TEST_CASE("names follow from the place until the user writes his own", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    NewFileFlow flow(clock, folder.path());
    REQUIRE(flow.failure().isEmpty());
    CHECK(flow.provinces().size() == 34);
    flow.setLevel(QStringLiteral("district"));
    flow.setProvince(QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    flow.setPlace(QStringLiteral("Thọ Xuân"));
    CHECK(flow.draft().unitName == QStringLiteral("Huyện đoàn Thọ Xuân"));
    CHECK(flow.draft().unitShortName == QStringLiteral("Thọ Xuân"));
    CHECK(flow.draft().superiorName == QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    CHECK(QFileInfo(flow.draft().file).fileName() == QStringLiteral("tho-xuan.doancoso"));
    flow.setUnitName(QStringLiteral("Thị đoàn Thọ Xuân"));
    flow.setPlace(QStringLiteral("Bỉm Sơn"));
    CHECK(flow.draft().unitName == QStringLiteral("Thị đoàn Thọ Xuân"));
    CHECK(flow.draft().unitShortName == QStringLiteral("Bỉm Sơn"));
    flow.setLevel(QStringLiteral("commune"));
    flow.setPlace(QStringLiteral("xã Thọ Lập"));
    CHECK(flow.draft().unitShortName == QStringLiteral("Xã Thọ Lập"));
    flow.setLevel(QStringLiteral("province"));
    CHECK(flow.draft().unitCode == QStringLiteral("38"));
}

TEST_CASE("units below are read as people paste them", "[newfile]")
{
    const auto lines = NewFileFlow::parseUnitLines(QStringLiteral("1\t15493\tĐoàn xã Xuân Hồng\n"
                                                                  "Đoàn thị trấn Lam Sơn\t15556\n"
                                                                  "\n"
                                                                  "3. Chi đoàn thôn 1\n"
                                                                  "15502; Đoàn xã Bắc Lương\n"
                                                                  "   \t  \n"));
    REQUIRE(lines.size() == 4);
    CHECK(lines.at(0).code == QStringLiteral("15493"));
    CHECK(lines.at(0).name == QStringLiteral("Đoàn xã Xuân Hồng"));
    CHECK(lines.at(0).shortName == QStringLiteral("Xã Xuân Hồng"));
    CHECK(lines.at(1).code == QStringLiteral("15556"));
    CHECK(lines.at(1).shortName == QStringLiteral("TT. Lam Sơn"));
    CHECK(lines.at(2).name == QStringLiteral("Chi đoàn thôn 1"));
    CHECK(lines.at(2).code.isEmpty());
    CHECK(lines.at(3).code == QStringLiteral("15502"));
}

TEST_CASE("each step says what is missing", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    NewFileFlow flow(clock, folder.path());
    CHECK(flow.problems(NewFileFlow::Step::Office).size() == 2); // province and place
    fillDistrict(flow);
    CHECK(flow.problems(NewFileFlow::Step::Office).isEmpty());
    flow.setYear(1900);
    flow.setUserName(QString());
    CHECK(flow.problems(NewFileFlow::Step::Reporting).size() == 2);
    flow.setBelowText(QStringLiteral("1\tA\n1\tB"));
    REQUIRE(flow.problems(NewFileFlow::Step::Units).size() == 1);
    QFile(flow.draft().file).open(QIODevice::WriteOnly);
    CHECK(flow.problems(NewFileFlow::Step::Content).size() == 1); // exists already
    flow.setFile(folder.filePath(QStringLiteral("không có/a.doancoso")));
    CHECK(flow.problems(NewFileFlow::Step::Content).size() == 1);
}

TEST_CASE("the file holds the chain from Trung ương to the units below, catalogue and settings", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    NewFileFlow flow(clock, folder.path());
    fillDistrict(flow);
    base::SilentProgress progress;
    REQUIRE_OK(NewFileFlow::create(flow.draft(), clock, progress));
    CHECK(filesIn(folder.path()) == QStringList{QStringLiteral("tho-xuan.doancoso")});

    ui::UserPreferences preferences(folder.filePath(QStringLiteral("a.ini")));
    auto database = storage::Database::open(flow.draft().file, clock);
    REQUIRE_OK(database);
    ui::Workspace workspace(std::move(*database), preferences);
    const organization::UnitTree& tree = workspace.tree();
    const organization::UnitNode* own = tree.find(workspace.officeUnit());
    REQUIRE(own);
    CHECK(own->name == QStringLiteral("Huyện đoàn Thọ Xuân"));
    CHECK(tree.path(own->id).size() == 3);
    CHECK(tree.childIds(own->id).size() == 2);
    CHECK(tree.find(tree.childIds(own->id).constFirst())->code == QStringLiteral("15493"));
    CHECK(workspace.indicators().catalogueAt(QDate(2022, 6, 1)).value().size() > 50);
    CHECK(workspace.settings().text(storage::setting::kReportForm).value() == QStringLiteral("QUARTER"));
    CHECK(workspace.userName() == flow.draft().userName);
    CHECK_FALSE(workspace.undo()); // the making of the file is no step back
}

TEST_CASE("a superior between province and unit is kept in the chain", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    NewFileFlow flow(clock, folder.path());
    flow.setLevel(QStringLiteral("commune"));
    flow.setProvince(QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    flow.setPlace(QStringLiteral("xã Thọ Hải"));
    flow.setSuperiorName(QStringLiteral("Huyện đoàn Thọ Xuân"));
    base::SilentProgress progress;
    REQUIRE_OK(NewFileFlow::create(flow.draft(), clock, progress));
    ui::UserPreferences preferences(folder.filePath(QStringLiteral("a.ini")));
    auto database = storage::Database::open(flow.draft().file, clock);
    REQUIRE_OK(database);
    const ui::Workspace workspace(std::move(*database), preferences);
    const auto above = workspace.tree().ancestorIds(workspace.officeUnit());
    REQUIRE(above.size() == 3);
    CHECK(workspace.tree().find(above.at(0))->typeCode == QStringLiteral("DISTRICT"));
}

TEST_CASE("cancelling or failing leaves nothing behind", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    NewFileFlow flow(clock, folder.path());
    fillDistrict(flow);
    for (int part = 1; part <= 4; ++part) {
        CancelAt progress(part);
        const auto made = NewFileFlow::create(flow.draft(), clock, progress);
        REQUIRE_FALSE(made);
        CHECK(made.error().code == base::ErrorCode::Cancelled);
        CHECK(filesIn(folder.path()).isEmpty());
    }
    flow.setFile(folder.filePath(QStringLiteral("không có/a.doancoso")));
    base::SilentProgress progress;
    CHECK_FALSE(NewFileFlow::create(flow.draft(), clock, progress));
    CHECK(filesIn(folder.path()).isEmpty());
}

TEST_CASE("the wizard goes from start to end by keyboard", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    ui::UserPreferences preferences(folder.filePath(QStringLiteral("a.ini")));
    ScriptedPrompter prompter;
    ui::WindowContext context{*qApp, clock, preferences};
    context.prompter = &prompter;
    context.documentsFolder = folder.path();
    ui::MainWindow window(context);
    showActive(window);
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.newFilePage());
    pages::NewFilePage& page = *window.newFilePage();

    // Who are we: nothing written yet is told at the fields.
    REQUIRE(page.findChild<QComboBox*>(QStringLiteral("level"))->hasFocus());
    press(Qt::Key_Return);
    CHECK(page.currentStep() == 0);
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("provinceName"))->hasFocus());
    type(QStringLiteral("Tỉnh đoàn Thanh Hóa"));
    if (QWidget* popup = QApplication::activePopupWidget()) {
        QTest::keyClick(popup, Qt::Key_Escape);
    }
    press(Qt::Key_Tab);
    type(QStringLiteral("xã Thọ Xuân"));
    CHECK(page.findChild<QLineEdit*>(QStringLiteral("unitName"))->text() == QStringLiteral("Đoàn xã Thọ Xuân"));
    press(Qt::Key_Return);
    REQUIRE(page.currentStep() == 1);
    REQUIRE(page.findChild<QSpinBox*>(QStringLiteral("year"))->hasFocus());
    press(Qt::Key_Return);
    REQUIRE(page.currentStep() == 2);
    REQUIRE(page.findChild<QPlainTextEdit*>(QStringLiteral("belowText"))->hasFocus());
    type(QStringLiteral("Chi đoàn thôn 1"));
    press(Qt::Key_Return);
    type(QStringLiteral("Chi đoàn thôn 2"));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page.currentStep() == 3);
    press(Qt::Key_Escape);
    CHECK(page.currentStep() == 2); // back, nothing is lost
    CHECK(page.flow().unitsBelow().size() == 2);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return window.workspace() != nullptr; }, 20'000));
    const organization::UnitNode* own = window.workspace()->tree().find(window.workspace()->officeUnit());
    CHECK(own->name == QStringLiteral("Đoàn xã Thọ Xuân"));
    CHECK(window.workspace()->tree().childIds(own->id).size() == 2);
    CHECK(window.frame()->isVisible());
    CHECK(prompter.unexpected.isEmpty());
}

TEST_CASE("leaving the wizard leaves no file", "[newfile]")
{
    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    ui::UserPreferences preferences(folder.filePath(QStringLiteral("a.ini")));
    ScriptedPrompter prompter;
    ui::WindowContext context{*qApp, clock, preferences};
    context.prompter = &prompter;
    context.documentsFolder = folder.path();
    ui::MainWindow window(context);
    showActive(window);
    window.showNewFile();
    window.newFilePage()->findChild<QPushButton*>(QStringLiteral("wizardAbandon"))->click();
    CHECK_FALSE(window.newFilePage());
    CHECK_FALSE(filesIn(folder.path()).contains(QStringLiteral("don-vi.doancoso")));
}
