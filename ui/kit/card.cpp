// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace doancoso::kit {

QFrame* newRule(QWidget* parent)
{
    auto* rule = new QFrame(parent);
    setStyleRole(rule, QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

QLabel* newLabel(const QString& text, const QString& role, QWidget* parent, bool wrapped)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrapped);
    if (!role.isEmpty()) {
        setStyleRole(label, role);
    }
    return label;
}

QString breakable(const QString& path)
{
    constexpr QChar kZeroWidthSpace(0x200B);
    QString text;
    for (const QChar letter : path) {
        text += letter;
        if (letter == QLatin1Char('/') || letter == QLatin1Char('\\') || letter == QLatin1Char('_')) {
            text += kZeroWidthSpace;
        }
    }
    return text;
}

Card::Card(const QString& title, QWidget* parent) : QFrame(parent), m_head(new QWidget(this)), m_body(new QVBoxLayout)
{
    setStyleRole(this, QStringLiteral("card"));
    m_title = newLabel(title, QStringLiteral("strong"), m_head, true);
    m_remark = newLabel({}, QStringLiteral("second"), m_head);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(kSpace2);
    head->addWidget(m_title, 1);
    head->addWidget(m_remark, 0, Qt::AlignRight);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace3);
    layout->setSpacing(kSpace2);
    layout->addWidget(m_head);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(kSpace2);
    layout->addLayout(m_body, 1);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_head->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setRemark(const QString& remark)
{
    m_remark->setText(remark);
}

void Card::addHeaderWidget(QWidget* widget)
{
    m_head->layout()->addWidget(widget);
    m_head->show();
}

TargetBar::TargetBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TargetBar::setValues(std::optional<double> share, std::optional<double> mark, Tone tone)
{
    m_share = share;
    m_mark = mark;
    m_tone = tone;
    update();
}

void TargetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - 6) / 2.0, width(), 6);
    painter.setBrush(Theme::color(ColorToken::NeutralTint));
    painter.drawRoundedRect(track, 3, 3);
    if (m_share && *m_share > 0) {
        QRectF done = track;
        done.setWidth(qMax(6.0, track.width() * qMin(1.0, *m_share)));
        painter.setBrush(Theme::color(Theme::mark(m_tone)));
        painter.drawRoundedRect(done, 3, 3);
    }
    if (m_mark) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        const int x = qBound(0, qRound(track.width() * qBound(0.0, *m_mark, 1.0)) - 1, width() - 2);
        // A rim keeps the mark visible on a filled bar.
        painter.fillRect(QRect(x - 1, 0, 4, height()), Theme::color(ColorToken::Panel));
        painter.fillRect(QRect(x, 0, 2, height()), Theme::color(ColorToken::Ink));
    }
}

MetricCard::MetricCard(QWidget* parent) : QFrame(parent), m_bar(new TargetBar(this))
{
    setStyleRole(this, QStringLiteral("metricCard"));
    m_name = newLabel({}, QStringLiteral("section"), this, true);
    m_figure = newLabel({}, QStringLiteral("figure"), this);
    m_reference = newLabel({}, QStringLiteral("second"), this);
    m_remark = newLabel({}, QStringLiteral("small"), this, true);

    auto* figures = new QHBoxLayout;
    figures->setSpacing(kSpace2);
    figures->addWidget(m_figure, 0, Qt::AlignBottom);
    figures->addWidget(m_reference, 1, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    layout->setSpacing(kSpace1);
    layout->addWidget(m_name);
    layout->addStretch(1);
    layout->addLayout(figures);
    layout->addWidget(m_bar);
    layout->addWidget(m_remark);
    setActivatable(false);
}

void MetricCard::setContent(const Content& content)
{
    m_name->setText(content.name);
    const bool missing = content.figure.isEmpty();
    m_figure->setText(missing ? tr("not yet") : content.figure);
    setStyleProperty(m_figure, "kitTone", missing ? QStringLiteral("attention") : QString());
    m_reference->setText(content.reference);
    m_bar->setValues(content.share, content.mark, content.tone);
    m_bar->setVisible(content.hasBar && !m_compact);
    m_remark->setText(content.remark);
    m_remark->setVisible(!content.remark.isEmpty());
    setAccessibleName(
        QStringLiteral("%1: %2 %3. %4").arg(content.name, m_figure->text(), content.reference, content.remark));
}

void MetricCard::setCompact(bool compact)
{
    m_compact = compact;
    setStyleRole(m_name, compact ? QStringLiteral("small") : QStringLiteral("section"));
    setStyleRole(m_figure, compact ? QStringLiteral("panelTitle") : QStringLiteral("figure"));
    m_bar->setVisible(!compact);
    layout()->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    layout()->setSpacing(0);
}

void MetricCard::setActivatable(bool activatable)
{
    m_activatable = activatable;
    setFocusPolicy(activatable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(activatable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setStyleProperty(this, "kitPassive", !activatable);
}

void MetricCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_activatable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit activated();
        return;
    }
    QFrame::mouseReleaseEvent(event);
}

void MetricCard::keyPressEvent(QKeyEvent* event)
{
    if (m_activatable &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)) {
        emit activated();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace doancoso::kit
