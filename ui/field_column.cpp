// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_column.h"

#include "ui/kit/card.h"

#include <QGridLayout>
#include <QLabel>

namespace doancoso::ui {
namespace {
constexpr int kLabelWidth = 190;
} // namespace

FieldColumn::FieldColumn(QWidget* parent, Labels labels)
    : QWidget(parent), m_labels(labels), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kit::kSpace3);
    m_grid->setVerticalSpacing(labels == Labels::Beside ? kit::kSpace1 : 2);
    if (labels == Labels::Beside) {
        m_grid->setColumnMinimumWidth(0, kLabelWidth);
        m_grid->setColumnStretch(1, 1);
    }
}

void FieldColumn::addField(const QString& key, QWidget* field)
{
    Line line;
    line.label = kit::newLabel({}, QString(), this, true);
    line.label->setBuddy(field);
    line.field = field;
    line.below = kit::newLabel({}, QStringLiteral("small"), this, true);
    const int row = m_grid->rowCount();
    if (m_labels == Labels::Beside) {
        m_grid->addWidget(line.label, row, 0, Qt::AlignVCenter);
        m_grid->addWidget(field, row, 1);
        m_grid->addWidget(line.below, row + 1, 1);
        line.gapRow = row + 2;
    } else {
        kit::setStyleRole(line.label, QStringLiteral("small"));
        m_grid->addWidget(line.label, row, 0);
        m_grid->addWidget(field, row + 1, 0);
        m_grid->addWidget(line.below, row + 2, 0);
        line.gapRow = row + 3;
    }
    m_lines.insert(key, line);
}

void FieldColumn::setWords(const QString& key, const QString& label, const QString& hint)
{
    Line& line = m_lines[key];
    line.label->setText(label);
    line.field->setAccessibleName(label);
    line.hint = hint;
    showBelow(line);
}

void FieldColumn::setFieldVisible(const QString& key, bool visible)
{
    Line& line = m_lines[key];
    line.visible = visible;
    line.label->setVisible(visible);
    line.field->setVisible(visible);
    showBelow(line);
}

void FieldColumn::setProblem(const QString& key, const QString& text)
{
    if (m_lines.contains(key)) {
        Line& line = m_lines[key];
        line.problem = text;
        showBelow(line);
    }
}

void FieldColumn::clearProblems()
{
    for (Line& line : m_lines) {
        line.problem.clear();
        showBelow(line);
    }
}

QString FieldColumn::problem(const QString& key) const
{
    return m_lines.value(key).problem;
}

QWidget* FieldColumn::field(const QString& key) const
{
    return m_lines.value(key).field;
}

void FieldColumn::showBelow(Line& line)
{
    const bool wrong = !line.problem.isEmpty();
    const QString text = wrong ? line.problem : line.hint;
    kit::setStyleRole(line.below, wrong ? QStringLiteral("fieldError") : QStringLiteral("small"));
    kit::setStyleProperty(line.field, "kitState", wrong ? QStringLiteral("bad") : QString());
    line.below->setText(text);
    line.below->setVisible(line.visible && !text.isEmpty());
    m_grid->setRowMinimumHeight(line.gapRow, line.visible ? kit::kSpace1 : 0);
}

} // namespace doancoso::ui
