// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xml_walk.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QStringList>

#include <catch2/catch.hpp>

using namespace doancoso::base;
using namespace Qt::StringLiterals;

namespace {

/// Notes what it hears, in one line each.
class Notes final : public XmlListener
{
public:
    void startElement(const XmlElement& element) override
    {
        flush();
        lines.append(QStringLiteral("<%1 id=%2 %3%4")
                         .arg(QString::fromUtf8(element.name()), element.text("id"))
                         .arg(element.number("n"))
                         .arg(element.has("empty") ? QStringLiteral(" empty") : QString()));
        done = element.is(stopAt.toUtf8().constData());
    }
    void endElement(QByteArrayView name) override
    {
        flush();
        lines.append(QStringLiteral(">%1").arg(QString::fromUtf8(name)));
    }
    void characters(QByteArrayView text) override { pieces.append(text); }
    bool isDone() const override { return done; }

    QStringList lines;
    QString stopAt = QStringLiteral("(none)");
    bool done = false;

private:
    void flush()
    {
        if (!pieces.isEmpty()) {
            lines.append(QString::fromUtf8(pieces));
            pieces.clear();
        }
    }
    QByteArray pieces;
};

std::optional<XmlFault> walk(QByteArray xml, Notes& notes, int depth = 8)
{
    QBuffer device(&xml);
    REQUIRE(device.open(QIODevice::ReadOnly));
    return walkXml(device, depth, notes);
}

} // namespace

TEST_CASE("elements come with local names, attributes and whole texts")
{
    Notes notes;
    const auto fault =
        walk("<a xmlns:r='urn:r'><r:b r:id='x&amp;y' n='12' empty=''>Đo&#224;n\n&lt;<c/></r:b></a>", notes);
    CHECK_FALSE(fault.has_value());
    CHECK(notes.lines ==
          QStringList{u"<a id= 0"_s, u"<b id=x&y 12 empty"_s, u"Đoàn\n<"_s, u"<c id= 0"_s, u">c"_s, u">b"_s, u">a"_s});
}

TEST_CASE("a part in UTF-16 is read like one in UTF-8")
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    Notes notes;
    CHECK_FALSE(walk(encoder(QStringLiteral("<?xml version='1.0' encoding='UTF-16'?><a id='Xuân'>Hồng</a>")), notes));
    CHECK(notes.lines == QStringList{u"<a id=Xuân 0"_s, u"Hồng"_s, u">a"_s});
}

TEST_CASE("what is long is handed over whole")
{
    const QByteArray text(300'000, 'x');
    Notes notes;
    CHECK_FALSE(walk("<a>" + text + "</a>", notes));
    REQUIRE(notes.lines.size() == 3);
    CHECK(notes.lines.at(1).size() == 300'000);
}

TEST_CASE("a broken part is a fault at its line")
{
    const QByteArray broken =
        GENERATE(as<QByteArray>{}, "<a>\n<b>\n</a>", "<a>\n\n", "<a>\n\n<", "<a>\n\n<b c=1/></a>", "<a>\n\n\xff</a>");
    Notes notes;
    const auto fault = walk(broken, notes);
    REQUIRE(fault.has_value());
    CHECK(fault->line == 3);
    CHECK_FALSE(fault->detail.isEmpty());
}

TEST_CASE("an empty part is a fault")
{
    Notes notes;
    CHECK(walk({}, notes).has_value());
}

TEST_CASE("elements nested too deep are not followed")
{
    Notes notes;
    CHECK_FALSE(walk("<a><a><a/></a></a>", notes, 3).has_value());
    const auto fault = walk("<a><a><a/></a></a>", notes, 2);
    REQUIRE(fault.has_value());
    CHECK(fault->tooDeep);
}

TEST_CASE("definitions are refused before anything is expanded")
{
    Notes notes;
    const auto fault = walk("<!DOCTYPE a [<!ENTITY x 'xxxxxxxx'><!ENTITY y '&x;&x;&x;&x;'>]><a>&y;</a>", notes);
    REQUIRE(fault.has_value());
    CHECK(notes.lines.isEmpty());
}

TEST_CASE("a listener that has had enough hears nothing more")
{
    Notes notes;
    notes.stopAt = QStringLiteral("b");
    CHECK_FALSE(walk("<a><b/>text<c/></a>", notes).has_value());
    CHECK(notes.lines == QStringList{u"<a id= 0"_s, u"<b id= 0"_s});
}
