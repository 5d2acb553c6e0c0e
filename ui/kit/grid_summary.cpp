// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/grid_summary.h"

#include "ui/kit/grid_roles.h"

#include <QElapsedTimer>
#include <QTimer>

namespace doancoso::kit {
namespace {
constexpr qint64 kSliceMilliseconds = 8;
} // namespace

GridSummary::GridSummary(QObject* parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, &GridSummary::addSlice);
}

void GridSummary::setSelection(const QItemSelection& selection)
{
    m_selection = selection;
    m_range = 0;
    m_row = selection.isEmpty() ? 0 : selection.first().top();
    m_count = 0;
    m_sum = base::Decimal();
    const bool single =
        selection.isEmpty() || (selection.size() == 1 && selection.first().width() * selection.first().height() == 1);
    if (single) {
        m_timer->stop();
        m_selection.clear();
        finish();
        return;
    }
    m_timer->start();
}

void GridSummary::addSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_range < m_selection.size() && clock.elapsed() < kSliceMilliseconds) {
        const QItemSelectionRange& range = m_selection.at(m_range);
        // A model that changed meanwhile made the range invalid; the view asks again then.
        if (!range.isValid() || m_row > range.bottom()) {
            ++m_range;
            m_row = m_range < m_selection.size() ? m_selection.at(m_range).top() : 0;
            continue;
        }
        for (int column = range.left(); column <= range.right(); ++column) {
            if (const auto number = rawNumber(range.model()->index(m_row, column).data(RawValueRole))) {
                ++m_count;
                m_sum += *number;
            }
        }
        ++m_row;
    }
    if (m_range >= m_selection.size()) {
        m_timer->stop();
        finish();
    }
}

void GridSummary::finish()
{
    const bool nothing = m_count == 0;
    if (nothing && m_announcedNothing) {
        return;
    }
    m_announcedNothing = nothing;
    emit changed(m_count, m_sum, nothing ? base::Decimal() : m_sum.scaledBy(1, m_count));
}

} // namespace doancoso::kit
