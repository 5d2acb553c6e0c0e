// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a chart looks in a picture or on paper. Anyone who embeds charts in reports may use it.
#pragma once

namespace doancoso::charts {

enum class PrintMode {
    Screen,       ///< colours and font of the light screen
    Colour,       ///< colours, in the serif face of the documents
    BlackAndWhite ///< black, greys and hatches, in the serif face of the documents
};

} // namespace doancoso::charts
