// SPDX-License-Identifier: GPL-3.0-or-later
//
// A table of figures in memory, as a page's model would answer: sections, typed and computed columns, refusal, errors,
// blocks in one go. Counts how often it is asked.
#pragma once

#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::tests {

class SampleModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    struct Column
    {
        QString key;
        QString title;
        QString group;
        kit::CellKind kind = kit::CellKind::Typed;
        int width = 0;
        bool isText = false;
        bool emphasised = false;
    };

    SampleModel(QList<Column> columns, int rows);
    /// STT, name (text), unit, then `figures` typed columns and one computed sum at the end.
    static QList<Column> figureColumns(int figures);

    void setSection(int row, const QString& letter, const QString& title);
    void setText(int row, int column, const QString& text);
    QString text(int row, int column) const { return m_cells.value({row, column}); }
    /// Every row below gets a higher id; as if read anew from the store.
    void resetModel();
    void removeRow(int row);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

    QString scope = QStringLiteral("unit 7, 2022-Q3");
    bool resetWhileSaving = false;
    bool notifyRowWhileAsked = false;
    int blocks = 0;                           ///< calls of setBlock
    int saves = 0;                            ///< calls of setData that wrote
    mutable int asked = 0;                    ///< calls of data
    QString sentinel = QStringLiteral("999"); ///< a text that is stored but marked as an error

private:
    bool isFigure(int column) const { return !m_columns.at(column).isText; }
    bool accepts(int column, const QString& text) const;

    QList<Column> m_columns;
    QHash<QPair<int, int>, QString> m_cells;
    QHash<int, QString> m_sections;
    QList<qint64> m_ids;
    QString m_rejection;
};

} // namespace doancoso::tests
