// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_measure.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace doancoso::print {

using namespace reporting;

namespace {

constexpr int kLargestFace = 110;
constexpr int kSmallestFace = 80;
constexpr int kLargestWishedFace = 140;
constexpr int kReferenceFace = 100;
constexpr qreal kComfortableTextMm = 42;
constexpr qreal kHeaderOnOneLineMm = 24;
constexpr qreal kMiddlingColumnMm = 20;
constexpr qreal kFigureAir = 1.12;
constexpr qreal kMostStretch = 1.8;
constexpr qreal kWidestTextMm = 170;

/// Widths of a column's content at the reference size, padding not included.
struct Need
{
    qreal minimum = 0;     ///< the widest figure or word
    qreal comfortable = 0; ///< short texts on one line, long ones on a few
    qreal wish = 0;        ///< the content on one line
    qreal header = 0;      ///< the column's title on one line
    qreal fixedMm = 0;
    qreal leastMm = 0;
};

} // namespace

class TablePlanner::Work
{
public:
    Work(const Table& table, const QList<GridRow>& rows, qreal width, LineBreaker& breaker)
        : m_table(table), m_rows(rows), m_width(width), m_breaker(breaker), m_needs(table.columns.size())
    {
        for (int i = 0; i < table.columns.size(); ++i) {
            (table.columns.at(i).repeats ? m_repeated : m_others).append(i);
        }
        measure();
    }

    TablePlan plan(std::optional<int> faceSize)
    {
        if (faceSize) {
            m_size = std::clamp(*faceSize, kSmallestFace, kLargestWishedFace);
            return m_others.isEmpty() || fitsOnePage(&Widths::minimum) ? onePage() : severalPages();
        }
        struct Try
        {
            Level level;
            int largest;
            int smallest;
        };
        // Comfortable in good letters, else with long texts on more lines, else as narrow as it goes.
        for (const Try& attempt :
             {Try{&Widths::comfortable, kLargestFace, 95}, Try{&Widths::modest, 105, kSmallestFace},
              Try{&Widths::minimum, 100, kSmallestFace}}) {
            for (m_size = attempt.largest; m_size >= attempt.smallest; m_size -= kFaceSizeStep) {
                if (fitsOnePage(attempt.level)) {
                    return onePage();
                }
            }
        }
        if (m_others.isEmpty()) {
            m_size = kSmallestFace;
            return onePage();
        }
        m_size = kLargestFace;
        return severalPages();
    }

private:
    struct Widths
    {
        qreal minimum = 0;
        qreal modest = 0;
        qreal comfortable = 0;
        qreal wish = 0;
        qreal header = 0;
    };
    using Level = qreal Widths::*;

    // --- measuring ---------------------------------------------------------------------------------------------

    void measure()
    {
        for (int i = 0; i < m_needs.size(); ++i) {
            const Column& column = m_table.columns.at(i);
            const TextFace bold{kReferenceFace, true, false};
            Need& need = m_needs[i];
            need.fixedMm = column.widthMm;
            need.leastMm = column.minWidthMm;
            need.minimum = m_breaker.widestWord(column.title, bold);
            const qreal natural = m_breaker.naturalWidth(column.title, bold);
            need.comfortable = std::max(need.minimum, natural * 0.55);
            need.wish = need.comfortable;
            need.header = natural <= fromMm(kHeaderOnOneLineMm) ? natural : need.comfortable;
        }
        for (const GridRow& row : m_rows) {
            for (const GridCell& cell : row.cells) {
                if (cell.span == 1 && !cell.text.isEmpty()) {
                    measureCell(cell);
                }
            }
        }
        alignSiblings();
        measureGroups();
        // One endless word must not push everything else off the page.
        for (Need& need : m_needs) {
            need.minimum = std::min(need.minimum, m_width * 0.4);
            need.comfortable = std::max(need.comfortable, need.minimum);
            need.wish = std::max(need.wish, need.comfortable);
            need.header = std::max(need.header, need.wish);
        }
    }

    void measureCell(const GridCell& cell)
    {
        const TextFace face{kReferenceFace, cell.bold, cell.italic};
        Need& need = m_needs[cell.column];
        const qreal indent = cell.indent * kCellIndent;
        if (cell.kind == CellKind::Number || cell.kind == CellKind::Percent) {
            const qreal width = m_breaker.measure().width(cell.text, face) + indent;
            need.minimum = std::max(need.minimum, width);
            need.comfortable = std::max(need.comfortable, width * kFigureAir);
            need.wish = std::max(need.wish, width * kFigureAir);
            return;
        }
        const qreal natural = m_breaker.naturalWidth(cell.text, face) + indent;
        need.minimum = std::max(need.minimum, m_breaker.widestWord(cell.text, face) + indent);
        const qreal comfortable =
            cell.kind == CellKind::Missing ? natural * 0.55 : std::min(natural, fromMm(kComfortableTextMm));
        need.comfortable = std::max(need.comfortable, comfortable);
        need.wish = std::max(need.wish, std::min(natural, fromMm(kWidestTextMm)));
    }

    /// Columns of the same name in different groups ("KH năm") get one width, which makes a calm table.
    void alignSiblings()
    {
        QHash<QString, Need> widest;
        for (int i = 0; i < m_needs.size(); ++i) {
            if (!m_table.columns.at(i).groupId.isEmpty()) {
                Need& all = widest[m_table.columns.at(i).title];
                all.comfortable = std::max(all.comfortable, m_needs.at(i).comfortable);
                all.wish = std::max(all.wish, m_needs.at(i).wish);
                all.header = std::max(all.header, m_needs.at(i).header);
            }
        }
        for (int i = 0; i < m_needs.size(); ++i) {
            if (!m_table.columns.at(i).groupId.isEmpty()) {
                const Need& all = widest[m_table.columns.at(i).title];
                m_needs[i].comfortable = all.comfortable;
                m_needs[i].wish = all.wish;
                m_needs[i].header = all.header;
            }
        }
    }

    /// The upper header cell must hold its widest word, and stands comfortably on two lines.
    void measureGroups()
    {
        QList<int> all(m_table.columns.size());
        std::iota(all.begin(), all.end(), 0);
        const TextFace bold{kReferenceFace, true, false};
        for (const HeaderGroup& group : headerGroups(m_table, all)) {
            if (!group.isGroup) {
                continue;
            }
            const qreal word = m_breaker.widestWord(group.title, bold);
            spread(group.columns, word, &Need::minimum);
            spread(group.columns, std::max(word, m_breaker.naturalWidth(group.title, bold) * 0.55), &Need::comfortable);
        }
    }

    void spread(const QList<int>& columns, qreal wanted, qreal Need::*level)
    {
        qreal present = 2 * kCellPaddingX * static_cast<qreal>(columns.size() - 1);
        for (const int i : columns) {
            present += m_needs.at(i).*level;
        }
        if (present < wanted) {
            for (const int i : columns) {
                m_needs[i].*level += (wanted - present) / static_cast<qreal>(columns.size());
            }
        }
    }

    // --- widths at a size --------------------------------------------------------------------------------------

    Widths widthsOf(int column) const
    {
        const Need& need = m_needs.at(column);
        const qreal scale = static_cast<qreal>(m_size) / kReferenceFace;
        const qreal padding = 2 * kCellPaddingX;
        Widths widths;
        const qreal asked = std::min(fromMm(std::max(need.leastMm, need.fixedMm)), m_width * 0.5);
        widths.minimum = std::max(need.minimum * scale + padding, asked);
        if (need.fixedMm > 0) {
            widths.modest = widths.comfortable = widths.wish = widths.header = widths.minimum;
            return widths;
        }
        widths.comfortable = std::max(need.comfortable * scale + padding, widths.minimum);
        widths.modest = (widths.minimum + widths.comfortable) / 2;
        widths.wish = std::max(need.wish * scale + padding, widths.comfortable);
        widths.header = std::max(need.header * scale + padding, widths.wish);
        return widths;
    }

    qreal sum(const QList<int>& columns, Level level) const
    {
        return std::accumulate(columns.cbegin(), columns.cend(), qreal(0),
                               [&](qreal total, int column) { return total + widthsOf(column).*level; });
    }

    bool fitsOnePage(Level level) const { return sum(m_repeated, level) + sum(m_others, level) <= m_width; }

    /// Minimum first, then towards comfortable, then towards the wish, then what remains by weight.
    QList<qreal> share(const QList<int>& columns, qreal available, bool fill) const
    {
        QList<qreal> widths;
        for (const int column : columns) {
            widths.append(widthsOf(column).minimum);
        }
        const qreal least = std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
        if (least > available) {
            // Only endless words come here; they are broken rather than printed beside the paper.
            for (qreal& width : widths) {
                width *= available / least;
            }
            return widths;
        }
        for (const Level level : {&Widths::comfortable, &Widths::wish}) {
            grow(widths, columns, available, level);
        }
        // A title that almost fits its line wins nothing.
        if (sum(columns, &Widths::header) <= available) {
            grow(widths, columns, available, &Widths::header);
        }
        const qreal rest = available - std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
        qreal weights = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            weights += shareWeight(columns.at(i), widths.at(i));
        }
        if (fill && rest > 0 && weights > 0) {
            for (qsizetype i = 0; i < columns.size(); ++i) {
                widths[i] += rest * shareWeight(columns.at(i), widths.at(i)) / weights;
            }
        }
        return widths;
    }

    void grow(QList<qreal>& widths, const QList<int>& columns, qreal available, Level level) const
    {
        const qreal rest = available - std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
        qreal wanted = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            wanted += std::max(qreal(0), widthsOf(columns.at(i)).*level - widths.at(i));
        }
        if (rest <= 0 || wanted <= 0) {
            return;
        }
        const qreal part = std::min(qreal(1), rest / wanted);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            widths[i] += part * std::max(qreal(0), widthsOf(columns.at(i)).*level - widths.at(i));
        }
    }

    /// Wide columns have what they need: they take no more of the rest than one of middling width.
    qreal shareWeight(int column, qreal width) const
    {
        const Column& of = m_table.columns.at(column);
        return of.widthMm > 0 ? 0 : std::max(0.0, of.weight) * std::min(width, fromMm(kMiddlingColumnMm));
    }

    // --- one page or several -----------------------------------------------------------------------------------

    TablePlan onePage() const
    {
        QList<int> all(m_table.columns.size());
        std::iota(all.begin(), all.end(), 0);
        return {m_size, {{all, share(all, m_width, true)}}};
    }

    qreal repeatedWidth() const
    {
        return std::max(sum(m_repeated, &Widths::minimum), std::min(sum(m_repeated, &Widths::wish), m_width * 0.3));
    }

    /// Columns that must stay together.
    QList<QList<int>> atoms(qreal room) const
    {
        QList<QList<int>> made;
        for (const HeaderGroup& group : headerGroups(m_table, m_others)) {
            const bool together = m_table.columns.at(group.columns.first()).keepGroupTogether;
            if (together && sum(group.columns, &Widths::minimum) <= room) {
                made.append(group.columns);
            } else {
                for (const int column : group.columns) {
                    made.append(QList<int>{column});
                }
            }
        }
        return made;
    }

    QList<QList<int>> fillPages(const QList<QList<int>>& parts, qreal room) const
    {
        QList<QList<int>> pages;
        qreal used = 0;
        for (const QList<int>& part : parts) {
            const qreal width = sum(part, &Widths::comfortable);
            if (pages.isEmpty() || used + width > room) {
                pages.append(QList<int>());
                used = 0;
            }
            pages.last().append(part);
            used += width;
        }
        return pages;
    }

    /// As few pages as possible, and these about equally full.
    QList<QList<int>> partition() const
    {
        const qreal room = m_width - repeatedWidth();
        const QList<QList<int>> parts = atoms(room);
        QList<QList<int>> best = fillPages(parts, room);
        qreal low = sum(m_others, &Widths::comfortable) / static_cast<qreal>(std::max<qsizetype>(1, best.size()));
        qreal high = room;
        for (int step = 0; step < 12 && low < high; ++step) {
            const qreal middle = (low + high) / 2;
            QList<QList<int>> candidate = fillPages(parts, middle);
            if (candidate.size() <= best.size()) {
                best = std::move(candidate);
                high = middle;
            } else {
                low = middle;
            }
        }
        return best;
    }

    TablePlan severalPages() const
    {
        TablePlan plan{m_size, {}};
        const QList<qreal> repeated = share(m_repeated, repeatedWidth(), false);
        const qreal room = m_width - std::accumulate(repeated.cbegin(), repeated.cend(), qreal(0));
        for (const QList<int>& columns : partition()) {
            // A page with few columns left is not filled with empty width.
            const qreal most = std::min(room, sum(columns, &Widths::header) * kMostStretch);
            plan.blocks.append({m_repeated + columns, repeated + share(columns, most, true)});
        }
        return plan;
    }

    const Table& m_table;
    const QList<GridRow>& m_rows;
    qreal m_width;
    LineBreaker& m_breaker;
    QList<Need> m_needs;
    QList<int> m_repeated;
    QList<int> m_others;
    int m_size = kLargestFace;
};

qreal ColumnBlock::totalWidth() const
{
    return std::accumulate(widths.cbegin(), widths.cend(), qreal(0));
}

TablePlanner::TablePlanner(const Table& table, const QList<GridRow>& rows, qreal width, LineBreaker& breaker)
    : m_work(std::make_unique<Work>(table, rows, width, breaker))
{}

TablePlanner::~TablePlanner() = default;

TablePlan TablePlanner::plan(std::optional<int> faceSize)
{
    return m_work->plan(faceSize);
}

} // namespace doancoso::print
