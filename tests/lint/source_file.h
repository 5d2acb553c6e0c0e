// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files of the source tree as the lint sees them: C++ with comments and texts taken apart, so that a word in a comment
// is not taken for a call.
#pragma once

#include <QString>
#include <QStringList>

namespace doancoso::lint {

struct Include
{
    QString path;
    bool quoted = false; ///< "core/base/ids.h"; otherwise <QString>
    int line = 0;
};

/// A text and the line on which it begins.
struct Literal
{
    QString text;
    int line = 0;
};

class SourceFile
{
public:
    SourceFile(QString path, QString text);

    const QString& path() const { return m_path; } ///< from the root of the tree, with slashes
    const QString& text() const { return m_text; }
    /// The text without comments and with empty literals; lines stay where they are. Meant for C++.
    const QString& code() const { return m_code; }
    const QList<Literal>& literals() const { return m_literals; }
    const QList<Include>& includes() const { return m_includes; }
    int lineCount() const { return static_cast<int>(m_text.count(QLatin1Char('\n'))); }

    QString folder() const;   ///< "core/base"
    QString name() const;     ///< "decimal.cpp"
    QString baseName() const; ///< "decimal"
    bool isCpp() const;
    bool isHeader() const { return m_path.endsWith(QLatin1String(".h")); }
    bool isUnder(const QString& folder) const { return m_path.startsWith(folder + QLatin1Char('/')); }
    int lineOf(qsizetype position) const;

private:
    void split();

    QString m_path;
    QString m_text;
    QString m_code;
    QList<Literal> m_literals;
    QList<Include> m_includes;
};

/// The whole tree: everything that is kept, nothing that is built.
class SourceTree
{
public:
    explicit SourceTree(const QString& root);
    const QList<SourceFile>& files() const { return m_files; }
    QList<SourceFile> cpp(const QString& under = {}) const;
    bool contains(const QString& path) const { return m_paths.contains(path); }
    /// Files that are not valid UTF-8.
    const QStringList& unreadable() const { return m_unreadable; }

private:
    QList<SourceFile> m_files;
    QStringList m_paths;
    QStringList m_unreadable;
};

} // namespace doancoso::lint
