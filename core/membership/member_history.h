// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members as the register knew them at an earlier moment: what was recorded or corrected later is left out. Answers
// why a figure that was handed in differs from what the register says now. For core/activity.
#pragma once

#include "core/membership/member_counts_repository.h"

#include <QDateTime>

namespace doancoso::membership {

class MemberHistory
{
public:
    /// As MemberCountsRepository::items, by the events that held in the register at the moment. Traits are left out.
    /// `units` may not be empty.
    static QList<MemberItem> itemsKnownAt(storage::Connection& connection, MemberFlow flow, const QDate& first,
                                          const QDate& last, const QList<base::UnitId>& units, const QDateTime& moment);
};

} // namespace doancoso::membership
