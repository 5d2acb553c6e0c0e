// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job.h"

#include <QCoreApplication>

namespace doancoso::kit {

Job::Job(QObject* parent) : QObject(parent), m_state(std::make_shared<State>()) {}

void Job::cancel()
{
    m_state->cancelled = true;
}

void Job::Sink::report(qint64 done, qint64 total, const QString& text)
{
    State& state = *m_job.m_state;
    const QMutexLocker lock(&state.mutex);
    state.done = done;
    state.total = total;
    state.text = text;
    // One message at a time: however fast the work reports, the window is never flooded.
    if (!state.announced) {
        state.announced = true;
        QMetaObject::invokeMethod(&m_job, &Job::announce, Qt::QueuedConnection);
    }
}

void Job::announce()
{
    QMutexLocker lock(&m_state->mutex);
    m_state->announced = false;
    const qint64 done = m_state->done;
    const qint64 total = m_state->total;
    const QString text = m_state->text;
    lock.unlock();
    emit progressed(done, total, text);
}

JobRunner::JobRunner(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

JobRunner::~JobRunner()
{
    for (Job* job : std::as_const(m_jobs)) {
        job->cancel();
    }
    m_pool.waitForDone();
}

Job* JobRunner::newJob(QObject* guard)
{
    Q_ASSERT(guard);
    auto* job = new Job(this);
    m_jobs.append(job);
    connect(guard, &QObject::destroyed, job, &Job::cancel);
    ++m_running;
    if (m_running == 1) {
        emit busyChanged(true);
    }
    emit started(job);
    return job;
}

void JobRunner::end(Job* job)
{
    m_jobs.removeOne(job);
    --m_running;
    emit job->finished();
    if (m_running == 0) {
        emit busyChanged(false);
    }
    job->deleteLater();
}

base::Error JobRunner::unexpected(const char* what)
{
    return {base::ErrorCode::Bug,
            QCoreApplication::translate("JobRunner",
                                        "Something unexpected happened. Nothing was changed; please report it."),
            QString::fromUtf8(what),
            {}};
}

} // namespace doancoso::kit
