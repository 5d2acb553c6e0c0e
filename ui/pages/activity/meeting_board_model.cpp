// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/meeting_board_model.h"

#include "core/activity/meeting_counts.h"
#include "ui/kit/grid_roles.h"

#include <QRegularExpression>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using activity::BoardCell;
using activity::BoardRow;
using activity::Meeting;
using activity::MeetingService;

base::Result<void> MeetingBoardModel::load()
{
    const organization::UnitTree& tree = m_workspace.tree();
    const int year = m_workspace.lastDay().year();
    QList<base::UnitId> units;
    if (tree.contains(m_workspace.unit())) {
        units = tree.subtreeIds(m_workspace.unit());
    }
    const MeetingService service(m_workspace.database());
    auto rows = units.isEmpty() ? base::Result<QList<BoardRow>>(QList<BoardRow>())
                                : service.board(tree, units, year, m_workspace.clock().today());
    if (!rows) {
        return rows.error();
    }
    QList<base::UnitId> shown;
    for (const BoardRow& row : *rows) {
        shown.append(row.unit);
    }
    QHash<base::MeetingId, QDate> days;
    std::pair<int, int> regular{0, 0};
    if (!shown.isEmpty()) {
        const auto counted = m_workspace.database().read([&](storage::Connection& connection) {
            return activity::MeetingCounts::regularBranches(connection, m_workspace.firstDay(), m_workspace.lastDay(),
                                                            tree, m_workspace.clock().today());
        });
        if (!counted) {
            return counted.error();
        }
        for (const base::UnitId unit : std::as_const(shown)) {
            if (const auto one = counted->constFind(unit); one != counted->cend()) {
                regular.first += 1;
                regular.second += one->numerator > 0 ? 1 : 0;
            }
        }
        const auto meetings = service.meetings(shown, QDate(year, 1, 1), QDate(year, 12, 31));
        if (!meetings) {
            return meetings.error();
        }
        for (const Meeting& meeting : *meetings) {
            days.insert(meeting.id, meeting.onDate);
        }
    }
    beginResetModel();
    m_year = year;
    m_rows = std::move(*rows);
    m_days = std::move(days);
    m_regular = regular;
    endResetModel();
    return {};
}

void MeetingBoardModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

const BoardCell* MeetingBoardModel::cellAt(const QModelIndex& index) const
{
    const int month = index.column() - FirstMonth;
    return index.isValid() && month >= 0 && month < 12 ? &m_rows.at(index.row()).months.at(month) : nullptr;
}

int MeetingBoardModel::missing() const
{
    int months = 0;
    for (const BoardRow& row : m_rows) {
        for (int month = 0; month < row.months.size(); ++month) {
            const QDate first(m_year, month + 1, 1);
            const bool within = first >= m_workspace.firstDay() && first <= m_workspace.lastDay();
            months += within && row.months.at(month).state == BoardCell::State::Missing ? 1 : 0;
        }
    }
    return months;
}

int MeetingBoardModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MeetingBoardModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString MeetingBoardModel::cellText(const BoardCell& cell) const
{
    switch (cell.state) {
    case BoardCell::State::Held: {
        const QDate day = m_days.value(cell.meetings.constLast());
        const QString date = day.toString(u"d/M"_s);
        if (!cell.present) {
            return date;
        }
        return cell.expected.value_or(0) > 0 ? u"%1 · %2/%3"_s.arg(date).arg(*cell.present).arg(*cell.expected)
                                             : u"%1 · %2"_s.arg(date).arg(*cell.present);
    }
    case BoardCell::State::Missing:
        return tr("none", "no meeting");
    case BoardCell::State::Permitted:
        return u"–"_s;
    case BoardCell::State::NotDue:
    case BoardCell::State::Running:
        break;
    }
    return {};
}

QString MeetingBoardModel::cellTip(const BoardCell& cell) const
{
    switch (cell.state) {
    case BoardCell::State::Held:
        return cell.meetings.size() > 1 ? tr("%n meeting(s) this month; the last one is shown.", nullptr,
                                             static_cast<int>(cell.meetings.size()))
                                        : QString();
    case BoardCell::State::Missing:
        return tr("A meeting was due and none is recorded. Type its day to record it.");
    case BoardCell::State::Permitted:
        return tr("The superior agreed that this branch meets once in three months.");
    case BoardCell::State::Running:
        return tr("The month is not over.");
    case BoardCell::State::NotDue:
        break;
    }
    return {};
}

QVariant MeetingBoardModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) {
        return {};
    }
    const BoardRow& row = m_rows.at(index.row());
    if (role == kit::IdRole) {
        return row.unit.value();
    }
    if (role == kit::RejectionRole) {
        return m_rejection;
    }
    if (const BoardCell* cell = cellAt(index)) {
        switch (role) {
        case Qt::DisplayRole:
            return cellText(*cell);
        case Qt::EditRole:
            return cell->meetings.isEmpty() ? QString() : m_days.value(cell->meetings.constLast()).toString(u"d/M"_s);
        case Qt::ToolTipRole:
            return cellTip(*cell);
        case kit::StateRole:
            return static_cast<int>(cell->state == BoardCell::State::Missing ? kit::CellState::Bad
                                    : cell->state == BoardCell::State::Held  ? kit::CellState::Normal
                                                                             : kit::CellState::Faint);
        case kit::MarkRole:
            return static_cast<int>(cell->state == BoardCell::State::Missing ? kit::CellMark::Dot
                                                                             : kit::CellMark::None);
        default:
            return {};
        }
    }
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Branch) {
            const organization::UnitNode* node = m_workspace.tree().find(row.unit);
            const organization::UnitNode* above = node ? m_workspace.tree().find(node->parentId) : nullptr;
            const QString name = node ? node->shortName : QString();
            return above && node->parentId != m_workspace.unit() ? u"%1 · %2"_s.arg(name, above->shortName) : name;
        }
        return row.due > 0 ? u"%1/%2"_s.arg(row.kept).arg(row.due) : QString();
    case kit::CellKindRole:
        return static_cast<int>(index.column() == Branch ? kit::CellKind::Plain : kit::CellKind::Computed);
    case kit::StateRole:
        return static_cast<int>(index.column() != Kept || row.due == 0 ? kit::CellState::Normal
                                : row.isRegular()                      ? kit::CellState::Good
                                                                       : kit::CellState::Attention);
    case kit::RefusalRole:
        return tr("How many of the meetings that were due were held; it follows from the months.");
    default:
        return {};
    }
}

Qt::ItemFlags MeetingBoardModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, cellAt(index) != nullptr);
    return flags;
}

QVariant MeetingBoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return section == Branch ? tr("Branch")
               : section == Kept ? tr("Kept")
                                 : tr("Month %1").arg(section - FirstMonth + 1);
    case kit::ColumnKeyRole:
        return section == Branch ? u"branch"_s
               : section == Kept ? u"kept"_s
                                 : u"month%1"_s.arg(section - FirstMonth + 1);
    case kit::ColumnWidthRole:
        return section == Branch ? 190 : section == Kept ? 64 : 92;
    default:
        return {};
    }
}

/// "15", "15/3", "15 28", "15/3 28/30": day, perhaps with the month of the column, and how many were there.
base::Result<void> MeetingBoardModel::record(const QModelIndex& index, const QString& text)
{
    MeetingService service(m_workspace.database());
    const BoardCell cell = *cellAt(index);
    if (text.isEmpty()) {
        if (cell.meetings.size() > 1) {
            return base::Error{base::ErrorCode::Validation,
                               tr("There are several meetings this month. Open the one that is wrong in the panel and "
                                  "take it out there."),
                               {},
                               {}};
        }
        return cell.meetings.isEmpty() ? base::Result<void>() : service.remove(cell.meetings.constFirst());
    }
    static const QRegularExpression form(u"^(\\d{1,2})(?:[/.-](\\d{1,2}))?(?:\\s+(\\d+)(?:/(\\d+))?)?$"_s);
    const auto match = form.match(text);
    const int month = index.column() - FirstMonth + 1;
    const QDate day(m_year, month, match.hasMatch() ? match.captured(1).toInt() : 0);
    const bool otherMonth = !match.captured(2).isEmpty() && match.captured(2).toInt() != month;
    if (!day.isValid() || otherMonth) {
        return base::Error{base::ErrorCode::Validation,
                           tr("“%1” is no day of month %2. Type the day, such as 15, or the day and how many were "
                              "there: 15 28.")
                               .arg(text)
                               .arg(month),
                           {},
                           {}};
    }
    Meeting meeting;
    if (cell.meetings.size() == 1) {
        const auto known = service.meeting(cell.meetings.constFirst());
        if (!known) {
            return known.error();
        }
        meeting = *known;
    } else {
        meeting.unit = m_rows.at(index.row()).unit;
        meeting.kind = u"BRANCH"_s;
        const auto expected = service.expectedMembers(meeting.unit, day);
        if (!expected) {
            return expected.error();
        }
        if (*expected > 0) {
            meeting.expected = *expected;
        }
    }
    meeting.onDate = day;
    if (!match.captured(3).isEmpty()) {
        meeting.present = match.captured(3).toLongLong();
    }
    if (!match.captured(4).isEmpty()) {
        meeting.expected = match.captured(4).toLongLong();
    }
    const auto saved = service.save(meeting);
    return saved ? base::Result<void>() : saved.error();
}

bool MeetingBoardModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || cellAt(index) == nullptr) {
        return false;
    }
    const QString text = value.toString().simplified();
    if (text == data(index, Qt::EditRole).toString()) {
        return true;
    }
    const auto done = record(index, text);
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue(); // the board follows from the change that was announced
}

} // namespace doancoso::pages
