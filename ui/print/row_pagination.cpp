// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/row_pagination.h"

#include <algorithm>
#include <cmath>

namespace doancoso::print {

namespace {

/// A tall row begins on a page only where at least so many of its lines fit.
constexpr int kLeastLinesOfTallRow = 3;
constexpr qsizetype kRowsKeptWithTail = 2;

class Paginator
{
public:
    Paginator(const QList<RowExtent>& rows, const RowRoom& room) : m_rows(rows), m_room(room)
    {
        m_result.pages.append(QList<RowSlice>());
    }

    RowPages run()
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            const RowSlice whole{row, 0, m_rows.at(row).lines, true};
            if (sliceHeight(whole, m_room) > m_room.otherPage) {
                placeTall(whole);
            } else {
                placeWhole(whole);
            }
        }
        keepTail();
        return std::move(m_result);
    }

private:
    qreal room(qsizetype page) const { return page == 0 ? m_room.firstPage : m_room.otherPage; }
    qreal used(qsizetype page) const
    {
        qreal sum = 0;
        for (const RowSlice& slice : m_result.pages.at(page)) {
            sum += sliceHeight(slice, m_room);
        }
        return sum;
    }

    void placeWhole(const RowSlice& slice)
    {
        if (m_used + sliceHeight(slice, m_room) > room(m_result.pages.size() - 1) + 0.01) {
            startPage(m_room.otherPage - sliceHeight(slice, m_room));
        }
        add(slice);
    }

    void placeTall(RowSlice rest)
    {
        rest.whole = false;
        int lines = rest.lineCount;
        while (lines > 0) {
            const qreal free = room(m_result.pages.size() - 1) - m_used - m_room.padding;
            const int fitting = std::min(lines, static_cast<int>(std::floor(free / m_room.lineHeight + 0.001)));
            if (fitting < std::min(lines, kLeastLinesOfTallRow) && !m_result.pages.last().isEmpty()) {
                startPage(lines == rest.lineCount ? m_room.otherPage / 2 : 0);
                continue;
            }
            // A page too low for a single line cannot be helped: go on with one, or the loop would never end.
            const int taken = std::max(1, fitting);
            add({rest.row, rest.firstLine, taken, false});
            rest.firstLine += taken;
            lines -= taken;
            if (lines > 0) {
                startPage(0);
            }
        }
    }

    void add(const RowSlice& slice)
    {
        m_result.pages.last().append(slice);
        m_used += sliceHeight(slice, m_room);
    }

    /// Takes section rows at the foot of the page along, as far as they fit into `roomForSections`.
    void startPage(qreal roomForSections)
    {
        QList<RowSlice> moved;
        auto& page = m_result.pages.last();
        qreal height = 0;
        while (page.size() > 1 && m_rows.at(page.last().row).keepWithNext && page.last().whole) {
            height += sliceHeight(page.last(), m_room);
            if (height > roomForSections) {
                break;
            }
            moved.prepend(page.takeLast());
        }
        m_result.pages.append(moved);
        m_used = used(m_result.pages.size() - 1);
    }

    /// Sees to it that the last page holds two rows, and room for the tail.
    void keepTail()
    {
        if (m_rows.size() < kRowsKeptWithTail) {
            m_result.tailFits = used(m_result.pages.size() - 1) + m_room.tail <= room(m_result.pages.size() - 1) + 0.01;
            return;
        }
        const qsizetype last = m_result.pages.size() - 1;
        if (used(last) + m_room.tail > room(last) + 0.01) {
            moveToNewPage();
        } else if (last > 0 && m_result.pages.at(last).size() < kRowsKeptWithTail) {
            fillUpLastPage();
        }
    }

    void moveToNewPage()
    {
        auto& page = m_result.pages.last();
        QList<RowSlice> moved;
        while (page.size() > 1 && page.last().whole &&
               (moved.size() < kRowsKeptWithTail || m_rows.at(page.last().row).keepWithNext)) {
            moved.prepend(page.takeLast());
        }
        qreal height = m_room.tail;
        for (const RowSlice& slice : moved) {
            height += sliceHeight(slice, m_room);
        }
        if (moved.isEmpty() || height > m_room.otherPage) {
            page.append(moved);
            m_result.tailFits = false;
            return;
        }
        m_result.pages.append(moved);
        if (moved.size() < kRowsKeptWithTail) {
            fillUpLastPage();
        }
    }

    void fillUpLastPage()
    {
        const qsizetype last = m_result.pages.size() - 1;
        auto& before = m_result.pages[last - 1];
        while (m_result.pages.at(last).size() < kRowsKeptWithTail && before.size() > 1 && before.last().whole &&
               used(last) + sliceHeight(before.last(), m_room) + m_room.tail <= m_room.otherPage) {
            m_result.pages[last].prepend(before.takeLast());
        }
        while (before.size() > 1 && m_rows.at(before.last().row).keepWithNext &&
               used(last) + sliceHeight(before.last(), m_room) + m_room.tail <= m_room.otherPage) {
            m_result.pages[last].prepend(before.takeLast());
        }
    }

    const QList<RowExtent>& m_rows;
    const RowRoom& m_room;
    RowPages m_result;
    qreal m_used = 0;
};

} // namespace

qreal sliceHeight(const RowSlice& slice, const RowRoom& room)
{
    return slice.lineCount * room.lineHeight + room.padding;
}

RowPages paginateRows(const QList<RowExtent>& rows, const RowRoom& room)
{
    return Paginator(rows, room).run();
}

} // namespace doancoso::print
