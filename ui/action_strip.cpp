// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/action_strip.h"

#include "ui/kit/card.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace doancoso::ui {

ActionStrip::ActionStrip(QWidget* parent)
    : QFrame(parent), m_error(kit::newLabel({}, QStringLiteral("fieldError"), this, true))
{
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("message"));
    kit::setStyleProperty(this, "kitTone", QStringLiteral("accent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kit::kSpace3, kit::kSpace2, kit::kSpace3, kit::kSpace2);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_error);
    hide();
}

void ActionStrip::open(const Request& request, bool takeFocus)
{
    m_request = request;
    m_open = true;
    m_fields.clear();
    delete m_row;
    m_row = new QWidget(this);
    auto* column = new QVBoxLayout(m_row);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kit::kSpace1);
    column->addWidget(kit::newLabel(request.text, {}, m_row, true));
    auto* row = new QHBoxLayout;
    row->setSpacing(kit::kSpace2);
    column->addLayout(row);
    bool stretched = false;
    for (const Field& field : request.fields) {
        auto* label = kit::newLabel(field.label, QStringLiteral("second"), m_row);
        auto* edit = new QLineEdit(field.value, m_row);
        edit->setObjectName(QStringLiteral("strip_") + field.key);
        edit->setPlaceholderText(field.placeholder);
        edit->setAccessibleName(field.label);
        label->setBuddy(edit);
        if (field.width > 0) {
            edit->setFixedWidth(field.width);
        }
        row->addWidget(label);
        row->addWidget(edit, field.width > 0 ? 0 : 1);
        stretched = stretched || field.width == 0;
        m_fields.insert(field.key, edit);
        connect(edit, &QLineEdit::textEdited, m_error, &QWidget::hide);
    }
    if (!stretched) {
        row->addStretch(1);
    }
    auto* act = new QPushButton(request.button, m_row);
    act->setObjectName(QStringLiteral("strip_run"));
    kit::setStyleRole(act, request.destructive ? QStringLiteral("destructive") : QStringLiteral("primary"));
    auto* leave = new QPushButton(tr("Cancel"), m_row);
    leave->setObjectName(QStringLiteral("strip_cancel"));
    row->addWidget(act);
    row->addWidget(leave);
    connect(act, &QPushButton::clicked, this, &ActionStrip::run);
    connect(leave, &QPushButton::clicked, this, &ActionStrip::cancel);
    qobject_cast<QVBoxLayout*>(layout())->insertWidget(0, m_row);
    m_error->hide();
    m_row->show();
    show();
    if (takeFocus) {
        focusFirst();
    }
}

void ActionStrip::focusFirst()
{
    QLineEdit* first = m_request.fields.isEmpty() ? nullptr : m_fields.value(m_request.fields.constFirst().key);
    if (first != nullptr) {
        first->setFocus(Qt::OtherFocusReason);
        first->selectAll();
    } else if (auto* act = findChild<QPushButton*>(QStringLiteral("strip_run"))) {
        act->setFocus(Qt::OtherFocusReason);
    }
}

void ActionStrip::dismiss()
{
    m_open = false;
    hide();
}

void ActionStrip::cancel()
{
    const auto cancelled = m_request.cancelled;
    dismiss();
    if (cancelled) {
        cancelled();
    }
}

void ActionStrip::run()
{
    QHash<QString, QString> texts;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        texts.insert(field.key(), field.value()->text());
        kit::setStyleProperty(field.value(), "kitState", QString());
    }
    const auto done = m_request.run(texts);
    if (done) {
        dismiss();
        return;
    }
    m_error->setText(done.error().userText);
    m_error->show();
    if (QLineEdit* field = m_fields.value(done.error().context)) {
        kit::setStyleProperty(field, "kitState", QStringLiteral("bad"));
        field->setFocus(Qt::OtherFocusReason);
        field->selectAll();
    }
}

void ActionStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        run();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace doancoso::ui
