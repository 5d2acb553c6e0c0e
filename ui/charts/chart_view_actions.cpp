// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view_private.h"

#include "core/base/file_output.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMetaMethod>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace doancoso::charts {
namespace {

constexpr double kClipboardScale = 2;
constexpr QSizeF kSmallestPicture(480, 120);

/// The title as a file name that every file system takes.
QString fileNameFor(const QString& title)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = title;
    name.replace(forbidden, QStringLiteral("-"));
    name = name.simplified().left(100);
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(QLatin1Char(' '))) {
        name.chop(1);
    }
    return name;
}

} // namespace

void ChartViewPrivate::makeMenu()
{
    menu = new QMenu(q);
    const auto add = [this](const QKeySequence& key, auto act) {
        auto* action = new QAction(q);
        action->setShortcut(key);
        // The keys are handled by the view itself: as shortcuts of several charts on one page they would be ambiguous.
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setShortcutVisibleInContextMenu(true);
        QObject::connect(action, &QAction::triggered, q, act);
        menu->addAction(action);
        return action;
    };
    copyAction = add(QKeySequence(QKeySequence::Copy), [this] {
        if (tableShown) {
            copyTable();
        } else {
            q->copyToClipboard();
        }
    });
    copyPictureAction = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyPicture(); });
    menu->addSeparator();
    savePngAction = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { askWhereToSave(false); });
    saveSvgAction = add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_G), [this] { askWhereToSave(true); });
    printAction = add(QKeySequence(QKeySequence::Print), [this] { emit q->printRequested(); });
    menu->addSeparator();
    tableAction = add(QKeySequence(Qt::CTRL | Qt::Key_T), [this] { q->setTableShown(!tableShown); });
    tableAction->setCheckable(true);
    retranslate();
}

void ChartViewPrivate::retranslate()
{
    copyAction->setText(ChartView::tr("Copy picture and numbers"));
    copyPictureAction->setText(ChartView::tr("Copy the picture only"));
    savePngAction->setText(ChartView::tr("Save as a PNG picture…"));
    saveSvgAction->setText(ChartView::tr("Save as an SVG drawing…"));
    printAction->setText(ChartView::tr("Print the chart…"));
    tableAction->setText(ChartView::tr("Show the numbers as a table"));
    menuButton->setToolTip(ChartView::tr("Copy, save, print, show the numbers"));
    menuButton->setAccessibleName(ChartView::tr("Chart menu"));
    menu->setAccessibleName(ChartView::tr("Chart menu"));
}

void ChartViewPrivate::openMenu(const QPoint& globalPlace)
{
    printAction->setVisible(q->isSignalConnected(QMetaMethod::fromSignal(&ChartView::printRequested)));
    for (QAction* action : {copyAction, copyPictureAction, savePngAction, saveSvgAction, printAction, tableAction}) {
        action->setEnabled(!full.isEmpty());
    }
    menu->popup(globalPlace);
}

QAction* ChartViewPrivate::actionFor(const QKeyEvent& event) const
{
    if (full.isEmpty()) {
        return nullptr;
    }
    const QKeySequence pressed(event.keyCombination());
    for (QAction* action : {copyAction, copyPictureAction, savePngAction, saveSvgAction, tableAction}) {
        if (action->shortcut() == pressed) {
            return action;
        }
    }
    const bool prints = q->isSignalConnected(QMetaMethod::fromSignal(&ChartView::printRequested));
    return prints && printAction->shortcut() == pressed ? printAction : nullptr;
}

void ChartViewPrivate::askWhereToSave(bool svg)
{
    auto* dialog = new QFileDialog(q, ChartView::tr("Save the chart"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(svg ? QStringLiteral("svg") : QStringLiteral("png"));
    dialog->setNameFilter(svg ? ChartView::tr("SVG drawing (*.svg)") : ChartView::tr("PNG picture (*.png)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    const QString name = fileNameFor(data.title);
    dialog->selectFile(name.isEmpty() ? ChartView::tr("Chart") : name);
    QObject::connect(dialog, &QFileDialog::fileSelected, q,
                     [this, svg](const QString& path) { report(svg ? q->saveSvg(path) : q->savePng(path), path); });
    dialog->open();
}

void ChartViewPrivate::report(const base::Result<void>& result, const QString& path)
{
    if (result) {
        emit q->saved(path);
    } else {
        emit q->failed(result.error());
    }
}

PictureOptions ChartViewPrivate::screenOptions() const
{
    PictureOptions options;
    options.mode = PrintMode::Screen;
    options.words = words;
    options.font = q->font();
    return options;
}

/// As wide as the widget shows it, and as high as all units need.
QSizeF ChartViewPrivate::pictureSize() const
{
    const double width = std::max<double>(q->width(), kSmallestPicture.width());
    const double needed = neededPictureHeight(data, width, screenOptions());
    const bool stack = full.shape == PlotShape::Stack && !full.isEmpty();
    return {width,
            stack ? needed + 4 : std::max({needed, static_cast<double>(q->height()), kSmallestPicture.height()})};
}

void ChartViewPrivate::copyTable() const
{
    auto* mime = new QMimeData;
    mime->setHtml(toHtml(model->table()));
    mime->setText(toTabText(model->table()));
    QApplication::clipboard()->setMimeData(mime);
}

void ChartViewPrivate::copyPicture() const
{
    QApplication::clipboard()->setImage(chartImage(data, pictureSize(), kClipboardScale, screenOptions()));
}

base::Result<void> ChartView::savePng(const QString& path, double scale) const
{
    const QSizeF size = d->pictureSize();
    const double enlarged = std::clamp(scale, 0.25, 8.0);
    const double millimetre = 25.4 / 96;
    return base::writeWholeFile(path, chartPng(d->data, size * millimetre, qRound(96 * enlarged), d->screenOptions()));
}

base::Result<void> ChartView::saveSvg(const QString& path) const
{
    return base::writeWholeFile(path, chartSvg(d->data, d->pictureSize(), d->screenOptions()));
}

void ChartView::paint(QPainter& painter, const QRectF& target, PrintMode mode) const
{
    PictureOptions options = d->screenOptions();
    options.mode = mode;
    options.unitsPerInch = painter.device()->logicalDpiY();
    paintChart(painter, target, d->data, options);
}

QByteArray ChartView::toPng(const QSizeF& sizeMm, int dpi, PrintMode mode) const
{
    PictureOptions options = d->screenOptions();
    options.mode = mode;
    return chartPng(d->data, sizeMm, dpi, options);
}

std::unique_ptr<QMimeData> ChartView::toMimeData() const
{
    auto mime = std::make_unique<QMimeData>();
    mime->setImageData(chartImage(d->data, d->pictureSize(), kClipboardScale, d->screenOptions()));
    mime->setHtml(toHtml(d->model->table()));
    mime->setText(toTabText(d->model->table()));
    return mime;
}

void ChartView::copyToClipboard() const
{
    QApplication::clipboard()->setMimeData(toMimeData().release());
}

} // namespace doancoso::charts
