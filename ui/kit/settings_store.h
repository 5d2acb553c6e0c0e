// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where views remember what the user arranged: column widths, folded panels. An interface, so that tests and several
// windows do not share one file; the program hands out QSettingsStore, tests MemoryStore.
#pragma once

#include <QHash>
#include <QSettings>
#include <QVariant>

namespace doancoso::kit {

class SettingsStore
{
public:
    virtual ~SettingsStore() = default;
    virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
};

class QSettingsStore final : public SettingsStore
{
public:
    /// The settings outlive the store.
    explicit QSettingsStore(QSettings& settings) : m_settings(settings) {}
    QVariant value(const QString& key) const override { return m_settings.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_settings.setValue(key, value); }

private:
    QSettings& m_settings;
};

class MemoryStore final : public SettingsStore
{
public:
    QVariant value(const QString& key) const override { return m_values.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

} // namespace doancoso::kit
