// SPDX-License-Identifier: GPL-3.0-or-later
//
// One XML part of an xlsx file being written. For the xlsx_*_xml files only.
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QXmlStreamWriter>

namespace doancoso::print::xlsx {

inline const QString kMain = QStringLiteral("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
inline const QString kRelations = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");

inline QString num(int value)
{
    return QString::number(value);
}

inline QString num(double value)
{
    return QString::number(value, 'g', 8);
}

using Attributes = QList<QPair<QString, QString>>;

/// One part being written.
class Part
{
public:
    Part(const QString& root, const QString& space, const Attributes& attributes = {}) : m_xml(&m_bytes)
    {
        m_xml.writeStartDocument(QStringLiteral("1.0"), true);
        m_xml.writeStartElement(root);
        m_xml.writeAttribute(QStringLiteral("xmlns"), space);
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(name, value);
        }
    }
    void begin(const QString& element, const Attributes& attributes = {})
    {
        m_xml.writeStartElement(element);
        write(attributes);
    }
    void empty(const QString& element, const Attributes& attributes = {})
    {
        m_xml.writeEmptyElement(element);
        write(attributes);
    }
    void text(const QString& element, const QString& text, const Attributes& attributes = {})
    {
        begin(element, attributes);
        m_xml.writeCharacters(clean(text));
        end();
    }
    void end() { m_xml.writeEndElement(); }
    QByteArray finish()
    {
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void write(const Attributes& attributes)
    {
        for (const auto& [name, value] : attributes) {
            m_xml.writeAttribute(name, clean(value));
        }
    }
    /// Control characters have no place in XML.
    static QString clean(const QString& text)
    {
        QString cleaned;
        cleaned.reserve(text.size());
        for (const QChar ch : text) {
            if (ch >= QLatin1Char(' ') || ch == QLatin1Char('\n') || ch == QLatin1Char('\t')) {
                cleaned.append(ch);
            }
        }
        return cleaned;
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace doancoso::print::xlsx
