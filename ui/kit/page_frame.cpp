// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/page_frame.h"

#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_badge.h"
#include "ui/kit/state_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {

/// Below this width content and panel do not fit beside each other: the panel folds by itself.
constexpr int kNarrow = 660;

void emptyLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QToolButton* newFoldButton(QWidget* parent, QAction* action)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(IconKey::PanelRight));
    button->setFocusPolicy(Qt::TabFocus);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

PageFrame::PageFrame(QWidget* parent)
    : QWidget(parent),
      m_message(new MessageBar(this)),
      m_filters(new QWidget(this)),
      m_filtersLeft(new QWidget(m_filters)),
      m_filtersRight(new QWidget(m_filters)),
      m_stack(new QStackedWidget(this)),
      m_contentPage(new QWidget(m_stack)),
      m_stateView(new StateView(m_stack)),
      m_body(new QHBoxLayout),
      m_fold(new QAction(this))
{
    setAttribute(Qt::WA_StyledBackground);
    setStyleRole(this, QStringLiteral("page"));

    new FlowLayout(m_filtersLeft, kSpace2, kSpace1);
    auto* right = new QHBoxLayout(m_filtersRight);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(kSpace2);
    auto* filters = new QHBoxLayout(m_filters);
    filters->setContentsMargins(kSpace3, 0, kSpace3, 0);
    filters->setSpacing(kSpace3);
    filters->addWidget(m_filtersLeft, 1);
    filters->addWidget(m_filtersRight, 0, Qt::AlignRight);
    m_filters->hide();

    auto* content = new QVBoxLayout(m_contentPage);
    content->setContentsMargins(kSpace3, 0, 0, kSpace2);
    content->setSpacing(kSpace2);
    m_stack->addWidget(m_contentPage);
    m_stack->addWidget(m_stateView);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addWidget(m_stack, 1);

    auto* message = new QVBoxLayout;
    message->setContentsMargins(kSpace3, 0, kSpace3, 0);
    message->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace2, 0, 0);
    layout->setSpacing(kSpace2);
    layout->addWidget(newHeader());
    layout->addLayout(message);
    layout->addWidget(m_filters);
    layout->addLayout(m_body, 1);

    m_fold->setShortcut(QKeySequence(Qt::Key_F8));
    m_fold->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_fold->setEnabled(false);
    addAction(m_fold);
    connect(m_fold, &QAction::triggered, this, [this] {
        const bool folded = !m_panelFrame || m_panelFrame->isVisibleTo(this);
        if (folded) {
            setPanelFolded(true);
        } else {
            openPanel();
        }
        emit panelFolded(m_folded);
    });
    connect(m_stateView, &StateView::cancelWanted, this, &PageFrame::cancelWanted);
    retranslate();
}

QWidget* PageFrame::newHeader()
{
    auto* header = new QWidget(this);
    m_titleLine = new QWidget(header);
    auto* words = new FlowLayout(m_titleLine, kSpace2, kSpace1);
    m_title = newLabel({}, QStringLiteral("title"), m_titleLine);
    words->addWidget(m_title);
    m_buttons = new QWidget(header);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kSpace2);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(kSpace3, 0, kSpace3, 0);
    layout->setSpacing(kSpace3);
    layout->addWidget(m_titleLine, 1, Qt::AlignVCenter);
    layout->addWidget(m_buttons, 0, Qt::AlignTop);
    header->setMinimumHeight(Theme::controlHeight());
    return header;
}

void PageFrame::setHeader(const QString& title, const QList<TitleBadge>& badges)
{
    m_title->setText(title);
    QLayout* words = m_titleLine->layout();
    while (words->count() > 1) {
        QLayoutItem* item = words->takeAt(1);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TitleBadge& badge : badges) {
        auto* shown = new StateBadge(badge.text, badge.tone, m_titleLine);
        shown->setToolTip(badge.toolTip);
        words->addWidget(shown);
    }
    m_titleLine->updateGeometry();
}

void PageFrame::setHeaderActions(const QList<QAction*>& actions, QAction* primary)
{
    Q_ASSERT(actions.size() <= kMaxHeaderActions);
    emptyLayout(m_buttons->layout());
    for (QAction* action : actions) {
        if (action != primary) {
            m_buttons->layout()->addWidget(new ActionButton(action, ActionButton::Weight::Normal, m_buttons));
        }
    }
    if (primary) {
        m_buttons->layout()->addWidget(new ActionButton(primary, ActionButton::Weight::Primary, m_buttons));
    }
}

void PageFrame::addFilter(QWidget* widget, Side side)
{
    (side == Side::Left ? m_filtersLeft : m_filtersRight)->layout()->addWidget(widget);
    m_filters->show();
}

void PageFrame::setContent(QWidget* content)
{
    Q_ASSERT(!m_content);
    m_content = content;
    static_cast<QVBoxLayout*>(m_contentPage->layout())->insertWidget(0, content, 1);
}

void PageFrame::setScrollingContent(QWidget* content)
{
    auto* scroll = new QScrollArea(m_contentPage);
    setStyleRole(scroll, QStringLiteral("plainScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    setContent(scroll);
}

void PageFrame::setFoot(QWidget* foot)
{
    Q_ASSERT(!m_foot);
    m_foot = foot;
    static_cast<QVBoxLayout*>(m_contentPage->layout())->addWidget(foot, 0);
}

void PageFrame::setContentMargins(const QMargins& margins)
{
    m_contentPage->layout()->setContentsMargins(margins);
}

SidePanel* PageFrame::sidePanel()
{
    if (m_panel) {
        return m_panel;
    }
    m_panelFrame = new QWidget(this);
    m_panelFrame->setAttribute(Qt::WA_StyledBackground);
    setStyleRole(m_panelFrame, QStringLiteral("sidePanel"));
    m_panelFrame->setFixedWidth(kSidePanelWidth);
    m_panel = new SidePanel(m_panelFrame);
    auto* layout = new QVBoxLayout(m_panelFrame);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->addWidget(m_panel);
    m_foldButton = newFoldButton(m_panelFrame, m_fold);

    m_unfoldStrip = new QWidget(this);
    auto* strip = new QVBoxLayout(m_unfoldStrip);
    strip->setContentsMargins(kSpace1, kSpace1, kSpace1, 0);
    m_unfoldButton = newFoldButton(m_unfoldStrip, m_fold);
    strip->addWidget(m_unfoldButton);
    strip->addStretch(1);

    m_body->addWidget(m_panelFrame);
    m_body->addWidget(m_unfoldStrip);
    m_fold->setEnabled(true);
    retranslate();
    arrangePanel();
    return m_panel;
}

void PageFrame::setPanelFolded(bool folded)
{
    m_folded = folded;
    m_openedInNarrow = m_openedInNarrow && !folded;
    arrangePanel();
}

void PageFrame::openPanel()
{
    m_folded = false;
    m_openedInNarrow = true;
    arrangePanel();
}

void PageFrame::arrangePanel()
{
    if (!m_panelFrame) {
        return;
    }
    const bool narrow = width() < kNarrow;
    if (!narrow) {
        m_openedInNarrow = false;
    }
    const bool shown = !m_folded && (!narrow || m_openedInNarrow);
    m_panelFrame->setVisible(shown);
    m_unfoldStrip->setVisible(!shown);
    const QSize size = m_foldButton->sizeHint();
    m_foldButton->setGeometry(QRect(QPoint(kSidePanelWidth - size.width() - kSpace3, kSpace2), size));
    m_foldButton->raise();
}

void PageFrame::switchTo(State state)
{
    m_state = state;
    m_stack->setCurrentWidget(state == State::Content ? m_contentPage : m_stateView);
}

void PageFrame::showContent()
{
    switchTo(State::Content);
}

void PageFrame::showEmpty(IconKey icon, const QString& heading, const QString& text, const QList<QAction*>& actions)
{
    m_stateView->showEmpty(icon, heading, text, actions);
    switchTo(State::Empty);
}

void PageFrame::showWorking(const QString& heading, bool cancellable)
{
    m_stateView->showWorking(heading, cancellable);
    switchTo(State::Working);
}

void PageFrame::setProgress(qint64 done, qint64 total, const QString& text)
{
    m_stateView->setProgress(done, total, text);
}

void PageFrame::showWrong(const QString& heading, const QString& text, const QList<QAction*>& actions)
{
    m_stateView->showWrong(heading, text, actions);
    switchTo(State::Wrong);
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangePanel();
}

void PageFrame::retranslate()
{
    m_fold->setText(tr("Fold the panel at the right"));
    if (m_panelFrame) {
        m_foldButton->setToolTip(tr("Fold this panel (F8)"));
        m_unfoldButton->setToolTip(tr("Unfold the panel (F8)"));
        m_foldButton->setAccessibleName(m_foldButton->toolTip());
        m_unfoldButton->setAccessibleName(m_unfoldButton->toolTip());
    }
}

void PageFrame::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
