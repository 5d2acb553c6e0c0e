// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads for the overview page in threads of its own: first what every card and chart needs, then the checks. A newer
// wish makes older answers worthless; they are dropped. Made by the overview page only.
#pragma once

#include "core/reporting/overview_data.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

/// What the page wants to show.
struct OverviewWish
{
    reporting::OverviewRequest request;
    QStringList cardCodes;
    QString indicatorCode; ///< empty: the reader chooses
};

struct OverviewAnswer
{
    reporting::OverviewData data;
    QList<int> cards; ///< columns of the sheet
    int column = -1;  ///< of the charts; -1: the sheet has no indicator
    reporting::OverviewTrend trend;
};

class OverviewReader final : public QObject
{
    Q_OBJECT

public:
    explicit OverviewReader(ui::Workspace& workspace, QObject* parent = nullptr);
    /// Waits for what is being read.
    ~OverviewReader() override;

    /// Answers with arrived() or failed(), then checked().
    void read(const OverviewWish& wish);
    /// Another indicator over the same data: answers with trendArrived().
    void readTrend(base::UnitId unit, const planning::Indicator& indicator, const base::Period& last);
    /// Drops what is under way.
    void forget() { ++m_generation; }

signals:
    void arrived(const doancoso::pages::OverviewAnswer& answer);
    void trendArrived(const doancoso::reporting::OverviewTrend& trend);
    void checked(const doancoso::reporting::OverviewChecks& checks);
    void failed(const doancoso::base::Error& error);

private:
    void check(const reporting::OverviewData& data);

    ui::Workspace& m_workspace;
    int m_generation = 0;
    int m_trendGeneration = 0;
    QThreadPool m_pool;
    QThreadPool m_checkPool;
};

} // namespace doancoso::pages
