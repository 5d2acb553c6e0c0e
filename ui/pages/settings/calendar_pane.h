// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reporting calendars: on which day a month closes and from which month on, with a worked example, and the school year
// beside the calendar year. Nothing is stored before the button is pressed. Shown by SettingsPage.
#pragma once

#include "core/planning/calendar_service.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace doancoso::kit {
class Form;
class MessageBar;
} // namespace doancoso::kit

namespace doancoso::pages {

class CalendarPane final : public QWidget
{
    Q_OBJECT

public:
    explicit CalendarPane(ui::Workspace& workspace, QWidget* parent = nullptr);

    void load();
    void retranslate();
    /// As the fields say now.
    base::PeriodCalendar draft() const;
    bool isChanged() const;
    /// False while another closing day is chosen but not stored; the bar says so.
    bool mayLeave(kit::MessageBar& bar);
    QString exampleText() const;
    QString errorOf(const QString& field) const;

signals:
    void failed(const doancoso::base::Error& error);
    void done(const QString& sentence);

private:
    void build();
    void showCalendar();
    void offerMonths();
    void follow();
    void apply();
    void addSchoolYear();
    void removeCalendar();
    base::PeriodCalendar stored() const;

    ui::Workspace& m_workspace;
    planning::CalendarService m_service;
    QList<base::PeriodCalendar> m_calendars;
    bool m_filling = false;

    kit::Form* m_form;
    QComboBox* m_calendar;
    QSpinBox* m_day;
    QComboBox* m_since;
    QLabel* m_example;
    QPushButton* m_apply;
    QPushButton* m_remove;
    QComboBox* m_month;
    QPushButton* m_add;
    QLabel* m_schoolText;
};

} // namespace doancoso::pages
