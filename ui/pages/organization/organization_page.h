// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page "Đơn vị": the chosen unit, the units below it, everything about the selected one in the panel, and the forms
// that change units inline there. Shows the organisation of the period's last day, or of any day the user asks for.
#pragma once

#include "core/organization/organization_service.h"
#include "ui/kit/page.h"
#include "ui/workspace.h"

#include <functional>

class QLabel;
class QMenu;
class QMimeData;
class QPushButton;
class QStackedWidget;

namespace doancoso::kit {
class ListView;
class MenuButton;
class Prompter;
class SearchBox;
class SegmentedControl;
class StateView;
} // namespace doancoso::kit
namespace doancoso::ui {
class DateField;
}

namespace doancoso::pages {

class UnitImportPage;
class UnitCard;
class UnitForm;
class UnitsBelowModel;
struct UnitFormContext;

class OrganizationPage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    OrganizationPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    QList<kit::TitleBadge> titleBadges() const override;
    QList<QAction*> headerActions() const override;
    QAction* primaryAction() const override { return m_open; }
    void setScope(qint64 unitId, const base::Period& period) override;
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    void showRecord(const ui::RecordRef& record) override;

    /// The day whose organisation is shown; normally the last one of the period.
    const QDate& day() const { return m_day; }
    void setDay(const QDate& day);
    /// The unit that the panel is about.
    base::UnitId selectedUnit() const { return m_selected; }
    void selectUnit(base::UnitId unit);
    /// The form that is open in the panel, or nothing.
    UnitForm* form() const { return m_form; }
    kit::ListView* list() const { return m_list; }
    /// The import takes the page's place; comes back to the one that is open already.
    UnitImportPage& openImport();
    UnitImportPage* importPage() const { return m_import; }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using FormMaker = UnitForm* (*)(const UnitFormContext&);

    void buildFilters();
    void buildContent();
    void buildActions();
    QAction* newAction(const char* objectName);
    void onChanged(const storage::ChangeSet& changes);
    void showUnits();
    void showCard();
    void showPanel();
    void openForm(FormMaker maker, base::UnitId unit);
    void closeForm();
    QDate proposedDay() const;
    void fillTypeMenu();
    void showDay();
    void importFrom(const QMimeData& mime);
    void closeImport();
    bool mayHaveUnitsBelow() const;
    void showNoUnits();

    ui::Workspace& m_workspace;
    kit::Prompter& m_prompter;
    organization::UnitTree m_tree;
    QDate m_day;
    QDate m_chosenDay; ///< valid: the user asked for another day than the period's last
    base::UnitId m_selected;
    QHash<QString, QString> m_names;
    QString m_typeFilter;

    UnitCard* m_card;
    kit::ListView* m_list;
    UnitsBelowModel* m_model;
    kit::SearchBox* m_search;
    kit::SegmentedControl* m_levels;
    kit::MenuButton* m_typeButton;
    QMenu* m_typeMenu;
    QLabel* m_dayLabel;
    ui::DateField* m_dayField;
    QPushButton* m_backToPeriod;
    QStackedWidget* m_below; ///< the list, or what to do while there are no units below
    kit::StateView* m_noUnits;
    UnitForm* m_form = nullptr;
    UnitImportPage* m_import = nullptr;

    QAction* m_open;
    QAction* m_importUnits;
    QAction* m_paste;
    QAction* m_change;
    QAction* m_correct;
    QAction* m_close;
    QAction* m_reopen;
    QAction* m_contact;
    QAction* m_headcount;
};

} // namespace doancoso::pages
