// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lists that fields of people, events and posts take their words from (resources/membership/lists.json): codes with
// names and the spellings under which foreign lists write them. Pure; read once.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace doancoso::membership {

struct ListEntry
{
    QString code;
    QString nameVi;
    QString nameEn;
    int rank = 0;          ///< position; higher levels of learning have higher ranks
    QStringList spellings; ///< other ways to write it, as in lists from elsewhere
};

/// The shipped list of this name; empty when there is none.
const QList<ListEntry>& personList(const QString& name);
const ListEntry* findEntry(const QString& list, const QString& code);
/// The name of a code in the user's language; the code itself when the list does not know it.
QString entryName(const QString& list, const QString& code);
/// The code that a written word means, ignoring case and diacritics; nothing when no entry fits.
std::optional<QString> codeOfWord(const QString& list, const QString& word);
/// Names of all lists.
QStringList personListNames();

} // namespace doancoso::membership
