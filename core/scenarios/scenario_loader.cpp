// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_loader.h"

#include "core/base/clock.h"
#include "core/organization/organization_service.h"
#include "core/planning/assignment.h"
#include "core/planning/catalogue_loader.h"
#include "core/planning/example_plans.h"
#include "core/planning/indicator_service.h"
#include "core/planning/plan_service.h"
#include "core/planning/target_service.h"
#include "core/results/results_service.h"
#include "core/scenarios/bulk_repository.h"
#include "core/scenarios/scenario_registers.h"
#include "core/storage/settings.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace doancoso::scenarios {
namespace {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Period;
using planning::Indicator;

const QList<std::pair<QString, QString>> kScenarios{{u"tho-xuan-2022"_s, u":/data/scenarios/tho_xuan_2022.json"_s}};

base::Error broken(const QString& place)
{
    return {base::ErrorCode::Bug, storage::sentenceFor(base::ErrorCode::Bug), u"scenario: %1"_s.arg(place), {}};
}

std::optional<Decimal> decimalOf(const QJsonValue& value)
{
    return value.isDouble() ? Decimal::fromPlain(QString::number(value.toDouble(), 'f', 4))
                            : Decimal::fromPlain(value.toString());
}

std::optional<qint64> countOf(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(static_cast<qint64>(value.toInteger())) : std::nullopt;
}

class Loader
{
public:
    Loader(storage::Database& database, QJsonObject scenario, base::ProgressSink& progress)
        : m_database(database),
          m_scenario(std::move(scenario)),
          m_progress(progress),
          m_organization(database),
          m_indicators(database),
          m_targets(database),
          m_results(database)
    {}

    base::Result<LoadedScenario> run(bool withFourthQuarter)
    {
        const QList<std::function<base::Result<void>()>> steps{
            [this] { return loadLists(); },
            [this] { return loadUnits(); },
            [this] { return loadPlan(); },
            [this] { return loadTargets(); },
            [this, withFourthQuarter] { return loadResults(withFourthQuarter); },
            [this, withFourthQuarter] { return loadRegisters(withFourthQuarter); },
        };
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (m_progress.isCancelled()) {
                return base::cancelledError();
            }
            m_progress.report(i, steps.size(), QCoreApplication::translate("Scenarios", "Loading the example"));
            if (const auto done = steps.at(i)(); !done) {
                return done.error();
            }
        }
        return m_loaded;
    }

private:
    base::Result<void> loadLists()
    {
        if (auto lists = m_organization.loadStarterLists(); !lists) {
            return lists;
        }
        if (const auto catalogue = planning::CatalogueLoader(m_database).loadStarterCatalogue(); !catalogue) {
            return catalogue.error();
        }
        return m_results.loadDeadlines();
    }

    base::Result<void> loadUnits()
    {
        QList<std::pair<organization::UnitDraft, int>> drafts;
        QHash<QString, int> indexes;
        QHash<QString, int> positions;
        for (const QJsonValue& value : m_scenario[u"units"].toArray()) {
            organization::UnitDraft draft;
            draft.code = value[u"code"].toString();
            draft.name = value[u"name"].toString();
            draft.shortName = value[u"short_name"].toString();
            draft.typeCode = value[u"type"].toString();
            draft.blockCode = value[u"block"].toString();
            draft.areaCode = value[u"area"].toString();
            draft.openedOn = QDate::fromString(value[u"opened"].toString(), Qt::ISODate);
            const QString parent = value[u"parent"].toString();
            draft.position = ++positions[parent];
            // The communes hand in figures for the branches below them, which keep no reports of their own here.
            draft.reports = draft.typeCode != u"BRANCH"_s && draft.typeCode != u"CENTRAL"_s;
            if (const QJsonValue heads = value[u"headcount"]; heads.isObject()) {
                draft.headcount = organization::Headcount{QDate(2022, 1, 1), countOf(heads[u"members"]),
                                                          countOf(heads[u"female_members"]), countOf(heads[u"youth"]),
                                                          countOf(heads[u"party_members"])};
                m_members.insert(draft.code, countOf(heads[u"members"]).value_or(0));
            }
            indexes.insert(draft.code, static_cast<int>(drafts.size()));
            drafts.append({draft, parent.isEmpty() ? -1 : indexes.value(parent, -1)});
        }
        const auto ids =
            m_organization.openMany(drafts, QCoreApplication::translate("Scenarios", "Open the units of the example"));
        if (!ids) {
            return ids.error();
        }
        for (auto it = indexes.cbegin(); it != indexes.cend(); ++it) {
            m_units.insert(it.key(), ids->at(it.value()));
        }
        m_loaded.units = static_cast<int>(ids->size());
        m_loaded.officeUnit = m_units.value(m_scenario[u"office_unit"].toString());
        const auto office = m_organization.unit(m_loaded.officeUnit);
        if (!office) {
            return office.error();
        }
        for (const auto& [draft, parent] : drafts) {
            if (parent == indexes.value(m_scenario[u"office_unit"].toString(), -2)) {
                m_communes.append(draft.code);
            }
        }
        return storage::Settings(m_database)
            .setText(storage::setting::kOfficeUnit, office->uid,
                     QCoreApplication::translate("Scenarios", "Set the own office"));
    }

    base::Result<void> loadPlan()
    {
        const auto imported =
            planning::ExamplePlans(m_database).importExample(m_scenario[u"plan"].toString(), m_loaded.officeUnit);
        if (!imported) {
            return imported.error();
        }
        m_loaded.plan = imported->plan;
        planning::PlanService plans(m_database);
        auto plan = plans.plan(imported->plan);
        const auto form = m_indicators.formByCode(m_scenario[u"form"].toString());
        if (!plan || !form) {
            return plan ? form.error() : plan.error();
        }
        plan->form = form->id;
        for (const base::IndicatorId id : form->indicators()) {
            const auto card = m_indicators.indicator(id, QDate(2022, 12, 31));
            if (!card) {
                return card.error();
            }
            m_cards.insert(card->code, *card);
        }
        const auto saved = plans.saveDraft(*plan);
        return saved ? base::Result<void>() : base::Result<void>(saved.error());
    }

    /// The year's targets of the office and its communes: amounts are shared in proportion to members, percentages and
    /// targets for each unit are the same for all.
    base::Result<void> loadTargets()
    {
        const QJsonObject totals = m_scenario[u"targets_2022"].toObject();
        const auto done = m_database.write(
            QCoreApplication::translate("Scenarios", "Assign the targets of the example"),
            [&](storage::UnitOfWork& unit) -> base::Result<void> {
                for (auto it = totals.constBegin(); it != totals.constEnd(); ++it) {
                    const auto card = m_cards.constFind(it.key());
                    const auto total = decimalOf(it.value());
                    if (card == m_cards.constEnd() || !total) {
                        return broken(u"targets_2022 %1"_s.arg(it.key()));
                    }
                    planning::ShareRequest request{
                        *total, planning::ShareMethod::Proportionally, card->decimals, Decimal(0), {}};
                    for (const QString& code : m_communes) {
                        request.items.append({std::nullopt, Decimal(m_members.value(code))});
                    }
                    const bool copied = card->isRatio() || card->unitRule == planning::UnitRule::CountMet;
                    const planning::ShareResult shares = planning::share(request);
                    if (auto put = putTarget(unit, *card, m_loaded.officeUnit, *total); !put) {
                        return put;
                    }
                    for (qsizetype i = 0; i < m_communes.size(); ++i) {
                        const Decimal amount = copied ? *total : shares.parts.at(i).value_or(Decimal());
                        if (auto put = putTarget(unit, *card, m_units.value(m_communes.at(i)), amount); !put) {
                            return put;
                        }
                    }
                }
                return {};
            });
        if (!done) {
            return done.error();
        }
        planning::PlanService plans(m_database);
        const auto plan = plans.plan(m_loaded.plan);
        if (!plan) {
            return plan.error();
        }
        const auto issued = plans.issue(plan->id, plan->revision, m_scenario[u"plan_number"].toString(),
                                        QDate::fromString(m_scenario[u"plan_issued_on"].toString(), Qt::ISODate));
        return issued ? base::Result<void>() : base::Result<void>(issued.error());
    }

    base::Result<void> putTarget(storage::UnitOfWork& unit, const Indicator& card, base::UnitId id, Decimal amount)
    {
        planning::Target target;
        target.key = {m_loaded.plan, card.id, id, Period::wholeYear(2022), 0};
        target.shape = card.shape;
        target.comparator =
            card.direction == planning::Direction::Down ? planning::Comparator::AtMost : planning::Comparator::AtLeast;
        target.scope = card.unitRule == planning::UnitRule::CountMet ? planning::TargetScope::EachUnit
                                                                     : planning::TargetScope::Issuer;
        target.amount = amount;
        target.validFrom = QDate(2022, 1, 1);
        const auto stored = planning::TargetService::put(unit, target, std::nullopt);
        return stored ? base::Result<void>() : base::Result<void>(stored.error());
    }

    base::Result<void> loadResults(bool withFourthQuarter)
    {
        QMap<Period, QList<results::ValueRow>> rows;
        if (auto read = collect(m_scenario[u"results"].toObject(), rows); !read) {
            return read;
        }
        if (auto read = collectUnit(m_loaded.officeUnit, m_scenario[u"own"].toObject(), rows); !read) {
            return read;
        }
        if (withFourthQuarter) {
            if (auto read = collect(m_scenario[u"results_q4"].toObject(), rows); !read) {
                return read;
            }
            if (auto read = collectUnit(m_loaded.officeUnit, m_scenario[u"own_q4"].toObject(), rows); !read) {
                return read;
            }
        }
        for (auto it = rows.cbegin(); it != rows.cend(); ++it) {
            if (auto saved = m_results.save(
                    it.value(),
                    QCoreApplication::translate("Scenarios", "Enter the figures of %1").arg(base::longName(it.key())));
                !saved) {
                return saved;
            }
            m_loaded.figures += static_cast<int>(it.value().size());
        }
        m_loaded.openingPeriod = Period::quarter(2022, withFourthQuarter ? 4 : 3);
        return storage::Settings(m_database)
            .setText(u"opening_period"_s, m_loaded.openingPeriod.code(),
                     QCoreApplication::translate("Scenarios", "Set the first period to show"));
    }

    base::Result<void> collect(const QJsonObject& byUnit, QMap<Period, QList<results::ValueRow>>& rows)
    {
        for (auto it = byUnit.constBegin(); it != byUnit.constEnd(); ++it) {
            if (auto read = collectUnit(m_units.value(it.key()), it.value().toObject(), rows); !read) {
                return read;
            }
        }
        return {};
    }

    base::Result<void> collectUnit(base::UnitId unit, const QJsonObject& byPeriod,
                                   QMap<Period, QList<results::ValueRow>>& rows)
    {
        for (auto period = byPeriod.constBegin(); period != byPeriod.constEnd(); ++period) {
            const auto parsed = Period::fromCode(period.key());
            if (!parsed) {
                return broken(u"period %1"_s.arg(period.key()));
            }
            const QJsonObject figures = period.value().toObject();
            for (auto figure = figures.constBegin(); figure != figures.constEnd(); ++figure) {
                const auto card = m_cards.constFind(figure.key());
                const QJsonArray numbers = figure.value().toArray();
                const auto numerator = decimalOf(numbers.at(0));
                if (card == m_cards.constEnd() || !numerator) {
                    return broken(u"figure %1 of %2"_s.arg(figure.key(), period.key()));
                }
                const results::RawCell cell{numerator, numbers.size() > 1 ? decimalOf(numbers.at(1)) : std::nullopt};
                rows[*parsed].append({{*parsed, card->id, unit, 0}, results::ValueRowKind::Own, cell, {}});
            }
        }
        return {};
    }

    base::Result<void> loadSubmissions()
    {
        for (const QJsonValue& value : m_scenario[u"submissions"].toArray()) {
            const base::UnitId unit = m_units.value(value[u"unit"].toString());
            const auto period = Period::fromCode(value[u"period"].toString());
            const QString state = value[u"state"].toString();
            if (!unit.isValid() || !period) {
                return broken(u"submissions %1"_s.arg(value[u"unit"].toString()));
            }
            if (state == u"draft"_s) {
                continue;
            }
            const QDate day = QDate::fromString(value[u"submitted_on"].toString(), Qt::ISODate);
            const auto submitted = m_results.submit(unit, *period, QDateTime(day, QTime(3, 0), Qt::UTC));
            if (!submitted) {
                return submitted.error();
            }
            const auto decided = state == u"accepted"_s ? m_results.accept(unit, *period)
                                 : state == u"returned"_s
                                     ? m_results.giveBack(unit, *period, value[u"remark"].toString())
                                     : submitted;
            if (!decided) {
                return decided.error();
            }
        }
        return {};
    }

    base::Result<void> loadRegisters(bool withFourthQuarter)
    {
        return loadScenarioRegisters(
            m_database, m_scenario, {m_loaded.officeUnit, m_communes, m_units}, withFourthQuarter,
            [this] { return loadSubmissions(); }, m_progress);
    }

    storage::Database& m_database;
    QJsonObject m_scenario;
    base::ProgressSink& m_progress;
    organization::OrganizationService m_organization;
    planning::IndicatorService m_indicators;
    planning::TargetService m_targets;
    results::ResultsService m_results;
    LoadedScenario m_loaded;
    QHash<QString, base::UnitId> m_units;
    QHash<QString, qint64> m_members;
    QHash<QString, Indicator> m_cards;
    QStringList m_communes;
};

} // namespace

QList<ScenarioInfo> availableScenarios()
{
    QList<ScenarioInfo> found;
    for (const auto& [code, path] : kScenarios) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            found.append({code, QJsonDocument::fromJson(file.readAll()).object()[u"name"].toString()});
        }
    }
    return found;
}

base::Result<LoadedScenario> loadScenario(storage::Database& database, const QString& code, bool withFourthQuarter,
                                          base::ProgressSink& progress)
{
    for (const auto& [known, path] : kScenarios) {
        if (known != code) {
            continue;
        }
        const auto used = database.read(holdsData);
        if (!used) {
            return used.error();
        }
        if (*used) {
            return base::Error{
                base::ErrorCode::Validation,
                QCoreApplication::translate(
                    "Scenarios", "The file holds data already. Nothing was changed; load the example into a new file."),
                {},
                {}};
        }
        QFile file(path);
        const QJsonObject scenario =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        return scenario.isEmpty() ? base::Result<LoadedScenario>(broken(path))
                                  : Loader(database, scenario, progress).run(withFourthQuarter);
    }
    return base::Error{base::ErrorCode::NotFound,
                       QCoreApplication::translate("Scenarios", "There is no example “%1”.").arg(code),
                       {},
                       {}};
}

} // namespace doancoso::scenarios
