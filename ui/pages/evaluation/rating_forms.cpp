// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation/rating_forms.h"

#include "core/base/period.h"
#include "core/evaluation/rule_set_reader.h"
#include "ui/field_column.h"

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using evaluation::RatingDue;
using evaluation::RatingService;
namespace fact_code = evaluation::fact_code;

namespace {

const QList<std::pair<RatingDue, QString>>& dueFields()
{
    static const QList<std::pair<RatingDue, QString>> fields{{RatingDue::Self, u"dueSelf"_s},
                                                             {RatingDue::Meeting, u"dueMeeting"_s},
                                                             {RatingDue::Proposal, u"dueProposal"_s},
                                                             {RatingDue::Decision, u"dueDecision"_s},
                                                             {RatingDue::Announcement, u"dueAnnouncement"_s}};
    return fields;
}

std::optional<int> asInt(const std::optional<qint64>& number)
{
    return number ? std::optional(static_cast<int>(std::clamp<qint64>(*number, -1, 1'000'000))) : std::nullopt;
}

QString voteField(const QString& grade)
{
    return u"votes"_s + grade;
}

/// Typed facts that are whole numbers.
const QStringList& numberFacts()
{
    static const QStringList facts{fact_code::kAway, fact_code::kSick};
    return facts;
}

} // namespace

RatingRoundForm::RatingRoundForm(ui::Workspace& workspace, const QDate& firstDay, const QDate& lastDay, QWidget* parent)
    : RecordForm(workspace, parent), m_firstDay(firstDay), m_lastDay(lastDay)
{
    QList<std::pair<QString, QString>> rules;
    for (const evaluation::RuleSet& set : evaluation::shippedRuleSets()) {
        if (set.subject == evaluation::Subject::Member && set.holdsOn(lastDay)) {
            rules.append({set.code, set.name.shown()});
        }
    }
    addUnit(u"unit"_s, tr("Opened by"), workspace.unit(), tr("Holds for this unit and every branch below it."));
    addChoice(u"ruleCode"_s, tr("Rules"), rules, rules.isEmpty() ? QString() : rules.constFirst().first);
    addLine(u"title"_s, tr("Title"), {}, tr("Left empty: made from the year."));
    for (const auto& [due, key] : dueFields()) {
        addDate(key, tr("Until: %1").arg(evaluation::displayName(due)), {});
    }
    complete(tr("Open a round of rating"), tr("%1 to %2").arg(base::displayDate(firstDay), base::displayDate(lastDay)),
             tr("Open the round"));
    if (rules.isEmpty()) {
        setWarnings({tr("No rules for rating members are known for %1.").arg(base::displayDate(lastDay))});
    }
}

base::Result<qint64> RatingRoundForm::store()
{
    evaluation::NewRound wanted;
    wanted.firstDay = m_firstDay;
    wanted.lastDay = m_lastDay;
    wanted.ruleCode = choice(u"ruleCode"_s);
    wanted.title = line(u"title"_s);
    if (!readUnit(u"unit"_s, wanted.unit, true)) {
        return base::cancelledError();
    }
    for (const auto& [due, key] : dueFields()) {
        QDate day;
        if (!readDay(key, day, false)) {
            return base::cancelledError();
        }
        if (day.isValid()) {
            wanted.due.insert(due, day);
        }
    }
    const auto opened = RatingService(workspace().database()).open(wanted, workspace().clock().today());
    return opened ? base::Result<qint64>(0) : opened.error();
}

QString RatingRoundForm::fieldOf(const QString& context) const
{
    return context == u"due"_s ? u"dueMeeting"_s : context == u"lastDay"_s ? u"ruleCode"_s : context;
}

RatingMeetingForm::RatingMeetingForm(ui::Workspace& workspace, evaluation::RatingBoard board, QWidget* parent)
    : RecordForm(workspace, parent), m_board(std::move(board))
{
    const evaluation::RatingMeeting& meeting = m_board.list.meeting;
    int members = 0;
    for (const evaluation::RatingRow& row : std::as_const(m_board.rows)) {
        members += row.member && row.known.state == membership::SpanState::Member ? 1 : 0;
    }
    addDate(u"on"_s, tr("Held on"), meeting.on);
    addNumber(u"present"_s, tr("Present"), meeting.present);
    addNumber(u"expected"_s, tr("Members of the branch"), meeting.expected.value_or(members));
    addLine(u"place"_s, tr("Place"), meeting.place);
    addLine(u"chair"_s, tr("Chair"), meeting.chair);
    addLine(u"secretary"_s, tr("Keeper of the minutes"), meeting.secretary);
    addChoice(u"ballot"_s, tr("Vote"), {{u"0"_s, tr("show of hands")}, {u"1"_s, tr("secret ballot")}},
              meeting.secretBallot ? u"1"_s : u"0"_s);
    addText(u"minutes"_s, tr("What was said"), meeting.minutes, 4);
    complete(tr("Minutes of the meeting"), m_board.round.title, tr("Save the minutes"));
}

base::Result<qint64> RatingMeetingForm::store()
{
    evaluation::RatingMeeting meeting;
    std::optional<qint64> present;
    std::optional<qint64> expected;
    if (!readDay(u"on"_s, meeting.on, true) || !readNumber(u"present"_s, present) ||
        !readNumber(u"expected"_s, expected)) {
        return base::cancelledError();
    }
    meeting.present = asInt(present);
    meeting.expected = asInt(expected);
    meeting.place = line(u"place"_s);
    meeting.chair = line(u"chair"_s);
    meeting.secretary = line(u"secretary"_s);
    meeting.secretBallot = choice(u"ballot"_s) == u"1"_s;
    meeting.minutes = body(u"minutes"_s);
    const auto saved = RatingService(workspace().database()).saveMeeting(m_board, meeting, workspace().clock().today());
    return saved ? base::Result<qint64>(0) : saved.error();
}

RatingPersonForm::RatingPersonForm(ui::Workspace& workspace, evaluation::RatingBoard board,
                                   const evaluation::RatingRow& row, QWidget* parent)
    : RecordForm(workspace, parent), m_board(std::move(board)), m_row(row)
{
    addLevels(fact_code::kConduct, tr("Keeps to line, law and charter"),
              {tr("violates"), tr("keeps to it"), tr("well"), tr("an example")}, 1);
    addLevels(fact_code::kTasks, tr("Assigned tasks"),
              {tr("under 80 %"), tr("from 80 %"), tr("all, some late"), tr("excellent")}, 1);
    addLevels(fact_code::kResidence, tr("Where the member lives"),
              {tr("takes no part"), tr("takes part"), tr("full part"), tr("active")}, 0);
    addLevels(fact_code::kMaternity, tr("Maternity leave"), {tr("no"), tr("yes")}, 0);
    addNumber(fact_code::kAway, tr("Study or work elsewhere, months"),
              m_row.rating.typed.contains(fact_code::kAway)
                  ? std::optional(m_row.rating.typed[fact_code::kAway].amount.units() / base::Decimal(1).units())
                  : std::nullopt);
    addNumber(fact_code::kSick, tr("Sick leave, months"),
              m_row.rating.typed.contains(fact_code::kSick)
                  ? std::optional(m_row.rating.typed[fact_code::kSick].amount.units() / base::Decimal(1).units())
                  : std::nullopt);
    for (const evaluation::Grade& grade : m_board.round.rules.scale.grades) {
        addNumber(voteField(grade.code), tr("Votes for “%1”").arg(grade.shortName.shown()),
                  m_row.rating.votes.contains(grade.code) ? std::optional<qint64>(m_row.rating.votes.value(grade.code))
                                                          : std::nullopt);
    }
    complete(tr("What no register knows"), m_row.name, tr("Save"));
}

void RatingPersonForm::addLevels(const QString& fact, const QString& label, const QStringList& levels, int lowest)
{
    QList<std::pair<QString, QString>> words{{QString(), tr("not said")}};
    for (qsizetype i = levels.size() - 1; i >= 0; --i) {
        words.append({QString::number(i + lowest), levels.at(i)});
    }
    const auto typed = m_row.rating.typed.constFind(fact);
    addChoice(fact, label, words, typed == m_row.rating.typed.cend() ? QString() : typed->amount.toVietnameseShort());
    m_levels.append(fact);
}

base::Result<qint64> RatingPersonForm::store()
{
    evaluation::RatingDetails details;
    for (const QString& fact : std::as_const(m_levels)) {
        const QString chosen = choice(fact);
        details.facts.insert(fact, chosen.isEmpty() ? std::nullopt : std::optional(base::Decimal(chosen.toInt())));
    }
    for (const QString& fact : numberFacts()) {
        std::optional<qint64> months;
        if (!readNumber(fact, months)) {
            return base::cancelledError();
        }
        const auto whole = asInt(months);
        details.facts.insert(fact, whole ? std::optional(base::Decimal(*whole)) : std::nullopt);
    }
    for (const evaluation::Grade& grade : m_board.round.rules.scale.grades) {
        std::optional<qint64> votes;
        if (!readNumber(voteField(grade.code), votes)) {
            return base::cancelledError();
        }
        details.votes.insert(grade.code, asInt(votes));
    }
    const auto saved = RatingService(workspace().database()).saveDetails(m_board, m_row.person, details);
    return saved ? base::Result<qint64>(m_row.person.value()) : saved.error();
}

QString RatingPersonForm::fieldOf(const QString& context) const
{
    return context == u"votes"_s ? voteField(m_board.round.rules.scale.grades.constFirst().code) : context;
}

RatingDecisionForm::RatingDecisionForm(ui::Workspace& workspace, evaluation::RatingBoard board, QWidget* parent)
    : RecordForm(workspace, parent), m_board(std::move(board))
{
    addLine(u"number"_s, tr("Number of the decision"), m_board.list.decision.number);
    addDate(u"date"_s, tr("Day of the decision"), workspace.clock().today());
    addLine(u"decidedBy"_s, tr("Decided by"), m_board.list.decision.decidedBy);
    complete(tr("Decide the grades"), m_board.round.title, tr("Decide"));
}

base::Result<qint64> RatingDecisionForm::store()
{
    evaluation::RatingDecision decision;
    if (!readDay(u"date"_s, decision.date, true)) {
        return base::cancelledError();
    }
    decision.number = line(u"number"_s);
    decision.decidedBy = line(u"decidedBy"_s);
    const auto decided = RatingService(workspace().database()).decide(m_board, decision);
    return decided ? base::Result<qint64>(0) : decided.error();
}

} // namespace doancoso::pages
