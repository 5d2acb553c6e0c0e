// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fields that the forms of record views share: lines, dates, numbers that may be unknown, choices from lists, units and
// people. The forms of meetings, activities, cadres, training, dues and the way into the Party derive from it.
#pragma once

#include "ui/panel_form.h"
#include "ui/workspace.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace doancoso::ui {
class DateField;
class PersonField;
class UnitField;
} // namespace doancoso::ui

namespace doancoso::pages {

class RecordForm : public ui::PanelForm
{
    Q_OBJECT

public:
    using PanelForm::PanelForm;

protected:
    QLineEdit* addLine(const QString& key, const QString& label, const QString& text, const QString& hint = {});
    /// Several lines; Tab leaves it.
    QPlainTextEdit* addText(const QString& key, const QString& label, const QString& text, int lines = 3);
    ui::DateField* addDate(const QString& key, const QString& label, const QDate& date, const QString& hint = {});
    /// A whole number, grouped or not; empty is not known.
    QLineEdit* addNumber(const QString& key, const QString& label, const std::optional<qint64>& number,
                         const QString& hint = {});
    /// (code, name) pairs.
    QComboBox* addChoice(const QString& key, const QString& label, const QList<std::pair<QString, QString>>& words,
                         const QString& chosen);
    ui::UnitField* addUnit(const QString& key, const QString& label, base::UnitId unit, const QString& hint = {});
    ui::PersonField* addPerson(const QString& key, const QString& label, base::PersonId person, const QDate& day,
                               const QString& hint = {});

    QString line(const QString& key) const;
    QString body(const QString& key) const;
    QString choice(const QString& key) const;
    /// False (with the problem shown) when what stands there is no number.
    bool readNumber(const QString& key, std::optional<qint64>& number);
    /// False when what stands there is no unit, or none and one is needed.
    bool readUnit(const QString& key, base::UnitId& unit, bool required);
    bool readPerson(const QString& key, base::PersonId& person, bool required);
    /// False when what stands there is no date.
    bool readDay(const QString& key, QDate& day, bool required);
    /// What is unusual is shown once; whoever saves a second time has read it. False while there is something to read.
    bool mayGoOn(const base::Result<QStringList>& warnings);

private:
    QStringList m_shownWarnings;
};

} // namespace doancoso::pages
