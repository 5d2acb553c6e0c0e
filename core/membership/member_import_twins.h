// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who of a list is in the register already, or further up in the list: by identity number, then by folded name and
// date of birth. Used by the preview of the import of members only.
#pragma once

#include "core/membership/member_import.h"

namespace doancoso::membership {

class MemberTwins
{
public:
    explicit MemberTwins(const QList<PersonMark>& marks);

    /// The likeliest one before this row; the row itself is known to those that follow.
    std::optional<MemberTwin> find(int row, const Person& person);

private:
    struct Known
    {
        PersonMark mark;
        int row = -1; ///< of the list; -1: in the register
    };
    static std::optional<MemberTwin> twinOf(const Known& known, const PersonMark& mark);

    QList<Known> m_known;
    QHash<QString, qsizetype> m_byIdentity;
    QMultiHash<QString, qsizetype> m_byName;
};

} // namespace doancoso::membership
