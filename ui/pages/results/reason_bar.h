// SPDX-License-Identifier: GPL-3.0-or-later
//
// Asks for a reason inside the page, where a step needs one: reopen, return. One line under the header; Enter does it,
// Esc leaves everything as it is.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace doancoso::pages {

class ReasonBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget* parent = nullptr);

    /// `run` gets the reason and answers false when it was refused; the bar then stays open with what was typed.
    void ask(const QString& question, const QString& action, std::function<bool(const QString&)> run);
    void close();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    QLabel* m_question;
    QLineEdit* m_reason;
    QPushButton* m_run;
    QPushButton* m_cancel;
    std::function<bool(const QString&)> m_action;
};

} // namespace doancoso::pages
