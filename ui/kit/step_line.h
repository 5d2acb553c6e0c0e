// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where one is in a conversation of several steps: ✓ Cơ quan — 2 Báo cáo — 3 Đơn vị. Steps that are done can be
// clicked to go back.
#pragma once

#include <QStringList>
#include <QWidget>

namespace doancoso::kit {

class StepLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StepLine(QWidget* parent = nullptr);
    void setSteps(const QStringList& names);
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// An earlier step was clicked.
    void stepWanted(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QList<QRect> stepRects() const;
    int stepAt(const QPoint& position) const;

    QStringList m_names;
    int m_current = 0;
};

} // namespace doancoso::kit
