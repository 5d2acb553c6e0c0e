// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/form.h"

#include "ui/kit/card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace doancoso::kit {
namespace {
constexpr int kLabelWidth = 150;
constexpr int kComboLength = 14;
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
    row.required = options.required;
    row.label = newLabel({}, {}, this, true);
    row.label->setFixedWidth(kLabelWidth);
    row.label->setBuddy(field);
    row.label->setContentsMargins(0, kSpace1, 0, 0);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    if (options.width > 0) {
        field->setFixedWidth(options.width);
        column->addWidget(field, 0, Qt::AlignLeft);
    } else {
        column->addWidget(field);
    }
    row.hint = newLabel(options.hint, QStringLiteral("small"), this, true);
    row.hint->setVisible(!options.hint.isEmpty());
    column->addWidget(row.hint);
    row.remark = newLabel({}, QStringLiteral("fieldError"), this, true);
    row.remark->hide();
    column->addWidget(row.remark);

    const int line = m_grid->rowCount();
    m_grid->addWidget(row.label, line, 0, Qt::AlignTop);
    m_grid->addLayout(column, line, 1);
    m_rows.insert(key, row);
    m_order.append(key);
    setLabel(key, label);
    watch(key, field);
}

void Form::setLabel(const QString& key, const QString& label)
{
    const Row row = m_rows.value(key);
    if (row.field) {
        row.label->setText(row.required ? label + QStringLiteral("\u00a0*") : label);
        QString spoken = label;
        row.field->setAccessibleName(spoken.remove(QLatin1Char('&')));
    }
}

void Form::addWidget(QWidget* widget)
{
    m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 2);
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
    if (auto* combo = qobject_cast<QComboBox*>(field)) {
        // A long choice must not make the whole form wide.
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(kComboLength);
    }
    if (qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field)) {
        field->setFocusPolicy(Qt::StrongFocus);
        field->installEventFilter(this);
    }
}

bool Form::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void Form::onEdited(const QString& key)
{
    setError(key, {});
    setWarning(key, {});
    emit edited(key);
}

void Form::setRowVisible(const QString& key, bool visible)
{
    const auto row = m_rows.find(key);
    if (row == m_rows.end()) {
        return;
    }
    row->visible = visible;
    row->label->setVisible(visible);
    row->field->setVisible(visible);
    row->hint->setVisible(visible && !row->hint->text().isEmpty());
    showRemark(*row);
}

void Form::setHint(const QString& key, const QString& text)
{
    const Row row = m_rows.value(key);
    if (row.field) {
        row.hint->setText(text);
        row.hint->setVisible(row.visible && !text.isEmpty());
    }
}

QString Form::hintOf(const QString& key) const
{
    const Row row = m_rows.value(key);
    return row.hint ? row.hint->text() : QString();
}

QWidget* Form::field(const QString& key) const
{
    return m_rows.value(key).field;
}

void Form::setError(const QString& key, const QString& text)
{
    if (const auto row = m_rows.find(key); row != m_rows.end()) {
        row->error = text;
        showRemark(*row);
    }
}

void Form::setWarning(const QString& key, const QString& text)
{
    if (const auto row = m_rows.find(key); row != m_rows.end()) {
        row->warning = text;
        showRemark(*row);
    }
}

void Form::showRemark(Row& row)
{
    const bool wrong = !row.error.isEmpty();
    const QString text = wrong ? row.error : row.warning;
    row.remark->setText(text);
    row.remark->setVisible(row.visible && !text.isEmpty());
    setStyleProperty(row.remark, "kitTone", wrong ? QString() : QStringLiteral("attention"));
    row.field->setAccessibleDescription(text);
    setStyleProperty(row.field, "kitState", wrong ? QStringLiteral("bad") : QString());
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
        setWarning(key, {});
    }
}

QString Form::errorOf(const QString& key) const
{
    return m_rows.value(key).error;
}

QString Form::warningOf(const QString& key) const
{
    return m_rows.value(key).warning;
}

bool Form::hasErrors() const
{
    for (const Row& row : m_rows) {
        if (!row.error.isEmpty()) {
            return true;
        }
    }
    return false;
}

} // namespace doancoso::kit
