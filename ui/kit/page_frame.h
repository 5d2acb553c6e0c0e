// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inside of every page, always in the same order: title with badges and at most three buttons, message, one line of
// views and filters, content, and at the right a panel about what is selected, which folds (F8). Draws the states
// empty, working and wrong in place of the content. Every Page has exactly one.
#pragma once

#include "ui/kit/icons.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace doancoso::kit {

class MessageBar;
class SidePanel;
class StateView;

struct TitleBadge
{
    QString text;
    Tone tone = Tone::Neutral;
    QString toolTip;
};

class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Content, Empty, Working, Wrong };
    /// Left or right end of the filter line.
    enum class Side { Left, Right };
    static constexpr int kMaxHeaderActions = 3;

    explicit PageFrame(QWidget* parent = nullptr);

    void setHeader(const QString& title, const QList<TitleBadge>& badges);
    /// At most three; `primary` is one of them or nothing and stands at the right end.
    void setHeaderActions(const QList<QAction*>& actions, QAction* primary);

    void addFilter(QWidget* widget, Side side = Side::Left);
    void setContent(QWidget* content);
    /// The same for content that may be taller than the page: cards, forms.
    void setScrollingContent(QWidget* content);
    QWidget* content() const { return m_content; }
    /// A line under the content, such as KeyHint.
    void setFoot(QWidget* foot);
    /// Content that has its own frames (cards) keeps a margin at the right; a grid runs up to the panel.
    void setContentMargins(const QMargins& margins);

    /// The panel is made by the first call and is the page's to fill.
    SidePanel* sidePanel();
    bool isPanelFolded() const { return m_folded; }
    /// As the user left it. A narrow page folds it all the same, until openPanel().
    void setPanelFolded(bool folded);
    /// The panel has something to say that was asked for: shown also where it covers much of the page.
    void openPanel();
    /// F8; for the registry and the menu.
    QAction* foldAction() const { return m_fold; }

    MessageBar* messageBar() const { return m_message; }

    State state() const { return m_state; }
    void showContent();
    void showEmpty(IconKey icon, const QString& heading, const QString& text, const QList<QAction*>& actions = {});
    void showWorking(const QString& heading, bool cancellable = true);
    void setProgress(qint64 done, qint64 total, const QString& text);
    void showWrong(const QString& heading, const QString& text, const QList<QAction*>& actions = {});
    StateView* stateView() const { return m_stateView; }

signals:
    /// The user folded or unfolded the panel.
    void panelFolded(bool folded);
    /// Cancel was pressed in the state "working".
    void cancelWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* newHeader();
    void arrangePanel();
    void retranslate();
    void switchTo(State state);

    QLabel* m_title = nullptr;
    QWidget* m_titleLine = nullptr;
    QWidget* m_buttons = nullptr;
    MessageBar* m_message;
    QWidget* m_filters;
    QWidget* m_filtersLeft;
    QWidget* m_filtersRight;
    QStackedWidget* m_stack;
    QWidget* m_contentPage;
    QWidget* m_content = nullptr;
    QWidget* m_foot = nullptr;
    StateView* m_stateView;
    QHBoxLayout* m_body;
    QWidget* m_panelFrame = nullptr;
    SidePanel* m_panel = nullptr;
    QToolButton* m_foldButton = nullptr;
    QWidget* m_unfoldStrip = nullptr;
    QToolButton* m_unfoldButton = nullptr;
    QAction* m_fold;
    bool m_folded = false;
    bool m_openedInNarrow = false;
    State m_state = State::Content;
};

} // namespace doancoso::kit
