// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include <QDate>
#include <QFile>
#include <QMap>
#include <QSet>

namespace doancoso::storage {
namespace {

/// Which backups of one data file stay; asked from the newest to the oldest.
class Thinning
{
public:
    explicit Thinning(const QDate& today) : m_today(today) {}

    bool keeps(const BackupFile& backup)
    {
        const QDate day = backup.madeAt.date();
        switch (backup.reason) {
        case BackupReason::ByHand:
            return day.daysTo(m_today) <= 366;
        case BackupReason::BeforeUpgrade:
        case BackupReason::BeforeRestore:
        case BackupReason::BeforeImport:
            return ++m_safetyCopies <= 5;
        case BackupReason::Daily:
        case BackupReason::Closing:
            break;
        }
        const bool first = m_days.isEmpty();
        // Each of the three marks its own slot, also when another has kept the file already.
        const bool ofDay = newestOf(m_days, dayNumber(day), dayNumber(m_today), 7);
        const bool ofWeek = newestOf(m_weeks, weekNumber(day), weekNumber(m_today), 4);
        const bool ofMonth = newestOf(m_months, monthNumber(day), monthNumber(m_today), 12);
        return first || ofDay || ofWeek || ofMonth;
    }

private:
    static qint64 dayNumber(const QDate& day) { return day.toJulianDay(); }
    /// Julian day 0 was a Monday, so whole weeks of Julian days begin on Monday.
    static qint64 weekNumber(const QDate& day) { return day.toJulianDay() / 7; }
    static qint64 monthNumber(const QDate& day) { return day.year() * 12LL + day.month(); }
    static bool newestOf(QSet<qint64>& taken, qint64 slot, qint64 present, int count)
    {
        const bool isFirst = !taken.contains(slot);
        taken.insert(slot);
        return isFirst && slot > present - count;
    }

    QDate m_today;
    QSet<qint64> m_days;
    QSet<qint64> m_weeks;
    QSet<qint64> m_months;
    int m_safetyCopies = 0;
};

} // namespace

QList<BackupFile> thinBackups(const QString& folder, const QDate& today)
{
    QMap<QString, Thinning> perDataFile;
    QList<BackupFile> removed;
    for (const BackupFile& backup : listBackups(folder)) {
        auto thinning = perDataFile.find(backup.dataFileName);
        if (thinning == perDataFile.end()) {
            thinning = perDataFile.insert(backup.dataFileName, Thinning(today));
        }
        if (!thinning->keeps(backup) && QFile::remove(backup.path)) {
            QFile::remove(backup.path + QStringLiteral("-wal"));
            removed.append(backup);
        }
    }
    return removed;
}

} // namespace doancoso::storage
