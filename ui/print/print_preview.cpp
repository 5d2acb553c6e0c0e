// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_preview.h"

#include "ui/kit/action_button.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/print/document_export.h"
#include "ui/print/printer_output.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <cmath>

namespace doancoso::print {

using base::Error;
using base::Result;
using kit::IconKey;

namespace {

/// Laid out in well under the time that a person notices.
constexpr qsizetype kCellsLaidOutAtOnce = 2000;

qsizetype cellCount(const reporting::ReportDocument& document)
{
    qsizetype count = 0;
    for (const reporting::Block& block : document.blocks) {
        const auto* table = std::get_if<reporting::Table>(&block);
        count += table != nullptr ? table->rows.size() * table->columns.size() : 1;
    }
    return count;
}

} // namespace

PrintPreview::PrintPreview(QWidget* parent)
    : QWidget(parent),
      m_message(new kit::MessageBar(this)),
      m_view(new PageView(this)),
      m_printer(new PrinterOutput(this)),
      m_optionsFrame(new QWidget(this))
{
    makeActions();
    auto* centre = new QHBoxLayout;
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(kit::kSpace3);
    centre->addWidget(m_view, 1);
    centre->addWidget(m_optionsFrame);
    auto* frame = new QVBoxLayout(m_optionsFrame);
    frame->setContentsMargins(0, 0, 0, 0);
    m_optionsFrame->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::kSpace2);
    column->addWidget(makeBar());
    column->addWidget(m_message);
    column->addLayout(centre, 1);
    setFocusProxy(m_view);

    connect(m_view, &PageView::currentPageChanged, this, &PrintPreview::updateLabels);
    connect(m_view, &PageView::zoomChanged, this, &PrintPreview::updateLabels);
    connect(m_printer, &PrinterOutput::printed, this, [this](const QString& printer) {
        m_message->showMessage(kit::Tone::Good, tr("Sent to the printer “%1”.").arg(printer));
        emit printed(printer);
    });
    connect(m_printer, &PrinterOutput::failed, this, [this](const Error& error) {
        m_message->showError(error);
        emit printFailed(error);
    });
    m_print->setIcon(kit::icon(IconKey::Printer, kit::ColorToken::OnAccent));
    retranslate();
    updateActions();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::makeActions()
{
    const auto make = [this](IconKey icon, const QKeySequence& key, auto run) {
        auto* action = new QAction(kit::icon(icon), QString(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
        return action;
    };
    m_print = make(IconKey::Printer, QKeySequence(QKeySequence::Print), [this] { print(); });
    m_pdf = make(IconKey::File, {}, [this] { askAndSave(QStringLiteral("pdf")); });
    m_excel = make(IconKey::Spreadsheet, {}, [this] { askAndSave(QStringLiteral("xlsx")); });
    m_odt = make(IconKey::Edit, {}, [this] { askAndSave(QStringLiteral("odt")); });
    m_previousPage = make(IconKey::ChevronLeft, {}, [this] { m_view->goToPage(m_view->currentPage() - 1); });
    m_nextPage = make(IconKey::ChevronRight, {}, [this] { m_view->goToPage(m_view->currentPage() + 1); });
    m_zoomOut = make(IconKey::Remove, {}, [this] { m_view->zoomOut(); });
    m_zoomIn = make(IconKey::Add, {}, [this] { m_view->zoomIn(); });
    m_fitWidth = make(IconKey::Columns, {}, [this] { m_view->setFit(PageView::Fit::Width); });
    m_fitPage = make(IconKey::File, {}, [this] { m_view->setFit(PageView::Fit::Page); });
}

void PrintPreview::retranslate()
{
    m_print->setText(tr("Print"));
    m_pdf->setText(tr("PDF"));
    m_excel->setText(tr("Excel"));
    m_odt->setText(tr("ODT"));
    m_odt->setToolTip(tr("OpenDocument text"));
    m_previousPage->setText(tr("Previous page"));
    m_nextPage->setText(tr("Next page"));
    m_zoomOut->setText(tr("Smaller"));
    m_zoomIn->setText(tr("Larger"));
    m_fitWidth->setText(tr("Fit the width"));
    m_fitPage->setText(tr("Show the whole page"));
    m_print->setToolTip(m_print->text() +
                        QStringLiteral(" (%1)").arg(m_print->shortcut().toString(QKeySequence::NativeText)));
    for (QToolButton* button : findChildren<QToolButton*>()) {
        if (button->defaultAction() != nullptr) {
            button->setAccessibleName(button->defaultAction()->text());
        }
    }
    m_zoomMenu->setAccessibleName(tr("Size of the page on the screen"));
    m_zoomMenu->setToolTip(m_zoomMenu->accessibleName());
    updateLabels();
}

void PrintPreview::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QToolButton* PrintPreview::tool(QAction* action)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(kit::kSmallIconSize, kit::kSmallIconSize));
    return button;
}

QMenu* PrintPreview::makeZoomMenu()
{
    auto* menu = new QMenu(this);
    menu->addAction(m_fitWidth);
    menu->addAction(m_fitPage);
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 150, 200}) {
        QAction* action = menu->addAction(QStringLiteral("%1 %").arg(percent));
        connect(action, &QAction::triggered, this, [this, percent] { m_view->setZoom(percent / 100.0); });
    }
    return menu;
}

QWidget* PrintPreview::makeBar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::kSpace1);

    m_buttons = new QWidget(bar);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(kit::kSpace2);
    buttons->addWidget(new kit::ActionButton(m_print, kit::ActionButton::Weight::Primary, m_buttons));
    for (QAction* action : {m_pdf, m_excel, m_odt}) {
        buttons->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, m_buttons));
    }
    row->addWidget(m_buttons);
    row->addStretch(1);

    m_pageLabel = new QLabel(bar);
    m_pageLabel->setAlignment(Qt::AlignCenter);
    m_zoomMenu = new kit::MenuButton(QString(), bar);
    m_zoomMenu->setMenu(makeZoomMenu());
    row->addWidget(tool(m_previousPage));
    row->addWidget(m_pageLabel);
    row->addWidget(tool(m_nextPage));
    row->addSpacing(kit::kSpace4);
    row->addWidget(tool(m_zoomOut));
    row->addWidget(m_zoomMenu);
    row->addWidget(tool(m_zoomIn));
    return bar;
}

void PrintPreview::setDocument(const reporting::ReportDocument& document)
{
    m_document = document;
    m_hasDocument = true;
    const int generation = ++m_generation;
    if (cellCount(document) <= kCellsLaidOutAtOnce) {
        showPages(layOut(document));
        return;
    }
    m_layingOut = true;
    updateActions();
    auto* watcher = new QFutureWatcher<DocumentLayout>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation] {
        watcher->deleteLater();
        if (generation == m_generation) {
            showPages(watcher->result());
        }
    });
    watcher->setFuture(QtConcurrent::run([document] { return layOut(document); }));
}

void PrintPreview::showPages(const DocumentLayout& layout)
{
    const int page = m_view->currentPage();
    m_layingOut = false;
    m_view->setLayoutOfPages(layout);
    if (page > 0) {
        m_view->goToPage(page);
    }
    updateActions();
    emit documentShown(m_view->pageCount());
}

void PrintPreview::clearDocument()
{
    ++m_generation;
    m_layingOut = false;
    m_document = {};
    m_hasDocument = false;
    m_view->setLayoutOfPages({});
    updateActions();
}

void PrintPreview::setOptionsPane(QWidget* pane)
{
    if (m_options == pane) {
        return;
    }
    delete m_options;
    m_options = pane;
    if (pane != nullptr) {
        m_optionsFrame->layout()->addWidget(pane);
        m_optionsFrame->setFixedWidth(kit::kSidePanelWidth);
    }
    m_optionsFrame->setVisible(pane != nullptr);
}

void PrintPreview::setButtonsVisible(bool visible)
{
    m_buttons->setVisible(visible);
}

void PrintPreview::updateActions()
{
    for (QAction* action : {m_pdf, m_excel, m_odt}) {
        action->setEnabled(m_hasDocument && !m_saving);
    }
    m_print->setEnabled(m_hasDocument && !m_layingOut);
    m_zoomMenu->setEnabled(m_hasDocument);
    for (QAction* action : {m_zoomIn, m_zoomOut, m_fitWidth, m_fitPage}) {
        action->setEnabled(m_hasDocument);
    }
    updateLabels();
}

void PrintPreview::updateLabels()
{
    const int page = m_view->currentPage();
    const int count = m_view->pageCount();
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < count);
    m_pageLabel->setText(m_layingOut  ? tr("Laying the pages out…")
                         : count == 0 ? QString()
                                      : tr("Page %1 of %2").arg(page + 1).arg(count));
    m_zoomMenu->setText(QStringLiteral("%1 %").arg(std::lround(m_view->zoom() * 100)));
    m_view->setAccessibleDescription(m_pageLabel->text());
}

void PrintPreview::print()
{
    if (m_hasDocument && !m_layingOut) {
        m_printer->start(this, m_document, m_view->layoutOfPages(), m_gate);
    }
}

void PrintPreview::askAndSave(const QString& suffix)
{
    if (!m_hasDocument || m_dialog != nullptr) {
        return;
    }
    const QString kind = suffix == QLatin1String("xlsx")  ? tr("Excel workbooks (*.xlsx)")
                         : suffix == QLatin1String("odt") ? tr("OpenDocument texts (*.odt)")
                                                          : tr("PDF documents (*.pdf)");
    m_dialog = new QFileDialog(this, tr("Save the report"), m_folder, kind);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAcceptMode(QFileDialog::AcceptSave);
    m_dialog->setDefaultSuffix(suffix);
    const QString name = m_suggestedName.isEmpty() ? tr("report") : m_suggestedName;
    m_dialog->selectFile(name + QLatin1Char('.') + suffix);
    connect(m_dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_folder = QFileInfo(path).path();
        save(path);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void PrintPreview::save(const QString& path)
{
    if (!m_hasDocument || m_saving) {
        return;
    }
    m_message->clear();
    if (m_gate) {
        if (const Result<void> open = m_gate(QFileInfo(path).fileName()); !open) {
            m_message->showError(open.error());
            emit exportFailed(open.error());
            return;
        }
    }
    m_saving = true;
    updateActions();
    auto* watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        const Result<void> result = watcher->result();
        watcher->deleteLater();
        m_saving = false;
        updateActions();
        if (result) {
            sayExported(path);
            emit exported(path);
        } else {
            m_message->showError(result.error());
            emit exportFailed(result.error());
        }
    });
    watcher->setFuture(QtConcurrent::run([document = m_document, path] { return exportDocument(document, path); }));
}

void PrintPreview::sayExported(const QString& path)
{
    const auto open = [](const QString& what) { QDesktopServices::openUrl(QUrl::fromLocalFile(what)); };
    m_message->showMessage(kit::Tone::Good, tr("Saved as “%1”.").arg(QDir::toNativeSeparators(path)),
                           {{tr("Open the file"), [open, path] { open(path); }},
                            {tr("Open the folder"), [open, path] { open(QFileInfo(path).path()); }}});
}

} // namespace doancoso::print
