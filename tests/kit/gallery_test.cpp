// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every widget of the kit in a window as the program arranges it, light and dark, at 100, 125 and 150 %, into the
// folder "gallery" beside the test binary, and fails where a text is cut. Each scaling runs in a process of its own,
// because Qt reads QT_SCALE_FACTOR once.
#include "support/catch.h"

#include "tests/kit/gallery_window.h"

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

} // namespace

TEST_CASE("draw the gallery at the scaling of this process", "[.draw]")
{
    QTranslator translator;
    const QString catalogue = qEnvironmentVariable("DOANCOSO_QM", QStringLiteral(":/i18n/doancoso_vi.qm"));
    if (translator.load(catalogue)) {
        QCoreApplication::installTranslator(&translator);
    }
    draw(false);
    draw(true);
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
