// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/organization/unit.h"

#include <QCoreApplication>

#include <array>

namespace doancoso::organization {
namespace {

struct KindWords
{
    UnitEventKind kind;
    const char* code;
    const char* name;
};

constexpr std::array<KindWords, 8> kKinds{{
    {UnitEventKind::Open, "open", QT_TRANSLATE_NOOP("UnitEvent", "Opened")},
    {UnitEventKind::Rename, "rename", QT_TRANSLATE_NOOP("UnitEvent", "Renamed")},
    {UnitEventKind::Recode, "recode", QT_TRANSLATE_NOOP("UnitEvent", "New code")},
    {UnitEventKind::Retype, "retype", QT_TRANSLATE_NOOP("UnitEvent", "New type")},
    {UnitEventKind::Move, "move", QT_TRANSLATE_NOOP("UnitEvent", "Moved to another parent")},
    {UnitEventKind::Close, "close", QT_TRANSLATE_NOOP("UnitEvent", "Closed")},
    {UnitEventKind::Reopen, "reopen", QT_TRANSLATE_NOOP("UnitEvent", "Opened again")},
    {UnitEventKind::Correct, "correct", QT_TRANSLATE_NOOP("UnitEvent", "Corrected")},
}};

} // namespace

const UnitVersion& UnitRecord::versionAt(const QDate& day) const
{
    static const UnitVersion nothing;
    const UnitVersion* found = versions.isEmpty() ? &nothing : &versions.constFirst();
    for (const UnitVersion& version : versions) {
        if (version.validFrom <= day) {
            found = &version;
        }
    }
    return *found;
}

bool isBranchType(const QString& typeCode)
{
    return typeCode == QLatin1String("BRANCH") || typeCode == QLatin1String("GRASSROOTS_BRANCH");
}

QString toCode(UnitEventKind kind)
{
    const auto found =
        std::find_if(kKinds.cbegin(), kKinds.cend(), [kind](const KindWords& words) { return words.kind == kind; });
    return QString::fromLatin1(found->code);
}

std::optional<UnitEventKind> unitEventKindFromCode(const QString& code)
{
    const auto found = std::find_if(kKinds.cbegin(), kKinds.cend(),
                                    [&code](const KindWords& words) { return code == QLatin1String(words.code); });
    return found == kKinds.cend() ? std::nullopt : std::optional(found->kind);
}

QString displayName(UnitEventKind kind)
{
    const auto found =
        std::find_if(kKinds.cbegin(), kKinds.cend(), [kind](const KindWords& words) { return words.kind == kind; });
    return QCoreApplication::translate("UnitEvent", found->name);
}

} // namespace doancoso::organization
