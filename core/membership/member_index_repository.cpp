// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_index_repository.h"

#include "core/planning/repository_support.h"

namespace doancoso::membership {
namespace {

using namespace Qt::StringLiterals;

/// "2005-03-26" as 20050326, "2005" as 20050000, without making a date of it.
int packedText(const QString& text)
{
    int packed = 0;
    int digits = 0;
    for (const QChar ch : text) {
        if (ch.isDigit()) {
            packed = packed * 10 + ch.digitValue();
            ++digits;
        }
    }
    for (; digits > 0 && digits < 8; ++digits) {
        packed *= 10;
    }
    return packed;
}

} // namespace

void MemberIndexRepository::read(
    storage::Connection& connection, const QDate& day, const QList<base::UnitId>& units, bool withFormer,
    const std::function<void(const MemberEntry&, const QString& sortKey, const QString& searchKey)>& take)
{
    const QString today = day.toString(Qt::ISODate);
    QString sql = u"SELECT s.person_id, s.unit_id, s.state, s.traits, s.party_from, s.valid_from, s.valid_until, "
                  "p.birth_date, p.joined_on, p.sort_key, p.search_key "
                  "FROM membership_span s JOIN person p ON p.id = s.person_id "
                  "WHERE s.valid_from <= ? AND s.state <> 4 AND p.deleted_at IS NULL"_s;
    sql += withFormer
               ? QString(u" AND (s.valid_until > ? OR (s.state = 1 AND NOT EXISTS (SELECT 1 FROM membership_span "
                         "l WHERE l.person_id = s.person_id AND l.state = 1 AND l.valid_from > s.valid_from AND "
                         "l.valid_from <= '%1')))"_s.arg(today))
               : u" AND s.valid_until > ?"_s;
    if (!units.isEmpty()) {
        sql += u" AND s.unit_id IN (%1)"_s.arg(planning::keyList(units));
    }
    storage::Statement read = connection.fresh(sql);
    read.run(day, day);
    while (read.next()) {
        MemberEntry entry;
        entry.person = base::PersonId(read.integer(0));
        entry.unit = base::UnitId(read.integer(1));
        entry.state = static_cast<SpanState>(read.integer(2));
        entry.traits = read.integer(3);
        const QString party = read.text(4);
        entry.inParty = !party.isEmpty() && party <= today;
        entry.since = packedText(read.text(5));
        entry.hasLeft = read.text(6) <= today;
        entry.birth = packedText(read.text(7));
        entry.joined = packedText(read.text(8));
        take(entry, read.text(9), read.text(10));
    }
}

} // namespace doancoso::membership
