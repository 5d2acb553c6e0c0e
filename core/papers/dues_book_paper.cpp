// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/membership/dues_service.h"
#include "core/papers/paper_parts.h"
#include "core/papers/register_frame.h"
#include "core/papers/register_papers.h"
#include "core/reporting/control.h"
#include "core/storage/database.h"

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using base::Decimal;
using membership::DuesCell;
using membership::DuesRow;
using membership::OwedReason;
using reporting::Cell;
using reporting::Row;

namespace {

constexpr int kMonths = 12;
constexpr double kAmountWidthMm = 14;

/// The amount paid; of what is still owed nothing, so that 0 stands only where 0 was recorded.
Cell monthCell(const DuesCell& cell, const membership::DuesMonth& asOf)
{
    if (cell.payment) {
        return Cell::ofNumber(Decimal(cell.payment->amount));
    }
    if (cell.owed.reason == OwedReason::Exempt) {
        Cell exempt = Cell::ofText(u"miễn"_s);
        exempt.alignment = reporting::TextAlignment::Right;
        return exempt;
    }
    if (cell.owed.amount > 0 && cell.month <= asOf) {
        Cell missing = Cell::missing();
        missing.text = u"chưa"_s;
        return missing;
    }
    return Cell::blank();
}

reporting::Table duesTable(const membership::BranchDues& book)
{
    reporting::Table table;
    reporting::Column name = textColumn(u"name"_s, u"Họ và tên"_s, 3);
    name.repeats = true;
    table.columns = {numberColumn(), name, textColumn(u"birth"_s, u"Ngày sinh"_s, 0)};
    for (int month = 1; month <= kMonths; ++month) {
        reporting::Column column = figureColumn(u"m%1"_s.arg(month), u"T%1"_s.arg(month));
        column.groupId = u"months"_s;
        column.groupTitle = u"Đoàn phí đã đóng các tháng năm %1 (đồng)"_s.arg(book.year);
        column.minWidthMm = kAmountWidthMm;
        table.columns.append(column);
    }
    table.columns += {figureColumn(u"paid"_s, u"Cộng"_s), figureColumn(u"arrears"_s, u"Còn nợ"_s)};
    QList<qint64> totals(kMonths, 0);
    qint64 paidAll = 0;
    qint64 arrearsAll = 0;
    for (qsizetype i = 0; i < book.rows.size(); ++i) {
        const DuesRow& member = book.rows.at(i);
        Row row;
        row.cells = {Cell::ofText(QString::number(i + 1)), Cell::ofText(member.name),
                     Cell::ofText(member.birthDate.display())};
        qint64 paid = 0;
        for (int month = 0; month < kMonths; ++month) {
            const DuesCell& cell = member.cells.at(month);
            row.cells.append(monthCell(cell, book.asOf));
            const qint64 amount = cell.payment ? cell.payment->amount : 0;
            totals[month] += amount;
            paid += amount;
        }
        row.cells += {Cell::ofNumber(Decimal(paid)), Cell::ofNumber(Decimal(member.account.arrears))};
        paidAll += paid;
        arrearsAll += member.account.arrears;
        table.rows.append(row);
    }
    Row total;
    total.kind = reporting::RowKind::Total;
    total.cells = {Cell::blank(), Cell::ofText(u"CỘNG"_s), Cell::blank()};
    for (const qint64 amount : std::as_const(totals)) {
        total.cells.append(Cell::ofNumber(Decimal(amount)));
    }
    total.cells += {Cell::ofNumber(Decimal(paidAll)), Cell::ofNumber(Decimal(arrearsAll))};
    table.rows.append(total);
    return table;
}

} // namespace

base::Result<Paper> makeDuesBook(storage::Database& database, const PaperRequest& request)
{
    membership::DuesService service(database);
    const auto book = service.branch(request.unit, request.last.year(), request.last);
    if (!book) {
        return book.error();
    }
    if (book->rows.isEmpty()) {
        return nobodyListed(request.code);
    }
    const QDate first(request.last.year(), 1, 1);
    const auto balances = service.balances({request.unit}, first, request.last);
    if (!balances) {
        return balances.error();
    }
    return database.read([&](storage::Connection& connection) {
        Paper paper = registerPaper(LetterheadMaker(connection).of(request.unit, request.last), request,
                                    u"SỔ THU ĐOÀN PHÍ NĂM %1"_s.arg(request.last.year()));
        paper.document.subtitleLines = {u"(Tính đến ngày %1)"_s.arg(base::displayDate(request.last))};
        paper.document.blocks.append(duesTable(*book));
        const membership::DuesBalance balance = balances->value(request.unit);
        paper.document.blocks.append(reporting::Paragraph::of(
            reporting::ParagraphStyle::Plain,
            u"Đã thu từ đầu năm %1; được giữ lại %2; phải nộp cấp trên %3; đã nộp %4; còn phải nộp %5."_s.arg(
                membership::displayMoney(balance.collected), membership::displayMoney(balance.kept),
                membership::displayMoney(balance.toRemit), membership::displayMoney(balance.remitted),
                membership::displayMoney(balance.openAtEnd()))));
        for (const DuesRow& row : book->rows) {
            addPerson(paper, row.person);
        }
        paper.fields = {membership::PersonField::FullName, membership::PersonField::BirthDate};
        reporting::applyControl(paper.document);
        return paper;
    });
}

} // namespace doancoso::papers
