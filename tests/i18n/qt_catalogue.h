// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads a translation catalogue (.ts) the way the tests of texts need it: one plain record per message. For tests/i18n
// only.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace doancoso::tests {

struct CatalogueMessage
{
    QString context;
    QString source;
    QString comment;
    QString translation; ///< the last form when there are several
    QStringList forms;   ///< one, or as many as the language has plural forms
    QString type;        ///< empty when finished; "unfinished", "vanished" or "obsolete" otherwise
    bool numerus = false;

    /// Words for a failure message: where the text stands.
    QString place() const { return context + QStringLiteral(" / ") + source; }
};

struct Catalogue
{
    QString error; ///< empty when the file was read to its end
    QString language;
    QList<CatalogueMessage> messages;
};

Catalogue readCatalogue(const QString& path);

/// Our translation of Qt's own texts, read once. Fails the running test when the file cannot be read.
const Catalogue& qtCatalogue();

/// %1, %2, %n, %L1 … in sorted order, repeated ones repeated.
QStringList placeholders(const QString& text);

/// The letter behind the single '&' that marks a mnemonic, or null. "&&" and HTML entities are no mnemonics.
QChar mnemonic(const QString& text);

} // namespace doancoso::tests
