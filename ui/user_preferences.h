// SPDX-License-Identifier: GPL-3.0-or-later
//
// What belongs to the person at this screen and not to the data file: language, light or dark, size of letters, files
// opened lately, where the user was in each of them, widths of columns. Kept in one ini file whose place the program
// (or a test) chooses. Pages reach it through the Workspace.
#pragma once

#include "core/base/period.h"
#include "ui/kit/settings_store.h"
#include "ui/kit/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace doancoso::ui {

/// Where the user was in a file when it was closed.
struct LastPlace
{
    QString unitUid;
    base::Period period;
    QString page;
};

class UserPreferences final : public kit::SettingsStore
{
public:
    static constexpr int kMostRecentFiles = 10;

    explicit UserPreferences(const QString& iniFile) : m_settings(iniFile, QSettings::IniFormat) {}
    /// The ini file in the user's configuration folder.
    static QString defaultFile();

    QString language() const; ///< "vi" or "en"
    void setLanguage(const QString& code);
    kit::Theme::Mode theme() const;
    void setTheme(kit::Theme::Mode mode);
    /// Size of letters in tenths of a point, 100 (10 pt) to 150.
    int fontTenths() const;
    void setFontTenths(int tenths);

    /// Newest first, whether they still exist or not.
    QStringList recentFiles() const;
    void noteOpened(const QString& file);
    void forgetFile(const QString& file);
    LastPlace lastPlace(const QString& file) const;
    void setLastPlace(const QString& file, const LastPlace& place);
    /// Uid of the person who typed last into this file; empty: not known.
    QString user(const QString& file) const;
    void setUser(const QString& file, const QString& uid);
    /// Empty: the folder beside the file.
    QString backupFolder(const QString& file) const;
    void setBackupFolder(const QString& file, const QString& folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    bool isTreeFolded() const;
    void setTreeFolded(bool folded);
    bool isPanelFolded(const QString& page) const;
    void setPanelFolded(const QString& page, bool folded);

    /// Anything else a page remembers, such as the columns of its tables; `key` begins with the page's id.
    QVariant value(const QString& key) const override { return m_settings.value(key); }
    QVariant value(const QString& key, const QVariant& fallback) const { return m_settings.value(key, fallback); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings m_settings;
};

} // namespace doancoso::ui
