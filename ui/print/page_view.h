// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows laid-out pages one below the other, as they will be on paper, at any size. Keys: page keys go page-wise, Home
// and End to the ends, arrows scroll, Ctrl with plus, minus and 0 change the size. For PrintPreview only.
#pragma once

#include "ui/print/document_layout.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

namespace doancoso::print {

class PageView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Fit { Width, Page, None };

    explicit PageView(QWidget* parent = nullptr);

    void setLayoutOfPages(const DocumentLayout& layout);
    const DocumentLayout& layoutOfPages() const { return m_layout; }
    int pageCount() const { return static_cast<int>(m_layout.pages.size()); }
    /// From 0; the page in the middle of the view. -1 without pages.
    int currentPage() const;
    void goToPage(int page);
    Fit fit() const { return m_fit; }
    void setFit(Fit fit);
    /// 1 is the size of the paper.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();

signals:
    void currentPageChanged(int page, int count);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QSize pageSize() const;
    QRect pageRect(int page) const;
    double fittingZoom() const;
    void applyZoom(double zoom);
    void updateBars();
    void announcePage();
    const QPixmap& pixmap(int page);

    DocumentLayout m_layout;
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    int m_announced = -1;
    QHash<int, QPixmap> m_pixmaps;
    QList<int> m_recent; ///< pages of m_pixmaps, last seen last
};

} // namespace doancoso::print
