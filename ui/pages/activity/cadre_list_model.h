// SPDX-License-Identifier: GPL-3.0-or-later
//
// Posts held on the last day of the period with what the standards say about their holders. Only CadresView uses it.
#pragma once

#include "core/activity/cadre_service.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class CadreListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Post, Unit, Since, TermUntil, Birth, Professional, Theory, Standard, Remarks, ColumnCount };
    enum class Filter { All, Missing, Planned, TermsEnding };

    explicit CadreListModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load();
    void retranslate();
    void setFilter(Filter filter) { m_filter = filter; }
    Filter filter() const { return m_filter; }
    const activity::CadreRow& cadreAt(int row) const { return m_rows.at(row); }
    int rowOf(base::CadrePostId id) const;
    /// Posts for which a standard is known, and those of them whose holders meet it.
    std::pair<int, int> standards() const { return m_standards; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool fits(const activity::CadreRow& row) const;
    QString text(const activity::CadreRow& row, int column) const;

    ui::Workspace& m_workspace;
    Filter m_filter = Filter::All;
    QList<activity::CadreRow> m_rows;
    std::pair<int, int> m_standards;
};

} // namespace doancoso::pages
