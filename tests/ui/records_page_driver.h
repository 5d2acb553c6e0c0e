// SPDX-License-Identifier: GPL-3.0-or-later
//
// A page of records as its user works with it: fill in the form in the panel, save it, trigger an action, read what the
// page shows. Scenes of such pages derive from it.
#pragma once

#include "ui/kit/message_bar.h"
#include "ui/pages/records/records_page.h"
#include "ui/panel_form.h"
#include "ui/ui_support.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

namespace doancoso::tests {

template <typename Page>
struct RecordsPageDriver
{
    std::unique_ptr<Page> page;

    QAction* action(const char* name)
    {
        auto* found = page->template findChild<QAction*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    /// Into a line of the open form, over what stood there.
    void write(const char* name, const QString& text)
    {
        REQUIRE(page->form());
        auto* line = page->form()->template findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        type(text);
    }
    /// By Enter; the form must accept it.
    void save()
    {
        press(Qt::Key_Return);
        QTest::qWait(60);
        INFO(page->frame()->messageBar()->text().toStdString());
        CHECK_FALSE(page->form());
    }
    /// All texts in sight.
    QString shownText()
    {
        QTest::qWait(60);
        QStringList texts;
        for (const QLabel* label : page->frame()->template findChildren<QLabel*>()) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(QLatin1Char('\n'));
    }
};

} // namespace doancoso::tests
