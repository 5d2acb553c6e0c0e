// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chooses the language of everything the programs say: their own texts and Qt's dialogs. Called once by each program
// at the start, and again when the user changes the language.
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace doancoso::ui {

/// Languages that can be chosen, as codes: "vi", "en".
QStringList availableLanguages();

/// Installs the catalogues of `code` ("vi" or "en"; anything else counts as "vi") and sets the default locale.
/// Numbers and dates stay in Vietnamese form in every language.
void installLanguage(QCoreApplication& application, const QString& code);

/// "vi" or "en": what was installed last; before that "en", the language of the sources.
QString currentLanguage();
/// Of a name that the data gives in both languages, the one to show.
QString inLanguage(const QString& vietnamese, const QString& english);

} // namespace doancoso::ui
