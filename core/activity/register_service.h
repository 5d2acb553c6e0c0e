// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which registers an office keeps here, and since when. To keep one means that figures count by themselves: what was
// typed before in reports that are not handed in gives way, what was handed in stays. For the pages of registers and
// the command line.
#pragma once

#include "core/activity/measure_counter.h"
#include "core/membership/register_book_repository.h"
#include "core/results/value_repository.h"
#include "core/storage/database.h"

namespace doancoso::activity {

/// A record behind a figure, with the name to list it under.
struct BehindItem
{
    membership::CountedItem item;
    QString name; ///< of the person; of a thing its text
    enum class Since { Same, Added, Dropped } since = Since::Same;
};

struct BehindList
{
    QString measure; ///< name in the user's language
    bool ofPeople = false;
    QList<BehindItem> items;
};

/// What stands behind a counted figure, and what differs from what was handed in.
struct CountedBehind
{
    QString book; ///< "Sổ đoàn viên"
    BehindList numerator;
    std::optional<BehindList> denominator; ///< of a share
    /// When the report was handed in; nothing while it is not.
    std::optional<QDateTime> handedInAt;
    /// What was recorded or corrected after that, as far as the register can tell.
    QList<BehindItem> since;
};

class RegisterService
{
public:
    explicit RegisterService(storage::Database& database) : m_database(database) {}

    base::Result<QList<membership::RegisterBook>> books();
    /// Keeps the book, or keeps it for other days than before. How many typed figures gave way. Errors: Validation (no
    /// such book, it ends before it begins).
    base::Result<int> keep(const membership::RegisterBook& book);
    /// Several at once, in one action.
    base::Result<int> keep(const QList<membership::RegisterBook>& books);
    /// From now on figures are typed again; nothing in the registers changes. Undo brings the counting back.
    base::Result<void> stop(const membership::RegisterBook& book);
    /// Keeps some and no longer keeps others, in one action: what a pasted block of days means. How many typed figures
    /// gave way. Errors: as keep(), then nothing was changed.
    base::Result<int> change(const QList<membership::RegisterBook>& kept,
                             const QList<membership::RegisterBook>& stopped);

    /// The people and things behind a figure, of the nearest unit at or above `key.unit` that keeps the register, or of
    /// all that do below it. Errors: NotFound (the card does not count by itself).
    base::Result<CountedBehind> behind(const results::CellKey& key);

private:
    storage::Database& m_database;
};

} // namespace doancoso::activity
