// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of a chart as a table: for the flip side of the view, for the clipboard and for whoever cannot see the
// drawing. Same order as the bars. Used inside ui/charts only.
#pragma once

#include "core/reporting/chart_data.h"
#include "ui/charts/chart_words.h"

#include <QAbstractTableModel>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::charts {

struct ChartTableCell
{
    QString text;
    std::optional<base::Decimal> number; ///< for spreadsheets; empty for words
};

struct ChartTableColumn
{
    QString title;
    bool isNumber = false;
};

struct ChartTableRow
{
    int source = 0; ///< place in ChartData::points or parts
    QString key;
    QList<ChartTableCell> cells;
};

struct ChartTable
{
    QString title;
    QList<ChartTableColumn> columns;
    QList<ChartTableRow> rows;
};

ChartTable chartTableOf(const reporting::ChartData& data, const ChartWords& words);
/// A table that Word, Excel and LibreOffice paste as a table, with the plain numbers beside the shown ones.
QString toHtml(const ChartTable& table);
/// Tab separated, one line per row, header first.
QString toTabText(const ChartTable& table);

class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ChartTableModel(QObject* parent = nullptr);
    void setTable(ChartTable table);
    const ChartTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

} // namespace doancoso::charts
