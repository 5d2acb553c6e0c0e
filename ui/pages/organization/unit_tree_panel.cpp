// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/unit_tree_panel.h"

#include "ui/kit/card.h"
#include "ui/kit/search_box.h"
#include "ui/pages/organization/unit_tree_delegate.h"
#include "ui/workspace.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

constexpr int kIndentation = 12;
constexpr int kPauseMilliseconds = 120;
/// More than these are not unfolded by a filter: the user unfolds what he needs.
constexpr int kUnfoldAllUpTo = 400;

} // namespace

UnitTreePanel::UnitTreePanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new UnitTreeModel(this)),
      m_filter(new kit::SearchBox(this)),
      m_view(new QTreeView(this)),
      m_nothing(kit::newLabel({}, QStringLiteral("third"), this, true)),
      m_pause(new QTimer(this))
{
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("treePane"));
    m_filter->setObjectName(QStringLiteral("unitFilter"));
    m_view->setObjectName(QStringLiteral("unitTree"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new UnitTreeDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(kIndentation);
    m_view->setAnimated(false);
    m_view->setExpandsOnDoubleClick(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setMouseTracking(true);
    m_view->installEventFilter(this);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_nothing->hide();
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMilliseconds);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(kit::kSpace2, kit::kSpace2, kit::kSpace2, 0);
    top->addWidget(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addLayout(top);
    layout->addWidget(m_nothing);
    layout->addWidget(m_view, 1);

    connect(m_filter, &kit::SearchBox::searchChanged, this, &UnitTreePanel::applyFilter);
    connect(m_filter, &kit::SearchBox::resultsWanted, this, &UnitTreePanel::goToFirstMatch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &UnitTreePanel::onCurrentChanged);
    connect(m_view, &QTreeView::clicked, this, &UnitTreePanel::propose);
    connect(m_pause, &QTimer::timeout, this, &UnitTreePanel::propose);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_model->isFiltered()) {
            m_unfolded.insert(m_model->unitAt(index).value());
        }
    });
    connect(m_view, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_model->isFiltered()) {
            m_unfolded.remove(m_model->unitAt(index).value());
        }
    });
    connect(&workspace, &ui::Workspace::treeChanged, this, &UnitTreePanel::loadTree);
    connect(&workspace, &ui::Workspace::officeUnitChanged, this, &UnitTreePanel::loadTree);
    connect(&workspace, &ui::Workspace::unitChanged, this, &UnitTreePanel::showChosenUnit);
    retranslate();
    loadTree();
}

base::UnitId UnitTreePanel::topUnit() const
{
    const organization::UnitNode* own = m_workspace.tree().find(m_workspace.officeUnit());
    if (!own) {
        return {};
    }
    return own->parentId.isValid() && m_workspace.tree().contains(own->parentId) ? own->parentId : own->id;
}

void UnitTreePanel::loadTree()
{
    const bool first = m_model->tree().size() == 0;
    m_isShowing = true;
    m_model->setTree(m_workspace.tree(), topUnit());
    if (first) {
        m_unfolded.insert(topUnit().value());
        m_unfolded.insert(m_workspace.officeUnit().value());
    }
    if (m_model->isFiltered()) {
        applyFilter(m_filter->text());
    } else {
        restoreUnfolded();
    }
    m_isShowing = false;
    showChosenUnit();
}

void UnitTreePanel::restoreUnfolded()
{
    for (const qint64 unit : std::as_const(m_unfolded)) {
        if (const QModelIndex index = m_model->indexOf(base::UnitId(unit)); index.isValid()) {
            m_view->setExpanded(index, true);
        }
    }
}

void UnitTreePanel::applyFilter(const QString& text)
{
    m_isShowing = true;
    m_model->setFilter(text);
    const bool filtered = m_model->isFiltered();
    const int count = m_model->matchCount();
    m_filter->setResultText(filtered ? QLocale().toString(count) : QString());
    m_nothing->setVisible(filtered && count == 0);
    m_view->setVisible(!m_nothing->isVisibleTo(this));
    if (filtered && count <= kUnfoldAllUpTo) {
        m_view->expandAll();
    } else if (filtered) {
        m_view->expandToDepth(1);
    } else {
        restoreUnfolded();
    }
    m_isShowing = false;
    showChosenUnit();
    if (filtered) {
        // What was looked for comes first; the chosen unit may be far away.
        m_view->scrollTo(m_model->firstMatch(), QAbstractItemView::EnsureVisible);
    }
}

void UnitTreePanel::goToFirstMatch()
{
    const QModelIndex first = m_model->isFiltered() ? m_model->firstMatch() : m_view->currentIndex();
    m_view->setFocus(Qt::OtherFocusReason);
    if (first.isValid()) {
        m_view->setCurrentIndex(first);
        propose();
    }
}

void UnitTreePanel::showChosenUnit()
{
    const QModelIndex index = m_model->indexOf(m_workspace.unit());
    m_isShowing = true;
    m_pause->stop();
    if (index.isValid()) {
        if (!m_model->isFiltered()) {
            for (QModelIndex above = index.parent(); above.isValid(); above = above.parent()) {
                m_view->setExpanded(above, true);
            }
        }
        m_view->setCurrentIndex(index);
        m_view->scrollTo(index, QAbstractItemView::EnsureVisible);
    } else {
        m_view->selectionModel()->clear();
    }
    m_isShowing = false;
}

void UnitTreePanel::onCurrentChanged(const QModelIndex& current)
{
    if (!m_isShowing && current.isValid()) {
        m_pause->start();
    }
}

void UnitTreePanel::propose()
{
    m_pause->stop();
    const base::UnitId unit = m_model->unitAt(m_view->currentIndex());
    if (unit.isValid() && unit != m_workspace.unit()) {
        emit unitChosen(unit);
    }
}

bool UnitTreePanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            propose();
            return true;
        }
        // Letters look for a unit: the filter is the faster way than the view's own search by first letters.
        if (!key->text().isEmpty() && key->text().at(0).isLetterOrNumber() &&
            !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))) {
            focusFilter();
            m_filter->setText(key->text());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void UnitTreePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void UnitTreePanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // What was scrolled to in a small view would hide the top of a large one. The view has its new size only later.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_model->isFiltered()) {
                m_view->scrollToTop();
                m_view->scrollTo(m_view->currentIndex(), QAbstractItemView::EnsureVisible);
            }
        },
        Qt::QueuedConnection);
}

QSize UnitTreePanel::sizeHint() const
{
    return {kit::kTreeWidth, 400};
}

QSize UnitTreePanel::minimumSizeHint() const
{
    return {150, 120};
}

void UnitTreePanel::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter units…"));
    m_filter->setAccessibleName(tr("Filter units"));
    m_view->setAccessibleName(tr("Organisation"));
    m_nothing->setText(tr("No unit has these words in its name or code."));
}

void UnitTreePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::pages
