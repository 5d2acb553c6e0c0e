// SPDX-License-Identifier: GPL-3.0-or-later
//
// Branches by the twelve months of a year: who met, with how many, and where a meeting that was due is missing. Typing
// the day ("15", or "15 28" with the number present) records the month's meeting; clearing the cell takes it out. Only
// MeetingsView uses it.
#pragma once

#include "core/activity/meeting_service.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class MeetingBoardModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Branch, FirstMonth, Kept = FirstMonth + 12, ColumnCount };

    explicit MeetingBoardModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load();
    void retranslate();
    int year() const { return m_year; }
    const activity::BoardRow& rowAt(int row) const { return m_rows.at(row); }
    /// nullptr outside the months.
    const activity::BoardCell* cellAt(const QModelIndex& index) const;
    /// Branches that had to meet in the chosen period, and those that met every time they had to.
    std::pair<int, int> regular() const { return m_regular; }
    /// Months of the period without a meeting that was due.
    int missing() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const activity::BoardCell& cell) const;
    QString cellTip(const activity::BoardCell& cell) const;
    base::Result<void> record(const QModelIndex& index, const QString& text);

    ui::Workspace& m_workspace;
    int m_year = 0;
    QList<activity::BoardRow> m_rows;
    QHash<base::MeetingId, QDate> m_days;
    std::pair<int, int> m_regular;
    QString m_rejection;
};

} // namespace doancoso::pages
