// SPDX-License-Identifier: GPL-3.0-or-later
//
// Value types of the organisation: what a unit is on a given day, and what happened to it. A unit's identity is its id
// (and uid); official code, name, type and parent are dated attributes of it (peers.md §0: codes are reused).
#pragma once

#include "core/base/ids.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace doancoso::organization {

/// First day that no version reaches: an open end.
inline const QDate kOpenEnd(9999, 12, 31);

/// A kind of unit: Trung ương, tỉnh đoàn … phân đoàn. Data, see resources/organization/unit_types.json.
struct UnitType
{
    QString code;
    QString nameVi;
    QString nameEn;
    QString shortVi;
    QString electedBodyVi; ///< "Ban Chấp hành"
    int rank = 0;          ///< 1 at the top
    bool reports = true;   ///< units of this type hand in reports of their own unless set otherwise
};

/// A code with its words: blocks (khối) and areas.
struct CodeName
{
    QString code;
    QString nameVi;
    QString nameEn;
};

/// "Units of `childType` may stand under `parentType`" (domain.md §4.2). Breaking it warns, never blocks.
struct AllowedParent
{
    QString childType;
    QString parentType;
    QDate validFrom;
    QDate validUntil; ///< first day on which it no longer holds
    QString source;
};

/// What a unit is from `validFrom` up to the day before `validUntil`.
struct UnitVersion
{
    qint64 id = 0;
    base::UnitId unitId;
    QDate validFrom;
    QDate validUntil = kOpenEnd;
    QString code;
    QString name;
    QString shortName;
    QString typeCode;
    QString blockCode;
    QString areaCode;
    base::UnitId parentId;
    int position = 0;
    bool reports = true;
};

struct UnitContact
{
    QString phone;
    QString email;
    QString address;
    QString contactPost;
    QString contactName;
    QString note;
    bool operator==(const UnitContact&) const = default;
};

/// Head counts on a day; missing is not zero.
struct Headcount
{
    QDate asOf;
    std::optional<qint64> members;
    std::optional<qint64> femaleMembers;
    std::optional<qint64> youth;
    std::optional<qint64> partyMembers;
};

/// The decision behind a change: number and date as on paper.
struct Decision
{
    QString number;
    QDate date;
    QString note;
};

enum class UnitEventKind { Open, Rename, Recode, Retype, Move, Close, Reopen, Correct };

struct UnitEvent
{
    UnitEventKind kind = UnitEventKind::Open;
    QDate onDate;
    Decision decision;
    base::UnitId successorId;
};

/// Everything of one unit.
struct UnitRecord
{
    base::UnitId id;
    QString uid;
    qint64 revision = 0;
    QDate openedOn;
    std::optional<QDate> closedOn; ///< first day on which it no longer exists
    UnitContact contact;
    QList<UnitVersion> versions; ///< oldest first
    QList<UnitEvent> events;     ///< oldest first
    QList<Headcount> headcounts; ///< oldest first

    /// The version that holds on `day`, or the nearest one when the unit did not exist then.
    const UnitVersion& versionAt(const QDate& day) const;
};

/// Units of this type have members of their own: chi đoàn, chi đoàn cơ sở.
bool isBranchType(const QString& typeCode);

QString toCode(UnitEventKind kind);
std::optional<UnitEventKind> unitEventKindFromCode(const QString& code);
/// "Đổi tên", "Chuyển đơn vị cấp trên" … in the user's language.
QString displayName(UnitEventKind kind);

} // namespace doancoso::organization
