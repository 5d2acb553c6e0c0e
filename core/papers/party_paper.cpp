// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/membership/party_service.h"
#include "core/organization/organization_service.h"
#include "core/papers/paper_parts.h"
#include "core/papers/register_frame.h"
#include "core/papers/register_papers.h"
#include "core/storage/database.h"

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::PartyRow;
using membership::PartyStep;
using membership::PartyStepKind;
using reporting::Cell;
using reporting::Row;
using reporting::RowKind;

namespace {

const auto kNoBlock = u"Chưa ghi khối"_s;

/// Steps that have a column: those that everyone takes.
QList<PartyStepKind> columnSteps()
{
    QList<PartyStepKind> steps;
    for (const PartyStepKind& kind : membership::partySteps().kinds) {
        if (!kind.breaks) {
            steps.append(kind);
        }
    }
    return steps;
}

QString votesText(const PartyStep& step)
{
    return step.votesFor && step.votesPresent ? u" (%1/%2)"_s.arg(*step.votesFor).arg(*step.votesPresent) : QString();
}

QString stepText(const PartyStep* step)
{
    return step != nullptr ? base::displayDate(step->onDate) + votesText(*step) : QString();
}

/// Rows by block, as plans of Party development count them.
reporting::Table partyTable(const membership::PartyList& list, const QHash<QString, QString>& blockNames)
{
    const QList<PartyStepKind> steps = columnSteps();
    reporting::Table table;
    reporting::Column name = textColumn(u"name"_s, u"Họ và tên"_s, 3);
    name.repeats = true;
    table.columns = {numberColumn(), name, textColumn(u"birth"_s, u"Ngày sinh"_s, 0),
                     textColumn(u"sex"_s, u"Giới tính"_s, 0), textColumn(u"branch"_s, u"Chi đoàn"_s, 2)};
    for (const PartyStepKind& step : steps) {
        table.columns.append(textColumn(step.code, step.shortName.vi));
    }
    table.columns.append(textColumn(u"helper"_s, u"Đảng viên giúp đỡ"_s, 1));
    QMap<QString, QList<const PartyRow*>> blocks;
    for (const PartyRow& row : list.rows) {
        blocks[row.blockCode].append(&row);
    }
    int number = 0;
    for (auto block = blocks.cbegin(); block != blocks.cend(); ++block) {
        Row section;
        section.kind = RowKind::Section;
        section.cells = {Cell::heading(u"%1 (%2)"_s.arg(blockNames.value(block.key(), kNoBlock)).arg(block->size()),
                                       static_cast<int>(table.columns.size()))};
        table.rows.append(section);
        for (const PartyRow* member : *block) {
            Row row;
            row.cells = {Cell::ofText(QString::number(++number)), Cell::ofText(member->name),
                         Cell::ofText(member->birthDate.display()), Cell::ofText(sexWord(member->sex)),
                         Cell::ofText(member->unitName)};
            for (const PartyStepKind& step : steps) {
                row.cells.append(Cell::ofText(stepText(member->way.step(step.code))));
            }
            row.cells.append(Cell::ofText(member->way.helper()));
            table.rows.append(row);
        }
    }
    return table;
}

QString figuresText(const membership::PartyFigures& figures, int year)
{
    const auto share = figures.share();
    return u"Năm %1: giới thiệu %2 đoàn viên ưu tú; đoàn viên ưu tú được kết nạp trên tổng số đảng viên mới: %3/%4%5."_s
        .arg(QString::number(year), QString::number(figures.introduced),
             QString::number(figures.admittedFromOutstanding), QString::number(figures.admitted),
             share ? u" (%1 %)"_s.arg(share->toVietnamese(1)) : QString());
}

} // namespace

base::Result<Paper> makePartyList(storage::Database& database, const PaperRequest& request)
{
    organization::OrganizationService organization(database);
    const auto tree = organization.treeAt(request.last);
    const auto blocks = organization.blocks();
    if (!tree || !blocks) {
        return tree ? blocks.error() : tree.error();
    }
    const QList<base::UnitId> units = tree->subtreeIds(request.unit);
    membership::PartyService service(database);
    const auto list = service.list(units, request.last);
    const auto figures = service.figures(units, QDate(request.last.year(), 1, 1), request.last);
    if (!list || !figures) {
        return list ? figures.error() : list.error();
    }
    if (list->rows.isEmpty()) {
        return nobodyListed(request.code);
    }
    QHash<QString, QString> blockNames;
    for (const organization::CodeName& block : *blocks) {
        blockNames.insert(block.code, block.nameVi);
    }
    return database.read([&](storage::Connection& connection) {
        Paper paper = registerPaper(LetterheadMaker(connection).of(request.unit, request.last), request,
                                    u"DANH SÁCH ĐOÀN VIÊN ƯU TÚ VÀ KẾT NẠP ĐẢNG"_s);
        paper.document.subtitleLines = {u"(Tính đến ngày %1)"_s.arg(base::displayDate(request.last))};
        paper.document.blocks.append(partyTable(*list, blockNames));
        paper.document.blocks.append(
            reporting::Paragraph::of(reporting::ParagraphStyle::Plain, figuresText(*figures, request.last.year())));
        // Form 5 of domain.md §5.4: the Party committee confirms, the Union signs.
        paper.document.signature.left = {{u"XÁC NHẬN CỦA CẤP ỦY"_s, u"BAN TỔ CHỨC"_s}, {}};
        for (const PartyRow& row : list->rows) {
            addPerson(paper, row.person);
        }
        using membership::PersonField;
        paper.fields = {PersonField::FullName, PersonField::BirthDate, PersonField::Sex, PersonField::PartyJoinedOn,
                        PersonField::PartyOfficialOn};
        return paper;
    });
}

} // namespace doancoso::papers
