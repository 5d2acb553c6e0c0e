// SPDX-License-Identifier: GPL-3.0-or-later
//
// A line of fields in the page that asks for what an action needs (number and date of issue, reason of a revision, last
// day of an indicator) instead of a dialog. Enter does it, Esc leaves it. Any page may use it.
#pragma once

#include "core/base/result.h"

#include <QFrame>
#include <QHash>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace doancoso::ui {

class ActionStrip final : public QFrame
{
    Q_OBJECT

public:
    struct Field
    {
        QString key; ///< as in Error::context, so that a refusal marks the field
        QString label;
        QString value;
        int width = 0; ///< 0: takes what is left
        QString placeholder;
    };
    struct Request
    {
        QString text; ///< what will happen
        QList<Field> fields;
        QString button;
        /// Gets the texts by key. An error stays in the strip; success closes it.
        std::function<base::Result<void>(const QHash<QString, QString>&)> run;
        std::function<void()> cancelled;
        bool destructive = false;
    };

    explicit ActionStrip(QWidget* parent = nullptr);

    /// `takeFocus` false: the strip stands beside editing that goes on.
    void open(const Request& request, bool takeFocus = true);
    bool isOpen() const { return m_open; }
    void focusFirst();
    /// Closes without a word.
    void dismiss();
    void cancel();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void run();

    Request m_request;
    bool m_open = false;
    QWidget* m_row = nullptr;
    QHash<QString, QLineEdit*> m_fields;
    QLabel* m_error;
};

} // namespace doancoso::ui
