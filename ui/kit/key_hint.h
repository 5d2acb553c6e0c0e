// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line under a grid that says which keys do what: [Enter] down · [Tab] right · [F2] edit. Wraps when it is narrow.
// Any page may use it.
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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int arrange(int width, QPainter* painter) const;

    QList<Item> m_items;
};

} // namespace doancoso::kit
