// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work that would make the window wait runs here: one thread, one job after the other, progress, cancel, and the result
// back in the window's thread while its guard lives. The work opens its own connection and ends with a Result; it never
// throws. Pages and flows use it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QMutex>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace doancoso::kit {

/// One piece of work, owned by the runner; gone some time after finished().
class Job final : public QObject
{
    Q_OBJECT

public:
    /// The work learns of it at its next question; the result then says Cancelled, or, when it was just done, success.
    void cancel();
    bool isCancelled() const { return m_state->cancelled; }

signals:
    /// As often as the window can follow, with the newest state. total 0: unknown.
    void progressed(qint64 done, qint64 total, const QString& text);
    void finished();

private:
    friend class JobRunner;

    struct State
    {
        std::atomic<bool> cancelled = false;
        QMutex mutex;
        qint64 done = 0;
        qint64 total = 0;
        QString text;
        bool announced = false; ///< a message to the window is under way
    };
    class Sink final : public base::ProgressSink
    {
    public:
        explicit Sink(Job& job) : m_job(job) {}
        void report(qint64 done, qint64 total, const QString& text) override;
        bool isCancelled() const override { return m_job.m_state->cancelled; }

    private:
        Job& m_job;
    };

    explicit Job(QObject* parent);
    void announce();

    std::shared_ptr<State> m_state;
};

class JobRunner final : public QObject
{
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Cancels what runs and waits for its end; results are no longer delivered.
    ~JobRunner() override;

    /// `done` is called in this thread unless `guard` is gone by then; a job whose guard goes is cancelled. There is
    /// always a guard: the page or flow that wants the result.
    template <typename T>
    Job* start(QObject* guard, std::function<base::Result<T>(base::ProgressSink&)> work,
               std::function<void(base::Result<T>)> done);
    bool isBusy() const { return m_running > 0; }

signals:
    void started(doancoso::kit::Job* job);
    void busyChanged(bool busy);

private:
    Job* newJob(QObject* guard);
    void end(Job* job);
    static base::Error unexpected(const char* what);

    QThreadPool m_pool;
    QList<Job*> m_jobs;
    int m_running = 0;
};

template <typename T>
Job* JobRunner::start(QObject* guard, std::function<base::Result<T>(base::ProgressSink&)> work,
                      std::function<void(base::Result<T>)> done)
{
    Job* job = newJob(guard);
    const QPointer<QObject> alive(guard);
    m_pool.start([this, job, alive, work = std::move(work), done = std::move(done)] {
        auto result = std::make_shared<std::optional<base::Result<T>>>();
        try {
            Job::Sink sink(*job);
            result->emplace(sink.isCancelled() ? base::Result<T>(base::cancelledError()) : work(sink));
        } catch (const std::exception& error) {
            result->emplace(unexpected(error.what()));
        } catch (...) {
            result->emplace(unexpected("unknown exception"));
        }
        QMetaObject::invokeMethod(
            job,
            [this, job, alive, done, result] {
                end(job);
                if (alive) {
                    done(std::move(**result));
                }
            },
            Qt::QueuedConnection);
    });
    return job;
}

} // namespace doancoso::kit
