// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program is killed at random moments while it writes, hundreds of times. Each time the file opens, is sound, holds
// everything that was confirmed and nothing half: it equals a second file on which the same steps were done in peace.
// DOANCOSO_CRASH_KILLS sets how often (for each kind of work), DOANCOSO_TEST_SEED repeats a run.
#include "crash/workload.h"
#include "support/seed.h"
#include "support/test_database.h"

#include "core/storage/backup.h"
#include "core/storage/table.h"

#include <QElapsedTimer>
#include <QHashSeed>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlRecord>
#include <QTemporaryDir>

using namespace doancoso;

namespace {

constexpr int kKillsPerFile = 20;

using Lines = QStringList;

/// Fresh identities differ between any two runs and are left out.
QString withoutUid(QString json)
{
    static const QRegularExpression uid(QStringLiteral("\"uid\":\"[^\"]*\",?"));
    return json.remove(uid);
}

/// Everything in the file as lines of text; of the journal's entries only those after `entriesAfterLine`.
Lines contentOf(storage::Database& database, qint64 entriesAfterLine)
{
    const auto content = database.readSnapshot([&](storage::Connection& connection) {
        QStringList tables;
        storage::Statement names = connection.fresh(QStringLiteral(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
        names.run();
        while (names.next()) {
            tables.append(names.text(0));
        }
        Lines lines;
        for (const QString& table : tables) {
            // The rows of one unit of work may come in any order, so entries are compared without their number.
            const bool isEntry = table == QLatin1String("journal_entry");
            QSqlQuery rows(connection.handle());
            rows.setForwardOnly(true);
            rows.exec(isEntry ? QStringLiteral("SELECT tx_id, table_name, row_key, before_row, after_row FROM "
                                               "journal_entry WHERE tx_id > %1")
                                    .arg(entriesAfterLine)
                              : QStringLiteral("SELECT * FROM %1").arg(table));
            const int uid = rows.record().indexOf(QStringLiteral("uid"));
            const int columns = rows.record().count();
            while (rows.next()) {
                QString line = table;
                for (int i = 0; i < columns; ++i) {
                    if (i != uid) {
                        line += QLatin1Char('|') + (rows.isNull(i) ? QStringLiteral("NULL") : rows.value(i).toString());
                    }
                }
                lines.append(isEntry ? withoutUid(line) : line);
            }
        }
        lines.sort();
        return lines;
    });
    REQUIRE_OK(content);
    return *content;
}

/// The journal tells the whole story: each state before is the state after of the line before, and the last state of
/// every row is what the table holds.
QStringList journalComplaints(storage::Database& database)
{
    const auto complaints =
        database.write(QStringLiteral("xem"), [](storage::UnitOfWork& unit) -> base::Result<QStringList> {
            QStringList found;
            QHash<QString, std::pair<QString, storage::Row>> last;
            storage::Statement read = unit.connection().fresh(
                QStringLiteral("SELECT table_name, row_key, before_row, after_row FROM journal_entry ORDER BY id"));
            read.run();
            while (read.next()) {
                const QString key = read.text(0) + QLatin1Char(' ') + read.text(1);
                const storage::Row before = read.isNull(2) ? storage::Row() : storage::rowFromJson(read.text(2));
                const storage::Row after = read.isNull(3) ? storage::Row() : storage::rowFromJson(read.text(3));
                if (last.contains(key) && last.value(key).second != before) {
                    found.append(key + QStringLiteral(": the journal has a gap"));
                }
                last.insert(key, {read.text(0), after.isEmpty() ? before : after});
                if (after.isEmpty()) {
                    last[key].second = {};
                }
            }
            for (auto it = last.cbegin(); it != last.cend(); ++it) {
                const auto& [name, row] = it.value();
                if (!row.isEmpty() && unit.find(name, row) != row) {
                    found.append(it.key() + QStringLiteral(": the table differs from the journal"));
                }
            }
            return found;
        });
    REQUIRE_OK(complaints);
    return *complaints;
}

/// One file under attack and its twin that is left in peace.
class Battle
{
public:
    Battle(const QString& workName, quint32 seed, const QString& place)
        : m_workName(workName), m_seed(seed), m_folder(place + QStringLiteral("/doancoso-crash-XXXXXX"))
    {
        REQUIRE(m_folder.isValid());
        m_work = tests::Workload::named(workName);
        REQUIRE(m_work);
        auto made = storage::Database::create(path(), m_clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(made);
        REQUIRE_OK(m_work->prepare(**made));
        made->reset();
        REQUIRE(QFile::copy(path(), twinPath()));
        auto twin = storage::Database::open(twinPath(), m_clock);
        REQUIRE_OK(twin);
        m_twin = std::move(*twin);
        REQUIRE_OK(m_work->attach(*m_twin));
        REQUIRE_OK(m_twin->read(
            [](storage::Connection& connection) { connection.execute(QStringLiteral("PRAGMA synchronous = OFF")); }));
        m_confirmed = tests::lastLine(*m_twin);
    }

    /// Starts the writer and kills it after some confirmed lines or some time, whichever the dice say.
    void killOnce(QRandomGenerator& random)
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(qEnvironmentVariable("DOANCOSO_CRASH_WRITER"), {path(), m_workName, QString::number(m_seed)});
        REQUIRE(writer.waitForStarted());
        QByteArray output;
        QElapsedTimer timer;
        timer.start();
        const bool byLines = random.bounded(3) > 0;
        const int lines = static_cast<int>(random.bounded(16));
        const qint64 limit = byLines ? 20'000 : random.bounded(120);
        while (timer.elapsed() < limit && (!byLines || output.count('\n') <= lines)) {
            writer.waitForReadyRead(byLines ? 1000 : static_cast<int>(limit - timer.elapsed()));
            output += writer.readAllStandardOutput();
            if (writer.state() != QProcess::Running) {
                break;
            }
        }
        writer.kill();
        REQUIRE(writer.waitForFinished());
        output += writer.readAllStandardOutput();
        INFO(output.right(500).toStdString());
        REQUIRE_FALSE(output.contains("error"));
        REQUIRE(writer.exitStatus() == QProcess::CrashExit);
        output.truncate(output.lastIndexOf('\n') + 1);
        const QByteArrayList printed = output.split('\n');
        // Of each writer the last commit may be done and not yet printed; the first number that a later writer prints
        // comes after all of those.
        if (printed.size() > 1) {
            m_confirmed = std::max(m_confirmed, printed.at(printed.size() - 2).toLongLong());
            m_unprinted = 1;
        } else {
            ++m_unprinted;
        }
    }

    /// Opens the file as the program would and holds it against its twin; at last with the whole
    /// journal and the checks of the work itself, which read everything.
    void inspect(bool last)
    {
        storage::OpenOptions options;
        options.checkAll = true;
        auto opened = storage::Database::open(path(), m_clock, options);
        REQUIRE_OK(opened);
        storage::Database& file = **opened;
        REQUIRE_OK(m_work->attach(file));
        const qint64 reached = tests::lastLine(file);
        REQUIRE(reached >= m_confirmed);
        REQUIRE(reached <= m_confirmed + m_unprinted);
        while (tests::lastLine(*m_twin) < reached) {
            REQUIRE_OK(tests::writeLine(*m_twin, *m_work, m_seed, tests::lastLine(*m_twin) + 1));
        }
        const Lines found = contentOf(file, last ? 0 : m_inspected);
        const Lines wanted = contentOf(*m_twin, last ? 0 : m_inspected);
        if (found != wanted) {
            const QSet<QString> present(found.cbegin(), found.cend());
            const QSet<QString> expected(wanted.cbegin(), wanted.cend());
            FAIL("the file differs from its twin; missing: "
                 << (expected - present).values().mid(0, 3).join(QLatin1Char('\n')).toStdString()
                 << "\ntoo many: " << (present - expected).values().mid(0, 3).join(QLatin1Char('\n')).toStdString());
        }
        if (last) {
            CHECK(journalComplaints(file) == QStringList());
            CHECK(m_work->check(file) == QStringList());
        }
        const auto backups = storage::listBackups(storage::backupFolderFor(path()), path());
        if (!backups.isEmpty()) {
            REQUIRE_OK(storage::verifyBackup(file, backups.constFirst().path));
        }
        m_confirmed = reached;
        m_unprinted = 0;
        m_inspected = reached;
    }

    qint64 lines() const { return m_confirmed; }

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sổ liệu.doancoso")); }
    QString twinPath() const { return m_folder.filePath(QStringLiteral("đối chiếu.doancoso")); }

    QString m_workName;
    quint32 m_seed;
    base::FixedClock m_clock{QDateTime(QDate(2025, 10, 12), QTime(7, 30), Qt::UTC)};
    QTemporaryDir m_folder;
    std::unique_ptr<tests::Workload> m_work;
    std::unique_ptr<storage::Database> m_twin;
    qint64 m_confirmed = 0;
    qint64 m_unprinted = 0; ///< commits after m_confirmed that may be in the file
    qint64 m_inspected = 0;
};

} // namespace

TEST_CASE("killed at any moment, the file opens, is sound and holds all that was confirmed")
{
    const QString work = GENERATE(QStringLiteral("records"), QStringLiteral("figures"));
    REQUIRE(QFileInfo::exists(qEnvironmentVariable("DOANCOSO_CRASH_WRITER")));
    QHashSeed::setDeterministicGlobalSeed();
    const int given = qEnvironmentVariableIntValue("DOANCOSO_CRASH_KILLS");
    const int kills = given > 0 ? given : 120;
    const quint32 seed = tests::newSeed();
    QRandomGenerator random(seed);
    // On a disk most kills meet the wait for it; in memory they meet the program's own steps.
    QStringList places{QDir::tempPath()};
    if (const QString memory = QStringLiteral("/dev/shm"); QFileInfo(memory).isWritable()) {
        places.append(memory);
    }
    std::unique_ptr<Battle> battle;
    qint64 lines = 0;
    for (int kill = 0; kill < kills; ++kill) {
        INFO(work.toStdString() << ", seed " << seed << ", kill " << kill);
        if (kill % kKillsPerFile == 0) {
            lines += battle ? battle->lines() : 0;
            battle = std::make_unique<Battle>(work, random.generate(), places.at(kill / kKillsPerFile % places.size()));
        }
        battle->killOnce(random);
        // Sometimes the next start is the writer's own, so that recovering is interrupted as well.
        const bool last = kill % kKillsPerFile == kKillsPerFile - 1 || kill == kills - 1;
        if (last || random.bounded(4) > 0) {
            battle->inspect(last);
        }
    }
    lines += battle->lines();
    std::cout << work.toStdString() << ": " << kills << " kills, " << lines << " changes confirmed and found\n";
    CHECK(lines > kills);
}
