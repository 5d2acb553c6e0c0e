// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a window the way a user does and names what is not Vietnamese in it. For tests/i18n only.
#pragma once

#include <QStringList>

class QWidget;

namespace doancoso::tests {

/// The text as it is seen: without mnemonic marks and tags.
QString withoutMarks(QString text);

/// Everything readable in a window: titles, labels, buttons, tool tips, lists to choose from, menus.
QStringList visibleTexts(const QWidget& window);

/// The texts that the catalogue of Qt's own texts cannot have produced. `own` are those that the test itself put in.
QStringList foreignTexts(const QWidget& window, const QStringList& own = {});

/// The same with every tab opened in turn, as a tab hides what stands on the others.
QStringList foreignTextsOfAllTabs(const QWidget& window, const QStringList& own = {});

/// Texts of all buttons, hidden ones too.
QStringList buttonTexts(const QWidget& window);

} // namespace doancoso::tests
