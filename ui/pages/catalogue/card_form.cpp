// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/card_form.h"

#include "core/activity/measure.h"
#include "core/membership/register_book_repository.h"
#include "core/planning/indicator_rules.h"
#include "ui/kit/card.h"
#include "ui/kit/date_field.h"
#include "ui/language.h"
#include "ui/pages/catalogue/example_view.h"
#include "ui/pages/catalogue/indicator_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Findings;
using planning::Indicator;

namespace {

constexpr int kFormWidth = 640;
constexpr int kShortField = 160;
constexpr int kDefinitionLines = 3;

QString key(const char* member)
{
    return QString::fromLatin1(member);
}

} // namespace

CardForm::CardForm(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    build();
}

void CardForm::retranslate()
{
    const Indicator written = draft();
    const QDate day = from();
    const QLayoutItem* old = layout()->takeAt(0);
    delete old->widget();
    delete old;
    build();
    if (m_content.groups.isEmpty()) {
        return; // nothing was begun yet
    }
    m_filling = true;
    fill(written);
    m_from->setDate(day);
    m_filling = false;
    showRows();
    explainChoices();
    showExample();
}

void CardForm::build()
{
    m_page = new QWidget;
    m_form = new kit::Form(m_page);
    m_form->setMaximumWidth(kFormWidth);
    buildNames();
    buildKind();
    buildRules();
    buildRest();
    auto* inside = new QVBoxLayout(m_page);
    inside->setContentsMargins(kit::kSpace4, 0, kit::kSpace4, kit::kSpace4);
    inside->addWidget(m_form);
    inside->addStretch(1);
    auto* scroll = new QScrollArea(this);
    kit::setStyleRole(scroll, u"plainScroll"_s);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_page);
    layout()->addWidget(scroll);
    connect(m_form, &kit::Form::edited, this, &CardForm::onEdited);
}

kit::Form::RowOptions CardForm::options(const char* member, int width) const
{
    return {false, fieldHint(key(member)), width};
}

QLineEdit* CardForm::addLine(const char* member, int width)
{
    auto* line = new QLineEdit(m_form);
    line->setObjectName(key(member));
    m_form->addRow(key(member), fieldLabel(key(member)), line, options(member, width));
    return line;
}

QComboBox* CardForm::addChoice(const char* member)
{
    auto* box = new QComboBox(m_form);
    box->setObjectName(key(member));
    m_form->addRow(key(member), fieldLabel(key(member)), box, options(member));
    return box;
}

void CardForm::buildNames()
{
    m_form->addSection(tr("What it is called"));
    m_name = addLine("name");
    m_code = addLine("code", kShortField);
    addChoice("group");
    m_short = addLine("shortName");
    m_unit = addLine("unitOfMeasure", kShortField);
}

void CardForm::buildKind()
{
    m_form->addSection(tr("What is counted"));
    addChoice("valueKind");
    addChoice("computed");
    m_above = addLine("numeratorLabel");
    m_beneath = addLine("denominatorLabel");
    m_numerator = new IndicatorField(m_form);
    m_denominator = new IndicatorField(m_form);
    for (const auto& [member, field] :
         {std::pair("numeratorId", m_numerator), std::pair("denominatorId", m_denominator)}) {
        field->setObjectName(key(member));
        m_form->addRow(key(member), fieldLabel(key(member)), field, options(member));
    }
    addChoice("numeratorMeasure");
    addChoice("denominatorMeasure");
    addChoice("shape");
    addChoice("measure");
    m_decimals = new QSpinBox(m_form);
    m_decimals->setObjectName(u"decimals"_s);
    m_decimals->setRange(0, base::Decimal::kPlaces);
    m_form->addRow(u"decimals"_s, fieldLabel(u"decimals"_s), m_decimals, options("decimals", 64));
}

void CardForm::buildRules()
{
    m_form->addSection(tr("How it adds up"));
    addChoice("timeRule");
    addChoice("unitRule");
    m_threshold = addLine("metThreshold", kShortField);
    m_example = new ExampleView(m_form);
    m_form->addRow(u"example"_s, tr("Example"), m_example);
    m_form->addSection(tr("How it is judged"));
    addChoice("direction");
    addChoice("quarterRule");
}

void CardForm::buildRest()
{
    m_form->addSection(tr("How it is entered"));
    addChoice("frequency");
    m_breakdowns = new QWidget(m_form);
    auto* boxes = new QVBoxLayout(m_breakdowns);
    boxes->setContentsMargins(0, kit::kSpace1, 0, 0);
    boxes->setSpacing(kit::kSpace1);
    m_form->addRow(u"breakdowns"_s, fieldLabel(u"breakdowns"_s), m_breakdowns, options("breakdowns"));
    m_joint = new QCheckBox(tr("can be counted by several units"), m_form);
    m_joint->setObjectName(u"joint"_s);
    m_form->addRow(u"joint"_s, fieldLabel(u"joint"_s), m_joint, options("joint"));
    m_form->addSection(tr("What it means"));
    m_definition = new QPlainTextEdit(m_form);
    m_definition->setObjectName(u"definition"_s);
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(m_definition->fontMetrics().lineSpacing() * kDefinitionLines + 20);
    m_form->addRow(u"definition"_s, fieldLabel(u"definition"_s), m_definition, options("definition"));
    m_source = addLine("source");
    m_from = new kit::DateField(m_form);
    m_from->setObjectName(u"validFrom"_s);
    m_form->addRow(u"validFrom"_s, fieldLabel(u"validFrom"_s), m_from, options("validFrom", kShortField));
}

QComboBox* CardForm::combo(const char* member) const
{
    return qobject_cast<QComboBox*>(m_form->field(key(member)));
}

template <typename E>
E CardForm::choiceOf(const char* member) const
{
    return static_cast<E>(combo(member)->currentData().toInt());
}

/// A stored choice that does not fit the others stays on the list, so that a card is never changed by being looked at.
template <typename E>
void CardForm::offer(const char* member, QList<E> choices, E chosen)
{
    QComboBox* box = combo(member);
    box->clear();
    for (const E choice : choices) {
        box->addItem(displayName(choice), static_cast<int>(choice));
        box->setItemData(box->count() - 1, explanation(choice), Qt::ToolTipRole);
    }
    box->setCurrentIndex(std::max(0, box->findData(static_cast<int>(chosen))));
}

void CardForm::offerMeasures(const char* member, const QString& chosen)
{
    QComboBox* box = combo(member);
    box->clear();
    box->addItem(tr("Nothing: it is typed"), QString());
    for (const QString& book : membership::registerBooks() + QStringList{QString()}) {
        for (const activity::Measure& measure : activity::measures()) {
            if (measure.book == book) {
                const QString name = activity::measureName(measure.code);
                box->addItem(book.isEmpty() ? name : u"%1: %2"_s.arg(membership::bookName(book), name), measure.code);
            }
        }
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void CardForm::start(CardAction action, const Indicator& card, const QDate& from, const Content& content)
{
    m_action = action;
    m_card = card;
    m_content = content;
    m_touched.clear();
    m_form->clearErrors();
    m_filling = true;
    fill(card);
    m_from->setDate(from);
    m_from->setReferenceYear(from.year());
    m_filling = false;
    showRows();
    explainChoices();
    showExample();
    m_start = draft();
    m_startFrom = this->from();
}

void CardForm::fill(const Indicator& card)
{
    QComboBox* groups = combo("group");
    groups->clear();
    for (const planning::IndicatorGroup& group : std::as_const(m_content.groups)) {
        groups->addItem(u"%1 · %2"_s.arg(group.code, ui::inLanguage(group.nameVi, group.nameEn)), group.code);
    }
    groups->setCurrentIndex(std::max(0, groups->findData(card.group)));
    m_code->setText(card.code);
    m_name->setText(card.name);
    m_short->setText(card.shortName);
    m_unit->setText(card.unitOfMeasure);
    m_decimals->setValue(card.decimals);
    m_above->setText(card.numeratorLabel);
    m_beneath->setText(card.denominatorLabel);
    QComboBox* computed = combo("computed");
    computed->clear();
    computed->addItem(tr("Numerator and denominator are typed"), false);
    computed->addItem(tr("Computed from two other indicators"), true);
    computed->setCurrentIndex(card.isComputed() ? 1 : 0);
    QList<Indicator> parts;
    for (const Indicator& other : std::as_const(m_content.catalogue)) {
        if (other.valueKind == planning::ValueKind::Number && other.id != card.id) {
            parts.append(other);
        }
    }
    m_numerator->setChoices(parts);
    m_denominator->setChoices(parts);
    m_numerator->setIndicator(card.numeratorId);
    m_denominator->setIndicator(card.denominatorId);
    m_threshold->setText(card.metThreshold ? card.metThreshold->toVietnameseShort() : QString());
    m_joint->setChecked(card.joint);
    m_definition->setPlainText(card.definition);
    m_source->setText(card.source);
    qDeleteAll(m_breakdowns->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    for (const QString& dimension : std::as_const(m_content.dimensions)) {
        // "Sex (Female, Male)": the values stand below, where a long list may wrap.
        const QString name = m_content.names.dimensions.value(dimension, dimension);
        const qsizetype values = name.indexOf(u" ("_s);
        auto* box = new QCheckBox(name.left(values), m_breakdowns);
        box->setObjectName(u"breakdown_"_s + dimension);
        box->setProperty("dimension", dimension);
        box->setChecked(card.breakdowns.contains(dimension));
        m_breakdowns->layout()->addWidget(box);
        if (values > 0) {
            m_breakdowns->layout()->addWidget(
                kit::newLabel(name.mid(values + 2, name.size() - values - 3), u"small"_s, m_breakdowns, true));
        }
        connect(box, &QCheckBox::toggled, this, [this] { onEdited(u"breakdowns"_s); });
    }
    offerMeasures("numeratorMeasure", card.numeratorMeasure);
    offerMeasures("denominatorMeasure", card.denominatorMeasure);
    using namespace planning;
    offer("valueKind", QList<ValueKind>{ValueKind::Number, ValueKind::Ratio, ValueKind::YesNo}, card.valueKind);
    offer("measure", QList<Measure>{Measure::Flow, Measure::Stock}, card.measure);
    offer("direction", QList<Direction>{Direction::Up, Direction::Down, Direction::None}, card.direction);
    offer("frequency",
          QList<Frequency>{Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly},
          card.frequency);
    const auto with = [](auto choices, auto chosen) {
        return choices.contains(chosen) ? choices : choices + decltype(choices){chosen};
    };
    offer("shape", with(fittingShapes(card.valueKind), card.shape), card.shape);
    offer("timeRule", with(fittingTimeRules(card.measure), card.timeRule), card.timeRule);
    offer("unitRule", with(fittingUnitRules(card.valueKind), card.unitRule), card.unitRule);
    offer("quarterRule", with(fittingQuarterRules(card.valueKind), card.quarterRule), card.quarterRule);
}

/// Another kind of figure has other shapes and rules; what still fits stays chosen.
void CardForm::offerChoices()
{
    using namespace planning;
    m_filling = true;
    const auto kind = choiceOf<ValueKind>("valueKind");
    offer("shape", fittingShapes(kind), choiceOf<Shape>("shape"));
    offer("timeRule", fittingTimeRules(choiceOf<Measure>("measure")), choiceOf<TimeRule>("timeRule"));
    offer("unitRule", fittingUnitRules(kind), choiceOf<UnitRule>("unitRule"));
    offer("quarterRule", fittingQuarterRules(kind), choiceOf<QuarterRule>("quarterRule"));
    m_filling = false;
}

void CardForm::showRows()
{
    using namespace planning;
    const bool ratio = choiceOf<ValueKind>("valueKind") == ValueKind::Ratio;
    const bool computed = ratio && combo("computed")->currentData().toBool();
    m_form->setRowVisible(u"computed"_s, ratio);
    for (const char* member : {"numeratorLabel", "denominatorLabel"}) {
        m_form->setRowVisible(key(member), ratio && !computed);
    }
    for (const char* member : {"numeratorId", "denominatorId"}) {
        m_form->setRowVisible(key(member), computed);
    }
    // What registers count replaces typing; a computed ratio follows from others and has neither.
    m_form->setRowVisible(u"numeratorMeasure"_s, !computed);
    m_form->setRowVisible(u"denominatorMeasure"_s,
                          ratio && !computed && !combo("numeratorMeasure")->currentData().toString().isEmpty());
    m_form->setRowVisible(u"metThreshold"_s, choiceOf<UnitRule>("unitRule") == UnitRule::CountMet && !computed);
    m_form->setRowVisible(u"breakdowns"_s, !computed && !m_content.dimensions.isEmpty());
    m_form->setRowVisible(u"joint"_s, !computed);
    m_form->setRowVisible(u"validFrom"_s, m_action != CardAction::Correct);
}

void CardForm::explainChoices()
{
    using namespace planning;
    m_form->setHint(u"valueKind"_s, explanation(choiceOf<ValueKind>("valueKind")));
    m_form->setHint(u"shape"_s, explanation(choiceOf<Shape>("shape")));
    m_form->setHint(u"measure"_s, explanation(choiceOf<Measure>("measure")));
    m_form->setHint(u"timeRule"_s, explanation(choiceOf<TimeRule>("timeRule")));
    m_form->setHint(u"unitRule"_s, explanation(choiceOf<UnitRule>("unitRule")));
    m_form->setHint(u"direction"_s, explanation(choiceOf<Direction>("direction")));
    m_form->setHint(u"quarterRule"_s, explanation(choiceOf<QuarterRule>("quarterRule")));
    m_form->setHint(u"frequency"_s, explanation(choiceOf<Frequency>("frequency")));
}

void CardForm::showExample()
{
    const Indicator card = draft();
    const auto part = [this](base::IndicatorId id) -> const Indicator* {
        for (const Indicator& other : std::as_const(m_content.catalogue)) {
            if (other.id == id && id.isValid()) {
                return &other;
            }
        }
        return nullptr;
    };
    m_example->setCard(card, part(card.numeratorId), part(card.denominatorId));
}

void CardForm::onEdited(const QString& edited)
{
    if (m_filling) {
        return;
    }
    if (!m_touched.contains(edited)) {
        m_touched.append(edited);
    }
    if (edited == "valueKind"_L1 || edited == "measure"_L1) {
        offerChoices();
    }
    showRows();
    explainChoices();
    showExample();
    emit this->edited();
}

Indicator CardForm::draft() const
{
    using namespace planning;
    Indicator card = m_card;
    card.code = m_code->text().trimmed();
    card.group = combo("group")->currentData().toString();
    card.name = m_name->text().trimmed();
    card.shortName = m_short->text().trimmed();
    card.unitOfMeasure = m_unit->text().trimmed();
    card.decimals = m_decimals->value();
    card.valueKind = choiceOf<ValueKind>("valueKind");
    card.shape = choiceOf<Shape>("shape");
    card.measure = choiceOf<Measure>("measure");
    card.timeRule = choiceOf<TimeRule>("timeRule");
    card.unitRule = choiceOf<UnitRule>("unitRule");
    card.direction = choiceOf<Direction>("direction");
    card.quarterRule = choiceOf<QuarterRule>("quarterRule");
    card.frequency = choiceOf<Frequency>("frequency");
    const bool computed = card.isRatio() && combo("computed")->currentData().toBool();
    card.numeratorId = computed ? m_numerator->indicator() : base::IndicatorId();
    card.denominatorId = computed ? m_denominator->indicator() : base::IndicatorId();
    card.numeratorLabel = card.isRatio() ? m_above->text().trimmed() : QString();
    card.denominatorLabel = card.isRatio() ? m_beneath->text().trimmed() : QString();
    card.numeratorMeasure = computed ? QString() : combo("numeratorMeasure")->currentData().toString();
    card.denominatorMeasure =
        card.isRatio() && card.isCounted() ? combo("denominatorMeasure")->currentData().toString() : QString();
    card.metThreshold.reset();
    if (card.unitRule == UnitRule::CountMet) {
        if (const auto threshold = base::parseVietnameseNumber(m_threshold->text())) {
            card.metThreshold = *threshold;
        }
    }
    for (const QCheckBox* box : m_breakdowns->findChildren<QCheckBox*>()) {
        // What was chosen before keeps its order, so that an untouched card stays the same.
        const QString dimension = box->property("dimension").toString();
        if (!(box->isChecked() && !computed)) {
            card.breakdowns.removeAll(dimension);
        } else if (!card.breakdowns.contains(dimension)) {
            card.breakdowns.append(dimension);
        }
    }
    card.joint = m_joint->isChecked() && !computed;
    card.definition = m_definition->toPlainText().trimmed();
    card.source = m_source->text().trimmed();
    if (m_action == CardAction::Add) {
        card.validFrom = from();
        card.validUntil = openEnd();
    }
    return card;
}

QDate CardForm::from() const
{
    return m_action == CardAction::Correct ? m_card.validFrom : m_from->date();
}

bool CardForm::isChanged() const
{
    return !(draft() == m_start) || from() != m_startFrom || m_numerator->isUnclear() || m_denominator->isUnclear() ||
           !m_from->isAcceptable();
}

QString CardForm::hintOf(const QString& field) const
{
    return m_form->hintOf(field);
}

void CardForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace doancoso::pages
