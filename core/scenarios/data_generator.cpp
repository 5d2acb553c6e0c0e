// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/data_generator.h"

#include "core/organization/organization_service.h"
#include "core/organization/starter_lists.h"
#include "core/planning/catalogue_loader.h"
#include "core/planning/indicator_service.h"
#include "core/planning/period_repository.h"
#include "core/planning/plan_repository.h"
#include "core/results/results_service.h"
#include "core/results/sum_keeper.h"
#include "core/scenarios/bulk_repository.h"
#include "core/scenarios/generated_registers.h"
#include "core/scenarios/random.h"

#include <QCoreApplication>

namespace doancoso::scenarios {
namespace {

using base::Decimal;
using base::Period;
using organization::UnitVersion;
using planning::Indicator;

class Generator
{
public:
    Generator(storage::UnitOfWork& unit, const GeneratorSize& size, QList<Indicator> indicators,
              base::ProgressSink& progress)
        : m_unit(unit), m_size(size), m_indicators(std::move(indicators)), m_progress(progress), m_random(size.seed)
    {}

    base::Result<GeneratedCounts> run(const QList<organization::Province>& provinces)
    {
        makeUnits(provinces);
        if (!makeValues()) {
            return base::cancelledError();
        }
        makeTargets();
        results::SumKeeper::rebuildYears(m_unit, {{1, m_size.year}}, m_progress);
        if (m_progress.isCancelled()) {
            return base::cancelledError();
        }
        m_unit.recordBulk();
        return m_counts;
    }

private:
    void makeUnits(const QList<organization::Province>& provinces)
    {
        UnitBulkLoader loader(m_unit);
        m_nextId = UnitBulkLoader::firstFreeId(m_unit.connection());
        const base::UnitId centre = add(loader, {}, QStringLiteral("TW"), QStringLiteral("Trung ương Đoàn"),
                                        QStringLiteral("TW Đoàn"), "CENTRAL", 0, false);
        for (int p = 0; p < m_size.provinces; ++p) {
            const organization::Province& place = provinces.at(p % provinces.size());
            const base::UnitId province =
                add(loader, centre, place.code, place.unionName, place.place, "PROVINCIAL", p, true);
            m_provinces.append(province);
            for (int c = 0; c < m_size.communesPerProvince; ++c) {
                const QString code = place.code + QString::number(c + 1).rightJustified(3, QLatin1Char('0'));
                const QString name = QStringLiteral("Xã số %1").arg(c + 1);
                const base::UnitId commune =
                    add(loader, province, code, QStringLiteral("Đoàn ") + name.toLower(), name, "COMMUNE", c, true);
                m_communes.append(commune);
                for (int b = 0; b < m_size.branchesPerCommune; ++b) {
                    const QString branch = QStringLiteral("Chi đoàn thôn %1").arg(b + 1);
                    m_branches.append(add(loader, commune,
                                          QStringLiteral("%1-%2").arg(code).arg(b + 1, 2, 10, QLatin1Char('0')), branch,
                                          branch, "BRANCH", b, true));
                }
            }
        }
        loader.finish();
    }

    base::UnitId add(UnitBulkLoader& loader, base::UnitId parent, const QString& code, const QString& name,
                     const QString& shortName, const char* type, int position, bool reports)
    {
        UnitVersion version;
        version.unitId = base::UnitId(m_nextId++);
        version.validFrom = QDate(m_size.year - 1, 1, 1);
        version.code = code;
        version.name = name;
        version.shortName = shortName;
        version.typeCode = QString::fromLatin1(type);
        version.blockCode = QStringLiteral("RESIDENTIAL");
        version.areaCode = QStringLiteral("RURAL");
        version.parentId = parent;
        version.position = position;
        version.reports = reports;
        loader.add(version, 10 + m_random.below(50));
        ++m_counts.units;
        return version.unitId;
    }

    /// A plan of the first unit that reports, with a target for itself and each of its communes in every indicator.
    void makeTargets()
    {
        planning::Plan plan;
        plan.number = QStringLiteral("01-KH/TĐTN");
        plan.title = QStringLiteral("Chỉ tiêu công tác năm %1").arg(m_size.year);
        plan.issuer = m_provinces.constFirst();
        plan.firstDay = QDate(m_size.year, 1, 1);
        plan.lastDay = QDate(m_size.year, 12, 31);
        plan.issuedOn = plan.firstDay;
        plan.status = planning::PlanStatus::Issued;
        const base::PlanId id = planning::PlanRepository::insert(m_unit, plan);
        const Period year = Period::wholeYear(m_size.year);
        planning::PeriodRepository(m_unit.connection()).ensure(year);
        TargetBulkLoader loader(m_unit, id, year, plan.firstDay);
        for (const Indicator& indicator : m_indicators) {
            for (const base::UnitId province : m_provinces) {
                loader.add(indicator, province, targetOf(indicator, m_size.communesPerProvince));
            }
            for (const base::UnitId commune : m_communes) {
                loader.add(indicator, commune, targetOf(indicator, 1));
            }
        }
        loader.finish();
        m_counts.targets = m_indicators.size() * (m_provinces.size() + m_communes.size());
    }

    /// About what the generated figures reach in a year.
    Decimal targetOf(const Indicator& indicator, int communes)
    {
        if (indicator.isRatio()) {
            return Decimal(80 + m_random.below(16));
        }
        if (indicator.valueKind == planning::ValueKind::YesNo) {
            return Decimal(1);
        }
        const bool stock = indicator.measure == planning::Measure::Stock;
        const qint64 perBranch = stock ? 22 : 22 * m_size.quarters / 4;
        return Decimal(qint64{communes} * m_size.branchesPerCommune * perBranch * (90 + m_random.below(30)) / 100);
    }

    bool makeValues()
    {
        ValueBulkLoader loader(m_unit.connection());
        planning::PeriodRepository periods(m_unit.connection());
        const qint64 steps = qint64{m_size.quarters} * m_indicators.size();
        qint64 done = 0;
        for (int quarter = 1; quarter <= m_size.quarters; ++quarter) {
            const qint64 period = periods.ensure(Period::quarter(m_size.year, quarter));
            QList<Indicator> ordered = m_indicators;
            std::sort(ordered.begin(), ordered.end(),
                      [](const Indicator& a, const Indicator& b) { return a.id < b.id; });
            for (const Indicator& indicator : ordered) {
                if (m_progress.isCancelled()) {
                    return false;
                }
                m_progress.report(done++, steps, QCoreApplication::translate("Scenarios", "Making figures"));
                makeColumn(loader, period, indicator);
            }
        }
        loader.finish();
        return true;
    }

    void makeColumn(ValueBulkLoader& loader, qint64 period, const Indicator& indicator)
    {
        loader.startColumn(period, indicator.id.value(), indicator.isRatio());
        for (const base::UnitId branch : m_branches) {
            if (m_random.below(100) < m_size.missingPercent) {
                continue;
            }
            const qint64 whole = 5 + m_random.below(36);
            qint64 numerator = m_random.below(12);
            if (indicator.isRatio()) {
                numerator = whole - m_random.below(whole / 3 + 1);
            } else if (indicator.valueKind == planning::ValueKind::YesNo) {
                numerator = m_random.below(2);
            } else if (indicator.measure == planning::Measure::Stock) {
                numerator = whole;
            }
            loader.add(branch.value(), numerator * Decimal::kScale, whole * Decimal::kScale);
            ++m_counts.values;
        }
    }

    storage::UnitOfWork& m_unit;
    const GeneratorSize& m_size;
    QList<Indicator> m_indicators;
    base::ProgressSink& m_progress;
    Random m_random;
    QList<base::UnitId> m_provinces;
    QList<base::UnitId> m_communes;
    QList<base::UnitId> m_branches;
    GeneratedCounts m_counts;
    qint64 m_nextId = 1;
};

base::Error wrongSize(const QString& sentence)
{
    return {base::ErrorCode::Validation, sentence, {}, QStringLiteral("size")};
}

} // namespace

base::Result<GeneratedCounts> generateData(storage::Database& database, const GeneratorSize& size,
                                           base::ProgressSink& progress)
{
    if (size.provinces < 1 || size.provinces > 34 || size.communesPerProvince < 1 || size.communesPerProvince > 999 ||
        size.branchesPerCommune < 1 || size.branchesPerCommune > 99 || size.quarters < 1 || size.quarters > 4 ||
        size.indicators < 1 || size.membersPerBranch < 0 || size.membersPerBranch > 200) {
        return wrongSize(QCoreApplication::translate(
            "Scenarios", "These sizes are not possible: 1–34 provinces, 1–999 communes, 1–99 branches, 1–4 quarters, "
                         "at most 200 members of a branch."));
    }
    const auto used = database.read(holdsData);
    if (!used) {
        return used.error();
    }
    if (*used) {
        return wrongSize(QCoreApplication::translate(
            "Scenarios", "The file holds data already. Nothing was changed; generate into a new file."));
    }
    if (const auto lists = organization::OrganizationService(database).loadStarterLists(); !lists) {
        return lists.error();
    }
    if (const auto catalogue = planning::CatalogueLoader(database).loadStarterCatalogue(); !catalogue) {
        return catalogue.error();
    }
    if (const auto deadlines = results::ResultsService(database).loadDeadlines(); !deadlines) {
        return deadlines.error();
    }
    const auto catalogue = planning::IndicatorService(database).catalogueAt(QDate(size.year, 12, 31));
    const auto provinces = organization::readProvinces();
    if (!catalogue || !provinces) {
        return catalogue ? provinces.error() : catalogue.error();
    }
    QList<Indicator> chosen;
    for (const Indicator& indicator : *catalogue) {
        if (chosen.size() < size.indicators && indicator.entryPeriodKind() == base::PeriodKind::Quarter &&
            !indicator.isComputed()) {
            chosen.append(indicator);
        }
    }
    if (chosen.size() < size.indicators) {
        return wrongSize(QCoreApplication::translate("Scenarios", "The catalogue has only %1 quarterly indicators.")
                             .arg(chosen.size()));
    }
    auto counts = database.write(QCoreApplication::translate("Scenarios", "Generate data"),
                                 [&](storage::UnitOfWork& unit) -> base::Result<GeneratedCounts> {
                                     return Generator(unit, size, chosen, progress).run(*provinces);
                                 });
    if (!counts || size.membersPerBranch == 0) {
        return counts;
    }
    const auto members = generateRegisters(database, size, progress);
    if (!members) {
        return members.error();
    }
    counts->members = *members;
    return counts;
}

} // namespace doancoso::scenarios
