// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dues book of a branch for a year: members by months. Space or “x” ticks a month as paid with what is due, an
// amount is taken as typed, clearing takes the payment out. Many cells are saved in one action. Only DuesView uses it.
#pragma once

#include "core/membership/dues_service.h"
#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class DuesModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    enum Column { Name, FirstMonth, Paid = FirstMonth + 12, Arrears, PaidUpTo, ColumnCount };

    explicit DuesModel(membership::DuesService& service, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_service(service)
    {}

    /// `paidOn`: the day under which new payments are written.
    void show(membership::BranchDues dues, const QDate& paidOn);
    const membership::BranchDues& dues() const { return m_dues; }
    const membership::DuesRow* rowAt(int row) const;
    /// nullptr outside the months.
    const membership::DuesCell* cellAt(const QModelIndex& index) const;
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

private:
    QString refusal(const membership::DuesCell& cell) const;
    QVariant monthData(const membership::DuesCell& cell, int role) const;
    base::Result<membership::DuesEdit> editFor(const QModelIndex& index, const QString& text) const;

    membership::DuesService& m_service;
    membership::BranchDues m_dues;
    QDate m_paidOn;
    QString m_rejection;
};

} // namespace doancoso::pages
