// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that takes longer than a blink: runs in a thread of its own, tells how far it is, can be cancelled, and hands
// its result back in the window's thread. The work opens its own ConnectionScope where it needs a database. Pages,
// flows and the window use it.
#pragma once

#include "core/base/progress.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace doancoso::ui {

class BackgroundJob final : public QObject, private base::ProgressSink
{
    Q_OBJECT

public:
    /// Starts at once and deletes itself after `done`. When `owner` goes first, the work is told to stop, waited for,
    /// and `done` is not called.
    template <typename Outcome>
    static BackgroundJob* start(QObject* owner, std::function<Outcome(base::ProgressSink&)> work,
                                std::function<void(Outcome)> done)
    {
        auto outcome = std::make_shared<std::optional<Outcome>>();
        auto* job = new BackgroundJob(owner);
        job->run([outcome, work = std::move(work)](base::ProgressSink& sink) { outcome->emplace(work(sink)); },
                 [outcome, done = std::move(done)] { done(std::move(**outcome)); });
        return job;
    }
    ~BackgroundJob() override;

    void cancel() { m_cancelled = true; }

signals:
    /// At most ten times a second. `total` 0: unknown.
    void progressed(qint64 done, qint64 total, const QString& text);

private:
    explicit BackgroundJob(QObject* owner) : QObject(owner) {}
    void run(std::function<void(base::ProgressSink&)> work, std::function<void()> done);
    void report(qint64 done, qint64 total, const QString& text) override;
    bool isCancelled() const override { return m_cancelled; }

    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_sinceReport;
    QString m_lastText;
    QThreadPool m_pool;
};

} // namespace doancoso::ui
