// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_words.h"

#include <QCoreApplication>

namespace doancoso::charts {

using reporting::ChartState;

ChartWords ChartWords::translated()
{
    ChartWords words;
    words.missing = QCoreApplication::translate("Charts", "not reported");
    words.noTarget = QCoreApplication::translate("Charts", "no target");
    words.good = QCoreApplication::translate("Charts", "met");
    words.attention = QCoreApplication::translate("Charts", "needs attention");
    words.bad = QCoreApplication::translate("Charts", "not met");
    words.result = QCoreApplication::translate("Charts", "Result");
    words.target = QCoreApplication::translate("Charts", "Target");
    words.achievement = QCoreApplication::translate("Charts", "Achievement (%)");
    words.previous = QCoreApplication::translate("Charts", "Same period last year");
    words.milestone = QCoreApplication::translate("Charts", "Pro-rata mark");
    words.state = QCoreApplication::translate("Charts", "State");
    words.unit = QCoreApplication::translate("Charts", "Unit");
    words.period = QCoreApplication::translate("Charts", "Period");
    words.group = QCoreApplication::translate("Charts", "Group");
    words.count = QCoreApplication::translate("Charts", "Count");
    words.share = QCoreApplication::translate("Charts", "Share (%)");
    words.rank = QCoreApplication::translate("Charts", "Rank");
    words.unitOfMeasure = QCoreApplication::translate("Charts", "Unit of measure: %1");
    words.total = QCoreApplication::translate("Charts", "Total: %1");
    words.more = QCoreApplication::translate("Charts", "… and %1 more units, see the table of the numbers");
    words.broken = QCoreApplication::translate("Charts", "cut bar: beyond %1");
    words.empty = QCoreApplication::translate("Charts", "There are no figures to draw yet.");
    return words;
}

ChartWords ChartWords::vietnamese()
{
    ChartWords words;
    words.missing = QStringLiteral("chưa báo cáo");
    words.noTarget = QStringLiteral("chưa giao chỉ tiêu");
    words.good = QStringLiteral("đạt");
    words.attention = QStringLiteral("cần chú ý");
    words.bad = QStringLiteral("chưa đạt");
    words.result = QStringLiteral("Kết quả");
    words.target = QStringLiteral("Chỉ tiêu");
    words.achievement = QStringLiteral("Tỷ lệ đạt (%)");
    words.previous = QStringLiteral("Cùng kỳ năm trước");
    words.milestone = QStringLiteral("Mốc theo thời gian");
    words.state = QStringLiteral("Tình trạng");
    words.unit = QStringLiteral("Đơn vị");
    words.period = QStringLiteral("Kỳ");
    words.group = QStringLiteral("Nhóm");
    words.count = QStringLiteral("Số lượng");
    words.share = QStringLiteral("Tỷ lệ (%)");
    words.rank = QStringLiteral("Hạng");
    words.unitOfMeasure = QStringLiteral("ĐVT: %1");
    words.total = QStringLiteral("Tổng số: %1");
    words.more = QStringLiteral("… và %1 đơn vị nữa, xem bảng số liệu");
    words.broken = QStringLiteral("thanh cắt: vượt %1");
    words.empty = QStringLiteral("Chưa có số liệu để vẽ biểu đồ.");
    return words;
}

const QString& ChartWords::forState(ChartState wanted) const
{
    static const QString none;
    switch (wanted) {
    case ChartState::Good:
        return good;
    case ChartState::Attention:
        return attention;
    case ChartState::Bad:
        return bad;
    case ChartState::Missing:
        return missing;
    case ChartState::None:
        break;
    }
    return none;
}

} // namespace doancoso::charts
