// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small worlds for tests: units, indicators and figures in few words.
#pragma once

#include "support/test_database.h"

#include "core/activity/count_keeper.h"
#include "core/organization/organization_service.h"
#include "core/planning/indicator_repository.h"
#include "core/planning/period_repository.h"
#include "core/results/value_repository.h"

namespace doancoso::tests {

class World
{
public:
    explicit World(storage::Engine engine = storage::Engine::Sqlite) : database(engine), organization(*database)
    {
        activity::installKeepers(*database);
        REQUIRE_OK(organization.loadStarterLists());
        REQUIRE_OK(database->write(QStringLiteral("nhóm"), [](storage::UnitOfWork& unit) -> base::Result<void> {
            planning::IndicatorRepository::putGroup(
                unit, {QStringLiteral("T"), QStringLiteral("Thử"), QStringLiteral("Test"), 1});
            return {};
        }));
    }

    base::UnitId unit(const QString& code, const QString& type, base::UnitId parent,
                      const QDate& openedOn = QDate(2018, 1, 1))
    {
        organization::UnitDraft draft;
        draft.code = code;
        draft.name = QStringLiteral("Đơn vị ") + code;
        draft.typeCode = type;
        draft.parentId = parent;
        draft.openedOn = openedOn;
        draft.reports = true;
        const auto id = organization.open(draft);
        REQUIRE_OK(id);
        return *id;
    }

    planning::Indicator indicator(planning::Indicator card)
    {
        card.group = QStringLiteral("T");
        card.position = ++m_position;
        card.code = card.code.isEmpty() ? QStringLiteral("T%1").arg(m_position) : card.code;
        card.name = QStringLiteral("Chỉ tiêu ") + card.code;
        card.shortName = card.code;
        card.unitOfMeasure = QStringLiteral("người");
        card.validFrom = QDate(2000, 1, 1);
        const auto id = database->write(QStringLiteral("chỉ tiêu"),
                                        [&](storage::UnitOfWork& unit) -> base::Result<base::IndicatorId> {
                                            card.id = planning::IndicatorRepository::insertCard(unit, card);
                                            planning::IndicatorRepository::insertVersion(unit, card);
                                            return card.id;
                                        });
        REQUIRE_OK(id);
        return card;
    }

    base::Result<void> put(const results::ValueRow& row)
    {
        return database->write(QStringLiteral("số liệu"), [&](storage::UnitOfWork& unit) -> base::Result<void> {
            planning::PeriodRepository(unit.connection()).ensure(row.key.period);
            results::ValueRepository::put(unit, row);
            return {};
        });
    }

    TestDatabase database;
    organization::OrganizationService organization;

private:
    int m_position = 0;
};

} // namespace doancoso::tests
