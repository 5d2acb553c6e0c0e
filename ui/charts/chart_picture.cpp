// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_picture.h"

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/empty_chart.h"
#include "ui/charts/plot.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

using reporting::ChartData;

constexpr double kMostShrink = 1.6;
constexpr double kMmPerInch = 25.4;
constexpr double kDotsPerInch = 96;
constexpr double kTallest = 1.4;

double pixelsOf(double millimetres)
{
    return millimetres / kMmPerInch * kDotsPerInch;
}

/// The parts of a picture, laid out in logical pixels.
struct Composition
{
    ChartStyle style;
    PlotContent content;
    ChartFrame frame;
    QSizeF size;

    double plotRoom() const { return size.height() - frame.headerHeight() - frame.legendHeight(); }
    double plotNeeds() const { return content.isEmpty() ? 0 : neededHeight(content, style, size.width()); }
    bool fits() const { return plotNeeds() <= plotRoom() + 0.5; }
};

ChartData titled(ChartData data, const PictureOptions& options)
{
    if (!options.withTitle) {
        data.title.clear();
    }
    return data;
}

Composition composed(const ChartData& data, const PictureOptions& options, const QSizeF& size)
{
    Composition parts;
    parts.style = ChartStyle::forPicture(options.mode, options.font);
    parts.content = plotContentOf(data, options.words);
    parts.frame = ChartFrame(data, parts.content, parts.style, options.words, size.width());
    parts.size = size;
    return parts;
}

/// The largest drawing that still holds everything; at the limit it leaves out what has no room and says so.
Composition fitted(const ChartData& data, const PictureOptions& options, const QSizeF& size)
{
    Composition parts = composed(data, options, size);
    for (double shrink = 1.05; !parts.fits() && shrink <= kMostShrink + 0.01; shrink += 0.05) {
        parts = composed(data, options, size * shrink);
    }
    if (!parts.fits() && parts.content.shape == PlotShape::Rows) {
        const auto all = parts.content.bars.size();
        parts.content.hiddenBars = static_cast<int>(all);
        parts.frame = ChartFrame(data, parts.content, parts.style, options.words, parts.size.width());
        const int shown = rowsThatFit(parts.content, parts.style, QSizeF(parts.size.width(), parts.plotRoom()));
        parts.content.bars.resize(shown);
        parts.content.hiddenBars = static_cast<int>(all) - shown;
        parts.frame = ChartFrame(data, parts.content, parts.style, options.words, parts.size.width());
    }
    return parts;
}

void paintParts(QPainter& painter, const ChartData& data, const PictureOptions& options, const Composition& parts)
{
    const double header = parts.frame.headerHeight();
    double plotHeight = std::max(1.0, parts.plotRoom());
    parts.frame.paintHeader(painter, QPointF(0, 0));
    if (parts.content.isEmpty()) {
        const QString text = data.emptyText.isEmpty() ? options.words.empty : data.emptyText;
        paintEmptyChart(painter, QRectF(0, header, parts.size.width(), plotHeight), text, parts.style);
        return;
    }
    Plot plot;
    plot.setContent(parts.content, parts.style);
    plot.arrange(QSizeF(parts.size.width(), plotHeight));
    plot.paintInto(painter, QRectF(0, header, parts.size.width(), plotHeight));
    if (parts.content.shape == PlotShape::Rows || parts.content.shape == PlotShape::Stack) {
        plotHeight = plot.layoutOfBars().plotArea.height();
    }
    parts.frame.paintLegend(painter, QPointF(0, header + plotHeight));
}

/// Title and description for screen readers. QSvgGenerator would write them without escaping.
QByteArray withDescription(QByteArray svg, const ChartData& data)
{
    const auto root = svg.indexOf("<svg");
    const auto end = root < 0 ? -1 : svg.indexOf('>', root);
    if (end < 0) {
        return svg;
    }
    const QString text = QStringLiteral("\n<title>%1</title>\n<desc>%2</desc>")
                             .arg(data.title.toHtmlEscaped(), describe(data).toHtmlEscaped());
    return svg.insert(end + 1, text.toUtf8());
}

} // namespace

void paintChart(QPainter& painter, const QRectF& target, const ChartData& data, const PictureOptions& options)
{
    if (target.isEmpty()) {
        return;
    }
    const ChartData shown = titled(data, options);
    const QSizeF size = target.size() * (kDotsPerInch / options.unitsPerInch);
    const Composition parts = fitted(shown, options, size);
    painter.save();
    painter.fillRect(target, Qt::white);
    painter.translate(target.topLeft());
    painter.scale(target.width() / parts.size.width(), target.height() / parts.size.height());
    paintParts(painter, shown, options, parts);
    painter.restore();
}

double neededPictureHeight(const ChartData& data, double width, const PictureOptions& options)
{
    const Composition parts = composed(titled(data, options), options, QSizeF(width, 1));
    return std::ceil(parts.frame.headerHeight() + parts.plotNeeds() + parts.frame.legendHeight());
}

QImage chartImage(const ChartData& data, const QSizeF& size, double scale, const PictureOptions& options)
{
    QImage image((size * scale).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PictureOptions scaled = options;
    scaled.unitsPerInch = kDotsPerInch * scale;
    paintChart(painter, QRectF(QPointF(), QSizeF(image.size())), data, scaled);
    painter.end();
    const int dotsPerMeter = qRound(kDotsPerInch * scale / kMmPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMeter);
    image.setDotsPerMeterY(dotsPerMeter);
    return image;
}

QByteArray chartPng(const ChartData& data, const QSizeF& sizeMm, int dpi, const PictureOptions& options)
{
    const QSizeF size(pixelsOf(sizeMm.width()), pixelsOf(sizeMm.height()));
    QImage image = chartImage(data, size, dpi / kDotsPerInch, options);
    if (options.mode == PrintMode::BlackAndWhite) {
        image = image.convertToFormat(QImage::Format_Grayscale8);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray chartSvg(const ChartData& data, const QSizeF& size, const PictureOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(kDotsPerInch));
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    PictureOptions plain = options;
    plain.unitsPerInch = kDotsPerInch;
    paintChart(painter, QRectF(QPointF(), size), data, plain);
    painter.end();
    return withDescription(bytes, data);
}

reporting::Figure toFigure(const ChartData& data, const QSizeF& sizeMm, PrintMode mode)
{
    PictureOptions options;
    options.mode = mode;
    options.withTitle = false;
    reporting::Figure figure;
    figure.caption = data.title;
    figure.sizeMm = sizeMm;
    if (sizeMm.height() <= 0) {
        const double needed = neededPictureHeight(data, pixelsOf(sizeMm.width()), options);
        figure.sizeMm.setHeight(std::min(needed * kMmPerInch / kDotsPerInch, sizeMm.width() * kTallest));
    }
    figure.bytes = chartPng(data, figure.sizeMm, 300, options);
    figure.format = reporting::PictureFormat::Png;
    return figure;
}

} // namespace doancoso::charts
