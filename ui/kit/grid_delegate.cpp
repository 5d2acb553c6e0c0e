// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_delegate.h"

#include "ui/kit/cell_editor.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/icons.h"
#include "ui/kit/painting.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QTextLayout>
#include <QToolTip>

#include <array>

namespace doancoso::kit {
namespace {

constexpr int kPadding = 6;
constexpr int kVertical = 1;
constexpr int kDotRoom = 14;

QFont fontOf(const CellLook& look)
{
    const bool strong = look.kind == CellKind::Section || look.kind == CellKind::Total;
    return Theme::font(strong ? FontRole::Strong : FontRole::Base);
}

QColor inkOf(const CellLook& look)
{
    // With a mark the state shows in the mark; the figure stays easy to read.
    if (look.mark == CellMark::Dot) {
        return Theme::color(ColorToken::Ink);
    }
    switch (look.state) {
    case CellState::Normal:
        return Theme::color(ColorToken::Ink);
    case CellState::Faint:
        return Theme::color(ColorToken::InkSecond);
    default:
        return Theme::color(Theme::ink(toneOf(look.state)));
    }
}

/// A number that does not fit must not be cut: half a number is a wrong number.
QString fittingNumber(const QString& text, const QFontMetrics& metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    return QString(qMax(1, width / qMax(1, metrics.horizontalAdvance(QLatin1Char('#')))), QLatin1Char('#'));
}

} // namespace

GridDelegate::GridDelegate(GridView* view) : QStyledItemDelegate(view), m_view(view) {}

CellLook GridDelegate::look(const QModelIndex& index)
{
    std::array roles{QModelRoleData(Qt::DisplayRole), QModelRoleData(CellKindRole),
                     QModelRoleData(StateRole),       QModelRoleData(MarkRole),
                     QModelRoleData(ErrorTextRole),   QModelRoleData(RawValueRole),
                     QModelRoleData(BoldFromRole),    QModelRoleData(Qt::TextAlignmentRole),
                     QModelRoleData(IconKeyRole),     QModelRoleData(Qt::CheckStateRole)};
    index.model()->multiData(index, roles);
    CellLook look;
    look.text = roles[0].data().toString();
    look.kind = roles[1].data().isValid() ? static_cast<CellKind>(roles[1].data().toInt())
                                          : (isEditable(index) ? CellKind::Typed : CellKind::Plain);
    look.state = static_cast<CellState>(roles[2].data().toInt());
    look.mark = static_cast<CellMark>(roles[3].data().toInt());
    look.hasError = !roles[4].data().toString().isEmpty();
    look.isNumber = rawNumber(roles[5].data()).has_value();
    look.boldFrom = roles[6].data().isValid() ? roles[6].data().toInt() : -1;
    const QVariant alignment = roles[7].data();
    look.alignment = alignment.isValid() ? Qt::Alignment(alignment.toInt())
                     : look.isNumber     ? Qt::AlignRight | Qt::AlignVCenter
                                         : Qt::AlignLeft | Qt::AlignVCenter;
    if (!(look.alignment & Qt::AlignVertical_Mask)) {
        look.alignment |= Qt::AlignVCenter;
    }
    look.icon = roles[8].data().isValid() ? roles[8].data().toInt() : -1;
    look.check = roles[9].data();
    if (look.text.isEmpty() && look.state == CellState::Missing) {
        look.text = GridView::tr("not yet");
        look.isPlaceholder = true;
    }
    return look;
}

QColor GridDelegate::background(const CellLook& look, bool selected)
{
    if (selected) {
        return Theme::color(ColorToken::AccentTint);
    }
    switch (look.kind) {
    case CellKind::Typed:
        return Theme::color(ColorToken::CellTyped);
    case CellKind::Computed:
    case CellKind::Locked:
        return Theme::color(ColorToken::CellComputed);
    case CellKind::Section:
        return Theme::color(ColorToken::CellSection);
    case CellKind::Plain:
    case CellKind::Total:
        break;
    }
    return Theme::color(ColorToken::Panel);
}

void GridDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CellLook shown = look(index);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, background(shown, selected));
    paintContent(painter, option.rect.adjusted(kPadding, 0, -kPadding, 0), shown, index, selected);
    if (shown.hasError) {
        const QPointF corner(option.rect.right() + 1, option.rect.top());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(ColorToken::BadMark));
        painter->drawPolygon(QPolygonF{corner, corner + QPointF(-8, 0), corner + QPointF(0, 8)});
        painter->restore();
    }
}

void GridDelegate::paintContent(QPainter* painter, const QRect& rect, const CellLook& look, const QModelIndex&,
                                bool selected) const
{
    QRect area = rect;
    if (look.check.isValid()) {
        QStyleOptionButton box;
        box.state = QStyle::State_Enabled;
        const auto state = static_cast<Qt::CheckState>(look.check.toInt());
        box.state |= state == Qt::Checked            ? QStyle::State_On
                     : state == Qt::PartiallyChecked ? QStyle::State_NoChange
                                                     : QStyle::State_Off;
        const int left = look.text.isEmpty() ? area.center().x() - 8 : area.left();
        box.rect = QRect(left, area.center().y() - 7, 16, 16);
        m_view->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, m_view);
        area.setLeft(box.rect.right() + kSpace2);
    }
    if (look.icon >= 0) {
        const QRectF picture(area.left(), area.center().y() - kSmallIconSize / 2 + 1, kSmallIconSize, kSmallIconSize);
        paintIcon(painter, picture, static_cast<IconKey>(look.icon), Theme::color(ColorToken::InkSecond));
        area.setLeft(area.left() + kSmallIconSize + kSpace1);
    }
    if (look.text.isEmpty()) {
        return;
    }
    if (look.mark == CellMark::Pill) {
        const QSize size = badgeSize(look.text);
        const int width = qMin(size.width(), area.width() + kPadding);
        const int x = (look.alignment & Qt::AlignRight)     ? area.right() + 1 - width
                      : (look.alignment & Qt::AlignHCenter) ? area.center().x() - width / 2
                                                            : area.left();
        paintBadge(painter, QRectF(x, area.center().y() - size.height() / 2 + 0.5, width, size.height()), look.text,
                   toneOf(look.state), selected);
        return;
    }
    paintText(painter, area, look);
}

void GridDelegate::paintText(QPainter* painter, const QRect& rect, const CellLook& look) const
{
    const QFont font = fontOf(look);
    const QFontMetrics metrics(font);
    QRect area = rect;
    QString text = look.text;
    if (look.mark == CellMark::Dot) {
        const int width = qMin(metrics.horizontalAdvance(text), area.width() - kDotRoom);
        const int x = (look.alignment & Qt::AlignRight)     ? area.right() + 1 - width - kDotRoom
                      : (look.alignment & Qt::AlignHCenter) ? area.center().x() - (width + kDotRoom) / 2
                                                            : area.left();
        paintDot(painter, QPointF(x + 4, area.center().y() + 1), toneOf(look.state));
        area.setLeft(x + kDotRoom);
    }
    if (look.isNumber) {
        text = fittingNumber(text, metrics, area.width() + kPadding / 2);
    }
    painter->setFont(font);
    painter->setPen(inkOf(look));
    if (look.boldFrom < 0 || look.boldFrom >= text.size()) {
        // A word that is wider than the cell is broken rather than cut.
        QTextOption option(look.alignment);
        option.setWrapMode(look.isNumber || look.isPlaceholder ? QTextOption::NoWrap
                                                               : QTextOption::WrapAtWordBoundaryOrAnywhere);
        painter->drawText(QRectF(area), text, option);
        return;
    }
    QTextLayout layout(text, font);
    QTextLayout::FormatRange bold{look.boldFrom, static_cast<int>(text.size()) - look.boldFrom, {}};
    bold.format.setFontWeight(QFont::DemiBold);
    layout.setFormats({bold});
    QTextOption option(look.alignment & Qt::AlignHorizontal_Mask);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    layout.draw(painter, QPointF(area.left(), area.top() + qMax(0.0, (area.height() - y) / 2)));
}

void GridDelegate::paintSectionText(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    CellLook shown = look(index);
    shown.kind = CellKind::Section;
    shown.isNumber = false;
    painter->setFont(fontOf(shown));
    painter->setPen(inkOf(shown));
    const QRect area = rect.adjusted(kPadding, 0, -kPadding, 0);
    const QString fitting = painter->fontMetrics().elidedText(shown.text, Qt::ElideRight, area.width());
    painter->drawText(area, static_cast<int>(shown.alignment), fitting);
}

int GridDelegate::heightForWidth(const QModelIndex& index, int width) const
{
    // Most cells are so short that they fit whatever else is in them; that is found out with one question.
    const QString words = kit::displayText(index);
    const QFontMetrics base(Theme::font(FontRole::Base));
    const bool breaks = words.contains(QLatin1Char('\n'));
    const auto widest = static_cast<qsizetype>(base.horizontalAdvance(QLatin1Char('W')) + 1);
    constexpr int kMarks = 2 * kPadding + kDotRoom + 2 * kSmallIconSize + kSpace3;
    if (!breaks && words.size() * widest <= width - kMarks) {
        return Theme::rowHeight();
    }
    const CellLook shown = look(index);
    int room = width - 2 * kPadding - 1;
    room -= shown.check.isValid() && !shown.text.isEmpty() ? 16 + kSpace2 : 0;
    room -= shown.icon >= 0 ? kSmallIconSize + kSpace1 : 0;
    room -= shown.mark == CellMark::Dot ? kDotRoom : 0;
    const bool oneLine = shown.isNumber || shown.isPlaceholder || shown.text.isEmpty() ||
                         shown.mark == CellMark::Pill || shown.kind == CellKind::Section;
    if (oneLine || room <= 0) {
        return Theme::rowHeight();
    }
    QFont font = fontOf(shown);
    if (shown.boldFrom >= 0) {
        font.setWeight(QFont::DemiBold);
    }
    const QFontMetrics metrics(font);
    if (!breaks && metrics.horizontalAdvance(shown.text) <= room) {
        return Theme::rowHeight();
    }
    const int flags = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    const QRect text = metrics.boundingRect(QRect(0, 0, room, 100000), Qt::TextWordWrap, shown.text);
    const QRect broken =
        text.width() > room ? metrics.boundingRect(QRect(0, 0, room, 100000), flags, shown.text) : text;
    return qMax(Theme::rowHeight(), broken.height() + 2 * kVertical);
}

QSize GridDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const CellLook shown = look(index);
    const QFontMetrics metrics(fontOf(shown));
    int width = shown.mark == CellMark::Pill ? badgeSize(shown.text).width() : metrics.horizontalAdvance(shown.text);
    width += 2 * kPadding + 2;
    width += shown.mark == CellMark::Dot ? kDotRoom : 0;
    width += shown.icon >= 0 ? kSmallIconSize + kSpace1 : 0;
    width += shown.check.isValid() ? 16 + (shown.text.isEmpty() ? 0 : kSpace2) : 0;
    // Long sentences wrap; a column is not made wider than this for them.
    return {qMin(width, 360), Theme::rowHeight()};
}

CellEditor* GridDelegate::newEditor(QWidget* parent, const QModelIndex& index) const
{
    const QStringList choices = index.data(ChoicesRole).toStringList();
    if (!choices.isEmpty()) {
        return new ChoiceCellEditor(choices, parent);
    }
    if (index.data(LongTextRole).toBool() || editText(index).contains(QLatin1Char('\n'))) {
        return new TextCellEditor(parent);
    }
    auto* line = new LineCellEditor(parent);
    if (look(index).isNumber || (look(index).alignment & Qt::AlignRight)) {
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return line;
}

QWidget* GridDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    CellEditor* editor = newEditor(parent, index);
    m_view->adoptEditor(editor, index, startText(index));
    return editor->widget();
}

void GridDelegate::setEditorData(QWidget* widget, const QModelIndex& index) const
{
    // Once only: a change of the cell while somebody types into it must not take the typed letters away.
    constexpr auto kFilled = "kitFilled";
    CellEditor* editor = cellEditorOf(widget);
    if (!editor || widget->property(kFilled).toBool()) {
        return;
    }
    widget->setProperty(kFilled, true);
    editor->setText(startText(index));
    editor->selectAll();
}

void GridDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const
{
    // The view commits (GridView::commitData), since it has to know whether the model took the text.
}

void GridDelegate::updateEditorGeometry(QWidget* widget, const QStyleOptionViewItem&, const QModelIndex&) const
{
    m_view->placeEditor(widget);
}

bool GridDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || !cellEditorOf(widget)) {
        return false;
    }
    switch (event->type()) {
    case QEvent::KeyPress:
        return m_view->editorKeyPress(widget, static_cast<QKeyEvent*>(event));
    case QEvent::FocusOut:
        m_view->editorFocusOut(widget, static_cast<QFocusEvent*>(event)->reason());
        return false;
    case QEvent::ShortcutOverride:
        return m_view->editorWantsKey(static_cast<QKeyEvent*>(event));
    default:
        return false;
    }
}

bool GridDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString tip = index.data(ErrorTextRole).toString();
    if (tip.isEmpty()) {
        tip = index.data(Qt::ToolTipRole).toString();
    }
    const CellLook shown = look(index);
    const bool hidden = shown.isNumber && sizeHint(option, index).width() > option.rect.width() + kPadding;
    if (tip.isEmpty() && hidden) {
        tip = shown.text;
    }
    if (tip.isEmpty() && (shown.kind == CellKind::Computed || shown.kind == CellKind::Locked)) {
        tip = index.data(RefusalRole).toString();
    }
    QToolTip::showText(event->globalPos(), tip, view, option.rect);
    return true;
}

} // namespace doancoso::kit
