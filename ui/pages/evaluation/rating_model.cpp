// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation/rating_model.h"

#include "core/base/text.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Decimal;
using base::Error;
using base::ErrorCode;
using evaluation::GradeColumn;
using evaluation::RatingRow;
using evaluation::RatingStep;

namespace {

const char* const kRatingKeys[]{"no",  "name",     "attendance", "training", "dues",
                                "own", "proposal", "branch",     "superior", "why"};
constexpr int kRatingWidths[]{36, 150, 60, 66, 78, 84, 88, 104, 110, 130};

} // namespace

kit::CellState gradeState(const evaluation::GradeScale& scale, const QString& grade)
{
    if (grade == evaluation::kNotRated) {
        return kit::CellState::Attention;
    }
    const int place = scale.placeOf(grade);
    if (place < 0) {
        return kit::CellState::Normal;
    }
    if (place == 0) {
        return kit::CellState::Accent;
    }
    return place == static_cast<int>(scale.grades.size()) - 1 ? kit::CellState::Bad
           : place == 1                                       ? kit::CellState::Good
                                                              : kit::CellState::Faint;
}

void RatingModel::show(evaluation::RatingBoard board)
{
    beginResetModel();
    m_board = std::move(board);
    endResetModel();
}

void RatingModel::clear()
{
    beginResetModel();
    m_board = {};
    endResetModel();
}

const RatingRow* RatingModel::rowAt(int row) const
{
    return row >= 0 && row < m_board.rows.size() ? &m_board.rows.at(row) : nullptr;
}

QStringList RatingModel::letters() const
{
    const auto& scale = m_board.round.rules.scale;
    QStringList letters;
    //: The letters of the four grades, from the best down: excellent, good, completed, not completed.
    const QString four = tr("EGCN");
    for (qsizetype i = 0; i < scale.grades.size(); ++i) {
        letters.append(scale.grades.size() == four.size() ? QString(four.at(i)) : QString::number(i + 1));
    }
    letters.append(u"0"_s);
    return letters;
}

std::optional<QString> RatingModel::gradeOf(const QString& text) const
{
    const QString folded = base::foldForSearch(text.simplified());
    if (folded.isEmpty()) {
        return QString();
    }
    const auto& scale = m_board.round.rules.scale;
    const QStringList keys = letters();
    for (qsizetype i = 0; i < scale.grades.size(); ++i) {
        const evaluation::Grade& grade = scale.grades.at(i);
        if (folded == keys.at(i).toLower() || folded == base::foldForSearch(grade.shortName.shown()) ||
            folded == base::foldForSearch(grade.name.shown()) || folded == base::foldForSearch(grade.shortName.vi)) {
            return grade.code;
        }
    }
    if (folded == u"0"_s || folded == base::foldForSearch(evaluation::shortGradeName(scale, evaluation::kNotRated))) {
        return QString(evaluation::kNotRated);
    }
    return std::nullopt;
}

std::optional<GradeColumn> RatingModel::gradeColumn(int column)
{
    switch (column) {
    case Own:
        return GradeColumn::Own;
    case Branch:
        return GradeColumn::Branch;
    case Superior:
        return GradeColumn::Superior;
    default:
        return std::nullopt;
    }
}

void RatingModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int RatingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_board.rows.size());
}

QString RatingModel::factText(const RatingRow& row, int column) const
{
    using namespace evaluation;
    const QString code = column == Attendance ? fact_code::kAttendance
                         : column == Training ? fact_code::kTrainingPoints
                                              : fact_code::kDuesLate;
    const Facts facts = MemberFacts::judged(row.known, row.rating.typed);
    const auto known = facts.constFind(code);
    if (known == facts.cend()) {
        return column == Training && facts.contains(fact_code::kTrainingBand) ? tr("not registered") : u"–"_s;
    }
    if (column == Dues) {
        const int months = static_cast<int>(known->amount.units() / Decimal(1).units());
        return months == 0 ? tr("paid") : tr("%n month(s) open", nullptr, months);
    }
    return shownFact(*known);
}

QString RatingModel::gradeIn(const RatingRow& row, int column) const
{
    if (column == Superior) {
        return !row.rating.final.isEmpty() ? row.rating.final : row.rating.superior;
    }
    return row.rating.of(*gradeColumn(column));
}

QString RatingModel::text(const RatingRow& row, int column) const
{
    switch (column) {
    case Name:
        return row.member ? row.name : tr("%1 (has left)").arg(row.name);
    case Attendance:
    case Training:
    case Dues:
        return factText(row, column);
    case Own:
    case Branch:
    case Superior:
        return evaluation::shortGradeName(m_board.round.rules.scale, gradeIn(row, column));
    case Proposal:
        return evaluation::shortGradeName(m_board.round.rules.scale, row.proposal);
    case Why: {
        if (const QString said = reasonOf(row); !said.isEmpty()) {
            return said;
        }
        if (row.member && row.proposal.isEmpty()) {
            return tr("no register tells");
        }
        // What holds everybody back from the best grade is no news.
        const bool usual = !row.proposal.isEmpty() && row.proposal != evaluation::kNotRated &&
                           m_board.round.rules.scale.placeOf(row.proposal) <= 1;
        return usual ? QString() : row.why;
    }
    default:
        return {};
    }
}

/// As it was typed at the last step.
QString RatingModel::reasonOf(const RatingRow& row) const
{
    return m_board.list.step >= RatingStep::Decision && !row.rating.superiorReason.isEmpty() ? row.rating.superiorReason
                                                                                             : row.rating.reason;
}

QString RatingModel::refusal(const RatingRow& row, int column) const
{
    const RatingStep step = m_board.list.step;
    if (m_board.round.isClosed()) {
        return tr("The round is closed.");
    }
    if (const auto grade = gradeColumn(column)) {
        if (evaluation::isWritable(*grade, step)) {
            return {};
        }
        if (column == Superior && step < RatingStep::Decision) {
            return tr("The superior decides once the list is presented.");
        }
        return tr("The list is at the step “%1”.").arg(evaluation::displayName(step));
    }
    if (column == Why) {
        if (step > RatingStep::Decision) {
            return tr("The list is at the step “%1”.").arg(evaluation::displayName(step));
        }
        return row.rating.id.isValid() ? QString() : tr("First give a grade.");
    }
    if (column == Proposal) {
        return tr("The program proposes this from the registers; F4 says why.");
    }
    return column == Name ? tr("The name stands in the member's record.")
                          : tr("This comes from the registers: meetings, training programme, dues.");
}

QString RatingModel::doubt(const RatingRow& row, int column) const
{
    if (column == Branch && m_board.list.step <= RatingStep::Meeting) {
        if (row.isOverride() && row.rating.reason.isEmpty()) {
            return tr("The records propose “%1”. Say why the branch rates otherwise.")
                .arg(evaluation::shortGradeName(m_board.round.rules.scale, row.proposal));
        }
    }
    if (column == Superior && m_board.list.step == RatingStep::Decision && !row.rating.superior.isEmpty() &&
        row.rating.superior != row.rating.branch && row.rating.superiorReason.isEmpty()) {
        return tr("This differs from the branch's grade. Say why.");
    }
    return {};
}

kit::CellState RatingModel::stateOf(const RatingRow& row, int column) const
{
    if (gradeColumn(column)) {
        return column == Own ? kit::CellState::Normal : gradeState(m_board.round.rules.scale, gradeIn(row, column));
    }
    return row.member && column != Why ? kit::CellState::Normal : kit::CellState::Faint;
}

QVariant RatingModel::data(const QModelIndex& index, int role) const
{
    const RatingRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    const int column = index.column();
    switch (role) {
    case Qt::EditRole:
        // What the records say is shown there, but it is nobody's reason.
        if (column == Why) {
            return m_board.list.step == RatingStep::Decision ? row->rating.superiorReason : row->rating.reason;
        }
        [[fallthrough]];
    case Qt::DisplayRole:
        return column == Number ? QString::number(index.row() + 1) : text(*row, column);
    case Qt::TextAlignmentRole:
        return int((column == Number || column == Attendance || column == Training ? Qt::AlignRight
                    : column == Name || column == Why                              ? Qt::AlignLeft
                                                                                   : Qt::AlignHCenter) |
                   Qt::AlignVCenter);
    case kit::CellKindRole:
        if (column <= Name) {
            return int(kit::CellKind::Plain);
        }
        return int(refusal(*row, column).isEmpty()        ? kit::CellKind::Typed
                   : gradeColumn(column) || column == Why ? kit::CellKind::Locked
                                                          : kit::CellKind::Computed);
    case kit::StateRole:
        return int(stateOf(*row, column));
    case kit::MarkRole:
        return int((column == Branch || column == Superior) && !gradeIn(*row, column).isEmpty() ? kit::CellMark::Pill
                                                                                                : kit::CellMark::None);
    case kit::ChoicesRole: {
        QStringList names;
        if (gradeColumn(column)) {
            for (const evaluation::Grade& grade : m_board.round.rules.scale.grades) {
                names.append(grade.shortName.shown());
            }
            names.append(evaluation::shortGradeName(m_board.round.rules.scale, evaluation::kNotRated));
        }
        return names;
    }
    case kit::ErrorTextRole:
        return doubt(*row, column);
    case kit::RejectionRole:
        return m_rejection;
    case kit::RefusalRole:
        return refusal(*row, column);
    case kit::IdRole:
        return row->person.value();
    default:
        return {};
    }
}

Qt::ItemFlags RatingModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const RatingRow* row = index.isValid() ? rowAt(index.row()) : nullptr;
    flags.setFlag(Qt::ItemIsEditable, row != nullptr && refusal(*row, index.column()).isEmpty());
    return flags;
}

QVariant RatingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    const RatingStep step = m_board.list.step;
    switch (role) {
    case Qt::DisplayRole: {
        const QStringList titles{tr("#"),         tr("Member"),   tr("Takes part"), tr("Training"),   tr("Dues"),
                                 tr("Own grade"), tr("Proposed"), tr("Branch's"),   tr("Superior's"), tr("Why")};
        return titles.at(section);
    }
    case kit::ColumnKeyRole:
        return QString::fromLatin1(kRatingKeys[section]);
    case kit::ColumnWidthRole:
        return kRatingWidths[section];
    case kit::HeaderEmphasisRole:
        return section == (step == RatingStep::Decision ? Superior : Branch) && step <= RatingStep::Decision;
    case kit::ScopeKeyRole:
        return u"%1 %2"_s.arg(m_board.list.unit.value()).arg(m_board.round.id.value());
    default:
        return {};
    }
}

bool RatingModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    const auto done = setBlock({{index, value.toString()}});
    m_rejection = done ? QString() : done.error().userText;
    return done.hasValue();
}

base::Result<int> RatingModel::setBlock(const QList<kit::CellEdit>& edits)
{
    QList<evaluation::GradeEdit> grades;
    QList<evaluation::ReasonEdit> reasons;
    const GradeColumn ofReasons =
        m_board.list.step == RatingStep::Decision ? GradeColumn::Superior : GradeColumn::Branch;
    for (const kit::CellEdit& each : edits) {
        const RatingRow& row = m_board.rows.at(each.index.row());
        if (each.index.column() == Why) {
            reasons.append({row.person, ofReasons, each.text});
            continue;
        }
        const auto grade = gradeOf(each.text);
        if (!grade) {
            return Error{ErrorCode::Validation,
                         tr("“%1” is no grade. Type one of %2, or a name from the list. Nothing was changed.")
                             .arg(each.text, letters().join(u", "_s)),
                         {},
                         u"grade"_s};
        }
        grades.append({row.person, *gradeColumn(each.index.column()), *grade});
    }
    return m_service.saveGrades(m_board, grades, reasons);
}

} // namespace doancoso::pages
