// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the catalogue page share: the small office with the starter catalogue, the page in an active
// window, and ways to press keys in its forms and to see what is shown.
#pragma once

#include "ui/ui_support.h"

#include "core/planning/catalogue_loader.h"
#include "support/scripted_prompter.h"
#include "ui/action_strip.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/search_box.h"
#include "ui/kit/side_panel.h"
#include "ui/pages/catalogue/catalogue_model.h"
#include "ui/pages/catalogue/catalogue_page.h"
#include "ui/pages/catalogue/example_view.h"
#include "ui/pages/catalogue/forms_pane.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace doancoso::tests {

class CatalogueFixture
{
public:
    explicit CatalogueFixture(bool starter = true)
    {
        if (starter) {
            REQUIRE_OK(planning::CatalogueLoader(office.workspace->database()).loadStarterCatalogue());
        }
        office.workspace->setPeriod(base::Period::quarter(2022, 3));
        page = std::make_unique<pages::CataloguePage>(*office.workspace, prompter);
        page->setScope(office.workspace->unit().value(), office.workspace->period());
        showActive(*page, {1086, 658});
        page->firstFocus()->setFocus();
    }

    planning::IndicatorService& service() { return office.workspace->indicators(); }
    planning::Indicator card(const QString& code, const QDate& day = QDate(2022, 9, 30))
    {
        const auto found = service().findByCode(code, day);
        REQUIRE_OK(found);
        return *found;
    }
    void choose(const QString& code) { REQUIRE(page->selectIndicator(card(code).id)); }

    /// Codes of the cards that the list shows, in its order.
    QStringList codes() const
    {
        QStringList found;
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            if (const planning::Indicator* shown = page->model()->cardAt(row)) {
                found.append(shown->code);
            }
        }
        return found;
    }
    template <typename Field = QLineEdit>
    Field* field(const char* name)
    {
        auto* found = page->findChild<Field*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
    void write(const char* name, const QString& text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        if (text.isEmpty()) {
            press(Qt::Key_Delete);
        }
        type(text);
    }
    /// Chooses by keys: down and up until it stands there.
    void pick(const char* name, int value)
    {
        auto* box = field<QComboBox>(name);
        const int wanted = box->findData(value);
        REQUIRE(wanted >= 0);
        box->setFocus();
        press(Qt::Key_Home);
        for (int i = 0; i < wanted; ++i) {
            press(Qt::Key_Down);
        }
        REQUIRE(box->currentIndex() == wanted);
    }
    QString message() const { return page->frame()->messageBar()->text(); }
    QString panelText() const
    {
        QStringList texts;
        for (const QLabel* label : page->frame()->sidePanel()->findChildren<QLabel*>()) {
            texts.append(label->text());
        }
        return texts.join(u'\n');
    }

    SmallOffice office;
    ScriptedPrompter prompter;
    std::unique_ptr<pages::CataloguePage> page;
};

} // namespace doancoso::tests
