// SPDX-License-Identifier: GPL-3.0-or-later
//
// RatingView: what the panel says of the chosen member, of the branch, and of the branches below.
#include "core/base/period.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/evaluation/rating_view.h"

#include <QAction>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using evaluation::GradeCounts;
using evaluation::RatingRow;
using evaluation::RatingService;
using evaluation::RatingStep;

namespace {

/// The grade next above the proposed one, or the best one: what it asks for tells why nobody got better.
const evaluation::GradeResult* gradeAbove(const evaluation::RuleSet& rules, const RatingRow& row)
{
    const evaluation::GradeResult* above = nullptr;
    const int place = rules.scale.placeOf(row.assessment.byConditions);
    for (const evaluation::GradeResult& grade : row.assessment.grades) {
        const int at = rules.scale.placeOf(grade.grade);
        if (above == nullptr || (at < place && at > rules.scale.placeOf(above->grade))) {
            above = &grade;
        }
    }
    return above;
}

} // namespace

void RatingView::showCounts(kit::SidePanel& panel, const GradeCounts& counts)
{
    const auto& scale = m_round->rules.scale;
    const int rated = counts.rated();
    for (const evaluation::Grade& grade : scale.grades) {
        const int count = counts.grades.value(grade.code);
        panel.addRow(grade.shortName.shown(), rated == 0 ? QString::number(count)
                                                         : tr("%1 (%2 %)")
                                                               .arg(count)
                                                               .arg(base::Decimal(count)
                                                                        .percentOf(base::Decimal(rated))
                                                                        .value_or(base::Decimal())
                                                                        .toVietnamese(0)));
    }
    if (counts.notRated > 0) {
        panel.addRow(evaluation::shortGradeName(scale, evaluation::kNotRated), QString::number(counts.notRated));
    }
    if (counts.open > 0) {
        panel.addRow(tr("Without grade"), QString::number(counts.open), kit::Tone::Attention);
    }
    if (rated > 0 && scale.grades.size() > 1) {
        const int good = counts.atLeast(scale, scale.grades.at(1).code);
        panel.addBar(
            double(good) / rated, std::nullopt, kit::Tone::Good,
            tr("%1 of %2 rated are “%3” or better").arg(good).arg(rated).arg(scale.grades.at(1).shortName.shown()));
    }
}

void RatingView::showMember(kit::SidePanel& panel, const RatingRow& row)
{
    const auto& scale = m_round->rules.scale;
    panel.addTitle(row.name, row.proposal.isEmpty()
                                 ? tr("The records propose nothing")
                                 : tr("The records propose: %1").arg(evaluation::gradeName(scale, row.proposal)));
    if (!row.why.isEmpty()) {
        panel.addText(row.why);
    }
    if (row.isOverride()) {
        panel.addNotice(row.rating.reason.isEmpty() ? tr("The branch rates otherwise. Say why in the column “Why”.")
                                                    : tr("The branch rates otherwise: %1").arg(row.rating.reason),
                        row.rating.reason.isEmpty() ? kit::Tone::Attention : kit::Tone::Neutral);
    }
    QList<evaluation::ConditionResult> conditions = row.assessment.gates;
    if (const evaluation::GradeResult* above = gradeAbove(m_round->rules, row)) {
        panel.addSection(tr("What “%1” asks for").arg(evaluation::shortGradeName(scale, above->grade)));
        conditions = above->conditions + conditions;
    }
    for (const evaluation::ConditionResult& each : std::as_const(conditions)) {
        const QString state = !each.holds ? tr("not known") : *each.holds ? tr("met") : tr("not met");
        panel.addBadgeRow(each.condition.text.shown(),
                          each.shown.isEmpty() ? state : tr("%1 – %2").arg(each.shown, state),
                          !each.holds   ? kit::Tone::Neutral
                          : *each.holds ? kit::Tone::Good
                                        : kit::Tone::Bad);
    }
    const evaluation::Facts facts = evaluation::MemberFacts::judged(row.known, row.rating.typed);
    QStringList origins;
    for (const auto& fact : facts) {
        if (!fact.origin.isEmpty()) {
            origins.append(fact.origin);
        }
    }
    origins.sort();
    if (!origins.isEmpty()) {
        panel.addSection(tr("From the registers"));
        panel.addText(origins.join(u"; "_s));
    }
    if (!row.rating.votes.isEmpty()) {
        QStringList votes;
        for (const evaluation::Grade& grade : scale.grades) {
            votes.append(QString::number(row.rating.votes.value(grade.code)));
        }
        panel.addSection(tr("Vote"));
        panel.addRow(m_model->letters().mid(0, scale.grades.size()).join(u" · "_s), votes.join(u" · "_s));
    }
    if (row.rating.appeal.on.isValid()) {
        panel.addNotice(tr("Objection of %1: %2").arg(base::displayDate(row.rating.appeal.on), row.rating.appeal.text),
                        kit::Tone::Attention);
        if (row.rating.appeal.answeredOn.isValid()) {
            panel.addText(tr("Answered on %1: %2")
                              .arg(base::displayDate(row.rating.appeal.answeredOn), row.rating.appeal.answer));
        }
    }
    if (m_model->board().list.step <= RatingStep::Meeting && !m_round->isClosed()) {
        panel.addLongLink(tr("What no register knows, votes… (Enter)"), [this, person = row.person] {
            grid()->selectId(person.value());
            emit formWanted(editForm(panelParent()));
        });
        panel.addSection(tr("Remark"));
        auto* note = panel.addNote(row.rating.remark, tr("Strengths and what to mend"));
        connect(note, &kit::NoteEditor::committed, this,
                [this, board = m_model->board(), person = row.person](const QString& text) {
                    if (const auto saved = m_service.setRemark(board, person, text); !saved) {
                        emit failed(saved.error());
                    }
                });
    } else if (!row.rating.remark.isEmpty()) {
        panel.addSection(tr("Remark"));
        panel.addText(row.rating.remark);
    }
}

void RatingView::showBranch(kit::SidePanel& panel)
{
    const evaluation::RatingBoard& board = m_model->board();
    const evaluation::RatingList& list = board.list;
    if (list.returnedOn.isValid() && list.step <= RatingStep::Meeting) {
        panel.addNotice(tr("Returned on %1: %2").arg(base::displayDate(list.returnedOn), list.returnedReason),
                        kit::Tone::Attention);
    }
    panel.addSection(tr("The whole branch"));
    showCounts(panel, board.counts);
    for (const QString& note : RatingService::capNotes(board, false)) {
        panel.addNotice(note, kit::Tone::Attention);
    }
    if (list.meeting.on.isValid()) {
        panel.addRow(tr("Meeting"), base::displayDate(list.meeting.on));
        if (list.meeting.present) {
            panel.addRow(tr("Present"), list.meeting.expected
                                            ? tr("%1 of %2").arg(*list.meeting.present).arg(*list.meeting.expected)
                                            : QString::number(*list.meeting.present));
        }
    }
    if (!list.decision.number.isEmpty()) {
        panel.addRow(tr("Decision"), tr("%1, %2").arg(list.decision.number, base::displayDate(list.decision.date)));
    }
    if (list.step <= RatingStep::Meeting && !m_round->isClosed()) {
        const QStringList missing = RatingService::missingForProposal(board);
        if (!missing.isEmpty()) {
            panel.addNotice(tr("Before it can be presented: %1").arg(missing.join(u' ')), kit::Tone::Neutral);
        }
    }
    if (list.id.isValid()) {
        if (const auto editions = m_service.editions(list.id); editions && !editions->isEmpty()) {
            panel.addSection(tr("Earlier results"));
            for (const evaluation::RatingEdition& edition : *editions) {
                GradeCounts counts;
                for (const auto& entry : edition.entries) {
                    counts.add(m_round->rules.scale, entry.final);
                }
                QStringList parts;
                for (const evaluation::Grade& grade : m_round->rules.scale.grades) {
                    if (const int count = counts.grades.value(grade.code); count > 0) {
                        parts.append(tr("%1: %2").arg(grade.shortName.shown()).arg(count));
                    }
                }
                panel.addTimeline({{base::displayDate(edition.reopenedOn),
                                    tr("Decision %1 reopened: %2 (%3)")
                                        .arg(edition.decision.number, edition.reason, parts.join(u", "_s))}});
            }
        }
    }
    panel.addButtons(actions());
}

void RatingView::showPanel(kit::SidePanel& panel)
{
    if (!m_round) {
        return;
    }
    if (!m_above) {
        if (const RatingRow* row = m_model->rowAt(grid()->currentIndex().row())) {
            showMember(panel, *row);
        }
        showBranch(panel);
        return;
    }
    panel.addTitle(m_round->title, m_round->rules.name.shown());
    GradeCounts counts;
    int presented = 0;
    for (const RatingProgressModel::Row& row : m_branches->rows()) {
        for (auto it = row.progress.counts.grades.cbegin(); it != row.progress.counts.grades.cend(); ++it) {
            counts.grades[it.key()] += *it;
        }
        counts.notRated += row.progress.counts.notRated;
        counts.open += row.progress.counts.open;
        presented += row.progress.list.step >= RatingStep::Decision ? 1 : 0;
    }
    panel.addRow(tr("Presented"), tr("%1 of %2 branches").arg(presented).arg(m_branches->rowCount()));
    showCounts(panel, counts);
    if (!m_round->due.isEmpty()) {
        panel.addSection(tr("Deadlines"));
        for (auto it = m_round->due.cbegin(); it != m_round->due.cend(); ++it) {
            panel.addRow(evaluation::displayName(it.key()), base::displayDate(*it),
                         *it < workspace().clock().today() && !m_round->isClosed() ? kit::Tone::Attention
                                                                                   : kit::Tone::Neutral);
        }
    }
    panel.addSection(tr("Rules"));
    panel.addText(m_round->rules.source);
    int conditions = 0;
    int confirmed = 0;
    for (const evaluation::GradeRule& grade : m_round->rules.grades) {
        for (const evaluation::Condition& condition : grade.conditions) {
            ++conditions;
            confirmed += condition.certainty == u"confirmed"_s ? 1 : 0;
        }
    }
    if (confirmed < conditions) {
        panel.addText(tr("Of %1 conditions, %2 are confirmed by a document of the centre; the others were seen in one "
                         "place or are assumed.")
                          .arg(conditions)
                          .arg(confirmed));
    }
    panel.addText(tr("Grades are given branch by branch: Enter on a branch goes there."));
    if (m_round->isClosed()) {
        panel.addRow(tr("Closed on"), base::displayDate(m_round->closedOn));
    }
    panel.addButtons(actions());
}

} // namespace doancoso::pages
