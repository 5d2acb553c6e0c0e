// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kit_style.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace doancoso::kit {
namespace {

enum class Direction { Up, Down, Left, Right };

QPen linePen(const QColor& color, qreal width)
{
    QPen pen(color, width);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawChevron(QPainter* painter, const QRect& rect, Direction direction, bool enabled)
{
    const QPointF c = QRectF(rect).center();
    const qreal reach = qMin<qreal>(4.0, qMin(rect.width(), rect.height()) / 2.5);
    const qreal half = reach / 2;
    QPolygonF line;
    switch (direction) {
    case Direction::Up:
        line << c + QPointF(-reach, half) << c + QPointF(0, -half) << c + QPointF(reach, half);
        break;
    case Direction::Down:
        line << c + QPointF(-reach, -half) << c + QPointF(0, half) << c + QPointF(reach, -half);
        break;
    case Direction::Left:
        line << c + QPointF(half, -reach) << c + QPointF(-half, 0) << c + QPointF(half, reach);
        break;
    case Direction::Right:
        line << c + QPointF(-half, -reach) << c + QPointF(half, 0) << c + QPointF(-half, reach);
        break;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(linePen(Theme::color(enabled ? ColorToken::InkSecond : ColorToken::InkDisabled), 1.5));
    painter->drawPolyline(line);
    painter->restore();
}

void drawCheckBox(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool focused = (option.state & QStyle::State_HasFocus) || (option.state & QStyle::State_MouseOver);
    QRectF box(option.rect);
    const qreal side = qMin<qreal>(16, qMin(box.width(), box.height()));
    box = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side).adjusted(0.5, 0.5, -0.5, -0.5);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor filled = Theme::color(enabled ? ColorToken::Accent : ColorToken::StrongLine);
    painter->setPen(
        QPen((on || partly) ? filled : Theme::color(focused ? ColorToken::Accent : ColorToken::InkThird), 1));
    painter->setBrush((on || partly) ? filled : Theme::color(enabled ? ColorToken::Panel : ColorToken::Window));
    painter->drawRoundedRect(box, 3, 3);
    painter->setPen(linePen(Theme::color(ColorToken::OnAccent), 1.8));
    painter->setBrush(Qt::NoBrush);
    const auto at = [&box](qreal x, qreal y) { return QPointF(box.x() + box.width() * x, box.y() + box.height() * y); };
    if (partly) {
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else if (on) {
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)});
    }
    painter->restore();
}

void drawRadioButton(QPainter* painter, const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor filled = Theme::color(enabled ? ColorToken::Accent : ColorToken::StrongLine);
    painter->setPen(QPen(on ? filled : Theme::color(ColorToken::InkThird), 1));
    painter->setBrush(Theme::color(enabled ? ColorToken::Panel : ColorToken::Window));
    painter->drawEllipse(circle);
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(filled);
        painter->drawEllipse(circle.center(), circle.width() / 3.6, circle.height() / 3.6);
    }
    painter->restore();
}

/// Buttons show the focus in their border (style sheet); check boxes and links need a frame.
void drawFocus(QPainter* painter, const QRect& rect, const QWidget* widget)
{
    if (qobject_cast<const QPushButton*>(widget) || qobject_cast<const QToolButton*>(widget)) {
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(Theme::color(ColorToken::Accent), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

} // namespace

KitStyle::KitStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void KitStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const bool enabled = option->state & State_Enabled;
    switch (element) {
    case PE_FrameFocusRect:
        return drawFocus(painter, option->rect, widget);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return drawChevron(painter, option->rect, Direction::Up, enabled);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return drawChevron(painter, option->rect, Direction::Down, enabled);
    case PE_IndicatorArrowLeft:
        return drawChevron(painter, option->rect, Direction::Left, enabled);
    case PE_IndicatorArrowRight:
        return drawChevron(painter, option->rect, Direction::Right, enabled);
    case PE_IndicatorBranch:
        if (option->state & State_Children) {
            drawChevron(painter, option->rect, (option->state & State_Open) ? Direction::Down : Direction::Right,
                        enabled);
        }
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadioButton(painter, *option);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int KitStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return kSmallIconSize;
    case PM_ScrollBarExtent:
        return 12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kSpace2;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return kSpace3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int KitStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returnData) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

} // namespace doancoso::kit
