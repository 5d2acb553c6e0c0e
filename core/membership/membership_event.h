// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ledger of memberships: dated events that are never overwritten. A mistake is mended by an event that replaces
// another, so that it shows as a correction and the state as it was known on any earlier day can still be told
// (peers.md §2.14). Value types and the table of kinds; domain.md §4.5, §4.6.
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::membership {

enum class EventKind {
    Register,    ///< entered into the register as a member that the branch already has
    Admit,       ///< kết nạp
    TransferIn,  ///< from an office that keeps another file
    Transfer,    ///< to another branch in this file
    TransferOut, ///< to an office that keeps another file
    TempIn,      ///< sinh hoạt tạm thời here; counted at home, not here
    TempOut,     ///< sinh hoạt tạm thời elsewhere; counted here
    TempEnd,     ///< back from, or gone after, temporary activity
    Mature,      ///< trưởng thành Đoàn
    Stay,        ///< stays beyond 30 with the branch's agreement
    Remove,      ///< xóa tên
    Expel,       ///< khai trừ
    Discipline,  ///< khiển trách, cảnh cáo, cách chức
    Commend,     ///< khen thưởng
    Honorary,    ///< đoàn viên danh dự
    Death
};

struct MembershipEvent
{
    base::MembershipEventId id;
    QString uid;
    qint64 revision = 0;
    base::PersonId person;
    base::UnitId unit; ///< the branch concerned; of a transfer the one that is left
    EventKind kind = EventKind::Register;
    QDate onDate;           ///< the first day of the new state
    QDate untilDate;        ///< temporary activity, staying on: first day on which it no longer holds; invalid: open
    base::UnitId otherUnit; ///< Transfer: the new branch
    QString otherUnitName;  ///< TransferIn, TransferOut, TempIn, TempOut: the other office in words
    QString decisionNumber;
    QDate decisionDate;
    QString decidedBy;
    QString level; ///< Discipline: code of list "discipline"; Commend: code of list "commendation"
    QString introducer;
    std::optional<int> votesPresent;
    std::optional<int> votesFor;
    QString title;  ///< Commend: what was given; Remove, Expel, Discipline: the reason
    QString papers; ///< handed over with a transfer
    QString remark; ///< the branch's remark on the member
    base::MembershipEventId replaces;
    QDateTime recordedAt;
    std::optional<QDateTime> withdrawnAt; ///< replaced or struck out; no longer holds
    QString withdrawnReason;

    bool holds() const { return !withdrawnAt; }
    /// True when it held in the register as known at that moment.
    bool heldAt(const QDateTime& instant) const
    {
        return recordedAt <= instant && (!withdrawnAt || *withdrawnAt > instant);
    }
};

QString toCode(EventKind kind);
std::optional<EventKind> eventKindFromCode(const QString& code);
/// "Kết nạp", "Chuyển đi" … in the user's language.
QString displayName(EventKind kind);
/// Every kind, in the order of a member's life.
const QList<EventKind>& eventKinds();

/// One line that tells what happened: "Kết nạp, QĐ 14-QĐ/ĐTN", "Chuyển đến từ Đoàn trường THPT Lê Lợi".
QString summaryOf(const MembershipEvent& event, const QString& unitName, const QString& otherName);

} // namespace doancoso::membership
