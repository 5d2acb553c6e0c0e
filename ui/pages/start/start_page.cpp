// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/start_page.h"

#include "ui/friendly_time.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/state_view.h"
#include "ui/pages/start/file_row.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

constexpr int kStartWidth = 880;
constexpr int kActionsWidth = 270;
constexpr int kMostBackups = 5;

QString reasonWord(storage::BackupReason reason)
{
    switch (reason) {
    case storage::BackupReason::Daily:
        return StartPage::tr("daily");
    case storage::BackupReason::Closing:
        return StartPage::tr("at closing");
    case storage::BackupReason::ByHand:
        return StartPage::tr("by hand");
    case storage::BackupReason::BeforeUpgrade:
        return StartPage::tr("before an upgrade");
    case storage::BackupReason::BeforeRestore:
        return StartPage::tr("before a restore");
    case storage::BackupReason::BeforeImport:
        return StartPage::tr("before an import");
    }
    return {};
}

void clearLayout(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            clearLayout(item->layout());
        }
        delete item;
    }
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent),
      m_content(new QWidget),
      m_working(new kit::StateView(this)),
      m_name(kit::newLabel({}, QStringLiteral("figure"), m_content)),
      m_slogan(kit::newLabel({}, QStringLiteral("second"), m_content, true)),
      m_problemBox(new QFrame(m_content)),
      m_problemLayout(new QVBoxLayout(m_problemBox)),
      m_filesCard(new kit::Card({}, m_content)),
      m_files(new QWidget(m_filesCard)),
      m_filesLayout(new QVBoxLayout(m_files))
{
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("page"));
    kit::setStyleRole(m_content, QStringLiteral("page"));
    kit::setStyleRole(m_problemBox, QStringLiteral("message"));
    m_problemBox->hide();
    m_problemLayout->setContentsMargins(kit::kSpace4, kit::kSpace3, kit::kSpace4, kit::kSpace3);
    m_problemLayout->setSpacing(kit::kSpace2);
    m_filesLayout->setContentsMargins(0, 0, 0, 0);
    m_filesLayout->setSpacing(0);
    m_filesCard->body()->addWidget(m_files);
    m_filesCard->body()->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(kit::kSpace6);
    columns->addWidget(newActions());
    columns->addWidget(m_filesCard, 1);
    auto* column = new QWidget(m_content);
    column->setMaximumWidth(kStartWidth);
    auto* inside = new QVBoxLayout(column);
    inside->setContentsMargins(kit::kSpace4, kit::kSpace6, kit::kSpace4, kit::kSpace6);
    inside->setSpacing(kit::kSpace4);
    inside->addWidget(m_name);
    inside->addWidget(m_slogan);
    inside->addWidget(m_problemBox);
    inside->addLayout(columns);
    auto* around = new QVBoxLayout(m_content);
    around->addStretch(1);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(column, 100);
    line->addStretch(1);
    around->addLayout(line);
    around->addStretch(2);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    kit::setStyleRole(scroll, QStringLiteral("plainScroll"));
    scroll->setWidget(m_content);
    auto* layout = new QStackedLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(m_working);
    connect(m_working, &kit::StateView::cancelWanted, this, &StartPage::cancelWanted);
    retranslate();
}

QPushButton* StartPage::newAction(const char* objectName)
{
    auto* button = new QPushButton(m_content);
    button->setObjectName(QString::fromLatin1(objectName));
    button->setMinimumHeight(36);
    return button;
}

QWidget* StartPage::newActions()
{
    auto* box = new QWidget(m_content);
    box->setFixedWidth(kActionsWidth);
    m_new = newAction("startNew");
    kit::setStyleRole(m_new, QStringLiteral("primary"));
    m_open = newAction("startOpen");
    m_example = newAction("startExample");
    m_back = newAction("startBack");
    m_back->hide();
    m_newHint = kit::newLabel({}, QStringLiteral("small"), box, true);
    m_openHint = kit::newLabel({}, QStringLiteral("small"), box, true);
    m_exampleHint = kit::newLabel({}, QStringLiteral("small"), box, true);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    for (const auto& [button, hint] :
         {std::pair(m_new, m_newHint), std::pair(m_open, m_openHint), std::pair(m_example, m_exampleHint)}) {
        layout->addWidget(button);
        layout->addWidget(hint);
        layout->addSpacing(kit::kSpace3);
    }
    layout->addWidget(m_back);
    layout->addStretch(1);
    connect(m_new, &QPushButton::clicked, this, &StartPage::newFileWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleWanted);
    connect(m_back, &QPushButton::clicked, this, &StartPage::backWanted);
    return box;
}

void StartPage::setRecentFiles(const QStringList& files, const QDate& today)
{
    m_recent = files;
    m_today = today;
    fillFiles();
}

void StartPage::setExampleOffered(bool offered)
{
    m_example->setVisible(offered);
    m_exampleHint->setVisible(offered);
}

void StartPage::setOpenFile(const QString& file)
{
    m_openFile = file;
    m_back->setVisible(!file.isEmpty());
    m_back->setText(tr("Back to %1").arg(QFileInfo(file).fileName()));
}

void StartPage::fillFiles()
{
    clearLayout(m_filesLayout);
    if (m_recent.isEmpty()) {
        auto* empty = kit::newLabel(tr("Files that you open will stand here. A data file holds the whole of an office: "
                                       "its units, plans, targets and results."),
                                    QStringLiteral("second"), m_files, true);
        m_filesLayout->addWidget(empty);
    }
    for (const QString& file : std::as_const(m_recent)) {
        const QFileInfo info(file);
        const bool exists = info.exists();
        const QString word = exists ? ui::friendlyTime(info.lastModified(), m_today) + QStringLiteral(" · ") +
                                          ui::friendlySize(info.size())
                                    : tr("not found");
        auto* row = new FileRow(info.completeBaseName(), QDir::toNativeSeparators(info.absolutePath()), word, m_files);
        row->setMissing(!exists);
        connect(row, &FileRow::clicked, this, [this, file] { emit fileChosen(file); });
        m_filesLayout->addWidget(row);
    }
}

void StartPage::showError(const QString& file, const base::Error& error, const QList<storage::BackupFile>& backups)
{
    m_problem = Problem{file, error, backups};
    fillProblem();
    showContent();
}

void StartPage::clearError()
{
    m_problem.reset();
    fillProblem();
}

QString StartPage::errorText() const
{
    return m_problem ? m_problem->error.userText : QString();
}

void StartPage::fillProblem()
{
    clearLayout(m_problemLayout);
    m_problemBox->setVisible(m_problem.has_value());
    if (!m_problem) {
        return;
    }
    const QString file = m_problem->file;
    const bool damaged = m_problem->error.code == base::ErrorCode::Corrupt;
    kit::setStyleProperty(m_problemBox, "kitTone", damaged ? QStringLiteral("bad") : QStringLiteral("attention"));
    m_problemLayout->addWidget(kit::newLabel(tr("“%1” could not be opened").arg(QFileInfo(file).fileName()),
                                             QStringLiteral("panelTitle"), m_problemBox, true));
    m_problemLayout->addWidget(kit::newLabel(m_problem->error.userText, QString(), m_problemBox, true));
    if (!m_problem->backups.isEmpty()) {
        m_problemLayout->addWidget(kit::newLabel(
            tr("There are verified backups of it. Restoring one keeps the present file beside it as well."),
            QStringLiteral("second"), m_problemBox, true));
    }
    for (const storage::BackupFile& backup : m_problem->backups.mid(0, kMostBackups)) {
        auto* row = new FileRow(tr("Restore the backup of %1").arg(ui::friendlyTime(backup.madeAt, m_today)),
                                QDir::toNativeSeparators(backup.path),
                                reasonWord(backup.reason) + QStringLiteral(" · ") + ui::friendlySize(backup.size),
                                m_problemBox);
        connect(row, &FileRow::clicked, this, [this, file, backup] { emit restoreWanted(file, backup); });
        m_problemLayout->addWidget(row);
    }
    auto* buttons = new QWidget(m_problemBox);
    auto* line = new kit::FlowLayout(buttons);
    const auto addButton = [&](const QString& text, auto run) {
        auto* button = new QPushButton(text, buttons);
        connect(button, &QPushButton::clicked, this, run);
        line->addWidget(button);
    };
    addButton(tr("Try again"), [this, file] { emit fileChosen(file); });
    addButton(tr("Open another file…"), [this] { emit openWanted(); });
    if (m_recent.contains(file)) {
        addButton(tr("Take it off the list"), [this, file] { emit forgetWanted(file); });
    }
    m_problemLayout->addWidget(buttons);
}

void StartPage::showWorking(const QString& heading)
{
    m_working->showWorking(heading);
    static_cast<QStackedLayout*>(layout())->setCurrentIndex(1);
}

void StartPage::setProgress(qint64 done, qint64 total, const QString& text)
{
    m_working->setProgress(done, total, text);
}

void StartPage::showContent()
{
    static_cast<QStackedLayout*>(layout())->setCurrentIndex(0);
}

void StartPage::retranslate()
{
    m_name->setText(QStringLiteral("Đoàn Cơ Sở"));
    m_slogan->setText(tr("Organisation, plans, targets, results and printed sheets of the Youth Union's offices."));
    m_new->setText(tr("New file…"));
    m_newHint->setText(tr("For an office that starts here: a few questions, two minutes."));
    m_open->setText(tr("Open a file…"));
    m_openHint->setText(tr("A data file (.doancoso) on this machine."));
    m_example->setText(tr("Try the Thọ Xuân example"));
    m_exampleHint->setText(tr("30 communes, a plan with its targets, and results of four quarters to look at and try "
                              "out."));
    m_filesCard->setTitle(tr("Recent files"));
    setOpenFile(m_openFile);
    fillFiles();
    fillProblem();
}

void StartPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::pages
