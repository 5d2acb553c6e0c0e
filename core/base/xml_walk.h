// SPDX-License-Identifier: GPL-3.0-or-later
//
// Goes through an XML part as a stream, element by element. expat does the reading: a workbook of ten thousand rows has
// a quarter of a million cells, and Qt's reader takes four times as long for them. For readers of foreign files.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <optional>

class QIODevice;

namespace doancoso::base {

/// An element as it begins; valid only while it is handed over.
class XmlElement
{
public:
    XmlElement(const char* name, const char** attributes) : m_name(localName(name)), m_attributes(attributes) {}

    /// Without its namespace.
    QByteArrayView name() const { return m_name; }
    bool is(const char* name) const { return m_name == QByteArrayView(name); }
    /// UTF-8; empty when it has no such attribute. Namespaces do not matter here either.
    QByteArrayView value(const char* attribute) const;
    QString text(const char* attribute) const { return QString::fromUtf8(value(attribute)); }
    int number(const char* attribute) const;
    bool has(const char* attribute) const;

    static QByteArrayView localName(const char* name);

private:
    QByteArrayView m_name;
    const char** m_attributes; ///< name, value, name, value, nothing
};

/// What hears of the elements. Any of them may say that it has had enough.
class XmlListener
{
public:
    virtual ~XmlListener() = default;
    virtual void startElement(const XmlElement& element) = 0;
    virtual void endElement(QByteArrayView name);
    /// UTF-8; one text may come in several pieces.
    virtual void characters(QByteArrayView text);
    /// True: nothing more is read.
    virtual bool isDone() const { return false; }
};

struct XmlFault
{
    qint64 line = 0; ///< from 1
    bool tooDeep = false;
    QString detail;
};

/// Reads the device to its end, or until the listener is done. Elements nested deeper than `depth` are a fault, and so
/// are document type definitions, from which readers have been made to fill the memory.
std::optional<XmlFault> walkXml(QIODevice& device, int depth, XmlListener& listener);

} // namespace doancoso::base
