// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the import of units share: a small office, lists as text, and waiting until the flow rests.
#pragma once

#include "support/scripted_prompter.h"
#include "ui/ui_support.h"

#include "core/storage/journal.h"
#include "ui/flows/import_units_flow.h"

#include <QFile>
#include <QMimeData>

namespace doancoso::tests {

inline QString vi(const char* text)
{
    return QString::fromUtf8(text);
}

/// A list with one new commune, one that is known and changed, one branch of each, and two cells that are wrong.
inline QString smallList()
{
    return vi("Mã\tTên đơn vị\tĐơn vị cấp trên\tNgày thành lập\tSố đoàn viên\tNữ\n"
              "900\tĐoàn xã Thọ Hải\t\t\t120\t50\n"
              "105\tĐoàn xã Xuân Hồng\t\t\t261\t119\n"
              "\tChi đoàn thôn A\tĐoàn xã Thọ Hải\t32/01/2020\t20\t\n"
              "\tChi đoàn thôn B\tĐoàn xã Xuân Hồng\t01/03/2020\tkhoảng 30\t\n");
}

/// The same without anything wrong.
inline QString soundList()
{
    return smallList().replace(vi("32/01/2020"), vi("01/02/2020")).replace(vi("khoảng 30"), vi("30"));
}

class ImportOffice
{
public:
    ImportOffice()
    {
        office.workspace->setPeriod(base::Period::quarter(2022, 3));
        options.parentUnit = office.district;
        options.day = QDate(2022, 7, 1);
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        const QString path = office.folder.filePath(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }

    int units() { return office.workspace->organization().treeAt(QDate(2022, 9, 30))->size(); }

    SmallOffice office;
    ScriptedPrompter prompter;
    organization::ImportOptions options;
};

/// Until nothing is read, checked or written; then what was queued has arrived as well.
inline void rest(flows::ImportUnitsFlow& flow)
{
    REQUIRE(QTest::qWaitFor([&flow] { return !flow.isBusy(); }, 20000));
}

inline void readText(flows::ImportUnitsFlow& flow, const QString& text)
{
    QMimeData mime;
    mime.setText(text);
    flow.readMime(mime);
    rest(flow);
}

} // namespace doancoso::tests
