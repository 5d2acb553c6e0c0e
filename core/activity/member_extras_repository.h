// SPDX-License-Identifier: GPL-3.0-or-later
//
// What lists of members show beside the people's own data: posts, the month up to which dues are paid, registration
// for training. Read for as many people as are shown. For pages and papers of members.
#pragma once

#include "core/base/ids.h"
#include "core/storage/unit_of_work.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace doancoso::activity {

struct HeldPost
{
    QString post;
    base::UnitId unit;
};

struct MemberExtras
{
    QList<HeldPost> posts;
    int duesUntil = 0; ///< year * 100 + month; 0: nothing paid
    bool registered = false;
};

class MemberExtrasRepository
{
public:
    /// People of whom there is nothing are left out.
    static QHash<base::PersonId, MemberExtras> read(storage::Connection& connection,
                                                    const QList<base::PersonId>& people, const QDate& day);
};

} // namespace doancoso::activity
