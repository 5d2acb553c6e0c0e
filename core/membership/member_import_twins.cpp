// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/member_import_twins.h"

#include "core/base/text.h"

namespace doancoso::membership {

MemberTwins::MemberTwins(const QList<PersonMark>& marks)
{
    m_known.reserve(marks.size());
    for (const PersonMark& mark : marks) {
        if (!mark.identityNumber.isEmpty()) {
            m_byIdentity.insert(mark.identityNumber, m_known.size());
        }
        m_byName.insert(mark.foldedName, m_known.size());
        m_known.append({mark, -1});
    }
}

/// Nothing when both are certainly two people.
std::optional<MemberTwin> MemberTwins::twinOf(const Known& known, const PersonMark& mark)
{
    const bool bothNumbers = !known.mark.identityNumber.isEmpty() && !mark.identityNumber.isEmpty();
    // An old paper has 9 digits and the new one 12, so only numbers of one kind tell two people apart.
    if (bothNumbers && known.mark.identityNumber.size() == mark.identityNumber.size()) {
        return std::nullopt;
    }
    const bool bothBorn = known.mark.birthDate.isKnown() && mark.birthDate.isKnown();
    if (bothBorn && !known.mark.birthDate.mayEqual(mark.birthDate)) {
        return std::nullopt;
    }
    MemberTwin twin;
    twin.person = known.mark.id;
    twin.row = known.row;
    twin.certain = bothBorn && known.mark.birthDate.isWhole() && known.mark.birthDate == mark.birthDate;
    return twin;
}

std::optional<MemberTwin> MemberTwins::find(int row, const Person& person)
{
    const PersonMark mark{{}, base::foldForSearch(person.fullName), person.birthDate, person.identityNumber};
    std::optional<MemberTwin> found;
    if (!mark.identityNumber.isEmpty()) {
        if (const auto same = m_byIdentity.constFind(mark.identityNumber); same != m_byIdentity.cend()) {
            const Known& known = m_known.at(*same);
            found = MemberTwin{known.mark.id, known.row, {}, true, true};
        }
    }
    if (!found) {
        for (auto it = m_byName.constFind(mark.foldedName); it != m_byName.cend() && it.key() == mark.foldedName;
             ++it) {
            const auto twin = twinOf(m_known.at(*it), mark);
            // The register before the list, and who is certain before who may be meant.
            if (twin && (!found || (twin->certain && !found->certain) ||
                         (twin->certain == found->certain && found->row >= 0 && twin->row < 0))) {
                found = twin;
            }
        }
    }
    if (!mark.identityNumber.isEmpty() && !m_byIdentity.contains(mark.identityNumber)) {
        m_byIdentity.insert(mark.identityNumber, m_known.size());
    }
    m_byName.insert(mark.foldedName, m_known.size());
    m_known.append({mark, row});
    return found;
}

} // namespace doancoso::membership
