// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/rail.h"

#include "ui/kit/painting.h"

#include <QAction>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace doancoso::kit {
namespace {

constexpr int kPageKeys = 11;

/// 1 to 9, then 0, then the comma, which is where programs keep their settings.
Qt::Key pageKey(int number)
{
    return number > 10 ? Qt::Key_Comma : static_cast<Qt::Key>(Qt::Key_0 + number % 10);
}
constexpr int kWordMargin = 5;
constexpr int kComfortable = 7;
constexpr int kTight = 3;
constexpr int kMoreHeight = 14;
} // namespace

Rail::Rail(QWidget* parent) : QWidget(parent)
{
    setFixedWidth(kRailWidth);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

QAction* Rail::addEntry(const QString& id, IconKey icon, const QString& text)
{
    auto* action = new QAction(text, this);
    const int number = static_cast<int>(m_entries.size()) + 1;
    if (number <= kPageKeys) {
        action->setShortcut(QKeySequence(QKeyCombination(Qt::CTRL, pageKey(number))));
    }
    connect(action, &QAction::triggered, this, [this, id] { choose(indexOf(id)); });
    addAction(action);
    m_entries.append({id, icon, text, 0, true, action});
    if (m_current.isEmpty()) {
        m_current = id;
    }
    updateGeometry();
    update();
    return action;
}

qsizetype Rail::indexOf(const QString& id) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id == id) {
            return i;
        }
    }
    return -1;
}

void Rail::setText(const QString& id, const QString& text)
{
    if (const qsizetype at = indexOf(id); at >= 0) {
        m_entries[at].text = text;
        m_entries[at].action->setText(text);
        update();
    }
}

void Rail::setBadge(const QString& id, int count)
{
    if (const qsizetype at = indexOf(id); at >= 0) {
        m_entries[at].badge = count;
        update();
    }
}

void Rail::setEntryEnabled(const QString& id, bool enabled)
{
    if (const qsizetype at = indexOf(id); at >= 0) {
        m_entries[at].enabled = enabled;
        m_entries[at].action->setEnabled(enabled);
        update();
    }
}

QString Rail::current() const
{
    return m_current;
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    m_focused = qMax<qsizetype>(0, indexOf(id));
    ensureVisible(m_focused);
    update();
}

void Rail::choose(qsizetype index)
{
    if (index >= 0 && m_entries.at(index).enabled) {
        m_focused = index;
        emit chosen(m_entries.at(index).id);
        update();
    }
}

Rail::Measure Rail::measure(int padding) const
{
    const QFontMetrics metrics(Theme::font(FontRole::Rail));
    Measure result;
    result.padding = padding;
    for (const Entry& entry : m_entries) {
        const QRect words = metrics.boundingRect(QRect(0, 0, kRailWidth - 2 * kWordMargin, 200),
                                                 Qt::AlignHCenter | Qt::TextWordWrap, entry.text);
        result.heights.append(2 * padding + kIconSize + 2 + words.height());
        result.total += result.heights.last();
    }
    return result;
}

/// Comfortable when there is room, tight when that is needed; beyond that the rail scrolls.
Rail::Measure Rail::fitted() const
{
    const Measure comfortable = measure(kComfortable);
    return comfortable.total <= height() ? comfortable : measure(kTight);
}

QSize Rail::sizeHint() const
{
    return {kRailWidth, measure(kComfortable).total};
}

QRect Rail::entryRect(qsizetype index) const
{
    const Measure now = fitted();
    int y = kSpace1 - m_scroll;
    for (qsizetype i = 0; i < index; ++i) {
        y += now.heights.at(i);
    }
    return {0, y, width(), now.heights.at(index)};
}

qsizetype Rail::entryAt(const QPoint& position) const
{
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (entryRect(i).contains(position)) {
            return i;
        }
    }
    return -1;
}

void Rail::scrollBy(int pixels)
{
    const int most = qMax(0, fitted().total + 2 * kSpace1 - height());
    m_scroll = qBound(0, m_scroll + pixels, most);
    update();
}

void Rail::ensureVisible(qsizetype index)
{
    if (index < 0 || index >= m_entries.size()) {
        return;
    }
    // The arrows that say "more" cover a strip at both ends.
    const QRect rect = entryRect(index);
    if (rect.top() < kMoreHeight) {
        scrollBy(rect.top() - kMoreHeight);
    } else if (rect.bottom() > height() - kMoreHeight) {
        scrollBy(rect.bottom() - height() + kMoreHeight);
    } else {
        scrollBy(0);
    }
}

void Rail::paintEntry(QPainter* painter, qsizetype index) const
{
    const Entry& entry = m_entries.at(index);
    const QRect rect = entryRect(index);
    const bool chosen = entry.id == m_current;
    QColor ink = Theme::color(chosen ? ColorToken::RailChosenInk : ColorToken::RailInk);
    if (!entry.enabled) {
        ink.setAlphaF(0.5F);
    }
    if (chosen || (index == m_hovered && entry.enabled)) {
        QColor ground = Theme::color(ColorToken::RailChosen);
        ground.setAlphaF(chosen ? 1.0F : 0.5F);
        painter->fillRect(rect, ground);
    }
    if (chosen) {
        painter->fillRect(QRect(0, rect.top(), 3, rect.height()), Theme::color(ColorToken::RailMark));
    }
    const int padding = fitted().padding;
    const QRectF picture((width() - kIconSize) / 2.0, rect.top() + padding, kIconSize, kIconSize);
    paintIcon(painter, picture, entry.icon, ink);

    QFont font = Theme::font(FontRole::Rail);
    // Narrower than semibold, so that a chosen word does not wrap where the same word did not before.
    font.setWeight(chosen ? QFont::Medium : QFont::Normal);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(rect.adjusted(kWordMargin, padding + kIconSize + 2, -kWordMargin, 0),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, entry.text);
    if (entry.badge > 0) {
        const QString count = entry.badge > 99 ? QStringLiteral("99+") : QString::number(entry.badge);
        QFont small = Theme::font(FontRole::Key);
        small.setBold(true);
        const QFontMetrics metrics(small);
        const QRectF pill(width() / 2.0 + 8, rect.top() + padding - 3, qMax(16, metrics.horizontalAdvance(count) + 8),
                          15);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(ColorToken::RailBadge));
        painter->drawRoundedRect(pill, 7.5, 7.5);
        painter->setFont(small);
        painter->setPen(Theme::color(ColorToken::RailBadgeInk));
        painter->drawText(pill, Qt::AlignCenter, count);
    }
    if (hasFocus() && index == m_focused) {
        painter->setPen(QPen(Theme::color(ColorToken::RailMark), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(rect).adjusted(4.5, 1.5, -4.5, -1.5));
    }
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::color(ColorToken::Rail));
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        paintEntry(&painter, i);
    }
    // Small arrows say that there is more.
    const int total = fitted().total + 2 * kSpace1;
    const auto more = [&](int y, IconKey key) {
        painter.fillRect(QRect(0, y, width(), kMoreHeight), Theme::color(ColorToken::Rail));
        paintIcon(&painter, QRectF((width() - 14) / 2.0, y, 14, 14), key, Theme::color(ColorToken::RailInk));
    };
    if (m_scroll > 0) {
        more(0, IconKey::ChevronUp);
    }
    if (total - m_scroll > height()) {
        more(height() - kMoreHeight, IconKey::ChevronDown);
    }
}

void Rail::mousePressEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const bool moreBelow = fitted().total + 2 * kSpace1 - m_scroll > height();
    if (m_scroll > 0 && position.y() < kMoreHeight) {
        scrollBy(-height() / 2);
    } else if (moreBelow && position.y() > height() - kMoreHeight) {
        scrollBy(height() / 2);
    } else {
        choose(entryAt(position));
    }
}

void Rail::mouseMoveEvent(QMouseEvent* event)
{
    const qsizetype at = entryAt(event->position().toPoint());
    if (at != m_hovered) {
        m_hovered = at;
        setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void Rail::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

void Rail::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        m_focused = qMax<qsizetype>(0, m_focused - 1);
        break;
    case Qt::Key_Down:
        m_focused = qMin(m_entries.size() - 1, m_focused + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_focused);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    ensureVisible(m_focused);
}

void Rail::wheelEvent(QWheelEvent* event)
{
    scrollBy(-event->angleDelta().y() / 3);
}

bool Rail::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const qsizetype at = entryAt(help->pos());
        if (at >= 0) {
            const Entry& entry = m_entries.at(at);
            const QString key = keyText(entry.action->shortcut());
            QToolTip::showText(help->globalPos(),
                               key.isEmpty() ? entry.text : QStringLiteral("%1 (%2)").arg(entry.text, key), this);
        }
        return true;
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Resize) {
        m_scroll = 0;
        ensureVisible(m_focused);
        updateGeometry();
    }
    return QWidget::event(event);
}

} // namespace doancoso::kit
