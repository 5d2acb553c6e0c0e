// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one icon set. An icon is asked for by its meaning, takes its colour from the theme at the moment it is painted
// (so a change between light and dark needs no new icons), and is drawn from its vector at the size of the screen,
// crisp at every scaling. Any part of ui may use it; models hand out an IconKey, never a picture.
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QPixmap>

class QPainter;

namespace doancoso::kit {

enum class IconKey {
    Home,
    Plan,
    Chart,
    Person,
    Check,
    Calendar,
    Printer,
    Exchange,
    Clock,
    Settings,
    Search,
    ChevronLeft,
    ChevronRight,
    ChevronDown,
    ChevronUp,
    Close,
    Add,
    Remove,
    Edit,
    Delete,
    Copy,
    Paste,
    Save,
    Download,
    Upload,
    Folder,
    FolderOpen,
    File,
    Spreadsheet,
    Info,
    Error,
    Warning,
    Done,
    Help,
    Lock,
    Unlock,
    Show,
    Hide,
    Filter,
    Columns,
    Options,
    Undo,
    Redo,
    Refresh,
    Send,
    Inbox,
    Mail,
    Bell,
    Star,
    Award,
    People,
    PersonAdd,
    PersonRemove,
    Building,
    Tree,
    List,
    Checklist,
    Table,
    Target,
    TrendUp,
    TrendDown,
    ChartLine,
    ChartBar,
    ChartPie,
    Picture,
    Database,
    Drive,
    Verified,
    Archive,
    Restore,
    PanelRight,
    PanelLeft,
    More,
    OpenOutside,
    Link,
    Keyboard,
    Moon,
    Sun,
    Language,
    Book,
    Place,
    Flag,
    Merge,
    Split,
    ArrowUp,
    ArrowDown,
    Sort,
    Move,
    History,
    Count
};

/// Disabled: InkDisabled, whatever the ink.
QIcon icon(IconKey key, ColorToken ink = ColorToken::InkSecond);
void paintIcon(QPainter* painter, const QRectF& rect, IconKey key, const QColor& color);
QPixmap iconPixmap(IconKey key, const QColor& color, int logicalSize, qreal devicePixelRatio);

/// File name without folder and ending, as it lies in resources/icons.
QString iconFileName(IconKey key);

} // namespace doancoso::kit
