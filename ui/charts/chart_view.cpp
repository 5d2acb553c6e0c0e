// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/charts/chart_text.h"
#include "ui/charts/chart_view_private.h"

#include <QHeaderView>
#include <QMetaMethod>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace doancoso::charts {
namespace {

constexpr double kMenuReserve = 28;

} // namespace

ChartViewPrivate::ChartViewPrivate(ChartView* view) : q(view)
{
    scroll = new QScrollArea(q);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    plot = new Plot;
    scroll->setWidget(plot);
    plot->setAutoFillBackground(false);
    valueBox = new ValueBox(q);
    moreLink = new LinkButton(q);
    menuButton = new MenuButton(q);
    model = new ChartTableModel(q);
    QObject::connect(plot, &Plot::hovered, q, [this](int bar) { setHovered(bar); });
    QObject::connect(plot, &Plot::pressed, q, [this](int bar) {
        q->setFocus(Qt::MouseFocusReason);
        walking = false;
        if (bar >= 0) {
            moveTo(bar);
        }
    });
    QObject::connect(plot, &Plot::clicked, q, [this](int bar) { activate(bar); });
    QObject::connect(scroll->verticalScrollBar(), &QScrollBar::valueChanged, q, [this] { showMarks(); });
    QObject::connect(moreLink, &LinkButton::clicked, q, [this] { q->setShowingAll(!showAll); });
    QObject::connect(menuButton, &MenuButton::clicked, q,
                     [this] { openMenu(menuButton->mapToGlobal(QPoint(0, menuButton->height()))); });
    makeMenu();
}

void ChartViewPrivate::restyle()
{
    style = ChartStyle::forScreen(q->palette(), q->font());
    moreLink->setStyle(style);
    menuButton->setStyle(style);
}

void ChartViewPrivate::refresh()
{
    words = ChartWords::translated();
    full = plotContentOf(data, words);
    current = std::min(current, static_cast<int>(full.bars.size()) - 1);
    hovered = -1;
    model->setTable(chartTableOf(data, words));
    relayout();
    describeToReaders();
    q->updateGeometry();
    q->update();
}

void ChartViewPrivate::relayout()
{
    const QRectF area = q->contentsRect();
    frame = ChartFrame(data, full, style, words, area.width(), kMenuReserve);
    menuButton->setGeometry(
        QRect(QPoint(static_cast<int>(area.right()) - menuButton->sizeHint().width(), static_cast<int>(area.top())),
              menuButton->sizeHint()));
    bodyRect = area.adjusted(0, frame.headerHeight(), 0, 0);
    legendRect = {};
    const bool drawn = !full.isEmpty() && !tableShown;
    scroll->setVisible(drawn);
    moreLink->hide();
    if (table) {
        table->setVisible(tableShown);
        table->setGeometry(bodyRect.toRect());
        fitColumns();
    }
    if (!drawn) {
        valueBox->hide();
        return;
    }
    moreLink->setText(showAll ? ChartView::tr("Show fewer") : ChartView::tr("Show all %1…").arg(full.bars.size()));
    double footer = footerHeight(0);
    double room = std::max(1.0, bodyRect.height() - footer);
    if (full.shape == PlotShape::Rows && neededHeight(full, style, area.width()) > room) {
        moreLink->show();
        footer = footerHeight(moreLink->sizeHint().height() + 4);
        room = std::max(1.0, bodyRect.height() - footer);
    }
    if (full.shape == PlotShape::Rows) {
        layoutRows(room);
    } else {
        bodyRect.setHeight(full.shape == PlotShape::Stack ? std::min(room, neededHeight(full, style, area.width()))
                                                          : room);
        plot->setMinimumHeight(0);
        plot->setContent(full, style);
    }
    scroll->setGeometry(bodyRect.toRect());
    legendRect = {area.left(), bodyRect.bottom(), area.width(), footer};
    if (!moreLink->isHidden()) {
        const int below = static_cast<int>(legendRect.top() + frame.legendHeight()) + 4;
        moreLink->setGeometry(QRect(QPoint(static_cast<int>(area.left()), below), moreLink->sizeHint()));
    }
    showMarks();
}

/// The legend with the link below, or as much as the longest value line takes in their place; half the view at most.
double ChartViewPrivate::footerHeight(double link) const
{
    double height = frame.legendHeight() + link;
    if (full.shape != PlotShape::Stack) {
        const double most = bodyRect.height() / 2;
        for (const PlotBar& bar : full.bars) {
            const PointText text = pointTextOf(data, bar.source, words);
            height = std::max(height, std::min(most, ValueBox::neededHeight(text, style, bodyRect.width()) + 3));
        }
    }
    return height;
}

/// Few units spread out, many are cut to what fits with a link to all, or scroll.
void ChartViewPrivate::layoutRows(double room)
{
    const double needed = neededHeight(full, style, bodyRect.width());
    PlotContent shown = full;
    double height = needed;
    if (moreLink->isHidden() || !showAll) {
        shown.bars.resize(moreLink->isHidden() ? full.bars.size()
                                               : rowsThatFit(full, style, QSizeF(bodyRect.width(), room)));
        height = 0;
    }
    plot->setMinimumHeight(static_cast<int>(height));
    plot->setContent(shown, style);
    if (height > 0) {
        // Rows are never cut in half at the edge of the list.
        const double pitch = needed / static_cast<double>(full.bars.size());
        bodyRect.setHeight(std::max(1.0, std::floor(room / pitch)) * pitch);
        scroll->verticalScrollBar()->setSingleStep(static_cast<int>(pitch));
        return;
    }
    const PlotLayout layout = plotLayoutOf(shown, style, QSizeF(bodyRect.width(), room));
    bodyRect.setHeight(std::min(room, layout.plotArea.height()));
}

int ChartViewPrivate::barOfKey(const QString& key) const
{
    const auto found =
        std::find_if(full.bars.cbegin(), full.bars.cend(), [&key](const PlotBar& bar) { return bar.key == key; });
    return key.isEmpty() || found == full.bars.cend() ? -1 : static_cast<int>(found - full.bars.cbegin());
}

void ChartViewPrivate::moveTo(int bar)
{
    const bool moved = bar != current;
    current = bar;
    if (bar >= plot->content().bars.size() && !tableShown) {
        showAll = true;
        relayout();
    }
    bringIntoView(bar);
    showMarks();
    if (moved) {
        describeToReaders();
        emit q->currentChanged(q->currentKey());
    }
}

/// Scrolls by whole rows, with the neighbour of the row in view too.
void ChartViewPrivate::bringIntoView(int bar)
{
    const PlotLayout& layout = plot->layoutOfBars();
    if (full.shape != PlotShape::Rows || bar < 0 || bar >= layout.bars.size()) {
        return;
    }
    QScrollBar* bars = scroll->verticalScrollBar();
    const auto pitch = static_cast<int>(layout.pitch);
    const int top = bar * pitch;
    const int page = scroll->viewport()->height();
    if (top - pitch < bars->value()) {
        bars->setValue(top - pitch);
    } else if (top + 2 * pitch > bars->value() + page) {
        bars->setValue(top + 2 * pitch - page);
    }
}

void ChartViewPrivate::step(int by)
{
    if (full.isEmpty()) {
        return;
    }
    const int last = static_cast<int>(full.bars.size()) - 1;
    moveTo(current < 0 ? 0 : std::clamp(current + by, 0, last));
}

void ChartViewPrivate::setHovered(int bar)
{
    if (bar == hovered) {
        return;
    }
    hovered = bar;
    walking = walking && bar < 0;
    showMarks();
}

void ChartViewPrivate::activate(int bar)
{
    if (bar >= 0 && bar < full.bars.size()) {
        emit q->pointActivated(full.bars.at(bar).key);
    }
}

QRectF ChartViewPrivate::placeOfBar(int bar) const
{
    const PlotLayout& layout = plot->layoutOfBars();
    if (bar < 0 || bar >= layout.bars.size()) {
        return {};
    }
    const BarSpot& spot = layout.bars.at(bar);
    QRectF place = spot.hit;
    if (full.shape == PlotShape::Columns || full.shape == PlotShape::Line) {
        place.setBottom(plot->layoutOfBars().plotArea.bottom());
    }
    return place.translated(plot->mapTo(q, QPoint(0, 0)));
}

/// Brings out what the mouse is over, else what the keyboard is at while it is here.
void ChartViewPrivate::showMarks()
{
    const int keyboard = q->hasFocus() ? current : -1;
    plot->setMarked(keyboard, hovered);
    // A click brings out its point, but only walking by keys keeps the value line there: it stands over the legend.
    const int told = walking && keyboard >= 0 ? keyboard : hovered;
    const QRectF place = placeOfBar(told);
    // The legend of a distribution says everything already.
    const bool visible =
        !place.isEmpty() && !tableShown && full.shape != PlotShape::Stack && place.intersects(bodyRect);
    if (visible) {
        const QRectF room = bodyRect.united(legendRect);
        valueBox->showFor(place, room, pointTextOf(data, full.bars.at(told).source, words), style);
    } else {
        valueBox->hide();
    }
    const bool leads = q->isSignalConnected(QMetaMethod::fromSignal(&ChartView::pointActivated));
    plot->viewport()->setCursor(hovered >= 0 && leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    q->update();
}

void ChartViewPrivate::describeToReaders()
{
    q->setAccessibleName(data.title.isEmpty() ? ChartView::tr("Chart") : data.title);
    const QString whole = describe(data);
    const bool atPoint = current >= 0 && current < full.bars.size();
    q->setAccessibleDescription(
        atPoint ? pointSentence(data, full.bars.at(current).source, words) + QStringLiteral(". ") + whole : whole);
}

void ChartViewPrivate::makeTable()
{
    table = new QTableView(q);
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(q->font()).height() + 7);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->setAccessibleName(q->accessibleName());
    table->installEventFilter(q);
    QObject::connect(table, &QTableView::activated, q,
                     [this](const QModelIndex& index) { emit q->pointActivated(index.data(Qt::UserRole).toString()); });
}

/// Columns as wide as their contents; what is left goes to the names.
void ChartViewPrivate::fitColumns()
{
    table->resizeColumnsToContents();
    const auto* header = table->horizontalHeader();
    const int spare = table->viewport()->width() - header->length();
    const int names = data.kind == reporting::ChartKind::Ranking ? 1 : 0;
    if (spare > 0 && names < header->count()) {
        table->setColumnWidth(names, header->sectionSize(names) + spare);
    }
}

void ChartViewPrivate::setTableShown(bool shown)
{
    const bool hadFocus = q->hasFocus() || (table && table->hasFocus());
    if (shown && !table) {
        makeTable();
    }
    tableShown = shown;
    tableAction->setChecked(shown);
    if (shown) {
        relayout();
        table->selectRow(std::max(0, current));
    } else {
        if (table && table->currentIndex().isValid()) {
            current = table->currentIndex().row();
        }
        relayout();
    }
    if (hadFocus) {
        (shown ? static_cast<QWidget*>(table) : q)->setFocus(Qt::OtherFocusReason);
    }
}

ChartView::ChartView(QWidget* parent) : QWidget(parent), d(std::make_unique<ChartViewPrivate>(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    d->restyle();
    d->refresh();
}

ChartView::~ChartView() = default;

void ChartView::setData(const reporting::ChartData& data)
{
    const QString key = currentKey();
    d->data = data;
    d->current = -1;
    d->refresh();
    d->current = d->barOfKey(key);
    d->showMarks();
    d->describeToReaders();
    if (currentKey() != key) {
        emit currentChanged(currentKey());
    }
}

const reporting::ChartData& ChartView::data() const
{
    return d->data;
}

QString ChartView::currentKey() const
{
    const int bar = d->current;
    return bar >= 0 && bar < d->full.bars.size() ? d->full.bars.at(bar).key : QString();
}

void ChartView::setCurrentKey(const QString& key)
{
    d->moveTo(d->barOfKey(key));
}

QString ChartView::valueLine() const
{
    const int told = d->hovered >= 0 && !d->walking ? d->hovered : d->current;
    return told >= 0 && told < d->full.bars.size() ? pointSentence(d->data, d->full.bars.at(told).source, d->words)
                                                   : QString();
}

bool ChartView::isShowingAll() const
{
    return d->showAll;
}

void ChartView::setShowingAll(bool all)
{
    d->showAll = all;
    d->relayout();
    if (!all) {
        d->scroll->verticalScrollBar()->setValue(0);
    }
    update();
}

bool ChartView::isTableShown() const
{
    return d->tableShown;
}

void ChartView::setTableShown(bool shown)
{
    if (shown != d->tableShown) {
        d->setTableShown(shown);
    }
}

QMenu* ChartView::menu() const
{
    return d->menu;
}

QSize ChartView::minimumSizeHint() const
{
    const int stack = d->full.shape == PlotShape::Stack ? 24 : 120;
    return {240, static_cast<int>(d->frame.headerHeight() + d->frame.legendHeight()) + stack};
}

QSize ChartView::sizeHint() const
{
    const bool stack = d->full.shape == PlotShape::Stack && !d->full.isEmpty();
    return {460, stack ? minimumSizeHint().height() : 260};
}

} // namespace doancoso::charts
