// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/kit/action_button.h"
#include "ui/kit/page.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_badge.h"
#include "ui/kit/state_view.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QTest>

using namespace doancoso;
using namespace doancoso::kit;

namespace {

class SamplePage final : public Page
{
public:
    SamplePage()
    {
        frame()->setContent(new QLineEdit);
        print.setText(QStringLiteral("In"));
        submit.setText(QStringLiteral("Nộp quý III"));
        updateHeader();
    }
    QString title() const override { return QStringLiteral("Chỉ tiêu & kết quả"); }
    QList<TitleBadge> titleBadges() const override { return badges; }
    QList<QAction*> headerActions() const override
    {
        return {const_cast<QAction*>(&submit), const_cast<QAction*>(&print)};
    }
    QAction* primaryAction() const override { return const_cast<QAction*>(&submit); }
    void setScope(qint64 unit, const base::Period& chosen) override
    {
        unitId = unit;
        period = chosen;
    }
    void refresh() override {}
    void retranslate() override { ++retranslated; }
    using Page::updateHeader;

    QList<TitleBadge> badges{{QStringLiteral("Đang nhập"), Tone::Accent, {}}};
    QAction print;
    QAction submit;
    qint64 unitId = 0;
    base::Period period;
    int retranslated = 0;
};

QStringList badgeTexts(const QWidget& page)
{
    QStringList texts;
    for (const StateBadge* badge : page.findChildren<StateBadge*>()) {
        if (badge->isVisible()) {
            texts.append(badge->text());
        }
    }
    return texts;
}

} // namespace

TEST_CASE("a page shows title, badges and actions with the main one last", "[page]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    SamplePage page;
    page.resize(1000, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    CHECK(badgeTexts(page) == QStringList{QStringLiteral("Đang nhập")});
    const auto buttons = page.findChildren<ActionButton*>();
    REQUIRE(buttons.size() == 2);
    CHECK(buttons.at(0)->text() == QStringLiteral("In"));
    CHECK(buttons.at(1)->property("kitRole").toString() == QStringLiteral("primary"));
    CHECK(buttons.at(1)->x() > buttons.at(0)->x());

    QSignalSpy header(&page, &Page::headerChanged);
    page.badges = {{QStringLiteral("Đã nộp"), Tone::Good, {}}, {QStringLiteral("30/30"), Tone::Neutral, {}}};
    page.updateHeader();
    QApplication::sendPostedEvents();
    CHECK(header.size() == 1);
    CHECK(badgeTexts(page) == QStringList{QStringLiteral("Đã nộp"), QStringLiteral("30/30")});

    QSignalSpy submitted(&page.submit, &QAction::triggered);
    for (ActionButton* button : page.findChildren<ActionButton*>()) {
        if (button->isVisible() && button->action() == &page.submit) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(submitted.size() == 1);
    QEvent language(QEvent::LanguageChange);
    QApplication::sendEvent(&page, &language);
    CHECK(page.retranslated == 1);
}

TEST_CASE("F8 folds the panel and a narrow page folds it by itself", "[page]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    SamplePage page;
    SidePanel* panel = page.frame()->sidePanel();
    page.resize(1000, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.frame()->content()->setFocus();
    QSignalSpy folded(page.frame(), &PageFrame::panelFolded);
    CHECK(panel->isVisible());
    QTest::keyClick(page.frame()->content(), Qt::Key_F8);
    CHECK_FALSE(panel->isVisible());
    REQUIRE(folded.size() == 1);
    CHECK(folded.first().first().toBool());
    QTest::keyClick(page.frame()->content(), Qt::Key_F8);
    CHECK(panel->isVisible());

    QToolButton* fold = panel->parentWidget()->findChild<QToolButton*>();
    REQUIRE(fold);
    CHECK(fold->isVisible());
    CHECK(panel->parentWidget()->rect().contains(fold->geometry()));
    QTest::mouseClick(fold, Qt::LeftButton);
    CHECK_FALSE(panel->isVisible());
    QTest::keyClick(page.frame()->content(), Qt::Key_F8);

    page.resize(560, 480);
    CHECK_FALSE(panel->isVisible());
    CHECK_FALSE(page.frame()->isPanelFolded());
    QTest::keyClick(page.frame()->content(), Qt::Key_F8);
    CHECK(panel->isVisible());
    page.resize(1000, 600);
    CHECK(panel->isVisible());
    page.resize(560, 480);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("the three states stand in place of the content", "[page]")
{
    Theme::apply(*qApp, Theme::Mode::Light);
    SamplePage page;
    page.resize(900, 600);
    page.show();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    PageFrame* frame = page.frame();
    CHECK(frame->state() == PageFrame::State::Content);
    QAction first(QStringLiteral("Soạn kế hoạch"));
    frame->showEmpty(IconKey::Plan, QStringLiteral("Chưa có kế hoạch"), QStringLiteral("Bắt đầu từ mẫu."), {&first});
    CHECK_FALSE(frame->content()->isVisible());
    CHECK(frame->stateView()->heading() == QStringLiteral("Chưa có kế hoạch"));

    QSignalSpy cancel(frame, &PageFrame::cancelWanted);
    frame->showWorking(QStringLiteral("Đang tổng hợp"));
    frame->setProgress(3, 10, QStringLiteral("3 trong 10 đơn vị"));
    CHECK(frame->stateView()->text() == QStringLiteral("3 trong 10 đơn vị"));
    for (QPushButton* button : frame->stateView()->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    CHECK(cancel.size() == 1);
    frame->showWrong(QStringLiteral("Không đọc được"), QStringLiteral("Dữ liệu không mất."), {&first});
    CHECK(frame->state() == PageFrame::State::Wrong);
    frame->showContent();
    CHECK(frame->content()->isVisible());
}
