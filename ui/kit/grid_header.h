// SPDX-License-Identifier: GPL-3.0-or-later
//
// Column headings of a GridView: wrapped words, common headings over groups, the first columns frozen, sort arrow, the
// column in work marked. Knows where each column stands on screen, so that the view and the headings never disagree.
#pragma once

#include <QHeaderView>

namespace doancoso::kit {

class GridHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit GridHeader(QWidget* parent = nullptr);

    /// The first visible columns stay when the view scrolls sideways. When the window is so narrow that nothing beside
    /// them could be read, fewer stay.
    void setFrozen(int visibleColumns);
    /// How many stay now, as a count of visual positions (hidden ones included).
    int frozenVisualCount() const;
    int frozenWidth() const;
    bool isFrozen(int logicalIndex) const { return visualIndex(logicalIndex) < frozenVisualCount(); }
    /// Left edge of the column in the viewport, frozen or scrolled.
    int columnX(int logicalIndex) const;
    /// Logical column under the position, -1 when there is none.
    int columnAt(int x) const;
    /// Visible logical columns from left to right.
    QList<int> visibleColumns() const;

    /// Its heading gets an accent line.
    void setCurrentColumn(int logicalIndex);

    QSize sizeHint() const override;

public slots:
    /// Heights follow from texts and widths: call after either changed.
    void updateHeight();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Heights
    {
        int groups = 0; ///< height of the upper line, 0 without groups
        int total = 0;
    };
    Heights heights() const;
    QString text(int logicalIndex) const;
    QString group(int logicalIndex) const;
    QRect textRect(const QRect& cell, int logicalIndex) const;
    void paintColumns(QPainter* painter, const QList<int>& columns) const;
    void paintCell(QPainter* painter, const QRect& rect, int logicalIndex) const;
    void paintWords(QPainter* painter, const QRect& rect, const QString& words, bool emphasised, int alignment) const;
    QMouseEvent shifted(const QMouseEvent& event) const;
    bool isFrozenPosition(const QMouseEvent& event) const;

    int m_frozen = 0;
    int m_current = -1;
    bool m_gestureInFrozen = false;
    mutable int m_cachedHeight = 0;
};

} // namespace doancoso::kit
