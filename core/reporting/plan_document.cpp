// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/plan_document.h"

#include "core/base/text.h"
#include "core/organization/organization_service.h"
#include "core/planning/document_kinds.h"
#include "core/planning/indicator_service.h"
#include "core/planning/period_repository.h"
#include "core/planning/target_service.h"
#include "core/reporting/summary_sheet.h"
#include "core/storage/database.h"

#include <algorithm>

namespace doancoso::reporting {

using namespace Qt::StringLiterals;
using base::Period;
using base::PeriodKind;
using planning::Comparator;
using planning::Indicator;
using planning::Plan;
using planning::PlanSection;
using planning::PlanTask;
using planning::Target;

namespace {

Column column(const QString& key, const QString& title, double widthMm = 0, double weight = 1)
{
    Column made;
    made.key = key;
    made.title = title;
    made.widthMm = widthMm;
    made.weight = weight;
    made.inControl = false;
    return made;
}

Cell centered(const QString& text)
{
    Cell cell = Cell::ofText(text);
    cell.alignment = TextAlignment::Center;
    return cell;
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text.at(0).toUpper();
    }
    return text;
}

QString periodName(const Period& period)
{
    switch (period.kind()) {
    case PeriodKind::Month:
        return u"tháng %1 năm %2"_s.arg(period.index()).arg(period.year());
    case PeriodKind::Quarter:
        return u"quý %1 năm %2"_s.arg(base::romanNumeral(period.index())).arg(period.year());
    case PeriodKind::HalfYear:
        return (period.index() == 1 ? u"6 tháng đầu năm %1"_s : u"6 tháng cuối năm %1"_s).arg(period.year());
    case PeriodKind::Year:
        return u"năm %1"_s.arg(period.year());
    }
    return {};
}

QString rangeName(const Period& first, const Period& last)
{
    if (first == last) {
        return periodName(first);
    }
    return first.kind() == PeriodKind::Year ? u"hằng năm %1–%2"_s.arg(first.year()).arg(last.year())
                                            : u"từ %1 đến %2"_s.arg(periodName(first), periodName(last));
}

QString rhythmWords(planning::Repeats repeats)
{
    switch (repeats) {
    case planning::Repeats::None:
        return {};
    case planning::Repeats::Monthly:
        return u"hằng tháng"_s;
    case planning::Repeats::Quarterly:
        return u"hằng quý"_s;
    case planning::Repeats::HalfYearly:
        return u"6 tháng một lần"_s;
    case planning::Repeats::Yearly:
        return u"hằng năm"_s;
    }
    return {};
}

QString amountText(const Target& target, const Indicator& indicator)
{
    const QString number = target.amount.toVietnameseShort();
    const bool whole = indicator.isRatio() && target.amount == base::Decimal(100);
    switch (target.comparator) {
    case Comparator::AtLeast:
        return whole ? number : u"≥ "_s + number;
    case Comparator::AtMost:
        return u"≤ "_s + number;
    case Comparator::Equal:
    case Comparator::Total:
        return number;
    }
    return number;
}

/// One line of the table of targets: the same amount over several periods.
struct TargetLine
{
    const Target* target = nullptr;
    QList<Period> periods;
};

bool sameLine(const Target& left, const Target& right)
{
    return left.key.indicator == right.key.indicator && left.key.breakdown == right.key.breakdown &&
           left.statement == right.statement && left.amount == right.amount && left.comparator == right.comparator &&
           left.scope == right.scope;
}

QList<TargetLine> targetLines(const QList<Target>& targets)
{
    QList<TargetLine> lines;
    for (const Target& target : targets) {
        const auto line = std::find_if(lines.begin(), lines.end(), [&target](const TargetLine& candidate) {
            return sameLine(*candidate.target, target);
        });
        if (line == lines.end()) {
            lines.append({&target, {target.key.period}});
        } else {
            line->periods.append(target.key.period);
        }
    }
    return lines;
}

class PlanWriter
{
public:
    PlanWriter(const PlanDocumentData& data, const PlanDocumentOptions& options)
        : m_data(data),
          m_plan(data.plan),
          m_targetsPending(options.withTargets && !data.targets.isEmpty()),
          m_tasksPending(options.withTasks && !data.plan.tasks.isEmpty())
    {}

    ReportDocument write()
    {
        writeFrame();
        writeBasis();
        const int taskSection = sectionForTasks();
        for (int i = 0; i < m_plan.sections.size(); ++i) {
            const PlanSection& section = m_plan.sections.at(i);
            writeSection(section, 0);
            if (m_targetsPending && speaksOf(section, u"chi tieu"_s)) {
                writeTargets();
            }
            if (m_tasksPending && i == taskSection) {
                writeTasks();
            }
        }
        if (m_targetsPending) {
            writeHeading(u"CHỈ TIÊU"_s);
            writeTargets();
        }
        if (m_tasksPending) {
            writeHeading(u"PHÂN CÔNG THỰC HIỆN"_s);
            writeTasks();
        }
        closeText();
        return m_document;
    }

private:
    void writeFrame()
    {
        m_document.page = PageSetup::document();
        Heading& heading = m_document.heading;
        heading.superior = m_data.superiorLine;
        heading.issuer = m_data.issuerLine;
        heading.number = m_plan.number.isEmpty() ? u"Số:      -%1/ĐTN"_s.arg(m_plan.kind) : u"Số: "_s + m_plan.number;
        heading.place = m_plan.place.isEmpty() ? m_data.place : m_plan.place;
        const QDate day = m_plan.issuedOn;
        heading.date = day.isValid() ? longDate(day.day(), day.month(), day.year())
                                     : u"ngày … tháng … năm %1"_s.arg(m_plan.firstDay.year());
        m_document.title = planning::documentKindName(m_plan.kind).toUpper();
        m_document.abstractText = m_plan.abstract.isEmpty() ? m_plan.title : m_plan.abstract;
        if (m_plan.status == planning::PlanStatus::Draft) {
            m_document.subtitleLines.append(u"(Dự thảo)"_s);
        }
        m_document.unitName = m_plan.issuerName;
        for (const planning::PlanRecipient& recipient : m_plan.recipients) {
            m_document.recipients.append(
                recipient.purpose.isEmpty() ? recipient.name : u"%1 (%2)"_s.arg(recipient.name, recipient.purpose));
        }
        writeSignature();
    }

    void writeSignature()
    {
        QStringList lines = m_data.signatureLines;
        if (!m_plan.signingAuthority.isEmpty()) {
            static const QStringList forms{u"TM."_s, u"KT."_s, u"TL."_s, u"TUQ."_s};
            const QString body = m_plan.signingAuthority.toUpper();
            const bool complete = std::any_of(forms.cbegin(), forms.cend(),
                                              [&body](const QString& form) { return body.startsWith(form); });
            lines = {complete ? body : u"TM. "_s + body};
        } else if (!m_plan.signatoryPost.isEmpty()) {
            lines = lines.mid(0, 1);
        }
        if (!m_plan.signatoryPost.isEmpty()) {
            lines.append(m_plan.signatoryPost.toUpper());
        }
        m_document.signature.right = {lines, m_plan.signatoryName};
    }

    void writeBasis()
    {
        QStringList documents;
        for (const planning::PlanBasis& document : m_plan.basis) {
            if (document.role == planning::BasisRole::Basis) {
                documents.append(citation(document));
            }
        }
        for (qsizetype i = 0; i < documents.size(); ++i) {
            m_document.blocks.append(
                Paragraph::of(ParagraphStyle::Basis,
                              u"Căn cứ %1%2"_s.arg(documents.at(i), i + 1 < documents.size() ? u";"_s : u","_s)));
        }
        if (!m_plan.signingAuthority.isEmpty() && !m_plan.sections.isEmpty()) {
            m_document.blocks.append(Paragraph::of(
                ParagraphStyle::Body, u"%1 ban hành %2 với các nội dung sau:"_s.arg(
                                          m_plan.signingAuthority, planning::documentKindName(m_plan.kind).toLower())));
        }
    }

    static bool speaksOf(const PlanSection& section, const QString& words)
    {
        return base::foldForSearch(section.heading).contains(words);
    }

    /// The section on implementation, else the last one on tasks; -1: none.
    int sectionForTasks() const
    {
        int found = -1;
        for (int i = 0; i < m_plan.sections.size(); ++i) {
            if (speaksOf(m_plan.sections.at(i), u"to chuc thuc hien"_s)) {
                return i;
            }
            found = speaksOf(m_plan.sections.at(i), u"nhiem vu"_s) ? i : found;
        }
        return found;
    }

    void writeHeading(const QString& text) { m_document.blocks.append(Paragraph::of(ParagraphStyle::Heading1, text)); }

    void writeSection(const PlanSection& section, int level)
    {
        QString heading = level == 0 ? section.heading.toUpper() : section.heading;
        if (!section.number.isEmpty()) {
            heading = QString(section.number + u". "_s + heading).trimmed();
        }
        if (!heading.isEmpty()) {
            const ParagraphStyle style = level == 0   ? ParagraphStyle::Heading1
                                         : level == 1 ? ParagraphStyle::Heading2
                                                      : ParagraphStyle::Heading3;
            m_document.blocks.append(Paragraph::of(style, heading));
        }
        writeText(section.body);
        for (const PlanSection& child : section.children) {
            writeSection(child, level + 1);
        }
    }

    /// Lines that begin with a dash, plus or dot become list items.
    void writeText(const QString& body)
    {
        for (const QString& raw : body.split(u'\n', Qt::SkipEmptyParts)) {
            const QString line = raw.trimmed();
            if (line.isEmpty()) {
                continue;
            }
            const QString rest = line.mid(1).trimmed();
            if (line.startsWith(u'-') || line.startsWith(u'–') || line.startsWith(u'•') || line.startsWith(u'·')) {
                m_document.blocks.append(Paragraph::listItem(rest));
            } else if (line.startsWith(u'+')) {
                m_document.blocks.append(Paragraph::listItem(rest, 1, u"+"_s));
            } else {
                m_document.blocks.append(Paragraph::of(ParagraphStyle::Body, line));
            }
        }
    }

    void writeTargets()
    {
        Table table;
        table.columns = {column(u"number"_s, u"STT"_s, 11), column(u"statement"_s, u"Chỉ tiêu"_s, 0, 3),
                         column(u"unit"_s, u"ĐVT"_s, 18), column(u"amount"_s, u"Mức"_s, 20),
                         column(u"period"_s, u"Thời gian"_s, 34)};
        int number = 0;
        for (const TargetLine& line : targetLines(m_data.targets)) {
            const Target& target = *line.target;
            const Indicator indicator = m_data.indicators.value(target.key.indicator);
            QString words = target.statement.isEmpty() ? indicator.name : target.statement;
            if (target.scope == planning::TargetScope::EachUnit) {
                words += u" (mỗi đơn vị)"_s;
            } else if (target.scope == planning::TargetScope::EachBranch) {
                words += u" (mỗi chi đoàn)"_s;
            }
            Row row;
            row.cells = {centered(QString::number(++number)), Cell::ofText(words), centered(indicator.unitOfMeasure),
                         centered(amountText(target, indicator)), centered(periodsInDocument(line.periods))};
            table.rows.append(row);
        }
        m_document.blocks.append(table);
        m_targetsPending = false;
    }

    QString doers(const PlanTask& task) const
    {
        QStringList names;
        for (const QString& level : task.levels) {
            names.append(m_data.levelNames.value(level, level));
        }
        if (task.unit.isValid()) {
            names.append(m_data.unitNames.value(task.unit));
        }
        if (!task.assignee.isEmpty()) {
            names.append(task.assignee);
        }
        names.removeAll(QString());
        names.removeDuplicates();
        return names.join(u"; "_s);
    }

    static QString deadline(const PlanTask& task)
    {
        if (!task.deadlineText.isEmpty()) {
            return task.deadlineText;
        }
        QStringList words{rhythmWords(task.repeats)};
        if (task.deadline.isValid()) {
            words.append(task.repeats == planning::Repeats::None
                             ? u"trước "_s + base::displayDate(task.deadline.addDays(1))
                             : u"từ "_s + base::displayDate(task.deadline));
        }
        words.removeAll(QString());
        return words.join(u", "_s);
    }

    void writeTasks()
    {
        Table table;
        table.columns = {column(u"number"_s, u"STT"_s, 11), column(u"task"_s, u"Nhiệm vụ"_s, 0, 3),
                         column(u"who"_s, u"Thực hiện"_s, 36), column(u"due"_s, u"Thời hạn"_s, 30)};
        const bool products = std::any_of(m_plan.tasks.cbegin(), m_plan.tasks.cend(),
                                          [](const PlanTask& task) { return !task.deliverable.isEmpty(); });
        if (products) {
            table.columns.append(column(u"product"_s, u"Sản phẩm"_s, 30));
        }
        int number = 0;
        for (const PlanTask& task : m_plan.tasks) {
            Row row;
            row.cells = {centered(QString::number(++number)), Cell::ofText(task.title), Cell::ofText(doers(task)),
                         centered(sentenceCase(deadline(task)))};
            if (products) {
                row.cells.append(Cell::ofText(task.deliverable));
            }
            table.rows.append(row);
        }
        m_document.blocks.append(table);
        m_tasksPending = false;
    }

    /// "./." ends the text of a Union document.
    void closeText()
    {
        for (auto block = m_document.blocks.rbegin(); block != m_document.blocks.rend(); ++block) {
            auto* paragraph = std::get_if<Paragraph>(&*block);
            if (paragraph == nullptr) {
                break; // the document ends with a table
            }
            if (paragraph->runs.isEmpty() || paragraph->style == ParagraphStyle::Heading1) {
                continue;
            }
            QString& text = paragraph->runs.last().text;
            if (!text.endsWith(u"./."_s)) {
                while (text.endsWith(u'.') || text.endsWith(u';')) {
                    text.chop(1);
                }
                text += u"./."_s;
            }
            return;
        }
    }

    const PlanDocumentData& m_data;
    const Plan& m_plan;
    bool m_targetsPending;
    bool m_tasksPending;
    ReportDocument m_document;
};

base::Result<void> readTargets(storage::Database& database, PlanDocumentData& data)
{
    const auto targets = planning::TargetService(database).targetsOfPlan(data.plan.id);
    if (!targets) {
        return targets.error();
    }
    planning::IndicatorService indicators(database);
    for (const Target& target : *targets) {
        if (target.key.unit != data.plan.issuer) {
            continue;
        }
        data.targets.append(target);
        if (!data.indicators.contains(target.key.indicator)) {
            const auto versions = indicators.versions(target.key.indicator);
            if (!versions) {
                return versions.error();
            }
            const auto lastDay = database.read([&target](storage::Connection& connection) {
                return planning::PeriodRepository(connection).lastDay(target.key.period);
            });
            if (!lastDay) {
                return lastDay.error();
            }
            const QDate day = *lastDay;
            const auto valid = std::find_if(versions->cbegin(), versions->cend(),
                                            [&day](const Indicator& card) { return card.isValidOn(day); });
            data.indicators.insert(target.key.indicator, valid != versions->cend() ? *valid : versions->value(0));
        }
    }
    return {};
}

} // namespace

QString citation(const planning::PlanBasis& document)
{
    const bool hasKind = !document.kind.isEmpty() && document.kind != u"OTHER"_s;
    // A document without a kind is named by its title.
    QString text = hasKind ? planning::documentKindName(document.kind) : document.title;
    QString title = hasKind ? document.title : QString();
    if (hasKind && title.startsWith(text, Qt::CaseInsensitive)) {
        title = title.mid(text.size()).trimmed();
    } else if (!title.isEmpty()) {
        title = u"về việc “%1”"_s.arg(title);
    }
    if (!document.number.isEmpty() && !text.contains(document.number)) {
        text += u" số "_s + document.number;
    }
    if (document.issuedOn.isValid()) {
        text += u" ngày "_s + base::displayDate(document.issuedOn);
    }
    if (!document.issuer.isEmpty() && !text.contains(document.issuer)) {
        text += u" của "_s + document.issuer;
    }
    return QString(text + u' ' + title).trimmed();
}

QString periodsInDocument(QList<Period> periods)
{
    std::sort(periods.begin(), periods.end());
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    QStringList ranges;
    for (qsizetype i = 0; i < periods.size();) {
        qsizetype last = i;
        while (last + 1 < periods.size() && periods.at(last + 1) == periods.at(last).next()) {
            ++last;
        }
        ranges.append(rangeName(periods.at(i), periods.at(last)));
        i = last + 1;
    }
    return sentenceCase(ranges.join(u"; "_s));
}

base::Result<PlanDocumentData> readPlanDocument(storage::Database& database, const Plan& plan)
{
    PlanDocumentData data;
    data.plan = plan;
    organization::OrganizationService organization(database);
    const auto types = organization.types();
    const auto tree = organization.treeAt(plan.issuedOn.isValid() ? plan.issuedOn : plan.firstDay);
    if (!types || !tree) {
        return types ? tree.error() : types.error();
    }
    for (const organization::UnitType& type : *types) {
        data.levelNames.insert(type.code, type.shortVi.isEmpty() ? type.nameVi : type.shortVi);
    }
    if (const organization::UnitNode* self = tree->find(plan.issuer)) {
        const organization::UnitNode* above = tree->find(self->parentId);
        if (above != nullptr) {
            data.superiorLine = above->typeCode == u"CENTRAL"_s ? u"BAN CHẤP HÀNH TRUNG ƯƠNG"_s : above->name.toUpper();
        }
        data.issuerLine = issuingBody(self->name, self->typeCode);
        data.place = placeOf(self->name);
        data.signatureLines = defaultSignature(self->name, self->typeCode);
    } else {
        data.issuerLine = issuingBody(plan.issuerName, {});
        data.place = placeOf(plan.issuerName);
        data.signatureLines = defaultSignature(plan.issuerName, {});
    }
    for (const PlanTask& task : plan.tasks) {
        if (const organization::UnitNode* unit = tree->find(task.unit)) {
            data.unitNames.insert(task.unit, unit->name);
        }
    }
    if (plan.id.isValid()) {
        if (const auto read = readTargets(database, data); !read) {
            return read.error();
        }
    }
    return data;
}

ReportDocument planDocument(const PlanDocumentData& data, const PlanDocumentOptions& options)
{
    return PlanWriter(data, options).write();
}

base::Result<ReportDocument> buildPlanDocument(storage::Database& database, const Plan& plan,
                                               const PlanDocumentOptions& options)
{
    const auto data = readPlanDocument(database, plan);
    return data ? base::Result<ReportDocument>(planDocument(*data, options)) : data.error();
}

} // namespace doancoso::reporting
