// SPDX-License-Identifier: GPL-3.0-or-later
//
// Use cases of results: read figures, save cells (each save one action that can be undone), notes, corrections,
// history, validation, handing in, and the answer to "where does this number come from". Pages, the command line and
// reports use it.
#pragma once

#include "core/base/progress.h"
#include "core/results/figure_reader.h"
#include "core/results/submission.h"
#include "core/results/validation.h"
#include "core/storage/database.h"

namespace doancoso::results {

/// One step in the story of a cell, newest first.
struct CellChange
{
    QDateTime at;
    QString userName;
    ValueRowKind kind = ValueRowKind::Own;
    RawCell before;
    RawCell after;
};

/// What a figure is made of.
struct Explanation
{
    struct Child
    {
        base::UnitId unit;
        QString name;
        Figure figure; ///< of the shown period
        bool expected = true;
    };
    QString formula; ///< how it adds up, in words
    UnitFigure figure;
    QString correctionReason;
    QList<Child> children;     ///< with a figure, in the order of the tree
    QList<Child> missing;      ///< expected but without a figure
    QList<base::Period> parts; ///< entry periods that make the shown period
};

/// A point of a unit's past.
struct SeriesPoint
{
    base::Period period;
    Figure figure;
};

/// What the check of the data file found.
struct CheckItem
{
    QString name; ///< translated: what was checked
    qint64 checked = 0;
    QStringList problems; ///< the first 20
    qint64 problemCount = 0;
};

class ResultsService
{
public:
    explicit ResultsService(storage::Database& database) : m_database(database), m_reader(database) {}

    base::Result<FigureTable> figures(const FigureRequest& request) { return m_reader.read(request); }
    /// The figures of one unit and indicator in the last `count` periods up to `last`, oldest first.
    base::Result<QList<SeriesPoint>> series(base::UnitId unit, const planning::Indicator& indicator,
                                            const base::Period& last, int count);

    /// Saves all rows in one action. Errors: Locked (names the unit and period), Validation (a figure that cannot be
    /// stored, a computed indicator). Nothing is saved then.
    base::Result<void> save(const QList<ValueRow>& rows, const QString& label);
    base::Result<void> setNote(const CellKey& key, const QString& note);
    base::Result<QHash<CellKey, QString>> notes(const base::Period& period, const QList<base::UnitId>& units);
    base::Result<QList<CellChange>> history(const CellKey& key);
    /// Raw rows of the entry periods in `period`, all breakdowns.
    base::Result<QList<ValueRow>> rows(const base::Period& period, const QList<base::UnitId>& units,
                                       const QList<planning::Indicator>& indicators);

    /// Findings of the entered cells of these units; ordered as units, then indicators.
    base::Result<QList<CellFinding>> validate(const base::Period& period, const QList<base::UnitId>& units,
                                              const QList<planning::Indicator>& indicators);
    base::Result<Explanation> explain(base::UnitId unit, const planning::Indicator& indicator,
                                      const base::Period& period);

    base::Result<Submission> submission(base::UnitId unit, const base::Period& period);
    base::Result<QHash<base::UnitId, Submission>> submissions(const base::Period& period);
    base::Result<QList<SubmissionEvent>> submissionEvents(base::UnitId unit, const base::Period& period);
    /// True when figures of the cell may not be changed now.
    base::Result<bool> isLocked(base::UnitId unit, const base::Period& entryPeriod);
    /// The submitted or accepted periods of the year, for each of these units that has any. A figure is locked when its
    /// entry period is one of them or lies inside one.
    base::Result<QHash<base::UnitId, QList<base::Period>>> lockedPeriods(const QList<base::UnitId>& units,
                                                                         int calendarId, int year);
    /// Locks the unit's figures of the period. `at` is for taking over past reports; invalid: now.
    base::Result<Submission> submit(base::UnitId unit, const base::Period& period, const QDateTime& at = {});
    /// Unlocks. Errors: Validation without a reason.
    base::Result<Submission> reopen(base::UnitId unit, const base::Period& period, const QString& reason);
    base::Result<Submission> giveBack(base::UnitId unit, const base::Period& period, const QString& remark);
    base::Result<Submission> accept(base::UnitId unit, const base::Period& period);
    /// Code of the unit's figures as they are now; differs from Submission::checkCode when something changed since.
    base::Result<QString> figuresCode(base::UnitId unit, const base::Period& period);

    base::Result<void> loadDeadlines();
    base::Result<QList<Deadline>> deadlines();
    base::Result<void> setDeadline(const Deadline& deadline);
    /// Invalid when no rule speaks of this kind of period.
    base::Result<QDate> dueDate(const QString& unitType, const base::Period& period);
    /// The state of each unit of the tree in the period.
    base::Result<QHash<base::UnitId, ReportingState>> reportingStates(const organization::UnitTree& tree,
                                                                      const base::Period& period);

    /// Compares kept sums with raw rows and looks for figures without unit or indicator. Reads everything once.
    base::Result<QList<CheckItem>> check(base::ProgressSink& progress);

private:
    QString nameOf(base::UnitId unit, const base::Period& period);
    base::Result<Submission> changeState(base::UnitId unit, const base::Period& period, SubmissionState state,
                                         const QString& action, const QString& remark, const QString& checkCode,
                                         const QDateTime& at, const QString& label);

    storage::Database& m_database;
    FigureReader m_reader;
};

} // namespace doancoso::results
