// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_table.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/plot_content.h"

#include <algorithm>

namespace doancoso::charts {
namespace {

using base::Decimal;
using reporting::ChartData;
using reporting::ChartKind;
using reporting::ChartPoint;

/// Which columns a table of points has; empty ones are left out.
struct PointColumns
{
    bool rank = false;
    bool result = false;
    bool target = false;
    bool achievement = false;
    bool previous = false;
    bool state = false;
};

PointColumns columnsOf(const ChartData& data)
{
    const auto any = [&data](auto has) { return std::any_of(data.points.cbegin(), data.points.cend(), has); };
    PointColumns columns;
    columns.rank = data.kind == ChartKind::Ranking;
    columns.result = !columns.rank || any([](const ChartPoint& point) { return point.result.has_value(); });
    columns.target = data.targetLine || any([](const ChartPoint& point) { return point.target.has_value(); });
    columns.achievement = any([](const ChartPoint& point) { return point.achievement.has_value(); });
    columns.previous = any([](const ChartPoint& point) { return point.previous.has_value(); });
    columns.state = any([](const ChartPoint& point) { return point.state != reporting::ChartState::None; });
    return columns;
}

QString withMeasure(const QString& heading, const ChartData& data)
{
    return data.unitOfMeasure.isEmpty() ? heading
                                        : heading + QStringLiteral(" (") + data.unitOfMeasure + QLatin1Char(')');
}

ChartTableCell numberCell(const std::optional<Decimal>& number, int decimals)
{
    return number ? ChartTableCell{number->toVietnamese(decimals), number} : ChartTableCell{};
}

/// One decimal, or all of them when one would turn a missed target into a met one.
ChartTableCell percentCell(const std::optional<Decimal>& percent)
{
    if (!percent) {
        return {};
    }
    const bool misleads = *percent < Decimal(100) && percent->rounded(1) >= Decimal(100);
    return {misleads ? percent->toVietnameseShort(1) : percent->toVietnamese(1), percent};
}

ChartTableRow pointRow(const ChartData& data, int source, int rank, const PointColumns& columns,
                       const ChartWords& words)
{
    const ChartPoint& point = data.points.at(source);
    ChartTableRow row{source, point.key, {}};
    if (columns.rank) {
        row.cells.append(rank > 0 ? ChartTableCell{QString::number(rank), Decimal(rank)} : ChartTableCell{});
    }
    row.cells.append({point.fullName(), {}});
    if (columns.result) {
        row.cells.append(point.isMissing() ? ChartTableCell{gapTextOf(data, point, words), {}}
                                           : numberCell(point.result, data.decimals));
    }
    if (columns.target) {
        row.cells.append(numberCell(point.target ? point.target : data.targetLine, data.decimals));
    }
    if (columns.achievement) {
        row.cells.append(point.isMissing() ? ChartTableCell{} : percentCell(point.achievement));
    }
    if (columns.previous) {
        row.cells.append(numberCell(point.previous, data.decimals));
    }
    if (columns.state) {
        row.cells.append({point.isMissing() ? gapTextOf(data, point, words) : words.forState(point.state), {}});
    }
    return row;
}

void fillPoints(ChartTable& table, const ChartData& data, const ChartWords& words)
{
    const PointColumns columns = columnsOf(data);
    const QString usual = data.kind == ChartKind::Trend ? words.period : words.unit;
    const auto add = [&table](bool wanted, const QString& title, bool isNumber) {
        if (wanted) {
            table.columns.append({title, isNumber});
        }
    };
    add(columns.rank, words.rank, true);
    add(true, data.labelHeading.isEmpty() ? usual : data.labelHeading, false);
    add(columns.result, withMeasure(words.result, data), true);
    add(columns.target, withMeasure(words.target, data), true);
    add(columns.achievement, words.achievement, true);
    add(columns.previous, data.previousLabel.isEmpty() ? words.previous : data.previousLabel, true);
    add(columns.state, words.state, false);
    if (data.kind == ChartKind::Ranking) {
        const QList<int> order = rankingOrder(data.points);
        const QList<int> ranks = ranksOf(data.points, order);
        for (int place = 0; place < order.size(); ++place) {
            table.rows.append(pointRow(data, order.at(place), ranks.at(place), columns, words));
        }
        return;
    }
    for (int i = 0; i < data.points.size(); ++i) {
        table.rows.append(pointRow(data, i, 0, columns, words));
    }
}

void fillTableParts(ChartTable& table, const ChartData& data, const ChartWords& words)
{
    table.columns.append({data.labelHeading.isEmpty() ? words.group : data.labelHeading, false});
    table.columns.append({withMeasure(words.count, data), true});
    table.columns.append({words.share, true});
    for (int i = 0; i < data.parts.size(); ++i) {
        const auto& part = data.parts.at(i);
        table.rows.append(
            {i, part.key, {{part.name, {}}, numberCell(Decimal(part.count), 0), percentCell(shareOf(data, i))}});
    }
}

/// Before the bracket, or at the space nearest to the middle of a long heading.
QString brokenInTwo(QString title)
{
    constexpr qsizetype kLong = 8;
    qsizetype at = title.indexOf(QLatin1String(" ("));
    if (at < 0 && title.size() > kLong) {
        const qsizetype middle = title.size() / 2;
        const qsizetype before = title.lastIndexOf(QLatin1Char(' '), middle);
        const qsizetype after = title.indexOf(QLatin1Char(' '), middle);
        at = before < 0 || (after >= 0 && after - middle < middle - before) ? after : before;
    }
    return at < 0 ? title : title.replace(at, 1, QLatin1Char('\n'));
}

QString htmlCell(const QString& tag, const ChartTableCell& cell, bool right)
{
    QString attributes = right ? QStringLiteral(" align=\"right\"") : QString();
    if (cell.number) {
        // Excel reads x:num, LibreOffice sdval; both then keep a number instead of guessing at "1.234,5".
        const QString plain = cell.number->toPlain();
        attributes += QStringLiteral(" x:num=\"%1\" sdval=\"%1\" sdnum=\"1066;\"").arg(plain);
    }
    return QStringLiteral("<%1%2>%3</%1>").arg(tag, attributes, cell.text.toHtmlEscaped());
}

} // namespace

ChartTable chartTableOf(const ChartData& data, const ChartWords& words)
{
    ChartTable table;
    table.title = data.title;
    if (data.kind == ChartKind::Distribution) {
        fillTableParts(table, data, words);
    } else {
        fillPoints(table, data, words);
    }
    return table;
}

QString toHtml(const ChartTable& table)
{
    QString html =
        QStringLiteral("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><head><meta charset=\"utf-8\">"
                       "</head><body>");
    if (!table.title.isEmpty()) {
        html += QStringLiteral("<p><b>") + table.title.toHtmlEscaped() + QStringLiteral("</b></p>");
    }
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr>");
    for (const ChartTableColumn& column : table.columns) {
        html += htmlCell(QStringLiteral("th"), {column.title, {}}, false);
    }
    html += QStringLiteral("</tr>");
    for (const ChartTableRow& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            html += htmlCell(QStringLiteral("td"), row.cells.at(i), table.columns.at(i).isNumber);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table></body></html>");
}

QString toTabText(const ChartTable& table)
{
    const auto joined = [](const auto& items, auto textOf) {
        QStringList texts;
        for (const auto& item : items) {
            texts.append(textOf(item).simplified());
        }
        return texts.join(QLatin1Char('\t'));
    };
    QStringList lines{joined(table.columns, [](const ChartTableColumn& column) { return column.title; })};
    for (const ChartTableRow& row : table.rows) {
        lines.append(joined(row.cells, [](const ChartTableCell& cell) { return cell.text; }));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChartTableModel::ChartTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ChartTableRow& row = m_table.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.cells.at(index.column()).text;
    case Qt::TextAlignmentRole:
        return QVariant(m_table.columns.at(index.column()).isNumber ? Qt::AlignRight | Qt::AlignVCenter
                                                                    : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::UserRole:
        return row.key;
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size()) {
        return {};
    }
    const ChartTableColumn& column = m_table.columns.at(section);
    if (role == Qt::DisplayRole) {
        // Two lines, so that figures and not headings decide the width.
        return brokenInTwo(column.title);
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(column.isNumber ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    }
    return {};
}

} // namespace doancoso::charts
