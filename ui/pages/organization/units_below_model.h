// SPDX-License-Identifier: GPL-3.0-or-later
//
// The units below the chosen one as a table: code, name, type, block, members, units below, state of reporting.
// Read-only; the page's forms change units. Only the page "Đơn vị" uses it.
#pragma once

#include "core/organization/unit.h"
#include "core/organization/unit_tree.h"
#include "core/results/submission.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <optional>

namespace doancoso::pages {

class UnitsBelowModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Code, Name, Type, Block, Area, Members, Below, State, ColumnCount };

    struct Content
    {
        organization::UnitTree tree;
        base::UnitId unit;
        bool allLevels = false; ///< every level below, not only the next
        QHash<base::UnitId, organization::Headcount> headcounts;
        QHash<QString, organization::UnitType> types;
        QHash<QString, QString> names; ///< of blocks and areas, by code
    };
    using StateSource = std::function<results::ReportingState(base::UnitId)>;

    explicit UnitsBelowModel(StateSource states, QObject* parent = nullptr);

    void setContent(const Content& content);
    void refreshStates();
    base::UnitId unitAt(int row) const;
    QString typeCodeAt(int row) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The units that the table shows for this content, in the order of the tree.
    static QList<base::UnitId> unitsOf(const Content& content);

private:
    QString text(const organization::UnitNode& unit, int column) const;

    StateSource m_states;
    Content m_content;
    QList<base::UnitId> m_rows;
};

/// "Đoàn xã" in Vietnamese, "Commune union" in English.
QString typeName(const organization::UnitType& type);

} // namespace doancoso::pages
