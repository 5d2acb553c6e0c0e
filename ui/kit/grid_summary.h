// SPDX-License-Identifier: GPL-3.0-or-later
//
// Count, sum and average of the numbers among the selected cells, for the status line. Large selections are added up in
// slices while nothing else happens. Used by GridView.
#pragma once

#include "core/base/decimal.h"

#include <QItemSelection>
#include <QObject>

class QTimer;

namespace doancoso::kit {

class GridSummary final : public QObject
{
    Q_OBJECT

public:
    explicit GridSummary(QObject* parent = nullptr);
    /// A selection of one cell says nothing: count 0.
    void setSelection(const QItemSelection& selection);

signals:
    void changed(int count, doancoso::base::Decimal sum, doancoso::base::Decimal average);

private:
    void addSlice();
    void finish();

    QTimer* m_timer;
    QItemSelection m_selection;
    qsizetype m_range = 0;
    int m_row = 0;
    int m_count = 0;
    base::Decimal m_sum;
    bool m_announcedNothing = true;
};

} // namespace doancoso::kit
