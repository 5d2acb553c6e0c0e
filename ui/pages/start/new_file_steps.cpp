// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four steps of the wizard for a new file: which fields stand where.
#include "ui/pages/start/new_file_page.h"

#include "ui/field_column.h"
#include "ui/folding_completer.h"
#include "ui/kit/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace doancoso::pages {
namespace {

QScrollArea* scrolling(QWidget* content)
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setWidget(content);
    kit::setStyleRole(area, QStringLiteral("plainScroll"));
    return area;
}

QWidget* stepAround(QWidget* content)
{
    auto* around = new QWidget;
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(kit::kSpace4, kit::kSpace4, kit::kSpace4, kit::kSpace3);
    layout->addWidget(content);
    layout->addStretch(1);
    return scrolling(around);
}

} // namespace

void NewFilePage::buildFoot()
{
    m_abandon = new QPushButton(m_foot);
    m_abandon->setObjectName(QStringLiteral("wizardAbandon"));
    m_back = new QPushButton(m_foot);
    m_back->setObjectName(QStringLiteral("wizardBack"));
    m_next = new QPushButton(m_foot);
    m_next->setObjectName(QStringLiteral("wizardNext"));
    kit::setStyleRole(m_next, QStringLiteral("primary"));
    auto* line = new QHBoxLayout(m_foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::kSpace2);
    line->addWidget(m_abandon);
    line->addStretch(1);
    line->addWidget(m_back);
    line->addWidget(m_next);
    connect(m_abandon, &QPushButton::clicked, this, &NewFilePage::abandoned);
    connect(m_back, &QPushButton::clicked, this, &NewFilePage::back);
    connect(m_next, &QPushButton::clicked, this, &NewFilePage::next);
}

QLineEdit* NewFilePage::newLine(const char* objectName)
{
    auto* line = new QLineEdit;
    line->setObjectName(QString::fromLatin1(objectName));
    return line;
}

QWidget* NewFilePage::newOfficeStep()
{
    auto* column = new ui::FieldColumn;
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("level"));
    m_province = newLine("provinceName");
    auto* completer = new ui::FoldingCompleter(m_province);
    QStringList names;
    for (const organization::Province& province : m_flow.provinces()) {
        names.append(province.unionName);
    }
    completer->setProposals(names);
    m_province->setCompleter(completer);
    m_place = newLine("place");
    m_type = new QComboBox;
    m_unitName = newLine("unitName");
    m_unitShortName = newLine("unitShortName");
    m_unitCode = newLine("unitCode");
    m_superior = newLine("superiorName");
    column->addField(QStringLiteral("level"), m_level);
    column->addField(QStringLiteral("provinceName"), m_province);
    column->addField(QStringLiteral("place"), m_place);
    column->addField(QStringLiteral("unitType"), m_type);
    column->addField(QStringLiteral("unitName"), m_unitName);
    column->addField(QStringLiteral("unitShortName"), m_unitShortName);
    column->addField(QStringLiteral("unitCode"), m_unitCode);
    column->addField(QStringLiteral("superiorName"), m_superior);
    m_columns.append(column);
    return stepAround(column);
}

QWidget* NewFilePage::newReportingStep()
{
    auto* column = new ui::FieldColumn;
    m_year = new QSpinBox;
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setRange(1990, 2100);
    m_year->setGroupSeparatorShown(false);
    m_rhythm = new QComboBox;
    m_rhythm->setObjectName(QStringLiteral("rhythm"));
    m_user = newLine("userName");
    column->addField(QStringLiteral("year"), m_year);
    column->addField(QStringLiteral("rhythm"), m_rhythm);
    column->addField(QStringLiteral("userName"), m_user);
    m_columns.append(column);
    return stepAround(column);
}

QWidget* NewFilePage::newUnitsStep()
{
    auto* column = new ui::FieldColumn;
    m_belowType = new QComboBox;
    m_belowType->setObjectName(QStringLiteral("belowType"));
    column->addField(QStringLiteral("belowType"), m_belowType);
    m_below = new QPlainTextEdit;
    m_below->setObjectName(QStringLiteral("belowText"));
    m_below->setTabChangesFocus(true);
    m_below->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_below->installEventFilter(this);
    m_preview = new QTableWidget(0, 2);
    m_preview->setObjectName(QStringLiteral("belowPreview"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionMode(QAbstractItemView::NoSelection);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_preview->verticalHeader()->hide();
    m_preview->verticalHeader()->setDefaultSectionSize(kit::Theme::rowHeight());
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->setColumnWidth(0, 80);
    kit::setStyleRole(m_preview, QStringLiteral("framed"));
    m_belowHint = kit::newLabel({}, QStringLiteral("small"), nullptr, true);
    m_belowCount = kit::newLabel({}, QStringLiteral("section"), nullptr);
    auto* around = new QWidget;
    auto* layout = new QVBoxLayout(around);
    layout->setContentsMargins(kit::kSpace4, kit::kSpace4, kit::kSpace4, kit::kSpace3);
    layout->setSpacing(kit::kSpace2);
    layout->addWidget(column);
    layout->addWidget(m_belowHint);
    auto* pair = new QHBoxLayout;
    pair->setSpacing(kit::kSpace3);
    pair->addWidget(m_below, 1);
    pair->addWidget(m_preview, 1);
    layout->addLayout(pair, 1);
    layout->addWidget(m_belowCount);
    m_columns.append(column);
    return around;
}

QWidget* NewFilePage::newContentStep()
{
    auto* column = new ui::FieldColumn;
    m_catalogue = new QCheckBox;
    m_catalogue->setObjectName(QStringLiteral("loadCatalogue"));
    m_form = new QComboBox;
    m_form->setObjectName(QStringLiteral("formCode"));
    auto* place = new QWidget;
    m_file = newLine("file");
    m_browse = new QPushButton(place);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_file, 1);
    line->addWidget(m_browse);
    place->setFocusProxy(m_file);
    m_summary = kit::newLabel({}, QStringLiteral("second"), nullptr, true);
    column->addField(QStringLiteral("loadCatalogue"), m_catalogue);
    column->addField(QStringLiteral("formCode"), m_form);
    column->addField(QStringLiteral("file"), place);
    m_columns.append(column);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace4);
    layout->addWidget(column);
    layout->addWidget(m_summary);
    return stepAround(both);
}

} // namespace doancoso::pages
