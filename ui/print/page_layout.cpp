// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_layout.h"

namespace doancoso::print {

using namespace reporting;

QPageLayout fullPageLayout(const PageSetup& page)
{
    const QPageSize size(page.paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4);
    const auto orientation =
        page.orientation == PageOrientation::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait;
    QPageLayout layout(size, orientation, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace doancoso::print
