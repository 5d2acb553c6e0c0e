// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which type of unit may stand under which, as a table of ticks for one day. Shown by SettingsPage.
#pragma once

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class ParentMatrixModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ParentMatrixModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load(const QDate& day);
    /// Turns the rule of a cell on or off from the day on. Column 0 names the child.
    base::Result<void> toggle(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const organization::AllowedParent* ruleAt(int row, int column) const;

    ui::Workspace& m_workspace;
    QDate m_day;
    QList<organization::UnitType> m_types;
    QList<organization::AllowedParent> m_rules;
};

} // namespace doancoso::pages
