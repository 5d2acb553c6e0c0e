// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a workbook's package: found by their names in any case, and watched while they are read for what no XML
// reader should be given. Used by the workbook reader.
#pragma once

#include "core/base/zip_archive.h"

namespace doancoso::base {

class ZipParts
{
public:
    explicit ZipParts(const ZipLimits& limits) : m_zip(limits) {}

    /// As ZipReader::open().
    Result<void> open(QIODevice& device, const QString& fileName);
    bool contains(const QString& part) const { return m_names.contains(part.toLower()); }
    /// As ZipReader::read().
    Result<void> read(const QString& part, const ZipReader::Consumer& reader);

private:
    QString m_fileName;
    ZipReader m_zip;
    QHash<QString, QString> m_names; ///< lower case → as written
};

} // namespace doancoso::base
