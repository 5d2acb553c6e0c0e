// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/appearance.h"

#include "ui/language.h"
#include "ui/user_preferences.h"

#include <QApplication>

namespace doancoso::ui {

void applyAppearance(QApplication& application, const UserPreferences& preferences)
{
    static QString shownLanguage;
    if (shownLanguage != preferences.language()) {
        shownLanguage = preferences.language();
        installLanguage(application, shownLanguage);
    }
    kit::Theme::apply(application, preferences.theme(), preferences.fontTenths());
}

} // namespace doancoso::ui
