// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long work tells how far it is and learns that it should stop. The work asks isCancelled() once per batch and
// ends with ErrorCode::Cancelled, leaving nothing behind.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace doancoso::base {

class ProgressSink
{
public:
    virtual ~ProgressSink() = default;
    /// `done` of `total` (total 0: unknown); `text` says in the user's language what is being done.
    virtual void report(qint64 done, qint64 total, const QString& text) = 0;
    virtual bool isCancelled() const = 0;
};

/// For callers that neither show progress nor cancel.
class SilentProgress final : public ProgressSink
{
public:
    void report(qint64, qint64, const QString&) override {}
    bool isCancelled() const override { return false; }
};

Error cancelledError();

} // namespace doancoso::base
