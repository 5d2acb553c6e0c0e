// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "sample_documents.h"

#include "ui/kit/message_bar.h"
#include "ui/print/print_preview.h"
#include "ui/print/printer_output.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPrintDialog>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace doancoso;
using namespace doancoso::print;

namespace {

struct Shown
{
    PrintPreview preview;
    PageView* view = preview.pageView();

    explicit Shown(int rows = 100)
    {
        preview.resize(900, 600);
        preview.setDocument(tests::plainSheet(rows));
        preview.show();
        REQUIRE(QTest::qWaitForWindowExposed(&preview));
        view->setFocus();
    }
    QString pageLabel() const
    {
        for (const QLabel* label : preview.findChildren<QLabel*>()) {
            if (label->text().startsWith(QStringLiteral("Page "))) {
                return label->text();
            }
        }
        return {};
    }
};

} // namespace

TEST_CASE("preview: page keys, Home and End walk through the pages")
{
    Shown shown;
    REQUIRE(shown.view->pageCount() == 4);
    CHECK(shown.view->currentPage() == 0);
    CHECK(shown.pageLabel() == QStringLiteral("Page 1 of 4"));
    QTest::keyClick(shown.view, Qt::Key_PageDown);
    CHECK(shown.view->currentPage() == 1);
    QTest::keyClick(shown.view, Qt::Key_End);
    CHECK(shown.view->currentPage() == 3);
    CHECK(shown.pageLabel() == QStringLiteral("Page 4 of 4"));
    QTest::keyClick(shown.view, Qt::Key_PageDown);
    CHECK(shown.view->currentPage() == 3);
    QTest::keyClick(shown.view, Qt::Key_PageUp);
    CHECK(shown.view->currentPage() == 2);
    QTest::keyClick(shown.view, Qt::Key_Home);
    CHECK(shown.view->currentPage() == 0);
    CHECK(shown.view->verticalScrollBar()->value() < 20);
}

TEST_CASE("preview: the page fits the width, the whole page, or has the chosen size")
{
    Shown shown;
    CHECK(shown.view->fit() == PageView::Fit::Width);
    CHECK(shown.view->horizontalScrollBar()->maximum() == 0);
    const double fitted = shown.view->zoom();
    shown.preview.resize(1200, 600);
    QCoreApplication::sendPostedEvents();
    CHECK(shown.view->zoom() > fitted);
    QTest::keyClick(shown.view, Qt::Key_Plus, Qt::ControlModifier);
    CHECK(shown.view->fit() == PageView::Fit::None);
    const double larger = shown.view->zoom();
    QTest::keyClick(shown.view, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(shown.view->zoom() < larger);
    QTest::keyClick(shown.view, Qt::Key_0, Qt::ControlModifier);
    CHECK(shown.view->fit() == PageView::Fit::Width);
    shown.view->setFit(PageView::Fit::Page);
    shown.view->goToPage(2);
    CHECK(shown.view->currentPage() == 2);
    shown.view->setZoom(50);
    CHECK(shown.view->zoom() <= 5);
}

TEST_CASE("preview: a changed document keeps the page that is looked at")
{
    Shown shown;
    shown.view->goToPage(2);
    shown.preview.setDocument(tests::plainSheet(101));
    CHECK(shown.view->currentPage() == 2);
    shown.preview.setDocument(tests::plainSheet(3));
    CHECK(shown.view->pageCount() == 1);
    CHECK(shown.view->currentPage() == 0);
    shown.preview.clearDocument();
    CHECK(shown.view->currentPage() == -1);
    CHECK_FALSE(shown.preview.printAction()->isEnabled());
    CHECK_FALSE(shown.preview.pdfAction()->isEnabled());
}

TEST_CASE("preview: a large document is laid out beside the window, and the newest one wins")
{
    Shown shown(3);
    QSignalSpy spy(&shown.preview, &PrintPreview::documentShown);
    shown.preview.setDocument(tests::unitSheet(60, 20));
    CHECK_FALSE(shown.preview.printAction()->isEnabled());
    shown.preview.setDocument(tests::unitSheet(60, 16));
    REQUIRE(QTest::qWaitFor([&] { return spy.count() >= 1; }, 60000));
    const auto expected = layOut(tests::unitSheet(60, 16)).pages.size();
    CHECK(shown.view->pageCount() == expected);
    CHECK(shown.preview.printAction()->isEnabled());
    shown.preview.setDocument(tests::unitSheet(60, 20));
    shown.preview.setDocument(tests::plainSheet(2));
    CHECK(shown.view->pageCount() == 1);
    QTest::qWait(0);
    CHECK(shown.view->pageCount() == 1);
}

TEST_CASE("preview: paper is drawn white with ink on it")
{
    Shown shown(5);
    const QImage picture = shown.view->viewport()->grab().toImage();
    const QPoint middle(picture.width() / 2, 40);
    CHECK(picture.pixelColor(middle) == QColor(Qt::white));
    int dark = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            dark += picture.pixelColor(x, y).lightness() < 60 ? 1 : 0;
        }
    }
    CHECK(dark > 500);
}

TEST_CASE("preview: saving runs beside the window and says what became of it")
{
    const QTemporaryDir folder;
    Shown shown;
    QSignalSpy exported(&shown.preview, &PrintPreview::exported);
    QSignalSpy failed(&shown.preview, &PrintPreview::exportFailed);
    auto* message = shown.preview.findChild<kit::MessageBar*>();
    REQUIRE(message != nullptr);

    const QString path = folder.filePath(QStringLiteral("quý III.xlsx"));
    shown.preview.save(path);
    CHECK(shown.preview.isSaving());
    CHECK_FALSE(shown.preview.excelAction()->isEnabled());
    REQUIRE(QTest::qWaitFor([&] { return exported.count() == 1; }, 20000));
    CHECK(QFileInfo(path).size() > 1000);
    CHECK(shown.preview.excelAction()->isEnabled());
    CHECK(message->tone() == kit::Tone::Good);
    CHECK(message->text().contains(QStringLiteral("quý III.xlsx")));

    shown.preview.save(folder.filePath(QStringLiteral("không có/x.pdf")));
    REQUIRE(QTest::qWaitFor([&] { return failed.count() == 1; }, 20000));
    CHECK(message->tone() != kit::Tone::Good);
    CHECK(message->isVisible());
}

TEST_CASE("preview: a gate that stays shut keeps the document in and says why")
{
    const QTemporaryDir folder;
    Shown shown;
    QStringList asked;
    bool open = false;
    shown.preview.setGate([&](const QString& purpose) -> base::Result<void> {
        asked.append(purpose);
        return open ? base::Result<void>()
                    : base::Error{base::ErrorCode::Io, QStringLiteral("Chưa ghi được nhật ký."), {}, {}};
    });
    QSignalSpy exported(&shown.preview, &PrintPreview::exported);
    QSignalSpy failed(&shown.preview, &PrintPreview::exportFailed);
    const QString path = folder.filePath(QStringLiteral("danh sách.pdf"));
    shown.preview.save(path);
    CHECK(failed.count() == 1);
    CHECK_FALSE(shown.preview.isSaving());
    CHECK(shown.preview.findChild<kit::MessageBar*>()->text().contains(QStringLiteral("nhật ký")));
    CHECK_FALSE(QFileInfo::exists(path));
    open = true;
    shown.preview.save(path);
    REQUIRE(QTest::qWaitFor([&] { return exported.count() == 1; }, 20000));
    CHECK(QFileInfo::exists(path));
    CHECK(asked == QStringList{QStringLiteral("danh sách.pdf"), QStringLiteral("danh sách.pdf")});
}

TEST_CASE("preview: the file dialog does not stop the program and suggests the name")
{
    const QTemporaryDir folder;
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    Shown shown;
    shown.preview.setFolder(folder.path());
    shown.preview.setSuggestedName(QStringLiteral("tho-xuan-2022-Q3"));
    shown.preview.excelAction()->trigger();
    auto* dialog = shown.preview.findChild<QFileDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->isVisible());
    CHECK(dialog->acceptMode() == QFileDialog::AcceptSave);
    REQUIRE(dialog->selectedFiles().size() == 1);
    CHECK(dialog->selectedFiles().first() == folder.filePath(QStringLiteral("tho-xuan-2022-Q3.xlsx")));
    QSignalSpy exported(&shown.preview, &PrintPreview::exported);
    static_cast<QDialog*>(dialog)->accept();
    REQUIRE(QTest::qWaitFor([&] { return exported.count() == 1; }, 20000));
    CHECK(QFileInfo::exists(folder.filePath(QStringLiteral("tho-xuan-2022-Q3.xlsx"))));
}

TEST_CASE("preview: the print dialog does not stop the program, and cancelling prints nothing")
{
    Shown shown;
    PrinterOutput output;
    QSignalSpy cancelled(&output, &PrinterOutput::cancelled);
    output.start(&shown.preview, shown.preview.document(), shown.view->layoutOfPages());
    CHECK(output.isOpen());
    auto* dialog = shown.preview.findChild<QPrintDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->maxPage() == 4);
    dialog->reject();
    CHECK(cancelled.count() == 1);
    CHECK_FALSE(output.isOpen());
}

TEST_CASE("preview: options stand at the right and can be taken away")
{
    Shown shown;
    const int before = shown.view->width();
    auto* pane = new QLabel(QStringLiteral("Tùy chọn"));
    shown.preview.setOptionsPane(pane);
    QCoreApplication::sendPostedEvents();
    CHECK(pane->isVisible());
    CHECK(shown.view->width() < before);
    shown.preview.setOptionsPane(nullptr);
    QCoreApplication::sendPostedEvents();
    CHECK(shown.view->width() == before);
}
