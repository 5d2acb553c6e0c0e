// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cài đặt: who types, how the program looks, when reports are due, which unit may stand under which. Each change is
// kept at once.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace doancoso::kit {
class Form;
class GridView;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::pages {

class ParentMatrixModel;

class SettingsPage final : public kit::Page
{
    Q_OBJECT

public:
    enum View { General, DueDates, Parents };

    SettingsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    void setScope(qint64, const base::Period&) override {}
    void refresh() override;
    void retranslate() override;
    void showView(View view);

private:
    struct DueRow
    {
        results::Deadline deadline;
        QSpinBox* day = nullptr;
        QComboBox* month = nullptr;
    };

    QWidget* makeGeneral();
    QWidget* makeDueDates();
    QWidget* makeParents();
    void fillGeneral();
    void fillDueDates();
    void saveDue(int row);
    void saveUser();
    void report(const base::Result<void>& outcome);

    ui::Workspace& m_workspace;
    kit::SegmentedControl* m_views;
    QStackedWidget* m_stack;
    kit::Form* m_general = nullptr;
    kit::Form* m_due = nullptr;
    QLineEdit* m_user = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_size = nullptr;
    QLabel* m_office = nullptr;
    QLabel* m_file = nullptr;
    QList<DueRow> m_dueRows;
    ParentMatrixModel* m_matrix;
    kit::GridView* m_matrixView = nullptr;
    bool m_filling = false;
};

} // namespace doancoso::pages
