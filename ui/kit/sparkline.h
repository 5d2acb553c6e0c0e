// SPDX-License-Identifier: GPL-3.0-or-later
//
// The last few periods as a small line, with the target as a dashed line. A period without a report leaves a gap: 0 is
// not "not reported". Used by side panels; real charts are built in ui/charts.
#pragma once

#include <QWidget>

#include <optional>

namespace doancoso::kit {

class Sparkline final : public QWidget
{
    Q_OBJECT

public:
    struct Point
    {
        QString label;               ///< "III/2022"
        std::optional<double> value; ///< nothing: not reported
        QString text;                ///< the value as it is shown, for the tool tip
    };

    explicit Sparkline(QWidget* parent = nullptr);
    void setPoints(const QList<Point>& points, std::optional<double> target = {});

    QSize sizeHint() const override { return {200, 64}; }
    QSize minimumSizeHint() const override { return {80, 48}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QPointF position(qsizetype index) const;
    double scaled(double value) const;

    QList<Point> m_points;
    std::optional<double> m_target;
    double m_low = 0;
    double m_high = 1;
};

} // namespace doancoso::kit
