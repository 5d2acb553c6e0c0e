// SPDX-License-Identifier: GPL-3.0-or-later
//
// The catalogues of the program's own texts: Vietnamese is complete and right in form, English has its plurals, and
// both hold exactly the texts that stand in the sources.
#include "support/catch.h"

#include "i18n/qt_catalogue.h"
#include "support/skip.h"

#include <QFile>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTranslator>

using namespace doancoso::tests;

namespace {

const QString kRoot = QStringLiteral(DOANCOSO_SOURCE_DIR);

QString catalogueFile(const QString& language)
{
    return kRoot + QStringLiteral("/translations/doancoso_%1.ts").arg(language);
}

Catalogue ownCatalogue(const QString& language)
{
    const Catalogue catalogue = readCatalogue(catalogueFile(language));
    REQUIRE(catalogue.error == QString());
    REQUIRE(catalogue.language == language);
    REQUIRE_FALSE(catalogue.messages.isEmpty());
    return catalogue;
}

/// What must be the same in a text and its translation; returns the name of the first thing that is not.
QString difference(const QString& source, const QString& translation)
{
    static const QRegularExpression edges(QStringLiteral("^(\\s*).*?(\\s*)$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression closing(QStringLiteral("[.:…?!]?$"));
    static const QRegularExpression tag(QStringLiteral("</?[a-z][^>]*>"));
    const auto all = [](const QRegularExpression& what, const QString& text) {
        QStringList found;
        for (auto matches = what.globalMatch(text); matches.hasNext();) {
            found.append(matches.next().captured());
        }
        found.sort();
        return found;
    };
    const auto from = edges.match(source);
    const auto to = edges.match(translation);
    if (placeholders(source) != placeholders(translation)) {
        return QStringLiteral("placeholders");
    }
    if (from.captured(1) != to.captured(1) || from.captured(2) != to.captured(2)) {
        return QStringLiteral("spaces at the ends");
    }
    if (source.contains(QLatin1String("...")) || translation.contains(QLatin1String("..."))) {
        return QStringLiteral("three dots instead of …");
    }
    if (closing.match(source.trimmed()).captured() != closing.match(translation.trimmed()).captured()) {
        return QStringLiteral("closing mark");
    }
    if (all(tag, source) != all(tag, translation)) {
        return QStringLiteral("tags");
    }
    if (mnemonic(source).isNull() != mnemonic(translation).isNull()) {
        return QStringLiteral("mnemonic");
    }
    if (source.count(QLatin1Char('\n')) != translation.count(QLatin1Char('\n'))) {
        return QStringLiteral("line breaks");
    }
    if (translation.contains(QLatin1String("  ")) && !source.contains(QLatin1String("  "))) {
        return QStringLiteral("double space");
    }
    return {};
}

/// A sentence of several English words cannot be Vietnamese without a single mark.
bool looksEnglish(const QString& translation)
{
    static const QRegularExpression words(QStringLiteral("\\b[a-zA-Z]{2,}\\b"));
    static const QRegularExpression marked(QStringLiteral("[^\\x00-\\x7f“”‘’…–—×≥≤−·•→]"));
    int count = 0;
    for (auto matches = words.globalMatch(translation); matches.hasNext(); matches.next()) {
        ++count;
    }
    return count >= 4 && !marked.match(translation).hasMatch();
}

QSet<QString> keys(const Catalogue& catalogue)
{
    QSet<QString> found;
    for (const CatalogueMessage& message : catalogue.messages) {
        found.insert(message.place() + QLatin1Char('\x1f') + message.comment +
                     (message.numerus ? QStringLiteral(" (plural)") : QString()));
    }
    return found;
}

QString lupdate()
{
    const QString beside = QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate");
    return QFile::exists(beside) ? beside : QStandardPaths::findExecutable(QStringLiteral("lupdate"));
}

} // namespace

TEST_CASE("the form check of translations sees what it is for")
{
    const auto differs = [](const char* source, const char* translation) {
        return !difference(QString::fromUtf8(source), QString::fromUtf8(translation)).isEmpty();
    };
    CHECK(differs("%1 of %2", "%1 trên %1"));
    CHECK(differs("%n units", "%1 đơn vị"));
    CHECK(differs("Open…", "Mở..."));
    CHECK(differs("Name:", "Tên"));
    CHECK(differs(" and ", "và"));
    CHECK(differs("<b>Now</b>", "<b>Bây giờ"));
    CHECK(differs("&Open", "Mở"));
    CHECK(differs("one\ntwo", "một hai"));
    CHECK(differs("one two", "một  hai"));
    CHECK_FALSE(differs("%1 of %2…", "%2 trong %1…"));
    CHECK_FALSE(differs("&Save as:", "&Lưu thành:"));
    CHECK(looksEnglish(QStringLiteral("This text was forgotten here.")));
    CHECK_FALSE(looksEnglish(QStringLiteral("Tệp này được giữ nguyên.")));
    CHECK_FALSE(looksEnglish(QStringLiteral("Excel (*.xlsx)")));
}

TEST_CASE("the Vietnamese catalogue is complete and right in form")
{
    QStringList unfinished;
    QStringList wrong;
    for (const CatalogueMessage& message : ownCatalogue(QStringLiteral("vi")).messages) {
        if (!message.type.isEmpty() || message.forms.size() != 1 || message.translation.trimmed().isEmpty()) {
            unfinished.append(message.place());
            continue;
        }
        QString problem = difference(message.source, message.translation);
        if (problem.isEmpty() && looksEnglish(message.translation)) {
            problem = QStringLiteral("looks like English");
        }
        if (problem.isEmpty() && message.translation != message.translation.normalized(QString::NormalizationForm_C)) {
            problem = QStringLiteral("not composed Unicode");
        }
        if (!problem.isEmpty()) {
            wrong.append(problem + QStringLiteral(": ") + message.place() + QStringLiteral(" → ") +
                         message.translation);
        }
    }
    INFO("without translation:\n" << unfinished.join(QLatin1Char('\n')).toStdString());
    CHECK(unfinished.isEmpty());
    INFO("wrong in form:\n" << wrong.join(QLatin1Char('\n')).toStdString());
    CHECK(wrong.isEmpty());
}

TEST_CASE("the English catalogue holds the plurals, and nothing else")
{
    for (const CatalogueMessage& message : ownCatalogue(QStringLiteral("en")).messages) {
        CAPTURE(message.place(), message.forms);
        CHECK(message.type == QString());
        CHECK(message.numerus);
        REQUIRE(message.forms.size() == 2);
        for (const QString& form : message.forms) {
            CHECK(difference(message.source, form) == QString());
            CHECK_FALSE(form.contains(QLatin1String("(s)")));
        }
    }
}

TEST_CASE("the catalogues hold exactly the texts of the sources")
{
    const QString program = lupdate();
    if (program.isEmpty()) {
        skipped("lupdate is not installed, so the catalogues are not held against the sources");
        return;
    }
    QTemporaryDir folder;
    for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        const QString copy = folder.filePath(language + QStringLiteral(".ts"));
        QStringList arguments{QStringLiteral("-I"),
                              QStringLiteral("."),
                              QStringLiteral("core"),
                              QStringLiteral("ui"),
                              QStringLiteral("app"),
                              QStringLiteral("-locations"),
                              QStringLiteral("none"),
                              QStringLiteral("-source-language"),
                              QStringLiteral("en"),
                              QStringLiteral("-target-language"),
                              language,
                              QStringLiteral("-ts"),
                              copy};
        if (language == QLatin1String("en")) {
            arguments.append(QStringLiteral("-pluralonly"));
        }
        QProcess process;
        process.setWorkingDirectory(kRoot);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        REQUIRE(process.waitForFinished(120'000));
        const QString output = QString::fromUtf8(process.readAll());
        INFO(output.toStdString());
        REQUIRE(process.exitCode() == 0);
        // Such a warning means a text under a name that the running program will not ask for.
        CHECK_FALSE(output.contains(QStringLiteral("Qualifying with unknown")));
        CHECK_FALSE(output.contains(QStringLiteral("Q_OBJECT")));
        CHECK_FALSE(output.contains(QStringLiteral("tr() cannot")));

        const QSet<QString> kept = keys(ownCatalogue(language));
        const QSet<QString> wanted = keys(readCatalogue(copy));
        const QStringList missing = (wanted - kept).values();
        const QStringList unused = (kept - wanted).values();
        INFO(language.toStdString() << ": missing\n"
                                    << missing.join(QLatin1Char('\n')).toStdString() << "\nno longer in the sources\n"
                                    << unused.join(QLatin1Char('\n')).toStdString());
        CHECK(missing.isEmpty());
        CHECK(unused.isEmpty());
    }
}

TEST_CASE("the program finds every text in the catalogue that is built into it")
{
    for (const QString& language : {QStringLiteral("vi"), QStringLiteral("en")}) {
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/i18n/doancoso_%1.qm").arg(language)));
        for (const CatalogueMessage& message : ownCatalogue(language).messages) {
            CAPTURE(language, message.place());
            const QByteArray comment = message.comment.toUtf8();
            const QString found =
                translator.translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                     comment.isEmpty() ? nullptr : comment.constData(), message.numerus ? 1 : -1);
            CHECK(found == message.forms.constFirst());
        }
    }
}
