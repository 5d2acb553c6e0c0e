// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one field for searching and filtering: magnifier, key hint or number of results at the right, a cross to clear,
// Esc empties. Whoever listens gets a signal when typing pauses, so that a search does not run for every letter.
#pragma once

#include <QLineEdit>

class QTimer;

namespace doancoso::kit {

class SearchBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Shown at the right while the field is empty, and focused by this key from anywhere in the window.
    void setShortcut(const QKeySequence& shortcut);
    /// Shown at the right while the field is not empty: "3 results". Empty: nothing.
    void setResultText(const QString& text);
    /// Milliseconds of silence before searchChanged; 0: at once.
    void setDelay(int milliseconds);
    /// Pixels; where a row has to hold more than a search.
    void setPreferredWidth(int width);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void searchChanged(const QString& text);
    /// Arrow down or Enter: the results should take the focus.
    void resultsWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QRect crossRect() const;
    QString remark() const;
    void updateMargins();
    void announce();

    QTimer* m_timer;
    int m_width = 260;
    QString m_keyText;
    QString m_resultText;
    QString m_announced;
};

} // namespace doancoso::kit
