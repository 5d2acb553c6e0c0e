// SPDX-License-Identifier: GPL-3.0-or-later
//
// The styles and the packing of an OpenDocument text. Qt's own OpenDocument writer knows neither page sizes nor
// repeated header rows, without which a printed sheet cannot go on being edited; so the project writes the format
// itself. For ui/print only.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPair>
#include <QString>

class QXmlStreamWriter;

namespace doancoso::print {

using OdfAttributes = QList<QPair<QString, QString>>;

/// One automatic style: its family, attributes of its own, and its property elements.
struct OdfStyle
{
    QString family;
    OdfAttributes attributes;
    QList<QPair<QString, OdfAttributes>> properties;
};

/// Gives equal styles one name.
class OdfStyles
{
public:
    QString nameOf(const OdfStyle& style);
    void write(QXmlStreamWriter& xml) const;

private:
    QList<QPair<QString, OdfStyle>> m_styles;
    QHash<QString, QString> m_names;
};

struct OdfPart
{
    QString path;
    QByteArray bytes;
    QString mediaType;
};

/// "12.5mm"
QString odfLength(double millimetres);
/// "11pt"
QString odfPoints(double points);
/// The namespaces of an OpenDocument root element.
void writeOdfNamespaces(QXmlStreamWriter& xml);
/// Errors: Bug when the archive could not be made in memory.
base::Result<QByteArray> odfPackage(const QList<OdfPart>& parts);

} // namespace doancoso::print
