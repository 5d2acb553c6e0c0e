// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/gallery_tables.h"

#include "core/base/decimal.h"

namespace doancoso::tests {
namespace {

using namespace doancoso::kit;
using Roles = TableModel::Roles;

QString s(const char16_t* text)
{
    return QString::fromUtf16(text);
}

Roles heading(const char16_t* key, const char16_t* title, int width, const char16_t* group = u"",
              bool emphasised = false)
{
    return {{ColumnKeyRole, s(key)},
            {Qt::DisplayRole, s(title)},
            {ColumnWidthRole, width},
            {GroupHeaderRole, s(group)},
            {HeaderEmphasisRole, emphasised}};
}

Roles words(const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    return {{Qt::DisplayRole, text}, {Qt::TextAlignmentRole, static_cast<int>(alignment | Qt::AlignVCenter)}};
}

/// Figures that are no number ("≥ 70", "24/30") stand at the right as well.
Roles figure(const QString& text, CellKind kind = CellKind::Plain)
{
    Roles roles = words(text, Qt::AlignRight);
    const auto number = base::parseVietnameseNumber(text);
    if (number && !text.isEmpty()) {
        roles.insert(RawValueRole, QVariant::fromValue(*number));
    }
    roles.insert(CellKindRole, static_cast<int>(kind));
    return roles;
}

Roles with(Roles roles, int role, const QVariant& value)
{
    roles.insert(role, value);
    return roles;
}

QList<Roles> section(const char16_t* letter, const char16_t* title, int columns)
{
    QList<Roles> row(columns);
    row[0] = words(s(letter), Qt::AlignHCenter);
    row[1] = words(s(title));
    for (Roles& cell : row) {
        cell.insert(CellKindRole, static_cast<int>(CellKind::Section));
    }
    return row;
}

QList<Roles> result(const char16_t* line)
{
    const QStringList part = s(line).split(QLatin1Char('|'));
    const bool computed = part.at(1).contains(QLatin1Char('%')) || part.at(2).contains(QLatin1Char('%'));
    Roles now = figure(part.at(6), computed ? CellKind::Computed : CellKind::Typed);
    if (part.at(6).isEmpty()) {
        now.insert(StateRole, static_cast<int>(CellState::Missing));
    }
    CellState state = CellState::Good;
    const QString grade = part.at(11);
    if (grade == QLatin1String("a")) {
        state = CellState::Attention;
    } else if (grade == QLatin1String("b")) {
        state = CellState::Bad;
    }
    Roles rate = figure(part.at(9));
    rate.insert(MarkRole, static_cast<int>(CellMark::Dot));
    rate.insert(StateRole, static_cast<int>(state));
    return {words(part.at(0), Qt::AlignHCenter),
            words(part.at(1)),
            with(words(part.at(2), Qt::AlignHCenter), StateRole, static_cast<int>(CellState::Faint)),
            figure(part.at(3)),
            figure(part.at(4)),
            figure(part.at(5)),
            now,
            figure(part.at(7)),
            figure(part.at(8), CellKind::Computed),
            rate,
            with(figure(part.at(10)), StateRole, static_cast<int>(CellState::Faint))};
}

} // namespace

TableModel::TableModel(QList<Roles> headings, QList<QList<Roles>> cells)
    : m_headings(std::move(headings)), m_cells(std::move(cells))
{}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    const Roles& cell = m_cells.at(index.row()).at(index.column());
    return role == Qt::EditRole ? cell.value(Qt::DisplayRole) : cell.value(role);
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_headings.at(section).value(role) : QVariant();
}

Qt::ItemFlags TableModel::flags(const QModelIndex& index) const
{
    const bool typed = index.data(CellKindRole).toInt() == static_cast<int>(CellKind::Typed);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (typed ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

TableModel* TableModel::results()
{
    const QList<Roles> headings{heading(u"no", u"STT", 36),
                                heading(u"name", u"Nội dung, chỉ tiêu", 236),
                                heading(u"unit", u"ĐVT", 64),
                                heading(u"target", u"KH năm", 56),
                                heading(u"q1", u"Quý I", 54),
                                heading(u"q2", u"Quý II", 54),
                                heading(u"q3", u"Quý III", 62, u"", true),
                                heading(u"q4", u"Quý IV", 46),
                                heading(u"sum", u"Lũy kế", 62),
                                heading(u"rate", u"% KH", 68),
                                heading(u"before", u"Cùng kỳ", 64)};
    const int columns = static_cast<int>(headings.size());
    QList<QList<Roles>> rows{
        section(u"A", u"CÔNG TÁC TỔ CHỨC, XÂY DỰNG ĐOÀN", columns),
        result(u"1|Đoàn viên đăng ký Chương trình rèn luyện|%|100|96,2|97,8|99,1||99,1|99,1|94,0|g"),
        result(u"2|Đoàn viên mới kết nạp|người|620|118|201|164||483|77,9|455|g"),
        result(u"3|Chi đoàn sinh hoạt định kỳ đúng quy định|% chi đoàn|100|91,4|93,0|95,6||95,6|95,6|88,1|a"),
        result(u"4|Bí thư Đoàn xã đạt chuẩn (ĐH, trung cấp LLCT)|%|100|80,0|83,3|86,7||86,7|86,7|73,3|a"),
        section(u"B", u"XÂY DỰNG ĐẢNG", columns),
        result(u"5|Đoàn viên ưu tú giới thiệu cho Đảng|người|250|41|72|66||179|71,6|158|g"),
        result(u"6|Tỷ lệ đảng viên mới là đoàn viên ưu tú|%|≥ 70|68,2|71,4|73,9||71,8|102,6|66,0|g"),
        result(u"7|Cấp ủy làm việc với tổ chức Đoàn|buổi/năm|≥ 1|4|11|9||24/30|80,0|21/30|g"),
        section(u"C", u"TUYÊN TRUYỀN, GIÁO DỤC", columns),
        result(u"8|Cán bộ, đoàn viên học tập nghị quyết|tỷ lệ|100|97,0|98,4|||98,4|98,4|96,1|b"),
        result(u"9|Thanh niên được tuyên truyền|người|80|61,2|70,5|74,8||74,8|93,5|69,9|a"),
        section(u"D", u"PHONG TRÀO HÀNH ĐỘNG", columns),
        result(u"10|Công trình thanh niên|công trình|32|5|11|9||25|78,1|27|g"),
        result(u"11|Tổng trị giá công trình, phần việc|triệu đồng|1.850|212|540|468||1.220|65,9|1.104|a"),
        result(u"12|Lượt ĐVTN tham gia tình nguyện|lượt|18.000|3.912|5.270|4.866||14.048|78,0|12.930|g")};
    rows[14][5].insert(ErrorTextRole, s(u"Tăng bất thường so với các quý trước."));
    return new TableModel(headings, rows);
}

TableModel* TableModel::members()
{
    const QList<Roles> headings{heading(u"mark", u"", 34),          heading(u"name", u"Họ và tên", 170),
                                heading(u"born", u"Ngày sinh", 84), heading(u"sex", u"Giới", 48),
                                heading(u"post", u"Chức vụ", 110),  heading(u"dues", u"Đoàn phí đến", 96),
                                heading(u"grade", u"Xếp loại", 110)};
    QList<QList<Roles>> rows;
    const char16_t* names[] = {u"Trịnh Thị Minh|Anh", u"Lê Đình Quốc|Ánh",
                               u"Hoàng Văn|Ân",       u"Đỗ Thị|Bình",
                               u"Nguyễn Hữu|Cường",   u"Lê Thị Kim|Dung",
                               u"Phạm Tiến|Dũng",     u"Lê Văn|Đạt",
                               u"Hà Thị|Đào",         u"Nguyễn Hoàng Phương Thảo|Nguyên"};
    int number = 0;
    for (const char16_t* name : names) {
        ++number;
        const QStringList part = s(name).split(QLatin1Char('|'));
        Roles full = words(part.join(QLatin1Char(' ')));
        full.insert(BoldFromRole, static_cast<int>(part.first().size()) + 1);
        Roles dues = words(number % 4 == 0 ? s(u"12/2021") : s(u"06/2022"), Qt::AlignHCenter);
        dues.insert(StateRole, static_cast<int>(number % 4 == 0 ? CellState::Attention : CellState::Good));
        dues.insert(MarkRole, static_cast<int>(number % 4 == 0 ? CellMark::Pill : CellMark::None));
        const CellState grades[] = {CellState::Good, CellState::Accent, CellState::Normal, CellState::Bad};
        const char16_t* gradeWords[] = {u"Tốt", u"Xuất sắc", u"Hoàn thành", u"Không HT"};
        Roles grade = words(s(gradeWords[number % 4]), Qt::AlignHCenter);
        grade.insert(StateRole, static_cast<int>(grades[number % 4]));
        grade.insert(MarkRole, static_cast<int>(CellMark::Pill));
        rows.append({Roles{{Qt::CheckStateRole, static_cast<int>(number == 5 ? Qt::Checked : Qt::Unchecked)}}, full,
                     words(s(u"03/01/1995"), Qt::AlignHCenter),
                     words(number % 2 ? s(u"Nữ") : s(u"Nam"), Qt::AlignHCenter),
                     words(number % 3 == 0 ? s(u"Bí thư chi đoàn") : QString()), dues, grade});
    }
    return new TableModel(headings, rows);
}

TableModel* TableModel::units()
{
    QList<Roles> headings{heading(u"no", u"STT", 36), heading(u"unit", u"Đơn vị", 150)};
    const char16_t* groups[] = {u"ĐVƯT giới thiệu cho Đảng (người)", u"Đảng viên mới từ ĐVƯT (%)",
                                u"Đăng ký rèn luyện (%)", u"Chi đoàn sinh hoạt định kỳ (%)"};
    for (const char16_t* group : groups) {
        headings.append(
            {heading(u"", u"KH năm", 60, group), heading(u"", u"Lũy kế", 60, group), heading(u"", u"%", 62, group)});
    }
    headings.append(heading(u"rank", u"Xếp hạng", 56));
    QList<QList<Roles>> rows;
    const char16_t* names[] = {u"Xã Xuân Hồng", u"TT. Thọ Xuân",  u"Xã Bắc Lương",
                               u"Xã Nam Giang", u"Xã Xuân Phong", u"Xã Thọ Lộc"};
    int number = 0;
    for (const char16_t* name : names) {
        ++number;
        QList<Roles> row{words(QString::number(number), Qt::AlignHCenter), words(s(name))};
        for (int i = 0; i < 4; ++i) {
            const bool missing = number == 5;
            Roles sum = figure(missing ? QString() : QString::number(60 + number * 3 + i), CellKind::Computed);
            if (missing) {
                sum.insert(StateRole, static_cast<int>(CellState::Missing));
            }
            Roles rate = figure(missing ? QString() : base::Decimal::fromUnits(880000 + number * 12345).toVietnamese(1),
                                CellKind::Computed);
            rate.insert(MarkRole, static_cast<int>(CellMark::Dot));
            rate.insert(StateRole, static_cast<int>(number % 3 == 0 ? CellState::Attention : CellState::Good));
            row.append({figure(QString::number(70 + i), CellKind::Typed), sum, rate});
        }
        row.append(words(QString::number(number), Qt::AlignHCenter));
        rows.append(row);
    }
    QList<Roles> total{words({}), words(s(u"TỔNG CỘNG (28/30)"))};
    for (int i = 0; i < 4; ++i) {
        total.append({figure(s(u"250")), figure(s(u"179")), figure(s(u"71,6"))});
    }
    total.append(words({}));
    for (Roles& cell : total) {
        cell.insert(CellKindRole, static_cast<int>(CellKind::Total));
    }
    rows.append(total);
    return new TableModel(headings, rows);
}

} // namespace doancoso::tests
