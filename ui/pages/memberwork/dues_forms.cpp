// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/dues_forms.h"

#include "core/base/period.h"
#include "ui/field_column.h"

#include <QComboBox>
#include <QLineEdit>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::DuesMonth;
using membership::DuesService;

namespace {

QDate dayOfPaying(const ui::Workspace& workspace)
{
    return std::min(workspace.clock().today(), workspace.lastDay());
}

} // namespace

DuesPaymentForm::DuesPaymentForm(ui::Workspace& workspace, base::UnitId branch, const membership::DuesRow& row,
                                 const DuesMonth& from, QWidget* parent)
    : RecordForm(workspace, parent), m_branch(branch), m_person(row.person)
{
    addDate(u"from"_s, tr("From the month of"), from.firstDay());
    addChoice(
        u"months"_s, tr("For"),
        {{u"1"_s, tr("one month")}, {u"3"_s, tr("a quarter")}, {u"6"_s, tr("half a year")}, {u"12"_s, tr("a year")}},
        u"3"_s);
    qint64 due = 0;
    int counted = 0;
    for (const membership::DuesCell& cell : row.cells) {
        if (cell.month >= from && counted < 3 && cell.owed.reason == membership::OwedReason::Owes) {
            due += cell.owed.amount - (cell.payment ? cell.payment->amount : 0);
            ++counted;
        }
    }
    addNumber(u"amount"_s, tr("Amount in đồng"), due > 0 ? std::optional(due) : std::nullopt,
              tr("Pays what is open in these months, in their order; what is left over goes to the last."));
    addDate(u"paidOn"_s, tr("Paid on"), dayOfPaying(workspace));
    addLine(u"receipt"_s, tr("Receipt"), {});
    complete(tr("Pay several months"), row.name, tr("Save the payment"));
}

base::Result<qint64> DuesPaymentForm::store()
{
    QDate from;
    QDate paidOn;
    std::optional<qint64> amount;
    if (!readDay(u"from"_s, from, true) || !readDay(u"paidOn"_s, paidOn, true) || !readNumber(u"amount"_s, amount)) {
        return base::cancelledError();
    }
    const auto paid = DuesService(workspace().database())
                          .payMonths(m_branch, m_person, DuesMonth(from), choice(u"months"_s).toInt(),
                                     amount.value_or(0), paidOn, line(u"receipt"_s));
    return paid ? base::Result<qint64>(m_person.value()) : paid.error();
}

DuesExemptionForm::DuesExemptionForm(ui::Workspace& workspace, const membership::DuesRow& row, const QDate& from,
                                     QWidget* parent)
    : RecordForm(workspace, parent), m_person(row.person)
{
    addDate(u"validFrom"_s, tr("From the month of"), from);
    addDate(u"validUntil"_s, tr("To the month of"), from.addMonths(2));
    addLine(u"decisionNumber"_s, tr("Number of the decision"), {});
    addDate(u"decisionDate"_s, tr("Day of the decision"), {});
    addLine(u"decidedBy"_s, tr("Decided by"), {});
    addLine(u"reason"_s, tr("Reason"), {});
    complete(tr("Exempt from dues"), row.name, tr("Save the exemption"));
}

base::Result<qint64> DuesExemptionForm::store()
{
    membership::DuesExemption exemption;
    exemption.person = m_person;
    QDate last;
    if (!readDay(u"validFrom"_s, exemption.validFrom, true) || !readDay(u"validUntil"_s, last, true) ||
        !readDay(u"decisionDate"_s, exemption.decisionDate, false)) {
        return base::cancelledError();
    }
    // Whole months: whichever day of them was typed.
    exemption.validFrom = DuesMonth(exemption.validFrom).firstDay();
    exemption.validUntil = DuesMonth(last).next().firstDay();
    exemption.decisionNumber = line(u"decisionNumber"_s);
    exemption.decidedBy = line(u"decidedBy"_s);
    exemption.reason = line(u"reason"_s);
    const auto saved = DuesService(workspace().database()).exempt(exemption);
    return saved ? base::Result<qint64>(m_person.value()) : saved.error();
}

DuesSalaryForm::DuesSalaryForm(ui::Workspace& workspace, const membership::DuesRow& row, const QDate& from,
                               QWidget* parent)
    : RecordForm(workspace, parent), m_person(row.person)
{
    addChoice(u"salaried"_s, tr("Has a salary"), {{u"1"_s, tr("yes")}, {u"0"_s, tr("no")}}, u"1"_s);
    addDate(u"from"_s, tr("From the month of"), from, tr("Months before it keep their rate."));
    complete(tr("Another rate"), row.name, tr("Save the rate"));
}

base::Result<qint64> DuesSalaryForm::store()
{
    QDate from;
    if (!readDay(u"from"_s, from, true)) {
        return base::cancelledError();
    }
    const auto saved =
        DuesService(workspace().database()).changeSalary(m_person, choice(u"salaried"_s) == u"1"_s, DuesMonth(from));
    return saved ? base::Result<qint64>(m_person.value()) : saved.error();
}

RemittanceForm::RemittanceForm(ui::Workspace& workspace, base::UnitId from, qint64 open, QWidget* parent)
    : RecordForm(workspace, parent)
{
    const organization::UnitNode* node = workspace.tree().find(from);
    addUnit(u"from"_s, tr("Handed up by"), from);
    addUnit(u"to"_s, tr("To"), node ? node->parentId : base::UnitId(),
            tr("Left empty: a unit that this file does not hold."));
    addDate(u"firstDay"_s, tr("For the days from"), workspace.firstDay());
    addDate(u"lastDay"_s, tr("to"), workspace.lastDay());
    addNumber(u"amount"_s, tr("Amount in đồng"), open > 0 ? std::optional(open) : std::nullopt);
    addDate(u"remittedOn"_s, tr("Handed up on"), dayOfPaying(workspace));
    addLine(u"receipt"_s, tr("Receipt"), {});
    addLine(u"remark"_s, tr("Note"), {});
    complete(tr("Hand dues up"), {}, tr("Save"));
}

base::Result<qint64> RemittanceForm::store()
{
    membership::DuesRemittance remittance;
    std::optional<qint64> amount;
    if (!readUnit(u"from"_s, remittance.from, true) || !readUnit(u"to"_s, remittance.to, false) ||
        !readDay(u"firstDay"_s, remittance.firstDay, true) || !readDay(u"lastDay"_s, remittance.lastDay, true) ||
        !readDay(u"remittedOn"_s, remittance.remittedOn, true) || !readNumber(u"amount"_s, amount)) {
        return base::cancelledError();
    }
    remittance.amount = amount.value_or(0);
    remittance.receipt = line(u"receipt"_s);
    remittance.remark = line(u"remark"_s);
    const auto saved = DuesService(workspace().database()).remit(remittance);
    return saved ? base::Result<qint64>(remittance.from.value()) : saved.error();
}

} // namespace doancoso::pages
