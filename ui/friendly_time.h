// SPDX-License-Identifier: GPL-3.0-or-later
//
// Moments as people say them: "hôm nay 07:58", "hôm qua 16:20", "12/09/2022 07:58". Any part of ui may use it.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace doancoso::ui {

/// `local` in the office's time, `today` by the clock in use.
QString friendlyTime(const QDateTime& local, const QDate& today);
/// "1,4 MB", in Vietnamese form.
QString friendlySize(qint64 bytes);

} // namespace doancoso::ui
