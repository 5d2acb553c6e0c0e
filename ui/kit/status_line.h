// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line at the bottom of the window: saved when, last verified backup, what is selected, file, who. Texts come ready
// from the main window; a part without text takes no room. Only the main window uses it.
#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace doancoso::kit {

class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// "Đã lưu 14:32:07"; the tone decides the mark before it.
    void setSaved(const QString& text, Tone tone = Tone::Good);
    void setBackup(const QString& text, Tone tone = Tone::Neutral);
    /// "5 ô · tổng 1.234 · trung bình 246,8"
    void setSelection(const QString& text);
    void setFile(const QString& text, const QString& toolTip = {});
    void setUser(const QString& text);
    /// A job in the background: its text, its bar, its cross. An empty text hides it. `share` below 0: unknown.
    void setJob(const QString& text, double share = -1);

    QString text() const;

signals:
    void jobCancelWanted();

private:
    QLabel* newPart();

    QLabel* m_mark;
    QLabel* m_saved;
    QLabel* m_backup;
    QLabel* m_selection;
    QWidget* m_job;
    QLabel* m_jobText;
    QProgressBar* m_jobBar;
    QToolButton* m_jobCancel;
    QLabel* m_file;
    QLabel* m_user;
};

} // namespace doancoso::kit
