// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the window share: a small real file (Thanh Hóa › Thọ Xuân with some communes and branches) opened
// in a workspace, and keys pressed as a keyboard does.
#pragma once

#include "support/test_database.h"

#include "ui/kit/theme.h"
#include "ui/workspace.h"

#include <QApplication>
#include <QKeyEvent>
#include <QtTest/QTest>

namespace doancoso::tests {

class SmallOffice
{
public:
    SmallOffice()
    {
        auto database = storage::Database::create(path, clock, QStringLiteral("Văn phòng"));
        REQUIRE_OK(database);
        workspace = std::make_unique<ui::Workspace>(std::move(*database), preferences);
        REQUIRE_OK(workspace->organization().loadStarterLists());
        central = open(QStringLiteral("Trung ương Đoàn"), QStringLiteral("TW Đoàn"), QStringLiteral("CENTRAL"), {});
        province = open(QStringLiteral("Tỉnh đoàn Thanh Hóa"), QStringLiteral("Thanh Hóa"),
                        QStringLiteral("PROVINCIAL"), central);
        district = open(QStringLiteral("Huyện đoàn Thọ Xuân"), QStringLiteral("Thọ Xuân"), QStringLiteral("DISTRICT"),
                        province);
        other = open(QStringLiteral("Huyện đoàn Ngọc Lặc"), QStringLiteral("Ngọc Lặc"), QStringLiteral("DISTRICT"),
                     province);
        for (const char16_t* name : {u"Xuân Hồng", u"Bắc Lương", u"Nam Giang", u"Xuân Phong"}) {
            const QString place = QString::fromUtf16(name);
            const base::UnitId commune = open(QStringLiteral("Đoàn xã ") + place, QStringLiteral("Xã ") + place,
                                              QStringLiteral("COMMUNE"), district);
            communes.append(commune);
            for (int thon = 1; thon <= 3; ++thon) {
                open(QStringLiteral("Chi đoàn thôn %1").arg(thon), QStringLiteral("Thôn %1").arg(thon),
                     QStringLiteral("BRANCH"), commune);
            }
        }
        REQUIRE_OK(workspace->setOfficeUnit(district));
        workspace->setUnit(district);
    }

    base::UnitId open(const QString& name, const QString& shortName, const QString& type, base::UnitId parent,
                      const QDate& from = QDate(2018, 1, 1))
    {
        organization::UnitDraft draft;
        draft.code = QStringLiteral("%1").arg(100 + ++m_count);
        draft.name = name;
        draft.shortName = shortName;
        draft.typeCode = type;
        draft.parentId = parent;
        draft.openedOn = from;
        const auto id = workspace->organization().open(draft);
        REQUIRE_OK(id);
        return *id;
    }

    base::FixedClock clock{testNow()};
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("thoxuan.doancoso"));
    ui::UserPreferences preferences{folder.filePath(QStringLiteral("a.ini"))};
    std::unique_ptr<ui::Workspace> workspace;
    base::UnitId central, province, district, other;
    QList<base::UnitId> communes;

private:
    int m_count = 0;
};

/// Shows a window and waits until keys reach it.
inline void showActive(QWidget& window, const QSize& size = {1366, 728})
{
    kit::Theme::apply(*qApp, kit::Theme::Mode::Light);
    window.resize(size);
    window.show();
    REQUIRE(QTest::qWaitForWindowActive(&window));
}

/// One key press per letter, to whoever has the focus then; QTest::keyClicks does not know Vietnamese letters.
inline void type(const QString& text)
{
    for (const QChar letter : text) {
        QWidget* target = QApplication::focusWidget();
        REQUIRE(target);
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(target, &press);
        QApplication::sendEvent(QApplication::focusWidget() ? QApplication::focusWidget() : target, &release);
    }
}

/// A key to whoever has the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

} // namespace doancoso::tests
