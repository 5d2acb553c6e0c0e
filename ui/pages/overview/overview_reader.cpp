// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overview_reader.h"

#include "core/reporting/overview_cards.h"
#include "ui/workspace.h"

#include <algorithm>

namespace doancoso::pages {
namespace {

using reporting::OverviewTrend;

int columnOfCode(const reporting::SheetData& sheet, const QString& code)
{
    for (int i = 0; i < sheet.indicators.size(); ++i) {
        if (sheet.indicators.at(i).code == code) {
            return i;
        }
    }
    return -1;
}

base::Result<OverviewAnswer> answerOf(storage::Database& database, const OverviewWish& wish)
{
    auto data = reporting::readOverview(database, wish.request);
    if (!data) {
        return data.error();
    }
    OverviewAnswer answer;
    answer.data = std::move(*data);
    const reporting::SheetData& sheet = answer.data.sheet;
    answer.cards = reporting::keyIndicators(sheet, wish.cardCodes);
    answer.column = columnOfCode(sheet, wish.indicatorCode);
    if (answer.column < 0) {
        answer.column = reporting::firstChartIndicator(sheet, answer.cards);
    }
    if (answer.column >= 0) {
        auto trend = reporting::readOverviewTrend(database, wish.request.unit, sheet.indicators.at(answer.column),
                                                  wish.request.period);
        if (!trend) {
            return trend.error();
        }
        answer.trend = std::move(*trend);
    }
    return answer;
}

/// Runs `work(Database&)` with a connection of the thread.
template <typename Work>
auto connected(storage::Database& database, Work work) -> decltype(work(database))
{
    const storage::ConnectionScope scope(database);
    if (!scope.state()) {
        return scope.state().error();
    }
    return work(database);
}

} // namespace

OverviewReader::OverviewReader(ui::Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace)
{
    m_pool.setMaxThreadCount(1);
    m_checkPool.setMaxThreadCount(1);
}

OverviewReader::~OverviewReader()
{
    m_pool.clear();
    m_checkPool.clear();
    m_pool.waitForDone();
    m_checkPool.waitForDone();
}

void OverviewReader::read(const OverviewWish& wish)
{
    const int generation = ++m_generation;
    ++m_trendGeneration;
    m_pool.clear();
    m_checkPool.clear();
    m_pool.start([this, wish, generation] {
        auto answer =
            connected(m_workspace.database(), [&](storage::Database& database) { return answerOf(database, wish); });
        QMetaObject::invokeMethod(
            this,
            [this, generation, answer = std::move(answer)] {
                if (generation != m_generation) {
                    return;
                }
                if (!answer) {
                    emit failed(answer.error());
                    return;
                }
                emit arrived(*answer);
                check(answer->data);
            },
            Qt::QueuedConnection);
    });
}

void OverviewReader::readTrend(base::UnitId unit, const planning::Indicator& indicator, const base::Period& last)
{
    const int generation = ++m_trendGeneration;
    m_pool.start([this, unit, indicator, last, generation] {
        auto trend = connected(m_workspace.database(), [&](storage::Database& database) {
            return reporting::readOverviewTrend(database, unit, indicator, last);
        });
        QMetaObject::invokeMethod(
            this,
            [this, generation, trend = std::move(trend)] {
                if (generation != m_trendGeneration) {
                    return;
                }
                if (!trend) {
                    emit failed(trend.error());
                    return;
                }
                emit trendArrived(*trend);
            },
            Qt::QueuedConnection);
    });
}

void OverviewReader::check(const reporting::OverviewData& data)
{
    const int generation = m_generation;
    m_checkPool.start([this, data, generation] {
        auto checks = connected(m_workspace.database(), [&](storage::Database& database) {
            return reporting::readOverviewChecks(database, data);
        });
        QMetaObject::invokeMethod(
            this,
            [this, generation, checks = std::move(checks)] {
                if (generation != m_generation) {
                    return;
                }
                if (!checks) {
                    emit failed(checks.error());
                    return;
                }
                emit checked(*checks);
            },
            Qt::QueuedConnection);
    });
}

} // namespace doancoso::pages
