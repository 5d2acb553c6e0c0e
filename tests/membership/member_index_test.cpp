// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding members while typing: without marks, words in any order, card or phone; filters; the order of names.
#include "support/builders.h"

#include "core/membership/member_index.h"
#include "core/membership/membership_service.h"

using namespace doancoso;
using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::MemberFilter;
using membership::MemberIndex;

namespace {

struct IndexScene
{
    tests::World world;
    base::UnitId commune = world.unit(u"1"_s, u"COMMUNE"_s, {});
    base::UnitId first = world.unit(u"1-1"_s, u"BRANCH"_s, commune);
    base::UnitId second = world.unit(u"1-2"_s, u"BRANCH"_s, commune);
    membership::MembershipService members{*world.database};

    explicit IndexScene(storage::Engine engine = storage::Engine::Sqlite) : world(engine)
    {
        add(u"Trịnh Xuân Đức"_s, first, u"TX-0412-0031"_s, u"0912 345 678"_s, 2004);
        add(u"Nguyễn Thị Hường"_s, first, u"TX-0412-0032"_s, {}, 1999);
        add(u"Nguyễn Văn Anh"_s, second, {}, u"0987654321"_s, 2001);
        add(u"Đặng Thị Ánh"_s, second, {}, {}, 1996);
    }

    base::PersonId add(const QString& name, base::UnitId unit, const QString& card, const QString& phone, int born)
    {
        membership::NewMember member;
        member.person.fullName = name;
        member.person.cardCode = card;
        member.person.phone = phone;
        member.person.birthDate = base::PartialDate(born);
        member.person.sex = name.contains(u"Thị"_s) ? membership::Sex::Female : membership::Sex::Male;
        member.event.kind = EventKind::Register;
        member.event.unit = unit;
        member.event.onDate = QDate(2022, 1, 1);
        const auto id = members.add(member);
        REQUIRE_OK(id);
        return *id;
    }

    QStringList found(const MemberFilter& filter, bool withFormer = false, const QList<base::UnitId>& units = {})
    {
        const auto names = world.database->read([&](storage::Connection& connection) {
            const MemberIndex index = MemberIndex::read(connection, QDate(2022, 9, 30), units, withFormer);
            QList<base::PersonId> ids;
            for (const int position : index.find(filter)) {
                ids.append(index.at(position).person);
                CHECK(index.positionOf(index.at(position).person) == position);
            }
            QStringList list;
            for (const membership::Person& person : membership::PersonRepository::read(connection, ids)) {
                list.append(person.fullName);
            }
            return list;
        });
        REQUIRE_OK(names);
        return *names;
    }

    QStringList found(const QString& text)
    {
        MemberFilter filter;
        filter.text = text;
        return found(filter);
    }
};

} // namespace

TEST_CASE("members are found as people type, in the order of given names")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    IndexScene scene(engine);
    CHECK(scene.found(QString()) ==
          QStringList{u"Nguyễn Văn Anh"_s, u"Đặng Thị Ánh"_s, u"Trịnh Xuân Đức"_s, u"Nguyễn Thị Hường"_s});
    CHECK(scene.found(u"trinh xuan duc"_s) == QStringList{u"Trịnh Xuân Đức"_s});
    CHECK(scene.found(u"duc trinh"_s) == QStringList{u"Trịnh Xuân Đức"_s});
    CHECK(scene.found(u"Đặng"_s) == QStringList{u"Đặng Thị Ánh"_s});
    CHECK(scene.found(u"huong"_s) == QStringList{u"Nguyễn Thị Hường"_s});
    CHECK(scene.found(u"0031"_s) == QStringList{u"Trịnh Xuân Đức"_s});
    CHECK(scene.found(u"0912345678"_s) == QStringList{u"Trịnh Xuân Đức"_s});
    CHECK(scene.found(u"nguyen"_s) == QStringList{u"Nguyễn Văn Anh"_s, u"Nguyễn Thị Hường"_s});
    CHECK(scene.found(u"không có ai"_s).isEmpty());
}

TEST_CASE("filters narrow the list; who left is found when asked for")
{
    IndexScene scene;
    MemberFilter women;
    women.withTraits = membership::trait::kFemale;
    CHECK(scene.found(women) == QStringList{u"Đặng Thị Ánh"_s, u"Nguyễn Thị Hường"_s});
    MemberFilter born;
    born.bornFrom = 20000101;
    CHECK(scene.found(born) == QStringList{u"Nguyễn Văn Anh"_s, u"Trịnh Xuân Đức"_s});
    MemberFilter branch;
    branch.unit = scene.first;
    CHECK(scene.found(branch) == QStringList{u"Trịnh Xuân Đức"_s, u"Nguyễn Thị Hường"_s});
    CHECK(scene.found(MemberFilter(), false, {scene.second}) == QStringList{u"Nguyễn Văn Anh"_s, u"Đặng Thị Ánh"_s});

    const base::PersonId gone = scene.add(u"Lê Văn Xa"_s, scene.first, {}, {}, 1990);
    membership::MembershipEvent matured;
    matured.kind = EventKind::Mature;
    matured.onDate = QDate(2022, 3, 26);
    REQUIRE_OK(scene.members.recordEvent({gone}, matured));
    CHECK(scene.found(u"xa"_s).isEmpty());
    MemberFilter former;
    former.hasLeft = true;
    CHECK(scene.found(former, true) == QStringList{u"Lê Văn Xa"_s});
    CHECK(scene.found(u"le van xa"_s).isEmpty());
}

TEST_CASE("partial dates are packed and come back")
{
    for (const base::PartialDate& date :
         {base::PartialDate(2005, 3, 26), base::PartialDate(2005, 3), base::PartialDate(2005), base::PartialDate()}) {
        CHECK(membership::fromPacked(membership::packedDate(date)) == date);
    }
}
