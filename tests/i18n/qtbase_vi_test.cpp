// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt ships no Vietnamese for its own dialogs, so translations/qtbase_vi.ts is ours and nobody else checks it.
#include "support/catch.h"

#include "i18n/qt_catalogue.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTextStream>

using namespace doancoso::tests;

namespace {

const QList<CatalogueMessage>& messages()
{
    return qtCatalogue().messages;
}

QString translationOf(const QString& context, const QString& source)
{
    for (const CatalogueMessage& message : messages()) {
        if (message.context == context && message.source == source) {
            return message.translation;
        }
    }
    FAIL("no message " << context.toStdString() << " / " << source.toStdString());
    return {};
}

QString leadingSpace(const QString& text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end).isSpace()) {
        ++end;
    }
    return text.left(end);
}

QString trailingSpace(const QString& text)
{
    qsizetype start = text.size();
    while (start > 0 && text.at(start - 1).isSpace()) {
        --start;
    }
    return text.mid(start);
}

/// What a label ends with tells its kind: "Name:" stands before a field, "Details..." opens something.
QString closingMark(const QString& text)
{
    static const QRegularExpression mark(QStringLiteral("(?:\\.\\.\\.|[:?.])\\s*$"));
    return mark.match(text).captured().trimmed();
}

QStringList tags(const QString& text)
{
    static const QRegularExpression tag(QStringLiteral("</?(?:a|b|br|h3|p)\\b[^>]*>"));
    QStringList found;
    for (auto it = tag.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    return found;
}

/// Labels that stand in one window or menu at the same time; '|' parts sources of one context.
struct Window
{
    const char* name;
    QList<std::pair<const char*, const char*>> labels;
};

QStringList repeatedMnemonics(const Window& window)
{
    QHash<QChar, QString> owners;
    QStringList repeated;
    for (const auto& [context, sources] : window.labels) {
        for (const QString& source : QString::fromLatin1(sources).split(QLatin1Char('|'))) {
            const QString label = translationOf(QString::fromLatin1(context), source);
            const QChar letter = mnemonic(label);
            if (letter.isNull()) {
                continue;
            }
            if (owners.contains(letter)) {
                repeated.append(label + QStringLiteral(" / ") + owners.value(letter));
            }
            owners.insert(letter, label);
        }
    }
    return repeated;
}

} // namespace

TEST_CASE("every Qt text is finished and stands once")
{
    CHECK(qtCatalogue().language == QStringLiteral("vi_VN"));
    QSet<QString> seen;
    for (const CatalogueMessage& message : messages()) {
        CAPTURE(message.place());
        CHECK(message.type == QString());
        CHECK_FALSE(message.translation.trimmed().isEmpty());
        CHECK_FALSE(message.numerus);
        const QString key = message.place() + QStringLiteral(" / ") + message.comment;
        CHECK_FALSE(seen.contains(key));
        seen.insert(key);
    }
}

TEST_CASE("translations of Qt texts keep placeholders, spaces, closing marks and tags")
{
    for (const CatalogueMessage& message : messages()) {
        CAPTURE(message.place(), message.translation);
        CHECK(placeholders(message.translation) == placeholders(message.source));
        CHECK(leadingSpace(message.translation) == leadingSpace(message.source));
        CHECK(trailingSpace(message.translation) == trailingSpace(message.source));
        CHECK(closingMark(message.translation) == closingMark(message.source));
        CHECK(tags(message.translation) == tags(message.source));
        CHECK(message.translation.count(QLatin1Char('\n')) == message.source.count(QLatin1Char('\n')));
    }
}

TEST_CASE("translations of Qt texts have a mnemonic exactly where the source has one")
{
    for (const CatalogueMessage& message : messages()) {
        CAPTURE(message.place(), message.translation);
        const QChar letter = mnemonic(message.translation);
        CHECK(letter.isNull() == mnemonic(message.source).isNull());
        // A letter with marks cannot be typed together with Alt.
        CHECK((letter.isNull() || (letter.unicode() < 128 && letter.isLetterOrNumber())));
        CHECK(message.translation.count(QLatin1Char('&')) == message.source.count(QLatin1Char('&')));
    }
}

TEST_CASE("mnemonics are unique within each Qt window and menu")
{
    const QList<Window> windows = {
        {"question", {{"QPlatformTheme", "&Yes|&No|Yes to &All|N&o to All"}}},
        {"question of GNOME", {{"QGnomeTheme", "&OK|&Save|&Cancel|&Close"}}},
        {"open", {{"QFileDialog", "&Open|File &name:|&Rename|&Delete|&New Folder|Show &hidden files"}}},
        {"save", {{"QFileDialog", "&Save|File &name:|&Rename|&Delete|&New Folder|Show &hidden files"}}},
        {"choose folder", {{"QFileDialog", "&Choose|File &name:|&Rename|&Delete|&New Folder|Show &hidden files"}}},
        {"print", {{"QPrintDialog", "&Print|&Options >>"}, {"QPrintWidget", "&Name:|P&roperties|Output &file:"}}},
        {"colour",
         {{"QColorDialog", "&Add to Custom Colors|&Basic colors|&Custom colors|&Green:|&HTML:|&Pick Screen Color|&Red:|"
                           "&Sat:|&Val:|A&lpha channel:|Bl&ue:|Hu&e:"}}},
        {"font", {{"QFontDialog", "&Font|&Size|&Underline|Font st&yle|Stri&keout|Wr&iting System"}}},
        {"wizard", {{"QWizard", "&Finish|&Help|&Next|< &Back"}}},
        {"error", {{"QErrorMessage", "&OK|&Show this message again"}}},
        {"menu of a field", {{"QLineEdit", "&Copy|&Paste|&Redo|&Undo|Cu&t"}}},
        {"menu of a number field",
         {{"QLineEdit", "&Copy|&Paste|&Redo|&Undo|Cu&t"}, {"QAbstractSpinBox", "&Select All|&Step up|Step &down"}}},
        {"menu of a text", {{"QWidgetTextControl", "&Copy|&Paste|&Redo|&Undo|Cu&t|Copy &Link Location"}}},
        {"menu of a subwindow", {{"QMdiSubWindow", "&Close|&Move|&Restore|&Size|Ma&ximize|Mi&nimize|Stay on &Top"}}},
    };
    for (const Window& window : windows) {
        CAPTURE(window.name);
        CHECK(repeatedMnemonics(window) == QStringList());
    }
}

TEST_CASE("Qt texts in Vietnamese are composed Unicode with one spelling")
{
    // The tone stands on the first vowel: hóa, tùy, xóa. Both ways are in use; mixing them looks careless.
    static const QRegularExpression otherSpelling(QStringLiteral("(?:o[áàảãạ]|o[éèẻẽẹ]|(?<!q)u[ýỳỷỹỵ])(?!\\p{L})"),
                                                  QRegularExpression::CaseInsensitiveOption |
                                                      QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression foreignWord(QStringLiteral("\\b(?:file|folder|font|click|directory|printer)\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
    for (const CatalogueMessage& message : messages()) {
        CAPTURE(message.place(), message.translation);
        CHECK(message.translation.normalized(QString::NormalizationForm_C) == message.translation);
        CHECK_FALSE(otherSpelling.match(message.translation).hasMatch());
        CHECK_FALSE(foreignWord.match(message.translation).hasMatch());
        CHECK_FALSE(message.translation.contains(QStringLiteral("  ")));
    }
}

TEST_CASE("Qt texts left as in English are names, units, patterns or key caps")
{
    const QSet<QString> contexts = {QStringLiteral("QShortcut"), QStringLiteral("QPageSize")};
    const QSet<QString> units = {QStringLiteral("CC"),         QStringLiteral("Cicero (CC)"), QStringLiteral("DD"),
                                 QStringLiteral("Didot (DD)"), QStringLiteral("Pica (P̸)"),    QStringLiteral("P̸"),
                                 QStringLiteral("in"),         QStringLiteral("mm"),          QStringLiteral("pt"),
                                 QStringLiteral("Alt+Left"),   QStringLiteral("Alt+Right"),   QStringLiteral("Alt+Up"),
                                 QStringLiteral("%1 x %2 in")};
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2}"));
    for (const CatalogueMessage& message : messages()) {
        if (message.translation != message.source || contexts.contains(message.context)) {
            continue;
        }
        // "2 (2x1)", "%1%", "- [%1]" hold no word that could be translated.
        CAPTURE(message.place());
        CHECK((units.contains(message.source) || !word.match(message.source).hasMatch()));
    }
    CHECK(translationOf(QStringLiteral("QPageSize"), QStringLiteral("Envelope C5")) == QStringLiteral("Phong bì C5"));
    CHECK(translationOf(QStringLiteral("QShortcut"), QStringLiteral("Ctrl")) == QStringLiteral("Ctrl"));
    CHECK(translationOf(QStringLiteral("QGuiApplication"), QStringLiteral("QT_LAYOUT_DIRECTION")) ==
          QStringLiteral("LTR"));
}

TEST_CASE("every context of the list is covered and no other is left in the catalogue")
{
    QHash<QString, int> counted;
    for (const CatalogueMessage& message : messages()) {
        ++counted[message.context];
    }
    QFile file(QStringLiteral(DOANCOSO_SOURCE_DIR) + QStringLiteral("/tests/i18n/qtbase_contexts.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly | QIODevice::Text));
    QTextStream lines(&file);
    int listed = 0;
    while (!lines.atEnd()) {
        const QString line = lines.readLine();
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) {
            continue;
        }
        const QString context = line.section(QLatin1Char(' '), 1);
        CAPTURE(line);
        CHECK(counted.value(context) >= line.section(QLatin1Char(' '), 0, 0).toInt());
        counted.remove(context);
        ++listed;
    }
    CHECK(listed > 60);
    // A context without a line in the list has nobody who would miss it.
    CHECK(QStringList(counted.keyBegin(), counted.keyEnd()) == QStringList());
}
