// SPDX-License-Identifier: GPL-3.0-or-later
//
// One list of a plan (basis, sections, tasks, deliverables …) as a table for kit::GridView. What its columns show and
// take is said by a PlanTable (plan_tables.h); the model adds the empty last line in which a new row begins. Only
// ui/pages/plans uses it.
#pragma once

#include "ui/kit/grid_roles.h"
#include "ui/pages/plans/plan_editor.h"

#include <QAbstractTableModel>

#include <functional>

namespace doancoso::pages {

/// One column. `set` returns why the text is refused, or nothing.
struct PlanColumn
{
    using Set = std::function<QString(PlanEditor&, int row, const QString& text)>;

    QString key;
    std::function<QString()> title;
    int width = 100;
    std::function<QString(const PlanEditor&, int row)> text;
    Set set;                                               ///< empty: never typed into
    QString member;                                        ///< of the row, for findings; empty: the key
    std::function<QStringList(const PlanEditor&)> choices; ///< what may be entered
    std::function<kit::CellState(const PlanEditor&, int row)> state;
    std::function<bool(const PlanEditor&, int row)> checked; ///< a box that Space ticks; set takes "1" or ""
    bool progress = false; ///< typed while the plan runs; the others while it is a draft or under revision
    bool longText = false;
    bool number = false;
};

struct PlanTable
{
    QString list; ///< "tasks": the member of Plan, for findings
    std::function<int(const planning::Plan&)> count;
    std::function<void(planning::Plan&, int at)> insert;
    std::function<void(planning::Plan&, int at)> remove;
    std::function<void(planning::Plan&, int from, int to)> move;
    /// Row of the list of findings that belongs to a row of the table; the same one when empty.
    std::function<QString(const planning::Plan&, int row)> place;
    QList<PlanColumn> columns;
};

class PlanRowsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    PlanRowsModel(PlanEditor& editor, PlanTable table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Rows of the plan, without the empty last line.
    int itemCount() const { return m_items; }
    bool isItem(int row) const { return row >= 0 && row < m_items; }
    void insertItem(int at);
    void removeItem(int at);
    void moveItem(int from, int to);
    void retranslate();

private:
    void followEditor();
    bool canType(const PlanColumn& column, int row) const;
    QString fieldOf(const PlanColumn& column, int row) const;

    PlanEditor& m_editor;
    PlanTable m_table;
    int m_items = 0;
    bool m_blankLine = false;
    bool m_changing = false;
    QString m_rejection;
};

} // namespace doancoso::pages
