// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel_form.h"

#include "core/base/progress.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/kit/card.h"
#include "ui/kit/message_bar.h"
#include "ui/workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::ui {

PanelForm::PanelForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_layout(new QVBoxLayout(this)),
      m_fields(new FieldColumn(this, FieldColumn::Labels::Above)),
      m_warning(kit::newLabel({}, QString(), this, true))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kit::kSpace2);
    auto* box = new QFrame(this);
    kit::setStyleRole(box, QStringLiteral("message"));
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(kit::kSpace2, kit::kSpace1, kit::kSpace2, kit::kSpace1);
    inside->addWidget(m_warning);
    box->hide();
}

void PanelForm::complete(const QString& title, const QString& caption, const QString& verb, bool destructive)
{
    m_layout->addWidget(kit::newLabel(title, QStringLiteral("panelTitle"), this, true));
    if (!caption.isEmpty()) {
        m_layout->addWidget(kit::newLabel(caption, QStringLiteral("second"), this, true));
    }
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_warning->parentWidget());
    m_save = new QPushButton(verb, this);
    m_save->setObjectName(QStringLiteral("formSave"));
    kit::setStyleRole(m_save, destructive ? QStringLiteral("destructive") : QStringLiteral("primary"));
    auto* cancel = new QPushButton(tr("Leave it"), this);
    cancel->setObjectName(QStringLiteral("formCancel"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kit::kSpace2);
    buttons->addWidget(m_save, 1);
    buttons->addWidget(cancel);
    m_layout->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &PanelForm::save);
    connect(cancel, &QPushButton::clicked, this, &PanelForm::cancelled);
    m_start = snapshot();
}

QStringList PanelForm::snapshot() const
{
    QStringList values;
    const QList<QWidget*> widgets = m_fields->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            values.append(line->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            values.append(box->currentData().toString());
        } else if (const auto* check = qobject_cast<const QCheckBox*>(widget)) {
            values.append(check->isChecked() ? QStringLiteral("1") : QStringLiteral("0"));
        }
    }
    return values;
}

void PanelForm::save()
{
    m_fields->clearProblems();
    m_hasProblem = false;
    const auto written = store();
    if (written) {
        m_start = snapshot();
        emit saved(*written);
    } else if (written.error().code != base::ErrorCode::Cancelled) {
        showError(written.error());
    }
}

void PanelForm::showError(const base::Error& error)
{
    const QString field = fieldOf(error.context);
    if (m_fields->hasField(field)) {
        showProblem(field, error.userText);
    } else {
        m_warning->setText(error.userText);
        kit::setStyleProperty(m_warning->parentWidget(), "kitTone", QStringLiteral("bad"));
        m_warning->parentWidget()->show();
    }
}

void PanelForm::showProblem(const QString& key, const QString& text)
{
    m_fields->setProblem(key, text);
    if (!m_hasProblem) {
        m_fields->field(key)->setFocus();
    }
    m_hasProblem = true;
}

QString PanelForm::problem(const QString& field) const
{
    return m_fields->problem(field);
}

QString PanelForm::warningText() const
{
    return m_warning->parentWidget()->isHidden() ? QString() : m_warning->text();
}

void PanelForm::setWarnings(const QStringList& warnings)
{
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    kit::setStyleProperty(m_warning->parentWidget(), "kitTone", QStringLiteral("attention"));
    m_warning->parentWidget()->setVisible(!warnings.isEmpty());
}

std::optional<QDate> PanelForm::readDate(const QString& key, bool required)
{
    const auto* field = qobject_cast<const DateField*>(m_fields->field(key));
    const auto date = field->date();
    if (!date) {
        showProblem(key, tr("This is no date. Write it as 01/07/2022."));
        return std::nullopt;
    }
    if (required && !date->isValid()) {
        showProblem(key, tr("Say from which day it holds."));
        return std::nullopt;
    }
    return date;
}

void PanelForm::focusFirst()
{
    const QList<QWidget*> widgets = m_fields->findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisibleTo(this)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void PanelForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto* button = qobject_cast<QPushButton*>(focusWidget())) {
            button->click();
        } else {
            save();
        }
    } else if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace doancoso::ui
