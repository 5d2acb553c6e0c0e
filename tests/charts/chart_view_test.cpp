// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/small_disk.h"

#include "charts/samples.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/plot.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace doancoso;
using namespace doancoso::charts;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

/// A shown chart view with the parts a user can reach.
class Shown
{
public:
    explicit Shown(const ChartData& data, const QSize& size = {492, 354})
    {
        view.resize(size);
        view.setData(data);
        view.show();
        view.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&view));
        view.setFocus(Qt::TabFocusReason);
        QCoreApplication::sendPostedEvents();
    }
    Plot* plot() const { return view.findChild<Plot*>(); }
    QPoint placeOf(int bar) const { return plot()->layoutOfBars().bars.at(bar).hit.center().toPoint(); }
    void click(int bar) const { QTest::mouseClick(plot()->viewport(), Qt::LeftButton, {}, placeOf(bar)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    QAbstractButton* link() const
    {
        for (auto* button : view.findChildren<QAbstractButton*>()) {
            if (button->text().startsWith("Show "_L1) && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    QAction* action(const QString& part) const
    {
        for (QAction* action : view.menu()->actions()) {
            if (action->text().contains(part)) {
                return action;
            }
        }
        return nullptr;
    }

    ChartView view;
};

} // namespace

TEST_CASE("a click gives back the key of the point")
{
    Shown shown(rankingSample());
    QSignalSpy activated(&shown.view, &ChartView::pointActivated);
    shown.click(0);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toString() == u"unit-28"_s);
    CHECK(shown.view.currentKey() == u"unit-28"_s);
    shown.click(3);
    CHECK(activated.count() == 2);
    // Pressed on one point and released on another is no click.
    QTest::mousePress(shown.plot()->viewport(), Qt::LeftButton, {}, shown.placeOf(1));
    QTest::mouseRelease(shown.plot()->viewport(), Qt::LeftButton, {}, shown.placeOf(4));
    CHECK(activated.count() == 2);
}

TEST_CASE("a click on a gap, a column and a segment gives back its key as well")
{
    ChartData trend = trendSample();
    trend.points[4].result.reset();
    Shown columns(trend, {504, 244});
    QSignalSpy activated(&columns.view, &ChartView::pointActivated);
    columns.click(4);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toString() == u"quarter-4"_s);
    Shown stack(distributionSample(), {492, 90});
    QSignalSpy part(&stack.view, &ChartView::pointActivated);
    stack.click(2);
    REQUIRE(part.count() == 1);
    CHECK(part.at(0).at(0).toString() == u"ht"_s);
    // The legend answers too: the smallest segment is hard to hit.
    QTest::mouseClick(&stack.view, Qt::LeftButton, {}, QPoint(30, stack.plot()->mapTo(&stack.view, QPoint(0, 40)).y()));
    REQUIRE(part.count() == 2);
    CHECK(part.at(1).at(0).toString() == u"xs"_s);
}

TEST_CASE("arrows walk the points, the value line tells them, Enter gives back the key")
{
    Shown shown(targetSample(12), {504, 340});
    QSignalSpy activated(&shown.view, &ChartView::pointActivated);
    QSignalSpy moved(&shown.view, &ChartView::currentChanged);
    CHECK(shown.view.currentKey() == u"unit-0"_s);
    shown.key(Qt::Key_Down);
    CHECK(shown.view.currentKey() == u"unit-1"_s);
    CHECK(shown.view.valueLine().contains(u"Thọ Xuân"_s));
    CHECK(shown.view.valueLine().contains(u"10"_s));
    CHECK(moved.count() == 1);
    shown.key(Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toString() == u"unit-1"_s);
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Left);
    shown.key(Qt::Key_Up);
    shown.key(Qt::Key_Up);
    CHECK(shown.view.currentKey() == u"unit-0"_s);
    shown.key(Qt::Key_End);
    CHECK(shown.view.currentKey() == u"unit-11"_s);
    shown.key(Qt::Key_PageUp);
    CHECK(shown.view.currentKey() == u"unit-1"_s);
    shown.key(Qt::Key_Home);
    CHECK(shown.view.currentKey() == u"unit-0"_s);
    shown.key(Qt::Key_Escape);
    CHECK(shown.view.currentKey().isEmpty());
    CHECK(shown.view.valueLine().isEmpty());
    shown.key(Qt::Key_Return);
    CHECK(activated.count() == 1);
}

TEST_CASE("the value line of a missing figure says so, with the full name")
{
    ChartData data = targetSample(12);
    data.points[7].label = u"Xuân H…"_s;
    Shown shown(data, {504, 340});
    shown.view.setCurrentKey(u"unit-7"_s);
    CHECK(shown.view.valueLine().startsWith(u"Đoàn Xã Xuân Hòa: not reported"_s));
}

TEST_CASE("hovering tells the point and leaving ends it")
{
    Shown shown(rankingSample());
    shown.key(Qt::Key_Escape);
    const QPoint place = shown.placeOf(2);
    QTest::mouseMove(shown.plot()->viewport(), place);
    QMouseEvent move(QEvent::MouseMove, QPointF(place), shown.plot()->viewport()->mapToGlobal(QPointF(place)),
                     Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(shown.plot()->viewport(), &move);
    CHECK(shown.view.valueLine().startsWith(u"Đoàn TT. Sao Vàng"_s));
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(shown.plot(), &leave);
    CHECK(shown.view.valueLine().isEmpty());
}

TEST_CASE("many units show as many as fit, all of them on demand, and the keyboard reaches every one")
{
    Shown shown(rankingSample(60));
    REQUIRE(shown.link());
    CHECK(shown.link()->text() == u"Show all 60…"_s);
    const auto fitting = shown.plot()->layoutOfBars().bars.size();
    CHECK(fitting > 8);
    CHECK(fitting < 30);
    CHECK_FALSE(shown.view.isShowingAll());
    QTest::mouseClick(shown.link(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    CHECK(shown.view.isShowingAll());
    CHECK(shown.plot()->layoutOfBars().bars.size() == 60);
    CHECK(shown.link()->text() == u"Show fewer"_s);
    QTest::mouseClick(shown.link(), Qt::LeftButton);
    QCoreApplication::sendPostedEvents();
    CHECK(shown.plot()->layoutOfBars().bars.size() == fitting);
    shown.view.setFocus();
    shown.key(Qt::Key_End);
    QCoreApplication::sendPostedEvents();
    CHECK(shown.view.isShowingAll());
    CHECK(shown.view.currentKey() == u"unit-59"_s);
    auto* scroll = shown.view.findChild<QScrollArea*>();
    const QRect row = shown.plot()->layoutOfBars().bars.at(59).hit.toAlignedRect();
    const QRect seen(shown.plot()->mapTo(scroll->viewport(), row.topLeft()), row.size());
    CHECK(scroll->viewport()->rect().adjusted(0, -1, 0, 1).contains(seen));
    QSignalSpy activated(&shown.view, &ChartView::pointActivated);
    shown.key(Qt::Key_Enter);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toString() == u"unit-59"_s);
}

TEST_CASE("few units need no link")
{
    Shown shown(rankingSample(6));
    CHECK(shown.link() == nullptr);
    CHECK(shown.plot()->layoutOfBars().bars.size() == 6);
}

TEST_CASE("new data keep the current point when it is still there")
{
    Shown shown(rankingSample(12));
    shown.view.setCurrentKey(u"unit-3"_s);
    ChartData data = rankingSample(12);
    data.points[3].achievement = Decimal(130);
    shown.view.setData(data);
    CHECK(shown.view.currentKey() == u"unit-3"_s);
    data.points.remove(3);
    shown.view.setData(data);
    CHECK(shown.view.currentKey().isEmpty());
    shown.view.setData(ChartData());
    shown.key(Qt::Key_Down);
    CHECK(shown.view.currentKey().isEmpty());
}

TEST_CASE("the chart turns into the table of its numbers and back")
{
    Shown shown(rankingSample(12));
    shown.view.setCurrentKey(u"unit-28"_s);
    shown.key(Qt::Key_Down);
    const QString key = shown.view.currentKey();
    shown.key(Qt::Key_T, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents();
    REQUIRE(shown.view.isTableShown());
    auto* table = shown.view.findChild<QTableView*>();
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK(table->hasFocus());
    CHECK_FALSE(shown.plot()->isVisible());
    CHECK(table->currentIndex().data(Qt::UserRole).toString() == key);
    QSignalSpy activated(&shown.view, &ChartView::pointActivated);
    QTest::keyClick(table, Qt::Key_Down);
    const QString next = table->currentIndex().data(Qt::UserRole).toString();
    CHECK(next != key);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(activated.at(0).at(0).toString() == next);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->mimeData()->html().contains("<table"_L1));
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasImage());
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK_FALSE(shown.view.isTableShown());
    CHECK(shown.view.hasFocus());
    CHECK(shown.view.currentKey() == next);
    CHECK(shown.plot()->isVisible());
}

TEST_CASE("Ctrl+C copies the picture and the numbers")
{
    Shown shown(rankingSample(30));
    QApplication::clipboard()->clear();
    shown.key(Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    REQUIRE(mime->hasImage());
    const auto image = qvariant_cast<QImage>(mime->imageData());
    CHECK(image.width() == 984);
    // All thirty units, though only the first are on screen.
    CHECK(image.height() > 30 * 18 * 2);
    CHECK(mime->html().contains(u"Đoàn Xã Bắc Lương"_s));
    CHECK(mime->text().count(u'\n') == 31);
    shown.key(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasHtml());
}

TEST_CASE("the chart's keys come before window-wide shortcuts while it has the focus")
{
    QWidget window;
    auto* view = new ChartView(&window);
    auto* other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    view->setGeometry(0, 0, 400, 300);
    view->setData(rankingSample(8));
    QShortcut pagePrint(QKeySequence(QKeySequence::Print), &window);
    QSignalSpy page(&pagePrint, &QShortcut::activated);
    QSignalSpy chart(view, &ChartView::printRequested);
    window.resize(400, 300);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_P, Qt::ControlModifier);
    CHECK(chart.count() == 1);
    CHECK(page.count() == 0);
    other->setFocus();
    QTest::keyClick(other, Qt::Key_P, Qt::ControlModifier);
    CHECK(chart.count() == 1);
    CHECK(page.count() == 1);
}

TEST_CASE("the menu offers print only while somebody prints, and nothing for an empty chart")
{
    Shown shown(rankingSample(8));
    QContextMenuEvent open(QContextMenuEvent::Keyboard, QPoint(5, 5), shown.view.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&shown.view, &open);
    CHECK(shown.view.menu()->isVisible());
    REQUIRE(shown.action(u"Print"_s));
    CHECK_FALSE(shown.action(u"Print"_s)->isVisible());
    CHECK(shown.action(u"Copy picture"_s)->isEnabled());
    for (QAction* action : shown.view.menu()->actions()) {
        CHECK((action->isSeparator() || !action->shortcut().isEmpty()));
    }
    shown.view.menu()->close();
    QSignalSpy print(&shown.view, &ChartView::printRequested);
    QApplication::sendEvent(&shown.view, &open);
    CHECK(shown.action(u"Print"_s)->isVisible());
    shown.action(u"Print"_s)->trigger();
    CHECK(print.count() == 1);
    shown.view.menu()->close();
    shown.view.setData(ChartData());
    QApplication::sendEvent(&shown.view, &open);
    CHECK_FALSE(shown.action(u"Copy picture"_s)->isEnabled());
    shown.view.menu()->close();
}

TEST_CASE("saving asks without blocking, then writes the picture or reports why not")
{
    QTemporaryDir dir;
    ChartData data = rankingSample(8);
    data.title = u"Kết quả: quý III/2022?"_s;
    Shown shown(data);
    QSignalSpy saved(&shown.view, &ChartView::saved);
    QSignalSpy failed(&shown.view, &ChartView::failed);
    for (const bool svg : {false, true}) {
        shown.key(svg ? Qt::Key_G : Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        auto* dialog = shown.view.findChild<QFileDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
        const QString path = dir.filePath(svg ? u"biểu đồ.svg"_s : u"biểu đồ.png"_s);
        emit dialog->fileSelected(path);
        CHECK(QFileInfo(path).size() > 1000);
        CHECK(saved.count() == (svg ? 2 : 1));
        emit dialog->fileSelected(dir.filePath(u"không có/x"_s));
        CHECK(failed.count() == (svg ? 2 : 1));
        delete dialog;
    }
}

TEST_CASE("a saved PNG holds all units at the asked scale")
{
    QTemporaryDir dir;
    Shown shown(rankingSample(30));
    REQUIRE_OK(shown.view.savePng(dir.filePath(u"a.png"_s), 1));
    REQUIRE_OK(shown.view.savePng(dir.filePath(u"b.png"_s), 3));
    const QImage one(dir.filePath(u"a.png"_s));
    const QImage three(dir.filePath(u"b.png"_s));
    CHECK(one.width() == 492);
    CHECK(one.height() > 354);
    CHECK(three.width() == 3 * one.width());
    CHECK(three.height() == Approx(3 * one.height()).margin(2));
    REQUIRE_OK(shown.view.saveSvg(dir.filePath(u"a.svg"_s)));
    CHECK_FALSE(shown.view.savePng(dir.filePath(u"x/y.png"_s)).hasValue());
}

#ifdef Q_OS_UNIX
TEST_CASE("a picture that finds no room on the disk leaves the old one and nothing beside it")
{
    QTemporaryDir dir;
    Shown shown(rankingSample(8));
    for (const bool svg : {false, true}) {
        const QString path = dir.filePath(svg ? u"biểu đồ.svg"_s : u"biểu đồ.png"_s);
        // A small picture: one that a buffer between the program and the disk would hold whole.
        const auto save = [&] { return svg ? shown.view.saveSvg(path) : shown.view.savePng(path, 0.25); };
        REQUIRE_OK(save());
        REQUIRE(QFileInfo(path).size() > 1'000);
        QFile old(path);
        REQUIRE(old.open(QIODevice::ReadOnly));
        const QByteArray before = old.readAll();
        shown.view.setData(rankingSample(svg ? 8 : 9));
        const auto again = [&] {
            const SmallDisk disk(1'000);
            return save();
        }();
        REQUIRE_FALSE(again);
        CHECK(again.error().code == base::ErrorCode::Io);
        CHECK(again.error().userText.contains(QFileInfo(path).fileName()));
        old.seek(0);
        CHECK(old.readAll() == before);
    }
    CHECK(QDir(dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size() == 2);
}
#endif

TEST_CASE("the view paints itself for print at the resolution of the device")
{
    Shown shown(trendSample(), {504, 244});
    QImage page(1600, 800, QImage::Format_ARGB32_Premultiplied);
    page.setDotsPerMeterX(11811);
    page.setDotsPerMeterY(11811);
    page.fill(Qt::white);
    QPainter painter(&page);
    shown.view.paint(painter, QRectF(0, 0, 1600, 800), PrintMode::BlackAndWhite);
    painter.end();
    int dark = 0;
    for (int y = 0; y < 800; y += 2) {
        for (int x = 0; x < 1600; x += 2) {
            dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    CHECK(dark > 2000);
    CHECK_FALSE(shown.view.toPng(QSizeF(100, 60), 150, PrintMode::BlackAndWhite).isEmpty());
}

TEST_CASE("screen readers get a name, a summary and the current point")
{
    Shown shown(rankingSample(30));
    CHECK(shown.view.accessibleName() == rankingSample().title);
    CHECK(shown.view.accessibleDescription().contains(u"Not reported: 2"_s));
    shown.view.setCurrentKey(u"unit-2"_s);
    CHECK(shown.view.accessibleDescription().startsWith(u"Đoàn Xã Bắc Lương"_s));
    shown.view.setData(ChartData());
    CHECK_FALSE(shown.view.accessibleName().isEmpty());
    CHECK_FALSE(shown.view.accessibleDescription().isEmpty());
}

TEST_CASE("a dark palette makes a dark chart")
{
    Shown shown(trendSample(), {504, 244});
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x23, 0x2B, 0x35));
    dark.setColor(QPalette::WindowText, QColor(0xE6, 0xEB, 0xF0));
    const auto brightest = [&shown] {
        const QImage image = shown.view.grab().toImage();
        const QRectF bar = shown.plot()->layoutOfBars().bars.constLast().bar;
        return image.pixelColor(shown.plot()->mapTo(&shown.view, bar.center().toPoint())).lightness();
    };
    const int light = brightest();
    shown.view.setPalette(dark);
    CHECK(brightest() > light + 40);
}

TEST_CASE("the view survives any size")
{
    Shown shown(rankingSample(30));
    for (const QSize& size : {QSize(1, 1), QSize(60, 20), QSize(2000, 40), QSize(120, 900), QSize(492, 354)}) {
        for (const ChartData& data :
             {rankingSample(30), targetSample(3), trendSample(), distributionSample(), ChartData()}) {
            shown.view.setData(data);
            shown.view.resize(size);
            QCoreApplication::sendPostedEvents();
            CHECK_FALSE(shown.view.grab().isNull());
        }
    }
}
