// SPDX-License-Identifier: GPL-3.0-or-later
//
// The chosen plan: its name and state, the strip that asks for what an action needs, and its sections – document,
// text, targets, tasks, products and reports, revisions. Only PlansPage uses it.
#pragma once

#include "ui/pages/plans/plan_editor.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace doancoso::kit {
class SegmentedControl;
class StateBadge;
} // namespace doancoso::kit

namespace doancoso::ui {
class ActionStrip;
}

namespace doancoso::pages {

class DocumentPane;
class RevisionsPane;
class RowsPane;
class TargetsPane;

class PlanView final : public QWidget
{
    Q_OBJECT

public:
    enum Section { Document, Text, Targets, Tasks, Products, Revisions, SectionCount };

    explicit PlanView(PlanEditor& editor, QWidget* parent = nullptr);

    void showSection(Section section, bool takeFocus = false);
    Section section() const;
    /// Stores what is being typed. False when it cannot be stored; the keyboard is then where it is wrong.
    bool finishEditing();
    /// Results changed, or the period in which they are shown.
    void refreshResults();
    void retranslate();

    void askIssue();
    void startRevision();
    void cancelRevision();
    ui::ActionStrip* strip() const { return m_strip; }
    DocumentPane* documentPane() const { return m_document; }
    TargetsPane* targetsPane() const { return m_targets; }
    RowsPane* tasksPane() const { return m_tasks; }
    RowsPane* textPane() const { return m_text; }
    RevisionsPane* revisionsPane() const { return m_revisions; }

signals:
    void failed(const doancoso::base::Error& error);
    /// The plan got another state: what happened, in a sentence.
    void done(const QString& sentence);
    void undoWanted();
    void redoWanted();

private:
    void addPane(Section section, QWidget* pane);
    QWidget* newProducts();
    void updateHead();
    void updateColumns();
    void updateSegments();
    QString proposedNumber() const;
    base::Result<void> issue(const QHash<QString, QString>& texts);
    base::Result<void> finishRevision(const QHash<QString, QString>& texts);

    PlanEditor& m_editor;
    QLabel* m_title;
    kit::StateBadge* m_badge;
    QLabel* m_facts;
    ui::ActionStrip* m_strip;
    kit::SegmentedControl* m_segments;
    QStackedWidget* m_stack;
    DocumentPane* m_document;
    RowsPane* m_text;
    TargetsPane* m_targets;
    RowsPane* m_tasks;
    RowsPane* m_deliverables;
    RowsPane* m_duties;
    RevisionsPane* m_revisions;
};

} // namespace doancoso::pages
