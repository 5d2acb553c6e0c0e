// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three views of "Chỉ tiêu & kết quả" as one table model: rows and columns from the layout, cells from the board.
// Saves each cell when it is left and each block in one action; follows commits by the smallest change. Only the
// results page and tests use it.
#pragma once

#include "ui/kit/grid_block.h"
#include "ui/pages/results/results_cell.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class ResultsModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    explicit ResultsModel(ui::Workspace& workspace, QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResultsModel)

    /// Reads the scope anew. On an error the table is empty.
    base::Result<void> show(const ResultsScope& scope);
    base::Result<void> reload();
    /// Another language or arrangement of the same figures.
    void relayout();
    const ResultsBoard& board() const { return m_board; }

    void setOnlyResults(bool only);
    void setOwnRows(bool shown);
    void setBreakdownRows(bool shown);
    const LayoutOptions& options() const { return m_options; }
    void setExpanded(int row, bool expanded);
    void collapseAll();
    /// Reads what looks wrong; until then no cell is marked.
    base::Result<void> readFindings();

    /// What the commit changed; the caller shows the error.
    base::Result<BoardChange> apply(const storage::ChangeSet& changes);
    /// The states of reports were read anew.
    void updateStates();

    const GridRow& row(int row) const { return m_rows.at(row); }
    const GridColumn& column(int column) const { return m_columns.at(column); }
    /// Not valid for names and sections.
    CellPlace placeOf(const QModelIndex& index) const;
    /// The index of a cell with a result; opens the sub-row it stands in. Invalid when it is not shown.
    QModelIndex indexOf(const CellPlace& place);
    /// Parses and saves one figure, as typing it into its cell would.
    base::Result<void> save(const CellPlace& place, const results::RawCell& cell);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    void multiData(const QModelIndex& index, QModelRoleDataSpan roles) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

signals:
    /// A cell could not be stored although its text made sense: locked meanwhile, disk full. Goes to the message bar.
    void saveFailed(const doancoso::base::Error& error);

private:
    CellLookup lookUpAt(const QModelIndex& index) const;
    QVariant roleOf(const QModelIndex& index, const CellLookup& cell, int role) const;
    base::Result<void> readBreakdowns();
    CellLookup stateCell(const GridRow& row) const;
    /// Inserts and removes rows so that they follow the layout; the rows that stay keep their place.
    void syncRows();
    void emitFigures(const BoardChange& change);
    void emitColumns(const QList<GridColumn::Kind>& kinds, const QList<int>& roles = {});
    base::Result<results::ValueRow> rowFor(const CellPlace& place, const QString& text) const;
    QString labelFor(const results::ValueRow& row) const;
    QString placeName(const CellPlace& place) const;

    ui::Workspace& m_workspace;
    ResultsBoard m_board;
    LayoutOptions m_options;
    QList<GridRow> m_rows;
    QList<GridColumn> m_columns;
    bool m_findingsRead = false;
    QPersistentModelIndex m_rejected;
    QString m_rejection;
};

} // namespace doancoso::pages
