// SPDX-License-Identifier: GPL-3.0-or-later
//
// How flows and pages talk with the user when a choice is needed: questions, reasons, files. Asynchronous: the answer
// comes to a callback, never through a nested event loop. The program gives out WidgetPrompter; tests answer by script.
// What needs no answer belongs into the page's message bar instead.
#pragma once

#include "ui/kit/theme.h"

#include <QList>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QDialog;
class QObject;
class QWidget;

namespace doancoso::kit {

/// Answers are only delivered while `context` lives; a page that was closed meanwhile hears nothing.
class Prompter
{
public:
    enum class Weight {
        Main, ///< the verb that says what happens; default button
        Other,
        Destructive, ///< never the default button
        Cancel       ///< also what Esc and the cross answer
    };
    struct Choice
    {
        QString id;
        QString text;
        Weight weight = Weight::Other;
    };
    struct Question
    {
        QString heading;     ///< short question: "Nộp báo cáo quý III?"
        QString text;        ///< what it is about
        QString consequence; ///< what will happen and the way back; set apart
        QList<Choice> choices;
    };
    struct Notice
    {
        QString heading;
        QString text;
        Tone tone = Tone::Accent;
        QString detail; ///< for the helper, can be copied
    };
    struct TextQuestion
    {
        QString heading;
        QString text;
        QString label;
        QString initial;
        QString placeholder;
        QString verb; ///< on the button
        bool required = true;
        bool severalLines = false;
        /// What is wrong with the text, empty when nothing is; asked when the button is pressed.
        std::function<QString(const QString&)> problem;
    };
    struct FileQuestion
    {
        QString heading;
        QString start;       ///< folder, or full path with a proposed name
        QStringList filters; ///< "Tệp Đoàn Cơ Sở (*.doancoso)"
        QString suffix;      ///< appended to a name without one when saving
        bool several = false;
    };

    virtual ~Prompter() = default;

    /// The id of the chosen Choice; for Esc the Cancel choice's, or empty when there is none.
    virtual void ask(const Question& question, QObject* context, std::function<void(const QString&)> answer) = 0;
    virtual void tell(const Notice& notice, QObject* context, std::function<void()> read = {}) = 0;
    /// Nothing: cancelled.
    virtual void askText(const TextQuestion& question, QObject* context,
                         std::function<void(std::optional<QString>)> answer) = 0;
    /// Empty list: cancelled.
    virtual void chooseOpenFile(const FileQuestion& question, QObject* context,
                                std::function<void(const QStringList&)> answer) = 0;
    /// Empty: cancelled. An existing file was already asked about.
    virtual void chooseSaveFile(const FileQuestion& question, QObject* context,
                                std::function<void(const QString&)> answer) = 0;
    virtual void chooseFolder(const FileQuestion& question, QObject* context,
                              std::function<void(const QString&)> answer) = 0;
};

/// Window-modal dialogs over one window.
class WidgetPrompter final : public Prompter
{
public:
    explicit WidgetPrompter(QWidget* window);
    void ask(const Question& question, QObject* context, std::function<void(const QString&)> answer) override;
    void tell(const Notice& notice, QObject* context, std::function<void()> read = {}) override;
    void askText(const TextQuestion& question, QObject* context,
                 std::function<void(std::optional<QString>)> answer) override;
    void chooseOpenFile(const FileQuestion& question, QObject* context,
                        std::function<void(const QStringList&)> answer) override;
    void chooseSaveFile(const FileQuestion& question, QObject* context,
                        std::function<void(const QString&)> answer) override;
    void chooseFolder(const FileQuestion& question, QObject* context,
                      std::function<void(const QString&)> answer) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace doancoso::kit
