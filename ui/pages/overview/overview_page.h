// SPDX-License-Identifier: GPL-3.0-or-later
//
// Page "Tổng quan": what needs doing now, key indicators as cards, the units compared, the trend of one indicator and
// how the units stand. Every card, line and bar leads to the numbers behind it. Reads in the background; the window
// makes it through the page list.
#pragma once

#include "core/reporting/overview_charts.h"
#include "core/reporting/overview_todo.h"
#include "ui/kit/page.h"
#include "ui/pages/overview/overview_reader.h"

#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace doancoso::charts {
class ChartView;
}
namespace doancoso::kit {
class ActionButton;
class Card;
class MenuButton;
class MetricCard;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit
namespace doancoso::print {
class PrintPreview;
}

namespace doancoso::pages {

class TodoView;

class OverviewPage final : public kit::Page
{
    Q_OBJECT

public:
    explicit OverviewPage(ui::Workspace& workspace, QWidget* parent = nullptr);
    /// As the page list makes pages; this one has nothing to ask.
    OverviewPage(ui::Workspace& workspace, kit::Prompter&, QWidget* parent) : OverviewPage(workspace, parent) {}
    ~OverviewPage() override;

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;

    /// The whole page as a picture with heading, for reports and messages.
    QImage picture() const;
    base::Result<void> savePicture(const QString& path) const;

    const std::optional<OverviewAnswer>& answer() const { return m_answer; }
    TodoView* todoView() const { return m_todo; }
    charts::ChartView* barsView() const { return m_bars; }
    charts::ChartView* trendView() const { return m_trend; }
    charts::ChartView* statesView() const { return m_states; }
    const QList<kit::MetricCard*>& cards() const { return m_cards; }
    kit::MenuButton* indicatorButton() const { return m_indicatorButton; }
    print::PrintPreview* preview() const { return m_preview; }
    bool isPreviewShown() const;

signals:
    /// A line, card or bar was followed; unit and indicator may be invalid.
    void navigate(const QString& pageId, doancoso::base::UnitId unit, doancoso::base::IndicatorId indicator);
    /// The figures of the chosen unit and period are on the page.
    void shown();
    /// The checks are in the list as well.
    void checksShown();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeActions();
    void buildFilters();
    QWidget* newDashboard();
    void buildCards();
    void connectCharts();
    void connectReader();
    void onDataChanged(const storage::ChangeSet& changes);
    void readSoon();
    void read();
    void take(const OverviewAnswer& answer);
    void showData();
    void showTodo();
    void showCards();
    void showCharts();
    void showTrend();
    void showNothing();
    /// The most urgent request about personal data that waits.
    std::optional<reporting::TodoLine> dataRequestLine() const;
    void fillIndicatorMenu();
    void fillCardMenu(QMenu* menu, int place);
    void addIndicators(QMenu* menu, int current, const std::function<void(int)>& choose);
    void chooseIndicator(int column);
    void stepIndicator(int by);
    void chooseCard(int place, int column);
    void chooseView(int view);
    void follow(const reporting::TodoLine& line);
    void followKey(const QString& key);
    void go(const QString& pageId, base::UnitId unit, base::IndicatorId indicator);
    void showPreview();
    void leavePreview();
    void showFilters(bool visible);
    void askWhereToSave();
    reporting::OverviewView view() const;
    QString fileName() const;

    ui::Workspace& m_workspace;
    OverviewReader* m_reader;
    std::optional<OverviewAnswer> m_answer;
    std::optional<reporting::OverviewChecks> m_checks;
    bool m_stale = true; ///< something changed while the page was hidden
    QTimer m_readSoon;

    QStackedWidget* m_stack = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_dashboard = nullptr;
    QList<kit::MetricCard*> m_cards;
    kit::Card* m_todoCard = nullptr;
    TodoView* m_todo = nullptr;
    charts::ChartView* m_bars = nullptr;
    charts::ChartView* m_trend = nullptr;
    charts::ChartView* m_states = nullptr;
    kit::MenuButton* m_indicatorButton = nullptr;
    kit::MenuButton* m_cardsButton = nullptr;
    kit::SegmentedControl* m_viewControl = nullptr;
    print::PrintPreview* m_preview = nullptr;
    QAction* m_print = nullptr;
    QAction* m_save = nullptr;
    QAction* m_back = nullptr;
    QAction* m_toPlans = nullptr;
    QAction* m_toResults = nullptr;
    QAction* m_toRequest = nullptr;
    QAction* m_toUnits = nullptr;
    QAction* m_again = nullptr;
    QAction* m_openIndicators = nullptr;
    QAction* m_nextIndicator = nullptr;
    QAction* m_previousIndicator = nullptr;
};

} // namespace doancoso::pages
