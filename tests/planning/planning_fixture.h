// SPDX-License-Identifier: GPL-3.0-or-later
//
// What tests of core/planning share: a data file with units and indicators made by raw inserts, random numbers with a
// printed seed.
#pragma once

#include "support/test_database.h"

#include "core/planning/catalogue_loader.h"
#include "core/planning/indicator_service.h"

#include <QFile>

#include <random>

namespace doancoso::tests {

/// A district with communes below it.
struct UnitTree
{
    base::UnitId province;
    base::UnitId district;
    QList<base::UnitId> communes;
};

/// Thanh Hóa → Thọ Xuân → `communes` communes, all open since 2000.
UnitTree makeUnits(storage::Database& database, int communes);
base::UnitId makeUnit(storage::UnitOfWork& unit, const QString& code, const QString& name, const QString& type,
                      base::UnitId parent);
void setMembers(storage::Database& database, base::UnitId unit, const QDate& asOf, qint64 members);

/// The starter catalogue is loaded; gives the card by its code on a day of 2022.
planning::Indicator indicatorOf(storage::Database& database, const QString& code);
void loadCatalogue(storage::Database& database);

QByteArray shippedFile(const QString& path);

/// The seed of this run of the tests, printed once; each round of a property test adds its number.
unsigned runSeed();

/// Random numbers from a seed.
class Random
{
public:
    explicit Random(unsigned seed) : m_engine(seed) {}
    qint64 between(qint64 least, qint64 most) { return std::uniform_int_distribution<qint64>(least, most)(m_engine); }
    bool chance(int percent) { return between(1, 100) <= percent; }

private:
    std::mt19937_64 m_engine;
};

/// Counts rows of a table.
qint64 rowCount(storage::Database& database, const QString& tableName);
/// Actions in the journal.
qint64 actionCount(storage::Database& database);

} // namespace doancoso::tests
