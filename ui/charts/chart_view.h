// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chart widget of the pages: shows ChartData, walks its points by mouse and keyboard, gives back the key of the
// point that was chosen, and leaves the program as picture, table or print. It fills its rectangle without a frame, so
// that a page puts it on its own card. The charting library does not show through this header.
#pragma once

#include "core/base/result.h"
#include "core/reporting/chart_data.h"
#include "ui/charts/print_mode.h"

#include <QByteArray>
#include <QWidget>

#include <memory>

class QMenu;
class QMimeData;

namespace doancoso::charts {

class ChartViewPrivate;

class ChartView final : public QWidget
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    /// Keeps the current point when the new data have one with the same key.
    void setData(const reporting::ChartData& data);
    const reporting::ChartData& data() const;

    /// Key of the point the keyboard is at; empty: none.
    QString currentKey() const;
    void setCurrentKey(const QString& key);
    /// What the value line says about the point below the mouse or at the keyboard; empty when none.
    QString valueLine() const;

    /// Many units: only as many as fit, with a link to all, or all of them in a scrolling list.
    bool isShowingAll() const;
    void setShowingAll(bool all);
    /// The drawing, or the table of its numbers.
    bool isTableShown() const;
    void setTableShown(bool shown);

    /// All units, also those that do not fit into the widget. `scale` enlarges the pixels, 2 for crisp print.
    base::Result<void> savePng(const QString& path, double scale = 2) const;
    base::Result<void> saveSvg(const QString& path) const;
    /// Draws the chart into the target; the painter's coordinates are the dots of its device.
    void paint(QPainter& painter, const QRectF& target, PrintMode mode) const;
    QByteArray toPng(const QSizeF& sizeMm, int dpi, PrintMode mode) const;
    /// Picture, table for word processors and spreadsheets, and plain text.
    std::unique_ptr<QMimeData> toMimeData() const;
    void copyToClipboard() const;

    /// Copy, save, print, show the numbers; opens at right click and with the menu key.
    QMenu* menu() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// A click on a point, or Enter at it: show the numbers behind it.
    void pointActivated(const QString& key);
    void currentChanged(const QString& key);
    /// The user wants this chart on paper. The menu offers it only while somebody is connected.
    void printRequested();
    void saved(const QString& path);
    void failed(const doancoso::base::Error& error);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    friend class ChartViewPrivate;
    std::unique_ptr<ChartViewPrivate> d;
};

} // namespace doancoso::charts
