// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/user_preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace doancoso::ui {
namespace {

constexpr int kSmallestFont = 80;
constexpr int kLargestFont = 160;

const QString kRecentFiles = QStringLiteral("recentFiles");

QString cleaned(const QString& file)
{
    return QDir::cleanPath(QFileInfo(file).absoluteFilePath());
}

/// Paths hold letters that make poor keys; a digest does not.
QString groupOf(const QString& file)
{
    const QByteArray digest = QCryptographicHash::hash(cleaned(file).toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("file-%1/").arg(QString::fromLatin1(digest.toHex().left(16)));
}

} // namespace

QString UserPreferences::defaultFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("doancoso.ini"));
}

QString UserPreferences::language() const
{
    const QString code = m_settings.value(QStringLiteral("language"), QStringLiteral("vi")).toString();
    return code == QLatin1String("en") ? code : QStringLiteral("vi");
}

void UserPreferences::setLanguage(const QString& code)
{
    m_settings.setValue(QStringLiteral("language"), code);
}

kit::Theme::Mode UserPreferences::theme() const
{
    const QString word = m_settings.value(QStringLiteral("theme")).toString();
    return word == QLatin1String("dark")     ? kit::Theme::Mode::Dark
           : word == QLatin1String("system") ? kit::Theme::Mode::System
                                             : kit::Theme::Mode::Light;
}

void UserPreferences::setTheme(kit::Theme::Mode mode)
{
    m_settings.setValue(QStringLiteral("theme"), mode == kit::Theme::Mode::Dark     ? QStringLiteral("dark")
                                                 : mode == kit::Theme::Mode::System ? QStringLiteral("system")
                                                                                    : QStringLiteral("light"));
}

int UserPreferences::fontTenths() const
{
    const int tenths = m_settings.value(QStringLiteral("fontTenths"), kit::Theme::kDefaultFontTenths).toInt();
    return std::clamp(tenths, kSmallestFont, kLargestFont);
}

void UserPreferences::setFontTenths(int tenths)
{
    m_settings.setValue(QStringLiteral("fontTenths"), std::clamp(tenths, kSmallestFont, kLargestFont));
}

QStringList UserPreferences::recentFiles() const
{
    return m_settings.value(kRecentFiles).toStringList();
}

void UserPreferences::noteOpened(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(cleaned(file));
    files.prepend(cleaned(file));
    m_settings.setValue(kRecentFiles, files.mid(0, kMostRecentFiles));
}

void UserPreferences::forgetFile(const QString& file)
{
    QStringList files = recentFiles();
    files.removeAll(cleaned(file));
    m_settings.setValue(kRecentFiles, files);
    m_settings.remove(groupOf(file).chopped(1));
}

LastPlace UserPreferences::lastPlace(const QString& file) const
{
    const QString group = groupOf(file);
    LastPlace place;
    place.unitUid = m_settings.value(group + QStringLiteral("unit")).toString();
    place.page = m_settings.value(group + QStringLiteral("page")).toString();
    place.period = base::Period::fromCode(m_settings.value(group + QStringLiteral("period")).toString()).valueOr({});
    // The code says nothing of the calendar.
    const int calendar = m_settings.value(group + QStringLiteral("calendar"), base::kCalendarYear).toInt();
    if (place.period.isValid()) {
        place.period = base::Period(place.period.kind(), place.period.year(), place.period.index(), calendar);
    }
    return place;
}

void UserPreferences::setLastPlace(const QString& file, const LastPlace& place)
{
    const QString group = groupOf(file);
    m_settings.setValue(group + QStringLiteral("unit"), place.unitUid);
    m_settings.setValue(group + QStringLiteral("page"), place.page);
    m_settings.setValue(group + QStringLiteral("period"), place.period.isValid() ? place.period.code() : QString());
    m_settings.setValue(group + QStringLiteral("calendar"), place.period.calendarId());
}

QString UserPreferences::user(const QString& file) const
{
    return m_settings.value(groupOf(file) + QStringLiteral("user")).toString();
}

void UserPreferences::setUser(const QString& file, const QString& uid)
{
    m_settings.setValue(groupOf(file) + QStringLiteral("user"), uid);
}

QString UserPreferences::backupFolder(const QString& file) const
{
    return m_settings.value(groupOf(file) + QStringLiteral("backupFolder")).toString();
}

void UserPreferences::setBackupFolder(const QString& file, const QString& folder)
{
    m_settings.setValue(groupOf(file) + QStringLiteral("backupFolder"), folder);
}

QByteArray UserPreferences::windowGeometry() const
{
    return m_settings.value(QStringLiteral("window/geometry")).toByteArray();
}

void UserPreferences::setWindowGeometry(const QByteArray& geometry)
{
    m_settings.setValue(QStringLiteral("window/geometry"), geometry);
}

bool UserPreferences::isTreeFolded() const
{
    return m_settings.value(QStringLiteral("window/treeFolded"), false).toBool();
}

void UserPreferences::setTreeFolded(bool folded)
{
    m_settings.setValue(QStringLiteral("window/treeFolded"), folded);
}

bool UserPreferences::isPanelFolded(const QString& page) const
{
    return m_settings.value(page + QStringLiteral("/panelFolded"), false).toBool();
}

void UserPreferences::setPanelFolded(const QString& page, bool folded)
{
    m_settings.setValue(page + QStringLiteral("/panelFolded"), folded);
}

} // namespace doancoso::ui
