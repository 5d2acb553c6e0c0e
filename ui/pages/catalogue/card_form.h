// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of an indicator card, each choice with a line that says what it means, and under the rules the worked
// example, which follows every change. Knows nothing of storing: CardPane asks it for the draft and gives it the
// findings. Only ui/pages/catalogue uses it.
#pragma once

#include "core/planning/finding.h"
#include "ui/kit/form.h"
#include "ui/pages/catalogue/card_words.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace doancoso::kit {
class DateField;
}

namespace doancoso::pages {

class ExampleView;
class IndicatorField;

class CardForm final : public QWidget
{
    Q_OBJECT

public:
    /// What the choices refer to: groups in order, dimensions in order, indicators for the line of a computed ratio.
    struct Content
    {
        QList<planning::IndicatorGroup> groups;
        QStringList dimensions;
        QList<planning::Indicator> catalogue; ///< that hold on the day
        CardNames names;
    };

    explicit CardForm(QWidget* parent = nullptr);

    /// Begins anew with this card; `from` is proposed as the first day, shown unless the card is corrected.
    void start(CardAction action, const planning::Indicator& card, const QDate& from, const Content& content);
    CardAction action() const { return m_action; }
    /// As the fields say now; identity, version and validity as the card had them.
    planning::Indicator draft() const;
    /// The day from which it is to hold; invalid when what stands there is no date.
    QDate from() const;
    bool isChanged() const;

    /// Errors and warnings at their fields, the first error with the keyboard when wanted. `touchedOnly`: errors of
    /// fields that nobody touched yet stay unsaid. Returns what belongs to no field.
    planning::Findings showFindings(const planning::Findings& findings, bool touchedOnly);
    QString errorOf(const QString& field) const { return m_form->errorOf(field); }
    QString warningOf(const QString& field) const { return m_form->warningOf(field); }
    QString hintOf(const QString& field) const;
    ExampleView* example() const { return m_example; }
    QWidget* field(const QString& member) const { return m_form->field(member); }
    void focusFirst();
    /// Sets every text again; what was written stays.
    void retranslate();

signals:
    /// Any field was changed.
    void edited();

private:
    void build();
    void buildNames();
    void buildKind();
    void buildRules();
    void buildRest();
    QComboBox* addChoice(const char* member);
    QLineEdit* addLine(const char* member, int width = 0);
    kit::Form::RowOptions options(const char* member, int width = 0) const;
    void fill(const planning::Indicator& card);
    void offerChoices();
    void offerMeasures(const char* member, const QString& chosen);
    void showRows();
    void showExample();
    void explainChoices();
    void onEdited(const QString& edited);
    QString placeOf(const planning::Finding& finding) const;

    template <typename E>
    E choiceOf(const char* member) const;
    template <typename E>
    void offer(const char* member, QList<E> choices, E chosen);
    QComboBox* combo(const char* member) const;

    CardAction m_action = CardAction::Add;
    planning::Indicator m_card;
    planning::Indicator m_start;
    QDate m_startFrom;
    Content m_content;
    QStringList m_touched;
    bool m_filling = false;

    QWidget* m_page = nullptr;
    kit::Form* m_form = nullptr;
    ExampleView* m_example = nullptr;
    QLineEdit* m_code = nullptr;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_short = nullptr;
    QLineEdit* m_unit = nullptr;
    QSpinBox* m_decimals = nullptr;
    IndicatorField* m_numerator = nullptr;
    IndicatorField* m_denominator = nullptr;
    QLineEdit* m_above = nullptr;
    QLineEdit* m_beneath = nullptr;
    QLineEdit* m_threshold = nullptr;
    QWidget* m_breakdowns = nullptr;
    QCheckBox* m_joint = nullptr;
    QPlainTextEdit* m_definition = nullptr;
    QLineEdit* m_source = nullptr;
    kit::DateField* m_from = nullptr;
};

} // namespace doancoso::pages
