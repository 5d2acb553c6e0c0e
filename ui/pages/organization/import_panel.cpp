// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/organization/import_panel.h"

#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"
#include "ui/language.h"
#include "ui/pages/organization/units_below_model.h"
#include "ui/unit_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using organization::CellProblem;
using organization::FieldChange;
using organization::ImportField;
using organization::ImportRow;
using organization::Severity;

namespace {

kit::Tone importTone(Severity severity)
{
    return severity == Severity::Error     ? kit::Tone::Bad
           : severity == Severity::Warning ? kit::Tone::Attention
                                           : kit::Tone::Neutral;
}

QString nameOfCode(const QList<organization::CodeName>& list, const QString& code)
{
    for (const organization::CodeName& name : list) {
        if (name.code == code) {
            return ui::inLanguage(name.nameVi, name.nameEn);
        }
    }
    return code;
}

} // namespace

QString meaningText(const flows::ImportUnitsFlow& flow, int sheetColumn, ImportField field)
{
    const QString text = organization::displayName(field);
    const int other = field == ImportField::Ignore ? -1 : flow.list().state().mapping.columnOf(field);
    return other < 0 || other == sheetColumn ? text
                                             : ImportPanel::tr("%1 – now column %2").arg(text, base::columnName(other));
}

ImportPanel::ImportPanel(flows::ImportUnitsFlow& flow, ImportModel& model, const QList<QAction*>& rowActions,
                         QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_model(model),
      m_rowActions(rowActions),
      m_optionsTitle(kit::newLabel({}, u"section"_s, this)),
      m_options(new ui::FieldColumn(this, ui::FieldColumn::Labels::Above)),
      m_parent(new ui::UnitField),
      m_type(new QComboBox),
      m_day(new ui::DateField),
      m_number(new QLineEdit),
      m_date(new ui::DateField),
      m_unionNames(new QCheckBox(this)),
      m_columnTitle(kit::newLabel({}, u"section"_s, this)),
      m_columnField(new ui::FieldColumn(this, ui::FieldColumn::Labels::Above)),
      m_meaning(new QComboBox),
      m_rowTitle(kit::newLabel({}, u"section"_s, this)),
      m_rowLines(new QWidget(this)),
      m_rowLayout(new QVBoxLayout(m_rowLines)),
      m_rowButtons(new QWidget(this))
{
    buildOptions();
    buildColumn();
    m_rowLayout->setContentsMargins(0, 0, 0, 0);
    m_rowLayout->setSpacing(kit::kSpace1);
    auto* buttons = new kit::FlowLayout(m_rowButtons, kit::kSpace2, kit::kSpace2);
    for (QAction* action : rowActions) {
        buttons->addWidget(new kit::ActionButton(action, kit::ActionButton::Weight::Normal, m_rowButtons));
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    for (QWidget* part : std::initializer_list<QWidget*>{m_optionsTitle, m_options, m_unionNames}) {
        layout->addWidget(part);
    }
    layout->addSpacing(kit::kSpace2);
    layout->addWidget(m_rowTitle);
    layout->addWidget(m_rowLines);
    layout->addWidget(m_rowButtons);
    layout->addSpacing(kit::kSpace2);
    layout->addWidget(m_columnTitle);
    layout->addWidget(m_columnField);
    connectOptions();
    connect(&flow, &flows::ImportUnitsFlow::optionsChanged, this, &ImportPanel::showOptions);
    connect(&flow, &flows::ImportUnitsFlow::mappingChanged, this, &ImportPanel::showColumn);
    connect(&flow, &flows::ImportUnitsFlow::corrected, this, &ImportPanel::showRow);
    connect(&flow, &flows::ImportUnitsFlow::previewChanged, this, [this] {
        showOptions();
        showRow();
    });
    retranslate();
}

void ImportPanel::buildOptions()
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

void ImportPanel::buildColumn()
{
    m_meaning->setObjectName(u"importMeaning"_s);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMaxVisibleItems(static_cast<int>(organization::importFields().size()));
    m_columnField->addField(u"meaning"_s, m_meaning);
    connect(m_meaning, &QComboBox::activated, this, [this] {
        if (m_column >= 0) {
            m_flow.setField(m_column, static_cast<ImportField>(m_meaning->currentData().toInt()));
        }
    });
}

void ImportPanel::connectOptions()
{
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{m_parent, m_day, m_number, m_date}) {
        connect(field, &QLineEdit::editingFinished, this, &ImportPanel::takeOptions);
    }
    connect(m_type, &QComboBox::activated, this, &ImportPanel::takeOptions);
    connect(m_unionNames, &QCheckBox::clicked, this, &ImportPanel::takeOptions);
}

void ImportPanel::fillTypes()
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
void ImportPanel::showOptions()
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

void ImportPanel::takeOptions()
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

// --- column and row --------------------------------------------------------------------------------------------------

void ImportPanel::showCell(int sheetRow, int sheetColumn)
{
    const bool otherColumn = sheetColumn != m_column;
    m_row = sheetRow;
    m_column = sheetColumn;
    if (otherColumn) {
        showColumn();
    }
    showRow();
}

void ImportPanel::showColumn()
{
    const bool shown = m_column >= 0 && m_column < m_flow.list().state().mapping.columns.size();
    m_columnTitle->setVisible(shown);
    m_columnField->setVisible(shown);
    if (shown) {
        m_columnTitle->setText(tr("Column %1").arg(m_model.columnTitle(m_column)));
        m_meaning->clear();
        for (const ImportField field : organization::importFields()) {
            m_meaning->addItem(meaningText(m_flow, m_column, field), static_cast<int>(field));
        }
        m_meaning->setCurrentIndex(
            m_meaning->findData(static_cast<int>(m_flow.list().state().mapping.columns.value(m_column))));
    }
}

void ImportPanel::addLine(const QString& text, const QString& role)
{
    QLabel* label = kit::newLabel(text, role, m_rowLines, true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_rowLayout->addWidget(label);
}

void ImportPanel::addNotice(const CellProblem& problem)
{
    auto* frame = new QFrame(m_rowLines);
    kit::setStyleRole(frame, u"message"_s);
    kit::setStyleProperty(frame, "kitTone", kit::toneName(importTone(problem.severity)));
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(kit::kSpace2, kit::kSpace1, kit::kSpace2, kit::kSpace1);
    const QString place = problem.column < 0 ? QString() : problem.cellName + u": "_s;
    layout->addWidget(kit::newLabel(place + problem.sentence, {}, frame, true));
    m_rowLayout->addWidget(frame);
}

QString ImportPanel::whatItIs(const ImportRow& row) const
{
    const organization::ImportContext* context = m_flow.context();
    if (!context) {
        return {};
    }
    const organization::UnitNode* node = context->tree.find(row.existing);
    const organization::UnitType* type =
        context->type(row.draft.typeCode.isEmpty() && node ? node->typeCode : row.draft.typeCode);
    const ImportRow* parentRow = m_model.understood(row.parentRow);
    const organization::UnitNode* parent = context->tree.find(row.parentId);
    const QString above = parentRow ? parentRow->draft.name : parent ? parent->name : QString();
    const QString kind = type ? typeName(*type) : tr("type unknown");
    return above.isEmpty() ? kind : tr("%1, under %2").arg(kind, above);
}

QString ImportPanel::changeText(const FieldChange& change) const
{
    const organization::ImportContext* context = m_flow.context();
    const auto words = [&](const QString& value) {
        if (value.isEmpty()) {
            return tr("nothing");
        }
        if (context && change.field == ImportField::Type) {
            const organization::UnitType* type = context->type(value);
            return type ? typeName(*type) : value;
        }
        return !context                             ? value
               : change.field == ImportField::Block ? nameOfCode(context->blocks, value)
               : change.field == ImportField::Area  ? nameOfCode(context->areas, value)
                                                    : value;
    };
    return u"%1: %2 → %3"_s.arg(organization::displayName(change.field), words(change.before), words(change.after));
}

void ImportPanel::showRow()
{
    while (QLayoutItem* item = m_rowLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rowTitle->setText(m_row < 0 ? tr("Row") : tr("Row %1").arg(m_row + 1));
    m_rowButtons->setVisible(m_row >= 0);
    if (m_row < 0) {
        addLine(tr("Choose a cell to see how its row was understood."), u"second"_s);
        return;
    }
    const ImportRow* row = m_model.understood(m_row);
    if (!row) {
        addLine(tr("This row stands above the list or is empty; it is not imported."), u"second"_s);
        return;
    }
    if (!row->draft.name.isEmpty()) {
        addLine(row->draft.name, u"strong"_s);
    }
    const bool leftOut = row->outcome == organization::RowOutcome::LeftOut;
    addLine(leftOut ? tr("Left out: %1.").arg(row->reason)
                    : u"%1 · %2"_s.arg(organization::displayName(row->outcome), whatItIs(*row)),
            u"second"_s);
    for (const CellProblem& problem : m_model.problems(m_row)) {
        addNotice(problem);
    }
    for (const FieldChange& change : row->changes) {
        addLine(changeText(change));
    }
}

QString ImportPanel::rowText() const
{
    QStringList texts{m_rowTitle->text()};
    for (int i = 0; i < m_rowLayout->count(); ++i) {
        QWidget* line = m_rowLayout->itemAt(i)->widget();
        const auto* label = qobject_cast<QLabel*>(line);
        texts.append((label ? label : line->findChild<QLabel*>())->text());
    }
    return texts.join(QLatin1Char('\n'));
}

void ImportPanel::retranslate()
{
    m_optionsTitle->setText(tr("Import"));
    m_options->setWords(u"parent"_s, tr("Under which unit, unless the list says so"));
    m_options->setWords(u"day"_s, tr("From which day"));
    m_options->setWords(u"type"_s, tr("Type, when neither list nor name tells"));
    m_options->setWords(u"decision"_s, tr("Decision: number and date"));
    m_number->setAccessibleName(tr("Number of the decision"));
    m_date->setAccessibleName(tr("Date of the decision"));
    m_unionNames->setText(tr("“Xã A” becomes “Đoàn xã A”"));
    m_unionNames->setToolTip(tr("Administrative places are called as units of the Union."));
    m_columnField->setWords(u"meaning"_s, tr("What the column means"));
    fillTypes();
    showOptions();
    showColumn();
    showRow();
}

} // namespace doancoso::pages
