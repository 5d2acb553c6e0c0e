// SPDX-License-Identifier: GPL-3.0-or-later
//
// The dark strip at the left with one icon and word per page and a badge where something waits. Ctrl+1…9, Ctrl+0 and
// Ctrl+, choose. Only the main window uses it.
#pragma once

#include "ui/kit/icons.h"

#include <QList>
#include <QWidget>

class QAction;

namespace doancoso::kit {

class Rail final : public QWidget
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);

    /// `id` is the page's. The n-th entry answers to Ctrl+n (n up to 9). The returned action is the entry's key.
    QAction* addEntry(const QString& id, IconKey icon, const QString& text);
    void setText(const QString& id, const QString& text);
    /// 0 removes the badge.
    void setBadge(const QString& id, int count);
    void setEntryEnabled(const QString& id, bool enabled);

    QString current() const;
    /// Emits nothing: the program already knows.
    void setCurrent(const QString& id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {kRailWidth, 120}; }

signals:
    /// The user wants this page; the rail does not move until setCurrent() says so.
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Entry
    {
        QString id;
        IconKey icon = IconKey::Home;
        QString text;
        int badge = 0;
        bool enabled = true;
        QAction* action = nullptr;
    };
    struct Measure
    {
        int padding = 0;
        QList<int> heights;
        int total = 0;
    };

    qsizetype indexOf(const QString& id) const;
    qsizetype entryAt(const QPoint& position) const;
    QRect entryRect(qsizetype index) const;
    Measure measure(int padding) const;
    Measure fitted() const;
    void paintEntry(QPainter* painter, qsizetype index) const;
    void choose(qsizetype index);
    void scrollBy(int pixels);
    void ensureVisible(qsizetype index);

    QList<Entry> m_entries;
    QString m_current;
    qsizetype m_hovered = -1;
    qsizetype m_focused = 0;
    int m_scroll = 0;
};

} // namespace doancoso::kit
