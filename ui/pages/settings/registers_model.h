// SPDX-License-Identifier: GPL-3.0-or-later
//
// Units that hand in reports by registers: in each cell the days on which the register is kept in this file. Typing a
// day turns the counting on, clearing the cell turns it off; a pasted or filled block is one action. Only RegistersPane
// uses it.
#pragma once

#include "core/membership/register_book_repository.h"
#include "ui/kit/grid_block.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

#include <optional>

namespace doancoso::pages {

class RegistersModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    explicit RegistersModel(ui::Workspace& workspace, QObject* parent = nullptr);

    /// The office's unit and the units below it that report, as they stand in the chosen period; all where the office
    /// is not said.
    base::Result<void> load();
    /// Register of a column; empty for the unit's name.
    QString bookAt(int column) const;
    base::UnitId unitAt(int row) const { return m_rows.at(row).unit; }
    const membership::RegisterBook* keptAt(int row, int column) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

signals:
    /// A register was taken up; so many typed figures gave way to counted ones.
    void kept(int figuresGone);

private:
    struct Row
    {
        base::UnitId unit;
        QString name;
        int depth = 0;
    };

    QString shownDays(const membership::RegisterBook& book) const;
    /// "1/7/2026", "1/7/2026 - 31/12/2026", "x" for the first day of the chosen period. Errors: Validation.
    base::Result<membership::RegisterBook> read(const QModelIndex& index, const QString& text) const;
    base::Result<void> apply(const QList<kit::CellEdit>& edits, int* changed);

    ui::Workspace& m_workspace;
    QStringList m_books;
    QList<Row> m_rows;
    QHash<std::pair<base::UnitId, QString>, membership::RegisterBook> m_kept;
    QString m_rejection;
};

} // namespace doancoso::pages
