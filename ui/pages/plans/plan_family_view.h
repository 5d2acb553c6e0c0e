// SPDX-License-Identifier: GPL-3.0-or-later
//
// The plans above and below the chosen one as a small tree, with the documents above that are only named. Enter or a
// double click leads to a plan. Only ui/pages/plans uses it.
#pragma once

#include "ui/pages/plans/plan_editor.h"

#include <QTreeWidget>

namespace doancoso::pages {

class PlanFamilyView final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PlanFamilyView(PlanEditor& editor, QWidget* parent = nullptr);
    void load();

signals:
    void planWanted(doancoso::base::PlanId plan);

private:
    void addBelow(QTreeWidgetItem* parent, const planning::PlanNode& node);

    PlanEditor& m_editor;
};

} // namespace doancoso::pages
