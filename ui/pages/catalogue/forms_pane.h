// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report forms: the list at the left, the chosen one with its sections and indicators at the right. Each step is
// stored at once when the form can be stored so; otherwise the pane says what is missing and holds the page. Only
// ui/pages/catalogue uses it.
#pragma once

#include "ui/pages/catalogue/form_lines_model.h"
#include "ui/workspace.h"

#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace doancoso::kit {
class Form;
class GridView;
class MessageBar;
class SidePanel;
} // namespace doancoso::kit
namespace doancoso::ui {
class ActionStrip;
}

namespace doancoso::pages {

class IndicatorField;

class FormsPane final : public QWidget
{
    Q_OBJECT

public:
    explicit FormsPane(ui::Workspace& workspace, QWidget* parent = nullptr);

    void load();
    void selectForm(planning::ReportFormId id);
    /// The form as it stands on the screen.
    planning::ReportForm draft() const;
    bool isChanged() const { return !(draft() == m_stored); }
    /// Stores what can be stored. False when something is missing: the bar says what.
    bool mayLeave(kit::MessageBar& bar);

    QList<QAction*> headerActions() const { return {m_remove, m_new}; }
    QAction* primaryAction() const { return m_new; }
    /// The pane is in sight: its keys are live.
    void setActive(bool active);
    QWidget* firstFocus() const;
    void fillPanel(kit::SidePanel& panel);
    void retranslate();

    QListView* list() const { return m_list; }
    kit::GridView* grid() const { return m_grid; }
    FormLinesModel* lines() const { return m_lines; }
    ui::ActionStrip* strip() const { return m_strip; }
    IndicatorField* addField() const { return m_addField; }
    QString problem() const;

signals:
    void selectionChanged();
    void done(const QString& sentence);
    void failed(const doancoso::base::Error& error);

private:
    void buildList();
    void buildEditor(QWidget* right);
    QAction* newAction(const char* objectName, const QKeySequence& key);
    void onChanged(const storage::ChangeSet& changes);
    void onListSelected();
    void showForm(const planning::ReportForm& form);
    void offerIndicators();
    void addIndicator(base::IndicatorId id);
    void addSection();
    void removeLine();
    void moveLine(int step);
    void startNew();
    void startRemove();
    bool commit();
    void revert();
    void undo(bool redo);
    void sayProblem(const base::Error& error);
    void updateActions();
    const planning::ReportForm* stored(planning::ReportFormId id) const;

    ui::Workspace& m_workspace;
    QList<planning::ReportForm> m_forms;
    QHash<base::IndicatorId, planning::Indicator> m_cards;
    QList<planning::Indicator> m_catalogue;
    planning::ReportForm m_stored; ///< the chosen form as stored last
    bool m_filling = false;
    bool m_active = false;

    QStandardItemModel* m_listModel;
    QListView* m_list;
    ui::ActionStrip* m_strip;
    QWidget* m_editor;
    kit::Form* m_fields = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QComboBox* m_frequency = nullptr;
    FormLinesModel* m_lines;
    kit::GridView* m_grid;
    QLabel* m_addLabel;
    IndicatorField* m_addField;
    QLabel* m_problem;
    QAction* m_new;
    QAction* m_remove;
    QAction* m_addSection;
    QAction* m_up;
    QAction* m_down;
    QAction* m_takeOut;
};

} // namespace doancoso::pages
