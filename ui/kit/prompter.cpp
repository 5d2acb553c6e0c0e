// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/prompter.h"

#include "ui/kit/card.h"
#include "ui/kit/prompt_dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace doancoso::kit {
namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Prompter", source);
}

PromptDialog::Role roleOf(Prompter::Weight weight)
{
    switch (weight) {
    case Prompter::Weight::Main:
        return PromptDialog::Role::Main;
    case Prompter::Weight::Destructive:
        return PromptDialog::Role::Destructive;
    case Prompter::Weight::Cancel:
        return PromptDialog::Role::Cancel;
    case Prompter::Weight::Other:
        break;
    }
    return PromptDialog::Role::Other;
}

PromptDialog* newDialog(QWidget* window)
{
    auto* dialog = new PromptDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

/// Runs `then` once the dialog is closed, if the context still lives.
template <typename Then>
void whenClosed(QDialog* dialog, QObject* context, Then then)
{
    QObject::connect(dialog, &QDialog::finished, context,
                     [then = std::move(then)](int result) mutable { then(result); });
}

/// The field of a text question with its label and its line for what is wrong.
struct TextField
{
    QLineEdit* line = nullptr;
    QPlainTextEdit* text = nullptr;
    QLabel* problem = nullptr;

    QWidget* widget() const { return line ? static_cast<QWidget*>(line) : text; }
    QString value() const { return (line ? line->text() : text->toPlainText()).trimmed(); }
};

TextField addTextField(PromptDialog* dialog, const Prompter::TextQuestion& question)
{
    TextField field;
    QLabel* label = newLabel(question.label, QStringLiteral("section"), dialog, true);
    if (question.severalLines) {
        field.text = new QPlainTextEdit(question.initial, dialog);
        field.text->setTabChangesFocus(true);
        field.text->setPlaceholderText(question.placeholder);
        field.text->setFixedHeight(4 * field.text->fontMetrics().lineSpacing() + 16);
        field.text->moveCursor(QTextCursor::End);
    } else {
        field.line = new QLineEdit(question.initial, dialog);
        field.line->setPlaceholderText(question.placeholder);
        field.line->selectAll();
    }
    field.problem = newLabel({}, QStringLiteral("fieldError"), dialog, true);
    field.problem->hide();
    label->setBuddy(field.widget());
    field.widget()->setAccessibleName(question.label);
    for (QWidget* widget : {static_cast<QWidget*>(label), field.widget(), static_cast<QWidget*>(field.problem)}) {
        dialog->body()->addWidget(widget);
    }
    label->setVisible(!question.label.isEmpty());
    return field;
}

QFileDialog* newFileDialog(QWidget* window, const Prompter::FileQuestion& question)
{
    auto* dialog = new QFileDialog(window, question.heading);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo start(question.start);
    if (start.isDir()) {
        dialog->setDirectory(question.start);
    } else if (!question.start.isEmpty()) {
        dialog->setDirectory(start.absolutePath());
        dialog->selectFile(start.fileName());
    }
    if (!question.filters.isEmpty()) {
        dialog->setNameFilters(question.filters);
    }
    dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

} // namespace

WidgetPrompter::WidgetPrompter(QWidget* window) : m_window(window) {}

void WidgetPrompter::ask(const Question& question, QObject* context, std::function<void(const QString&)> answer)
{
    PromptDialog* dialog = newDialog(m_window);
    auto chosen = std::make_shared<QString>();
    QPushButton* safe = nullptr;
    bool hasMain = false;
    bool destructive = false;
    for (const Choice& choice : question.choices) {
        QPushButton* button = dialog->addButton(choice.text, roleOf(choice.weight));
        button->setObjectName(choice.id);
        hasMain = hasMain || choice.weight == Weight::Main;
        destructive = destructive || choice.weight == Weight::Destructive;
        if (choice.weight == Weight::Cancel) {
            *chosen = choice.id;
            safe = button;
            continue;
        }
        // The choice is noted before the dialog closes.
        QObject::disconnect(button, &QPushButton::clicked, dialog, nullptr);
        QObject::connect(button, &QPushButton::clicked, dialog, [dialog, chosen, id = choice.id] {
            *chosen = id;
            dialog->accept();
        });
    }
    if (!hasMain && safe) {
        safe->setDefault(true);
        safe->setFocus();
    }
    dialog->setPicture(destructive ? IconKey::Warning : IconKey::Help, destructive ? Tone::Bad : Tone::Accent);
    dialog->setHeading(question.heading);
    dialog->setText(question.text);
    dialog->setConsequence(question.consequence, destructive ? Tone::Bad : Tone::Attention);
    whenClosed(dialog, context, [chosen, answer = std::move(answer)](int) { answer(*chosen); });
    dialog->open();
}

void WidgetPrompter::tell(const Notice& notice, QObject* context, std::function<void()> read)
{
    PromptDialog* dialog = newDialog(m_window);
    const bool bad = notice.tone == Tone::Bad || notice.tone == Tone::Attention;
    dialog->setPicture(bad ? IconKey::Warning : notice.tone == Tone::Good ? IconKey::Done : IconKey::Info, notice.tone);
    dialog->setHeading(notice.heading);
    dialog->setText(notice.text);
    if (!notice.detail.isEmpty()) {
        auto* detail = new QPlainTextEdit(notice.detail, dialog);
        detail->setReadOnly(true);
        detail->setFixedHeight(5 * detail->fontMetrics().lineSpacing() + 16);
        detail->setAccessibleName(say(QT_TRANSLATE_NOOP("Prompter", "Details")));
        dialog->body()->addWidget(detail);
    }
    dialog->addButton(say(QT_TRANSLATE_NOOP("Prompter", "Close")), PromptDialog::Role::Main);
    whenClosed(dialog, context, [read = std::move(read)](int) {
        if (read) {
            read();
        }
    });
    dialog->open();
}

void WidgetPrompter::askText(const TextQuestion& question, QObject* context,
                             std::function<void(std::optional<QString>)> answer)
{
    PromptDialog* dialog = newDialog(m_window);
    dialog->setHeading(question.heading);
    dialog->setText(question.text);
    const TextField field = addTextField(dialog, question);
    dialog->addButton(say(QT_TRANSLATE_NOOP("Prompter", "Cancel")), PromptDialog::Role::Cancel);
    QPushButton* main = dialog->addButton(question.verb, PromptDialog::Role::Main);
    // The button asks first whether the text will do, and only then closes.
    QObject::disconnect(main, &QPushButton::clicked, dialog, nullptr);
    QObject::connect(main, &QPushButton::clicked, dialog, [dialog, field, question] {
        QString problem;
        if (question.required && field.value().isEmpty()) {
            problem = say(QT_TRANSLATE_NOOP("Prompter", "This may not be empty."));
        } else if (question.problem) {
            problem = question.problem(field.value());
        }
        if (problem.isEmpty()) {
            dialog->accept();
            return;
        }
        field.problem->setText(problem);
        field.problem->show();
        setStyleProperty(field.widget(), "kitState", QStringLiteral("bad"));
        field.widget()->setFocus();
    });
    whenClosed(dialog, context, [field, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? std::optional(field.value()) : std::nullopt);
    });
    field.widget()->setFocus();
    dialog->open();
}

void WidgetPrompter::chooseOpenFile(const FileQuestion& question, QObject* context,
                                    std::function<void(const QStringList&)> answer)
{
    QFileDialog* dialog = newFileDialog(m_window, question);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(question.several ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    whenClosed(dialog, context, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
    });
    dialog->open();
}

void WidgetPrompter::chooseSaveFile(const FileQuestion& question, QObject* context,
                                    std::function<void(const QString&)> answer)
{
    QFileDialog* dialog = newFileDialog(m_window, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    whenClosed(dialog, context, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

void WidgetPrompter::chooseFolder(const FileQuestion& question, QObject* context,
                                  std::function<void(const QString&)> answer)
{
    QFileDialog* dialog = newFileDialog(m_window, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    whenClosed(dialog, context, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace doancoso::kit
