// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opens Qt's own dialogs with the catalogue that is built into the programs, and reads every text a user would see.
#include "support/catch.h"

#include "i18n/qt_catalogue.h"
#include "i18n/window_texts.h"
#include "support/expected_warnings.h"
#include "ui/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QColorDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QErrorMessage>
#include <QFile>
#include <QFileDialog>
#include <QFontDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTranslator>
#include <QUndoStack>
#include <QWizard>

#include <memory>

using namespace doancoso::tests;

namespace {

/// Vietnamese while one test runs; the tests after it see the texts they were written for.
class VietnameseDialogs
{
public:
    VietnameseDialogs() { doancoso::ui::installLanguage(*qApp, QStringLiteral("vi")); }
    ~VietnameseDialogs() { qDeleteAll(qApp->findChildren<QTranslator*>(QString(), Qt::FindDirectChildrenOnly)); }
    VietnameseDialogs(const VietnameseDialogs&) = delete;
    VietnameseDialogs& operator=(const VietnameseDialogs&) = delete;
};

QList<CatalogueMessage> shortcutNames()
{
    QList<CatalogueMessage> names;
    for (const CatalogueMessage& message : qtCatalogue().messages) {
        if (message.context == QLatin1String("QShortcut")) {
            names.append(message);
        }
    }
    REQUIRE(names.size() > 200);
    return names;
}

std::unique_ptr<QPrinter> pdfPrinter()
{
    auto printer = std::make_unique<QPrinter>();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setPageSize(QPageSize(QPageSize::A4));
    return printer;
}

QStringList menuTexts(const std::unique_ptr<QMenu>& menu)
{
    REQUIRE(menu != nullptr);
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        if (!action->isSeparator()) {
            texts.append(withoutMarks(action->text().section(QLatin1Char('\t'), 0, 0)));
        }
    }
    return texts;
}

/// Shows the window. With DOANCOSO_PICTURES=<folder> in the environment it is painted there too, for people to see.
void show(QWidget& window, const char* name)
{
    window.show();
    QTest::qWait(0);
    const QString folder = qEnvironmentVariable("DOANCOSO_PICTURES");
    if (!folder.isEmpty()) {
        QTest::qWait(300); // file lists and page previews come from other threads
        CHECK(window.grab().save(QDir(folder).filePath(QString::fromLatin1(name) + QStringLiteral(".png"))));
    }
}

} // namespace

TEST_CASE("the catalogue of Qt texts is inside the program")
{
    CHECK(QFile::exists(QStringLiteral(":/i18n/qtbase_vi.qm")));
    QTranslator translator;
    REQUIRE(translator.load(QStringLiteral(":/i18n/qtbase_vi.qm")));
    CHECK(translator.translate("QPlatformTheme", "Save") == QStringLiteral("Lưu"));
    CHECK(translator.translate("QFileSystemModel", "Type", "All other platforms") == QStringLiteral("Loại"));
    CHECK(translator.language() == QStringLiteral("vi_VN"));
}

TEST_CASE("buttons of message boxes and dialogs speak Vietnamese")
{
    const VietnameseDialogs language;
    const QList<std::pair<QDialogButtonBox::StandardButton, QString>> expected = {
        {QDialogButtonBox::Ok, QStringLiteral("Đồng ý")},
        {QDialogButtonBox::Save, QStringLiteral("Lưu")},
        {QDialogButtonBox::SaveAll, QStringLiteral("Lưu tất cả")},
        {QDialogButtonBox::Open, QStringLiteral("Mở")},
        {QDialogButtonBox::Yes, QStringLiteral("Có")},
        {QDialogButtonBox::YesToAll, QStringLiteral("Có cho tất cả")},
        {QDialogButtonBox::No, QStringLiteral("Không")},
        {QDialogButtonBox::NoToAll, QStringLiteral("Không cho tất cả")},
        {QDialogButtonBox::Abort, QStringLiteral("Dừng lại")},
        {QDialogButtonBox::Retry, QStringLiteral("Thử lại")},
        {QDialogButtonBox::Ignore, QStringLiteral("Bỏ qua")},
        {QDialogButtonBox::Close, QStringLiteral("Đóng")},
        {QDialogButtonBox::Cancel, QStringLiteral("Hủy")},
        {QDialogButtonBox::Discard, QStringLiteral("Không lưu")},
        {QDialogButtonBox::Help, QStringLiteral("Trợ giúp")},
        {QDialogButtonBox::Apply, QStringLiteral("Áp dụng")},
        {QDialogButtonBox::Reset, QStringLiteral("Đặt lại")},
        {QDialogButtonBox::RestoreDefaults, QStringLiteral("Khôi phục mặc định")},
    };
    for (const auto& [button, text] : expected) {
        QDialogButtonBox box(button);
        CHECK(withoutMarks(box.button(button)->text()) == text);
        QMessageBox message;
        message.setStandardButtons(static_cast<QMessageBox::StandardButton>(button));
        CHECK(withoutMarks(message.button(static_cast<QMessageBox::StandardButton>(button))->text()) == text);
    }
}

TEST_CASE("a message box with details shows no English")
{
    const VietnameseDialogs language;
    const QString question = QStringLiteral("Xóa kế hoạch này?");
    QMessageBox box(QMessageBox::Question, QStringLiteral("Kế hoạch"), question,
                    QMessageBox::Yes | QMessageBox::No | QMessageBox::Cancel | QMessageBox::Help);
    box.setDetailedText(QStringLiteral("Kế hoạch có 12 chỉ tiêu."));
    show(box, "message");
    CHECK(buttonTexts(box).contains(QStringLiteral("Xem chi tiết...")));
    CHECK(foreignTexts(box, {question, QStringLiteral("Kế hoạch")}) == QStringList());
    for (QAbstractButton* button : box.buttons()) {
        if (button->text() == QStringLiteral("Xem chi tiết...")) {
            button->click();
            CHECK(button->text() == QStringLiteral("Ẩn chi tiết..."));
        }
    }
    box.close();
}

TEST_CASE("dialogs for files and folders show no English")
{
    const VietnameseDialogs language;
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("Quý III")));
    QFile file(QDir(folder.path()).filePath(QStringLiteral("Thọ Xuân.doancoso")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const QString filter = QStringLiteral("Dữ liệu Đoàn cơ sở (*.doancoso)");
    struct Case
    {
        const char* name;
        QFileDialog::AcceptMode accept;
        QFileDialog::FileMode mode;
        QString button;
    };
    const QList<Case> cases = {
        {"open", QFileDialog::AcceptOpen, QFileDialog::ExistingFile, QStringLiteral("Mở")},
        {"save", QFileDialog::AcceptSave, QFileDialog::AnyFile, QStringLiteral("Lưu")},
        {"folder", QFileDialog::AcceptOpen, QFileDialog::Directory, QStringLiteral("Chọn")},
    };
    for (const Case& one : cases) {
        CAPTURE(one.name);
        QFileDialog dialog(nullptr, QString(), folder.path());
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(one.accept);
        dialog.setFileMode(one.mode);
        dialog.setNameFilters({filter});
        dialog.setViewMode(QFileDialog::Detail);
        show(dialog, one.name);
        CHECK(buttonTexts(dialog).contains(one.button));
        CHECK(buttonTexts(dialog).contains(QStringLiteral("Hủy")));
        // The box with the path lists the folders above, whose names are not ours.
        QStringList names = folder.path().split(QLatin1Char('/')) + dialog.history() + QStringList{filter};
        names << folder.path() << QDir::homePath() << QDir::home().dirName() << QFileInfo(folder.path()).path();
        CHECK(foreignTexts(dialog, names) == QStringList());
        dialog.close();
    }
}

TEST_CASE("print preview and page setup show no English")
{
    const VietnameseDialogs language;
    const auto printer = pdfPrinter();
    QPrintPreviewDialog preview(printer.get());
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [](QPrinter* target) {
        QPainter painter(target);
        painter.drawText(100, 100, QStringLiteral("Trang một"));
        target->newPage();
        painter.drawText(100, 100, QStringLiteral("Trang hai"));
    });
    show(preview, "preview");
    CHECK(preview.windowTitle() == QStringLiteral("Xem trước khi in"));
    CHECK(foreignTexts(preview) == QStringList());
    preview.close();

    allowWarning(QStringLiteral("Cannot be used on non-native printers")); // a machine that tests need not have one
    QPageSetupDialog setup(printer.get());
    show(setup, "page_setup");
    CHECK(visibleTexts(setup).contains(QStringLiteral("Khổ giấy:")));
    CHECK(visibleTexts(setup).contains(QStringLiteral("Phong bì C5")));
    CHECK(foreignTexts(setup) == QStringList());
    setup.close();
}

TEST_CASE("the print dialog with all its options shows no English")
{
    const VietnameseDialogs language;
    const auto printer = pdfPrinter();
    QPrintDialog dialog(printer.get());
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintSelection |
                      QAbstractPrintDialog::PrintPageRange | QAbstractPrintDialog::PrintCollateCopies |
                      QAbstractPrintDialog::PrintCurrentPage);
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (withoutMarks(button->text()) == QStringLiteral("Tùy chọn >>")) {
            button->click();
        }
    }
    show(dialog, "print");
    CHECK(buttonTexts(dialog).contains(QStringLiteral("Tùy chọn <<")));
    CHECK(visibleTexts(dialog).contains(QStringLiteral("In ra tệp (PDF)")));
    const QStringList printers = QPrinterInfo::availablePrinterNames(); // of the machine that runs the test
    CHECK(foreignTextsOfAllTabs(dialog, printers) == QStringList());

    // "Properties" waits for its answer, so the answer has to be on its way before the click.
    bool seen = false;
    QTimer::singleShot(0, &dialog, [&seen] {
        QWidget* properties = QApplication::activeModalWidget();
        if (properties == nullptr) {
            return;
        }
        show(*properties, "print_properties");
        CHECK(properties->windowTitle() == QStringLiteral("Thuộc tính máy in"));
        CHECK(foreignTextsOfAllTabs(*properties) == QStringList());
        seen = true;
        properties->close();
    });
    for (QAbstractButton* button : dialog.findChildren<QAbstractButton*>()) {
        if (withoutMarks(button->text()) == QStringLiteral("Thuộc tính")) {
            button->click();
        }
    }
    CHECK(seen);
    dialog.close();
}

TEST_CASE("dialogs to choose a colour, a font or a value show no English")
{
    const VietnameseDialogs language;
    QColorDialog colour;
    colour.setOptions(QColorDialog::DontUseNativeDialog | QColorDialog::ShowAlphaChannel);
    show(colour, "colour");
    CHECK(foreignTexts(colour) == QStringList());
    colour.close();

    QFontDialog font;
    font.setOption(QFontDialog::DontUseNativeDialog);
    show(font, "font");
    CHECK(foreignTexts(font) == QStringList());
    font.close();

    QInputDialog input;
    input.setInputMode(QInputDialog::IntInput);
    show(input, "input");
    CHECK(foreignTexts(input) == QStringList());
    input.close();
}

TEST_CASE("wizard, progress and error dialogs show no English")
{
    const VietnameseDialogs language;
    const QString title = QStringLiteral("Tệp mới");
    QWizard wizard;
    wizard.setWindowTitle(title);
    wizard.setOption(QWizard::HaveHelpButton);
    wizard.setOption(QWizard::HaveFinishButtonOnEarlyPages);
    for (int page = 0; page < 3; ++page) {
        auto* added = new QWizardPage;
        added->setCommitPage(page == 1);
        wizard.addPage(added);
    }
    show(wizard, "wizard");
    CHECK(foreignTexts(wizard, {title}) == QStringList());
    wizard.next();
    CHECK(foreignTexts(wizard, {title}) == QStringList());
    wizard.close();

    QProgressDialog progress;
    progress.setLabelText(title);
    show(progress, "progress");
    CHECK(buttonTexts(progress) == QStringList{QStringLiteral("Hủy")});
    progress.close();

    QErrorMessage error;
    error.showMessage(title);
    show(error, "error");
    CHECK(foreignTexts(error) == QStringList());
    error.close();
}

TEST_CASE("menus of text fields and undo texts are Vietnamese")
{
    const VietnameseDialogs language;
    QLineEdit line;
    const QStringList line6 = {QStringLiteral("Hoàn tác"),   QStringLiteral("Làm lại"), QStringLiteral("Cắt"),
                               QStringLiteral("Sao chép"),   QStringLiteral("Dán"),     QStringLiteral("Xóa"),
                               QStringLiteral("Chọn tất cả")};
    CHECK(menuTexts(std::unique_ptr<QMenu>(line.createStandardContextMenu())) == line6);
    QPlainTextEdit text;
    CHECK(menuTexts(std::unique_ptr<QMenu>(text.createStandardContextMenu())) == line6);

    QUndoStack stack;
    const std::unique_ptr<QAction> undo(stack.createUndoAction(nullptr));
    CHECK(undo->text() == QStringLiteral("Hoàn tác"));
    stack.push(new QUndoCommand(QStringLiteral("nhập số liệu")));
    CHECK(undo->text() == QStringLiteral("Hoàn tác nhập số liệu"));
}

TEST_CASE("key names are the caps of the keyboard and can be read back")
{
    const VietnameseDialogs language;
    const auto shown = [](const char* keys) {
        return QKeySequence(QString::fromLatin1(keys), QKeySequence::PortableText).toString(QKeySequence::NativeText);
    };
    CHECK(shown("Ctrl+Shift+S") == QStringLiteral("Ctrl+Shift+S"));
    CHECK(shown("Ctrl+PgDown") == QStringLiteral("Ctrl+PgDn"));
    CHECK(shown("Alt+Left") == QStringLiteral("Alt+Mũi tên trái"));
    CHECK(shown("F2") == QStringLiteral("F2"));
    CHECK(shown("Return") == QStringLiteral("Enter"));
    // Qt writes the keys of its file dialog in English inside the dialog's own texts.
    CHECK(QKeySequence(QStringLiteral("Alt+Left"), QKeySequence::NativeText) == QKeySequence(Qt::ALT | Qt::Key_Left));

    for (const CatalogueMessage& message : shortcutNames()) {
        const QKeySequence keys(message.source, QKeySequence::PortableText);
        if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown) {
            continue; // names of modifiers and groups
        }
        const QString native = keys.toString(QKeySequence::NativeText);
        CAPTURE(message.source, native);
        CHECK(QKeySequence(native, QKeySequence::NativeText).toString(QKeySequence::PortableText) ==
              keys.toString(QKeySequence::PortableText));
    }
}

TEST_CASE("the interface stays written from left to right")
{
    const VietnameseDialogs language;
    CHECK(QApplication::layoutDirection() == Qt::LeftToRight);
    CHECK(QCoreApplication::translate("QGuiApplication", "QT_LAYOUT_DIRECTION") == QStringLiteral("LTR"));
}
