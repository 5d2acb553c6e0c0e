// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_index.h"

#include "core/base/text.h"
#include "core/membership/member_index_repository.h"

#include <QByteArrayMatcher>

#include <algorithm>
#include <numeric>

namespace doancoso::membership {

MemberIndex MemberIndex::read(storage::Connection& connection, const QDate& day, const QList<base::UnitId>& units,
                              bool withFormer)
{
    struct Line
    {
        MemberEntry entry;
        QByteArray sortKey;
        QByteArray searchKey;
    };
    std::vector<Line> lines;
    MemberIndexRepository::read(connection, day, units, withFormer,
                                [&](const MemberEntry& entry, const QString& sortKey, const QString& searchKey) {
                                    lines.push_back({entry, sortKey.toLatin1(), searchKey.toUtf8()});
                                });
    std::vector<int> order(lines.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&lines](int a, int b) {
        const Line& left = lines[static_cast<size_t>(a)];
        const Line& right = lines[static_cast<size_t>(b)];
        const int byName = left.sortKey.compare(right.sortKey);
        return byName != 0 ? byName < 0 : left.entry.person < right.entry.person;
    });
    MemberIndex index;
    index.m_entries.reserve(lines.size());
    index.m_starts.reserve(lines.size() + 1);
    for (const int line : order) {
        index.m_entries.push_back(lines[static_cast<size_t>(line)].entry);
        index.m_starts.push_back(index.m_keys.size());
        index.m_keys.append(lines[static_cast<size_t>(line)].searchKey).append('\n');
    }
    index.m_starts.push_back(index.m_keys.size());
    return index;
}

QByteArrayView MemberIndex::keyOf(int position) const
{
    const qsizetype start = m_starts[static_cast<size_t>(position)];
    return QByteArrayView(m_keys).sliced(start, m_starts[static_cast<size_t>(position) + 1] - start - 1);
}

std::vector<int> MemberIndex::withWord(const QByteArray& word) const
{
    std::vector<int> found;
    const QByteArrayMatcher matcher(word);
    // The first letter that is typed stands in most lines; the library looks for one byte faster than for a word.
    const auto next = [&](qsizetype from) {
        return word.size() == 1 ? m_keys.indexOf(word.at(0), from) : matcher.indexIn(m_keys, from);
    };
    size_t line = 0;
    for (qsizetype at = next(0); at >= 0; at = next(m_starts[++line])) {
        while (m_starts[line + 1] <= at) {
            ++line;
        }
        found.push_back(static_cast<int>(line));
    }
    return found;
}

QList<int> MemberIndex::find(const MemberFilter& filter) const
{
    QList<QByteArray> words;
    for (const QString& word : base::foldForSearch(filter.text).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        words.append(word.toUtf8());
    }
    // The longest word leaves the fewest to look at.
    std::sort(words.begin(), words.end(), [](const QByteArray& a, const QByteArray& b) { return a.size() > b.size(); });
    QList<int> found;
    const auto matches = [&](int position) {
        return std::all_of(words.cbegin(), words.cend(),
                           [key = keyOf(position)](const QByteArray& word) { return key.contains(word); });
    };
    if (words.isEmpty()) {
        for (int position = 0; position < size(); ++position) {
            if (passes(at(position), filter)) {
                found.append(position);
            }
        }
        return found;
    }
    const std::vector<int> candidates = withWord(words.takeFirst());
    found.reserve(static_cast<qsizetype>(candidates.size()));
    for (const int position : candidates) {
        if ((words.isEmpty() || matches(position)) && passes(at(position), filter)) {
            found.append(position);
        }
    }
    return found;
}

bool MemberIndex::passes(const MemberEntry& entry, const MemberFilter& filter) const
{
    const auto within = [](int value, int from, int until) {
        return (from == 0 || value >= from) && (until == 0 || (value > 0 && value <= until));
    };
    return entry.hasLeft == filter.hasLeft && (!filter.unit || entry.unit == *filter.unit) &&
           (!filter.state || entry.state == *filter.state) && (entry.traits & filter.withTraits) == filter.withTraits &&
           (entry.traits & filter.withoutTraits) == 0 && (!filter.inParty || entry.inParty == *filter.inParty) &&
           within(entry.birth, filter.bornFrom, filter.bornUntil) &&
           within(entry.joined, filter.joinedFrom, filter.joinedUntil) &&
           (!filter.among || filter.among->contains(entry.person));
}

int MemberIndex::positionOf(base::PersonId person) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
                                    [person](const MemberEntry& entry) { return entry.person == person; });
    return found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin());
}

int packedDate(const base::PartialDate& date)
{
    return date.year() * 10000 + date.month() * 100 + date.day();
}

int packedDate(const QDate& date)
{
    return date.isValid() ? date.year() * 10000 + date.month() * 100 + date.day() : 0;
}

base::PartialDate fromPacked(int packed)
{
    return base::PartialDate(packed / 10000, packed / 100 % 100, packed % 100);
}

} // namespace doancoso::membership
