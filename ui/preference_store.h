// SPDX-License-Identifier: GPL-3.0-or-later
//
// The user's preferences as the kit's views see them: column widths and the like. Pages hand it to their grids.
#pragma once

#include "ui/kit/settings_store.h"
#include "ui/user_preferences.h"

namespace doancoso::ui {

class PreferenceStore final : public kit::SettingsStore
{
public:
    /// The preferences outlive the store.
    explicit PreferenceStore(UserPreferences& preferences) : m_preferences(preferences) {}
    QVariant value(const QString& key) const override { return m_preferences.value(key); }
    void setValue(const QString& key, const QVariant& value) override { m_preferences.setValue(key, value); }

private:
    UserPreferences& m_preferences;
};

} // namespace doancoso::ui
