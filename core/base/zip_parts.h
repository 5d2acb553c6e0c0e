// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a zip package, read as streams with a limit on what they unpack to. The sizes written in the package are
// not believed; bytes are counted as they come. Used by the workbook reader.
#pragma once

#include "core/base/result.h"
#include "core/base/table_file.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <memory>

class QuaZip;

namespace doancoso::base {

class ZipParts
{
public:
    explicit ZipParts(const TableLimits& limits);
    ~ZipParts();
    ZipParts(const ZipParts&) = delete;
    ZipParts& operator=(const ZipParts&) = delete;

    /// The device must stay open and be seekable. Errors: Validation.
    Result<void> open(QIODevice& device, const QString& fileName);
    bool contains(const QString& part) const { return m_names.contains(part.toLower()); }
    /// Calls `read` with the part; its error wins over what the reader made of a broken end.
    Result<void> read(const QString& part, const std::function<Result<void>(QIODevice&)>& reader);

private:
    Error broken(const QString& detail) const;

    TableLimits m_limits;
    QString m_fileName;
    std::unique_ptr<QIODevice> m_source;
    std::unique_ptr<QuaZip> m_zip;
    QHash<QString, QString> m_names; ///< lower case → as written
    qint64 m_unpacked = 0;
};

} // namespace doancoso::base
