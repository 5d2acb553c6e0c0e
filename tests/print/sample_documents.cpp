// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_documents.h"

#include "core/reporting/control.h"

using namespace doancoso::reporting;
using doancoso::base::Decimal;

namespace doancoso::tests {

namespace {

Column column(const QString& key, const QString& title, TextAlignment alignment = TextAlignment::Automatic)
{
    Column made;
    made.key = key;
    made.title = title;
    made.alignment = alignment;
    return made;
}

QList<Column> leadingColumns()
{
    Column number = column(QStringLiteral("stt"), QStringLiteral("STT"), TextAlignment::Center);
    number.repeats = true;
    number.weight = 0;
    Column unit = column(QStringLiteral("unit"), QStringLiteral("Đơn vị"));
    unit.repeats = true;
    return {number, unit};
}

void addFrame(ReportDocument& document)
{
    document.heading.superior = QStringLiteral("Tỉnh đoàn Thanh Hóa");
    document.heading.issuer = QStringLiteral("BCH huyện Thọ Xuân");
    document.heading.place = QStringLiteral("Thọ Xuân");
    document.heading.date = longDate(20, 9, 2022);
    document.unitName = QStringLiteral("Huyện đoàn Thọ Xuân");
    document.periodCode = QStringLiteral("2022-Q3");
    document.signature.left.lines = {QStringLiteral("NGƯỜI LẬP BIỂU")};
    document.signature.right.lines = {QStringLiteral("TM. BAN THƯỜNG VỤ HUYỆN ĐOÀN"), QStringLiteral("BÍ THƯ")};
}

const QStringList& communes()
{
    static const QStringList names =
        QStringLiteral("Thị trấn Thọ Xuân|Thị trấn Lam Sơn|Thị trấn Sao Vàng|Xã Xuân Hồng|Xã Bắc Lương|"
                       "Xã Nam Giang|Xã Xuân Phong|Xã Thọ Lộc|Xã Xuân Trường|Xã Xuân Hòa|Xã Thọ Hải|"
                       "Xã Tây Hồ|Xã Xuân Giang|Xã Xuân Sinh|Xã Xuân Hưng|Xã Thọ Diên|Xã Thọ Lâm|"
                       "Xã Thọ Xương|Xã Xuân Bái|Xã Xuân Phú|Xã Xuân Thiên|Xã Thuận Minh|Xã Thọ Lập|"
                       "Xã Quảng Phú|Xã Xuân Tín|Xã Phú Xuân|Xã Xuân Lai|Xã Xuân Lập|Xã Xuân Minh|"
                       "Xã Trường Xuân")
            .split(QLatin1Char('|'));
    return names;
}

void addIndicatorGroup(Table& table, int group)
{
    static const QStringList titles{
        QStringLiteral("ĐVƯT giới thiệu cho Đảng (người)"), QStringLiteral("Đảng viên mới từ ĐVƯT (%)"),
        QStringLiteral("Đăng ký rèn luyện (%)"), QStringLiteral("Chi đoàn sinh hoạt định kỳ (%)")};
    const QStringList parts{QStringLiteral("KH năm"), QStringLiteral("Quý III"), QStringLiteral("Lũy kế"),
                            QStringLiteral("%")};
    for (int i = 0; i < parts.size(); ++i) {
        Column made = column(QStringLiteral("g%1.%2").arg(group).arg(i), parts.at(i));
        made.groupId = QStringLiteral("g%1").arg(group);
        made.groupTitle =
            group < titles.size() ? titles.at(group) : QStringLiteral("Chỉ tiêu số %1 (người)").arg(group + 1);
        made.inControl = i == 2;
        table.columns.append(made);
    }
}

QList<Cell> groupCells(int unit, int group)
{
    const bool percent = group == 1 || group == 2 || group == 3;
    const Decimal plan = percent ? Decimal(group == 1 ? 70 : 100) : Decimal(7 + (unit * 3 + group) % 9);
    if (unit % 13 == 6) {
        return {Cell::ofNumber(plan), Cell::missing(), Cell::missing(), Cell::missing()};
    }
    if (percent) {
        const Decimal done = Decimal::fromUnits(660000 + (unit * 37 + group * 11) % 34 * 10000);
        return {Cell::ofNumber(plan), Cell::ofNumber(done - Decimal(3), 1), Cell::ofNumber(done, 1),
                Cell::ofPercent(done.percentOf(plan).value_or(Decimal()))};
    }
    const Decimal quarter((unit + group) % 4);
    const Decimal done(2 + (unit * 5 + group) % 7);
    return {Cell::ofNumber(plan), Cell::ofNumber(quarter), Cell::ofNumber(done),
            Cell::ofPercent(done.percentOf(plan).value_or(Decimal()))};
}

Row sectionRow(const QString& mark, const QString& title, int columns)
{
    Row row;
    row.kind = RowKind::Section;
    row.cells = {Cell::heading(mark), Cell::heading(title, columns - 1)};
    return row;
}

Row indicatorRow(const QString& number, const QString& name, const QString& unit, qint64 target, qint64 quarter,
                 qint64 total)
{
    Row row;
    const Decimal planned(target);
    row.cells = {Cell::ofText(number), Cell::ofText(name), Cell::ofText(unit), Cell::ofNumber(planned)};
    if (quarter < 0) {
        row.cells.append({Cell::missing(), Cell::missing(), Cell::missing()});
    } else {
        row.cells.append({Cell::ofNumber(Decimal(quarter)), Cell::ofNumber(Decimal(total)),
                          Cell::ofPercent(Decimal(total).percentOf(planned).value_or(Decimal()))});
    }
    row.cells.append(quarter < 0 ? Cell::blank() : Cell::ofText(QStringLiteral("+%1").arg(quarter % 7)));
    row.cells.append(Cell::blank());
    return row;
}

} // namespace

Table& firstTable(ReportDocument& document)
{
    for (Block& block : document.blocks) {
        if (auto* table = std::get_if<Table>(&block)) {
            return *table;
        }
    }
    qFatal("the document has no table");
}

ReportDocument unitSheet(int units, int groups)
{
    Table table;
    table.columns = leadingColumns();
    for (int group = 0; group < groups; ++group) {
        addIndicatorGroup(table, group);
    }
    table.columns.append(column(QStringLiteral("rank"), QStringLiteral("Xếp hạng"), TextAlignment::Center));
    for (int unit = 0; unit < units; ++unit) {
        Row row;
        const QString name = unit < communes().size() ? communes().at(unit) : QStringLiteral("Xã số %1").arg(unit + 1);
        row.cells = {Cell::ofText(QString::number(unit + 1)), Cell::ofText(name)};
        for (int group = 0; group < groups; ++group) {
            row.cells.append(groupCells(unit, group));
        }
        row.cells.append(unit % 13 == 6 ? Cell::blank() : Cell::ofText(QString::number((unit * 11) % units + 1)));
        table.rows.append(row);
    }
    Row total;
    total.kind = RowKind::Total;
    total.cells = {Cell::blank(), Cell::ofText(QStringLiteral("TỔNG CỘNG (%1/%2)").arg(units - units / 13).arg(units))};
    for (int group = 0; group < groups; ++group) {
        total.cells.append({Cell::ofNumber(Decimal(250)), Cell::ofNumber(Decimal(61)), Cell::ofNumber(Decimal(1790)),
                            Cell::ofPercent(Decimal::fromUnits(716000))});
    }
    table.rows.append(total);

    ReportDocument document;
    document.page = PageSetup::landscapeTable();
    addFrame(document);
    document.title = QStringLiteral("BIỂU TỔNG HỢP KẾT QUẢ THỰC HIỆN CHỈ TIÊU QUÝ III NĂM 2022");
    document.subtitleLines = {
        QStringLiteral("(Kèm theo Báo cáo số 58-BC/ĐTN ngày 20/9/2022; tổng hợp từ 28/30 đơn vị)")};
    document.blocks = {table};
    applyControl(document);
    return document;
}

ReportDocument indicatorSheet()
{
    Table table;
    Column number = column(QStringLiteral("stt"), QStringLiteral("STT"), TextAlignment::Center);
    number.repeats = true;
    number.weight = 0;
    Column name = column(QStringLiteral("name"), QStringLiteral("Nội dung, chỉ tiêu"));
    name.repeats = true;
    name.weight = 3;
    Column note = column(QStringLiteral("note"), QStringLiteral("Ghi chú"));
    note.minWidthMm = 28;
    table.columns = {number,
                     name,
                     column(QStringLiteral("unit"), QStringLiteral("ĐVT"), TextAlignment::Center),
                     column(QStringLiteral("plan"), QStringLiteral("Chỉ tiêu giao năm")),
                     column(QStringLiteral("quarter"), QStringLiteral("Quý III")),
                     column(QStringLiteral("total"), QStringLiteral("Lũy kế từ đầu năm")),
                     column(QStringLiteral("rate"), QStringLiteral("Tỷ lệ % so KH")),
                     column(QStringLiteral("before"), QStringLiteral("So cùng kỳ năm trước"), TextAlignment::Right),
                     note};
    for (int i = 3; i <= 6; ++i) {
        table.columns[i].groupId = i >= 4 ? QStringLiteral("done") : QString();
        table.columns[i].groupTitle = i >= 4 ? QStringLiteral("Kết quả thực hiện") : QString();
    }
    const int columns = static_cast<int>(table.columns.size());
    const QString person = QStringLiteral("người");
    const QString percent = QStringLiteral("%");
    table.rows = {
        sectionRow(QStringLiteral("A"), QStringLiteral("CÔNG TÁC XÂY DỰNG TỔ CHỨC ĐOÀN"), columns),
        indicatorRow(QStringLiteral("1"), QStringLiteral("Đoàn viên mới kết nạp"), person, 420, 96, 311),
        indicatorRow(
            QStringLiteral("2"),
            QStringLiteral(
                "Chi đoàn địa bàn dân cư sinh hoạt đều đặn ít nhất một lần mỗi tháng, có nội dung và ghi sổ đầy đủ"),
            percent, 100, 94, 94),
        indicatorRow(QStringLiteral("3"), QStringLiteral("Đoàn viên đăng ký Chương trình rèn luyện đoàn viên"), percent,
                     100, 97, 97),
        indicatorRow(QStringLiteral("4"), QStringLiteral("Lớp bồi dưỡng nghiệp vụ cho bí thư chi đoàn"),
                     QStringLiteral("lớp"), 4, 0, 2),
        sectionRow(QStringLiteral("B"), QStringLiteral("THAM GIA XÂY DỰNG ĐẢNG"), columns),
        indicatorRow(QStringLiteral("1"), QStringLiteral("Đoàn viên ưu tú giới thiệu cho Đảng xem xét, bồi dưỡng"),
                     person, 250, 61, 179),
        indicatorRow(QStringLiteral("2"), QStringLiteral("Đảng viên mới kết nạp từ đoàn viên ưu tú"), percent, 70, -1,
                     -1),
        sectionRow(QStringLiteral("C"), QStringLiteral("PHONG TRÀO THANH NIÊN"), columns),
        indicatorRow(QStringLiteral("1"), QStringLiteral("Công trình thanh niên cấp xã"), QStringLiteral("công trình"),
                     30, 8, 22),
        indicatorRow(QStringLiteral("2"), QStringLiteral("Ngày công tình nguyện"), QStringLiteral("ngày"), 12500, 3260,
                     10948)};
    ReportDocument document;
    document.page = PageSetup::landscapeTable();
    addFrame(document);
    document.title = QStringLiteral("KẾT QUẢ THỰC HIỆN CHỈ TIÊU CÔNG TÁC ĐOÀN QUÝ III NĂM 2022");
    document.subtitleLines = {
        QStringLiteral("(Kèm theo Báo cáo số 58-BC/ĐTN ngày 20/9/2022; đã báo cáo 28/30 đơn vị)")};
    document.blocks = {table};
    document.signature.left.name = QStringLiteral("Người Lập");
    document.signature.right.name = QStringLiteral("Người Ký");
    document.recipients = {QStringLiteral("Tỉnh đoàn Thanh Hóa (để b/c)"),
                           QStringLiteral("Thường trực Huyện ủy (để b/c)"), QStringLiteral("Lưu VP")};
    applyControl(document);
    return document;
}

ReportDocument planDocument(int paragraphs)
{
    ReportDocument document;
    document.page = PageSetup::document();
    addFrame(document);
    document.heading.number = QStringLiteral("Số: 12-KH/ĐTN");
    document.title = QStringLiteral("KẾ HOẠCH");
    document.abstractText = QStringLiteral("Nâng cao chất lượng giới thiệu đoàn viên ưu tú cho Đảng xem xét, kết nạp");
    document.signature.left = {};
    document.signature.right.name = QStringLiteral("Người Ký");
    document.recipients = {QStringLiteral("Ban Thường vụ Tỉnh đoàn (để b/c)"),
                           QStringLiteral("Thường trực Huyện ủy (để b/c)"), QStringLiteral("Các cơ sở Đoàn (để t/h)"),
                           QStringLiteral("Lưu VP")};
    document.blocks.append(
        Paragraph::of(ParagraphStyle::Basis, QStringLiteral("Căn cứ chương trình công tác năm của Ban Chấp hành; Ban "
                                                            "Thường vụ Huyện đoàn xây dựng kế hoạch như sau:")));
    document.blocks.append(Paragraph::of(ParagraphStyle::Heading1, QStringLiteral("I. MỤC ĐÍCH, YÊU CẦU")));
    for (int i = 0; i < paragraphs; ++i) {
        if (i % 6 == 5) {
            document.blocks.append(
                Paragraph::of(ParagraphStyle::Heading2, QStringLiteral("%1. Nhiệm vụ cụ thể").arg(i)));
        }
        Paragraph body;
        body.style = i % 3 == 1 ? ParagraphStyle::ListItem : ParagraphStyle::Body;
        body.runs = {Run{QStringLiteral("Đoạn %1: ").arg(i + 1), true},
                     Run{QStringLiteral(
                         "mỗi cơ sở Đoàn rà soát đoàn viên từ đủ mười tám tuổi, lập danh sách nguồn và phân công ")},
                     Run{QStringLiteral("đảng viên trẻ"), false, true},
                     Run{QStringLiteral(" theo dõi, giúp đỡ; hằng quý báo cáo kết quả về Huyện đoàn để tổng hợp, đánh "
                                        "giá và điều chỉnh cho sát tình hình của từng đơn vị.")}};
        document.blocks.append(body);
    }
    applyControl(document);
    document.footer = {};
    return document;
}

ReportDocument plainSheet(int rows)
{
    Table table;
    table.columns = leadingColumns();
    table.columns.append(column(QStringLiteral("value"), QStringLiteral("Số liệu")));
    for (int i = 0; i < rows; ++i) {
        Row row;
        row.cells = {Cell::ofText(QString::number(i + 1)),
                     Cell::ofText(QStringLiteral("dv-%1").arg(i + 1, 3, 10, QLatin1Char('0'))),
                     Cell::ofNumber(Decimal(1000 + i))};
        table.rows.append(row);
    }
    ReportDocument document;
    document.page = PageSetup::landscapeTable();
    addFrame(document);
    document.title = QStringLiteral("BIỂU THỬ");
    document.blocks = {table};
    applyControl(document);
    return document;
}

ReportDocument twoPapers()
{
    ReportDocument document;
    document.page = PageSetup::document();
    document.page.numbering = PageNumbering::None;
    document.heading = {QStringLiteral("HUYỆN ĐOÀN THỌ XUÂN"), QStringLiteral("BCH XÃ XUÂN HỒNG"),
                        QStringLiteral("Số: 12-GT/ĐTN"),       {},
                        QStringLiteral("Xuân Hồng"),           longDate(5, 9, 2022)};
    document.title = QStringLiteral("GIẤY GIỚI THIỆU");
    document.blocks.append(Paragraph::of(ParagraphStyle::Body, QStringLiteral("Đoạn một.")));
    Closing closing;
    closing.signature.right = {{QStringLiteral("BÍ THƯ")}, QStringLiteral("Lê Văn Một")};
    document.blocks.append(closing);
    Masthead stub;
    stub.heading = {QStringLiteral("HUYỆN ĐOÀN THỌ XUÂN"),
                    QStringLiteral("BCH XÃ BẮC LƯƠNG"),
                    {},
                    {},
                    QStringLiteral("Bắc Lương"),
                    longDate(9, 9, 2022)};
    stub.title = QStringLiteral("PHIẾU BÁO TIẾP NHẬN");
    document.blocks.append(stub);
    document.blocks.append(Paragraph::of(ParagraphStyle::Body, QStringLiteral("Đoạn hai.")));
    document.signature.right = {{QStringLiteral("PHÓ BÍ THƯ")}, QStringLiteral("Lê Thị Hai")};
    return document;
}

} // namespace doancoso::tests
