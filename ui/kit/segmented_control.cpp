// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented_control.h"

#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace doancoso::kit {
namespace {

/// Reserves the width of its bold text, so that the group does not twitch when another segment is chosen.
class SegmentButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(Theme::font(FontRole::Strong));
        return {metrics.size(Qt::TextShowMnemonic, text()).width() + 24, Theme::controlHeight() - 2};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget* parent)
    : QWidget(parent), m_layout(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleRole(this, QStringLiteral("segments"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit currentChanged(id); });
}

void SegmentedControl::addSegment(int id, const QString& text, const QString& toolTip)
{
    auto* button = new SegmentButton(text, this);
    button->setCheckable(true);
    button->setToolTip(toolTip);
    m_group->addButton(button, id);
    m_layout->addWidget(button);
    if (m_group->buttons().size() == 1) {
        button->setChecked(true);
    }
    updatePlaces();
}

void SegmentedControl::setSegmentText(int id, const QString& text)
{
    if (QAbstractButton* button = m_group->button(id)) {
        button->setText(text);
    }
}

void SegmentedControl::setSegmentEnabled(int id, bool enabled)
{
    if (QAbstractButton* button = m_group->button(id)) {
        button->setEnabled(enabled);
    }
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton* button = m_group->button(id)) {
        button->setChecked(true);
    }
}

void SegmentedControl::updatePlaces()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        setStyleProperty(m_layout->itemAt(i)->widget(), "kitPlace",
                         i == 0 ? QStringLiteral("first") : QStringLiteral("inner"));
    }
}

} // namespace doancoso::kit
