// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook_builder.h"

#include "support/skip.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <QtEndian>

#include <array>

namespace doancoso::tests {
namespace {

quint32 crc32(const QByteArray& data)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
            }
            made.at(i) = value;
        }
        return made;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : data) {
        sum = table.at((sum ^ static_cast<unsigned char>(byte)) & 0xFFU) ^ (sum >> 8U);
    }
    return sum ^ 0xFFFFFFFFU;
}

template <typename T>
void put(QByteArray& out, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian(value, bytes.data());
    out.append(bytes.data(), sizeof(T));
}

void putHeader(QByteArray& out, const QByteArray& name, const QByteArray& packed, const QByteArray& data)
{
    put<quint16>(out, 20);
    put<quint16>(out, 0x0800); // names are UTF-8
    put<quint16>(out, 8);
    put<quint32>(out, 0x58210000);
    put<quint32>(out, crc32(data));
    put<quint32>(out, static_cast<quint32>(packed.size()));
    put<quint32>(out, static_cast<quint32>(data.size()));
    put<quint16>(out, static_cast<quint16>(name.size()));
    put<quint16>(out, 0);
}

} // namespace

QByteArray makeZip(const ZipEntries& entries)
{
    QByteArray out;
    QByteArray directory;
    for (const auto& [name, data] : entries) {
        const QByteArray utf8 = name.toUtf8();
        // qCompress: four bytes of length, two of zlib header, then plain deflate, then four of checksum.
        const QByteArray packed = data.isEmpty() ? QByteArray("\x03\x00", 2) : qCompress(data, 9).mid(6).chopped(4);
        const auto offset = static_cast<quint32>(out.size());
        put<quint32>(out, 0x04034B50);
        putHeader(out, utf8, packed, data);
        out += utf8 + packed;
        put<quint32>(directory, 0x02014B50);
        put<quint16>(directory, 20);
        putHeader(directory, utf8, packed, data);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint16>(directory, 0);
        put<quint32>(directory, 0);
        put<quint32>(directory, offset);
        directory += utf8;
    }
    const auto start = static_cast<quint32>(out.size());
    out += directory;
    put<quint32>(out, 0x06054B50);
    put<quint32>(out, 0);
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint16>(out, static_cast<quint16>(entries.size()));
    put<quint32>(out, static_cast<quint32>(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, 0);
    return out;
}

ZipEntries workbookParts(const WorkbookText& text)
{
    const QString head = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    const QString main = QStringLiteral(" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r="
                                        "\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"");
    const QString kind = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships/");
    const QString relations =
        QStringLiteral("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1"
                       "</Relationships>");
    QString sheets;
    QString links;
    ZipEntries parts;
    for (qsizetype i = 0; i < text.sheets.size(); ++i) {
        const QString number = QString::number(i + 1);
        sheets +=
            QStringLiteral("<sheet name=\"%1\" sheetId=\"%2\" r:id=\"rId%2\"/>").arg(text.sheets.at(i).first, number);
        links += QStringLiteral("<Relationship Id=\"rId%1\" Type=\"%2worksheet\" Target=\"worksheets/sheet%1.xml\"/>")
                     .arg(number, kind);
        parts.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(number),
                      QString(head + QStringLiteral("<worksheet%1>%2</worksheet>").arg(main, text.sheets.at(i).second))
                          .toUtf8()});
    }
    const auto extra = [&](const QString& part, const QString& element, const QString& content) {
        if (!content.isEmpty()) {
            links += QStringLiteral("<Relationship Id=\"%1\" Type=\"%2%1\" Target=\"%1.xml\"/>").arg(part, kind);
            parts.append({QStringLiteral("xl/%1.xml").arg(part),
                          QString(head + QStringLiteral("<%1%2>%3</%1>").arg(element, main, content)).toUtf8()});
        }
    };
    extra(QStringLiteral("sharedStrings"), QStringLiteral("sst"), text.shared);
    extra(QStringLiteral("styles"), QStringLiteral("styleSheet"), text.styles);
    parts.append({QStringLiteral("_rels/.rels"),
                  QString(head + relations.arg(QStringLiteral("<Relationship Id=\"rId1\" Type=\"%1officeDocument\" "
                                                              "Target=\"xl/workbook.xml\"/>")
                                                   .arg(kind)))
                      .toUtf8()});
    parts.append({QStringLiteral("xl/_rels/workbook.xml.rels"), QString(head + relations.arg(links)).toUtf8()});
    parts.append(
        {QStringLiteral("xl/workbook.xml"),
         QString(head +
                 QStringLiteral("<workbook%1>%2<sheets>%3</sheets></workbook>").arg(main, text.properties, sheets))
             .toUtf8()});
    return parts;
}

QByteArray makeWorkbook(const WorkbookText& text)
{
    return makeZip(workbookParts(text));
}

QByteArray workbookFromOffice(const QByteArray& csv)
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty()) {
        skipped("files written by LibreOffice: soffice is not installed");
        return {};
    }
    QTemporaryDir folder;
    const QDir dir(folder.path());
    QFile source(dir.filePath(QStringLiteral("danh sách.csv")));
    REQUIRE(source.open(QIODevice::WriteOnly));
    source.write(csv);
    source.close();
    QProcess process;
    // 44: comma, 34: quote, 76: UTF-8, from line 1; the columns keep what LibreOffice makes of them.
    process.start(office, {QStringLiteral("-env:UserInstallation=%1")
                               .arg(QUrl::fromLocalFile(dir.filePath(QStringLiteral("profile"))).toString()),
                           QStringLiteral("--headless"), QStringLiteral("--infilter=CSV:44,34,76,1"),
                           QStringLiteral("--convert-to"), QStringLiteral("xlsx"), QStringLiteral("--outdir"),
                           dir.filePath(QStringLiteral("out")), source.fileName()});
    REQUIRE(process.waitForFinished(180'000));
    QFile made(dir.filePath(QStringLiteral("out/danh sách.xlsx")));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(made.open(QIODevice::ReadOnly));
    return made.readAll();
}

} // namespace doancoso::tests
