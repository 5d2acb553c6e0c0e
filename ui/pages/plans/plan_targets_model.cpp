// SPDX-License-Identifier: GPL-3.0-or-later
//
// PlanTargetsModel: reading and showing. Typing is in plan_targets_model_editing.cpp.
#include "ui/pages/plans/plan_targets_model.h"

#include "core/base/text.h"
#include "ui/pages/plans/plan_tables.h"
#include "ui/pages/plans/plan_target_words.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;
using planning::PlanStatus;
using planning::Target;
using planning::TargetScope;

namespace {

constexpr std::array<std::pair<const char*, int>, PlanTargetsModel::ColumnCount> kTargetColumns{{
    {"statement", 160},
    {"indicator", 210},
    {"unit", 104},
    {"comparator", 44},
    {"amount", 64},
    {"measure", 60},
    {"period", 78},
    {"scope", 96},
    {"result", 74},
    {"percent", 56},
    {"state", 104},
}};

kit::CellState cellState(planning::AchievementState state)
{
    switch (state) {
    case planning::AchievementState::Good:
        return kit::CellState::Good;
    case planning::AchievementState::Attention:
        return kit::CellState::Attention;
    case planning::AchievementState::Bad:
        return kit::CellState::Bad;
    case planning::AchievementState::None:
        break;
    }
    return kit::CellState::Normal;
}

} // namespace

PlanTargetsModel::PlanTargetsModel(PlanEditor& editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor)
{}

base::Result<void> PlanTargetsModel::load()
{
    ui::Workspace& workspace = m_editor.workspace();
    const planning::Plan& plan = m_editor.plan();
    QList<Line> lines;
    m_ownCount = 0;
    m_assignedCount = 0;
    base::Result<void> outcome;
    if (plan.id.isValid()) {
        const auto catalogue = workspace.indicators().catalogueAt(
            std::clamp(workspace.lastDay(), plan.firstDay, std::max(plan.firstDay, plan.lastDay)));
        const auto targets = workspace.targets().targetsOfPlan(plan.id);
        if (!catalogue || !targets) {
            return catalogue ? targets.error() : catalogue.error();
        }
        m_catalogue = *catalogue;
        for (const Target& target : *targets) {
            const bool own = target.key.unit == plan.issuer;
            ++(own ? m_ownCount : m_assignedCount);
            if (!own && !m_allUnits) {
                continue;
            }
            Line line;
            line.target = target;
            const auto card = std::find_if(m_catalogue.cbegin(), m_catalogue.cend(),
                                           [&target](const Indicator& it) { return it.id == target.key.indicator; });
            if (card != m_catalogue.cend()) {
                line.card = *card;
            } else if (const auto versions = workspace.indicators().versions(target.key.indicator)) {
                line.card = versions->value(0);
            }
            const organization::UnitNode* node = workspace.tree().find(target.key.unit);
            line.unitName = node != nullptr ? node->shortName : own ? plan.issuerName : tr("another organisation");
            lines.append(line);
        }
        std::stable_sort(lines.begin(), lines.end(), [&plan](const Line& left, const Line& right) {
            const auto place = [&plan](const Line& line) {
                return std::tuple(line.target.key.period, line.target.key.unit != plan.issuer, line.card.group,
                                  line.card.position, line.unitName);
            };
            return place(left) < place(right);
        });
        outcome = readResults(lines);
    }
    beginResetModel();
    m_lines = lines;
    if (m_new.target.key.plan != plan.id || !m_begun) {
        startNew();
    }
    if (m_pending && m_pending->key.plan != plan.id) {
        m_pending.reset();
    }
    endResetModel();
    emit loadedTargets();
    return outcome;
}

/// Results are shown as they stand at the end of the chosen period when the target runs then; of targets that are over,
/// as they ended.
base::Period PlanTargetsModel::shownPeriod(const base::Period& target) const
{
    const base::Period& chosen = m_editor.workspace().period();
    return target.contains(chosen) ? chosen : target;
}

base::Result<void> PlanTargetsModel::readResults(QList<Line>& lines)
{
    ui::Workspace& workspace = m_editor.workspace();
    QMap<base::Period, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const base::Period period = shownPeriod(lines.at(i).target.key.period);
        if (workspace.firstDayOf(period) <= workspace.lastDay()) {
            groups[period].append(i);
        }
    }
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        results::FigureRequest request;
        request.period = group.key();
        for (const qsizetype i : group.value()) {
            const Line& line = lines.at(i);
            if (workspace.tree().contains(line.target.key.unit) && !request.units.contains(line.target.key.unit)) {
                request.units.append(line.target.key.unit);
            }
            const bool listed = std::any_of(request.indicators.cbegin(), request.indicators.cend(),
                                            [&line](const Indicator& it) { return it.id == line.card.id; });
            if (!listed && line.card.id.isValid()) {
                request.indicators.append(line.card);
            }
        }
        const auto figures = workspace.results().figures(request);
        if (!figures) {
            return figures.error();
        }
        for (const qsizetype i : group.value()) {
            Line& line = lines[i];
            const results::UnitFigure* figure = figures->find(line.target.key.unit, line.card.id);
            if (figure == nullptr) {
                continue;
            }
            const planning::TargetFigure target{line.target.id,     line.target.key.plan, line.target.key.period,
                                                line.target.amount, line.target.shape,    line.target.comparator,
                                                line.target.scope};
            line.result = results::shownText(line.card, figure->cumulative);
            line.judgement = planning::judge(line.card, target,
                                             {group.key(), results::judgedValue(line.card, figure->period),
                                              results::judgedValue(line.card, figure->cumulative),
                                              results::isUnitCount(line.card, figure->cumulative)},
                                             planning::shippedJudgementRules());
        }
    }
    return {};
}

void PlanTargetsModel::startNew()
{
    const planning::Plan& plan = m_editor.plan();
    m_begun = false;
    m_new = {};
    m_new.target.key.plan = plan.id;
    m_new.target.key.unit = plan.issuer;
    const ui::Workspace& workspace = m_editor.workspace();
    const base::Period year = workspace.period().enclosingYear();
    const bool inside = workspace.lastDayOf(year) >= plan.firstDay && workspace.firstDayOf(year) <= plan.lastDay;
    m_new.target.key.period = inside ? year : base::Period::wholeYear(plan.firstDay.year());
    const organization::UnitNode* node = m_editor.workspace().tree().find(plan.issuer);
    m_new.unitName = node != nullptr ? node->shortName : plan.issuerName;
}

void PlanTargetsModel::setAllUnits(bool all)
{
    m_allUnits = all;
    if (const auto loaded = load(); !loaded) {
        emit failed(loaded.error());
    }
}

bool PlanTargetsModel::canAdd() const
{
    return m_editor.hasPlan() && m_editor.plan().status != PlanStatus::Closed;
}

int PlanTargetsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size()) + (canAdd() ? 1 : 0);
}

int PlanTargetsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const Target* PlanTargetsModel::targetAt(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row).target : nullptr;
}

QString PlanTargetsModel::captionAt(int row) const
{
    if (row < 0 || row >= m_lines.size()) {
        return {};
    }
    const Line& line = m_lines.at(row);
    return u"%1 · %2 · %3"_s.arg(line.card.shortName, line.unitName, base::displayName(line.target.key.period));
}

bool PlanTargetsModel::canType(int row, int column) const
{
    if (!canAdd() || column >= Result || column == Measure) {
        return false;
    }
    // What a stored target is about does not change: take it out and set another one.
    return row >= m_lines.size() || (column != IndicatorColumn && column != Unit && column != PeriodColumn);
}

QString PlanTargetsModel::indicatorCaption(const Indicator& card) const
{
    return card.id.isValid() ? u"%1 · %2"_s.arg(card.code, card.shortName) : QString();
}

QString PlanTargetsModel::textOf(const Line& line, int column) const
{
    const bool begun = &line != &m_new || m_begun;
    switch (column) {
    case Words:
        return line.target.statement;
    case IndicatorColumn:
        return indicatorCaption(line.card);
    case Unit:
        return begun ? line.unitName : QString();
    case Comparator:
        return begun ? sign(line.target.comparator) : QString();
    case Amount:
        return line.target.id.isValid() ? line.target.amount.toVietnameseShort() : QString();
    case Measure:
        return line.card.isRatio() ? u"%"_s : line.card.unitOfMeasure;
    case PeriodColumn:
        return begun ? base::displayName(line.target.key.period) : QString();
    case Scope:
        return begun ? planning::displayName(line.target.scope) : QString();
    case Result:
        return line.result;
    case Percent:
        return line.judgement.percent ? line.judgement.percent->toVietnamese(1) : QString();
    case State:
        if (&line == &m_new) {
            return m_begun ? (line.card.id.isValid() ? tr("amount missing") : tr("indicator missing")) : QString();
        }
        return line.judgement.value ? planning::displayName(line.judgement.state)
               : m_editor.workspace().firstDayOf(shownPeriod(line.target.key.period)) > m_editor.workspace().lastDay()
                   ? tr("not begun")
                   : tr("not reported");
    default:
        return {};
    }
}

QStringList PlanTargetsModel::choices(int column) const
{
    QStringList words;
    switch (column) {
    case IndicatorColumn:
        for (const Indicator& card : m_catalogue) {
            words.append(indicatorCaption(card));
        }
        break;
    case Comparator:
        for (const auto& entry : comparatorSigns()) {
            words.append(entry.second);
        }
        break;
    case Scope:
        for (const TargetScope scope : {TargetScope::Issuer, TargetScope::EachUnit, TargetScope::EachBranch}) {
            words.append(planning::displayName(scope));
        }
        break;
    case PeriodColumn: {
        const planning::Plan& plan = m_editor.plan();
        for (int year = plan.firstDay.year(); year <= plan.lastDay.year(); ++year) {
            for (const base::PeriodCalendar& calendar : m_editor.workspace().calendars()) {
                const base::Period whole(base::PeriodKind::Year, year, 1, calendar.id);
                words.append(base::displayName(whole));
                for (const base::Period& quarter : whole.parts(base::PeriodKind::Quarter)) {
                    words.append(base::displayName(quarter));
                }
            }
        }
        break;
    }
    case Unit: {
        const organization::UnitTree& tree = m_editor.workspace().tree();
        for (const base::UnitId unit : QList{m_editor.plan().issuer} + tree.childIds(m_editor.plan().issuer)) {
            if (const auto* node = tree.find(unit)) {
                words.append(node->shortName);
            }
        }
        break;
    }
    default:
        break;
    }
    return words;
}

QVariant PlanTargetsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const bool stored = index.row() < m_lines.size();
    Line waiting;
    const Line* line = stored ? &m_lines.at(index.row()) : &m_new;
    const bool isPending = stored && m_pending && m_pending->id == line->target.id;
    if (isPending) {
        waiting = *line;
        waiting.target = *m_pending;
        line = &waiting;
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(*line, column);
    case Qt::ToolTipRole:
        return column == Comparator && stored ? planning::displayName(line->target.comparator) : QVariant();
    case Qt::TextAlignmentRole:
        return int((column == Amount || column == Result || column == Percent ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    case kit::RawValueRole:
        return column == Amount && stored ? QVariant::fromValue(line->target.amount) : QVariant();
    case kit::CellKindRole:
        return int(canType(index.row(), column)            ? kit::CellKind::Typed
                   : column == Result || column == Percent ? kit::CellKind::Computed
                                                           : kit::CellKind::Plain);
    case kit::StateRole:
        if (column == State || column == Percent) {
            return int(stored ? cellState(line->judgement.state) : kit::CellState::Attention);
        }
        return int(isPending && column <= Scope ? kit::CellState::Attention : kit::CellState::Normal);
    case kit::MarkRole:
        return int(column == State && stored && line->judgement.value ? kit::CellMark::Dot : kit::CellMark::None);
    case kit::ErrorTextRole:
        return isPending && column == Amount ? tr("Not stored yet: the reason is missing.") : QString();
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        if (!canAdd()) {
            return m_editor.refusal();
        }
        return column >= Result ? tr("This follows from the results that were entered.")
                                : tr("What a target is about stays: take it out and set another one.");
    case kit::IdRole:
        return stored ? line->target.id.value() : qint64(0);
    case kit::ChoicesRole: {
        const QStringList words = canType(index.row(), column) ? choices(column) : QStringList();
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    default:
        return {};
    }
}

Qt::ItemFlags PlanTargetsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return canType(index.row(), index.column()) ? flags | Qt::ItemIsEditable : flags;
}

QVariant PlanTargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const auto& [key, width] = kTargetColumns.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList titles{tr("Target in the plan's words"),
                                 tr("Indicator"),
                                 tr("Unit"),
                                 tr("Sign"),
                                 tr("Amount"),
                                 tr("Measure"),
                                 tr("Period"),
                                 tr("Reached by"),
                                 tr("Result so far"),
                                 tr("% reached"),
                                 tr("State")};
        return titles.at(section);
    }
    case kit::ColumnKeyRole:
        return QString::fromLatin1(key);
    case kit::ColumnWidthRole:
        return width;
    case kit::ScopeKeyRole:
        return m_editor.plan().id.value();
    default:
        return {};
    }
}

void PlanTargetsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

} // namespace doancoso::pages
