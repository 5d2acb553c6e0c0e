// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/membership/membership_event.h"

#include "core/membership/person_lists.h"

#include <QCoreApplication>

#include <array>

namespace doancoso::membership {
namespace {

struct KindInfo
{
    EventKind kind;
    const char* code;
    const char* name;
};

constexpr std::array kKinds{
    KindInfo{EventKind::Register, "register", QT_TRANSLATE_NOOP("EventKind", "Entered into the register")},
    KindInfo{EventKind::Admit, "admit", QT_TRANSLATE_NOOP("EventKind", "Admitted")},
    KindInfo{EventKind::TransferIn, "transfer_in", QT_TRANSLATE_NOOP("EventKind", "Transferred in")},
    KindInfo{EventKind::Transfer, "transfer", QT_TRANSLATE_NOOP("EventKind", "Moved to another branch")},
    KindInfo{EventKind::TransferOut, "transfer_out", QT_TRANSLATE_NOOP("EventKind", "Transferred out")},
    KindInfo{EventKind::TempIn, "temp_in", QT_TRANSLATE_NOOP("EventKind", "Temporary activity here")},
    KindInfo{EventKind::TempOut, "temp_out", QT_TRANSLATE_NOOP("EventKind", "Temporary activity elsewhere")},
    KindInfo{EventKind::TempEnd, "temp_end", QT_TRANSLATE_NOOP("EventKind", "End of temporary activity")},
    KindInfo{EventKind::Stay, "stay", QT_TRANSLATE_NOOP("EventKind", "Stays beyond the age")},
    KindInfo{EventKind::Commend, "commend", QT_TRANSLATE_NOOP("EventKind", "Commended")},
    KindInfo{EventKind::Discipline, "discipline", QT_TRANSLATE_NOOP("EventKind", "Disciplined")},
    KindInfo{EventKind::Mature, "mature", QT_TRANSLATE_NOOP("EventKind", "Maturity")},
    KindInfo{EventKind::Honorary, "honorary", QT_TRANSLATE_NOOP("EventKind", "Honorary member")},
    KindInfo{EventKind::Remove, "remove", QT_TRANSLATE_NOOP("EventKind", "Name removed")},
    KindInfo{EventKind::Expel, "expel", QT_TRANSLATE_NOOP("EventKind", "Expelled")},
    KindInfo{EventKind::Death, "death", QT_TRANSLATE_NOOP("EventKind", "Died")},
};

const KindInfo& infoOf(EventKind kind)
{
    for (const KindInfo& info : kKinds) {
        if (info.kind == kind) {
            return info;
        }
    }
    return kKinds.front();
}

} // namespace

QString toCode(EventKind kind)
{
    return QString::fromLatin1(infoOf(kind).code);
}

std::optional<EventKind> eventKindFromCode(const QString& code)
{
    for (const KindInfo& info : kKinds) {
        if (code == QLatin1String(info.code)) {
            return info.kind;
        }
    }
    return std::nullopt;
}

QString displayName(EventKind kind)
{
    return QCoreApplication::translate("EventKind", infoOf(kind).name);
}

const QList<EventKind>& eventKinds()
{
    static const QList<EventKind> kinds = [] {
        QList<EventKind> made;
        for (const KindInfo& info : kKinds) {
            made.append(info.kind);
        }
        return made;
    }();
    return kinds;
}

QString summaryOf(const MembershipEvent& event, const QString& unitName, const QString& otherName)
{
    const auto words = [](const char* text) { return QCoreApplication::translate("EventSummary", text); };
    const QString other = otherName.isEmpty() ? event.otherUnitName : otherName;
    QString text = displayName(event.kind);
    switch (event.kind) {
    case EventKind::Register:
    case EventKind::Admit:
    case EventKind::Honorary:
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1 – %2")).arg(text, unitName);
        break;
    case EventKind::TransferIn:
    case EventKind::TempIn:
        text = other.isEmpty()
                   ? words(QT_TRANSLATE_NOOP("EventSummary", "%1 – %2")).arg(text, unitName)
                   : words(QT_TRANSLATE_NOOP("EventSummary", "%1 – %2, from %3")).arg(text, unitName, other);
        break;
    case EventKind::Transfer:
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1: %2 → %3")).arg(text, unitName, other);
        break;
    case EventKind::TransferOut:
    case EventKind::TempOut:
        if (!other.isEmpty()) {
            text = words(QT_TRANSLATE_NOOP("EventSummary", "%1, to %2")).arg(text, other);
        }
        break;
    case EventKind::Discipline:
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1: %2"))
                   .arg(text, entryName(QStringLiteral("discipline"), event.level));
        break;
    case EventKind::Commend:
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1: %2"))
                   .arg(text, entryName(QStringLiteral("commendation"), event.level));
        break;
    default:
        break;
    }
    if (!event.title.isEmpty()) {
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1. %2")).arg(text, event.title);
    }
    if (!event.decisionNumber.isEmpty()) {
        text = words(QT_TRANSLATE_NOOP("EventSummary", "%1, decision %2")).arg(text, event.decisionNumber);
    }
    return text;
}

} // namespace doancoso::membership
