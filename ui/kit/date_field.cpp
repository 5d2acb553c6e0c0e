// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/date_field.h"

#include "core/base/period.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QRegularExpression>

namespace doancoso::kit {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/mm/yyyy"));
    setMaxLength(20);
    setMaximumWidth(180);
    connect(this, &QLineEdit::textEdited, this, [this] { setStyleProperty(this, "kitState", QString()); });
    connect(this, &QLineEdit::returnPressed, this, &DateField::normalise);
}

QSize DateField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 40, Theme::controlHeight()};
}

QDate DateField::parsed() const
{
    const QString typed = text().trimmed();
    static const QRegularExpression digits(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression dayMonth(QStringLiteral("^(\\d{1,2})[/\\-.](\\d{1,2})$"));
    QString readable = typed;
    if (const auto match = digits.match(typed); match.hasMatch()) {
        readable = match.captured(1) + QLatin1Char('/') + match.captured(2) + QLatin1Char('/') + match.captured(3);
    } else if (const auto short_ = dayMonth.match(typed); short_.hasMatch() && m_referenceYear > 0) {
        readable = QStringLiteral("%1/%2/%3").arg(short_.captured(1), short_.captured(2)).arg(m_referenceYear);
    } else {
        readable.replace(QLatin1Char('.'), QLatin1Char('/'));
    }
    return base::parseDate(readable).valueOr(QDate());
}

QDate DateField::date() const
{
    return parsed();
}

void DateField::setDate(const QDate& date)
{
    m_announced = date;
    setText(date.isValid() ? base::displayDate(date) : QString());
    setStyleProperty(this, "kitState", QString());
}

void DateField::setRange(const QDate& earliest, const QDate& latest)
{
    m_earliest = earliest;
    m_latest = latest;
}

void DateField::setReferenceYear(int year)
{
    m_referenceYear = year;
}

QString DateField::problem() const
{
    const QDate date = parsed();
    if (text().trimmed().isEmpty()) {
        return {};
    }
    if (!date.isValid()) {
        return tr("“%1” is not a date. Type it like 20/09/2022.").arg(text().trimmed());
    }
    if (m_earliest.isValid() && date < m_earliest) {
        return tr("The date must not be before %1.").arg(base::displayDate(m_earliest));
    }
    if (m_latest.isValid() && date > m_latest) {
        return tr("The date must not be after %1.").arg(base::displayDate(m_latest));
    }
    return {};
}

bool DateField::isAcceptable() const
{
    return problem().isEmpty();
}

void DateField::normalise()
{
    const QDate date = parsed();
    if (date.isValid() && text() != base::displayDate(date)) {
        setText(base::displayDate(date));
    }
    const QString wrong = problem();
    setStyleProperty(this, "kitState", wrong.isEmpty() ? QString() : QStringLiteral("bad"));
    setToolTip(wrong);
    if (date != m_announced) {
        m_announced = date;
        emit dateChanged(date);
    }
}

void DateField::step(int days, int months)
{
    const QDate date = parsed();
    if (date.isValid()) {
        setText(base::displayDate(date.addMonths(months).addDays(days)));
        normalise();
    }
}

void DateField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        normalise();
    }
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return step(1, 0);
    case Qt::Key_Down:
        return step(-1, 0);
    case Qt::Key_PageUp:
        return step(0, 1);
    case Qt::Key_PageDown:
        return step(0, -1);
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void DateField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setPlaceholderText(tr("dd/mm/yyyy"));
    }
    QLineEdit::changeEvent(event);
}

} // namespace doancoso::kit
