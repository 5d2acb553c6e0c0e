// SPDX-License-Identifier: GPL-3.0-or-later
#include "crash/workload.h"

#include "core/activity/count_keeper.h"
#include "core/base/progress.h"
#include "core/organization/organization_service.h"
#include "core/planning/indicator_repository.h"
#include "core/results/results_service.h"
#include "core/scenarios/data_generator.h"
#include "core/storage/journal.h"

namespace doancoso::tests {
namespace {

using storage::UnitOfWork;

constexpr int kYear = 2025;

base::Result<void> ignoreValue(const base::Result<storage::JournalLine>& result)
{
    return result ? base::Result<void>() : base::Result<void>(result.error());
}

base::Result<void> undoOrRedo(storage::Database& database, bool redo)
{
    storage::Journal journal(database);
    return ignoreValue(redo ? journal.redo() : journal.undo());
}

qint64 pick(QRandomGenerator& random, const QList<qint64>& ids)
{
    return ids.at(random.bounded(static_cast<int>(ids.size())));
}

base::Result<QList<qint64>> idsOf(storage::Database& database, const QString& sql)
{
    return database.read([&](storage::Connection& connection) {
        QList<qint64> ids;
        storage::Statement read = connection.fresh(sql);
        read.run();
        while (read.next()) {
            ids.append(read.integer(0));
        }
        return ids;
    });
}

/// Settings and units in units of work of one to forty rows, now and then a large text.
class RecordWork final : public Workload
{
public:
    base::Result<void> prepare(storage::Database&) override { return {}; }
    base::Result<void> attach(storage::Database&) override { return {}; }

    base::Result<void> step(storage::Database& database, QRandomGenerator& random) override
    {
        const quint32 kind = random.bounded(10U);
        if (kind < 2) {
            return undoOrRedo(database, kind == 1);
        }
        const auto units = idsOf(database, QStringLiteral("SELECT id FROM unit ORDER BY id"));
        if (!units) {
            return units.error();
        }
        return database.write(QStringLiteral("Việc"), [&](UnitOfWork& unit) -> base::Result<void> {
            for (quint32 i = 1 + random.bounded(40U); i > 0; --i) {
                writeRow(unit, *units, random);
            }
            return {};
        });
    }

    QStringList check(storage::Database&) override { return {}; }

private:
    static void writeRow(UnitOfWork& unit, const QList<qint64>& units, QRandomGenerator& random)
    {
        const QString name = QStringLiteral("mục %1").arg(random.bounded(60));
        const QString text = QStringLiteral("%1 ").arg(random.generate()).repeated(1 + random.bounded(20));
        switch (random.bounded(5)) {
        case 0:
            unit.insert(QStringLiteral("unit"),
                        {{QStringLiteral("opened_on"), QDate(2020, 1, 1)}, {QStringLiteral("note"), text}});
            break;
        case 1:
            if (!units.isEmpty()) {
                unit.update(QStringLiteral("unit"), UnitOfWork::idKey(pick(random, units)),
                            {{QStringLiteral("note"), text}});
                break;
            }
            [[fallthrough]];
        case 2:
            unit.remove(QStringLiteral("setting"), {{QStringLiteral("name"), name}});
            [[fallthrough]];
        default:
            unit.put(QStringLiteral("setting"),
                     {{QStringLiteral("name"), name},
                      {QStringLiteral("content"), random.bounded(30) == 0 ? text.repeated(200) : text}});
        }
    }
};

/// Figures with their kept sums, submissions, and units that move between parents.
class FigureWork final : public Workload
{
public:
    base::Result<void> prepare(storage::Database& database) override
    {
        activity::installKeepers(database);
        scenarios::GeneratorSize size;
        size.communesPerProvince = 4;
        size.branchesPerCommune = 3;
        size.indicators = 6;
        size.quarters = 2;
        size.year = kYear;
        base::SilentProgress progress;
        const auto made = scenarios::generateData(database, size, progress);
        return made ? base::Result<void>() : base::Result<void>(made.error());
    }

    base::Result<void> attach(storage::Database& database) override
    {
        activity::installKeepers(database);
        return {};
    }

    base::Result<void> step(storage::Database& database, QRandomGenerator& random) override
    {
        const quint32 kind = random.bounded(20U);
        if (kind < 4) {
            return undoOrRedo(database, kind % 2 == 1);
        }
        const auto units = idsOf(database, QStringLiteral("SELECT DISTINCT unit_id FROM unit_version WHERE type_code "
                                                          "IN ('BRANCH', 'COMMUNE') ORDER BY unit_id"));
        if (!units) {
            return units.error();
        }
        if (kind < 6) {
            return submission(database, base::UnitId(pick(random, *units)), random);
        }
        if (kind < 8) {
            return move(database, random);
        }
        return figures(database, *units, random);
    }

    QStringList check(storage::Database& database) override
    {
        base::SilentProgress progress;
        const auto items = results::ResultsService(database).check(progress);
        if (!items) {
            return {items.error().userText + items.error().detail};
        }
        QStringList complaints;
        for (const results::CheckItem& item : *items) {
            complaints.append(item.problems);
        }
        return complaints;
    }

private:
    static base::Period quarter(QRandomGenerator& random)
    {
        return base::Period::quarter(kYear, 1 + random.bounded(4));
    }

    static base::Result<void> figures(storage::Database& database, const QList<qint64>& units, QRandomGenerator& random)
    {
        const auto catalogue = database.read([](storage::Connection& connection) {
            return planning::IndicatorRepository(connection).catalogueAt(QDate(kYear, 6, 30));
        });
        if (!catalogue) {
            return catalogue.error();
        }
        QList<results::ValueRow> rows;
        for (quint32 i = 1 + random.bounded(12U); i > 0; --i) {
            const planning::Indicator& indicator = catalogue->at(random.bounded(static_cast<int>(catalogue->size())));
            if (indicator.isComputed()) {
                continue;
            }
            results::ValueRow row;
            row.key = {quarter(random).converted(indicator.entryPeriodKind()), indicator.id,
                       base::UnitId(pick(random, units)), 0};
            const qint64 amount = random.bounded(1000);
            if (random.bounded(6) > 0) {
                row.cell.numerator =
                    base::Decimal(indicator.valueKind == planning::ValueKind::YesNo ? amount % 2 : amount);
                if (indicator.isRatio()) {
                    row.cell.denominator = base::Decimal(amount + random.bounded(500));
                }
            }
            rows.append(row);
        }
        return results::ResultsService(database).save(rows, QStringLiteral("Nhập số liệu"));
    }

    static base::Result<void> submission(storage::Database& database, base::UnitId unit, QRandomGenerator& random)
    {
        results::ResultsService service(database);
        const base::Period period = quarter(random);
        const auto outcome = random.bounded(2) == 0 ? service.submit(unit, period)
                                                    : service.reopen(unit, period, QStringLiteral("Bổ sung số liệu"));
        return outcome ? base::Result<void>() : base::Result<void>(outcome.error());
    }

    static base::Result<void> move(storage::Database& database, QRandomGenerator& random)
    {
        const auto branches = idsOf(database, QStringLiteral("SELECT DISTINCT unit_id FROM unit_version WHERE "
                                                             "type_code = 'BRANCH' ORDER BY unit_id"));
        const auto communes = idsOf(database, QStringLiteral("SELECT DISTINCT unit_id FROM unit_version WHERE "
                                                             "type_code = 'COMMUNE' ORDER BY unit_id"));
        if (!branches || !communes) {
            return branches ? communes.error() : branches.error();
        }
        organization::UnitChange change;
        change.parentId = base::UnitId(pick(random, *communes));
        return organization::OrganizationService(database).change(base::UnitId(pick(random, *branches)),
                                                                  QDate(kYear, 1 + random.bounded(12), 1), change, {});
    }
};

} // namespace

std::unique_ptr<Workload> Workload::named(const QString& name)
{
    if (name == QLatin1String("records")) {
        return std::make_unique<RecordWork>();
    }
    if (name == QLatin1String("figures")) {
        return std::make_unique<FigureWork>();
    }
    return nullptr;
}

qint64 lastLine(storage::Database& database)
{
    const auto line = database.read([](storage::Connection& connection) {
        storage::Statement find = connection.fresh(QStringLiteral("SELECT coalesce(max(id), 0) FROM journal_tx"));
        return find.run().next() ? find.integer(0) : 0;
    });
    return line.valueOr(-1);
}

base::Result<void> writeLine(storage::Database& database, Workload& work, quint32 seed, qint64 line)
{
    QRandomGenerator random(seed ^ static_cast<quint32>(line * 2654435761LL));
    const auto stepped = work.step(database, random);
    const qint64 reached = lastLine(database);
    if (stepped && reached == line) {
        return {};
    }
    if (reached != line - 1) {
        return base::Error{
            base::ErrorCode::Bug, {}, QStringLiteral("a step wrote up to %1, not %2").arg(reached).arg(line), {}};
    }
    return database.write(QStringLiteral("Ghi sổ"), [&](UnitOfWork& unit) -> base::Result<void> {
        unit.put(QStringLiteral("setting"), {{QStringLiteral("name"), QStringLiteral("dòng")},
                                             {QStringLiteral("content"), QString::number(line)}});
        return {};
    });
}

} // namespace doancoso::tests
