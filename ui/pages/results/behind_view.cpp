// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/behind_view.h"

#include "ui/friendly_time.h"
#include "ui/kit/card.h"
#include "ui/kit/list_view.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/pages/results/behind_model.h"
#include "ui/pages/results/cell_input.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

BehindView::BehindView(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(new BehindModel(workspace, this)),
      m_heading(kit::newLabel({}, u"panelTitle"_s, this, true)),
      m_figure(kit::newLabel({}, u"figure"_s, this, true)),
      m_remark(kit::newLabel({}, QString(), this, true)),
      m_parts(new kit::SegmentedControl(this)),
      m_searchBox(new kit::SearchBox(this)),
      m_list(new kit::ListView(this)),
      m_back(new QPushButton(this))
{
    kit::setStyleProperty(m_remark, "kitTone", u"attention"_s);
    m_list->setObjectName(u"behind"_s);
    m_list->setSourceModel(m_model);
    m_list->setDefaultSort(u"name"_s);
    m_list->setStretchColumn(u"what"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_heading, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(kit::kSpace2);
    tools->addWidget(m_parts);
    tools->addWidget(m_searchBox);
    tools->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, kit::kSpace3, 0);
    layout->setSpacing(kit::kSpace2);
    layout->addLayout(head);
    layout->addWidget(m_figure);
    layout->addWidget(m_remark);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    connect(m_back, &QPushButton::clicked, this, &BehindView::left);
    connect(m_parts, &kit::SegmentedControl::currentChanged, this, &BehindView::showPart);
    connect(m_searchBox, &kit::SearchBox::searchChanged, this, [this](const QString& text) {
        m_list->setSearchText(text);
        updateCount();
    });
    connect(m_searchBox, &kit::SearchBox::resultsWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &kit::ListView::opened, this, [this](const QVariant& id) {
        const activity::BehindItem* item = m_model->itemAt(id.toInt());
        if (item && item->item.person.isValid()) {
            emit personWanted(item->item.person);
        }
    });
    for (const int part : {Numerator, Denominator, Since}) {
        m_parts->addSegment(part, QString());
    }
    retranslate();
}

base::Result<void> BehindView::show(const results::CellKey& key, const planning::Indicator& indicator,
                                    const results::UnitFigure& figure)
{
    auto behind = activity::RegisterService(m_workspace.database()).behind(key);
    if (!behind) {
        return behind.error();
    }
    m_behind = std::move(*behind);
    const organization::UnitNode* node = m_workspace.tree().find(key.unit);
    m_heading->setText(
        u"%1 · %2 · %3"_s.arg(indicator.name, node ? node->name : QString(), base::displayName(key.period)));
    const QString fromRegister = cellText(indicator, figure.counted);
    m_figure->setText(figure.own.isEmpty() ? tr("%1: %2", "register, figure").arg(m_behind.book, fromRegister)
                                           : tr("Reported %1 · %2: %3", "figure, register, figure")
                                                 .arg(cellText(indicator, figure.own), m_behind.book, fromRegister));
    const bool differs = figure.differsFromRegister();
    m_remark->setVisible(differs);
    if (differs) {
        m_remark->setText(m_behind.since.isEmpty()
                              ? tr("What was handed in stays as it is. To report the register's figure, let the report "
                                   "be returned or reopen it.")
                              : tr("%n record(s) came or were corrected after the report; they are listed under "
                                   "“After the report”. What was handed in stays as it is.",
                                   nullptr, static_cast<int>(m_behind.since.size())));
    }
    fillSegments();
    m_searchBox->clear();
    const int part = differs && !m_behind.since.isEmpty() ? Since : Numerator;
    m_parts->setCurrent(part);
    showPart(part);
    m_list->setFocus();
    return {};
}

QString BehindView::heading() const
{
    return m_figure->text();
}

void BehindView::fillSegments()
{
    m_parts->setSegmentText(Numerator, m_behind.numerator.measure);
    m_parts->setSegmentText(Denominator,
                            m_behind.denominator ? m_behind.denominator->measure : tr("Of all", "denominator"));
    m_parts->setSegmentEnabled(Denominator, m_behind.denominator.has_value());
    m_parts->setSegmentText(Since, tr("After the report (%1)").arg(m_behind.since.size()));
    m_parts->setSegmentEnabled(Since, m_behind.handedInAt.has_value());
}

void BehindView::showPart(int part)
{
    m_model->setItems(part == Since                                 ? m_behind.since
                      : part == Denominator && m_behind.denominator ? m_behind.denominator->items
                                                                    : m_behind.numerator.items);
    updateCount();
    if (m_list->model()->rowCount() > 0) {
        m_list->setCurrentIndex(m_list->model()->index(0, 0));
    }
}

void BehindView::updateCount()
{
    m_searchBox->setResultText(tr("%n in the list", nullptr, m_list->model()->rowCount()));
}

void BehindView::retranslate()
{
    m_back->setText(tr("Back to the table"));
    m_searchBox->setPlaceholderText(tr("Find a name or unit"));
    fillSegments();
}

void BehindView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace doancoso::pages
