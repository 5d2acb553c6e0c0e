// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_branches.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace doancoso::membership {

using namespace Qt::StringLiterals;

QString MemberImportBranches::keyOf(const QString& name)
{
    QString words = organization::foldedWords(name);
    for (const char16_t* begins : {u"chi doan ", u"ten chi doan ", u"lien chi doan ", u"cd ", u"doan xa ",
                                   u"doan phuong ", u"doan ", u"xa ", u"phuong "}) {
        const QString front = QString::fromUtf16(begins);
        if (words.startsWith(front) && words.size() > front.size()) {
            words = words.mid(front.size());
        }
    }
    // "Thôn 01" and "Thôn 1" are one.
    static const QRegularExpression zeros(u"\\b0+(\\d)"_s);
    return words.replace(zeros, u"\\1"_s);
}

MemberImportBranches::MemberImportBranches(const MemberImportContext& context, const MemberImportOptions& options,
                                           const MemberVocabulary& vocabulary)
    : m_context(context), m_options(options), m_vocabulary(vocabulary)
{
    const organization::UnitTree& tree = context.tree;
    for (int index = 0; index < tree.size(); ++index) {
        const organization::UnitNode& node = tree.node(index);
        // Members stand in branches, or in a unit that has none below it.
        if (!tree.children(index).isEmpty() || (options.under.isValid() && !tree.isWithin(node.id, options.under))) {
            continue;
        }
        const QString name = keyOf(node.name);
        const QString shortName = keyOf(node.shortName);
        m_names.insert(name, node.id);
        if (shortName != name && !shortName.isEmpty()) {
            m_names.insert(shortName, node.id);
        }
        m_codes.insert(node.code.toLower(), node.id);
    }
}

MemberImportBranches::Found MemberImportBranches::within(const QString& key, const QString& above) const
{
    Found found;
    for (auto it = m_names.constFind(key); it != m_names.cend() && it.key() == key; ++it) {
        bool fits = above.isEmpty();
        for (const base::UnitId superior : m_context.tree.ancestorIds(it.value())) {
            const organization::UnitNode* node = m_context.tree.find(superior);
            fits = fits || keyOf(node->name) == above || keyOf(node->shortName) == above;
        }
        if (fits) {
            found.several = found.several || (found.unit.isValid() && found.unit != it.value());
            found.unit = it.value();
        }
    }
    return found;
}

MemberImportBranches::Found MemberImportBranches::find(const QString& text) const
{
    if (text.isEmpty()) {
        return {};
    }
    if (const auto known = m_known.constFind(text); known != m_known.cend()) {
        return *known;
    }
    Found found;
    const auto chosen = m_options.branchNames.constFind(organization::foldedWords(text));
    if (chosen != m_options.branchNames.cend()) {
        found.unit = *chosen;
    } else if (const base::UnitId coded = m_codes.value(text.toLower()); coded.isValid()) {
        found.unit = coded;
    } else {
        found = within(keyOf(text), {});
        // "Thôn 1 - xã Xuân Hồng", "Thôn 1, Xuân Hồng", "Thôn 1 (Xuân Hồng)"
        static const QRegularExpression joint(u"\\s*[,;(]\\s*|\\s+[-–—]\\s+"_s);
        const QStringList parts = text.split(joint, Qt::SkipEmptyParts);
        if ((!found.unit.isValid() || found.several) && parts.size() > 1) {
            const Found narrower = within(keyOf(parts.constFirst()), keyOf(parts.at(1)));
            found = narrower.unit.isValid() ? narrower : found;
        }
    }
    m_known.insert(text, found);
    return found;
}

bool MemberImportBranches::looksLikeBranch(const QString& text) const
{
    const QString words = organization::foldedWords(text);
    return std::any_of(m_vocabulary.sections.cbegin(), m_vocabulary.sections.cend(),
                       [&words](const QString& begin) { return words.startsWith(QString(begin + u' ')); }) ||
           find(text).unit.isValid();
}

} // namespace doancoso::membership
