// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds the branch that a list means: "Thôn 1", "CĐ thôn 1", "Chi đoàn thôn 1 – Xuân Hồng", or its code. Used by the
// preview of the import of members only.
#pragma once

#include "core/membership/member_import.h"

namespace doancoso::membership {

class MemberImportBranches
{
public:
    MemberImportBranches(const MemberImportContext& context, const MemberImportOptions& options,
                         const MemberVocabulary& vocabulary);

    struct Found
    {
        base::UnitId unit;
        bool several = false;
    };
    /// What the text means; nothing when no branch is called so.
    Found find(const QString& text) const;
    /// True when the text begins like the name of a branch.
    bool looksLikeBranch(const QString& text) const;
    /// As names are compared: folded, without "chi đoàn" in front.
    static QString keyOf(const QString& name);

private:
    Found within(const QString& key, const QString& above) const;

    const MemberImportContext& m_context;
    const MemberImportOptions& m_options;
    const MemberVocabulary& m_vocabulary;
    QMultiHash<QString, base::UnitId> m_names;
    QHash<QString, base::UnitId> m_codes;
    mutable QHash<QString, Found> m_known;
};

} // namespace doancoso::membership
