// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/record_view.h"

namespace doancoso::pages {

RecordView::RecordView(ui::Workspace& workspace, QWidget* parent)
    : QObject(parent), m_workspace(workspace), m_grid(new kit::GridView(parent))
{
    m_grid->setRowHighlighted(true);
    m_grid->setFrozenColumns(1);
}

flows::ExportedList RecordView::exported() const
{
    flows::ExportedList list;
    list.title = exportTitle();
    list.caption = unitName(m_workspace.unit());
    const QAbstractItemModel* model = m_grid->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        list.headings.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    }
    for (int row = 0; row < model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column) {
            cells.append(model->index(row, column).data().toString());
        }
        list.rows.append(cells);
    }
    return list;
}

QList<base::UnitId> RecordView::units() const
{
    const base::UnitId unit = m_workspace.unit();
    return m_workspace.tree().contains(unit) ? m_workspace.tree().subtreeIds(unit) : QList<base::UnitId>();
}

QDate RecordView::proposedDay() const
{
    const QDate today = m_workspace.clock().today();
    return m_workspace.firstDay() <= today && today < m_workspace.lastDay() ? today : m_workspace.lastDay();
}

QString RecordView::unitName(base::UnitId unit) const
{
    const organization::UnitNode* node = m_workspace.tree().find(unit);
    return node ? node->name : QString();
}

QWidget* RecordView::panelParent() const
{
    return qobject_cast<QWidget*>(parent());
}

} // namespace doancoso::pages
