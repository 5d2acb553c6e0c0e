// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of a rating: open a round, the minutes of the meeting, what no register knows of a member with the votes,
// the decision. RatingView uses them.
#pragma once

#include "core/evaluation/rating_service.h"
#include "ui/pages/records/record_form.h"

namespace doancoso::pages {

class RatingRoundForm final : public RecordForm
{
    Q_OBJECT

public:
    RatingRoundForm(ui::Workspace& workspace, const QDate& firstDay, const QDate& lastDay, QWidget* parent);

private:
    base::Result<qint64> store() override;
    QString fieldOf(const QString& context) const override;

    QDate m_firstDay;
    QDate m_lastDay;
};

class RatingMeetingForm final : public RecordForm
{
    Q_OBJECT

public:
    RatingMeetingForm(ui::Workspace& workspace, evaluation::RatingBoard board, QWidget* parent);

private:
    base::Result<qint64> store() override;

    evaluation::RatingBoard m_board;
};

class RatingPersonForm final : public RecordForm
{
    Q_OBJECT

public:
    RatingPersonForm(ui::Workspace& workspace, evaluation::RatingBoard board, const evaluation::RatingRow& row,
                     QWidget* parent);

private:
    base::Result<qint64> store() override;
    QString fieldOf(const QString& context) const override;
    void addLevels(const QString& fact, const QString& label, const QStringList& levels, int lowest);

    evaluation::RatingBoard m_board;
    evaluation::RatingRow m_row;
    QStringList m_levels; ///< facts that are chosen
};

class RatingDecisionForm final : public RecordForm
{
    Q_OBJECT

public:
    RatingDecisionForm(ui::Workspace& workspace, evaluation::RatingBoard board, QWidget* parent);

private:
    base::Result<qint64> store() override;

    evaluation::RatingBoard m_board;
};

} // namespace doancoso::pages
