// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_rows_model.h"

namespace doancoso::pages {

PlanRowsModel::PlanRowsModel(PlanEditor& editor, PlanTable table, QObject* parent)
    : QAbstractTableModel(parent), m_editor(editor), m_table(std::move(table))
{
    connect(&editor, &PlanEditor::loaded, this, [this] {
        beginResetModel();
        m_items = m_table.count(m_editor.plan());
        m_blankLine = m_editor.isEditable();
        endResetModel();
    });
    connect(&editor, &PlanEditor::changed, this, &PlanRowsModel::followEditor);
    connect(&editor, &PlanEditor::stateChanged, this, &PlanRowsModel::followEditor);
    m_items = m_table.count(editor.plan());
    m_blankLine = editor.isEditable();
}

void PlanRowsModel::followEditor()
{
    if (m_changing) {
        return; // the rows are announced by whoever changes them here
    }
    const int items = m_table.count(m_editor.plan());
    if (items != m_items || m_blankLine != m_editor.isEditable()) {
        beginResetModel();
        m_items = items;
        m_blankLine = m_editor.isEditable();
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int PlanRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_items + (m_blankLine ? 1 : 0);
}

int PlanRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

bool PlanRowsModel::canType(const PlanColumn& column, int row) const
{
    if (!column.set) {
        return false;
    }
    return column.progress ? m_editor.isRunning() && isItem(row) : m_editor.isEditable();
}

QString PlanRowsModel::fieldOf(const PlanColumn& column, int row) const
{
    const QString place = m_table.place ? m_table.place(m_editor.plan(), row)
                                        : QStringLiteral("%1[%2]").arg(m_table.list, QString::number(row));
    return place + QLatin1Char('.') + (column.member.isEmpty() ? column.key : column.member);
}

QVariant PlanRowsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const PlanColumn& column = m_table.columns.at(index.column());
    const int row = index.row();
    const bool item = isItem(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return item && column.text ? column.text(m_editor, row) : QString();
    case Qt::CheckStateRole:
        return item && column.checked ? QVariant(column.checked(m_editor, row) ? Qt::Checked : Qt::Unchecked)
                                      : QVariant();
    case Qt::TextAlignmentRole:
        return int((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::CellKindRole:
        return int(canType(column, row) ? kit::CellKind::Typed : kit::CellKind::Plain);
    case kit::StateRole:
        return int(item && column.state ? column.state(m_editor, row) : kit::CellState::Normal);
    case kit::ErrorTextRole:
        return item ? m_editor.findingText(fieldOf(column, row)) : QString();
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        if (column.progress && column.set && !m_editor.isRunning()) {
            return tr("Progress is entered once the plan is issued.");
        }
        return m_editor.refusal();
    case kit::IdRole:
        return row;
    case kit::ChoicesRole:
        return column.choices ? QVariant(column.choices(m_editor)) : QVariant();
    case kit::LongTextRole:
        return column.longText;
    default:
        return {};
    }
}

bool PlanRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || (role != Qt::EditRole && role != Qt::CheckStateRole)) {
        return false;
    }
    const PlanColumn& column = m_table.columns.at(index.column());
    const int row = index.row();
    if (!canType(column, row)) {
        return false;
    }
    const QString text = role == Qt::CheckStateRole ? (value.toInt() == Qt::Checked ? QStringLiteral("1") : QString())
                                                    : value.toString();
    m_rejection.clear();
    if (!isItem(row)) {
        if (text.trimmed().isEmpty()) {
            return true; // nothing was begun
        }
        insertItem(row);
    }
    m_changing = true;
    m_rejection = column.set(m_editor, row, text);
    m_changing = false;
    emit dataChanged(this->index(row, 0), this->index(row, columnCount() - 1));
    return m_rejection.isEmpty();
}

Qt::ItemFlags PlanRowsModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const PlanColumn& column = m_table.columns.at(index.column());
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (canType(column, index.row())) {
        flags |= column.checked ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    }
    return flags;
}

QVariant PlanRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const PlanColumn& column = m_table.columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case kit::ColumnKeyRole:
        return column.key;
    case kit::ColumnWidthRole:
        return column.width;
    case kit::ScopeKeyRole:
        return m_editor.plan().id.value();
    default:
        return {};
    }
}

void PlanRowsModel::insertItem(int at)
{
    if (!m_editor.isEditable()) {
        return;
    }
    m_changing = true;
    // Typing into the empty last line makes that line the item; the row that comes new is the next empty line, so that
    // the cursor stays where the user types.
    const int shown = at == m_items ? at + 1 : at;
    beginInsertRows({}, shown, shown);
    m_editor.edit([&](planning::Plan& plan) { m_table.insert(plan, at); });
    ++m_items;
    endInsertRows();
    m_changing = false;
}

void PlanRowsModel::removeItem(int at)
{
    if (!m_editor.isEditable() || !isItem(at)) {
        return;
    }
    m_changing = true;
    beginRemoveRows({}, at, at);
    m_editor.edit([&](planning::Plan& plan) { m_table.remove(plan, at); });
    --m_items;
    endRemoveRows();
    m_changing = false;
    followEditor();
}

void PlanRowsModel::moveItem(int from, int to)
{
    if (!m_editor.isEditable() || !isItem(from) || !isItem(to) || from == to) {
        return;
    }
    m_changing = true;
    m_editor.edit([&](planning::Plan& plan) { m_table.move(plan, from, to); });
    m_changing = false;
    followEditor();
}

void PlanRowsModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    followEditor();
}

} // namespace doancoso::pages
