// SPDX-License-Identifier: GPL-3.0-or-later
//
// A date that is typed: 20/9/2022, 20-9-22, 20092022. Becomes 20/09/2022 when it is left; what is no date stays as
// typed and is marked. Up and down change the day, Page up and Page down the month. Any form may use it.
#pragma once

#include <QDate>
#include <QLineEdit>

namespace doancoso::kit {

class DateField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateField(QWidget* parent = nullptr);

    /// Invalid when the field is empty or holds no date.
    QDate date() const;
    void setDate(const QDate& date);
    /// Empty is fine, a date in the range is fine.
    bool isAcceptable() const;
    /// What is wrong, or empty.
    QString problem() const;
    void setRange(const QDate& earliest, const QDate& latest);
    /// "20/9" is taken as a day of this year; 0: the year has to be typed.
    void setReferenceYear(int year);

    QSize sizeHint() const override;

signals:
    /// Another date, or none, when the field is left or a key changes it.
    void dateChanged(const QDate& date);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QDate parsed() const;
    void normalise();
    void step(int days, int months);

    QDate m_announced;
    QDate m_earliest;
    QDate m_latest;
    int m_referenceYear = 0;
};

} // namespace doancoso::kit
