// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plans/plan_form.h"

#include "ui/kit/card.h"
#include "ui/kit/date_field.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace doancoso::pages {

using planning::Plan;

namespace {
constexpr int kLeastFormWidth = 280;
constexpr int kNarrowForm = 520;
} // namespace

PlanForm::PlanForm(PlanEditor& editor, QWidget* parent)
    : QWidget(parent), m_editor(editor), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, kit::kSpace2, kit::kSpace3);
    m_layout->setHorizontalSpacing(kit::kSpace3);
    m_layout->setVerticalSpacing(kit::kSpace2);
    for (int column = 0; column < kColumns; ++column) {
        m_layout->setColumnStretch(column, 1);
    }
    connect(&editor, &PlanEditor::loaded, this, [this] { showPlan(true); });
    connect(&editor, &PlanEditor::changed, this, [this] { showPlan(); });
    connect(&editor, &PlanEditor::stateChanged, this, [this] { showPlan(); });
}

PlanForm::Field& PlanForm::add(const Place& place, const QString& name, QWidget* widget)
{
    Field field;
    field.name = name;
    field.widget = widget;
    widget->setObjectName(QStringLiteral("plan_") + name);
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    field.label = kit::newLabel({}, QStringLiteral("small"), box);
    field.label->setBuddy(widget);
    field.finding = kit::newLabel({}, QStringLiteral("fieldError"), box, true);
    field.finding->hide();
    layout->addWidget(field.label);
    layout->addWidget(widget);
    layout->addWidget(field.finding);
    layout->addStretch(1);
    put(place, box);
    m_fields.append(field);
    return m_fields.last();
}

void PlanForm::addWidget(const Place& place, QWidget* widget)
{
    put(place, widget);
}

void PlanForm::put(const Place& place, QWidget* box)
{
    m_places.append({box, place});
    m_layout->addWidget(box, place.row, place.column, 1, place.columns);
}

/// Two columns: each row of four becomes two rows of half its fields.
void PlanForm::arrange()
{
    for (const auto& [box, place] : std::as_const(m_places)) {
        m_layout->removeWidget(box);
        if (m_narrow) {
            m_layout->addWidget(box, 2 * place.row + place.column / 2, place.column % 2, 1, std::min(place.columns, 2));
        } else {
            m_layout->addWidget(box, place.row, place.column, 1, place.columns);
        }
    }
    for (int column = 0; column < kColumns; ++column) {
        m_layout->setColumnStretch(column, m_narrow && column >= 2 ? 0 : 1);
        m_layout->setColumnMinimumWidth(column, 0);
    }
}

QSize PlanForm::minimumSizeHint() const
{
    return {kLeastFormWidth, QWidget::minimumSizeHint().height()};
}

void PlanForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool narrow = width() < kNarrowForm; narrow != m_narrow) {
        m_narrow = narrow;
        arrange();
    }
}

QLineEdit* PlanForm::addLine(const Place& place, const QString& name, QString Plan::*member)
{
    auto* edit = new QLineEdit(this);
    Field& field = add(place, name, edit);
    field.show = [this, edit, member] {
        edit->setText(m_editor.plan().*member);
        edit->setCursorPosition(0);
    };
    field.store = [this, edit, member] {
        m_editor.edit([&](Plan& plan) { plan.*member = edit->text().trimmed(); });
        edit->setModified(false);
        return QString();
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, name] { store(name); });
    return edit;
}

kit::DateField* PlanForm::addDate(const Place& place, const QString& name, QDate Plan::*member)
{
    auto* edit = new kit::DateField(this);
    edit->setReferenceYear(m_editor.workspace().clock().today().year());
    Field& field = add(place, name, edit);
    field.show = [this, edit, member] {
        edit->setDate(m_editor.plan().*member);
        edit->setModified(false);
    };
    field.store = [this, edit, member] {
        if (!edit->isAcceptable()) {
            return edit->problem();
        }
        m_editor.edit([&](Plan& plan) { plan.*member = edit->date(); });
        edit->setModified(false);
        return QString();
    };
    connect(edit, &QLineEdit::editingFinished, this, [this, name] { store(name); });
    return edit;
}

QPlainTextEdit* PlanForm::addText(const Place& place, const QString& name, QString Plan::*member, int lines)
{
    auto* edit = new QPlainTextEdit(this);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 20);
    edit->installEventFilter(this);
    Field& field = add(place, name, edit);
    field.show = [this, edit, member] {
        if (edit->toPlainText() != m_editor.plan().*member) {
            edit->setPlainText(m_editor.plan().*member);
        }
        edit->document()->setModified(false);
    };
    field.store = [this, edit, member] {
        m_editor.edit([&](Plan& plan) { plan.*member = edit->toPlainText().trimmed(); });
        edit->document()->setModified(false);
        return QString();
    };
    return edit;
}

QComboBox* PlanForm::addChoice(const Place& place, const QString& name, std::function<QList<Option>()> options,
                               std::function<qint64(const Plan&)> current, std::function<void(Plan&, qint64)> choose)
{
    auto* box = new QComboBox(this);
    box->setFocusPolicy(Qt::StrongFocus);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    box->installEventFilter(this);
    Field& field = add(place, name, box);
    field.show = [this, box, options, current] {
        box->clear();
        for (const Option& option : options()) {
            box->addItem(option.second, option.first);
        }
        box->setCurrentIndex(std::max(0, box->findData(current(m_editor.plan()))));
    };
    field.store = [] { return QString(); };
    connect(box, &QComboBox::activated, this, [this, box, choose](int index) {
        m_editor.edit([&](Plan& plan) { choose(plan, box->itemData(index).toLongLong()); });
    });
    return box;
}

void PlanForm::setLabel(const QString& name, const QString& text)
{
    if (Field* field = find(name)) {
        field->label->setText(text);
        field->widget->setAccessibleName(text);
    }
}

PlanForm::Field* PlanForm::find(const QString& name)
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [&name](const Field& field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

QWidget* PlanForm::fieldWidget(const QString& name) const
{
    const auto found =
        std::find_if(m_fields.cbegin(), m_fields.cend(), [&name](const Field& field) { return field.name == name; });
    return found == m_fields.cend() ? nullptr : found->widget;
}

void PlanForm::store(const QString& name)
{
    Field* field = find(name);
    if (field == nullptr || !m_editor.isEditable()) {
        return;
    }
    field->problem = field->store();
    sayFinding(*field);
}

bool PlanForm::finishEditing()
{
    for (Field& field : m_fields) {
        if (field.widget->hasFocus()) {
            store(field.name);
        }
    }
    for (Field& field : m_fields) {
        if (!field.problem.isEmpty()) {
            field.widget->setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void PlanForm::sayFinding(Field& field)
{
    const QString text = field.problem.isEmpty() ? m_editor.findingText(field.name) : field.problem;
    field.finding->setText(text);
    field.finding->setVisible(!text.isEmpty());
    kit::setStyleProperty(field.widget, "kitState", text.isEmpty() ? QString() : QStringLiteral("bad"));
}

void PlanForm::showPlan(bool all)
{
    const bool editable = m_editor.isEditable();
    for (Field& field : m_fields) {
        auto* line = qobject_cast<QLineEdit*>(field.widget);
        auto* text = qobject_cast<QPlainTextEdit*>(field.widget);
        const bool typing = field.widget->hasFocus() && ((line != nullptr && line->isModified()) ||
                                                         (text != nullptr && text->document()->isModified()));
        if (all) {
            field.problem.clear();
        }
        if (all || (!typing && field.problem.isEmpty())) {
            field.show();
        }
        if (line != nullptr) {
            line->setReadOnly(!editable);
        } else if (text != nullptr) {
            text->setReadOnly(!editable);
        } else {
            field.widget->setEnabled(editable);
        }
        sayFinding(field);
    }
}

bool PlanForm::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::FocusOut) {
        for (const Field& field : std::as_const(m_fields)) {
            if (field.widget == widget) {
                store(field.name);
                break;
            }
        }
    } else if (event->type() == QEvent::Wheel && qobject_cast<QComboBox*>(widget) != nullptr) {
        event->ignore(); // the wheel scrolls the page and never changes a field by accident
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace doancoso::pages
