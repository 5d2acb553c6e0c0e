// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window shows while no file is open: recent files with their state, new, open, the example; and, when a file
// could not be opened, what happened and what can be done about it. Knows nothing of opening itself: MainWindow does
// what it asks for.
#pragma once

#include "core/base/result.h"
#include "core/storage/backup.h"

#include <QWidget>

#include <optional>

class QFrame;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace doancoso::kit {
class Card;
class StateView;
} // namespace doancoso::kit

namespace doancoso::pages {

class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Newest first. `today` tells "hôm nay" from a date.
    void setRecentFiles(const QStringList& files, const QDate& today);
    /// The program can make the example on this machine.
    void setExampleOffered(bool offered);
    /// The file that is still open behind this page; empty: none.
    void setOpenFile(const QString& file);
    /// `backups` are those of the file, newest first.
    void showError(const QString& file, const base::Error& error, const QList<storage::BackupFile>& backups);
    void clearError();
    QString errorText() const;

    void showWorking(const QString& heading);
    void setProgress(qint64 done, qint64 total, const QString& text);
    void showContent();

signals:
    void newFileWanted();
    void openWanted();
    void exampleWanted();
    void fileChosen(const QString& file);
    void forgetWanted(const QString& file);
    void restoreWanted(const QString& file, const doancoso::storage::BackupFile& backup);
    void backWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QString m_openFile;
    struct Problem
    {
        QString file;
        base::Error error;
        QList<storage::BackupFile> backups;
    };
    QWidget* newActions();
    QPushButton* newAction(const char* objectName);
    void fillFiles();
    void fillProblem();
    void retranslate();

    QWidget* m_content;
    kit::StateView* m_working;
    QLabel* m_name;
    QLabel* m_slogan;
    QFrame* m_problemBox;
    QVBoxLayout* m_problemLayout;
    QPushButton* m_new;
    QPushButton* m_open;
    QPushButton* m_example;
    QPushButton* m_back;
    QLabel* m_newHint;
    QLabel* m_openHint;
    QLabel* m_exampleHint;
    kit::Card* m_filesCard;
    QWidget* m_files;
    QVBoxLayout* m_filesLayout;
    QStringList m_recent;
    QDate m_today;
    std::optional<Problem> m_problem;
};

} // namespace doancoso::pages
