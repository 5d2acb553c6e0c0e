// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/memberwork/training_view.h"

#include "core/base/period.h"
#include "core/membership/training_counts_repository.h"
#include "core/papers/paper.h"
#include "ui/kit/prompter.h"
#include "ui/kit/side_panel.h"

#include <QAction>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using membership::TrainingRegistrationId;
using membership::TrainingState;

TrainingView::TrainingView(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : RecordView(workspace, parent),
      m_prompter(prompter),
      m_service(workspace.database()),
      m_model(new TrainingModel(m_service, this)),
      m_units(new UnitFiguresModel(this)),
      m_register(new QAction(this)),
      m_send(new QAction(this)),
      m_takeBack(new QAction(this))
{
    m_register->setObjectName(u"trainingRegister"_s);
    m_send->setObjectName(u"trainingSend"_s);
    m_takeBack->setObjectName(u"trainingTakeBack"_s);
    grid()->setObjectName(u"training"_s);
    grid()->setModel(m_model);
    grid()->setBlockEditor(m_model);
    grid()->setErrorCounting(true);
    connect(m_register, &QAction::triggered, this, &TrainingView::registerAll);
    connect(m_send, &QAction::triggered, this, &TrainingView::send);
    connect(m_takeBack, &QAction::triggered, this, &TrainingView::takeBack);
}

membership::TrainingYear TrainingView::year() const
{
    return membership::TrainingService::yearOf(workspace().period(), workspace().calendar());
}

QDate TrainingView::day() const
{
    return std::min(workspace().lastDay(), year().lastDay);
}

base::Result<void> TrainingView::loadUnits()
{
    const QList<base::UnitId> below = units();
    const QDate last = day();
    const QDate first = year().firstDay;
    const auto counted = workspace().database().read([&](storage::Connection& connection) {
        return std::pair(membership::TrainingCountsRepository::registered(connection, first, last, below),
                         membership::TrainingCountsRepository::completed(connection, first, last, below));
    });
    if (!counted) {
        return counted.error();
    }
    QList<UnitFiguresModel::Row> rows;
    for (const base::UnitId unit : below) {
        const auto one = counted->first.constFind(unit);
        if (one == counted->first.cend()) {
            continue;
        }
        const qint64 completed = counted->second.value(unit).numerator;
        rows.append({unit,
                     unitName(unit),
                     {one->denominator, one->numerator, completed},
                     completed == one->denominator ? kit::CellState::Good : kit::CellState::Normal});
    }
    m_units->show({{u"members"_s, tr("Members"), 110},
                   {u"registered"_s, tr("Registered"), 110},
                   {u"completed"_s, tr("Completed"), 110}},
                  rows);
    return {};
}

base::Result<void> TrainingView::load()
{
    const base::UnitId unit = workspace().unit();
    m_above = !workspace().tree().childIds(unit).isEmpty();
    QAbstractItemModel* wanted = m_above ? static_cast<QAbstractItemModel*>(m_units) : m_model;
    if (grid()->model() != wanted) {
        grid()->setModel(wanted);
        grid()->setBlockEditor(m_above ? nullptr : m_model);
        grid()->setEnterActivates(m_above);
        grid()->setFrozenColumns(m_above ? 1 : 2);
    }
    if (m_above) {
        return loadUnits();
    }
    auto branch = m_service.branch(unit, year(), day());
    if (!branch) {
        m_model->clear();
        return branch.error();
    }
    m_model->show(std::move(*branch), unit);
    if (!grid()->currentIndex().isValid() && m_model->rowCount() > 0) {
        grid()->setCurrentIndex(m_model->index(0, 2));
    }
    return {};
}

void TrainingView::retranslate()
{
    m_register->setText(tr("Register all"));
    m_register->setToolTip(tr("Members on the last day of the period; those registered already are left alone."));
    m_send->setText(tr("Send upward…"));
    m_takeBack->setText(tr("Take results back"));
    grid()->setAccessibleName(tr("Training programme"));
    m_model->retranslate();
}

QString TrainingView::emptyText() const
{
    return tr("There is no member on %1. Members are entered on the page “Members”.").arg(base::displayDate(day()));
}

bool TrainingView::isEmpty() const
{
    return m_above ? m_units->rowCount() == 0 : m_model->rowCount() == 0;
}

QString TrainingView::paperCode() const
{
    return m_above ? QString() : QString(papers::paper_code::kTraining);
}

QString TrainingView::exportTitle() const
{
    return tr("Training programme %1").arg(year().displayName());
}

QStringList TrainingView::tables() const
{
    return {u"training_registration"_s, u"training_score"_s, u"membership_event"_s, u"person"_s};
}

/// Of the selected rows.
QList<TrainingRegistrationId> TrainingView::chosen() const
{
    QList<TrainingRegistrationId> ids;
    for (const int row : grid()->selectedExtent().rows) {
        const membership::TrainingRow* line = m_above ? nullptr : m_model->rowAt(row);
        if (line != nullptr && line->registration.id.isValid()) {
            ids.append(line->registration.id);
        }
    }
    return ids;
}

void TrainingView::showPanel(kit::SidePanel& panel)
{
    if (m_above) {
        panel.addTitle(exportTitle());
        panel.addRow(tr("Members"), QString::number(m_units->sum(0)));
        panel.addRow(tr("Registered"), QString::number(m_units->sum(1)));
        panel.addRow(tr("Completed"), QString::number(m_units->sum(2)));
        panel.addText(
            tr("Scores are entered branch by branch: Enter on a branch goes there. Registering here registers "
               "the members of all branches below."));
        panel.addButtons({m_register});
        return;
    }
    int registered = 0;
    int assessed = 0;
    int sent = 0;
    int members = 0;
    for (const membership::TrainingRow& row : m_model->branch().rows) {
        const TrainingState state = membership::trainingState(row.registration, m_model->branch().programme);
        members += row.member ? 1 : 0;
        registered += state != TrainingState::NotRegistered ? 1 : 0;
        assessed += state == TrainingState::Assessed || state == TrainingState::Sent ? 1 : 0;
        sent += state == TrainingState::Sent ? 1 : 0;
    }
    panel.addTitle(exportTitle(), m_model->branch().programme.name.shown());
    panel.addRow(tr("Registered"), tr("%1 of %2").arg(registered).arg(members));
    panel.addRow(tr("Assessed"), QString::number(assessed));
    panel.addRow(tr("Sent upward"), QString::number(sent));
    for (const membership::EqualScores& equal :
         membership::equalScores(m_model->registrations(), m_model->branch().programme)) {
        const int count = static_cast<int>(equal.registrations.size());
        panel.addNotice(
            equal.allAtMost
                ? tr("%n member(s) have all points in every group. Was each of them looked at? F7 shows them.", nullptr,
                     count)
                : tr("%n member(s) have the same points in every group. Was each of them looked at? F7 "
                     "shows them.",
                     nullptr, count),
            kit::Tone::Attention);
    }
    m_register->setEnabled(registered < m_model->rowCount());
    m_send->setEnabled(assessed > sent);
    m_takeBack->setEnabled(sent > 0);
    panel.addButtons(actions());
}

ui::PanelForm* TrainingView::editForm(QWidget*)
{
    if (m_above) {
        workspace().setUnit(m_units->unitAt(grid()->currentIndex().row()));
    }
    return nullptr;
}

base::Result<bool> TrainingView::removeChosen()
{
    const QList<TrainingRegistrationId> ids = chosen();
    if (ids.isEmpty()) {
        return false;
    }
    const auto removed = m_service.unregister(ids);
    return removed ? base::Result<bool>(true) : removed.error();
}

void TrainingView::goTo(qint64 id)
{
    grid()->selectId(id);
}

void TrainingView::registerAll()
{
    if (!grid()->finishEditing()) {
        return;
    }
    const auto fresh = m_service.registerBranches(units(), year(), day());
    if (!fresh) {
        emit failed(fresh.error());
        return;
    }
    emit done(*fresh == 0 ? tr("All members are registered already.")
                          : tr("%n member(s) registered for the year %1.", nullptr, *fresh).arg(year().displayName()));
}

void TrainingView::send()
{
    if (!grid()->finishEditing()) {
        return;
    }
    QList<TrainingRegistrationId> ready;
    int open = 0;
    for (const auto& registration : m_model->registrations()) {
        const TrainingState state = membership::trainingState(registration, m_model->branch().programme);
        if (state == TrainingState::Assessed) {
            ready.append(registration.id);
        }
        open += state == TrainingState::Registered ? 1 : 0;
    }
    kit::Prompter::Question question;
    question.heading = tr("Send %n result(s) upward?", nullptr, static_cast<int>(ready.size()));
    question.text =
        open == 0 ? QString() : tr("%n member(s) are not assessed in every group and stay here.", nullptr, open);
    question.consequence = tr("The scores can no longer be changed until they are taken back.");
    question.choices = {{u"send"_s, tr("Send upward"), kit::Prompter::Weight::Main},
                        {u"cancel"_s, tr("Cancel"), kit::Prompter::Weight::Cancel}};
    m_prompter.ask(question, this, [this, ready](const QString& answer) {
        if (answer != u"send"_s) {
            return;
        }
        const auto sent = m_service.send(ready, workspace().clock().today());
        if (!sent) {
            emit failed(sent.error());
        } else {
            emit done(tr("%n result(s) sent upward.", nullptr, *sent));
        }
    });
}

void TrainingView::takeBack()
{
    QList<TrainingRegistrationId> sent;
    for (const auto& registration : m_model->registrations()) {
        if (registration.sentOn.isValid()) {
            sent.append(registration.id);
        }
    }
    const auto taken = m_service.takeBack(sent);
    if (!taken) {
        emit failed(taken.error());
    } else {
        emit done(tr("%n result(s) taken back; the scores can be changed again.", nullptr, *taken));
    }
}

base::PersonId TrainingView::personOf(int row) const
{
    const membership::TrainingRow* found = m_above ? nullptr : m_model->rowAt(row);
    return found ? found->person : base::PersonId();
}

std::optional<membership::PersonField> TrainingView::fieldOf(int column) const
{
    return !m_above && column == TrainingModel::Name ? std::optional(membership::PersonField::FullName) : std::nullopt;
}

} // namespace doancoso::pages
