// SPDX-License-Identifier: GPL-3.0-or-later
//
// By when a request about personal data must be answered: days by kind of request, as data with source and how certain
// it is (resources/membership/personal_data_rules.json; domain.md §9). Pure. PersonalDataService and its pages use it.
#pragma once

#include "core/activity/personal_data.h"
#include "core/base/result.h"

namespace doancoso::activity {

struct RequestRule
{
    RequestKind kind = RequestKind::Access;
    QDate validFrom;
    QDate validUntil;           ///< first day on which it no longer holds
    int confirmWorkingDays = 0; ///< until the first answer; Monday to Friday, holidays are not taken out
    int days = 0;               ///< calendar days until it is done
    int extensionDays = 0;      ///< once, with a reason; 0: none is known
    QString source;
    QString certainty; ///< "C" read in the document, "C2" in reports about it, "R" to be confirmed

    bool isCertain() const { return certainty != QLatin1String("R"); }
};

class PersonalDataRules
{
public:
    /// The shipped rules. Errors: Bug when the file is broken.
    static base::Result<PersonalDataRules> read();

    /// nullptr when no rule is known for requests received on that day.
    const RequestRule* find(RequestKind kind, const QDate& receivedOn) const;
    const QList<RequestRule>& all() const { return m_rules; }
    /// Fills confirmBy and dueOn; leaves them empty when there is no rule.
    void setDays(DataRequest& request) const;

private:
    QList<RequestRule> m_rules;
};

/// The day after so many days from Monday to Friday.
QDate addWorkingDays(QDate day, int count);

} // namespace doancoso::activity
