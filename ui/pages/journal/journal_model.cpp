// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journal_model.h"

#include "ui/kit/grid_roles.h"

#include <array>

namespace doancoso::pages {
namespace {

constexpr int kPageLength = 200;

struct JournalColumn
{
    const char* key;
    const char* title;
    int width;
};

constexpr std::array<JournalColumn, JournalModel::ColumnCount> kJournalColumns{{
    {"at", QT_TRANSLATE_NOOP("doancoso::pages::JournalModel", "When"), 140},
    {"user", QT_TRANSLATE_NOOP("doancoso::pages::JournalModel", "Who"), 120},
    {"label", QT_TRANSLATE_NOOP("doancoso::pages::JournalModel", "What was done"), 260},
    {"kind", QT_TRANSLATE_NOOP("doancoso::pages::JournalModel", "State"), 110},
    {"rows", QT_TRANSLATE_NOOP("doancoso::pages::JournalModel", "Records"), 76},
}};

} // namespace

base::Result<void> JournalModel::load(const QString& text)
{
    const auto lines = m_workspace.journal().lines(0, kPageLength, text);
    if (!lines) {
        return lines.error();
    }
    beginResetModel();
    m_filter = text;
    m_lines = *lines;
    m_complete = lines->size() < kPageLength;
    endResetModel();
    return {};
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !m_complete;
}

void JournalModel::fetchMore(const QModelIndex&)
{
    const auto more = m_lines.isEmpty() ? base::Result<QList<storage::JournalLine>>(QList<storage::JournalLine>())
                                        : m_workspace.journal().lines(m_lines.constLast().id, kPageLength, m_filter);
    m_complete = !more || more->size() < kPageLength;
    if (more && !more->isEmpty()) {
        beginInsertRows({}, static_cast<int>(m_lines.size()), static_cast<int>(m_lines.size() + more->size()) - 1);
        m_lines += *more;
        endInsertRows();
    }
}

QString JournalModel::text(const storage::JournalLine& line, int column) const
{
    switch (column) {
    case At:
        return line.at.toLocalTime().toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    case User:
        return line.userName;
    case Label:
        return line.label;
    case Kind:
        if (line.reverted) {
            return tr("taken back");
        }
        return line.kind == QLatin1String("undo")     ? tr("undo")
               : line.kind == QLatin1String("redo")   ? tr("done again")
               : line.kind == QLatin1String("system") ? tr("by the program")
                                                      : QString();
    case Rows:
        return line.rowCount > 0 ? QString::number(line.rowCount) : QString();
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    const storage::JournalLine& line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Rows ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case kit::IdRole:
        return line.id;
    case kit::CellKindRole:
        return int(kit::CellKind::Plain);
    case kit::StateRole:
        return int(line.reverted ? kit::CellState::Faint : kit::CellState::Normal);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const JournalColumn& column = kJournalColumns.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(column.key);
    case kit::ColumnWidthRole:
        return column.width;
    default:
        return {};
    }
}

} // namespace doancoso::pages
