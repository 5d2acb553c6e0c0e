// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/calendar_pane.h"

#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using base::Period;
using base::PeriodCalendar;

namespace {

constexpr int kLastClosingDay = 28;
constexpr int kMonthsOffered = 24;

QString daysText(const Period& period, const PeriodCalendar& calendar)
{
    return u"%1: %2\u2013%3"_s.arg(base::displayName(period), base::displayDate(period.firstDay(calendar)),
                                   base::displayDate(period.lastDay(calendar)));
}

} // namespace

CalendarPane::CalendarPane(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_service(workspace.database()),
      m_form(new kit::Form(this)),
      m_calendar(new QComboBox(this)),
      m_day(new QSpinBox(this)),
      m_since(new QComboBox(this)),
      m_example(kit::newLabel({}, {}, this, true)),
      m_apply(new QPushButton(this)),
      m_remove(new QPushButton(this)),
      m_month(new QComboBox(this)),
      m_add(new QPushButton(this)),
      m_schoolText(kit::newLabel({}, u"small"_s, this, true))
{
    build();
    connect(m_calendar, &QComboBox::currentIndexChanged, this, &CalendarPane::showCalendar);
    connect(m_day, &QSpinBox::valueChanged, this, &CalendarPane::follow);
    connect(m_since, &QComboBox::currentIndexChanged, this, &CalendarPane::follow);
    connect(m_apply, &QPushButton::clicked, this, &CalendarPane::apply);
    connect(m_add, &QPushButton::clicked, this, &CalendarPane::addSchoolYear);
    connect(m_remove, &QPushButton::clicked, this, &CalendarPane::removeCalendar);
    connect(&workspace, &ui::Workspace::calendarsChanged, this, &CalendarPane::load);
    retranslate();
}

void CalendarPane::build()
{
    m_calendar->setObjectName(u"calendar"_s);
    m_day->setObjectName(u"closingDay"_s);
    m_day->setRange(0, kLastClosingDay);
    m_since->setObjectName(u"closingSince"_s);
    m_example->setObjectName(u"calendarExample"_s);
    m_apply->setObjectName(u"calendarApply"_s);
    m_remove->setObjectName(u"calendarRemove"_s);
    m_month->setObjectName(u"schoolMonth"_s);
    m_add->setObjectName(u"calendarAdd"_s);
    kit::setStyleRole(m_apply, u"primary"_s);
    m_form->addRow(u"calendar"_s, {}, m_calendar);
    m_form->addRow(u"closingDay"_s, {}, m_day);
    m_form->addRow(u"closingSince"_s, {}, m_since);
    m_form->addRow(u"example"_s, {}, m_example);
    auto* buttons = new QWidget(this);
    auto* line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kit::kSpace2);
    line->addWidget(m_apply);
    line->addWidget(m_remove);
    line->addStretch(1);
    m_form->addRow(u"buttons"_s, {}, buttons);
    auto* school = new QWidget(this);
    auto* row = new QHBoxLayout(school);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kit::kSpace2);
    row->addWidget(m_month, 1);
    row->addWidget(m_add);
    school->setFocusProxy(m_month);
    m_form->addRow(u"firstMonth"_s, {}, school);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_form);
    layout->addWidget(m_schoolText);
    layout->addStretch(1);
}

void CalendarPane::load()
{
    const auto calendars = m_service.calendars();
    if (!calendars) {
        emit failed(calendars.error());
        return;
    }
    const int chosen = m_calendar->currentData().isValid() ? m_calendar->currentData().toInt() : base::kCalendarYear;
    m_filling = true;
    m_calendars = *calendars;
    m_calendar->clear();
    for (const PeriodCalendar& calendar : std::as_const(m_calendars)) {
        m_calendar->addItem(base::calendarName(calendar.id), calendar.id);
    }
    m_calendar->setCurrentIndex(std::max(0, m_calendar->findData(chosen)));
    m_month->clear();
    for (const int month : {9, 8, 10, 7, 6, 11, 12, 5, 4, 3, 2}) { // the usual ones first
        const int id = base::schoolYearFrom(month);
        if (m_calendar->findData(id) < 0) {
            m_month->addItem(base::calendarName(id), month);
        }
    }
    m_filling = false;
    showCalendar();
}

PeriodCalendar CalendarPane::stored() const
{
    for (const PeriodCalendar& calendar : m_calendars) {
        if (calendar.id == m_calendar->currentData().toInt()) {
            return calendar;
        }
    }
    return {};
}

PeriodCalendar CalendarPane::draft() const
{
    PeriodCalendar calendar = stored();
    calendar.closingDay = m_day->value();
    calendar.closingSince = calendar.closingDay > 0 ? m_since->currentData().toDate() : QDate();
    return calendar;
}

bool CalendarPane::isChanged() const
{
    return !(draft() == stored());
}

void CalendarPane::showCalendar()
{
    if (m_filling) {
        return;
    }
    m_filling = true;
    const PeriodCalendar calendar = stored();
    m_day->setValue(calendar.closingDay);
    offerMonths();
    m_since->setCurrentIndex(std::max(0, m_since->findData(calendar.closingSince)));
    m_filling = false;
    follow();
}

/// Every month, or from one of the months that hold no figures yet.
void CalendarPane::offerMonths()
{
    const PeriodCalendar calendar = stored();
    m_since->clear();
    m_since->addItem(tr("every month"), QDate());
    QList<QDate> months;
    if (calendar.closingSince.isValid()) {
        months.append(calendar.closingSince);
    }
    const auto earliest = m_service.earliestChange(calendar.id);
    if (!earliest) {
        emit failed(earliest.error());
        return;
    }
    for (int i = 0; i < kMonthsOffered; ++i) {
        if (const QDate month = earliest->addMonths(i); !months.contains(month)) {
            months.append(month);
        }
    }
    std::sort(months.begin(), months.end());
    for (const QDate& month : std::as_const(months)) {
        m_since->addItem(base::displayName(Period::month(month.year(), month.month())), month);
    }
}

/// Example, what speaks against it, and what the button does.
void CalendarPane::follow()
{
    if (m_filling) {
        return;
    }
    const PeriodCalendar calendar = draft();
    m_form->setRowVisible(u"closingSince"_s, calendar.closingDay > 0);
    const QDate day = calendar.closingSince.isValid() ? calendar.closingSince : m_workspace.lastDay();
    const Period month = Period::containing(day, base::PeriodKind::Month, calendar);
    m_example->setText(QStringList{daysText(month.next(), calendar),
                                   daysText(month.next().converted(base::PeriodKind::Quarter), calendar),
                                   daysText(month.next().enclosingYear(), calendar)}
                           .join(u'\n'));
    m_form->clearErrors();
    bool refused = false;
    if (isChanged()) {
        const auto findings = m_service.validate(calendar);
        if (!findings) {
            emit failed(findings.error());
            return;
        }
        refused = planning::hasErrors(*findings);
        for (const planning::Finding& finding : *findings) {
            m_form->setError(finding.field, finding.text);
        }
    }
    m_apply->setEnabled(isChanged() && !refused);
    m_remove->setVisible(calendar.id != base::kCalendarYear);
}

void CalendarPane::apply()
{
    const PeriodCalendar wanted = draft();
    const auto stored = m_service.setClosing(wanted);
    if (!stored) {
        if (!m_form->showError(stored.error())) {
            emit failed(stored.error());
        }
        return;
    }
    emit done(wanted.closingDay == 0 ? tr("Months close on their last day. Ctrl+Z takes it back.")
                                     : tr("Months close on day %1. Ctrl+Z takes it back.").arg(wanted.closingDay));
}

void CalendarPane::addSchoolYear()
{
    const auto added = m_service.addSchoolYear(m_month->currentData().toInt());
    if (!added) {
        if (!m_form->showError(added.error())) {
            emit failed(added.error());
        }
        return;
    }
    m_calendar->setCurrentIndex(m_calendar->findData(added->id));
    emit done(
        tr("“%1” is added. Choose it in the list of periods at the top right.").arg(base::calendarName(added->id)));
}

void CalendarPane::removeCalendar()
{
    if (const auto removed = m_service.remove(stored().id); !removed) {
        emit failed(removed.error());
    }
}

bool CalendarPane::mayLeave(kit::MessageBar& bar)
{
    if (!isChanged()) {
        return true;
    }
    bar.showMessage(kit::Tone::Attention,
                    tr("Another closing day is chosen but not stored. Press “%1”, or leave it.").arg(m_apply->text()),
                    {{tr("Leave it as it was"), [this] { showCalendar(); }}});
    m_day->setFocus(Qt::OtherFocusReason);
    return false;
}

QString CalendarPane::exampleText() const
{
    return m_example->text();
}

QString CalendarPane::errorOf(const QString& field) const
{
    return m_form->errorOf(field);
}

void CalendarPane::retranslate()
{
    m_form->setLabel(u"calendar"_s, tr("Calendar"));
    m_form->setLabel(u"closingDay"_s, tr("A month closes on"));
    m_form->setHint(u"closingDay"_s, tr("The day up to which figures of a month are counted. Many offices close before "
                                        "the end of the month, so that the report is ready in time."));
    m_form->setLabel(u"closingSince"_s, tr("Since"));
    m_form->setHint(u"closingSince"_s,
                    tr("Earlier months keep closing on their last day, with the figures they have."));
    m_form->setLabel(u"example"_s, tr("Example"));
    m_form->setLabel(u"buttons"_s, {});
    m_form->setLabel(u"firstMonth"_s, tr("School year"));
    m_day->setSpecialValueText(tr("the last day of the month"));
    m_day->setPrefix(tr("day "));
    m_apply->setText(tr("Close months so"));
    m_remove->setText(tr("Remove this calendar"));
    m_add->setText(tr("Add this calendar"));
    m_schoolText->setText(
        tr("Schools may report by the school year. Its figures stand beside those of the calendar year "
           "and are chosen in the list of periods at the top right; sums of both are never mixed."));
    load();
}

} // namespace doancoso::pages
