// SPDX-License-Identifier: GPL-3.0-or-later
//
// The command line of the window program: doancoso [FILE], doancoso --render DIR FILE. Used by application.cpp and its
// test.
#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

namespace doancoso::ui {

struct ApplicationOptions
{
    QString file;
    QString renderFolder; ///< not empty: draw the pages into this folder and end
    QString page;         ///< only this one; empty: all
    QString language;     ///< empty: as the user likes it
    QString theme;        ///< "light", "dark" or empty
    QString settingsFile; ///< empty: the user's own; drawing never touches the user's own
    double scale = 1.0;
    QSize size{1366, 728}; ///< of a picture in pixels

    bool showHelp = false;
    bool showVersion = false;
    QString problem; ///< not empty: what is wrong with the command line
};

/// `arguments` without the program's own name.
ApplicationOptions readOptions(const QStringList& arguments);
/// What --help prints.
QString optionsHelp();

} // namespace doancoso::ui
