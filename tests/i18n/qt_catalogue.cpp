// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "i18n/qt_catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>
#include <QXmlStreamReader>

namespace doancoso::tests {
namespace {

QStringList readForms(QXmlStreamReader& xml, bool numerus)
{
    if (!numerus) {
        return {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    }
    QStringList forms;
    while (xml.readNextStartElement()) {
        forms.append(xml.readElementText());
    }
    return forms;
}

CatalogueMessage readMessage(QXmlStreamReader& xml, const QString& context)
{
    CatalogueMessage message;
    message.context = context;
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.type = xml.attributes().value(QLatin1String("type")).toString();
            message.forms = readForms(xml, message.numerus);
            message.translation = message.forms.isEmpty() ? QString() : message.forms.constLast();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

void readContext(QXmlStreamReader& xml, Catalogue& catalogue)
{
    QString name;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("name")) {
            name = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            catalogue.messages.append(readMessage(xml, name));
        } else {
            xml.skipCurrentElement();
        }
    }
}

} // namespace

Catalogue readCatalogue(const QString& path)
{
    Catalogue catalogue;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        catalogue.error = file.errorString();
        return catalogue;
    }
    QXmlStreamReader xml(&file);
    if (xml.readNextStartElement() && xml.name() == QLatin1String("TS")) {
        catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("context")) {
                readContext(xml, catalogue);
            } else {
                xml.skipCurrentElement();
            }
        }
    }
    if (xml.hasError()) {
        catalogue.error = xml.errorString();
    }
    return catalogue;
}

const Catalogue& qtCatalogue()
{
    static const Catalogue catalogue =
        readCatalogue(QStringLiteral(DOANCOSO_SOURCE_DIR) + QStringLiteral("/translations/qtbase_vi.ts"));
    REQUIRE(catalogue.error == QString());
    REQUIRE_FALSE(catalogue.messages.isEmpty());
    return catalogue;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:\\d{1,2}|n)"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        found.append(it.next().captured());
    }
    found.sort();
    return found;
}

QChar mnemonic(const QString& text)
{
    static const QRegularExpression entity(QStringLiteral("&#?\\w+;"));
    QString plain = text;
    plain.remove(entity);
    plain.remove(QLatin1String("&&"));
    const qsizetype at = plain.indexOf(QLatin1Char('&'));
    if (at < 0 || at + 1 >= plain.size() || plain.at(at + 1).isSpace()) {
        return {};
    }
    return plain.at(at + 1).toUpper();
}

} // namespace doancoso::tests
