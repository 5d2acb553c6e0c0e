// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluation/rating_view.h"

#include "core/base/period.h"
#include "core/membership/training_service.h"
#include "ui/kit/grid_columns.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/prompter.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/step_line.h"
#include "ui/pages/evaluation/rating_forms.h"

#include <QAction>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using evaluation::RatingRow;
using evaluation::RatingService;
using evaluation::RatingStep;

RatingView::RatingView(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : RecordView(workspace, parent),
      m_prompter(prompter),
      m_service(workspace.database()),
      m_content(new QWidget(parent)),
      m_steps(new kit::StepLine(parent)),
      m_hint(new kit::KeyHint(m_content)),
      m_model(new RatingModel(m_service, this)),
      m_branches(new RatingProgressModel(this)),
      m_proposals(new QAction(this)),
      m_meeting(new QAction(this)),
      m_sendBack(new QAction(this)),
      m_takeBack(new QAction(this)),
      m_reopen(new QAction(this)),
      m_appeal(new QAction(this)),
      m_close(new QAction(this))
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(grid(), 1);
    layout->addWidget(m_hint);
    m_proposals->setObjectName(u"ratingProposals"_s);
    m_meeting->setObjectName(u"ratingMeeting"_s);
    m_sendBack->setObjectName(u"ratingSendBack"_s);
    m_takeBack->setObjectName(u"ratingTakeBack"_s);
    m_reopen->setObjectName(u"ratingReopen"_s);
    m_appeal->setObjectName(u"ratingAppeal"_s);
    m_close->setObjectName(u"ratingClose"_s);
    grid()->setObjectName(u"rating"_s);
    grid()->setModel(m_model);
    grid()->setBlockEditor(m_model);
    grid()->setErrorCounting(true);
    grid()->installEventFilter(this);
    connect(m_proposals, &QAction::triggered, this, &RatingView::takeProposals);
    connect(m_meeting, &QAction::triggered, this,
            [this] { emit formWanted(new RatingMeetingForm(this->workspace(), m_model->board(), panelParent())); });
    connect(m_sendBack, &QAction::triggered, this, &RatingView::sendBack);
    connect(m_takeBack, &QAction::triggered, this, &RatingView::takeBack);
    connect(m_reopen, &QAction::triggered, this, &RatingView::reopen);
    connect(m_appeal, &QAction::triggered, this, &RatingView::appeal);
    connect(m_close, &QAction::triggered, this, &RatingView::closeRound);
}

/// A year is rated, whatever part of it is chosen at the top.
std::pair<QDate, QDate> RatingView::year() const
{
    const auto span = membership::TrainingService::yearOf(workspace().period(), workspace().calendar());
    return {span.firstDay, span.lastDay};
}

base::Result<void> RatingView::load()
{
    const base::UnitId unit = workspace().unit();
    const auto [first, last] = year();
    m_above = !workspace().tree().childIds(unit).isEmpty();
    m_round.reset();
    const auto found = m_service.roundFor(unit, evaluation::Subject::Member, first, last);
    if (!found) {
        return found.error();
    }
    m_round = *found;
    QAbstractItemModel* wanted = m_above ? static_cast<QAbstractItemModel*>(m_branches) : m_model;
    if (grid()->model() != wanted) {
        grid()->setModel(wanted);
        grid()->setBlockEditor(m_above ? nullptr : m_model);
        grid()->setEnterActivates(m_above);
        grid()->setFrozenColumns(m_above ? 1 : 2);
    }
    m_hint->setVisible(!m_above);
    m_steps->setEnabled(!m_above);
    if (!m_round) {
        m_model->clear();
        m_branches->show({}, {});
        m_steps->setCurrent(0);
        return {};
    }
    if (m_above) {
        return loadBranches();
    }
    auto board = m_service.board(m_round->id, unit, workspace().clock().today());
    if (!board) {
        m_model->clear();
        return board.error();
    }
    // The meeting ends with the proposal, so that the decision is the fourth step of five.
    const QList<int> places{0, 1, 3, 4, 5};
    m_steps->setCurrent(places.at(static_cast<int>(board->list.step)));
    const bool decided = board->list.step >= RatingStep::Decision;
    m_model->show(std::move(*board));
    // What the superior says is not asked before he is.
    grid()->columns()->setColumnHidden(u"superior"_s, !decided);
    if (!grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, RatingModel::Branch));
    }
    retranslate();
    return {};
}

base::Result<void> RatingView::loadBranches()
{
    const auto progress = m_service.progress(m_round->id, units(), workspace().clock().today());
    if (!progress) {
        return progress.error();
    }
    QList<RatingProgressModel::Row> rows;
    bool anyOpen = false;
    for (const evaluation::RatingProgress& each : *progress) {
        anyOpen = anyOpen || each.list.step < RatingStep::Decision;
        rows.append({each, unitName(each.unit)});
    }
    m_steps->setCurrent(anyOpen ? 1 : 3);
    m_branches->show(m_round->rules.scale, std::move(rows));
    return {};
}

void RatingView::retranslate()
{
    m_steps->setSteps(
        {tr("Self-assessment"), tr("Branch meeting"), tr("Proposal"), tr("Recognition"), tr("Announcement")});
    m_proposals->setText(tr("Take the proposals (Ctrl+D)"));
    m_meeting->setText(tr("Minutes of the meeting…"));
    m_sendBack->setText(tr("Return to the branch…"));
    m_takeBack->setText(tr("Take the list back"));
    m_reopen->setText(tr("Reopen the result…"));
    m_appeal->setText(tr("Record an objection…"));
    m_close->setText(tr("Close the round"));
    grid()->setAccessibleName(tr("Rating of members"));
    const auto& scale = m_model->board().round.rules.scale;
    const QStringList letters = m_model->letters();
    QList<kit::KeyHint::Item> items;
    for (qsizetype i = 0; i < scale.grades.size(); ++i) {
        items.append({letters.at(i), scale.grades.at(i).shortName.shown().toLower()});
    }
    if (!items.isEmpty()) {
        items.append({u"0"_s, evaluation::shortGradeName(scale, evaluation::kNotRated).toLower()});
    }
    items.append({u"Ctrl D"_s, tr("take the proposals")});
    items.append({u"Enter"_s, tr("down")});
    items.append({u"F4"_s, tr("why")});
    m_hint->setItems(items);
    m_model->retranslate();
    m_branches->retranslate();
}

QString RatingView::newText() const
{
    if (!m_round) {
        return tr("Open a round…");
    }
    if (m_above || m_round->isClosed()) {
        return {};
    }
    switch (m_model->board().list.step) {
    case RatingStep::Self:
    case RatingStep::Meeting:
        return tr("Present to the superior…");
    case RatingStep::Decision:
        return tr("Decide…");
    case RatingStep::Announcement:
        return tr("Announce");
    case RatingStep::Done:
        return {};
    }
    return {};
}

ui::PanelForm* RatingView::newForm(QWidget* parent)
{
    if (!m_round) {
        const auto [first, last] = year();
        return new RatingRoundForm(workspace(), first, last, parent);
    }
    switch (m_model->board().list.step) {
    case RatingStep::Decision:
        return new RatingDecisionForm(workspace(), m_model->board(), parent);
    case RatingStep::Announcement:
        announce();
        return nullptr;
    default:
        present();
        return nullptr;
    }
}

ui::PanelForm* RatingView::editForm(QWidget* parent)
{
    if (m_above) {
        workspace().setUnit(m_branches->unitAt(grid()->currentIndex().row()));
        return nullptr;
    }
    const RatingRow* row = m_model->rowAt(grid()->currentIndex().row());
    return row != nullptr && m_model->board().list.step <= RatingStep::Meeting
               ? new RatingPersonForm(workspace(), m_model->board(), *row, parent)
               : nullptr;
}

void RatingView::goTo(qint64 id)
{
    grid()->selectId(id);
}

QString RatingView::emptyHeading() const
{
    return m_round ? tr("Nobody to rate here") : tr("No round of rating for this year yet");
}

QString RatingView::emptyText() const
{
    const auto [first, last] = year();
    return m_round ? tr("There is no member on %1. Members are entered on the page “Members”.")
                         .arg(base::displayDate(std::min(last, workspace().clock().today())))
                   : tr("A round rates the members of this unit and of every branch below it for the time from %1 to "
                        "%2. The program proposes grades from attendance, training, dues and discipline, and says why.")
                         .arg(base::displayDate(first), base::displayDate(last));
}

bool RatingView::isEmpty() const
{
    return !m_round || (m_above ? m_branches->rowCount() == 0 : m_model->rowCount() == 0);
}

QString RatingView::exportTitle() const
{
    return m_round ? m_round->title : tr("Rating of members");
}

QStringList RatingView::tables() const
{
    return {u"rating_round"_s,       u"rating_list"_s,    u"rating"_s,       u"rating_fact"_s,
            u"rating_vote"_s,        u"rating_due"_s,     u"person"_s,       u"membership_event"_s,
            u"meeting_attendance"_s, u"training_score"_s, u"dues_payment"_s, u"training_registration"_s};
}

QList<QAction*> RatingView::actions() const
{
    if (!m_round || m_above) {
        // Whoever opened the round closes it.
        const bool mine = m_round && !m_round->isClosed() && m_round->unit == workspace().unit();
        return mine ? QList<QAction*>{m_close} : QList<QAction*>();
    }
    switch (m_model->board().list.step) {
    case RatingStep::Self:
    case RatingStep::Meeting:
        return {m_proposals, m_meeting};
    case RatingStep::Decision:
        return {m_sendBack, m_takeBack};
    default:
        return {m_appeal, m_reopen};
    }
}

QList<QWidget*> RatingView::filters() const
{
    return {m_steps};
}

// --- keys ------------------------------------------------------------------------------------------------------------

bool RatingView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != grid() || m_above ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)) {
        return RecordView::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool one = grid()->selectedExtent().rows.size() <= 1;
    const bool proposals = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier && one;
    if (event->type() == QEvent::ShortcutOverride) {
        if (proposals) {
            event->accept();
            return true;
        }
        return false;
    }
    if (proposals) {
        return takeProposals();
    }
    // In the columns that are typed into, Enter goes down as in Excel.
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && one && key->modifiers() == Qt::NoModifier && grid()->currentIndex().column() <= RatingModel::Name) {
        emit formWanted(editForm(panelParent()));
        return true;
    }
    return one && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier &&
           typeGrade(key->text());
}

/// One letter is a grade: it is written and the cursor goes down.
bool RatingView::typeGrade(const QString& typed)
{
    const QModelIndex index = grid()->currentIndex();
    const QString letter = typed.toUpper();
    if (!index.isValid() || !RatingModel::gradeColumn(index.column()) || !kit::isEditable(index) ||
        !m_model->letters().contains(letter)) {
        return false;
    }
    const qint64 below = m_model->data(m_model->index(index.row() + 1, 0), kit::IdRole).toLongLong();
    const int column = index.column();
    if (const auto done = m_model->setBlock({{index, letter}}); !done) {
        emit failed(done.error());
        return true;
    }
    // The list was read anew meanwhile.
    for (int row = 0; below != 0 && row < m_model->rowCount(); ++row) {
        if (m_model->data(m_model->index(row, 0), kit::IdRole).toLongLong() == below) {
            grid()->setCurrentIndex(m_model->index(row, column));
            break;
        }
    }
    return true;
}

bool RatingView::takeProposals()
{
    const auto taken = m_service.takeProposals(m_model->board());
    if (!taken) {
        emit failed(taken.error());
    } else {
        emit done(*taken == 0 ? tr("Every member has a grade of the branch already.")
                              : tr("%n proposal(s) taken. Ctrl+Z takes them back.", nullptr, *taken));
    }
    return true;
}

// --- steps -----------------------------------------------------------------------------------------------------------

void RatingView::report(const base::Result<void>& result, const QString& sentence)
{
    if (!result) {
        emit failed(result.error());
    } else {
        emit done(sentence);
    }
}

void RatingView::present()
{
    const QStringList missing = RatingService::missingForProposal(m_model->board());
    if (!missing.isEmpty()) {
        emit failed(
            {base::ErrorCode::Validation, tr("The list cannot be presented yet. %1").arg(missing.join(u' ')), {}, {}});
        return;
    }
    kit::Prompter::Question question;
    question.heading = tr("Present the list to the superior?");
    question.text = RatingService::capNotes(m_model->board(), false).join(u' ');
    question.consequence = tr("Grades can no longer be changed here until the superior returns the list or you take it "
                              "back.");
    question.choices = {{u"go"_s, tr("Present the list"), kit::Prompter::Weight::Main},
                        {u"cancel"_s, tr("Cancel"), kit::Prompter::Weight::Cancel}};
    m_prompter.ask(question, this, [this](const QString& answer) {
        if (answer == u"go"_s) {
            report(m_service.propose(m_model->board(), workspace().clock().today()),
                   tr("The list was presented to the superior."));
        }
    });
}

void RatingView::announce()
{
    report(m_service.announce(m_model->board(), workspace().clock().today()), tr("The result is announced."));
}

void RatingView::closeRound()
{
    int notBegun = 0;
    for (const RatingProgressModel::Row& row : m_branches->rows()) {
        notBegun += row.progress.list.id.isValid() ? 0 : 1;
    }
    const auto close = [this] {
        report(m_service.close(m_round->id, workspace().clock().today()),
               tr("The round is closed. A result can still be reopened with a reason."));
    };
    if (notBegun == 0) {
        close();
        return;
    }
    kit::Prompter::Question question;
    question.heading = tr("Close the round?");
    question.text = tr("%n branch(es) have rated nobody.", nullptr, notBegun);
    question.consequence = tr("Nobody can be rated in a closed round. Ctrl+Z opens it again.");
    question.choices = {{u"close"_s, tr("Close the round"), kit::Prompter::Weight::Main},
                        {u"cancel"_s, tr("Cancel"), kit::Prompter::Weight::Cancel}};
    m_prompter.ask(question, this, [close](const QString& answer) {
        if (answer == u"close"_s) {
            close();
        }
    });
}

void RatingView::takeBack()
{
    report(m_service.takeBack(m_model->board()), tr("The list is back at the branch."));
}

void RatingView::ask(const QString& heading, const QString& text, const QString& verb,
                     const std::function<base::Result<void>(const QString&)>& run, const QString& sentence)
{
    kit::Prompter::TextQuestion question;
    question.heading = heading;
    question.text = text;
    question.label = tr("Reason");
    question.verb = verb;
    question.severalLines = true;
    m_prompter.askText(question, this, [this, run, sentence](const std::optional<QString>& reason) {
        if (reason) {
            report(run(*reason), sentence);
        }
    });
}

void RatingView::sendBack()
{
    ask(
        tr("Return the list to the branch?"), tr("The branch sees the reason and presents the list again."),
        tr("Return"),
        [this](const QString& reason) {
            return m_service.sendBack(m_model->board(), reason, workspace().clock().today());
        },
        tr("The list was returned to the branch."));
}

void RatingView::reopen()
{
    ask(
        tr("Reopen the result?"),
        tr("What was decided stays readable. The branch rates again and presents the list anew."), tr("Reopen"),
        [this](const QString& reason) {
            return m_service.reopen(m_model->board(), reason, workspace().clock().today());
        },
        tr("The result is open again."));
}

void RatingView::appeal()
{
    const RatingRow* row = m_model->rowAt(grid()->currentIndex().row());
    if (row == nullptr) {
        return;
    }
    const base::PersonId person = row->person;
    const bool answer = row->rating.appeal.on.isValid() && !row->rating.appeal.answeredOn.isValid();
    ask(
        answer ? tr("Answer the objection of %1").arg(row->name) : tr("Objection of %1").arg(row->name),
        answer ? row->rating.appeal.text : tr("What the member objects to, in one or two sentences."), tr("Save"),
        [this, person, answer](const QString& text) {
            const QDate today = workspace().clock().today();
            return answer ? m_service.answerAppeal(m_model->board(), person, text, today)
                          : m_service.appeal(m_model->board(), person, text, today);
        },
        answer ? tr("The answer is recorded.") : tr("The objection is recorded."));
}

base::PersonId RatingView::personOf(int row) const
{
    const RatingRow* found = m_above ? nullptr : m_model->rowAt(row);
    return found ? found->person : base::PersonId();
}

std::optional<membership::PersonField> RatingView::fieldOf(int column) const
{
    return !m_above && column == RatingModel::Name ? std::optional(membership::PersonField::FullName) : std::nullopt;
}

} // namespace doancoso::pages
