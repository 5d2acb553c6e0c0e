// SPDX-License-Identifier: GPL-3.0-or-later
//
// A branch in a year of the training programme as a table for kit::GridView: members by groups, the member's score
// beside the branch's, totals and result. Many cells are saved in one action. Only TrainingView uses it.
#pragma once

#include "core/membership/training_service.h"
#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>
#include <QSet>

namespace doancoso::pages {

class TrainingModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    enum Fixed { Number, Name, FirstScore };

    explicit TrainingModel(membership::TrainingService& service, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_service(service)
    {}

    void show(membership::BranchTraining branch, base::UnitId unit);
    void clear();
    const membership::BranchTraining& branch() const { return m_branch; }
    const membership::TrainingRow* rowAt(int row) const;
    /// Registrations of all rows, in their order.
    QList<membership::TrainingRegistration> registrations() const;
    int columnOf(const QString& key) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

private:
    enum Tail { OwnTotal, BranchTotal, Result, State, Remark, TailCount };

    int groupCount() const { return static_cast<int>(m_branch.programme.groups.size()); }
    bool isScore(int column) const { return column >= FirstScore && column < FirstScore + 2 * groupCount(); }
    const membership::TrainingGroup& groupOf(int column) const
    {
        return m_branch.programme.groups.at((column - FirstScore) / 2);
    }
    static membership::ScoreColumn sideOf(int column)
    {
        return (column - FirstScore) % 2 == 0 ? membership::ScoreColumn::Own : membership::ScoreColumn::Branch;
    }
    int tailOf(int column) const { return column - FirstScore - 2 * groupCount(); }
    QString text(const membership::TrainingRow& row, int column) const;
    std::optional<base::Decimal> number(const membership::TrainingRow& row, int column) const;
    QString refusal(const membership::TrainingRow& row, int column) const;
    kit::CellState cellState(const membership::TrainingRow& row, int column) const;
    base::Result<membership::ScoreEdit> editFor(const QModelIndex& index, const QString& text) const;

    membership::TrainingService& m_service;
    membership::BranchTraining m_branch;
    base::UnitId m_unit;
    QSet<membership::TrainingRegistrationId> m_suspicious;
    QString m_rejection;
};

} // namespace doancoso::pages
