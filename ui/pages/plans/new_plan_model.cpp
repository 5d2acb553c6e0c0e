// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/new_plan_model.h"

#include "core/planning/document_kinds.h"
#include "ui/kit/grid_roles.h"

#include <array>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char*, int>, NewPlanModel::ColumnCount> kNewPlanColumns{
    {{"number", 150}, {"title", 420}, {"issuer", 200}, {"span", 90}, {"targets", 70}, {"tasks", 70}}};

QString spanText(const QDate& first, const QDate& last)
{
    return first.year() == last.year() ? QString::number(first.year()) : u"%1–%2"_s.arg(first.year()).arg(last.year());
}

NewPlanModel::Row heading(const QString& title)
{
    NewPlanModel::Row row;
    row.title = title;
    return row;
}

} // namespace

base::Result<void> NewPlanModel::load(ui::Workspace& workspace)
{
    const auto examples = planning::ExamplePlans(workspace.database()).list();
    const auto plans = workspace.plans().plans();
    if (!examples || !plans) {
        return examples ? plans.error() : examples.error();
    }
    QList<Row> rows;
    Row blank;
    blank.way = Way::Blank;
    blank.title = tr("Blank plan of the office");
    rows.append(blank);
    const organization::UnitTree& tree = workspace.tree();
    QList<Row> below;
    for (const planning::PlanSummary& plan : *plans) {
        if (plan.status == planning::PlanStatus::Draft) {
            continue;
        }
        const organization::UnitNode* issuer = tree.find(plan.issuer);
        Row row;
        row.way = Way::Below;
        row.number = plan.number;
        row.title = plan.title;
        row.issuer = issuer != nullptr ? issuer->shortName : plan.issuerName;
        row.span = spanText(plan.firstDay, plan.lastDay);
        row.targets = plan.targetCount;
        row.tasks = plan.taskCount;
        row.plan = plan.id;
        below.append(row);
    }
    if (!below.isEmpty()) {
        rows.append(heading(tr("A plan of our own that carries out one of these")));
        rows += below;
    }
    rows.append(heading(tr("From an example, with its targets, tasks and deadlines")));
    for (const planning::ExampleInfo& example : *examples) {
        Row row;
        row.way = Way::Example;
        row.number = example.number.isEmpty() ? planning::documentKindName(example.kind) : example.number;
        row.title = example.title;
        row.issuer = example.issuerName;
        row.span = spanText(example.firstDay, example.lastDay);
        row.targets = example.targetCount;
        row.tasks = example.taskCount;
        row.example = example.code;
        rows.append(row);
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    return {};
}

int NewPlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NewPlanModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NewPlanModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const Row& row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        if (row.way == Way::Heading) {
            return column == 0 ? row.title : QString();
        }
        switch (column) {
        case Number:
            return row.way == Way::Blank ? tr("blank") : row.number;
        case Title:
            return row.title;
        case Issuer:
            return row.issuer;
        case Span:
            return row.span;
        case Targets:
            return row.targets < 0 ? QString() : QString::number(row.targets);
        case Tasks:
            return row.tasks < 0 ? QString() : QString::number(row.tasks);
        default:
            return {};
        }
    case Qt::TextAlignmentRole:
        return int((column == Targets || column == Tasks ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::CellKindRole:
        return int(row.way == Way::Heading ? kit::CellKind::Section : kit::CellKind::Plain);
    case kit::IdRole:
        return index.row();
    default:
        return {};
    }
}

QVariant NewPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return QStringList{tr("Number"), tr("Title"), tr("Issuing unit"), tr("Span"), tr("Targets"), tr("Tasks")}.at(
            section);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kNewPlanColumns.at(static_cast<size_t>(section)).first);
    case kit::ColumnWidthRole:
        return kNewPlanColumns.at(static_cast<size_t>(section)).second;
    default:
        return {};
    }
}

void NewPlanModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace doancoso::pages
