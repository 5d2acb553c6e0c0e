// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_roles.h"

#include <cmath>

namespace doancoso::kit {

CellKind cellKind(const QModelIndex& index)
{
    const QVariant value = index.data(CellKindRole);
    if (value.isValid()) {
        return static_cast<CellKind>(value.toInt());
    }
    return isEditable(index) ? CellKind::Typed : CellKind::Plain;
}

CellState cellState(const QModelIndex& index)
{
    return static_cast<CellState>(index.data(StateRole).toInt());
}

Tone toneOf(CellState state)
{
    switch (state) {
    case CellState::Accent:
        return Tone::Accent;
    case CellState::Good:
        return Tone::Good;
    case CellState::Missing:
    case CellState::Attention:
        return Tone::Attention;
    case CellState::Bad:
        return Tone::Bad;
    case CellState::Normal:
    case CellState::Faint:
        break;
    }
    return Tone::Neutral;
}

bool isEditable(const QModelIndex& index)
{
    const Qt::ItemFlags wanted = Qt::ItemIsEditable | Qt::ItemIsEnabled;
    return index.isValid() && (index.flags() & wanted) == wanted;
}

QString editText(const QModelIndex& index)
{
    return index.data(Qt::EditRole).toString();
}

QString displayText(const QModelIndex& index)
{
    return index.data(Qt::DisplayRole).toString();
}

std::optional<base::Decimal> rawNumber(const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::Long:
        return base::Decimal(value.toLongLong());
    case QMetaType::Double:
    case QMetaType::Float: {
        const double scaled = value.toDouble() * static_cast<double>(base::Decimal::kScale);
        return std::isfinite(scaled) && std::abs(scaled) < 9.0e18
                   ? std::optional(base::Decimal::fromUnits(std::llround(scaled)))
                   : std::nullopt;
    }
    default:
        break;
    }
    return value.canConvert<base::Decimal>() && value.metaType() == QMetaType::fromType<base::Decimal>()
               ? std::optional(value.value<base::Decimal>())
               : std::nullopt;
}

} // namespace doancoso::kit
