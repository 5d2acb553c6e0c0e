// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes the whole program look and speak as the user's preferences say; called at the start and whenever they change.
// The window and the settings page use it.
#pragma once

class QApplication;

namespace doancoso::ui {

class UserPreferences;

/// Language, light or dark, size of letters. Open windows follow at once.
void applyAppearance(QApplication& application, const UserPreferences& preferences);

} // namespace doancoso::ui
