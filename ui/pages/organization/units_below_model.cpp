// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/units_below_model.h"

#include "ui/kit/grid_roles.h"
#include "ui/language.h"
#include "ui/reporting_states.h"

#include <QLocale>

namespace doancoso::pages {
namespace {

using kit::CellState;

struct ColumnSpec
{
    const char* key;
    const char* title;
    int width;
    bool isNumber;
};

constexpr ColumnSpec kColumns[UnitsBelowModel::ColumnCount]{
    {"code", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Code"), 64, false},
    {"name", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Unit"), 176, false},
    {"type", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Type"), 96, false},
    {"block", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Block"), 110, false},
    {"area", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Area"), 80, false},
    {"members", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Members"), 72, true},
    {"below", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Units below"), 62, true},
    {"state", QT_TRANSLATE_NOOP("doancoso::pages::UnitsBelowModel", "Report"), 112, false}};

CellState cellStateOf(kit::Tone tone)
{
    switch (tone) {
    case kit::Tone::Good:
        return CellState::Good;
    case kit::Tone::Attention:
        return CellState::Attention;
    case kit::Tone::Bad:
        return CellState::Bad;
    case kit::Tone::Accent:
        return CellState::Accent;
    case kit::Tone::Neutral:
        return CellState::Faint;
    }
    return CellState::Normal;
}

} // namespace

QString typeName(const organization::UnitType& type)
{
    return ui::inLanguage(type.shortVi, type.nameEn);
}

UnitsBelowModel::UnitsBelowModel(StateSource states, QObject* parent)
    : QAbstractTableModel(parent), m_states(std::move(states))
{}

QList<base::UnitId> UnitsBelowModel::unitsOf(const Content& content)
{
    if (!content.tree.contains(content.unit)) {
        return {};
    }
    return content.allLevels ? content.tree.subtreeIds(content.unit).mid(1) : content.tree.childIds(content.unit);
}

void UnitsBelowModel::setContent(const Content& content)
{
    beginResetModel();
    m_content = content;
    m_rows = unitsOf(content);
    endResetModel();
}

void UnitsBelowModel::refreshStates()
{
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, State), index(rowCount() - 1, State));
    }
}

void UnitsBelowModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty()) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

base::UnitId UnitsBelowModel::unitAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : base::UnitId();
}

QString UnitsBelowModel::typeCodeAt(int row) const
{
    const organization::UnitNode* unit = m_content.tree.find(unitAt(row));
    return unit ? unit->typeCode : QString();
}

int UnitsBelowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnitsBelowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString UnitsBelowModel::text(const organization::UnitNode& unit, int column) const
{
    switch (column) {
    case Code:
        return unit.code;
    case Name:
        return unit.name;
    case Type:
        return m_content.types.contains(unit.typeCode) ? typeName(m_content.types.value(unit.typeCode)) : unit.typeCode;
    case Block:
        return m_content.names.value(unit.blockCode);
    case Area:
        return m_content.names.value(unit.areaCode);
    case Members: {
        const auto members = m_content.headcounts.value(unit.id).members;
        return members ? QLocale().toString(*members) : QString();
    }
    case Below: {
        const auto below = m_content.tree.childIds(unit.id).size();
        return below > 0 ? QLocale().toString(below) : QString();
    }
    case State: {
        const results::ReportingState state = m_states(unit.id);
        return ui::toneOf(state) ? results::displayName(state) : QString();
    }
    default:
        return {};
    }
}

QVariant UnitsBelowModel::data(const QModelIndex& index, int role) const
{
    const organization::UnitNode* unit = m_content.tree.find(unitAt(index.row()));
    if (!unit) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(*unit, column);
    case Qt::TextAlignmentRole:
        return static_cast<int>((kColumns[column].isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case kit::IdRole:
        return unit->id.value();
    case kit::RawValueRole:
        if (column == Members && m_content.headcounts.value(unit->id).members) {
            return *m_content.headcounts.value(unit->id).members;
        }
        return column == Below ? QVariant(m_content.tree.childIds(unit->id).size()) : QVariant();
    case kit::StateRole:
        if (column == State) {
            const auto tone = ui::toneOf(m_states(unit->id));
            return static_cast<int>(tone ? cellStateOf(*tone) : CellState::Normal);
        }
        return static_cast<int>(column == Code ? CellState::Faint : CellState::Normal);
    case kit::MarkRole:
        return static_cast<int>(column == State && ui::toneOf(m_states(unit->id)) ? kit::CellMark::Dot
                                                                                  : kit::CellMark::None);
    default:
        return {};
    }
}

QVariant UnitsBelowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const ColumnSpec& column = kColumns[section];
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
