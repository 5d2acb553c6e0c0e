// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/base/text.h"
#include "core/membership/membership_repository.h"
#include "core/membership/person_repository.h"
#include "core/organization/unit_repository.h"
#include "core/papers/paper_parts.h"
#include "core/papers/register_frame.h"
#include "core/papers/register_papers.h"
#include "core/storage/database.h"
#include "core/storage/unit_of_work.h"

#include <algorithm>

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::KeptSpan;
using membership::Person;
using membership::PersonField;
using reporting::Cell;
using reporting::Row;
using reporting::RowKind;
namespace trait = membership::trait;

namespace {

struct ListedPerson
{
    Person person;
    KeptSpan span;
};

/// Members of one branch, by given name.
struct ListedBranch
{
    QString name;
    QList<ListedPerson> members;
    bool counts = true; ///< false: people who were asked for and are no members on the day
};

struct MemberTotals
{
    qint64 all = 0;
    qint64 female = 0;
    qint64 minority = 0;
    qint64 religious = 0;
    qint64 inParty = 0;

    void add(const ListedPerson& listed, const QDate& day)
    {
        const qint64 traits = listed.span.traits;
        ++all;
        female += (traits & trait::kFemale) != 0 ? 1 : 0;
        minority += (traits & trait::kMinority) != 0 ? 1 : 0;
        religious += (traits & trait::kReligious) != 0 ? 1 : 0;
        inParty += listed.span.partyFrom.isValid() && listed.span.partyFrom <= day ? 1 : 0;
    }

    QString sentence() const
    {
        return u"%1 đoàn viên, trong đó: nữ %2; dân tộc thiểu số %3; có tôn giáo %4; đảng viên %5."_s.arg(
            QString::number(all), QString::number(female), QString::number(minority), QString::number(religious),
            QString::number(inParty));
    }
};

/// Many branches have the same name; from further above the unit over them is named too.
QString branchName(const organization::UnitTree& tree, base::UnitId branch, base::UnitId seenFrom)
{
    const organization::UnitNode* node = tree.find(branch);
    const organization::UnitNode* above = tree.find(node->parentId);
    return branch == seenFrom || above == nullptr || above->id == seenFrom ? node->name
                                                                           : above->name + u" – "_s + node->name;
}

void sortByName(QList<ListedPerson>& members)
{
    std::stable_sort(members.begin(), members.end(), [](const ListedPerson& left, const ListedPerson& right) {
        return base::nameSortKey(left.person.fullName) < base::nameSortKey(right.person.fullName);
    });
}

QList<ListedBranch> readBranches(storage::Connection& connection, const PaperRequest& request)
{
    const organization::UnitTree tree =
        organization::UnitRepository::subtreeAt(connection, {request.unit}, request.last);
    const QList<base::UnitId> units = tree.subtreeIds(request.unit);
    const QList<KeptSpan> spans =
        membership::MembershipRepository::spansOn(connection, request.last, membership::SpanState::Member, units);
    QList<base::PersonId> ids;
    const QSet<base::PersonId> wanted(request.people.cbegin(), request.people.cend());
    QHash<base::UnitId, QList<KeptSpan>> byUnit;
    QSet<base::PersonId> others = wanted;
    for (const KeptSpan& span : spans) {
        if (wanted.isEmpty() || wanted.contains(span.person)) {
            ids.append(span.person);
            others.remove(span.person);
            byUnit[span.span.unit].append(span);
        }
    }
    ids += others.values();
    QHash<base::PersonId, Person> people;
    for (const Person& person : membership::PersonRepository::read(connection, ids)) {
        people.insert(person.id, person);
    }
    QList<ListedBranch> branches;
    for (const base::UnitId unit : units) {
        ListedBranch branch{branchName(tree, unit, request.unit), {}};
        for (const KeptSpan& span : byUnit.value(unit)) {
            branch.members.append({people.value(span.person), span});
        }
        if (branch.members.isEmpty()) {
            continue;
        }
        sortByName(branch.members);
        branches.append(branch);
    }
    if (!others.isEmpty()) {
        ListedBranch outside{u"Không là đoàn viên vào ngày này"_s, {}, false};
        for (const base::PersonId id : std::as_const(others)) {
            outside.members.append({people.value(id), {}});
        }
        sortByName(outside.members);
        branches.append(outside);
    }
    return branches;
}

double weightOf(PersonField field)
{
    switch (field) {
    case PersonField::FullName:
    case PersonField::HomeTown:
    case PersonField::PermanentAddress:
    case PersonField::CurrentAddress:
    case PersonField::Note:
        return 3;
    default:
        return 1;
    }
}

reporting::Table membersTable(const QList<ListedBranch>& branches, const QList<PersonField>& columns,
                              const PaperRequest& request)
{
    reporting::Table table;
    table.columns.append(numberColumn());
    for (const PersonField field : columns) {
        table.columns.append(
            textColumn(QString::fromLatin1(membership::fieldInfo(field).column), columnTitle(field), weightOf(field)));
    }
    table.columns.append(textColumn(u"remark"_s, u"Ghi chú"_s, 1));
    for (const ListedBranch& branch : branches) {
        if (branches.size() > 1 || !branch.counts) {
            Row section;
            section.kind = RowKind::Section;
            section.cells = {Cell::heading(u"%1 (%2)"_s.arg(branch.name).arg(branch.members.size()),
                                           static_cast<int>(table.columns.size()))};
            table.rows.append(section);
        }
        for (qsizetype i = 0; i < branch.members.size(); ++i) {
            Row row;
            row.cells.append(Cell::ofText(QString::number(i + 1)));
            for (const PersonField field : columns) {
                row.cells.append(Cell::ofText(listedText(branch.members.at(i).person, field, request.showSensitive)));
            }
            table.rows.append(row);
        }
    }
    return table;
}

} // namespace

base::Result<Paper> makeMemberList(storage::Database& database, const PaperRequest& request)
{
    return database.readSnapshot([&](storage::Connection& connection) {
        const QList<ListedBranch> branches = readBranches(connection, request);
        if (branches.isEmpty()) {
            throw storage::Abort{nobodyListed(request.code)};
        }
        QList<PersonField> columns = request.columns.isEmpty() ? usualColumns() : request.columns;
        columns.removeAll(PersonField::FullName);
        columns.prepend(PersonField::FullName);
        Paper paper = registerPaper(LetterheadMaker(connection).of(request.unit, request.last), request,
                                    u"DANH SÁCH ĐOÀN VIÊN"_s);
        paper.document.subtitleLines = {u"(Tính đến ngày %1)"_s.arg(base::displayDate(request.last))};
        paper.document.blocks.append(membersTable(branches, columns, request));
        MemberTotals totals;
        for (const ListedBranch& branch : branches) {
            for (const ListedPerson& member : branch.members) {
                if (branch.counts) {
                    totals.add(member, request.last);
                }
                paper.people.append(member.person.id);
            }
        }
        paper.document.blocks.append(
            reporting::Paragraph::of(reporting::ParagraphStyle::Plain, u"Danh sách có "_s + totals.sentence()));
        for (const PersonField field : std::as_const(columns)) {
            if (request.showSensitive || !membership::fieldInfo(field).sensitive) {
                paper.fields.append(field);
            }
        }
        return paper;
    });
}

} // namespace doancoso::papers
