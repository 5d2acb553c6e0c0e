// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "ui/kit/job.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>
#include <QtTest/QTest>

#include <stdexcept>

using namespace doancoso;
using kit::Job;
using kit::JobRunner;

TEST_CASE("a job runs elsewhere, reports, and its result comes home", "[job]")
{
    JobRunner runner;
    QObject guard;
    QSignalSpy busy(&runner, &JobRunner::busyChanged);
    std::optional<int> result;
    QThread* workedIn = nullptr;
    QThread* deliveredIn = nullptr;
    Job* job = runner.start<int>(
        &guard,
        [&](base::ProgressSink& sink) -> base::Result<int> {
            workedIn = QThread::currentThread();
            for (int i = 1; i <= 5000; ++i) {
                sink.report(i, 5000, QStringLiteral("đơn vị %1").arg(i));
            }
            return 42;
        },
        [&](base::Result<int> outcome) {
            deliveredIn = QThread::currentThread();
            result = *outcome;
        });
    QSignalSpy progress(job, &Job::progressed);
    CHECK(runner.isBusy());
    REQUIRE(QTest::qWaitFor([&] { return result.has_value(); }));
    CHECK(result == 42);
    CHECK(workedIn != QThread::currentThread());
    CHECK(deliveredIn == QThread::currentThread());
    REQUIRE_FALSE(progress.isEmpty());
    CHECK(progress.last().at(0).toLongLong() == 5000);
    CHECK(progress.size() < 5000);
    CHECK_FALSE(runner.isBusy());
    CHECK(busy.size() == 2);
}

TEST_CASE("cancel reaches the work; a job that waits is never begun; a finished one stays done", "[job]")
{
    JobRunner runner;
    QObject guard;
    QSemaphore begun;
    QList<base::ErrorCode> codes;
    bool secondRan = false;
    const auto note = [&](base::Result<int> outcome) {
        codes.append(outcome ? base::ErrorCode::Bug : outcome.error().code);
    };
    Job* first = runner.start<int>(
        &guard,
        [&](base::ProgressSink& sink) -> base::Result<int> {
            begun.release();
            while (!sink.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            return base::cancelledError();
        },
        note);
    Job* second = runner.start<int>(
        &guard,
        [&](base::ProgressSink&) -> base::Result<int> {
            secondRan = true;
            return 1;
        },
        note);
    begun.acquire();
    second->cancel();
    first->cancel();
    REQUIRE(QTest::qWaitFor([&] { return codes.size() == 2; }));
    CHECK(codes == QList{base::ErrorCode::Cancelled, base::ErrorCode::Cancelled});
    CHECK_FALSE(secondRan);

    // Cancelled too late: what was done is reported as done.
    QSemaphore go;
    std::optional<bool> succeeded;
    Job* late = runner.start<int>(
        &guard,
        [&](base::ProgressSink&) -> base::Result<int> {
            begun.release();
            go.acquire();
            return 7;
        },
        [&](base::Result<int> outcome) { succeeded = outcome.hasValue(); });
    begun.acquire();
    late->cancel();
    go.release();
    REQUIRE(QTest::qWaitFor([&] { return succeeded.has_value(); }));
    CHECK(*succeeded);
}

TEST_CASE("a page that is gone hears nothing and its job is cancelled", "[job]")
{
    JobRunner runner;
    auto page = std::make_unique<QObject>();
    std::atomic<bool> sawCancel = false;
    bool heard = false;
    QSemaphore begun;
    runner.start<void>(
        page.get(),
        [&](base::ProgressSink& sink) -> base::Result<void> {
            begun.release();
            while (!sink.isCancelled()) {
                QThread::yieldCurrentThread();
            }
            sawCancel = true;
            return base::cancelledError();
        },
        [&](base::Result<void>) { heard = true; });
    begun.acquire();
    page.reset();
    REQUIRE(QTest::qWaitFor([&] { return !runner.isBusy(); }));
    CHECK(sawCancel);
    CHECK_FALSE(heard);
}

TEST_CASE("an exception becomes an error; ending the runner ends its work", "[job]")
{
    QObject guard;
    std::optional<base::ErrorCode> code;
    QString detail;
    std::atomic<bool> ended = false;
    bool delivered = false;
    {
        JobRunner runner;
        runner.start<int>(
            &guard, [](base::ProgressSink&) -> base::Result<int> { throw std::runtime_error("no such thing"); },
            [&](base::Result<int> outcome) {
                code = outcome.error().code;
                detail = outcome.error().detail;
            });
        REQUIRE(QTest::qWaitFor([&] { return code.has_value(); }));
        CHECK(*code == base::ErrorCode::Bug);
        CHECK(detail == QStringLiteral("no such thing"));
        QSemaphore begun;
        runner.start<int>(
            &guard,
            [&](base::ProgressSink& sink) -> base::Result<int> {
                begun.release();
                while (!sink.isCancelled()) {
                    QThread::yieldCurrentThread();
                }
                ended = true;
                return base::cancelledError();
            },
            [&](base::Result<int>) { delivered = true; });
        begun.acquire();
    }
    CHECK(ended);
    QTest::qWait(0);
    CHECK_FALSE(delivered);
}
