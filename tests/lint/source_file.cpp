// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/source_file.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>

namespace doancoso::lint {
namespace {

bool isWordCharacter(QChar ch)
{
    return ch.isLetterOrNumber() || ch == QLatin1Char('_');
}

/// Walks over C++ text once and knows at each place whether it is code, comment or text.
class Splitter
{
public:
    explicit Splitter(const QString& text) : m_text(text) {}

    void run()
    {
        while (m_at < m_text.size()) {
            if (startsWith("//")) {
                skipUntil("\n", false);
            } else if (startsWith("/*")) {
                skipUntil("*/", true);
            } else if (startsWith("R\"") && (m_at == 0 || !isWordCharacter(m_text.at(m_at - 1)))) {
                rawLiteral();
            } else if (current() == QLatin1Char('"')) {
                literal(QLatin1Char('"'));
            } else if (current() == QLatin1Char('\'') && !isDigitSeparator()) {
                literal(QLatin1Char('\''));
            } else {
                m_code.append(m_text.at(m_at++));
            }
        }
    }

    QString m_code;
    QList<Literal> m_literals;

private:
    QChar current() const { return m_text.at(m_at); }
    bool startsWith(const char* what) const { return QStringView(m_text).mid(m_at).startsWith(QLatin1String(what)); }
    /// 100'000
    bool isDigitSeparator() const
    {
        return m_at > 0 && m_text.at(m_at - 1).isLetterOrNumber() && m_at + 1 < m_text.size() &&
               m_text.at(m_at + 1).isLetterOrNumber();
    }
    int line() const { return 1 + static_cast<int>(QStringView(m_text).left(m_at).count(QLatin1Char('\n'))); }
    void blank(qsizetype end)
    {
        for (; m_at < end; ++m_at) {
            if (current() == QLatin1Char('\n')) {
                m_code.append(QLatin1Char('\n'));
            }
        }
    }
    void skipUntil(const char* mark, bool including)
    {
        const qsizetype found = m_text.indexOf(QLatin1String(mark), m_at + 2);
        const qsizetype end = found < 0 ? m_text.size() : found + (including ? qstrlen(mark) : 0);
        m_code.append(QLatin1Char(' '));
        blank(end);
    }
    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(QLatin1Char('('), m_at);
        const QString closing = QLatin1Char(')') + m_text.mid(m_at + 2, open - m_at - 2) + QLatin1Char('"');
        const qsizetype close = m_text.indexOf(closing, open);
        const qsizetype end = close < 0 ? m_text.size() : close + closing.size();
        m_literals.append({m_text.mid(open + 1, close - open - 1), line()});
        m_code.append(QLatin1String("\"\""));
        blank(end);
    }
    void literal(QChar quote)
    {
        const int begun = line();
        QString content;
        ++m_at;
        while (m_at < m_text.size() && current() != quote && current() != QLatin1Char('\n')) {
            if (current() == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
                content.append(m_text.at(m_at++));
            }
            content.append(m_text.at(m_at++));
        }
        if (m_at < m_text.size() && current() == quote) {
            ++m_at;
        }
        if (quote == QLatin1Char('"')) {
            m_literals.append({content, begun});
        }
        m_code.append(quote);
        m_code.append(quote);
    }

    const QString& m_text;
    qsizetype m_at = 0;
};

} // namespace

SourceFile::SourceFile(QString path, QString text) : m_path(std::move(path)), m_text(std::move(text))
{
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    if (!isCpp()) {
        return;
    }
    split();
    for (auto matches = include.globalMatch(m_text); matches.hasNext();) {
        const auto match = matches.next();
        m_includes.append({match.captured(2), match.captured(1) == QLatin1String("\""), lineOf(match.capturedStart())});
    }
}

void SourceFile::split()
{
    Splitter splitter(m_text);
    splitter.run();
    m_code = splitter.m_code;
    m_literals = splitter.m_literals;
}

QString SourceFile::folder() const
{
    return m_path.contains(QLatin1Char('/')) ? m_path.left(m_path.lastIndexOf(QLatin1Char('/'))) : QString();
}

QString SourceFile::name() const
{
    return m_path.mid(m_path.lastIndexOf(QLatin1Char('/')) + 1);
}

QString SourceFile::baseName() const
{
    return QFileInfo(m_path).baseName();
}

bool SourceFile::isCpp() const
{
    return m_path.endsWith(QLatin1String(".cpp")) || isHeader();
}

int SourceFile::lineOf(qsizetype position) const
{
    return 1 + static_cast<int>(QStringView(m_text).left(position).count(QLatin1Char('\n')));
}

SourceTree::SourceTree(const QString& root)
{
    static const QStringList binary{QStringLiteral("png"), QStringLiteral("doancoso"), QStringLiteral("ico"),
                                    QStringLiteral("pdf"), QStringLiteral("xlsx"),     QStringLiteral("zip")};
    static const QStringList built{QStringLiteral("build"), QStringLiteral("out"), QStringLiteral(".git"),
                                   QStringLiteral(".cache")};
    const QDir top(root);
    QStringList paths = top.entryList(QDir::Files | QDir::Hidden);
    for (const QString& folder : top.entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (built.contains(folder)) {
            continue;
        }
        QDirIterator walk(top.filePath(folder), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            paths.append(top.relativeFilePath(walk.next()));
        }
    }
    paths.sort();
    for (const QString& path : paths) {
        m_paths.append(path);
        if (path == QLatin1String(".git") || binary.contains(QFileInfo(path).suffix())) {
            continue;
        }
        QFile file(top.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            m_unreadable.append(path);
            continue;
        }
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
        const QString text = decode(file.readAll());
        if (decode.hasError()) {
            m_unreadable.append(path);
        } else {
            m_files.append(SourceFile(path, text));
        }
    }
}

QList<SourceFile> SourceTree::cpp(const QString& under) const
{
    QList<SourceFile> found;
    for (const SourceFile& file : m_files) {
        if (file.isCpp() && (under.isEmpty() || file.isUnder(under))) {
            found.append(file);
        }
    }
    return found;
}

} // namespace doancoso::lint
