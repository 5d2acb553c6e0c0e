// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way in which the program writes a whole file: it grows beside the old one under another name and takes its
// place in one step when all of it is on the disk, so that a failed write leaves the old file as it was and nothing
// else behind. Anyone may use it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace doancoso::base {

/// For content that comes in pieces; what has its bytes at hand calls writeWholeFile(). Unless committed, nothing has
/// happened. Errors of all steps: Io or Permission with a sentence that names the file and says what to do.
class WholeFile
{
public:
    explicit WholeFile(const QString& path) : m_path(path), m_file(path) {}

    Result<void> open();
    Result<void> write(const QByteArray& bytes);
    Result<void> commit();

private:
    Error cannotWrite() const;

    QString m_path;
    QSaveFile m_file;
};

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace doancoso::base
