// SPDX-License-Identifier: GPL-3.0-or-later
//
// Switching the language must reach every word that is on the screen, and leave none of the other language behind.
#include "ui_support.h"

#include "support/scripted_prompter.h"

#include "i18n/window_texts.h"
#include "ui/language.h"
#include "ui/main_actions.h"
#include "ui/main_window.h"
#include "ui/page_list.h"
#include "ui/pages/import/member_import_page.h"
#include "ui/pages/import/unit_import_page.h"
#include "ui/pages/members/members_page.h"
#include "ui/pages/organization/organization_page.h"
#include "ui/pages/start/new_file_page.h"
#include "ui/workspace_frame.h"

#include <QAction>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace doancoso;
using namespace doancoso::tests;

namespace {

struct Message
{
    QString english;
    QString vietnamese;
};

QList<Message> ownMessages()
{
    QFile file(QStringLiteral(DOANCOSO_SOURCE_DIR "/translations/doancoso_vi.ts"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("source")) {
            message = {xml.readElementText(), {}};
        } else if (xml.name() == QLatin1String("translation") && xml.attributes().isEmpty()) {
            message.vietnamese = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages.append(message);
        }
    }
    REQUIRE(messages.size() > 100);
    return messages;
}

/// Whole sentences with their arguments filled in; words that are the same in both languages say nothing.
QList<QRegularExpression> patternsOf(const QList<Message>& messages, QString Message::*wanted, QString Message::*other)
{
    static const QRegularExpression word(QStringLiteral("\\p{L}{3}"));
    static const QRegularExpression argument(QStringLiteral("\\\\?%\\\\?L?[0-9n]"));
    QSet<QString> others;
    for (const Message& message : messages) {
        others.insert(withoutMarks(message.*other));
    }
    QList<QRegularExpression> patterns;
    for (const Message& message : messages) {
        const QString plain = withoutMarks(message.*wanted);
        QString bare = plain;
        bare.remove(QRegularExpression(QStringLiteral("%L?[0-9n]")));
        if (word.match(bare).hasMatch() && !others.contains(plain) && message.*wanted != message.*other) {
            QString pattern = QRegularExpression::escape(plain);
            pattern.replace(argument, QStringLiteral(".*"));
            patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                               QRegularExpression::DotMatchesEverythingOption));
        }
    }
    return patterns;
}

QStringList leftovers(const QWidget& window, const QList<QRegularExpression>& patterns)
{
    QStringList found;
    for (const QString& text : visibleTexts(window)) {
        if (text.contains(QStringLiteral("· Tên đơn vị"))) {
            continue; // the heading of a column of the list that is being imported: data, not words of the program
        }
        for (const QRegularExpression& pattern : patterns) {
            if (pattern.match(text).hasMatch()) {
                found.append(text);
                break;
            }
        }
    }
    found.removeDuplicates();
    return found;
}

} // namespace

TEST_CASE("switching the language at run time leaves no word of the other language", "[language]")
{
    const QList<Message> messages = ownMessages();
    const auto english = patternsOf(messages, &Message::english, &Message::vietnamese);
    const auto vietnamese = patternsOf(messages, &Message::vietnamese, &Message::english);
    SmallOffice office;
    office.workspace.reset();
    ui::installLanguage(*qApp, QStringLiteral("en"));
    ScriptedPrompter prompter;
    ui::WindowContext context{*qApp, office.clock, office.preferences};
    context.prompter = &prompter;
    context.documentsFolder = office.folder.path();
    ui::MainWindow window(context);
    window.openFile(office.path);
    showActive(window);

    QStringList views;
    for (const ui::PageEntry& entry : ui::pageList()) {
        views.append(entry.id);
    }
    views += {QStringLiteral("start"), QStringLiteral("new-file"), QStringLiteral("shortcuts"),
              QStringLiteral("import-units"), QStringLiteral("import-members")};
    for (const QString& view : views) {
        if (view == QStringLiteral("start")) {
            window.showStart();
        } else if (view == QStringLiteral("new-file")) {
            window.showNewFile();
        } else if (view == QStringLiteral("shortcuts")) {
            emit window.newFilePage()->abandoned();
            window.actions()->about->trigger();
        } else if (view == QStringLiteral("import-units")) {
            window.openFile(office.path);
            REQUIRE(window.frame()->showPage(QStringLiteral("organization")));
            auto* units = qobject_cast<pages::OrganizationPage*>(window.frame()->currentPage());
            REQUIRE(units);
            units->openImport().flow().readFile(QStringLiteral(":/data/organization/import_example.csv"));
        } else if (view == QStringLiteral("import-members")) {
            window.openFile(office.path);
            REQUIRE(window.frame()->showPage(QStringLiteral("members")));
            auto* members = qobject_cast<pages::MembersPage*>(window.frame()->currentPage());
            REQUIRE(members);
            members->openImport().flow().readFile(QStringLiteral(":/data/membership/import_example.csv"));
        } else {
            REQUIRE(window.frame()->showPage(view));
        }
        REQUIRE(QTest::qWaitFor([&] { return window.isSettled(); }));
        emit window.actions()->languageChosen(QStringLiteral("vi"));
        REQUIRE(QTest::qWaitFor([&] { return window.isSettled(); }));
        QCoreApplication::sendPostedEvents();
        INFO(view.toStdString());
        CHECK(leftovers(window, english) == QStringList());
        emit window.actions()->languageChosen(QStringLiteral("en"));
        REQUIRE(QTest::qWaitFor([&] { return window.isSettled(); }));
        QCoreApplication::sendPostedEvents();
        CHECK(leftovers(window, vietnamese) == QStringList());
        if (auto* page = qobject_cast<pages::OrganizationPage*>(window.frame()->currentPage());
            page && page->importPage()) {
            page->importPage()->abandon(); // an open list would hold the page
        }
    }
    ui::installLanguage(*qApp, QStringLiteral("en"));
}
