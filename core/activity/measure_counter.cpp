// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/measure_counter.h"

#include "core/membership/member_history.h"
#include "core/membership/person.h"
#include "core/organization/unit.h"

#include <QCoreApplication>

namespace doancoso::activity {

using namespace Qt::StringLiterals;
using membership::CountedItem;
using membership::CountsByUnit;
using membership::EventKind;
using membership::MemberFlow;
using membership::MemberGroup;
using membership::MemberItem;

namespace {

/// Numbers of resources/planning/breakdowns.json, the same in every file.
constexpr qint64 kFemalePart = 11;
constexpr qint64 kMalePart = 12;
constexpr qint64 kFirstBlockPart = 21;

const QStringList& blockCodes()
{
    static const QStringList codes{u"RESIDENTIAL"_s, u"SCHOOL"_s, u"ENTERPRISE"_s, u"ARMED"_s, u"ADMIN"_s};
    return codes;
}

/// One for each unit in which anybody is registered (A16c).
const auto kTrainingOrganised = u"training_organised"_s;
const auto kTrainingRegistered = u"training_registered"_s;

/// A file of which more than this is covered is read without naming every unit.
constexpr qsizetype kManyUnits = 400;

/// Somebody who is there is told by no event.
CountedItem countedItem(const MemberItem& item)
{
    const QString what = item.kind == EventKind::Register ? QString() : membership::displayName(item.kind);
    return {item.unit, item.person, what, item.onDate, {1, 0}};
}

/// The types of units that are branches (domain.md §4.2).
} // namespace

/// How each measure is counted: from groups of alike members, from events, from the tree, or for each unit.
struct MeasureWays
{
    using Accepts = std::function<bool(const MeasureCounter&, EventKind, base::UnitId unit, base::UnitId other,
                                       qint64 traits, bool inParty)>;

    struct OfMembers
    {
        MemberFlow flow;
        Accepts accepts;
    };
    struct OfEvents
    {
        EventKind kind;
        QString level;
    };

    static const QHash<QString, OfMembers>& ofMembers()
    {
        using namespace membership::trait;
        const auto byKind = [](EventKind wanted) {
            return [wanted](const MeasureCounter&, EventKind kind, base::UnitId, base::UnitId, qint64, bool) {
                return kind == wanted;
            };
        };
        const auto byTrait = [](qint64 trait) {
            return [trait](const MeasureCounter&, EventKind, base::UnitId, base::UnitId, qint64 traits, bool) {
                return (traits & trait) != 0;
            };
        };
        // A move between two branches of one register is no transfer of the unit that reports.
        const auto crossing = [](EventKind outside) {
            return [outside](const MeasureCounter& counter, EventKind kind, base::UnitId unit, base::UnitId other,
                             qint64, bool) {
                return kind == outside ||
                       (kind == EventKind::Transfer && counter.registerOf(unit) != counter.registerOf(other));
            };
        };
        static const QHash<QString, OfMembers> ways{
            {u"members"_s,
             {MemberFlow::Present,
              [](const MeasureCounter&, EventKind, base::UnitId, base::UnitId, qint64, bool) { return true; }}},
            {u"members_minority"_s, {MemberFlow::Present, byTrait(kMinority)}},
            {u"members_religious"_s, {MemberFlow::Present, byTrait(kReligious)}},
            {u"members_party"_s,
             {MemberFlow::Present, [](const MeasureCounter&, EventKind, base::UnitId, base::UnitId, qint64,
                                      bool inParty) { return inParty; }}},
            {u"admitted"_s, {MemberFlow::Came, byKind(EventKind::Admit)}},
            {u"transferred_in"_s, {MemberFlow::Came, crossing(EventKind::TransferIn)}},
            {u"transferred_out"_s, {MemberFlow::Went, crossing(EventKind::TransferOut)}},
            {u"matured"_s, {MemberFlow::Went, byKind(EventKind::Mature)}},
            {u"removed"_s, {MemberFlow::Went, byKind(EventKind::Remove)}},
            {u"expelled"_s, {MemberFlow::Went, byKind(EventKind::Expel)}},
        };
        return ways;
    }

    static const QHash<QString, OfEvents>& ofEvents()
    {
        static const QHash<QString, OfEvents> ways{
            {u"reprimanded"_s, {EventKind::Discipline, u"REPRIMAND"_s}},
            {u"warned"_s, {EventKind::Discipline, u"WARNING"_s}},
            {u"dismissed"_s, {EventKind::Discipline, u"DISMISSAL"_s}},
            {u"commended"_s, {EventKind::Commend, {}}},
        };
        return ways;
    }
};

MeasureCounter::MeasureCounter(storage::Connection& connection, const organization::UnitTree& tree, const QDate& first,
                               const QDate& last, const QList<base::UnitId>& registerUnits)
    : m_connection(connection), m_tree(tree), m_first(first), m_last(last), m_registerUnits(registerUnits)
{
    const QSet<base::UnitId> keepers(registerUnits.cbegin(), registerUnits.cend());
    // Parents come before their children, so the nearest register above is known already.
    QList<base::UnitId> nearest(tree.size());
    for (int index = 0; index < tree.size(); ++index) {
        const base::UnitId id = tree.node(index).id;
        const int parent = tree.parent(index);
        nearest[index] = keepers.contains(id) ? id : parent >= 0 ? nearest.at(parent) : base::UnitId();
        if (nearest.at(index).isValid()) {
            m_registerOf.insert(id, nearest.at(index));
            m_covered.append(id);
        }
    }
    if (m_covered.size() > kManyUnits) {
        m_covered.clear();
    } else if (m_covered.isEmpty()) {
        m_covered.append(base::UnitId()); // nothing at all, not everything
    }
}

const MeasureCounter::Groups& MeasureCounter::groups(MemberFlow flow)
{
    const auto found = m_groups.find(flow);
    if (found != m_groups.end()) {
        return found->second;
    }
    return m_groups
        .emplace(flow, flow == MemberFlow::Present
                           ? presentGroups()
                           : membership::MemberCountsRepository::groups(m_connection, flow, m_first, m_last, m_covered))
        .first->second;
}

/// Units of one register and one block count alike.
MeasureCounter::Groups MeasureCounter::presentGroups() const
{
    QMap<std::pair<base::UnitId, QString>, QList<base::UnitId>> places;
    for (auto unit = m_registerOf.cbegin(); unit != m_registerOf.cend(); ++unit) {
        places[{unit.value(), m_tree.find(unit.key())->blockCode}].append(unit.key());
    }
    Groups groups;
    for (const QList<base::UnitId>& units : std::as_const(places)) {
        groups += membership::MemberCountsRepository::presentIn(m_connection, m_last, units);
    }
    return groups;
}

void MeasureCounter::add(base::UnitId unit, qint64 traits, qint64 amount, const QStringList& dimensions,
                         QHash<base::UnitId, CountedParts>& counts) const
{
    const base::UnitId keeper = registerOf(unit);
    if (!keeper.isValid()) {
        return;
    }
    CountedParts& parts = counts[keeper];
    parts[0] += amount;
    for (const QString& dimension : dimensions) {
        if (dimension == u"SEX"_s) {
            if ((traits & membership::trait::kFemale) != 0) {
                parts[kFemalePart] += amount;
            } else if ((traits & membership::trait::kMale) != 0) {
                parts[kMalePart] += amount;
            }
        } else if (dimension == u"BLOCK"_s) {
            const organization::UnitNode* node = m_tree.find(unit);
            const qsizetype block = node ? blockCodes().indexOf(node->blockCode) : -1;
            if (block >= 0) {
                parts[kFirstBlockPart + block] += amount;
            }
        }
    }
}

QHash<base::UnitId, CountedParts> MeasureCounter::count(const QString& measure, const QStringList& dimensions)
{
    QHash<base::UnitId, CountedParts> counts;
    const auto members = MeasureWays::ofMembers().constFind(measure);
    const auto events = MeasureWays::ofEvents().constFind(measure);
    if (!codes().contains(measure)) {
        return counts;
    }
    // What is looked for and not found is 0, in the parts as well.
    for (const base::UnitId unit : m_registerUnits) {
        if (!m_tree.contains(unit)) {
            continue;
        }
        CountedParts& parts = counts[unit];
        parts[0] = 0;
        if (dimensions.contains(u"SEX"_s)) {
            parts[kFemalePart] = parts[kMalePart] = 0;
        }
        for (qsizetype block = 0; dimensions.contains(u"BLOCK"_s) && block < blockCodes().size(); ++block) {
            parts[kFirstBlockPart + block] = 0;
        }
    }
    if (members != MeasureWays::ofMembers().cend()) {
        for (const MemberGroup& group : groups(members->flow)) {
            if (members->accepts(*this, group.kind, group.unit, group.other, group.traits, group.inParty)) {
                add(group.unit, group.traits, group.count, dimensions, counts);
            }
        }
    } else if (events != MeasureWays::ofEvents().cend()) {
        for (const MemberItem& item : membership::MemberCountsRepository::events(
                 m_connection, events->kind, events->level, m_first, m_last, m_covered)) {
            add(item.unit, item.traits, 1, dimensions, counts);
        }
    } else if (measure == u"branches"_s) {
        for (int index = 0; index < m_tree.size(); ++index) {
            if (organization::isBranchType(m_tree.node(index).typeCode)) {
                add(m_tree.node(index).id, 0, 1, dimensions, counts);
            }
        }
    } else if (measure == u"unit_itself"_s) {
        for (const base::UnitId unit : m_registerUnits) {
            add(unit, 0, 1, dimensions, counts);
        }
    } else if (measure == kTrainingOrganised) {
        const CountsByUnit& registered = records(kTrainingRegistered);
        QSet<base::UnitId> organised;
        for (auto unit = registered.cbegin(); unit != registered.cend(); ++unit) {
            if (unit->numerator > 0) {
                organised.insert(registerOf(unit.key()));
            }
        }
        for (const base::UnitId unit : std::as_const(organised)) {
            add(unit, 0, 1, dimensions, counts);
        }
    } else {
        countRecords(measure, dimensions, counts);
    }
    return counts;
}

RecordQuestion MeasureCounter::question(const QList<base::UnitId>& units) const
{
    return {m_connection, m_tree, m_first, m_last, units};
}

const CountsByUnit& MeasureCounter::records(const QString& measure)
{
    const QString source = RecordMeasures::source(measure);
    const auto found = m_records.find(source);
    return found != m_records.end()
               ? found->second
               : m_records.emplace(source, RecordMeasures::count(source, question(m_covered))).first->second;
}

void MeasureCounter::countRecords(const QString& measure, const QStringList& dimensions, CountsOfUnits& counts)
{
    const Measure* known = findMeasure(measure);
    if (known && known->ofPeople && dimensions.contains(u"SEX"_s)) {
        // Told apart by the people behind; these are few.
        const QList<CountedItem> items = RecordMeasures::items(measure, question(m_covered));
        QList<base::PersonId> people;
        for (const CountedItem& item : items) {
            people.append(item.person);
        }
        const QHash<base::PersonId, qint64> traits =
            membership::MemberCountsRepository::sexTraits(m_connection, people);
        for (const CountedItem& item : items) {
            add(item.unit, traits.value(item.person), RecordMeasures::amount(measure, item.amount), dimensions, counts);
        }
        return;
    }
    const CountsByUnit& amounts = records(measure);
    for (auto unit = amounts.cbegin(); unit != amounts.cend(); ++unit) {
        add(unit.key(), 0, RecordMeasures::amount(measure, *unit), dimensions, counts);
    }
}

QList<CountedItem> MeasureCounter::items(const QString& measure, base::UnitId registerUnit)
{
    const auto members = MeasureWays::ofMembers().constFind(measure);
    const auto events = MeasureWays::ofEvents().constFind(measure);
    QList<CountedItem> items;
    const QList<base::UnitId> units = unitsOf(registerUnit);
    if (units.isEmpty()) {
        return items;
    }
    const auto take = [&items](const MemberItem& item) { items.append(countedItem(item)); };
    if (members != MeasureWays::ofMembers().cend()) {
        for (const MemberItem& item :
             membership::MemberCountsRepository::items(m_connection, members->flow, m_first, m_last, units)) {
            if (members->accepts(*this, item.kind, item.unit, item.other, item.traits, item.inParty)) {
                take(item);
            }
        }
    } else if (events != MeasureWays::ofEvents().cend()) {
        for (const MemberItem& item : membership::MemberCountsRepository::events(
                 m_connection, events->kind, events->level, m_first, m_last, units)) {
            take(item);
        }
    } else if (measure == u"branches"_s) {
        for (const base::UnitId unit : std::as_const(units)) {
            if (const organization::UnitNode* node = m_tree.find(unit);
                node && organization::isBranchType(node->typeCode)) {
                items.append({unit, {}, node->name, m_last, {1, 0}});
            }
        }
    } else if (measure == kTrainingOrganised) {
        items = RecordMeasures::items(kTrainingRegistered, question(units));
    } else if (RecordMeasures::has(measure)) {
        items = RecordMeasures::items(measure, question(units));
    }
    // What is counted file-wide is cut down to the units asked for.
    items.removeIf([this, registerUnit](const CountedItem& item) { return registerOf(item.unit) != registerUnit; });
    return items;
}

std::optional<QList<CountedItem>> MeasureCounter::itemsKnownAt(const QString& measure, base::UnitId registerUnit,
                                                               const QDateTime& moment)
{
    const auto members = MeasureWays::ofMembers().constFind(measure);
    const QList<base::UnitId> units = unitsOf(registerUnit);
    // What somebody is by ethnic group, religion or Party is not kept by day.
    const bool isKnown =
        members != MeasureWays::ofMembers().cend() && (members->flow != MemberFlow::Present || measure == u"members"_s);
    if (!isKnown || units.isEmpty()) {
        return std::nullopt;
    }
    QList<CountedItem> items;
    for (const MemberItem& item :
         membership::MemberHistory::itemsKnownAt(m_connection, members->flow, m_first, m_last, units, moment)) {
        if (members->accepts(*this, item.kind, item.unit, item.other, item.traits, item.inParty)) {
            items.append(countedItem(item));
        }
    }
    return items;
}

QList<base::UnitId> MeasureCounter::unitsOf(base::UnitId registerUnit) const
{
    QList<base::UnitId> units;
    for (auto it = m_registerOf.cbegin(); it != m_registerOf.cend(); ++it) {
        if (it.value() == registerUnit) {
            units.append(it.key());
        }
    }
    return units;
}

QStringList MeasureCounter::codes()
{
    return MeasureWays::ofMembers().keys() + MeasureWays::ofEvents().keys() + RecordMeasures::codes() +
           QStringList{u"branches"_s, u"unit_itself"_s, kTrainingOrganised};
}

} // namespace doancoso::activity
