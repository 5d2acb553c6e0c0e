// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/summary_sheet.h"

#include "core/organization/organization_service.h"
#include "core/planning/period_repository.h"
#include "core/reporting/control.h"
#include "core/results/results_service.h"

#include <QRegularExpression>

namespace doancoso::reporting {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using base::PeriodKind;
using planning::Indicator;

/// Column and cell decimals: percentages show one decimal at least, as offices print them.
int shownDecimals(const Indicator& indicator)
{
    return indicator.isRatio() ? std::max(indicator.decimals, 1) : indicator.decimals;
}

Cell figureCell(const Indicator& indicator, const results::Figure& figure)
{
    if (!figure.isReported()) {
        return Cell::missing();
    }
    const auto value = results::shownValue(indicator, figure);
    if (!value) {
        return Cell::ofText(u"–"_s);
    }
    if (results::isUnitCount(indicator, figure)) {
        // "24/30" is two numbers in one cell; neither alone says it.
        Cell cell = Cell::ofText(results::shownText(indicator, figure));
        cell.alignment = TextAlignment::Right;
        return cell;
    }
    return indicator.isRatio() ? Cell::ofPercent(*value, shownDecimals(indicator))
                               : Cell::ofNumber(*value, indicator.decimals);
}

Cell periodCell(const Indicator& indicator, const SheetCell& cell)
{
    if (!cell.figure.canEnter && !cell.figure.period.isReported()) {
        return Cell::blank();
    }
    return figureCell(indicator, cell.figure.period);
}

Cell cumulativeCell(const Indicator& indicator, const SheetCell& cell, const Period& shown)
{
    if (!cell.figure.cumulative.isReported() && !indicator.isComputed() &&
        results::entryPeriodsUpTo(shown, indicator.entryPeriodKind()).isEmpty()) {
        return Cell::blank();
    }
    return figureCell(indicator, cell.figure.cumulative);
}

Cell targetCell(const Indicator& indicator, const std::optional<Decimal>& amount)
{
    if (!amount) {
        return Cell::blank();
    }
    const int decimals = amount->rounded(0) == *amount ? 0 : std::max(1, indicator.decimals);
    return indicator.isRatio() ? Cell::ofPercent(*amount, decimals) : Cell::ofNumber(*amount, decimals);
}

Cell achievementCell(const SheetCell& cell)
{
    return cell.judgement.percent ? Cell::ofPercent(*cell.judgement.percent, 1) : Cell::blank();
}

/// The unit's own target, else the sum of the children's where amounts of units add up.
std::optional<Decimal> totalTarget(const SheetData& data, int column)
{
    if (data.unit.cells.at(column).target) {
        return data.unit.cells.at(column).target->amount;
    }
    const Indicator& indicator = data.indicators.at(column);
    if (indicator.isRatio() || indicator.unitRule != planning::UnitRule::Sum) {
        return std::nullopt;
    }
    std::optional<Decimal> sum;
    for (const SheetRow& row : data.children) {
        if (row.cells.at(column).target) {
            sum = sum.value_or(Decimal()) + row.cells.at(column).target->amount;
        }
    }
    return sum;
}

QString coverageText(const SheetData& data)
{
    return u"tổng hợp từ %1/%2 đơn vị"_s.arg(data.reportedChildren).arg(data.expectedChildren);
}

QString periodHeader(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return u"Tháng %1"_s.arg(period.index());
    case PeriodKind::Quarter:
        return u"Quý %1"_s.arg(base::romanNumeral(period.index()));
    case PeriodKind::HalfYear:
        return period.index() == 1 ? u"6 tháng đầu năm"_s : u"6 tháng cuối năm"_s;
    case PeriodKind::Year:
        return u"Cả năm"_s;
    }
    return {};
}

void fillFrame(ReportDocument& document, const SheetData& data, const SheetOptions& options)
{
    document.page = PageSetup::landscapeTable(options.paper);
    document.title = u"BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU "_s + periodInTitle(data.period);
    QStringList basis;
    if (!options.attachedTo.isEmpty()) {
        basis.append(u"Kèm theo %1"_s.arg(options.attachedTo));
    }
    if (data.isSum()) {
        basis.append(coverageText(data));
    }
    if (data.mode == results::TreeMode::EachPeriod) {
        basis.append(u"mỗi kỳ theo tổ chức của kỳ ấy"_s);
    }
    if (!basis.isEmpty()) {
        QString line = basis.join(u"; "_s);
        line[0] = line.at(0).toUpper();
        document.subtitleLines.append(u'(' + line + u')');
    }
    document.unitName = data.unit.name;
    document.periodCode = data.period.code();
    document.heading.superior = options.superiorLine;
    document.heading.issuer = options.issuerLine;
    document.heading.place = options.place;
    document.heading.date = options.date.isValid()
                                ? longDate(options.date.day(), options.date.month(), options.date.year())
                                : u"ngày … tháng … năm %1"_s.arg(data.period.year());
    document.signature.left = {{u"NGƯỜI LẬP BIỂU"_s}, options.preparerName};
    document.signature.right = {options.signatureLines, options.signatoryName};
}

Column sheetColumn(const QString& key, const QString& title)
{
    Column made;
    made.key = key;
    made.title = title;
    return made;
}

class UnitsTable
{
public:
    UnitsTable(const SheetData& data, const SheetOptions& options) : m_data(data), m_options(options) {}

    Table make()
    {
        addColumns();
        int number = 0;
        for (const SheetRow& row : m_data.children) {
            addRow(row, ++number);
        }
        addOwnRow();
        addTotal();
        return m_table;
    }

private:
    void addColumns()
    {
        Column order = sheetColumn(u"stt"_s, u"STT"_s);
        order.repeats = true;
        order.inControl = false;
        order.weight = 0;
        order.alignment = TextAlignment::Center;
        Column unit = sheetColumn(u"unit"_s, u"Đơn vị"_s);
        unit.repeats = true;
        unit.inControl = false;
        unit.alignment = TextAlignment::Left;
        m_table.columns = {order, unit};
        for (const Indicator& indicator : m_data.indicators) {
            const QString group =
                indicator.shortName +
                (indicator.unitOfMeasure.isEmpty() ? QString() : u" (%1)"_s.arg(indicator.unitOfMeasure));
            const auto add = [&](const QString& part, const QString& title, bool inControl) {
                Column made = sheetColumn(indicator.code + u'.' + part, title);
                made.groupId = indicator.code;
                made.groupTitle = group;
                made.inControl = inControl;
                m_table.columns.append(made);
            };
            add(u"target"_s, u"KH năm"_s, false);
            if (m_options.showPeriodColumn) {
                add(u"period"_s, periodHeader(m_data.period), true);
            }
            add(u"cumulative"_s, u"Lũy kế"_s, true);
            add(u"achievement"_s, u"%"_s, false);
        }
        if (m_options.showRank) {
            Column rank = sheetColumn(u"rank"_s, u"Xếp hạng"_s);
            rank.inControl = false;
            rank.alignment = TextAlignment::Center;
            m_table.columns.append(rank);
        }
    }

    void addRow(const SheetRow& unit, int number)
    {
        Row row;
        row.cells = {Cell::ofText(QString::number(number)), Cell::ofText(unit.shortName)};
        for (int i = 0; i < m_data.indicators.size(); ++i) {
            const Indicator& indicator = m_data.indicators.at(i);
            const SheetCell& cell = unit.cells.at(i);
            row.cells.append(targetCell(indicator, cell.target ? std::optional(cell.target->amount) : std::nullopt));
            addFigures(row, indicator, cell, unit.expected);
        }
        if (m_options.showRank) {
            row.cells.append(unit.rank ? Cell::ofText(QString::number(*unit.rank)) : Cell::blank());
        }
        m_table.rows.append(row);
    }

    /// Where nothing at all was reported one "chưa báo cáo" spans the figures, so that it can be read.
    void addFigures(Row& row, const Indicator& indicator, const SheetCell& cell, bool expected)
    {
        Cell period = periodCell(indicator, cell);
        Cell running = cumulativeCell(indicator, cell, m_data.period);
        if (!expected) {
            period = period.kind == CellKind::Missing ? Cell::blank() : period;
            running = running.kind == CellKind::Missing ? Cell::blank() : running;
        }
        if (m_options.showPeriodColumn && period.kind == CellKind::Missing && running.kind == CellKind::Missing) {
            Cell missing = Cell::missing();
            missing.columnSpan = 3;
            row.cells.append(missing);
            return;
        }
        if (m_options.showPeriodColumn) {
            row.cells.append(period);
        }
        if (running.kind == CellKind::Missing) {
            running.columnSpan = 2;
            row.cells.append(running);
            return;
        }
        row.cells.append(running);
        row.cells.append(achievementCell(cell));
    }

    /// What the unit itself did and corrected stands as a line of its own, so that the columns add up on paper.
    void addOwnRow()
    {
        bool any = false;
        Row row;
        row.cells = {Cell::blank(), Cell::ofText(u"Cấp mình thực hiện"_s)};
        for (int i = 0; i < m_data.indicators.size(); ++i) {
            const Indicator& indicator = m_data.indicators.at(i);
            const results::UnitFigure& figure = m_data.unit.cells.at(i).figure;
            const bool shown = indicator.unitRule != planning::UnitRule::None;
            const auto own = [&](const results::Figure& part) {
                return shown && part.isReported() ? figureCell(indicator, part) : Cell::blank();
            };
            any = any || (shown && (figure.ownPeriod.isReported() || figure.ownCumulative.isReported()));
            row.cells.append(Cell::blank());
            if (m_options.showPeriodColumn) {
                row.cells.append(own(figure.ownPeriod));
            }
            row.cells.append(own(figure.ownCumulative));
            row.cells.append(Cell::blank());
        }
        if (any) {
            m_table.rows.append(row);
        }
    }

    void addTotal()
    {
        Row row;
        row.kind = RowKind::Total;
        row.cells = {Cell::blank(),
                     Cell::ofText(u"TỔNG CỘNG (%1/%2)"_s.arg(m_data.reportedChildren).arg(m_data.expectedChildren))};
        for (int i = 0; i < m_data.indicators.size(); ++i) {
            const Indicator& indicator = m_data.indicators.at(i);
            const SheetCell& cell = m_data.unit.cells.at(i);
            row.cells.append(targetCell(indicator, totalTarget(m_data, i)));
            addFigures(row, indicator, withTotalTarget(cell, i), true);
        }
        if (m_options.showRank) {
            row.cells.append(Cell::blank());
        }
        m_table.rows.append(row);
    }

    SheetCell withTotalTarget(const SheetCell& cell, int columnIndex) const
    {
        SheetCell total = cell;
        const Indicator& indicator = m_data.indicators.at(columnIndex);
        const auto amount = totalTarget(m_data, columnIndex);
        const auto result = results::judgedValue(indicator, cell.figure.cumulative);
        if (amount && result && !cell.target) {
            planning::TargetFigure target;
            target.amount = *amount;
            total.judgement.percent = planning::achievementPercent(*result, indicator, target);
        }
        return total;
    }

    const SheetData& m_data;
    const SheetOptions& m_options;
    Table m_table;
};

/// Figures of one unit over the quarters of the year.
struct QuarterColumns
{
    QList<Period> periods;
    QList<results::FigureTable> tables;
};

Cell changeCell(const Indicator& indicator, const SheetCell& cell)
{
    const auto now = results::judgedValue(indicator, cell.figure.cumulative);
    const auto before = results::judgedValue(indicator, cell.lastYear);
    if (!now || !before) {
        return Cell::blank();
    }
    if (indicator.isRatio() || results::isUnitCount(indicator, cell.figure.cumulative)) {
        const Decimal points = *now - *before;
        Cell shown = Cell::ofText((points.isNegative() ? QString() : u"+"_s) + points.toVietnamese(1) + u" điểm"_s);
        shown.alignment = TextAlignment::Right;
        return shown;
    }
    const auto percent = now->percentOf(*before);
    return percent ? Cell::ofPercent(*percent, 1) : Cell::blank();
}

Table oneUnitTable(const SheetData& data, const QuarterColumns& quarters, const QHash<results::CellKey, QString>& notes)
{
    Table table;
    Column order = sheetColumn(u"stt"_s, u"STT"_s);
    order.weight = 0;
    order.alignment = TextAlignment::Center;
    Column name = sheetColumn(u"indicator"_s, u"Nội dung, chỉ tiêu"_s);
    name.alignment = TextAlignment::Left;
    name.weight = 6;
    name.minWidthMm = 55;
    Column unit = sheetColumn(u"measure"_s, u"ĐVT"_s);
    unit.alignment = TextAlignment::Center;
    table.columns = {order, name, unit, sheetColumn(u"target"_s, u"Chỉ tiêu năm"_s)};
    for (const Period& period : quarters.periods) {
        Column made = sheetColumn(period.code(), periodHeader(period));
        if (quarters.periods.size() > 1) {
            made.groupId = u"results"_s;
            made.groupTitle = u"Kết quả thực hiện"_s;
        }
        table.columns.append(made);
    }
    Column note = sheetColumn(u"note"_s, u"Ghi chú"_s);
    note.alignment = TextAlignment::Left;
    note.weight = 3;
    note.minWidthMm = 22;
    table.columns += {sheetColumn(u"cumulative"_s, u"Lũy kế"_s), sheetColumn(u"achievement"_s, u"Tỷ lệ %"_s),
                      sheetColumn(u"change"_s, u"So cùng kỳ (%)"_s), note};
    for (Column& made : table.columns) {
        // Rows are different indicators: adding a column up says nothing, the count and the code do.
        made.inControl = false;
    }
    int number = 0;
    for (const SheetSection& section : data.sections) {
        Row heading;
        heading.kind = RowKind::Section;
        heading.cells = {Cell::heading(section.code),
                         Cell::heading(section.title.toUpper(), static_cast<int>(table.columns.size()) - 1)};
        table.rows.append(heading);
        for (int i = section.first; i < section.first + section.count; ++i) {
            const Indicator& indicator = data.indicators.at(i);
            const SheetCell& cell = data.unit.cells.at(i);
            Row row;
            row.cells = {Cell::ofText(QString::number(++number)), Cell::ofText(indicator.name),
                         Cell::ofText(indicator.unitOfMeasure),
                         targetCell(indicator, cell.target ? std::optional(cell.target->amount) : std::nullopt)};
            for (int q = 0; q < quarters.periods.size(); ++q) {
                const results::UnitFigure* figure = quarters.tables.at(q).find(data.unit.unit, indicator.id);
                const bool future = quarters.periods.at(q).monthsElapsed() > data.period.monthsElapsed();
                SheetCell quarter;
                quarter.figure = *figure;
                row.cells.append(future ? Cell::blank() : periodCell(indicator, quarter));
            }
            row.cells +=
                {cumulativeCell(indicator, cell, data.period), achievementCell(cell), changeCell(indicator, cell),
                 Cell::ofText(notes.value({cell.figure.entryPeriod, indicator.id, data.unit.unit, 0}))};
            table.rows.append(row);
        }
    }
    return table;
}

base::Result<void> fillOptions(storage::Database& database, const SheetRequest& request, SheetOptions& options)
{
    const auto days = database.read([&](storage::Connection& connection) {
        return planning::PeriodRepository(connection).lastDay(request.period);
    });
    if (!days) {
        return days.error();
    }
    const auto tree = organization::OrganizationService(database).familyAt(request.unit, *days);
    if (!tree) {
        return tree.error();
    }
    const organization::UnitNode* self = tree->find(request.unit);
    if (self == nullptr) {
        return {};
    }
    const organization::UnitNode* above = tree->find(self->parentId);
    if (options.superiorLine.isEmpty() && above != nullptr) {
        options.superiorLine = above->typeCode == u"CENTRAL"_s ? u"BAN CHẤP HÀNH TRUNG ƯƠNG"_s : above->name.toUpper();
    }
    if (options.issuerLine.isEmpty()) {
        options.issuerLine = issuingBody(self->name, self->typeCode);
    }
    if (options.place.isEmpty()) {
        options.place = placeOf(self->name);
    }
    if (options.signatureLines.isEmpty()) {
        options.signatureLines = defaultSignature(self->name, self->typeCode);
    }
    return {};
}

} // namespace

QString periodInTitle(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return u"THÁNG %1 NĂM %2"_s.arg(period.index()).arg(period.year());
    case PeriodKind::Quarter:
        return u"QUÝ %1 NĂM %2"_s.arg(base::romanNumeral(period.index())).arg(period.year());
    case PeriodKind::HalfYear:
        return (period.index() == 1 ? u"6 THÁNG ĐẦU NĂM %1"_s : u"6 THÁNG CUỐI NĂM %1"_s).arg(period.year());
    case PeriodKind::Year:
        return u"NĂM %1"_s.arg(period.year());
    }
    return {};
}

QString issuingBody(const QString& unitName, const QString& typeCode)
{
    if (typeCode == u"CENTRAL"_s) {
        return u"BAN CHẤP HÀNH TRUNG ƯƠNG"_s;
    }
    static const QRegularExpression territorial(u"^(Tỉnh|Thành|Huyện|Quận|Thị) đoàn (.+)$"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto match = territorial.match(unitName);
    if (!match.hasMatch()) {
        return u"BCH "_s + unitName.toUpper();
    }
    const QString level = match.captured(1).toUpper();
    const QString shown = level == u"THÀNH"_s ? u"TP."_s : level == u"THỊ"_s ? u"THỊ XÃ"_s : level;
    return u"BCH %1 %2"_s.arg(shown, match.captured(2).toUpper());
}

QStringList defaultSignature(const QString& unitName, const QString& typeCode)
{
    static const QRegularExpression territorial(u"^((?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn)\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption |
                                                    QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression commune(u"^(Đoàn (?:xã|phường|thị trấn|đặc khu|trường))\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    if (typeCode == u"CENTRAL"_s) {
        return {u"TM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN"_s, u"BÍ THƯ"_s};
    }
    if (const auto match = territorial.match(unitName); match.hasMatch()) {
        return {u"TM. BAN THƯỜNG VỤ "_s + match.captured(1).toUpper(), u"BÍ THƯ"_s};
    }
    const auto match = commune.match(unitName);
    return {u"TM. BAN CHẤP HÀNH "_s + (match.hasMatch() ? match.captured(1).toUpper() : unitName.toUpper()),
            u"BÍ THƯ"_s};
}

QString placeOf(const QString& unitName)
{
    static const QRegularExpression prefix(
        u"^(?:(?:Tỉnh|Thành|Huyện|Quận|Thị) đoàn|Đoàn (?:xã|phường|thị trấn|đặc khu))\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(unitName).remove(prefix);
}

ReportDocument unitsSheet(const SheetData& data, const SheetOptions& options)
{
    ReportDocument document;
    fillFrame(document, data, options);
    document.blocks.append(UnitsTable(data, options).make());
    applyControl(document);
    return document;
}

base::Result<ReportDocument> buildSummarySheet(storage::Database& database, const SheetRequest& given, SheetForm form,
                                               const SheetOptions& givenOptions)
{
    SheetOptions options = givenOptions;
    if (auto filled = fillOptions(database, given, options); !filled) {
        return filled.error();
    }
    const auto data = readSheet(database, given);
    if (!data) {
        return data.error();
    }
    if (form == SheetForm::Units) {
        return unitsSheet(*data, options);
    }
    results::ResultsService results(database);
    QuarterColumns quarters;
    quarters.periods = given.period.kind() == PeriodKind::Quarter
                           ? given.period.enclosingYear().parts(PeriodKind::Quarter)
                           : QList<Period>{given.period};
    for (const Period& period : quarters.periods) {
        auto table = results.figures({period, {given.unit}, data->indicators, 0, given.mode});
        if (!table) {
            return table.error();
        }
        quarters.tables.append(*std::move(table));
    }
    QHash<results::CellKey, QString> notes;
    QSet<Period> entryPeriods;
    for (const SheetCell& cell : data->unit.cells) {
        if (cell.figure.canEnter && !entryPeriods.contains(cell.figure.entryPeriod)) {
            entryPeriods.insert(cell.figure.entryPeriod);
            const auto found = results.notes(cell.figure.entryPeriod, {given.unit});
            if (!found) {
                return found.error();
            }
            notes.insert(*found);
        }
    }
    ReportDocument document;
    fillFrame(document, *data, options);
    document.blocks.append(oneUnitTable(*data, quarters, notes));
    applyControl(document);
    return document;
}

} // namespace doancoso::reporting
