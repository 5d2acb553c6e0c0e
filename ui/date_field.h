// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date as people type it: 1/7/22 becomes 01/07/2022 when the cursor leaves. Any form may use it.
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace doancoso::ui {

class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    void setDate(const QDate& date);
    /// Nothing when what stands there is no date; an invalid date when nothing stands there.
    std::optional<QDate> date() const;
    /// The date, or an invalid one.
    QDate dateOrNull() const { return date().value_or(QDate()); }

signals:
    /// The user wrote another date and left the field or pressed Enter.
    void dateChosen(const QDate& date);

private:
    void tidy();

    QDate m_shown;
};

} // namespace doancoso::ui
