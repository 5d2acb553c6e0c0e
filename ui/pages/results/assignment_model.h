// SPDX-License-Identifier: GPL-3.0-or-later
//
// The units that get a share of a target: what they have, what is proposed, what a person fixed. Holds the draft until
// it is saved as one action. Only AssignmentView and tests use it.
#pragma once

#include "core/planning/assignment_service.h"
#include "ui/kit/grid_block.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class AssignmentModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    enum Column { Number, Unit, Members, LastYear, Current, Proposed, Difference, Fixed, ColumnCount };
    /// The four ways of ui: by hand, equally, by members, by last year's result.
    enum class Method { ByHand, Equally, Members, LastYear };

    explicit AssignmentModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    Q_DISABLE_COPY_MOVE(AssignmentModel)

    void setDraft(const planning::AssignmentDraft& draft);
    const planning::AssignmentDraft& draft() const { return m_draft; }
    void setMethod(Method method);
    Method method() const { return m_method; }
    void setTotal(base::Decimal total);
    void setMinimum(base::Decimal minimum);
    /// Something would be stored by saving.
    bool isChanged() const;
    /// A stored amount would become another one: of an issued plan that needs a reason.
    bool changesStored() const;
    base::Decimal assigned() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

signals:
    void draftChanged();

private:
    base::Result<std::optional<base::Decimal>> parse(const QString& text) const;
    void share();
    QString text(const planning::AssignmentRow& row, int line, int column) const;
    std::optional<base::Decimal> number(const planning::AssignmentRow& row, int column) const;
    QString amountText(const std::optional<base::Decimal>& amount) const;

    planning::AssignmentDraft m_draft;
    base::Decimal m_storedTotal;
    Method m_method = Method::ByHand;
    base::Decimal m_minimum;
    QString m_rejection;
};

} // namespace doancoso::pages
