// SPDX-License-Identifier: GPL-3.0-or-later
//
// A Prompter that answers from a list prepared by the test, at once, and remembers what it was asked. A question for
// which no answer is prepared counts as cancelled and is noted in `unexpected`; a good test ends with both lists empty.
#pragma once

#include "ui/kit/prompter.h"

#include <QPointer>

#include <functional>

namespace doancoso::tests {

class ScriptedPrompter final : public kit::Prompter
{
public:
    /// Prepared answers, taken from the front: id of the choice, text, or path. Several files: separated by '|'.
    QStringList answers;
    /// Headings of all questions and notices, in order.
    QStringList headings;
    /// Their texts and consequences, joined.
    QStringList texts;
    /// Headings for which no answer was prepared.
    QStringList unexpected;
    static constexpr auto kCancel = "(cancel)";

    void ask(const Question& question, QObject* context, std::function<void(const QString&)> answer) override
    {
        note(question.heading, question.text + QLatin1Char(' ') + question.consequence);
        QString cancel;
        bool known = false;
        const QString wanted = next(question.heading);
        for (const Choice& choice : question.choices) {
            cancel = choice.weight == Weight::Cancel ? choice.id : cancel;
            known = known || choice.id == wanted;
        }
        if (!known && wanted != QLatin1String(kCancel)) {
            unexpected.append(question.heading + QStringLiteral(": no choice ") + wanted);
        }
        deliver(context, [=] { answer(known ? wanted : cancel); });
    }
    void tell(const Notice& notice, QObject* context, std::function<void()> read = {}) override
    {
        note(notice.heading, notice.text);
        if (read) {
            deliver(context, read);
        }
    }
    void askText(const TextQuestion& question, QObject* context,
                 std::function<void(std::optional<QString>)> answer) override
    {
        note(question.heading, question.text);
        const QString text = next(question.heading);
        const bool cancelled = text == QLatin1String(kCancel);
        const QString problem = !cancelled && question.problem ? question.problem(text) : QString();
        if (!problem.isEmpty() || (!cancelled && question.required && text.isEmpty())) {
            unexpected.append(question.heading + QStringLiteral(": refused: ") + problem);
        }
        deliver(context, [=] { answer(cancelled || !problem.isEmpty() ? std::nullopt : std::optional(text)); });
    }
    void chooseOpenFile(const FileQuestion& question, QObject* context,
                        std::function<void(const QStringList&)> answer) override
    {
        note(question.heading, {});
        const QString path = next(question.heading);
        deliver(context,
                [=] { answer(path == QLatin1String(kCancel) ? QStringList() : path.split(QLatin1Char('|'))); });
    }
    void chooseSaveFile(const FileQuestion& question, QObject* context,
                        std::function<void(const QString&)> answer) override
    {
        note(question.heading, {});
        const QString path = next(question.heading);
        deliver(context, [=] { answer(path == QLatin1String(kCancel) ? QString() : path); });
    }
    void chooseFolder(const FileQuestion& question, QObject* context,
                      std::function<void(const QString&)> answer) override
    {
        chooseSaveFile(question, context, std::move(answer));
    }

private:
    void note(const QString& heading, const QString& text)
    {
        headings.append(heading);
        texts.append(text);
    }
    QString next(const QString& heading)
    {
        if (answers.isEmpty()) {
            unexpected.append(heading);
            return QString::fromLatin1(kCancel);
        }
        return answers.takeFirst();
    }
    static void deliver(QObject* context, const std::function<void()>& run)
    {
        const QPointer<QObject> alive(context);
        if (alive) {
            run();
        }
    }
};

} // namespace doancoso::tests
