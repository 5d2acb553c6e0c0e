// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_popup.h"

#include "ui/kit/icons.h"
#include "ui/kit/search_box.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace doancoso::ui {
namespace {

using kit::ColorToken;
using kit::Theme;

constexpr int kWidth = 460;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kIdRole = Qt::UserRole + 2;
constexpr int kRemarkRole = Qt::UserRole + 3;

kit::IconKey iconOf(RecordRef::Kind kind)
{
    return kind == RecordRef::Kind::Unit     ? kit::IconKey::Building
           : kind == RecordRef::Kind::Plan   ? kit::IconKey::Plan
           : kind == RecordRef::Kind::Person ? kit::IconKey::Person
                                             : kit::IconKey::Target;
}

class HitDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const QRect inner = option.rect.adjusted(kit::kSpace3, 0, -kit::kSpace3, 0);
        const auto kind = static_cast<RecordRef::Kind>(index.data(kKindRole).toInt());
        if (kind == RecordRef::Kind::None) {
            painter->setFont(Theme::font(kit::FontRole::SmallStrong));
            painter->setPen(Theme::color(ColorToken::InkSecond));
            painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else {
            if (option.state & QStyle::State_Selected) {
                painter->fillRect(option.rect, Theme::color(ColorToken::AccentTint));
            }
            const QRectF picture(inner.left(), inner.center().y() - 7.5, 16, 16);
            kit::paintIcon(painter, picture, iconOf(kind), Theme::color(ColorToken::InkSecond));
            QRect words = inner.adjusted(24, 0, 0, 0);
            painter->setFont(Theme::font(kit::FontRole::Small));
            const QString remark = painter->fontMetrics().elidedText(index.data(kRemarkRole).toString(), Qt::ElideRight,
                                                                     words.width() / 3);
            painter->setPen(Theme::color(ColorToken::InkSecond));
            painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, remark);
            words.setRight(words.right() - painter->fontMetrics().horizontalAdvance(remark) - kit::kSpace2);
            painter->setFont(Theme::font(kit::FontRole::Base));
            painter->setPen(Theme::color(ColorToken::Ink));
            painter->drawText(
                words, Qt::AlignLeft | Qt::AlignVCenter,
                painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        }
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {100, Theme::rowHeight() + 3};
    }
};

QStandardItem* newSection(const QString& text)
{
    auto* item = new QStandardItem(text);
    item->setFlags(Qt::NoItemFlags);
    item->setData(static_cast<int>(RecordRef::Kind::None), kKindRole);
    return item;
}

} // namespace

SearchPopup::SearchPopup(GlobalSearch& search, kit::SearchBox& box, QWidget* parent)
    : QFrame(parent), m_search(search), m_box(box), m_model(new QStandardItemModel(this)), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("searchPopup"));
    setAttribute(Qt::WA_StyledBackground);
    kit::setStyleRole(this, QStringLiteral("popup"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kit::kSpace1, 1, kit::kSpace1);
    layout->addWidget(m_list);
    hide();
    m_box.installEventFilter(this);
    connect(&m_box, &kit::SearchBox::searchChanged, this, &SearchPopup::show);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
}

void SearchPopup::show(const QString& text)
{
    m_model->clear();
    const QList<SearchHit> hits = m_search.find(text, kMostPerKind);
    auto kind = RecordRef::Kind::None;
    for (const SearchHit& hit : hits) {
        if (hit.record.kind != kind) {
            kind = hit.record.kind;
            m_model->appendRow(newSection(kind == RecordRef::Kind::Unit        ? tr("Units")
                                          : kind == RecordRef::Kind::Indicator ? tr("Indicators")
                                          : kind == RecordRef::Kind::Person    ? tr("Members")
                                                                               : tr("Plans")));
        }
        auto* item = new QStandardItem(hit.title);
        item->setData(static_cast<int>(hit.record.kind), kKindRole);
        item->setData(hit.record.id, kIdRole);
        item->setData(hit.remark, kRemarkRole);
        item->setToolTip(hit.title);
        m_model->appendRow(item);
    }
    if (hits.isEmpty() && !text.trimmed().isEmpty()) {
        m_model->appendRow(
            newSection(tr("Nothing has these words. Names and codes are searched, without diacritics.")));
    }
    const bool visible = m_model->rowCount() > 0 && m_box.hasFocus();
    setVisible(visible);
    if (visible) {
        place();
        raise();
        step(1);
    }
}

void SearchPopup::place()
{
    const int rows = m_model->rowCount();
    const int most = parentWidget()->height() - m_box.mapTo(parentWidget(), QPoint(0, m_box.height())).y() - 60;
    const int height = rows * (Theme::rowHeight() + 3) + 2 * kit::kSpace1 + 2;
    const int width = qMin(qMax(kWidth, m_box.width()), parentWidget()->width() - 2 * kit::kSpace3);
    const QPoint corner = m_box.mapTo(parentWidget(), QPoint(m_box.width() - width, m_box.height() + 2));
    setGeometry(qMax(kit::kSpace3, corner.x()), corner.y(), width, qMin(height, most));
}

void SearchPopup::step(int direction)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int tries = 0; tries < m_model->rowCount(); ++tries) {
        row += direction;
        if (row < 0 || row >= m_model->rowCount()) {
            return;
        }
        if (m_model->item(row)->flags() & Qt::ItemIsSelectable) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
    }
}

void SearchPopup::choose(const QModelIndex& index)
{
    if (!index.isValid() || !(index.flags() & Qt::ItemIsSelectable)) {
        return;
    }
    const RecordRef record{static_cast<RecordRef::Kind>(index.data(kKindRole).toInt()),
                           index.data(kIdRole).toLongLong()};
    hide();
    m_box.clear();
    emit left();
    emit chosen(record);
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &m_box) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::FocusIn && !m_box.text().isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { show(m_box.text()); }, Qt::QueuedConnection);
    } else if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
        case Qt::Key_Up:
            step(static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down ? 1 : -1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            // Typing may not have paused yet: Enter means what the field says now.
            show(m_box.text());
            choose(m_list->currentIndex());
            return true;
        case Qt::Key_Escape:
            if (m_box.text().isEmpty()) {
                hide();
                emit left();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace doancoso::ui
