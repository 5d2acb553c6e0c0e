// SPDX-License-Identifier: GPL-3.0-or-later
//
// The small forms of the results panel: numerator and denominator of a cell, and a manual correction with its reason.
// They read what was typed and hand it on; whoever shows them saves.
#pragma once

#include "core/planning/indicator.h"
#include "core/results/contribution.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace doancoso::pages {

/// Two fields; both together are the cell. Saved when left or with Enter, Esc gives back what was there.
class RatioFields final : public QWidget
{
    Q_OBJECT

public:
    RatioFields(const planning::Indicator& indicator, const results::RawCell& cell, bool editable,
                QWidget* parent = nullptr);
    /// Shows why something was not saved.
    void showProblem(const QString& sentence);
    QLineEdit* numerator() const { return m_numerator; }
    QLineEdit* denominator() const { return m_denominator; }

signals:
    void committed(const doancoso::results::RawCell& cell);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit();
    void showStored();

    planning::Indicator m_indicator;
    results::RawCell m_stored;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator;
    QLabel* m_problem;
};

/// Amount (may be below zero) and reason.
class CorrectionForm final : public QWidget
{
    Q_OBJECT

public:
    CorrectionForm(const planning::Indicator& indicator, const results::RawCell& cell, const QString& reason,
                   QWidget* parent = nullptr);
    void showProblem(const QString& sentence);
    void focusFirst();

signals:
    /// An empty cell removes the correction.
    void committed(const doancoso::results::RawCell& cell, const QString& reason);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void commit();

    planning::Indicator m_indicator;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator = nullptr;
    QLineEdit* m_reason;
    QLabel* m_problem;
};

} // namespace doancoso::pages
