// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "tests/kit/kit_support.h"
#include "tests/kit/sample_model.h"

#include "ui/kit/grid_columns.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/settings_store.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace doancoso;
using namespace doancoso::kit;
using namespace doancoso::tests;

namespace {

QString s(const char16_t* text)
{
    return QString::fromUtf16(text);
}

/// Rows: 0 section, 1–3 figures, 4 section, 5–7 figures. Columns: 0–2 words, 3–6 quarters, 7 sum.
struct Grid
{
    explicit Grid(int rows = 8, int figures = 4) : model(SampleModel::figureColumns(figures), rows)
    {
        model.setSection(0, s(u"A"), s(u"CÔNG TÁC TỔ CHỨC"));
        if (rows > 4) {
            model.setSection(4, s(u"B"), s(u"XÂY DỰNG ĐẢNG"));
        }
        view = new GridView;
        view->setModel(&model);
        view->setBlockEditor(&model);
        view->setFrozenColumns(3);
        window = std::make_unique<Shown>(view);
        view->setFocus();
        at(1, 3);
    }
    void at(int row, int column) { view->setCurrentIndex(model.index(row, column)); }
    void select(int top, int left, int bottom, int right)
    {
        at(top, left);
        view->selectionModel()->select(QItemSelection(model.index(top, left), model.index(bottom, right)),
                                       QItemSelectionModel::ClearAndSelect);
    }
    QPair<int, int> here() const { return {view->currentIndex().row(), view->currentIndex().column()}; }
    void pasteText(const char16_t* text)
    {
        QMimeData data;
        data.setText(s(text));
        view->paste(data);
    }
    QLineEdit* editor() const { return qobject_cast<QLineEdit*>(QApplication::focusWidget()); }

    SampleModel model;
    GridView* view;
    std::unique_ptr<Shown> window;
};

using Cell = QPair<int, int>;

} // namespace

TEST_CASE("the sample model is a sound model", "[grid]")
{
    SampleModel model(SampleModel::figureColumns(4), 6);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setText(1, 3, s(u"5"));
    model.removeRow(2);
    model.resetModel();
}

TEST_CASE("typing replaces, Enter saves and goes down over sections", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"41"));
    type(s(u"66"));
    REQUIRE(g.editor());
    CHECK(g.editor()->text() == s(u"66"));
    CHECK(g.model.text(1, 3) == s(u"41"));
    press(Qt::Key_Return);
    CHECK(g.model.text(1, 3) == s(u"66"));
    CHECK(g.here() == Cell(2, 3));
    CHECK(g.view->hasFocus());
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(3, 3));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(5, 3));
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(g.here() == Cell(3, 3));
    type(s(u"7"));
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(g.here() == Cell(2, 3));
    CHECK(g.model.text(3, 3) == s(u"7"));
}

TEST_CASE("Tab saves and goes right, wraps to the next cell that can be typed into, Enter returns to where it began",
          "[grid]")
{
    Grid g;
    type(s(u"1"));
    press(Qt::Key_Tab);
    CHECK(g.here() == Cell(1, 4));
    type(s(u"2"));
    press(Qt::Key_Tab);
    type(s(u"3"));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(2, 3));
    CHECK(g.model.text(1, 5) == s(u"3"));
    g.at(1, 7);
    press(Qt::Key_Tab);
    CHECK(g.here() == Cell(2, 3));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(g.here() == Cell(2, 2));
    g.at(5, 0);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    CHECK(g.here() == Cell(3, 6));
}

TEST_CASE("F2 edits with the cursor at the end; arrows then move inside the text", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"41"));
    press(Qt::Key_F2);
    REQUIRE(g.editor());
    CHECK(g.editor()->text() == s(u"41"));
    CHECK(g.editor()->cursorPosition() == 2);
    CHECK_FALSE(g.editor()->hasSelectedText());
    press(Qt::Key_Left);
    REQUIRE(g.editor());
    type(s(u"0"));
    CHECK(g.editor()->text() == s(u"401"));
    press(Qt::Key_Down);
    CHECK(g.model.text(1, 3) == s(u"401"));
    CHECK(g.here() == Cell(2, 3));
}

TEST_CASE("while typing, arrows save and move as in Excel", "[grid]")
{
    Grid g;
    type(s(u"12"));
    press(Qt::Key_Right);
    CHECK(g.model.text(1, 3) == s(u"12"));
    CHECK(g.here() == Cell(1, 4));
    CHECK_FALSE(g.view->isEditing());
}

TEST_CASE("Esc restores", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"41"));
    const int saves = g.model.saves;
    type(s(u"99"));
    press(Qt::Key_Escape);
    CHECK(g.model.text(1, 3) == s(u"41"));
    CHECK(g.model.saves == saves);
    CHECK_FALSE(g.view->isEditing());
    CHECK(g.view->hasFocus());
    CHECK(g.here() == Cell(1, 3));
}

TEST_CASE("a text the model refuses stays in the cell with the reason; nothing is lost and nothing moves", "[grid]")
{
    Grid g;
    type(s(u"6x6"));
    press(Qt::Key_Return);
    REQUIRE(g.editor());
    CHECK(g.editor()->text() == s(u"6x6"));
    CHECK(g.here() == Cell(1, 3));
    CHECK(g.view->hintText().contains(s(u"6x6")));
    CHECK_FALSE(g.view->finishEditing());

    // A click on another cell does not take the letters away either.
    QTest::mouseClick(g.view->viewport(), Qt::LeftButton, Qt::NoModifier,
                      g.view->visualRect(g.model.index(3, 4)).center());
    CHECK(g.here() == Cell(1, 3));
    REQUIRE(g.view->isEditing());

    // The program moves on: the cell still waits, the text still stands there.
    g.view->setCurrentIndex(g.model.index(5, 4));
    CHECK(g.view->isEditing());

    auto* waiting = g.view->viewport()->findChild<QLineEdit*>();
    REQUIRE(waiting);
    waiting->setFocus();
    press(Qt::Key_Backspace);
    CHECK(g.view->hintText().isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Tab);
    CHECK(g.model.text(1, 3) == s(u"6"));
    CHECK_FALSE(g.view->isEditing());
}

TEST_CASE("leaving the grid saves; another window does not end the typing", "[grid]")
{
    Grid g;
    auto* other = new QPushButton(s(u"Nộp"));
    g.window->layout()->addWidget(other);
    other->show();
    type(s(u"5"));
    QWidget* editor = QApplication::focusWidget();
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(editor, &away);
    CHECK(g.view->isEditing());
    other->setFocus();
    CHECK(g.model.text(1, 3) == s(u"5"));
    CHECK_FALSE(g.view->isEditing());
    CHECK(other->hasFocus());
}

TEST_CASE("computed cells refuse typing, F2, Delete and paste with the reason beside them", "[grid]")
{
    Grid g;
    g.at(1, 7);
    for (const auto& attempt :
         std::initializer_list<std::function<void()>>{[] { type(s(u"5")); }, [] { press(Qt::Key_F2); },
                                                      [] { press(Qt::Key_Delete); }, [&] { g.pasteText(u"5"); }}) {
        press(Qt::Key_Escape);
        CHECK(g.view->hintText().isEmpty());
        attempt();
        CHECK_FALSE(g.view->isEditing());
        CHECK(g.view->hintText() == s(u"Cộng từ các quý."));
    }
    press(Qt::Key_Left);
    CHECK(g.view->hintText().isEmpty());
    CHECK(g.model.saves == 0);
    CHECK(g.model.blocks == 0);
}

TEST_CASE("Backspace empties the cell and waits for typing, Delete clears what is selected in one go", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"41"));
    press(Qt::Key_Backspace);
    REQUIRE(g.editor());
    CHECK(g.editor()->text().isEmpty());
    type(s(u"8"));
    press(Qt::Key_Return);
    CHECK(g.model.text(1, 3) == s(u"8"));

    g.model.setText(2, 4, s(u"9"));
    g.select(1, 3, 3, 7);
    QSignalSpy finished(g.view, &GridView::blockFinished);
    press(Qt::Key_Delete);
    CHECK(g.model.text(1, 3).isEmpty());
    CHECK(g.model.text(2, 4).isEmpty());
    CHECK(g.model.blocks == 1);
    REQUIRE(finished.size() == 1);
    const auto report = finished.first().first().value<BlockReport>();
    CHECK(report.written == 2);
    CHECK(report.refused == 3); // the three sums
}

TEST_CASE("an edit that changes nothing saves nothing", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"41"));
    press(Qt::Key_F2);
    press(Qt::Key_Return);
    type(s(u"41"));
    g.at(1, 3);
    press(Qt::Key_F2);
    press(Qt::Key_Tab);
    CHECK(g.model.text(2, 3) == s(u"41"));
    CHECK(g.model.saves == 1);
}

TEST_CASE("arrows, Home, End, Ctrl+arrows and page keys", "[grid]")
{
    Grid g(40, 4);
    for (const int row : {1, 2, 3}) {
        g.model.setText(row, 3, s(u"1"));
    }
    g.model.setText(10, 3, s(u"1"));
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(g.here() == Cell(3, 3));
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(g.here() == Cell(10, 3));
    press(Qt::Key_Down, Qt::ControlModifier);
    CHECK(g.here() == Cell(39, 3));
    press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(g.here() == Cell(10, 3));
    press(Qt::Key_Home);
    CHECK(g.here() == Cell(10, 0));
    press(Qt::Key_Home);
    CHECK(g.here() == Cell(10, 3));
    press(Qt::Key_End);
    CHECK(g.here() == Cell(10, 7));
    press(Qt::Key_Home, Qt::ControlModifier);
    CHECK(g.here() == Cell(0, 3));
    press(Qt::Key_End, Qt::ControlModifier);
    CHECK(g.here() == Cell(39, 7));
    press(Qt::Key_Down);
    CHECK(g.here() == Cell(39, 7));
    press(Qt::Key_Right);
    CHECK(g.here() == Cell(39, 7));
    press(Qt::Key_PageUp);
    CHECK(g.here().first < 35);
    CHECK(g.here().first > 10);
    const int row = g.here().first;
    press(Qt::Key_PageDown);
    CHECK(g.here().first == 39);
    press(Qt::Key_PageUp);
    CHECK(g.here().first == row);
    CHECK(g.view->viewport()->rect().contains(g.view->visualRect(g.view->currentIndex())));
}

TEST_CASE("Shift extends the selection; count, sum and average follow", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"10"));
    g.model.setText(2, 3, s(u"20,5"));
    QSignalSpy summary(g.view, &GridView::selectionSummary);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    CHECK(g.view->selectionModel()->selection().first() ==
          QItemSelectionRange(g.model.index(1, 3), g.model.index(3, 4)));
    CHECK(g.here() == Cell(3, 4));
    REQUIRE(QTest::qWaitFor([&] { return !summary.isEmpty(); }));
    CHECK(summary.last().at(0).toInt() == 2);
    CHECK(summary.last().at(1).value<base::Decimal>() == base::Decimal::fromUnits(305000));
    CHECK(summary.last().at(2).value<base::Decimal>() == base::Decimal::fromUnits(152500));

    // Enter and Tab go round inside the selection.
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(1, 3));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(2, 3));
    press(Qt::Key_Tab);
    CHECK(g.here() == Cell(2, 4));
    CHECK(g.view->selectionModel()->selection().size() == 1);
    press(Qt::Key_Left);
    CHECK(g.view->selectionModel()->selection().first().height() == 1);
    REQUIRE(QTest::qWaitFor([&] { return summary.last().at(0).toInt() == 0; }));
}

TEST_CASE("the mouse selects, drags, extends with Shift and edits by double click", "[grid]")
{
    Grid g;
    const auto center = [&](int row, int column) { return g.view->visualRect(g.model.index(row, column)).center(); };
    QWidget* area = g.view->viewport();
    QTest::mouseClick(area, Qt::LeftButton, Qt::NoModifier, center(2, 4));
    CHECK(g.here() == Cell(2, 4));
    QTest::mouseClick(area, Qt::LeftButton, Qt::ShiftModifier, center(5, 5));
    CHECK(g.view->selectionModel()->selection().first() ==
          QItemSelectionRange(g.model.index(2, 4), g.model.index(5, 5)));
    QTest::mousePress(area, Qt::LeftButton, Qt::NoModifier, center(1, 3));
    QMouseEvent drag(QEvent::MouseMove, center(3, 4), area->mapToGlobal(center(3, 4)), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QApplication::sendEvent(area, &drag);
    QTest::mouseRelease(area, Qt::LeftButton, Qt::NoModifier, center(3, 4));
    CHECK(g.view->selectionModel()->selection().first() ==
          QItemSelectionRange(g.model.index(1, 3), g.model.index(3, 4)));
    QTest::mouseDClick(area, Qt::LeftButton, Qt::NoModifier, center(2, 3));
    CHECK(g.view->isEditing());
    type(s(u"5"));
    QTest::mouseClick(area, Qt::LeftButton, Qt::NoModifier, center(3, 3));
    CHECK(g.model.text(2, 3) == s(u"5"));
    CHECK(g.here() == Cell(3, 3));
}

TEST_CASE("copy gives numbers as shown, in html and as text, and paste takes them back", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"1.234,5"));
    g.model.setText(2, 4, s(u"7"));
    g.select(1, 3, 2, 4);
    press(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    REQUIRE(data);
    CHECK(data->text() == s(u"1.234,5\t\n\t7\n"));
    CHECK(data->html().contains(s(u"1.234,5</td>")));
    g.at(5, 5);
    press(Qt::Key_V, Qt::ControlModifier);
    CHECK(g.model.text(5, 5) == s(u"1.234,5"));
    CHECK(g.model.text(6, 6) == s(u"7"));
    CHECK(g.model.blocks == 1);

    g.select(1, 3, 1, 4);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->text() == s(u"Quý 1\tQuý 2\n1.234,5\t\n"));
    press(Qt::Key_X, Qt::ControlModifier);
    CHECK(g.model.text(1, 3).isEmpty());
}

TEST_CASE("paste: one value fills the selection, blocks repeat, what does not fit is reported", "[grid]")
{
    Grid g;
    QSignalSpy finished(g.view, &GridView::blockFinished);
    const auto report = [&] { return finished.last().first().value<BlockReport>(); };
    g.select(1, 3, 3, 4);
    g.pasteText(u"5");
    for (int row = 1; row <= 3; ++row) {
        CHECK(g.model.text(row, 3) == s(u"5"));
        CHECK(g.model.text(row, 4) == s(u"5"));
    }
    CHECK(report().written == 6);
    CHECK_FALSE(report().text().isEmpty());

    g.select(5, 3, 6, 6);
    g.pasteText(u"1\t2\r\n");
    CHECK(g.model.text(6, 5) == s(u"1"));
    CHECK(g.model.text(6, 6) == s(u"2"));

    g.at(6, 6);
    g.pasteText(u"1\t2\t3\n4\t5\t6\n7\t8\t9\n");
    CHECK(g.model.text(7, 6) == s(u"4"));
    CHECK(report().leftOutRows == 1);
    CHECK(report().leftOutColumns == 1);
    CHECK(report().refused == 2);
    CHECK(report().written == 2);

    // A section row in the way keeps its text; positions do not shift.
    g.at(3, 3);
    g.pasteText(u"31\n32\n33\n");
    CHECK(g.model.text(3, 3) == s(u"31"));
    CHECK(g.model.text(4, 3).isEmpty());
    CHECK(g.model.text(5, 3) == s(u"33"));
    CHECK(report().refused == 1);
}

TEST_CASE("a block that does not save changes nothing and says why", "[grid]")
{
    Grid g;
    QSignalSpy finished(g.view, &GridView::blockFinished);
    g.pasteText(u"1\n2\nba\n");
    REQUIRE(finished.size() == 1);
    CHECK(finished.last().first().value<BlockReport>().error.has_value());
    CHECK(g.model.text(1, 3).isEmpty());
    CHECK(g.view->hintText().contains(s(u"ba")));
}

TEST_CASE("without a block editor cells are written one by one", "[grid]")
{
    Grid g;
    g.view->setBlockEditor(nullptr);
    g.pasteText(u"1\t2\n");
    CHECK(g.model.text(1, 4) == s(u"2"));
    CHECK(g.model.saves == 2);
    CHECK(g.model.blocks == 0);
}

TEST_CASE("Ctrl+D and Ctrl+R fill", "[grid]")
{
    Grid g;
    g.model.setText(1, 3, s(u"4"));
    g.model.setText(1, 4, s(u"5"));
    g.select(1, 3, 3, 4);
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(g.model.text(3, 3) == s(u"4"));
    CHECK(g.model.text(2, 4) == s(u"5"));
    g.at(2, 5);
    press(Qt::Key_R, Qt::ControlModifier);
    CHECK(g.model.text(2, 5) == s(u"5"));
    g.at(2, 6);
    g.model.setText(1, 6, s(u"77"));
    press(Qt::Key_D, Qt::ControlModifier);
    CHECK(g.model.text(2, 6) == s(u"77"));
    g.select(1, 3, 3, 6);
    type(s(u"9"));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(g.model.text(3, 6) == s(u"9"));
    CHECK(g.model.text(1, 3) == s(u"9"));
}

TEST_CASE("undo, redo and explain are asked for", "[grid]")
{
    Grid g;
    QSignalSpy undo(g.view, &GridView::undoRequested);
    QSignalSpy redo(g.view, &GridView::redoRequested);
    QSignalSpy explain(g.view, &GridView::explainRequested);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Y, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_F4);
    CHECK(undo.size() == 1);
    CHECK(redo.size() == 2);
    REQUIRE(explain.size() == 1);
    CHECK(explain.first().first().toModelIndex() == g.model.index(1, 3));
    type(s(u"12"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(undo.size() == 1);
    CHECK(g.view->isEditing());
}

TEST_CASE("errors are counted and F7 jumps through them", "[grid]")
{
    Grid g;
    QSignalSpy count(g.view, &GridView::errorCountChanged);
    g.view->setErrorCounting(true);
    g.model.setText(3, 4, g.model.sentinel);
    g.model.setText(6, 3, g.model.sentinel);
    REQUIRE(QTest::qWaitFor([&] { return g.view->errorCount() == 2; }));
    press(Qt::Key_F7);
    CHECK(g.here() == Cell(3, 4));
    CHECK_FALSE(g.view->hintText().isEmpty());
    press(Qt::Key_F7);
    CHECK(g.here() == Cell(6, 3));
    press(Qt::Key_F7);
    CHECK(g.here() == Cell(3, 4));
    press(Qt::Key_F7, Qt::ShiftModifier);
    CHECK(g.here() == Cell(6, 3));
    type(s(u"5"));
    press(Qt::Key_Return);
    CHECK(g.view->errorCount() == 1);
    CHECK(count.last().first().toInt() == 1);
    g.model.removeRow(3);
    CHECK(g.view->errorCount() == 0);
    CHECK_FALSE(g.view->goToError());
}

TEST_CASE("Ctrl+F finds without marks, Enter goes on, Esc closes", "[grid]")
{
    Grid g;
    g.model.setText(2, 1, s(u"Đoàn viên mới kết nạp"));
    g.model.setText(6, 1, s(u"Đoàn viên ưu tú"));
    press(Qt::Key_F, Qt::ControlModifier);
    type(s(u"doan vien"));
    CHECK(g.here() == Cell(2, 1));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(6, 1));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(2, 1));
    press(Qt::Key_Return, Qt::ShiftModifier);
    CHECK(g.here() == Cell(6, 1));
    press(Qt::Key_Escape);
    CHECK(g.view->hasFocus());
    press(Qt::Key_F3);
    CHECK(g.here() == Cell(2, 1));
}

TEST_CASE("frozen columns stay where they are, under mouse and cursor", "[grid]")
{
    Grid g(12, 30);
    g.at(1, 32);
    QScrollBar* bar = g.view->horizontalScrollBar();
    REQUIRE(bar->value() > 0);
    const QRect name = g.view->visualRect(g.model.index(2, 1));
    CHECK(name.left() == g.view->columnWidth(0));
    CHECK(g.view->indexAt(name.center()) == g.model.index(2, 1));
    const QRect current = g.view->visualRect(g.view->currentIndex());
    CHECK(current.left() >= g.view->gridHeader()->frozenWidth());
    CHECK(current.right() <= g.view->viewport()->width());
    const int value = bar->value();
    QTest::mouseClick(g.view->viewport(), Qt::LeftButton, Qt::NoModifier, name.center());
    CHECK(g.here() == Cell(2, 1));
    CHECK(bar->value() == value);
    // The cell beside the frozen columns is whole after moving left.
    g.at(1, 32);
    for (int i = 0; i < 25; ++i) {
        press(Qt::Key_Left);
    }
    CHECK(g.view->visualRect(g.view->currentIndex()).left() >= g.view->gridHeader()->frozenWidth());
    // A heading in the frozen part is taken by the mouse where it is seen.
    QSignalSpy pressed(g.view->gridHeader(), &QHeaderView::sectionPressed);
    bar->setValue(bar->maximum());
    QTest::mouseClick(g.view->gridHeader()->viewport(), Qt::LeftButton, Qt::NoModifier, QPoint(name.center().x(), 10));
    REQUIRE(pressed.size() == 1);
    CHECK(pressed.first().first().toInt() == 1);
}

TEST_CASE("frozen columns give way in a window that is too narrow", "[grid]")
{
    Grid g(12, 30);
    g.window->resize(400, 300);
    QApplication::sendPostedEvents();
    CHECK(g.view->viewport()->width() - g.view->gridHeader()->frozenWidth() >= 140);
}

TEST_CASE("long words wrap, rows adapt when the text or the width changes", "[grid]")
{
    Grid g;
    const int one = g.view->rowHeight(2);
    g.model.setText(2, 1, s(u"Bí thư Đoàn xã đạt chuẩn về trình độ đại học và trung cấp lý luận chính trị"));
    g.view->viewport()->grab();
    const int wrapped = g.view->rowHeight(2);
    CHECK(wrapped > one);
    g.view->setColumnWidth(1, 600);
    g.view->viewport()->grab();
    CHECK(g.view->rowHeight(2) == one);
    g.view->setColumnWidth(1, 150);
    g.view->viewport()->grab();
    CHECK(g.view->rowHeight(2) > wrapped);
    g.model.setText(2, 1, s(u"Bí thư"));
    g.view->viewport()->grab();
    CHECK(g.view->rowHeight(2) == one);
}

TEST_CASE("widths are remembered by the key of the column", "[grid]")
{
    MemoryStore store;
    {
        Grid g;
        g.view->setColumnStore(&store, s(u"results"));
        g.view->gridHeader()->resizeSection(3, 111);
    }
    CHECK(store.value(s(u"columns/results")).toMap().value(s(u"widths")).toMap().value(s(u"q1")).toInt() == 111);
    Grid g(8, 6);
    g.view->setColumnStore(&store, s(u"results"));
    CHECK(g.view->columnWidth(3) == 111);
    CHECK(g.view->columnWidth(4) == 62);
    g.view->columns()->setColumnHidden(s(u"q2"), true);
    CHECK(g.view->isColumnHidden(4));
    g.at(1, 3);
    press(Qt::Key_Right);
    CHECK(g.here() == Cell(1, 5));
    g.view->columns()->reset();
    CHECK_FALSE(g.view->isColumnHidden(4));
    CHECK(g.view->columnWidth(3) == 62);
}

TEST_CASE("the stretched column takes the room that is left", "[grid]")
{
    Grid g;
    g.view->setStretchColumn(s(u"name"));
    QApplication::sendPostedEvents();
    CHECK(g.view->gridHeader()->length() == g.view->viewport()->width());
    g.window->resize(500, 300);
    QApplication::sendPostedEvents();
    CHECK(g.view->columnWidth(1) == 240);
}

TEST_CASE("a reset of the model keeps the cell, and the letters that are being typed", "[grid]")
{
    Grid g(40, 4);
    g.at(30, 5);
    const int scrolled = g.view->verticalScrollBar()->value();
    CHECK(scrolled > 0);
    g.model.resetModel();
    CHECK(g.here() == Cell(30, 5));
    CHECK(g.view->verticalScrollBar()->value() == scrolled);
    CHECK(g.view->currentId().toLongLong() == 1030);

    type(s(u"12"));
    g.model.resetModel();
    REQUIRE(g.editor());
    CHECK(g.editor()->text() == s(u"12"));
    type(s(u"3"));
    press(Qt::Key_Return);
    CHECK(g.model.text(30, 5) == s(u"123"));

    // A change of another cell of the row does not touch the letters.
    type(s(u"4"));
    g.model.setText(31, 4, s(u"8"));
    emit g.model.dataChanged(g.model.index(31, 0), g.model.index(31, 7));
    type(s(u"5"));
    press(Qt::Key_Return);
    CHECK(g.model.text(31, 5) == s(u"45"));

    // Another period: the text does not slip into it, and is not dropped in silence.
    QSignalSpy interrupted(g.view, &GridView::typingInterrupted);
    type(s(u"66"));
    g.view->model(); // the scope changes between the two signals of a reset, as in a page
    QObject::connect(&g.model, &QAbstractItemModel::modelAboutToBeReset, g.view, [&] { g.model.scope = s(u"other"); });
    g.model.resetModel();
    CHECK_FALSE(g.view->isEditing());
    REQUIRE(interrupted.size() == 1);
    CHECK(interrupted.first().first().toString() == s(u"66"));
}

TEST_CASE("a model that rebuilds itself while it saves loses nothing", "[grid]")
{
    Grid g;
    g.model.resetWhileSaving = true;
    type(s(u"12"));
    press(Qt::Key_Return);
    CHECK(g.model.text(1, 3) == s(u"12"));
    CHECK(g.here() == Cell(2, 3));
    CHECK_FALSE(g.view->isEditing());
    type(s(u"1z"));
    press(Qt::Key_Return);
    CHECK(g.here() == Cell(2, 3));
    REQUIRE(g.editor());
    CHECK(g.editor()->text() == s(u"1z"));
    CHECK_FALSE(g.view->hintText().isEmpty());
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    CHECK(g.model.text(2, 3) == s(u"1"));
}

TEST_CASE("every key press of a fast typist arrives", "[grid]")
{
    Grid g(60, 4);
    for (int row = 5; row < 60; ++row) {
        const QString text = QString::number(row * 37);
        g.at(row, 4);
        type(text);
        press(row % 2 == 0 ? Qt::Key_Return : Qt::Key_Tab);
        CHECK(g.model.text(row, 4) == text);
    }
}

TEST_CASE("Vietnamese input methods: composed letters reach the cell from the first key on", "[grid]")
{
    Grid g;
    SampleModel words({{s(u"name"), s(u"Tên"), {}, CellKind::Typed, 200, true}}, 3);
    g.view->setModel(&words);
    g.view->setCurrentIndex(words.index(0, 0));
    QInputMethodEvent composing(s(u"đ"), {});
    QApplication::sendEvent(g.view, &composing);
    REQUIRE(g.view->isEditing());
    QInputMethodEvent committed;
    committed.setCommitString(s(u"Đoàn"));
    QApplication::sendEvent(QApplication::focusWidget(), &committed);
    press(Qt::Key_Return);
    CHECK(words.text(0, 0) == s(u"Đoàn"));
}

TEST_CASE("Ctrl+Tab leaves the grid, Tab does not", "[grid]")
{
    Grid g;
    auto* other = new QPushButton(s(u"Nộp"));
    g.window->layout()->addWidget(other);
    other->show();
    press(Qt::Key_Tab);
    CHECK(g.view->hasFocus());
    press(Qt::Key_Tab, Qt::ControlModifier);
    CHECK(other->hasFocus());
}

TEST_CASE("a large table is asked only for what is in sight", "[grid]")
{
    Grid g(10000, 56);
    REQUIRE(g.model.columnCount() == 60);
    g.view->viewport()->grab();
    const auto cost = [&](auto&& act) {
        g.model.asked = 0;
        act();
        g.view->viewport()->grab();
        return g.model.asked;
    };
    // About 15 rows by 14 columns with 12 roles each, plus measuring 15 rows over 60 columns.
    CHECK(cost([&] { press(Qt::Key_Down); }) < 20000);
    CHECK(cost([&] { press(Qt::Key_End, Qt::ControlModifier); }) < 60000);
    CHECK(cost([&] { g.model.setText(9999, 10, s(u"5")); }) < 30000);
    CHECK(cost([&] { g.model.resetModel(); }) < 80000);
    CHECK(g.here() == Cell(9999, 59));
    CHECK(g.view->viewport()->rect().contains(g.view->visualRect(g.view->currentIndex())));
}
