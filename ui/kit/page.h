// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the main window knows about a page: its title, its badges and header actions, the scope it is given, whether it
// may be left. A page derives from this, fills its frame() in its constructor, and calls updateHeader() when title,
// badges or actions change. Unit and period are chosen once in the window and hold for every page.
#pragma once

#include "core/base/period.h"
#include "ui/kit/page_frame.h"

#include <QWidget>

namespace doancoso::kit {

class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget* parent = nullptr);

    virtual QString title() const = 0;
    virtual QList<TitleBadge> titleBadges() const { return {}; }
    /// At most three, in reading order.
    virtual QList<QAction*> headerActions() const { return {}; }
    /// The main one among headerActions(), or nothing.
    virtual QAction* primaryAction() const { return nullptr; }

    /// The unit and period that hold now. Called before the page is shown for the first time and whenever they change,
    /// only after mayLeave() said yes.
    virtual void setScope(qint64 unitId, const base::Period& period) = 0;
    /// False when something cannot be saved as it stands; the page has then already said what and where (message bar,
    /// cell) and holds the focus there. Asked before the page, the scope or the file changes and before closing.
    virtual bool mayLeave() { return true; }
    /// Ctrl+Z and Ctrl+Y: true when the page took a step of its own instead of the file's (something that is prepared
    /// but not stored yet).
    virtual bool stepBack([[maybe_unused]] bool redo) { return false; }
    /// Read everything anew; keep selection and scroll position.
    virtual void refresh() = 0;
    /// Set every text again: the language changed. updateHeader() follows by itself.
    virtual void retranslate() = 0;
    /// Shows one of the page's own views by its name in the list of pages. False: there is none of this name.
    virtual bool showNamedView(const QString& name)
    {
        Q_UNUSED(name)
        return false;
    }
    /// Where the keyboard goes when the page is shown; the content by default.
    virtual QWidget* firstFocus();

    PageFrame* frame() const { return m_frame; }
    /// The page that stands in this one's place for a while (openInner), or this one.
    Page* shownPage() { return m_inner ? m_inner->shownPage() : this; }
    /// True when nothing is being read or computed for what the page shows.
    virtual bool isSettled() const { return m_frame->state() != PageFrame::State::Working; }

signals:
    /// For the window's title and the rail.
    void headerChanged();
    /// For the middle of the status line: count, sum and average of what is selected, or nothing.
    void selectionTextChanged(const QString& text);

protected:
    /// Shows title(), titleBadges(), headerActions() in the frame.
    void updateHeader();
    /// Another page takes this one's place: a conversation of several steps that needs the whole room. This page still
    /// answers for it: it passes on mayLeave() and firstFocus() and ends it with closeInner(), which also deletes it.
    void openInner(Page* inner);
    void closeInner();
    void changeEvent(QEvent* event) override;

private:
    PageFrame* m_frame;
    Page* m_inner = nullptr;
};

} // namespace doancoso::kit
