// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes registers whose records say exactly what is asked for: so many members at the end of a quarter, so many
// admitted, registered, introduced to the Party. The example's figures follow from its records by this, and benches get
// a province of members. The same seed makes the same people. For scenario_loader and data_generator.
#pragma once

#include "core/base/period.h"
#include "core/scenarios/name_maker.h"
#include "core/scenarios/register_bulk_repository.h"

namespace doancoso::scenarios {

/// What the records of one quarter come to.
struct QuarterWish
{
    base::Period period;
    qint64 admitted = 0;
    qint64 membersAtEnd = 0;
    qint64 registered = 0;         ///< members at the end who are registered for training
    qint64 studied = 0;            ///< members at the end who studied politics in the year
    qint64 introduced = 0;         ///< to the Party
    qint64 partyAdmitted = 0;      ///< members admitted to the Party …
    qint64 partyAdmittedElite = 0; ///< … of these from outstanding members
};

struct BranchWish
{
    base::UnitId unit;
    QString name;
    qint64 weight = 1; ///< share of members
    bool salaried = false;
    bool minority = false; ///< of an area of ethnic minorities
};

struct RegisterWish
{
    base::UnitId unit;
    base::UnitId superior; ///< takes the part of the dues that is handed up
    QString cardPrefix;    ///< "TX-04"
    QList<BranchWish> branches;
    QDate start; ///< the day on which the first members are entered
    qint64 membersAtStart = 0;
    qint64 partyMembersAtStart = 0;
    QList<QuarterWish> quarters; ///< one after the other
    QDate duesPaidUntil;         ///< the last month for which most have paid; invalid: no dues
};

/// Somebody of whom records were made.
struct MadeMember
{
    base::PersonId id;
    qsizetype branch = 0; ///< position in RegisterWish::branches
    membership::Person person;
    QDate from;
    QDate until;          ///< first day no longer a member; invalid: still
    QDate registeredOn;   ///< for training
    QDate introducedOn;   ///< to the Party
    QDate studiedOn;      ///< politics, at a thematic meeting
    bool isBound = false; ///< has a post
};

/// The day of a quarter on which branches hold their thematic meeting; nobody comes or goes after it.
QDate thematicDay(const base::Period& quarter);

class RegisterGenerator
{
public:
    RegisterGenerator(storage::UnitOfWork& unit, quint64 seed);
    /// Makes the records; gives the people of whom they are, who may still be changed and get further records.
    QList<MadeMember> make(const RegisterWish& wish);
    /// For further records.
    RegisterBulkLoader& loader() { return m_loader; }
    /// Writes what was made.
    void write(const QList<MadeMember>& members);
    void finish() { m_loader.finish(); }

private:
    friend class RegisterMaker;
    RegisterBulkLoader m_loader;
    NameMaker m_names;
    quint64 m_seed;
};

} // namespace doancoso::scenarios
