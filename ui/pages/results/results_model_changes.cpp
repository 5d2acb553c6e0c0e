// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultsModel: saving what is typed or pasted, and following what commits changed.
#include "ui/pages/results/results_model.h"

#include "ui/pages/results/cell_input.h"
#include "ui/workspace.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Error;

namespace {

bool isFigureKind(GridColumn::Kind kind)
{
    return kind != GridColumn::Kind::Number && kind != GridColumn::Kind::Title && kind != GridColumn::Kind::Measure;
}

} // namespace

// --- saving ----------------------------------------------------------------------------------------------------------

QString ResultsModel::placeName(const CellPlace& place) const
{
    const planning::Indicator* card = m_board.indicator(place.indicator);
    return tr("%1, %2, %3", "indicator, unit, period")
        .arg(card ? card->shortName : QString(), m_board.unitName(place.unit), columnTitle(place.period));
}

QString ResultsModel::labelFor(const results::ValueRow& row) const
{
    const planning::Indicator* card = m_board.indicator(row.key.indicator);
    return tr("Figure of %1: %2, %3")
        .arg(card ? card->shortName : QString(), m_board.unitName(row.key.unit), base::displayName(row.key.period));
}

base::Result<results::ValueRow> ResultsModel::rowFor(const CellPlace& place, const QString& text) const
{
    const planning::Indicator* card = m_board.indicator(place.indicator);
    if (!card || m_board.entryRule(place) != EntryRule::Typed) {
        return Error{base::ErrorCode::Locked, m_board.refusal(place), {}, u"cell"_s};
    }
    const auto cell = parseCell(*card, text);
    if (!cell) {
        return cell.error();
    }
    return results::ValueRow{m_board.keyOf(place), results::ValueRowKind::Own, *cell, {}};
}

bool ResultsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    m_rejected = QPersistentModelIndex();
    const auto refuse = [this, &index](const Error& error) {
        m_rejected = index;
        m_rejection = error.userText;
        return false;
    };
    const auto row = rowFor(placeOf(index), value.toString());
    if (!row) {
        return refuse(row.error());
    }
    if (row->cell == m_board.raw(placeOf(index))) {
        return true;
    }
    if (const auto saved = m_workspace.results().save({*row}, labelFor(*row)); !saved) {
        emit saveFailed(saved.error());
        return refuse(saved.error());
    }
    return true;
}

base::Result<void> ResultsModel::save(const CellPlace& place, const results::RawCell& cell)
{
    const results::ValueRow row{m_board.keyOf(place), results::ValueRowKind::Own, cell, {}};
    return m_workspace.results().save({row}, labelFor(row));
}

base::Result<int> ResultsModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<results::ValueRow> rows;
    for (const kit::CellEdit& edit : edits) {
        const CellPlace place = placeOf(edit.index);
        const auto row = rowFor(place, edit.text);
        if (!row) {
            return Error{row.error().code,
                         tr("Nothing was changed. “%1” does not fit %2: %3")
                             .arg(edit.text, placeName(place), row.error().userText),
                         row.error().detail, row.error().context};
        }
        if (row->cell != m_board.raw(place)) {
            rows.append(*row);
        }
    }
    if (rows.isEmpty()) {
        return 0;
    }
    const int count = static_cast<int>(rows.size());
    const QString label = count == 1 ? labelFor(rows.constFirst()) : tr("%n figure(s) at once", nullptr, count);
    const auto saved = m_workspace.results().save(rows, label);
    return saved ? base::Result<int>(count) : saved.error();
}

// --- following commits -----------------------------------------------------------------------------------------------

base::Result<BoardChange> ResultsModel::apply(const storage::ChangeSet& changes)
{
    auto applied = m_board.apply(changes);
    if (!applied) {
        return applied.error();
    }
    if (applied->reload) {
        const auto loaded = reload();
        return loaded ? applied : base::Result<BoardChange>(loaded.error());
    }
    if (!applied->figures.isEmpty() || !applied->touched.isEmpty()) {
        syncRows();
        emitFigures(*applied);
    }
    if (applied->targets) {
        emitColumns({GridColumn::Kind::Target, GridColumn::Kind::Achievement});
    }
    if (applied->locks) {
        emitColumns({GridColumn::Kind::Result});
    }
    return applied;
}

/// One rectangle per row: a figure changes its period, the running one and the per cent, which stand side by side.
void ResultsModel::emitFigures(const BoardChange& change)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const GridRow& line = m_rows.at(row);
        int first = -1;
        int last = -1;
        for (int column = 0; column < m_columns.size() && line.kind != GridRow::Kind::Section; ++column) {
            const CellPlace place = placeAt(m_board, line, m_columns.at(column));
            if (place.isValid() && change.figures.contains({place.unit, place.indicator})) {
                first = first < 0 ? column : first;
                last = column;
            }
        }
        if (first >= 0) {
            emit dataChanged(index(row, first), index(row, last));
        }
    }
}

void ResultsModel::emitColumns(const QList<GridColumn::Kind>& kinds, const QList<int>& roles)
{
    for (int column = 0; column < m_columns.size() && !m_rows.isEmpty(); ++column) {
        if (kinds.contains(m_columns.at(column).kind)) {
            emit dataChanged(index(0, column), index(static_cast<int>(m_rows.size()) - 1, column), roles);
        }
    }
}

void ResultsModel::updateStates()
{
    emitColumns({GridColumn::Kind::State});
}

base::Result<void> ResultsModel::readFindings()
{
    const auto before = m_board.allFindings();
    const auto read = m_board.loadFindings();
    m_findingsRead = true;
    QSet<results::CellKey> touched;
    for (const auto& findings : {before, m_board.allFindings()}) {
        for (const results::CellFinding& finding : findings) {
            touched.insert(finding.key);
        }
    }
    for (int row = 0; row < m_rows.size() && !touched.isEmpty(); ++row) {
        for (int column = 0; column < m_columns.size(); ++column) {
            const CellPlace place = isFigureKind(m_columns.at(column).kind)
                                        ? placeAt(m_board, m_rows.at(row), m_columns.at(column))
                                        : CellPlace();
            if (place.isValid() && m_columns.at(column).kind == GridColumn::Kind::Result &&
                touched.contains(m_board.keyOf(place))) {
                emit dataChanged(index(row, column), index(row, column), {kit::ErrorTextRole, Qt::ToolTipRole});
            }
        }
    }
    return read;
}

void ResultsModel::syncRows()
{
    const QList<GridRow> wanted = layoutRows(m_board, m_options);
    int place = 0;
    while (place < wanted.size() || place < m_rows.size()) {
        if (place < wanted.size() && place < m_rows.size() && wanted.at(place).id == m_rows.at(place).id) {
            if (wanted.at(place) != m_rows.at(place)) {
                m_rows[place] = wanted.at(place);
                emit dataChanged(index(place, 0), index(place, columnCount() - 1));
            }
            ++place;
            continue;
        }
        // A row that is wanted further down is missing here; otherwise the present one has gone.
        const bool stays = place < m_rows.size() &&
                           std::any_of(wanted.cbegin() + place, wanted.cend(),
                                       [this, place](const GridRow& row) { return row.id == m_rows.at(place).id; });
        if (place < m_rows.size() && !stays) {
            int last = place;
            while (last + 1 < m_rows.size() &&
                   std::none_of(wanted.cbegin() + place, wanted.cend(),
                                [this, last](const GridRow& row) { return row.id == m_rows.at(last + 1).id; })) {
                ++last;
            }
            beginRemoveRows({}, place, last);
            m_rows.remove(place, last - place + 1);
            endRemoveRows();
            continue;
        }
        int last = place;
        while (last + 1 < wanted.size() && (place >= m_rows.size() || wanted.at(last + 1).id != m_rows.at(place).id)) {
            ++last;
        }
        beginInsertRows({}, place, last);
        for (int row = place; row <= last; ++row) {
            m_rows.insert(row, wanted.at(row));
        }
        endInsertRows();
        place = last + 1;
    }
}

} // namespace doancoso::pages
