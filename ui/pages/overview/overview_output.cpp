// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of the overview page that leaves the screen: print preview and picture.
#include "ui/charts/chart_picture.h"
#include "ui/charts/chart_view.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/todo_view.h"
#include "ui/print/print_preview.h"
#include "ui/workspace.h"

#include "core/base/file_output.h"
#include "core/reporting/overview_document.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>

namespace doancoso::pages {
namespace {

using namespace Qt::StringLiterals;

constexpr double kPictureScale = 2;
constexpr double kChartWidthMm = 160;
constexpr double kTrendHeightMm = 62;

} // namespace

bool OverviewPage::isPreviewShown() const
{
    return m_preview && m_stack->currentWidget() == m_preview;
}

void OverviewPage::showPreview()
{
    if (!m_answer || m_answer->column < 0) {
        return;
    }
    if (!m_preview) {
        m_preview = new print::PrintPreview(m_stack);
        m_preview->setFolder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        m_stack->addWidget(m_preview);
    }
    const QList<reporting::Figure> figures{charts::toFigure(m_bars->data(), {kChartWidthMm, 0}),
                                           charts::toFigure(m_trend->data(), {kChartWidthMm, kTrendHeightMm}),
                                           charts::toFigure(m_states->data(), {kChartWidthMm, 0})};
    m_preview->setSuggestedName(fileName());
    m_preview->setDocument(
        reporting::overviewDocument(m_answer->data.sheet, m_answer->data.superiorName, m_answer->data.today, figures));
    m_stack->setCurrentWidget(m_preview);
    m_print->setEnabled(false);
    m_back->setEnabled(true);
    showFilters(false);
    updateHeader();
    m_preview->pageView()->setFocus(Qt::OtherFocusReason);
}

void OverviewPage::leavePreview()
{
    if (!isPreviewShown()) {
        return;
    }
    m_stack->setCurrentWidget(m_scroll);
    m_print->setEnabled(true);
    m_back->setEnabled(false);
    showFilters(true);
    updateHeader();
    m_todo->setFocus(Qt::OtherFocusReason);
}

QString OverviewPage::fileName() const
{
    const organization::UnitNode* unit = m_workspace.tree().find(m_workspace.unit());
    return u"%1 %2 %3"_s.arg(tr("Overview"), unit ? unit->shortName : QString(), m_workspace.period().code())
        .simplified();
}

QImage OverviewPage::picture() const
{
    const int margin = kit::kSpace4;
    const QFont titleFont = kit::Theme::font(kit::FontRole::Title);
    const int head = QFontMetrics(titleFont).height() + margin;
    const QSize inner = m_dashboard->size();
    const QSize size(inner.width() + 2 * margin, inner.height() + head + 2 * margin);
    QImage image(size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    image.fill(kit::Theme::color(kit::ColorToken::Window));
    QPainter painter(&image);
    painter.setFont(titleFont);
    painter.setPen(kit::Theme::color(kit::ColorToken::Ink));
    QString line = title() + u" – "_s + base::displayName(m_workspace.period());
    if (const auto badges = titleBadges(); !badges.isEmpty()) {
        line += u" – "_s + badges.constFirst().text;
    }
    painter.drawText(QRect(margin, margin, inner.width(), head), Qt::AlignLeft | Qt::AlignTop, line);
    m_dashboard->render(&painter, QPoint(margin, margin + head));
    return image;
}

base::Result<void> OverviewPage::savePicture(const QString& path) const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture().save(&buffer, "PNG");
    return base::writeWholeFile(path, bytes);
}

void OverviewPage::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save the overview as a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->setNameFilter(tr("PNG picture (*.png)"));
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    dialog->selectFile(fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto saved = savePicture(path); saved) {
            frame()->messageBar()->showMessage(kit::Tone::Good, tr("Saved as %1").arg(path));
        } else {
            frame()->messageBar()->showError(saved.error());
        }
    });
    dialog->open();
}

} // namespace doancoso::pages
