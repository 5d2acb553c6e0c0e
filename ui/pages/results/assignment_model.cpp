// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/assignment_model.h"

#include "ui/kit/grid_roles.h"

#include <algorithm>
#include <array>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using planning::AssignmentRow;

namespace {

struct AssignmentColumn
{
    const char* key;
    const char* title;
    int width;
    bool number;
};

constexpr std::array<AssignmentColumn, AssignmentModel::ColumnCount> kAssignmentColumns{{
    {"number", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "No"), 40, false},
    {"unit", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Unit"), 240, false},
    {"members", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Members"), 84, true},
    {"lastYear", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Result last year"), 92, true},
    {"current", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Assigned now"), 84, true},
    {"proposed", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "New target"), 84, true},
    {"difference", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Change"), 76, true},
    {"fixed", QT_TRANSLATE_NOOP("doancoso::pages::AssignmentModel", "Keep"), 64, false},
}};

} // namespace

void AssignmentModel::setDraft(const planning::AssignmentDraft& draft)
{
    beginResetModel();
    m_draft = draft;
    m_storedTotal = draft.total;
    endResetModel();
    share();
}

void AssignmentModel::setMethod(Method method)
{
    m_method = method;
    share();
}

void AssignmentModel::setTotal(Decimal total)
{
    m_draft.total = total;
    m_draft.storeTotal = m_draft.ownsTotal();
    share();
}

void AssignmentModel::setMinimum(Decimal minimum)
{
    m_minimum = minimum;
    share();
}

/// Proposes anew for everybody who is not fixed.
void AssignmentModel::share()
{
    using planning::ShareMethod;
    using planning::WeightSource;
    const ShareMethod how = m_method == Method::ByHand    ? ShareMethod::ByHand
                            : m_method == Method::Equally ? ShareMethod::Equally
                                                          : ShareMethod::Proportionally;
    // A target that is the same for everybody follows the amount as soon as it is typed.
    const bool copies = m_draft.mode == planning::AssignmentMode::Copy && m_draft.total != m_storedTotal;
    planning::proposeShares(m_draft, copies ? ShareMethod::Equally : how,
                            m_method == Method::LastYear ? WeightSource::LastYear : WeightSource::Members, m_minimum);
    if (!m_draft.rows.isEmpty()) {
        emit dataChanged(index(0, Proposed), index(rowCount() - 1, Fixed));
    }
    emit draftChanged();
}

bool AssignmentModel::isChanged() const
{
    return (m_draft.storeTotal && m_draft.total != m_storedTotal) ||
           std::any_of(m_draft.rows.cbegin(), m_draft.rows.cend(),
                       [](const AssignmentRow& row) { return row.proposed != row.current(); });
}

bool AssignmentModel::changesStored() const
{
    return (m_draft.storeTotal && m_draft.parentTarget && m_draft.total != m_storedTotal) ||
           std::any_of(m_draft.rows.cbegin(), m_draft.rows.cend(),
                       [](const AssignmentRow& row) { return row.current() && row.proposed != row.current(); });
}

Decimal AssignmentModel::assigned() const
{
    Decimal sum;
    for (const AssignmentRow& row : m_draft.rows) {
        sum += row.proposed.value_or(Decimal());
    }
    return sum;
}

int AssignmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_draft.rows.size());
}

int AssignmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AssignmentModel::amountText(const std::optional<Decimal>& amount) const
{
    return amount ? amount->toVietnameseShort(m_draft.indicator.isRatio() ? 0 : m_draft.indicator.decimals) : QString();
}

std::optional<Decimal> AssignmentModel::number(const AssignmentRow& row, int column) const
{
    switch (column) {
    case Members:
        return row.members ? std::optional(Decimal(*row.members)) : std::nullopt;
    case LastYear:
        return row.lastYear;
    case Current:
        return row.current();
    case Proposed:
        return row.proposed;
    case Difference:
        return row.proposed && row.current() ? std::optional(*row.proposed - *row.current()) : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString AssignmentModel::text(const AssignmentRow& row, int line, int column) const
{
    switch (column) {
    case Number:
        return QString::number(line + 1);
    case Unit:
        return row.name;
    case Members:
        return row.members ? Decimal(*row.members).toVietnamese(0) : QString();
    case LastYear:
        return row.lastYear ? row.lastYear->toVietnamese(m_draft.indicator.decimals) : QString();
    case Difference: {
        const auto change = number(row, column);
        if (!change || change->isZero()) {
            return {};
        }
        return (change->isNegative() ? QString() : u"+"_s) + amountText(change);
    }
    case Fixed:
        return row.fixed ? tr("kept") : QString();
    default:
        return amountText(number(row, column));
    }
}

QVariant AssignmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const AssignmentRow& row = m_draft.rows.at(index.row());
    const bool proposed = index.column() == Proposed;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.row(), index.column());
    case Qt::EditRole:
        return proposed ? QVariant(amountText(row.proposed)) : QVariant(text(row, index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return static_cast<int>(index.column() == Number ? Qt::AlignHCenter | Qt::AlignVCenter
                                : kAssignmentColumns.at(static_cast<size_t>(index.column())).number
                                    ? Qt::AlignRight | Qt::AlignVCenter
                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::CheckStateRole:
        return index.column() == Fixed ? QVariant(row.fixed ? Qt::Checked : Qt::Unchecked) : QVariant();
    case kit::CellKindRole:
        return static_cast<int>(proposed ? kit::CellKind::Typed : kit::CellKind::Plain);
    case kit::StateRole:
        if (proposed && !row.proposed) {
            return static_cast<int>(kit::CellState::Missing);
        }
        return static_cast<int>(index.column() == Difference ? kit::CellState::Accent
                                : index.column() == Members || index.column() == LastYear || index.column() == Current
                                    ? kit::CellState::Faint
                                    : kit::CellState::Normal);
    case kit::RawValueRole: {
        const auto value = number(row, index.column());
        return value ? QVariant::fromValue(*value) : QVariant();
    }
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        return proposed || index.column() == Fixed ? QString() : tr("Only the new target can be typed.");
    case kit::IdRole:
        return row.unit.value();
    default:
        return {};
    }
}

QVariant AssignmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const AssignmentColumn& column = kAssignmentColumns.at(static_cast<size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return tr(column.title);
    case kit::ColumnKeyRole:
        return QString::fromLatin1(column.key);
    case kit::ColumnWidthRole:
        return column.width;
    case kit::HeaderEmphasisRole:
        return section == Proposed;
    case kit::ScopeKeyRole:
        return m_draft.request.indicator.value();
    default:
        return {};
    }
}

Qt::ItemFlags AssignmentModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    flags.setFlag(Qt::ItemIsEditable, index.column() == Proposed);
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == Fixed);
    return flags;
}

base::Result<std::optional<Decimal>> AssignmentModel::parse(const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        return std::optional<Decimal>();
    }
    const auto amount = base::parseVietnameseNumber(text);
    if (!amount) {
        return amount.error();
    }
    if (amount->isNegative()) {
        return Error{base::ErrorCode::Validation, tr("A target cannot be below zero."), {}, u"amount"_s};
    }
    const int places = m_draft.indicator.isRatio() ? Decimal::kPlaces : m_draft.indicator.decimals;
    if (*amount != amount->rounded(places)) {
        return Error{base::ErrorCode::Validation,
                     places == 0 ? tr("This indicator takes whole numbers only.")
                                 : tr("This indicator takes at most %1 decimal places.").arg(places),
                     {},
                     u"amount"_s};
    }
    return std::optional(*amount);
}

bool AssignmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    if (role == Qt::CheckStateRole && index.column() == Fixed) {
        AssignmentRow& row = m_draft.rows[index.row()];
        row.fixed = value.toInt() == Qt::Checked;
        share();
        return true;
    }
    if (role != Qt::EditRole || index.column() != Proposed) {
        return false;
    }
    const auto set = setBlock({{index, value.toString()}});
    m_rejection = set ? QString() : set.error().userText;
    return set.hasValue();
}

/// What a person types is kept; an emptied cell gets a proposal again.
base::Result<int> AssignmentModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<std::pair<int, std::optional<Decimal>>> amounts;
    for (const kit::CellEdit& edit : edits) {
        if (edit.index.column() != Proposed) {
            continue;
        }
        const auto amount = parse(edit.text);
        if (!amount) {
            return amount.error();
        }
        amounts.append({edit.index.row(), *amount});
    }
    for (const auto& [line, amount] : std::as_const(amounts)) {
        m_draft.rows[line].proposed = amount;
        m_draft.rows[line].fixed = amount.has_value();
    }
    share();
    return static_cast<int>(amounts.size());
}

} // namespace doancoso::pages
