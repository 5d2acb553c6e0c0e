// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/top_bar.h"

#include "ui/kit/period_chooser.h"
#include "ui/kit/search_box.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>

namespace doancoso::kit {
namespace {

QString arrow()
{
    return QStringLiteral(" › ");
}

} // namespace

PathLabel::PathLabel(QWidget* parent) : QWidget(parent)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void PathLabel::setPath(const QList<Step>& path)
{
    m_path = path;
    m_hovered = -1;
    QStringList names;
    for (const Step& step : path) {
        names.append(step.name);
    }
    setAccessibleName(names.join(arrow()));
    setToolTip(names.join(arrow()));
    updateGeometry();
    update();
}

QSize PathLabel::sizeHint() const
{
    const QFontMetrics base(Theme::font(FontRole::Base));
    const QFontMetrics strong(Theme::font(FontRole::Strong));
    int width = 0;
    for (qsizetype i = 0; i < m_path.size(); ++i) {
        const bool last = i + 1 == m_path.size();
        width +=
            (last ? strong : base).horizontalAdvance(m_path.at(i).name) + (last ? 2 : base.horizontalAdvance(arrow()));
    }
    return {width, base.height() + kSpace2};
}

QSize PathLabel::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

/// Steps that fit, from the end: the unit itself always, its ancestors while there is room.
QList<PathLabel::Piece> PathLabel::pieces() const
{
    const QFontMetrics base(Theme::font(FontRole::Base));
    const QFontMetrics strong(Theme::font(FontRole::Strong));
    QList<Piece> result;
    if (m_path.isEmpty()) {
        return result;
    }
    const QString dots = QStringLiteral("…") + arrow();
    const int room = width();
    const QString unit = strong.elidedText(m_path.last().name, Qt::ElideRight, room);
    int used = strong.horizontalAdvance(unit);
    qsizetype first = m_path.size() - 1;
    while (first > 0) {
        const int more = base.horizontalAdvance(m_path.at(first - 1).name + arrow());
        const int reserve = first - 1 > 0 ? base.horizontalAdvance(dots) : 0;
        if (used + more + reserve > room) {
            break;
        }
        used += more;
        --first;
    }
    int x = 0;
    const auto append = [&](qsizetype step, const QString& text, const QFontMetrics& metrics) {
        const int wide = metrics.horizontalAdvance(text);
        result.append({step, text, QRect(x, 0, wide, height())});
        x += wide;
    };
    if (first > 0 && used + base.horizontalAdvance(dots) <= room) {
        append(-1, dots, base);
    }
    for (qsizetype i = first; i + 1 < m_path.size(); ++i) {
        append(i, m_path.at(i).name, base);
        append(-1, arrow(), base);
    }
    append(m_path.size() - 1, unit, strong);
    return result;
}

qsizetype PathLabel::stepAt(const QPoint& position) const
{
    for (const Piece& piece : pieces()) {
        if (piece.rect.contains(position)) {
            return piece.step;
        }
    }
    return -1;
}

void PathLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const Piece& piece : pieces()) {
        const bool unit = piece.step + 1 == m_path.size();
        QFont font = Theme::font(unit ? FontRole::Strong : FontRole::Base);
        font.setUnderline(!unit && piece.step >= 0 && piece.step == m_hovered);
        painter.setFont(font);
        painter.setPen(Theme::color(unit ? ColorToken::Ink : ColorToken::InkSecond));
        painter.drawText(piece.rect.adjusted(0, 0, 4, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.text);
    }
}

void PathLabel::mouseMoveEvent(QMouseEvent* event)
{
    const qsizetype at = stepAt(event->position().toPoint());
    const qsizetype hovered = at + 1 < m_path.size() ? at : -1;
    setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void PathLabel::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype at = stepAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at >= 0 && at + 1 < m_path.size()) {
        emit stepChosen(m_path.at(at).unitId);
    }
}

void PathLabel::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_path(new PathLabel(this)), m_search(new SearchBox(this)), m_period(new PeriodChooser(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleRole(this, QStringLiteral("topBar"));
    m_search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_search->setMaximumWidth(300);
    m_search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_search->setObjectName(QStringLiteral("globalSearch"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace3, 0, kSpace3, 0);
    layout->setSpacing(kSpace2);
    layout->addWidget(m_path, 3);
    layout->addWidget(m_search, 2);
    layout->addWidget(m_period, 0);
    setFixedHeight(qMax(kTopBarHeight, Theme::controlHeight() + kSpace4));
    retranslate();
}

void TopBar::addTrailing(QWidget* widget)
{
    layout()->addWidget(widget);
}

QSize TopBar::sizeHint() const
{
    return {900, qMax(kTopBarHeight, Theme::controlHeight() + kSpace4)};
}

void TopBar::retranslate()
{
    m_search->setPlaceholderText(tr("Find a unit, a target, a plan…"));
    m_search->setAccessibleName(tr("Search over everything"));
}

void TopBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        setFixedHeight(sizeHint().height());
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
