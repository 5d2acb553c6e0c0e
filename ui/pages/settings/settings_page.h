// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cài đặt: office and look, who types, when months close and reports are due, which unit may stand under which, where
// backups go, personal data. Each change is kept at once; only another closing day waits for its button.
#pragma once

#include "ui/kit/page.h"
#include "ui/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace doancoso::kit {
class Card;
class Form;
class GridView;
class Prompter;
class SegmentedControl;
} // namespace doancoso::kit

namespace doancoso::pages {

class BackupPane;
class CalendarPane;
class ParentMatrixModel;
class PersonalDataPane;
class RegistersPane;
class UsersPane;

class SettingsPage final : public kit::Page, public ui::RecordTarget
{
    Q_OBJECT

public:
    enum View { General, Users, Registers, Periods, Parents, Backups, PersonalData };

    SettingsPage(ui::Workspace& workspace, kit::Prompter& prompter, QWidget* parent = nullptr);

    QString title() const override;
    void setScope(qint64, const base::Period&) override {}
    bool mayLeave() override;
    void refresh() override;
    void retranslate() override;
    QWidget* firstFocus() override;
    bool showNamedView(const QString& name) override;
    void showRecord(const ui::RecordRef& record) override;
    /// False when something in the view that is shown is not stored yet.
    bool showView(View view);
    UsersPane* users() const { return m_users; }
    RegistersPane* registers() const { return m_registers; }
    CalendarPane* calendar() const { return m_calendar; }
    BackupPane* backups() const { return m_backups; }
    PersonalDataPane* personalData() const { return m_personal; }

private:
    struct DueRow
    {
        results::Deadline deadline;
        QSpinBox* day = nullptr;
        QComboBox* month = nullptr;
    };

    void buildGeneral();
    void buildPeriods();
    void buildParents();
    void fillGeneral();
    void fillDueDates();
    void saveDue(int row);
    void report(const base::Result<void>& outcome);
    void say(const QString& sentence);

    ui::Workspace& m_workspace;
    kit::SegmentedControl* m_views;
    QStackedWidget* m_stack;
    kit::Form* m_general;
    kit::Form* m_due;
    QComboBox* m_language;
    QComboBox* m_theme;
    QComboBox* m_size;
    QLabel* m_office;
    QLabel* m_file;
    QPushButton* m_print;
    QPushButton* m_catalogue;
    UsersPane* m_users;
    RegistersPane* m_registers;
    CalendarPane* m_calendar;
    kit::Card* m_calendarCard;
    kit::Card* m_dueCard;
    QList<DueRow> m_dueRows;
    QLabel* m_parentsText;
    ParentMatrixModel* m_matrix;
    kit::GridView* m_matrixView;
    BackupPane* m_backups;
    PersonalDataPane* m_personal;
    bool m_filling = false;
};

} // namespace doancoso::pages
