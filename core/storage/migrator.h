// SPDX-License-Identifier: GPL-3.0-or-later
//
// Brings a data file to the schema of this program: numbered SQL files, forward only, each applied in one transaction
// together with its version number. Only Database uses it.
#pragma once

#include "core/base/result.h"
#include "core/storage/connection.h"

#include <QList>

namespace doancoso::storage {

class Database;

enum class SchemaState { Empty, Older, Current, TooNew };

/// One numbered step. Statements are separated by a line that holds only ;; and a line that begins with -- is a comment
/// (so no line inside a text value may begin so). The header line "-- min-reader: N" must stand at the top. A released
/// step is never edited, not even its comments: its checksum is kept in every data file.
struct Migration
{
    int version = 0;
    int minReader = 0; ///< oldest schema version whose program may still open a file that has this step
    QString name;
    QString checksum;
    QStringList statements;
};

/// The steps built into the program, in order.
QList<Migration> builtInMigrations();
/// Reads one step from its text. Errors: Bug when the header is missing.
base::Result<Migration> parseMigration(int version, const QString& name, const QString& text);

class Migrator
{
public:
    explicit Migrator(Database& database, QList<Migration> migrations = builtInMigrations())
        : m_database(database), m_migrations(std::move(migrations))
    {}
    /// TooNew: a step that this program does not know asks for a newer reader. Errors: Corrupt when an applied step is
    /// not the one this program knows under its number.
    base::Result<SchemaState> state();
    /// Applies the missing steps; the first failing one rolls back and stops, so the file stays at the last good
    /// version. References are not enforced while steps run on SQLite (so that tables can be rebuilt) but checked after
    /// each.
    base::Result<void> migrate();
    int latestVersion() const { return m_migrations.isEmpty() ? 0 : m_migrations.constLast().version; }

private:
    base::Result<void> apply(const Migration& migration);

    Database& m_database;
    QList<Migration> m_migrations;
};

} // namespace doancoso::storage
