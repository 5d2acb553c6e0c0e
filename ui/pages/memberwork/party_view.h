// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outstanding members and the Party: who stands where, the next step as a form, the target of the year beside what is
// done. Part of MemberWorkPage.
#pragma once

#include "core/papers/paper.h"
#include "ui/pages/memberwork/party_model.h"
#include "ui/pages/records/record_form.h"
#include "ui/pages/records/record_view.h"

class QComboBox;

namespace doancoso::pages {

class PartyStepForm final : public RecordForm
{
    Q_OBJECT

public:
    /// `name`: of the person of the step; empty for a new nomination, where somebody is chosen.
    PartyStepForm(ui::Workspace& workspace, const membership::PartyStep& step, const QString& name, QWidget* parent);

private:
    base::Result<qint64> store() override;

    membership::PartyStep m_step;
};

class PartyView final : public RecordView
{
    Q_OBJECT

public:
    PartyView(ui::Workspace& workspace, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override;
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("party"); }
    QString segmentText() const override { return tr("Party"); }
    QString newText() const override { return tr("Follow somebody"); }
    QString emptyHeading() const override { return tr("No outstanding member is followed yet"); }
    QString emptyText() const override;
    bool isEmpty() const override { return m_model->list().rows.isEmpty(); }
    QString exportTitle() const override { return tr("Outstanding members"); }
    QString paperCode() const override { return papers::paper_code::kPartyList; }
    QStringList tables() const override;
    QList<QWidget*> filters() const override;

    PartyModel* model() const { return m_model; }

protected:
    base::PersonId personOf(int row) const override;
    std::optional<membership::PersonField> fieldOf(int column) const override;

private:
    void addTarget(kit::SidePanel& panel);
    void addSteps(kit::SidePanel& panel, const membership::PartyRow& row);
    membership::PartyStep nextStep(const membership::PartyRow& row) const;

    PartyModel* m_model;
    QComboBox* m_steps;
};

} // namespace doancoso::pages
