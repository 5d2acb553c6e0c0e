// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every widget of the kit in a window as the program arranges it, light and dark, at 100, 125 and 150 %, into the
// folder "gallery" beside the test binary, and fails where a text is cut. Each scaling runs in a process of its own,
// because Qt reads QT_SCALE_FACTOR once.
#include "support/catch.h"

#include "tests/kit/gallery_window.h"

#include "ui/kit/prompt_dialog.h"
#include "ui/kit/prompter.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTranslator>
#include <QtTest/QTest>

using doancoso::kit::Theme;
using doancoso::tests::GalleryWindow;

namespace {

constexpr QSize kScreen(1366, 728);

double scaleFactor()
{
    const double factor = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();
    return factor > 0 ? factor : 1.0;
}

QString galleryFolder()
{
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
    QDir().mkpath(folder);
    return QDir(folder).absolutePath();
}

/// Labels and buttons whose words need more room than they have. Wrapping labels are asked for their height.
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool tooSmall = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                                : label->sizeHint().width() > label->width() + 1;
        if (tooSmall) {
            cut.append(label->text());
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->sizeHint().width() > button->width() + 1) {
            cut.append(button->text());
        }
    }
    return cut;
}

void draw(bool dark)
{
    Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
    GalleryWindow window;
    const QSize size(qRound(kScreen.width() / scaleFactor()), qRound(kScreen.height() / scaleFactor()));
    window.resize(size);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    for (const QString& view : GalleryWindow::views()) {
        window.showView(view);
        QApplication::sendPostedEvents();
        QTest::qWait(0);
        const QString name = QStringLiteral("%1/%2-%3-%4.png")
                                 .arg(galleryFolder(), view, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                 .arg(qRound(scaleFactor() * 100));
        INFO(name.toStdString());
        CHECK(window.width() <= size.width());
        CHECK(window.height() <= size.height());
        CHECK(cutTexts(window) == QStringList());
        REQUIRE(window.grab().save(name));
    }
}

/// Dialogs are windows of their own.
void drawDialogs(bool dark)
{
    Theme::apply(*qApp, dark ? Theme::Mode::Dark : Theme::Mode::Light);
    QWidget window;
    doancoso::kit::WidgetPrompter prompter(&window);
    using Weight = doancoso::kit::Prompter::Weight;
    prompter.ask({QStringLiteral("Nộp báo cáo quý III/2022 của Huyện đoàn Thọ Xuân?"),
                  QStringLiteral("28/30 đơn vị đã báo cáo. Hai ô còn cần xem lại."),
                  QStringLiteral("Số liệu quý III bị khóa sau khi nộp. Muốn sửa, mở lại báo cáo kèm lý do."),
                  {{QStringLiteral("a"), QStringLiteral("Nộp quý III"), Weight::Main},
                   {QStringLiteral("b"), QStringLiteral("Xem 2 ô"), Weight::Other},
                   {QStringLiteral("c"), QStringLiteral("Để sau"), Weight::Cancel}}},
                 &window, [](const QString&) {});
    prompter.ask({QStringLiteral("Xóa kế hoạch “Phát triển đảng 2022”?"),
                  {},
                  QStringLiteral("12 chỉ tiêu và 8 nhiệm vụ của kế hoạch bị xóa theo. Có thể hoàn tác trong Nhật ký."),
                  {{QStringLiteral("a"), QStringLiteral("Xóa kế hoạch"), Weight::Destructive},
                   {QStringLiteral("c"), QStringLiteral("Giữ lại"), Weight::Cancel}}},
                 &window, [](const QString&) {});
    prompter.askText({QStringLiteral("Mở lại báo cáo quý III"),
                      QStringLiteral("Lý do được ghi vào nhật ký và cấp trên thấy."),
                      QStringLiteral("Lý do"),
                      {},
                      QStringLiteral("Ví dụ: xã Thọ Hải nộp bổ sung"),
                      QStringLiteral("Mở lại"),
                      true,
                      true,
                      {}},
                     &window, [](const std::optional<QString>&) {});
    prompter.tell({QStringLiteral("Không in được"),
                   QStringLiteral("Máy in không trả lời. Dữ liệu không bị ảnh hưởng; hãy kiểm tra máy in rồi in lại."),
                   doancoso::kit::Tone::Bad, QStringLiteral("printer: HP LaserJet\nstatus: offline")},
                  &window);
    int number = 0;
    for (auto* dialog : window.findChildren<doancoso::kit::PromptDialog*>()) {
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        QTest::qWait(0);
        const QString name = QStringLiteral("%1/dialog%2-%3-%4.png")
                                 .arg(galleryFolder())
                                 .arg(++number)
                                 .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                 .arg(qRound(scaleFactor() * 100));
        INFO(name.toStdString());
        CHECK(cutTexts(*dialog) == QStringList());
        REQUIRE(dialog->grab().save(name));
        dialog->close();
    }
    CHECK(number == 4);
}

} // namespace

TEST_CASE("draw the gallery at the scaling of this process", "[.draw]")
{
    QTranslator translator;
    const QString catalogue = qEnvironmentVariable("DOANCOSO_QM", QStringLiteral(":/i18n/doancoso_vi.qm"));
    if (translator.load(catalogue)) {
        QCoreApplication::installTranslator(&translator);
    }
    for (const bool dark : {false, true}) {
        draw(dark);
        drawDialogs(dark);
    }
    Theme::apply(*qApp, Theme::Mode::Light);
    QCoreApplication::removeTranslator(&translator);
}

TEST_CASE("nothing is cut in the gallery at 100, 125 and 150 %", "[gallery]")
{
    for (const char* factor : {"1", "1.25", "1.5"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::fromLatin1(factor));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.draw]")});
        REQUIRE(process.waitForFinished(120000));
        INFO(process.readAll().toStdString());
        CHECK(process.exitStatus() == QProcess::NormalExit);
        CHECK(process.exitCode() == 0);
        const QString drawn = QStringLiteral("%1/page-light-%2.png")
                                  .arg(galleryFolder())
                                  .arg(qRound(QString::fromLatin1(factor).toDouble() * 100));
        const QImage image(drawn);
        CHECK(qAbs(image.width() - kScreen.width()) <= 2);
        CHECK(qAbs(image.height() - kScreen.height()) <= 2);
    }
}
