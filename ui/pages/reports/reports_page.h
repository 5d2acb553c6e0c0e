// SPDX-License-Identifier: GPL-3.0-or-later
//
// Báo cáo & in ấn: the quarterly sheets as they will be printed, with every way out (printer, PDF, Excel,
// OpenDocument), and who has handed in the report of the period.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QStackedWidget;

namespace doancoso::kit {
class GridView;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::print {
class PrintPreview;
}

namespace doancoso::pages {

class SheetOptionsPane;
class SubmissionModel;

class ReportsPage final : public kit::Page
{
    Q_OBJECT

public:
    enum View { UnitsSheet, UnitSheet, Submissions };

    ReportsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    void refresh() override;
    void retranslate() override;
    bool showNamedView(const QString& name) override;

    void showView(View view);
    print::PrintPreview* preview() const { return m_preview; }

private:
    void schedule();
    void rebuild();
    void showSheet();
    void showSubmissions();

    ui::Workspace& m_workspace;
    kit::SegmentedControl* m_views;
    QStackedWidget* m_stack;
    print::PrintPreview* m_preview;
    SheetOptionsPane* m_options;
    SubmissionModel* m_model;
    kit::GridView* m_table;
    View m_view = UnitsSheet;
    QString m_coverage;
    bool m_scheduled = false;
};

} // namespace doancoso::pages
