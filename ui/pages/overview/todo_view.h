// SPDX-License-Identifier: GPL-3.0-or-later
//
// The list "what needs doing" of the overview: badge, sentence, link. Arrow keys walk it, Enter or a click follows the
// line. Made by the overview page only.
#pragma once

#include "core/reporting/overview_todo.h"

#include <QListWidget>

namespace doancoso::pages {

class TodoView final : public QListWidget
{
    Q_OBJECT

public:
    explicit TodoView(QWidget* parent = nullptr);

    /// Keeps the current line when it is still there.
    void setLines(const QList<reporting::TodoLine>& lines);
    const QList<reporting::TodoLine>& lines() const { return m_lines; }
    /// Said when there is no line.
    void setEmptyText(const QString& text);
    /// Height at which no line is cut.
    int neededHeight() const;
    /// As high as its lines, up to a limit; the rest scrolls.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void followed(const doancoso::reporting::TodoLine& line);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void updateGeometries() override;
    void changeEvent(QEvent* event) override;

private:
    void follow(int row);
    void showWholeLines();

    QList<reporting::TodoLine> m_lines;
    QString m_emptyText;
    bool m_fitting = false;
};

} // namespace doancoso::pages
