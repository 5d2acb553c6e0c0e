// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who writes a paper: the unit as it is named in the heading, who signs, which unit decides about a branch's members
// (domain.md §4.5: the grassroots union above it). For the builders of core/papers.
#pragma once

#include "core/organization/unit_tree.h"
#include "core/papers/paper.h"

namespace doancoso::storage {
class Connection;
}

namespace doancoso::papers {

struct Letterhead
{
    base::UnitId unit;
    QString name;     ///< "Đoàn xã Xuân Lập"
    QString superior; ///< "Huyện đoàn Thọ Xuân"; empty at the top
    QString body;     ///< "BAN CHẤP HÀNH ĐOÀN XÃ XUÂN LẬP"
    reporting::Heading heading;
    reporting::SignatureBlock signature;

    /// Heading with a number and a day; an invalid day is left to be written by hand in this year.
    reporting::Heading headingOf(const QString& number, const QDate& day, int year) const;
};

/// The rank of the unions that decide about members of the branches below them.
inline constexpr int kGrassrootsRank = 5;

class LetterheadMaker
{
public:
    explicit LetterheadMaker(storage::Connection& connection) : m_connection(connection) {}

    Letterhead of(base::UnitId unit, const QDate& day);
    /// The nearest unit above the branch with this rank or a higher place; the topmost when there is none.
    base::UnitId deciderOf(base::UnitId branch, const QDate& day, int rank = kGrassrootsRank);
    /// As it was called on the day.
    QString nameOf(base::UnitId unit, const QDate& day);
    QString typeOf(base::UnitId unit, const QDate& day);

private:
    const organization::UnitTree& family(base::UnitId unit, const QDate& day);
    int rankOf(const QString& typeCode);

    storage::Connection& m_connection;
    QHash<std::pair<base::UnitId, QDate>, organization::UnitTree> m_families;
    QHash<QString, int> m_ranks;
};

/// "ngày 05 tháng 01 năm 2026"; an invalid day leaves room for day and month.
QString writtenDate(const QDate& day, int year);

} // namespace doancoso::papers
