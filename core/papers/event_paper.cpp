// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/papers/event_paper.h"

#include "core/activity/activity_lists.h"
#include "core/activity/cadre_repository.h"
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/dues_service.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/papers/letterhead.h"
#include "core/papers/paper_parts.h"
#include "core/storage/database.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::EventKind;
using membership::MembershipEvent;
using membership::Person;
using membership::PersonField;

namespace {

struct EventPaperWords
{
    Q_DECLARE_TR_FUNCTIONS(EventPaper)
};

/// An event with all that a paper says about it.
struct EventFacts
{
    MembershipEvent event;
    Person person;
    base::UnitId issuer;
    PaperWords words;
};

/// Events of one decision.
struct DecisionKey
{
    base::UnitId issuer;
    QString number;
    QDate day;
    QString level;

    bool operator<(const DecisionKey& other) const
    {
        return std::tie(day, issuer, number, level) < std::tie(other.day, other.issuer, other.number, other.level);
    }
};

bool isWanted(const PaperForm& form, const MembershipEvent& event, const PaperRequest& request)
{
    return event.holds() && form.events.contains(event.kind) && event.onDate <= request.last &&
           (!request.people.isEmpty() || event.onDate >= request.first);
}

/// Of named people the last event each, of a unit all events of the days.
QList<MembershipEvent> wantedEvents(storage::Connection& connection, const PaperForm& form, const PaperRequest& request)
{
    QList<MembershipEvent> wanted;
    if (request.people.isEmpty()) {
        const QList<base::UnitId> units =
            organization::UnitRepository::subtreeAt(connection, {request.unit}, request.last).subtreeIds(request.unit);
        const QSet<base::UnitId> inside(units.cbegin(), units.cend());
        membership::MembershipRepository::scanEventsOf(connection, units, [&](const MembershipEvent& event) {
            if (inside.contains(event.unit) && isWanted(form, event, request)) {
                wanted.append(event);
            }
        });
        return wanted;
    }
    const auto known = membership::MembershipRepository::events(connection, request.people);
    for (const base::PersonId person : request.people) {
        std::optional<MembershipEvent> last;
        for (const MembershipEvent& event : known.value(person)) {
            if (isWanted(form, event, request) && (!last || event.onDate >= last->onDate)) {
                last = event;
            }
        }
        if (last) {
            wanted.append(*last);
        }
    }
    return wanted;
}

QString votesOf(const MembershipEvent& event)
{
    return event.votesFor && event.votesPresent ? u"%1/%2"_s.arg(*event.votesFor).arg(*event.votesPresent) : QString();
}

QString levelOf(const MembershipEvent& event)
{
    if (event.kind == EventKind::Commend) {
        return listWord(u"commendation"_s, event.level);
    }
    return event.kind == EventKind::Discipline ? listWord(u"discipline"_s, event.level) : QString();
}

class FactsReader
{
public:
    FactsReader(storage::Connection& connection, const PaperForm& form)
        : m_heads(connection), m_connection(connection), m_form(form)
    {}

    QList<EventFacts> read(const QList<MembershipEvent>& events)
    {
        QList<base::PersonId> ids;
        for (const MembershipEvent& event : events) {
            ids.append(event.person);
        }
        QHash<base::PersonId, Person> people;
        for (const Person& person : membership::PersonRepository::read(m_connection, ids)) {
            people.insert(person.id, person);
        }
        QList<EventFacts> facts;
        for (const MembershipEvent& event : events) {
            facts.append(factsOf(event, people.value(event.person)));
        }
        std::stable_sort(facts.begin(), facts.end(), [](const EventFacts& left, const EventFacts& right) {
            return base::nameSortKey(left.person.fullName) < base::nameSortKey(right.person.fullName);
        });
        return facts;
    }

private:
    EventFacts factsOf(const MembershipEvent& event, const Person& person)
    {
        // Who leaves was last a member of the branch on the day before.
        const QDate day = event.onDate.addDays(-1);
        EventFacts facts{event, person, {}, {}};
        facts.issuer = m_heads.deciderOf(event.unit, day, m_form.issuerRanks.value(event.level, kGrassrootsRank));
        PaperWords& words = facts.words;
        words = {{u"name"_s, person.fullName},
                 {u"sex"_s, sexWord(person.sex)},
                 {u"birth"_s, person.birthDate.display()},
                 {u"born"_s, bornOn(person.birthDate)},
                 {u"joined"_s, person.joinedOn.display()},
                 {u"joined_place"_s, person.joinedPlace},
                 {u"card"_s, person.cardCode},
                 {u"post"_s, postOf(person.id, event.unit, day)},
                 {u"branch"_s, m_heads.nameOf(event.unit, day)},
                 {u"day"_s, base::displayDate(event.onDate)},
                 {u"votes"_s, votesOf(event)},
                 {u"introducer"_s, event.introducer},
                 {u"level"_s, levelOf(event)},
                 {u"title"_s, event.title},
                 {u"papers"_s, event.papers},
                 {u"remark"_s, event.remark}};
        if (event.untilDate.isValid()) {
            words.insert(u"until"_s, base::displayDate(event.untilDate.addDays(-1)));
        }
        addReceiver(event, facts.issuer, words);
        return facts;
    }

    /// Inside of one grassroots union the branch itself takes the member, otherwise the union above it assigns one.
    void addReceiver(const MembershipEvent& event, base::UnitId issuer, PaperWords& words)
    {
        if (!event.otherUnit.isValid()) {
            words.insert(u"to"_s, event.otherUnitName);
            return;
        }
        const QString branch = m_heads.nameOf(event.otherUnit, event.onDate);
        const base::UnitId above = m_heads.deciderOf(event.otherUnit, event.onDate);
        words.insert(u"to"_s, above == issuer ? branch : m_heads.nameOf(above, event.onDate));
        words.insert(u"to_branch"_s, branch);
    }

    QString postOf(base::PersonId person, base::UnitId branch, const QDate& day) const
    {
        QStringList names;
        for (const activity::CadrePost& post : activity::CadreRepository::ofPerson(m_connection, person)) {
            const activity::CadrePostKind* kind = activity::activityLists().post(post.post);
            if (post.unit == branch && post.holdsOn(day) && kind != nullptr) {
                names.append(kind->nameVi);
            }
        }
        return names.join(u", "_s);
    }

    LetterheadMaker m_heads;
    storage::Connection& m_connection;
    const PaperForm& m_form;
};

/// Up to which month the branch that is left has been paid, as its book says.
base::Result<void> addDues(storage::Database& database, QList<EventFacts>& facts)
{
    QMap<std::pair<base::UnitId, QDate>, QHash<base::PersonId, QString>> paid;
    for (EventFacts& each : facts) {
        const QDate asOf = each.event.onDate.addDays(-1);
        const std::pair key(each.event.unit, asOf);
        if (!paid.contains(key)) {
            const auto book = membership::DuesService(database).branch(each.event.unit, asOf.year(), asOf);
            if (!book) {
                return book.error();
            }
            QHash<base::PersonId, QString>& months = paid[key];
            for (const membership::DuesRow& row : book->rows) {
                if (row.account.paidUpTo.isValid()) {
                    months.insert(row.person, row.account.paidUpTo.displayName());
                }
            }
        }
        each.words.insert(u"dues_until"_s, paid.value(key).value(each.event.person));
    }
    return {};
}

/// Words of a decision about several people: only what is true of all of them.
PaperWords sharedWords(const QList<EventFacts>& group)
{
    PaperWords words = group.constFirst().words;
    for (const EventFacts& facts : group) {
        for (auto it = words.begin(); it != words.end(); ++it) {
            if (facts.words.value(it.key()) != it.value()) {
                it.value().clear();
            }
        }
    }
    if (words.value(u"branch"_s).isEmpty()) {
        words.insert(u"branch"_s, u"các chi đoàn có đoàn viên trong danh sách"_s);
    }
    words.insert(u"count"_s, QString::number(group.size()).rightJustified(2, u'0'));
    return words;
}

class PartMaker
{
public:
    PartMaker(const PaperForm& form, LetterheadMaker& heads, const QDate& issuedOn)
        : m_form(form), m_heads(heads), m_issuedOn(issuedOn)
    {}

    QList<PaperPart> make(const QList<EventFacts>& group)
    {
        const EventFacts& first = group.constFirst();
        const Letterhead head = m_heads.of(first.issuer, first.event.onDate);
        const bool many = group.size() > 1;
        PaperWords words = many ? sharedWords(group) : first.words;
        const QDate day = first.event.decisionDate.isValid() ? first.event.decisionDate : m_issuedOn;
        words.insert(u"number"_s,
                     first.event.decisionNumber.isEmpty() ? filledText(m_form.number, {}) : first.event.decisionNumber);
        words.insert(u"date"_s, day.isValid() ? base::displayDate(day) : u"……/……/%1"_s.arg(first.event.onDate.year()));
        words.insert(u"issuer"_s, head.name);
        words.insert(u"superior"_s, head.superior);
        words.insert(u"body"_s, head.body);
        QList<PaperPart> parts{mainPart(head, words, day, first.event.onDate.year(), many)};
        if (many && !m_form.listTitle.isEmpty()) {
            parts.append(listPart(group, words));
        }
        if (!m_form.stubTitle.isEmpty()) {
            parts.append(stubPart(words, first.event.onDate.year()));
        }
        return parts;
    }

private:
    QList<reporting::Block> blocksOf(const QList<FormLine>& lines, const PaperWords& words, bool many) const
    {
        QList<reporting::Block> blocks;
        for (const FormLine& line : lines) {
            if (line.when == (many ? FormLine::When::OnePerson : FormLine::When::ManyPeople)) {
                continue;
            }
            if (const reporting::Paragraph paragraph = filledLine(line, words); !paragraph.runs.isEmpty()) {
                blocks.append(paragraph);
            }
        }
        return blocks;
    }

    PaperPart mainPart(const Letterhead& head, const PaperWords& words, const QDate& day, int year, bool many) const
    {
        PaperPart part;
        part.masthead.heading = head.headingOf(words.value(u"number"_s), day, year);
        part.masthead.title = m_form.title;
        part.masthead.abstractText = filledText(m_form.abstractText, words);
        part.blocks = blocksOf(m_form.lines, words, many);
        part.closing.signature.right = head.signature;
        for (const QString& recipient : m_form.recipients) {
            if (const QString text = filledText(recipient, words); !text.isEmpty()) {
                part.closing.recipients.append(text);
            }
        }
        return part;
    }

    PaperPart listPart(const QList<EventFacts>& group, const PaperWords& words) const
    {
        PaperPart part;
        part.masthead.title = m_form.listTitle;
        part.masthead.abstractText = filledText(m_form.abstractText, words);
        part.masthead.subtitleLines = {filledText(m_form.listSubtitle, words)};
        reporting::Table table;
        table.columns.append(numberColumn());
        for (const FormColumn& column : m_form.columns) {
            table.columns.append(textColumn(column.placeholder, column.title));
        }
        for (qsizetype i = 0; i < group.size(); ++i) {
            reporting::Row row;
            row.cells.append(reporting::Cell::ofText(QString::number(i + 1)));
            for (const FormColumn& column : m_form.columns) {
                row.cells.append(reporting::Cell::ofText(group.at(i).words.value(column.placeholder)));
            }
            table.rows.append(row);
        }
        part.blocks.append(table);
        return part;
    }

    PaperPart stubPart(const PaperWords& words, int year) const
    {
        PaperPart part;
        part.cutOff = true;
        part.masthead.title = m_form.stubTitle;
        part.masthead.subtitleLines = {u"………………, "_s + writtenDate({}, year)};
        part.blocks = blocksOf(m_form.stubLines, words, false);
        part.closing.signature.right.lines = {u"TM. BAN CHẤP HÀNH"_s, u"(ký tên, đóng dấu)"_s};
        return part;
    }

    const PaperForm& m_form;
    LetterheadMaker& m_heads;
    QDate m_issuedOn;
};

/// In the order of their days; of each person alone where the form says so.
QList<QList<EventFacts>> grouped(const PaperForm& form, const QList<EventFacts>& facts)
{
    QMap<DecisionKey, QList<EventFacts>> groups;
    QList<QList<EventFacts>> result;
    for (const EventFacts& each : facts) {
        if (form.eachPerson) {
            result.append({each});
            continue;
        }
        const QDate day = each.event.decisionDate.isValid() ? each.event.decisionDate : each.event.onDate;
        groups[{each.issuer, each.event.decisionNumber, day, each.event.level}].append(each);
    }
    for (const QList<EventFacts>& group : std::as_const(groups)) {
        result.append(group);
    }
    return result;
}

} // namespace

base::Result<Paper> makeEventPaper(storage::Database& database, const PaperForm& form, const PaperRequest& request)
{
    const auto events =
        database.read([&](storage::Connection& connection) { return wantedEvents(connection, form, request); });
    if (!events) {
        return events.error();
    }
    if (events->isEmpty()) {
        return base::Error{base::ErrorCode::NotFound,
                           EventPaperWords::tr("Nothing is recorded that this paper could be written about. Record it "
                                               "first; the paper takes over what you enter there."),
                           form.code,
                           {}};
    }
    const auto read =
        database.read([&](storage::Connection& connection) { return FactsReader(connection, form).read(*events); });
    if (!read) {
        return read.error();
    }
    QList<EventFacts> facts = *read;
    if (form.eachPerson) {
        if (const auto added = addDues(database, facts); !added) {
            return added.error();
        }
    }
    Paper paper;
    for (const EventFacts& each : std::as_const(facts)) {
        if (!paper.people.contains(each.person.id)) {
            paper.people.append(each.person.id);
        }
    }
    paper.fields = {PersonField::FullName, PersonField::BirthDate, PersonField::Sex, PersonField::CardCode,
                    PersonField::JoinedOn};
    paper.document.page = reporting::PageSetup::document();
    paper.document.page.bodyFontPoints = 13;
    paper.document.page.numbering = reporting::PageNumbering::None;
    const auto parts = database.read([&](storage::Connection& connection) {
        LetterheadMaker heads(connection);
        PartMaker maker(form, heads, request.issuedOn);
        QList<PaperPart> all;
        for (const QList<EventFacts>& group : grouped(form, facts)) {
            all += maker.make(group);
        }
        return all;
    });
    if (!parts) {
        return parts.error();
    }
    joinParts(paper.document, *parts);
    paper.name = form.name.vi;
    if (paper.people.size() == 1) {
        paper.name += u' ' + facts.constFirst().person.fullName;
    }
    return paper;
}

} // namespace doancoso::papers
