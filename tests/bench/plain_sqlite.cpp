// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/plain_sqlite.h"

#include "bench/measure.h"

#include <QFile>

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace doancoso::bench {
namespace {

void check(int code, sqlite3* handle)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "sqlite: %s\n", sqlite3_errmsg(handle));
        std::exit(2);
    }
}

sqlite3* openFile(const QString& path)
{
    sqlite3* handle = nullptr;
    check(sqlite3_open(path.toUtf8().constData(), &handle), handle);
    return handle;
}

void run(sqlite3* handle, const char* sql)
{
    check(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), handle);
}

sqlite3_stmt* prepare(sqlite3* handle, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    check(sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr), handle);
    return statement;
}

} // namespace

double plainRead(const QString& dataFile, long long period)
{
    sqlite3* handle = openFile(dataFile);
    const double seconds = best(3, [&] {
        sqlite3_stmt* read =
            prepare(handle, "SELECT sum(numerator), sum(denominator) FROM indicator_value WHERE period_id = ?");
        sqlite3_bind_int64(read, 1, period);
        check(sqlite3_step(read), handle);
        sqlite3_finalize(read);
    });
    sqlite3_close(handle);
    return seconds;
}

double plainInsertion(const QString& dataFile, const QString& newFile)
{
    using Figure = std::array<sqlite3_int64, 5>;
    std::vector<Figure> figures;
    sqlite3* source = openFile(dataFile);
    sqlite3_stmt* read = prepare(
        source, "SELECT period_id, indicator_id, unit_id, numerator, coalesce(denominator, -1) FROM indicator_value");
    while (sqlite3_step(read) == SQLITE_ROW) {
        figures.push_back({sqlite3_column_int64(read, 0), sqlite3_column_int64(read, 1), sqlite3_column_int64(read, 2),
                           sqlite3_column_int64(read, 3), sqlite3_column_int64(read, 4)});
    }
    sqlite3_finalize(read);
    sqlite3_close(source);
    const double seconds = best(2, [&] {
        QFile::remove(newFile);
        sqlite3* target = openFile(newFile);
        run(target, "PRAGMA journal_mode = WAL");
        run(target, "PRAGMA synchronous = FULL");
        run(target, "CREATE TABLE indicator_value (period_id BIGINT NOT NULL, indicator_id BIGINT NOT NULL, unit_id "
                    "BIGINT NOT NULL, breakdown_id BIGINT NOT NULL, "
                    "kind SMALLINT NOT NULL, numerator BIGINT, denominator BIGINT, reason TEXT, "
                    "PRIMARY KEY (period_id, indicator_id, unit_id, breakdown_id, kind)) WITHOUT ROWID");
        run(target, "BEGIN IMMEDIATE");
        sqlite3_stmt* insert = prepare(target, "INSERT INTO indicator_value VALUES (?, ?, ?, 0, 1, ?, ?, NULL)");
        for (const Figure& figure : figures) {
            for (int i = 0; i < 4; ++i) {
                sqlite3_bind_int64(insert, i + 1, figure.at(static_cast<size_t>(i)));
            }
            if (figure.at(4) < 0) {
                sqlite3_bind_null(insert, 5);
            } else {
                sqlite3_bind_int64(insert, 5, figure.at(4));
            }
            check(sqlite3_step(insert), target);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        run(target, "COMMIT");
        sqlite3_close(target);
    });
    QFile::remove(newFile);
    return seconds;
}

} // namespace doancoso::bench
