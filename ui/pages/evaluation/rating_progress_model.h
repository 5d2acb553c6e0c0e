// SPDX-License-Identifier: GPL-3.0-or-later
//
// The branches of a round below the chosen unit: how many members, how many of each grade, how far. Only RatingView
// uses it; Enter on a branch goes there.
#pragma once

#include "core/evaluation/rating_service.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class RatingProgressModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        evaluation::RatingProgress progress;
        QString name;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(evaluation::GradeScale scale, QList<Row> rows);
    base::UnitId unitAt(int row) const;
    const QList<Row>& rows() const { return m_rows; }
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum Fixed { Name, Step, Members, FirstGrade };
    int grades() const { return static_cast<int>(m_scale.grades.size()); }
    std::optional<int> figure(const Row& row, int column) const;

    evaluation::GradeScale m_scale;
    QList<Row> m_rows;
};

} // namespace doancoso::pages
