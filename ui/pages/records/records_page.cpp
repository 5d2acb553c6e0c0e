// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/records_page.h"

#include "core/activity/personal_data_service.h"
#include "core/storage/unit_of_work.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/prompter.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_view.h"
#include "ui/pages/papers/papers_page.h"
#include "ui/pages/records/record_view.h"
#include "ui/panel_form.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {
constexpr int kPanelDelay = 40; // milliseconds: while the cursor runs the panel waits
} // namespace

RecordsPage::RecordsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_prompter(prompter),
      m_segments(new kit::SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_panelTimer(new QTimer(this)),
      m_new(newAction("newActivity", QKeySequence(Qt::CTRL | Qt::Key_N))),
      m_remove(newAction("removeActivity", QKeySequence(Qt::CTRL | Qt::Key_Minus))),
      m_export(newAction("exportActivities")),
      m_print(newAction("printRecords", QKeySequence::Print))
{
    m_segments->setObjectName(u"recordViews"_s);
    frame()->addFilter(m_segments);
    frame()->sidePanel();
    frame()->setContent(m_stack);
    m_panelTimer->setSingleShot(true);
    m_panelTimer->setInterval(kPanelDelay);
    connect(m_panelTimer, &QTimer::timeout, this, &RecordsPage::showPanel);
    connect(m_segments, &kit::SegmentedControl::currentChanged, this, [this](int id) {
        if (id < m_views.size()) {
            showView(id);
        }
    });
    connect(m_new, &QAction::triggered, this, [this] {
        if (mayLeave()) {
            openForm(view()->newForm(frame()->sidePanel()));
        }
    });
    connect(m_remove, &QAction::triggered, this, &RecordsPage::removeChosen);
    connect(m_export, &QAction::triggered, this, &RecordsPage::exportList);
    connect(m_print, &QAction::triggered, this, &RecordsPage::openPapers);
    connect(&workspace, &ui::Workspace::changed, this, &RecordsPage::onChanged);
}

void RecordsPage::start()
{
    retranslate();
    showView(0);
}

QAction* RecordsPage::primaryAction() const
{
    return m_new->text().isEmpty() ? nullptr : m_new;
}

QAction* RecordsPage::newAction(const char* objectName, const QKeySequence& key)
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(objectName));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void RecordsPage::addView(RecordView* view)
{
    m_segments->addSegment(static_cast<int>(m_views.size()), {});
    m_views.append(view);
    m_stack->addWidget(view->content());
    for (QWidget* filter : view->filters()) {
        frame()->addFilter(filter);
        filter->hide();
    }
    connect(view, &RecordView::failed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(view, &RecordView::done, this,
            [this](const QString& sentence) { frame()->messageBar()->showMessage(kit::Tone::Good, sentence); });
    connect(view, &RecordView::formWanted, this, &RecordsPage::openForm);
    connect(view, &RecordView::panelChanged, m_panelTimer, qOverload<>(&QTimer::start));
    connect(view->grid(), &kit::GridView::currentCellChanged, m_panelTimer, qOverload<>(&QTimer::start));
    connect(view->grid(), &QAbstractItemView::activated, this, &RecordsPage::openChosen);
    connect(view->grid(), &kit::GridView::copied, this,
            [this, view](const QList<int>& rows, const QList<int>& columns) {
                recordAccess(view->accessTo(activity::AccessKind::Copy, rows, columns));
            });
    connect(view->grid(), &kit::GridView::contextMenuWanted, this, [this, view](QMenu* menu) {
        menu->addSeparator();
        menu->addAction(m_new);
        menu->addActions(view->actions());
        menu->addAction(m_remove);
    });
}

RecordView* RecordsPage::view() const
{
    return m_views.at(m_stack->currentIndex());
}

bool RecordsPage::showView(int view)
{
    if (!mayLeave()) {
        m_segments->setCurrent(m_stack->currentIndex());
        return false;
    }
    closeForm();
    m_stack->setCurrentIndex(view);
    m_segments->setCurrent(view);
    for (RecordView* each : std::as_const(m_views)) {
        for (QWidget* filter : each->filters()) {
            filter->setVisible(each == m_views.at(view));
        }
    }
    refresh();
    updateHeader();
    // Once the table has its size, the month in work is in sight.
    QTimer::singleShot(0, this, [this] { this->view()->grid()->scrollTo(this->view()->grid()->currentIndex()); });
    return true;
}

bool RecordsPage::showNamedView(const QString& name)
{
    for (int view = 0; view < m_views.size(); ++view) {
        if (m_views.at(view)->name() == name) {
            return showView(view);
        }
    }
    return false;
}

QList<kit::TitleBadge> RecordsPage::titleBadges() const
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    return unit ? QList<kit::TitleBadge>{{unit->name, kit::Tone::Neutral, {}}} : QList<kit::TitleBadge>();
}

QList<QAction*> RecordsPage::headerActions() const
{
    QList<QAction*> shown{m_export};
    if (!view()->paperCode().isEmpty()) {
        shown.append(m_print);
    }
    if (!m_new->text().isEmpty()) {
        shown.append(m_new);
    }
    return shown;
}

void RecordsPage::setScope(qint64, const base::Period&)
{
    closeForm();
    if (m_papers) {
        m_papers->setScope(m_workspace.unit().value(), m_workspace.period());
    }
    refresh();
}

void RecordsPage::refresh()
{
    const auto loaded = view()->load();
    m_new->setText(view()->newText());
    m_new->setEnabled(!m_new->text().isEmpty());
    if (!loaded) {
        frame()->showContent();
        frame()->messageBar()->showError(loaded.error());
        return;
    }
    showState();
    if (!m_form) {
        showPanel();
    }
    updateHeader();
}

void RecordsPage::showState()
{
    if (!m_workspace.unit().isValid()) {
        frame()->showEmpty(kit::IconKey::Building, tr("There is no unit yet"),
                           tr("What is recorded here belongs to units. Open the first ones on the page “Units”, or "
                              "import them."));
    } else if (view()->isEmpty() && !m_form) {
        frame()->showEmpty(kit::IconKey::Calendar, view()->emptyHeading(), view()->emptyText(),
                           m_new->text().isEmpty() ? view()->actions() : QList<QAction*>{m_new});
    } else {
        frame()->showContent();
    }
}

void RecordsPage::showPanel()
{
    if (m_form) {
        return;
    }
    kit::SidePanel& panel = *frame()->sidePanel();
    panel.clear();
    if (m_workspace.unit().isValid()) {
        view()->showPanel(panel);
    }
}

void RecordsPage::onChanged(const storage::ChangeSet& changes)
{
    const QStringList tables = view()->tables();
    if (changes.everything || std::any_of(tables.cbegin(), tables.cend(),
                                          [&changes](const QString& table) { return changes.touches(table); })) {
        refresh();
    }
}

// --- forms -----------------------------------------------------------------------------------------------------------

void RecordsPage::openForm(ui::PanelForm* form)
{
    if (!form) {
        return;
    }
    if (!mayLeave()) {
        form->deleteLater();
        return;
    }
    closeForm();
    // A form cannot stand beside "there is nothing yet".
    frame()->showContent();
    frame()->openPanel();
    kit::SidePanel* panel = frame()->sidePanel();
    panel->clear();
    m_panelTimer->stop();
    m_form = form;
    panel->addWidget(form);
    form->show();
    const auto back = [this] {
        closeForm();
        showState();
        showPanel();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    };
    connect(form, &ui::PanelForm::cancelled, this, back);
    connect(form, &ui::PanelForm::saved, this, [this, back](qint64 id) {
        closeForm();
        refresh();
        view()->goTo(id);
        back();
    });
    form->focusFirst();
}

void RecordsPage::closeForm()
{
    if (m_form) {
        m_form->disconnect(this);
        m_form->hide();
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void RecordsPage::openChosen()
{
    if (mayLeave()) {
        openForm(view()->editForm(frame()->sidePanel()));
    }
}

void RecordsPage::removeChosen()
{
    if (m_form || !view()->grid()->finishEditing()) {
        return;
    }
    const auto removed = view()->removeChosen();
    if (!removed) {
        frame()->messageBar()->showError(removed.error());
    } else if (*removed) {
        frame()->messageBar()->showMessage(kit::Tone::Good, tr("Taken out. Ctrl+Z brings it back."));
    }
}

bool RecordsPage::recordAccess(const activity::Access& access)
{
    const auto written = activity::PersonalDataService(m_workspace.database()).record(access);
    if (!written) {
        frame()->messageBar()->showError(written.error());
    }
    return written.hasValue();
}

void RecordsPage::exportList()
{
    const flows::ExportedList list = view()->exported();
    if (list.rows.isEmpty()) {
        frame()->messageBar()->showMessage(kit::Tone::Attention, tr("There is nothing in the list to be written."));
        return;
    }
    kit::Prompter::FileQuestion question;
    question.heading = tr("Write the list to a file");
    question.start = QDir(QFileInfo(m_workspace.filePath()).absolutePath()).filePath(QString(list.title + u".xlsx"_s));
    question.filters = {tr("Excel (*.xlsx)"), tr("Text, comma separated (*.csv)")};
    question.suffix = u"xlsx"_s;
    m_prompter.chooseSaveFile(
        question, this,
        [this, list, access = view()->accessToAll(activity::AccessKind::Export)](const QString& file) mutable {
            access.purpose = QFileInfo(file).fileName();
            if (file.isEmpty() || !recordAccess(access)) {
                return;
            }
            if (const auto written = flows::exportList(list, file); !written) {
                frame()->messageBar()->showError(written.error());
                return;
            }
            frame()->messageBar()->showMessage(kit::Tone::Good,
                                               tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
        });
}

bool RecordsPage::mayLeave()
{
    if (m_papers) {
        return m_papers->mayLeave();
    }
    if (!view()->grid()->finishEditing()) {
        return false;
    }
    if (m_form && m_form->isChanged()) {
        frame()->messageBar()->showMessage(kit::Tone::Attention, tr("What is typed in the form is not saved yet."),
                                           {{tr("Throw it away"), [this] {
                                                 closeForm();
                                                 showState();
                                                 showPanel();
                                             }}});
        m_form->focusFirst();
        return false;
    }
    return true;
}

QWidget* RecordsPage::firstFocus()
{
    if (m_papers) {
        return m_papers->firstFocus();
    }
    if (frame()->state() == kit::PageFrame::State::Content) {
        return view()->grid();
    }
    QWidget* button = frame()->stateView()->firstButton();
    return button ? button : m_segments;
}

void RecordsPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ControlModifier && !m_form) {
        openChosen(); // in the board Enter types into the cell
        return;
    }
    Page::keyPressEvent(event);
}

void RecordsPage::retranslate()
{
    m_remove->setText(tr("Take out"));
    m_export->setText(tr("Write to Excel…"));
    m_print->setText(tr("Print…"));
    m_new->setText(view()->newText());
    for (int view = 0; view < m_views.size(); ++view) {
        m_views.at(view)->retranslate();
        m_segments->setSegmentText(view, m_views.at(view)->segmentText());
    }
    if (!m_form) {
        refresh();
    }
}

void RecordsPage::openPapers()
{
    if (m_papers || view()->paperCode().isEmpty() || !m_workspace.unit().isValid() || !mayLeave()) {
        return;
    }
    closeForm();
    m_papers = new PapersPage(m_workspace, PapersPage::requestFor(m_workspace, view()->paperCode()), this);
    connect(m_papers, &PapersPage::left, this, [this] {
        closePapers();
        refresh();
        firstFocus()->setFocus(Qt::OtherFocusReason);
    });
    for (QAction* action : actions()) {
        action->setEnabled(false); // their keys would reach past it
    }
    openInner(m_papers);
    m_papers->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::closePapers()
{
    m_papers->disconnect(this);
    m_papers = nullptr;
    closeInner();
    for (QAction* action : actions()) {
        action->setEnabled(true);
    }
    m_new->setEnabled(!m_new->text().isEmpty());
}

} // namespace doancoso::pages
