// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_tables.h"

#include "core/base/text.h"
#include "core/planning/document_kinds.h"
#include "core/planning/task_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Plan;
using planning::PlanTask;
using planning::Repeats;

namespace {

struct PlanTablesWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanTables)
};

template <typename T>
PlanTable listTable(const QString& name, QList<T> Plan::*list)
{
    PlanTable table;
    table.list = name;
    table.count = [list](const Plan& plan) { return static_cast<int>((plan.*list).size()); };
    table.insert = [list](Plan& plan, int at) { (plan.*list).insert(at, T()); };
    table.remove = [list](Plan& plan, int at) { (plan.*list).removeAt(at); };
    table.move = [list](Plan& plan, int from, int to) { (plan.*list).move(from, to); };
    return table;
}

template <typename T>
PlanColumn textColumn(QList<T> Plan::*list, const QString& key, QString T::*member, int width,
                      std::function<QString()> title)
{
    PlanColumn column;
    column.key = key;
    column.width = width;
    column.title = std::move(title);
    column.text = [list, member](const PlanEditor& editor, int row) { return (editor.plan().*list).at(row).*member; };
    column.set = [list, member](PlanEditor& editor, int row, const QString& text) {
        editor.edit([&](Plan& plan) { (plan.*list)[row].*member = text; });
        return QString();
    };
    return column;
}

template <typename T>
PlanColumn dateColumn(QList<T> Plan::*list, const QString& key, QDate T::*member, std::function<QString()> title)
{
    PlanColumn column;
    column.key = key;
    column.width = 92;
    column.title = std::move(title);
    column.text = [list, member](const PlanEditor& editor, int row) {
        return base::displayDate((editor.plan().*list).at(row).*member);
    };
    column.set = [list, member](PlanEditor& editor, int row, const QString& text) {
        const auto day = text.trimmed().isEmpty() ? base::Result<QDate>(QDate()) : base::parseDate(text);
        if (!day) {
            return day.error().userText;
        }
        editor.edit([&](Plan& plan) { (plan.*list)[row].*member = *day; });
        return QString();
    };
    return column;
}

/// A column that takes one of a few words; an empty word stands for none.
template <typename T, typename Value>
PlanColumn choiceColumn(QList<T> Plan::*list, const QString& key, Value T::*member, int width,
                        std::function<QString()> title,
                        std::function<QList<std::pair<Value, QString>>(const PlanEditor&)> options)
{
    PlanColumn column;
    column.key = key;
    column.width = width;
    column.title = std::move(title);
    column.text = [list, member, options](const PlanEditor& editor, int row) {
        const Value value = (editor.plan().*list).at(row).*member;
        for (const auto& [candidate, word] : options(editor)) {
            if (candidate == value) {
                return word;
            }
        }
        return QString();
    };
    column.set = [list, member, options](PlanEditor& editor, int row, const QString& text) {
        const QString wanted = base::foldForSearch(text);
        for (const auto& [candidate, word] : options(editor)) {
            if (base::foldForSearch(word) == wanted) {
                editor.edit([&, value = candidate](Plan& plan) { (plan.*list)[row].*member = value; });
                return QString();
            }
        }
        return wanted.isEmpty() ? QString() : PlanTablesWords::tr("“%1” is not one of the choices.").arg(text);
    };
    column.choices = [options](const PlanEditor& editor) {
        QStringList words;
        for (const auto& option : options(editor)) {
            words.append(option.second);
        }
        words.removeAll(QString());
        return words;
    };
    return column;
}

bool inEnglish(const PlanEditor& editor)
{
    return editor.workspace().preferences().language() == u"en"_s;
}

QString typeName(const PlanEditor& editor, const QString& code)
{
    const organization::UnitType type = editor.workspace().unitTypes().value(code);
    if (type.code.isEmpty()) {
        return code;
    }
    if (inEnglish(editor)) {
        return type.nameEn;
    }
    return type.shortVi.isEmpty() ? type.nameVi : type.shortVi;
}

QList<std::pair<QString, QString>> levelOptions(const PlanEditor& editor)
{
    QList<organization::UnitType> types = editor.workspace().unitTypes().values();
    std::sort(types.begin(), types.end(), [](const auto& left, const auto& right) {
        return std::pair(left.rank, left.code) < std::pair(right.rank, right.code);
    });
    QList<std::pair<QString, QString>> options{{QString(), QString()}};
    for (const organization::UnitType& type : types) {
        options.append({type.code, typeName(editor, type.code)});
    }
    return options;
}

QList<std::pair<QString, QString>> kindOptions(const PlanEditor& editor)
{
    QList<std::pair<QString, QString>> options{{QString(), QString()}};
    for (const planning::DocumentKind& kind : planning::documentKinds()) {
        options.append({kind.code, inEnglish(editor) ? kind.nameEn : kind.nameVi});
    }
    return options;
}

QList<std::pair<base::PlanId, QString>> planOptions(const PlanEditor& editor)
{
    QList<std::pair<base::PlanId, QString>> options{{base::PlanId(), QString()}};
    for (const planning::PlanSummary& plan : editor.otherPlans()) {
        options.append({plan.id, planCaption(plan.number, plan.title)});
    }
    return options;
}

planning::Span spanOf(const Plan& plan)
{
    return {plan.firstDay, plan.lastDay};
}

QString whoText(const PlanEditor& editor, const PlanTask& task)
{
    QStringList names;
    for (const QString& level : task.levels) {
        names.append(typeName(editor, level));
    }
    if (const organization::UnitNode* unit = editor.workspace().tree().find(task.unit)) {
        names.append(unit->shortName);
    }
    return names.join(u", "_s);
}

/// "Huyện đoàn, Đoàn xã" or the name of one unit.
QString setWho(PlanEditor& editor, int row, const QString& text)
{
    QStringList levels;
    base::UnitId unit;
    for (const QString& raw : text.split(u',', Qt::SkipEmptyParts)) {
        const QString wanted = base::foldForSearch(raw);
        QString level;
        for (const auto& [code, word] : levelOptions(editor)) {
            if (!code.isEmpty() && base::foldForSearch(word) == wanted) {
                level = code;
            }
        }
        const base::UnitId named = level.isEmpty() ? unitByName(editor.workspace(), raw) : base::UnitId();
        if (level.isEmpty() && !named.isValid()) {
            return PlanTablesWords::tr("“%1” is neither a level (such as Huyện đoàn) nor the name of a unit.")
                .arg(raw.trimmed());
        }
        if (!level.isEmpty()) {
            levels.append(level);
        }
        unit = named.isValid() ? named : unit;
    }
    editor.edit([&](Plan& plan) {
        plan.tasks[row].levels = levels;
        plan.tasks[row].unit = unit;
    });
    return {};
}

PlanColumn whoColumn()
{
    PlanColumn column;
    column.key = u"levels"_s;
    column.width = 128;
    column.title = [] { return PlanTablesWords::tr("Level or unit"); };
    column.text = [](const PlanEditor& editor, int row) { return whoText(editor, editor.plan().tasks.at(row)); };
    column.set = setWho;
    return column;
}

kit::CellState dueState(const PlanEditor& editor, int row)
{
    const PlanTask& task = editor.plan().tasks.at(row);
    const QDate today = editor.workspace().clock().today();
    const planning::Span span = spanOf(editor.plan());
    if (editor.plan().status != planning::PlanStatus::Issued) {
        return kit::CellState::Normal;
    }
    if (planning::isOverdue(task, span, today)) {
        return kit::CellState::Bad;
    }
    const QDate due = planning::nextDue(task, span);
    return due.isValid() && due <= today.addDays(14) ? kit::CellState::Attention : kit::CellState::Normal;
}

/// "30/09/2022 · trễ 12 ngày", "xong"
PlanColumn nextDueColumn()
{
    PlanColumn column;
    column.key = u"nextDue"_s;
    column.width = 104;
    column.title = [] { return PlanTablesWords::tr("Next due"); };
    column.text = [](const PlanEditor& editor, int row) {
        const PlanTask& task = editor.plan().tasks.at(row);
        const QDate due = planning::nextDue(task, spanOf(editor.plan()));
        if (!due.isValid()) {
            return task.doneOn.isValid() ? PlanTablesWords::tr("done") : QString();
        }
        const qint64 late = due.daysTo(editor.workspace().clock().today());
        return late > 0 && editor.plan().status == planning::PlanStatus::Issued
                   ? PlanTablesWords::tr("%1, %2 days late").arg(base::displayDate(due)).arg(late)
                   : base::displayDate(due);
    };
    column.state = dueState;
    return column;
}

PlanColumn progressColumn()
{
    PlanColumn column;
    column.key = u"progress"_s;
    column.width = 66;
    column.number = true;
    column.progress = true;
    column.title = [] { return PlanTablesWords::tr("Progress %"); };
    column.text = [](const PlanEditor& editor, int row) {
        return QString::number(editor.plan().tasks.at(row).progress);
    };
    column.set = [](PlanEditor& editor, int row, const QString& text) {
        const auto number = base::parseVietnameseNumber(text.trimmed().isEmpty() ? u"0"_s : text);
        if (!number) {
            return number.error().userText;
        }
        const auto whole = number->rounded(0);
        if (whole != *number) {
            return PlanTablesWords::tr("Progress is a whole percentage from 0 to 100.");
        }
        const qint64 percent = whole.units() / base::Decimal::kScale;
        if (percent < 0 || percent > 100) {
            return PlanTablesWords::tr("Progress is a whole percentage from 0 to 100.");
        }
        const auto stored = editor.setTaskProgress(row, static_cast<int>(percent));
        return stored ? QString() : stored.error().userText;
    };
    return column;
}

PlanColumn doneColumn()
{
    PlanColumn column;
    column.key = u"doneOn"_s;
    column.width = 92;
    column.progress = true;
    column.title = [] { return PlanTablesWords::tr("Done on"); };
    column.text = [](const PlanEditor& editor, int row) {
        return base::displayDate(editor.plan().tasks.at(row).doneOn);
    };
    column.set = [](PlanEditor& editor, int row, const QString& text) {
        const auto day = text.trimmed().isEmpty() ? base::Result<QDate>(QDate()) : base::parseDate(text);
        if (!day) {
            return day.error().userText;
        }
        if (*day == editor.plan().tasks.at(row).doneOn) {
            return QString();
        }
        const auto stored = editor.setTaskDone(row, *day);
        return stored ? QString() : stored.error().userText;
    };
    column.state = [](const PlanEditor&, int) { return kit::CellState::Good; };
    return column;
}

PlanColumn noteColumn()
{
    PlanColumn column;
    column.key = u"note"_s;
    column.width = 150;
    column.progress = true;
    column.longText = true;
    column.title = [] { return PlanTablesWords::tr("Note"); };
    column.text = [](const PlanEditor& editor, int row) { return editor.plan().tasks.at(row).note; };
    column.set = [](PlanEditor& editor, int row, const QString& text) {
        const auto stored = editor.setTaskNote(row, text);
        return stored ? QString() : stored.error().userText;
    };
    return column;
}

QList<std::pair<Repeats, QString>> repeatOptions(const PlanEditor&)
{
    QList<std::pair<Repeats, QString>> options;
    for (const Repeats value :
         {Repeats::None, Repeats::Monthly, Repeats::Quarterly, Repeats::HalfYearly, Repeats::Yearly}) {
        options.append({value, planning::displayName(value)});
    }
    return options;
}

PlanColumn sectionColumn(const QString& key, QString planning::PlanSection::*member, int width,
                         std::function<QString()> title)
{
    PlanColumn column;
    column.key = key;
    column.width = width;
    column.title = std::move(title);
    column.text = [member](const PlanEditor& editor, int row) {
        return flattened(editor.plan().sections).at(row).section.*member;
    };
    column.set = [member](PlanEditor& editor, int row, const QString& text) {
        editor.edit([&](Plan& plan) {
            QList<FlatSection> flat = flattened(plan.sections);
            flat[row].section.*member = text;
            plan.sections = nested(flat);
        });
        return QString();
    };
    return column;
}

PlanColumn levelColumn()
{
    PlanColumn column;
    column.key = u"level"_s;
    column.width = 44;
    column.title = [] { return PlanTablesWords::tr("Depth"); };
    column.text = [](const PlanEditor& editor, int row) {
        return QString::number(flattened(editor.plan().sections).at(row).level);
    };
    column.set = [](PlanEditor& editor, int row, const QString& text) {
        const int level = text.trimmed().toInt();
        if (level < 1 || level > 4) {
            return PlanTablesWords::tr("The depth is 1 for a main section, up to 4 for the smallest one.");
        }
        editor.edit([&](Plan& plan) {
            QList<FlatSection> flat = flattened(plan.sections);
            flat[row].level = level;
            plan.sections = nested(flat);
        });
        return QString();
    };
    column.choices = [](const PlanEditor&) { return QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}; };
    return column;
}

void flatten(const QList<planning::PlanSection>& sections, int level, QList<FlatSection>& flat)
{
    for (const planning::PlanSection& section : sections) {
        planning::PlanSection alone = section;
        alone.children.clear();
        flat.append({level, alone});
        flatten(section.children, level + 1, flat);
    }
}

} // namespace

QList<FlatSection> flattened(const QList<planning::PlanSection>& sections)
{
    QList<FlatSection> flat;
    flatten(sections, 1, flat);
    return flat;
}

QList<planning::PlanSection> nested(const QList<FlatSection>& flat)
{
    QList<planning::PlanSection> top;
    // Where each depth adds its next section; pointers stay good, since only the deepest list grows after them.
    QList<QList<planning::PlanSection>*> lists{&top};
    for (const FlatSection& item : flat) {
        const qsizetype level = std::clamp<qsizetype>(item.level, 1, lists.size());
        lists.resize(level);
        QList<planning::PlanSection>& siblings = *lists.last();
        siblings.append(item.section);
        siblings.last().children.clear();
        lists.append(&siblings.last().children);
    }
    return top;
}

QString planCaption(const QString& number, const QString& title)
{
    return number.isEmpty() ? title : number + u" · "_s + title;
}

base::UnitId unitByName(const ui::Workspace& workspace, const QString& text)
{
    const QString wanted = base::foldForSearch(text);
    const organization::UnitTree& tree = workspace.tree();
    for (int i = 0; i < tree.size() && !wanted.isEmpty(); ++i) {
        const organization::UnitNode& node = tree.node(i);
        if (base::foldForSearch(node.name) == wanted || base::foldForSearch(node.shortName) == wanted) {
            return node.id;
        }
    }
    return {};
}

PlanTable basisTable()
{
    using planning::BasisRole;
    using planning::PlanBasis;
    PlanTable table = listTable(u"basis"_s, &Plan::basis);
    table.columns = {
        choiceColumn<PlanBasis, QString>(
            &Plan::basis, u"kind"_s, &PlanBasis::kind, 86, [] { return PlanTablesWords::tr("Kind"); }, kindOptions),
        textColumn(&Plan::basis, u"number"_s, &PlanBasis::number, 116, [] { return PlanTablesWords::tr("Number"); }),
        dateColumn(&Plan::basis, u"issuedOn"_s, &PlanBasis::issuedOn, [] { return PlanTablesWords::tr("Date"); }),
        textColumn(&Plan::basis, u"issuer"_s, &PlanBasis::issuer, 150, [] { return PlanTablesWords::tr("Issued by"); }),
        textColumn(&Plan::basis, u"title"_s, &PlanBasis::title, 220, [] { return PlanTablesWords::tr("Title"); }),
        choiceColumn<PlanBasis, base::PlanId>(
            &Plan::basis, u"linkedPlan"_s, &PlanBasis::linkedPlan, 150,
            [] { return PlanTablesWords::tr("Plan in this file"); }, planOptions),
        choiceColumn<PlanBasis, BasisRole>(
            &Plan::basis, u"role"_s, &PlanBasis::role, 84, [] { return PlanTablesWords::tr("Role"); },
            [](const PlanEditor&) {
                return QList<std::pair<BasisRole, QString>>{{BasisRole::Basis, PlanTablesWords::tr("basis")},
                                                            {BasisRole::Reference, PlanTablesWords::tr("mentioned")}};
            }),
    };
    return table;
}

PlanTable sectionTable()
{
    using planning::PlanSection;
    PlanTable table;
    table.list = u"sections"_s;
    table.count = [](const Plan& plan) { return static_cast<int>(flattened(plan.sections).size()); };
    const auto change = [](Plan& plan, const std::function<void(QList<FlatSection>&)>& step) {
        QList<FlatSection> flat = flattened(plan.sections);
        step(flat);
        plan.sections = nested(flat);
    };
    table.insert = [change](Plan& plan, int at) {
        change(plan, [at](QList<FlatSection>& flat) { flat.insert(at, {at > 0 ? flat.at(at - 1).level : 1, {}}); });
    };
    table.remove = [change](Plan& plan, int at) {
        change(plan, [at](QList<FlatSection>& flat) { flat.removeAt(at); });
    };
    table.move = [change](Plan& plan, int from, int to) {
        change(plan, [from, to](QList<FlatSection>& flat) { flat.move(from, to); });
    };
    table.columns = {
        levelColumn(), sectionColumn(u"number"_s, &PlanSection::number, 52, [] { return PlanTablesWords::tr("No"); }),
        sectionColumn(u"heading"_s, &PlanSection::heading, 190, [] { return PlanTablesWords::tr("Heading"); }),
        sectionColumn(u"body"_s, &PlanSection::body, 420, [] { return PlanTablesWords::tr("Text"); })};
    table.columns.last().longText = true;
    return table;
}

PlanTable recipientTable()
{
    using planning::PlanRecipient;
    PlanTable table = listTable(u"recipients"_s, &Plan::recipients);
    table.columns = {textColumn(&Plan::recipients, u"name"_s, &PlanRecipient::name, 320,
                                [] { return PlanTablesWords::tr("Recipient"); }),
                     textColumn(&Plan::recipients, u"purpose"_s, &PlanRecipient::purpose, 160,
                                [] { return PlanTablesWords::tr("For"); })};
    return table;
}

PlanTable taskTable()
{
    PlanTable table = listTable(u"tasks"_s, &Plan::tasks);
    const auto list = &Plan::tasks;
    table.columns = {
        textColumn(list, u"sectionNumber"_s, &PlanTask::sectionNumber, 50,
                   [] { return PlanTablesWords::tr("Section"); }),
        textColumn(list, u"title"_s, &PlanTask::title, 230, [] { return PlanTablesWords::tr("Task"); }),
        whoColumn(),
        textColumn(list, u"assignee"_s, &PlanTask::assignee, 130, [] { return PlanTablesWords::tr("Body or post"); }),
        nextDueColumn(),
        progressColumn(),
        doneColumn(),
        dateColumn(list, u"deadline"_s, &PlanTask::deadline, [] { return PlanTablesWords::tr("Deadline"); }),
        choiceColumn<PlanTask, Repeats>(
            list, u"repeats"_s, &PlanTask::repeats, 92, [] { return PlanTablesWords::tr("Repeats"); }, repeatOptions),
        textColumn(list, u"deadlineText"_s, &PlanTask::deadlineText, 120,
                   [] { return PlanTablesWords::tr("Deadline in the plan's words"); }),
        textColumn(list, u"deliverable"_s, &PlanTask::deliverable, 150, [] { return PlanTablesWords::tr("Product"); }),
        noteColumn(),
    };
    return table;
}

PlanTable deliverableTable()
{
    using planning::PlanDeliverable;
    PlanTable table = listTable(u"deliverables"_s, &Plan::deliverables);
    const auto list = &Plan::deliverables;
    PlanColumn done;
    done.key = u"doneOn"_s;
    done.width = 92;
    done.progress = true;
    done.title = [] { return PlanTablesWords::tr("Handed in on"); };
    done.text = [](const PlanEditor& editor, int row) {
        return base::displayDate(editor.plan().deliverables.at(row).doneOn);
    };
    done.set = [](PlanEditor& editor, int row, const QString& text) {
        const auto day = text.trimmed().isEmpty() ? base::Result<QDate>(QDate()) : base::parseDate(text);
        if (!day) {
            return day.error().userText;
        }
        const auto stored = editor.setDeliverableDone(row, *day);
        return stored ? QString() : stored.error().userText;
    };
    PlanColumn due = dateColumn(list, u"dueOn"_s, &PlanDeliverable::dueOn, [] { return PlanTablesWords::tr("Due"); });
    due.state = [](const PlanEditor& editor, int row) {
        const PlanDeliverable& item = editor.plan().deliverables.at(row);
        const bool late = editor.plan().status == planning::PlanStatus::Issued && item.dueOn.isValid() &&
                          !item.doneOn.isValid() && item.dueOn < editor.workspace().clock().today();
        return late ? kit::CellState::Bad : kit::CellState::Normal;
    };
    table.columns = {
        textColumn(list, u"title"_s, &PlanDeliverable::title, 280,
                   [] { return PlanTablesWords::tr("Product to hand in"); }),
        choiceColumn<PlanDeliverable, QString>(
            list, u"level"_s, &PlanDeliverable::level, 120, [] { return PlanTablesWords::tr("Level"); }, levelOptions),
        due,
        done,
        textColumn(list, u"form"_s, &PlanDeliverable::form, 130, [] { return PlanTablesWords::tr("Form"); }),
        textColumn(list, u"dueText"_s, &PlanDeliverable::dueText, 140,
                   [] { return PlanTablesWords::tr("Deadline in the plan's words"); })};
    return table;
}

PlanTable reportDutyTable()
{
    using planning::PlanReportDuty;
    using planning::Rhythm;
    PlanTable table = listTable(u"reportDuties"_s, &Plan::reportDuties);
    const auto list = &Plan::reportDuties;
    table.columns = {
        choiceColumn<PlanReportDuty, QString>(
            list, u"level"_s, &PlanReportDuty::level, 150, [] { return PlanTablesWords::tr("Who reports"); },
            levelOptions),
        choiceColumn<PlanReportDuty, Rhythm>(
            list, u"rhythm"_s, &PlanReportDuty::rhythm, 110, [] { return PlanTablesWords::tr("How often"); },
            [](const PlanEditor&) {
                QList<std::pair<Rhythm, QString>> options;
                for (const Rhythm value :
                     {Rhythm::Once, Rhythm::Monthly, Rhythm::Quarterly, Rhythm::HalfYearly, Rhythm::Yearly}) {
                    options.append({value, planning::displayName(value)});
                }
                return options;
            }),
        textColumn(list, u"addressee"_s, &PlanReportDuty::addressee, 230,
                   [] { return PlanTablesWords::tr("To whom"); }),
        textColumn(list, u"dueText"_s, &PlanReportDuty::dueText, 230,
                   [] { return PlanTablesWords::tr("When to report"); })};
    return table;
}

} // namespace doancoso::pages
