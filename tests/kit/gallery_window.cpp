// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/gallery_window.h"

#include "tests/kit/gallery_tables.h"
#include "ui/kit/action_button.h"

#include "ui/kit/card.h"
#include "ui/kit/date_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/form.h"
#include "ui/kit/grid_header.h"
#include "ui/kit/grid_view.h"
#include "ui/kit/key_hint.h"
#include "ui/kit/list_view.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page_frame.h"
#include "ui/kit/period_chooser.h"
#include "ui/kit/rail.h"
#include "ui/kit/search_box.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panel.h"
#include "ui/kit/state_badge.h"
#include "ui/kit/status_line.h"
#include "ui/kit/top_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace doancoso::tests {
namespace {

using namespace doancoso::kit;

QAction* newAction(QObject* parent, const QString& text, const QKeySequence& key = {})
{
    auto* action = new QAction(text, parent);
    action->setShortcut(key);
    return action;
}

Rail* newRail(QWidget* parent)
{
    auto* rail = new Rail(parent);
    rail->addEntry(QStringLiteral("overview"), IconKey::Home, QStringLiteral("Tổng quan"));
    rail->addEntry(QStringLiteral("plans"), IconKey::Plan, QStringLiteral("Kế hoạch"));
    rail->addEntry(QStringLiteral("results"), IconKey::Chart, QStringLiteral("Chỉ tiêu & kết quả"));
    rail->addEntry(QStringLiteral("members"), IconKey::Person, QStringLiteral("Đoàn viên"));
    rail->addEntry(QStringLiteral("rating"), IconKey::Check, QStringLiteral("Đánh giá, xếp loại"));
    rail->addEntry(QStringLiteral("activity"), IconKey::Calendar, QStringLiteral("Hoạt động, cán bộ"));
    rail->addEntry(QStringLiteral("print"), IconKey::Printer, QStringLiteral("Báo cáo & in"));
    rail->addEntry(QStringLiteral("exchange"), IconKey::Exchange, QStringLiteral("Gửi – nhận"));
    rail->addEntry(QStringLiteral("journal"), IconKey::Clock, QStringLiteral("Nhật ký, sao lưu"));
    rail->addEntry(QStringLiteral("settings"), IconKey::Settings, QStringLiteral("Cài đặt"));
    rail->setBadge(QStringLiteral("exchange"), 4);
    rail->setCurrent(QStringLiteral("results"));
    return rail;
}

QWidget* newTree(QWidget* parent)
{
    auto* pane = new QWidget(parent);
    pane->setAttribute(Qt::WA_StyledBackground);
    setStyleRole(pane, QStringLiteral("treePane"));
    pane->setFixedWidth(kTreeWidth);
    auto* filter = new SearchBox(pane);
    filter->setPlaceholderText(QStringLiteral("Lọc đơn vị"));
    auto* tree = new QTreeWidget(pane);
    tree->setHeaderHidden(true);
    tree->setIndentation(14);
    auto* top = new QTreeWidgetItem(tree, {QStringLiteral("Tỉnh đoàn Thanh Hóa")});
    auto* district = new QTreeWidgetItem(top, {QStringLiteral("Huyện đoàn Thọ Xuân")});
    for (const char16_t* name :
         {u"Đoàn xã Xuân Hồng", u"Đoàn TT. Thọ Xuân", u"Đoàn xã Bắc Lương", u"Đoàn xã Nam Giang"}) {
        auto* commune = new QTreeWidgetItem(district, {QString::fromUtf16(name)});
        new QTreeWidgetItem(commune, {QStringLiteral("Chi đoàn thôn 1")});
    }
    tree->expandItem(top);
    tree->expandItem(district);
    tree->setCurrentItem(district);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    layout->addWidget(filter);
    layout->addWidget(tree);
    return pane;
}

void fillPanel(SidePanel* panel)
{
    panel->addTitle(QStringLiteral("Đoàn viên ưu tú giới thiệu cho Đảng"),
                    QStringLiteral("Quý III/2022 · cộng dồn theo quý · càng cao càng tốt"));
    panel->addMetrics(
        {{QStringLiteral("Kết quả quý"), QStringLiteral("66"), {}, {}, {}, {}, Tone::Accent, false},
         {QStringLiteral("Lũy kế / KH"), QStringLiteral("179 / 250"), {}, {}, {}, {}, Tone::Accent, false}});
    panel->addBar(0.716, 0.75, Tone::Good, QStringLiteral("71,6 % kế hoạch; mốc 3 quý: 75 %"));
    panel->addSection(QStringLiteral("Từ đâu ra"));
    panel->addRow(QStringLiteral("28 đơn vị đã báo cáo"), QStringLiteral("64"));
    panel->addRow(QStringLiteral("Huyện đoàn tổ chức"), QStringLiteral("2"));
    panel->addText(QStringLiteral("Chưa có: xã Xuân Phong, xã Thọ Lâm"), Tone::Attention);
    panel->addLink(QStringLiteral("Mở danh sách đoàn viên ưu tú…"), [] {});
    panel->addSection(QStringLiteral("8 quý gần nhất"));
    QList<Sparkline::Point> points;
    const std::optional<double> values[] = {52, 58, 56, 66, 54, 68, {}, 66};
    for (const auto& value : values) {
        points.append({QStringLiteral("III/2022"), value, QStringLiteral("66")});
    }
    panel->addSparkline(points, 62.5);
    panel->addSection(QStringLiteral("Ghi chú"));
    panel->addNote(QStringLiteral("Đợt kết nạp nhân 2/9 tại 11 xã."), QStringLiteral("Ghi chú"));
    panel->addSection(QStringLiteral("Lịch sử ô này"));
    panel->addHistory({{QStringLiteral("14:31 hôm nay · Văn phòng"), QStringLiteral("61 → 66")},
                       {QStringLiteral("12/9 · gói số 7, xã Thọ Hải"), QStringLiteral("58 → 61")}});
    panel->addSection(QStringLiteral("Điều kiện"));
    panel->addBadgeRow(QStringLiteral("Tham gia ≥ 80 % (Tốt)"), QStringLiteral("61 % – chưa đạt"), Tone::Bad);
    panel->addBadgeRow(QStringLiteral("Tham gia ≥ 50 % (Hoàn thành)"), QStringLiteral("61 % – đạt"), Tone::Good);
    panel->addSection(QStringLiteral("Quá trình"));
    panel->addTimeline({{QStringLiteral("26/03/2020"), QStringLiteral("Kết nạp, QĐ 14-QĐ/ĐTN")},
                        {QStringLiteral("01/09/2021"), QStringLiteral("Chuyển đến từ Đoàn trường THPT")}});
    panel->addNotice(QStringLiteral("Chưa có chi bộ phân công đảng viên giúp đỡ"), Tone::Attention);
}

void fillFilters(PageFrame* frame)
{
    auto* views = new SegmentedControl(frame);
    views->addSegment(1, QStringLiteral("Một đơn vị, các quý"));
    views->addSegment(2, QStringLiteral("Các đơn vị, một quý"));
    views->addSegment(3, QStringLiteral("Một chỉ tiêu, các đơn vị"));
    frame->addFilter(views);
    auto* plan = new QComboBox(frame);
    plan->addItems({QStringLiteral("Kế hoạch: KH phát triển đảng 2022"), QStringLiteral("Kế hoạch: tất cả")});
    frame->addFilter(plan);
    auto* menuButton = new MenuButton(QStringLiteral("Đoàn phí: còn nợ"), frame);
    menuButton->setActive(true);
    menuButton->setMenu(new QMenu(menuButton));
    frame->addFilter(menuButton);
    frame->addFilter(newLabel(QStringLiteral("2 ô cần xem lại"), QStringLiteral("second"), frame),
                     PageFrame::Side::Right);
}

QWidget* newWidgetsSheet(QWidget* parent)
{
    auto* sheet = new QWidget(parent);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(0, 0, kSpace3, 0);
    layout->setSpacing(kSpace3);

    auto* cardRow = new QWidget(sheet);
    auto* cards = new ColumnsLayout(cardRow, 4, 170);
    const MetricCard::Content contents[] = {
        {QStringLiteral("Đoàn viên ưu tú giới thiệu"), QStringLiteral("179"), QStringLiteral("/ 250"),
         QStringLiteral("+13 % cùng kỳ"), 0.716, 0.75, Tone::Accent, true},
        {QStringLiteral("Đảng viên mới từ ĐVƯT"), QStringLiteral("71,8 %"), QStringLiteral("≥ 70 %"),
         QStringLiteral("đạt"), 1.0, 0.75, Tone::Good, true},
        {QStringLiteral("Chi đoàn sinh hoạt định kỳ"), QStringLiteral("95,6 %"), QStringLiteral("100 %"),
         QStringLiteral("12 chi đoàn chưa đạt"), 0.956, 0.75, Tone::Attention, true},
        {QStringLiteral("Đăng ký rèn luyện"),
         QString(),
         QStringLiteral("100 %"),
         QStringLiteral("chưa đơn vị nào báo cáo"),
         {},
         0.75,
         Tone::Bad,
         true}};
    for (const MetricCard::Content& content : contents) {
        auto* card = new MetricCard(cardRow);
        card->setContent(content);
        cards->addWidget(card);
    }
    layout->addWidget(cardRow);

    auto* card = new Card(QStringLiteral("Việc cần làm"), sheet);
    card->setRemark(QStringLiteral("4 việc"));
    auto* badges = new QWidget(card);
    auto* flow = new FlowLayout(badges);
    flow->addWidget(new StateBadge(QStringLiteral("Trễ 3 ngày"), Tone::Bad, badges));
    flow->addWidget(new StateBadge(QStringLiteral("Còn 2 hôm"), Tone::Attention, badges));
    flow->addWidget(new StateBadge(QStringLiteral("Đã nộp"), Tone::Good, badges));
    flow->addWidget(new StateBadge(QStringLiteral("Mới nhận"), Tone::Accent, badges));
    flow->addWidget(new StateBadge(QStringLiteral("Đến 15/10"), Tone::Neutral, badges));
    flow->addWidget(new StateDot(QStringLiteral("Đạt"), Tone::Good, badges));
    flow->addWidget(new StateDot(QStringLiteral("Chậm"), Tone::Attention, badges));
    flow->addWidget(new StateDot(QStringLiteral("Chưa đạt"), Tone::Bad, badges));
    flow->addWidget(new StateDot(QStringLiteral("Chưa báo cáo"), Tone::Neutral, badges));
    card->body()->addWidget(badges);
    layout->addWidget(card);

    auto* controls = new Card(QStringLiteral("Nút và ô nhập"), sheet);
    auto* row = new QWidget(controls);
    auto* rowFlow = new FlowLayout(row, kSpace2, kSpace2);
    auto* disabled = new QPushButton(QStringLiteral("Không dùng được"), row);
    disabled->setEnabled(false);
    auto* destructive = new QPushButton(QStringLiteral("Xóa kế hoạch"), row);
    setStyleRole(destructive, QStringLiteral("destructive"));
    auto* checked = new QCheckBox(QStringLiteral("Chỉ ô chưa có"), row);
    checked->setChecked(true);
    auto* partly = new QCheckBox(QStringLiteral("Một phần"), row);
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(QStringLiteral("Chia đều"), row);
    radio->setChecked(true);
    auto* spin = new QSpinBox(row);
    spin->setRange(0, 3000);
    spin->setValue(2022);
    auto* field = new QLineEdit(QStringLiteral("Nguyễn Hữu Cường"), row);
    auto* bad = new QLineEdit(QStringLiteral("31/02/2022"), row);
    setStyleProperty(bad, "kitState", QStringLiteral("bad"));
    for (QWidget* widget : std::initializer_list<QWidget*>{
             new QPushButton(QStringLiteral("Dán từ Excel"), row), destructive, disabled, checked,
             new QCheckBox(QStringLiteral("Có quyết định"), row), partly, radio,
             new QRadioButton(QStringLiteral("Theo số đoàn viên"), row), spin, field, bad}) {
        rowFlow->addWidget(widget);
    }
    controls->body()->addWidget(row);
    layout->addWidget(controls);
    layout->addStretch(1);
    return sheet;
}

PageFrame* newPage(QWidget* parent, const QString& title, bool withPanel)
{
    auto* frame = new PageFrame(parent);
    frame->setHeader(title, {{QStringLiteral("Đang nhập"), Tone::Accent, {}},
                             {QStringLiteral("Tổng hợp từ 28/30 đơn vị"), Tone::Neutral, {}}});
    QAction* main = newAction(frame, QStringLiteral("Nộp quý III"));
    frame->setHeaderActions({newAction(frame, QStringLiteral("Dán từ Excel")),
                             newAction(frame, QStringLiteral("In biểu tổng hợp…"), QKeySequence(Qt::CTRL | Qt::Key_P)),
                             main},
                            main);
    if (withPanel) {
        fillPanel(frame->sidePanel());
    }
    return frame;
}

PageFrame* newFormPage(QWidget* parent)
{
    PageFrame* page = newPage(parent, QStringLiteral("Cài đặt"), false);
    auto* sheet = new QWidget(page);
    auto* layout = new QHBoxLayout(sheet);
    layout->setContentsMargins(0, 0, kSpace3, 0);
    auto* card = new Card(QStringLiteral("Cơ quan sử dụng"), sheet);
    auto* form = new Form(card);
    auto* type = new QComboBox(form);
    type->addItems({QStringLiteral("Huyện đoàn"), QStringLiteral("Đoàn xã")});
    auto* date = new DateField(form);
    date->setDate(QDate(2022, 9, 20));
    auto* years = new QSpinBox(form);
    years->setRange(2000, 2100);
    years->setValue(2022);
    auto* note = new QPlainTextEdit(QStringLiteral("Sáp nhập từ hai đơn vị."), form);
    note->setFixedHeight(64);
    auto* locked = new QLineEdit(QStringLiteral("395"), form);
    locked->setReadOnly(true);
    form->addSection(QStringLiteral("Tên và mã"));
    form->addRow(QStringLiteral("name"), QStringLiteral("&Tên đơn vị"),
                 new QLineEdit(QStringLiteral("Huyện đoàn Thọ Xuân"), form),
                 {true, QStringLiteral("Như trong quyết định thành lập.")});
    form->addRow(QStringLiteral("type"), QStringLiteral("&Loại đơn vị"), type, {true, {}});
    form->addRow(QStringLiteral("code"), QStringLiteral("&Mã chính thức"), locked);
    form->addSection(QStringLiteral("Hiệu lực"));
    form->addRow(QStringLiteral("from"), QStringLiteral("Có hiệu lực từ &ngày"), date, {true, {}});
    form->addRow(QStringLiteral("year"), QStringLiteral("Năm kế hoạch"), years);
    form->addRow(QStringLiteral("parent"), QStringLiteral("Đơn vị cấp trên trực tiếp"), new QLineEdit(form),
                 {true, {}});
    form->addRow(QStringLiteral("note"), QStringLiteral("Ghi chú"), note);
    form->setError(QStringLiteral("parent"),
                   QStringLiteral("Chọn đơn vị cấp trên; chỉ Trung ương Đoàn không có cấp trên."));
    card->body()->addWidget(form);
    card->body()->addStretch(1);
    auto* list = new ListView(sheet);
    TableModel* model = TableModel::members();
    model->setParent(list);
    list->setSourceModel(model);
    list->setDefaultSort(QStringLiteral("name"));
    list->setStretchColumn(QStringLiteral("name"));
    list->setSearchText(QStringLiteral("không có ai như thế"));
    list->setEmptyText(QStringLiteral("Không có đoàn viên nào khớp. Thử bớt chữ hoặc bỏ bộ lọc."));
    layout->addWidget(card, 1);
    layout->addWidget(list, 1);
    page->setScrollingContent(sheet);
    return page;
}

/// A grid with the cursor somewhere, as a page would hold it.
PageFrame* newGridPage(QWidget* parent, TableModel* model, int frozen, int row, int column)
{
    PageFrame* page = newPage(parent, QStringLiteral("Chỉ tiêu & kết quả"), true);
    fillFilters(page);
    auto* grid = new GridView(page);
    grid->setObjectName(QStringLiteral("grid"));
    model->setParent(grid);
    grid->setModel(model);
    grid->setFrozenColumns(frozen);
    grid->setStretchColumn(QStringLiteral("name"));
    if (frozen == 0) {
        grid->setSelectionBehavior(QAbstractItemView::SelectRows);
        grid->setEnterActivates(true);
        grid->gridHeader()->setSortIndicatorShown(true);
        grid->gridHeader()->setSortIndicator(1, Qt::AscendingOrder);
    }
    grid->setCurrentIndex(model->index(row, column));
    page->setContent(grid);
    auto* hint = new KeyHint(page);
    hint->setItems({{{}, QStringLiteral("Nền xám: máy tự tính hoặc cộng từ dưới lên")},
                    {{}, QStringLiteral("Nền vàng: nhập tay")},
                    {QStringLiteral("Enter"), QStringLiteral("xuống")},
                    {QStringLiteral("Tab"), QStringLiteral("sang phải")},
                    {QStringLiteral("F4"), QStringLiteral("số này từ đâu ra")}});
    page->setFoot(hint);
    return page;
}

} // namespace

GalleryWindow::GalleryWindow() : m_pages(new QStackedWidget(this))
{
    auto* top = new TopBar(this);
    top->path()->setPath({{1, QStringLiteral("Trung ương Đoàn")},
                          {2, QStringLiteral("Tỉnh đoàn Thanh Hóa")},
                          {3, QStringLiteral("Huyện đoàn Thọ Xuân")}});
    top->period()->setPeriod(base::Period::quarter(2022, 3));
    auto* status = new StatusLine(this);
    status->setSaved(QStringLiteral("Đã lưu 14:32:07"));
    status->setBackup(QStringLiteral("Sao lưu gần nhất: hôm nay 07:58, đã kiểm tra"));
    status->setSelection(QStringLiteral("5 ô · tổng 1.234"));
    status->setFile(QStringLiteral("thoxuan.doancoso"));
    status->setUser(QStringLiteral("Người nhập: Văn phòng"));

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(newRail(this));
    middle->addWidget(newTree(this));
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(top);
    layout->addLayout(middle, 1);
    layout->addWidget(status);

    PageFrame* page = newPage(m_pages, QStringLiteral("Chỉ tiêu & kết quả"), true);
    fillFilters(page);
    page->setScrollingContent(newWidgetsSheet(page));
    auto* hint = new KeyHint(page);
    hint->setItems({{{}, QStringLiteral("Nền xám: máy tự tính hoặc cộng từ dưới lên")},
                    {{}, QStringLiteral("Nền vàng: nhập tay")},
                    {QStringLiteral("Enter"), QStringLiteral("xuống")},
                    {QStringLiteral("Tab"), QStringLiteral("sang phải")},
                    {QStringLiteral("F2"), QStringLiteral("sửa")},
                    {QStringLiteral("F4"), QStringLiteral("số này từ đâu ra")},
                    {QStringLiteral("Ctrl Z"), QStringLiteral("hoàn tác")}});
    page->setFoot(hint);
    page->messageBar()->showMessage(Tone::Attention, QStringLiteral("Đã dán 24 ô. 3 ô máy tự tính được giữ nguyên."),
                                    {{QStringLiteral("Hoàn tác"), [] {}}});
    m_pages->addWidget(page);

    m_pages->addWidget(newGridPage(m_pages, TableModel::results(), 3, 6, 6));
    m_pages->addWidget(newGridPage(m_pages, TableModel::members(), 0, 4, 1));
    m_pages->addWidget(newGridPage(m_pages, TableModel::units(), 2, 2, 3));

    m_pages->addWidget(newGridPage(m_pages, TableModel::results(), 3, 6, 6));
    m_pages->addWidget(newFormPage(m_pages));

    PageFrame* empty = newPage(m_pages, QStringLiteral("Kế hoạch"), false);
    empty->showEmpty(
        IconKey::Plan, QStringLiteral("Chưa có kế hoạch nào"),
        QStringLiteral(
            "Kế hoạch giữ chỉ tiêu, nhiệm vụ và thời hạn. Bắt đầu bằng một kế hoạch mới hoặc một mẫu có sẵn."),
        {newAction(empty, QStringLiteral("Soạn kế hoạch")), newAction(empty, QStringLiteral("Dùng mẫu có sẵn"))});
    m_pages->addWidget(empty);
    PageFrame* working = newPage(m_pages, QStringLiteral("Báo cáo & in"), false);
    working->showWorking(QStringLiteral("Đang tổng hợp số liệu quý III"));
    working->setProgress(18, 30, QStringLiteral("Đoàn xã Thọ Hải, 18 trong 30 đơn vị"));
    m_pages->addWidget(working);
    PageFrame* wrong = newPage(m_pages, QStringLiteral("Nhật ký & sao lưu"), true);
    wrong->showWrong(
        QStringLiteral("Không mở được bản sao lưu"),
        QStringLiteral(
            "Tệp đã hỏng hoặc chép dở. Dữ liệu đang dùng không bị ảnh hưởng. Hãy chọn một bản sao lưu khác."),
        {newAction(wrong, QStringLiteral("Chọn bản khác…"))});
    m_pages->addWidget(wrong);
}

QStringList GalleryWindow::views()
{
    return {QStringLiteral("page"),  QStringLiteral("results"), QStringLiteral("members"),
            QStringLiteral("units"), QStringLiteral("typing"),  QStringLiteral("form"),
            QStringLiteral("empty"), QStringLiteral("working"), QStringLiteral("wrong")};
}

void GalleryWindow::showView(const QString& view)
{
    m_pages->setCurrentIndex(static_cast<int>(views().indexOf(view)));
    if (auto* grid = m_pages->currentWidget()->findChild<GridView*>(QStringLiteral("grid"))) {
        grid->setFocus();
        grid->scrollTo(grid->currentIndex());
        if (view == QLatin1String("typing")) {
            grid->openFindBar();
            grid->setFocus();
            QKeyEvent letter(QEvent::KeyPress, Qt::Key_6, Qt::NoModifier, QStringLiteral("6x"));
            QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
            QCoreApplication::sendEvent(grid, &letter);
            QCoreApplication::sendEvent(grid->viewport()->findChild<QLineEdit*>(), &enter);
        }
    }
}

} // namespace doancoso::tests
