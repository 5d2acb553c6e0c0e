// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "support/scripted_prompter.h"
#include "tests/kit/kit_support.h"

#include "ui/kit/prompt_dialog.h"
#include "ui/kit/prompter.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace doancoso;
using namespace doancoso::kit;
using namespace doancoso::tests;

namespace {

Prompter::Question submitQuestion()
{
    return {QStringLiteral("Nộp báo cáo quý III?"),
            QStringLiteral("2 ô còn cần xem lại."),
            QStringLiteral("Số liệu quý III bị khóa. Muốn sửa, mở lại kèm lý do."),
            {{QStringLiteral("submit"), QStringLiteral("Nộp quý III"), Prompter::Weight::Main},
             {QStringLiteral("look"), QStringLiteral("Xem 2 ô"), Prompter::Weight::Other},
             {QStringLiteral("stay"), QStringLiteral("Để sau"), Prompter::Weight::Cancel}}};
}

PromptDialog* shownDialog()
{
    PromptDialog* found = nullptr;
    REQUIRE(QTest::qWaitFor([&] {
        found = qobject_cast<PromptDialog*>(QApplication::activeModalWidget());
        return found && found->isActiveWindow();
    }));
    return found;
}

} // namespace

TEST_CASE("a question is window-modal, answers by button, Enter and Esc, and never blocks", "[prompter]")
{
    Shown window(new QLabel(QStringLiteral("x")));
    WidgetPrompter prompter(&window);
    QStringList answers;
    const auto note = [&](const QString& id) { answers.append(id); };

    prompter.ask(submitQuestion(), &window, note);
    PromptDialog* dialog = shownDialog();
    CHECK(answers.isEmpty());
    CHECK(dialog->windowModality() == Qt::WindowModal);
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("look")), Qt::LeftButton);
    CHECK(answers == QStringList{QStringLiteral("look")});

    prompter.ask(submitQuestion(), &window, note);
    QTest::keyClick(shownDialog(), Qt::Key_Return);
    CHECK(answers.last() == QStringLiteral("submit"));

    prompter.ask(submitQuestion(), &window, note);
    QTest::keyClick(shownDialog(), Qt::Key_Escape);
    CHECK(answers.last() == QStringLiteral("stay"));
    CHECK(answers.size() == 3);
}

TEST_CASE("Enter never does the destructive thing", "[prompter]")
{
    Shown window(new QLabel(QStringLiteral("x")));
    WidgetPrompter prompter(&window);
    QString answer;
    prompter.ask({QStringLiteral("Xóa kế hoạch?"),
                  {},
                  QStringLiteral("12 chỉ tiêu của kế hoạch bị xóa theo."),
                  {{QStringLiteral("remove"), QStringLiteral("Xóa kế hoạch"), Prompter::Weight::Destructive},
                   {QStringLiteral("keep"), QStringLiteral("Giữ lại"), Prompter::Weight::Cancel}}},
                 &window, [&](const QString& id) { answer = id; });
    QTest::keyClick(shownDialog(), Qt::Key_Return);
    CHECK(answer == QStringLiteral("keep"));
}

TEST_CASE("an answer for a page that is gone goes nowhere", "[prompter]")
{
    Shown window(new QLabel(QStringLiteral("x")));
    WidgetPrompter prompter(&window);
    auto page = std::make_unique<QObject>();
    bool heard = false;
    prompter.ask(submitQuestion(), page.get(), [&](const QString&) { heard = true; });
    PromptDialog* dialog = shownDialog();
    page.reset();
    QTest::keyClick(dialog, Qt::Key_Return);
    CHECK_FALSE(heard);
}

TEST_CASE("a reason is asked for until there is one", "[prompter]")
{
    Shown window(new QLabel(QStringLiteral("x")));
    WidgetPrompter prompter(&window);
    std::optional<QString> answer;
    bool answered = false;
    Prompter::TextQuestion question;
    question.heading = QStringLiteral("Mở lại quý III");
    question.label = QStringLiteral("Lý do");
    question.verb = QStringLiteral("Mở lại");
    question.severalLines = true;
    question.problem = [](const QString& text) {
        return text.size() < 5 ? QStringLiteral("Ghi rõ hơn lý do.") : QString();
    };
    const auto note = [&](std::optional<QString> text) {
        answer = std::move(text);
        answered = true;
    };
    prompter.askText(question, &window, note);
    PromptDialog* dialog = shownDialog();
    auto* field = dialog->findChild<QPlainTextEdit*>();
    REQUIRE(field);
    REQUIRE(field->hasFocus());
    auto* main = [&]() -> QPushButton* {
        for (auto* button : dialog->findChildren<QPushButton*>()) {
            if (button->text() == question.verb) {
                return button;
            }
        }
        return nullptr;
    }();
    REQUIRE(main);
    QTest::mouseClick(main, Qt::LeftButton);
    CHECK_FALSE(answered);
    type(QStringLiteral("sai"));
    QTest::mouseClick(main, Qt::LeftButton);
    CHECK_FALSE(answered);
    bool said = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        said = said || (label->isVisible() && label->text() == QStringLiteral("Ghi rõ hơn lý do."));
    }
    CHECK(said);
    type(QStringLiteral(" số liệu"));
    QTest::mouseClick(main, Qt::LeftButton);
    CHECK(answer == QStringLiteral("sai số liệu"));

    answered = false;
    prompter.askText(question, &window, note);
    QTest::keyClick(shownDialog(), Qt::Key_Escape);
    CHECK(answered);
    CHECK_FALSE(answer.has_value());
}

TEST_CASE("the scripted prompter answers in order and notices what was not expected", "[prompter]")
{
    ScriptedPrompter prompter;
    QObject context;
    prompter.answers = {QStringLiteral("submit"), QStringLiteral("/tmp/a|/tmp/b"), QStringLiteral("(cancel)")};
    QString answer;
    QStringList files;
    std::optional<QString> text = QStringLiteral("before");
    prompter.ask(submitQuestion(), &context, [&](const QString& id) { answer = id; });
    prompter.chooseOpenFile({QStringLiteral("Mở gói"), {}, {}, {}, true}, &context,
                            [&](const QStringList& chosen) { files = chosen; });
    prompter.askText({QStringLiteral("Lý do"), {}, {}, {}, {}, {}, true, false, {}}, &context,
                     [&](std::optional<QString> given) { text = std::move(given); });
    CHECK(answer == QStringLiteral("submit"));
    CHECK(files == QStringList{QStringLiteral("/tmp/a"), QStringLiteral("/tmp/b")});
    CHECK_FALSE(text.has_value());
    CHECK(prompter.unexpected.isEmpty());
    prompter.ask(submitQuestion(), &context, [&](const QString& id) { answer = id; });
    CHECK(answer == QStringLiteral("stay"));
    CHECK(prompter.unexpected == QStringList{QStringLiteral("Nộp báo cáo quý III?")});
}
