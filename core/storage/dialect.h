// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few places where SQLite and PostgreSQL need different words. Everything else is one SQL text for both.
#pragma once

#include "core/base/result.h"

#include <QSqlError>
#include <QString>

namespace doancoso::storage {

enum class Engine { Sqlite, PostgreSql };

/// Replaces the words in braces that migrations use: {identity} (64-bit automatic key), {clustered} (table stored in
/// key order), {record} (the columns every shared record carries).
QString expandDialect(const QString& sql, Engine engine);

/// The statement that begins a writing transaction. Immediate on SQLite: a transaction that reads first and writes
/// later must not fail because another connection wrote in between. Serializable on PostgreSQL: what a unit of work
/// checked (a revision, an open period, a free code) must still hold when it commits.
QString beginStatement(Engine engine);
/// The statement that begins a reading transaction in which every SELECT sees the same state.
QString beginSnapshotStatement(Engine engine);

/// Takes as many automatic keys of the table as its parameter says; PostgreSQL only, others count them up by
/// themselves.
QString takeKeysStatement(const QString& table);

/// The native code, mapped once for both engines.
base::ErrorCode errorCodeOf(const QSqlError& error, Engine engine);
/// True for errors that go away by trying again: busy, deadlock, serialization failure.
bool isTransient(const QSqlError& error, Engine engine);
/// The sentence for the user that belongs to the code.
QString sentenceFor(base::ErrorCode code);
base::Error toError(const QSqlError& error, Engine engine, const QString& sql);

} // namespace doancoso::storage
