// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line under a grid that says which keys do what: [Enter] down · [Tab] right · [F2] edit. What does not fit is left
// out from the end, so that the grid keeps its rows. Any page may use it.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace doancoso::kit {

class KeyHint final : public QWidget
{
    Q_OBJECT

public:
    /// `key` empty: the text stands alone.
    struct Item
    {
        QString key;
        QString text;
    };

    explicit KeyHint(QWidget* parent = nullptr);
    void setItems(const QList<Item>& items);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// How many of the items are shown at this width.
    qsizetype shownItems(int width) const { return arrange(width, nullptr); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    qsizetype arrange(int width, QPainter* painter) const;

    QList<Item> m_items;
};

} // namespace doancoso::kit
