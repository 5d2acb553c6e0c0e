// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/date_field.h"

#include "core/base/period.h"

namespace doancoso::ui {

DateField::DateField(QWidget* parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("dd/MM/yyyy"));
    connect(this, &QLineEdit::editingFinished, this, &DateField::tidy);
}

void DateField::setDate(const QDate& date)
{
    m_shown = date;
    setText(date.isValid() ? base::displayDate(date) : QString());
}

std::optional<QDate> DateField::date() const
{
    if (text().trimmed().isEmpty()) {
        return QDate();
    }
    const auto parsed = base::parseDate(text());
    return parsed ? std::optional(*parsed) : std::nullopt;
}

void DateField::tidy()
{
    const auto written = date();
    if (written && *written != m_shown) {
        setDate(*written);
        emit dateChosen(*written);
    } else if (written && written->isValid()) {
        setText(base::displayDate(*written));
    }
}

} // namespace doancoso::ui
