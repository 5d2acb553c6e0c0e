// SPDX-License-Identifier: GPL-3.0-or-later
//
// A window put together from the kit as the program does it, with invented figures, for looking at.
#pragma once

#include <QWidget>

class QStackedWidget;

namespace doancoso::tests {

class GalleryWindow final : public QWidget
{
    Q_OBJECT

public:
    GalleryWindow();
    static QStringList views();
    void showView(const QString& view);

private:
    QStackedWidget* m_pages;
};

} // namespace doancoso::tests
