// SPDX-License-Identifier: GPL-3.0-or-later
//
// The training programme: of a branch the scores of its members in a fast grid, of a unit above its branches with how
// many are registered and have completed. Part of MemberWorkPage.
#pragma once

#include "ui/pages/memberwork/training_model.h"
#include "ui/pages/memberwork/unit_figures_model.h"
#include "ui/pages/records/record_view.h"

namespace doancoso::kit {
class Prompter;
}

namespace doancoso::pages {

class TrainingView final : public RecordView
{
    Q_OBJECT

public:
    TrainingView(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget*) override { return nullptr; }
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override;
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("training"); }
    QString segmentText() const override { return tr("Training"); }
    QString newText() const override { return {}; }
    QString emptyHeading() const override { return tr("Nobody to train yet"); }
    QString emptyText() const override;
    bool isEmpty() const override;
    QString exportTitle() const override;
    QString paperCode() const override;
    QStringList tables() const override;
    QList<QAction*> actions() const override { return {m_register, m_send, m_takeBack}; }

    TrainingModel* model() const { return m_model; }
    /// Branches are listed, not members.
    bool isAbove() const { return m_above; }

protected:
    base::PersonId personOf(int row) const override;
    std::optional<membership::PersonField> fieldOf(int column) const override;

private:
    membership::TrainingYear year() const;
    QDate day() const;
    base::Result<void> loadUnits();
    QList<membership::TrainingRegistrationId> chosen() const;
    void registerAll();
    void send();
    void takeBack();

    kit::Prompter& m_prompter;
    membership::TrainingService m_service;
    TrainingModel* m_model;
    UnitFiguresModel* m_units;
    bool m_above = false;
    QAction* m_register;
    QAction* m_send;
    QAction* m_takeBack;
};

} // namespace doancoso::pages
