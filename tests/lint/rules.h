// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rules of the house (core/README.md), each a function from one file to complaints, so that each can be tried on a
// bad snippet as well. A complaint begins with "path:line: ".
#pragma once

#include "lint/source_file.h"

#include <QHash>
#include <QSet>

namespace doancoso::lint {

/// Which Qt module a header such as "QColor" belongs to, read from the installed headers.
class QtModules
{
public:
    QtModules();
    /// "QtGui"; empty for a header that is not Qt's.
    QString moduleOf(const QString& header) const;
    bool isEmpty() const { return m_modules.isEmpty(); }

private:
    QHash<QString, QString> m_modules;
};

/// core areas look downward only, core never at ui, nobody at tests; folders of ui in their order.
QStringList layerProblems(const SourceFile& file);
/// Qt modules and other libraries in their rooms only.
QStringList libraryProblems(const SourceFile& file, const QtModules& modules);
/// Each quoted include is the full path of a file of the tree.
QStringList includePathProblems(const SourceFile& file, const SourceTree& tree);
/// SQL, statements and connections only in core/storage and repositories.
QStringList sqlProblems(const SourceFile& file);
/// Calls that have one place or none: event loops, clocks, raw dialogs, string-based connects, debug output.
QStringList callProblems(const SourceFile& file);
/// Licence line, purpose paragraph of headers, guard, file name.
QStringList headProblems(const SourceFile& file);
/// Too many lines.
QStringList sizeProblems(const SourceFile& file, const QHash<QString, QString>& reasonsForLength);
/// A test file without a check.
QStringList assertionProblems(const SourceFile& file);
/// Paths of one machine, merge markers, notes of unfinished work, decomposed Unicode.
QStringList textProblems(const SourceFile& file);
/// JSON that does not parse.
QStringList jsonProblems(const SourceFile& file);

} // namespace doancoso::lint
