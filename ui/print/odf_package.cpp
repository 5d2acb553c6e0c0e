// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/odf_package.h"

#include "core/base/zip_archive.h"

#include <QXmlStreamWriter>

namespace doancoso::print {

using base::Result;

namespace {

const QString& mediaType()
{
    static const QString type = QStringLiteral("application/vnd.oasis.opendocument.text");
    return type;
}

QByteArray manifest(const QList<OdfPart>& parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("manifest:manifest"));
    xml.writeAttribute(QStringLiteral("xmlns:manifest"),
                       QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"));
    xml.writeAttribute(QStringLiteral("manifest:version"), QStringLiteral("1.2"));
    const auto entry = [&xml](const QString& path, const QString& type) {
        xml.writeEmptyElement(QStringLiteral("manifest:file-entry"));
        xml.writeAttribute(QStringLiteral("manifest:full-path"), path);
        xml.writeAttribute(QStringLiteral("manifest:media-type"), type);
    };
    entry(QStringLiteral("/"), mediaType());
    for (const OdfPart& part : parts) {
        entry(part.path, part.mediaType);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

} // namespace

QString OdfStyles::nameOf(const OdfStyle& style)
{
    QString key = style.family;
    for (const auto& [name, value] : style.attributes) {
        key += QLatin1Char('|') + name + QLatin1Char('=') + value;
    }
    for (const auto& [element, attributes] : style.properties) {
        key += QLatin1Char('#') + element;
        for (const auto& [name, value] : attributes) {
            key += QLatin1Char('|') + name + QLatin1Char('=') + value;
        }
    }
    auto found = m_names.constFind(key);
    if (found == m_names.constEnd()) {
        const QString name = style.family.left(2) + QString::number(m_styles.size() + 1);
        m_styles.append({name, style});
        found = m_names.insert(key, name);
    }
    return *found;
}

void OdfStyles::write(QXmlStreamWriter& xml) const
{
    for (const auto& [name, style] : m_styles) {
        xml.writeStartElement(QStringLiteral("style:style"));
        xml.writeAttribute(QStringLiteral("style:name"), name);
        xml.writeAttribute(QStringLiteral("style:family"), style.family);
        for (const auto& [key, value] : style.attributes) {
            xml.writeAttribute(key, value);
        }
        for (const auto& [element, attributes] : style.properties) {
            xml.writeEmptyElement(element);
            for (const auto& [key, value] : attributes) {
                xml.writeAttribute(key, value);
            }
        }
        xml.writeEndElement();
    }
}

QString odfLength(double millimetres)
{
    return QString::number(millimetres, 'f', 2) + QStringLiteral("mm");
}

QString odfPoints(double points)
{
    return QString::number(points, 'f', 1) + QStringLiteral("pt");
}

void writeOdfNamespaces(QXmlStreamWriter& xml)
{
    static const QList<QPair<QString, QString>> spaces{
        {QStringLiteral("office"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:office:1.0")},
        {QStringLiteral("style"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:style:1.0")},
        {QStringLiteral("text"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:text:1.0")},
        {QStringLiteral("table"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:table:1.0")},
        {QStringLiteral("draw"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")},
        {QStringLiteral("fo"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")},
        {QStringLiteral("svg"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")},
        {QStringLiteral("meta"), QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:meta:1.0")},
        {QStringLiteral("dc"), QStringLiteral("http://purl.org/dc/elements/1.1/")},
        {QStringLiteral("xlink"), QStringLiteral("http://www.w3.org/1999/xlink")}};
    for (const auto& [prefix, space] : spaces) {
        xml.writeAttribute(QStringLiteral("xmlns:") + prefix, space);
    }
    xml.writeAttribute(QStringLiteral("office:version"), QStringLiteral("1.2"));
}

Result<QByteArray> odfPackage(const QList<OdfPart>& parts)
{
    // The media type must come first and unpacked, so that a program can read it without unzipping.
    QList<base::ZipEntry> entries{{QStringLiteral("mimetype"), mediaType().toLatin1(), false}};
    for (const OdfPart& part : parts) {
        entries.append({part.path, part.bytes, true});
    }
    entries.append({QStringLiteral("META-INF/manifest.xml"), manifest(parts), true});
    return base::zipBytes(entries);
}

} // namespace doancoso::print
