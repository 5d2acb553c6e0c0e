// SPDX-License-Identifier: GPL-3.0-or-later
//
// A branch in a round of the rating as a table for kit::GridView: what the records say beside own grade, the branch's
// and the superior's, and why. A grade is typed by its letter (X, T, H, K, 0) or its name. Only RatingView uses it.
#pragma once

#include "core/evaluation/rating_service.h"
#include "ui/kit/grid_block.h"
#include "ui/kit/grid_roles.h"

#include <QAbstractTableModel>

namespace doancoso::pages {

class RatingModel final : public QAbstractTableModel, public kit::GridBlockEditor
{
    Q_OBJECT

public:
    enum Column { Number, Name, Attendance, Training, Dues, Own, Proposal, Branch, Superior, Why, ColumnCount };

    explicit RatingModel(evaluation::RatingService& service, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_service(service)
    {}

    void show(evaluation::RatingBoard board);
    void clear();
    const evaluation::RatingBoard& board() const { return m_board; }
    const evaluation::RatingRow* rowAt(int row) const;
    /// The letters by which grades are typed, from the best down, then that of "not rated".
    QStringList letters() const;
    /// The grade that a letter or name means; nothing when it means none.
    std::optional<QString> gradeOf(const QString& text) const;
    static std::optional<evaluation::GradeColumn> gradeColumn(int column);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    base::Result<int> setBlock(const QList<kit::CellEdit>& edits) override;

private:
    QString text(const evaluation::RatingRow& row, int column) const;
    QString factText(const evaluation::RatingRow& row, int column) const;
    QString gradeIn(const evaluation::RatingRow& row, int column) const;
    QString reasonOf(const evaluation::RatingRow& row) const;
    QString refusal(const evaluation::RatingRow& row, int column) const;
    kit::CellState stateOf(const evaluation::RatingRow& row, int column) const;
    QString doubt(const evaluation::RatingRow& row, int column) const;

    evaluation::RatingService& m_service;
    evaluation::RatingBoard m_board;
    QString m_rejection;
};

/// How a grade is coloured: by its place in the scale.
kit::CellState gradeState(const evaluation::GradeScale& scale, const QString& grade);

} // namespace doancoso::pages
