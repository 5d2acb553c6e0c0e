// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two identities: Id<Tag> is the compact key inside one data file, used for joins and never shown or sent;
// Uid is the global identity that never changes and is all that leaves the file. Official codes are neither.
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <compare>

namespace doancoso::base {

template <typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 value) : m_value(value) {}
    constexpr qint64 value() const { return m_value; }
    constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.m_value, seed); }

private:
    qint64 m_value = 0;
};

/// Lower-case UUID text without braces, 36 characters.
inline QString newUid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

struct UnitTag;
struct PlanTag;
struct IndicatorTag;
struct TargetTag;
struct TaskTag;
struct PersonTag;
struct MembershipEventTag;
struct MeetingTag;
struct ActivityTag;
struct CadrePostTag;
struct DataRequestTag;
struct RatingRoundTag;
struct RatingListTag;
struct RatingTag;
using UnitId = Id<UnitTag>;
using PlanId = Id<PlanTag>;
using IndicatorId = Id<IndicatorTag>;
using TargetId = Id<TargetTag>;
using TaskId = Id<TaskTag>;
using PersonId = Id<PersonTag>;
using MembershipEventId = Id<MembershipEventTag>;
using MeetingId = Id<MeetingTag>;
using ActivityId = Id<ActivityTag>;
using CadrePostId = Id<CadrePostTag>;
using DataRequestId = Id<DataRequestTag>;
using RatingRoundId = Id<RatingRoundTag>;
using RatingListId = Id<RatingListTag>;
using RatingId = Id<RatingTag>;

} // namespace doancoso::base
