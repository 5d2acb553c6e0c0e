// SPDX-License-Identifier: GPL-3.0-or-later
//
// What validation says about a draft: which field, what is wrong in the user's words, and whether it stops the saving.
// Dialogs show findings beside their fields; services refuse drafts with errors. Anyone may use it.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <optional>

namespace doancoso::planning {

struct Finding
{
    enum class Severity { Error, Warning };

    QString field; ///< name of the member, with a place in lists: "tasks[3].title"
    QString text;  ///< translated
    Severity severity = Severity::Error;
    base::ErrorCode code = base::ErrorCode::Validation; ///< of the refusal, for errors only

    bool operator==(const Finding&) const = default;
};

using Findings = QList<Finding>;

inline bool hasErrors(const Findings& findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding& finding) { return finding.severity == Finding::Severity::Error; });
}

/// The first finding that stops the saving, as an Error whose context is the field.
inline std::optional<base::Error> firstError(const Findings& findings)
{
    for (const Finding& finding : findings) {
        if (finding.severity == Finding::Severity::Error) {
            return base::Error{finding.code, finding.text, {}, finding.field};
        }
    }
    return std::nullopt;
}

} // namespace doancoso::planning
