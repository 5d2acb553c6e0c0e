// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_lists.h"
#include "core/activity/cadre_service.h"
#include "core/activity/meeting_service.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/dues_service.h"
#include "core/membership/member_counts_repository.h"
#include "core/membership/membership_repository.h"
#include "core/membership/party_service.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/papers/paper_parts.h"
#include "core/papers/register_frame.h"
#include "core/papers/register_papers.h"
#include "core/storage/database.h"

#include <algorithm>
#include <array>

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using base::Decimal;
using membership::EventKind;
using membership::MemberFlow;
using membership::MemberItem;
using membership::MembershipEvent;
using membership::Person;
using membership::PersonField;
using reporting::Cell;
using reporting::Row;
using reporting::Table;

namespace {

/// How somebody comes into a branch or goes out of it, on paper.
struct FlowColumn
{
    const char16_t* title;
    MemberFlow flow;
    QList<EventKind> kinds; ///< empty: every other way
};

const QList<FlowColumn>& flowColumns()
{
    static const QList<FlowColumn> columns{
        {u"Kết nạp", MemberFlow::Came, {EventKind::Admit}},
        {u"Chuyển đến", MemberFlow::Came, {EventKind::Transfer, EventKind::TransferIn}},
        {u"Ghi sổ, khác", MemberFlow::Came, {}},
        {u"Trưởng thành", MemberFlow::Went, {EventKind::Mature}},
        {u"Chuyển đi", MemberFlow::Went, {EventKind::Transfer, EventKind::TransferOut}},
        {u"Xóa tên, khai trừ", MemberFlow::Went, {EventKind::Remove, EventKind::Expel}},
        {u"Khác", MemberFlow::Went, {}}};
    return columns;
}

/// What the book needs of the register, read at one moment.
struct BookFacts
{
    organization::UnitTree tree;
    QList<qint64> present; ///< on the last day of the year before, then on the last of each month
    QList<MemberItem> came;
    QList<MemberItem> went;
    QList<MembershipEvent> honours; ///< commendation and discipline
    QHash<base::PersonId, Person> people;
    QList<base::PersonId> members; ///< on the last day, by given name
};

QDate endOfMonth(const QDate& last, int month)
{
    const QDate end = QDate(last.year(), month, 1).addMonths(1).addDays(-1);
    return std::min(end, last);
}

qint64 presentOn(storage::Connection& connection, base::UnitId unit, const QDate& day)
{
    qint64 count = 0;
    for (const membership::MemberGroup& group :
         membership::MemberCountsRepository::groups(connection, MemberFlow::Present, day, day, {unit})) {
        count += group.count;
    }
    return count;
}

BookFacts readFacts(storage::Connection& connection, base::UnitId unit, const QDate& last)
{
    using membership::MemberCountsRepository;
    BookFacts facts;
    const QDate first(last.year(), 1, 1);
    facts.tree = organization::UnitRepository::familyAt(connection, unit, last);
    facts.present.append(presentOn(connection, unit, first.addDays(-1)));
    for (int month = 1; month <= last.month(); ++month) {
        facts.present.append(presentOn(connection, unit, endOfMonth(last, month)));
    }
    facts.came = MemberCountsRepository::items(connection, MemberFlow::Came, first, last, {unit});
    facts.went = MemberCountsRepository::items(connection, MemberFlow::Went, first, last, {unit});
    QList<base::PersonId> ids;
    for (const MemberItem& item : facts.came + facts.went) {
        ids.append(item.person);
    }
    membership::MembershipRepository::scanEventsOf(connection, {unit}, [&](const MembershipEvent& event) {
        const bool honour = event.kind == EventKind::Commend || event.kind == EventKind::Discipline;
        if (honour && event.holds() && event.unit == unit && first <= event.onDate && event.onDate <= last) {
            facts.honours.append(event);
            ids.append(event.person);
        }
    });
    for (const membership::KeptSpan& span :
         membership::MembershipRepository::spansOn(connection, last, membership::SpanState::Member, {unit})) {
        facts.members.append(span.person);
    }
    for (const Person& person : membership::PersonRepository::read(connection, ids + facts.members)) {
        facts.people.insert(person.id, person);
    }
    std::stable_sort(facts.members.begin(), facts.members.end(), [&](base::PersonId left, base::PersonId right) {
        return base::nameSortKey(facts.people.value(left).fullName) <
               base::nameSortKey(facts.people.value(right).fullName);
    });
    const auto byDay = [](const auto& left, const auto& right) { return left.onDate < right.onDate; };
    std::stable_sort(facts.came.begin(), facts.came.end(), byDay);
    std::stable_sort(facts.went.begin(), facts.went.end(), byDay);
    std::stable_sort(facts.honours.begin(), facts.honours.end(), byDay);
    return facts;
}

/// The column that an entry or an exit is counted in.
int flowColumnOf(const MemberItem& item, MemberFlow flow)
{
    int other = -1;
    for (int i = 0; i < flowColumns().size(); ++i) {
        const FlowColumn& column = flowColumns().at(i);
        if (column.flow != flow) {
            continue;
        }
        if (column.kinds.contains(item.kind)) {
            return i;
        }
        other = column.kinds.isEmpty() ? i : other;
    }
    return other;
}

Row flowRow(const QString& name, qint64 start, const QList<qint64>& flows, qint64 end)
{
    Row row;
    row.cells = {Cell::ofText(name), Cell::ofNumber(Decimal(start))};
    for (const qint64 count : flows) {
        row.cells.append(Cell::ofNumber(Decimal(count)));
    }
    row.cells.append(Cell::ofNumber(Decimal(end)));
    return row;
}

Table movementTable(const BookFacts& facts, const QDate& last)
{
    Table table;
    table.columns = {textColumn(u"month"_s, u"Tháng"_s, 1), figureColumn(u"start"_s, u"Đầu tháng"_s)};
    for (int i = 0; i < flowColumns().size(); ++i) {
        const FlowColumn& column = flowColumns().at(i);
        reporting::Column made = figureColumn(u"flow%1"_s.arg(i), QString::fromUtf16(column.title));
        made.groupId = column.flow == MemberFlow::Came ? u"in"_s : u"out"_s;
        made.groupTitle = column.flow == MemberFlow::Came ? u"Tăng"_s : u"Giảm"_s;
        table.columns.append(made);
    }
    table.columns.append(figureColumn(u"end"_s, u"Cuối tháng"_s));
    const QList<qint64> none(flowColumns().size(), 0);
    QList<qint64> year = none;
    for (int month = 1; month <= last.month(); ++month) {
        QList<qint64> flows = none;
        for (const MemberItem& item : facts.came) {
            flows[flowColumnOf(item, MemberFlow::Came)] += item.onDate.month() == month ? 1 : 0;
        }
        for (const MemberItem& item : facts.went) {
            flows[flowColumnOf(item, MemberFlow::Went)] += item.onDate.month() == month ? 1 : 0;
        }
        for (qsizetype i = 0; i < flows.size(); ++i) {
            year[i] += flows.at(i);
        }
        table.rows.append(
            flowRow(u"Tháng %1"_s.arg(month), facts.present.at(month - 1), flows, facts.present.at(month)));
    }
    Row total = flowRow(u"Cả năm"_s, facts.present.constFirst(), year, facts.present.constLast());
    total.kind = reporting::RowKind::Total;
    table.rows.append(total);
    return table;
}

/// A table whose cells are all texts, numbered from 1.
class TextTable
{
public:
    TextTable& column(const QString& key, const QString& title, double weight = 1)
    {
        if (m_table.columns.isEmpty()) {
            m_table.columns.append(numberColumn());
        }
        m_table.columns.append(textColumn(key, title, weight));
        return *this;
    }
    void row(const QStringList& cells)
    {
        Row row;
        row.cells.append(Cell::ofText(QString::number(m_table.rows.size() + 1)));
        for (const QString& cell : cells) {
            row.cells.append(Cell::ofText(cell));
        }
        m_table.rows.append(row);
    }
    bool isEmpty() const { return m_table.rows.isEmpty(); }
    const Table& table() const { return m_table; }

private:
    Table m_table;
};

QString movedWhere(const MemberItem& item, MemberFlow flow)
{
    return QString::fromUtf16(flowColumns().at(flowColumnOf(item, flow)).title);
}

class BookMaker
{
public:
    BookMaker(Paper& paper, const BookFacts& facts, const PaperRequest& request)
        : m_paper(paper), m_facts(facts), m_request(request)
    {}

    void add(const QString& title, const TextTable& rows)
    {
        heading(title);
        if (rows.isEmpty()) {
            m_paper.document.blocks.append(reporting::Paragraph::of(reporting::ParagraphStyle::Plain, u"Không có."_s));
        } else {
            m_paper.document.blocks.append(rows.table());
        }
    }
    void add(const QString& title, const reporting::Block& block)
    {
        heading(title);
        m_paper.document.blocks.append(block);
    }

    TextTable members() const
    {
        static const QList<PersonField> fields{PersonField::BirthDate, PersonField::Sex,       PersonField::JoinedOn,
                                               PersonField::CardCode,  PersonField::Education, PersonField::Occupation,
                                               PersonField::Phone};
        TextTable table;
        table.column(u"name"_s, columnTitle(PersonField::FullName), 3);
        for (const PersonField field : fields) {
            table.column(QString::fromLatin1(membership::fieldInfo(field).column), columnTitle(field));
        }
        for (const base::PersonId id : m_facts.members) {
            const Person& person = *m_facts.people.constFind(id);
            QStringList cells{person.fullName};
            for (const PersonField field : fields) {
                cells.append(listedText(person, field, m_request.showSensitive));
            }
            table.row(cells);
            addPerson(m_paper, id);
        }
        m_paper.fields = fields;
        m_paper.fields.prepend(PersonField::FullName);
        return table;
    }

    TextTable moved() const
    {
        TextTable table;
        table.column(u"day"_s, u"Ngày"_s, 0)
            .column(u"name"_s, u"Họ và tên"_s, 2)
            .column(u"birth"_s, u"Ngày sinh"_s, 0)
            .column(u"what"_s, u"Tăng, giảm"_s, 1);
        QList<std::pair<MemberItem, MemberFlow>> all;
        for (const MemberItem& item : m_facts.came) {
            all.append({item, MemberFlow::Came});
        }
        for (const MemberItem& item : m_facts.went) {
            all.append({item, MemberFlow::Went});
        }
        std::stable_sort(all.begin(), all.end(),
                         [](const auto& left, const auto& right) { return left.first.onDate < right.first.onDate; });
        for (const auto& [item, flow] : std::as_const(all)) {
            const Person person = m_facts.people.value(item.person);
            table.row({base::displayDate(item.onDate), person.fullName, person.birthDate.display(),
                       (flow == MemberFlow::Came ? u"Tăng: "_s : u"Giảm: "_s) + movedWhere(item, flow)});
            addPerson(m_paper, item.person);
        }
        return table;
    }

    TextTable honours() const
    {
        TextTable table;
        table.column(u"day"_s, u"Ngày"_s, 0)
            .column(u"name"_s, u"Họ và tên"_s, 2)
            .column(u"what"_s, u"Hình thức"_s, 2)
            .column(u"title"_s, u"Nội dung, lý do"_s, 3)
            .column(u"decision"_s, u"Quyết định"_s);
        for (const MembershipEvent& event : m_facts.honours) {
            const bool commended = event.kind == EventKind::Commend;
            table.row({base::displayDate(event.onDate), m_facts.people.value(event.person).fullName,
                       commended ? listWord(u"commendation"_s, event.level)
                                 : u"Kỷ luật: "_s + listWord(u"discipline"_s, event.level),
                       event.title, event.decisionNumber});
            addPerson(m_paper, event.person);
        }
        return table;
    }

private:
    void heading(const QString& title)
    {
        m_paper.document.blocks.append(sectionHeading(u"%1. %2"_s.arg(base::romanNumeral(++m_section), title)));
    }

    Paper& m_paper;
    const BookFacts& m_facts;
    const PaperRequest& m_request;
    int m_section = 0;
};

TextTable committeeTable(const QList<activity::CadreRow>& rows, Paper& paper)
{
    TextTable table;
    table.column(u"name"_s, u"Họ và tên"_s, 2)
        .column(u"birth"_s, u"Ngày sinh"_s, 0)
        .column(u"post"_s, u"Chức vụ"_s, 2)
        .column(u"from"_s, u"Từ ngày"_s, 0)
        .column(u"term"_s, u"Nhiệm kỳ"_s, 2)
        .column(u"decision"_s, u"Quyết định"_s);
    for (const activity::CadreRow& row : rows) {
        const activity::CadrePostKind* kind = activity::activityLists().post(row.post.post);
        table.row({row.person.fullName, row.person.birthDate.display(), kind != nullptr ? kind->nameVi : row.post.post,
                   base::displayDate(row.post.from), row.post.term, row.post.decisionNumber});
        addPerson(paper, row.person.id);
    }
    return table;
}

QString meetingKindVi(const QString& code)
{
    for (const activity::ListWord& kind : activity::activityLists().meetingKinds) {
        if (kind.code == code) {
            return kind.nameVi;
        }
    }
    return code;
}

/// "24/30"; what was not written down stays open.
QString attendanceText(const activity::Meeting& meeting)
{
    const auto shown = [](const std::optional<qint64>& count) { return count ? QString::number(*count) : u"…"_s; };
    return meeting.present || meeting.expected ? shown(meeting.present) + u'/' + shown(meeting.expected) : QString();
}

TextTable meetingsTable(QList<activity::Meeting> meetings)
{
    TextTable table;
    table.column(u"day"_s, u"Ngày"_s, 0)
        .column(u"kind"_s, u"Loại"_s, 1)
        .column(u"present"_s, u"Có mặt"_s, 0)
        .column(u"topic"_s, u"Nội dung"_s, 3)
        .column(u"resolution"_s, u"Nghị quyết, kết luận"_s, 3);
    std::reverse(meetings.begin(), meetings.end());
    for (const activity::Meeting& meeting : std::as_const(meetings)) {
        table.row({base::displayDate(meeting.onDate), meetingKindVi(meeting.kind), attendanceText(meeting),
                   meeting.topic.isEmpty() ? meeting.agenda : meeting.topic, meeting.resolution});
    }
    return table;
}

TextTable partyWays(const membership::PartyList& list, Paper& paper)
{
    TextTable table;
    table.column(u"name"_s, u"Họ và tên"_s, 2)
        .column(u"birth"_s, u"Ngày sinh"_s, 0)
        .column(u"step"_s, u"Bước hiện nay"_s, 2)
        .column(u"day"_s, u"Ngày"_s, 0)
        .column(u"helper"_s, u"Đảng viên giúp đỡ"_s, 2);
    for (const membership::PartyRow& row : list.rows) {
        const membership::PartyStep* step = row.way.current();
        const membership::PartyStepKind* kind = step != nullptr ? membership::partySteps().kind(step->code) : nullptr;
        table.row({row.name, row.birthDate.display(), kind != nullptr ? kind->name.vi : QString(),
                   step != nullptr ? base::displayDate(step->onDate) : QString(), row.way.helper()});
        addPerson(paper, row.person);
    }
    return table;
}

QString duesText(const membership::DuesBalance& balance)
{
    return u"Đã thu %1; được giữ lại %2; phải nộp cấp trên %3, đã nộp %4. Từng đoàn viên: xem sổ thu đoàn phí."_s.arg(
        membership::displayMoney(balance.collected), membership::displayMoney(balance.kept),
        membership::displayMoney(balance.toRemit), membership::displayMoney(balance.remitted));
}

} // namespace

base::Result<Paper> makeBranchBook(storage::Database& database, const PaperRequest& request)
{
    const QDate first(request.last.year(), 1, 1);
    const auto facts = database.readSnapshot(
        [&](storage::Connection& connection) { return readFacts(connection, request.unit, request.last); });
    if (!facts) {
        return facts.error();
    }
    const auto committee = activity::CadreService(database).committee(facts->tree, request.unit, request.last);
    const auto meetings = activity::MeetingService(database).meetings({request.unit}, first, request.last);
    const auto balances = membership::DuesService(database).balances({request.unit}, first, request.last);
    const auto party = membership::PartyService(database).list({request.unit}, request.last);
    const std::array<const base::Error*, 4> errors{
        committee ? nullptr : &committee.error(), meetings ? nullptr : &meetings.error(),
        balances ? nullptr : &balances.error(), party ? nullptr : &party.error()};
    for (const base::Error* error : errors) {
        if (error != nullptr) {
            return *error;
        }
    }
    return database.read([&](storage::Connection& connection) {
        Paper paper = registerPaper(LetterheadMaker(connection).of(request.unit, request.last), request,
                                    u"SỔ CHI ĐOÀN NĂM %1"_s.arg(request.last.year()));
        paper.document.subtitleLines = {u"(Tính đến ngày %1)"_s.arg(base::displayDate(request.last))};
        BookMaker book(paper, *facts, request);
        book.add(u"BAN CHẤP HÀNH"_s, committeeTable(*committee, paper));
        book.add(u"ĐOÀN VIÊN TĂNG, GIẢM"_s, movementTable(*facts, request.last));
        book.add(u"DANH SÁCH TĂNG, GIẢM"_s, book.moved());
        book.add(u"DANH SÁCH ĐOÀN VIÊN"_s, book.members());
        book.add(u"SINH HOẠT CHI ĐOÀN"_s, meetingsTable(*meetings));
        book.add(u"ĐOÀN PHÍ"_s,
                 reporting::Paragraph::of(reporting::ParagraphStyle::Plain, duesText(balances->value(request.unit))));
        book.add(u"KHEN THƯỞNG, KỶ LUẬT"_s, book.honours());
        book.add(u"ĐOÀN VIÊN ƯU TÚ, PHÁT TRIỂN ĐẢNG"_s, partyWays(*party, paper));
        return paper;
    });
}

} // namespace doancoso::papers
