// SPDX-License-Identifier: GPL-3.0-or-later
//
// Composes the window program: reads the command line, chooses language and look, makes the window with everything it
// needs, or draws every page into pictures. Only app/window uses it.
#pragma once

namespace doancoso::ui {

/// Exit codes: 0 done, 1 something could not be done (said on stderr), 2 the command line is wrong.
int runApplication(int argc, char* argv[]);

} // namespace doancoso::ui
