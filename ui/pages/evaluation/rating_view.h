// SPDX-License-Identifier: GPL-3.0-or-later
//
// The yearly rating of members: of a branch its members in a fast grid with what the records propose, of a unit above
// its branches with how far they are. Part of EvaluationPage.
#pragma once

#include "ui/pages/evaluation/rating_model.h"
#include "ui/pages/evaluation/rating_progress_model.h"
#include "ui/pages/records/record_view.h"

namespace doancoso::kit {
class KeyHint;
class Prompter;
class StepLine;
} // namespace doancoso::kit

namespace doancoso::pages {

class RatingView final : public RecordView
{
    Q_OBJECT

public:
    RatingView(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent);

    QWidget* content() const override { return m_content; }
    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override { return false; }
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("rating"); }
    QString segmentText() const override { return tr("Members"); }
    QString newText() const override;
    QString emptyHeading() const override;
    QString emptyText() const override;
    bool isEmpty() const override;
    QString exportTitle() const override;
    QStringList tables() const override;
    QList<QAction*> actions() const override;
    QList<QWidget*> filters() const override;

    RatingModel* model() const { return m_model; }
    /// Branches are listed, not members.
    bool isAbove() const { return m_above; }

protected:
    base::PersonId personOf(int row) const override;
    std::optional<membership::PersonField> fieldOf(int column) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::pair<QDate, QDate> year() const;
    base::Result<void> loadBranches();
    bool typeGrade(const QString& typed);
    bool takeProposals();
    void present();
    void announce();
    void sendBack();
    void reopen();
    void takeBack();
    void appeal();
    void closeRound();
    void report(const base::Result<void>& result, const QString& sentence);
    void ask(const QString& heading, const QString& text, const QString& verb,
             const std::function<base::Result<void>(const QString&)>& run, const QString& done);
    void showMember(kit::SidePanel& panel, const evaluation::RatingRow& row);
    void showBranch(kit::SidePanel& panel);
    void showCounts(kit::SidePanel& panel, const evaluation::GradeCounts& counts);

    kit::Prompter& m_prompter;
    evaluation::RatingService m_service;
    QWidget* m_content;
    kit::StepLine* m_steps;
    kit::KeyHint* m_hint;
    RatingModel* m_model;
    RatingProgressModel* m_branches;
    std::optional<evaluation::RatingRound> m_round;
    bool m_above = false;
    QAction* m_proposals;
    QAction* m_meeting;
    QAction* m_sendBack;
    QAction* m_takeBack;
    QAction* m_reopen;
    QAction* m_appeal;
    QAction* m_close;
};

} // namespace doancoso::pages
