// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/explanation_tree.h"

#include "ui/kit/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 9; ///< in the panel; more scroll

} // namespace

ExplanationTree::ExplanationTree(Width width, QWidget* parent) : QTreeView(parent), m_width(width)
{
    setObjectName(width == Width::Wide ? u"explanationWide"_s : u"explanation"_s);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHeaderHidden(width == Width::Narrow);
    setTextElideMode(Qt::ElideMiddle);
    setSizePolicy(QSizePolicy::Expanding, width == Width::Wide ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Where the figure comes from"));
    connect(this, &QTreeView::doubleClicked, this, &ExplanationTree::openCurrent);
    connect(this, &QTreeView::expanded, this, &QWidget::updateGeometry);
    connect(this, &QTreeView::collapsed, this, &QWidget::updateGeometry);
}

void ExplanationTree::setExplanation(ExplanationModel* model)
{
    m_explanation = model;
    setModel(model);
    const bool narrow = m_width == Width::Narrow;
    setColumnHidden(ExplanationModel::Share, narrow);
    setColumnHidden(ExplanationModel::State, narrow);
    setRootIsDecorated(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::Fixed);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        fitColumns();
        updateGeometry();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, &ExplanationTree::fitColumns);
    fitColumns();
}

void ExplanationTree::fitColumns()
{
    if (!m_explanation) {
        return;
    }
    int used = 0;
    const auto set = [this, &used](int column, int least, int most) {
        if (!isColumnHidden(column)) {
            const int width = qBound(least, sizeHintForColumn(column) + kit::kSpace2, most);
            setColumnWidth(column, width);
            used += width;
        }
    };
    set(ExplanationModel::Value, 56, 120);
    set(ExplanationModel::Share, 72, 120);
    set(ExplanationModel::State, 110, 200);
    setColumnWidth(ExplanationModel::Name, qMax(80, viewport()->width() - used));
}

QSize ExplanationTree::sizeHint() const
{
    int rows = 0;
    if (m_explanation) {
        rows = m_explanation->rowCount();
        for (int row = 0; row < m_explanation->rowCount(); ++row) {
            const QModelIndex index = m_explanation->index(row, 0);
            rows += isExpanded(index) ? m_explanation->rowCount(index) : 0;
        }
    }
    const int height = m_explanation && m_explanation->rowCount() > 0 ? qMax(kit::Theme::rowHeight(), sizeHintForRow(0))
                                                                      : kit::Theme::rowHeight();
    return {220, qMin(rows, kMostRows) * height + 2};
}

void ExplanationTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ExplanationTree::openCurrent()
{
    const base::UnitId unit = m_explanation ? m_explanation->unitOf(currentIndex()) : base::UnitId();
    if (unit.isValid()) {
        emit unitWanted(unit);
    }
}

void ExplanationTree::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        emit left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        openCurrent();
        return;
    default:
        QTreeView::keyPressEvent(event);
    }
}

} // namespace doancoso::pages
