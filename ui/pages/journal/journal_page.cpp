// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/journal/journal_page.h"

#include "core/activity/derived_data.h"
#include "ui/background_job.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/journal/backup_model.h"
#include "ui/pages/journal/journal_model.h"
#include "ui/pages/journal/journal_words.h"

#include <QAction>
#include <QDir>
#include <QItemSelectionModel>
#include <QStackedWidget>

namespace doancoso::pages {

JournalPage::JournalPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_views(new kit::SegmentedControl(this)),
      m_search(new kit::SearchBox(this)),
      m_stack(new QStackedWidget(this)),
      m_lines(new JournalModel(workspace, this)),
      m_lineTable(new kit::GridView(this)),
      m_backups(new BackupModel(this)),
      m_backupTable(new kit::GridView(this)),
      m_undo(new QAction(this)),
      m_redo(new QAction(this)),
      m_backUp(new QAction(this)),
      m_check(new QAction(this))
{
    m_views->addSegment(Changes, {});
    m_views->addSegment(Backups, {});
    frame()->addFilter(m_views);
    frame()->addFilter(m_search);
    m_lineTable->setObjectName(QStringLiteral("journalLines"));
    m_lineTable->setModel(m_lines);
    m_lineTable->setStretchColumn(QStringLiteral("label"));
    m_backupTable->setObjectName(QStringLiteral("backups"));
    m_backupTable->setModel(m_backups);
    m_backupTable->setStretchColumn(QStringLiteral("file"));
    m_stack->addWidget(m_lineTable);
    m_stack->addWidget(m_backupTable);
    frame()->setContent(m_stack);
    frame()->sidePanel();

    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(m_search, &kit::SearchBox::textChanged, this, &JournalPage::load);
    connect(m_lineTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showLine);
    connect(m_backupTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalPage::showBackup);
    connect(m_undo, &QAction::triggered, this, [this] { step(true); });
    connect(m_redo, &QAction::triggered, this, [this] { step(false); });
    connect(m_backUp, &QAction::triggered, this, [this] {
        frame()->messageBar()->showMessage(kit::Tone::Neutral, tr("Making a backup and reading it back…"));
        m_workspace.backUp(storage::BackupReason::ByHand);
    });
    connect(m_check, &QAction::triggered, this, &JournalPage::runCheck);
    connect(&workspace, &ui::Workspace::changed, this, &JournalPage::load);
    connect(&workspace, &ui::Workspace::backupFinished, this, [this](const base::Result<storage::BackupFile>& made) {
        if (!made) {
            showProblem(made.error());
            return;
        }
        load();
        if (made->reason == storage::BackupReason::ByHand) {
            frame()->messageBar()->showMessage(
                kit::Tone::Good, tr("Backup made and read back whole: %1").arg(QDir::toNativeSeparators(made->path)));
        }
    });
    retranslate();
}

QString JournalPage::title() const
{
    return tr("Journal & backup");
}

QList<kit::TitleBadge> JournalPage::titleBadges() const
{
    const auto last = m_workspace.lastBackup();
    return last ? QList<kit::TitleBadge>{{tr("Last verified backup: %1")
                                              .arg(last->madeAt.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                                          kit::Tone::Good,
                                          {}}}
                : QList<kit::TitleBadge>{{tr("No backup yet"), kit::Tone::Attention, {}}};
}

QList<QAction*> JournalPage::headerActions() const
{
    return m_view == Changes ? QList<QAction*>{m_check, m_redo, m_undo} : QList<QAction*>{m_check, m_backUp};
}

QAction* JournalPage::primaryAction() const
{
    return m_view == Changes ? m_undo : m_backUp;
}

void JournalPage::refresh()
{
    load();
}

void JournalPage::retranslate()
{
    m_views->setSegmentText(Changes, tr("What was changed"));
    m_views->setSegmentText(Backups, tr("Backups"));
    m_search->setPlaceholderText(tr("Find a change or a person"));
    m_undo->setText(tr("Undo"));
    m_redo->setText(tr("Do again"));
    m_backUp->setText(tr("Back up now"));
    m_check->setText(tr("Check the data file"));
    load();
}

bool JournalPage::showNamedView(const QString& name)
{
    const QStringList names{QStringLiteral("changes"), QStringLiteral("backups")};
    const qsizetype view = names.indexOf(name);
    if (view >= 0) {
        showView(static_cast<View>(view));
    }
    return view >= 0;
}

void JournalPage::showView(View view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_search->setVisible(view == Changes);
    m_stack->setCurrentIndex(view);
    load();
}

void JournalPage::load()
{
    if (const auto loaded = m_lines->load(m_search->text()); !loaded) {
        frame()->showWrong(tr("The journal cannot be read"), loaded.error().userText);
        return;
    }
    m_backups->setBackups(storage::listBackups(m_workspace.backupFolder(), m_workspace.filePath()));
    const auto undo = m_workspace.journal().nextUndo();
    const auto redo = m_workspace.journal().nextRedo();
    m_undo->setEnabled(undo && undo->has_value());
    m_undo->setToolTip(undo && *undo ? tr("Undo: %1").arg((*undo)->label) : QString());
    m_redo->setEnabled(redo && redo->has_value());
    m_redo->setToolTip(redo && *redo ? tr("Do again: %1").arg((*redo)->label) : QString());
    if (m_view == Backups && m_backups->rowCount() == 0) {
        frame()->showEmpty(kit::IconKey::Archive, tr("No backup yet"),
                           tr("The program makes one each day and when the file is closed. You can make one now."),
                           {m_backUp});
    } else {
        frame()->showContent();
    }
    updateHeader();
    kit::GridView* table = m_view == Changes ? m_lineTable : m_backupTable;
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0) {
        table->setCurrentIndex(table->model()->index(0, 0));
    }
    m_view == Changes ? showLine() : showBackup();
}

void JournalPage::showLine()
{
    kit::SidePanel* panel = frame()->sidePanel();
    panel->clear();
    const QModelIndex current = m_lineTable->currentIndex();
    if (!current.isValid() || current.row() >= m_lines->rowCount()) {
        panel->addText(tr("Choose a line to see what was changed."));
        return;
    }
    const storage::JournalLine& line = m_lines->lineAt(current.row());
    panel->addTitle(line.label, tr("%1, %2").arg(line.userName, line.at.toLocalTime().toString(
                                                                    QStringLiteral("dd/MM/yyyy HH:mm:ss"))));
    const auto rows = m_workspace.journal().rows(line.id);
    if (!rows) {
        panel->addNotice(rows.error().userText, kit::Tone::Bad);
        return;
    }
    const RecordNames names{[this](qint64 id) {
                                const organization::UnitNode* node = m_workspace.tree().find(base::UnitId(id));
                                return node ? node->shortName : QString();
                            },
                            [this](qint64 id) {
                                const auto versions = m_workspace.indicators().versions(base::IndicatorId(id));
                                return versions && !versions->isEmpty() ? versions->constFirst().shortName : QString();
                            }};
    constexpr int kShownRows = 40;
    for (const storage::JournalRow& row : rows->mid(0, kShownRows)) {
        panel->addSection(recordTitle(row, names) + (row.before.isEmpty()  ? tr(" (new)")
                                                     : row.after.isEmpty() ? tr(" (removed)")
                                                                           : QString()));
        for (const QString& change : changedValues(row)) {
            panel->addText(change);
        }
    }
    if (rows->size() > kShownRows) {
        panel->addText(tr("… and %1 more records").arg(rows->size() - kShownRows));
    }
}

void JournalPage::showBackup()
{
    kit::SidePanel* panel = frame()->sidePanel();
    panel->clear();
    const QModelIndex current = m_backupTable->currentIndex();
    if (!current.isValid() || current.row() >= m_backups->rowCount()) {
        panel->addText(tr("Choose a backup to see what restoring it would change."));
        return;
    }
    const storage::BackupFile backup = m_backups->backupAt(current.row());
    panel->addTitle(tr("Backup of %1").arg(backup.madeAt.toString(QStringLiteral("dd/MM/yyyy HH:mm"))),
                    kit::breakable(QDir::toNativeSeparators(backup.path)));
    const auto preview = storage::previewRestore(m_workspace.database(), backup);
    if (!preview) {
        panel->addNotice(preview.error().userText, kit::Tone::Bad);
        return;
    }
    panel->addSection(tr("What restoring would take back"));
    if (preview->changeCount == 0) {
        panel->addText(tr("Nothing: no change was made since."), kit::Tone::Good);
    } else {
        panel->addNotice(tr("%1 changes made since would be taken back. The present file is kept as a backup.")
                             .arg(preview->changeCount),
                         kit::Tone::Attention);
        for (const QString& change : preview->changesThatWouldGo.mid(0, 12)) {
            panel->addText(change);
        }
        if (preview->changeCount > 12) {
            panel->addText(tr("… and %1 more").arg(preview->changeCount - 12));
        }
    }
    panel->addLink(tr("Restore this backup"), [this, backup] { confirmRestore(backup); });
}

void JournalPage::confirmRestore(const storage::BackupFile& backup)
{
    kit::Prompter::Question question;
    question.heading = tr("Restore the backup of %1?").arg(backup.madeAt.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
    question.text = tr("The data file goes back to that moment.");
    question.consequence = tr("The file as it is now is kept among the backups, so you can come back to it.");
    question.choices = {{QStringLiteral("restore"), tr("Restore"), kit::Prompter::Weight::Destructive},
                        {QStringLiteral("cancel"), tr("Keep the present file"), kit::Prompter::Weight::Cancel}};
    m_prompter.ask(question, this, [this, backup](const QString& answer) {
        if (answer == QLatin1String("restore")) {
            m_workspace.askRestore(backup);
        }
    });
}

void JournalPage::step(bool undo)
{
    const auto done = undo ? m_workspace.undo() : m_workspace.redo();
    if (!done) {
        showProblem(done.error());
        return;
    }
    frame()->messageBar()->showMessage(kit::Tone::Good, *done);
}

void JournalPage::runCheck()
{
    m_check->setEnabled(false);
    frame()->showWorking(tr("Checking the data file"));
    using Outcome = base::Result<QList<results::CheckItem>>;
    storage::Database& database = m_workspace.database();
    auto* job = ui::BackgroundJob::start<Outcome>(
        this,
        [&database](base::ProgressSink& progress) -> Outcome {
            const storage::ConnectionScope scope(database);
            if (!scope.state()) {
                return scope.state().error();
            }
            if (const auto sound = storage::quickCheck(database); !sound) {
                return sound.error();
            }
            return activity::DerivedData::check(database, progress);
        },
        [this](const Outcome& outcome) {
            m_check->setEnabled(true);
            frame()->showContent();
            if (!outcome) {
                showProblem(outcome.error());
                return;
            }
            qint64 problems = 0;
            qint64 checked = 0;
            for (const results::CheckItem& item : *outcome) {
                problems += item.problemCount;
                checked += item.checked;
            }
            if (problems == 0) {
                frame()->messageBar()->showMessage(
                    kit::Tone::Good,
                    tr("The data file is in order: every page read, %1 sums compared with their figures.")
                        .arg(checked));
            } else {
                frame()->messageBar()->showMessage(
                    kit::Tone::Bad,
                    tr("%1 sums differ from their figures. The figures themselves are safe.").arg(problems),
                    {{tr("Add the sums up anew"), [this] { repairSums(); }}});
            }
        });
    connect(job, &ui::BackgroundJob::progressed, this,
            [this](qint64 done, qint64 total, const QString& text) { frame()->setProgress(done, total, text); });
    connect(frame(), &kit::PageFrame::cancelWanted, job, &ui::BackgroundJob::cancel);
}

void JournalPage::repairSums()
{
    frame()->messageBar()->clear();
    frame()->showWorking(tr("Adding the sums up anew"));
    storage::Database& database = m_workspace.database();
    auto* job = ui::BackgroundJob::start<base::Result<void>>(
        this,
        [&database](base::ProgressSink& progress) -> base::Result<void> {
            const storage::ConnectionScope scope(database);
            return scope.state() ? activity::DerivedData::rebuild(database, progress) : scope.state();
        },
        [this](const base::Result<void>& outcome) {
            frame()->showContent();
            if (outcome) {
                frame()->messageBar()->showMessage(kit::Tone::Good,
                                                   tr("All sums were added up anew from the figures."));
            } else {
                showProblem(outcome.error());
            }
        });
    connect(job, &ui::BackgroundJob::progressed, this,
            [this](qint64 done, qint64 total, const QString& text) { frame()->setProgress(done, total, text); });
    connect(frame(), &kit::PageFrame::cancelWanted, job, &ui::BackgroundJob::cancel);
}

void JournalPage::showProblem(const base::Error& error)
{
    frame()->messageBar()->showError(error);
}

} // namespace doancoso::pages
