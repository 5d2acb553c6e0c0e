// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results/figure_forms.h"

#include "ui/kit/card.h"
#include "ui/kit/flow_layout.h"
#include "ui/pages/results/cell_input.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;
using results::RawCell;

namespace {

constexpr int kFieldWidth = 84;

QLineEdit* addField(QGridLayout* layout, const QString& label, const QString& objectName)
{
    auto* field = new QLineEdit;
    field->setObjectName(objectName);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(kFieldWidth);
    field->setAccessibleName(label);
    QLabel* words = kit::newLabel(label, QString(), nullptr, true);
    words->setBuddy(field);
    const int row = layout->rowCount();
    layout->addWidget(words, row, 0);
    layout->addWidget(field, row, 1, Qt::AlignTop);
    return field;
}

QGridLayout* newGrid(QWidget* widget)
{
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kit::kSpace2);
    grid->setVerticalSpacing(kit::kSpace1);
    grid->setColumnStretch(0, 1);
    return grid;
}

QLabel* addProblem(QGridLayout* grid)
{
    QLabel* problem = kit::newLabel({}, u"fieldError"_s, nullptr, true);
    grid->addWidget(problem, grid->rowCount(), 0, 1, 2);
    problem->hide();
    return problem;
}

void showIn(QLabel* label, const QString& sentence)
{
    label->setText(sentence);
    label->setVisible(!sentence.isEmpty());
}

} // namespace

RatioFields::RatioFields(const Indicator& indicator, const RawCell& cell, bool editable, QWidget* parent)
    : QWidget(parent), m_indicator(indicator), m_stored(cell)
{
    QGridLayout* grid = newGrid(this);
    m_numerator = addField(grid, indicator.numeratorLabel, u"numerator"_s);
    m_denominator = addField(grid, indicator.denominatorLabel, u"denominator"_s);
    m_problem = addProblem(grid);
    showStored();
    for (QLineEdit* field : {m_numerator, m_denominator}) {
        field->setReadOnly(!editable);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    }
}

void RatioFields::showStored()
{
    m_numerator->setText(figureText(m_indicator, m_stored.numerator));
    m_denominator->setText(figureText(m_indicator, m_stored.denominator));
}

void RatioFields::showProblem(const QString& sentence)
{
    showIn(m_problem, sentence);
}

void RatioFields::commit()
{
    const auto above = parseFigure(m_indicator, m_numerator->text());
    const auto beneath = parseFigure(m_indicator, m_denominator->text());
    if (!above || !beneath) {
        showProblem(above ? beneath.error().userText : above.error().userText);
        return;
    }
    const RawCell cell{*above, *beneath};
    if (cell != m_stored) {
        m_stored = cell;
        emit committed(cell);
    }
}

bool RatioFields::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // From one field to the other the figure is only half typed.
        const QWidget* next = QApplication::focusWidget();
        const bool staysInside = next == m_numerator || next == m_denominator;
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason && !staysInside) {
            commit();
        }
    }
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape:
            showStored();
            showProblem({});
            emit left();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (watched == m_numerator) {
                m_denominator->setFocus();
                m_denominator->selectAll();
            } else {
                commit();
                emit left();
            }
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

CorrectionForm::CorrectionForm(const Indicator& indicator, const RawCell& cell, const QString& reason, QWidget* parent)
    : QWidget(parent), m_indicator(indicator)
{
    QGridLayout* grid = newGrid(this);
    m_numerator =
        addField(grid, indicator.isRatio() ? indicator.numeratorLabel : tr("Add or take away, for example -3"),
                 u"correctionNumerator"_s);
    m_numerator->setText(figureText(indicator, cell.numerator));
    if (indicator.isRatio()) {
        m_denominator = addField(grid, indicator.denominatorLabel, u"correctionDenominator"_s);
        m_denominator->setText(figureText(indicator, cell.denominator));
    }
    m_reason = new QLineEdit(reason);
    m_reason->setObjectName(u"correctionReason"_s);
    m_reason->setPlaceholderText(tr("Reason, for example: counted twice by two units"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    grid->addWidget(m_reason, grid->rowCount(), 0, 1, 2);
    m_problem = addProblem(grid);

    auto* buttons = new QWidget(this);
    auto* flow = new kit::FlowLayout(buttons, kit::kSpace2, kit::kSpace1);
    const auto addButton = [&](const QString& text, const QString& objectName, auto run) {
        auto* button = new QPushButton(text, buttons);
        button->setObjectName(objectName);
        connect(button, &QPushButton::clicked, this, run);
        flow->addWidget(button);
    };
    addButton(tr("Save correction"), u"saveCorrection"_s, [this] { commit(); });
    if (!cell.isEmpty()) {
        addButton(tr("Remove it"), u"removeCorrection"_s, [this] { emit committed({}, {}); });
    }
    addButton(tr("Leave as it is"), u"leaveCorrection"_s, [this] { emit left(); });
    grid->addWidget(buttons, grid->rowCount(), 0, 1, 2);
    connect(m_reason, &QLineEdit::returnPressed, this, &CorrectionForm::commit);
}

void CorrectionForm::focusFirst()
{
    m_numerator->setFocus();
    m_numerator->selectAll();
}

void CorrectionForm::showProblem(const QString& sentence)
{
    showIn(m_problem, sentence);
}

void CorrectionForm::commit()
{
    const auto above = parseFigure(m_indicator, m_numerator->text(), true);
    const auto beneath = parseFigure(m_indicator, m_denominator ? m_denominator->text() : QString(), true);
    if (!above || !beneath) {
        showProblem(above ? beneath.error().userText : above.error().userText);
        return;
    }
    RawCell cell{*above, *beneath};
    if (m_denominator && cell.numerator.has_value() != cell.denominator.has_value()) {
        // Half a correction is meant as "the other number stays".
        cell.numerator = cell.numerator.value_or(base::Decimal());
        cell.denominator = cell.denominator.value_or(base::Decimal());
    }
    if (cell.isEmpty()) {
        showProblem(tr("Type by how much the figure is corrected."));
        return;
    }
    if (m_reason->text().trimmed().isEmpty()) {
        showProblem(tr("Say why: the reason stands beside the figure for everybody who reads it."));
        m_reason->setFocus();
        return;
    }
    emit committed(cell, m_reason->text().trimmed());
}

void CorrectionForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        emit left();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace doancoso::pages
