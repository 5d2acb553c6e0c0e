// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/backup_pane.h"

#include "ui/friendly_time.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/prompter.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryFile>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

/// The only honest answer to "can it be written" is a file.
bool canWrite(const QString& folder)
{
    QTemporaryFile probe(QDir(folder).filePath(u"doancoso-XXXXXX"_s));
    return probe.open();
}

} // namespace

BackupPane::BackupPane(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_form(new kit::Form(this)),
      m_folder(kit::newLabel({}, {}, this, true)),
      m_last(kit::newLabel({}, {}, this, true)),
      m_choose(new QPushButton(this)),
      m_beside(new QPushButton(this)),
      m_now(new QPushButton(this)),
      m_text(kit::newLabel({}, u"second"_s, this, true))
{
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->setObjectName(u"backupChoose"_s);
    m_beside->setObjectName(u"backupBeside"_s);
    m_now->setObjectName(u"backupNow"_s);
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::kSpace2);
    for (QPushButton* button : {m_choose, m_beside, m_now}) {
        line->addWidget(button);
    }
    line->addStretch(1);
    m_form->addRow(u"folder"_s, {}, m_folder);
    m_form->addRow(u"buttons"_s, {}, buttons);
    m_form->addRow(u"last"_s, {}, m_last);
    m_form->setMaximumWidth(720);
    m_text->setMaximumWidth(720);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace4, kit::kSpace4, kit::kSpace4, kit::kSpace4);
    layout->setSpacing(kit::kSpace4);
    layout->addWidget(m_form);
    layout->addWidget(m_text);
    layout->addStretch(1);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &BackupPane::choose);
    connect(m_beside, &QPushButton::clicked, this, [this] { take(QString()); });
    connect(m_now, &QPushButton::clicked, this, [this] { m_workspace.backUp(storage::BackupReason::ByHand); });
    connect(&workspace, &ui::Workspace::backupFolderChanged, this, &BackupPane::load);
    connect(&workspace, &ui::Workspace::backupFinished, this, &BackupPane::load);
    retranslate();
}

void BackupPane::load()
{
    const QString beside = storage::backupFolderFor(m_workspace.filePath());
    m_folder->setText(QDir::toNativeSeparators(m_workspace.backupFolder()));
    m_beside->setEnabled(m_workspace.backupFolder() != beside);
    const auto last = m_workspace.lastBackup();
    const auto count = storage::listBackups(m_workspace.backupFolder(), m_workspace.filePath()).size();
    m_last->setText(last ? tr("%1, read back whole; %2 copies in the folder")
                               .arg(ui::friendlyTime(last->madeAt, m_workspace.clock().today()))
                               .arg(count)
                         : tr("none yet in this folder"));
    m_form->clearErrors();
}

void BackupPane::choose()
{
    kit::Prompter::FileQuestion question;
    question.heading = tr("Folder for backups");
    question.start = m_workspace.backupFolder();
    m_prompter.chooseFolder(question, this, [this](const QString& folder) {
        if (!folder.isEmpty()) {
            take(folder);
        }
    });
}

void BackupPane::take(const QString& folder)
{
    if (!folder.isEmpty() && !(QFileInfo(folder).isDir() && canWrite(folder))) {
        m_form->setError(u"folder"_s,
                         tr("The folder %1 cannot be written. The folder stays as it was; choose another one.")
                             .arg(QDir::toNativeSeparators(folder)));
        return;
    }
    m_workspace.setBackupFolder(folder);
    emit done(tr("Backups of this file go to %1 from now on. Copies in the former folder stay there.")
                  .arg(QDir::toNativeSeparators(m_workspace.backupFolder())));
}

QString BackupPane::folderText() const
{
    return m_folder->text();
}

QString BackupPane::problem() const
{
    return m_form->errorOf(u"folder"_s);
}

void BackupPane::retranslate()
{
    m_form->setLabel(u"folder"_s, tr("Folder"));
    m_form->setHint(u"folder"_s,
                    tr("Best on another disk or a USB stick that stays plugged in: then a broken disk does not "
                       "take both."));
    m_form->setLabel(u"buttons"_s, {});
    m_form->setLabel(u"last"_s, tr("Last backup"));
    m_choose->setText(tr("Choose another folder…"));
    m_beside->setText(tr("Beside the data file"));
    m_now->setText(tr("Back up now"));
    m_text->setText(
        tr("A copy is made each day and when the file is closed, opened again and read whole before it counts. "
           "Kept are those of 7 days, 4 weeks and 12 months, the last five before an upgrade, restore or "
           "import, and for a year every one made by hand. Restoring is on the page “Journal & backup”."));
    load();
}

} // namespace doancoso::pages
