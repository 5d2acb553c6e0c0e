// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QFontMetrics>
#include <QLabel>
#include <QRegularExpression>

#include <cmath>

using doancoso::kit::ColorToken;
using doancoso::kit::FontRole;
using doancoso::kit::IconKey;
using doancoso::kit::Theme;
using doancoso::kit::Tone;

namespace {
bool isNear(double value, double wanted, double margin = 0.001)
{
    return std::abs(value - wanted) <= margin;
}
} // namespace

TEST_CASE("every pair of text and background reaches a contrast of 4.5 in both modes", "[theme]")
{
    for (const bool dark : {false, true}) {
        for (const auto& [text, background] : Theme::textPairs()) {
            INFO(Theme::tokenName(text).toStdString()
                 << " on " << Theme::tokenName(background).toStdString() << (dark ? " (dark)" : " (light)"));
            CHECK(Theme::contrast(Theme::color(text, dark), Theme::color(background, dark)) >= 4.5);
        }
    }
}

TEST_CASE("marks of states stand out from window and panel", "[theme]")
{
    for (const bool dark : {false, true}) {
        for (const Tone tone : {Tone::Accent, Tone::Good, Tone::Attention, Tone::Bad}) {
            for (const ColorToken ground : {ColorToken::Window, ColorToken::Panel}) {
                INFO(Theme::tokenName(Theme::mark(tone)).toStdString() << (dark ? " (dark)" : " (light)"));
                CHECK(Theme::contrast(Theme::color(Theme::mark(tone), dark), Theme::color(ground, dark)) >= 3.0);
            }
        }
    }
}

TEST_CASE("contrast is the ratio of WCAG", "[theme]")
{
    CHECK(isNear(Theme::contrast(Qt::white, Qt::black), 21.0));
    CHECK(isNear(Theme::contrast(Qt::black, Qt::white), 21.0));
    CHECK(isNear(Theme::contrast(QColor(QRgb(0x777777)), Qt::white), 4.478, 0.01));
}

TEST_CASE("the style sheet knows every token it names and no literal colour", "[theme]")
{
    for (const bool dark : {false, true}) {
        const QString sheet = Theme::styleSheet(dark, 100);
        REQUIRE(sheet.size() > 1000);
        CHECK(sheet.count(QLatin1String("${")) == 1); // the explanation in the head comment
    }
    QFile source(QStringLiteral(":/ui/style/doancoso.qss"));
    REQUIRE(source.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    CHECK_FALSE(text.contains(QRegularExpression(QStringLiteral("#[0-9A-Fa-f]{3,8}\\b"))));
    CHECK(Theme::styleSheet(false, 100) != Theme::styleSheet(true, 100));
    CHECK(Theme::styleSheet(false, 100) != Theme::styleSheet(false, 125));
}

TEST_CASE("apply sets palette, font and sizes, and can be repeated", "[theme]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    CHECK_FALSE(Theme::isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0xF4, 0xF6, 0xF9));
    CHECK(isNear(QApplication::font().pointSizeF(), 10.0));
    CHECK(Theme::rowHeight() >= 25);
    const int row = Theme::rowHeight();

    Theme::apply(*qApp, Theme::Mode::Dark, 150);
    CHECK(Theme::isDark());
    CHECK(QApplication::palette().color(QPalette::Window) == QColor(0x1B, 0x21, 0x29));
    CHECK(isNear(QApplication::font().pointSizeF(), 15.0));
    CHECK(Theme::rowHeight() > row);
    CHECK(isNear(Theme::font(FontRole::Title).pointSizeF(), 20.25));

    Theme::apply(*qApp, Theme::Mode::Light);
    CHECK(Theme::rowHeight() == row);
}

TEST_CASE("figures have one width", "[theme]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QFontMetrics metrics(Theme::font(FontRole::Base));
    const int width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        CHECK(metrics.horizontalAdvance(QLatin1Char(digit)) == width);
    }
}

TEST_CASE("a style role takes effect on a shown widget", "[theme]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    QLabel label(QStringLiteral("Huyện đoàn"));
    label.ensurePolished();
    const qreal before = label.font().pointSizeF();
    doancoso::kit::setStyleRole(&label, QStringLiteral("title"));
    CHECK(label.font().pointSizeF() > before);
}

TEST_CASE("every icon can be drawn and no file lies unused", "[icons]")
{
    QStringList used;
    for (int i = 0; i < static_cast<int>(IconKey::Count); ++i) {
        const auto key = static_cast<IconKey>(i);
        used.append(doancoso::kit::iconFileName(key) + QStringLiteral(".svg"));
        const QImage image = doancoso::kit::iconPixmap(key, Qt::black, 20, 1.0).toImage();
        int inked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                inked += qAlpha(image.pixel(x, y)) > 64 ? 1 : 0;
            }
        }
        INFO(used.last().toStdString());
        CHECK(inked > 10);
    }
    QStringList stored = QDir(QStringLiteral(":/ui/icons")).entryList({QStringLiteral("*.svg")});
    stored.sort();
    used.sort();
    CHECK(stored == used);
}

TEST_CASE("an icon follows the theme and the ratio of the screen", "[icons]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    const QIcon icon = doancoso::kit::icon(IconKey::Check, ColorToken::Accent);
    const auto strongest = [](const QPixmap& pixmap) {
        const QImage image = pixmap.toImage();
        QColor best;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor here = image.pixelColor(x, y);
                best = !best.isValid() || here.alpha() > best.alpha() ? here : best;
            }
        }
        return best;
    };
    CHECK(isNear(strongest(icon.pixmap(20)).blue(), 0xA8, 8));
    Theme::apply(*qApp, Theme::Mode::Dark);
    CHECK(isNear(strongest(icon.pixmap(20)).blue(), 0xF0, 8));
    Theme::apply(*qApp, Theme::Mode::Light);

    const QPixmap sharp = icon.pixmap(QSize(20, 20), 1.5);
    CHECK(sharp.size() == QSize(30, 30));
    CHECK(isNear(sharp.devicePixelRatio(), 1.5));
}
