// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_job.h"

namespace doancoso::ui {
namespace {
constexpr qint64 kReportEvery = 100; // milliseconds
} // namespace

BackgroundJob::~BackgroundJob()
{
    cancel();
    m_pool.waitForDone();
}

void BackgroundJob::run(std::function<void(base::ProgressSink&)> work, std::function<void()> done)
{
    m_pool.start([this, work = std::move(work), done = std::move(done)] {
        work(*this);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                // First out of the way: what follows may delete the owner.
                deleteLater();
                done();
            },
            Qt::QueuedConnection);
    });
}

void BackgroundJob::report(qint64 done, qint64 total, const QString& text)
{
    if (m_sinceReport.isValid() && m_sinceReport.elapsed() < kReportEvery && text == m_lastText) {
        return;
    }
    m_sinceReport.start();
    m_lastText = text;
    emit progressed(done, total, text); // queued: the receivers live in another thread
}

} // namespace doancoso::ui
