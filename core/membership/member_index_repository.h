// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads what MemberIndex keeps of each member. For MemberIndex only.
#pragma once

#include "core/membership/member_index.h"

namespace doancoso::membership {

class MemberIndexRepository
{
public:
    static void
    read(storage::Connection& connection, const QDate& day, const QList<base::UnitId>& units, bool withFormer,
         const std::function<void(const MemberEntry&, const QString& sortKey, const QString& searchKey)>& take);
};

} // namespace doancoso::membership
