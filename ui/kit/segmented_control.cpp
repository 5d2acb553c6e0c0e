// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/segmented_control.h"

#include "ui/kit/action_button.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
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
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        adapt();
        emit currentChanged(id);
    });
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
        adapt();
        updateGeometry();
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
        adapt();
    }
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const QAbstractButton* button : m_group->buttons()) {
        width += button->sizeHint().width();
    }
    return QSize(width, Theme::controlHeight() - 2).grownBy(m_layout->contentsMargins());
}

/// As wide as the menu button with the longest choice, but no wider than all choices beside each other.
QSize SegmentedControl::minimumSizeHint() const
{
    int width = 0;
    for (const QAbstractButton* button : m_group->buttons()) {
        width = qMax(width, button->sizeHint().width());
    }
    const QSize full = sizeHint();
    return {qMin(full.width(), width + kSmallIconSize), full.height()};
}

bool SegmentedControl::isCompact() const
{
    return m_menuButton && !m_menuButton->isHidden();
}

void SegmentedControl::makeMenu()
{
    m_menuButton = new MenuButton({}, this);
    m_menuButton->setMenu(new QMenu(m_menuButton));
    connect(m_menuButton->menu(), &QMenu::aboutToShow, this, &SegmentedControl::fillMenu);
}

/// Segments where they fit, else the menu button over the same place.
void SegmentedControl::adapt()
{
    const bool compact = width() < sizeHint().width() && testAttribute(Qt::WA_WState_Created);
    for (QAbstractButton* button : m_group->buttons()) {
        button->setVisible(!compact);
    }
    setStyleProperty(this, "kitCompact", compact);
    if (!m_menuButton) {
        if (!compact) {
            return;
        }
        makeMenu();
    }
    const QAbstractButton* current = m_group->checkedButton();
    m_menuButton->setText(current ? current->text() : QString());
    m_menuButton->setAccessibleName(accessibleName());
    m_menuButton->setVisible(compact);
    m_menuButton->setGeometry(QRect(QPoint(), QSize(qMin(width(), m_menuButton->sizeHint().width()), height())));
}

void SegmentedControl::fillMenu()
{
    QMenu* menu = m_menuButton->menu();
    menu->clear();
    for (QAbstractButton* button : m_group->buttons()) {
        QAction* action = menu->addAction(button->text());
        action->setCheckable(true);
        action->setChecked(button->isChecked());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
    }
}

void SegmentedControl::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void SegmentedControl::updatePlaces()
{
    for (int i = 0; i < m_layout->count(); ++i) {
        setStyleProperty(m_layout->itemAt(i)->widget(), "kitPlace",
                         i == 0 ? QStringLiteral("first") : QStringLiteral("inner"));
    }
}

} // namespace doancoso::kit
