// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xml_walk.h"

#include <QIODevice>

#include <expat.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace doancoso::base {
namespace {

/// Stands between the prefix of a namespace and a name.
constexpr char kPrefixEnd = ':';
constexpr int kChunk = 64 << 10;

class XmlWalk
{
public:
    XmlWalk(int depth, XmlListener& listener)
        : m_parser(XML_ParserCreate(nullptr), &XML_ParserFree), m_deepest(depth), m_listener(listener)
    {
        XML_SetUserData(m_parser.get(), this);
        XML_SetElementHandler(m_parser.get(), &XmlWalk::start, &XmlWalk::end);
        XML_SetCharacterDataHandler(m_parser.get(), &XmlWalk::characters);
        XML_SetStartDoctypeDeclHandler(m_parser.get(), &XmlWalk::definitions);
    }

    std::optional<XmlFault> run(QIODevice& device)
    {
        while (!isOver()) {
            void* buffer = XML_GetBuffer(m_parser.get(), kChunk);
            if (buffer == nullptr) {
                return XmlFault{line(), false, QStringLiteral("no memory")};
            }
            const qint64 count = device.read(static_cast<char*>(buffer), kChunk);
            const bool ended = count <= 0;
            const XML_Status status = XML_ParseBuffer(m_parser.get(), static_cast<int>(std::max<qint64>(count, 0)),
                                                      ended ? XML_TRUE : XML_FALSE);
            if (status != XML_STATUS_OK && !isOver()) {
                fail(QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser.get()))));
            }
            if (ended) {
                break;
            }
        }
        return m_fault;
    }

private:
    static XmlWalk& self(void* data) { return *static_cast<XmlWalk*>(data); }

    static void start(void* data, const XML_Char* name, const XML_Char** attributes)
    {
        XmlWalk& walk = self(data);
        if (walk.isOver()) {
            return;
        }
        if (++walk.m_depth > walk.m_deepest) {
            walk.fail(QStringLiteral("nested too deep"), true);
            return;
        }
        walk.m_listener.startElement(XmlElement(name, attributes));
        walk.stopWhenDone();
    }

    static void end(void* data, const XML_Char* name)
    {
        XmlWalk& walk = self(data);
        if (walk.isOver()) {
            return;
        }
        --walk.m_depth;
        walk.m_listener.endElement(XmlElement::localName(name));
        walk.stopWhenDone();
    }

    static void characters(void* data, const XML_Char* text, int size)
    {
        if (XmlWalk& walk = self(data); !walk.isOver()) {
            walk.m_listener.characters(QByteArrayView(text, size));
        }
    }

    static void definitions(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        self(data).fail(QStringLiteral("document type definition"));
    }

    /// expat may still tell the end of an element after it was stopped.
    bool isOver() const { return m_fault || m_listener.isDone(); }

    qint64 line() const { return static_cast<qint64>(XML_GetCurrentLineNumber(m_parser.get())); }

    void fail(const QString& detail, bool tooDeep = false)
    {
        if (!m_fault) {
            m_fault = XmlFault{line(), tooDeep, detail};
            XML_StopParser(m_parser.get(), XML_FALSE);
        }
    }

    void stopWhenDone()
    {
        if (m_listener.isDone()) {
            XML_StopParser(m_parser.get(), XML_FALSE);
        }
    }

    std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> m_parser;
    int m_deepest;
    XmlListener& m_listener;
    int m_depth = 0;
    std::optional<XmlFault> m_fault;
};

} // namespace

QByteArrayView XmlElement::localName(const char* name)
{
    const char* end = std::strchr(name, kPrefixEnd);
    return QByteArrayView(end == nullptr ? name : end + 1);
}

QByteArrayView XmlElement::value(const char* attribute) const
{
    for (const char** at = m_attributes; *at != nullptr; at += 2) {
        if (localName(at[0]) == QByteArrayView(attribute)) {
            return QByteArrayView(at[1]);
        }
    }
    return {};
}

bool XmlElement::has(const char* attribute) const
{
    return value(attribute).data() != nullptr;
}

int XmlElement::number(const char* attribute) const
{
    return value(attribute).toInt();
}

void XmlListener::endElement(QByteArrayView) {}

void XmlListener::characters(QByteArrayView) {}

std::optional<XmlFault> walkXml(QIODevice& device, int depth, XmlListener& listener)
{
    return XmlWalk(depth, listener).run(device);
}

} // namespace doancoso::base
