// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who and what stands behind a counted figure, in place of the grid: the people of the numerator, of the denominator,
// and those who were recorded or corrected after the report. Enter opens a member's record, Esc goes back to the cell.
// Only the results page uses it.
#pragma once

#include "core/activity/register_service.h"
#include "core/planning/indicator.h"
#include "core/results/figure.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace doancoso::kit {
class ListView;
class SearchBox;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::ui {
class Workspace;
}

namespace doancoso::pages {

class BehindModel;

class BehindView final : public QWidget
{
    Q_OBJECT

public:
    explicit BehindView(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// `figure` is what stands in the cell.
    base::Result<void> show(const results::CellKey& key, const planning::Indicator& indicator,
                            const results::UnitFigure& figure);
    kit::ListView* list() const { return m_list; }
    QString heading() const;
    void retranslate();

signals:
    void personWanted(doancoso::base::PersonId person);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Part { Numerator, Denominator, Since };
    void showPart(int part);
    void fillSegments();
    void updateCount();

    ui::Workspace& m_workspace;
    activity::CountedBehind m_behind;
    QString m_search;
    BehindModel* m_model;
    QLabel* m_heading;
    QLabel* m_figure;
    QLabel* m_remark;
    kit::SegmentedControl* m_parts;
    kit::SearchBox* m_searchBox;
    kit::ListView* m_list;
    QPushButton* m_back;
};

} // namespace doancoso::pages
