// SPDX-License-Identifier: GPL-3.0-or-later
//
// The journal newest first, read page by page as the user scrolls. Shown by JournalPage.
#pragma once

#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class JournalModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { At, User, Label, Kind, Rows, ColumnCount };

    explicit JournalModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    /// Begins anew at the end of the journal; `text` filters by label and user, with or without marks.
    base::Result<void> load(const QString& text);
    const storage::JournalLine& lineAt(int row) const { return m_lines.at(row); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    QString text(const storage::JournalLine& line, int column) const;

    ui::Workspace& m_workspace;
    QString m_filter;
    QList<storage::JournalLine> m_lines;
    bool m_complete = true;
};

} // namespace doancoso::pages
