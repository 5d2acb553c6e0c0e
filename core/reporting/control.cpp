// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/control.h"

#include "core/base/check_code.h"

#include <QCryptographicHash>

#include <algorithm>

namespace doancoso::reporting {

using base::Decimal;

namespace {

/// More totals than this do not fit the foot of a page; then one total stands for all.
constexpr qsizetype kMostTotalsShown = 12;

template <typename Visitor>
void forEachCell(const Row& row, qsizetype columnCount, Visitor visit)
{
    qsizetype column = 0;
    for (const Cell& cell : row.cells) {
        if (column >= columnCount) {
            return;
        }
        visit(cell, column);
        column += std::max(1, cell.columnSpan);
    }
}

/// Feeds fields with their length before them, so that no two different documents give the same bytes.
class Digest
{
public:
    void add(const QString& text)
    {
        const QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
        add(bytes.size());
        m_hash.addData(bytes);
    }
    void add(qint64 number)
    {
        m_hash.addData(QByteArray::number(number));
        m_hash.addData(QByteArrayLiteral(";"));
    }
    QByteArray result() const { return m_hash.result(); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

void addCell(Digest& digest, const Cell& cell)
{
    digest.add(static_cast<qint64>(cell.kind));
    digest.add(cell.text);
    digest.add(qint64{cell.number.has_value()});
    digest.add(cell.number.value_or(Decimal()).units());
    digest.add(qint64{cell.decimals});
    digest.add(qint64{cell.columnSpan});
}

void addTable(Digest& digest, const Table& table)
{
    digest.add(table.caption);
    digest.add(table.columns.size());
    for (const Column& column : table.columns) {
        digest.add(column.key);
        digest.add(column.title);
        digest.add(column.groupTitle);
    }
    digest.add(table.rows.size());
    for (const Row& row : table.rows) {
        digest.add(static_cast<qint64>(row.kind));
        digest.add(row.cells.size());
        for (const Cell& cell : row.cells) {
            addCell(digest, cell);
        }
    }
}

QString joinedTotals(const QList<ColumnTotal>& totals)
{
    QStringList parts;
    for (const ColumnTotal& total : totals) {
        parts.append(total.total ? total.total->toVietnamese(total.decimals) : QStringLiteral("–"));
    }
    return parts.join(QStringLiteral(" / "));
}

QString grandTotal(const QList<ColumnTotal>& totals)
{
    Decimal sum;
    int decimals = 0;
    for (const ColumnTotal& total : totals) {
        if (total.total) {
            sum += *total.total;
            decimals = std::max(decimals, total.decimals);
        }
    }
    return sum.toVietnamese(decimals);
}

} // namespace

QList<ColumnTotal> controlTotals(const Table& table)
{
    struct Gathered
    {
        ColumnTotal total;
        Decimal sum;
        bool percent = false;
    };
    QList<Gathered> gathered(table.columns.size());
    for (const Row& row : table.rows) {
        if (row.kind != RowKind::Normal) {
            continue;
        }
        forEachCell(row, table.columns.size(), [&](const Cell& cell, qsizetype column) {
            if (cell.kind == CellKind::Missing) {
                const qsizetype end = std::min(column + std::max(1, cell.columnSpan), table.columns.size());
                for (qsizetype i = column; i < end; ++i) {
                    ++gathered[i].total.missing;
                }
            } else if (cell.isFigure() && cell.number) {
                Gathered& into = gathered[column];
                ++into.total.figures;
                into.sum += *cell.number;
                into.percent = into.percent || cell.kind == CellKind::Percent;
                into.total.decimals = std::max(into.total.decimals, std::clamp(cell.decimals, 0, Decimal::kPlaces));
            }
        });
    }
    QList<ColumnTotal> totals;
    for (qsizetype i = 0; i < gathered.size(); ++i) {
        Gathered& from = gathered[i];
        const Column& column = table.columns.at(i);
        if (column.repeats || !column.inControl || from.total.figures + from.total.missing == 0) {
            continue;
        }
        from.total.columnKey = column.key;
        if (!from.percent && from.total.figures > 0) {
            from.total.total = from.sum;
        }
        totals.append(from.total);
    }
    return totals;
}

int figureCellCount(const ReportDocument& document)
{
    int count = 0;
    for (const Block& block : document.blocks) {
        const Table* table = std::get_if<Table>(&block);
        if (table == nullptr) {
            continue;
        }
        for (const Row& row : table->rows) {
            if (row.kind != RowKind::Normal) {
                continue;
            }
            forEachCell(row, table->columns.size(), [&](const Cell& cell, qsizetype column) {
                if (table->columns.at(column).repeats) {
                    return;
                }
                if (cell.kind == CellKind::Missing) {
                    const qsizetype end = std::min(column + std::max(1, cell.columnSpan), table->columns.size());
                    count += static_cast<int>(end - column);
                } else if (cell.isFigure() && cell.number) {
                    ++count;
                }
            });
        }
    }
    return count;
}

QString checkCode(const ReportDocument& document)
{
    Digest digest;
    digest.add(document.title);
    digest.add(document.unitName);
    digest.add(document.periodCode);
    for (const Block& block : document.blocks) {
        digest.add(static_cast<qint64>(block.index()));
        if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
            digest.add(paragraph->marker);
            digest.add(paragraph->text());
        } else if (const auto* table = std::get_if<Table>(&block)) {
            addTable(digest, *table);
        } else if (const auto* figure = std::get_if<Figure>(&block)) {
            digest.add(figure->caption);
        } else if (const auto* masthead = std::get_if<Masthead>(&block)) {
            digest.add(masthead->title);
            digest.add(masthead->heading.number);
        }
    }
    return base::checkCodeOf(digest.result());
}

void applyControl(ReportDocument& document)
{
    QList<ColumnTotal> totals;
    for (const Block& block : document.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            totals.append(controlTotals(*table));
        }
    }
    document.footer.checkCode = checkCode(document);
    document.footer.cellCount = figureCellCount(document);
    document.footer.grandTotalOnly = totals.size() > kMostTotalsShown;
    document.footer.controlTotals = document.footer.grandTotalOnly ? grandTotal(totals) : joinedTotals(totals);
}

} // namespace doancoso::reporting
