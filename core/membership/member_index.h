// SPDX-License-Identifier: GPL-3.0-or-later
//
// The members of a day as a compact list in memory, in the order of their names: finding someone among a quarter of a
// million while typing takes a few milliseconds, since only folded names, cards and phones are kept, in one block. What
// a row shows is read for the rows on the screen. The member page and the field for choosing a person use it.
#pragma once

#include "core/base/partial_date.h"
#include "core/membership/membership_repository.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace doancoso::membership {

struct MemberEntry
{
    base::PersonId person;
    base::UnitId unit;
    SpanState state = SpanState::Member;
    qint64 traits = 0;
    bool inParty = false;
    int birth = 0;        ///< yyyymmdd, 0 for what is not known
    int joined = 0;       ///< yyyymmdd
    int since = 0;        ///< yyyymmdd: in this branch
    bool hasLeft = false; ///< was a member on an earlier day, of this branch last
};

/// Which of the members are wanted; every condition that is set must hold.
struct MemberFilter
{
    QString text; ///< words in any order, without marks; digits find cards and phones as well
    std::optional<base::UnitId> unit;
    std::optional<SpanState> state;
    bool hasLeft = false;     ///< former members instead of present ones
    qint64 withTraits = 0;    ///< all of these bits
    qint64 withoutTraits = 0; ///< none of these bits
    std::optional<bool> inParty;
    int bornFrom = 0; ///< yyyymmdd; 0: any
    int bornUntil = 0;
    int joinedFrom = 0;
    int joinedUntil = 0;
    std::optional<QSet<base::PersonId>> among; ///< only these people

    bool operator==(const MemberFilter&) const = default;
};

class MemberIndex
{
public:
    /// Everyone with a membership on the day in these units (empty: everywhere), and with `withFormer` those who had
    /// one before.
    static MemberIndex read(storage::Connection& connection, const QDate& day, const QList<base::UnitId>& units,
                            bool withFormer);

    int size() const { return static_cast<int>(m_entries.size()); }
    const MemberEntry& at(int position) const { return m_entries[static_cast<size_t>(position)]; }
    /// Positions in the order of names.
    QList<int> find(const MemberFilter& filter) const;
    /// -1 when not in the list.
    int positionOf(base::PersonId person) const;

private:
    bool passes(const MemberEntry& entry, const MemberFilter& filter) const;
    QByteArrayView keyOf(int position) const;
    /// Entries whose key holds the word, ascending.
    std::vector<int> withWord(const QByteArray& word) const;

    std::vector<MemberEntry> m_entries;
    QByteArray m_keys;               ///< one line for each entry
    std::vector<qsizetype> m_starts; ///< of the lines, and the end
};

/// 20050326, with zeros for what is not known; 0 for an unknown date.
int packedDate(const base::PartialDate& date);
int packedDate(const QDate& date);
base::PartialDate fromPacked(int packed);

} // namespace doancoso::membership
