// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line on top of the window: where I am, search over everything (Ctrl+K), period. Only the main window uses it.
#pragma once

#include <QWidget>

namespace doancoso::kit {

class PeriodChooser;
class SearchBox;

/// Path of the chosen unit. Ancestors are links; when there is no room the first ones give way to "…".
class PathLabel final : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        qint64 unitId = 0;
        QString name;
    };

    explicit PathLabel(QWidget* parent = nullptr);
    void setPath(const QList<Step>& path);
    const QList<Step>& path() const { return m_path; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(qint64 unitId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    struct Piece
    {
        qsizetype step = -1;
        QString text;
        QRect rect;
    };
    QList<Piece> pieces() const;
    qsizetype stepAt(const QPoint& position) const;

    QList<Step> m_path;
    qsizetype m_hovered = -1;
};

class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    PathLabel* path() const { return m_path; }
    SearchBox* search() const { return m_search; }
    PeriodChooser* period() const { return m_period; }
    /// At the right end: the button with all actions.
    void addTrailing(QWidget* widget);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    PathLabel* m_path;
    SearchBox* m_search;
    PeriodChooser* m_period;
};

} // namespace doancoso::kit
