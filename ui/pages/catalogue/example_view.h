// SPDX-License-Identifier: GPL-3.0-or-later
//
// The worked example of a card as a small table: two units, two periods, and what the unit above shows. Computed by the
// real rules (results/worked_example.h). Panel and form of ui/pages/catalogue show it.
#pragma once

#include "core/results/worked_example.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace doancoso::pages {

class ExampleView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExampleView(QWidget* parent = nullptr);

    /// The cards above and below the line, for a computed ratio that names both.
    void setCard(const planning::Indicator& card, const planning::Indicator* numerator = nullptr,
                 const planning::Indicator* denominator = nullptr);
    /// Everything that stands in the table, cell by cell, a line of the table per line.
    QString text() const { return m_text; }
    QString remark() const;

private:
    void fill(const planning::Indicator& card, const results::WorkedExample& example);
    void addLine(const QString& name, const QStringList& cells, bool last);

    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    QLabel* m_remark;
    QString m_text;
};

} // namespace doancoso::pages
