<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Assignment</name>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Chia đều</translation>
    </message>
    <message>
        <source>In proportion</source>
        <translation>Chia theo tỷ lệ</translation>
    </message>
</context>
<context>
    <name>AssignmentService</name>
    <message>
        <source>The indicator, unit or period of this assignment does not exist. Nothing was changed; choose another one.</source>
        <translation>Không có chỉ tiêu, đơn vị hoặc kỳ này để giao. Chưa có gì bị thay đổi; hãy chọn lại.</translation>
    </message>
    <message>
        <source>Assign targets of %1</source>
        <translation>Giao chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Number of members</source>
        <translation>Số đoàn viên</translation>
    </message>
    <message>
        <source>Result of last year</source>
        <translation>Kết quả năm trước</translation>
    </message>
</context>
<context>
    <name>CatalogueLoader</name>
    <message>
        <source>Load the indicator catalogue</source>
        <translation>Nạp danh mục chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>CatalogueParser</name>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>“%1” xuất hiện lần thứ hai ở đây</translation>
    </message>
    <message>
        <source>the code is too long</source>
        <translation>mã quá dài</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>The picture could not be saved as %1. Nothing else was changed. Check that the disk has room and that you may write there, or choose another folder.</source>
        <translation>Chưa lưu được hình vào %1. Dữ liệu không thay đổi gì. Hãy kiểm tra đĩa còn chỗ trống và quyền ghi, hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Highest: %1, %2. Lowest: %3, %4.</source>
        <translation>Cao nhất: %1, %2. Thấp nhất: %3, %4.</translation>
    </message>
    <message>
        <source>Met: %1. Needs attention: %2. Not met: %3.</source>
        <translation>Đạt: %1. Cần chú ý: %2. Chưa đạt: %3.</translation>
    </message>
    <message>
        <source>Total: %1.</source>
        <translation>Tổng số: %1.</translation>
    </message>
    <message>
        <source>Periods: %1. Not reported: %2.</source>
        <translation>Số kỳ: %1. Chưa báo cáo: %2.</translation>
    </message>
    <message>
        <source>Units: %1. Not reported: %2.</source>
        <translation>Số đơn vị: %1. Chưa báo cáo: %2.</translation>
    </message>
    <message>
        <source>Target: %1.</source>
        <translation>Chỉ tiêu: %1.</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>chưa giao chỉ tiêu</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>cần chú ý</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Achievement (%)</source>
        <translation>Tỷ lệ đạt (%)</translation>
    </message>
    <message>
        <source>Same period last year</source>
        <translation>Cùng kỳ năm trước</translation>
    </message>
    <message>
        <source>Pro-rata mark</source>
        <translation>Mốc theo thời gian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Share (%)</source>
        <translation>Tỷ lệ (%)</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Unit of measure: %1</source>
        <translation>ĐVT: %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Tổng số: %1</translation>
    </message>
    <message>
        <source>… and %1 more units, see the table of the numbers</source>
        <translation>… và %1 đơn vị nữa, xem bảng số liệu</translation>
    </message>
    <message>
        <source>cut bar: beyond %1</source>
        <translation>thanh cắt: vượt %1</translation>
    </message>
    <message>
        <source>There are no figures to draw yet.</source>
        <translation>Chưa có số liệu để vẽ biểu đồ.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Kept sums against the entered figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the sums of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, indicator %2, unit %3: the kept sum differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, indicator %2, unit %3: a kept sum without figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backup made and read back whole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified backup, or list the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list the backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every page of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: in order (%2 checked).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 problems.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a data file: every page, and kept sums against the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First add all sums up anew from the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit carries the code %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units carry the code %2 on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 units, %3 figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data file with a worked example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new data file (.doancoso)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the figures of the last quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the outcome as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a data file with invented data of a chosen size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of provinces (1–34)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communes in each province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branches in each commune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of quarterly indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters of the year that have figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed makes the same file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Đoàn Cơ Sở: plans, targets and results of Youth Union offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the plans of a data file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plans whose span touches this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only plans with these words, diacritics or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes made since this backup would be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Call again with --yes to restore; the present file is kept as a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. The file as it was before stands among the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a backup would change, and restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore; without it only the preview is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Print targets and results of a unit and the units below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official code of the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2022-Q3, 2022-M09, 2022-H1 or 2022</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of the report form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each part of the period under the organisation of its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written. Check code %2, %3 cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the summary sheet as PDF, Excel, OpenDocument or pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to write: .pdf, .xlsx, .odt or .png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit: one unit by indicators; units: the units below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on the sheet, day/month/year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report to which the sheet belongs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decimal</name>
    <message>
        <source>“%1” is not a number. Type it like 1.234,5.</source>
        <translation>“%1” không phải là số. Hãy nhập theo dạng 1.234,5.</translation>
    </message>
    <message>
        <source>“%1” has more than four decimals. Round it first.</source>
        <translation>“%1” có quá bốn chữ số thập phân. Hãy làm tròn trước.</translation>
    </message>
    <message>
        <source>“%1” is too large for a figure.</source>
        <translation>“%1” quá lớn so với một số liệu.</translation>
    </message>
</context>
<context>
    <name>DocumentExport</name>
    <message>
        <source>The file name must end in .pdf, .xlsx, .odt or .png. Nothing was written.</source>
        <translation>Tên tệp phải có đuôi .pdf, .xlsx, .odt hoặc .png. Chưa ghi tệp nào.</translation>
    </message>
</context>
<context>
    <name>ExamplePlans</name>
    <message>
        <source>the target ends before the plan begins</source>
        <translation>chỉ tiêu kết thúc trước khi kế hoạch bắt đầu</translation>
    </message>
    <message>
        <source>“%1” stands here a second time</source>
        <translation>“%1” xuất hiện lần thứ hai ở đây</translation>
    </message>
    <message>
        <source>the plan ends before it begins</source>
        <translation>ngày kết thúc kế hoạch trước ngày bắt đầu</translation>
    </message>
    <message>
        <source>There is no example plan %1. Nothing was changed.</source>
        <translation>Không có kế hoạch mẫu %1. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Add the example plan “%1”</source>
        <translation>Thêm kế hoạch mẫu “%1”</translation>
    </message>
    <message>
        <source>The unit that is to issue the plan does not exist today. Nothing was changed; choose another unit.</source>
        <translation>Đơn vị ban hành kế hoạch hiện không có. Chưa có gì bị thay đổi; hãy chọn đơn vị khác.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Computed from two other indicators: one divided by the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own figure plus the figures of the units below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum of the numerators divided by the sum of the denominators, own and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of units that reach the threshold, out of the units that reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean of the units that reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit&apos;s own figure; it is not added up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>The folder of “%1” does not exist. Nothing was written; choose another folder.</source>
        <translation>Thư mục của “%1” không tồn tại. Chưa ghi tệp nào; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Nothing was written; choose a file name.</source>
        <translation>“%1” là một thư mục. Chưa ghi tệp nào; hãy chọn tên tệp.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced. If it is open in another program, close it there and try again, or choose another folder. The earlier file is unchanged.</source>
        <translation>Không thay được “%1”. Nếu tệp đang mở ở chương trình khác, hãy đóng lại rồi thử lại, hoặc chọn thư mục khác. Tệp cũ vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” could not be written: the disk may be full. The earlier file is unchanged; free some space or choose another folder.</source>
        <translation>Không ghi được “%1”: ổ đĩa có thể đã đầy. Tệp cũ vẫn giữ nguyên; hãy giải phóng bớt dung lượng hoặc chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>FriendlyTime</name>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridBlock</name>
    <message numerus="yes">
        <source>%n cell(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n ô.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n computed or locked cell(s) kept as they are.</source>
        <translation>
            <numerusform>%n ô máy tự tính hoặc đã khóa được giữ nguyên.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) beyond the end of the table were left out.</source>
        <translation>
            <numerusform>%n dòng nằm ngoài cuối bảng không được dán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) beyond the edge of the table were left out.</source>
        <translation>
            <numerusform>%n cột nằm ngoài mép bảng không được dán.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>At least a number</source>
        <translation>Ít nhất một số lượng</translation>
    </message>
    <message>
        <source>Percent of people</source>
        <translation>Tỷ lệ % số người</translation>
    </message>
    <message>
        <source>Percent of units</source>
        <translation>Tỷ lệ % số đơn vị</translation>
    </message>
    <message>
        <source>Total number</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>None allowed</source>
        <translation>Không để xảy ra</translation>
    </message>
    <message>
        <source>Reached or not</source>
        <translation>Đạt hoặc không đạt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Numerator and denominator</source>
        <translation>Tử số và mẫu số</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Có hoặc không</translation>
    </message>
    <message>
        <source>Happens during the period</source>
        <translation>Phát sinh trong kỳ</translation>
    </message>
    <message>
        <source>Stands at the end of the period</source>
        <translation>Số có đến cuối kỳ</translation>
    </message>
    <message>
        <source>Added up over time</source>
        <translation>Cộng dồn theo thời gian</translation>
    </message>
    <message>
        <source>Latest figure</source>
        <translation>Lấy số mới nhất</translation>
    </message>
    <message>
        <source>Average over time</source>
        <translation>Bình quân theo thời gian</translation>
    </message>
    <message>
        <source>Highest figure</source>
        <translation>Lấy số cao nhất</translation>
    </message>
    <message>
        <source>Added up over units</source>
        <translation>Cộng các đơn vị</translation>
    </message>
    <message>
        <source>Sum of numerators over sum of denominators</source>
        <translation>Tổng tử số trên tổng mẫu số</translation>
    </message>
    <message>
        <source>Number of units that reach it</source>
        <translation>Số đơn vị đạt</translation>
    </message>
    <message>
        <source>Average over units</source>
        <translation>Bình quân các đơn vị</translation>
    </message>
    <message>
        <source>Not added up over units</source>
        <translation>Không cộng các đơn vị</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Càng cao càng tốt</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Càng thấp càng tốt</translation>
    </message>
    <message>
        <source>Only followed, not judged</source>
        <translation>Chỉ theo dõi, không đánh giá</translation>
    </message>
    <message>
        <source>In proportion to the months passed</source>
        <translation>Theo số tháng đã qua</translation>
    </message>
    <message>
        <source>Against the whole target at any time</source>
        <translation>So với cả chỉ tiêu vào mọi lúc</translation>
    </message>
    <message>
        <source>Only at the end of the year</source>
        <translation>Chỉ đánh giá cuối năm</translation>
    </message>
    <message>
        <source>Each period by itself</source>
        <translation>Từng kỳ riêng</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Hằng tháng</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Hằng quý</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>6 tháng một lần</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Hằng năm</translation>
    </message>
</context>
<context>
    <name>IndicatorRules</name>
    <message>
        <source>The code has 1 to 16 characters and no spaces.</source>
        <translation>Mã có từ 1 đến 16 ký tự, không có dấu cách.</translation>
    </message>
    <message>
        <source>The indicator needs a name.</source>
        <translation>Chỉ tiêu cần có tên.</translation>
    </message>
    <message>
        <source>The indicator needs a short name for column headings.</source>
        <translation>Chỉ tiêu cần có tên ngắn để ghi đầu cột.</translation>
    </message>
    <message>
        <source>The indicator needs a unit of measure.</source>
        <translation>Chỉ tiêu cần có đơn vị tính.</translation>
    </message>
    <message>
        <source>An indicator has 0 to 4 decimals.</source>
        <translation>Chỉ tiêu có từ 0 đến 4 chữ số thập phân.</translation>
    </message>
    <message>
        <source>The first day must lie before the last day of validity.</source>
        <translation>Ngày bắt đầu hiệu lực phải trước ngày hết hiệu lực.</translation>
    </message>
    <message>
        <source>The group “%1” is not known.</source>
        <translation>Không có nhóm “%1”.</translation>
    </message>
    <message>
        <source>The breakdown “%1” is not known.</source>
        <translation>Không có cách phân tổ “%1”.</translation>
    </message>
    <message>
        <source>Another indicator has the code %1 already.</source>
        <translation>Chỉ tiêu khác đã mang mã %1.</translation>
    </message>
    <message>
        <source>A percentage needs a numerator and a denominator.</source>
        <translation>Tỷ lệ phần trăm cần có tử số và mẫu số.</translation>
    </message>
    <message>
        <source>“Reached or not” goes together with an entry of yes or no.</source>
        <translation>Dạng “Đạt hoặc không đạt” đi cùng kiểu nhập có hoặc không.</translation>
    </message>
    <message>
        <source>None is allowed, yet more counts as better.</source>
        <translation>Không để xảy ra, nhưng lại ghi càng cao càng tốt.</translation>
    </message>
    <message>
        <source>A ratio must say what is counted above and what below the line.</source>
        <translation>Tỷ lệ phải nói rõ tử số đếm gì và mẫu số đếm gì.</translation>
    </message>
    <message>
        <source>Percentages cannot be added up; add up numerators and denominators.</source>
        <translation>Không cộng được các tỷ lệ; hãy cộng tử số và mẫu số.</translation>
    </message>
    <message>
        <source>Only a ratio has numerators and denominators to add up.</source>
        <translation>Chỉ tỷ lệ mới có tử số và mẫu số để cộng.</translation>
    </message>
    <message>
        <source>Yes and no can be counted over units, not added up.</source>
        <translation>Có hoặc không thì đếm số đơn vị, không cộng được.</translation>
    </message>
    <message>
        <source>Counting units needs the figure from which a unit counts.</source>
        <translation>Muốn đếm đơn vị đạt thì cần mức từ đó đơn vị được tính là đạt.</translation>
    </message>
    <message>
        <source>A stock cannot be added up over time; take the latest figure.</source>
        <translation>Số có đến cuối kỳ không cộng dồn được; hãy lấy số mới nhất.</translation>
    </message>
    <message>
        <source>What happens during a period is usually added up over time.</source>
        <translation>Số phát sinh trong kỳ thường được cộng dồn.</translation>
    </message>
    <message>
        <source>Only a number grows in proportion to the months passed.</source>
        <translation>Chỉ số lượng mới tăng theo số tháng đã qua.</translation>
    </message>
    <message>
        <source>A computed ratio needs an indicator above and one below the line.</source>
        <translation>Tỷ lệ tự tính cần một chỉ tiêu làm tử số và một chỉ tiêu làm mẫu số.</translation>
    </message>
    <message>
        <source>Only a ratio can be computed from two indicators.</source>
        <translation>Chỉ tỷ lệ mới tính được từ hai chỉ tiêu.</translation>
    </message>
    <message>
        <source>An indicator from which this one is computed does not exist on that day.</source>
        <translation>Chỉ tiêu dùng để tính chưa có vào ngày đó.</translation>
    </message>
    <message>
        <source>A ratio is computed from two indicators that are plain numbers.</source>
        <translation>Tỷ lệ được tính từ hai chỉ tiêu là số lượng.</translation>
    </message>
</context>
<context>
    <name>IndicatorService</name>
    <message>
        <source>This indicator does not exist on that day. Nothing was changed; refresh the page.</source>
        <translation>Vào ngày đó không có chỉ tiêu này. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>This report form no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Biểu này không còn nữa. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>Another indicator has the code %1 already.</source>
        <translation>Chỉ tiêu khác đã mang mã %1.</translation>
    </message>
    <message>
        <source>Add indicator %1</source>
        <translation>Thêm chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Change indicator %1</source>
        <translation>Thay đổi chỉ tiêu %1</translation>
    </message>
    <message>
        <source>A new version must begin after %1, when the present one began. Choose a later day, or correct the present version.</source>
        <translation>Phiên bản mới phải bắt đầu sau ngày %1 là ngày bắt đầu của phiên bản hiện tại. Hãy chọn ngày muộn hơn, hoặc sửa phiên bản hiện tại.</translation>
    </message>
    <message>
        <source>Correct indicator %1</source>
        <translation>Sửa chỉ tiêu %1</translation>
    </message>
    <message>
        <source>Results are stored under this indicator, so the kind of its figures stays. Nothing was changed; make a new version from a later day instead.</source>
        <translation>Chỉ tiêu này đã có số liệu nên giữ nguyên kiểu số. Chưa có gì bị thay đổi; hãy lập phiên bản mới từ một ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Retire an indicator</source>
        <translation>Thôi dùng một chỉ tiêu</translation>
    </message>
    <message>
        <source>The indicator can end only after %1, when its present version began.</source>
        <translation>Chỉ tiêu chỉ có thể hết hiệu lực sau ngày %1 là ngày bắt đầu của phiên bản hiện tại.</translation>
    </message>
    <message>
        <source>Indicator %1 is computed from this one. Nothing was changed; retire that one first.</source>
        <translation>Chỉ tiêu %1 được tính từ chỉ tiêu này. Chưa có gì bị thay đổi; hãy thôi dùng chỉ tiêu kia trước.</translation>
    </message>
    <message>
        <source>A report form needs a code of 1 to 24 characters.</source>
        <translation>Biểu cần có mã từ 1 đến 24 ký tự.</translation>
    </message>
    <message>
        <source>A report form needs a name.</source>
        <translation>Biểu cần có tên.</translation>
    </message>
    <message>
        <source>An indicator stands twice on this form.</source>
        <translation>Một chỉ tiêu có hai lần trong biểu này.</translation>
    </message>
    <message>
        <source>Save report form %1</source>
        <translation>Lưu biểu %1</translation>
    </message>
    <message>
        <source>Another report form has the code %1 already.</source>
        <translation>Biểu khác đã mang mã %1.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>“%1” cannot be taken back, because its data was changed in another way since. Nothing was changed.</source>
        <translation>Không hoàn tác được “%1”, vì số liệu này đã được sửa theo cách khác sau đó. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có thao tác nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có thao tác nào để làm lại.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>true or false is expected</source>
        <translation>cần ghi true hoặc false</translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation>cần ghi một số</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>cần ghi chữ</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>cần ghi một danh sách</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>cần ghi một mục trong ngoặc nhọn</translation>
    </message>
    <message>
        <source>The file %1 cannot be used. Nothing was changed. Place: %2, field “%3”: %4.</source>
        <translation>Không dùng được tệp %1. Chưa có gì bị thay đổi. Chỗ sai: %2, trường “%3”: %4.</translation>
    </message>
    <message>
        <source>the field is missing</source>
        <translation>thiếu trường này</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>để trống</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>cần một số nguyên từ %1 đến %2</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be stored</source>
        <translation>“%1” không phải là số lưu được</translation>
    </message>
    <message>
        <source>“%1” is not a date like 2022-09-30</source>
        <translation>“%1” không phải là ngày dạng 2022-09-30</translation>
    </message>
    <message>
        <source>the lists are nested too deeply</source>
        <translation>các danh sách lồng nhau quá sâu</translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation>ở đây không có “%1”</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: line %2 breaks the rules of JSON. Nothing was changed.</source>
        <translation>Không đọc được tệp %1: dòng %2 sai quy tắc JSON. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be used: it does not begin with an object in braces. Nothing was changed.</source>
        <translation>Không dùng được tệp %1: tệp không bắt đầu bằng mục trong ngoặc nhọn. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Nothing was changed.</source>
        <translation>Không mở được tệp %1. Chưa có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>Judgement</name>
    <message>
        <source>Reached</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>Chậm nhiều</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>The parent unit does not exist on %1. Choose a parent that is open on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit cannot stand below itself. Choose another parent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This unit no longer exists. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day the unit exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a known type of unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load types of units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule which units may stand under which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rules a unit of this type does not stand under “%1”. You can save it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another unit carries the code %1 on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a unit from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit did not exist on %1. Choose a day between its opening and its closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a unit on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit is closed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The closing day must be later than %1, the day of the unit&apos;s last change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 units below are still open on that day. Move or close them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a unit again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the contact of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the head count of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the members cannot be more than all members.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>The PDF could not be made. Nothing was written; your data are unchanged.</source>
        <translation>Không tạo được tệp PDF. Chưa ghi tệp nào; dữ liệu vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>Draft</source>
        <translation>Dự thảo</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Đã ban hành</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Một lần</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Mỗi tháng</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Mỗi quý</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Mỗi 6 tháng</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Mỗi năm</translation>
    </message>
</context>
<context>
    <name>PlanRules</name>
    <message>
        <source>The plan needs a title.</source>
        <translation>Kế hoạch cần có tên.</translation>
    </message>
    <message>
        <source>Choose the kind of document.</source>
        <translation>Hãy chọn loại văn bản.</translation>
    </message>
    <message>
        <source>Say which unit issues the plan.</source>
        <translation>Hãy ghi đơn vị ban hành kế hoạch.</translation>
    </message>
    <message>
        <source>Say from which day to which day the plan runs.</source>
        <translation>Hãy ghi ngày bắt đầu và ngày kết thúc kế hoạch.</translation>
    </message>
    <message>
        <source>The plan ends before it begins.</source>
        <translation>Ngày kết thúc kế hoạch trước ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The plan runs for more than ten years. Is the last day right?</source>
        <translation>Kế hoạch kéo dài hơn mười năm. Ngày kết thúc có đúng không?</translation>
    </message>
    <message>
        <source>The plan is issued after its last day.</source>
        <translation>Kế hoạch ban hành sau ngày kết thúc của nó.</translation>
    </message>
    <message>
        <source>The time under review needs a first day and a later last day.</source>
        <translation>Thời gian sơ kết, tổng kết cần ngày đầu và ngày cuối sau đó.</translation>
    </message>
    <message>
        <source>A plan cannot stand above itself.</source>
        <translation>Kế hoạch không thể là cấp trên của chính nó.</translation>
    </message>
    <message>
        <source>A plan cannot be its own basis.</source>
        <translation>Kế hoạch không thể là căn cứ của chính nó.</translation>
    </message>
    <message>
        <source>A document needs a title or a number.</source>
        <translation>Văn bản cần có tên hoặc số ký hiệu.</translation>
    </message>
    <message>
        <source>This document is younger than the plan.</source>
        <translation>Văn bản này ban hành sau kế hoạch.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Hãy ghi việc cần làm.</translation>
    </message>
    <message>
        <source>Progress is a percentage from 0 to 100.</source>
        <translation>Tiến độ là số phần trăm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>The deadline %1 lies outside the span of the plan.</source>
        <translation>Hạn %1 nằm ngoài thời gian của kế hoạch.</translation>
    </message>
    <message>
        <source>Nobody is named who does this task.</source>
        <translation>Chưa ghi ai thực hiện việc này.</translation>
    </message>
    <message>
        <source>The level “%1” is not known.</source>
        <translation>Không có cấp “%1”.</translation>
    </message>
    <message>
        <source>Say what is to be handed in.</source>
        <translation>Hãy ghi sản phẩm phải nộp.</translation>
    </message>
    <message>
        <source>Say who receives the document.</source>
        <translation>Hãy ghi nơi nhận văn bản.</translation>
    </message>
    <message>
        <source>Say which unit the plan is about.</source>
        <translation>Hãy ghi đơn vị mà kế hoạch nói đến.</translation>
    </message>
    <message>
        <source>An indicator stands twice in the list.</source>
        <translation>Một chỉ tiêu có hai lần trong danh sách.</translation>
    </message>
    <message>
        <source>An issued plan needs a number, such as 12-KH/ĐTN.</source>
        <translation>Kế hoạch ban hành cần có số ký hiệu, ví dụ 12-KH/ĐTN.</translation>
    </message>
    <message>
        <source>An issued plan needs the date of issue.</source>
        <translation>Kế hoạch ban hành cần có ngày ban hành.</translation>
    </message>
</context>
<context>
    <name>PlanService</name>
    <message>
        <source>This plan no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Kế hoạch này không còn nữa. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>This plan is issued. Nothing was changed; revise it with a reason instead.</source>
        <translation>Kế hoạch này đã ban hành. Chưa có gì bị thay đổi; hãy dùng lệnh sửa đổi và ghi lý do.</translation>
    </message>
    <message>
        <source>Save plan “%1”</source>
        <translation>Lưu kế hoạch “%1”</translation>
    </message>
    <message>
        <source>Issue plan %1</source>
        <translation>Ban hành kế hoạch %1</translation>
    </message>
    <message>
        <source>Say why the plan changes. Nothing was changed.</source>
        <translation>Hãy ghi lý do sửa đổi kế hoạch. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Revise plan %1</source>
        <translation>Sửa đổi kế hoạch %1</translation>
    </message>
    <message>
        <source>Only an issued plan is revised. Nothing was changed; save the draft, or reopen the closed plan first.</source>
        <translation>Chỉ sửa đổi kế hoạch đã ban hành. Chưa có gì bị thay đổi; hãy lưu dự thảo, hoặc mở lại kế hoạch đã kết thúc trước.</translation>
    </message>
    <message>
        <source>The day of the revision must not lie before the plan was issued.</source>
        <translation>Ngày sửa đổi không được trước ngày ban hành kế hoạch.</translation>
    </message>
    <message>
        <source>The plan is in another state by now. Nothing was changed; refresh the page.</source>
        <translation>Tình trạng của kế hoạch đã khác. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>Close a plan</source>
        <translation>Kết thúc một kế hoạch</translation>
    </message>
    <message>
        <source>Reopen a plan</source>
        <translation>Mở lại một kế hoạch</translation>
    </message>
    <message>
        <source>Remove a draft plan</source>
        <translation>Xóa một kế hoạch dự thảo</translation>
    </message>
    <message>
        <source>Another plan refers to this one. Nothing was changed; take that reference out first.</source>
        <translation>Kế hoạch khác đang dẫn đến kế hoạch này. Chưa có gì bị thay đổi; hãy bỏ chỗ dẫn đó trước.</translation>
    </message>
</context>
<context>
    <name>PlanTaskService</name>
    <message>
        <source>This task no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Nhiệm vụ này không còn nữa. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>Progress is entered while the plan is issued: this one is still a draft or closed already. Nothing was changed.</source>
        <translation>Chỉ ghi tiến độ khi kế hoạch đang thực hiện: kế hoạch này còn là dự thảo hoặc đã kết thúc. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Progress is a percentage from 0 to 100. Nothing was changed.</source>
        <translation>Tiến độ là số phần trăm từ 0 đến 100. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Task progress %1 %</source>
        <translation>Tiến độ nhiệm vụ %1 %</translation>
    </message>
    <message>
        <source>Say on which day the task was done. Nothing was changed.</source>
        <translation>Hãy ghi ngày hoàn thành nhiệm vụ. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Task reopened</source>
        <translation>Mở lại nhiệm vụ</translation>
    </message>
    <message>
        <source>Note on a task</source>
        <translation>Ghi chú nhiệm vụ</translation>
    </message>
    <message>
        <source>Deliverable handed in</source>
        <translation>Đã nộp sản phẩm</translation>
    </message>
    <message>
        <source>Deliverable open again</source>
        <translation>Sản phẩm chưa nộp</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>This period is not known. Nothing was saved; choose another period.</source>
        <translation>Không có kỳ này. Chưa lưu gì; hãy chọn kỳ khác.</translation>
    </message>
    <message>
        <source>A record of the data file holds a word that this program does not know. Nothing was changed; run the check of the data file.</source>
        <translation>Một bản ghi trong tệp dữ liệu có từ mà chương trình không biết. Chưa có gì bị thay đổi; hãy chạy kiểm tra tệp dữ liệu.</translation>
    </message>
</context>
<context>
    <name>PrinterOutput</name>
    <message>
        <source>The chosen range holds no page. The document has %1 pages.</source>
        <translation>Khoảng trang đã chọn không có trang nào. Tài liệu có %1 trang.</translation>
    </message>
    <message>
        <source>The printer “%1” did not answer. Nothing was printed; check that it is switched on and has paper, or choose another printer.</source>
        <translation>Máy in “%1” không trả lời. Chưa in trang nào; hãy kiểm tra máy đã bật và có giấy, hoặc chọn máy in khác.</translation>
    </message>
    <message>
        <source>The printer “%1” stopped at page %2. Check it and print the remaining pages again.</source>
        <translation>Máy in “%1” dừng ở trang %2. Hãy kiểm tra máy rồi in lại các trang còn lại.</translation>
    </message>
    <message>
        <source>The printer “%1” reported an error. Check it and print again.</source>
        <translation>Máy in “%1” báo lỗi. Hãy kiểm tra máy rồi in lại.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Đã hủy. Chưa có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The figures of %1 for %2 are submitted. Nothing was changed; reopen the report with a reason first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is computed from other indicators and cannot be typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is entered for another kind of period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a single number, without a denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This indicator does not hold in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in the state “%1”, so this step is not possible. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the report is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be mended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the report of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the due dates of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all sums up anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding up %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Making figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sizes are not possible: 1–34 provinces, 1–999 communes, 1–99 branches, 1–4 quarters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds data already. Nothing was changed; generate into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has only %1 quarterly indicators.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the units of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the own office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the targets of the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the figures of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the first period to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds data already. Nothing was changed; load the example into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no example “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The unit did not exist on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>This backup is not there any more. Nothing was changed; choose another one.</source>
        <translation>Không còn thấy bản sao lưu này. Chưa có gì bị thay đổi; hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>Backups of a server are made on the server. Nothing was changed.</source>
        <translation>Dữ liệu trên máy chủ được sao lưu tại máy chủ. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The backup folder “%1” cannot be made. The data file itself is safe; choose another folder in Settings.</source>
        <translation>Không tạo được thư mục sao lưu “%1”. Tệp dữ liệu vẫn an toàn; hãy chọn thư mục khác trong Cài đặt.</translation>
    </message>
    <message>
        <source>This data file was written by a newer version of the program. It was left as it is; install the newer version to open it.</source>
        <translation>Tệp dữ liệu này do phiên bản mới hơn của chương trình ghi. Tệp được giữ nguyên; hãy cài phiên bản mới để mở.</translation>
    </message>
    <message>
        <source>The server&apos;s data was written by a newer version of the program. Nothing was changed; install the newer version.</source>
        <translation>Dữ liệu trên máy chủ do phiên bản mới hơn của chương trình ghi. Chưa có gì bị thay đổi; hãy cài phiên bản mới.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>This user is not known in the data file.</source>
        <translation>Tệp dữ liệu không có người dùng này.</translation>
    </message>
    <message>
        <source>This value exists already. Nothing was changed; choose another one.</source>
        <translation>Giá trị này đã có. Chưa có gì bị thay đổi; hãy chọn giá trị khác.</translation>
    </message>
    <message>
        <source>Other records refer to this one, so it was kept. Nothing was changed.</source>
        <translation>Còn mục khác dùng mục này nên mục được giữ lại. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The data file is busy at the moment. Nothing was lost; try again in a few seconds.</source>
        <translation>Tệp dữ liệu đang bận. Không mất gì; hãy thử lại sau vài giây.</translation>
    </message>
    <message>
        <source>The data could not be written: the disk is full or no longer there. What was saved before is safe. Free some space or reconnect the disk, then try again.</source>
        <translation>Không ghi được dữ liệu: ổ đĩa đã đầy hoặc không còn kết nối. Những gì đã lưu vẫn an toàn. Hãy giải phóng dung lượng hoặc nối lại ổ đĩa rồi thử lại.</translation>
    </message>
    <message>
        <source>The data file cannot be written in this place. Nothing was changed; copy the file to a folder of your own and open it there.</source>
        <translation>Không ghi được tệp dữ liệu tại nơi này. Chưa có gì bị thay đổi; hãy chép tệp vào thư mục của mình rồi mở ở đó.</translation>
    </message>
    <message>
        <source>The data file is damaged. The file was left as it is; restore the latest backup.</source>
        <translation>Tệp dữ liệu bị hỏng. Tệp được giữ nguyên; hãy phục hồi bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This file is not a data file of this program. It was left as it is.</source>
        <translation>Tệp này không phải tệp dữ liệu của chương trình. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>The database server cannot be reached. Nothing was changed; check the connection and try again.</source>
        <translation>Không kết nối được máy chủ dữ liệu. Chưa có gì bị thay đổi; hãy kiểm tra kết nối rồi thử lại.</translation>
    </message>
    <message>
        <source>A value breaks a rule of the data file. Nothing was changed.</source>
        <translation>Có giá trị trái quy tắc của tệp dữ liệu. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Something unexpected happened in the data file. Nothing was changed; please report this together with the log.</source>
        <translation>Có lỗi bất ngờ khi dùng tệp dữ liệu. Chưa có gì bị thay đổi; hãy báo lỗi kèm nhật ký chương trình.</translation>
    </message>
    <message>
        <source>This folder is on a network share, where a power cut or two people at once can damage a data file. Nothing was changed; keep the file on this computer&apos;s own disk and send copies.</source>
        <translation>Thư mục này nằm trên ổ mạng dùng chung, nơi mất điện hoặc hai người cùng dùng có thể làm hỏng tệp dữ liệu. Chưa có gì bị thay đổi; hãy để tệp trên ổ đĩa của máy này và gửi bản sao cho người khác.</translation>
    </message>
    <message>
        <source>The name of this file together with its folders is too long. Nothing was changed; choose a shorter name or a folder nearer to the top.</source>
        <translation>Tên tệp cùng đường dẫn thư mục quá dài. Chưa có gì bị thay đổi; hãy chọn tên ngắn hơn hoặc thư mục gần gốc ổ đĩa hơn.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. It was left as it is; choose another name.</source>
        <translation>Đã có tệp “%1”. Tệp được giữ nguyên; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>The folder “%1” does not exist. Nothing was made; choose another folder.</source>
        <translation>Không có thư mục “%1”. Chưa tạo gì; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The file “%1” is not there any more. It may have been moved or renamed, or its disk is not connected.</source>
        <translation>Không còn thấy tệp “%1”. Có thể tệp đã bị chuyển chỗ, đổi tên, hoặc ổ đĩa chưa được kết nối.</translation>
    </message>
    <message>
        <source>“%1” is not a data file of this program. It was left as it is; open a file that ends in .%2.</source>
        <translation>“%1” không phải tệp dữ liệu của chương trình. Tệp được giữ nguyên; hãy mở tệp có đuôi .%2.</translation>
    </message>
    <message>
        <source>“%1” is open already, in %2 on the computer %3. Nothing was changed; close it there first, so that two people do not overwrite each other.</source>
        <translation>“%1” đang được mở trong %2 trên máy %3. Chưa có gì bị thay đổi; hãy đóng tệp ở đó trước để hai người không ghi đè lên nhau.</translation>
    </message>
    <message>
        <source>This data file was made by a trial version of the program whose layout differs from the released one. It was left as it is.</source>
        <translation>Tệp dữ liệu này do một bản dùng thử có cấu trúc khác bản phát hành tạo ra. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>This record no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Mục này không còn nữa. Chưa có gì bị thay đổi; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Somebody changed this record meanwhile. Your entry is still on the screen; look at the new state, then save again.</source>
        <translation>Có người vừa sửa mục này. Nội dung bạn nhập vẫn còn trên màn hình; hãy xem trạng thái mới rồi lưu lại.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Being entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No report of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>“%1” is an old Excel file (.xls) or is protected with a password. Open it in Excel, save it as .xlsx without a password, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds no cells. Ask for the Excel or CSV file it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a picture. Choose an Excel or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Unpack it first and choose the Excel or CSV file inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an Excel 2003 XML file. Open it in Excel, save it as .xlsx, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in it to import: all cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds nothing to import: all cells are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Save the sheet you need as a file of its own, or as CSV, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a table: it holds binary data. Choose an Excel (.xlsx) or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more text than an import can take. Save only the sheet you need and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows (cell %3). Import it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns (cell %3). Delete what does not belong to the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Import it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose an Excel or CSV file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close the program that has it open, or ask for the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in this page or paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of this page lie too deep inside each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 tables in this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens in line %1 and is never closed. Close or remove it and read the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. Nothing was changed there; close it in other programs or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its part %2 breaks off or is wrong in line %3. Open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Excel workbook (.xlsx). Choose an Excel or CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file. Open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a Word document. Copy its table into an Excel sheet, or paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb). Save it as .xlsx and choose that file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets. Save the one you need as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading sheet %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: “%2” is no cell. Open the file in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formula without a result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than an Excel list can hold and was not read. It may be made to do harm; ask the sender for a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds definitions that no Excel file has and was not read. Open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged or was not copied completely. Copy it again from where it came, or open it in Excel and save it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Target</name>
    <message>
        <source>At least</source>
        <translation>Ít nhất</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Nhiều nhất</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>Đúng bằng</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tổng cộng</translation>
    </message>
    <message>
        <source>The issuing unit as a whole</source>
        <translation>Toàn đơn vị ban hành</translation>
    </message>
    <message>
        <source>Each unit below</source>
        <translation>Mỗi đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Each branch</source>
        <translation>Mỗi chi đoàn</translation>
    </message>
</context>
<context>
    <name>TargetRules</name>
    <message>
        <source>A target is a number from 0 to 100 billion.</source>
        <translation>Chỉ tiêu là số từ 0 đến 100 tỷ.</translation>
    </message>
    <message>
        <source>This indicator is counted in whole numbers.</source>
        <translation>Chỉ tiêu này tính bằng số nguyên.</translation>
    </message>
    <message>
        <source>This indicator has %1 decimals at most.</source>
        <translation>Chỉ tiêu này có nhiều nhất %1 chữ số thập phân.</translation>
    </message>
    <message>
        <source>The target of a yes or no is 1 (reached) or 0.</source>
        <translation>Chỉ tiêu dạng có hoặc không là 1 (đạt) hoặc 0.</translation>
    </message>
    <message>
        <source>The target is above 100 %. Is it right?</source>
        <translation>Chỉ tiêu trên 100 %. Có đúng không?</translation>
    </message>
    <message>
        <source>A target belongs to a unit.</source>
        <translation>Chỉ tiêu phải giao cho một đơn vị.</translation>
    </message>
    <message>
        <source>A target belongs to a period.</source>
        <translation>Chỉ tiêu phải thuộc một kỳ.</translation>
    </message>
    <message>
        <source>The period lies outside the span of the plan.</source>
        <translation>Kỳ này nằm ngoài thời gian của kế hoạch.</translation>
    </message>
    <message>
        <source>Only plain numbers can be reached all together.</source>
        <translation>Chỉ số lượng mới tính tổng cộng được.</translation>
    </message>
</context>
<context>
    <name>TargetService</name>
    <message>
        <source>This target no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Chỉ tiêu này không còn được giao. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>The plan is closed. Nothing was changed; reopen it before changing its targets.</source>
        <translation>Kế hoạch đã kết thúc. Chưa có gì bị thay đổi; hãy mở lại kế hoạch trước khi sửa chỉ tiêu.</translation>
    </message>
    <message>
        <source>The plan is issued: say from which day and why its target changes. Nothing was changed.</source>
        <translation>Kế hoạch đã ban hành: hãy ghi từ ngày nào và vì sao điều chỉnh chỉ tiêu. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The plan of this target no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Kế hoạch của chỉ tiêu này không còn nữa. Chưa có gì bị thay đổi; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>This indicator does not exist in that period. Nothing was changed; choose another one.</source>
        <translation>Trong kỳ đó không có chỉ tiêu này. Chưa có gì bị thay đổi; hãy chọn chỉ tiêu khác.</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Giao chỉ tiêu</translation>
    </message>
    <message>
        <source>Remove a target</source>
        <translation>Bỏ một chỉ tiêu</translation>
    </message>
    <message>
        <source>Remove a target: %1</source>
        <translation>Bỏ một chỉ tiêu: %1</translation>
    </message>
</context>
<context>
    <name>UnitEvent</name>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing. Both numbers are needed for the percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is more than %3 (%4). A part cannot exceed the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 for yes or 0 for no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is far from the usual %2 of the last periods. Check it, or say why in the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts by %1 add up to %2, the whole is %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipPackage</name>
    <message>
        <source>The file could not be put together. Nothing was written; your data are unchanged.</source>
        <translation>Không đóng gói được tệp. Chưa ghi tệp nào; dữ liệu vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>doancoso::charts::ChartView</name>
    <message>
        <source>Show fewer units</source>
        <translation>Thu gọn danh sách</translation>
    </message>
    <message>
        <source>Show all %1 units…</source>
        <translation>Xem cả %1 đơn vị…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Copy picture and numbers</source>
        <translation>Sao chép hình và số liệu</translation>
    </message>
    <message>
        <source>Copy the picture only</source>
        <translation>Chỉ sao chép hình</translation>
    </message>
    <message>
        <source>Save as a PNG picture…</source>
        <translation>Lưu thành hình PNG…</translation>
    </message>
    <message>
        <source>Save as an SVG drawing…</source>
        <translation>Lưu thành bản vẽ SVG…</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>In biểu đồ…</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Xem số liệu dạng bảng</translation>
    </message>
    <message>
        <source>Copy, save, print, show the numbers</source>
        <translation>Sao chép, lưu, in, xem số liệu</translation>
    </message>
    <message>
        <source>Chart menu</source>
        <translation>Trình đơn biểu đồ</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Lưu biểu đồ</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Bản vẽ SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Hình PNG (*.png)</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::GridFindBar</name>
    <message>
        <source>Find in the table</source>
        <translation>Tìm trong bảng</translation>
    </message>
    <message>
        <source>Previous find (Shift+Enter)</source>
        <translation>Kết quả trước (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next find (Enter)</source>
        <translation>Kết quả sau (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::kit::GridView</name>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Chép kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>Điền sang phải</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Xóa nội dung ô</translation>
    </message>
    <message>
        <source>This cannot be saved. Correct it, or press Esc to keep the old value.</source>
        <translation>Không lưu được nội dung này. Hãy sửa lại, hoặc nhấn Esc để giữ giá trị cũ.</translation>
    </message>
    <message>
        <source>This cell is computed and cannot be typed into. F4 shows where the number comes from.</source>
        <translation>Ô này máy tự tính, không nhập được. Nhấn F4 để xem số này từ đâu ra.</translation>
    </message>
    <message>
        <source>This cell is locked.</source>
        <translation>Ô này đã khóa.</translation>
    </message>
    <message>
        <source>This is a total and cannot be typed into.</source>
        <translation>Đây là dòng tổng, không nhập được.</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng thông báo này</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::MetricCard</name>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::PageFrame</name>
    <message>
        <source>Fold the panel at the right</source>
        <translation>Gập khung bên phải</translation>
    </message>
    <message>
        <source>Fold this panel (F8)</source>
        <translation>Gập khung này (F8)</translation>
    </message>
    <message>
        <source>Unfold the panel (F8)</source>
        <translation>Mở khung bên phải (F8)</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::PeriodChooser</name>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>Loại kỳ</translation>
    </message>
    <message>
        <source>Previous period</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Previous period (Ctrl+PgUp)</source>
        <translation>Kỳ trước (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Next period (Ctrl+PgDn)</source>
        <translation>Kỳ sau (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Choose a period</source>
        <translation>Chọn kỳ</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::Sparkline</name>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::StateView</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::TopBar</name>
    <message>
        <source>Find a unit, a target, a plan…</source>
        <translation>Tìm đơn vị, chỉ tiêu, kế hoạch…</translation>
    </message>
    <message>
        <source>Search over everything</source>
        <translation>Tìm trong toàn bộ tệp</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitTreeModel</name>
    <message>
        <source>%1 (code %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 units below have reported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitTreePanel</name>
    <message>
        <source>Filter (e.g. “tho xuan”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit has these words in its name or code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doancoso::print::PageView</name>
    <message>
        <source>Print preview</source>
        <translation>Xem trước khi in</translation>
    </message>
</context>
<context>
    <name>doancoso::print::PrintPreview</name>
    <message>
        <source>Sent to the printer “%1”.</source>
        <translation>Đã gửi tới máy in “%1”.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>OpenDocument</source>
        <translation>OpenDocument</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Thu nhỏ</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Phóng to</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Vừa chiều rộng</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Vừa cả trang</translation>
    </message>
    <message>
        <source>Size of the page on the screen</source>
        <translation>Cỡ trang trên màn hình</translation>
    </message>
    <message>
        <source>Laying the pages out…</source>
        <translation>Đang dàn trang…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Sổ tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>Văn bản OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>report</source>
        <translation>bao-cao</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Đã lưu thành “%1”.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Mở thư mục</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::SearchPopup</name>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words. Names and codes are searched, without diacritics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doancoso::ui::Workspace</name>
    <message>
        <source>Choose the office&apos;s own unit</source>
        <translation>Chọn đơn vị của văn phòng</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
</context>
</TS>
