// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/catalogue/example_view.h"

#include "ui/kit/card.h"
#include "ui/pages/catalogue/card_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace doancoso::pages {

using namespace Qt::StringLiterals;
using planning::Indicator;
using results::Figure;
using results::WorkedExample;

namespace {

/// "48/80" above "60,0 %"; a plain figure; a dash where nothing is shown.
QString figureText(const Indicator& card, const Figure& figure)
{
    if (!figure.isReported()) {
        return u"–"_s;
    }
    const QString shown = results::shownText(card, figure);
    if (card.valueKind == planning::ValueKind::YesNo && figure.ownOnly) {
        return enteredText(card, {figure.amount->numerator, std::nullopt});
    }
    if (!card.isRatio() || results::isUnitCount(card, figure)) {
        return shown;
    }
    return card.unitRule == planning::UnitRule::Average && !figure.ownOnly
               ? shown + u" %"_s
               : u"%1/%2\n%3 %"_s.arg(figure.amount->numerator.toVietnameseShort(),
                                      figure.amount->denominator.toVietnameseShort(), shown);
}

std::optional<base::Decimal> percent(const Figure& figure)
{
    return figure.isReported() ? figure.amount->numerator.percentOf(figure.amount->denominator) : std::nullopt;
}

} // namespace

ExampleView::ExampleView(QWidget* parent) : QWidget(parent), m_remark(kit::newLabel({}, u"small"_s, this, true))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kit::kSpace1);
    layout->addWidget(m_remark);
}

QString ExampleView::remark() const
{
    return m_remark->text();
}

void ExampleView::setCard(const Indicator& card, const Indicator* numerator, const Indicator* denominator)
{
    delete m_table;
    m_table = new QFrame(this);
    kit::setStyleRole(m_table, u"card"_s);
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(kit::kSpace2, kit::kSpace1, kit::kSpace2, kit::kSpace1);
    m_grid->setHorizontalSpacing(kit::kSpace2);
    m_grid->setVerticalSpacing(2);
    m_text.clear();
    fill(card, results::workedExample(card, numerator, denominator));
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, m_table, 0, Qt::AlignLeft);
    m_table->setAccessibleName(tr("Example"));
    m_table->setAccessibleDescription(m_text);
    m_remark->setVisible(!m_remark->text().isEmpty());
}

void ExampleView::fill(const Indicator& card, const WorkedExample& example)
{
    const bool several = example.periods.size() > 1;
    QStringList heads;
    for (const base::Period& period : example.periods) {
        heads.append(base::displayName(period));
    }
    if (several) {
        heads.append(tr("Both"));
    }
    addLine({}, heads, false);
    const QStringList names{tr("Unit A"), tr("Unit B")};
    for (int unit = 0; unit < example.units.size(); ++unit) {
        const WorkedExample::Line& line = example.units.at(unit);
        QStringList cells;
        for (int period = 0; period < example.periods.size(); ++period) {
            cells.append(line.entered.isEmpty() ? figureText(card, line.periods.at(period))
                                                : enteredText(card, line.entered.at(period)));
        }
        if (several) {
            cells.append(figureText(card, line.year));
        }
        addLine(names.at(unit), cells, false);
    }
    QStringList cells;
    for (const Figure& figure : example.together.periods) {
        cells.append(figureText(card, figure));
    }
    if (several) {
        cells.append(figureText(card, example.together.year));
    }
    addLine(tr("Above"), cells, true);

    QString remark;
    const auto first = percent(example.units.at(0).year);
    const auto second = percent(example.units.at(1).year);
    if (!example.addsUp()) {
        remark = tr("The unit above shows nothing but what it enters itself.");
    } else if (card.isRatio() && card.unitRule == planning::UnitRule::Ratio && first && second) {
        const base::Decimal mean = (*first + *second).scaledBy(1, 2);
        remark = tr("The mean of both percentages, %1 %, would be wrong: the larger unit must weigh more.")
                     .arg(mean.toVietnamese(std::max(card.decimals, 1)));
    } else if (card.unitRule == planning::UnitRule::CountMet) {
        remark = tr("One of the two units reaches the threshold.");
    }
    m_remark->setText(remark);
}

void ExampleView::addLine(const QString& name, const QStringList& cells, bool last)
{
    const int row = m_grid->rowCount();
    const bool head = name.isEmpty();
    if (last) {
        m_grid->addWidget(kit::newRule(m_table), row, 0, 1, static_cast<int>(cells.size()) + 1);
    }
    const QString role = head ? u"small"_s : last ? u"strong"_s : QString();
    m_grid->addWidget(kit::newLabel(name, last ? u"strong"_s : QString(), m_table), row + 1, 0,
                      Qt::AlignLeft | Qt::AlignTop);
    for (int column = 0; column < cells.size(); ++column) {
        QLabel* cell = kit::newLabel(cells.at(column), role, m_table, head);
        cell->setAlignment(Qt::AlignRight | Qt::AlignTop);
        m_grid->addWidget(cell, row + 1, column + 1);
    }
    QStringList flat{name};
    flat += cells;
    m_text += flat.join(u" | "_s).replace(u'\n', u" = "_s) + u'\n';
}

} // namespace doancoso::pages
