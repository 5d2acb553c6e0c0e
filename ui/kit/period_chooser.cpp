// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/period_chooser.h"

#include "ui/kit/icons.h"
#include "ui/kit/segmented_control.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace doancoso::kit {
namespace {

using base::Period;
using base::PeriodKind;

QPushButton* newPart(QWidget* parent, const char* place)
{
    auto* button = new QPushButton(parent);
    setStyleProperty(button, "kitPlace", QString::fromLatin1(place));
    return button;
}

} // namespace

PeriodChooser::PeriodChooser(QWidget* parent)
    : QWidget(parent),
      m_kinds(new SegmentedControl(this)),
      m_menu(new QMenu(this)),
      m_previous(new QAction(this)),
      m_next(new QAction(this))
{
    auto* group = new QWidget(this);
    group->setAttribute(Qt::WA_StyledBackground);
    group->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStyleRole(group, QStringLiteral("segments"));
    m_back = newPart(group, "first");
    m_label = newPart(group, "inner");
    m_forward = newPart(group, "inner");
    setStyleRole(m_label, QStringLiteral("period"));
    m_back->setIcon(icon(IconKey::ChevronLeft, ColorToken::Ink));
    m_forward->setIcon(icon(IconKey::ChevronRight, ColorToken::Ink));
    m_label->setObjectName(QStringLiteral("periodLabel"));

    auto* parts = new QHBoxLayout(group);
    parts->setContentsMargins(1, 1, 1, 1);
    parts->setSpacing(0);
    for (QPushButton* part : {m_back, m_label, m_forward}) {
        parts->addWidget(part);
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace2);
    layout->addWidget(m_kinds);
    layout->addWidget(group);

    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::HalfYear, PeriodKind::Year}) {
        m_kinds->addSegment(static_cast<int>(kind), QString());
    }
    m_previous->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    addActions({m_previous, m_next});

    connect(m_kinds, &SegmentedControl::currentChanged, this,
            [this](int kind) { choose(m_period.converted(static_cast<PeriodKind>(kind))); });
    connect(m_previous, &QAction::triggered, this, [this] { step(-1); });
    connect(m_next, &QAction::triggered, this, [this] { step(1); });
    connect(m_back, &QPushButton::clicked, m_previous, &QAction::trigger);
    connect(m_forward, &QPushButton::clicked, m_next, &QAction::trigger);
    connect(m_menu, &QMenu::aboutToShow, this, &PeriodChooser::fillMenu);
    connect(m_label, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_label->mapToGlobal(QPoint(0, m_label->height()))); });
    retranslate();
}

void PeriodChooser::setPeriod(const Period& period)
{
    m_period = period;
    m_kinds->setCurrent(static_cast<int>(period.kind()));
    showPeriod();
}

void PeriodChooser::setCalendars(const QList<base::PeriodCalendar>& calendars)
{
    m_calendars = calendars;
}

void PeriodChooser::setYearRange(int first, int last)
{
    m_firstYear = first;
    m_lastYear = last;
    showPeriod();
}

void PeriodChooser::choose(const Period& period)
{
    if (!period.isValid() || period == m_period || period.year() < m_firstYear || period.year() > m_lastYear) {
        showPeriod();
        return;
    }
    setPeriod(period);
    emit periodChanged(period);
}

void PeriodChooser::step(int count)
{
    if (m_period.isValid()) {
        choose(m_period.shifted(count));
    }
}

void PeriodChooser::fillMenu()
{
    m_menu->clear();
    if (!m_period.isValid()) {
        return;
    }
    // A year and a half around the chosen one; months would make too long a list.
    const int before = m_period.kind() == PeriodKind::Month ? 9 : 6;
    for (int offset = -before; offset <= before; ++offset) {
        const Period period = m_period.shifted(offset);
        if (period.year() < m_firstYear || period.year() > m_lastYear) {
            continue;
        }
        QAction* action = m_menu->addAction(base::displayName(period), this, [this, period] { choose(period); });
        action->setCheckable(true);
        action->setChecked(offset == 0);
    }
    offerCalendars();
}

void PeriodChooser::offerCalendars()
{
    if (m_calendars.size() < 2) {
        return;
    }
    m_menu->addSeparator();
    QDate day;
    for (const base::PeriodCalendar& calendar : std::as_const(m_calendars)) {
        day = calendar.id == m_period.calendarId() ? m_period.lastDay(calendar) : day;
    }
    for (const base::PeriodCalendar& calendar : std::as_const(m_calendars)) {
        QAction* action = m_menu->addAction(base::calendarName(calendar.id), this, [this, calendar, day] {
            choose(Period::containing(day, m_period.kind(), calendar));
        });
        action->setCheckable(true);
        action->setChecked(calendar.id == m_period.calendarId());
        action->setEnabled(day.isValid());
    }
}

void PeriodChooser::showPeriod()
{
    m_label->setText(m_period.isValid() ? base::displayName(m_period) : QString());
    // As wide as the longest name of the kind, so that the arrows stay under the mouse.
    const QFontMetrics metrics(Theme::font(FontRole::Strong));
    int width = 0;
    if (m_period.isValid()) {
        for (int index = 1; index <= base::periodsPerYear(m_period.kind()); ++index) {
            const Period sibling(m_period.kind(), m_period.year(), index, m_period.calendarId());
            width = qMax(width, metrics.horizontalAdvance(base::displayName(sibling)));
        }
    }
    m_label->setMinimumWidth(width + 26);
    m_previous->setEnabled(m_period.isValid() && m_period.previous().year() >= m_firstYear);
    m_next->setEnabled(m_period.isValid() && m_period.next().year() <= m_lastYear);
    m_back->setEnabled(m_previous->isEnabled());
    m_forward->setEnabled(m_next->isEnabled());
}

void PeriodChooser::retranslate()
{
    m_kinds->setSegmentText(static_cast<int>(PeriodKind::Month), tr("Month"));
    m_kinds->setSegmentText(static_cast<int>(PeriodKind::Quarter), tr("Quarter"));
    m_kinds->setSegmentText(static_cast<int>(PeriodKind::HalfYear), tr("Half-year"));
    m_kinds->setSegmentText(static_cast<int>(PeriodKind::Year), tr("Year"));
    m_kinds->setAccessibleName(tr("Kind of period"));
    m_previous->setText(tr("Previous period"));
    m_next->setText(tr("Next period"));
    m_back->setToolTip(tr("Previous period (Ctrl+PgUp)"));
    m_forward->setToolTip(tr("Next period (Ctrl+PgDn)"));
    m_back->setAccessibleName(tr("Previous period"));
    m_forward->setAccessibleName(tr("Next period"));
    m_label->setToolTip(tr("Choose a period"));
    showPeriod();
}

void PeriodChooser::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        showPeriod();
    }
    QWidget::changeEvent(event);
}

} // namespace doancoso::kit
