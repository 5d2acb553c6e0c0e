// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/records/record_form.h"

#include "core/base/decimal.h"
#include "ui/date_field.h"
#include "ui/field_column.h"
#include "ui/person_field.h"
#include "ui/unit_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace doancoso::pages {

QLineEdit* RecordForm::addLine(const QString& key, const QString& label, const QString& text, const QString& hint)
{
    auto* field = new QLineEdit(text);
    field->setObjectName(key);
    fields()->addField(key, field);
    fields()->setWords(key, label, hint);
    return field;
}

QPlainTextEdit* RecordForm::addText(const QString& key, const QString& label, const QString& text, int lines)
{
    auto* field = new QPlainTextEdit(text);
    field->setObjectName(key);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * lines + 16);
    fields()->addField(key, field);
    fields()->setWords(key, label);
    return field;
}

ui::DateField* RecordForm::addDate(const QString& key, const QString& label, const QDate& date, const QString& hint)
{
    auto* field = new ui::DateField;
    field->setObjectName(key);
    field->setDate(date);
    fields()->addField(key, field);
    fields()->setWords(key, label, hint);
    return field;
}

QLineEdit* RecordForm::addNumber(const QString& key, const QString& label, const std::optional<qint64>& number,
                                 const QString& hint)
{
    return addLine(key, label, number ? base::Decimal(*number).toVietnameseShort() : QString(), hint);
}

QComboBox* RecordForm::addChoice(const QString& key, const QString& label,
                                 const QList<std::pair<QString, QString>>& words, const QString& chosen)
{
    auto* field = new QComboBox;
    field->setObjectName(key);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const auto& [code, name] : words) {
        field->addItem(name, code);
    }
    field->setCurrentIndex(std::max(0, field->findData(chosen)));
    fields()->addField(key, field);
    fields()->setWords(key, label);
    return field;
}

ui::UnitField* RecordForm::addUnit(const QString& key, const QString& label, base::UnitId unit, const QString& hint)
{
    auto* field = new ui::UnitField;
    field->setObjectName(key);
    field->setTree(workspace().tree());
    field->setUnit(unit);
    fields()->addField(key, field);
    fields()->setWords(key, label, hint);
    return field;
}

ui::PersonField* RecordForm::addPerson(const QString& key, const QString& label, base::PersonId person,
                                       const QDate& day, const QString& hint)
{
    auto* field = new ui::PersonField(workspace(), day);
    field->setObjectName(key);
    field->setPerson(person);
    fields()->addField(key, field);
    fields()->setWords(key, label, hint);
    return field;
}

QString RecordForm::line(const QString& key) const
{
    const auto* field = qobject_cast<const QLineEdit*>(fields()->field(key));
    return field ? field->text().simplified() : QString();
}

QString RecordForm::body(const QString& key) const
{
    const auto* field = qobject_cast<const QPlainTextEdit*>(fields()->field(key));
    return field ? field->toPlainText().trimmed() : QString();
}

QString RecordForm::choice(const QString& key) const
{
    const auto* field = qobject_cast<const QComboBox*>(fields()->field(key));
    return field ? field->currentData().toString() : QString();
}

bool RecordForm::readNumber(const QString& key, std::optional<qint64>& number)
{
    number.reset();
    if (line(key).isEmpty()) {
        return true;
    }
    const auto read = base::parseVietnameseNumber(line(key));
    if (!read || read->isNegative() || read->units() % base::Decimal::kScale != 0) {
        showProblem(key, tr("Type a whole number from 0, or leave it empty."));
        return false;
    }
    number = read->units() / base::Decimal::kScale;
    return true;
}

bool RecordForm::readUnit(const QString& key, base::UnitId& unit, bool required)
{
    const auto* field = qobject_cast<const ui::UnitField*>(fields()->field(key));
    unit = field->unit();
    if (field->isUnclear() || (required && !unit.isValid())) {
        showProblem(key, tr("There is no such unit. Choose one from the list."));
        return false;
    }
    return true;
}

bool RecordForm::readPerson(const QString& key, base::PersonId& person, bool required)
{
    const auto* field = qobject_cast<const ui::PersonField*>(fields()->field(key));
    person = field->person();
    if (field->isUnclear() || (required && !person.isValid())) {
        showProblem(key, tr("Choose somebody from the proposals. Who is not among them is entered on the page "
                            "“Members” first."));
        return false;
    }
    return true;
}

bool RecordForm::readDay(const QString& key, QDate& day, bool required)
{
    const auto read = readDate(key, required);
    if (!read) {
        return false;
    }
    day = *read;
    return true;
}

bool RecordForm::mayGoOn(const base::Result<QStringList>& warnings)
{
    if (!warnings || warnings->isEmpty() || *warnings == m_shownWarnings) {
        return true; // an error of reading comes back when it is saved
    }
    m_shownWarnings = *warnings;
    setWarnings(*warnings + QStringList{tr("Save once more if it is right all the same.")});
    return false;
}

} // namespace doancoso::pages
