// SPDX-License-Identifier: GPL-3.0-or-later
//
// A push button that shows a QAction: its text, its key as a key cap, enabled as the action is. The main button of a
// page is filled. Used by the page header and by panels; the action stays the one truth.
// MenuButton is its sibling for filters: the words say what holds now, the arrow that there is a choice.
#pragma once

#include <QAction>
#include <QPointer>
#include <QPushButton>

class QAction;

namespace doancoso::kit {

class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    enum class Weight { Normal, Primary };

    explicit ActionButton(QAction* action, Weight weight = Weight::Normal, QWidget* parent = nullptr);
    QAction* action() const { return m_action; }

    QSize sizeHint() const override;
    /// Where room is scarce the key cap is left out first.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int keyCapRoom() const;
    void takeOver();
    QIcon actionIcon() const;
    QString keyCap() const;

    QPointer<QAction> m_action; ///< a button that is on its way out may outlive it
    Weight m_weight;
};

/// "Chi đoàn: tất cả ▾". The menu is the caller's to fill; it opens under the button.
class MenuButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuButton(const QString& text = {}, QWidget* parent = nullptr);

    /// Marked when the filter holds something back.
    void setActive(bool active);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_active = false;
};

} // namespace doancoso::kit
