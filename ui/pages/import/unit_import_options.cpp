// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/unit_import_options.h"

#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/kit/theme.h"
#include "ui/pages/organization/units_below_model.h"
#include "ui/unit_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScopedValueRollback>

namespace doancoso::pages {

using namespace Qt::StringLiterals;

UnitImportOptions::UnitImportOptions(flows::ImportUnitsFlow& flow, QWidget* parent)
    : ImportOptionsPane(parent),
      m_flow(flow),
      m_options(new ui::FieldColumn(this, ui::FieldColumn::Labels::Above)),
      m_parent(new ui::UnitField),
      m_type(new QComboBox),
      m_day(new ui::DateField),
      m_number(new QLineEdit),
      m_date(new ui::DateField),
      m_unionNames(new QCheckBox(this))
{
    buildOptions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_options);
    layout->addWidget(m_unionNames);
    connectOptions();
}

void UnitImportOptions::buildOptions()
{
    m_parent->setObjectName(u"importParent"_s);
    m_type->setObjectName(u"importType"_s);
    m_day->setObjectName(u"importDay"_s);
    m_number->setObjectName(u"importNumber"_s);
    m_date->setObjectName(u"importDate"_s);
    m_unionNames->setObjectName(u"importUnionNames"_s);
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_number->setPlaceholderText(u"12-QĐ/ĐTN"_s);
    auto* decision = new QWidget;
    auto* line = new QHBoxLayout(decision);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::kSpace1);
    line->addWidget(m_number, 1);
    line->addWidget(m_date, 1);
    decision->setFocusProxy(m_number);
    m_options->addField(u"parent"_s, m_parent);
    m_options->addField(u"day"_s, m_day);
    m_options->addField(u"type"_s, m_type);
    m_options->addField(u"decision"_s, decision);
}

void UnitImportOptions::connectOptions()
{
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_parent, m_day, m_number, m_date}) {
        connect(field, &QLineEdit::editingFinished, this, &UnitImportOptions::takeOptions);
    }
    connect(m_type, &QComboBox::activated, this, &UnitImportOptions::takeOptions);
    connect(m_unionNames, &QCheckBox::clicked, this, &UnitImportOptions::takeOptions);
}

void UnitImportOptions::fillTypes()
{
    m_type->clear();
    m_type->addItem(tr("(as the name tells)"), QString());
    if (const organization::ImportContext* context = m_flow.context()) {
        for (const organization::UnitType& type : context->types) {
            m_type->addItem(typeName(type), type.code);
        }
    }
}

/// What the user is typing into stays as it is.
void UnitImportOptions::showOptions()
{
    const QScopedValueRollback<bool> showing(m_isShowing, true);
    const organization::ImportOptions& options = m_flow.options();
    const organization::ImportContext* context = m_flow.context();
    if (context && m_treeDay != context->tree.asOf()) {
        m_treeDay = context->tree.asOf();
        m_parent->setTree(context->tree);
    }
    if (!m_parent->hasFocus()) {
        m_parent->setUnit(options.parentUnit);
    }
    if (m_type->count() <= 1) {
        fillTypes();
    }
    m_type->setCurrentIndex(qMax(0, m_type->findData(options.defaultType)));
    if (!m_day->hasFocus()) {
        m_day->setDate(options.day);
    }
    if (!m_number->hasFocus()) {
        m_number->setText(options.decision.number);
    }
    if (!m_date->hasFocus()) {
        m_date->setDate(options.decision.date);
    }
    m_unionNames->setChecked(options.unionNames);
}

void UnitImportOptions::takeOptions()
{
    if (m_isShowing) {
        return;
    }
    m_options->clearProblems();
    organization::ImportOptions options = m_flow.options();
    if (m_parent->isUnclear()) {
        m_options->setProblem(u"parent"_s, tr("There is no such unit. Choose one from the list."));
    } else {
        options.parentUnit = m_parent->unit();
    }
    const auto day = m_day->date();
    if (day && day->isValid()) {
        options.day = *day;
    } else {
        m_options->setProblem(u"day"_s, tr("Write a day, for example 01/07/2025."));
    }
    const auto date = m_date->date();
    if (date) {
        options.decision.date = *date;
    } else {
        m_options->setProblem(u"decision"_s, tr("Write the date like 26/03/2020, or leave it empty."));
    }
    options.decision.number = m_number->text().trimmed();
    options.defaultType = m_type->currentData().toString();
    options.unionNames = m_unionNames->isChecked();
    const organization::ImportOptions& before = m_flow.options();
    const bool same = options.parentUnit == before.parentUnit && options.day == before.day &&
                      options.defaultType == before.defaultType && options.unionNames == before.unionNames &&
                      options.decision.number == before.decision.number &&
                      options.decision.date == before.decision.date;
    if (!same) {
        m_flow.setOptions(options);
    }
}

void UnitImportOptions::retranslate()
{
    m_options->setWords(u"parent"_s, tr("Under which unit, unless the list says so"));
    m_options->setWords(u"day"_s, tr("From which day"));
    m_options->setWords(u"type"_s, tr("Type, when neither list nor name tells"));
    m_options->setWords(u"decision"_s, tr("Decision: number and date"));
    m_number->setAccessibleName(tr("Number of the decision"));
    m_date->setAccessibleName(tr("Date of the decision"));
    m_unionNames->setText(tr("“Xã A” becomes “Đoàn xã A”"));
    m_unionNames->setToolTip(tr("Administrative places are called as units of the Union."));
    fillTypes();
    showOptions();
}

} // namespace doancoso::pages
