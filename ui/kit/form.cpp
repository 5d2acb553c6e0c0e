// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form.h"

#include "ui/kit/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {
constexpr int kLabelWidth = 150;
} // namespace

Form::Form(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kSpace3);
    m_grid->setVerticalSpacing(kSpace2);
    m_grid->setColumnStretch(1, 1);
}

void Form::addSection(const QString& title)
{
    const int row = m_grid->rowCount();
    m_grid->setRowMinimumHeight(row, Theme::rowHeight());
    m_grid->addWidget(newLabel(title, QStringLiteral("section"), this, true), row, 0, 1, 2, Qt::AlignBottom);
}

void Form::addRow(const QString& key, const QString& label, QWidget* field)
{
    addRow(key, label, field, RowOptions());
}

void Form::addRow(const QString& key, const QString& label, QWidget* field, const RowOptions& options)
{
    Q_ASSERT(!m_rows.contains(key));
    Row row;
    row.field = field;
    row.label = newLabel(options.required ? label + QStringLiteral("\u00a0*") : label, {}, this, true);
    row.label->setFixedWidth(kLabelWidth);
    row.label->setBuddy(field);
    row.label->setContentsMargins(0, kSpace1, 0, 0);
    if (field->accessibleName().isEmpty()) {
        QString spoken = label;
        field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(field);
    if (!options.hint.isEmpty()) {
        row.hint = newLabel(options.hint, QStringLiteral("small"), this, true);
        column->addWidget(row.hint);
    }
    row.error = newLabel({}, QStringLiteral("fieldError"), this, true);
    row.error->hide();
    column->addWidget(row.error);

    const int line = m_grid->rowCount();
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    m_grid->addLayout(column, line, 1);
    m_rows.insert(key, row);
    m_order.append(key);
    watch(key, field);
}

/// Every kind of field tells in its own way that it was changed.
void Form::watch(const QString& key, QWidget* field)
{
    const auto changed = [this, key] { onEdited(key); };
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        connect(line, &QLineEdit::textChanged, this, changed);
    } else if (auto* text = qobject_cast<QPlainTextEdit*>(field)) {
        connect(text, &QPlainTextEdit::textChanged, this, changed);
    } else if (auto* combo = qobject_cast<QComboBox*>(field)) {
        connect(combo, &QComboBox::currentTextChanged, this, changed);
    } else if (auto* spin = qobject_cast<QSpinBox*>(field)) {
        connect(spin, &QSpinBox::valueChanged, this, changed);
    } else if (auto* check = qobject_cast<QCheckBox*>(field)) {
        connect(check, &QCheckBox::toggled, this, changed);
    }
}

void Form::onEdited(const QString& key)
{
    setError(key, {});
    emit edited(key);
}

void Form::setRowVisible(const QString& key, bool visible)
{
    const Row row = m_rows.value(key);
    if (!row.field) {
        return;
    }
    row.label->setVisible(visible);
    row.field->setVisible(visible);
    if (row.hint) {
        row.hint->setVisible(visible);
    }
    row.error->setVisible(visible && !row.error->text().isEmpty());
}

QWidget* Form::field(const QString& key) const
{
    return m_rows.value(key).field;
}

void Form::setError(const QString& key, const QString& text)
{
    const Row row = m_rows.value(key);
    if (!row.field) {
        return;
    }
    row.error->setText(text);
    row.error->setVisible(!text.isEmpty());
    row.field->setAccessibleDescription(text);
    setStyleProperty(row.field, "kitState", text.isEmpty() ? QString() : QStringLiteral("bad"));
}

QList<FieldError> Form::showErrors(const QList<FieldError>& errors)
{
    clearErrors();
    QList<FieldError> homeless;
    for (const FieldError& error : errors) {
        if (m_rows.contains(error.key)) {
            setError(error.key, error.text);
        } else {
            homeless.append(error);
        }
    }
    for (const QString& key : std::as_const(m_order)) {
        if (!errorOf(key).isEmpty()) {
            m_rows.value(key).field->setFocus();
            break;
        }
    }
    return homeless;
}

bool Form::showError(const base::Error& error)
{
    return showErrors({{error.context, error.userText}}).isEmpty();
}

void Form::clearErrors()
{
    for (const QString& key : std::as_const(m_order)) {
        setError(key, {});
    }
}

QString Form::errorOf(const QString& key) const
{
    const Row row = m_rows.value(key);
    return row.error ? row.error->text() : QString();
}

bool Form::hasErrors() const
{
    for (const Row& row : m_rows) {
        if (!row.error->text().isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace doancoso::kit
