// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/period.h"
#include "core/membership/training_service.h"
#include "core/papers/paper_parts.h"
#include "core/papers/register_frame.h"
#include "core/papers/register_papers.h"
#include "core/storage/database.h"

namespace doancoso::papers {

using namespace Qt::StringLiterals;
using membership::BranchTraining;
using membership::ScoreColumn;
using membership::TrainingRow;
using membership::TrainingState;
using reporting::Cell;
using reporting::Row;

namespace {

/// A score that was not given is missing, never 0.
Cell scoreCell(const std::optional<base::Decimal>& score, int decimals)
{
    if (score) {
        return Cell::ofNumber(*score, decimals);
    }
    Cell missing = Cell::missing();
    missing.text = u"chưa chấm"_s;
    return missing;
}

reporting::Table trainingTable(const BranchTraining& training)
{
    const membership::TrainingProgramme& programme = training.programme;
    reporting::Table table;
    reporting::Column name = textColumn(u"name"_s, u"Họ và tên"_s, 3);
    name.repeats = true;
    table.columns = {numberColumn(), name, textColumn(u"birth"_s, u"Ngày sinh"_s, 0)};
    for (const membership::TrainingGroup& group : programme.groups) {
        reporting::Column column =
            figureColumn(group.code, u"%1 (tối đa %2)"_s.arg(group.name.vi, group.most.toVietnameseShort()));
        column.inControl = false; // points of several people do not add up to anything
        table.columns.append(column);
    }
    reporting::Column total = figureColumn(u"total"_s, u"Tổng điểm"_s);
    total.inControl = false;
    table.columns += {total, textColumn(u"result"_s, u"Kết quả"_s), textColumn(u"remark"_s, u"Ghi chú"_s, 2)};
    for (qsizetype i = 0; i < training.rows.size(); ++i) {
        const TrainingRow& member = training.rows.at(i);
        Row row;
        row.cells = {Cell::ofText(QString::number(i + 1)), Cell::ofText(member.name),
                     Cell::ofText(member.birthDate.display())};
        if (!member.registration.id.isValid()) {
            Cell none = Cell::ofText(u"chưa đăng ký"_s);
            none.columnSpan = static_cast<int>(programme.groups.size()) + 2;
            none.italic = true;
            row.cells += {none, Cell::blank()};
            table.rows.append(row);
            continue;
        }
        for (const membership::TrainingGroup& group : programme.groups) {
            row.cells.append(scoreCell(membership::groupScore(member.registration, group.code, ScoreColumn::Branch),
                                       programme.decimals));
        }
        const membership::TrainingBand* band = membership::trainingResult(member.registration, programme);
        row.cells += {scoreCell(membership::trainingTotal(member.registration, programme, ScoreColumn::Branch),
                                programme.decimals),
                      Cell::ofText(band != nullptr ? band->name.vi : QString()),
                      Cell::ofText(member.member ? member.registration.remark
                                                 : u"đã rời chi đoàn; "_s + member.registration.remark)};
        table.rows.append(row);
    }
    return table;
}

/// "Đăng ký 28/30 đoàn viên; Tốt 20 (71,4 %); …": shares of those who were assessed.
QString summaryOf(const BranchTraining& training)
{
    int registered = 0;
    int assessed = 0;
    QHash<QString, int> byBand;
    for (const TrainingRow& row : training.rows) {
        registered += row.registration.id.isValid() ? 1 : 0;
        if (const auto* band = membership::trainingResult(row.registration, training.programme)) {
            ++assessed;
            ++byBand[band->code];
        }
    }
    QStringList parts{u"Đăng ký %1/%2 đoàn viên"_s.arg(registered).arg(training.rows.size()),
                      u"đã chấm %1"_s.arg(assessed)};
    for (const membership::TrainingBand& band : training.programme.bands) {
        const int count = byBand.value(band.code);
        const auto share = base::Decimal(count).percentOf(base::Decimal(assessed));
        parts.append(share ? u"%1 %2 (%3 %)"_s.arg(band.name.vi).arg(count).arg(share->toVietnamese(1))
                           : u"%1 %2"_s.arg(band.name.vi).arg(count));
    }
    return parts.join(u"; "_s) + u'.';
}

} // namespace

base::Result<Paper> makeTrainingResults(storage::Database& database, const PaperRequest& request)
{
    const int calendarYear = request.last.year();
    const membership::TrainingYear year =
        request.trainingYear.firstDay.isValid()
            ? request.trainingYear
            : membership::TrainingYear{QDate(calendarYear, 1, 1), QDate(calendarYear, 12, 31)};
    const auto training = membership::TrainingService(database).branch(request.unit, year, request.last);
    if (!training) {
        return training.error();
    }
    if (training->rows.isEmpty()) {
        return nobodyListed(request.code);
    }
    return database.read([&](storage::Connection& connection) {
        Paper paper = registerPaper(
            LetterheadMaker(connection).of(request.unit, request.last), request,
            u"KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH RÈN LUYỆN ĐOÀN VIÊN NĂM %1"_s.arg(training->year.displayName()));
        paper.document.subtitleLines = {u"(%1)"_s.arg(training->programme.name.vi)};
        paper.document.blocks.append(trainingTable(*training));
        paper.document.blocks.append(reporting::Paragraph::of(reporting::ParagraphStyle::Plain, summaryOf(*training)));
        for (const TrainingRow& row : training->rows) {
            addPerson(paper, row.person);
        }
        paper.fields = {membership::PersonField::FullName, membership::PersonField::BirthDate};
        return paper;
    });
}

} // namespace doancoso::papers
