// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field_column.h"

#include "ui/kit/card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::ui {
namespace {
constexpr int kLabelWidth = 190;
} // namespace

FieldColumn::FieldColumn(QWidget* parent, Labels labels)
    : QWidget(parent), m_labels(labels), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(labels == Labels::Beside ? kit::kSpace3 : kit::kSpace2);
}

void FieldColumn::addField(const QString& key, QWidget* field)
{
    Line line;
    line.row = new QWidget(this);
    line.label = kit::newLabel({}, m_labels == Labels::Above ? QStringLiteral("small") : QString(), line.row, true);
    line.label->setBuddy(field);
    line.field = field;
    line.below = kit::newLabel({}, QStringLiteral("small"), line.row, true);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    if (m_labels == Labels::Above) {
        column->addWidget(line.label);
    }
    column->addWidget(field);
    column->addWidget(line.below);
    auto* row = new QHBoxLayout(line.row);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::kSpace3);
    if (m_labels == Labels::Beside) {
        line.label->setFixedWidth(kLabelWidth);
        line.label->setMinimumHeight(kit::Theme::controlHeight());
        row->addWidget(line.label, 0, Qt::AlignTop);
    }
    row->addLayout(column, 1);
    m_layout->addWidget(line.row);
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
    m_lines[key].row->setVisible(visible);
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
    line.below->setVisible(!text.isEmpty());
}

} // namespace doancoso::ui
