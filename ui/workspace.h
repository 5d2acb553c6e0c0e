// SPDX-License-Identifier: GPL-3.0-or-later
//
// One open data file and everything the pages share about it: the services, the unit and period that were chosen, the
// organisation as of that period, undo and redo, and the backups that are made by themselves. Pages are constructed as
// XPage(Workspace&, kit::Prompter&, QWidget*) and are told of changes by its signals. Only the application and tests
// create one.
#pragma once

#include "core/base/period.h"
#include "core/organization/organization_service.h"
#include "core/organization/unit_tree.h"
#include "core/planning/indicator_service.h"
#include "core/planning/plan_service.h"
#include "core/planning/plan_task_service.h"
#include "core/planning/target_service.h"
#include "core/results/results_service.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/journal.h"
#include "core/storage/settings.h"
#include "ui/reporting_states.h"
#include "ui/user_preferences.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace doancoso::ui {

/// One thing that a page can show: a unit, an indicator, a plan, a line of the journal.
struct RecordRef
{
    enum class Kind { None, Unit, Indicator, Plan, Task, JournalLine, Person, DataRequest };
    Kind kind = Kind::None;
    qint64 id = 0;
};

/// A page that can be asked to show one record derives from this as well.
class RecordTarget
{
public:
    virtual ~RecordTarget() = default;
    virtual void showRecord(const RecordRef& record) = 0;
};

class Workspace final : public QObject
{
    Q_OBJECT

public:
    /// `preferences` outlives the workspace. The unit and period are where the user was, else the office's own unit and
    /// the running period of its rhythm.
    Workspace(std::unique_ptr<storage::Database> database, UserPreferences& preferences, QObject* parent = nullptr);
    /// Waits for work in the background, then closes the file.
    ~Workspace() override;

    storage::Database& database() { return *m_database; }
    organization::OrganizationService& organization() { return m_organization; }
    planning::IndicatorService& indicators() { return m_indicators; }
    planning::PlanService& plans() { return m_plans; }
    planning::PlanTaskService& tasks() { return m_tasks; }
    planning::TargetService& targets() { return m_targets; }
    results::ResultsService& results() { return m_results; }
    storage::Journal& journal() { return m_journal; }
    storage::Settings& settings() { return m_settings; }
    UserPreferences& preferences() { return m_preferences; }
    const base::Clock& clock() const { return m_database->clock(); }
    QString filePath() const { return m_database->path(); }
    /// The person at the keyboard, for the status line.
    QString userName() const;
    /// Somebody else sits down; remembered for this file on this computer. Errors: NotFound (not known or not active).
    base::Result<void> setUser(qint64 id);

    /// The unit whose office keeps this file; invalid while it was not said.
    base::UnitId officeUnit() const { return m_officeUnit; }
    base::Result<void> setOfficeUnit(base::UnitId unit);

    /// The chosen unit. Always one of tree(), or invalid when the tree is empty: a unit that did not exist in the
    /// chosen period gives way to its nearest superior that did, and comes back with a period in which it does.
    base::UnitId unit() const { return m_unit; }
    void setUnit(base::UnitId unit);
    const base::Period& period() const { return m_period; }
    void setPeriod(const base::Period& period);
    /// Both at once, with one scopeChanged().
    void setScope(base::UnitId unit, const base::Period& period);
    QDate firstDay() const { return m_period.firstDay(m_calendar); }
    QDate lastDay() const { return m_period.lastDay(m_calendar); }
    const base::PeriodCalendar& calendar() const { return m_calendar; }
    /// All calendars of the file, the calendar year first.
    const QList<base::PeriodCalendar>& calendars() const { return m_calendars; }
    /// The days of any period, by its own calendar.
    QDate firstDayOf(const base::Period& period) const { return period.firstDay(rulesOf(period)); }
    QDate lastDayOf(const base::Period& period) const { return period.lastDay(rulesOf(period)); }

    /// The organisation on the last day of the period.
    const organization::UnitTree& tree() const { return m_tree; }
    /// Types of units by code, for words and ranks.
    const QHash<QString, organization::UnitType>& unitTypes() const { return m_types; }

    /// Who has reported in the chosen period.
    ReportingStates& reporting() { return *m_reporting; }

    /// Asks the window to show a page (its id, see page_list.h), and a record on it.
    void goTo(const QString& page, const RecordRef& record = {}) { emit pageWanted(page, record); }

    /// The sentence to show: "Undone: …". Errors: NotFound (nothing to undo), Conflict.
    base::Result<QString> undo();
    base::Result<QString> redo();
    /// True while undo() or redo() is at work: changed() then tells what was put back.
    bool isReverting() const { return m_reverting; }

    /// After a page changed the preferences of the program's look.
    void announceAppearance() { emit appearanceChanged(); }
    void askRestore(const storage::BackupFile& backup) { emit restoreWanted(backup); }

    QString backupFolder() const;
    /// Where backups of this file go on this computer; empty: beside the file.
    void setBackupFolder(const QString& folder);
    /// The newest copy that was proved good; nothing when there is none yet.
    std::optional<storage::BackupFile> lastBackup() const { return m_lastBackup; }
    /// Makes today's copy in the background unless there is one; backupFinished() follows when one was made.
    void backUpDaily();
    /// Makes a copy in the background in any case; backupFinished() follows.
    void backUp(storage::BackupReason reason);
    /// True when something was changed since the last copy.
    bool hasChangesSinceBackup() const { return m_changedSinceBackup; }
    /// True while something is read or copied in the background.
    bool isBusy() const { return m_backingUp || m_reporting->isBusy(); }

signals:
    void unitChanged(doancoso::base::UnitId unit);
    void periodChanged(const doancoso::base::Period& period);
    /// Once after unit, period or both changed; after the two signals above.
    void scopeChanged();
    /// tree() is another one: a unit was changed, or the period has another organisation.
    void treeChanged();
    /// After every commit, in the thread of the window.
    void changed(const doancoso::storage::ChangeSet& changes);
    /// Something was stored at this moment (local time).
    void saved(const QDateTime& at);
    void officeUnitChanged();
    /// Another person is at the keyboard, or got another name.
    void userChanged();
    /// calendars() are others.
    void calendarsChanged();
    void backupFolderChanged();
    void pageWanted(const QString& page, const doancoso::ui::RecordRef& record);
    void backupStarted();
    void backupFinished(const doancoso::base::Result<doancoso::storage::BackupFile>& made);
    /// Language, colours or size of letters were chosen anew; the window applies them.
    void appearanceChanged();
    /// The user confirmed restoring this backup; the window closes the file, restores it and opens it again.
    void restoreWanted(const doancoso::storage::BackupFile& backup);
    /// Reading in the background of an action failed; the window shows it.
    void failed(const doancoso::base::Error& error);

private:
    void readOffice();
    void stopCounting();
    void countNewPeriods();
    void readTypes();
    void readCalendars();
    void restoreUser();
    void restorePlace();
    bool knows(const base::Period& period) const;
    base::PeriodCalendar rulesOf(const base::Period& period) const;
    bool reloadTree();
    base::UnitId unitToShow() const;
    void announce(base::UnitId unitBefore, const base::Period& periodBefore, bool treeIsNew);
    void onChanged(const storage::ChangeSet& changes);

    std::unique_ptr<storage::Database> m_database;
    UserPreferences& m_preferences;
    organization::OrganizationService m_organization;
    planning::IndicatorService m_indicators;
    planning::PlanService m_plans;
    planning::PlanTaskService m_tasks;
    planning::TargetService m_targets;
    results::ResultsService m_results;
    storage::Journal m_journal;
    storage::Settings m_settings;

    base::UnitId m_officeUnit;
    base::UnitId m_unit;
    base::UnitId m_wantedUnit; ///< what the user chose, also while it does not exist in the period
    QList<base::UnitId> m_wantedPath;
    base::Period m_period;
    base::PeriodCalendar m_calendar; ///< of the chosen period
    QList<base::PeriodCalendar> m_calendars;
    organization::UnitTree m_tree;
    QHash<QString, organization::UnitType> m_types;
    std::optional<storage::BackupFile> m_lastBackup;
    bool m_changedSinceBackup = false;
    bool m_backingUp = false;
    bool m_reverting = false;
    QThreadPool m_background;
    std::unique_ptr<ReportingStates> m_reporting; ///< goes first: it reads the database in a thread of its own
};

} // namespace doancoso::ui
