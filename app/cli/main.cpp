// SPDX-License-Identifier: GPL-3.0-or-later
//
// doancoso-cli: the same core as the window, for helpers, batch work and tests.
#include "ui/language.h"

#include <CLI/CLI.hpp>
#include <QGuiApplication>

int main(int argc, char* argv[])
{
    CLI::App app{"doancoso-cli"};
    app.set_version_flag("--version", DOANCOSO_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
