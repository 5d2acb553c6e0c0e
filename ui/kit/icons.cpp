// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace doancoso::kit {
namespace {

struct IconRow
{
    IconKey key;
    const char* file;
};

constexpr std::array kIcons{
    IconRow{IconKey::Home, "house"},
    IconRow{IconKey::Plan, "file-text"},
    IconRow{IconKey::Chart, "chart-column"},
    IconRow{IconKey::Person, "user"},
    IconRow{IconKey::Check, "check"},
    IconRow{IconKey::Calendar, "calendar"},
    IconRow{IconKey::Printer, "printer"},
    IconRow{IconKey::Exchange, "arrow-left-right"},
    IconRow{IconKey::Clock, "clock"},
    IconRow{IconKey::Settings, "settings"},
    IconRow{IconKey::Search, "search"},
    IconRow{IconKey::ChevronLeft, "chevron-left"},
    IconRow{IconKey::ChevronRight, "chevron-right"},
    IconRow{IconKey::ChevronDown, "chevron-down"},
    IconRow{IconKey::ChevronUp, "chevron-up"},
    IconRow{IconKey::Close, "x"},
    IconRow{IconKey::Add, "plus"},
    IconRow{IconKey::Remove, "minus"},
    IconRow{IconKey::Edit, "pencil"},
    IconRow{IconKey::Delete, "trash-2"},
    IconRow{IconKey::Copy, "copy"},
    IconRow{IconKey::Paste, "clipboard-paste"},
    IconRow{IconKey::Save, "save"},
    IconRow{IconKey::Download, "download"},
    IconRow{IconKey::Upload, "upload"},
    IconRow{IconKey::Folder, "folder"},
    IconRow{IconKey::FolderOpen, "folder-open"},
    IconRow{IconKey::File, "file"},
    IconRow{IconKey::Spreadsheet, "file-spreadsheet"},
    IconRow{IconKey::Info, "info"},
    IconRow{IconKey::Error, "circle-alert"},
    IconRow{IconKey::Warning, "triangle-alert"},
    IconRow{IconKey::Done, "circle-check"},
    IconRow{IconKey::Help, "circle-question-mark"},
    IconRow{IconKey::Lock, "lock"},
    IconRow{IconKey::Unlock, "lock-open"},
    IconRow{IconKey::Show, "eye"},
    IconRow{IconKey::Hide, "eye-off"},
    IconRow{IconKey::Filter, "funnel"},
    IconRow{IconKey::Columns, "columns-3"},
    IconRow{IconKey::Options, "sliders-horizontal"},
    IconRow{IconKey::Undo, "undo-2"},
    IconRow{IconKey::Redo, "redo-2"},
    IconRow{IconKey::Refresh, "refresh-cw"},
    IconRow{IconKey::Send, "send"},
    IconRow{IconKey::Inbox, "inbox"},
    IconRow{IconKey::Mail, "mail"},
    IconRow{IconKey::Bell, "bell"},
    IconRow{IconKey::Star, "star"},
    IconRow{IconKey::Award, "award"},
    IconRow{IconKey::People, "users"},
    IconRow{IconKey::PersonAdd, "user-plus"},
    IconRow{IconKey::PersonRemove, "user-minus"},
    IconRow{IconKey::Building, "building-2"},
    IconRow{IconKey::Tree, "network"},
    IconRow{IconKey::List, "list"},
    IconRow{IconKey::Checklist, "list-checks"},
    IconRow{IconKey::Table, "table"},
    IconRow{IconKey::Target, "target"},
    IconRow{IconKey::TrendUp, "trending-up"},
    IconRow{IconKey::TrendDown, "trending-down"},
    IconRow{IconKey::ChartLine, "chart-line"},
    IconRow{IconKey::ChartBar, "chart-bar"},
    IconRow{IconKey::ChartPie, "chart-pie"},
    IconRow{IconKey::Picture, "image"},
    IconRow{IconKey::Database, "database"},
    IconRow{IconKey::Drive, "hard-drive"},
    IconRow{IconKey::Verified, "shield-check"},
    IconRow{IconKey::Archive, "archive"},
    IconRow{IconKey::Restore, "rotate-ccw"},
    IconRow{IconKey::PanelRight, "panel-right"},
    IconRow{IconKey::PanelLeft, "panel-left"},
    IconRow{IconKey::More, "ellipsis"},
    IconRow{IconKey::OpenOutside, "external-link"},
    IconRow{IconKey::Link, "link"},
    IconRow{IconKey::Keyboard, "keyboard"},
    IconRow{IconKey::Moon, "moon"},
    IconRow{IconKey::Sun, "sun"},
    IconRow{IconKey::Language, "languages"},
    IconRow{IconKey::Book, "book-open"},
    IconRow{IconKey::Place, "map-pin"},
    IconRow{IconKey::Flag, "flag"},
    IconRow{IconKey::Merge, "git-merge"},
    IconRow{IconKey::Split, "split"},
    IconRow{IconKey::ArrowUp, "arrow-up"},
    IconRow{IconKey::ArrowDown, "arrow-down"},
    IconRow{IconKey::Sort, "arrow-up-down"},
    IconRow{IconKey::Move, "move"},
    IconRow{IconKey::History, "history"},
};
static_assert(kIcons.size() == static_cast<size_t>(IconKey::Count));

const QByteArray& vectorOf(IconKey key)
{
    static std::array<QByteArray, static_cast<size_t>(IconKey::Count)> loaded;
    QByteArray& bytes = loaded.at(static_cast<size_t>(key));
    if (bytes.isEmpty()) {
        QFile file(QStringLiteral(":/ui/icons/%1.svg").arg(iconFileName(key)));
        if (file.open(QIODevice::ReadOnly)) {
            bytes = file.readAll();
        } else {
            qWarning("icon %s is missing from the program's resources", qPrintable(iconFileName(key)));
        }
    }
    return bytes;
}

/// Draws the vector at whatever size and ratio it is asked for; the colour is looked up in the theme each time.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(IconKey key, ColorToken ink) : m_key(key), m_ink(ink) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_key, Theme::color(mode == QIcon::Disabled ? ColorToken::InkDisabled : m_ink));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor color = Theme::color(mode == QIcon::Disabled ? ColorToken::InkDisabled : m_ink);
        return iconPixmap(m_key, color, qMin(size.width(), size.height()), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        Q_UNUSED(scale)
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_key, m_ink); }

private:
    IconKey m_key;
    ColorToken m_ink;
};

} // namespace

QString iconFileName(IconKey key)
{
    return QString::fromLatin1(kIcons.at(static_cast<size_t>(key)).file);
}

QPixmap iconPixmap(IconKey key, const QColor& color, int logicalSize, qreal devicePixelRatio)
{
    const int pixels = qMax(1, qRound(logicalSize * devicePixelRatio));
    const QString cacheKey = QStringLiteral("kit/%1/%2/%3/%4")
                                 .arg(static_cast<int>(key))
                                 .arg(color.rgba(), 8, 16, QLatin1Char('0'))
                                 .arg(pixels)
                                 .arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(cacheKey, &pixmap)) {
        QByteArray vector = vectorOf(key);
        vector.replace("currentColor", color.name().toLatin1());
        QSvgRenderer renderer(vector);
        pixmap = QPixmap(pixels, pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter, QRectF(0, 0, pixels, pixels));
        painter.end();
        pixmap.setDevicePixelRatio(devicePixelRatio);
        QPixmapCache::insert(cacheKey, pixmap);
    }
    return pixmap;
}

void paintIcon(QPainter* painter, const QRectF& rect, IconKey key, const QColor& color)
{
    const qreal side = qMin(rect.width(), rect.height());
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    const QPixmap pixmap = iconPixmap(key, color, qRound(side), ratio);
    const QPointF corner(qRound(rect.center().x() - side / 2), qRound(rect.center().y() - side / 2));
    painter->drawPixmap(corner, pixmap);
}

QIcon icon(IconKey key, ColorToken ink)
{
    return QIcon(new ThemedIconEngine(key, ink));
}

} // namespace doancoso::kit
