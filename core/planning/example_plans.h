// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ready-made example plans (resources/planning/plans): what the program can hold, shown on real documents, and a
// quick start for an office that writes a plan of the same kind. The plan page, the command line and tests use it.
#pragma once

#include "core/base/result.h"
#include "core/planning/plan.h"
#include "core/planning/target.h"

#include <QByteArray>

namespace doancoso::storage {
class Database;
}

namespace doancoso::planning {

/// A target of an example, for one period, with its indicator by code.
struct ExampleTarget
{
    QString indicatorCode;
    base::Period period;
    Shape shape = Shape::Total;
    Comparator comparator = Comparator::AtLeast;
    TargetScope scope = TargetScope::Issuer;
    base::Decimal amount;
    QString statement;
};

/// An example read whole. Links and indicators are still codes and numbers.
struct ExamplePlan
{
    QString code;
    QString issuerType; ///< code of the unit type that issues it
    Plan plan;
    QString parentNumber; ///< document number of the plan above
    QList<ExampleTarget> targets;
    QStringList followedIndicatorCodes;
};

struct ExampleInfo
{
    QString code;
    QString kind;
    QString number;
    QString title;
    QString issuerName;
    QString issuerType;
    QDate firstDay;
    QDate lastDay;
    int targetCount = 0;
    int taskCount = 0;
};

struct ImportedExample
{
    base::PlanId plan;
    int targetCount = 0;
    QStringList missingIndicators; ///< codes that this data file does not have; their targets are left out
};

/// Errors: Validation with file, entry and field.
base::Result<ExamplePlan> parseExamplePlan(const QByteArray& bytes, const QString& fileName);

class ExamplePlans
{
public:
    explicit ExamplePlans(storage::Database& database, QString folder = QStringLiteral(":/data/planning/plans"))
        : m_database(database), m_folder(std::move(folder))
    {}

    /// All examples by code. Errors: Validation (a broken file).
    base::Result<QList<ExampleInfo>> list() const;
    base::Result<ExamplePlan> read(const QString& code) const;
    /// Makes a draft of the unit from the example, with targets for the unit wherever the indicator exists. Documents
    /// of its basis that are plans of this file are linked. Errors: NotFound, Validation.
    base::Result<ImportedExample> importExample(const QString& code, base::UnitId issuer);

private:
    storage::Database& m_database;
    QString m_folder;
};

} // namespace doancoso::planning
