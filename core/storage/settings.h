// SPDX-License-Identifier: GPL-3.0-or-later
//
// Settings that belong to the data file and go wherever it goes: which unit is the office's own, its reporting
// calendar, what it prints. Written through the unit of work, so that they stand in the journal and can be undone.
// Services and the window's workspace use it; what belongs to one user's screen is not kept here.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace doancoso::storage {

class Database;
class UnitOfWork;

class Settings
{
public:
    explicit Settings(Database& database) : m_database(database) {}

    /// `fallback` when the setting was never made.
    base::Result<QString> text(const QString& name, const QString& fallback = {}) const;
    /// `fallback` when the setting was never made or is no number.
    base::Result<qint64> integer(const QString& name, qint64 fallback = 0) const;

    /// `label` is what the journal and the undo command call it. The same value again writes nothing.
    base::Result<void> setText(const QString& name, const QString& value, const QString& label);
    base::Result<void> setInteger(const QString& name, qint64 value, const QString& label);
    /// Back to the fallback.
    base::Result<void> remove(const QString& name, const QString& label);

    /// The same inside a running unit of work.
    static void put(UnitOfWork& unit, const QString& name, const QString& value);

private:
    Database& m_database;
};

/// Names of settings that more than one part of the program reads.
namespace setting {
inline constexpr QLatin1String kOfficeUnit("office_unit");       ///< uid of the unit whose office keeps this file
inline constexpr QLatin1String kReportForm("report_form");       ///< code of the form that the office hands in
inline constexpr QLatin1String kOpeningPeriod("opening_period"); ///< period code shown to whoever opens it first
inline constexpr QLatin1String kPeriodRhythm("period_rhythm");   ///< "M", "Q", "H" or "Y": how often the office reports
} // namespace setting

} // namespace doancoso::storage
