// SPDX-License-Identifier: GPL-3.0-or-later
//
// Chart data of the kind an office sees, for the tests of ui/charts.
#pragma once

#include "core/reporting/chart_data.h"

#include <QStringList>

namespace doancoso::tests {

using base::Decimal;
using reporting::ChartData;
using reporting::ChartKind;
using reporting::ChartPart;
using reporting::ChartPoint;
using reporting::ChartState;

inline Decimal dec(const char* plain)
{
    return Decimal::fromPlain(QString::fromLatin1(plain)).value();
}

inline QStringList communeNames()
{
    return {QStringLiteral("Xã Xuân Hồng"),   QStringLiteral("TT. Thọ Xuân"),  QStringLiteral("Xã Bắc Lương"),
            QStringLiteral("Xã Nam Giang"),   QStringLiteral("Xã Xuân Phong"), QStringLiteral("Xã Thọ Lộc"),
            QStringLiteral("Xã Xuân Trường"), QStringLiteral("Xã Xuân Hòa"),   QStringLiteral("Xã Thọ Hải"),
            QStringLiteral("Xã Tây Hồ"),      QStringLiteral("Xã Xuân Giang"), QStringLiteral("Xã Xuân Sinh"),
            QStringLiteral("Xã Xuân Hưng"),   QStringLiteral("Xã Thọ Diên"),   QStringLiteral("Xã Thọ Lâm"),
            QStringLiteral("Xã Thọ Xương"),   QStringLiteral("Xã Xuân Bái"),   QStringLiteral("Xã Xuân Phú"),
            QStringLiteral("TT. Sao Vàng"),   QStringLiteral("TT. Lam Sơn"),   QStringLiteral("Xã Xuân Thiên"),
            QStringLiteral("Xã Thuận Minh"),  QStringLiteral("Xã Thọ Lập"),    QStringLiteral("Xã Quảng Phú"),
            QStringLiteral("Xã Xuân Tín"),    QStringLiteral("Xã Phú Xuân"),   QStringLiteral("Xã Xuân Lai"),
            QStringLiteral("Xã Xuân Lập"),    QStringLiteral("Xã Xuân Minh"),  QStringLiteral("Xã Trường Xuân")};
}

/// Results between 50 and 110 per cent of targets between 6 and 12, every thirteenth unit without a report.
inline QList<ChartPoint> unitPoints(int count)
{
    const QStringList names = communeNames();
    QList<ChartPoint> points;
    for (int i = 0; i < count; ++i) {
        ChartPoint point;
        point.key = QStringLiteral("unit-%1").arg(i);
        const QString suffix = i < names.size() ? QString() : QStringLiteral(" %1").arg(i / names.size() + 1);
        point.label = names.at(i % names.size()) + suffix;
        point.name = QStringLiteral("Đoàn ") + point.label;
        const qint64 target = 6 + (i * 5) % 7;
        point.target = Decimal(target);
        if (i % 13 == 7) {
            point.state = ChartState::Missing;
        } else {
            const qint64 result = (target * (50 + (i * 37) % 61) + 50) / 100;
            point.result = Decimal(result);
            point.achievement = point.result->percentOf(*point.target);
            point.previous = Decimal(std::max<qint64>(0, result - 2 + i % 4));
            const Decimal done = *point.achievement;
            point.state = done >= Decimal(75)   ? ChartState::Good
                          : done >= Decimal(65) ? ChartState::Attention
                                                : ChartState::Bad;
        }
        points.append(point);
    }
    return points;
}

inline ChartData targetSample(int units = 30)
{
    ChartData data;
    data.kind = ChartKind::TargetVsResult;
    data.title = QStringLiteral("Đoàn viên ưu tú giới thiệu: kết quả và chỉ tiêu");
    data.subtitle = QStringLiteral("28/30 đơn vị đã báo cáo");
    data.unitOfMeasure = QStringLiteral("đoàn viên");
    data.milestone = Decimal(75);
    data.milestoneLabel = QStringLiteral("mốc 3 quý");
    data.points = unitPoints(units);
    return data;
}

inline ChartData rankingSample(int units = 30)
{
    ChartData data = targetSample(units);
    data.kind = ChartKind::Ranking;
    data.title = QStringLiteral("Tỷ lệ đạt kế hoạch năm theo đơn vị");
    data.subtitle = QStringLiteral("vạch: mốc 3 quý");
    return data;
}

inline ChartData trendSample()
{
    ChartData data;
    data.kind = ChartKind::Trend;
    data.title = QStringLiteral("Đoàn viên ưu tú giới thiệu, theo quý");
    data.subtitle = QStringLiteral("kết quả và mốc kế hoạch");
    data.unitOfMeasure = QStringLiteral("đoàn viên");
    data.targetLine = dec("62.5");
    data.targetLineLabel = QStringLiteral("KH 62,5/quý");
    const QStringList labels{QStringLiteral("I/21"), QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"),
                             QStringLiteral("I/22"), QStringLiteral("II"), QStringLiteral("III")};
    const QList<int> values{38, 66, 61, 74, 41, 72, 66};
    for (int i = 0; i < labels.size(); ++i) {
        ChartPoint point;
        point.key = QStringLiteral("quarter-%1").arg(i);
        point.label = labels.at(i);
        point.name = QStringLiteral("Quý %1/%2").arg(i % 4 + 1).arg(2021 + i / 4);
        point.result = Decimal(values.at(i));
        data.points.append(point);
    }
    return data;
}

inline ChartData distributionSample()
{
    ChartData data;
    data.kind = ChartKind::Distribution;
    data.title = QStringLiteral("Xếp loại đoàn viên năm 2021");
    data.subtitle = QStringLiteral("8.412 đoàn viên được xếp loại");
    data.parts = {{QStringLiteral("xs"), QStringLiteral("Xuất sắc"), 1514, {}, ChartState::Good},
                  {QStringLiteral("t"), QStringLiteral("Tốt"), 5384, {}, ChartState::Good},
                  {QStringLiteral("ht"), QStringLiteral("Hoàn thành"), 1346, {}, ChartState::Attention},
                  {QStringLiteral("k"), QStringLiteral("Không hoàn thành"), 168, {}, ChartState::Bad}};
    return data;
}

} // namespace doancoso::tests
