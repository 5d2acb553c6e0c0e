// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outstanding members on their way into the Party: one line each, one column for each step. Only PartyView uses it.
#pragma once

#include "core/membership/party_service.h"
#include "ui/workspace.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class PartyModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Born, Branch, Block, FirstStep };

    explicit PartyModel(ui::Workspace& workspace, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_workspace(workspace)
    {}

    base::Result<void> load();
    void retranslate();
    /// Only people who stand at this step; empty: all.
    void setStep(const QString& step) { m_step = step; }
    const QString& step() const { return m_step; }
    const membership::PartyRow* rowAt(int row) const;
    const membership::PartyList& list() const { return m_list; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString blockName(const QString& code) const;

    ui::Workspace& m_workspace;
    QString m_step;
    membership::PartyList m_list;
    QList<int> m_shown;
    QHash<QString, QString> m_blocks;
};

} // namespace doancoso::pages
