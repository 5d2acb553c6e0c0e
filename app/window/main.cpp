// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso: the window. Everything it does is composed in ui/application.
#include "ui/application.h"

int main(int argc, char* argv[])
{
    return doancoso::ui::runApplication(argc, argv);
}
