// SPDX-License-Identifier: GPL-3.0-or-later
//
// Personal data: the log of accesses, requests and their days, and erasing one person: nothing that names the person
// stays anywhere in the file, every count stays as it was.
#include "activity/activity_world.h"
#include "support/seed.h"

#include "core/activity/measure_counter.h"
#include "core/activity/personal_data_service.h"
#include "core/membership/membership_service.h"
#include "core/scenarios/scenario_loader.h"
#include "core/storage/journal.h"

#include <QFile>

#include <random>

using namespace doancoso;
using namespace doancoso::activity;
using namespace Qt::StringLiterals;
using base::PersonId;
using membership::PersonField;

namespace {

const auto kErasedFullName = u"Trịnh Thị Minh Khuê"_s;

membership::Person someoneToErase()
{
    membership::Person person;
    person.fullName = kErasedFullName;
    person.birthDate = base::PartialDate(QDate(2001, 4, 23));
    person.sex = membership::Sex::Female;
    person.ethnicity = u"Mường"_s;
    person.religion = u"Công giáo"_s;
    person.identityNumber = u"038301987654"_s;
    person.cardCode = u"TX-98-76543"_s;
    person.phone = u"0987612345"_s;
    person.email = u"khue@example.org"_s;
    person.permanentAddress = u"Ngõ Cây Gạo"_s;
    person.note = u"ghi chú riêng"_s;
    person.professionalLevel = u"UNIVERSITY"_s;
    return person;
}

/// Every text of the database: rows of all journaled tables, the journal and the access log.
QString everything(storage::Database& database)
{
    QList<std::pair<QString, QStringList>> tables{{u"journal_entry"_s, {u"before_row"_s, u"after_row"_s}},
                                                  {u"journal_tx"_s, {u"label"_s}},
                                                  {u"access_log"_s, {u"purpose"_s}}};
    for (const storage::Table& table : storage::journaledTables()) {
        tables.append({table.name, table.columns});
    }
    QString all;
    for (const auto& [table, columns] : tables) {
        const auto read = database.read([&, &name = table, &wanted = columns](storage::Connection& connection) {
            storage::Statement rows = connection.fresh(u"SELECT %1 FROM %2"_s.arg(wanted.join(u", "_s), name));
            rows.run();
            while (rows.next()) {
                for (int column = 0; column < wanted.size(); ++column) {
                    all += rows.text(column) + u'\n';
                }
            }
        });
        REQUIRE_OK(read);
    }
    return all;
}

const QStringList& tracesOfSomeone()
{
    static const QStringList traces{
        kErasedFullName,    u"trinh thi minh khue"_s, u"Trịnh Minh Khuê cũ"_s, u"038301987654"_s,
        u"TX-98-76543"_s,   u"0987612345"_s,          u"khue@example"_s,       u"Ngõ Cây Gạo"_s,
        u"ghi chú riêng"_s, u"2001-04-23"_s,          u"Công giáo"_s};
    return traces;
}

} // namespace

TEST_CASE("an access is one line with everyone it concerned, and no action that could be undone")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::ActivityWorld world(engine);
    const PersonId first = world.member(u"Lê Thị Một"_s, world.branch);
    const PersonId second = world.member(u"Lê Văn Hai"_s, world.branch);
    PersonalDataService service(*world.database);
    storage::Journal journal(*world.database);
    const auto before = journal.nextUndo();
    REQUIRE_OK(before);

    REQUIRE_OK(service.record({AccessKind::Look, {first, second, first}, {PersonField::Religion}, {}}));
    world.database.clock().advance(60'000);
    REQUIRE_OK(service.record({AccessKind::Export, {second}, {}, u"gửi Huyện đoàn"_s}));
    REQUIRE_OK(service.record({AccessKind::Look, {}, {}, {}}));

    const auto all = service.accesses();
    REQUIRE_OK(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).kind == AccessKind::Export);
    CHECK(all->at(0).purpose == u"gửi Huyện đoàn"_s);
    CHECK(all->at(0).at == tests::testNow().addSecs(60));
    CHECK(all->at(0).fields.isEmpty());
    CHECK(all->at(1).people == 2);
    CHECK(all->at(1).fields == QList<PersonField>{PersonField::Religion});
    CHECK_FALSE(all->at(1).userName.isEmpty());
    const auto ofFirst = service.accesses(first);
    REQUIRE_OK(ofFirst);
    CHECK(ofFirst->size() == 1);
    const auto people = service.peopleOf(all->at(1).id);
    REQUIRE_OK(people);
    CHECK(people->size() == 2);

    const auto after = journal.nextUndo();
    REQUIRE_OK(after);
    CHECK((*after)->id == (*before)->id);
}

TEST_CASE("a request gets its days from the rules of the day it came; what is due first stands first")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::ActivityWorld world(engine);
    world.database.clock().advance(tests::testNow().msecsTo(QDateTime(QDate(2026, 3, 20), QTime(2, 0), Qt::UTC)));
    const PersonId who = world.member(u"Lê Thị Một"_s, world.branch);
    PersonalDataService service(*world.database);
    DataRequest request;
    request.person = who;
    request.kind = RequestKind::Deletion;
    request.receivedOn = QDate(2026, 3, 19); // a Thursday
    const auto deletion = service.save(request);
    REQUIRE_OK(deletion);
    request.kind = RequestKind::Restriction;
    request.receivedOn = QDate(2026, 3, 2);
    request.confirmedOn = QDate(2026, 3, 3);
    const auto restriction = service.save(request);
    REQUIRE_OK(restriction);
    request.kind = RequestKind::Access;
    request.receivedOn = QDate(2025, 5, 5); // no rule of that time is known
    REQUIRE_OK(service.save(request));

    auto listed = service.requests();
    REQUIRE_OK(listed);
    REQUIRE(listed->size() == 3);
    CHECK(listed->at(0).id == *restriction);
    CHECK(listed->at(0).dueOn == QDate(2026, 3, 17));
    CHECK(listed->at(0).isOverdue(QDate(2026, 3, 20)));
    CHECK(listed->at(0).personName == u"Lê Thị Một"_s);
    CHECK(listed->at(1).confirmBy == QDate(2026, 3, 23)); // two working days after the Thursday
    CHECK(listed->at(1).dueOn == QDate(2026, 4, 8));
    CHECK_FALSE(listed->at(1).isOverdue(QDate(2026, 3, 20)));
    CHECK_FALSE(listed->at(2).nextDay().isValid());

    CHECK(service.extend(*restriction, u" "_s).error().code == base::ErrorCode::Validation);
    const auto extended = service.extend(*restriction, u"dữ liệu ở nhiều nơi"_s);
    REQUIRE_OK(extended);
    CHECK(extended->dueOn == QDate(2026, 4, 1));
    CHECK(service.extend(*restriction, u"thêm"_s).error().code == base::ErrorCode::Validation);
    CHECK(service.extend(*deletion, u"thêm"_s).error().context == u"kind"_s);

    const auto waiting = service.waiting(QDate(2026, 3, 25));
    REQUIRE_OK(waiting);
    REQUIRE(waiting->size() == 2);
    CHECK(waiting->at(0).request.id == *deletion);
    CHECK(waiting->at(0).daysLate == 2);
    CHECK(waiting->at(1).daysLate == -7);

    listed = service.requests();
    REQUIRE_OK(listed);
    DataRequest done = listed->at(0);
    done.state = RequestState::Done;
    CHECK(service.save(done).error().context == u"closed_on"_s);
    done.closedOn = QDate(2026, 3, 20);
    CHECK(service.save(done).error().context == u"answer"_s);
    done.answer = u"đã xóa"_s;
    REQUIRE_OK(service.save(done));
    CHECK(service.save(done).error().code == base::ErrorCode::Conflict);
    CHECK(service.waiting(QDate(2026, 3, 25)).value().size() == 1);

    DataRequest empty;
    empty.receivedOn = QDate(2026, 3, 1);
    CHECK(service.save(empty).error().context == u"person"_s);
    empty.requester = u"Lê Văn Ngoài"_s;
    empty.receivedOn = QDate(2026, 3, 21);
    CHECK(service.save(empty).error().context == u"received_on"_s);
}

TEST_CASE("every kind of request has a rule with its source, without gaps or overlaps")
{
    const auto rules = PersonalDataRules::read();
    REQUIRE_OK(rules);
    for (const RequestKind kind : requestKinds()) {
        INFO(toCode(kind).toStdString());
        const RequestRule* rule = rules->find(kind, QDate(2026, 1, 1));
        REQUIRE(rule);
        CHECK(rule->days >= 10);
        CHECK(rule->source.contains(u"356/2025"_s));
        CHECK_FALSE(rules->find(kind, QDate(2025, 12, 31)));
        CHECK(std::count_if(rules->all().cbegin(), rules->all().cend(),
                            [&](const RequestRule& one) { return one.kind == kind; }) == 1);
        CHECK(requestKindFromCode(toCode(kind)) == kind);
    }
    CHECK_FALSE(rules->find(RequestKind::Access, QDate(2026, 1, 1))->isCertain());
    CHECK(addWorkingDays(QDate(2026, 3, 20), 1) == QDate(2026, 3, 23));
}

TEST_CASE("names give way as whole words only")
{
    const Erasure erasure{PersonId(7), {u"Lê Thị An"_s, u"An"_s}, u"Đã xóa x"_s, u"2026-03-20"_s};
    CHECK(withoutNames(u"Bầu LÊ THỊ AN làm bí thư."_s, erasure) == u"Bầu Đã xóa x làm bí thư."_s);
    CHECK(withoutNames(u"Lê Thị Anh phát biểu"_s, erasure) == u"Lê Thị Anh phát biểu"_s);
    CHECK(withoutNames(u"An toàn giao thông"_s, erasure) == u"An toàn giao thông"_s);
    CHECK(withoutNames(u"An"_s, erasure) == u"Đã xóa x"_s);
}

TEST_CASE("an erased person is named nowhere in the file any more, and others stay as they were")
{
    const auto engine = GENERATE_COPY(from_range(tests::availableEngines()));
    tests::ActivityWorld world(engine);
    membership::MembershipService members(*world.database);
    membership::NewMember entry;
    entry.person = someoneToErase();
    entry.person.fullName = u"Trịnh Minh Khuê cũ"_s;
    entry.event.kind = membership::EventKind::Admit;
    entry.event.unit = world.branch;
    entry.event.onDate = QDate(2021, 3, 26);
    entry.event.introducer = u"Lê Thị Một"_s;
    entry.event.remark = u"ghi chú riêng"_s;
    const auto id = members.add(entry);
    REQUIRE_OK(id);
    auto record = members.record(*id);
    REQUIRE_OK(record);
    record->person.fullName = kErasedFullName;
    REQUIRE_OK(members.update(record->person));
    const PersonId other = world.member(u"Lê Thị Một"_s, world.branch);

    Meeting meeting = world.meetingOf(world.branch, QDate(2022, 5, 4));
    meeting.chairPerson = *id;
    meeting.chair = kErasedFullName;
    meeting.minutes = kErasedFullName + u" khai mạc, Lê Thị Một ghi biên bản."_s;
    meeting.attendance = {{*id, AttendanceState::Present, {}}, {other, AttendanceState::Present, {}}};
    const auto held = world.meetings.save(meeting);
    REQUIRE_OK(held);
    Activity introduction = world.activityOf("INTRODUCTION", "", QDate(2022, 6, 1));
    introduction.title = u"Giới thiệu "_s + kErasedFullName;
    introduction.introducer = other;
    introduction.introduced = *id;
    introduction.outcome = u"INTRODUCED"_s;
    if (const auto saved = world.activities.save(introduction); !saved) {
        FAIL(saved.error().userText.toStdString());
    }
    CadrePost post = world.postOf(*id, world.branch, "SECRETARY", QDate(2022, 2, 1));
    post.note = u"ghi chú riêng"_s;
    REQUIRE_OK(world.cadres.save(post));
    PersonalDataService service(*world.database);
    DataRequest request;
    request.person = *id;
    request.requester = kErasedFullName;
    request.receivedOn = QDate(2022, 9, 1);
    REQUIRE_OK(service.save(request));
    REQUIRE_OK(service.record({AccessKind::Print, {*id}, {}, u"thẻ của "_s + kErasedFullName}));
    for (const QString& trace : tracesOfSomeone()) {
        INFO(trace.toStdString());
        REQUIRE(everything(*world.database).contains(trace));
    }

    const auto preview = service.preview(*id);
    REQUIRE_OK(preview);
    CHECK(preview->isMember);
    CHECK(preview->rows.size() >= 5);
    CHECK(preview->mentions.isEmpty());
    CHECK(service.erase(*id, u"Trịnh Thị"_s, u"yêu cầu số 1"_s).error().context == u"confirmation"_s);
    CHECK(service.erase(*id, kErasedFullName, u""_s).error().context == u"reason"_s);
    CHECK(everything(*world.database).contains(u"038301987654"_s));
    const auto erased = service.erase(*id, kErasedFullName, u"yêu cầu số 1"_s);
    REQUIRE_OK(erased);
    CHECK(erased->compacted);

    const QString left = everything(*world.database);
    for (const QString& trace : tracesOfSomeone()) {
        INFO(trace.toStdString());
        CHECK_FALSE(left.contains(trace, Qt::CaseInsensitive));
    }
    CHECK(left.contains(u"Lê Thị Một ghi biên bản."_s));
    const auto card = members.record(*id);
    REQUIRE_OK(card);
    CHECK(card->person.fullName == erased->code);
    CHECK(card->person.birthDate == base::PartialDate(2001));
    CHECK(card->person.erasedOn == QDate(2022, 10, 12));
    CHECK(membership::traitsOf(card->person) == membership::traitsOf(someoneToErase()));
    CHECK(card->person.professionalLevel == u"UNIVERSITY"_s);
    REQUIRE(card->events.size() == 1);
    CHECK(card->events.constFirst().remark.isEmpty());
    CHECK(card->ledger.spans == record->ledger.spans);
    CHECK(service.preview(*id).error().code == base::ErrorCode::Validation);
    CHECK(service.erase(*id, erased->code, u"lần hai"_s).error().code == base::ErrorCode::Validation);

    // Nothing from before can be taken back, and what is done afterwards can.
    storage::Journal journal(*world.database);
    CHECK(journal.undo().error().code == base::ErrorCode::NotFound);
    request.requester.clear();
    REQUIRE_OK(service.save(request));
    REQUIRE_OK(journal.undo());
    const auto accesses = service.accesses(*id);
    REQUIRE_OK(accesses);
    CHECK(accesses->constFirst().kind == AccessKind::Erase);

    if (engine == storage::Engine::Sqlite) {
        world.database.close();
        QFile file(world.database.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        REQUIRE(bytes.contains(u"Lê Thị Một"_s.toUtf8()));
        for (const QString& trace : {kErasedFullName, u"038301987654"_s, u"Ngõ Cây Gạo"_s}) {
            INFO(trace.toStdString());
            CHECK_FALSE(bytes.contains(trace.toUtf8()));
        }
    }
}

TEST_CASE("the same name in texts that are not tied to the person is told, not touched")
{
    tests::ActivityWorld world;
    const PersonId who = world.person(someoneToErase());
    Meeting meeting = world.meetingOf(world.other, QDate(2022, 5, 4));
    meeting.chair = kErasedFullName;
    REQUIRE_OK(world.meetings.save(meeting));
    PersonalDataService service(*world.database);
    const auto preview = service.preview(who);
    REQUIRE_OK(preview);
    REQUIRE(preview->mentions.size() == 1);
    CHECK(preview->mentions.constFirst().table == u"meeting"_s);
    CHECK_FALSE(preview->isMember);
    REQUIRE_OK(service.erase(who, kErasedFullName, u"yêu cầu"_s));
    CHECK(everything(*world.database).contains(kErasedFullName));
}

TEST_CASE("erasing people changes no count of any day", "[property]")
{
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    std::mt19937 random(seed);
    tests::TestDatabase database;
    installKeepers(*database);
    base::SilentProgress silent;
    REQUIRE_OK(scenarios::loadScenario(*database, u"tho-xuan-2022"_s, true, silent));
    const auto ids = [&](const QString& sql) {
        const auto read = database->read([&](storage::Connection& connection) {
            QList<qint64> found;
            storage::Statement rows = connection.fresh(sql);
            rows.run();
            while (rows.next()) {
                found.append(rows.integer(0));
            }
            return found;
        });
        REQUIRE_OK(read);
        REQUIRE_FALSE(read->isEmpty());
        return *read;
    };
    QList<base::UnitId> units;
    for (const qint64 unit : ids(u"SELECT DISTINCT unit_id FROM register_book ORDER BY unit_id"_s)) {
        units.append(base::UnitId(unit));
    }
    const auto countAll = [&] {
        QStringList counts;
        for (int quarter = 1; quarter <= 4; ++quarter) {
            const base::Period period = base::Period::quarter(2022, quarter);
            const auto tree = organization::OrganizationService(*database).treeAt(period.lastDay());
            REQUIRE_OK(tree);
            const auto counted = database->readSnapshot([&](storage::Connection& connection) {
                MeasureCounter counter(connection, *tree, period.firstDay(), period.lastDay(), units);
                for (const QString& measure : MeasureCounter::codes()) {
                    const auto byUnit = counter.count(measure, {u"SEX"_s});
                    for (const base::UnitId unit : units) {
                        const CountedParts parts = byUnit.value(unit);
                        QList<qint64> keys = parts.keys();
                        std::sort(keys.begin(), keys.end());
                        for (const qint64 key : keys) {
                            counts.append(u"%1 %2 %3 %4: %5"_s.arg(period.code(), measure)
                                              .arg(unit.value())
                                              .arg(key)
                                              .arg(parts.value(key)));
                        }
                    }
                }
            });
            REQUIRE_OK(counted);
        }
        return counts;
    };
    const QStringList before = countAll();
    REQUIRE(before.size() > 1000);
    // Somebody from every kind of record, and some at random.
    QList<qint64> chosen;
    for (const QString& source :
         {u"person_id FROM party_step"_s, u"person_id FROM cadre_post"_s, u"person_id FROM meeting_attendance"_s,
          u"introducer_id FROM activity WHERE introducer_id IS NOT NULL"_s,
          u"person_id FROM membership_event WHERE kind = 'mature'"_s, u"id FROM person WHERE ethnicity <> 'Kinh'"_s,
          u"id FROM person"_s, u"id FROM person"_s}) {
        const QList<qint64> people = ids(u"SELECT DISTINCT "_s + source);
        chosen.append(people.at(static_cast<int>(random() % static_cast<unsigned>(people.size()))));
    }
    PersonalDataService service(*database);
    membership::MembershipService members(*database);
    for (const qint64 id : std::as_const(chosen)) {
        const auto record = members.record(PersonId(id));
        REQUIRE_OK(record);
        if (record->person.erasedOn) {
            continue; // chosen twice
        }
        INFO("person " << id);
        REQUIRE_OK(service.erase(PersonId(id), record->person.fullName, u"kiểm thử"_s));
        const auto after = members.record(PersonId(id));
        REQUIRE_OK(after);
        CHECK(after->ledger.spans == record->ledger.spans);
    }
    CHECK(countAll() == before);
    const auto wrong = CountKeeper::countWrong(*database);
    REQUIRE_OK(wrong);
    CHECK(*wrong == 0);
}
