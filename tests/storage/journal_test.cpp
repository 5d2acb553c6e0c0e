// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/helpers.h"
#include "support/seed.h"

#include "core/storage/journal.h"
#include "core/storage/unit_of_work.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <random>

using namespace doancoso;
using base::ErrorCode;
using storage::Row;
using storage::UnitOfWork;
using tests::get;
using tests::put;
using tests::TestDatabase;

namespace {

/// A plain picture of what the file should hold: settings by name, notes of units by their uid.
using State = QMap<QString, QString>;

struct Done
{
    State before;
    State after;
};

/// Changes two kinds of table at random, remembers what it did, and knows what undo and redo must bring.
class RandomOffice
{
public:
    RandomOffice(TestDatabase& database, QRandomGenerator& random) : m_database(database), m_random(random) {}

    void step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
        case 2:
            undo();
            break;
        case 3:
        case 4:
            redo();
            break;
        case 5:
            m_database.reopen();
            break;
        case 6:
            failedChange();
            break;
        default:
            change();
        }
        REQUIRE(stored() == m_state);
    }
    qsizetype undone() const { return m_undone; }

private:
    void change()
    {
        State next = m_state;
        const auto outcome =
            m_database->write(QStringLiteral("Việc %1").arg(++m_number), [&](UnitOfWork& unit) -> base::Result<void> {
                next = m_state;
                for (int i = 1 + static_cast<int>(m_random.bounded(4)); i > 0; --i) {
                    changeOne(unit, next);
                }
                return {};
            });
        REQUIRE_OK(outcome);
        if (next != m_state || !outcome) {
            m_done.append({m_state, next});
            m_redoable.clear();
            m_state = next;
        } else if (m_wrote) {
            // Rows went to and fro inside one unit of work: a line of its own that changes nothing.
            m_done.append({m_state, m_state});
            m_redoable.clear();
        }
        m_wrote = false;
    }

    void changeOne(UnitOfWork& unit, State& next)
    {
        const QString name = QStringLiteral("mục %1").arg(m_random.bounded(5));
        switch (m_random.bounded(4)) {
        case 0: {
            m_wrote = m_wrote || next.contains(name);
            unit.remove(QStringLiteral("setting"), {{QStringLiteral("name"), name}});
            next.remove(name);
            break;
        }
        case 1:
        case 2: {
            const QString content = QStringLiteral("nội dung %1 ’\"\\ộ").arg(m_random.bounded(4));
            m_wrote = m_wrote || next.value(name) != content;
            unit.put(QStringLiteral("setting"), tests::setting(name, content));
            next.insert(name, content);
            break;
        }
        default:
            changeUnit(unit, next);
        }
    }

    /// Records: revision and author come along.
    void changeUnit(UnitOfWork& unit, State& next)
    {
        QStringList uids;
        for (const QString& key : next.keys()) {
            if (key.startsWith(QLatin1String("uid "))) {
                uids.append(key.mid(4));
            }
        }
        const QString note = QString::number(m_random.bounded(1000));
        if (uids.isEmpty() || m_random.bounded(3) == 0) {
            const QString uid = base::newUid();
            m_wrote = true;
            unit.insert(QStringLiteral("unit"), {{QStringLiteral("uid"), uid},
                                                 {QStringLiteral("opened_on"), QDate(2020, 1, 1)},
                                                 {QStringLiteral("note"), note}});
            next.insert(QStringLiteral("uid ") + uid, note);
            return;
        }
        const QString uid = uids.at(m_random.bounded(static_cast<int>(uids.size())));
        storage::Statement& find = unit.statement(QStringLiteral("SELECT id, revision FROM unit WHERE uid = ?"));
        find.run(uid);
        REQUIRE(find.next());
        const qint64 id = find.integer(0);
        const qint64 revision = find.integer(1);
        find.finish();
        if (m_random.bounded(4) == 0) {
            m_wrote = true;
            unit.remove(QStringLiteral("unit"), UnitOfWork::idKey(id));
            next.remove(QStringLiteral("uid ") + uid);
            return;
        }
        // The same note once more is no change and makes no line.
        m_wrote = m_wrote || next.value(QStringLiteral("uid ") + uid) != note;
        unit.updateRecord(QStringLiteral("unit"), id, revision, {{QStringLiteral("note"), note}});
        next.insert(QStringLiteral("uid ") + uid, note);
    }

    void failedChange()
    {
        const auto outcome = m_database->write(QStringLiteral("hỏng"), [&](UnitOfWork& unit) -> base::Result<void> {
            State ignored = m_state;
            changeOne(unit, ignored);
            return base::Error{ErrorCode::Validation, QStringLiteral("không được"), {}, {}};
        });
        m_wrote = false;
        REQUIRE_FALSE(outcome.hasValue());
    }

    void undo()
    {
        const auto outcome = storage::Journal(*m_database).undo();
        if (m_done.isEmpty()) {
            REQUIRE_FALSE(outcome.hasValue());
            CHECK(outcome.error().code == ErrorCode::NotFound);
            return;
        }
        REQUIRE_OK(outcome);
        m_state = m_done.constLast().before;
        m_redoable.append(m_done.takeLast());
        ++m_undone;
    }

    void redo()
    {
        const auto outcome = storage::Journal(*m_database).redo();
        if (m_redoable.isEmpty()) {
            REQUIRE_FALSE(outcome.hasValue());
            return;
        }
        REQUIRE_OK(outcome);
        m_state = m_redoable.constLast().after;
        m_done.append(m_redoable.takeLast());
    }

    State stored()
    {
        const auto state = m_database->readSnapshot([](storage::Connection& connection) {
            State found;
            storage::Statement settings = connection.fresh(QStringLiteral("SELECT name, content FROM setting"));
            settings.run();
            while (settings.next()) {
                found.insert(settings.text(0), settings.text(1));
            }
            storage::Statement units = connection.fresh(QStringLiteral("SELECT uid, note FROM unit"));
            units.run();
            while (units.next()) {
                found.insert(QStringLiteral("uid ") + units.text(0), units.text(1));
            }
            return found;
        });
        REQUIRE_OK(state);
        return *state;
    }

    TestDatabase& m_database;
    QRandomGenerator& m_random;
    State m_state;
    QList<Done> m_done;
    QList<Done> m_redoable;
    int m_number = 0;
    bool m_wrote = false;
    qsizetype m_undone = 0;
};

} // namespace

TEST_CASE("any sequence of changes, undo, redo and restarts is what a plain model says")
{
    const storage::Engine engine = GENERATE(from_range(tests::availableEngines()));
    const quint32 seed = tests::newSeed();
    INFO("seed " << seed);
    QRandomGenerator random(seed);
    const bool sqlite = engine == storage::Engine::Sqlite;
    for (int round = 0; round < (sqlite ? 6 : 2); ++round) {
        TestDatabase database(engine);
        RandomOffice office(database, random);
        for (int step = 0; step < (sqlite ? 150 : 80); ++step) {
            office.step();
        }
        CHECK(office.undone() > 5);
    }
}

TEST_CASE("undo of something that was changed in another way since is a conflict and changes nothing")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("2")));
    REQUIRE_OK(tests::execute(*database, QStringLiteral("UPDATE setting SET content = 'lén lút'")));
    const auto refused = storage::Journal(*database).undo();
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::Conflict);
    CHECK(refused.error().userText.contains(QStringLiteral("Đổi a")));
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("lén lút"));
    const auto next = storage::Journal(*database).nextUndo();
    REQUIRE_OK(next);
    CHECK(next->has_value());
}

TEST_CASE("undo of a record that others refer to by now is refused and changes nothing")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(database->write(QStringLiteral("Thêm đơn vị"), [](UnitOfWork& unit) -> base::Result<void> {
        unit.insert(QStringLiteral("unit"), {{QStringLiteral("opened_on"), QDate(2020, 1, 1)}});
        return {};
    }));
    REQUIRE_OK(tests::execute(*database, QStringLiteral("INSERT INTO unit_headcount (unit_id, as_of) SELECT id, "
                                                        "'2020-01-01' FROM unit")));
    const auto refused = storage::Journal(*database).undo();
    REQUIRE_FALSE(refused.hasValue());
    CHECK(refused.error().code == ErrorCode::InUse);
    CHECK(tests::answer(*database, QStringLiteral("SELECT count(*) FROM unit")) == QStringLiteral("1"));
}

TEST_CASE("everybody takes back his own actions only")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    const qint64 first = database->currentUserId();
    qint64 second = 0;
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("người thứ nhất")));
    REQUIRE_OK(database->read([&](storage::Connection& connection) {
        storage::Statement add = connection.fresh(
            QStringLiteral("INSERT INTO app_user (uid, display_name, active) VALUES ('u2', 'Hai', 1) RETURNING id"));
        second = add.run().next() ? add.integer(0) : 0;
    }));
    REQUIRE_OK(database->setCurrentUser(second));
    CHECK_FALSE(storage::Journal(*database).undo().hasValue());
    REQUIRE_OK(put(*database, QStringLiteral("b"), QStringLiteral("người thứ hai")));
    REQUIRE_OK(database->setCurrentUser(first));
    REQUIRE_OK(storage::Journal(*database).undo());
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("(none)"));
    CHECK(get(*database, QStringLiteral("b")) == QStringLiteral("người thứ hai"));
    REQUIRE_OK(storage::Journal(*database).redo());
    CHECK(get(*database, QStringLiteral("a")) == QStringLiteral("người thứ nhất"));
    CHECK_FALSE(database->setCurrentUser(second + 100).hasValue());
}

TEST_CASE("the last two hundred actions can be taken back, and no more")
{
    TestDatabase database;
    constexpr int kMore = 10;
    for (int i = 0; i < storage::Journal::kUndoDepth + kMore; ++i) {
        REQUIRE_OK(put(*database, QStringLiteral("a"), QString::number(i)));
    }
    storage::Journal journal(*database);
    for (int i = 0; i < storage::Journal::kUndoDepth; ++i) {
        REQUIRE_OK(journal.undo());
    }
    CHECK(get(*database, QStringLiteral("a")) == QString::number(kMore - 1));
    CHECK_FALSE(journal.undo().hasValue());
    for (int i = 0; i < storage::Journal::kUndoDepth; ++i) {
        REQUIRE_OK(journal.redo());
    }
    CHECK_FALSE(journal.redo().hasValue());
    CHECK(get(*database, QStringLiteral("a")) == QString::number(storage::Journal::kUndoDepth + kMore - 1));
}

TEST_CASE("a bulk load is one line and a wall for undo")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    REQUIRE_OK(put(*database, QStringLiteral("a"), QStringLiteral("1")));
    bool everything = false;
    QObject context;
    QObject::connect(&*database, &storage::Database::changed, &context,
                     [&](const storage::ChangeSet& changes) { everything = changes.everything; });
    REQUIRE_OK(database->write(QStringLiteral("Nạp số liệu"), [](UnitOfWork& unit) -> base::Result<void> {
        unit.connection().execute(QStringLiteral("INSERT INTO setting (name, content) VALUES ('b', '2')"));
        unit.recordBulk();
        return {};
    }));
    CHECK(everything);
    CHECK_FALSE(storage::Journal(*database).undo().hasValue());
    REQUIRE_OK(put(*database, QStringLiteral("c"), QStringLiteral("3")));
    REQUIRE_OK(storage::Journal(*database).undo());
    CHECK_FALSE(storage::Journal(*database).undo().hasValue());
    const auto lines = storage::Journal(*database).lines(0, 10);
    REQUIRE_OK(lines);
    QStringList kinds;
    for (const auto& line : *lines) {
        kinds.append(line.kind);
    }
    CHECK(kinds == QStringList{QStringLiteral("undo"), QStringLiteral("change"), QStringLiteral("system"),
                               QStringLiteral("change")});
}

TEST_CASE("the journal is paged, searched without marks, and tells each row before and after")
{
    TestDatabase database(GENERATE(from_range(tests::availableEngines())));
    for (int i = 0; i < 25; ++i) {
        REQUIRE_OK(put(*database, QStringLiteral("mục %1").arg(i), QStringLiteral("x")));
    }
    storage::Journal journal(*database);
    const auto first = journal.lines(0, 10);
    REQUIRE_OK(first);
    REQUIRE(first->size() == 10);
    CHECK(first->constFirst().label == QStringLiteral("Đổi mục 24"));
    CHECK(first->constFirst().rowCount == 1);
    CHECK(first->constFirst().at == tests::testNow());
    const auto second = journal.lines(first->constLast().id, 10);
    REQUIRE_OK(second);
    CHECK(second->constFirst().label == QStringLiteral("Đổi mục 14"));
    const auto found = journal.lines(0, 10, QStringLiteral("doi muc 13"));
    REQUIRE_OK(found);
    REQUIRE(found->size() == 1);
    const auto rows = journal.rows(found->constFirst().id);
    REQUIRE_OK(rows);
    REQUIRE(rows->size() == 1);
    CHECK(rows->constFirst().before.isEmpty());
    CHECK(rows->constFirst().after == tests::setting(QStringLiteral("mục 13"), QStringLiteral("x")));
}

TEST_CASE("rows survive being written as text: whole numbers stay exact, NULL is not empty")
{
    const Row row{{QStringLiteral("big"), QVariant(Q_INT64_C(9007199254740993))},
                  {QStringLiteral("negative"), QVariant(Q_INT64_C(-9223372036854775807))},
                  {QStringLiteral("text"), QStringLiteral("Thọ Xuân \"quý\" \\ \n III")},
                  {QStringLiteral("digits"), QStringLiteral("0123")},
                  {QStringLiteral("empty"), QStringLiteral("")},
                  {QStringLiteral("null"), QVariant()}};
    const Row back = storage::rowFromJson(storage::rowToJson(row));
    CHECK(back == row);
    CHECK(back.value(QStringLiteral("null")).isNull());
    CHECK_FALSE(back.value(QStringLiteral("empty")).isNull());
    CHECK(back.value(QStringLiteral("big")).toLongLong() == Q_INT64_C(9007199254740993));
}

TEST_CASE("a journaled row is written as Qt writes JSON, whatever stands in it")
{
    std::mt19937 random(20220101U);
    const auto pick = [&random](int count) { return std::uniform_int_distribution<int>(0, count - 1)(random); };
    const QList<char32_t> letters{U'a', U'"', U'\\', U'/', U'\b',  U'\t',  U'\n',  U'\f',   U'\r',   0x01,
                                  0x1F, 0x7F, U'đ',  U'ế', 0x2028, 0xFEFF, 0xFFFF, 0x1F600, 0x10FFFF};
    for (int round = 0; round < 300; ++round) {
        storage::Row row;
        for (int column = pick(6); column > 0; --column) {
            QString text;
            for (int length = pick(12); length > 0; --length) {
                const char32_t letter = letters.at(pick(static_cast<int>(letters.size())));
                text += QString::fromUcs4(&letter, 1);
            }
            // Half of a pair, as a broken file may bring it.
            text += pick(4) == 0 ? QString(QChar(pick(2) == 0 ? 0xD83D : 0xDE00)) : QString();
            const QString name = QStringLiteral("c%1").arg(pick(100)) + (pick(5) == 0 ? text : QString());
            const int kind = pick(4);
            row.insert(name, kind == 0   ? QVariant()
                             : kind == 1 ? QVariant((pick(2) == 0 ? 1 : -1) * 9'007'199'254'740'993LL)
                             : kind == 2 ? QVariant(qint64(pick(1000)))
                                         : QVariant(text));
        }
        QVariantMap map;
        for (auto it = row.cbegin(); it != row.cend(); ++it) {
            map.insert(it.key(), it.value());
        }
        CAPTURE(round);
        REQUIRE(storage::rowToJson(row) ==
                QString::fromUtf8(QJsonDocument(QJsonObject::fromVariantMap(map)).toJson(QJsonDocument::Compact)));
    }
}
