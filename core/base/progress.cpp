// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"

#include <QCoreApplication>

namespace doancoso::base {

Error cancelledError()
{
    return {ErrorCode::Cancelled, QCoreApplication::translate("Progress", "Cancelled. Nothing was changed."), {}, {}};
}

} // namespace doancoso::base
