// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fusion with the few marks that a style sheet can only show as pictures: arrows, tree branches, check boxes and radio
// buttons, drawn in theme colours so that they are crisp at every scaling and follow light and dark. Used by Theme
// only.
#pragma once

#include <QProxyStyle>

namespace doancoso::kit {

class KitStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    KitStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget = nullptr) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                    const QWidget* widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                  QStyleHintReturn* returnData = nullptr) const override;
};

} // namespace doancoso::kit
