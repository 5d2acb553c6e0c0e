// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenarios/generated_registers.h"

#include "core/activity/register_service.h"
#include "core/membership/membership_keeper.h"
#include "core/organization/organization_service.h"
#include "core/scenarios/register_generator.h"
#include "core/scenarios/scenario_records.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace doancoso::scenarios {

using namespace Qt::StringLiterals;
using base::Period;

namespace {

constexpr int kSalariedOneIn = 7; ///< branches of offices
constexpr int kMinorityOneIn = 9;
constexpr int kPartyOneIn = 16;

/// About what a commune comes to in a quarter, of `members` members in `branches` branches.
QuarterWish quarterWish(int year, int quarter, qint64 members)
{
    QuarterWish wish;
    wish.period = Period::quarter(year, quarter);
    wish.admitted = members / 40;
    wish.membersAtEnd = members + quarter % 2;
    wish.registered = members * 97 / 100;
    wish.studied = members * 90 / 100;
    wish.introduced = members / 200;
    wish.partyAdmitted = members / 250;
    wish.partyAdmittedElite = members / 300;
    return wish;
}

/// The figures that meetings, cadres and activities of the quarter come to (ScenarioRecords).
QJsonObject quarterFigures(qint64 branches, bool secretaryMeetsStandard)
{
    return {{u"A12"_s, QJsonArray{branches * 19 / 20}},
            {u"B03c"_s, QJsonArray{secretaryMeetsStandard ? 1 : 0}},
            {u"C06"_s, QJsonArray{1}},
            {u"E01b"_s, QJsonArray{1}},
            {u"E03"_s, QJsonArray{25}}};
}

struct CommuneUnits
{
    base::UnitId unit;
    base::UnitId superior;
    QList<BranchWish> branches;
};

QList<CommuneUnits> communesOf(const organization::UnitTree& tree)
{
    QList<CommuneUnits> communes;
    for (int index = 0; index < tree.size(); ++index) {
        const organization::UnitNode& node = tree.node(index);
        if (node.typeCode != u"COMMUNE"_s) {
            continue;
        }
        CommuneUnits commune{node.id, node.parentId, {}};
        for (const int child : tree.children(index)) {
            const auto position = commune.branches.size();
            commune.branches.append({tree.node(child).id, tree.node(child).name, 1, position % kSalariedOneIn == 0,
                                     position % kMinorityOneIn == 0});
        }
        communes.append(commune);
    }
    return communes;
}

RegisterWish wishOf(const CommuneUnits& commune, const GeneratorSize& size, qsizetype number)
{
    RegisterWish wish;
    wish.unit = commune.unit;
    wish.superior = commune.superior;
    wish.cardPrefix = u"%1"_s.arg(number, 4, 10, QLatin1Char('0'));
    wish.branches = commune.branches;
    wish.start = QDate(size.year - 1, 12, 31);
    wish.membersAtStart = commune.branches.size() * qint64{size.membersPerBranch};
    wish.partyMembersAtStart = wish.membersAtStart / kPartyOneIn;
    for (int quarter = 1; quarter <= size.quarters; ++quarter) {
        wish.quarters.append(quarterWish(size.year, quarter, wish.membersAtStart));
    }
    return wish;
}

/// Every commune keeps every book for the year.
base::Result<void> keepBooks(storage::Database& database, const QList<CommuneUnits>& communes, int year)
{
    QList<membership::RegisterBook> books;
    for (const CommuneUnits& commune : communes) {
        for (const QString& book : membership::registerBooks()) {
            books.append({commune.unit, book, QDate(year, 1, 1), QDate(year + 1, 1, 1)});
        }
    }
    const auto kept = activity::RegisterService(database).keep(books);
    return kept ? base::Result<void>() : base::Result<void>(kept.error());
}

} // namespace

base::Result<qint64> generateRegisters(storage::Database& database, const GeneratorSize& size,
                                       base::ProgressSink& progress)
{
    const auto tree = organization::OrganizationService(database).treeAt(QDate(size.year, 12, 31));
    if (!tree) {
        return tree.error();
    }
    const QList<CommuneUnits> communes = communesOf(*tree);
    const auto made = database.write(
        QCoreApplication::translate("Scenarios", "Generate members"),
        [&](storage::UnitOfWork& unit) -> base::Result<qint64> {
            RegisterGenerator generator(unit, size.seed);
            qint64 people = 0;
            for (qsizetype i = 0; i < communes.size(); ++i) {
                if (progress.isCancelled()) {
                    return base::cancelledError();
                }
                progress.report(i, communes.size(), QCoreApplication::translate("Scenarios", "Making members"));
                const RegisterWish wish = wishOf(communes.at(i), size, i + 1);
                const QList<QJsonObject> figures(size.quarters, quarterFigures(wish.branches.size(), i % 3 != 0));
                QList<MadeMember> members = generator.make(wish);
                ScenarioRecords(generator.loader(), wish, figures, members).add();
                generator.write(members);
                people += members.size();
            }
            generator.finish();
            unit.recordBulk();
            return people;
        });
    if (!made) {
        return made;
    }
    if (const auto derived = membership::MembershipKeeper::rebuild(database, progress); !derived) {
        return derived.error();
    }
    if (const auto kept = keepBooks(database, communes, size.year); !kept) {
        return kept.error();
    }
    return made;
}

} // namespace doancoso::scenarios
