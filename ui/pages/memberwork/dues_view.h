// SPDX-License-Identifier: GPL-3.0-or-later
//
// Dues: of a branch its book by months, of a unit above its branches with what was collected and handed up. Part of
// MemberWorkPage.
#pragma once

#include "ui/pages/memberwork/dues_model.h"
#include "ui/pages/memberwork/unit_figures_model.h"
#include "ui/pages/records/record_view.h"

namespace doancoso::pages {

class DuesView final : public RecordView
{
    Q_OBJECT

public:
    DuesView(ui::Workspace& workspace, QWidget* parent);

    base::Result<void> load() override;
    void retranslate() override;
    void showPanel(kit::SidePanel& panel) override;
    ui::PanelForm* newForm(QWidget* parent) override;
    ui::PanelForm* editForm(QWidget* parent) override;
    base::Result<bool> removeChosen() override { return false; }
    void goTo(qint64 id) override;
    QString name() const override { return QStringLiteral("dues"); }
    QString segmentText() const override { return tr("Dues"); }
    QString newText() const override { return tr("Hand dues up"); }
    QString emptyHeading() const override { return tr("Nobody who owes dues yet"); }
    QString emptyText() const override;
    bool isEmpty() const override;
    QString exportTitle() const override;
    QString paperCode() const override;
    QStringList tables() const override;
    QList<QAction*> actions() const override { return {m_several, m_exempt, m_salary}; }

    DuesModel* model() const { return m_model; }
    bool isAbove() const { return m_above; }

protected:
    base::PersonId personOf(int row) const override;
    std::optional<membership::PersonField> fieldOf(int column) const override;

private:
    base::Result<void> loadUnits();
    base::Result<membership::DuesBalance> balance() const;
    void addMember(kit::SidePanel& panel, const membership::DuesRow& row);
    QDate monthChosen() const;

    membership::DuesService m_service;
    DuesModel* m_model;
    UnitFiguresModel* m_units;
    bool m_above = false;
    QAction* m_several;
    QAction* m_exempt;
    QAction* m_salary;
};

} // namespace doancoso::pages
