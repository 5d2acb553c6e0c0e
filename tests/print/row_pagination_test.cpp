// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/print/row_pagination.h"

#include <random>

using namespace doancoso::print;

namespace {

RowRoom room(qreal first, qreal other, qreal tail = 0)
{
    return {10, 2, first, other, tail};
}

QList<RowExtent> rows(int count)
{
    return QList<RowExtent>(count, RowExtent{});
}

QList<int> rowsPerPage(const RowPages& pages)
{
    QList<int> counts;
    for (const auto& page : pages.pages) {
        counts.append(static_cast<int>(page.size()));
    }
    return counts;
}

} // namespace

TEST_CASE("rows fill the pages without being parted")
{
    const RowPages pages = paginateRows(rows(10), room(48, 60));
    CHECK(rowsPerPage(pages) == QList<int>{4, 4, 2});
    CHECK(pages.tailFits);
}

TEST_CASE("a single row left for the last page takes another one along")
{
    CHECK(rowsPerPage(paginateRows(rows(10), room(48, 60))) == QList<int>{4, 4, 2});
    CHECK(rowsPerPage(paginateRows(rows(9), room(48, 48))) == QList<int>{4, 3, 2});
}

TEST_CASE("the tail takes the last two rows to a new page when it does not fit below them")
{
    const RowPages pages = paginateRows(rows(4), room(60, 60, 30));
    CHECK(rowsPerPage(pages) == QList<int>{2, 2});
    CHECK(pages.tailFits);
    CHECK(rowsPerPage(paginateRows(rows(2), room(60, 60, 30))) == QList<int>{2});
}

TEST_CASE("a tail as high as a page does not pull rows in vain")
{
    const RowPages pages = paginateRows(rows(4), room(60, 60, 50));
    CHECK(rowsPerPage(pages) == QList<int>{4});
    CHECK_FALSE(pages.tailFits);
}

TEST_CASE("a section row is never the last on a page")
{
    QList<RowExtent> list = rows(8);
    list[3].keepWithNext = true;
    const RowPages pages = paginateRows(list, room(48, 48));
    CHECK(pages.pages.at(0).size() == 3);
    CHECK(pages.pages.at(1).first().row == 3);
    list[2].keepWithNext = true;
    CHECK(paginateRows(list, room(48, 48)).pages.at(0).size() == 2);
}

TEST_CASE("a row taller than a page is parted between its lines")
{
    QList<RowExtent> list = rows(3);
    list[1].lines = 12;
    const RowPages pages = paginateRows(list, room(60, 60));
    int lines = 0;
    for (const auto& page : pages.pages) {
        for (const RowSlice& slice : page) {
            if (slice.row == 1) {
                CHECK(slice.firstLine == lines);
                CHECK_FALSE(slice.whole);
                lines += slice.lineCount;
            }
        }
    }
    CHECK(lines == 12);
}

TEST_CASE("rows property: every line once, in order, no page too full, the tail in company")
{
    const unsigned seed = std::random_device{}();
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto pick = [&random](int from, int to) { return std::uniform_int_distribution<int>(from, to)(random); };
    for (int round = 0; round < 3000; ++round) {
        CAPTURE(round);
        QList<RowExtent> list;
        const int count = pick(1, 60);
        for (int i = 0; i < count; ++i) {
            list.append({pick(0, 20) == 0 ? pick(1, 30) : pick(1, 3), pick(0, 6) == 0});
        }
        RowRoom space = room(pick(50, 200), pick(80, 250), pick(0, 3) == 0 ? 0 : pick(20, 90));
        const RowPages result = paginateRows(list, space);
        int row = 0;
        int line = 0;
        for (qsizetype page = 0; page < result.pages.size(); ++page) {
            qreal height = 0;
            for (const RowSlice& slice : result.pages.at(page)) {
                if (slice.row != row) {
                    REQUIRE(line == list.at(row).lines);
                    ++row;
                    line = 0;
                }
                REQUIRE(slice.row == row);
                REQUIRE(slice.firstLine == line);
                line += slice.lineCount;
                height += sliceHeight(slice, space);
            }
            REQUIRE(height <= (page == 0 ? space.firstPage : space.otherPage) + 0.1);
            if (page + 1 == result.pages.size() && result.tailFits && space.tail > 0) {
                REQUIRE(height + space.tail <= (page == 0 ? space.firstPage : space.otherPage) + 0.1);
            }
        }
        REQUIRE(row == count - 1);
        REQUIRE(line == list.at(row).lines);
    }
}
