// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of a membership event in a form: which of them an event of some kind has, their labels, and the event that
// was written. For the forms of the members page.
#pragma once

#include "core/membership/membership_event.h"
#include "core/organization/unit_tree.h"

#include <QObject>

class QComboBox;
class QLineEdit;

namespace doancoso::ui {
class DateField;
class FieldColumn;
class UnitField;
} // namespace doancoso::ui

namespace doancoso::pages {

class EventFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds the fields of this kind to the column, filled from `event`.
    EventFields(ui::FieldColumn& column, const membership::MembershipEvent& event, const organization::UnitTree& tree);

    /// What is wrong, as (field, sentence); empty when event() can be taken.
    std::pair<QString, QString> problem() const;
    membership::MembershipEvent event() const;

private:
    QLineEdit* addLine(const QString& key, const QString& label, const QString& text);
    ui::DateField* addDate(const QString& key, const QString& label, const QDate& date);
    void addDecision();
    void addLevels(const QString& list, const QString& label);
    void addCount(const QString& key, const QString& label, const std::optional<int>& count);
    QString line(const QString& key) const;
    QDate date(const QString& key) const;
    std::optional<int> count(const QString& key) const;

    ui::FieldColumn& m_column;
    membership::MembershipEvent m_event;
    ui::UnitField* m_other = nullptr;
    QComboBox* m_level = nullptr;
};

} // namespace doancoso::pages
