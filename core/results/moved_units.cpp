// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/moved_units.h"

#include <QHash>

#include <algorithm>

namespace doancoso::results {

using storage::RowChange;

QSet<qint64> madeOrRemoved(const storage::ChangeSet& changes)
{
    QSet<qint64> units;
    for (const RowChange& change : changes.rows) {
        if (change.table == QLatin1String("unit") && (change.before.isEmpty() || change.after.isEmpty())) {
            units.insert(change.value(QStringLiteral("id")).toLongLong());
        }
    }
    return units;
}

bool movesUnits(const storage::ChangeSet& changes, const QSet<qint64>& withoutValues)
{
    QHash<qint64, QSet<QString>> places;
    QHash<qint64, QSet<QString>> spansBefore;
    QHash<qint64, QSet<QString>> spansAfter;
    for (const RowChange& change : changes.rows) {
        if (change.table != QLatin1String("unit_version")) {
            continue;
        }
        const qint64 id = change.value(QStringLiteral("unit_id")).toLongLong();
        if (withoutValues.contains(id)) {
            continue;
        }
        for (const storage::Row& row : {change.before, change.after}) {
            if (!row.isEmpty()) {
                places[id].insert(row.value(QStringLiteral("parent_id")).toString() + QLatin1Char('/') +
                                  row.value(QStringLiteral("reports")).toString());
            }
        }
        if (change.before.isEmpty() || change.after.isEmpty() ||
            change.before.value(QStringLiteral("valid_until")) != change.after.value(QStringLiteral("valid_until")) ||
            change.before.value(QStringLiteral("valid_from")) != change.after.value(QStringLiteral("valid_from"))) {
            if (!change.before.isEmpty()) {
                spansBefore[id].insert(change.before.value(QStringLiteral("valid_until")).toString());
            }
            if (!change.after.isEmpty()) {
                spansAfter[id].insert(change.after.value(QStringLiteral("valid_until")).toString());
            }
        }
    }
    for (auto it = places.cbegin(); it != places.cend(); ++it) {
        const auto last = [](const QSet<QString>& ends) {
            return ends.isEmpty() ? QString() : *std::max_element(ends.cbegin(), ends.cend());
        };
        if (it->size() > 1 || last(spansBefore.value(it.key())) != last(spansAfter.value(it.key()))) {
            return true;
        }
    }
    return false;
}

} // namespace doancoso::results
