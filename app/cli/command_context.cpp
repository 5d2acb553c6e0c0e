// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_context.h"

#include "core/activity/count_keeper.h"
#include "core/organization/organization_service.h"
#include "core/planning/period_repository.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

#if defined(_WIN32)
#include <io.h>
#else
#include <unistd.h>
#endif

namespace doancoso::cli {
namespace {

volatile std::sig_atomic_t g_interrupted = 0;

void onInterrupt(int)
{
    g_interrupted = 1;
}

bool errorsGoToTerminal()
{
#if defined(_WIN32)
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(fileno(stderr)) != 0;
#endif
}

void write(std::FILE* stream, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
}

base::Result<std::unique_ptr<storage::Database>> kept(base::Result<std::unique_ptr<storage::Database>> database)
{
    if (database) {
        activity::installKeepers(**database);
    }
    return database;
}

} // namespace

void TerminalProgress::report(qint64 done, qint64 total, const QString& text)
{
    std::signal(SIGINT, onInterrupt);
    const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
    if (percent != m_lastPercent && errorsGoToTerminal()) {
        write(stderr, QStringLiteral("\r%1 %2 %   ").arg(text).arg(percent));
        m_lastPercent = percent;
    }
}

bool TerminalProgress::isCancelled() const
{
    return g_interrupted != 0;
}

TerminalProgress::~TerminalProgress()
{
    if (m_lastPercent >= 0) {
        write(stderr, QStringLiteral("\n"));
    }
}

base::Result<std::unique_ptr<storage::Database>> CommandContext::create(const QString& path) const
{
    return kept(storage::Database::create(path, m_clock, QCoreApplication::translate("Cli", "Command line")));
}

base::Result<std::unique_ptr<storage::Database>> CommandContext::open(const QString& path) const
{
    return kept(storage::Database::open(path, m_clock));
}

QDate CommandContext::lastDayOf(storage::Database& database, const base::Period& period)
{
    return database
        .read([&period](storage::Connection& connection) {
            return planning::PeriodRepository(connection).lastDay(period);
        })
        .valueOr(period.lastDay());
}

base::Result<base::UnitId> CommandContext::unitByCode(storage::Database& database, const QString& code,
                                                      const QDate& day)
{
    const auto found = organization::OrganizationService(database).findByCode(code, day);
    if (!found) {
        return found.error();
    }
    if (found->isEmpty()) {
        return base::Error{
            base::ErrorCode::NotFound,
            QCoreApplication::translate("Cli", "No unit carries the code %1 on %2.").arg(code, base::displayDate(day)),
            {},
            {}};
    }
    if (found->size() > 1) {
        return base::Error{
            base::ErrorCode::Conflict,
            QCoreApplication::translate("Cli", "%1 units carry the code %2 on that day.").arg(found->size()).arg(code),
            {},
            {}};
    }
    return found->constFirst();
}

void CommandContext::print(const QString& line)
{
    write(stdout, line + QLatin1Char('\n'));
}

void CommandContext::printJson(const QJsonDocument& document)
{
    write(stdout, QString::fromUtf8(document.toJson(QJsonDocument::Indented)));
}

void CommandContext::fail(const base::Error& error)
{
    write(stderr, error.userText + QLatin1Char('\n'));
    if (!error.detail.isEmpty()) {
        write(stderr, QStringLiteral("  (%1)\n").arg(error.detail));
    }
    exitCode = error.code == base::ErrorCode::Cancelled ? kNothing : kFailed;
}

} // namespace doancoso::cli
