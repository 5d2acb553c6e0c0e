// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_panel.h"

#include "ui/field_column.h"
#include "ui/kit/action_button.h"
#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using flows::ListRow;
using organization::CellProblem;
using organization::Severity;

namespace {

kit::Tone importTone(Severity severity)
{
    return severity == Severity::Error     ? kit::Tone::Bad
           : severity == Severity::Warning ? kit::Tone::Attention
                                           : kit::Tone::Neutral;
}

} // namespace

QString meaningText(const flows::ImportFlow& flow, int sheetColumn, int field)
{
    const QString text = flow.import().fieldName(field);
    const int other = field == flows::kNotImported ? -1 : flow.list().state().mapping.columnOf(field);
    return other < 0 || other == sheetColumn ? text
                                             : ImportPanel::tr("%1 – now column %2").arg(text, base::columnName(other));
}

ImportPanel::ImportPanel(flows::ImportFlow& flow, ImportModel& model, ImportOptionsPane* options,
                         const QList<QAction*>& rowActions, QWidget* parent)
    : QWidget(parent),
      m_flow(flow),
      m_model(model),
      m_rowActions(rowActions),
      m_optionsTitle(kit::newLabel({}, u"section"_s, this)),
      m_options(options),
      m_columnTitle(kit::newLabel({}, u"section"_s, this)),
      m_columnField(new ui::FieldColumn(this, ui::FieldColumn::Labels::Above)),
      m_meaning(new QComboBox),
      m_rowTitle(kit::newLabel({}, u"section"_s, this)),
      m_rowLines(new QWidget(this)),
      m_rowLayout(new QVBoxLayout(m_rowLines)),
      m_rowButtons(new QWidget(this))
{
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
    layout->addWidget(m_optionsTitle);
    layout->addWidget(m_options);
    layout->addSpacing(kit::kSpace2);
    layout->addWidget(m_rowTitle);
    layout->addWidget(m_rowLines);
    if (QWidget* fields = m_options->rowFields()) {
        layout->addWidget(fields);
    }
    layout->addWidget(m_rowButtons);
    layout->addSpacing(kit::kSpace2);
    layout->addWidget(m_columnTitle);
    layout->addWidget(m_columnField);
    connect(&flow, &flows::ImportFlow::optionsChanged, this, [this] { m_options->showOptions(); });
    connect(&flow, &flows::ImportFlow::mappingChanged, this, &ImportPanel::showColumn);
    connect(&flow, &flows::ImportFlow::corrected, this, &ImportPanel::showRow);
    connect(&flow, &flows::ImportFlow::previewChanged, this, [this] {
        m_options->showOptions();
        showRow();
    });
    retranslate();
}

void ImportPanel::buildColumn()
{
    m_meaning->setObjectName(u"importMeaning"_s);
    m_meaning->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_meaning->setMaxVisibleItems(24);
    m_columnField->addField(u"meaning"_s, m_meaning);
    connect(m_meaning, &QComboBox::activated, this, [this] {
        if (m_column >= 0) {
            m_flow.setField(m_column, m_meaning->currentData().toInt());
        }
    });
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
        for (const int field : m_flow.import().fields()) {
            m_meaning->addItem(meaningText(m_flow, m_column, field), field);
        }
        m_meaning->setCurrentIndex(m_meaning->findData(m_flow.list().state().mapping.columns.value(m_column)));
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

void ImportPanel::showRow()
{
    while (QLayoutItem* item = m_rowLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_rowTitle->setText(m_row < 0 ? tr("Row") : tr("Row %1").arg(m_row + 1));
    m_rowButtons->setVisible(m_row >= 0);
    m_options->showRow(m_row);
    if (m_row < 0) {
        addLine(tr("Choose a cell to see how its row was understood."), u"second"_s);
        return;
    }
    const ListRow* row = m_model.understood(m_row);
    if (!row) {
        addLine(tr("This row stands above the list or is empty; it is not imported."), u"second"_s);
        return;
    }
    if (!row->name.isEmpty()) {
        addLine(row->name, u"strong"_s);
    }
    const bool leftOut = row->outcome == organization::RowOutcome::LeftOut;
    addLine(leftOut ? tr("Left out: %1.").arg(row->reason)
                    : u"%1 · %2"_s.arg(organization::displayName(row->outcome), row->what),
            u"second"_s);
    for (const CellProblem& problem : m_model.problems(m_row)) {
        addNotice(problem);
    }
    for (const QString& change : row->changes) {
        addLine(change);
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
    m_options->retranslate();
    m_columnField->setWords(u"meaning"_s, tr("What the column means"));
    showColumn();
    showRow();
}

} // namespace doancoso::pages
