// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/training_model.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using base::ErrorCode;
using membership::ScoreColumn;
using membership::ScoreEdit;
using membership::TrainingRow;
using membership::TrainingState;

namespace {

constexpr int kScoreWidth = 50;

const char* const kTrainingTailKeys[]{"ownTotal", "total", "result", "state", "remark"};
constexpr int kTrainingTailWidths[]{58, 58, 104, 88, 150};

} // namespace

void TrainingModel::show(membership::BranchTraining branch, base::UnitId unit)
{
    beginResetModel();
    m_branch = std::move(branch);
    m_unit = unit;
    m_suspicious.clear();
    for (const membership::EqualScores& equal : membership::equalScores(registrations(), m_branch.programme)) {
        for (const auto id : equal.registrations) {
            m_suspicious.insert(id);
        }
    }
    endResetModel();
}

void TrainingModel::clear()
{
    beginResetModel();
    m_branch.rows.clear();
    m_unit = {};
    m_suspicious.clear();
    endResetModel();
}

const TrainingRow* TrainingModel::rowAt(int row) const
{
    return row >= 0 && row < m_branch.rows.size() ? &m_branch.rows.at(row) : nullptr;
}

QList<membership::TrainingRegistration> TrainingModel::registrations() const
{
    QList<membership::TrainingRegistration> all;
    for (const TrainingRow& row : m_branch.rows) {
        if (row.registration.id.isValid()) {
            all.append(row.registration);
        }
    }
    return all;
}

int TrainingModel::columnOf(const QString& key) const
{
    for (int column = 0; column < columnCount(); ++column) {
        if (headerData(column, Qt::Horizontal, kit::ColumnKeyRole).toString() == key) {
            return column;
        }
    }
    return -1;
}

void TrainingModel::retranslate()
{
    if (columnCount() > 0) {
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int TrainingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_branch.rows.size());
}

int TrainingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstScore + 2 * groupCount() + TailCount;
}

std::optional<Decimal> TrainingModel::number(const TrainingRow& row, int column) const
{
    if (!row.registration.id.isValid()) {
        return std::nullopt;
    }
    if (isScore(column)) {
        return membership::groupScore(row.registration, groupOf(column).code, sideOf(column));
    }
    const int tail = tailOf(column);
    return tail == OwnTotal || tail == BranchTotal
               ? membership::trainingTotal(row.registration, m_branch.programme,
                                           tail == OwnTotal ? ScoreColumn::Own : ScoreColumn::Branch)
               : std::nullopt;
}

QString TrainingModel::text(const TrainingRow& row, int column) const
{
    if (column == Name) {
        return row.member ? row.name : tr("%1 (has left)").arg(row.name);
    }
    if (const auto value = number(row, column)) {
        return value->toVietnameseShort();
    }
    switch (isScore(column) ? -1 : tailOf(column)) {
    case Result: {
        const auto* band = membership::trainingResult(row.registration, m_branch.programme);
        return band == nullptr ? QString() : band->name.shown();
    }
    case State:
        return membership::displayName(membership::trainingState(row.registration, m_branch.programme));
    case Remark:
        return row.registration.remark;
    default:
        return {};
    }
}

QString TrainingModel::refusal(const TrainingRow& row, int column) const
{
    const bool typed = isScore(column) || tailOf(column) == Remark;
    if (!typed) {
        return column < FirstScore ? tr("The name stands in the member's record.")
                                   : tr("This follows from the scores.");
    }
    if (!row.registration.id.isValid()) {
        return tr("Not registered for this year yet: register the member first.");
    }
    if (row.registration.sentOn.isValid()) {
        return tr("The result was sent upward; take it back first.");
    }
    if (isScore(column) && membership::isScoredByItems(row.registration, groupOf(column).code)) {
        return tr("This is the sum of the items of the group.");
    }
    return {};
}

kit::CellState TrainingModel::cellState(const TrainingRow& row, int column) const
{
    const TrainingState state = membership::trainingState(row.registration, m_branch.programme);
    if (!isScore(column) && tailOf(column) == State) {
        return state == TrainingState::NotRegistered ? kit::CellState::Attention
               : state == TrainingState::Registered  ? kit::CellState::Normal
                                                     : kit::CellState::Good;
    }
    if (!isScore(column) && tailOf(column) == Result) {
        const auto* band = membership::trainingResult(row.registration, m_branch.programme);
        return band != nullptr && !band->completes ? kit::CellState::Bad : kit::CellState::Normal;
    }
    return !row.member || state == TrainingState::NotRegistered ? kit::CellState::Faint : kit::CellState::Normal;
}

QVariant TrainingModel::data(const QModelIndex& index, int role) const
{
    const TrainingRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    const int column = index.column();
    const bool figure = column == Number || isScore(column) || (column >= FirstScore && tailOf(column) <= BranchTotal);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return column == Number ? QString::number(index.row() + 1) : text(*row, column);
    case Qt::TextAlignmentRole:
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::RawValueRole: {
        const auto value = column == Number ? std::nullopt : number(*row, column);
        return value ? QVariant::fromValue(*value) : QVariant();
    }
    case kit::CellKindRole:
        if (column < FirstScore) {
            return int(kit::CellKind::Plain);
        }
        return int(refusal(*row, column).isEmpty()               ? kit::CellKind::Typed
                   : isScore(column) || tailOf(column) == Remark ? kit::CellKind::Locked
                                                                 : kit::CellKind::Computed);
    case kit::StateRole:
        return int(cellState(*row, column));
    case kit::MarkRole:
        return int(column >= FirstScore && tailOf(column) == State ? kit::CellMark::Dot : kit::CellMark::None);
    case kit::ErrorTextRole:
        return column >= FirstScore && tailOf(column) == BranchTotal && m_suspicious.contains(row->registration.id)
                   ? tr("Several members have the same points in every group. Was each of them looked at?")
                   : QString();
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        return refusal(*row, column);
    case kit::IdRole:
        return row->person.value();
    default:
        return {};
    }
}

Qt::ItemFlags TrainingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const TrainingRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    flags.setFlag(Qt::ItemIsEditable, row != nullptr && refusal(*row, index.column()).isEmpty());
    return flags;
}

QVariant TrainingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const bool score = isScore(section);
    const int tail = tailOf(section);
    switch (role) {
    case Qt::DisplayRole: {
        if (score) {
            return sideOf(section) == ScoreColumn::Own ? tr("Own") : tr("Branch");
        }
        const QStringList tails{tr("Own"), tr("Branch"), tr("Result"), tr("State"), tr("Remark of the branch")};
        return section == Number ? tr("#") : section == Name ? tr("Member") : tails.at(tail);
    }
    case kit::GroupHeaderRole:
        if (score) {
            return tr("%1. %2 (%3)")
                .arg(groupOf(section).code, groupOf(section).name.shown(), groupOf(section).most.toVietnameseShort());
        }
        return section >= FirstScore && tail <= BranchTotal
                   ? tr("Total (%1)").arg(m_branch.programme.most().toVietnameseShort())
                   : QString();
    case kit::ColumnKeyRole:
        if (score) {
            return QString((sideOf(section) == ScoreColumn::Own ? u"own_"_s : u"branch_"_s) + groupOf(section).code);
        }
        return section == Number ? u"no"_s : section == Name ? u"name"_s : QString::fromLatin1(kTrainingTailKeys[tail]);
    case kit::ColumnWidthRole:
        return section == Number ? 36 : section == Name ? 170 : score ? kScoreWidth : kTrainingTailWidths[tail];
    case kit::ScopeKeyRole:
        return u"%1 %2"_s.arg(m_unit.value()).arg(m_branch.year.firstDay.toJulianDay());
    default:
        return {};
    }
}

base::Result<ScoreEdit> TrainingModel::editFor(const QModelIndex& index, const QString& text) const
{
    const TrainingRow& row = m_branch.rows.at(index.row());
    ScoreEdit edit{row.registration.id, {groupOf(index.column()).code, {}}, sideOf(index.column()), std::nullopt};
    if (text.trimmed().isEmpty()) {
        return edit;
    }
    const auto score = base::parseVietnameseNumber(text);
    if (!score) {
        return score.error();
    }
    edit.score = *score;
    if (const QString problem = membership::checkScore(m_branch.programme, edit.key, *score); !problem.isEmpty()) {
        return Error{ErrorCode::Validation, problem, {}, edit.key.group};
    }
    return edit;
}

bool TrainingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const auto done = setBlock({{index, value.toString()}});
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue();
}

base::Result<int> TrainingModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<ScoreEdit> scores;
    for (const kit::CellEdit& each : edits) {
        if (!isScore(each.index.column())) {
            // The remark is a cell by itself: it is part of the record, the scores are rows of their own.
            const auto& registration = m_branch.rows.at(each.index.row()).registration;
            if (registration.remark != each.text.simplified()) {
                if (const auto done = m_service.setRemark(registration.id, registration.revision, each.text); !done) {
                    return done.error();
                }
            }
            continue;
        }
        const auto edit = editFor(each.index, each.text);
        if (!edit) {
            const QString name = m_branch.rows.at(each.index.row()).name;
            return edits.size() == 1 ? edit.error()
                                     : Error{edit.error().code,
                                             tr("Nothing was changed. “%1” for %2 does not fit: %3")
                                                 .arg(each.text, name, edit.error().userText),
                                             edit.error().detail, edit.error().context};
        }
        scores.append(*edit);
    }
    return scores.isEmpty() ? base::Result<int>(static_cast<int>(edits.size())) : m_service.saveScores(scores);
}

} // namespace doancoso::pages
