// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/results_layout.h"

#include "core/organization/unit_tree.h"

#include <QCoreApplication>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;
using planning::Indicator;

struct ResultsLayoutWords
{
    Q_DECLARE_TR_FUNCTIONS(ResultsPage)
};

constexpr int kIndent = 1;

class RowMaker
{
public:
    RowMaker(const ResultsBoard& board, const LayoutOptions& options) : m_board(board), m_options(options) {}

    QList<GridRow> indicators()
    {
        int number = 0;
        for (const BoardSection& section : m_board.sections()) {
            GridRow head;
            head.kind = GridRow::Kind::Section;
            head.id = u"s:"_s + section.code + u':' + section.title;
            head.number = section.code;
            head.title = section.title;
            m_rows.append(head);
            for (const base::IndicatorId id : section.indicators) {
                if (const Indicator* card = m_board.indicator(id)) {
                    addIndicator(*card, section, ++number);
                }
            }
        }
        return m_rows;
    }

    QList<GridRow> units()
    {
        const base::UnitId chosen = m_board.scope().unit;
        const bool below = m_board.units().size() > 1;
        int number = 0;
        for (const base::UnitId unit : m_board.units()) {
            if (unit != chosen) {
                m_rows.append(unitRow(unit, FigurePart::Whole, QString::number(++number), nameOf(unit)));
            }
        }
        if (!below) {
            m_rows.append(unitRow(chosen, FigurePart::Whole, {}, nameOf(chosen)));
            return m_rows;
        }
        m_rows.append(unitRow(chosen, FigurePart::Own, {}, ResultsLayoutWords::tr("%1 itself").arg(nameOf(chosen))));
        if (anyCorrection(chosen)) {
            m_rows.append(unitRow(chosen, FigurePart::Correction, {},
                                  ResultsLayoutWords::tr("Correction of %1").arg(nameOf(chosen))));
        }
        GridRow total = unitRow(chosen, FigurePart::Whole, {}, ResultsLayoutWords::tr("Total"));
        total.kind = GridRow::Kind::Total;
        m_rows.append(total);
        return m_rows;
    }

private:
    void addIndicator(const Indicator& card, const BoardSection& section, int number)
    {
        const base::UnitId unit = m_board.scope().unit;
        GridRow row;
        row.id = u"i:%1:%2"_s.arg(section.code).arg(card.id.value());
        row.number = QString::number(number);
        row.title = card.name;
        row.unit = unit;
        row.indicator = card.id;
        const bool hasOwnRow =
            std::any_of(m_board.periods().cbegin(), m_board.periods().cend(),
                        [&](const base::Period& period) { return m_board.isSum(unit, card.id, period); });
        row.canExpand = !card.isComputed() && (hasOwnRow || !card.breakdowns.isEmpty());
        const bool opened = m_options.expanded.contains(card.id);
        const bool withOwn = opened || m_options.ownRows || m_board.hasOwn(unit, card.id);
        const bool withParts = opened || m_options.breakdownRows;
        row.expanded = row.canExpand && opened;
        m_rows.append(row);
        const GridRow whole = row;
        // hasOwn(): what was entered apart never hides behind a sum.
        if (hasOwnRow && withOwn) {
            addPart(whole, FigurePart::Own, 0, ResultsLayoutWords::tr("of which: %1 itself").arg(nameOf(unit)));
        }
        if (m_board.hasCorrection(unit, card.id)) {
            addPart(whole, FigurePart::Correction, 0, ResultsLayoutWords::tr("correction"));
        }
        for (const planning::Breakdown& part : m_board.breakdowns()) {
            if (withParts && card.breakdowns.contains(part.dimension)) {
                addPart(whole, FigurePart::Breakdown, part.id,
                        ResultsLayoutWords::tr("of which: %1").arg(part.nameVi.toLower()));
            }
        }
    }

    void addPart(const GridRow& whole, FigurePart part, qint64 breakdown, const QString& title)
    {
        GridRow row = whole;
        row.id = u"%1:%2:%3"_s.arg(whole.id).arg(static_cast<int>(part)).arg(breakdown);
        row.number.clear();
        row.title = title;
        row.indent = kIndent;
        row.part = part;
        row.breakdown = breakdown;
        row.canExpand = row.expanded = false;
        m_rows.append(row);
    }

    GridRow unitRow(base::UnitId unit, FigurePart part, const QString& number, const QString& title) const
    {
        GridRow row;
        row.id = u"u:%1:%2"_s.arg(unit.value()).arg(static_cast<int>(part));
        row.number = number;
        row.title = title;
        row.unit = unit;
        row.part = part;
        row.indicator =
            m_board.scope().view == ResultsView::OneIndicator ? m_board.scope().indicator : base::IndicatorId();
        return row;
    }

    bool anyCorrection(base::UnitId unit) const
    {
        const QList<Indicator>& all = m_board.indicators();
        return std::any_of(all.cbegin(), all.cend(),
                           [&](const Indicator& card) { return m_board.hasCorrection(unit, card.id); });
    }

    QString nameOf(base::UnitId unit) const { return m_board.unitName(unit); }

    const ResultsBoard& m_board;
    const LayoutOptions& m_options;
    QList<GridRow> m_rows;
};

GridColumn column(GridColumn::Kind kind, const char* key, int width)
{
    GridColumn made;
    made.kind = kind;
    made.key = QString::fromLatin1(key);
    made.width = width;
    return made;
}

GridColumn resultColumn(const base::Period& period)
{
    // By place in the year, so that a width holds for every year.
    const QString key = u"p:%1:%2"_s.arg(static_cast<int>(period.kind())).arg(period.index());
    GridColumn made = column(GridColumn::Kind::Result, "", period.kind() == base::PeriodKind::HalfYear ? 84 : 62);
    made.key = period.kind() == base::PeriodKind::Year ? u"p:4:%1"_s.arg(period.year()) : key;
    made.period = period;
    return made;
}

void addPeriods(const ResultsBoard& board, QList<GridColumn>& columns)
{
    columns.append(column(GridColumn::Kind::Target, "target", 60));
    for (const base::Period& period : board.periods()) {
        columns.append(resultColumn(period));
    }
    columns.append(column(GridColumn::Kind::Cumulative, "cumulative", 62));
    columns.append(column(GridColumn::Kind::Achievement, "achievement", 70));
    columns.append(column(GridColumn::Kind::LastYear, "lastYear", 60));
}

void addIndicatorGroup(const ResultsBoard& board, const Indicator& card, const LayoutOptions& options,
                       QList<GridColumn>& columns)
{
    using Kind = GridColumn::Kind;
    const QList<std::pair<Kind, int>> kinds =
        options.onlyResults
            ? QList<std::pair<Kind, int>>{{Kind::Result, 92}}
            : QList<std::pair<Kind, int>>{
                  {Kind::Target, 52}, {Kind::Result, 62}, {Kind::Cumulative, 60}, {Kind::Achievement, 70}};
    for (const auto& [kind, width] : kinds) {
        GridColumn made = column(kind, "", width);
        made.key = u"%1:%2"_s.arg(card.code).arg(static_cast<int>(kind));
        made.indicator = card.id;
        made.period = board.scope().period;
        columns.append(made);
    }
}

} // namespace

QList<GridRow> layoutRows(const ResultsBoard& board, const LayoutOptions& options)
{
    RowMaker maker(board, options);
    return board.scope().view == ResultsView::OneUnit ? maker.indicators() : maker.units();
}

QList<GridColumn> layoutColumns(const ResultsBoard& board, const LayoutOptions& options)
{
    using Kind = GridColumn::Kind;
    QList<GridColumn> columns{column(Kind::Number, "number", 36)};
    switch (board.scope().view) {
    case ResultsView::OneUnit:
        columns.append(column(Kind::Title, "title", 186));
        columns.append(column(Kind::Measure, "measure", 64));
        addPeriods(board, columns);
        break;
    case ResultsView::OnePeriod:
        columns.append(column(Kind::Title, "unit", 140));
        columns.append(column(Kind::State, "state", 114));
        for (const Indicator& card : board.indicators()) {
            addIndicatorGroup(board, card, options, columns);
        }
        break;
    case ResultsView::OneIndicator:
        columns.append(column(Kind::Title, "unit", 134));
        columns.append(column(Kind::State, "state", 114));
        addPeriods(board, columns);
        break;
    }
    return columns;
}

CellPlace placeAt(const ResultsBoard& board, const GridRow& row, const GridColumn& column)
{
    CellPlace place;
    const bool figures = column.kind == GridColumn::Kind::Target || column.kind == GridColumn::Kind::Result ||
                         column.kind == GridColumn::Kind::Cumulative || column.kind == GridColumn::Kind::Achievement ||
                         column.kind == GridColumn::Kind::LastYear;
    if (row.kind == GridRow::Kind::Section || !figures) {
        return place;
    }
    place.unit = row.unit;
    place.indicator = column.indicator.isValid() ? column.indicator : row.indicator;
    place.period = column.kind == GridColumn::Kind::Result ? column.period : board.scope().period;
    place.part = row.part;
    place.breakdown = row.breakdown;
    return place;
}

QString columnTitle(const ResultsBoard& board, const GridColumn& column)
{
    switch (column.kind) {
    case GridColumn::Kind::Number:
        return ResultsLayoutWords::tr("No");
    case GridColumn::Kind::Title:
        return board.scope().view == ResultsView::OneUnit ? ResultsLayoutWords::tr("Indicator")
                                                          : ResultsLayoutWords::tr("Unit");
    case GridColumn::Kind::Measure:
        return ResultsLayoutWords::tr("Measure", "unit of measure, column heading");
    case GridColumn::Kind::State:
        return ResultsLayoutWords::tr("Report", "state of the report, column heading");
    case GridColumn::Kind::Target:
        return column.indicator.isValid() ? ResultsLayoutWords::tr("Target", "narrow column heading")
                                          : ResultsLayoutWords::tr("Year's target");
    case GridColumn::Kind::Result:
        return columnTitle(column.period);
    case GridColumn::Kind::Cumulative:
        return ResultsLayoutWords::tr("To date");
    case GridColumn::Kind::Achievement:
        return ResultsLayoutWords::tr("% of target");
    case GridColumn::Kind::LastYear:
        return ResultsLayoutWords::tr("Last year");
    }
    return {};
}

QString columnGroup(const ResultsBoard& board, const GridColumn& column)
{
    const Indicator* card = board.indicator(column.indicator);
    return card ? u"%1 (%2)"_s.arg(card->shortName, card->unitOfMeasure) : QString();
}

} // namespace doancoso::pages
