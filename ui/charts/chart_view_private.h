// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inside of ChartView: which part stands where, which point is brought out, what the menu does. Included by the
// sources of ChartView only; it shows types of Qt Charts.
#pragma once

#include "ui/charts/chart_frame.h"
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_table.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/chart_widgets.h"
#include "ui/charts/plot.h"

#include <QAction>
#include <QList>
#include <QRectF>

class QScrollArea;
class QTableView;

namespace doancoso::charts {

class ChartViewPrivate
{
public:
    explicit ChartViewPrivate(ChartView* view);

    // chart_view.cpp
    void restyle();
    void refresh();
    void relayout();
    void layoutRows(double room);
    double footerHeight(double link) const;
    int barOfKey(const QString& key) const;
    void moveTo(int bar);
    void bringIntoView(int bar);
    void step(int by);
    void setHovered(int bar);
    void activate(int bar);
    void showMarks();
    QRectF placeOfBar(int bar) const;
    void describeToReaders();
    void setTableShown(bool shown);
    void makeTable();
    void fitColumns();

    // chart_view_actions.cpp
    void makeMenu();
    void retranslate();
    void openMenu(const QPoint& globalPlace);
    void askWhereToSave(bool svg);
    void report(const base::Result<void>& result, const QString& path);
    void copyTable() const;
    void copyPicture() const;
    QAction* actionFor(const QKeyEvent& event) const;
    QSizeF pictureSize() const;
    PictureOptions screenOptions() const;

    ChartView* q;
    reporting::ChartData data;
    ChartWords words;
    ChartStyle style;
    PlotContent full; ///< all bars; the plot may show only the first of them
    ChartFrame frame;
    QRectF bodyRect;
    QRectF legendRect;
    int current = -1;
    int hovered = -1;
    bool walking = false; ///< the keyboard leads, not the mouse
    bool showAll = false;
    bool tableShown = false;

    QScrollArea* scroll = nullptr;
    Plot* plot = nullptr;
    QTableView* table = nullptr;
    ChartTableModel* model = nullptr;
    ValueBox* valueBox = nullptr;
    LinkButton* moreLink = nullptr;
    MenuButton* menuButton = nullptr;
    QMenu* menu = nullptr;
    QAction* copyAction = nullptr;
    QAction* copyPictureAction = nullptr;
    QAction* savePngAction = nullptr;
    QAction* saveSvgAction = nullptr;
    QAction* printAction = nullptr;
    QAction* tableAction = nullptr;
};

} // namespace doancoso::charts
