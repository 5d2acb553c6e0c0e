// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program is and which keys it knows, inside the window. The list of keys is read from the actions that exist,
// so it is never out of date; the keys of grids are named here. Only MainWindow uses it.
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;
class QGridLayout;
class QVBoxLayout;

namespace doancoso::pages {

class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Part { Shortcuts, About };
    struct Group
    {
        QString title;
        QList<QAction*> actions;
    };

    explicit HelpPage(QWidget* parent = nullptr);
    void showShortcuts(const QList<Group>& groups);
    void showAbout();

signals:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void begin(const QString& title);
    void addGroup(const QString& title, const QList<std::pair<QString, QString>>& lines);

    bool m_aboutShown = false;
    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;
    QList<QVBoxLayout*> m_columns;
    QList<int> m_columnLengths;
};

} // namespace doancoso::pages
