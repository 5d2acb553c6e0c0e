// SPDX-License-Identifier: GPL-3.0-or-later
//
// The forms of dues: several months at once, an exemption, another rate from a month on, money handed up. DuesView uses
// them.
#pragma once

#include "core/membership/dues_service.h"
#include "ui/pages/records/record_form.h"

namespace doancoso::pages {

/// One payment for a quarter, a year or any months.
class DuesPaymentForm final : public RecordForm
{
    Q_OBJECT

public:
    DuesPaymentForm(ui::Workspace& workspace, base::UnitId branch, const membership::DuesRow& row,
                    const membership::DuesMonth& from, QWidget* parent);

private:
    base::Result<qint64> store() override;

    base::UnitId m_branch;
    base::PersonId m_person;
};

class DuesExemptionForm final : public RecordForm
{
    Q_OBJECT

public:
    DuesExemptionForm(ui::Workspace& workspace, const membership::DuesRow& row, const QDate& from, QWidget* parent);

private:
    base::Result<qint64> store() override;

    base::PersonId m_person;
};

class DuesSalaryForm final : public RecordForm
{
    Q_OBJECT

public:
    DuesSalaryForm(ui::Workspace& workspace, const membership::DuesRow& row, const QDate& from, QWidget* parent);

private:
    base::Result<qint64> store() override;

    base::PersonId m_person;
};

class RemittanceForm final : public RecordForm
{
    Q_OBJECT

public:
    RemittanceForm(ui::Workspace& workspace, base::UnitId from, qint64 open, QWidget* parent);

private:
    base::Result<qint64> store() override;
};

} // namespace doancoso::pages
