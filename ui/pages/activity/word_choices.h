// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words of the activity lists as choices of a form. Only the forms of the page "Sinh hoạt, cán bộ" use it.
#pragma once

#include "core/activity/activity_lists.h"

#include <QList>
#include <QString>

#include <utility>

namespace doancoso::pages {

/// (code, name) pairs.
template <typename Word>
QList<std::pair<QString, QString>> wordChoices(const QList<Word>& words)
{
    QList<std::pair<QString, QString>> choices;
    for (const Word& word : words) {
        choices.append({word.code, activity::nameOf(word)});
    }
    return choices;
}

} // namespace doancoso::pages
