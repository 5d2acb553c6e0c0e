// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list of an import as a table: the rows as they stand in the file, in front of each what happens to it, and marks
// on the cells that have to be looked at. Typing corrects the list, never the data. Follows the flow by the smallest
// changes; only another list or another filter begins anew. Only ImportPage uses it.
#pragma once

#include "ui/flows/import_flow.h"
#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class ImportModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    /// The columns of the file follow after these.
    enum Column { Row, Outcome, FirstCell };
    enum class Filter { All, Problems, New, Changed };

    explicit ImportModel(flows::ImportFlow& flow, QObject* parent = nullptr);
    Q_DISABLE_COPY_MOVE(ImportModel)

    /// Rows that no longer fit the filter after a correction stay until it is set again.
    void setFilter(Filter filter);
    Filter filter() const { return m_filter; }
    /// How many rows of the list the filter would show.
    int count(Filter filter) const;

    /// From 0, as in the sheet.
    int sheetRow(int row) const { return m_shown.value(row, -1); }
    static int sheetColumn(int column) { return column - FirstCell; }
    /// -1 when the filter hides it.
    int modelRow(int sheetRow) const;
    /// What became of the row; nullptr for headings and empty rows.
    const flows::ListRow* understood(int sheetRow) const;
    QList<organization::CellProblem> problems(int sheetRow) const;
    /// "D · Số đoàn viên": letter and heading of a column of the file.
    QString columnTitle(int sheetColumn) const;
    /// Of all cells the ones that stop the import; when there are none, the ones worth a look.
    bool hasErrors() const { return m_hasErrors; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

private:
    /// What the newest preview says about a row of the sheet: indexes into it.
    struct Line
    {
        int understood = -1;
        QList<int> problems;
    };

    void readPreview();
    void followPreview();
    bool saysTheSame(const Line& now, const flows::ListPreview& before, const Line& then) const;
    void showNewlyFitting();
    void readSheet();
    bool fits(int sheetRow, Filter filter) const;
    const base::TableSheet& sheet() const { return m_flow.list().state().sheet; }
    int fieldOf(int sheetColumn) const;
    bool isHeading(int sheetRow) const { return sheetRow < m_flow.list().state().mapping.firstRow; }
    bool isLeftOut(int sheetRow) const;
    /// Row that speaks for this cell because they are merged; -1: it speaks for itself.
    int anchorOf(int sheetRow, int sheetColumn) const;
    QString refusal(int sheetRow, int sheetColumn) const;
    QString errorText(int sheetRow, int sheetColumn) const;
    QString toolTip(int sheetRow, int sheetColumn) const;
    kit::CellState cellState(int sheetRow, int sheetColumn) const;
    QVariant cellData(int sheetRow, int sheetColumn, int role) const;
    QVariant rowData(int sheetRow, int role) const;
    QVariant outcomeData(int sheetRow, int role) const;
    void tellAll();

    flows::ImportFlow& m_flow;
    Filter m_filter = Filter::All;
    QList<int> m_shown; ///< rows of the sheet, ascending
    QList<Line> m_lines;
    flows::ListPreview m_preview; ///< the one that m_lines is about
    bool m_hasErrors = false;
    int m_columns = 0;
    QList<int> m_widths;                           ///< per column of the file, pixels at 10 pt, by what stands in it
    mutable QHash<int, QHash<int, int>> m_anchors; ///< per column, made when it is first asked for
};

kit::Tone toneOf(organization::RowOutcome outcome);

} // namespace doancoso::pages
