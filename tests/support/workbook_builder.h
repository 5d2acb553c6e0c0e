// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hand-made zip packages and Excel workbooks for tests, awkward ones included: every part is given as text.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace doancoso::tests {

using ZipEntries = QList<std::pair<QString, QByteArray>>;

/// A zip of these parts, deflated.
QByteArray makeZip(const ZipEntries& entries);

/// The parts of a workbook with these sheets (name, content of <worksheet>); `shared` is the content of <sst>,
/// `styles` of <styleSheet>, `properties` stands in front of <sheets>.
struct WorkbookText
{
    QList<std::pair<QString, QString>> sheets;
    QString shared;
    QString styles;
    QString properties;
};
ZipEntries workbookParts(const WorkbookText& text);
QByteArray makeWorkbook(const WorkbookText& text);

/// The workbook LibreOffice makes of this CSV; empty when it is not installed (said aloud).
QByteArray workbookFromOffice(const QByteArray& csv);

} // namespace doancoso::tests
