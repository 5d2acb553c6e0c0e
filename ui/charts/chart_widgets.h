// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small parts of the chart widget: the box with the values of a point, the link below a long list, the button that
// opens the menu. Used by ChartView only.
#pragma once

#include "ui/charts/chart_style.h"
#include "ui/charts/chart_text.h"

#include <QAbstractButton>
#include <QWidget>

namespace doancoso::charts {

/// The values of a point in words. It never takes the mouse, so the point below stays reachable.
class ValueBox final : public QWidget
{
    Q_OBJECT
public:
    explicit ValueBox(QWidget* parent);
    /// Shows the text in a strip across the room, at its foot, or at its head when the foot would hide the point.
    /// The strip stays in one place while the points are walked and hides none of their neighbours.
    void showFor(const QRectF& point, const QRectF& room, const PointText& text, const ChartStyle& style);
    /// Of the strip with this text in the width.
    static double neededHeight(const PointText& text, const ChartStyle& style, double width);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Strip
    {
        QString values;
        QRectF nameRect;
        QRectF valuesRect;
        double height = 0;
    };
    static Strip strip(const PointText& text, const ChartStyle& style, double width);

    PointText m_text;
    ChartStyle m_style;
    Strip m_strip;
};

/// Text that acts like a link.
class LinkButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit LinkButton(QWidget* parent);
    void setStyle(const ChartStyle& style);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QColor m_ink;
};

/// Three dots.
class MenuButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit MenuButton(QWidget* parent);
    void setStyle(const ChartStyle& style);
    QSize sizeHint() const override { return {22, 20}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChartStyle m_style;
};

} // namespace doancoso::charts
