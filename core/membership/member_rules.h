// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is checked when people and events are typed: blocks what would make data wrong (no name, a day before birth),
// warns where the Union's rules are not met, since reality differs (domain.md §4.3, §4.5). Numbers are data
// (resources/membership/member_rules.json) with validity and source. Pure.
#pragma once

#include "core/membership/ledger.h"
#include "core/membership/person.h"
#include "core/planning/finding.h"

#include <QHash>

namespace doancoso::membership {

class MemberRules
{
public:
    /// The shipped rules. Errors: Bug when the file is broken.
    static base::Result<MemberRules> read();

    /// The number that holds on the day; nothing when there is no such rule.
    std::optional<int> value(const QString& code, const QDate& day) const;
    QStringList codes() const { return m_rules.keys(); }

private:
    struct Rule
    {
        int value = 0;
        QDate from;
        QDate until;
    };
    QHash<QString, QList<Rule>> m_rules;
};

/// Findings of a person's own data. `today` is the office's day.
planning::Findings findingsOf(const Person& person, const QDate& today, const MemberRules& rules);

/// Findings of an event of this person, whose ledger without it is `ledger`.
planning::Findings findingsOf(const MembershipEvent& event, const Person& person, const Ledger& ledger,
                              const QDate& today, const MemberRules& rules);

/// What needs doing about a member on the day, in words: over 30 without staying on, never admitted … Empty: nothing.
QStringList remindersOf(const Person& person, const QList<MembershipEvent>& events, const QDate& day,
                        const MemberRules& rules);

} // namespace doancoso::membership
