// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/action_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/painting.h"

#include <QAction>
#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace doancoso::kit {

ActionButton::ActionButton(QAction* action, Weight weight, QWidget* parent)
    : QPushButton(parent), m_action(action), m_weight(weight)
{
    setStyleRole(this, weight == Weight::Primary ? QStringLiteral("primary") : QStringLiteral("action"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(action, &QAction::changed, this, &ActionButton::takeOver);
    connect(action, &QAction::destroyed, this, [this] { setEnabled(false); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    takeOver();
}

void ActionButton::takeOver()
{
    setText(m_action->text());
    setEnabled(m_action->isEnabled());
    setVisible(m_action->isVisible());
    setToolTip(m_action->toolTip() == m_action->text() ? QString() : m_action->toolTip());
    setAccessibleName(m_action->text());
    updateGeometry();
    update();
}

QIcon ActionButton::actionIcon() const
{
    return m_action ? m_action->icon() : QIcon();
}

QString ActionButton::keyCap() const
{
    return m_action ? keyText(m_action->shortcut()) : QString();
}

int ActionButton::keyCapRoom() const
{
    const QString key = keyCap();
    return key.isEmpty() ? 0 : keyCapSize(key).width() + kSpace2;
}

QSize ActionButton::minimumSizeHint() const
{
    return sizeHint() - QSize(keyCapRoom(), 0);
}

QSize ActionButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(m_weight == Weight::Primary ? FontRole::Strong : FontRole::Base));
    int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * kSpace3;
    if (!actionIcon().isNull()) {
        width += kSmallIconSize + kSpace1;
    }
    return {width + keyCapRoom(), Theme::controlHeight()};
}

void ActionButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = QIcon();
    painter.drawControl(QStyle::CE_PushButton, option);

    const bool primary = m_weight == Weight::Primary;
    const QColor ink = Theme::color(!isEnabled() ? (primary ? ColorToken::InkSecond : ColorToken::InkDisabled)
                                    : primary    ? ColorToken::OnAccent
                                                 : ColorToken::Ink);
    QRect area = rect().adjusted(kSpace3, 0, -kSpace3, 0);
    if (const QIcon icon = actionIcon(); !icon.isNull()) {
        const QRect box(area.left(), (height() - kSmallIconSize) / 2, kSmallIconSize, kSmallIconSize);
        icon.paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        area.setLeft(box.right() + 1 + kSpace1);
    }
    if (const QString key = keyCap(); !key.isEmpty() && width() >= sizeHint().width()) {
        const QSize size = keyCapSize(key);
        const QRectF cap(area.right() + 1 - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        QColor edge = primary && isEnabled() ? ink : Theme::color(ColorToken::Line);
        edge.setAlphaF(primary ? 0.55F : 1.0F);
        paintKeyCap(&painter, cap, key, primary || !isEnabled() ? ink : Theme::color(ColorToken::InkSecond), edge);
        area.setRight(qRound(cap.left()) - kSpace2);
    }
    painter.setFont(Theme::font(primary ? FontRole::Strong : FontRole::Base));
    painter.setPen(ink);
    painter.drawText(area, Qt::AlignCenter | Qt::TextShowMnemonic, text());
}

MenuButton::MenuButton(const QString& text, QWidget* parent) : QPushButton(text, parent)
{
    setStyleRole(this, QStringLiteral("menu"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MenuButton::setActive(bool active)
{
    m_active = active;
    update();
}

QSize MenuButton::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(FontRole::Base));
    return {metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * kSpace2 + kSpace1 + kSmallIconSize,
            Theme::controlHeight()};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.features &= ~QStyleOptionButton::HasMenu;
    painter.drawControl(QStyle::CE_PushButton, option);
    const QColor ink = Theme::color(!isEnabled() ? ColorToken::InkDisabled
                                    : m_active   ? ColorToken::Accent
                                                 : ColorToken::Ink);
    painter.setFont(Theme::font(FontRole::Base));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(kSpace2, 0, -kSpace2, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic,
                     text());
    paintIcon(&painter, QRectF(width() - kSpace2 - kSmallIconSize + 2, (height() - 14) / 2.0, 14, 14),
              IconKey::ChevronDown, ink);
}

} // namespace doancoso::kit
