// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kind of period and the period itself: Tháng | Quý | 6 tháng | Năm and ◀ Quý III/2022 ▶. Chosen once in the top bar
// and valid for every page. Ctrl+PgUp and Ctrl+PgDn go back and forth, the name opens the list, in which a file with a
// school year offers that calendar too.
#pragma once

#include "core/base/period.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace doancoso::kit {

class SegmentedControl;

class PeriodChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodChooser(QWidget* parent = nullptr);

    base::Period period() const { return m_period; }
    /// Emits nothing: the program already knows.
    void setPeriod(const base::Period& period);
    /// With more than one, the list offers to change between them at the day that is looked at.
    void setCalendars(const QList<base::PeriodCalendar>& calendars);
    /// First and last period year that may be chosen.
    void setYearRange(int first, int last);

    /// The two steps as actions with their shortcuts, for the registry and the menu.
    QAction* previousAction() const { return m_previous; }
    QAction* nextAction() const { return m_next; }

signals:
    /// The user chose another period.
    void periodChanged(const doancoso::base::Period& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    void choose(const base::Period& period);
    void step(int count);
    void fillMenu();
    void offerCalendars();
    void retranslate();
    void showPeriod();

    base::Period m_period;
    QList<base::PeriodCalendar> m_calendars;
    int m_firstYear = 2000;
    int m_lastYear = 2100;
    SegmentedControl* m_kinds;
    QPushButton* m_back;
    QPushButton* m_label;
    QPushButton* m_forward;
    QMenu* m_menu;
    QAction* m_previous;
    QAction* m_next;
};

} // namespace doancoso::kit
