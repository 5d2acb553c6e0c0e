// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "core/base/text.h"
#include "core/reporting/summary_sheet.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/reports/sheet_options_pane.h"
#include "ui/pages/reports/submission_model.h"
#include "ui/print/print_preview.h"

#include <QDir>
#include <QFileInfo>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>

namespace doancoso::pages {

ReportsPage::ReportsPage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent)
    : Page(parent),
      m_workspace(workspace),
      m_views(new kit::SegmentedControl(this)),
      m_stack(new QStackedWidget(this)),
      m_preview(new print::PrintPreview(this)),
      m_options(new SheetOptionsPane(workspace)),
      m_model(new SubmissionModel(this)),
      m_table(new kit::GridView(this))
{
    for (const View view : {UnitsSheet, UnitSheet, Submissions}) {
        m_views->addSegment(view, {});
    }
    frame()->addFilter(m_views);
    auto* optionsArea = new QScrollArea(this);
    optionsArea->setWidget(m_options);
    optionsArea->setWidgetResizable(true);
    optionsArea->setFrameShape(QFrame::NoFrame);
    kit::setStyleRole(optionsArea, QStringLiteral("plainScroll"));
    optionsArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    optionsArea->setFixedWidth(248);
    m_preview->setOptionsPane(optionsArea);
    m_preview->setFolder(QFileInfo(workspace.filePath()).absolutePath());
    m_table->setModel(m_model);
    m_table->setStretchColumn(QStringLiteral("remark"));
    m_table->setObjectName(QStringLiteral("submissions"));
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_table);
    frame()->setContent(m_stack);

    connect(m_views, &kit::SegmentedControl::currentChanged, this, [this](int id) { showView(static_cast<View>(id)); });
    connect(m_options, &SheetOptionsPane::changed, this, &ReportsPage::schedule);
    connect(m_options, &SheetOptionsPane::failed, frame()->messageBar(),
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_preview, &print::PrintPreview::exportFailed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(m_preview, &print::PrintPreview::printFailed, this,
            [this](const base::Error& error) { frame()->messageBar()->showError(error); });
    connect(&workspace, &ui::Workspace::changed, this, &ReportsPage::schedule);
    connect(&workspace, &ui::Workspace::treeChanged, this, &ReportsPage::schedule);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { m_workspace.setUnit(m_model->unitAt(index.row())); });
    retranslate();
}

QString ReportsPage::title() const
{
    return tr("Reports & print");
}

QList<kit::TitleBadge> ReportsPage::titleBadges() const
{
    return m_coverage.isEmpty() ? QList<kit::TitleBadge>()
                                : QList<kit::TitleBadge>{{m_coverage, kit::Tone::Neutral, {}}};
}

void ReportsPage::setScope(qint64, const base::Period&)
{
    schedule();
}

void ReportsPage::refresh()
{
    rebuild();
}

void ReportsPage::retranslate()
{
    m_views->setSegmentText(UnitsSheet, tr("Sheet of the units below"));
    m_views->setSegmentText(UnitSheet, tr("Sheet of one unit"));
    m_views->setSegmentText(Submissions, tr("Who has reported"));
    m_options->retranslate();
    schedule();
}

bool ReportsPage::showNamedView(const QString& name)
{
    const QStringList names{QStringLiteral("units"), QStringLiteral("unit"), QStringLiteral("submissions")};
    const qsizetype view = names.indexOf(name);
    if (view >= 0) {
        showView(static_cast<View>(view));
    }
    return view >= 0;
}

void ReportsPage::showView(View view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_options->setUnitsForm(view == UnitsSheet);
    rebuild();
}

/// Several changes in a row (period, tree, figures) make one sheet.
void ReportsPage::schedule()
{
    if (!m_scheduled) {
        m_scheduled = true;
        QTimer::singleShot(0, this, &ReportsPage::rebuild);
    }
}

void ReportsPage::rebuild()
{
    m_scheduled = false;
    const bool hasUnit = m_workspace.unit().isValid();
    m_views->setSegmentEnabled(UnitsSheet, hasUnit && !m_workspace.tree().childIds(m_workspace.unit()).isEmpty());
    if (!hasUnit) {
        frame()->showEmpty(kit::IconKey::Printer, tr("No unit yet"),
                           tr("Sheets are printed for a unit. Open the first unit on the page “Units”."));
        return;
    }
    if (m_workspace.tree().childIds(m_workspace.unit()).isEmpty() && m_view == UnitsSheet) {
        m_view = UnitSheet;
        m_views->setCurrent(UnitSheet);
        m_options->setUnitsForm(false);
    }
    if (m_view == Submissions) {
        showSubmissions();
    } else {
        showSheet();
    }
    updateHeader();
}

void ReportsPage::showSheet()
{
    reporting::SheetRequest request;
    request.unit = m_workspace.unit();
    request.period = m_workspace.period();
    request.mode = m_options->treeMode();
    request.withChildren = m_workspace.tree().childIds(m_workspace.unit()).size() > 0;
    const auto form = m_view == UnitsSheet ? reporting::SheetForm::Units : reporting::SheetForm::OneUnit;
    const auto document = reporting::buildSummarySheet(m_workspace.database(), request, form, m_options->options());
    if (!document) {
        m_coverage.clear();
        frame()->showWrong(tr("The sheet cannot be shown"), document.error().userText);
        return;
    }
    m_coverage = document->subtitleLines.isEmpty() ? QString() : tr("Check code %1").arg(document->footer.checkCode);
    const organization::UnitNode* node = m_workspace.tree().find(m_workspace.unit());
    m_preview->setSuggestedName(base::foldForSearch(node->shortName).replace(QLatin1Char(' '), QLatin1Char('-')) +
                                QLatin1Char('-') + m_workspace.period().code());
    m_stack->setCurrentWidget(m_preview);
    m_preview->setDocument(*document);
    frame()->showContent();
}

void ReportsPage::showSubmissions()
{
    if (const auto loaded = m_model->load(m_workspace); !loaded) {
        frame()->showWrong(tr("The list cannot be shown"), loaded.error().userText);
        return;
    }
    m_coverage = tr("%1 of %2 units have reported").arg(m_model->reportedCount()).arg(m_model->expectedCount());
    if (m_model->rowCount() == 0) {
        frame()->showEmpty(kit::IconKey::Printer, tr("No units below"),
                           tr("This unit has no units below that hand in reports of their own."));
        return;
    }
    m_stack->setCurrentWidget(m_table);
    frame()->showContent();
}

} // namespace doancoso::pages
