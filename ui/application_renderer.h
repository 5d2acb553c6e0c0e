// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page of the window into PNG files, for the guide and for looking at: shows a page, waits until it has its
// data, grabs the window, goes on. Works without a display. Only the application uses it.
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class QTimer;

namespace doancoso::pages {
class ImportPage;
}
namespace doancoso::ui {

class MainWindow;

class ApplicationRenderer final : public QObject
{
    Q_OBJECT

public:
    /// `pages` in order, "settings.users" for a view of a page; "start", "new-file" and "import-units" are drawn
    /// as well when they are among them.
    ApplicationRenderer(MainWindow& window, QString folder, QStringList pages);
    void start();
    /// Everything that can be drawn.
    static QStringList allPages();

signals:
    /// `problem` is empty when every picture was written.
    void finished(const QString& problem);

private:
    void showNext();
    bool showUnitImport();
    bool showMemberImport();
    void leaveImport();
    void look();
    bool save();

    MainWindow& m_window;
    QString m_folder;
    QStringList m_pages;
    QTimer* m_look;
    QPointer<pages::ImportPage> m_import; ///< the one that is open
    int m_current = -1;
    int m_quiet = 0; ///< looks in a row that found the page settled
    int m_looks = 0;
};

} // namespace doancoso::ui
