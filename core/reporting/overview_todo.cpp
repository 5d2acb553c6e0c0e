// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/overview_todo.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace doancoso::reporting {
namespace {

using namespace Qt::StringLiterals;
using results::ReportingState;

/// Names that stand in a sentence before the rest is only counted.
constexpr int kMostNames = 3;
/// Lines of single tasks before the rest is only counted: reports must stay in sight.
constexpr int kMostTasks = 3;
/// Tasks this many days late are counted in one line: they would hide what can still be helped.
constexpr qint64 kForgottenAfter = 30;
/// Beyond this many days the number says no more than "overdue".
constexpr qint64 kMostDays = 99;

struct OverviewTodoWords
{
    Q_DECLARE_TR_FUNCTIONS(Todo)
};

/// A name that stays on one line.
QString unbroken(const QString& name)
{
    return QString(name).replace(u' ', QChar::Nbsp);
}

QString namesOf(const QList<const SheetRow*>& rows)
{
    QStringList names;
    for (const SheetRow* row : rows.first(std::min<qsizetype>(kMostNames, rows.size()))) {
        names.append(unbroken(row->shortName));
    }
    const auto more = rows.size() - names.size();
    return more > 0 ? OverviewTodoWords::tr("%1 and %2 more").arg(names.join(u", "_s)).arg(more) : names.join(u", "_s);
}

struct DayBadge
{
    QString text;
    TodoUrgency urgency = TodoUrgency::Quiet;
};

/// `daysLate` negative: days that are left.
DayBadge dayBadge(qint64 daysLate, const QDate& due)
{
    if (daysLate > kMostDays) {
        return {OverviewTodoWords::tr("Overdue"), TodoUrgency::Late};
    }
    if (daysLate > 0) {
        return {daysLate == 1 ? OverviewTodoWords::tr("1 day late")
                              : OverviewTodoWords::tr("%1 days late").arg(daysLate),
                TodoUrgency::Late};
    }
    if (daysLate == 0) {
        return {OverviewTodoWords::tr("Due today"), TodoUrgency::Attention};
    }
    if (daysLate >= -7) {
        return {daysLate == -1 ? OverviewTodoWords::tr("1 day left")
                               : OverviewTodoWords::tr("%1 days left").arg(-daysLate),
                TodoUrgency::Attention};
    }
    return {OverviewTodoWords::tr("By %1").arg(due.toString(u"dd/MM"_s)), TodoUrgency::Quiet};
}

/// Without the year while it goes without saying.
QString periodText(const base::Period& period, const QDate& today)
{
    if (period.year() == today.year()) {
        switch (period.kind()) {
        case base::PeriodKind::Month:
            return OverviewTodoWords::tr("month %1").arg(period.index());
        case base::PeriodKind::Quarter:
            return OverviewTodoWords::tr("quarter %1").arg(base::romanNumeral(period.index()));
        case base::PeriodKind::HalfYear:
        case base::PeriodKind::Year:
            break;
        }
    }
    return base::longName(period);
}

bool isOpen(ReportingState state)
{
    return state == ReportingState::NotStarted || state == ReportingState::Started || state == ReportingState::Overdue;
}

class TodoList
{
public:
    TodoList(const OverviewData& data, const OverviewChecks* checks)
        : m_data(data), m_checks(checks), m_period(periodText(data.sheet.period, data.today))
    {}

    QList<TodoLine> run()
    {
        addOwnReport();
        addSilentUnits();
        addReturned();
        addArrived();
        addTasks();
        addDataRequests();
        if (m_checks != nullptr) {
            addFindings();
            addChanged();
        }
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const TodoLine& left, const TodoLine& right) { return left.urgency < right.urgency; });
        return m_lines;
    }

private:
    const SheetData& sheet() const { return m_data.sheet; }
    QString dayText(const QDate& day) const
    {
        return day.year() == m_data.today.year() ? day.toString(u"dd/MM"_s) : base::displayDate(day);
    }

    void addOwnReport()
    {
        const SheetRow& own = sheet().unit;
        if (!own.expected || !isOpen(own.state) || !m_data.ownDue.isValid() || m_data.superior.isEmpty()) {
            return;
        }
        const qint64 late = m_data.ownDue.daysTo(m_data.today);
        if (late < -kOverviewDaysAhead && own.state == ReportingState::NotStarted) {
            return;
        }
        const DayBadge badge = dayBadge(late, m_data.ownDue);
        add({badge.urgency,
             badge.text,
             OverviewTodoWords::tr("Hand in the report of %1 to %2 (due %3)")
                 .arg(m_period, m_data.superior, dayText(m_data.ownDue)),
             OverviewTodoWords::tr("Open"),
             TodoGoal::Results,
             own.unit,
             {},
             {}});
    }

    /// One line for each due day on which units are still awaited.
    void addSilentUnits()
    {
        QMap<QDate, QList<const SheetRow*>> byDay;
        for (const SheetRow& row : sheet().children) {
            if (row.expected && isOpen(row.state)) {
                byDay[m_data.dueOf.value(row.unit)].append(&row);
            }
        }
        for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
            if (!it.key().isValid()) {
                continue;
            }
            const qint64 late = it.key().daysTo(m_data.today);
            if (late < -kOverviewDaysAhead) {
                continue;
            }
            const DayBadge badge = dayBadge(late, it.key());
            const bool all = it.value().size() == sheet().expectedChildren && it.value().size() > kMostNames;
            const QString text = all ? OverviewTodoWords::tr("No unit has handed in its report of %1 yet (due %2)")
                                           .arg(m_period, dayText(it.key()))
                                     : OverviewTodoWords::tr("Report of %1 not handed in (due %2): %3")
                                           .arg(m_period, dayText(it.key()), namesOf(it.value()));
            add({badge.urgency,
                 badge.text,
                 text,
                 OverviewTodoWords::tr("View"),
                 TodoGoal::Results,
                 it.value().size() == 1 ? it.value().constFirst()->unit : sheet().unit.unit,
                 {},
                 {}});
        }
    }

    void addReturned()
    {
        if (sheet().unit.state == ReportingState::Returned) {
            add({TodoUrgency::Late,
                 OverviewTodoWords::tr("Returned"),
                 OverviewTodoWords::tr("%1 returned the report of %2: %3")
                     .arg(m_data.superior, m_period, m_data.submissions.value(sheet().unit.unit).remark),
                 OverviewTodoWords::tr("Mend"),
                 TodoGoal::Results,
                 sheet().unit.unit,
                 {},
                 {}});
        }
        for (const SheetRow& row : sheet().children) {
            if (row.state == ReportingState::Returned) {
                add({TodoUrgency::Attention,
                     OverviewTodoWords::tr("Returned"),
                     OverviewTodoWords::tr("%1: %2").arg(row.shortName, m_data.submissions.value(row.unit).remark),
                     OverviewTodoWords::tr("View"),
                     TodoGoal::Results,
                     row.unit,
                     {},
                     {}});
            }
        }
    }

    void addArrived()
    {
        QList<const SheetRow*> waiting;
        for (const SheetRow& row : sheet().children) {
            if (row.state == ReportingState::Submitted || row.state == ReportingState::SubmittedLate) {
                waiting.append(&row);
            }
        }
        if (!waiting.isEmpty()) {
            add({TodoUrgency::New,
                 OverviewTodoWords::tr("New"),
                 OverviewTodoWords::tr("Reports waiting to be accepted: %1").arg(namesOf(waiting)),
                 OverviewTodoWords::tr("Review"),
                 TodoGoal::Results,
                 waiting.size() == 1 ? waiting.constFirst()->unit : sheet().unit.unit,
                 {},
                 {}});
        }
    }

    void addTasks()
    {
        QList<planning::DueItem> forgotten;
        QList<planning::DueItem> current;
        for (const planning::DueItem& item : m_data.dueItems) {
            (item.daysLate > kForgottenAfter ? forgotten : current).append(item);
        }
        for (const planning::DueItem& item : current.first(std::min<qsizetype>(kMostTasks, current.size()))) {
            addTask(item);
        }
        if (current.size() > kMostTasks) {
            const auto more = current.size() - kMostTasks;
            const planning::DueItem& next = current.at(kMostTasks);
            add({next.isLate() ? TodoUrgency::Late : TodoUrgency::Quiet,
                 OverviewTodoWords::tr("Plan"),
                 OverviewTodoWords::tr("More tasks late or due within %1 days: %2").arg(kOverviewDaysAhead).arg(more),
                 OverviewTodoWords::tr("Open"),
                 TodoGoal::Plans,
                 {},
                 {},
                 next.plan});
        }
        if (forgotten.size() == 1) {
            addTask(forgotten.constFirst());
        } else if (!forgotten.isEmpty()) {
            const planning::DueItem& oldest = forgotten.constFirst();
            add({TodoUrgency::Late,
                 OverviewTodoWords::tr("Overdue"),
                 OverviewTodoWords::tr("Plan tasks long overdue: %1, the oldest since %2")
                     .arg(forgotten.size())
                     .arg(dayText(oldest.due)),
                 OverviewTodoWords::tr("Open"),
                 TodoGoal::Plans,
                 {},
                 {},
                 oldest.plan});
        }
    }

    void addTask(const planning::DueItem& item)
    {
        const DayBadge badge = dayBadge(item.daysLate, item.due);
        const bool task = item.kind == planning::DueItem::Kind::Task;
        QString title = task ? item.title : OverviewTodoWords::tr("To hand in: %1").arg(item.title);
        if (item.daysLate > kMostDays) {
            title = OverviewTodoWords::tr("%1 (due %2)").arg(title, dayText(item.due));
        }
        add({badge.urgency, badge.text, title, OverviewTodoWords::tr("Open"), TodoGoal::Plans, {}, {}, item.plan});
    }

    /// Days that the law sets: every one has its line.
    void addDataRequests()
    {
        for (const activity::WaitingRequest& waiting : m_data.dataRequests) {
            if (waiting.daysLate < -kOverviewDaysAhead) {
                continue;
            }
            const activity::DataRequest& request = waiting.request;
            const DayBadge badge = dayBadge(waiting.daysLate, request.nextDay());
            TodoLine line{badge.urgency,
                          badge.text,
                          OverviewTodoWords::tr("Request about personal data (%1): %2, due %3")
                              .arg(activity::displayName(request.kind),
                                   unbroken(request.personName.isEmpty() ? request.requester : request.personName),
                                   dayText(request.nextDay())),
                          OverviewTodoWords::tr("Open"),
                          TodoGoal::PersonalData,
                          {},
                          {},
                          {}};
            line.request = request.id;
            add(line);
        }
    }

    const SheetRow* rowOf(base::UnitId unit) const
    {
        if (unit == sheet().unit.unit) {
            return &sheet().unit;
        }
        const auto found = std::find_if(sheet().children.cbegin(), sheet().children.cend(),
                                        [unit](const SheetRow& row) { return row.unit == unit; });
        return found == sheet().children.cend() ? nullptr : &*found;
    }

    QList<const SheetRow*> rowsOf(const QList<base::UnitId>& units) const
    {
        QList<const SheetRow*> rows;
        for (const base::UnitId unit : units) {
            if (const SheetRow* row = rowOf(unit)) {
                rows.append(row);
            }
        }
        return rows;
    }

    /// Cells that cannot be right in a line of their own, cells that are only to be looked at in another.
    void addFindings()
    {
        for (const bool errors : {true, false}) {
            QSet<results::CellKey> cells;
            QList<base::UnitId> units;
            const results::CellFinding* first = nullptr;
            for (const results::CellFinding& finding : m_checks->findings) {
                if (finding.isError != errors) {
                    continue;
                }
                first = first ? first : &finding;
                cells.insert(finding.key);
                if (!units.contains(finding.key.unit)) {
                    units.append(finding.key.unit);
                }
            }
            if (first == nullptr) {
                continue;
            }
            const QString names = namesOf(rowsOf(units));
            const QString text = (errors ? OverviewTodoWords::tr("Cells to mend before handing in: %1 (%2)")
                                         : OverviewTodoWords::tr("Cells to look at: %1 (%2)"))
                                     .arg(cells.size())
                                     .arg(names);
            add({errors ? TodoUrgency::Late : TodoUrgency::Attention,
                 OverviewTodoWords::tr("To check"),
                 text,
                 OverviewTodoWords::tr("View"),
                 TodoGoal::Results,
                 first->key.unit,
                 first->key.indicator,
                 {}});
        }
    }

    void addChanged()
    {
        const QList<const SheetRow*> rows = rowsOf(m_checks->changedSince);
        if (!rows.isEmpty()) {
            add({TodoUrgency::Attention,
                 OverviewTodoWords::tr("Changed"),
                 OverviewTodoWords::tr("Figures changed after the report was handed in: %1").arg(namesOf(rows)),
                 OverviewTodoWords::tr("View"),
                 TodoGoal::Results,
                 rows.constFirst()->unit,
                 {},
                 {}});
        }
    }

    void add(const TodoLine& line) { m_lines.append(line); }

    const OverviewData& m_data;
    const OverviewChecks* m_checks;
    QString m_period;
    QList<TodoLine> m_lines;
};

} // namespace

QList<TodoLine> todoLines(const OverviewData& data, const OverviewChecks* checks)
{
    return TodoList(data, checks).run();
}

} // namespace doancoso::reporting
