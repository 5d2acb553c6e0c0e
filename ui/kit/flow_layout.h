// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lays widgets out like words in a line: what does not fit goes to the next line, so that nothing is cut at 125 % and
// 150 %. Used for badges beside a title, buttons in a panel, key hints and legends.
#pragma once

#include "ui/kit/theme.h"

#include <QLayout>
#include <QList>

namespace doancoso::kit {

class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget* parent = nullptr, int horizontalGap = kSpace2, int verticalGap = kSpace1);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const;

    QList<QLayoutItem*> m_items;
    int m_horizontalGap;
    int m_verticalGap;
};

/// Equal columns, as many as fit: cards stand four in a row on a wide page, two by two on a narrow one. Items of one
/// row have one height.
class ColumnsLayout final : public QLayout
{
    Q_OBJECT

public:
    /// At most `mostColumns`, none narrower than `leastWidth`.
    ColumnsLayout(QWidget* parent, int mostColumns, int leastWidth, int gap = kSpace2);
    ~ColumnsLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect& rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    int arrange(const QRect& rect, bool apply) const;
    int columnsFor(int width) const;

    QList<QLayoutItem*> m_items;
    int m_mostColumns;
    int m_leastWidth;
    int m_gap;
};

} // namespace doancoso::kit
