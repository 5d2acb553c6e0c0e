// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_hint.h"

#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {
constexpr int kMostHintWidth = 320;
} // namespace

GridHint::GridHint(QWidget* parent) : QFrame(parent)
{
    setStyleRole(this, QStringLiteral("hint"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_text = newLabel({}, {}, this, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace2, kSpace1, kSpace2, kSpace1);
    layout->addWidget(m_text);
    hide();
}

QString GridHint::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void GridHint::setContent(const QString& text, Tone tone)
{
    setStyleProperty(this, "kitTone", toneName(tone));
    m_text->setText(text);
    setAccessibleName(text);
}

void GridHint::place(const QRect& cell, const QRect& area)
{
    const bool isNew = isHidden();
    ensurePolished();
    m_text->ensurePolished();
    constexpr int kBorder = 2;
    const int frame = 2 * kSpace2 + kBorder;
    const int width =
        qMin(qMin(kMostHintWidth, area.width()), m_text->fontMetrics().horizontalAdvance(m_text->text()) + frame + 4);
    const int height = m_text->heightForWidth(width - frame) + 2 * kSpace1 + kBorder;
    // Under the cell; above it at the end of the table; never over the cell itself.
    const int below = cell.bottom() + kSpace1;
    const int y = below + height <= area.bottom() ? below : cell.top() - kSpace1 - height;
    const int x = qBound(area.left(), cell.left(), qMax(area.left(), area.right() - width));
    setGeometry(x, qMax(area.top(), y), width, height);
    show();
    raise();
    if (isNew) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

} // namespace doancoso::kit
