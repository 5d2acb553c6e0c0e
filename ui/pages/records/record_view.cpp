// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/record_view.h"

#include <QSet>

#include <numeric>

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

activity::Access RecordView::accessTo(activity::AccessKind kind, const QList<int>& rows,
                                      const QList<int>& columns) const
{
    activity::Access access{kind, {}, {}, {}};
    for (const int column : columns) {
        if (const auto field = fieldOf(column); field && !access.fields.contains(*field)) {
            access.fields.append(*field);
        }
    }
    if (access.fields.isEmpty()) {
        return access;
    }
    QSet<base::PersonId> people;
    for (const int row : rows) {
        if (const base::PersonId person = personOf(row); person.isValid()) {
            people.insert(person);
        }
    }
    access.people = people.values();
    return access;
}

activity::Access RecordView::accessToAll(activity::AccessKind kind) const
{
    const auto allUpTo = [](int count) {
        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    };
    return accessTo(kind, allUpTo(m_grid->model()->rowCount()), allUpTo(m_grid->model()->columnCount()));
}

base::PersonId RecordView::personOf(int) const
{
    return {};
}

std::optional<membership::PersonField> RecordView::fieldOf(int) const
{
    return {};
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
