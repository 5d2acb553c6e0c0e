// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_page.h"

#include "core/base/period.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_view.h"
#include "ui/pages/import/import_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QToolButton>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using flows::ImportFlow;
using organization::RowOutcome;
using organization::Severity;

namespace {

constexpr int kFrozenColumns = 2;

} // namespace

ImportPage::ImportPage(ui::Workspace& workspace, std::unique_ptr<flows::ImportFlow> flow, QWidget* parent)
    : kit::Page(parent),
      m_workspace(workspace),
      m_flow(std::move(flow)),
      m_model(*m_flow),
      m_filter(new kit::SegmentedControl(frame())),
      m_sheetButton(new kit::MenuButton({}, frame())),
      m_sheetMenu(new QMenu(m_sheetButton)),
      m_review(new QWidget(frame())),
      m_reviewText(kit::newLabel({}, u"second"_s, m_review)),
      m_reviewBack(new QToolButton(m_review)),
      m_reviewForward(new QToolButton(m_review))
{
    setObjectName(u"importPage"_s);
    buildActions();
    buildFilters();
}

void ImportPage::start(ImportOptionsPane* options)
{
    buildContent(options);
    connectFlow();
    retranslate();
    showStage();
}

ImportPage::~ImportPage()
{
    // Grid and panel ask model and flow while they go.
    delete m_panel;
    delete m_grid;
}

QAction* ImportPage::newAction(const char* objectName, const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void ImportPage::buildActions()
{
    m_choose = newAction("importChoose", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    m_paste = newAction("importPaste", QKeySequence(Qt::CTRL | Qt::Key_V));
    m_template = newAction("importTemplate");
    m_import = newAction("importAll", QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_leave = newAction("importLeave");
    m_leaveOut = newAction("importLeaveOut", QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_header = newAction("importHeader");
    m_show = newAction("importShow");
    m_takeBack = newAction("importTakeBack");
    connect(m_choose, &QAction::triggered, this, [this] { m_flow->chooseFile(folder()); });
    connect(m_paste, &QAction::triggered, this, [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    connect(m_template, &QAction::triggered, this, [this] { m_flow->saveTemplate(folder()); });
    connect(m_import, &QAction::triggered, this, &ImportPage::importOrGoToError);
    connect(m_leave, &QAction::triggered, this, [this] {
        if (mayLeave()) {
            emit left();
        }
    });
    connect(m_leaveOut, &QAction::triggered, this, &ImportPage::leaveOutRows);
    connect(m_header, &QAction::triggered, this, &ImportPage::takeHeader);
    connect(m_show, &QAction::triggered, this, &ImportPage::left);
    connect(m_takeBack, &QAction::triggered, m_flow.get(), &ImportFlow::takeBack);
}

void ImportPage::buildFilters()
{
    for (int filter = 0; filter < 4; ++filter) {
        m_filter->addSegment(filter, {});
    }
    m_filter->setObjectName(u"importFilter"_s);
    m_sheetButton->setMenu(m_sheetMenu);
    m_sheetButton->setObjectName(u"importSheet"_s);
    auto* review = new QHBoxLayout(m_review);
    review->setContentsMargins(0, 0, 0, 0);
    review->setSpacing(kit::kSpace1);
    m_reviewText->setObjectName(u"importReview"_s);
    m_reviewBack->setIcon(kit::icon(kit::IconKey::ChevronLeft));
    m_reviewForward->setIcon(kit::icon(kit::IconKey::ChevronRight));
    review->addWidget(m_reviewText);
    review->addWidget(m_reviewBack);
    review->addWidget(m_reviewForward);
    frame()->addFilter(m_filter);
    frame()->addFilter(m_sheetButton);
    frame()->addFilter(m_review, kit::PageFrame::Side::Right);
    connect(m_filter, &kit::SegmentedControl::currentChanged, this, [this](int filter) {
        if (m_grid->finishEditing()) {
            m_model.setFilter(static_cast<ImportModel::Filter>(filter));
        }
        m_filter->setCurrent(static_cast<int>(m_model.filter()));
        m_grid->setFocus(Qt::OtherFocusReason);
    });
    connect(m_reviewBack, &QToolButton::clicked, this, [this] { m_grid->goToError(false); });
    connect(m_reviewForward, &QToolButton::clicked, this, [this] { m_grid->goToError(true); });
}

void ImportPage::buildContent(ImportOptionsPane* options)
{
    auto* content = new QWidget;
    m_summary = kit::newLabel({}, u"second"_s, content, true);
    m_summary->setObjectName(u"importSummary"_s);
    m_grid = new kit::GridView(content);
    m_grid->setObjectName(u"importGrid"_s);
    m_grid->setFrozenColumns(kFrozenColumns);
    m_grid->setBlockEditor(&m_model);
    m_grid->setErrorCounting(true);
    m_grid->setModel(&m_model);
    m_hint = new kit::KeyHint(content);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(m_summary);
    layout->addWidget(m_grid, 1);
    layout->addWidget(m_hint);
    frame()->setContent(content);
    m_panel = new ImportPanel(*m_flow, m_model, options, {m_leaveOut, m_header});
    frame()->sidePanel()->addWidget(m_panel);

    connect(m_grid, &kit::GridView::currentCellChanged, this, &ImportPage::showCurrent);
    connect(m_grid, &kit::GridView::errorCountChanged, this, &ImportPage::showReview);
    connect(m_grid, &kit::GridView::undoRequested, this, [this] { stepBack(false); });
    connect(m_grid, &kit::GridView::redoRequested, this, [this] { stepBack(true); });
    connect(m_grid, &kit::GridView::blockFinished, this, [this](const kit::BlockReport& report) {
        if (const QString text = report.text(); !text.isEmpty()) {
            frame()->messageBar()->showMessage(kit::Tone::Neutral, text);
        }
    });
    connect(m_grid, &kit::GridView::contextMenuWanted, this, [this](QMenu* menu) {
        menu->addSeparator();
        menu->addAction(m_leaveOut);
        menu->addAction(m_header);
    });
    connect(m_grid->gridHeader(), &QHeaderView::sectionClicked, this, [this](int column) {
        if (ImportModel::sheetColumn(column) >= 0) {
            openMeaningMenu(ImportModel::sheetColumn(column));
        }
    });
}

void ImportPage::connectFlow()
{
    connect(m_flow.get(), &ImportFlow::stageChanged, this, &ImportPage::showStage);
    connect(m_flow.get(), &ImportFlow::failed, this, &ImportPage::showFailure);
    connect(m_flow.get(), &ImportFlow::previewChanged, this, &ImportPage::showPreview);
    connect(m_flow.get(), &ImportFlow::optionsChanged, this, &ImportPage::showSummary);
    connect(m_flow.get(), &ImportFlow::corrected, this, &ImportPage::showRowActions);
    connect(m_flow.get(), &ImportFlow::mappingChanged, this, &ImportPage::showRowActions);
    connect(m_flow.get(), &ImportFlow::told, this,
            [this](const QString& sentence) { frame()->messageBar()->showMessage(kit::Tone::Good, sentence); });
    connect(m_flow.get(), &ImportFlow::progressed, frame(), &kit::PageFrame::setProgress);
    connect(frame(), &kit::PageFrame::cancelWanted, m_flow.get(), &ImportFlow::cancel);
    connect(m_flow.get(), &ImportFlow::listChanged, this, [this] {
        frame()->messageBar()->clear();
        m_filter->setCurrent(static_cast<int>(m_model.filter()));
        fillSheetMenu();
        if (!m_flow->folder().isEmpty()) {
            m_workspace.preferences().setValue(folderKey(), m_flow->folder());
        }
        // On the name in the first row, so that the panel has something to say.
        const flows::ListPreview& preview = m_flow->listPreview();
        const int name = m_flow->list().state().mapping.columnOf(m_flow->import().nameField());
        m_grid->selectId(preview.rows.isEmpty() ? 0 : preview.rows.constFirst().row,
                         name < 0 ? u"outcome"_s : base::columnName(name));
    });
}

QString ImportPage::folder() const
{
    const QString known = m_workspace.preferences().value(folderKey()).toString();
    return known.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : known;
}

// --- what the window asks --------------------------------------------------------------------------------------------

QList<kit::TitleBadge> ImportPage::titleBadges() const
{
    QList<kit::TitleBadge> badges;
    if (m_flow->stage() != Stage::Checking) {
        return badges;
    }
    badges.append({m_flow->file().fileName, kit::Tone::Neutral, {}});
    if (m_flow->file().repairedCells > 0) {
        badges.append(
            {tr("turned into Unicode"), kit::Tone::Accent,
             tr("%n cell(s) in an old %1 font were turned into Unicode.", nullptr, m_flow->file().repairedCells)
                 .arg(base::displayName(m_flow->file().repairedFrom))});
    }
    if (m_flow->isMappingRemembered()) {
        badges.append(
            {tr("columns as last time"), kit::Tone::Neutral, tr("A list with the same headings was imported before.")});
    }
    return badges;
}

QList<QAction*> ImportPage::headerActions() const
{
    return m_flow->stage() == Stage::Checking ? QList<QAction*>{m_leave, m_choose, m_import} : QList<QAction*>{m_leave};
}

QAction* ImportPage::primaryAction() const
{
    return m_flow->stage() == Stage::Checking ? m_import : nullptr;
}

bool ImportPage::mayLeave()
{
    switch (m_flow->stage()) {
    case Stage::Choosing:
    case Stage::Done:
        return true;
    case Stage::Reading:
        m_flow->cancel();
        return m_flow->stage() == Stage::Choosing || mayLeave();
    case Stage::Importing:
    case Stage::TakingBack:
        frame()->messageBar()->showMessage(kit::Tone::Attention, words().writing);
        return false;
    case Stage::Checking:
        break;
    }
    frame()->messageBar()->showMessage(kit::Tone::Attention,
                                       tr("This list is not imported yet; nothing in the data was changed."),
                                       {{tr("Leave without importing"), [this] { emit left(); }}});
    return false;
}

bool ImportPage::isSettled() const
{
    return kit::Page::isSettled() && !m_flow->isBusy();
}

bool ImportPage::stepBack(bool redo)
{
    if (m_flow->stage() == Stage::Done && !redo) {
        m_flow->takeBack();
    } else if (m_grid->finishEditing()) {
        redo ? m_flow->redo() : m_flow->undo();
    }
    return true;
}

QWidget* ImportPage::firstFocus()
{
    if (frame()->state() == kit::PageFrame::State::Content) {
        return m_grid;
    }
    QWidget* button = frame()->stateView()->firstButton();
    return button ? button : this;
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    const int column = ImportModel::sheetColumn(m_grid->currentIndex().column());
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        if (m_flow->stage() == Stage::Reading || m_flow->stage() == Stage::Importing) {
            m_flow->cancel();
        } else {
            m_leave->trigger();
        }
    } else if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier && m_grid->hasFocus() &&
               column >= 0) {
        openMeaningMenu(column);
    } else {
        kit::Page::keyPressEvent(event);
    }
}

void ImportPage::take(const QMimeData& mime)
{
    const auto replace = [this](const QMimeData& given) { m_flow->readMime(given); };
    if (m_flow->stage() != Stage::Checking || !m_flow->list().isCorrected()) {
        replace(mime);
        return;
    }
    auto kept = std::make_shared<QMimeData>();
    kept->setUrls(mime.urls());
    kept->setHtml(mime.html());
    kept->setText(mime.text());
    frame()->messageBar()->showMessage(kit::Tone::Attention,
                                       tr("The list on the screen has corrections that would be lost."),
                                       {{tr("Replace the list"), [replace, kept] { replace(*kept); }}});
}

void ImportPage::retranslate()
{
    m_choose->setText(m_flow->stage() == Stage::Checking ? tr("Another file…") : tr("Choose a file…"));
    m_paste->setText(tr("Paste from Excel"));
    m_template->setText(tr("Save a template…"));
    m_leave->setText(tr("Leave"));
    m_leave->setToolTip(words().leaveTip);
    m_show->setText(words().show);
    m_takeBack->setText(tr("Take the import back"));
    m_import->setText(commitText());
    m_reviewBack->setToolTip(tr("Previous cell to look at (Shift+F7)"));
    m_reviewForward->setToolTip(tr("Next cell to look at (F7)"));
    m_reviewBack->setAccessibleName(m_reviewBack->toolTip());
    m_reviewForward->setAccessibleName(m_reviewForward->toolTip());
    m_grid->setAccessibleName(tr("The list to be imported"));
    m_grid->setEmptyText(tr("No row of this kind."));
    m_hint->setItems({{u"F2"_s, tr("correct a cell")},
                      {u"F7"_s, tr("next cell to look at")},
                      {u"Alt ↓"_s, tr("what the column means")},
                      {u"Ctrl Delete"_s, tr("leave a row out")},
                      {u"Ctrl Z"_s, tr("take a correction back")}});
    m_panel->retranslate();
    m_model.retranslate();
    m_flow->recheck();
    showStage();
}

} // namespace doancoso::pages
