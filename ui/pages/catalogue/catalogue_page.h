// SPDX-License-Identifier: GPL-3.0-or-later
//
// Danh mục chỉ tiêu: the cards of the indicators by group with everything about the chosen one in the panel, the form
// in which a card is added, changed from a day on or corrected, and the report forms on which indicators stand.
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/catalogue/card_form.h"
#include "ui/workspace.h"

class QAction;
class QMenu;
class QStackedWidget;

namespace doancoso::kit {
class GridView;
class MenuButton;
class Prompter;
class SearchBox;
class SegmentedControl;
} // namespace doancoso::kit
namespace doancoso::ui {
class ActionStrip;
}

namespace doancoso::pages {

class CatalogueModel;
class FormsPane;

class CataloguePage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    enum View { Cards, Forms };

    CataloguePage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override;
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    void showRecord(const ui::RecordRef& record) override;
    bool showNamedView(const QString& name) override;

    /// False when what is written in a form holds the page.
    bool showView(View view);
    kit::GridView* list() const { return m_list; }
    CatalogueModel* model() const { return m_model; }
    ui::ActionStrip* strip() const { return m_strip; }
    FormsPane* forms() const { return m_forms; }
    /// The form while a card is written in it, else nothing.
    CardForm* form() const;
    /// The indicator that the panel is about.
    base::IndicatorId selected() const { return m_selected; }
    bool selectIndicator(base::IndicatorId id);

private:
    enum Place { List, Writing, FormList };

    void buildActions();
    void buildFilters();
    void buildContent();
    QAction* newAction(const char* objectName);
    void onChanged(const storage::ChangeSet& changes);
    void load();
    void applyFilter();
    void fillGroupMenu();
    void onSelected();
    void showPanel();
    void showWritingPanel();
    planning::IndicatorUse useOf(base::IndicatorId id);

    void openForm(CardAction action, const planning::Indicator& card);
    void addCard();
    void changeCard();
    void correctCard();
    void retireCard();
    void loadStarter();
    void save();
    base::Result<planning::Findings> findings() const;
    base::Result<planning::Indicator> write();
    void followWriting();
    void closeForm();
    void saySaveFailed(const base::Error& error);
    void leaveWriting();
    QDate proposedChange(const planning::Indicator& latest, const planning::IndicatorUse& use) const;
    QString proposedCode(const QString& group) const;
    void showPlace(Place place);
    void updateActions();

    ui::Workspace& m_workspace;
    CatalogueModel* m_model;
    CardNames m_names;
    QList<planning::IndicatorGroup> m_groups;
    QStringList m_dimensions;
    base::IndicatorId m_selected;
    planning::IndicatorUse m_writingUse;
    planning::Findings m_writingRemarks; ///< warnings and findings without a field

    kit::SegmentedControl* m_views;
    kit::SearchBox* m_search;
    kit::MenuButton* m_groupButton;
    kit::MenuButton* m_holdingButton;
    QMenu* m_groupMenu;
    QMenu* m_holdingMenu;
    QStackedWidget* m_stack;
    ui::ActionStrip* m_strip;
    kit::GridView* m_list;
    CardForm* m_form;
    FormsPane* m_forms;

    QAction* m_add;
    QAction* m_change;
    QAction* m_correct;
    QAction* m_retire;
    QAction* m_starter;
    QAction* m_save;
    QAction* m_leave;
};

} // namespace doancoso::pages
