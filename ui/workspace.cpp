// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace.h"

#include "core/activity/count_keeper.h"
#include "core/activity/register_service.h"
#include "core/organization/unit_repository.h"
#include "core/planning/calendar_service.h"
#include "core/storage/users.h"
#include "ui/background_job.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace doancoso::ui {
namespace {

base::PeriodKind kindFromRhythm(const QString& rhythm)
{
    return rhythm == QLatin1String("M")   ? base::PeriodKind::Month
           : rhythm == QLatin1String("H") ? base::PeriodKind::HalfYear
           : rhythm == QLatin1String("Y") ? base::PeriodKind::Year
                                          : base::PeriodKind::Quarter;
}

base::UnitId unitByUid(storage::Database& database, const QString& uid)
{
    if (uid.isEmpty()) {
        return {};
    }
    return database
        .read([&uid](storage::Connection& connection) {
            return organization::UnitRepository::findByUid(connection, uid);
        })
        .valueOr({});
}

} // namespace

Workspace::Workspace(std::unique_ptr<storage::Database> database, UserPreferences& preferences, QObject* parent)
    : QObject(parent),
      m_database(std::move(database)),
      m_preferences(preferences),
      m_organization(*m_database),
      m_indicators(*m_database),
      m_plans(*m_database),
      m_tasks(*m_database),
      m_targets(*m_database),
      m_results(*m_database),
      m_journal(*m_database),
      m_settings(*m_database)
{
    activity::installKeepers(*m_database);
    m_background.setMaxThreadCount(1);
    // Services may write in another thread; the pages hear of it in this one.
    connect(m_database.get(), &storage::Database::changed, this, &Workspace::onChanged);
    const QList<storage::BackupFile> copies = storage::listBackups(backupFolder(), m_database->path());
    if (!copies.isEmpty()) {
        m_lastBackup = copies.constFirst();
    }
    readTypes();
    readCalendars();
    readOffice();
    restoreUser();
    restorePlace();
    m_reporting = std::make_unique<ReportingStates>(*this);
    countNewPeriods();
}

Workspace::~Workspace()
{
    stopCounting(); // as a child the job would outlive the database
    m_reporting.reset();
    m_background.waitForDone();
    if (!m_database->path().isEmpty()) {
        LastPlace place = m_preferences.lastPlace(m_database->path());
        const auto record = m_wantedUnit.isValid() ? m_organization.unit(m_wantedUnit)
                                                   : base::Result<organization::UnitRecord>(organization::UnitRecord());
        place.unitUid = record ? record->uid : QString();
        place.period = m_period;
        m_preferences.setLastPlace(m_database->path(), place);
    }
}

/// Waits for the period that is being counted; the others follow the next time.
void Workspace::stopCounting()
{
    qDeleteAll(findChildren<BackgroundJob*>(Qt::FindDirectChildrenOnly));
}

/// A month or quarter that began since the file was last open gets what the registers say of it.
void Workspace::countNewPeriods()
{
    const auto books = activity::RegisterService(*m_database).books();
    if (!books || books->isEmpty()) {
        return;
    }
    storage::Database& database = *m_database;
    BackgroundJob::start<base::Result<void>>(
        this,
        [&database](base::ProgressSink& progress) -> base::Result<void> {
            const storage::ConnectionScope scope(database);
            return scope.state() ? activity::CountKeeper::catchUp(database, progress) : scope.state();
        },
        [this](const base::Result<void>& outcome) {
            if (!outcome && outcome.error().code != base::ErrorCode::Cancelled) {
                emit failed(outcome.error());
            }
        });
}

void Workspace::readTypes()
{
    const auto types = m_organization.types();
    if (!types) {
        emit failed(types.error());
        return;
    }
    m_types.clear();
    for (const organization::UnitType& type : *types) {
        m_types.insert(type.code, type);
    }
}

void Workspace::readCalendars()
{
    const auto calendars = planning::CalendarService(*m_database).calendars();
    if (!calendars) {
        emit failed(calendars.error());
        return;
    }
    m_calendars = *calendars;
}

bool Workspace::knows(const base::Period& period) const
{
    return std::any_of(m_calendars.cbegin(), m_calendars.cend(),
                       [&period](const base::PeriodCalendar& calendar) { return calendar.id == period.calendarId(); });
}

base::PeriodCalendar Workspace::rulesOf(const base::Period& period) const
{
    for (const base::PeriodCalendar& calendar : m_calendars) {
        if (calendar.id == period.calendarId()) {
            return calendar;
        }
    }
    return {};
}

/// Who typed last on this computer, as far as the file still knows the name.
void Workspace::restoreUser()
{
    const QString uid = m_preferences.user(m_database->path());
    for (const storage::User& user : storage::Users(*m_database).all().valueOr({})) {
        if (user.active && !uid.isEmpty() && user.uid == uid) {
            if (const auto chosen = m_database->setCurrentUser(user.id); !chosen) {
                emit failed(chosen.error());
            }
        }
    }
}

base::Result<void> Workspace::setUser(qint64 id)
{
    if (auto chosen = m_database->setCurrentUser(id); !chosen) {
        return chosen;
    }
    for (const storage::User& user : storage::Users(*m_database).all().valueOr({})) {
        if (user.id == id) {
            m_preferences.setUser(m_database->path(), user.uid);
        }
    }
    emit userChanged();
    return {};
}

void Workspace::readOffice()
{
    const auto uid = m_settings.text(storage::setting::kOfficeUnit);
    if (!uid) {
        emit failed(uid.error());
        return;
    }
    m_officeUnit = unitByUid(*m_database, *uid);
}

void Workspace::restorePlace()
{
    const LastPlace place = m_preferences.lastPlace(m_database->path());
    m_period = knows(place.period) ? place.period : base::Period();
    if (!m_period.isValid()) {
        const auto opening = m_settings.text(storage::setting::kOpeningPeriod);
        m_period = base::Period::fromCode(opening.valueOr(QString())).valueOr({});
    }
    if (!m_period.isValid()) {
        const auto rhythm = m_settings.text(storage::setting::kPeriodRhythm, QStringLiteral("Q"));
        m_period = base::Period::containing(clock().today(), kindFromRhythm(rhythm.valueOr(QStringLiteral("Q"))),
                                            rulesOf(base::Period()));
    }
    const base::UnitId last = unitByUid(*m_database, place.unitUid);
    m_wantedUnit = last.isValid() ? last : m_officeUnit;
    reloadTree();
    m_unit = unitToShow();
}

QString Workspace::userName() const
{
    return m_database->currentUserName().valueOr(QString());
}

base::Result<void> Workspace::setOfficeUnit(base::UnitId unit)
{
    const auto record = m_organization.unit(unit);
    if (!record) {
        return record.error();
    }
    return m_settings.setText(storage::setting::kOfficeUnit, record->uid, tr("Choose the office's own unit"));
}

void Workspace::setUnit(base::UnitId unit)
{
    setScope(unit, m_period);
}

void Workspace::setPeriod(const base::Period& period)
{
    setScope(m_wantedUnit, period);
}

void Workspace::setScope(base::UnitId unit, const base::Period& period)
{
    const base::UnitId unitBefore = m_unit;
    const base::Period periodBefore = m_period;
    if (unit.isValid() && unit != m_wantedUnit) {
        m_wantedUnit = unit;
        m_wantedPath.clear();
    }
    bool treeIsNew = false;
    if (period.isValid() && period != m_period) {
        m_period = period;
        treeIsNew = reloadTree();
    }
    m_unit = unitToShow();
    announce(unitBefore, periodBefore, treeIsNew);
}

bool Workspace::reloadTree()
{
    m_calendar = rulesOf(m_period);
    auto tree = m_organization.treeAt(lastDay());
    if (!tree) {
        emit failed(tree.error());
        return false;
    }
    if (m_tree.contains(m_wantedUnit)) {
        m_wantedPath = m_tree.ancestorIds(m_wantedUnit);
    }
    m_tree = std::move(*tree);
    return true;
}

base::UnitId Workspace::unitToShow() const
{
    if (m_tree.contains(m_wantedUnit)) {
        return m_wantedUnit;
    }
    for (const base::UnitId superior : m_wantedPath) {
        if (m_tree.contains(superior)) {
            return superior;
        }
    }
    if (m_tree.contains(m_officeUnit)) {
        return m_officeUnit;
    }
    return m_tree.roots().isEmpty() ? base::UnitId() : m_tree.node(m_tree.roots().constFirst()).id;
}

void Workspace::announce(base::UnitId unitBefore, const base::Period& periodBefore, bool treeIsNew)
{
    if (treeIsNew) {
        emit treeChanged();
    }
    if (m_period != periodBefore) {
        emit periodChanged(m_period);
    }
    if (m_unit != unitBefore) {
        emit unitChanged(m_unit);
    }
    if (m_unit != unitBefore || m_period != periodBefore) {
        emit scopeChanged();
    }
}

void Workspace::onChanged(const storage::ChangeSet& changes)
{
    m_changedSinceBackup = true;
    if (changes.touches(QStringLiteral("unit_type"))) {
        readTypes();
    }
    if (changes.touches(QStringLiteral("app_user"))) {
        emit userChanged();
    }
    if (changes.touches(QStringLiteral("calendar"))) {
        readCalendars();
        emit calendarsChanged();
        if (!knows(m_period)) { // its calendar is gone
            setPeriod(base::Period::containing(m_period.lastDay(m_calendar), m_period.kind(), rulesOf(base::Period())));
        }
    }
    if (changes.touches(QStringLiteral("setting"))) {
        const base::UnitId before = m_officeUnit;
        readOffice();
        if (before != m_officeUnit) {
            emit officeUnitChanged();
        }
    }
    if (changes.touches(QStringLiteral("unit")) || changes.touches(QStringLiteral("unit_version")) ||
        changes.touches(QStringLiteral("calendar"))) {
        const base::UnitId unitBefore = m_unit;
        const bool treeIsNew = reloadTree();
        m_unit = unitToShow();
        announce(unitBefore, m_period, treeIsNew);
    }
    emit changed(changes);
    emit saved(clock().nowUtc().toLocalTime());
}

base::Result<QString> Workspace::undo()
{
    const QScopedValueRollback<bool> reverting(m_reverting, true);
    const auto line = m_journal.undo();
    return line ? base::Result<QString>(tr("Undone: %1").arg(line->label)) : line.error();
}

base::Result<QString> Workspace::redo()
{
    const QScopedValueRollback<bool> reverting(m_reverting, true);
    const auto line = m_journal.redo();
    return line ? base::Result<QString>(tr("Done again: %1").arg(line->label)) : line.error();
}

QString Workspace::backupFolder() const
{
    const QString chosen = m_preferences.backupFolder(m_database->path());
    return chosen.isEmpty() ? storage::backupFolderFor(m_database->path()) : chosen;
}

void Workspace::setBackupFolder(const QString& folder)
{
    m_preferences.setBackupFolder(m_database->path(), folder);
    const QList<storage::BackupFile> copies = storage::listBackups(backupFolder(), m_database->path());
    m_lastBackup = copies.isEmpty() ? std::nullopt : std::optional(copies.constFirst());
    emit backupFolderChanged();
}

void Workspace::backUpDaily()
{
    if (!m_lastBackup || m_lastBackup->madeAt.date() < clock().today()) {
        backUp(storage::BackupReason::Daily);
    }
}

void Workspace::backUp(storage::BackupReason reason)
{
    stopCounting(); // a copy is compared with a file that stays as it is
    m_changedSinceBackup = false;
    m_backingUp = true;
    emit backupStarted();
    m_background.start([this, reason, folder = backupFolder(), today = clock().today()] {
        const storage::ConnectionScope scope(*m_database);
        auto made = scope.state() ? storage::makeBackup(*m_database, folder, reason)
                                  : base::Result<storage::BackupFile>(scope.state().error());
        if (made) {
            storage::thinBackups(folder, today);
        }
        QMetaObject::invokeMethod(
            this,
            [this, made = std::move(made)] {
                m_backingUp = false;
                if (made) {
                    m_lastBackup = *made;
                } else {
                    m_changedSinceBackup = true;
                }
                countNewPeriods();
                emit backupFinished(made);
            },
            Qt::QueuedConnection);
    });
}

} // namespace doancoso::ui
