// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui_support.h"

#include "support/scripted_prompter.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/period_chooser.h"
#include "ui/kit/rail.h"
#include "ui/kit/search_box.h"
#include "ui/kit/status_line.h"
#include "ui/kit/top_bar.h"
#include "ui/main_actions.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/pages/help/help_page.h"
#include "ui/pages/organization/unit_tree_panel.h"
#include "ui/pages/start/start_page.h"
#include "ui/search_popup.h"
#include "ui/workspace_frame.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace doancoso;
using namespace doancoso::tests;
using base::Period;

namespace {

/// The small office's file, closed and opened again through the window.
struct OpenWindow
{
    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<ui::MainWindow> window;

    OpenWindow()
    {
        office.workspace.reset();
        make();
        window->openFile(office.path);
        REQUIRE(window->workspace());
        showActive(*window);
    }

    void make()
    {
        ui::WindowContext context{*qApp, office.clock, office.preferences};
        context.prompter = &prompter;
        context.documentsFolder = office.folder.path();
        window = std::make_unique<ui::MainWindow>(context);
    }

    ui::WorkspaceFrame& frame() { return *window->frame(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget();
        QTest::keyClick(target ? target : window.get(), key, modifiers);
    }
    void close()
    {
        window->close();
        REQUIRE(QTest::qWaitFor([this] { return !window->isVisible(); }));
    }
};

QStringList popupTexts(const ui::WorkspaceFrame& frame)
{
    QStringList texts;
    const QAbstractItemModel* model = frame.searchPopup()->list()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        texts.append(model->index(row, 0).data().toString());
    }
    return texts;
}

} // namespace

TEST_CASE("the window opens a file at its own unit and says so", "[window]")
{
    OpenWindow w;
    CHECK(w.window->windowTitle() == QStringLiteral("Đoàn Cơ Sở – thoxuan.doancoso"));
    CHECK(w.window->workspace()->unit() == w.office.district);
    const auto path = w.frame().topBar()->path()->path();
    REQUIRE(path.size() == 2);
    CHECK(path.at(0).name == QStringLiteral("Thanh Hóa"));
    CHECK(path.at(1).name == QStringLiteral("Huyện đoàn Thọ Xuân"));
    CHECK_THAT(w.frame().statusLine()->text().toStdString(), Catch::Matchers::ContainsSubstring("thoxuan.doancoso"));
}

TEST_CASE("Ctrl and a number, or the comma, go to each page", "[window]")
{
    OpenWindow w;
    const auto& pages = ui::pageList();
    REQUIRE(pages.size() >= 2);
    REQUIRE(pages.size() <= 11);
    for (int i = static_cast<int>(pages.size()) - 1; i >= 0; --i) {
        w.press(i == 10 ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_0 + (i + 1) % 10), Qt::ControlModifier);
        CHECK(w.frame().currentPageId() == pages.at(i).id);
        CHECK(w.frame().rail()->current() == pages.at(i).id);
        CHECK(w.frame().currentPage()->isVisible());
    }
}

TEST_CASE("the period goes back and forth by keyboard and holds on every page", "[window]")
{
    OpenWindow w;
    CHECK(w.window->workspace()->period() == Period::quarter(2022, 4));
    w.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(w.window->workspace()->period() == Period::quarter(2022, 3));
    w.press(Qt::Key_2, Qt::ControlModifier);
    w.press(Qt::Key_PageUp, Qt::ControlModifier);
    CHECK(w.window->workspace()->period() == Period::quarter(2022, 2));
    CHECK(w.frame().topBar()->period()->period() == Period::quarter(2022, 2));
    w.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(w.window->workspace()->period() == Period::quarter(2022, 3));
}

TEST_CASE("F9 folds the tree away and gives it back, also after a restart", "[window]")
{
    OpenWindow w;
    REQUIRE_FALSE(w.frame().isTreeFolded());
    w.press(Qt::Key_F9);
    CHECK(w.frame().isTreeFolded());
    w.close();
    w.make();
    w.window->openFile(w.office.path);
    showActive(*w.window);
    CHECK(w.frame().isTreeFolded());
    w.press(Qt::Key_F9);
    CHECK_FALSE(w.frame().isTreeFolded());
}

TEST_CASE("Ctrl+K finds units without diacritics and Enter goes there", "[window]")
{
    OpenWindow w;
    w.press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(w.frame().topBar()->search()->hasFocus());
    type(QStringLiteral("bac luong"));
    REQUIRE(QTest::qWaitFor([&] { return w.frame().searchPopup()->isVisible(); }));
    CHECK(popupTexts(w.frame()).contains(QStringLiteral("Đoàn xã Bắc Lương")));
    w.press(Qt::Key_Return);
    CHECK(w.window->workspace()->unit() == w.office.communes.at(1));
    CHECK_FALSE(w.frame().searchPopup()->isVisible());
    CHECK(w.frame().topBar()->search()->text().isEmpty());
    CHECK(w.frame().currentPage()->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("the search says when nothing fits, and Esc leads back", "[window]")
{
    OpenWindow w;
    w.press(Qt::Key_K, Qt::ControlModifier);
    type(QStringLiteral("zzz"));
    REQUIRE(QTest::qWaitFor([&] { return w.frame().searchPopup()->isVisible(); }));
    CHECK(popupTexts(w.frame()).size() == 1);
    w.press(Qt::Key_Return); // nothing to go to
    CHECK(w.window->workspace()->unit() == w.office.district);
    w.press(Qt::Key_Escape);
    CHECK_FALSE(w.frame().searchPopup()->isVisible());
    w.press(Qt::Key_Escape);
    CHECK_FALSE(w.frame().topBar()->search()->hasFocus());
}

TEST_CASE("undo and redo work from anywhere and say what they did", "[window]")
{
    OpenWindow w;
    organization::UnitChange rename;
    rename.name = QStringLiteral("Đoàn xã Mới");
    REQUIRE_OK(w.window->workspace()->organization().change(w.office.communes.at(0), QDate(2022, 7, 1), rename, {}));
    const auto name = [&] { return w.window->workspace()->tree().find(w.office.communes.at(0))->name; };
    CHECK(name() == QStringLiteral("Đoàn xã Mới"));
    w.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(name() == QStringLiteral("Đoàn xã Xuân Hồng"));
    CHECK_THAT(w.frame().statusLine()->text().toStdString(), Catch::Matchers::ContainsSubstring("01/07/2022"));
    w.press(Qt::Key_Y, Qt::ControlModifier);
    CHECK(name() == QStringLiteral("Đoàn xã Mới"));
    w.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(w.frame().currentPage()->frame()->messageBar()->text().isEmpty()); // nothing to redo
}

TEST_CASE("unit, period and page are found again after a restart", "[window]")
{
    OpenWindow w;
    w.window->workspace()->setScope(w.office.communes.at(2), Period::month(2022, 8));
    w.press(Qt::Key_2, Qt::ControlModifier);
    const QString page = w.frame().currentPageId();
    w.close();
    w.make();
    w.window->openFile(w.office.path);
    CHECK(w.window->workspace()->unit() == w.office.communes.at(2));
    CHECK(w.window->workspace()->period() == Period::month(2022, 8));
    CHECK(w.frame().currentPageId() == page);
}

TEST_CASE("closing makes a backup of what was changed", "[window]")
{
    OpenWindow w;
    REQUIRE(QTest::qWaitFor([&] { return w.window->isSettled(); }));
    const QString folder = w.window->workspace()->backupFolder();
    const auto before = storage::listBackups(folder).size();
    w.close();
    CHECK(storage::listBackups(folder).size() == before); // nothing was changed
    w.make();
    w.window->openFile(w.office.path);
    w.window->show();
    REQUIRE(QTest::qWaitFor([&] { return w.window->isSettled(); }));
    w.office.clock.advance(60'000);
    REQUIRE_OK(
        w.window->workspace()->settings().setText(QStringLiteral("x"), QStringLiteral("1"), QStringLiteral("X")));
    w.close();
    const auto backups = storage::listBackups(folder);
    REQUIRE_FALSE(backups.isEmpty());
    CHECK(backups.constFirst().reason == storage::BackupReason::Closing);
}

TEST_CASE("a file that cannot be opened is explained on the start page, with its backups", "[window]")
{
    OpenWindow w;
    REQUIRE(QTest::qWaitFor([&] { return w.window->workspace()->lastBackup().has_value(); }));
    w.close();
    w.make();
    {
        QFile file(w.office.path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, 'x'));
    }
    w.window->openFile(w.office.path);
    showActive(*w.window);
    CHECK_FALSE(w.window->workspace());
    CHECK(w.window->startPage()->isVisible());
    CHECK_FALSE(w.window->startPage()->errorText().isEmpty());
    // The backup made before can be restored right there.
    QAbstractButton* restore = nullptr;
    const auto buttons = w.window->startPage()->findChildren<QAbstractButton*>();
    for (QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text().contains(QStringLiteral("Restore the backup"))) {
            restore = button;
        }
    }
    REQUIRE(restore);
    restore->setFocus();
    w.press(Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return w.window->workspace() != nullptr; }));
    CHECK(w.window->workspace()->unit() == w.office.district);
    CHECK(w.window->startPage()->errorText().isEmpty());
}

TEST_CASE("a file that is gone can be taken off the list", "[window]")
{
    OpenWindow w;
    w.office.preferences.noteOpened(w.office.folder.filePath(QStringLiteral("mất.doancoso")));
    w.window->openFile(w.office.folder.filePath(QStringLiteral("mất.doancoso")));
    CHECK(w.window->startPage()->isVisible());
    CHECK(w.window->workspace()); // the present file stays open behind it
    auto* back = w.window->startPage()->findChild<QPushButton*>(QStringLiteral("startBack"));
    REQUIRE(back->isVisible());
    emit w.window->startPage()->forgetWanted(w.office.folder.filePath(QStringLiteral("mất.doancoso")));
    CHECK_FALSE(w.office.preferences.recentFiles().contains(w.office.folder.filePath(QStringLiteral("mất.doancoso"))));
    back->click();
    CHECK(w.frame().isVisible());
}

TEST_CASE("opening by the dialog replaces the present file", "[window]")
{
    OpenWindow w;
    const QString other = w.office.folder.filePath(QStringLiteral("khác.doancoso"));
    REQUIRE_OK(storage::Database::create(other, w.office.clock, QString()));
    w.prompter.answers.append(other);
    w.press(Qt::Key_O, Qt::ControlModifier);
    REQUIRE(QTest::qWaitFor([&] {
        return w.window->workspace() && w.window->workspace()->filePath() == other && w.window->frame()->isVisible();
    }));
    CHECK(w.prompter.unexpected.isEmpty());
    CHECK(w.window->windowTitle() == QStringLiteral("Đoàn Cơ Sở – khác.doancoso"));
    CHECK_FALSE(w.window->workspace()->unit().isValid()); // an empty file: pages say so
}

TEST_CASE("the list of shortcuts names what exists and Esc leads back", "[window]")
{
    OpenWindow w;
    w.press(Qt::Key_F1, Qt::ControlModifier);
    auto* help = w.window->findChild<pages::HelpPage*>();
    REQUIRE(help->isVisible());
    QStringList texts;
    for (const QLabel* label : help->findChildren<QLabel*>()) {
        texts.append(label->text());
    }
    CHECK(texts.contains(QStringLiteral("F9")));
    CHECK(texts.contains(QStringLiteral("Ctrl+K")));
    CHECK(texts.contains(QStringLiteral("Ctrl+1")));
    w.press(Qt::Key_Escape);
    CHECK(w.frame().isVisible());
}

TEST_CASE("letters of 150 % and the dark theme hold in the running window", "[window]")
{
    OpenWindow w;
    emit w.window->actions()->fontChosen(150);
    emit w.window->actions()->themeChosen(QStringLiteral("dark"));
    CHECK(kit::Theme::isDark());
    CHECK(kit::Theme::baseFontPointSizeTenths() == 150);
    CHECK(w.office.preferences.fontTenths() == 150);
    CHECK_FALSE(w.window->grab().isNull());
    emit w.window->actions()->fontChosen(100);
    emit w.window->actions()->themeChosen(QStringLiteral("light"));
}
