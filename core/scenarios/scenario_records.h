// SPDX-License-Identifier: GPL-3.0-or-later
//
// Meetings, activities and cadres of an example commune, made so that they come to the commune's figures. For
// scenario_registers.
#pragma once

#include "core/scenarios/register_generator.h"

#include <QJsonObject>

namespace doancoso::scenarios {

class ScenarioRecords
{
public:
    /// `figures` are those of the wish's quarters. `members` get posts and what a post needs.
    ScenarioRecords(RegisterBulkLoader& loader, const RegisterWish& wish, const QList<QJsonObject>& figures,
                    QList<MadeMember>& members);
    void add();

private:
    void meet(const base::Period& quarter, qint64 regular);
    void holdMeeting(qsizetype branch, const QDate& day, const QString& kind);
    void elect();
    void leadCommune();
    MadeMember* takeForPost(qsizetype branch);
    void appoint(const MadeMember& member, base::UnitId unit, const QString& post, const QDate& from,
                 const QDate& until = {});
    void act(const base::Period& quarter, const QJsonObject& figures);
    void introduceYoungPeople(const base::Period& quarter);
    qint64 membersOf(qsizetype branch, const QDate& day) const;

    RegisterBulkLoader& m_loader;
    const RegisterWish& m_wish;
    const QList<QJsonObject>& m_figures;
    QList<MadeMember>& m_members;
    Random m_random;
    NameMaker m_names;
};

/// The classes, inspections and sessions of the office itself.
void addOfficeRecords(RegisterBulkLoader& loader, base::UnitId office, int quarters);

} // namespace doancoso::scenarios
