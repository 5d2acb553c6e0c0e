// SPDX-License-Identifier: GPL-3.0-or-later
//
// Zip archives, read and written: workbooks, OpenDocument texts, packages. The one place that speaks to minizip. An
// archive to be read is taken as hostile: what it says about its sizes is not believed, entries unpack as streams whose
// bytes are counted as they come, and nothing is ever unpacked to a path it names. Anyone may use it.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace doancoso::base {

/// What is more than these is refused, so that no archive can exhaust the machine.
struct ZipLimits
{
    int entries = 10'000;
    int nameBytes = 1'024;
    qint64 entryBytes = 192LL << 20; ///< one unpacked entry
    qint64 totalBytes = 384LL << 20; ///< everything that one reader unpacks
    qint64 freeBytes = 8LL << 20;    ///< up to here `ratio` does not count
    int ratio = 250;                 ///< unpacked to packed size
};

/// Reads one archive. Errors of all steps: Validation, context "file"; the sentence names the archive, `detail` the
/// entry and the place in it.
class ZipReader
{
public:
    using Consumer = std::function<Result<void>(QIODevice&)>;

    explicit ZipReader(const ZipLimits& limits = {});
    ~ZipReader();
    Q_DISABLE_COPY_MOVE(ZipReader)

    /// Reads the list of entries. The device must be seekable and stay open; `fileName` is for sentences only.
    Result<void> open(QIODevice& device, const QString& fileName);
    /// In their order, with "/" between folders; folders themselves are left out. No name is twice, absolute, or leads
    /// out of the archive.
    const QStringList& names() const { return m_names; }
    bool contains(const QString& name) const { return m_places.contains(name); }
    /// Hands the unpacked entry to `consumer`, which need not read it to its end. What is wrong with the archive wins
    /// over what the consumer made of it; otherwise its outcome is the outcome.
    Result<void> read(const QString& name, const Consumer& consumer);
    Result<QByteArray> read(const QString& name);

private:
    struct Minizip;
    /// Where minizip finds the entry in the archive's directory.
    struct Place
    {
        quint64 position = 0;
        quint64 number = 0;
    };

    std::optional<Error> listEntry();
    Error damaged(const QString& detail) const;

    ZipLimits m_limits;
    QString m_fileName;
    std::unique_ptr<Minizip> m_minizip;
    QStringList m_names;
    QHash<QString, Place> m_places;
    qint64 m_unpacked = 0;
};

/// Sentences of ZipReader, for what reads the content of entries and finds the same wrong with it.
Error zipDamaged(const QString& fileName, const QString& detail);
Error zipTooMuch(const QString& fileName, const QString& detail);

struct ZipEntry
{
    QString name;
    QByteArray bytes;
    bool packed = true; ///< false: as it is, for a program that looks for it without unpacking
};

/// An archive of these entries in their order. The same entries give the same bytes: no entry carries a time of day.
/// Errors: Bug when the archive cannot be made.
Result<QByteArray> zipBytes(const QList<ZipEntry>& entries);

} // namespace doancoso::base
