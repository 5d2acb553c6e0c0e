// SPDX-License-Identifier: GPL-3.0-or-later
//
// One line of a list of files or backups on the start page: name in bold, where and when below it, a word at the
// right. Behaves like a button: click, Enter or space. Only the start page uses it.
#pragma once

#include <QAbstractButton>

namespace doancoso::pages {

class FileRow final : public QAbstractButton
{
    Q_OBJECT

public:
    FileRow(const QString& name, const QString& detail, const QString& word, QWidget* parent);
    /// The word at the right warns: the file is gone.
    void setMissing(bool missing);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_detail;
    QString m_word;
    bool m_missing = false;
};

} // namespace doancoso::pages
