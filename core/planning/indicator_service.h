// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of the indicator catalogue and of report forms: read as of a day, add, change from a day on or correct,
// retire. Pages, the command line and other services use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/finding.h"
#include "core/planning/indicator.h"
#include "core/planning/indicator_use.h"
#include "core/planning/report_form.h"

namespace doancoso::storage {
class Database;
}

namespace doancoso::planning {

class IndicatorService
{
public:
    explicit IndicatorService(storage::Database& database) : m_database(database) {}

    /// Every indicator with the version that holds on the day, in the order of groups and positions.
    base::Result<QList<Indicator>> catalogueAt(const QDate& day) const;
    /// Errors: NotFound when it does not exist or holds no longer on that day.
    base::Result<Indicator> indicator(base::IndicatorId id, const QDate& day) const;
    base::Result<Indicator> findByCode(const QString& code, const QDate& day) const;
    /// All versions, the newest first.
    base::Result<QList<Indicator>> versions(base::IndicatorId id) const;
    /// All versions of all indicators, in the order of groups and positions, of each the newest first.
    base::Result<QList<Indicator>> allVersions() const;
    /// Where it stands: forms, plans, computed indicators, figures.
    base::Result<IndicatorUse> use(base::IndicatorId id) const;
    base::Result<QList<IndicatorGroup>> groups() const;
    base::Result<QList<Breakdown>> breakdowns() const;

    /// What is wrong with a new card before it is saved; fields are named like the members of Indicator.
    base::Result<Findings> validate(const Indicator& card) const;
    /// The same for a change from a day on, with what it would do to figures that are stored (field "validFrom").
    base::Result<Findings> validateChange(const Indicator& changed, const QDate& from) const;
    /// The same for a correction of the version.
    base::Result<Findings> validateCorrection(const Indicator& corrected) const;
    /// The same for the end of an indicator; the field is "validUntil".
    base::Result<Findings> validateRetirement(base::IndicatorId id, const QDate& on) const;

    /// Adds a card at the end of its group. Errors: Validation (context names the field).
    base::Result<Indicator> createIndicator(const Indicator& card);
    /// The same card with another meaning from `from` on: the version before it ends there. `from` must lie after the
    /// first day of the latest version. Errors: Validation, Conflict, InUse (figures that are stored from that day on
    /// would no longer be read).
    base::Result<Indicator> changeIndicator(const Indicator& changed, const QDate& from);
    /// Corrects a version as if it had always been so. The kind of figure cannot be corrected once results are stored
    /// under it. Errors: Validation, Conflict, InUse.
    base::Result<Indicator> correctIndicator(const Indicator& corrected);
    /// The indicator no longer holds from `on` on; its past stays. Errors: Validation, Conflict, InUse (another
    /// indicator is computed from it, or results are stored for a period that ends later).
    base::Result<void> retire(base::IndicatorId id, qint64 seenRevision, const QDate& on);

    base::Result<QList<ReportForm>> forms() const;
    base::Result<ReportForm> form(ReportFormId id) const;
    base::Result<ReportForm> formByCode(const QString& code) const;
    /// Adds (no id) or replaces a form. Every section needs an indicator and a title of its own. Errors: Validation,
    /// Conflict.
    base::Result<ReportForm> saveForm(const ReportForm& form);
    /// Plans that hand in their results on it keep it: InUse. Errors: Conflict, NotFound.
    base::Result<void> removeForm(ReportFormId id, qint64 seenRevision);

private:
    storage::Database& m_database;
};

} // namespace doancoso::planning
