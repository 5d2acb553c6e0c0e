// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/dues_view.h"

#include "core/base/period.h"
#include "core/papers/paper.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/memberwork/dues_forms.h"

#include <QAction>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::displayMoney;
using membership::DuesMonth;
using membership::DuesRow;

DuesView::DuesView(ui::Workspace& workspace, QWidget* parent)
    : RecordView(workspace, parent),
      m_service(workspace.database()),
      m_model(new DuesModel(m_service, this)),
      m_units(new UnitFiguresModel(this)),
      m_several(new QAction(this)),
      m_exempt(new QAction(this)),
      m_salary(new QAction(this))
{
    m_several->setObjectName(u"duesSeveral"_s);
    m_exempt->setObjectName(u"duesExempt"_s);
    m_salary->setObjectName(u"duesSalary"_s);
    grid()->setObjectName(u"dues"_s);
    grid()->setModel(m_model);
    grid()->setBlockEditor(m_model);
    const auto open = [this](QAction* action, auto make) {
        connect(action, &QAction::triggered, this, [this, make] {
            if (const DuesRow* row = m_above ? nullptr : m_model->rowAt(grid()->currentIndex().row())) {
                emit formWanted(make(*row));
            }
        });
    };
    open(m_several, [this](const DuesRow& row) {
        return new DuesPaymentForm(this->workspace(), m_model->dues().unit, row, DuesMonth(monthChosen()),
                                   panelParent());
    });
    open(m_exempt, [this](const DuesRow& row) {
        return new DuesExemptionForm(this->workspace(), row, monthChosen(), panelParent());
    });
    open(m_salary, [this](const DuesRow& row) {
        return new DuesSalaryForm(this->workspace(), row, monthChosen(), panelParent());
    });
}

QDate DuesView::monthChosen() const
{
    const int month = grid()->currentIndex().column() - DuesModel::FirstMonth;
    return month >= 0 && month < 12 ? QDate(m_model->dues().year, month + 1, 1)
                                    : DuesMonth(workspace().firstDay()).firstDay();
}

base::Result<void> DuesView::loadUnits()
{
    const QList<base::UnitId> below = units();
    const auto balances = m_service.balances(below, workspace().firstDay(), workspace().lastDay());
    if (!balances) {
        return balances.error();
    }
    QList<UnitFiguresModel::Row> rows;
    for (const base::UnitId unit : below) {
        const auto one = balances->constFind(unit);
        const bool isBranch = workspace().tree().childIds(unit).isEmpty();
        if (one == balances->cend() || (!isBranch && one->collected + one->received + one->remitted == 0)) {
            continue;
        }
        rows.append({unit,
                     unitName(unit),
                     {one->collected, one->received, one->kept, one->toRemit, one->remitted, one->openAtEnd()},
                     one->openAtEnd() > 0 ? kit::CellState::Attention : kit::CellState::Good});
    }
    m_units->show({{u"collected"_s, tr("Collected"), 104},
                   {u"received"_s, tr("From below"), 104},
                   {u"kept"_s, tr("Kept"), 104},
                   {u"due"_s, tr("To hand up"), 104},
                   {u"remitted"_s, tr("Handed up"), 104},
                   {u"open"_s, tr("Still open"), 104}},
                  rows);
    return {};
}

base::Result<void> DuesView::load()
{
    const base::UnitId unit = workspace().unit();
    m_above = !workspace().tree().childIds(unit).isEmpty();
    QAbstractItemModel* wanted = m_above ? static_cast<QAbstractItemModel*>(m_units) : m_model;
    if (grid()->model() != wanted) {
        grid()->setModel(wanted);
        grid()->setBlockEditor(m_above ? nullptr : m_model);
        grid()->setEnterActivates(m_above);
    }
    if (m_above) {
        return loadUnits();
    }
    auto dues = unit.isValid() ? m_service.branch(unit, workspace().lastDay().year(), workspace().lastDay())
                               : base::Result<membership::BranchDues>(membership::BranchDues());
    if (!dues) {
        return dues.error();
    }
    m_model->show(std::move(*dues), std::min(workspace().clock().today(), workspace().lastDay()));
    if (!grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, DuesModel::FirstMonth + workspace().firstDay().month() - 1));
    }
    return {};
}

void DuesView::retranslate()
{
    m_several->setText(tr("Pay several months…"));
    m_exempt->setText(tr("Exempt…"));
    m_salary->setText(tr("Another rate…"));
    grid()->setAccessibleName(tr("Dues book"));
    m_model->retranslate();
}

QString DuesView::emptyText() const
{
    return tr("Members owe dues from the month in which they stand in the register. Enter them on the page “Members”.");
}

bool DuesView::isEmpty() const
{
    return m_above ? m_units->rowCount() == 0 : m_model->rowCount() == 0;
}

QString DuesView::paperCode() const
{
    return m_above ? QString() : QString(papers::paper_code::kDuesBook);
}

QString DuesView::exportTitle() const
{
    return m_above ? tr("Dues of the period") : tr("Dues book %1").arg(m_model->dues().year);
}

QStringList DuesView::tables() const
{
    return {u"dues_payment"_s, u"dues_exemption"_s,   u"dues_rate"_s, u"dues_remittance"_s,
            u"dues_book"_s,    u"membership_event"_s, u"person"_s};
}

base::Result<membership::DuesBalance> DuesView::balance() const
{
    const auto balances = m_service.balances({workspace().unit()}, workspace().firstDay(), workspace().lastDay());
    return balances ? base::Result<membership::DuesBalance>(balances->value(workspace().unit())) : balances.error();
}

void DuesView::addMember(kit::SidePanel& panel, const DuesRow& row)
{
    panel.addSection(row.name);
    panel.addRow(tr("Paid"), displayMoney(row.account.paid));
    panel.addRow(tr("Arrears"), displayMoney(row.account.arrears),
                 row.account.arrears > 0 ? kit::Tone::Attention : kit::Tone::Neutral);
    if (row.account.monthsBehind >= 3) {
        panel.addNotice(tr("%n month(s) without dues. Three months without a good reason are a case for the branch.",
                           nullptr, row.account.monthsBehind),
                        kit::Tone::Attention);
    }
    for (const membership::DuesCell& cell : row.cells) {
        if (cell.month == DuesMonth(monthChosen()) && cell.owed.amount > 0) {
            panel.addRow(cell.month.displayName(), tr("%1 due").arg(displayMoney(cell.owed.amount)));
            if (!cell.owed.rateKnown) {
                panel.addText(tr("The record does not say whether there is a salary; the lower rate is taken."));
            }
        }
    }
    for (const membership::DuesExemption& exemption : row.exemptions) {
        panel.addText(tr("Exempt from %1 to %2, %3")
                          .arg(DuesMonth(exemption.validFrom).displayName(),
                               DuesMonth(exemption.validUntil.addDays(-1)).displayName(), exemption.decisionNumber));
        panel.addLink(tr("Take the exemption out"), [this, id = exemption.id] {
            if (const auto removed = m_service.removeExemption(id); !removed) {
                emit failed(removed.error());
            }
        });
    }
}

void DuesView::showPanel(kit::SidePanel& panel)
{
    panel.addTitle(exportTitle(), base::displayName(workspace().period()));
    const auto money = balance();
    if (!money) {
        emit failed(money.error());
        return;
    }
    panel.addRow(tr("Collected"), displayMoney(money->collected));
    if (money->received > 0) {
        panel.addRow(tr("From below"), displayMoney(money->received));
    }
    panel.addRow(tr("Kept"), displayMoney(money->kept));
    panel.addRow(tr("To hand up"), displayMoney(money->toRemit));
    panel.addRow(tr("Handed up"), displayMoney(money->remitted));
    panel.addRow(tr("Still open"), displayMoney(money->openAtEnd()),
                 money->openAtEnd() > 0 ? kit::Tone::Attention : kit::Tone::Neutral);
    if (m_above) {
        panel.addText(tr("Dues are ticked branch by branch: Enter on a branch goes there."));
        return;
    }
    if (const DuesRow* row = m_model->rowAt(grid()->currentIndex().row())) {
        addMember(panel, *row);
        panel.addButtons(actions());
        panel.addText(tr("Space ticks a month as paid; an amount may be typed as well."));
    }
}

ui::PanelForm* DuesView::newForm(QWidget* parent)
{
    const auto money = balance();
    return workspace().unit().isValid()
               ? new RemittanceForm(workspace(), workspace().unit(), money ? money->openAtEnd() : 0, parent)
               : nullptr;
}

ui::PanelForm* DuesView::editForm(QWidget* parent)
{
    if (m_above) {
        workspace().setUnit(m_units->unitAt(grid()->currentIndex().row()));
        return nullptr;
    }
    const DuesRow* row = m_model->rowAt(grid()->currentIndex().row());
    return row ? new DuesPaymentForm(workspace(), m_model->dues().unit, *row, DuesMonth(monthChosen()), parent)
               : nullptr;
}

void DuesView::goTo(qint64 id)
{
    grid()->selectId(id);
}

base::PersonId DuesView::personOf(int row) const
{
    const membership::DuesRow* found = m_above ? nullptr : m_model->rowAt(row);
    return found ? found->person : base::PersonId();
}

std::optional<membership::PersonField> DuesView::fieldOf(int column) const
{
    return !m_above && column == DuesModel::Name ? std::optional(membership::PersonField::FullName) : std::nullopt;
}

} // namespace doancoso::pages
