// SPDX-License-Identifier: GPL-3.0-or-later
//
// The SQL of report forms. Only core/planning uses it.
#pragma once

#include "core/planning/report_form.h"
#include "core/storage/connection.h"
#include "core/storage/unit_of_work.h"

namespace doancoso::planning {

class ReportFormRepository
{
public:
    explicit ReportFormRepository(storage::Connection& connection) : m_connection(connection) {}

    /// All forms with their sections, by code.
    QList<ReportForm> forms() const;
    std::optional<ReportForm> find(ReportFormId id) const;
    std::optional<ReportForm> findByCode(const QString& code) const;

    static ReportFormId insert(storage::UnitOfWork& unit, const ReportForm& form);
    /// Replaces name and sections. A stale revision is a Conflict.
    static void update(storage::UnitOfWork& unit, const ReportForm& form);
    /// Marks the form as removed. A stale revision is a Conflict.
    static void bury(storage::UnitOfWork& unit, ReportFormId id, qint64 seenRevision);
    /// Number or title of a plan that names the form; empty when none does.
    QString planWith(ReportFormId id) const;

private:
    QList<ReportForm> select(const QString& condition, const QVariantList& values) const;

    storage::Connection& m_connection;
};

} // namespace doancoso::planning
