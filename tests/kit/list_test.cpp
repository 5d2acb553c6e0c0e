// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "tests/kit/kit_support.h"

#include "ui/kit/grid_header.h"
#include "ui/kit/list_view.h"
#include "ui/kit/settings_store.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace doancoso;
using namespace doancoso::kit;
using namespace doancoso::tests;

namespace {

/// Name, branch, dues paid until (a date or nothing).
std::unique_ptr<QStandardItemModel> people()
{
    auto model = std::make_unique<QStandardItemModel>(0, 3);
    const auto add = [&](int id, const char16_t* name, const char16_t* branch, const QDate& dues) {
        QList<QStandardItem*> row{new QStandardItem(QString::fromUtf16(name)),
                                  new QStandardItem(QString::fromUtf16(branch)), new QStandardItem};
        row.first()->setData(id, IdRole);
        row.at(2)->setData(dues.isValid() ? QVariant(dues) : QVariant(), SortRole);
        row.at(2)->setText(dues.isValid() ? dues.toString(QStringLiteral("MM/yyyy")) : QString());
        model->appendRow(row);
    };
    add(1, u"Đức", u"Thôn 10", QDate(2022, 6, 1));
    add(2, u"Anh", u"Thôn 2", QDate());
    add(3, u"Ân", u"Thôn 1", QDate(2021, 12, 1));
    add(4, u"Dung", u"Thôn 2", QDate(2022, 9, 1));
    const char* keys[] = {"name", "branch", "dues"};
    for (int column = 0; column < 3; ++column) {
        model->setHeaderData(column, Qt::Horizontal, QString::fromLatin1(keys[column]), ColumnKeyRole);
        model->setHeaderData(column, Qt::Horizontal, 150, ColumnWidthRole);
    }
    return model;
}

QList<int> order(const ListView& list)
{
    QList<int> ids;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        ids.append(list.model()->index(row, 0).data(IdRole).toInt());
    }
    return ids;
}

void clickHeading(ListView* list, int column)
{
    const QPoint place(list->gridHeader()->columnX(column) + 40, 8);
    QTest::mouseClick(list->gridHeader()->viewport(), Qt::LeftButton, Qt::NoModifier, place);
}

} // namespace

TEST_CASE("a list sorts in Vietnamese order, missing last, and remembers how", "[list]")
{
    const auto model = people();
    MemoryStore store;
    auto* list = new ListView;
    list->setStore(&store, QStringLiteral("members"));
    list->setDefaultSort(QStringLiteral("name"));
    list->setSourceModel(model.get());
    QAbstractItemModelTester tester(list->proxy(), QAbstractItemModelTester::FailureReportingMode::Warning);
    Shown window(list);
    CHECK(order(*list) == QList<int>{2, 3, 4, 1});
    list->selectId(3);
    clickHeading(list, 0);
    CHECK(order(*list) == QList<int>{1, 4, 3, 2});
    CHECK(list->currentId().toInt() == 3);
    clickHeading(list, 1);
    // Equal branches keep the order by name that was there before.
    CHECK(order(*list) == QList<int>{3, 4, 2, 1});
    clickHeading(list, 2);
    CHECK(order(*list) == QList<int>{3, 1, 4, 2});
    clickHeading(list, 2);
    CHECK(order(*list) == QList<int>{4, 1, 3, 2});

    auto* second = new ListView;
    second->setStore(&store, QStringLiteral("members"));
    second->setDefaultSort(QStringLiteral("name"));
    second->setSourceModel(model.get());
    Shown again(second);
    CHECK(order(*second) == QList<int>{4, 1, 3, 2});
}

TEST_CASE("a list filters without marks and keeps the chosen row", "[list]")
{
    const auto model = people();
    auto* list = new ListView;
    list->setSourceModel(model.get());
    Shown window(list);
    list->selectId(3);
    list->setSearchText(QStringLiteral("thon AN"));
    CHECK(order(*list) == QList<int>{2, 3});
    CHECK(list->currentId().toInt() == 3);
    list->setSearchText(QStringLiteral("2 anh"));
    CHECK(order(*list) == QList<int>{2});
    CHECK(list->currentId().toInt() == 2);
    model->item(1, 0)->setText(QStringLiteral("Bình"));
    CHECK(order(*list).isEmpty());
    list->setSearchText(QString());
    list->proxy()->setRowFilter([&](int row) { return !model->item(row, 2)->text().isEmpty(); });
    CHECK(order(*list) == QList<int>{1, 3, 4});
}

TEST_CASE("Enter and double click open, Tab leaves, arrows choose rows", "[list]")
{
    const auto model = people();
    auto* list = new ListView;
    auto* other = new QWidget;
    other->setFocusPolicy(Qt::StrongFocus);
    auto* both = new QWidget;
    auto* layout = new QVBoxLayout(both);
    layout->addWidget(list);
    layout->addWidget(other);
    list->setSourceModel(model.get());
    Shown window(both);
    list->setFocus();
    list->selectId(1);
    QSignalSpy opened(list, &ListView::opened);
    QSignalSpy chosen(list, &ListView::selectionChangedTo);
    press(Qt::Key_Down);
    REQUIRE(chosen.size() >= 1);
    CHECK(chosen.last().first().toList() == QVariantList{2});
    press(Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened.last().first().toInt() == 2);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, Qt::NoModifier,
                       list->visualRect(list->model()->index(3, 1)).center());
    REQUIRE(opened.size() == 2);
    CHECK(opened.last().first().toInt() == 4);
    type(QStringLiteral("x"));
    CHECK_FALSE(list->isEditing());
    press(Qt::Key_Tab);
    CHECK(other->hasFocus());

    list->setSeveralRows(true);
    list->setFocus();
    list->selectId(1);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list->selectedIds() == QVariantList{1, 2});
    QTest::mouseClick(list->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      list->visualRect(list->model()->index(3, 0)).center());
    CHECK(list->selectedIds() == QVariantList{1, 2, 4});
}
