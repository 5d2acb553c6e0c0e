// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses an indicator by typing a part of its code or name without diacritics. Form of the card and report forms use
// it.
#pragma once

#include "core/planning/indicator.h"

#include <QLineEdit>

namespace doancoso::ui {
class FoldingCompleter;
}

namespace doancoso::pages {

class IndicatorField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit IndicatorField(QWidget* parent = nullptr);

    /// Those that may be chosen, in the order in which they are proposed.
    void setChoices(const QList<planning::Indicator>& choices);
    void setIndicator(base::IndicatorId id);
    /// Invalid when the field is empty or what stands there is no indicator.
    base::IndicatorId indicator() const { return m_chosen; }
    /// Something stands there that is no indicator.
    bool isUnclear() const { return !m_chosen.isValid() && !text().trimmed().isEmpty(); }
    /// Takes the only proposal, or the one whose code was typed, when the field is left.
    void settle();

    /// "A02 · Tổng số đoàn viên"
    static QString nameOf(const planning::Indicator& card);

signals:
    /// One was taken from the proposals or by its code.
    void chosen(doancoso::base::IndicatorId id);

protected:
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Choice
    {
        base::IndicatorId id;
        QString name;
        QString folded;
        QString code; ///< folded
    };
    QList<const Choice*> found(const QString& text) const;
    void propose(const QString& text);
    void take(base::IndicatorId id);

    QList<Choice> m_choices;
    ui::FoldingCompleter* m_completer;
    base::IndicatorId m_chosen;
};

} // namespace doancoso::pages
