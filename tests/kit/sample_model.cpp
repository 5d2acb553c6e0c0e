// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_model.h"

namespace doancoso::tests {

using namespace doancoso::kit;

SampleModel::SampleModel(QList<Column> columns, int rows) : m_columns(std::move(columns))
{
    for (int row = 0; row < rows; ++row) {
        m_ids.append(1000 + row);
    }
}

QList<SampleModel::Column> SampleModel::figureColumns(int figures)
{
    QList<Column> columns{
        {QStringLiteral("no"), QStringLiteral("STT"), {}, CellKind::Plain, 36, true},
        {QStringLiteral("name"), QStringLiteral("Nội dung, chỉ tiêu"), {}, CellKind::Plain, 240, true},
        {QStringLiteral("unit"), QStringLiteral("ĐVT"), {}, CellKind::Plain, 60, true}};
    for (int i = 1; i <= figures; ++i) {
        columns.append(
            {QStringLiteral("q%1").arg(i), QStringLiteral("Quý %1").arg(i), {}, CellKind::Typed, 62, false, i == 3});
    }
    columns.append({QStringLiteral("sum"), QStringLiteral("Lũy kế"), {}, CellKind::Computed, 70});
    return columns;
}

void SampleModel::setSection(int row, const QString& letter, const QString& title)
{
    m_sections.insert(row, title);
    m_cells.insert({row, 0}, letter);
    m_cells.insert({row, 1}, title);
}

void SampleModel::setText(int row, int column, const QString& text)
{
    m_cells.insert({row, column}, text);
    emit dataChanged(index(row, column), index(row, column));
}

void SampleModel::resetModel()
{
    beginResetModel();
    endResetModel();
}

void SampleModel::removeRow(int row)
{
    beginRemoveRows({}, row, row);
    QHash<QPair<int, int>, QString> kept;
    for (auto it = m_cells.cbegin(); it != m_cells.cend(); ++it) {
        if (it.key().first != row) {
            kept.insert({it.key().first - (it.key().first > row ? 1 : 0), it.key().second}, it.value());
        }
    }
    m_cells = kept;
    m_ids.removeAt(row);
    endRemoveRows();
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int SampleModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    ++asked;
    if (!index.isValid()) {
        return {};
    }
    const Column& column = m_columns.at(index.column());
    const bool isSection = m_sections.contains(index.row());
    const QString text = m_cells.value({index.row(), index.column()});
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole: {
        if (column.kind != CellKind::Computed || isSection) {
            return text;
        }
        const QVariant sum = data(index, RawValueRole);
        return sum.isValid() ? sum.value<base::Decimal>().toVietnameseShort() : QString();
    }
    case RawValueRole: {
        if (isSection || !isFigure(index.column())) {
            return {};
        }
        if (column.kind != CellKind::Computed) {
            const auto number = base::parseVietnameseNumber(text);
            return number && !text.isEmpty() ? QVariant::fromValue(*number) : QVariant();
        }
        base::Decimal sum;
        for (int other = 0; other < index.column(); ++other) {
            if (isFigure(other)) {
                sum += base::parseVietnameseNumber(m_cells.value({index.row(), other})).valueOr(base::Decimal());
            }
        }
        return QVariant::fromValue(sum);
    }
    case CellKindRole:
        return static_cast<int>(isSection ? CellKind::Section : column.kind);
    case StateRole:
        return static_cast<int>(!isSection && column.kind == CellKind::Typed && column.emphasised && text.isEmpty()
                                    ? CellState::Missing
                                    : CellState::Normal);
    case Qt::TextAlignmentRole:
        return column.isText ? QVariant() : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case ErrorTextRole:
        return text == sentinel ? QStringLiteral("Số này cao bất thường.") : QString();
    case RejectionRole:
        return m_rejection;
    case RefusalRole:
        return column.kind == CellKind::Computed ? QStringLiteral("Cộng từ các quý.") : QString();
    case IdRole:
        return m_ids.at(index.row());
    default:
        return {};
    }
}

bool SampleModel::accepts(int column, const QString& text) const
{
    return m_columns.at(column).isText || text.isEmpty() || base::parseVietnameseNumber(text).hasValue();
}

bool SampleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid()) {
        return false;
    }
    const QString text = value.toString();
    if (resetWhileSaving) {
        resetModel();
    }
    if (!accepts(index.column(), text)) {
        m_rejection = base::parseVietnameseNumber(text).error().userText;
        return false;
    }
    ++saves;
    m_rejection.clear();
    m_cells.insert({index.row(), index.column()}, text);
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    return true;
}

Qt::ItemFlags SampleModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool typable = m_columns.at(index.column()).kind == CellKind::Typed && !m_sections.contains(index.row());
    return typable ? flags | Qt::ItemIsEditable : flags;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size()) {
        return {};
    }
    const Column& column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case ColumnKeyRole:
        return column.key;
    case ColumnWidthRole:
        return column.width;
    case GroupHeaderRole:
        return column.group;
    case HeaderEmphasisRole:
        return column.emphasised;
    case ScopeKeyRole:
        return scope;
    default:
        return {};
    }
}

base::Result<int> SampleModel::setBlock(const QList<CellEdit>& edits)
{
    ++blocks;
    for (const CellEdit& edit : edits) {
        if (!accepts(edit.index.column(), edit.text)) {
            return base::parseVietnameseNumber(edit.text).error();
        }
    }
    for (const CellEdit& edit : edits) {
        m_cells.insert({edit.index.row(), edit.index.column()}, edit.text);
        emit dataChanged(edit.index, edit.index);
    }
    return static_cast<int>(edits.size());
}

} // namespace doancoso::tests
