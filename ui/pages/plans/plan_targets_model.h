// SPDX-License-Identifier: GPL-3.0-or-later
//
// The targets of a plan as a table: what is wanted of whom until when, and what was reached by now. Typing an amount
// of a draft stores it; of an issued plan it waits for its reason (reasonWanted). Only ui/pages/plans uses it.
#pragma once

#include "ui/kit/grid_roles.h"
#include "ui/pages/plans/plan_editor.h"

#include "core/planning/judgement.h"

#include <QAbstractTableModel>

#include <optional>

namespace doancoso::pages {

class PlanTargetsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Words,
        IndicatorColumn,
        Unit,
        Comparator,
        Amount,
        Measure,
        PeriodColumn,
        Scope,
        Result,
        Percent,
        State,
        ColumnCount
    };

    explicit PlanTargetsModel(PlanEditor& editor, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Reads targets and results anew; a target being put together in the last line stays.
    base::Result<void> load();
    /// Only the issuer's own targets, or those assigned to the units below as well.
    void setAllUnits(bool all);
    bool allUnits() const { return m_allUnits; }
    int ownCount() const { return m_ownCount; }
    int assignedCount() const { return m_assignedCount; }
    /// Null for the empty last line.
    const planning::Target* targetAt(int row) const;
    QString captionAt(int row) const;
    /// The change that waits for its reason.
    const std::optional<planning::Target>& pending() const { return m_pending; }
    base::Result<void> confirmPending(const planning::TargetRevision& revision);
    void dropPending();
    /// True while a new target lacks its indicator or amount.
    bool hasUnfinished() const { return m_begun; }
    void dropUnfinished();
    void retranslate();

signals:
    void loadedTargets();
    void reasonWanted();
    void failed(const doancoso::base::Error& error);

private:
    struct Line
    {
        planning::Target target;
        planning::Indicator card;
        QString unitName;
        QString result;
        planning::Judgement judgement;
    };

    bool canAdd() const;
    bool canType(int row, int column) const;
    QString textOf(const Line& line, int column) const;
    QString changeTarget(planning::Target& target, planning::Indicator& card, int column, const QString& text);
    QString chooseIndicator(planning::Target& target, planning::Indicator& card, const QString& text);
    QString storeChanged(const planning::Target& changed, const planning::Target& before);
    QString storeBegun();
    void startNew();
    base::Result<void> readResults(QList<Line>& lines);
    base::Period shownPeriod(const base::Period& target) const;
    QStringList choices(int column) const;
    QString indicatorCaption(const planning::Indicator& card) const;

    PlanEditor& m_editor;
    QList<Line> m_lines;
    QList<planning::Indicator> m_catalogue;
    Line m_new;
    std::optional<planning::Target> m_pending;
    bool m_allUnits = false;
    bool m_begun = false;
    int m_ownCount = 0;
    int m_assignedCount = 0;
    QString m_rejection;
};

} // namespace doancoso::pages
