// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/scenario_registers.h"

#include "core/activity/register_service.h"
#include "core/membership/membership_keeper.h"
#include "core/membership/membership_service.h"
#include "core/scenarios/register_generator.h"
#include "core/scenarios/scenario_records.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;
using base::Period;
using membership::RegisterBook;

namespace {

constexpr int kYear = 2022;
constexpr quint64 kSeed = 20220326;

qint64 numberAt(const QJsonObject& figures, const QString& code, int position)
{
    return figures[code].toArray().at(position).toInteger();
}

class RegisterLoader
{
public:
    RegisterLoader(const QJsonObject& scenario, const ScenarioUnits& units, bool withFourthQuarter)
        : m_scenario(scenario), m_units(units), m_quarters(withFourthQuarter ? 4 : 3)
    {
        for (const QJsonValue& value : scenario[u"units"].toArray()) {
            if (value[u"type"].toString() == u"BRANCH"_s) {
                m_branches[value[u"parent"].toString()].append(value.toObject());
            }
        }
    }

    void make(storage::UnitOfWork& unit, base::ProgressSink& progress)
    {
        RegisterGenerator generator(unit, kSeed);
        for (qsizetype i = 0; i < m_units.communes.size() && !progress.isCancelled(); ++i) {
            progress.report(i, m_units.communes.size(), QCoreApplication::translate("Scenarios", "Making members"));
            const QString& code = m_units.communes.at(i);
            const RegisterWish wish = wishOf(code, static_cast<int>(i) + 1);
            const QList<QJsonObject> figures = figuresOf(code);
            QList<MadeMember> members = generator.make(wish);
            ScenarioRecords(generator.loader(), wish, figures, members).add();
            generator.write(members);
            chooseLate(code, members);
        }
        addOfficeRecords(generator.loader(), m_units.office, m_quarters);
        generator.finish();
        unit.recordBulk();
    }

    /// Who went without the report's knowing, and what happened to them.
    const QList<base::PersonId>& late() const { return m_late; }
    membership::MembershipEvent lateDeparture() const
    {
        membership::MembershipEvent event;
        event.kind = membership::EventKind::TransferOut;
        event.onDate = QDate::fromString(m_scenario[u"special"][u"late_departures"][u"on"].toString(), Qt::ISODate);
        event.otherUnitName = u"Đoàn cơ sở Công ty May số 5, Khu công nghiệp Lễ Môn"_s;
        event.papers = u"Sổ đoàn viên"_s;
        return event;
    }

    /// The books of the communes and of the office, each as long as the example has figures of it.
    QList<RegisterBook> books() const
    {
        QList<RegisterBook> list;
        for (const QString& code : m_units.communes) {
            const QDate until = QDate(kYear, 1, 1).addMonths(3 * static_cast<int>(figuresOf(code).size()));
            for (const QString& book : membership::registerBooks()) {
                // The report of this commune is wrong on purpose, and nothing would be typed beside a register.
                const bool wrong =
                    code == m_scenario[u"special"][u"returned"].toString() && book == membership::book::kMeetings;
                list.append({m_units.units.value(code), book, QDate(kYear, 1, 1), wrong ? QDate(kYear, 7, 1) : until});
            }
        }
        const QDate end = QDate(kYear, 1, 1).addMonths(3 * m_quarters);
        list.append({m_units.office, membership::book::kActivities, QDate(kYear, 1, 1), end});
        return list;
    }

private:
    void chooseLate(const QString& code, const QList<MadeMember>& members)
    {
        const QJsonObject late = m_scenario[u"special"][u"late_departures"].toObject();
        for (const MadeMember& member : members) {
            const bool ordinary = !member.isBound && !member.introducedOn.isValid() &&
                                  !member.person.partyJoinedOn.isValid() && member.registeredOn.isValid() &&
                                  member.studiedOn.isValid() && !member.until.isValid();
            if (late[u"unit"].toString() == code && ordinary && m_late.size() < late[u"number"].toInteger()) {
                m_late.append(member.id);
            }
        }
    }

    /// The figures of the year's quarters, as far as they follow one another.
    QList<QJsonObject> figuresOf(const QString& code) const
    {
        QList<QJsonObject> list;
        for (int quarter = 1; quarter <= m_quarters; ++quarter) {
            const QJsonObject results = m_scenario[quarter == 4 ? u"results_q4" : u"results"][code].toObject();
            const QJsonObject figures = results[Period::quarter(kYear, quarter).code()].toObject();
            if (!figures.contains(u"A16a"_s)) {
                break;
            }
            list.append(figures);
        }
        return list;
    }

    RegisterWish wishOf(const QString& code, int number) const
    {
        RegisterWish wish;
        wish.unit = m_units.units.value(code);
        wish.superior = m_units.office;
        wish.cardPrefix = u"TX-%1"_s.arg(number, 2, 10, QLatin1Char('0'));
        for (const QJsonObject& branch : m_branches.value(code)) {
            const QString block = branch[u"block"].toString();
            wish.branches.append({m_units.units.value(branch[u"code"].toString()), branch[u"name"].toString(),
                                  branch[u"headcount"][u"members"].toInteger(1),
                                  block == u"ADMIN"_s || block == u"ARMED"_s || block == u"ENTERPRISE"_s, false});
        }
        wish.start = QDate(kYear - 1, 12, 31);
        const QJsonObject before = m_scenario[u"results"][code][Period::quarter(kYear - 1, 4).code()].toObject();
        wish.membersAtStart = numberAt(before, u"A16a"_s, 1);
        wish.partyMembersAtStart = wish.membersAtStart / 16;
        int quarter = 0;
        for (const QJsonObject& figures : figuresOf(code)) {
            QuarterWish step;
            step.period = Period::quarter(kYear, ++quarter);
            step.admitted = numberAt(figures, u"A03"_s, 0);
            step.membersAtEnd = numberAt(figures, u"A16a"_s, 1);
            step.registered = numberAt(figures, u"A16a"_s, 0);
            step.studied = numberAt(figures, u"D01"_s, 0);
            step.introduced = numberAt(figures, u"C01"_s, 0);
            step.partyAdmitted = numberAt(figures, u"C04"_s, 1);
            step.partyAdmittedElite = numberAt(figures, u"C04"_s, 0);
            wish.quarters.append(step);
        }
        wish.duesPaidUntil = QDate(kYear, 3 * quarter, 1);
        return wish;
    }

    const QJsonObject& m_scenario;
    const ScenarioUnits& m_units;
    int m_quarters;
    QHash<QString, QList<QJsonObject>> m_branches; ///< by commune
    QList<base::PersonId> m_late;
};

} // namespace

base::Result<void> loadScenarioRegisters(storage::Database& database, const QJsonObject& scenario,
                                         const ScenarioUnits& units, bool withFourthQuarter,
                                         const std::function<base::Result<void>()>& report,
                                         base::ProgressSink& progress)
{
    RegisterLoader loader(scenario, units, withFourthQuarter);
    const auto made = database.write(QCoreApplication::translate("Scenarios", "Enter the members of the example"),
                                     [&](storage::UnitOfWork& unit) -> base::Result<void> {
                                         loader.make(unit, progress);
                                         return progress.isCancelled() ? base::Result<void>(base::cancelledError())
                                                                       : base::Result<void>();
                                     });
    if (!made) {
        return made;
    }
    if (const auto derived = membership::MembershipKeeper::rebuild(database, progress); !derived) {
        return derived;
    }
    const auto kept = activity::RegisterService(database).keep(loader.books());
    if (!kept) {
        return kept.error();
    }
    if (const auto reported = report(); !reported) {
        return reported;
    }
    return membership::MembershipService(database).recordEvent(loader.late(), loader.lateDeparture());
}

} // namespace doancoso::scenarios
