// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "charts/samples.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_style.h"
#include "ui/charts/plot.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace doancoso;
using namespace doancoso::charts;
using namespace doancoso::tests;
using namespace Qt::StringLiterals;

namespace {

QList<ChartData> allKinds()
{
    ChartData line = trendSample();
    line.trendShape = reporting::TrendShape::Line;
    line.points[4].result.reset();
    for (ChartPoint& point : line.points) {
        point.previous = Decimal(50);
    }
    return {targetSample(), rankingSample(), trendSample(), line, distributionSample()};
}

bool isGrey(QRgb pixel)
{
    return qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
}

/// Pixels that are not white, and whether all are grey.
struct Ink
{
    int dark = 0;
    bool onlyGrey = true;
    QSet<QRgb> colours;
};

Ink inkOf(const QImage& image)
{
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            ink.dark += qGray(pixel) < 250 ? 1 : 0;
            ink.onlyGrey = ink.onlyGrey && isGrey(pixel);
            ink.colours.insert(pixel);
        }
    }
    return ink;
}

QImage paintedPlot(const PlotContent& content, const ChartStyle& style, const QSizeF& size, PlotLayout* layout)
{
    Plot plot;
    plot.setContent(content, style);
    plot.arrange(size);
    QImage image(size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(style.panel);
    QPainter painter(&image);
    plot.paintInto(painter, QRectF(QPointF(), size));
    painter.end();
    *layout = plot.layoutOfBars();
    return image;
}

PictureOptions screenOptions()
{
    PictureOptions options;
    options.mode = PrintMode::Screen;
    options.font = QApplication::font();
    return options;
}

QString svgText(const QByteArray& svg, bool* wellFormed)
{
    QXmlStreamReader reader(svg);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters) {
            text += reader.text().toString();
        } else if (reader.isEndElement()) {
            text += u'\n';
        }
    }
    *wellFormed = !reader.hasError();
    return text;
}

} // namespace

TEST_CASE("the library draws its bars into the places of the layout")
{
    const ChartStyle style = ChartStyle::forPicture(PrintMode::Screen, QApplication::font());
    for (ChartData data : {targetSample(12), rankingSample(20), trendSample(), distributionSample()}) {
        data.milestone.reset();
        for (ChartPoint& point : data.points) {
            point.previous.reset();
        }
        const PlotContent content = plotContentOf(data, ChartWords::vietnamese());
        PlotLayout layout;
        const QImage image = paintedPlot(content, style, QSizeF(500, 420), &layout);
        for (int i = 0; i < content.bars.size(); ++i) {
            const PlotBar& bar = content.bars.at(i);
            const Fill& fill = style.fillFor(bar.role, bar.state, bar.tone);
            const QRectF at = layout.bars.at(i).bar;
            if (bar.missing || fill.hatch != Hatch::None || at.width() < 8 || at.height() < 8) {
                continue;
            }
            CAPTURE(static_cast<int>(data.kind), i, at.x(), at.y(), at.width(), at.height());
            // Just inside the four corners the bar, just outside the far end no bar.
            for (const QPointF& inside : {at.topLeft() + QPointF(2, 2), at.topRight() + QPointF(-3, 2),
                                          at.bottomLeft() + QPointF(2, -3), at.bottomRight() + QPointF(-3, -3)}) {
                CHECK(image.pixelColor(inside.toPoint()).rgb() == fill.area.rgb());
            }
            const bool upright = content.shape == PlotShape::Columns;
            const QPointF beyond =
                upright ? QPointF(at.left() + 2, at.top() - 3) : QPointF(at.right() + 4, at.top() + 2);
            if (content.shape != PlotShape::Stack && image.rect().contains(beyond.toPoint())) {
                CHECK(image.pixelColor(beyond.toPoint()).rgb() != fill.area.rgb());
            }
        }
    }
}

TEST_CASE("a missing figure leaves no bar in the picture")
{
    const ChartStyle style = ChartStyle::forPicture(PrintMode::Screen, QApplication::font());
    ChartData data = trendSample();
    data.targetLine.reset();
    data.points[4].result.reset();
    PlotLayout layout;
    const QImage image = paintedPlot(plotContentOf(data, ChartWords::vietnamese()), style, QSizeF(500, 240), &layout);
    const QRect gap = layout.bars.at(4).hit.toRect();
    int barPixels = 0;
    for (int y = gap.top(); y < gap.bottom(); ++y) {
        for (int x = gap.left() + 1; x < gap.right() - 1; ++x) {
            const QRgb pixel = image.pixelColor(x, y).rgb();
            barPixels += pixel == style.past.area.rgb() || pixel == style.current.area.rgb() ? 1 : 0;
        }
    }
    CHECK(barPixels == 0);
    CHECK(layout.bars.at(4).gapText.lines.join(u' ') == u"chưa báo cáo"_s);
}

TEST_CASE("every kind makes a PNG of the asked size that is not blank")
{
    for (const ChartData& data : allKinds()) {
        for (const auto mode : {PrintMode::Screen, PrintMode::Colour, PrintMode::BlackAndWhite}) {
            PictureOptions options = screenOptions();
            options.mode = mode;
            const QByteArray png = chartPng(data, QSizeF(127, 63.5), 96, options);
            QImage image;
            REQUIRE(image.loadFromData(png, "PNG"));
            CHECK(image.size() == QSize(480, 240));
            CHECK(image.dotsPerMeterX() == Approx(3780).margin(2));
            CHECK(inkOf(image).dark > 1500);
        }
    }
}

TEST_CASE("print mode paints black, greys and white only, and still tells the states apart")
{
    PictureOptions options;
    for (const ChartData& data : allKinds()) {
        const QImage image = chartImage(data, QSizeF(480, 300), 2, options);
        const Ink ink = inkOf(image);
        CAPTURE(static_cast<int>(data.kind));
        CHECK(ink.onlyGrey);
        CHECK(ink.colours.size() > 3);
        options.mode = PrintMode::Colour;
        CHECK_FALSE(inkOf(chartImage(data, QSizeF(480, 300), 1, options)).onlyGrey);
        options.mode = PrintMode::BlackAndWhite;
    }
    const ChartStyle style = ChartStyle::forPicture(PrintMode::BlackAndWhite, {});
    const auto differ = [](const Fill& a, const Fill& b) { return a.hatch != b.hatch || a.area != b.area; };
    CHECK(differ(style.good, style.attention));
    CHECK(differ(style.good, style.bad));
    CHECK(differ(style.attention, style.bad));
    CHECK(differ(style.past, style.current));
}

TEST_CASE("the colours of the screen also differ without colour")
{
    const ChartStyle style = ChartStyle::forPicture(PrintMode::Screen, QApplication::font());
    const auto grey = [](const Fill& fill) { return qGray(fill.area.rgb()); };
    CHECK(std::abs(grey(style.good) - grey(style.attention)) > 50);
    CHECK(style.bad.hatch != style.good.hatch);
    CHECK(std::abs(grey(style.past) - grey(style.current)) > 50);
}

TEST_CASE("an SVG is well-formed and holds its texts as texts")
{
    ChartData data = targetSample(12);
    data.title = u"Kết quả <A & B>"_s;
    bool wellFormed = false;
    const QString text = svgText(chartSvg(data, QSizeF(500, 320), screenOptions()), &wellFormed);
    CHECK(wellFormed);
    for (const ChartPoint& point : data.points) {
        CHECK(text.contains(point.label));
    }
    CHECK(text.contains(data.title));
    CHECK(text.contains(u"chưa báo cáo"_s));
    CHECK(text.contains(u"10 / 11"_s));
    for (const ChartData& other : allKinds()) {
        svgText(chartSvg(other, QSizeF(500, 320), screenOptions()), &wellFormed);
        CHECK(wellFormed);
    }
}

TEST_CASE("a picture shows every unit by shrinking, and says how many it had to leave out")
{
    const ChartData data = rankingSample(60);
    bool wellFormed = false;
    const auto count = [&](const QSizeF& size) {
        const QString text = svgText(chartSvg(data, size, screenOptions()), &wellFormed);
        int found = 0;
        for (const ChartPoint& point : data.points) {
            const QRegularExpression line(u"^"_s + QRegularExpression::escape(point.label) + u"$"_s,
                                          QRegularExpression::MultilineOption);
            found += text.contains(line) ? 1 : 0;
        }
        return std::pair(found, text);
    };
    const double needed = neededPictureHeight(data, 492, screenOptions());
    CHECK(count(QSizeF(492, needed)).first == 60);
    CHECK(count(QSizeF(492, needed * 0.7)).first == 60);
    const auto [shown, text] = count(QSizeF(492, 300));
    CHECK(shown < 60);
    CHECK(shown > 10);
    CHECK(text.contains(u"và %1 đơn vị nữa"_s.arg(60 - shown)));
    CHECK_FALSE(count(QSizeF(492, needed)).second.contains(u"đơn vị nữa"_s));
}

TEST_CASE("a chart becomes a figure of a report")
{
    const reporting::Figure figure = toFigure(rankingSample(), QSizeF(160, 0));
    CHECK(figure.caption == rankingSample().title);
    CHECK(figure.format == reporting::PictureFormat::Png);
    CHECK(figure.sizeMm.width() == Approx(160));
    CHECK(figure.sizeMm.height() > 100);
    CHECK(figure.sizeMm.height() <= 224);
    QImage image;
    REQUIRE(image.loadFromData(figure.bytes));
    CHECK(image.width() == Approx(160 / 25.4 * 300).margin(2));
    CHECK(image.height() == Approx(figure.sizeMm.height() / 25.4 * 300).margin(2));
    CHECK(inkOf(image).onlyGrey);
    const reporting::Figure fixed = toFigure(trendSample(), QSizeF(150, 80), PrintMode::Colour);
    CHECK(fixed.sizeMm == QSizeF(150, 80));
}

TEST_CASE("a chart is painted into its target only, at the resolution of the painter")
{
    QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::red);
    QPainter painter(&image);
    PictureOptions options;
    options.unitsPerInch = 192;
    paintChart(painter, QRectF(50, 40, 500, 300), trendSample(), options);
    painter.end();
    CHECK(image.pixelColor(20, 20) == QColor(Qt::red));
    CHECK(image.pixelColor(300, 380) == QColor(Qt::red));
    CHECK(image.pixelColor(575, 200) == QColor(Qt::red));
    CHECK(inkOf(image.copy(50, 40, 500, 300)).dark > 1500);
}

TEST_CASE("nothing to draw is said, not left blank")
{
    ChartData data;
    bool wellFormed = false;
    CHECK(svgText(chartSvg(data, QSizeF(400, 200), screenOptions()), &wellFormed).contains(u"Chưa có số liệu"_s));
    data.emptyText = u"Chọn một chỉ tiêu"_s;
    CHECK(svgText(chartSvg(data, QSizeF(400, 200), screenOptions()), &wellFormed).contains(u"Chọn một chỉ tiêu"_s));
}

TEST_CASE("the charting library does not show through the headers that others include")
{
    const QString folder = QStringLiteral(DOANCOSO_SOURCE_DIR "/ui/charts/");
    for (const QString& name : {u"chart_view.h"_s, u"chart_picture.h"_s, u"chart_words.h"_s, u"print_mode.h"_s}) {
        QFile file(folder + name);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        CAPTURE(name);
        CHECK_FALSE(text.contains("QtCharts"_L1));
        CHECK_FALSE(text.contains("QChart"_L1));
        CHECK_FALSE(text.contains("charts/plot.h"_L1));
        CHECK_FALSE(text.contains("chart_view_private.h"_L1));
    }
}
