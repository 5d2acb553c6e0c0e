<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>ActivityLists</name>
    <message>
        <source>stands twice in the list</source>
        <translation>có hai lần trong danh sách</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language in which names of lists are shown: &quot;vi&quot; in the Vietnamese catalogue.</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>This entry no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Mục này không còn nữa. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Choose what it was. Nothing was saved.</source>
        <translation>Hãy chọn loại hoạt động. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the kind more exactly: it decides under which indicator it counts. Nothing was saved.</source>
        <translation>Hãy chọn loại cụ thể hơn: loại quyết định hoạt động được tính vào chỉ tiêu nào. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the level of the project. Nothing was saved.</source>
        <translation>Hãy chọn cấp của công trình. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Write the day, such as 15/03/2022. Nothing was saved.</source>
        <translation>Hãy ghi ngày, ví dụ 15/03/2022. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>It ends before it begins. Nothing was saved.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Say which member introduced the young person. Nothing was saved.</source>
        <translation>Hãy chọn đoàn viên đã giới thiệu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Say who was introduced. Nothing was saved.</source>
        <translation>Hãy ghi người được giới thiệu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Nobody introduces himself. Nothing was saved.</source>
        <translation>Không ai tự giới thiệu chính mình. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose what came of it. Nothing was saved.</source>
        <translation>Hãy chọn kết quả giới thiệu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Somebody stands twice in the list. Nothing was saved.</source>
        <translation>Có người ghi hai lần trong danh sách. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>A finding needs words: what has to be mended. Nothing was saved.</source>
        <translation>Mỗi tồn tại cần nội dung: việc phải khắc phục. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Give it a name by which others find it. Nothing was saved.</source>
        <translation>Hãy đặt tên để người khác tìm được. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Say which unit organised it. Nothing was saved.</source>
        <translation>Hãy chọn đơn vị tổ chức. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>A number is never below 0. Nothing was saved.</source>
        <translation>Số không thể âm. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Ghi: %1</translation>
    </message>
    <message>
        <source>The organising unit did not exist on %1. Correct the day or the unit; nothing was saved.</source>
        <translation>Đơn vị tổ chức chưa có hoặc không còn vào ngày %1. Hãy sửa ngày hoặc đơn vị; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Entry struck out</source>
        <translation>Gạch bỏ mục ghi</translation>
    </message>
    <message>
        <source>%1 people stand in the list, but the number of participants says %2.</source>
        <translation>Danh sách có %1 người nhưng số người tham gia ghi %2.</translation>
    </message>
    <message>
        <source>Whoever introduced is no member of any branch on this day; it does not count for “1+1”.</source>
        <translation>Người giới thiệu không là đoàn viên của chi đoàn nào vào ngày này; không tính vào “1+1”.</translation>
    </message>
    <message>
        <source>The day lies in the future. Nothing was changed.</source>
        <translation>Ngày này chưa đến. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Finding mended</source>
        <translation>Đã khắc phục tồn tại</translation>
    </message>
    <message>
        <source>Finding open again</source>
        <translation>Mở lại tồn tại</translation>
    </message>
    <message>
        <source>It cannot be mended before the inspection of %1. Nothing was changed.</source>
        <translation>Không thể khắc phục trước cuộc kiểm tra ngày %1. Chưa thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The example could not be put in its place. Nothing was left behind.</source>
        <translation>Không lưu được tệp ví dụ vào vị trí đã chọn. Không có gì bị để lại.</translation>
    </message>
</context>
<context>
    <name>ApplicationOptions</name>
    <message>
        <source>Show this help.</source>
        <translation>Hiện trợ giúp này.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Draw every page of FILE as a picture into DIR.</source>
        <translation>Vẽ từng trang của FILE thành ảnh vào DIR.</translation>
    </message>
    <message>
        <source>Draw only this page.</source>
        <translation>Chỉ vẽ trang này.</translation>
    </message>
    <message>
        <source>vi or en.</source>
        <translation>vi hoặc en.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light hoặc dark.</translation>
    </message>
    <message>
        <source>Scaling of the screen, for example 1.25.</source>
        <translation>Tỷ lệ màn hình, ví dụ 1.25.</translation>
    </message>
    <message>
        <source>Size of a picture in pixels, for example 1366x728.</source>
        <translation>Kích thước ảnh tính bằng điểm ảnh, ví dụ 1366x728.</translation>
    </message>
    <message>
        <source>Keep the user&apos;s settings in this file.</source>
        <translation>Lưu thiết lập của người dùng trong tệp này.</translation>
    </message>
    <message>
        <source>The data file to open.</source>
        <translation>Tệp dữ liệu cần mở.</translation>
    </message>
    <message>
        <source>Organisation, plans, targets, results and printed sheets of the Youth Union&apos;s offices.</source>
        <translation>Tổ chức, kế hoạch, chỉ tiêu, kết quả và biểu in của các cấp bộ Đoàn.</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2.</source>
        <translation>--%1 phải là một trong các giá trị: %2.</translation>
    </message>
    <message>
        <source>--size must look like 1366x728.</source>
        <translation>--size phải có dạng 1366x728.</translation>
    </message>
    <message>
        <source>Only one FILE can be opened.</source>
        <translation>Chỉ mở được một FILE.</translation>
    </message>
    <message>
        <source>--scale must be a number between 0.5 and 4.</source>
        <translation>--scale phải là số từ 0.5 đến 4.</translation>
    </message>
    <message>
        <source>--render needs a folder and a FILE.</source>
        <translation>--render cần một thư mục và một FILE.</translation>
    </message>
</context>
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
    <name>Cadre</name>
    <message>
        <source>elected</source>
        <translation>bầu</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>chỉ định</translation>
    </message>
</context>
<context>
    <name>CadreRows</name>
    <message>
        <source>somebody else holds this post at the same time</source>
        <translation>người khác cùng giữ chức vụ này</translation>
    </message>
    <message>
        <source>units of this kind do not have this post</source>
        <translation>loại đơn vị này không có chức vụ đó</translation>
    </message>
    <message>
        <source>the term ended on %1</source>
        <translation>nhiệm kỳ đã hết ngày %1</translation>
    </message>
    <message>
        <source>is no member of this unit or of one below it</source>
        <translation>không là đoàn viên của đơn vị này hay đơn vị trực thuộc</translation>
    </message>
</context>
<context>
    <name>CadreService</name>
    <message>
        <source>This entry no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Mục này không còn nữa. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Choose the person from the proposals. Nothing was saved.</source>
        <translation>Hãy chọn người trong danh sách gợi ý. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the unit. Nothing was saved.</source>
        <translation>Hãy chọn đơn vị. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the post. Nothing was saved.</source>
        <translation>Hãy chọn chức vụ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Write the day from which the post is held. Nothing was saved.</source>
        <translation>Hãy ghi ngày bắt đầu giữ chức vụ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The post ends before it begins. Nothing was saved.</source>
        <translation>Ngày thôi giữ chức vụ trước ngày bắt đầu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The term ends before the post begins. Nothing was saved.</source>
        <translation>Nhiệm kỳ kết thúc trước khi giữ chức vụ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The first appointment lies after this one. Nothing was saved.</source>
        <translation>Lần giữ chức vụ đầu tiên lại sau lần này. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>This person already holds this post from %1. Nothing was saved; end or correct that entry.</source>
        <translation>Người này đã giữ chức vụ này từ %1. Chưa lưu gì; hãy kết thúc hoặc sửa mục đó.</translation>
    </message>
    <message>
        <source>Post corrected</source>
        <translation>Sửa chức vụ</translation>
    </message>
    <message>
        <source>Put in a post</source>
        <translation>Ghi chức vụ</translation>
    </message>
    <message>
        <source>This person is no longer in the file. Nothing was saved.</source>
        <translation>Người này không còn trong tệp. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Post ended</source>
        <translation>Thôi giữ chức vụ</translation>
    </message>
    <message>
        <source>Write the day from which the post is no longer held. Nothing was saved.</source>
        <translation>Hãy ghi ngày thôi giữ chức vụ. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Post struck out</source>
        <translation>Gạch bỏ chức vụ</translation>
    </message>
    <message>
        <source>Write the day from which it holds. Nothing was saved.</source>
        <translation>Hãy ghi ngày bắt đầu hiệu lực. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>It ends before it begins. Nothing was saved.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Planning list</source>
        <translation>Danh sách quy hoạch</translation>
    </message>
    <message>
        <source>This person already stands on the planning list for this post. Nothing was saved.</source>
        <translation>Người này đã có trong quy hoạch chức vụ này. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Write what was learned. Nothing was saved.</source>
        <translation>Hãy ghi nội dung học. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Training of a cadre</source>
        <translation>Bồi dưỡng cán bộ</translation>
    </message>
</context>
<context>
    <name>CadreStandards</name>
    <message>
        <source>is no level of the list</source>
        <translation>không có trong danh mục trình độ</translation>
    </message>
    <message>
        <source>date of birth not recorded (age at most %1)</source>
        <translation>chưa ghi ngày sinh (tuổi không quá %1)</translation>
    </message>
    <message>
        <source>%1 years old when first put in the post, at most %2</source>
        <translation>%1 tuổi khi giữ chức vụ lần đầu, không quá %2</translation>
    </message>
    <message>
        <source>%1 years old, at most %2 while in the post</source>
        <translation>%1 tuổi, khi giữ chức vụ không quá %2</translation>
    </message>
    <message>
        <source>the whole date of birth is needed to tell whether older than %1</source>
        <translation>cần đủ ngày tháng năm sinh để biết có quá %1 tuổi không</translation>
    </message>
    <message>
        <source>political theory not recorded (at least %1)</source>
        <translation>chưa ghi trình độ LLCT (tối thiểu %1)</translation>
    </message>
    <message>
        <source>level of learning not recorded (at least %1)</source>
        <translation>chưa ghi trình độ chuyên môn (tối thiểu %1)</translation>
    </message>
    <message>
        <source>political theory: %1, at least %2 needed</source>
        <translation>LLCT: %1, cần tối thiểu %2</translation>
    </message>
    <message>
        <source>learning: %1, at least %2 needed</source>
        <translation>chuyên môn: %1, cần tối thiểu %2</translation>
    </message>
    <message>
        <source>works or studies away from here for long</source>
        <translation>đi làm, đi học xa lâu ngày</translation>
    </message>
</context>
<context>
    <name>CalendarService</name>
    <message>
        <source>%1 has figures or a report for the days %2 and would run over %3. Nothing was changed; let the closing day hold from a later month on.</source>
        <translation>%1 đã có số liệu hoặc báo cáo tính theo các ngày %2, nếu đổi thì thành %3. Chưa có gì bị thay đổi; hãy chọn áp dụng từ một tháng muộn hơn.</translation>
    </message>
    <message>
        <source>A month closes on its last day or on a day from 1 to %1.</source>
        <translation>Tháng chốt vào ngày cuối tháng hoặc một ngày từ 1 đến %1.</translation>
    </message>
    <message>
        <source>A closing day holds from the beginning of a month on.</source>
        <translation>Ngày chốt áp dụng từ đầu một tháng.</translation>
    </message>
    <message>
        <source>This calendar is not in the data file any more. Nothing was changed.</source>
        <translation>Tệp dữ liệu không còn lịch này. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Change the closing day of the month</source>
        <translation>Đổi ngày chốt số liệu của tháng</translation>
    </message>
    <message>
        <source>A school year begins in a month from February to December.</source>
        <translation>Năm học bắt đầu từ một tháng trong khoảng tháng 2 đến tháng 12.</translation>
    </message>
    <message>
        <source>Add a calendar: %1</source>
        <translation>Thêm lịch: %1</translation>
    </message>
    <message>
        <source>The file has this calendar already.</source>
        <translation>Tệp đã có lịch này.</translation>
    </message>
    <message>
        <source>The calendar year stays in every file.</source>
        <translation>Tệp nào cũng phải có năm dương lịch.</translation>
    </message>
    <message>
        <source>Remove a calendar: %1</source>
        <translation>Bỏ lịch: %1</translation>
    </message>
    <message>
        <source>Targets or figures are stored for periods of this calendar. Nothing was changed; the calendar stays.</source>
        <translation>Đã có chỉ tiêu hoặc số liệu theo kỳ của lịch này. Chưa có gì bị thay đổi; lịch được giữ lại.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Holds from %1 on.</source>
        <translation>Áp dụng từ %1.</translation>
    </message>
    <message>
        <source>No longer in use since %1.</source>
        <translation>Thôi dùng từ %1.</translation>
    </message>
    <message>
        <source>In use until %1.</source>
        <translation>Dùng đến hết %1.</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Cách cộng</translation>
    </message>
    <message>
        <source>Computed, never typed: one indicator divided by the other.</source>
        <translation>Máy tự tính, không nhập: lấy chỉ tiêu này chia cho chỉ tiêu kia.</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cách đánh giá</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Dạng chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Phân tổ theo</translation>
    </message>
    <message>
        <source>Joint activities: each level types its own part only.</source>
        <translation>Hoạt động phối hợp: mỗi cấp chỉ nhập phần của mình.</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Đang dùng ở</translation>
    </message>
    <message>
        <source>Nowhere yet: no form, no plan, no figure.</source>
        <translation>Chưa dùng ở đâu: chưa có trong biểu, kế hoạch, chưa có số liệu.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Biểu: %1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Kế hoạch: %1</translation>
    </message>
    <message>
        <source>… and %1 more plans</source>
        <translation>… và %1 kế hoạch nữa</translation>
    </message>
    <message>
        <source>Computed from it: %1</source>
        <translation>Được tính từ đây: %1</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Các phiên bản</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Không khác gì.</translation>
    </message>
    <message>
        <source>Correct version %1…</source>
        <translation>Đính chính phiên bản %1…</translation>
    </message>
    <message>
        <source>Counts itself; it takes no typing.</source>
        <translation>Tự tính; không nhập tay.</translation>
    </message>
    <message>
        <source>Counts itself where this register is kept, and takes no typing there: %1.</source>
        <translation>Tự tính ở nơi có giữ sổ này và không nhập tay ở đó: %1.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Đếm</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Stands on every sheet and in every file; up to 16 characters, no spaces.</source>
        <translation>Ghi trên mọi biểu, mọi tệp; tối đa 16 ký tự, không có dấu cách.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>For narrow column headings.</source>
        <translation>Để ghi ở đầu cột hẹp.</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Số chữ số lẻ</translation>
    </message>
    <message>
        <source>Digits after the comma, 0 to 4.</source>
        <translation>Số chữ số sau dấu phẩy, từ 0 đến 4.</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation>Kiểu số liệu</translation>
    </message>
    <message>
        <source>Shape of its targets</source>
        <translation>Dạng chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Source of the ratio</source>
        <translation>Tỷ lệ lấy từ đâu</translation>
    </message>
    <message>
        <source>A computed ratio is never typed: it follows from two other indicators.</source>
        <translation>Tỷ lệ tự tính thì không phải nhập: máy tính từ hai chỉ tiêu khác.</translation>
    </message>
    <message>
        <source>Above the line</source>
        <translation>Tử số</translation>
    </message>
    <message>
        <source>Below the line</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Counted above</source>
        <translation>Tử số đếm gì</translation>
    </message>
    <message>
        <source>What the numerator counts, such as: members who registered.</source>
        <translation>Ví dụ: đoàn viên đã đăng ký.</translation>
    </message>
    <message>
        <source>Counted below</source>
        <translation>Mẫu số đếm gì</translation>
    </message>
    <message>
        <source>What the denominator counts, such as: all members.</source>
        <translation>Ví dụ: tổng số đoàn viên.</translation>
    </message>
    <message>
        <source>Flow or stock</source>
        <translation>Tính chất</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Cộng theo thời gian</translation>
    </message>
    <message>
        <source>Over units</source>
        <translation>Cộng theo đơn vị</translation>
    </message>
    <message>
        <source>A unit counts from</source>
        <translation>Mức tính là đạt</translation>
    </message>
    <message>
        <source>The figure from which a unit counts as having reached it; per cent for a ratio.</source>
        <translation>Từ mức này đơn vị được đếm là đạt; với tỷ lệ thì ghi phần trăm.</translation>
    </message>
    <message>
        <source>Which way is better</source>
        <translation>Chiều tốt</translation>
    </message>
    <message>
        <source>Judged within the year</source>
        <translation>Xét trong năm</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Phân tổ theo</translation>
    </message>
    <message>
        <source>The parts are asked for besides the whole.</source>
        <translation>Ngoài số chung còn nhập riêng từng phần.</translation>
    </message>
    <message>
        <source>Joint activities</source>
        <translation>Hoạt động phối hợp</translation>
    </message>
    <message>
        <source>Entry reminds each level to type its own part only, so that nothing counts twice.</source>
        <translation>Khi nhập, chương trình nhắc mỗi cấp chỉ ghi phần của mình để không tính hai lần.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>What counts and what does not, so that everybody counts alike.</source>
        <translation>Tính những gì, không tính những gì, để nơi nào cũng đếm như nhau.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>The document or form that asks for it.</source>
        <translation>Văn bản hoặc biểu mẫu yêu cầu chỉ tiêu này.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>One number, such as 12 classes.</source>
        <translation>Một con số, ví dụ 12 lớp.</translation>
    </message>
    <message>
        <source>Two numbers, such as 95/98; the percentage is computed from them.</source>
        <translation>Hai con số, ví dụ 95/98; phần trăm do máy tính.</translation>
    </message>
    <message>
        <source>Each unit answers yes or no.</source>
        <translation>Mỗi đơn vị trả lời có hoặc không.</translation>
    </message>
    <message>
        <source>Each unit is to reach at least this much, such as 1 class a year.</source>
        <translation>Mỗi đơn vị đạt ít nhất chừng này, ví dụ 1 lớp một năm.</translation>
    </message>
    <message>
        <source>So many per cent of people, such as 95 % of the members.</source>
        <translation>Chừng này phần trăm số người, ví dụ 95 % đoàn viên.</translation>
    </message>
    <message>
        <source>So many per cent of units, such as 100 % of the branches.</source>
        <translation>Chừng này phần trăm số đơn vị, ví dụ 100 % chi đoàn.</translation>
    </message>
    <message>
        <source>All units together are to reach this much, such as 620 new members.</source>
        <translation>Các đơn vị cộng lại đạt chừng này, ví dụ 620 đoàn viên mới.</translation>
    </message>
    <message>
        <source>One figure as a part of another, such as 70 % of the new Party members.</source>
        <translation>Số này là một phần của số kia, ví dụ 70 % đảng viên mới.</translation>
    </message>
    <message>
        <source>It is not to happen at all; every case counts against it.</source>
        <translation>Không được để xảy ra; có trường hợp nào là không đạt.</translation>
    </message>
    <message>
        <source>Reached or not, without a number.</source>
        <translation>Đạt hoặc không đạt, không có con số.</translation>
    </message>
    <message>
        <source>Counted as it happens: classes held, members admitted.</source>
        <translation>Đếm những gì diễn ra trong kỳ: lớp đã mở, đoàn viên đã kết nạp.</translation>
    </message>
    <message>
        <source>Counted on the last day of the period: members, branches.</source>
        <translation>Đếm vào ngày cuối kỳ: đoàn viên, chi đoàn.</translation>
    </message>
    <message>
        <source>The periods of the year are added: 12 and 8 make 20.</source>
        <translation>Cộng các kỳ trong năm: 12 và 8 là 20.</translation>
    </message>
    <message>
        <source>The year shows the figure that was reported last.</source>
        <translation>Cả năm lấy số báo cáo sau cùng.</translation>
    </message>
    <message>
        <source>The year shows the mean of the periods that were reported.</source>
        <translation>Cả năm lấy bình quân các kỳ đã báo cáo.</translation>
    </message>
    <message>
        <source>The year shows the highest of its periods.</source>
        <translation>Cả năm lấy kỳ cao nhất.</translation>
    </message>
    <message>
        <source>The unit above shows the sum of the units below and its own part.</source>
        <translation>Cấp trên là tổng các đơn vị trực thuộc cộng phần của chính mình.</translation>
    </message>
    <message>
        <source>Ratio: numerators are added, denominators are added, then one is divided by the other.</source>
        <translation>Tỷ lệ: cộng tử số, cộng mẫu số rồi chia.</translation>
    </message>
    <message>
        <source>The unit above shows how many units reach the threshold, such as 24/30.</source>
        <translation>Cấp trên đếm số đơn vị đạt mức, ví dụ 24/30.</translation>
    </message>
    <message>
        <source>The unit above shows the mean of the units that reported.</source>
        <translation>Cấp trên lấy bình quân các đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>Every unit stands for itself; the unit above shows its own figure only.</source>
        <translation>Đơn vị nào riêng đơn vị ấy; cấp trên chỉ có số của chính mình.</translation>
    </message>
    <message>
        <source>Reaching or passing the target is good.</source>
        <translation>Đạt hoặc vượt chỉ tiêu là tốt.</translation>
    </message>
    <message>
        <source>Staying at or under the target is good.</source>
        <translation>Bằng hoặc dưới chỉ tiêu là tốt.</translation>
    </message>
    <message>
        <source>It is shown, but never called good or bad.</source>
        <translation>Chỉ theo dõi, không xếp tốt hay chưa tốt.</translation>
    </message>
    <message>
        <source>By the end of June half of the yearly target is due.</source>
        <translation>Hết tháng 6 phải được một nửa chỉ tiêu năm.</translation>
    </message>
    <message>
        <source>At any time the running figure is held against the whole target.</source>
        <translation>Lúc nào cũng lấy lũy kế so với cả chỉ tiêu.</translation>
    </message>
    <message>
        <source>Not judged before the year is over.</source>
        <translation>Chưa xét khi chưa hết năm.</translation>
    </message>
    <message>
        <source>The figure of each period is held against the target.</source>
        <translation>Lấy số của từng kỳ so với chỉ tiêu.</translation>
    </message>
    <message>
        <source>Typed every month; quarter and year follow.</source>
        <translation>Nhập hằng tháng; quý và năm tự có.</translation>
    </message>
    <message>
        <source>Typed every quarter; half-year and year follow.</source>
        <translation>Nhập hằng quý; 6 tháng và năm tự có.</translation>
    </message>
    <message>
        <source>Typed every half-year; the year follows.</source>
        <translation>Nhập 6 tháng một lần; năm tự có.</translation>
    </message>
    <message>
        <source>Typed once a year.</source>
        <translation>Nhập mỗi năm một lần.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>cộng dồn</translation>
    </message>
    <message>
        <source>last figure</source>
        <translation>số mới nhất</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>bình quân</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>cao nhất</translation>
    </message>
    <message>
        <source>added</source>
        <comment>units</comment>
        <translation>cộng</translation>
    </message>
    <message>
        <source>ratio of sums</source>
        <translation>tử chia mẫu</translation>
    </message>
    <message>
        <source>units counted</source>
        <translation>đếm đơn vị</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>units</comment>
        <translation>bình quân</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>không cộng</translation>
    </message>
    <message>
        <source>more</source>
        <translation>cao tốt</translation>
    </message>
    <message>
        <source>less</source>
        <translation>thấp tốt</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>theo dõi</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>quý</translation>
    </message>
    <message>
        <source>half-year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>%1: written anew</source>
        <translation>%1: đã viết lại</translation>
    </message>
    <message>
        <source>Sheets of periods that end before %1 do not have this indicator. From then on it can stand in plans and forms and takes figures.</source>
        <translation>Biểu của các kỳ kết thúc trước %1 không có chỉ tiêu này. Từ đó trở đi chỉ tiêu đưa được vào kế hoạch, mẫu biểu và nhập được số liệu.</translation>
    </message>
    <message>
        <source>Sheets of periods that end before %1 stay as they are, with the present card. Periods that end on that day or later follow the new one.</source>
        <translation>Biểu của các kỳ kết thúc trước %1 giữ nguyên theo thẻ hiện nay. Các kỳ kết thúc từ ngày đó trở đi theo thẻ mới.</translation>
    </message>
    <message>
        <source>As if it had been so from the start: every sheet of the time from %1 follows the corrected card. No figures are stored yet.</source>
        <translation>Coi như đúng từ đầu: mọi biểu kể từ %1 theo thẻ đã đính chính. Chưa có số liệu nào.</translation>
    </message>
    <message>
        <source>As if it had been so from the start: every sheet of the time from %1 follows the corrected card, also when it is printed again. Figures are stored for %2.</source>
        <translation>Coi như đúng từ đầu: mọi biểu kể từ %1 theo thẻ đã đính chính, kể cả khi in lại biểu cũ. Đang có số liệu của %2.</translation>
    </message>
    <message>
        <source>The indicator holds until the day before. Sheets of periods that end earlier keep it with all its figures; later ones leave it out.</source>
        <translation>Chỉ tiêu dùng đến hết ngày trước đó. Biểu của các kỳ kết thúc trước vẫn có chỉ tiêu và đủ số liệu; các kỳ sau không có nữa.</translation>
    </message>
    <message>
        <source>Figures are stored for %1.</source>
        <translation>Đang có số liệu của %1.</translation>
    </message>
    <message>
        <source>Counted by itself</source>
        <translation>Tự tính từ sổ</translation>
    </message>
    <message>
        <source>Where an office keeps this register, the figure counts itself and takes no typing; elsewhere it is typed.</source>
        <translation>Đơn vị nào giữ sổ này thì số tự tính và không nhập tay; nơi khác vẫn nhập.</translation>
    </message>
    <message>
        <source>Counted by itself, below</source>
        <translation>Tự tính từ sổ, mẫu số</translation>
    </message>
    <message>
        <source>What stands below the line.</source>
        <translation>Phần đứng dưới gạch.</translation>
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
    <name>CellInput</name>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>Số liệu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This is too large for a figure.</source>
        <translation>Số liệu này quá lớn.</translation>
    </message>
    <message>
        <source>This indicator takes whole numbers only.</source>
        <translation>Chỉ tiêu này chỉ nhận số nguyên.</translation>
    </message>
    <message>
        <source>This indicator takes at most %1 decimal places.</source>
        <translation>Chỉ tiêu này nhận tối đa %1 chữ số thập phân.</translation>
    </message>
    <message>
        <source>Nothing is added up here. Type for example =12+7.</source>
        <translation>Ở đây không có phép cộng nào. Nhập ví dụ =12+7.</translation>
    </message>
    <message>
        <source>Type both numbers, for example 95/98 (%1 / %2). A percentage alone cannot be added up.</source>
        <translation>Nhập cả hai số, ví dụ 95/98 (%1 / %2). Chỉ có tỷ lệ phần trăm thì không cộng được.</translation>
    </message>
    <message>
        <source>Type 1, c or x for yes, 0 or k for no.</source>
        <translation>Nhập 1, c hoặc x nếu có; 0 hoặc k nếu không.</translation>
    </message>
    <message>
        <source>Type the number itself, not a percentage.</source>
        <translation>Nhập chính con số, không nhập tỷ lệ phần trăm.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Không</translation>
    </message>
</context>
<context>
    <name>Charts</name>
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
        <translation>Tổng đã lưu so với số liệu đã nhập</translation>
    </message>
    <message>
        <source>Checking the sums of %1</source>
        <translation>Đang kiểm tra tổng năm %1</translation>
    </message>
    <message>
        <source>%1, indicator %2, unit %3: the kept sum differs</source>
        <translation>%1, chỉ tiêu %2, đơn vị %3: tổng đã lưu khác</translation>
    </message>
    <message>
        <source>%1, indicator %2, unit %3: a kept sum without figures</source>
        <translation>%1, chỉ tiêu %2, đơn vị %3: có tổng nhưng không có số liệu</translation>
    </message>
    <message>
        <source>%1, unit %2: the kept count of figures differs</source>
        <translation>%1, đơn vị %2: số ô đã nhập được lưu sẵn không khớp</translation>
    </message>
    <message>
        <source>Kept counts of entered figures</source>
        <translation>Số ô đã nhập được lưu sẵn so với số liệu đã nhập</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Backup made and read back whole: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Make a verified backup, or list the backups</source>
        <translation>Sao lưu có kiểm tra, hoặc liệt kê bản sao lưu</translation>
    </message>
    <message>
        <source>The data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>Folder for the backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Only list the backups</source>
        <translation>Chỉ liệt kê bản sao lưu</translation>
    </message>
    <message>
        <source>Print as JSON</source>
        <translation>In dạng JSON</translation>
    </message>
    <message>
        <source>Every page of the file</source>
        <translation>Toàn bộ tệp</translation>
    </message>
    <message>
        <source>%1: in order (%2 checked).</source>
        <translation>%1: tốt (đã kiểm tra %2).</translation>
    </message>
    <message>
        <source>%1: %2 problems.</source>
        <translation>%1: %2 lỗi.</translation>
    </message>
    <message>
        <source>Check a data file: every page, and kept sums against the figures</source>
        <translation>Kiểm tra tệp dữ liệu: toàn bộ tệp, và tổng đã lưu so với số liệu</translation>
    </message>
    <message>
        <source>First add all sums up anew from the figures</source>
        <translation>Trước tiên cộng lại toàn bộ từ số liệu gốc</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Dòng lệnh</translation>
    </message>
    <message>
        <source>No unit carries the code %1 on %2.</source>
        <translation>Không có đơn vị nào mang mã %1 vào ngày %2.</translation>
    </message>
    <message>
        <source>%1 units carry the code %2 on that day.</source>
        <translation>Vào ngày đó có %1 đơn vị mang mã %2.</translation>
    </message>
    <message>
        <source>%1: %2 units, %3 figures.</source>
        <translation>%1: %2 đơn vị, %3 số liệu.</translation>
    </message>
    <message>
        <source>Make a data file with a worked example</source>
        <translation>Tạo tệp dữ liệu có ví dụ hoàn chỉnh</translation>
    </message>
    <message>
        <source>The new data file (.doancoso)</source>
        <translation>Tệp dữ liệu mới (.doancoso)</translation>
    </message>
    <message>
        <source>Which example: %1</source>
        <translation>Ví dụ nào: %1</translation>
    </message>
    <message>
        <source>Also the figures of the last quarter</source>
        <translation>Kèm số liệu quý cuối năm</translation>
    </message>
    <message>
        <source>Print the outcome as JSON</source>
        <translation>In kết quả dạng JSON</translation>
    </message>
    <message>
        <source>Make a data file with invented data of a chosen size</source>
        <translation>Tạo tệp dữ liệu giả định theo quy mô chọn</translation>
    </message>
    <message>
        <source>Number of provinces (1–34)</source>
        <translation>Số tỉnh (1–34)</translation>
    </message>
    <message>
        <source>Communes in each province</source>
        <translation>Số xã mỗi tỉnh</translation>
    </message>
    <message>
        <source>Branches in each commune</source>
        <translation>Số chi đoàn mỗi xã</translation>
    </message>
    <message>
        <source>Number of quarterly indicators</source>
        <translation>Số chỉ tiêu theo quý</translation>
    </message>
    <message>
        <source>Quarters of the year that have figures</source>
        <translation>Số quý có số liệu</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>The same seed makes the same file</source>
        <translation>Cùng số này thì tạo ra cùng tệp</translation>
    </message>
    <message>
        <source>Đoàn Cơ Sở: plans, targets and results of Youth Union offices</source>
        <translation>Đoàn Cơ Sở: kế hoạch, chỉ tiêu và kết quả của các cấp bộ Đoàn</translation>
    </message>
    <message>
        <source>List the plans of a data file</source>
        <translation>Liệt kê kế hoạch trong tệp dữ liệu</translation>
    </message>
    <message>
        <source>Only plans whose span touches this year</source>
        <translation>Chỉ kế hoạch có hiệu lực trong năm này</translation>
    </message>
    <message>
        <source>Only plans with these words, diacritics or not</source>
        <translation>Chỉ kế hoạch có các từ này, có dấu hay không dấu</translation>
    </message>
    <message>
        <source>%1 changes made since this backup would be taken back.</source>
        <translation>Sẽ bỏ %1 thay đổi làm từ sau bản sao lưu này.</translation>
    </message>
    <message>
        <source>Nothing was changed. Call again with --yes to restore; the present file is kept as a backup.</source>
        <translation>Chưa có gì thay đổi. Thêm --yes để phục hồi; tệp hiện tại được giữ thành bản sao lưu.</translation>
    </message>
    <message>
        <source>Restored. The file as it was before stands among the backups.</source>
        <translation>Đã phục hồi. Tệp trước đó nằm trong các bản sao lưu.</translation>
    </message>
    <message>
        <source>Show what a backup would change, and restore it</source>
        <translation>Xem bản sao lưu sẽ thay đổi gì, và phục hồi</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Restore; without it only the preview is shown</source>
        <translation>Phục hồi; không có thì chỉ xem trước</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Print targets and results of a unit and the units below</source>
        <translation>In chỉ tiêu và kết quả của đơn vị và các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Official code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>2022-Q3, 2022-M09, 2022-H1 or 2022</source>
        <translation>2022-Q3, 2022-M09, 2022-H1 hoặc 2022</translation>
    </message>
    <message>
        <source>Code of the report form</source>
        <translation>Mã mẫu biểu</translation>
    </message>
    <message>
        <source>Each part of the period under the organisation of its time</source>
        <translation>Mỗi kỳ theo tổ chức của kỳ ấy</translation>
    </message>
    <message>
        <source>%1 written. Check code %2, %3 cells.</source>
        <translation>Đã ghi %1. Mã kiểm tra %2, %3 ô.</translation>
    </message>
    <message>
        <source>Write the summary sheet as PDF, Excel, OpenDocument or pictures</source>
        <translation>Ghi biểu tổng hợp thành PDF, Excel, OpenDocument hoặc ảnh</translation>
    </message>
    <message>
        <source>unit: one unit by indicators; units: the units below</source>
        <translation>unit: một đơn vị theo chỉ tiêu; units: các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Date on the sheet, day/month/year</source>
        <translation>Ngày ghi trên biểu, ngày/tháng/năm</translation>
    </message>
    <message>
        <source>The report to which the sheet belongs</source>
        <translation>Báo cáo mà biểu kèm theo</translation>
    </message>
    <message>
        <source>Where to write: .pdf, .xlsx, .odt or .png; without it a PDF in this folder</source>
        <translation>Nơi ghi: .pdf, .xlsx, .odt hoặc .png; bỏ trống thì ghi PDF vào thư mục này</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the file. It has: %2.</source>
        <translation>Tệp không có trang tính “%1”. Tệp có: %2.</translation>
    </message>
    <message>
        <source>“%1” is no mapping. Write HEADING=FIELD; the fields are: %2.</source>
        <translation>“%1” không phải là cách ghép cột. Hãy viết TIÊU ĐỀ=TRƯỜNG; các trường gồm: %2.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The headings are: %2.</source>
        <translation>Không có cột “%1”. Các tiêu đề gồm: %2.</translation>
    </message>
    <message>
        <source>%1 cells in an old %2 font were turned into Unicode.</source>
        <translation>Đã chuyển %1 ô phông cũ %2 sang Unicode.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; as before: %3; left out: %4; to be mended: %5.</source>
        <translation>Mới: %1; thay đổi: %2; như cũ: %3; bỏ qua: %4; cần sửa: %5.</translation>
    </message>
    <message>
        <source>Nothing was imported. Correct these cells in the file and try again.</source>
        <translation>Chưa nhập gì. Hãy sửa các ô này trong tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is not a known type of unit.</source>
        <translation>“%1” không phải loại đơn vị đã biết.</translation>
    </message>
    <message>
        <source>The list: CSV, Excel (.xlsx) or a web table</source>
        <translation>Danh sách: CSV, Excel (.xlsx) hoặc bảng trên web</translation>
    </message>
    <message>
        <source>The data file (.doancoso)</source>
        <translation>Tệp dữ liệu (.doancoso)</translation>
    </message>
    <message>
        <source>Code of the unit under which units stand that name no superior unit</source>
        <translation>Mã đơn vị cấp trên của các đơn vị không ghi cấp trên</translation>
    </message>
    <message>
        <source>From this day new units exist and changes hold (2025-07-01); today if left out</source>
        <translation>Đơn vị mới và thay đổi có hiệu lực từ ngày này (2025-07-01); bỏ trống là hôm nay</translation>
    </message>
    <message>
        <source>Type of units whose type neither a column nor the name tells (COMMUNE)</source>
        <translation>Loại của đơn vị mà cột và tên đều không cho biết (COMMUNE)</translation>
    </message>
    <message>
        <source>Name of the sheet; the first one with content if left out</source>
        <translation>Tên trang tính; bỏ trống là trang đầu có nội dung</translation>
    </message>
    <message>
        <source>HEADING=FIELD for a column that is not understood, for example &quot;Mã=code&quot;; may be given several times</source>
        <translation>TIÊU ĐỀ=TRƯỜNG cho cột chưa hiểu, ví dụ &quot;Mã=code&quot;; có thể ghi nhiều lần</translation>
    </message>
    <message>
        <source>Call administrative places as units of the Union: Xã A → Đoàn xã A</source>
        <translation>Gọi địa danh theo tên tổ chức Đoàn: Xã A → Đoàn xã A</translation>
    </message>
    <message>
        <source>Only show what would be done</source>
        <translation>Chỉ xem trước việc sẽ làm</translation>
    </message>
    <message>
        <source>Take a list of units over into a data file</source>
        <translation>Nhập danh sách đơn vị vào tệp dữ liệu</translation>
    </message>
    <message>
        <source>Take a list of members over into a data file</source>
        <translation>Nhập danh sách đoàn viên vào một tệp dữ liệu</translation>
    </message>
    <message>
        <source>Code of the unit whose branches the list names</source>
        <translation>Mã của đơn vị có các chi đoàn nêu trong danh sách</translation>
    </message>
    <message>
        <source>Code of the branch of rows that name none</source>
        <translation>Mã của chi đoàn dùng cho những dòng không ghi chi đoàn</translation>
    </message>
    <message>
        <source>Members count from this day on (2022-07-01); today if left out</source>
        <translation>Đoàn viên được tính từ ngày này (2022-07-01); không ghi thì từ hôm nay</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Danh sách đoàn viên</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>List the members of a unit on a day</source>
        <translation>Liệt kê đoàn viên của một đơn vị vào một ngày</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>The day (2022-09-30); today if left out</source>
        <translation>Ngày (2022-09-30); không ghi thì là hôm nay</translation>
    </message>
    <message>
        <source>Only names with these words, diacritics or not</source>
        <translation>Chỉ những tên có các chữ này, có dấu hay không</translation>
    </message>
    <message>
        <source>Write a workbook (.xlsx) or CSV instead of lines</source>
        <translation>Ghi ra tệp Excel (.xlsx) hoặc CSV thay vì in từng dòng</translation>
    </message>
    <message>
        <source>The file must end in .json, .pdf or .odt. Nothing was written.</source>
        <translation>Tên tệp phải kết thúc bằng .json, .pdf hoặc .odt. Chưa ghi gì cả.</translation>
    </message>
    <message>
        <source>Written to %1; the access log of the file says so.</source>
        <translation>Đã ghi vào %1; nhật ký truy cập của tệp có ghi lại việc này.</translation>
    </message>
    <message>
        <source>Write everything that a data file holds of one person</source>
        <translation>Ghi ra toàn bộ những gì tệp dữ liệu lưu về một người</translation>
    </message>
    <message>
        <source>The person with this uid</source>
        <translation>Người có mã uid này</translation>
    </message>
    <message>
        <source>The person with this card number</source>
        <translation>Người có số thẻ này</translation>
    </message>
    <message>
        <source>The file to write: .json, .pdf or .odt</source>
        <translation>Tệp sẽ ghi: .json, .pdf hoặc .odt</translation>
    </message>
    <message>
        <source>There is no column “%1”. Known: %2</source>
        <translation>Không có cột “%1”. Các cột có: %2</translation>
    </message>
    <message>
        <source>Say whose paper it is with --unit, --person or --card.</source>
        <translation>Hãy cho biết giấy tờ của ai bằng --unit, --person hoặc --card.</translation>
    </message>
    <message>
        <source>The file must end in .pdf, .xlsx, .odt or .png. Nothing was written.</source>
        <translation>Tên tệp phải kết thúc bằng .pdf, .xlsx, .odt hoặc .png. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Write slips, decisions, lists and books of the members</source>
        <translation>Ghi giấy giới thiệu, quyết định, danh sách và sổ về đoàn viên</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>First day of what decisions are written about; without it that of the year</source>
        <translation>Ngày đầu của các sự việc được ra quyết định; bỏ qua là ngày đầu năm</translation>
    </message>
    <message>
        <source>The last day; today if left out</source>
        <translation>Ngày cuối; bỏ qua là hôm nay</translation>
    </message>
    <message>
        <source>Date on the paper; left to be written by hand if left out</source>
        <translation>Ngày ghi trên giấy; bỏ qua thì để trống để viết tay</translation>
    </message>
    <message>
        <source>Columns of the list of members, with commas between</source>
        <translation>Các cột của danh sách đoàn viên, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Print fields that the law protects instead of hiding them</source>
        <translation>In cả các mục được luật bảo vệ thay vì che đi</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Tệp sẽ ghi</translation>
    </message>
    <message>
        <source>Members of each branch, with a year of records; without it none</source>
        <translation>Số đoàn viên mỗi chi đoàn, kèm sổ sách của một năm; bỏ qua thì không có</translation>
    </message>
    <message>
        <source>without grade %1</source>
        <translation>chưa xếp loại %1</translation>
    </message>
    <message>
        <source>No round rates the members of this unit for %1. Open one with --open RULES.</source>
        <translation>Chưa có đợt xếp loại đoàn viên nào của đơn vị này cho năm %1. Mở đợt bằng --open BỘ_TIÊU_CHÍ.</translation>
    </message>
    <message>
        <source>The yearly rating of members, branch by branch, in numbers</source>
        <translation>Xếp loại đoàn viên hằng năm theo từng chi đoàn, bằng số</translation>
    </message>
    <message>
        <source>The year that is rated</source>
        <translation>Năm được xếp loại</translation>
    </message>
    <message>
        <source>Open a round by these rules (MEMBER_2023) if there is none</source>
        <translation>Mở đợt theo bộ tiêu chí này (MEMBER_2023) nếu chưa có</translation>
    </message>
    <message>
        <source>What the records propose instead of what was said</source>
        <translation>Đề xuất từ sổ thay cho kết quả đã ghi</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Count what the registers say</source>
        <translation>Tính số liệu từ sổ</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>Đang tính %1</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>“%1” is no date. Type for example 26/03/2005, 03/2005 or 2005 alone.</source>
        <translation>“%1” không phải ngày. Hãy gõ ví dụ 26/03/2005, 03/2005 hoặc chỉ 2005.</translation>
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
    <name>DerivedData</name>
    <message>
        <source>Memberships against their events</source>
        <translation>Tư cách đoàn viên so với quá trình đã ghi</translation>
    </message>
    <message>
        <source>Counted figures against the registers</source>
        <translation>Số tự tính so với sổ</translation>
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
    <name>Dues</name>
    <message>
        <source>Owes dues</source>
        <translation>Còn nợ đoàn phí</translation>
    </message>
    <message>
        <source>No member in this month</source>
        <translation>Không là đoàn viên trong tháng này</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Được miễn</translation>
    </message>
    <message>
        <source>No rate is known for this month</source>
        <translation>Chưa có mức đóng cho tháng này</translation>
    </message>
    <message>
        <source>%1 đ</source>
        <extracomment>An amount of money: &quot;2.000 đ&quot;</extracomment>
        <translation>%1 đ</translation>
    </message>
    <message>
        <source>%1 · handed up %2</source>
        <translation>%1 · trích nộp %2</translation>
    </message>
</context>
<context>
    <name>DuesPolicy</name>
    <message>
        <source>the rate %1 is missing</source>
        <translation>thiếu mức đóng %1</translation>
    </message>
</context>
<context>
    <name>DuesService</name>
    <message>
        <source>An amount is whole đồng, from 1 đ to %1. Nothing was changed.</source>
        <translation>Số tiền là số đồng chẵn, từ 1 đ đến %1. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The month %1 was paid to another branch. Nothing was changed.</source>
        <translation>Tháng %1 đã đóng ở chi đoàn khác. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>No member of this branch in %1. Nothing was changed.</source>
        <translation>Không là đoàn viên chi đoàn này trong %1. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Nothing is owed for %1: exempt. Type an amount if the member pays all the same.</source>
        <translation>%1 không phải đóng: được miễn. Nếu đoàn viên vẫn đóng, hãy gõ số tiền.</translation>
    </message>
    <message>
        <source>Dues are kept from %1 on</source>
        <translation>Sổ đoàn phí tính từ %1</translation>
    </message>
    <message>
        <source>Membership dues</source>
        <translation>Đoàn phí</translation>
    </message>
    <message>
        <source>Dues for several months</source>
        <translation>Đoàn phí nhiều tháng</translation>
    </message>
    <message>
        <source>Nothing is open in these months. Nothing was changed.</source>
        <translation>Các tháng này không còn phải đóng. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say from which month to which month the member is exempt. Nothing was changed.</source>
        <translation>Hãy ghi miễn từ tháng nào đến tháng nào. Chưa thay đổi gì.</translation>
    </message>
    <message numerus="yes">
        <source>One decision exempts for at most %n month(s) (%1). Nothing was changed; record a further decision for the months after.</source>
        <translation>
            <numerusform>Một quyết định miễn nhiều nhất %n tháng (%1). Chưa thay đổi gì; các tháng sau cần quyết định khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say by which decision the member is exempt. Nothing was changed.</source>
        <translation>Hãy ghi số quyết định miễn. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Exempt from dues</source>
        <translation>Miễn đoàn phí</translation>
    </message>
    <message>
        <source>The member is exempt already from %1 to %2. Nothing was changed.</source>
        <translation>Đoàn viên đã được miễn từ %1 đến %2. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Take back an exemption from dues</source>
        <translation>Rút miễn đoàn phí</translation>
    </message>
    <message>
        <source>With salary from %1 on</source>
        <translation>Hưởng lương từ %1</translation>
    </message>
    <message>
        <source>Without salary from %1 on</source>
        <translation>Không hưởng lương từ %1</translation>
    </message>
    <message>
        <source>This person no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Người này không còn trong sổ. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Say which rate holds from which month. Nothing was changed.</source>
        <translation>Hãy ghi mức đóng và tháng bắt đầu. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Rate of dues</source>
        <translation>Mức đóng đoàn phí</translation>
    </message>
    <message>
        <source>An amount is whole đồng, at least 1 đ. Nothing was changed.</source>
        <translation>Số tiền là số đồng chẵn, ít nhất 1 đ. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say on which day the money was handed up. Nothing was changed.</source>
        <translation>Hãy ghi ngày nộp. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>A unit hands money up to another unit. Nothing was changed.</source>
        <translation>Đơn vị phải nộp cho đơn vị khác. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Hand up dues</source>
        <translation>Trích nộp đoàn phí</translation>
    </message>
    <message>
        <source>Take back handed up dues</source>
        <translation>Rút khoản trích nộp</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>%1, at most %2</source>
        <translation>%1, tối đa %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: chưa có số liệu</translation>
    </message>
</context>
<context>
    <name>EventKind</name>
    <message>
        <source>Entered into the register</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Kết nạp</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>Moved to another branch</source>
        <translation>Chuyển chi đoàn</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>Chuyển đi</translation>
    </message>
    <message>
        <source>Temporary activity here</source>
        <translation>Sinh hoạt tạm thời tại đây</translation>
    </message>
    <message>
        <source>Temporary activity elsewhere</source>
        <translation>Sinh hoạt tạm thời nơi khác</translation>
    </message>
    <message>
        <source>End of temporary activity</source>
        <translation>Hết sinh hoạt tạm thời</translation>
    </message>
    <message>
        <source>Stays beyond the age</source>
        <translation>Ở lại sau tuổi đoàn</translation>
    </message>
    <message>
        <source>Commended</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Disciplined</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>Maturity</source>
        <translation>Trưởng thành Đoàn</translation>
    </message>
    <message>
        <source>Honorary member</source>
        <translation>Đoàn viên danh dự</translation>
    </message>
    <message>
        <source>Name removed</source>
        <translation>Xóa tên</translation>
    </message>
    <message>
        <source>Expelled</source>
        <translation>Khai trừ</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Từ trần</translation>
    </message>
</context>
<context>
    <name>EventPaper</name>
    <message>
        <source>Nothing is recorded that this paper could be written about. Record it first; the paper takes over what you enter there.</source>
        <translation>Chưa ghi nhận việc gì để làm giấy tờ này. Hãy ghi nhận việc đó trước; giấy tờ lấy đúng những gì đã nhập.</translation>
    </message>
</context>
<context>
    <name>EventSummary</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2, from %3</source>
        <translation>%1 – %2, từ %3</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, đến %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1, QĐ %2</translation>
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
        <translation>Tính từ hai chỉ tiêu khác: lấy chỉ tiêu này chia cho chỉ tiêu kia.</translation>
    </message>
    <message>
        <source>Own figure plus the figures of the units below.</source>
        <translation>Số của cấp mình cộng số của các đơn vị bên dưới.</translation>
    </message>
    <message>
        <source>Sum of the numerators divided by the sum of the denominators, own and below.</source>
        <translation>Tổng tử số chia cho tổng mẫu số, của cấp mình và các đơn vị bên dưới.</translation>
    </message>
    <message>
        <source>Number of units that reach the threshold, out of the units that reported.</source>
        <translation>Số đơn vị đạt mức, trên số đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>Mean of the units that reported.</source>
        <translation>Trung bình của các đơn vị đã báo cáo.</translation>
    </message>
    <message>
        <source>The unit&apos;s own figure; it is not added up.</source>
        <translation>Số riêng của đơn vị, không cộng lên.</translation>
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
    <message>
        <source>You may not write in the folder of “%1”. Nothing was written; choose another folder.</source>
        <translation>Không có quyền ghi vào thư mục của “%1”. Chưa ghi tệp nào; hãy chọn thư mục khác.</translation>
    </message>
</context>
<context>
    <name>FriendlyTime</name>
    <message>
        <source>today %1</source>
        <translation>hôm nay %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>hôm qua %1</translation>
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
    <message>
        <source>A ratio that counts itself must say what is counted below the line too.</source>
        <translation>Tỷ lệ tự tính phải nêu cả phần đếm cho mẫu số.</translation>
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
    <message>
        <source>Results are stored up to %1 under the present card. A card with another kind of figures can begin after %2 only.</source>
        <translation>Đã có số liệu đến %1 theo thẻ hiện nay. Thẻ có kiểu số khác chỉ bắt đầu được sau ngày %2.</translation>
    </message>
    <message>
        <source>In the middle of a year: from then on the running figure of the whole year is added up by the new rule. With 01/01/%1 no year is torn.</source>
        <translation>Đổi giữa năm: từ đó lũy kế cả năm tính theo cách mới. Chọn 01/01/%1 thì không năm nào bị chia đôi.</translation>
    </message>
    <message>
        <source>Results are stored under this card up to %1, so the kind of its figures stays. Nothing was changed; make a new version from a day after %2 instead.</source>
        <translation>Đã có số liệu theo thẻ này đến %1 nên giữ nguyên kiểu số. Chưa có gì bị thay đổi; hãy lập phiên bản mới từ một ngày sau %2.</translation>
    </message>
    <message>
        <source>The sums of %1 periods with results are added up anew by this rule; sheets that were printed before may differ.</source>
        <translation>Tổng của %1 kỳ đã có số liệu sẽ tính lại theo cách này; biểu đã in trước có thể khác.</translation>
    </message>
    <message>
        <source>Results are stored up to %1 and would be seen no more. Choose a day after %2.</source>
        <translation>Đang có số liệu đến %1, thôi dùng thì không còn thấy. Hãy chọn ngày sau %2.</translation>
    </message>
    <message>
        <source>The plan “%1” has targets for it up to %2; sheets after the end leave them out.</source>
        <translation>Kế hoạch “%1” có giao chỉ tiêu này đến %2; biểu sau ngày thôi dùng sẽ không có.</translation>
    </message>
    <message>
        <source>The section “%1” has no indicator yet.</source>
        <translation>Mục “%1” chưa có chỉ tiêu nào.</translation>
    </message>
    <message>
        <source>Two sections beside each other have the same name: “%1”.</source>
        <translation>Hai mục liền nhau trùng tên: “%1”.</translation>
    </message>
    <message>
        <source>Remove a report form</source>
        <translation>Xóa một mẫu biểu</translation>
    </message>
    <message>
        <source>The plan “%1” hands in its results on this form. Nothing was removed; choose another form in the plan first.</source>
        <translation>Kế hoạch “%1” đang báo cáo theo biểu này. Chưa có gì bị xóa; hãy chọn biểu khác trong kế hoạch trước.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>Something unexpected happened. Nothing was changed; please report it.</source>
        <translation>Có lỗi ngoài dự kiến. Không có gì bị thay đổi; hãy báo lại lỗi này.</translation>
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
    <name>JournalWords</name>
    <message>
        <source>Setting</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Unit from a day on</source>
        <translation>Đơn vị, kể từ ngày</translation>
    </message>
    <message>
        <source>Event of a unit</source>
        <translation>Sự kiện của đơn vị</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Số lượng đoàn viên</translation>
    </message>
    <message>
        <source>Rule of parents</source>
        <translation>Quy định đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu thống kê</translation>
    </message>
    <message>
        <source>Indicator card</source>
        <translation>Thẻ chỉ tiêu</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Mẫu biểu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Section of a plan</source>
        <translation>Mục của kế hoạch</translation>
    </message>
    <message>
        <source>Task of a plan</source>
        <translation>Nhiệm vụ của kế hoạch</translation>
    </message>
    <message>
        <source>Revision of a plan</source>
        <translation>Lần sửa kế hoạch</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Chỉ tiêu giao</translation>
    </message>
    <message>
        <source>Amount of a target</source>
        <translation>Mức chỉ tiêu</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Note on a figure</source>
        <translation>Ghi chú của số liệu</translation>
    </message>
    <message>
        <source>Report of a period</source>
        <translation>Báo cáo của kỳ</translation>
    </message>
    <message>
        <source>Step of a report</source>
        <translation>Bước xử lý báo cáo</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>số liệu</translation>
    </message>
    <message>
        <source>denominator</source>
        <translation>mẫu số</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>mức</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>lý do</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>tên ngắn</translation>
    </message>
    <message>
        <source>code</source>
        <translation>mã</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>state</source>
        <translation>trạng thái</translation>
    </message>
    <message>
        <source>status</source>
        <translation>tình trạng</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nhận xét</translation>
    </message>
    <message>
        <source>content</source>
        <translation>nội dung</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>tiến độ</translation>
    </message>
    <message>
        <source>done on</source>
        <translation>xong ngày</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>thời hạn</translation>
    </message>
    <message>
        <source>members</source>
        <translation>đoàn viên</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>thanh niên</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>issued on</source>
        <translation>ban hành ngày</translation>
    </message>
    <message>
        <source>period</source>
        <translation>kỳ</translation>
    </message>
    <message>
        <source>name of the user</source>
        <translation>tên người dùng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Line of a report form</source>
        <translation>Dòng của mẫu biểu</translation>
    </message>
    <message>
        <source>Reporting calendar</source>
        <translation>Lịch báo cáo</translation>
    </message>
    <message>
        <source>unit of measure</source>
        <translation>đơn vị tính</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>giải thích</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>section</source>
        <translation>mục</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>ngày chốt</translation>
    </message>
    <message>
        <source>closes so since</source>
        <translation>chốt như vậy từ</translation>
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
    <name>Ledger</name>
    <message>
        <source>was not a member on this day</source>
        <translation>không là đoàn viên vào ngày này</translation>
    </message>
    <message>
        <source>was a member of this branch already</source>
        <translation>đã là đoàn viên chi đoàn này</translation>
    </message>
    <message>
        <source>was still a member of another branch; that ended on this day</source>
        <translation>còn là đoàn viên chi đoàn khác; tư cách đó hết từ ngày này</translation>
    </message>
    <message>
        <source>was a member of another branch on this day</source>
        <translation>là đoàn viên chi đoàn khác vào ngày này</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>present</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>away with a reason</source>
        <translation>vắng có lý do</translation>
    </message>
    <message>
        <source>away without a reason</source>
        <translation>vắng không lý do</translation>
    </message>
</context>
<context>
    <name>MeetingCounts</name>
    <message>
        <source>met as it should</source>
        <translation>sinh hoạt đều</translation>
    </message>
    <message>
        <source>no meeting in %1</source>
        <translation>không sinh hoạt %1</translation>
    </message>
</context>
<context>
    <name>MeetingRules</name>
    <message>
        <source>must be 1, 2, 3, 4, 6 or 12</source>
        <translation>phải là 1, 2, 3, 4, 6 hoặc 12</translation>
    </message>
</context>
<context>
    <name>MeetingService</name>
    <message>
        <source>This meeting no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Cuộc họp này không còn nữa. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Say which unit met. Nothing was saved.</source>
        <translation>Hãy chọn đơn vị sinh hoạt. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Choose the kind of meeting. Nothing was saved.</source>
        <translation>Hãy chọn loại sinh hoạt. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Write the day of the meeting, such as 15/03/2022. Nothing was saved.</source>
        <translation>Hãy ghi ngày sinh hoạt, ví dụ 15/03/2022. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The day lies in the future. A meeting is recorded once it was held; nothing was saved.</source>
        <translation>Ngày này chưa đến. Chỉ ghi cuộc họp đã diễn ra; chưa lưu gì.</translation>
    </message>
    <message>
        <source>A number of people is never below 0. Nothing was saved.</source>
        <translation>Số người không thể âm. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Somebody stands twice in the list of attendance. Nothing was saved.</source>
        <translation>Có người ghi hai lần trong danh sách điểm danh. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>This unit no longer exists in the file. Nothing was saved.</source>
        <translation>Đơn vị này không còn trong tệp. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>The unit did not exist on %1. Correct the day or the unit; nothing was saved.</source>
        <translation>Đơn vị chưa có hoặc không còn vào ngày %1. Hãy sửa ngày hoặc đơn vị; chưa lưu gì.</translation>
    </message>
    <message>
        <source>Meeting corrected</source>
        <translation>Sửa cuộc họp</translation>
    </message>
    <message>
        <source>Meeting recorded</source>
        <translation>Ghi cuộc họp</translation>
    </message>
    <message>
        <source>Meeting struck out</source>
        <translation>Gạch bỏ cuộc họp</translation>
    </message>
    <message>
        <source>A meeting of this kind is already recorded for this day.</source>
        <translation>Ngày này đã ghi một cuộc họp cùng loại.</translation>
    </message>
    <message>
        <source>The register has %1 members on this day.</source>
        <translation>Sổ có %1 đoàn viên vào ngày này.</translation>
    </message>
    <message>
        <source>More people were present than the unit has members.</source>
        <translation>Số có mặt nhiều hơn số đoàn viên.</translation>
    </message>
    <message>
        <source>%1 are ticked as present, but the number says %2.</source>
        <translation>Điểm danh %1 người có mặt nhưng số ghi %2.</translation>
    </message>
    <message>
        <source>Say which branch may meet quarterly. Nothing was saved.</source>
        <translation>Hãy chọn chi đoàn được sinh hoạt theo quý. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Write the day from which it holds. Nothing was saved.</source>
        <translation>Hãy ghi ngày bắt đầu hiệu lực. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>It ends before it begins. Nothing was saved.</source>
        <translation>Ngày kết thúc trước ngày bắt đầu. Chưa lưu gì.</translation>
    </message>
    <message>
        <source>Permission to meet quarterly</source>
        <translation>Cho sinh hoạt theo quý</translation>
    </message>
    <message>
        <source>Another permission already holds from %1. Nothing was saved; correct that one.</source>
        <translation>Đã có văn bản cho phép từ %1. Chưa lưu gì; hãy sửa văn bản đó.</translation>
    </message>
    <message>
        <source>Permission to meet quarterly struck out</source>
        <translation>Gạch bỏ việc cho sinh hoạt theo quý</translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>temporary here</source>
        <translation>sinh hoạt tạm thời tại đây</translation>
    </message>
    <message>
        <source>temporarily elsewhere</source>
        <translation>đang sinh hoạt nơi khác</translation>
    </message>
    <message>
        <source>honorary members</source>
        <translation>đoàn viên danh dự</translation>
    </message>
    <message>
        <source>former members</source>
        <translation>đã rời Đoàn</translation>
    </message>
    <message>
        <source>members</source>
        <translation>đoàn viên</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>under 18</source>
        <translation>dưới 18 tuổi</translation>
    </message>
    <message>
        <source>18 to 22</source>
        <translation>18 đến 22 tuổi</translation>
    </message>
    <message>
        <source>23 to 30</source>
        <translation>23 đến 30 tuổi</translation>
    </message>
    <message>
        <source>over 30</source>
        <translation>trên 30 tuổi</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>đảng viên</translation>
    </message>
    <message>
        <source>not in the Party</source>
        <translation>chưa vào Đảng</translation>
    </message>
    <message>
        <source>ethnic minorities</source>
        <translation>dân tộc thiểu số</translation>
    </message>
    <message>
        <source>with a religion</source>
        <translation>theo tôn giáo</translation>
    </message>
    <message>
        <source>with a salary</source>
        <translation>hưởng lương</translation>
    </message>
    <message>
        <source>disadvantaged</source>
        <translation>hoàn cảnh khó khăn</translation>
    </message>
    <message>
        <source>work or study away</source>
        <translation>đi làm, đi học xa</translation>
    </message>
</context>
<context>
    <name>MemberFacts</name>
    <message>
        <source>present at %1 of %2 meetings</source>
        <translation>có mặt %1/%2 buổi</translation>
    </message>
    <message>
        <source>present at %1 of %2 meetings, excused from %3</source>
        <translation>có mặt %1/%2 buổi, vắng có lý do %3 buổi</translation>
    </message>
    <message>
        <source>not registered for the training programme</source>
        <translation>chưa đăng ký chương trình rèn luyện</translation>
    </message>
    <message>
        <source>group %1 of the training programme</source>
        <translation>nhóm %1 của chương trình rèn luyện</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message>
        <source>%1 points, %2</source>
        <translation>%1 điểm, %2</translation>
    </message>
    <message>
        <source>dues paid in full</source>
        <translation>đoàn phí đã nộp đủ</translation>
    </message>
    <message numerus="yes">
        <source>dues of %n month(s) open</source>
        <translation>
            <numerusform>còn nợ đoàn phí %n tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without meeting and dues</source>
        <translation>
            <numerusform>%n tháng không sinh hoạt, không nộp đoàn phí</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinh hoạt từ %1</translation>
    </message>
    <message>
        <source>transferred in on %1</source>
        <translation>chuyển đến ngày %1</translation>
    </message>
    <message>
        <source>no discipline in the period</source>
        <translation>không bị kỷ luật trong kỳ</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>full Party member since %1</source>
        <translation>đảng viên chính thức từ %1</translation>
    </message>
    <message>
        <source>present at %1 of %2 meetings, those of the leave left out</source>
        <translation>có mặt %1/%2 buổi, không tính thời gian nghỉ</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Save once more if it is right all the same.</source>
        <translation>Nếu vẫn đúng, hãy bấm lưu lần nữa.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Type a part of its name; no diacritics needed.</source>
        <translation>Gõ một phần tên, không cần dấu.</translation>
    </message>
    <message>
        <source>The rest of the record can be filled in afterwards; Enter saves, Esc leaves it.</source>
        <translation>Phần còn lại của hồ sơ có thể ghi sau; Enter lưu, Esc bỏ.</translation>
    </message>
    <message>
        <source>Admit the member</source>
        <translation>Kết nạp</translation>
    </message>
    <message>
        <source>Enter the member</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>Choose the branch from the list that opens while you type.</source>
        <translation>Hãy chọn chi đoàn trong danh sách hiện ra khi gõ.</translation>
    </message>
    <message>
        <source>%1, born %2, is in the register already.</source>
        <translation>%1, sinh %2, đã có trong sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n đoàn viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ghi vào sổ</translation>
    </message>
    <message>
        <source>It was otherwise</source>
        <translation>Sự việc khác đi</translation>
    </message>
    <message>
        <source>It never happened</source>
        <translation>Không có việc này</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Sai ở đâu</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>Stays readable beside the old entry.</source>
        <translation>Lý do hiện bên cạnh mục cũ.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Sửa: %1</translation>
    </message>
    <message>
        <source>The old entry stays in the history, struck out.</source>
        <translation>Mục cũ vẫn còn trong quá trình, được gạch bỏ.</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Which field</source>
        <translation>Ô thông tin</translation>
    </message>
    <message>
        <source>Change for many</source>
        <translation>Sửa hàng loạt</translation>
    </message>
    <message>
        <source>Change all</source>
        <translation>Sửa tất cả</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Giá trị mới</translation>
    </message>
    <message>
        <source>Left empty, the field is emptied. Ctrl+Z takes it back.</source>
        <translation>Để trống là xóa nội dung ô. Ctrl+Z để hoàn tác.</translation>
    </message>
</context>
<context>
    <name>MemberImport</name>
    <message>
        <source>No column is said to hold the names. Choose it above the table.</source>
        <translation>Chưa cột nào được chọn là họ tên. Hãy chọn ở phía trên bảng.</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>do bạn bỏ qua</translation>
    </message>
    <message>
        <source>The name is missing. Type it, or leave the row out.</source>
        <translation>Thiếu họ tên. Hãy gõ vào, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>the list says: %1</source>
        <translation>danh sách ghi: %1</translation>
    </message>
    <message>
        <source>“%1” is no state that is known; the row is taken for a member.</source>
        <translation>Không rõ trạng thái “%1”; dòng này được coi là đoàn viên.</translation>
    </message>
    <message>
        <source>%1 years old. Is the date of birth right?</source>
        <translation>%1 tuổi. Ngày sinh có đúng không?</translation>
    </message>
    <message>
        <source>Joined before being born (%1). Mend one of the two dates.</source>
        <translation>Vào Đoàn trước khi sinh (%1). Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>Official before being admitted to the Party. Mend one of the two dates.</source>
        <translation>Chính thức trước khi được kết nạp Đảng. Hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>No branch is named. Choose one for all rows without, or type it.</source>
        <translation>Không ghi chi đoàn. Hãy chọn một chi đoàn cho mọi dòng không ghi, hoặc gõ vào.</translation>
    </message>
    <message>
        <source>Several branches are called “%1”. Write the commune behind it, such as “%1, Xuân Hồng”, or choose the branch.</source>
        <translation>Có nhiều chi đoàn tên “%1”. Hãy ghi thêm xã, như “%1, Xuân Hồng”, hoặc chọn chi đoàn.</translation>
    </message>
    <message>
        <source>There is no branch “%1” here. Choose which one is meant, or add it on the page “Units” first.</source>
        <translation>Ở đây không có chi đoàn “%1”. Hãy chọn chi đoàn đúng, hoặc thêm ở trang “Đơn vị” trước.</translation>
    </message>
    <message>
        <source>The register has this person but could not be read. Nothing was changed; check the list again.</source>
        <translation>Sổ đã có người này nhưng không đọc được. Chưa thay đổi gì; hãy kiểm tra lại danh sách.</translation>
    </message>
    <message>
        <source>May be the same as row %1; it is taken for another person.</source>
        <translation>Có thể trùng với dòng %1; đang coi là người khác.</translation>
    </message>
    <message>
        <source>The same person as in row %1; this row is left out.</source>
        <translation>Trùng người với dòng %1; dòng này được bỏ qua.</translation>
    </message>
    <message>
        <source>the same person as in row %1</source>
        <translation>trùng người với dòng %1</translation>
    </message>
    <message>
        <source>The register has this number for %1. Choose what is right, or mend the number.</source>
        <translation>Trong sổ, số này là của %1. Hãy chọn cách đúng, hoặc sửa số.</translation>
    </message>
    <message>
        <source>The register has a %1, %2. Taken for another person; choose if it is the same.</source>
        <translation>Sổ có %1, %2. Đang coi là người khác; nếu là một người thì hãy chọn lại.</translation>
    </message>
    <message>
        <source>in the register already</source>
        <translation>đã có trong sổ</translation>
    </message>
    <message>
        <source>The register has the member in “%1”. Record a transfer if that is no longer so; the import leaves it.</source>
        <translation>Trong sổ, đoàn viên này ở “%1”. Nếu không còn đúng thì ghi chuyển sinh hoạt; việc nhập không đổi chỗ.</translation>
    </message>
    <message>
        <source>“%1” is no name of a person. Type the name, or leave the row out.</source>
        <translation>“%1” không phải họ tên người. Hãy gõ họ tên, hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>“%1” is a single word. Is the name whole?</source>
        <translation>“%1” chỉ có một chữ. Họ tên đã đủ chưa?</translation>
    </message>
    <message>
        <source>“%1” is no date. Type it like 26/03/2005 or only the year, or empty the cell.</source>
        <translation>“%1” không phải ngày. Hãy gõ như 26/03/2005 hoặc chỉ năm, hoặc xóa ô.</translation>
    </message>
    <message>
        <source>%1 cannot be right here. Type the date again, or empty the cell.</source>
        <translation>%1 không thể đúng ở đây. Hãy gõ lại ngày, hoặc xóa ô.</translation>
    </message>
    <message>
        <source>“%1” is how Excel counts days; it means %2.</source>
        <translation>“%1” là cách Excel đếm ngày; nghĩa là %2.</translation>
    </message>
    <message>
        <source>“%1” has the month in front; %2 is taken.</source>
        <translation>“%1” ghi tháng trước ngày; hiểu là %2.</translation>
    </message>
    <message>
        <source>“%1” names no day; %2 is taken.</source>
        <translation>“%1” không nêu ngày; lấy %2.</translation>
    </message>
    <message>
        <source>Day, month and year of birth make no date. Type them again, or empty them.</source>
        <translation>Ngày, tháng, năm sinh không ghép thành ngày. Hãy gõ lại, hoặc xóa.</translation>
    </message>
    <message>
        <source>Both columns are marked, man and woman. Empty one of them.</source>
        <translation>Cả hai cột nam và nữ đều được đánh dấu. Hãy xóa một.</translation>
    </message>
    <message>
        <source>“%1” is neither “nam” nor “nữ”. Type one of them, or empty the cell.</source>
        <translation>“%1” không phải “nam” hay “nữ”. Hãy gõ một trong hai, hoặc xóa ô.</translation>
    </message>
    <message>
        <source>The spreadsheet lost the 0 in front; %1 is taken.</source>
        <translation>Bảng tính làm mất số 0 ở đầu; lấy %1.</translation>
    </message>
    <message>
        <source>“%1” has not 12 digits as an identity number has.</source>
        <translation>“%1” không đủ 12 chữ số của số căn cước.</translation>
    </message>
    <message>
        <source>“%1” does not look like a telephone number.</source>
        <translation>“%1” không giống số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” is not on the list of the country; it is taken as it is.</source>
        <translation>“%1” không có trong danh mục; lấy nguyên như vậy.</translation>
    </message>
    <message>
        <source>“%1” is no level of the list; it goes into the note, so that it is not lost.</source>
        <translation>“%1” không phải một mức trong danh mục; được đưa vào ghi chú để không mất.</translation>
    </message>
    <message>
        <source>“%1” is taken for yes.</source>
        <translation>“%1” được hiểu là có.</translation>
    </message>
    <message>
        <source>“%1” tells nothing about a salary; it goes into the note.</source>
        <translation>“%1” không cho biết có hưởng lương hay không; được đưa vào ghi chú.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here (%1). Type what belongs in the cell, or empty it.</source>
        <translation>Bảng tính báo lỗi ở đây (%1). Hãy gõ nội dung đúng, hoặc xóa ô.</translation>
    </message>
    <message>
        <source>the headings once more</source>
        <translation>tiêu đề lặp lại</translation>
    </message>
    <message>
        <source>the heading of a branch</source>
        <translation>tên chi đoàn làm tiêu đề</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>dòng tổng</translation>
    </message>
    <message>
        <source>a note or signature</source>
        <translation>ghi chú hoặc chữ ký</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>không có họ tên</translation>
    </message>
    <message>
        <source>Importing members</source>
        <translation>Đang nhập đoàn viên</translation>
    </message>
    <message>
        <source>%1 cells have to be mended or left out first. Nothing was imported.</source>
        <translation>Còn %1 ô phải sửa hoặc bỏ qua trước. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>There is nothing to import: everybody is in the register as the list says.</source>
        <translation>Không có gì để nhập: mọi người đã có trong sổ đúng như danh sách.</translation>
    </message>
    <message>
        <source>Import %1 members from %2</source>
        <translation>Nhập %1 đoàn viên từ %2</translation>
    </message>
    <message>
        <source>The register was changed meanwhile. Nothing was imported; check the list again.</source>
        <translation>Sổ vừa thay đổi trong lúc này. Chưa nhập gì; hãy kiểm tra lại danh sách.</translation>
    </message>
    <message>
        <source>(do not import)</source>
        <translation>(không nhập)</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>Số thứ tự</translation>
    </message>
    <message>
        <source>Family and middle name</source>
        <translation>Họ và chữ đệm</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Day of birth (1–31)</source>
        <translation>Ngày sinh (1–31)</translation>
    </message>
    <message>
        <source>Month of birth</source>
        <translation>Tháng sinh</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
    <message>
        <source>Men (mark or date of birth)</source>
        <translation>Nam (dấu x hoặc ngày sinh)</translation>
    </message>
    <message>
        <source>Women (mark or date of birth)</source>
        <translation>Nữ (dấu x hoặc ngày sinh)</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Post in the Union</source>
        <translation>Chức vụ Đoàn</translation>
    </message>
    <message>
        <source>Post in the Association</source>
        <translation>Chức vụ Hội</translation>
    </message>
    <message>
        <source>Number of the admission</source>
        <translation>Số nghị quyết kết nạp</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Dues paid until</source>
        <translation>Đoàn phí đến tháng</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>Khen thưởng</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>no member on %1</source>
        <translation>không là đoàn viên ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Dues paid up to</source>
        <translation>Đoàn phí đến</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Hiện phần đang ẩn</translation>
    </message>
    <message>
        <source>Open the whole record</source>
        <translation>Mở toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>%1, decision %2</source>
        <translation>%1, QĐ %2</translation>
    </message>
    <message>
        <source>%1 – struck out: %2</source>
        <translation>%1 – đã gạch bỏ: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Quá trình</translation>
    </message>
    <message>
        <source>Choose an entry to correct it.</source>
        <translation>Chọn một mục để sửa.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
</context>
<context>
    <name>MemberRules</name>
    <message>
        <source>The date of birth lies in the future.</source>
        <translation>Ngày sinh chưa đến.</translation>
    </message>
    <message>
        <source>Nobody is that old; look at the year of birth.</source>
        <translation>Không ai nhiều tuổi như vậy; hãy xem lại năm sinh.</translation>
    </message>
    <message>
        <source>Joined before being born; look at both dates.</source>
        <translation>Vào Đoàn trước khi sinh; hãy xem lại hai ngày.</translation>
    </message>
    <message>
        <source>The day of joining lies in the future.</source>
        <translation>Ngày vào Đoàn chưa đến.</translation>
    </message>
    <message>
        <source>Was under %1 when admitted to the Party.</source>
        <translation>Chưa đủ %1 tuổi khi kết nạp Đảng.</translation>
    </message>
    <message>
        <source>Official Party member without a day of admission.</source>
        <translation>Đảng viên chính thức nhưng chưa ghi ngày kết nạp.</translation>
    </message>
    <message>
        <source>Less than %1 months after admission to the Party.</source>
        <translation>Chưa đủ %1 tháng sau khi kết nạp Đảng.</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Cần có họ tên.</translation>
    </message>
    <message>
        <source>The name has one word only; is the family name missing?</source>
        <translation>Tên chỉ có một chữ; có thiếu họ không?</translation>
    </message>
    <message>
        <source>The date of birth is missing; at least the year helps.</source>
        <translation>Thiếu ngày sinh; ít nhất nên ghi năm sinh.</translation>
    </message>
    <message numerus="yes">
        <source>An identity number has 12 digits, an old one 9; this has %n character(s).</source>
        <translation>
            <numerusform>Số định danh có 12 chữ số, số cũ có 9; số này có %n ký tự.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>Hãy ghi ngày.</translation>
    </message>
    <message>
        <source>This day is more than a year away; look at the year.</source>
        <translation>Ngày này còn hơn một năm nữa; hãy xem lại năm.</translation>
    </message>
    <message>
        <source>This day lies in the future; it counts from then on.</source>
        <translation>Ngày này chưa đến; sẽ tính từ ngày đó.</translation>
    </message>
    <message>
        <source>This day lies before the person was born.</source>
        <translation>Ngày này trước ngày sinh.</translation>
    </message>
    <message>
        <source>The end must lie after the first day.</source>
        <translation>Ngày kết thúc phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Choose the branch that the member moves to.</source>
        <translation>Hãy chọn chi đoàn chuyển đến.</translation>
    </message>
    <message>
        <source>More votes than members present.</source>
        <translation>Số phiếu nhiều hơn số có mặt.</translation>
    </message>
    <message>
        <source>Is not yet %1 on this day.</source>
        <translation>Chưa đủ %1 tuổi vào ngày này.</translation>
    </message>
    <message>
        <source>Is older than %1 on this day.</source>
        <translation>Quá %1 tuổi vào ngày này.</translation>
    </message>
    <message>
        <source>Admission needs more than half of the members present.</source>
        <translation>Kết nạp cần quá nửa số đoàn viên có mặt.</translation>
    </message>
    <message>
        <source>Nobody is named who introduced the person.</source>
        <translation>Chưa ghi người giới thiệu.</translation>
    </message>
    <message>
        <source>Is older than %1; nobody stays on longer.</source>
        <translation>Quá %1 tuổi; không ai ở lại lâu hơn.</translation>
    </message>
    <message>
        <source>Was not a member on this day, so nothing ends by this.</source>
        <translation>Không là đoàn viên vào ngày này nên không có gì kết thúc.</translation>
    </message>
    <message>
        <source>Is a member of this branch already on this day.</source>
        <translation>Đã là đoàn viên chi đoàn này vào ngày đó.</translation>
    </message>
    <message>
        <source>Is a member of another branch on this day; that membership ends then.</source>
        <translation>Đang là đoàn viên chi đoàn khác; tư cách đó hết từ ngày này.</translation>
    </message>
    <message>
        <source>Is over %1: to be told off by the maturity ceremony.</source>
        <translation>Quá %1 tuổi: cần làm lễ trưởng thành Đoàn.</translation>
    </message>
    <message>
        <source>Is over %1: maturity, or stays on with the branch&apos;s agreement.</source>
        <translation>Quá %1 tuổi: trưởng thành Đoàn, hoặc ở lại nếu chi đoàn đồng ý.</translation>
    </message>
    <message>
        <source>The date of birth is missing.</source>
        <translation>Thiếu ngày sinh.</translation>
    </message>
    <message>
        <source>It is not said whether man or woman; such members are missing in the counts by sex.</source>
        <translation>Chưa ghi giới tính; đoàn viên này thiếu trong số liệu nam, nữ.</translation>
    </message>
</context>
<context>
    <name>Membership</name>
    <message>
        <source>Derive all memberships anew</source>
        <translation>Lập lại tư cách đoàn viên</translation>
    </message>
    <message>
        <source>Deriving memberships</source>
        <translation>Đang lập tư cách đoàn viên</translation>
    </message>
</context>
<context>
    <name>MembershipService</name>
    <message>
        <source>This person is no longer in the register. Nothing was changed; refresh the page.</source>
        <translation>Người này không còn trong sổ. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>This unit does not exist on %1. Nothing was changed; choose another day or unit.</source>
        <translation>Đơn vị này chưa có hoặc không còn vào ngày %1. Chưa thay đổi gì; hãy chọn ngày hoặc đơn vị khác.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the record of %1</source>
        <translation>Sửa hồ sơ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 của %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one person.</source>
        <translation>Hãy chọn ít nhất một người.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n member(s)</source>
        <translation>
            <numerusform>%1: %n đoàn viên</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not a member of any branch on %2. Nothing was changed.</source>
        <translation>%1 không là đoàn viên chi đoàn nào vào ngày %2. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say why the entry is mended.</source>
        <translation>Hãy ghi lý do sửa.</translation>
    </message>
    <message>
        <source>Mend an entry: %1</source>
        <translation>Sửa mục ghi: %1</translation>
    </message>
    <message>
        <source>Say why the entry is struck out.</source>
        <translation>Hãy ghi lý do gạch bỏ.</translation>
    </message>
    <message>
        <source>Strike out an entry</source>
        <translation>Gạch bỏ mục ghi</translation>
    </message>
</context>
<context>
    <name>NewFileFlow</name>
    <message>
        <source>Office</source>
        <translation>Văn phòng</translation>
    </message>
    <message>
        <source>Choose the province, or write the name of its union.</source>
        <translation>Chọn tỉnh, thành phố hoặc ghi tên tỉnh đoàn, thành đoàn.</translation>
    </message>
    <message>
        <source>Write the name: it heads every sheet that is printed.</source>
        <translation>Ghi tên đơn vị: tên này đứng đầu mọi biểu in ra.</translation>
    </message>
    <message>
        <source>A unit cannot be its own superior.</source>
        <translation>Đơn vị không thể là cấp trên của chính mình.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>The code %1 stands there twice.</source>
        <translation>Mã %1 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>Say where the file shall lie.</source>
        <translation>Chọn nơi lưu tệp.</translation>
    </message>
    <message>
        <source>A file of this name exists already. Choose another name.</source>
        <translation>Đã có tệp mang tên này. Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>This folder does not exist.</source>
        <translation>Thư mục này không tồn tại.</translation>
    </message>
    <message>
        <source>Choose a year between %1 and %2.</source>
        <translation>Chọn năm từ %1 đến %2.</translation>
    </message>
    <message>
        <source>Write who enters the data; the journal names this person.</source>
        <translation>Ghi tên người nhập số liệu; nhật ký sẽ ghi tên người này.</translation>
    </message>
    <message>
        <source>Types of units</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Indicators and forms</source>
        <translation>Chỉ tiêu và biểu mẫu</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Set up the organisation</source>
        <translation>Thiết lập tổ chức</translation>
    </message>
    <message>
        <source>Settings of the office</source>
        <translation>Thiết lập của cơ quan</translation>
    </message>
    <message>
        <source>Set up the file</source>
        <translation>Thiết lập tệp</translation>
    </message>
    <message>
        <source>Put the file in its place</source>
        <translation>Lưu tệp vào vị trí đã chọn</translation>
    </message>
    <message>
        <source>The file could not be put in its place. Nothing was left behind; choose another name or folder.</source>
        <translation>Không lưu được tệp vào vị trí đã chọn. Không có gì bị để lại; hãy chọn tên hoặc thư mục khác.</translation>
    </message>
    <message>
        <source>A part of the program is missing. Install the program again; your data files are not affected.</source>
        <translation>Chương trình bị thiếu một phần. Hãy cài đặt lại chương trình; các tệp dữ liệu không bị ảnh hưởng.</translation>
    </message>
</context>
<context>
    <name>Organization</name>
    <message>
        <source>The parent unit does not exist on %1. Choose a parent that is open on that day.</source>
        <translation>Đơn vị cấp trên chưa có hoặc đã giải thể vào ngày %1. Hãy chọn đơn vị đang hoạt động vào ngày đó.</translation>
    </message>
    <message>
        <source>A unit cannot stand below itself. Choose another parent.</source>
        <translation>Một đơn vị không thể trực thuộc chính nó. Hãy chọn đơn vị cấp trên khác.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị phải có tên.</translation>
    </message>
    <message>
        <source>This unit no longer exists. Nothing was changed.</source>
        <translation>Đơn vị này không còn nữa. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Say from which day the unit exists.</source>
        <translation>Hãy cho biết đơn vị có từ ngày nào.</translation>
    </message>
    <message>
        <source>“%1” is not a known type of unit.</source>
        <translation>“%1” không phải loại đơn vị đã biết.</translation>
    </message>
    <message>
        <source>Load types of units</source>
        <translation>Nạp danh mục loại đơn vị</translation>
    </message>
    <message>
        <source>Change the rule which units may stand under which</source>
        <translation>Đổi quy định đơn vị nào trực thuộc đơn vị nào</translation>
    </message>
    <message>
        <source>By the rules a unit of this type does not stand under “%1”. You can save it all the same.</source>
        <translation>Theo quy định, loại đơn vị này không trực thuộc “%1”. Vẫn có thể lưu.</translation>
    </message>
    <message>
        <source>Another unit carries the code %1 on that day.</source>
        <translation>Vào ngày đó đã có đơn vị khác mang mã %1.</translation>
    </message>
    <message>
        <source>Open the unit %1</source>
        <translation>Thành lập đơn vị %1</translation>
    </message>
    <message>
        <source>Change a unit from %1</source>
        <translation>Thay đổi đơn vị từ ngày %1</translation>
    </message>
    <message>
        <source>The unit did not exist on %1. Choose a day between its opening and its closing.</source>
        <translation>Đơn vị chưa có hoặc đã giải thể vào ngày %1. Hãy chọn ngày trong thời gian đơn vị hoạt động.</translation>
    </message>
    <message>
        <source>Correct a unit</source>
        <translation>Đính chính thông tin đơn vị</translation>
    </message>
    <message>
        <source>Close a unit on %1</source>
        <translation>Giải thể đơn vị từ ngày %1</translation>
    </message>
    <message>
        <source>The unit is closed already.</source>
        <translation>Đơn vị đã giải thể.</translation>
    </message>
    <message>
        <source>The closing day must be later than %1, the day of the unit&apos;s last change.</source>
        <translation>Ngày giải thể phải sau ngày %1 là ngày thay đổi gần nhất của đơn vị.</translation>
    </message>
    <message>
        <source>%1 units below are still open on that day. Move or close them first.</source>
        <translation>Vào ngày đó còn %1 đơn vị trực thuộc đang hoạt động. Hãy chuyển hoặc giải thể các đơn vị ấy trước.</translation>
    </message>
    <message>
        <source>Open a unit again</source>
        <translation>Cho đơn vị hoạt động trở lại</translation>
    </message>
    <message>
        <source>Change the contact of a unit</source>
        <translation>Đổi liên hệ của đơn vị</translation>
    </message>
    <message>
        <source>Enter the head count of a unit</source>
        <translation>Nhập số lượng đoàn viên của đơn vị</translation>
    </message>
    <message>
        <source>A part of the members cannot be more than all members.</source>
        <translation>Số thành phần không thể lớn hơn tổng số đoàn viên.</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>%1 points on last year</source>
        <translation>%1 điểm so cùng kỳ</translation>
    </message>
    <message>
        <source>as much as last year</source>
        <translation>bằng cùng kỳ</translation>
    </message>
    <message>
        <source>%1 % on last year</source>
        <translation>%1 % so cùng kỳ</translation>
    </message>
    <message>
        <source>%1 more to reach %2 %</source>
        <translation>còn %1 để đạt %2 %</translation>
    </message>
    <message>
        <source>%1 %2 to go</source>
        <translation>còn %1 %2</translation>
    </message>
    <message>
        <source>%1 points to go</source>
        <translation>còn %1 điểm</translation>
    </message>
    <message>
        <source>no figure for this period yet</source>
        <translation>chưa có số liệu kỳ này</translation>
    </message>
    <message>
        <source>not entered in this period</source>
        <translation>không nhập ở kỳ này</translation>
    </message>
    <message>
        <source>reached by every unit</source>
        <translation>mọi đơn vị đã đạt</translation>
    </message>
    <message>
        <source>units not there yet: %1</source>
        <translation>%1 đơn vị chưa đạt</translation>
    </message>
    <message>
        <source>no target set</source>
        <translation>chưa giao chỉ tiêu</translation>
    </message>
    <message>
        <source>target reached</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>target reached, %1</source>
        <translation>đạt, %1</translation>
    </message>
    <message>
        <source>above the ceiling</source>
        <translation>vượt mức cho phép</translation>
    </message>
    <message>
        <source>at least %1 %2 each</source>
        <translation>mỗi đơn vị ≥ %1 %2</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>chưa đến kỳ</translation>
    </message>
    <message>
        <source>mark: the target</source>
        <translation>vạch: chỉ tiêu</translation>
    </message>
    <message>
        <source>mark: %1 months</source>
        <translation>vạch: mốc %1 tháng</translation>
    </message>
    <message>
        <source>mark: %1 quarters</source>
        <translation>vạch: mốc %1 quý</translation>
    </message>
    <message>
        <source>mark: 6 months</source>
        <translation>vạch: mốc 6 tháng</translation>
    </message>
    <message>
        <source>%1: result and target by unit</source>
        <translation>%1: kết quả và chỉ tiêu theo đơn vị</translation>
    </message>
    <message>
        <source>%1: achievement by unit</source>
        <translation>%1: tỷ lệ đạt theo đơn vị</translation>
    </message>
    <message>
        <source>same time in %1</source>
        <translation>cùng kỳ %1</translation>
    </message>
    <message>
        <source>No unit below hands in a report.</source>
        <translation>Không có đơn vị trực thuộc nào nộp báo cáo.</translation>
    </message>
    <message>
        <source>Units by mean achievement of all targets</source>
        <translation>Xếp hạng đơn vị theo tỷ lệ đạt bình quân các chỉ tiêu</translation>
    </message>
    <message>
        <source>each target counts up to 100 %</source>
        <translation>mỗi chỉ tiêu tính tối đa 100 %</translation>
    </message>
    <message>
        <source>Achievement by indicator</source>
        <translation>Tỷ lệ đạt theo chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>No target is set for this unit.</source>
        <translation>Đơn vị này chưa được giao chỉ tiêu.</translation>
    </message>
    <message>
        <source>half %1</source>
        <translation>kỳ %1</translation>
    </message>
    <message>
        <source>target %1 a month</source>
        <translation>KH %1/tháng</translation>
    </message>
    <message>
        <source>target %1 a quarter</source>
        <translation>KH %1/quý</translation>
    </message>
    <message>
        <source>target %1 a half-year</source>
        <translation>KH %1/6 tháng</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>KH %1</translation>
    </message>
    <message>
        <source>%1, by month</source>
        <translation>%1, theo tháng</translation>
    </message>
    <message>
        <source>%1, by quarter</source>
        <translation>%1, theo quý</translation>
    </message>
    <message>
        <source>%1, by half-year</source>
        <translation>%1, theo 6 tháng</translation>
    </message>
    <message>
        <source>%1, by year</source>
        <translation>%1, theo năm</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>%1/%2 đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>share of units, %</source>
        <translation>tỷ lệ đơn vị đạt, %</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>%1: how the units stand</source>
        <translation>%1: tình hình các đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>This target is not shared out to the units below.</source>
        <translation>Chỉ tiêu này chưa được giao cho đơn vị trực thuộc.</translation>
    </message>
    <message>
        <source>How the indicators stand</source>
        <translation>Tình hình các chỉ tiêu</translation>
    </message>
    <message>
        <source>On course</source>
        <translation>Đúng tiến độ</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần chú ý</translation>
    </message>
    <message>
        <source>Far behind</source>
        <translation>Chậm nhiều</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Chưa đánh giá</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Chưa báo cáo</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Targets &amp; results</source>
        <translation>Chỉ tiêu &amp; kết quả</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Reports &amp; print</source>
        <translation>Báo cáo &amp; in</translation>
    </message>
    <message>
        <source>Journal &amp; backup</source>
        <translation>Nhật ký &amp; sao lưu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Indicator catalogue</source>
        <translation>Danh mục chỉ tiêu</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Activity &amp; cadres</source>
        <translation>Sinh hoạt, cán bộ</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá, xếp loại</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>bold inside of brackets</source>
        <translation>chữ đậm nằm trong ngoặc vuông</translation>
    </message>
    <message>
        <source>brackets do not match</source>
        <translation>ngoặc vuông không khớp</translation>
    </message>
    <message>
        <source>the placeholder “%1” is not known</source>
        <translation>không biết chỗ điền “%1”</translation>
    </message>
    <message>
        <source>bold begins and does not end</source>
        <translation>chữ đậm có mở mà không có đóng</translation>
    </message>
</context>
<context>
    <name>PaperService</name>
    <message>
        <source>The unit does not exist on %1. Choose another unit or another day.</source>
        <translation>Đơn vị không tồn tại vào ngày %1. Hãy chọn đơn vị hoặc ngày khác.</translation>
    </message>
    <message>
        <source>“%1” is kept by each branch. Choose a branch at the top.</source>
        <translation>“%1” do từng chi đoàn lập. Hãy chọn một chi đoàn ở trên cùng.</translation>
    </message>
    <message>
        <source>There is no paper called “%1”.</source>
        <translation>Không có loại giấy tờ “%1”.</translation>
    </message>
</context>
<context>
    <name>PartyPipeline</name>
    <message>
        <source>The date of birth is not known: check that the member is %1 or older on admission.</source>
        <translation>Chưa có ngày sinh: hãy kiểm tra đủ %1 tuổi khi kết nạp.</translation>
    </message>
    <message>
        <source>%1 years old on admission; %2 is the least age.</source>
        <translation>%1 tuổi khi kết nạp; phải đủ %2 tuổi.</translation>
    </message>
    <message numerus="yes">
        <source>Official before %n month(s) of probation have passed, on %1 at the earliest.</source>
        <translation>
            <numerusform>Công nhận chính thức trước khi hết %n tháng dự bị, sớm nhất ngày %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>the code is used before</source>
        <translation>mã đã dùng</translation>
    </message>
    <message>
        <source>the step %1 is missing</source>
        <translation>thiếu bước %1</translation>
    </message>
    <message>
        <source>%1 is dated before the step that precedes it.</source>
        <translation>%1 ghi ngày trước bước liền trước.</translation>
    </message>
    <message>
        <source>%1: no Party member is assigned to help.</source>
        <translation>%1: chưa phân công đảng viên giúp đỡ.</translation>
    </message>
    <message>
        <source>Not recorded: %1.</source>
        <translation>Chưa ghi: %1.</translation>
    </message>
</context>
<context>
    <name>PartyService</name>
    <message>
        <source>This step no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Bước này không còn nữa. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Choose the step. Nothing was changed.</source>
        <translation>Hãy chọn bước. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say on which day the step was taken. Nothing was changed.</source>
        <translation>Hãy ghi ngày thực hiện. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>More votes in favour than members present. Nothing was changed.</source>
        <translation>Số phiếu tán thành nhiều hơn số có mặt. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This person no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Người này không còn trong sổ. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>“%1” is recorded already, on %2. Nothing was changed; correct that step instead.</source>
        <translation>“%1” đã ghi ngày %2. Chưa thay đổi gì; hãy sửa bước đó.</translation>
    </message>
    <message>
        <source>Take back a step towards the Party</source>
        <translation>Rút một bước phát triển Đảng</translation>
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
    <name>Period</name>
    <message>
        <source>“%1” is not a period. Use 2022-Q3, 2022-M09, 2022-H1 or 2022.</source>
        <translation>“%1” không phải là kỳ. Hãy viết 2022-Q3, 2022-M09, 2022-H1 hoặc 2022.</translation>
    </message>
    <message>
        <source>Month %1/%2</source>
        <translation>Tháng %1/%2</translation>
    </message>
    <message>
        <source>Quarter %1/%2</source>
        <translation>Quý %1/%2</translation>
    </message>
    <message>
        <source>First half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>Second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>month %1 of %2</source>
        <translation>tháng %1 năm %2</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>quý %1 năm %2</translation>
    </message>
    <message>
        <source>the first half of %1</source>
        <translation>6 tháng đầu năm %1</translation>
    </message>
    <message>
        <source>the second half of %1</source>
        <translation>6 tháng cuối năm %1</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>năm %1</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day/month/year, for example 30/09/2022.</source>
        <translation>“%1” không phải là ngày. Hãy gõ ngày/tháng/năm, ví dụ 30/09/2022.</translation>
    </message>
    <message>
        <source>quarter %1 of the school year %2</source>
        <translation>quý %1 năm học %2</translation>
    </message>
    <message>
        <source>Quarter %1, school year %2</source>
        <translation>Quý %1 năm học %2</translation>
    </message>
    <message>
        <source>the first half of the school year %1</source>
        <translation>nửa đầu năm học %1</translation>
    </message>
    <message>
        <source>First half, school year %1</source>
        <translation>Nửa đầu năm học %1</translation>
    </message>
    <message>
        <source>the second half of the school year %1</source>
        <translation>nửa cuối năm học %1</translation>
    </message>
    <message>
        <source>Second half, school year %1</source>
        <translation>Nửa cuối năm học %1</translation>
    </message>
    <message>
        <source>the school year %1</source>
        <translation>năm học %1</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Năm học %1</translation>
    </message>
    <message>
        <source>Calendar year</source>
        <translation>Năm dương lịch</translation>
    </message>
    <message>
        <source>School year from month %1</source>
        <translation>Năm học từ tháng %1</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>PersonDocument</name>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Nội dung được lưu</translation>
    </message>
    <message>
        <source>PERSONAL DATA KEPT OF ONE PERSON</source>
        <translation>DỮ LIỆU CÁ NHÂN ĐANG LƯU VỀ MỘT NGƯỜI</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Không lưu gì.</translation>
    </message>
    <message>
        <source>This is everything that the data file holds of this person. Copies made earlier, such as backups, printed lists and files that were sent, may hold more or older data.</source>
        <translation>Đây là toàn bộ những gì tệp dữ liệu lưu về người này. Các bản sao làm trước đây như bản sao lưu, danh sách đã in và tệp đã gửi có thể còn dữ liệu nhiều hơn hoặc cũ hơn.</translation>
    </message>
</context>
<context>
    <name>PersonDossier</name>
    <message>
        <source>Membership</source>
        <translation>Quá trình đoàn viên</translation>
    </message>
    <message>
        <source>Training programme of members</source>
        <translation>Chương trình rèn luyện đoàn viên</translation>
    </message>
    <message>
        <source>Scores of the training programme</source>
        <translation>Điểm rèn luyện</translation>
    </message>
    <message>
        <source>Dues paid</source>
        <translation>Đoàn phí đã nộp</translation>
    </message>
    <message>
        <source>Rates of dues</source>
        <translation>Mức đoàn phí</translation>
    </message>
    <message>
        <source>Exemptions from dues</source>
        <translation>Miễn đoàn phí</translation>
    </message>
    <message>
        <source>On the way into the Party</source>
        <translation>Quá trình phấn đấu vào Đảng</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>Meetings led</source>
        <translation>Cuộc họp đã chủ trì</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Introduced somebody</source>
        <translation>Giới thiệu người khác</translation>
    </message>
    <message>
        <source>Was introduced</source>
        <translation>Được giới thiệu</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Planned for posts</source>
        <translation>Quy hoạch chức vụ</translation>
    </message>
    <message>
        <source>Training of cadres</source>
        <translation>Đào tạo, bồi dưỡng cán bộ</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Who saw this data</source>
        <translation>Ai đã xem dữ liệu này</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>Đơn vị kia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Present at the vote</source>
        <translation>Số có mặt</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Số phiếu tán thành</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung chi tiết</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Lý do kết thúc</translation>
    </message>
    <message>
        <source>Struck out</source>
        <translation>Đã gạch bỏ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Sent upward</source>
        <translation>Đã gửi lên</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>Điểm tự chấm</translation>
    </message>
    <message>
        <source>Score of the branch</source>
        <translation>Điểm chi đoàn chấm</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước đó</translation>
    </message>
    <message>
        <source>Helped by</source>
        <translation>Người giúp đỡ</translation>
    </message>
    <message>
        <source>Party cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả giới thiệu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>Hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Other post</source>
        <translation>Chức vụ khác</translation>
    </message>
    <message>
        <source>First in such a post</source>
        <translation>Lần đầu giữ chức vụ này</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Chứng chỉ</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>First answer</source>
        <translation>Trả lời đầu tiên</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Yearly rating</source>
        <translation>Đánh giá, xếp loại hằng năm</translation>
    </message>
    <message>
        <source>Said of the person for the rating</source>
        <translation>Điều đã ghi để xếp loại</translation>
    </message>
    <message>
        <source>Earlier results of the rating</source>
        <translation>Kết quả xếp loại trước đây</translation>
    </message>
    <message>
        <source>Own grade</source>
        <translation>Tự xếp loại</translation>
    </message>
    <message>
        <source>Grade of the branch</source>
        <translation>Chi đoàn xếp loại</translation>
    </message>
    <message>
        <source>Grade of the superior</source>
        <translation>Cấp trên công nhận</translation>
    </message>
    <message>
        <source>Final grade</source>
        <translation>Kết quả cuối cùng</translation>
    </message>
    <message>
        <source>Proposed from the registers</source>
        <translation>Đề xuất từ sổ</translation>
    </message>
    <message>
        <source>Why proposed</source>
        <translation>Vì sao đề xuất</translation>
    </message>
    <message>
        <source>Reason of the superior</source>
        <translation>Lý do của cấp trên</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Ngày kiến nghị</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Ngày mở lại</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hoàn thành xuất sắc nhiệm vụ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Hoàn thành tốt nhiệm vụ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Not completed</source>
        <translation>Không hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>Keeps to line, law and charter (1 to 4)</source>
        <translation>Chấp hành chủ trương, pháp luật, Điều lệ (1 đến 4)</translation>
    </message>
    <message>
        <source>Assigned tasks (1 to 4)</source>
        <translation>Nhiệm vụ được giao (1 đến 4)</translation>
    </message>
    <message>
        <source>Activity where the member lives (0 to 3)</source>
        <translation>Sinh hoạt nơi cư trú (0 đến 3)</translation>
    </message>
    <message>
        <source>Maternity leave (1: yes)</source>
        <translation>Nghỉ thai sản (1: có)</translation>
    </message>
    <message>
        <source>Months of study or work elsewhere</source>
        <translation>Số tháng học tập, công tác nơi khác</translation>
    </message>
    <message>
        <source>Months of sick leave</source>
        <translation>Số tháng nghỉ ốm</translation>
    </message>
</context>
<context>
    <name>PersonField</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Tôn giáo</translation>
    </message>
    <message>
        <source>Identity number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Số thẻ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Quê quán</translation>
    </message>
    <message>
        <source>Permanent address</source>
        <translation>Thường trú</translation>
    </message>
    <message>
        <source>Lives at</source>
        <translation>Nơi ở hiện nay</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Nghề nghiệp</translation>
    </message>
    <message>
        <source>School education</source>
        <translation>Văn hóa</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Trained in</source>
        <translation>Ngành đào tạo</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận chính trị</translation>
    </message>
    <message>
        <source>Foreign languages</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Informatics</source>
        <translation>Tin học</translation>
    </message>
    <message>
        <source>Salaried</source>
        <translation>Hưởng lương</translation>
    </message>
    <message>
        <source>In hardship</source>
        <translation>Hoàn cảnh khó khăn</translation>
    </message>
    <message>
        <source>Works or studies away</source>
        <translation>Đi làm, đi học xa</translation>
    </message>
    <message>
        <source>Joined the Union on</source>
        <translation>Ngày vào Đoàn</translation>
    </message>
    <message>
        <source>Joined at</source>
        <translation>Nơi vào Đoàn</translation>
    </message>
    <message>
        <source>Admitted to the Party</source>
        <translation>Vào Đảng</translation>
    </message>
    <message>
        <source>Official Party member</source>
        <translation>Đảng viên chính thức</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>PersonFinder</name>
    <message>
        <source>This person is no longer in the file.</source>
        <translation>Người này không còn trong tệp.</translation>
    </message>
</context>
<context>
    <name>PersonInput</name>
    <message>
        <source>“%1” is neither yes nor no. Write “có” or “không”.</source>
        <translation>“%1” không phải có hay không. Hãy ghi “có” hoặc “không”.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 26/03/2022.</source>
        <translation>“%1” không phải ngày. Hãy ghi như 26/03/2022.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 26/03/2004, or only the year: 2004.</source>
        <translation>“%1” không phải ngày. Hãy ghi như 26/03/2004, hoặc chỉ năm: 2004.</translation>
    </message>
    <message>
        <source>“%1” is not in the list. Choose one of: %2.</source>
        <translation>“%1” không có trong danh mục. Hãy chọn: %2.</translation>
    </message>
</context>
<context>
    <name>PersonLists</name>
    <message>
        <source>en</source>
        <extracomment>The language in which names of lists are shown: &quot;vi&quot; in the Vietnamese catalogue.</extracomment>
        <translation>vi</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>looked at</source>
        <translation>xem</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>sao chép</translation>
    </message>
    <message>
        <source>written to a file</source>
        <translation>ghi ra tệp</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>in</translation>
    </message>
    <message>
        <source>taken in from a file</source>
        <translation>nhập từ tệp</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>See or get the data</source>
        <translation>Xem hoặc nhận dữ liệu</translation>
    </message>
    <message>
        <source>Correct the data</source>
        <translation>Sửa dữ liệu</translation>
    </message>
    <message>
        <source>Erase the data</source>
        <translation>Xóa dữ liệu</translation>
    </message>
    <message>
        <source>Restrict the use of the data</source>
        <translation>Hạn chế xử lý dữ liệu</translation>
    </message>
    <message>
        <source>Withdraw consent</source>
        <translation>Rút lại sự đồng ý</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>taken back by the person</source>
        <translation>người yêu cầu rút lại</translation>
    </message>
    <message>
        <source>the whole record</source>
        <translation>toàn bộ hồ sơ</translation>
    </message>
    <message>
        <source>This person is no longer in the file. Nothing was changed.</source>
        <translation>Người này không còn trong tệp. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The data of this person is erased already.</source>
        <translation>Dữ liệu của người này đã được xóa từ trước.</translation>
    </message>
    <message numerus="yes">
        <source>%n people carry this card number; name the person by the uid.</source>
        <translation>
            <numerusform>Có %n người mang số thẻ này; hãy chỉ rõ bằng mã uid.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in the file has this number.</source>
        <translation>Trong tệp không có ai mang số này.</translation>
    </message>
    <message>
        <source>Say whose data it is about, or who asks.</source>
        <translation>Hãy ghi dữ liệu của ai, hoặc ai yêu cầu.</translation>
    </message>
    <message>
        <source>Say on which day the request came; the due day follows from it.</source>
        <translation>Hãy ghi ngày nhận yêu cầu; hạn trả lời tính từ ngày đó.</translation>
    </message>
    <message>
        <source>The request cannot have come after today.</source>
        <translation>Ngày nhận yêu cầu không thể sau hôm nay.</translation>
    </message>
    <message>
        <source>The first answer cannot be older than the request.</source>
        <translation>Trả lời đầu tiên không thể trước ngày nhận yêu cầu.</translation>
    </message>
    <message>
        <source>Say on which day the request was closed, not before it came.</source>
        <translation>Hãy ghi ngày giải quyết xong, không trước ngày nhận.</translation>
    </message>
    <message>
        <source>Write what was answered or why it was refused; it is the office&apos;s proof.</source>
        <translation>Hãy ghi đã trả lời thế nào hoặc vì sao từ chối; đó là bằng chứng của cơ quan.</translation>
    </message>
    <message>
        <source>Access to personal data</source>
        <translation>Truy cập dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Request about personal data changed</source>
        <translation>Sửa yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>Yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Say why more time is needed.</source>
        <translation>Hãy ghi vì sao cần thêm thời gian.</translation>
    </message>
    <message>
        <source>More time for a request about personal data</source>
        <translation>Gia hạn yêu cầu về dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>This request is no longer in the register.</source>
        <translation>Yêu cầu này không còn trong sổ.</translation>
    </message>
    <message>
        <source>A request can be given more time once, while it is open. Nothing was changed.</source>
        <translation>Mỗi yêu cầu chỉ được gia hạn một lần khi đang mở. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>No rule is known that gives more time for this kind of request. Nothing was changed.</source>
        <translation>Chưa có quy định nào cho gia hạn loại yêu cầu này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say why the data is erased, such as the number of the request.</source>
        <translation>Hãy ghi vì sao xóa dữ liệu, ví dụ số của yêu cầu.</translation>
    </message>
    <message>
        <source>Personal data of one person erased</source>
        <translation>Xóa dữ liệu cá nhân của một người</translation>
    </message>
    <message>
        <source>The name that was typed is not the name of this person. Nothing was erased.</source>
        <translation>Tên vừa gõ không phải tên của người này. Chưa xóa gì.</translation>
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
    <name>PlanTables</name>
    <message>
        <source>“%1” is not one of the choices.</source>
        <translation>“%1” không có trong danh sách lựa chọn.</translation>
    </message>
    <message>
        <source>“%1” is neither a level (such as Huyện đoàn) nor the name of a unit.</source>
        <translation>“%1” không phải cấp (như Huyện đoàn) và cũng không phải tên đơn vị.</translation>
    </message>
    <message>
        <source>Level or unit</source>
        <translation>Cấp, đơn vị</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Hạn kế tiếp</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>%1, %2 days late</source>
        <translation>%1, trễ %2 ngày</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Tiến độ %</translation>
    </message>
    <message>
        <source>Progress is a whole percentage from 0 to 100.</source>
        <translation>Tiến độ là số nguyên từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Bậc</translation>
    </message>
    <message>
        <source>The depth is 1 for a main section, up to 4 for the smallest one.</source>
        <translation>Bậc 1 là mục lớn, đến bậc 4 là mục nhỏ nhất.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi ban hành</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên, trích yếu</translation>
    </message>
    <message>
        <source>Plan in this file</source>
        <translation>Kế hoạch trong tệp</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>căn cứ</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>dẫn chiếu</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Đề mục</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mục đích</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Body or post</source>
        <translation>Bộ phận, chức danh</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Lặp lại</translation>
    </message>
    <message>
        <source>Deadline in the plan&apos;s words</source>
        <translation>Thời hạn theo lời văn bản</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Product to hand in</source>
        <translation>Sản phẩm phải nộp</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Who reports</source>
        <translation>Cấp báo cáo</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Định kỳ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>When to report</source>
        <translation>Thời điểm báo cáo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>STT</translation>
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
    <name>Prompter</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Không được để trống.</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Not rated</source>
        <translation>Không xếp loại</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>Branch meeting</source>
        <translation>Họp chi đoàn</translation>
    </message>
    <message>
        <source>Waiting for decision</source>
        <translation>Chờ quyết định</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Đã quyết định</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Đã công bố</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Decision of the superior</source>
        <translation>Cấp trên quyết định</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Công bố</translation>
    </message>
</context>
<context>
    <name>RatingService</name>
    <message>
        <source>Choose the rules by which is rated. Nothing was opened.</source>
        <translation>Hãy chọn bộ tiêu chí để xếp loại. Chưa mở đợt nào.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Nothing was opened.</source>
        <translation>Kỳ kết thúc trước khi bắt đầu. Chưa mở đợt nào.</translation>
    </message>
    <message>
        <source>The rules “%1” do not hold on %2. Nothing was opened; choose others.</source>
        <translation>Bộ tiêu chí “%1” không có hiệu lực ngày %2. Chưa mở đợt nào; hãy chọn bộ khác.</translation>
    </message>
    <message>
        <source>The deadline of the step “%1” is before that of the step before it. Nothing was opened.</source>
        <translation>Hạn của bước “%1” sớm hơn hạn của bước trước. Chưa mở đợt nào.</translation>
    </message>
    <message>
        <source>Rating of members %1</source>
        <translation>Xếp loại đoàn viên năm %1</translation>
    </message>
    <message>
        <source>Open the round “%1”</source>
        <translation>Mở đợt “%1”</translation>
    </message>
    <message>
        <source>There is such a round already: “%1”. Nothing was opened.</source>
        <translation>Đã có đợt như vậy: “%1”. Không mở thêm.</translation>
    </message>
    <message>
        <source>Choose the unit that opens the round. Nothing was opened.</source>
        <translation>Hãy chọn đơn vị mở đợt. Chưa mở đợt nào.</translation>
    </message>
    <message>
        <source>Close a round of rating</source>
        <translation>Đóng đợt xếp loại</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) are not announced yet. Nothing was changed; announce or return them first.</source>
        <translation>
            <numerusform>Còn %n danh sách chưa công bố. Chưa thay đổi gì; hãy công bố hoặc trả lại trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out a round of rating</source>
        <translation>Bỏ đợt xếp loại</translation>
    </message>
    <message>
        <source>Somebody was rated in this round. Nothing was changed.</source>
        <translation>Đợt này đã có người được xếp loại. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Proposals from the records</source>
        <translation>Đề xuất từ sổ sách</translation>
    </message>
    <message>
        <source>“%1” is no grade of this round. Nothing was changed.</source>
        <translation>“%1” không phải là mức xếp loại của đợt này. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This member is not in the list. Nothing was changed; refresh the page.</source>
        <translation>Đoàn viên này không có trong danh sách. Chưa thay đổi gì; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>A figure from 0 to 1.000.000 is expected. Nothing was changed.</source>
        <translation>Cần một số từ 0 đến 1.000.000. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>%1 votes are more than the %2 who were present. Nothing was changed.</source>
        <translation>%1 phiếu là nhiều hơn %2 người có mặt. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The meeting is in the future. Nothing was changed; record it when it was held.</source>
        <translation>Ngày họp ở tương lai. Chưa thay đổi gì; hãy ghi khi đã họp.</translation>
    </message>
    <message>
        <source>More are present than the branch has members. Nothing was changed.</source>
        <translation>Số có mặt nhiều hơn số đoàn viên của chi đoàn. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The branch has no members on %1.</source>
        <translation>Ngày %1 chi đoàn không có đoàn viên.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have no grade of the branch.</source>
        <translation>
            <numerusform>%n đoàn viên chưa được chi đoàn xếp loại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grade(s) differ from what the records propose, and it is not said why.</source>
        <translation>
            <numerusform>%n người được xếp khác đề xuất từ sổ mà chưa ghi lý do.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day of the meeting and how many were present are not recorded.</source>
        <translation>Chưa ghi ngày họp và số người có mặt.</translation>
    </message>
    <message>
        <source>%1 have the grade “%2”; at most %3 may.</source>
        <translation>%1 người xếp loại “%2”; nhiều nhất là %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was presented.</source>
        <translation>%1 Chưa trình.</translation>
    </message>
    <message>
        <source>Say why the list is returned, so that the branch knows what to do.</source>
        <translation>Hãy ghi lý do trả lại để chi đoàn biết cần làm gì.</translation>
    </message>
    <message>
        <source>Number and date of the decision are missing. Nothing was decided.</source>
        <translation>Thiếu số và ngày quyết định. Chưa quyết định gì.</translation>
    </message>
    <message>
        <source>A grade differs from the branch&apos;s and it is not said why. Nothing was decided; give the reason first.</source>
        <translation>Có mức xếp loại khác chi đoàn mà chưa ghi lý do. Chưa quyết định gì; hãy ghi lý do trước.</translation>
    </message>
    <message>
        <source>Say why the result is reopened. Nothing was changed.</source>
        <translation>Hãy ghi lý do mở lại kết quả. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Say what the member objects to. Nothing was changed.</source>
        <translation>Hãy ghi nội dung kiến nghị của đoàn viên. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>There is no objection to answer, or the answer is empty. Nothing was changed.</source>
        <translation>Không có kiến nghị nào cần trả lời, hoặc câu trả lời còn trống. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>This round of rating no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Đợt xếp loại này không còn nữa. Chưa thay đổi gì; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>The round is closed. Nothing was changed.</source>
        <translation>Đợt xếp loại đã đóng. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The list is at the step “%1”. Nothing was changed; refresh the page.</source>
        <translation>Danh sách đang ở bước “%1”. Chưa thay đổi gì; hãy tải lại trang.</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Xếp loại: %1</translation>
    </message>
</context>
<context>
    <name>RegisterBook</name>
    <message>
        <source>Register of members</source>
        <translation>Sổ đoàn viên</translation>
    </message>
    <message>
        <source>Training programme</source>
        <translation>Sổ rèn luyện</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Sổ đoàn phí</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sổ sinh hoạt</translation>
    </message>
    <message>
        <source>Activities and inspections</source>
        <translation>Sổ hoạt động, kiểm tra</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>Sổ cán bộ</translation>
    </message>
    <message>
        <source>Outstanding members</source>
        <translation>Sổ đoàn viên ưu tú</translation>
    </message>
</context>
<context>
    <name>RegisterPaper</name>
    <message>
        <source>There is nobody to be listed. Choose another unit or another period.</source>
        <translation>Không có ai để đưa vào danh sách. Hãy chọn đơn vị hoặc kỳ khác.</translation>
    </message>
</context>
<context>
    <name>Registers</name>
    <message>
        <source>There is no register “%1”.</source>
        <translation>Không có sổ “%1”.</translation>
    </message>
    <message>
        <source>A register is kept from a day, and ends after it. Nothing was changed; choose the days anew.</source>
        <translation>Sổ bắt đầu từ một ngày và kết thúc sau ngày đó. Chưa thay đổi gì; hãy chọn lại ngày.</translation>
    </message>
    <message>
        <source>Keep: %1</source>
        <translation>Lập: %1</translation>
    </message>
    <message>
        <source>Keep registers</source>
        <translation>Lập các sổ</translation>
    </message>
    <message>
        <source>No longer keep: %1</source>
        <translation>Thôi dùng: %1</translation>
    </message>
    <message>
        <source>This indicator does not count by itself from a register.</source>
        <translation>Chỉ tiêu này không tự tính từ sổ.</translation>
    </message>
    <message>
        <source>No longer keep registers</source>
        <translation>Thôi giữ sổ</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>The figures of %1 for %2 are submitted. Nothing was changed; reopen the report with a reason first.</source>
        <translation>Số liệu %2 của %1 đã nộp. Chưa có gì bị thay đổi; hãy mở lại báo cáo và ghi lý do trước.</translation>
    </message>
    <message>
        <source>“%1” is computed from other indicators and cannot be typed.</source>
        <translation>“%1” được tính từ chỉ tiêu khác, không nhập tay được.</translation>
    </message>
    <message>
        <source>“%1” is entered for another kind of period.</source>
        <translation>“%1” được nhập theo loại kỳ khác.</translation>
    </message>
    <message>
        <source>A correction needs a reason.</source>
        <translation>Hiệu chỉnh phải có lý do.</translation>
    </message>
    <message>
        <source>“%1” is a single number, without a denominator.</source>
        <translation>“%1” là một con số, không có mẫu số.</translation>
    </message>
    <message>
        <source>This indicator does not hold in %1.</source>
        <translation>Chỉ tiêu này không áp dụng cho %1.</translation>
    </message>
    <message>
        <source>Note on a figure</source>
        <translation>Ghi chú số liệu</translation>
    </message>
    <message>
        <source>The report is in the state “%1”, so this step is not possible. Nothing was changed.</source>
        <translation>Báo cáo đang ở trạng thái “%1” nên không làm được bước này. Chưa có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>Submit the report of %1: %2</source>
        <translation>Nộp báo cáo %1: %2</translation>
    </message>
    <message>
        <source>Say why the report is reopened.</source>
        <translation>Hãy ghi lý do mở lại báo cáo.</translation>
    </message>
    <message>
        <source>Reopen the report of %1: %2</source>
        <translation>Mở lại báo cáo %1: %2</translation>
    </message>
    <message>
        <source>Say what is to be mended.</source>
        <translation>Hãy ghi điều cần sửa.</translation>
    </message>
    <message>
        <source>Return the report of %1: %2</source>
        <translation>Trả lại báo cáo %1: %2</translation>
    </message>
    <message>
        <source>Accept the report of %1: %2</source>
        <translation>Chấp nhận báo cáo %1: %2</translation>
    </message>
    <message>
        <source>Load the due dates of reports</source>
        <translation>Nạp hạn nộp báo cáo</translation>
    </message>
    <message>
        <source>Change a due date</source>
        <translation>Đổi hạn nộp</translation>
    </message>
    <message>
        <source>Add all sums up anew</source>
        <translation>Cộng lại toàn bộ</translation>
    </message>
    <message>
        <source>Adding up %1</source>
        <translation>Đang cộng năm %1</translation>
    </message>
    <message>
        <source>“%1” counts by itself from the registers and cannot be typed. Nothing was changed; change the records behind it instead.</source>
        <translation>“%1” tự tính từ sổ nên không nhập tay. Chưa thay đổi gì; hãy sửa trong sổ.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (dự thảo)</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Tất cả chỉ tiêu</translation>
    </message>
    <message>
        <source>%1 has submitted its figures of %2. Reopen or return the report to change them.</source>
        <translation>%1 đã nộp số liệu %2. Mở lại hoặc trả lại báo cáo để sửa.</translation>
    </message>
    <message>
        <source>Computed from two other indicators; F4 shows them.</source>
        <translation>Tính từ hai chỉ tiêu khác; nhấn F4 để xem.</translation>
    </message>
    <message>
        <source>The typed figure and its correction together; change them in the rows below.</source>
        <translation>Gồm số đã nhập và số hiệu chỉnh; sửa ở các dòng bên dưới.</translation>
    </message>
    <message>
        <source>The typed figure and its correction together; open this unit to change them.</source>
        <translation>Gồm số đã nhập và số hiệu chỉnh; mở đơn vị này để sửa.</translation>
    </message>
    <message>
        <source>Added up from the units below; type at each unit.</source>
        <translation>Cộng từ các đơn vị trực thuộc; nhập tại từng đơn vị.</translation>
    </message>
    <message>
        <source>Added up from %1/%2 units. Type at each unit; the unit&apos;s own part goes into the row below (Alt+Right), or add a correction at the right.</source>
        <translation>Cộng từ %1/%2 đơn vị. Nhập tại từng đơn vị; phần riêng của đơn vị nhập vào dòng bên dưới (Alt+Right), hoặc thêm hiệu chỉnh ở bên phải.</translation>
    </message>
    <message>
        <source>Typed month by month; choose “Month” at the top.</source>
        <translation>Nhập theo từng tháng; chọn “Tháng” ở phía trên.</translation>
    </message>
    <message>
        <source>Typed for shorter periods; choose one at the top.</source>
        <translation>Nhập theo kỳ ngắn hơn; chọn kỳ ở phía trên.</translation>
    </message>
    <message>
        <source>Reported once a year, with the last period of the year.</source>
        <translation>Báo cáo mỗi năm một lần, vào kỳ cuối năm.</translation>
    </message>
    <message>
        <source>Not reported in this period.</source>
        <translation>Không báo cáo trong kỳ này.</translation>
    </message>
    <message>
        <source>This period has not begun yet.</source>
        <translation>Kỳ này chưa bắt đầu.</translation>
    </message>
    <message>
        <source>Another office keeps the figures of this unit.</source>
        <translation>Số liệu của đơn vị này do cơ quan khác quản lý.</translation>
    </message>
    <message>
        <source>A correction is changed in the panel at the right, together with its reason.</source>
        <translation>Số hiệu chỉnh được sửa ở khung bên phải, cùng với lý do.</translation>
    </message>
    <message>
        <source>From %1/%2 units</source>
        <translation>Từ %1/%2 đơn vị</translation>
    </message>
    <message>
        <source>The running figure follows from the periods; type there.</source>
        <translation>Số lũy kế được tính từ các kỳ; nhập ở các kỳ.</translation>
    </message>
    <message>
        <source>Target for %1</source>
        <translation>Chỉ tiêu của %1</translation>
    </message>
    <message>
        <source>Targets are set under “Assign targets”, so that the sum stays in sight.</source>
        <translation>Chỉ tiêu được giao tại mục “Giao chỉ tiêu” để luôn thấy tổng số.</translation>
    </message>
    <message>
        <source>The percentage follows from target and running figure.</source>
        <translation>Tỷ lệ phần trăm được tính từ chỉ tiêu và số lũy kế.</translation>
    </message>
    <message>
        <source>Last year&apos;s figure; choose that year at the top to see where it comes from.</source>
        <translation>Số liệu năm trước; chọn năm đó ở phía trên để xem nguồn.</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>Riêng %1</translation>
    </message>
    <message>
        <source>Correction of %1</source>
        <translation>Hiệu chỉnh của %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng số</translation>
    </message>
    <message>
        <source>of which: %1 itself</source>
        <translation>trong đó: riêng %1</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>hiệu chỉnh</translation>
    </message>
    <message>
        <source>of which: %1</source>
        <translation>trong đó: %1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Measure</source>
        <comment>unit of measure, column heading</comment>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>state of the report, column heading</comment>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>narrow column heading</comment>
        <translation>KH</translation>
    </message>
    <message>
        <source>Year&apos;s target</source>
        <translation>KH năm</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>% of target</source>
        <translation>% KH</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Cùng kỳ</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>month as column heading</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Quarter %1</source>
        <comment>column heading</comment>
        <translation>Quý %1</translation>
    </message>
    <message>
        <source>First half-year</source>
        <translation>6 tháng đầu năm</translation>
    </message>
    <message>
        <source>Second half-year</source>
        <translation>6 tháng cuối năm</translation>
    </message>
    <message>
        <source>No</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Reported %1, register %2.</source>
        <translation>Đã báo cáo %1, theo sổ %2.</translation>
    </message>
    <message>
        <source>Counts by itself from the registers; F4 shows who is behind it.</source>
        <translation>Tự tính từ sổ; F4 xem danh sách phía sau.</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>adds up over the year</source>
        <translation>cộng dồn trong năm</translation>
    </message>
    <message>
        <source>as it stands at the end of the period</source>
        <translation>số tại thời điểm cuối kỳ</translation>
    </message>
    <message>
        <source>mean of the periods</source>
        <translation>trung bình các kỳ</translation>
    </message>
    <message>
        <source>highest of the periods</source>
        <translation>cao nhất trong các kỳ</translation>
    </message>
    <message>
        <source>counts units that reach %1</source>
        <translation>đếm số đơn vị đạt %1</translation>
    </message>
    <message>
        <source>mean of the units</source>
        <translation>trung bình các đơn vị</translation>
    </message>
    <message>
        <source>not added up over units</source>
        <translation>không cộng giữa các đơn vị</translation>
    </message>
    <message>
        <source>the more the better</source>
        <translation>càng cao càng tốt</translation>
    </message>
    <message>
        <source>the less the better</source>
        <translation>càng thấp càng tốt</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>đã nộp</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>đã mở lại</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>đã trả lại</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>there is nothing to rate by, neither points nor conditions</source>
        <translation>không có gì để xếp loại, cả điểm lẫn điều kiện</translation>
    </message>
    <message>
        <source>the code is used before</source>
        <translation>mã đã dùng</translation>
    </message>
    <message>
        <source>a group without criteria</source>
        <translation>nhóm không có tiêu chí nào</translation>
    </message>
    <message>
        <source>the most points are below zero</source>
        <translation>điểm tối đa nhỏ hơn 0</translation>
    </message>
    <message>
        <source>it must be above zero</source>
        <translation>phải lớn hơn 0</translation>
    </message>
    <message>
        <source>tiers stand from the best down</source>
        <translation>các mức xếp từ cao xuống thấp</translation>
    </message>
    <message>
        <source>more points than the criterion has</source>
        <translation>nhiều điểm hơn điểm tối đa của tiêu chí</translation>
    </message>
    <message>
        <source>there are no tiers</source>
        <translation>chưa có mức nào</translation>
    </message>
    <message>
        <source>thresholds stand from the best down</source>
        <translation>các ngưỡng xếp từ cao xuống thấp</translation>
    </message>
    <message>
        <source>grades stand from the best down</source>
        <translation>các mức xếp loại xếp từ cao xuống thấp</translation>
    </message>
    <message>
        <source>the last grade must ask for nothing</source>
        <translation>mức cuối cùng không được đòi điều kiện nào</translation>
    </message>
    <message>
        <source>it is not said when this applies</source>
        <translation>chưa nói khi nào áp dụng</translation>
    </message>
    <message>
        <source>a share from 0 to 100</source>
        <translation>tỷ lệ từ 0 đến 100</translation>
    </message>
    <message>
        <source>a scale has at least two grades</source>
        <translation>thang xếp loại có ít nhất hai mức</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Making figures</source>
        <translation>Đang tạo số liệu</translation>
    </message>
    <message>
        <source>The file holds data already. Nothing was changed; generate into a new file.</source>
        <translation>Tệp đã có dữ liệu. Chưa có gì bị thay đổi; hãy tạo vào tệp mới.</translation>
    </message>
    <message>
        <source>The catalogue has only %1 quarterly indicators.</source>
        <translation>Danh mục chỉ có %1 chỉ tiêu theo quý.</translation>
    </message>
    <message>
        <source>Generate data</source>
        <translation>Tạo dữ liệu mẫu</translation>
    </message>
    <message>
        <source>Loading the example</source>
        <translation>Đang nạp ví dụ</translation>
    </message>
    <message>
        <source>Open the units of the example</source>
        <translation>Thành lập các đơn vị của ví dụ</translation>
    </message>
    <message>
        <source>Set the own office</source>
        <translation>Chọn đơn vị của mình</translation>
    </message>
    <message>
        <source>Assign the targets of the example</source>
        <translation>Giao chỉ tiêu của ví dụ</translation>
    </message>
    <message>
        <source>Enter the figures of %1</source>
        <translation>Nhập số liệu %1</translation>
    </message>
    <message>
        <source>Set the first period to show</source>
        <translation>Chọn kỳ mở đầu tiên</translation>
    </message>
    <message>
        <source>The file holds data already. Nothing was changed; load the example into a new file.</source>
        <translation>Tệp đã có dữ liệu. Chưa có gì bị thay đổi; hãy nạp ví dụ vào tệp mới.</translation>
    </message>
    <message>
        <source>There is no example “%1”.</source>
        <translation>Không có ví dụ “%1”.</translation>
    </message>
    <message>
        <source>Making members</source>
        <translation>Đang lập danh sách đoàn viên</translation>
    </message>
    <message>
        <source>Enter the members of the example</source>
        <translation>Ghi đoàn viên của ví dụ</translation>
    </message>
    <message>
        <source>These sizes are not possible: 1–34 provinces, 1–999 communes, 1–99 branches, 1–4 quarters, at most 200 members of a branch.</source>
        <translation>Kích thước này không được: 1–34 tỉnh, 1–999 xã, 1–99 chi đoàn, 1–4 quý, nhiều nhất 200 đoàn viên mỗi chi đoàn.</translation>
    </message>
    <message>
        <source>Generate members</source>
        <translation>Tạo đoàn viên</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The unit did not exist on %1.</source>
        <translation>Đơn vị chưa có hoặc đã giải thể vào ngày %1.</translation>
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
    <message>
        <source>A user needs a name.</source>
        <translation>Người dùng phải có tên.</translation>
    </message>
    <message>
        <source>There is a user of this name already.</source>
        <translation>Đã có người dùng mang tên này.</translation>
    </message>
    <message>
        <source>Add the user %1</source>
        <translation>Thêm người dùng %1</translation>
    </message>
    <message>
        <source>Rename a user</source>
        <translation>Đổi tên người dùng</translation>
    </message>
    <message>
        <source>This person is at the keyboard now. Nothing was changed; let somebody else type first.</source>
        <translation>Người này đang nhập. Chưa có gì bị thay đổi; hãy chọn người khác nhập trước.</translation>
    </message>
    <message>
        <source>The last user stays, so that somebody can type.</source>
        <translation>Phải còn ít nhất một người để nhập.</translation>
    </message>
    <message>
        <source>Let %1 type again</source>
        <translation>Cho %1 nhập lại</translation>
    </message>
    <message>
        <source>No longer offer the user %1</source>
        <translation>Thôi hiện người dùng %1</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Being entered</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Bị trả lại</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã chấp nhận</translation>
    </message>
    <message>
        <source>No report of its own</source>
        <translation>Không nộp riêng</translation>
    </message>
    <message>
        <source>Nothing entered yet</source>
        <translation>Chưa nhập</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Submitted late</source>
        <translation>Nộp trễ</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>“%1” is an old Excel file (.xls) or is protected with a password. Open it in Excel, save it as .xlsx without a password, and choose that file.</source>
        <translation>“%1” là tệp Excel cũ (.xls) hoặc được bảo vệ bằng mật khẩu. Hãy mở bằng Excel, lưu thành .xlsx không có mật khẩu rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>“%1” is a PDF, which holds no cells. Ask for the Excel or CSV file it was made from.</source>
        <translation>“%1” là tệp PDF, không có ô dữ liệu. Hãy xin tệp Excel hoặc CSV gốc.</translation>
    </message>
    <message>
        <source>“%1” is a picture. Choose an Excel or CSV file.</source>
        <translation>“%1” là tệp ảnh. Hãy chọn tệp Excel hoặc CSV.</translation>
    </message>
    <message>
        <source>“%1” is a packed archive. Unpack it first and choose the Excel or CSV file inside.</source>
        <translation>“%1” là tệp nén. Hãy giải nén trước rồi chọn tệp Excel hoặc CSV bên trong.</translation>
    </message>
    <message>
        <source>“%1” is an Excel 2003 XML file. Open it in Excel, save it as .xlsx, and choose that file.</source>
        <translation>“%1” là tệp XML của Excel 2003. Hãy mở bằng Excel, lưu thành .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>There is nothing in it to import: all cells are empty.</source>
        <translation>Không có gì để nhập: tất cả các ô đều trống.</translation>
    </message>
    <message>
        <source>“%1” holds nothing to import: all cells are empty.</source>
        <translation>“%1” không có gì để nhập: tất cả các ô đều trống.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB. Save the sheet you need as a file of its own, or as CSV, and choose that.</source>
        <translation>“%1” lớn hơn %2 MB. Hãy lưu riêng trang tính cần dùng thành một tệp, hoặc thành CSV, rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>“%1” is not a table: it holds binary data. Choose an Excel (.xlsx) or CSV file.</source>
        <translation>“%1” không phải là bảng: tệp chứa dữ liệu nhị phân. Hãy chọn tệp Excel (.xlsx) hoặc CSV.</translation>
    </message>
    <message>
        <source>The file holds more text than an import can take. Save only the sheet you need and choose that file.</source>
        <translation>Tệp có quá nhiều văn bản, không nhập được. Hãy chỉ lưu trang tính cần dùng rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 rows (cell %3). Import it in parts.</source>
        <translation>“%1” có hơn %2 dòng (ô %3). Hãy nhập thành nhiều phần.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 columns (cell %3). Delete what does not belong to the list.</source>
        <translation>“%1” có hơn %2 cột (ô %3). Hãy xóa những gì không thuộc danh sách.</translation>
    </message>
    <message>
        <source>The file has more than %1 cells. Import it in parts.</source>
        <translation>Tệp có hơn %1 ô. Hãy nhập từng phần.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name and the folder.</source>
        <translation>Không có “%1”. Hãy kiểm tra tên và thư mục.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose an Excel or CSV file in it.</source>
        <translation>“%1” là thư mục. Hãy chọn một tệp Excel hoặc CSV trong đó.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Close the program that has it open, or ask for the right to read it.</source>
        <translation>Không đọc được “%1”. Hãy đóng chương trình đang mở tệp này, hoặc xin quyền đọc tệp.</translation>
    </message>
    <message>
        <source>There is no table in this page or paste.</source>
        <translation>Không có bảng nào trong trang hoặc nội dung dán này.</translation>
    </message>
    <message>
        <source>The tables of this page lie too deep inside each other.</source>
        <translation>Các bảng của trang này lồng vào nhau quá sâu.</translation>
    </message>
    <message>
        <source>There are more than %1 tables in this page.</source>
        <translation>Trang này có hơn %1 bảng.</translation>
    </message>
    <message>
        <source>A quotation mark opens in line %1 and is never closed. Close or remove it and read the file again.</source>
        <translation>Dấu ngoặc kép mở ở dòng %1 không được đóng. Hãy đóng hoặc xóa dấu đó rồi đọc lại tệp.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its part %2 breaks off or is wrong in line %3. Open it in Excel and save it anew.</source>
        <translation>“%1” bị hỏng: phần %2 bị đứt hoặc sai ở dòng %3. Hãy mở tệp bằng Excel và lưu lại.</translation>
    </message>
    <message>
        <source>“%1” is no Excel workbook (.xlsx). Choose an Excel or CSV file.</source>
        <translation>“%1” không phải là sổ tính Excel (.xlsx). Hãy chọn một tệp Excel hoặc CSV.</translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file. Open it, save it as .xlsx or CSV, and choose that file.</source>
        <translation>“%1” là tệp OpenDocument. Hãy mở tệp, lưu thành .xlsx hoặc CSV rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>“%1” is a Word document. Copy its table into an Excel sheet, or paste it here.</source>
        <translation>“%1” là tài liệu Word. Hãy sao chép bảng trong đó vào một trang tính Excel, hoặc dán vào đây.</translation>
    </message>
    <message>
        <source>“%1” is a binary Excel workbook (.xlsb). Save it as .xlsx and choose that file.</source>
        <translation>“%1” là sổ tính Excel nhị phân (.xlsb). Hãy lưu thành .xlsx rồi chọn tệp đó.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 sheets. Save the one you need as a file of its own.</source>
        <translation>“%1” có hơn %2 trang tính. Hãy lưu trang tính cần dùng thành một tệp riêng.</translation>
    </message>
    <message>
        <source>Reading sheet %1</source>
        <translation>Đang đọc trang tính %1</translation>
    </message>
    <message>
        <source>The sheet “%1” is damaged: “%2” is no cell. Open the file in Excel and save it anew.</source>
        <translation>Trang tính “%1” bị hỏng: “%2” không phải là ô. Hãy mở tệp bằng Excel và lưu lại.</translation>
    </message>
    <message>
        <source>formula without a result</source>
        <translation>công thức không có kết quả</translation>
    </message>
    <message>
        <source>missing text</source>
        <translation>thiếu nội dung chữ</translation>
    </message>
    <message>
        <source>“%1” holds definitions that no Excel file has and was not read. Open it in Excel and save it anew.</source>
        <translation>“%1” chứa những định nghĩa không có trong tệp Excel nên không được đọc. Hãy mở tệp bằng Excel và lưu lại.</translation>
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
    <name>Todo</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 và %2 đơn vị khác</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>Trễ 1 ngày</translation>
    </message>
    <message>
        <source>%1 days late</source>
        <translation>Trễ %1 ngày</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Hạn hôm nay</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>Còn 1 ngày</translation>
    </message>
    <message>
        <source>%1 days left</source>
        <translation>Còn %1 ngày</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>tháng %1</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <translation>quý %1</translation>
    </message>
    <message>
        <source>Hand in the report of %1 to %2 (due %3)</source>
        <translation>Nộp báo cáo %1 lên %2 (hạn %3)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>No unit has handed in its report of %1 yet (due %2)</source>
        <translation>Chưa đơn vị nào nộp báo cáo %1 (hạn %2)</translation>
    </message>
    <message>
        <source>Report of %1 not handed in (due %2): %3</source>
        <translation>Chưa nộp báo cáo %1 (hạn %2): %3</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>%1 returned the report of %2: %3</source>
        <translation>%1 trả lại báo cáo %2: %3</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới nhận</translation>
    </message>
    <message>
        <source>Reports waiting to be accepted: %1</source>
        <translation>Báo cáo chờ duyệt: %1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Duyệt</translation>
    </message>
    <message>
        <source>%1 (due %2)</source>
        <translation>%1 (hạn %2)</translation>
    </message>
    <message>
        <source>To hand in: %1</source>
        <translation>Nộp: %1</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Cells to mend before handing in: %1 (%2)</source>
        <translation>%1 ô phải sửa trước khi nộp (%2)</translation>
    </message>
    <message>
        <source>Cells to look at: %1 (%2)</source>
        <translation>%1 ô cần xem lại (%2)</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã đổi</translation>
    </message>
    <message>
        <source>Figures changed after the report was handed in: %1</source>
        <translation>Số liệu đã đổi sau khi nộp báo cáo: %1</translation>
    </message>
    <message>
        <source>More tasks late or due within %1 days: %2</source>
        <translation>Việc khác quá hạn hoặc đến hạn trong %1 ngày: %2</translation>
    </message>
    <message>
        <source>Plan tasks long overdue: %1, the oldest since %2</source>
        <translation>Nhiệm vụ kế hoạch quá hạn đã lâu: %1, sớm nhất từ %2</translation>
    </message>
    <message>
        <source>Request about personal data (%1): %2, due %3</source>
        <translation>Yêu cầu về dữ liệu cá nhân (%1): %2, hạn %3</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not registered</source>
        <translation>Chưa đăng ký</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đã đăng ký</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>Sent upward</source>
        <translation>Đã gửi lên</translation>
    </message>
    <message>
        <source>The programme has no such group.</source>
        <translation>Chương trình không có nhóm này.</translation>
    </message>
    <message>
        <source>Points begin at 0.</source>
        <translation>Điểm từ 0 trở lên.</translation>
    </message>
    <message>
        <source>Group %1 has at most %2 points.</source>
        <translation>Nhóm %1 tối đa %2 điểm.</translation>
    </message>
    <message numerus="yes">
        <source>Points have at most %n decimal(s).</source>
        <translation>
            <numerusform>Điểm có tối đa %n chữ số thập phân.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainingProgramme</name>
    <message>
        <source>the code is used before</source>
        <translation>mã đã dùng</translation>
    </message>
    <message>
        <source>the most points must be above zero</source>
        <translation>điểm tối đa phải lớn hơn 0</translation>
    </message>
    <message>
        <source>bands stand from the best down</source>
        <translation>các mức xếp từ cao xuống thấp</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>No training programme is known for the year %1. Nothing was changed; choose another year.</source>
        <translation>Chưa có chương trình rèn luyện cho năm %1. Chưa thay đổi gì; hãy chọn năm khác.</translation>
    </message>
    <message>
        <source>This registration no longer exists. Nothing was changed; refresh the page.</source>
        <translation>Đăng ký này không còn nữa. Chưa thay đổi gì; hãy làm mới trang.</translation>
    </message>
    <message>
        <source>The result was sent upward. Nothing was changed; take it back first.</source>
        <translation>Kết quả đã gửi lên. Chưa thay đổi gì; hãy rút lại trước.</translation>
    </message>
    <message>
        <source>The group is scored as a whole. Nothing was changed; clear its score before scoring its items.</source>
        <translation>Nhóm đang chấm chung. Chưa thay đổi gì; hãy xóa điểm nhóm trước khi chấm từng mục.</translation>
    </message>
    <message>
        <source>The group is the sum of its items. Nothing was changed; clear their scores before scoring it as a whole.</source>
        <translation>Điểm nhóm là tổng các mục. Chưa thay đổi gì; hãy xóa điểm các mục trước khi chấm chung.</translation>
    </message>
    <message>
        <source>Register for the training programme %1</source>
        <translation>Đăng ký rèn luyện %1</translation>
    </message>
    <message>
        <source>Take back the registration for the training programme</source>
        <translation>Rút đăng ký rèn luyện</translation>
    </message>
    <message>
        <source>A member with scores stays registered. Nothing was changed; clear the scores first.</source>
        <translation>Đoàn viên đã có điểm thì vẫn giữ đăng ký. Chưa thay đổi gì; hãy xóa điểm trước.</translation>
    </message>
    <message>
        <source>Scores of the training programme</source>
        <translation>Điểm rèn luyện</translation>
    </message>
    <message>
        <source>Remark of the branch on a member&apos;s training</source>
        <translation>Nhận xét của chi đoàn về rèn luyện</translation>
    </message>
    <message>
        <source>Send the results of the training programme upward</source>
        <translation>Gửi kết quả rèn luyện lên cấp trên</translation>
    </message>
    <message>
        <source>No member has the branch&apos;s score in every group yet. Nothing was sent; score the members first.</source>
        <translation>Chưa đoàn viên nào đủ điểm chi đoàn ở mọi nhóm. Chưa gửi gì; hãy chấm điểm trước.</translation>
    </message>
    <message>
        <source>Take back results of the training programme</source>
        <translation>Rút kết quả rèn luyện</translation>
    </message>
</context>
<context>
    <name>UnitAttributesForm</name>
    <message>
        <source>New unit</source>
        <translation>Đơn vị mới</translation>
    </message>
    <message>
        <source>Open the unit</source>
        <translation>Mở đơn vị</translation>
    </message>
    <message>
        <source>Change from a day on</source>
        <translation>Thay đổi từ một ngày</translation>
    </message>
    <message>
        <source>Periods before that day keep what was.</source>
        <translation>Các kỳ trước ngày đó giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Lưu thay đổi</translation>
    </message>
    <message>
        <source>Correct an error</source>
        <translation>Sửa lỗi</translation>
    </message>
    <message>
        <source>As if it had been right from the start; past periods change as well.</source>
        <translation>Coi như đã đúng ngay từ đầu; các kỳ trước cũng thay đổi theo.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Lưu nội dung sửa</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày nào</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Hands in reports of its own</source>
        <translation>Tự nộp báo cáo riêng</translation>
    </message>
    <message>
        <source>Exists from which day</source>
        <translation>Tồn tại từ ngày nào</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>Nội dung sai</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Choose the superior from the list that opens while you type.</source>
        <translation>Hãy chọn đơn vị cấp trên trong danh sách hiện ra khi gõ.</translation>
    </message>
    <message>
        <source>A unit needs a name.</source>
        <translation>Đơn vị phải có tên.</translation>
    </message>
</context>
<context>
    <name>UnitCloseForm</name>
    <message>
        <source>First day on which it no longer exists</source>
        <translation>Ngày đầu tiên không còn tồn tại</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Taken over by (if merged)</source>
        <translation>Đơn vị tiếp nhận (nếu sáp nhập)</translation>
    </message>
    <message>
        <source>Close the unit</source>
        <translation>Giải thể đơn vị</translation>
    </message>
    <message>
        <source>Its figures of earlier periods stay. Units below must be moved or closed before.</source>
        <translation>Số liệu các kỳ trước của đơn vị được giữ lại. Các đơn vị cấp dưới phải được chuyển đi hoặc giải thể trước.</translation>
    </message>
    <message>
        <source>Choose the unit from the list that opens while you type.</source>
        <translation>Hãy chọn đơn vị trong danh sách hiện ra khi gõ.</translation>
    </message>
</context>
<context>
    <name>UnitContactForm</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Lưu liên hệ</translation>
    </message>
</context>
<context>
    <name>UnitEvent</name>
    <message>
        <source>Opened</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Đổi mã</translation>
    </message>
    <message>
        <source>New type</source>
        <translation>Đổi loại hình</translation>
    </message>
    <message>
        <source>Moved to another parent</source>
        <translation>Chuyển đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Hoạt động trở lại</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đính chính</translation>
    </message>
</context>
<context>
    <name>UnitHeadcountForm</name>
    <message>
        <source>Counted on</source>
        <translation>Thời điểm ngày</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>trong đó nữ</translation>
    </message>
    <message>
        <source>Youth of the area</source>
        <translation>Thanh niên trên địa bàn</translation>
    </message>
    <message>
        <source>Party members of Union age</source>
        <translation>Đảng viên trong tuổi Đoàn</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>An empty field means not known, which is not zero.</source>
        <translation>Để trống nghĩa là chưa có số liệu, khác với số 0.</translation>
    </message>
    <message>
        <source>Save the head count</source>
        <translation>Lưu số lượng</translation>
    </message>
    <message>
        <source>Write a whole number, for example 1.234.</source>
        <translation>Ghi số nguyên, ví dụ 1.234.</translation>
    </message>
    <message>
        <source>There cannot be more women than members.</source>
        <translation>Số nữ không thể lớn hơn số đoàn viên.</translation>
    </message>
</context>
<context>
    <name>UnitImport</name>
    <message>
        <source>“%1” is not a number. Type a whole number, or empty the cell.</source>
        <translation>“%1” không phải là số. Hãy nhập số nguyên, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>“%1” cannot be a number of people. Type a whole number from 0.</source>
        <translation>“%1” không thể là số người. Hãy nhập số nguyên từ 0 trở lên.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like 26/03/2020, or empty the cell.</source>
        <translation>“%1” không phải là ngày. Hãy nhập theo dạng 26/03/2020, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>%1 cannot be right: the Union was founded on 26/03/1931.</source>
        <translation>%1 không thể đúng: Đoàn được thành lập ngày 26/03/1931.</translation>
    </message>
    <message>
        <source>“%1” names no day; %2 is taken.</source>
        <translation>“%1” không ghi ngày cụ thể; lấy %2.</translation>
    </message>
    <message>
        <source>The spreadsheet lost the 0 in front; %1 is taken.</source>
        <translation>Bảng tính đã làm mất số 0 ở đầu; lấy %1.</translation>
    </message>
    <message>
        <source>“%1” does not look like a telephone number.</source>
        <translation>“%1” có vẻ không phải là số điện thoại.</translation>
    </message>
    <message>
        <source>“%1” does not look like an email address.</source>
        <translation>“%1” có vẻ không phải là địa chỉ email.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here (%1). Type what belongs in the cell, or empty it.</source>
        <translation>Bảng tính báo lỗi ở đây (%1). Hãy nhập nội dung đúng của ô, hoặc để trống ô.</translation>
    </message>
    <message>
        <source>Row %1 means the same unit “%2”. Leave one of them out.</source>
        <translation>Dòng %1 chỉ cùng đơn vị “%2”. Hãy bỏ một trong hai dòng.</translation>
    </message>
    <message>
        <source>The code %1 belongs to “%2” in the data; it is renamed.</source>
        <translation>Mã %1 thuộc về “%2” trong dữ liệu; đơn vị đó được đổi tên.</translation>
    </message>
    <message>
        <source>A unit cannot stand below itself. Correct its superior unit.</source>
        <translation>Một đơn vị không thể trực thuộc chính nó. Hãy sửa đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>The unit is moved from “%1” to “%2”.</source>
        <translation>Đơn vị được chuyển từ “%1” sang “%2”.</translation>
    </message>
    <message>
        <source>The code %1 stands in row %2 already.</source>
        <translation>Mã %1 đã có ở dòng %2.</translation>
    </message>
    <message>
        <source>Row %1 has the same name under the same superior unit.</source>
        <translation>Dòng %1 có cùng tên và cùng đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>Row %1 has the same name under the same superior unit. Leave one out, or give them codes.</source>
        <translation>Dòng %1 có cùng tên và cùng đơn vị cấp trên. Hãy bỏ một dòng, hoặc đặt mã cho các đơn vị này.</translation>
    </message>
    <message>
        <source>the headings once more</source>
        <translation>tiêu đề lặp lại</translation>
    </message>
    <message>
        <source>a total</source>
        <translation>dòng tổng</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>neither code nor name</source>
        <translation>không có mã và tên</translation>
    </message>
    <message>
        <source>a heading over the units below it</source>
        <translation>tiêu đề của các đơn vị bên dưới</translation>
    </message>
    <message>
        <source>Several units carry the code %1 on that day.</source>
        <translation>Có nhiều đơn vị mang mã %1 vào ngày đó.</translation>
    </message>
    <message>
        <source>%1 units are called “%2”. Give the code of the superior unit.</source>
        <translation>Có %1 đơn vị tên là “%2”. Hãy ghi mã của đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>There is no superior unit “%1”, neither in this list nor in the data on that day. Correct it, or import that unit first.</source>
        <translation>Không có đơn vị cấp trên “%1” trong danh sách này lẫn trong dữ liệu vào ngày đó. Hãy sửa lại, hoặc nhập đơn vị đó trước.</translation>
    </message>
    <message>
        <source>%1 female members are more than all %2 members.</source>
        <translation>%1 đoàn viên nữ nhiều hơn tổng số %2 đoàn viên.</translation>
    </message>
    <message>
        <source>%1 Party members are more than all %2 members.</source>
        <translation>%1 đảng viên nhiều hơn tổng số %2 đoàn viên.</translation>
    </message>
    <message>
        <source>“%1” is not a known block and is not taken over.</source>
        <translation>“%1” không phải là khối đã có nên không được đưa vào.</translation>
    </message>
    <message>
        <source>“%1” is not a known area and is not taken over.</source>
        <translation>“%1” không phải là khu vực đã có nên không được đưa vào.</translation>
    </message>
    <message>
        <source>(do not import)</source>
        <translation>(không nhập)</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Code of the unit</source>
        <translation>Mã đơn vị</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Type of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Code of the superior unit</source>
        <translation>Mã đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Superior unit</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Founded on</source>
        <translation>Ngày thành lập</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Female members</source>
        <translation>Đoàn viên nữ</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Thanh niên</translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Post of the contact person</source>
        <translation>Chức vụ người liên hệ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Running number</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>No column is marked as name or code of the unit. Choose one above the table.</source>
        <translation>Chưa có cột nào được chọn làm tên hoặc mã đơn vị. Hãy chọn một cột ở phía trên bảng.</translation>
    </message>
    <message>
        <source>left out by you</source>
        <translation>do người dùng bỏ qua</translation>
    </message>
    <message>
        <source>Its superior unit in row %1 is left out. Leave this row out as well, or take that one in again.</source>
        <translation>Đơn vị cấp trên ở dòng %1 đã bị bỏ qua. Hãy bỏ cả dòng này, hoặc lấy lại dòng kia.</translation>
    </message>
    <message>
        <source>By this list the unit stands below itself. Correct its superior unit.</source>
        <translation>Theo danh sách này, đơn vị trực thuộc chính nó. Hãy sửa đơn vị cấp trên.</translation>
    </message>
    <message>
        <source>The name of the unit is missing.</source>
        <translation>Thiếu tên đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is not a known type of unit; “%2” is taken.</source>
        <translation>“%1” không phải là loại đơn vị đã có; lấy “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not a known type of unit.</source>
        <translation>“%1” không phải loại đơn vị đã biết.</translation>
    </message>
    <message>
        <source>Several units carry the code %1 on that day. Give them different codes first.</source>
        <translation>Có nhiều đơn vị mang mã %1 vào ngày đó. Hãy đặt mã khác nhau cho các đơn vị đó trước.</translation>
    </message>
    <message>
        <source>Read as code %1.</source>
        <translation>Đọc là mã %1.</translation>
    </message>
    <message>
        <source>The spreadsheet lost zeros in front; %1 is taken.</source>
        <translation>Bảng tính đã làm mất các số 0 ở đầu; lấy %1.</translation>
    </message>
    <message>
        <source>It cannot be told what type of unit “%1” is. Choose a type for such units, or name it in a column.</source>
        <translation>Không xác định được “%1” là loại đơn vị nào. Hãy chọn loại cho các đơn vị như vậy, hoặc ghi loại trong một cột.</translation>
    </message>
    <message>
        <source>Its superior unit exists in the data from %1 only, so the unit begins on that day; the founding day is kept as a note.</source>
        <translation>Đơn vị cấp trên chỉ có trong dữ liệu từ ngày %1 nên đơn vị bắt đầu từ ngày đó; ngày thành lập được giữ trong ghi chú.</translation>
    </message>
    <message>
        <source>Founded on %1.</source>
        <translation>Thành lập ngày %1.</translation>
    </message>
    <message>
        <source>Its superior unit is closed from %1 on.</source>
        <translation>Đơn vị cấp trên đã giải thể từ ngày %1.</translation>
    </message>
    <message>
        <source>A unit with the code %1 opens on %2; this makes another one.</source>
        <translation>Đơn vị mang mã %1 thành lập ngày %2; dòng này tạo thêm một đơn vị nữa.</translation>
    </message>
    <message>
        <source>By the rules a unit of the type “%1” does not stand under “%2”.</source>
        <translation>Theo quy định, loại “%1” không trực thuộc “%2”.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Như cũ</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Importing units</source>
        <translation>Đang nhập đơn vị</translation>
    </message>
    <message>
        <source>%1 cells have to be mended or left out first. Nothing was imported.</source>
        <translation>Còn %1 ô phải sửa hoặc bỏ qua trước. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>There is nothing to import: all units are in the data as the list says.</source>
        <translation>Không có gì để nhập: mọi đơn vị đã có trong dữ liệu như danh sách.</translation>
    </message>
    <message>
        <source>Import %1 units from %2</source>
        <translation>Nhập %1 đơn vị từ %2</translation>
    </message>
    <message>
        <source>The units in the data were changed meanwhile. Nothing was imported; check the list again.</source>
        <translation>Các đơn vị trong dữ liệu vừa thay đổi. Chưa nhập gì; hãy kiểm tra lại danh sách.</translation>
    </message>
    <message>
        <source>Checking the list</source>
        <translation>Đang kiểm tra danh sách</translation>
    </message>
</context>
<context>
    <name>UnitPanel</name>
    <message>
        <source>decision %1</source>
        <translation>QĐ số %1</translation>
    </message>
    <message>
        <source>decision of %1</source>
        <translation>QĐ ngày %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>ngày %1</translation>
    </message>
    <message>
        <source>taken over by %1</source>
        <translation>nhập vào %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Head count</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>None up to this day.</source>
        <translation>Chưa có số liệu đến ngày này.</translation>
    </message>
    <message>
        <source>Head count on %1</source>
        <translation>Số lượng ngày %1</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>of them women</source>
        <translation>trong đó nữ</translation>
    </message>
    <message>
        <source>Youth of the area</source>
        <translation>Thanh niên trên địa bàn</translation>
    </message>
    <message>
        <source>Party members of Union age</source>
        <translation>Đảng viên trong tuổi Đoàn</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · mã %2</translation>
    </message>
    <message>
        <source>Closed since %1</source>
        <translation>Không còn hoạt động từ %1</translation>
    </message>
    <message>
        <source>Exists only from %1 on</source>
        <translation>Chỉ có từ ngày %1</translation>
    </message>
    <message>
        <source>Closes on %1</source>
        <translation>Thôi hoạt động từ %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Thông tin ngày %1</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>Superior</source>
        <translation>Đơn vị cấp trên</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Exists since</source>
        <translation>Có từ ngày</translation>
    </message>
    <message>
        <source>As it is since</source>
        <translation>Như hiện nay từ</translation>
    </message>
    <message>
        <source>Report of its own</source>
        <translation>Nộp báo cáo riêng</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Quá trình</translation>
    </message>
</context>
<context>
    <name>UnitReopenForm</name>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Mở lại đơn vị</translation>
    </message>
    <message>
        <source>It exists again without a gap, with the name and superior it had.</source>
        <translation>Đơn vị hoạt động liên tục trở lại, giữ tên và cấp trên như trước.</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>sex</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>block</source>
        <translation>khối</translation>
    </message>
    <message>
        <source>“%1” is missing. Both numbers are needed for the percentage.</source>
        <translation>Thiếu “%1”. Cần cả hai số để tính tỷ lệ.</translation>
    </message>
    <message>
        <source>A figure cannot be below zero.</source>
        <translation>Số liệu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1 (%2) is more than %3 (%4). A part cannot exceed the whole.</source>
        <translation>%1 (%2) lớn hơn %3 (%4). Phần không thể lớn hơn tổng.</translation>
    </message>
    <message>
        <source>Enter 1 for yes or 0 for no.</source>
        <translation>Nhập 1 nếu có, 0 nếu không.</translation>
    </message>
    <message>
        <source>%1 is far from the usual %2 of the last periods. Check it, or say why in the note.</source>
        <translation>%1 khác xa mức thường gặp %2 của các kỳ trước. Hãy kiểm tra lại hoặc ghi lý do vào ghi chú.</translation>
    </message>
    <message>
        <source>The parts by %1 add up to %2, the whole is %3.</source>
        <translation>Tổng các phần theo %1 là %2, còn tổng chung là %3.</translation>
    </message>
</context>
<context>
    <name>XlsxWorkbook</name>
    <message>
        <source>The Excel file could not be put together: there is no room, or no right to write, in the folder for temporary files (%1). Nothing was written; free some space there and try again.</source>
        <translation>Không tạo được tệp Excel: thư mục chứa tệp tạm (%1) đã hết chỗ hoặc không cho ghi. Chưa ghi tệp nào; hãy giải phóng bớt dung lượng ở đó rồi làm lại.</translation>
    </message>
    <message>
        <source>The Excel file could not be put together. Nothing was written; your data are unchanged.</source>
        <translation>Không tạo được tệp Excel. Chưa ghi tệp nào; dữ liệu vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>ZipArchive</name>
    <message>
        <source>“%1” is locked with a password and cannot be read. Save it without a password and choose it again.</source>
        <translation>“%1” có mật khẩu nên không đọc được. Hãy lưu lại không kèm mật khẩu rồi chọn lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged or was not copied completely. Copy it again from where it came, or open it in the program that made it and save it anew.</source>
        <translation>“%1” bị hỏng hoặc chưa được sao chép đầy đủ. Hãy sao chép lại từ nơi gốc, hoặc mở bằng chương trình đã tạo ra tệp và lưu lại.</translation>
    </message>
    <message>
        <source>“%1” unpacks to far more than such a file can hold and was not read. It may be made to do harm; ask the sender for it in another form, such as CSV.</source>
        <translation>“%1” khi giải nén lớn hơn nhiều so với mức một tệp loại này có thể chứa nên không được đọc. Tệp có thể được tạo để gây hại; hãy đề nghị người gửi cung cấp ở dạng khác, chẳng hạn CSV.</translation>
    </message>
    <message>
        <source>The file could not be put together. Nothing was written; your data are unchanged.</source>
        <translation>Không đóng gói được tệp. Chưa ghi tệp nào; dữ liệu vẫn giữ nguyên.</translation>
    </message>
</context>
<context>
    <name>doancoso::charts::ChartView</name>
    <message>
        <source>Show fewer</source>
        <translation>Thu gọn danh sách</translation>
    </message>
    <message>
        <source>Show all %1…</source>
        <translation>Xem cả %1…</translation>
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
    <name>doancoso::flows::ImportFlow</name>
    <message>
        <source>Other things were changed after the import. Take those back first (Ctrl+Z), then the import. Nothing was changed.</source>
        <translation>Sau lần nhập đã có thay đổi khác. Hãy hoàn tác các thay đổi ấy trước (Ctrl+Z), rồi hoàn tác lần nhập. Dữ liệu chưa thay đổi.</translation>
    </message>
    <message>
        <source>The whole import was taken back. The list still stands here.</source>
        <translation>Đã hoàn tác cả lần nhập. Danh sách vẫn còn ở đây.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.csv *.tsv *.txt *.htm *.html)</source>
        <translation>Danh sách (*.xlsx *.xlsm *.csv *.tsv *.txt *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>các ô đã chép</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Tệp Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>The template was saved as %1. Fill it in, then choose it here.</source>
        <translation>Đã lưu tệp mẫu %1. Hãy điền danh sách vào tệp, rồi chọn tệp tại đây.</translation>
    </message>
</context>
<context>
    <name>doancoso::flows::ImportMembersFlow</name>
    <message>
        <source>in the register</source>
        <translation>đã có trong sổ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Choose the list of members</source>
        <translation>Chọn danh sách đoàn viên</translation>
    </message>
</context>
<context>
    <name>doancoso::flows::ImportUnitsFlow</name>
    <message>
        <source>Choose the list of units</source>
        <translation>Chọn danh sách đơn vị</translation>
    </message>
    <message>
        <source>type unknown</source>
        <translation>chưa rõ loại</translation>
    </message>
    <message>
        <source>%1, under %2</source>
        <translation>%1, trực thuộc %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::ActionRegistry</name>
    <message>
        <source>In tables</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>Save the cell and go down, up</source>
        <translation>Lưu ô rồi xuống, lên</translation>
    </message>
    <message>
        <source>Save the cell and go right, left</source>
        <translation>Lưu ô rồi sang phải, sang trái</translation>
    </message>
    <message>
        <source>Edit the cell</source>
        <translation>Sửa ô</translation>
    </message>
    <message>
        <source>Give the cell back its old value</source>
        <translation>Trả lại giá trị cũ của ô</translation>
    </message>
    <message>
        <source>Clear the chosen cells</source>
        <translation>Xóa nội dung các ô đang chọn</translation>
    </message>
    <message>
        <source>Copy, cut, paste, also with Excel</source>
        <translation>Chép, cắt, dán, cả với Excel</translation>
    </message>
    <message>
        <source>Copy with headings</source>
        <translation>Chép kèm tiêu đề cột</translation>
    </message>
    <message>
        <source>Fill down, fill right</source>
        <translation>Điền xuống, điền sang phải</translation>
    </message>
    <message>
        <source>Put what was typed into all chosen cells</source>
        <translation>Điền nội dung vừa gõ vào mọi ô đang chọn</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>Where the number comes from</source>
        <translation>Số này từ đâu ra</translation>
    </message>
    <message>
        <source>Next, previous cell to look at again</source>
        <translation>Ô cần xem lại kế tiếp, trước đó</translation>
    </message>
    <message>
        <source>Find in the table, find next</source>
        <translation>Tìm trong bảng, tìm tiếp</translation>
    </message>
    <message>
        <source>To the edge of the filled cells</source>
        <translation>Đến mép vùng có số liệu</translation>
    </message>
    <message>
        <source>Start and end of the row, of the table</source>
        <translation>Đầu và cuối dòng, đầu và cuối bảng</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Ra khỏi bảng</translation>
    </message>
</context>
<context>
    <name>doancoso::kit::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like 20/09/2022.</source>
        <translation>“%1” không phải là ngày. Hãy gõ như 20/09/2022.</translation>
    </message>
    <message>
        <source>The date must not be before %1.</source>
        <translation>Ngày không được trước %1.</translation>
    </message>
    <message>
        <source>The date must not be after %1.</source>
        <translation>Ngày không được sau %1.</translation>
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
    <name>doancoso::kit::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1/%2: %3</translation>
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
        <translation>Tìm mọi thứ</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::AccessModel</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Dữ liệu của ai</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Mục đích</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Deed</source>
        <translation>Việc làm</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivitiesView</name>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>Loại hoạt động</translation>
    </message>
    <message>
        <source>Nothing of this kind is recorded in this year.</source>
        <translation>Trong năm chưa ghi mục nào thuộc loại này.</translation>
    </message>
    <message>
        <source>Record an inspection</source>
        <translation>Ghi cuộc kiểm tra</translation>
    </message>
    <message>
        <source>Record an activity</source>
        <translation>Ghi hoạt động</translation>
    </message>
    <message>
        <source>No inspection is recorded in this year</source>
        <translation>Trong năm chưa ghi cuộc kiểm tra nào</translation>
    </message>
    <message>
        <source>No activity is recorded in this year</source>
        <translation>Trong năm chưa ghi hoạt động nào</translation>
    </message>
    <message>
        <source>Record what was inspected, what was found and by when it is to be mended.</source>
        <translation>Ghi kiểm tra ở đâu, thấy gì và hạn khắc phục.</translation>
    </message>
    <message>
        <source>Record classes, activities, youth projects, sessions with the Party committee and introductions. Indicators that follow from them count themselves.</source>
        <translation>Ghi lớp tập huấn, hoạt động, công trình thanh niên, buổi làm việc với cấp ủy và giới thiệu thanh niên. Các chỉ tiêu liên quan tự tính.</translation>
    </message>
    <message>
        <source>Inspections of the year</source>
        <translation>Các cuộc kiểm tra trong năm</translation>
    </message>
    <message>
        <source>Activities of the year</source>
        <translation>Hoạt động trong năm</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Inspected unit</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Tính cho</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Số người dự</translation>
    </message>
    <message>
        <source>Value (đồng)</source>
        <translation>Giá trị (đồng)</translation>
    </message>
    <message>
        <source>Introduced</source>
        <translation>Người được giới thiệu</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả giới thiệu</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Mended on %1.</source>
        <translation>Đã khắc phục ngày %1.</translation>
    </message>
    <message>
        <source>Open, no day is set.</source>
        <translation>Chưa khắc phục, chưa đặt hạn.</translation>
    </message>
    <message>
        <source>Overdue since %1.</source>
        <translation>Quá hạn từ %1.</translation>
    </message>
    <message>
        <source>To be mended by %1.</source>
        <translation>Hạn khắc phục %1.</translation>
    </message>
    <message>
        <source>Mended today</source>
        <translation>Khắc phục xong hôm nay</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>Thêm kiến nghị</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n mục trong danh sách</numerusform>
        </translation>
    </message>
    <message>
        <source>Value together (đồng)</source>
        <translation>Tổng giá trị (đồng)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Hoạt động</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivityForm</name>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Cụ thể</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Đơn vị kiểm tra</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Inspected unit</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Left empty: one day.</source>
        <translation>Để trống: trong một ngày.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Member who introduces</source>
        <translation>Đoàn viên giới thiệu</translation>
    </message>
    <message>
        <source>Young person, from the register</source>
        <translation>Thanh niên, chọn trong sổ</translation>
    </message>
    <message>
        <source>or by name</source>
        <translation>hoặc ghi tên</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả giới thiệu</translation>
    </message>
    <message>
        <source>How many took part</source>
        <translation>Số người tham gia</translation>
    </message>
    <message>
        <source>Left empty it is not known, which is not the same as 0.</source>
        <translation>Để trống là chưa biết, khác với 0.</translation>
    </message>
    <message>
        <source>Value in đồng</source>
        <translation>Giá trị (đồng)</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Phối hợp với</translation>
    </message>
    <message>
        <source>Names of units, a semicolon between them.</source>
        <translation>Tên các đơn vị, cách nhau bằng dấu chấm phẩy.</translation>
    </message>
    <message>
        <source>Counted at</source>
        <translation>Tính cho</translation>
    </message>
    <message>
        <source>A joint activity counts once: here, else at the organiser.</source>
        <translation>Hoạt động chung chỉ tính một lần: ở đây, nếu không thì ở đơn vị tổ chức.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Day of the document</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Mục mới</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it.</source>
        <translation>Enter lưu, Esc bỏ qua.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>Không có đơn vị “%1”.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivityListModel</name>
    <message numerus="yes">
        <source>%n mended</source>
        <translation>
            <numerusform>%n đã khắc phục</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 open of %2</source>
        <translation>còn %1 trên %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Đơn vị kiểm tra</translation>
    </message>
    <message>
        <source>Organised by</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Inspected unit</source>
        <translation>Đơn vị được kiểm tra</translation>
    </message>
    <message>
        <source>Taking part</source>
        <translation>Số người dự</translation>
    </message>
    <message>
        <source>Value (đồng)</source>
        <translation>Giá trị (đồng)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Kiến nghị</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ActivityPage</name>
    <message>
        <source>Meetings, activities, cadres</source>
        <translation>Sinh hoạt, hoạt động, cán bộ</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::AssignmentModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Result last year</source>
        <translation>Kết quả năm trước</translation>
    </message>
    <message>
        <source>Assigned now</source>
        <translation>Đang giao</translation>
    </message>
    <message>
        <source>New target</source>
        <translation>Chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>giữ</translation>
    </message>
    <message>
        <source>Only the new target can be typed.</source>
        <translation>Chỉ nhập được chỉ tiêu mới.</translation>
    </message>
    <message>
        <source>A target cannot be below zero.</source>
        <translation>Chỉ tiêu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>This indicator takes whole numbers only.</source>
        <translation>Chỉ tiêu này chỉ nhận số nguyên.</translation>
    </message>
    <message>
        <source>This indicator takes at most %1 decimal places.</source>
        <translation>Chỉ tiêu này nhận nhiều nhất %1 chữ số thập phân.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>STT</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::AssignmentView</name>
    <message>
        <source>Choose the plan at the top whose targets are to be assigned.</source>
        <translation>Chọn ở phía trên kế hoạch có chỉ tiêu cần giao.</translation>
    </message>
    <message>
        <source>The plan “%1” is closed; its targets stand as they are.</source>
        <translation>Kế hoạch “%1” đã kết thúc; chỉ tiêu giữ nguyên.</translation>
    </message>
    <message>
        <source>the same target for every unit</source>
        <translation>cùng một chỉ tiêu cho mọi đơn vị</translation>
    </message>
    <message>
        <source>Target:</source>
        <translation>Chỉ tiêu:</translation>
    </message>
    <message>
        <source>Total of %1:</source>
        <translation>Tổng của %1:</translation>
    </message>
    <message>
        <source>Set by the plan above; it is revised there.</source>
        <translation>Do kế hoạch cấp trên giao; sửa ở kế hoạch đó.</translation>
    </message>
    <message>
        <source>A target cannot be below zero.</source>
        <translation>Chỉ tiêu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>There are no reporting units below; only the unit&apos;s own target is set.</source>
        <translation>Không có đơn vị trực thuộc nộp báo cáo; chỉ giao chỉ tiêu cho chính đơn vị.</translation>
    </message>
    <message>
        <source>%1 of %2 units have this target</source>
        <translation>%1/%2 đơn vị có chỉ tiêu này</translation>
    </message>
    <message>
        <source>nothing left to assign</source>
        <translation>đã giao hết</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>vượt %1</translation>
    </message>
    <message>
        <source>%1 left to assign</source>
        <translation>còn %1 chưa giao</translation>
    </message>
    <message>
        <source>Total %1 · assigned %2 · %3</source>
        <translation>Tổng %1 · đã giao %2 · %3</translation>
    </message>
    <message>
        <source>The plan is issued: say why targets change. The old ones stay readable.</source>
        <translation>Kế hoạch đã ban hành: hãy ghi lý do sửa chỉ tiêu. Mức cũ vẫn xem được.</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) saved.</source>
        <translation>
            <numerusform>Đã lưu %n chỉ tiêu.</numerusform>
        </translation>
    </message>
    <message>
        <source>These targets are not saved yet. Save them, or discard the changes.</source>
        <translation>Các chỉ tiêu này chưa lưu. Hãy lưu, hoặc bỏ thay đổi.</translation>
    </message>
    <message>
        <source>Share:</source>
        <translation>Cách chia:</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Nhập tay</translation>
    </message>
    <message>
        <source>Equally</source>
        <translation>Chia đều</translation>
    </message>
    <message>
        <source>By members</source>
        <translation>Theo số đoàn viên</translation>
    </message>
    <message>
        <source>By last year&apos;s result</source>
        <translation>Theo kết quả năm trước</translation>
    </message>
    <message>
        <source>Each unit at least:</source>
        <translation>Mỗi đơn vị ít nhất:</translation>
    </message>
    <message>
        <source>The plan is issued. Which document changes its targets, from which day, and why?</source>
        <translation>Kế hoạch đã ban hành. Văn bản nào sửa chỉ tiêu, từ ngày nào, vì sao?</translation>
    </message>
    <message>
        <source>Number and date of the document</source>
        <translation>Số, ngày văn bản</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Lưu chỉ tiêu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::BackupModel</name>
    <message>
        <source>daily</source>
        <translation>hằng ngày</translation>
    </message>
    <message>
        <source>when the file was closed</source>
        <translation>khi đóng tệp</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>tự tay</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>trước khi nâng cấp</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>trước khi phục hồi</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập dữ liệu</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::BackupPane</name>
    <message>
        <source>%1, read back whole; %2 copies in the folder</source>
        <translation>%1, đã mở lại kiểm tra; thư mục có %2 bản</translation>
    </message>
    <message>
        <source>none yet in this folder</source>
        <translation>thư mục này chưa có bản nào</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written. The folder stays as it was; choose another one.</source>
        <translation>Không ghi được vào thư mục %1. Vẫn giữ thư mục cũ; hãy chọn thư mục khác.</translation>
    </message>
    <message>
        <source>Backups of this file go to %1 from now on. Copies in the former folder stay there.</source>
        <translation>Từ nay bản sao lưu của tệp này để ở %1. Các bản trong thư mục cũ vẫn còn đó.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Best on another disk or a USB stick that stays plugged in: then a broken disk does not take both.</source>
        <translation>Tốt nhất là ổ đĩa khác hoặc USB luôn cắm: hỏng một ổ vẫn còn bản kia.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Lần gần nhất</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Beside the data file</source>
        <translation>Để cạnh tệp dữ liệu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>A copy is made each day and when the file is closed, opened again and read whole before it counts. Kept are those of 7 days, 4 weeks and 12 months, the last five before an upgrade, restore or import, and for a year every one made by hand. Restoring is on the page “Journal &amp; backup”.</source>
        <translation>Mỗi ngày và mỗi khi đóng tệp, chương trình chép một bản, mở lại đọc hết rồi mới tính là xong. Giữ lại: các bản của 7 ngày, 4 tuần, 12 tháng; năm bản gần nhất trước khi nâng cấp, phục hồi, nhập danh sách; và trong một năm mọi bản tự tay sao lưu. Phục hồi ở trang “Nhật ký &amp; sao lưu”.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::BehindModel</name>
    <message>
        <source>Member or record</source>
        <translation>Đoàn viên, mục ghi</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>was counted then, no longer is</source>
        <translation>khi nộp có tính, nay không còn</translation>
    </message>
    <message>
        <source>%1; was counted then, no longer is</source>
        <translation>%1; khi nộp có tính, nay không còn</translation>
    </message>
    <message>
        <source>recorded after the report</source>
        <translation>ghi sau khi nộp</translation>
    </message>
    <message>
        <source>%1; recorded after the report</source>
        <translation>%1; ghi sau khi nộp</translation>
    </message>
    <message>
        <source>This follows from the registers; Enter opens the member&apos;s record.</source>
        <translation>Lấy từ sổ; Enter mở hồ sơ đoàn viên.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::BehindView</name>
    <message>
        <source>%1: %2</source>
        <comment>register, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reported %1 · %2: %3</source>
        <comment>figure, register, figure</comment>
        <translation>Đã báo cáo %1 · %2: %3</translation>
    </message>
    <message>
        <source>What was handed in stays as it is. To report the register&apos;s figure, let the report be returned or reopen it.</source>
        <translation>Số đã nộp giữ nguyên. Muốn báo cáo theo sổ, hãy đề nghị trả lại hoặc mở lại báo cáo.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) came or were corrected after the report; they are listed under “After the report”. What was handed in stays as it is.</source>
        <translation>
            <numerusform>%n mục ghi hoặc sửa sau khi nộp, liệt kê ở “Sau khi nộp”. Số đã nộp giữ nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of all</source>
        <comment>denominator</comment>
        <translation>Trong tổng số</translation>
    </message>
    <message>
        <source>After the report (%1)</source>
        <translation>Sau khi nộp (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n in the list</source>
        <translation>
            <numerusform>%n mục</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Về bảng</translation>
    </message>
    <message>
        <source>Find a name or unit</source>
        <translation>Tìm tên, đơn vị</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CadreEndForm</name>
    <message>
        <source>Last day in the post</source>
        <translation>Ngày cuối giữ chức</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>End the post</source>
        <translation>Thôi giữ chức</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CadreForm</name>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Who is not among the proposals is entered on the page “Members” first.</source>
        <translation>Người chưa có trong gợi ý thì nhập ở trang “Đoàn viên” trước.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Left empty while the post is held.</source>
        <translation>Để trống khi đang giữ chức.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>elected</source>
        <translation>bầu</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>chỉ định</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Term ends on</source>
        <translation>Nhiệm kỳ đến ngày</translation>
    </message>
    <message>
        <source>First in such a post on</source>
        <translation>Lần đầu giữ chức như vậy</translation>
    </message>
    <message>
        <source>Left empty: as above. The age at that day decides.</source>
        <translation>Để trống: như ngày trên. Tuổi vào ngày ấy là căn cứ.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>Other posts held</source>
        <translation>Kiêm nhiệm</translation>
    </message>
    <message>
        <source>works for the Union full time</source>
        <translation>chuyên trách công tác Đoàn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Chức vụ mới</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it.</source>
        <translation>Enter lưu, Esc bỏ qua.</translation>
    </message>
    <message>
        <source>Save the post</source>
        <translation>Lưu chức vụ</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CadreListModel</name>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Term until</source>
        <translation>Nhiệm kỳ đến</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận CT</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Lưu ý</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CadresView</name>
    <message>
        <source>All posts</source>
        <translation>Mọi chức vụ</translation>
    </message>
    <message>
        <source>Only who misses something</source>
        <translation>Chỉ người chưa đạt chuẩn</translation>
    </message>
    <message>
        <source>On the planning list</source>
        <translation>Trong quy hoạch</translation>
    </message>
    <message>
        <source>Term over or soon over</source>
        <translation>Hết hoặc sắp hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Which posts</source>
        <translation>Chức vụ nào</translation>
    </message>
    <message>
        <source>End the post…</source>
        <translation>Thôi giữ chức…</translation>
    </message>
    <message>
        <source>Onto the planning list…</source>
        <translation>Đưa vào quy hoạch…</translation>
    </message>
    <message>
        <source>Cadres and their posts</source>
        <translation>Cán bộ và chức vụ</translation>
    </message>
    <message>
        <source>Nobody of this kind.</source>
        <translation>Không có ai như vậy.</translation>
    </message>
    <message>
        <source>Enter who holds which post. The standards of each post are compared by themselves, and indicators about cadres count themselves.</source>
        <translation>Nhập ai giữ chức vụ nào. Chương trình tự đối chiếu tiêu chuẩn chức danh, các chỉ tiêu về cán bộ tự tính.</translation>
    </message>
    <message>
        <source>Planning list</source>
        <translation>Quy hoạch cán bộ</translation>
    </message>
    <message>
        <source>Cadres</source>
        <translation>Cán bộ</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n chức vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 meet the standard of their post.</source>
        <translation>%1/%2 người đạt tiêu chuẩn chức danh.</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Other posts held</source>
        <translation>Kiêm nhiệm</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận CT</translation>
    </message>
    <message>
        <source>Open the member&apos;s record</source>
        <translation>Mở hồ sơ đoàn viên</translation>
    </message>
    <message>
        <source>Change the post</source>
        <translation>Sửa chức vụ</translation>
    </message>
    <message>
        <source>Enter a post</source>
        <translation>Nhập chức vụ</translation>
    </message>
    <message>
        <source>No post is entered here yet</source>
        <translation>Chưa nhập chức vụ nào</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CalendarPane</name>
    <message>
        <source>every month</source>
        <translation>mọi tháng</translation>
    </message>
    <message>
        <source>Months close on their last day. Ctrl+Z takes it back.</source>
        <translation>Tháng chốt vào ngày cuối tháng. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Months close on day %1. Ctrl+Z takes it back.</source>
        <translation>Tháng chốt vào ngày %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>“%1” is added. Choose it in the list of periods at the top right.</source>
        <translation>Đã thêm “%1”. Chọn lịch này trong danh sách kỳ ở góc trên bên phải.</translation>
    </message>
    <message>
        <source>Another closing day is chosen but not stored. Press “%1”, or leave it.</source>
        <translation>Đã chọn ngày chốt khác nhưng chưa lưu. Bấm “%1”, hoặc bỏ.</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Để như cũ</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>A month closes on</source>
        <translation>Chốt số liệu tháng vào</translation>
    </message>
    <message>
        <source>The day up to which figures of a month are counted. Many offices close before the end of the month, so that the report is ready in time.</source>
        <translation>Số liệu của tháng tính đến hết ngày này. Nhiều nơi chốt trước ngày cuối tháng để kịp báo cáo.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Earlier months keep closing on their last day, with the figures they have.</source>
        <translation>Các tháng trước vẫn chốt vào ngày cuối tháng, số liệu giữ nguyên.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Năm học</translation>
    </message>
    <message>
        <source>the last day of the month</source>
        <translation>ngày cuối tháng</translation>
    </message>
    <message>
        <source>day </source>
        <translation>ngày </translation>
    </message>
    <message>
        <source>Close months so</source>
        <translation>Chốt tháng như trên</translation>
    </message>
    <message>
        <source>Remove this calendar</source>
        <translation>Bỏ lịch này</translation>
    </message>
    <message>
        <source>Add this calendar</source>
        <translation>Thêm lịch này</translation>
    </message>
    <message>
        <source>Schools may report by the school year. Its figures stand beside those of the calendar year and are chosen in the list of periods at the top right; sums of both are never mixed.</source>
        <translation>Trường học có thể báo cáo theo năm học. Số liệu năm học đứng riêng, chọn trong danh sách kỳ ở góc trên bên phải; không cộng lẫn với năm dương lịch.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CardForm</name>
    <message>
        <source>What it is called</source>
        <translation>Tên gọi</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Đếm cái gì</translation>
    </message>
    <message>
        <source>How it adds up</source>
        <translation>Cách cộng</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Cách đánh giá</translation>
    </message>
    <message>
        <source>How it is entered</source>
        <translation>Cách nhập</translation>
    </message>
    <message>
        <source>can be counted by several units</source>
        <translation>nhiều đơn vị cùng tính được</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Giải thích</translation>
    </message>
    <message>
        <source>Numerator and denominator are typed</source>
        <translation>Nhập tử số và mẫu số</translation>
    </message>
    <message>
        <source>Computed from two other indicators</source>
        <translation>Máy tính từ hai chỉ tiêu khác</translation>
    </message>
    <message>
        <source>Nothing: it is typed</source>
        <translation>Không: nhập tay</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CatalogueModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>thời gian</translation>
    </message>
    <message>
        <source>over units</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>Entered each</source>
        <translation>Kỳ nhập</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>máy tính</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>hết %1</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Cộng theo</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CataloguePage</name>
    <message>
        <source>Report forms</source>
        <translation>Mẫu biểu</translation>
    </message>
    <message>
        <source>Indicator catalogue</source>
        <translation>Danh mục chỉ tiêu</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Change %1 from a day on</source>
        <translation>Đổi %1 từ một ngày</translation>
    </message>
    <message>
        <source>Correct %1</source>
        <translation>Đính chính %1</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Phiên bản %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 indicators</source>
        <translation>%1/%2 chỉ tiêu</translation>
    </message>
    <message>
        <source>%1 indicators</source>
        <translation>%1 chỉ tiêu</translation>
    </message>
    <message>
        <source>The catalogue cannot be shown</source>
        <translation>Không hiển thị được danh mục</translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation>Chưa có chỉ tiêu nào</translation>
    </message>
    <message>
        <source>A card says what is counted, how it adds up and how it is judged. Take the ready-made catalogue and change what your office does otherwise.</source>
        <translation>Thẻ chỉ tiêu nói rõ đếm cái gì, cộng thế nào, đánh giá ra sao. Hãy dùng danh mục có sẵn rồi sửa những chỗ đơn vị mình làm khác.</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Nhóm: %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Validity: all</source>
        <translation>Hiệu lực: tất cả</translation>
    </message>
    <message>
        <source>In use on %1</source>
        <translation>Đang dùng ngày %1</translation>
    </message>
    <message>
        <source>No indicator matches the filter.</source>
        <translation>Không có chỉ tiêu nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>Use again from a day…</source>
        <translation>Dùng lại từ một ngày…</translation>
    </message>
    <message>
        <source>Change from a day…</source>
        <translation>Đổi từ một ngày…</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Find (e.g. “doan vien uu tu”)</source>
        <translation>Tìm (vd: “doan vien uu tu”)</translation>
    </message>
    <message>
        <source>Another meaning from a day on; sheets of the past stay as they are</source>
        <translation>Hiểu khác đi kể từ một ngày; biểu cũ giữ nguyên</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Đính chính…</translation>
    </message>
    <message>
        <source>Something was wrong from the start</source>
        <translation>Ghi sai ngay từ đầu</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Thôi dùng…</translation>
    </message>
    <message>
        <source>No longer in use from a day on; its past stays</source>
        <translation>Không dùng nữa kể từ một ngày; số liệu cũ vẫn còn</translation>
    </message>
    <message>
        <source>Take the ready-made catalogue</source>
        <translation>Dùng danh mục có sẵn</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Choose an indicator to see what it means and where it stands.</source>
        <translation>Chọn một chỉ tiêu để xem giải thích và nơi đang dùng.</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Việc này nghĩa là</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Put it on a report form and give it a target in a plan; until then it can be entered under “All indicators” only.</source>
        <translation>Đưa chỉ tiêu vào mẫu biểu và giao mức trong kế hoạch; trước đó chỉ nhập được ở mục “Tất cả chỉ tiêu”.</translation>
    </message>
    <message>
        <source>Changed so far</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Chưa sửa gì.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Đang dùng ở</translation>
    </message>
    <message>
        <source>Figures up to</source>
        <translation>Có số liệu đến</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Computed from it</source>
        <translation>Được tính từ đây</translation>
    </message>
    <message>
        <source>Add the indicator</source>
        <translation>Thêm chỉ tiêu</translation>
    </message>
    <message>
        <source>Change from this day</source>
        <translation>Đổi từ ngày này</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Đính chính thẻ</translation>
    </message>
    <message>
        <source>No longer in use from</source>
        <translation>Thôi dùng từ ngày</translation>
    </message>
    <message>
        <source>Retire it</source>
        <translation>Thôi dùng</translation>
    </message>
    <message>
        <source>%1 is no longer in use from %2 on. Ctrl+Z takes it back.</source>
        <translation>%1 thôi dùng từ %2. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>%1 indicators were added.</source>
        <translation>Đã thêm %1 chỉ tiêu.</translation>
    </message>
    <message>
        <source>Not saved yet: look at the fields marked in red. Nothing is lost.</source>
        <translation>Chưa lưu: hãy xem các ô bôi đỏ. Không mất gì.</translation>
    </message>
    <message>
        <source>%1 is added. Ctrl+Z takes it back.</source>
        <translation>Đã thêm %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>%1 has a new version from %2 on. Ctrl+Z takes it back.</source>
        <translation>%1 có phiên bản mới từ %2. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>%1 is corrected. Ctrl+Z takes it back.</source>
        <translation>Đã đính chính %1. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>Drop mine and show the new state</source>
        <translation>Bỏ bản của tôi, xem bản mới</translation>
    </message>
    <message>
        <source>The card is not saved yet. Save it with “%1”, or leave it.</source>
        <translation>Thẻ chưa lưu. Bấm “%1” để lưu, hoặc bỏ.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Bỏ, không lưu</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::CorrectionForm</name>
    <message>
        <source>Add or take away, for example -3</source>
        <translation>Cộng hoặc trừ, ví dụ -3</translation>
    </message>
    <message>
        <source>Reason, for example: counted twice by two units</source>
        <translation>Lý do, ví dụ: hai đơn vị cùng tính</translation>
    </message>
    <message>
        <source>Save correction</source>
        <translation>Lưu hiệu chỉnh</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Bỏ hiệu chỉnh</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Type by how much the figure is corrected.</source>
        <translation>Hãy gõ mức hiệu chỉnh.</translation>
    </message>
    <message>
        <source>Say why: the reason stands beside the figure for everybody who reads it.</source>
        <translation>Hãy ghi lý do: lý do đi cùng số liệu cho mọi người đọc.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DataRequestForm</name>
    <message>
        <source>Whose data</source>
        <translation>Dữ liệu của ai</translation>
    </message>
    <message>
        <source>Type a part of the name; no diacritics needed.</source>
        <translation>Gõ một phần họ tên; không cần dấu.</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Ai yêu cầu</translation>
    </message>
    <message>
        <source>Only when it is somebody else or nobody of the file.</source>
        <translation>Chỉ ghi khi là người khác hoặc người không có trong tệp.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Nhận ngày</translation>
    </message>
    <message>
        <source>First answer on</source>
        <translation>Trả lời đầu tiên ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Xong ngày</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>What was done, or why not.</source>
        <translation>Đã làm gì, hoặc vì sao không.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Yêu cầu mới</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>The due days follow from the kind and the day it came; Enter saves, Esc leaves it.</source>
        <translation>Hạn tính theo loại yêu cầu và ngày nhận; Enter để lưu, Esc để bỏ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>No rule is known for this day; agree on a day with the person.</source>
        <translation>Chưa có quy định nào cho ngày này; hãy hẹn ngày với người yêu cầu.</translation>
    </message>
    <message>
        <source>First answer by %1, done by %2 (%3).</source>
        <translation>Trả lời đầu tiên trước %1, xong trước %2 (%3).</translation>
    </message>
    <message>
        <source>The number of days still has to be confirmed in the text of the law.</source>
        <translation>Số ngày còn phải đối chiếu với văn bản luật.</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu gì</translation>
    </message>
    <message>
        <source>Choose the person from the list below the line, or clear the line.</source>
        <translation>Hãy chọn người trong danh sách bên dưới, hoặc xóa trống ô này.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DocumentPane</name>
    <message>
        <source>none in this file</source>
        <translation>không có trong tệp này</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tên loại</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Date of issue</source>
        <translation>Ngày ban hành</translation>
    </message>
    <message>
        <source>Issuing unit</source>
        <translation>Đơn vị ban hành</translation>
    </message>
    <message>
        <source>Unit as it stands in the document</source>
        <translation>Tên đơn vị ghi trên văn bản</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Short title, for lists</source>
        <translation>Tên ngắn, dùng trong danh sách</translation>
    </message>
    <message>
        <source>Abstract under the kind of document</source>
        <translation>Trích yếu (dưới tên loại văn bản)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Plan above</source>
        <translation>Kế hoạch cấp trên</translation>
    </message>
    <message>
        <source>Document above that is not in this file</source>
        <translation>Văn bản cấp trên không có trong tệp này</translation>
    </message>
    <message>
        <source>Signed on behalf of</source>
        <translation>Ký thay mặt (TM.)</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Note of the office</source>
        <translation>Ghi chú của văn phòng</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Nơi nhận</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesExemptionForm</name>
    <message>
        <source>From the month of</source>
        <translation>Từ tháng của ngày</translation>
    </message>
    <message>
        <source>To the month of</source>
        <translation>Đến tháng của ngày</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Exempt from dues</source>
        <translation>Miễn đoàn phí</translation>
    </message>
    <message>
        <source>Save the exemption</source>
        <translation>Lưu việc miễn</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesModel</name>
    <message>
        <source>Another branch collects this month.</source>
        <translation>Tháng này chi đoàn khác thu.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>miễn</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>phải thu %1</translation>
    </message>
    <message>
        <source>This follows from the months.</source>
        <translation>Tính từ các tháng.</translation>
    </message>
    <message>
        <source>M%1</source>
        <comment>month</comment>
        <translation>T%1</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Còn nợ</translation>
    </message>
    <message>
        <source>Paid until</source>
        <translation>Nộp đến</translation>
    </message>
    <message>
        <source>“%1” is no amount in đồng. Type x for what is due, or an amount such as 2.000.</source>
        <translation>“%1” không phải số tiền. Gõ x nếu nộp đúng mức, hoặc số tiền như 2.000.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesPaymentForm</name>
    <message>
        <source>From the month of</source>
        <translation>Từ tháng của ngày</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Nộp cho</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>một tháng</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>một quý</translation>
    </message>
    <message>
        <source>half a year</source>
        <translation>sáu tháng</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>một năm</translation>
    </message>
    <message>
        <source>Amount in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Pays what is open in these months, in their order; what is left over goes to the last.</source>
        <translation>Trả phần còn thiếu của các tháng theo thứ tự; phần dư ghi vào tháng cuối.</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Pay several months</source>
        <translation>Nộp nhiều tháng</translation>
    </message>
    <message>
        <source>Save the payment</source>
        <translation>Lưu khoản nộp</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesSalaryForm</name>
    <message>
        <source>Has a salary</source>
        <translation>Có hưởng lương</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>From the month of</source>
        <translation>Từ tháng của ngày</translation>
    </message>
    <message>
        <source>Months before it keep their rate.</source>
        <translation>Các tháng trước giữ mức cũ.</translation>
    </message>
    <message>
        <source>Another rate</source>
        <translation>Đổi mức đóng</translation>
    </message>
    <message>
        <source>Save the rate</source>
        <translation>Lưu mức đóng</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::DuesView</name>
    <message>
        <source>Collected</source>
        <translation>Đã thu</translation>
    </message>
    <message>
        <source>From below</source>
        <translation>Cấp dưới nộp</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>To hand up</source>
        <translation>Phải nộp lên</translation>
    </message>
    <message>
        <source>Handed up</source>
        <translation>Đã nộp lên</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Còn phải nộp</translation>
    </message>
    <message>
        <source>Pay several months…</source>
        <translation>Nộp nhiều tháng…</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>Miễn…</translation>
    </message>
    <message>
        <source>Another rate…</source>
        <translation>Đổi mức…</translation>
    </message>
    <message>
        <source>Dues book</source>
        <translation>Sổ đoàn phí</translation>
    </message>
    <message>
        <source>Members owe dues from the month in which they stand in the register. Enter them on the page “Members”.</source>
        <translation>Đoàn viên đóng đoàn phí từ tháng có tên trong sổ. Hãy nhập ở trang “Đoàn viên”.</translation>
    </message>
    <message>
        <source>Dues of the period</source>
        <translation>Đoàn phí trong kỳ</translation>
    </message>
    <message>
        <source>Dues book %1</source>
        <translation>Sổ đoàn phí %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>Còn nợ</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without dues. Three months without a good reason are a case for the branch.</source>
        <translation>
            <numerusform>%n tháng chưa đóng. Ba tháng không có lý do chính đáng thì chi đoàn phải xem xét.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>phải thu %1</translation>
    </message>
    <message>
        <source>The record does not say whether there is a salary; the lower rate is taken.</source>
        <translation>Hồ sơ chưa ghi có hưởng lương hay không; lấy mức thấp.</translation>
    </message>
    <message>
        <source>Exempt from %1 to %2, %3</source>
        <translation>Miễn từ %1 đến %2, %3</translation>
    </message>
    <message>
        <source>Take the exemption out</source>
        <translation>Bỏ việc miễn</translation>
    </message>
    <message>
        <source>Dues are ticked branch by branch: Enter on a branch goes there.</source>
        <translation>Đoàn phí được đánh dấu theo từng chi đoàn: Enter ở một chi đoàn để vào.</translation>
    </message>
    <message>
        <source>Space ticks a month as paid; an amount may be typed as well.</source>
        <translation>Phím cách đánh dấu tháng đã nộp; cũng có thể gõ số tiền.</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Đoàn phí</translation>
    </message>
    <message>
        <source>Hand dues up</source>
        <translation>Nộp đoàn phí lên</translation>
    </message>
    <message>
        <source>Nobody who owes dues yet</source>
        <translation>Chưa có ai phải đóng đoàn phí</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::EvaluationPage</name>
    <message>
        <source>Evaluation and rating</source>
        <translation>Đánh giá, xếp loại</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::EventFields</name>
    <message>
        <source>Day of admission</source>
        <translation>Ngày kết nạp</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>To which branch</source>
        <translation>Đến chi đoàn</translation>
    </message>
    <message>
        <source>Type a part of its name; no diacritics needed.</source>
        <translation>Gõ một phần tên, không cần dấu.</translation>
    </message>
    <message>
        <source>Remark of the branch</source>
        <translation>Nhận xét của chi đoàn</translation>
    </message>
    <message>
        <source>To which office</source>
        <translation>Nơi chuyển đến</translation>
    </message>
    <message>
        <source>Papers handed over</source>
        <translation>Giấy tờ giao</translation>
    </message>
    <message>
        <source>From which office</source>
        <translation>Nơi chuyển đi</translation>
    </message>
    <message>
        <source>Papers received</source>
        <translation>Giấy tờ nhận</translation>
    </message>
    <message>
        <source>Until (first day after it)</source>
        <translation>Đến (ngày đầu tiên sau thời hạn)</translation>
    </message>
    <message>
        <source>Present at the vote</source>
        <translation>Số có mặt</translation>
    </message>
    <message>
        <source>Votes in favour</source>
        <translation>Số phiếu tán thành</translation>
    </message>
    <message>
        <source>Introduced by</source>
        <translation>Người giới thiệu</translation>
    </message>
    <message>
        <source>Which discipline</source>
        <translation>Hình thức kỷ luật</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Which commendation</source>
        <translation>Hình thức khen thưởng</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Thành tích</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cơ quan quyết định</translation>
    </message>
    <message>
        <source>This is no date. Write it as 01/07/2022.</source>
        <translation>Đây không phải ngày. Hãy ghi như 01/07/2022.</translation>
    </message>
    <message>
        <source>Say from which day it holds.</source>
        <translation>Hãy ghi từ ngày nào.</translation>
    </message>
    <message>
        <source>A number of people is needed here.</source>
        <translation>Ô này cần số người.</translation>
    </message>
    <message>
        <source>Choose the branch from the list that opens while you type.</source>
        <translation>Hãy chọn chi đoàn trong danh sách hiện ra khi gõ.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ExampleView</name>
    <message>
        <source>Example</source>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai kỳ</translation>
    </message>
    <message>
        <source>Unit A</source>
        <translation>Đơn vị A</translation>
    </message>
    <message>
        <source>Unit B</source>
        <translation>Đơn vị B</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Cấp trên</translation>
    </message>
    <message>
        <source>The unit above shows nothing but what it enters itself.</source>
        <translation>Cấp trên không có gì ngoài số của chính mình.</translation>
    </message>
    <message>
        <source>The mean of both percentages, %1 %, would be wrong: the larger unit must weigh more.</source>
        <translation>Lấy trung bình hai tỷ lệ, %1 %, là sai: đơn vị đông hơn phải nặng hơn.</translation>
    </message>
    <message>
        <source>One of the two units reaches the threshold.</source>
        <translation>Một trong hai đơn vị đạt mức.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ExplainView</name>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Về bảng</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ExplanationModel</name>
    <message>
        <source>%1 itself</source>
        <translation>Riêng %1</translation>
    </message>
    <message>
        <source>Correction: %1</source>
        <translation>Hiệu chỉnh: %1</translation>
    </message>
    <message numerus="yes">
        <source>Not yet: %1 and %n more</source>
        <translation>
            <numerusform>Chưa có: %1 và %n đơn vị nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>Chưa có: %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Từ đâu ra</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Số liệu</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>state of the report, column heading</comment>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ExplanationTree</name>
    <message>
        <source>Where the figure comes from</source>
        <translation>Số liệu từ đâu ra</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::FindingForm</name>
    <message>
        <source>What was found</source>
        <translation>Nội dung kiến nghị</translation>
    </message>
    <message>
        <source>Who mends it</source>
        <translation>Đơn vị khắc phục</translation>
    </message>
    <message>
        <source>Left empty: the inspected unit.</source>
        <translation>Để trống: đơn vị được kiểm tra.</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Người chịu trách nhiệm</translation>
    </message>
    <message>
        <source>To be mended by</source>
        <translation>Hạn khắc phục</translation>
    </message>
    <message>
        <source>Mended on</source>
        <translation>Khắc phục ngày</translation>
    </message>
    <message>
        <source>Left empty it is open.</source>
        <translation>Để trống là chưa khắc phục.</translation>
    </message>
    <message>
        <source>How it was mended</source>
        <translation>Đã khắc phục thế nào</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Kiến nghị</translation>
    </message>
    <message>
        <source>Save the finding</source>
        <translation>Lưu kiến nghị</translation>
    </message>
    <message>
        <source>Write what was found.</source>
        <translation>Hãy ghi nội dung kiến nghị.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::FormLinesModel</name>
    <message>
        <source>Section, indicator</source>
        <translation>Mục, chỉ tiêu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>hết %1</translation>
    </message>
    <message>
        <source>The card of an indicator is changed in the catalogue. Here it is moved or taken out.</source>
        <translation>Thẻ chỉ tiêu sửa ở danh mục. Ở đây chỉ chuyển chỗ hoặc bỏ ra.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>STT</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::FormsPane</name>
    <message>
        <source>%1 indicators</source>
        <translation>%1 chỉ tiêu</translation>
    </message>
    <message>
        <source>Not stored yet: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>The form is not stored yet: %1</source>
        <translation>Biểu chưa lưu: %1</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>No report form yet</source>
        <translation>Chưa có mẫu biểu</translation>
    </message>
    <message>
        <source>A form says which indicators stand on the quarterly sheet, in which order and under which headings. Make the first one with “%1”.</source>
        <translation>Mẫu biểu quyết định chỉ tiêu nào đứng trên biểu quý, theo thứ tự nào, dưới mục nào. Lập biểu đầu tiên bằng “%1”.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Số mục</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Kỳ nộp</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Dùng để làm gì</translation>
    </message>
    <message>
        <source>The order here is the order of the printed sheet and of the entry grid. A plan names the form on which its results are handed in.</source>
        <translation>Thứ tự ở đây là thứ tự trên biểu in và trên bảng nhập. Kế hoạch ghi rõ báo cáo theo biểu nào.</translation>
    </message>
    <message>
        <source>By keyboard</source>
        <translation>Bằng bàn phím</translation>
    </message>
    <message>
        <source>Move the line</source>
        <translation>Chuyển dòng</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>New section below</source>
        <translation>Thêm mục bên dưới</translation>
    </message>
    <message>
        <source>Rename a section</source>
        <translation>Đổi tên mục</translation>
    </message>
    <message>
        <source>New form</source>
        <translation>Biểu mới</translation>
    </message>
    <message>
        <source>Remove the form</source>
        <translation>Xóa biểu</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Mục mới</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>&amp;Add below</source>
        <translation>T&amp;hêm dưới dòng này</translation>
    </message>
    <message>
        <source>Add an indicator below the chosen line</source>
        <translation>Thêm chỉ tiêu dưới dòng đang chọn</translation>
    </message>
    <message>
        <source>Report forms</source>
        <translation>Mẫu biểu</translation>
    </message>
    <message>
        <source>Sections and indicators of the form</source>
        <translation>Mục và chỉ tiêu của biểu</translation>
    </message>
    <message>
        <source>No indicator yet. Type a part of a name or code into “%1”.</source>
        <translation>Chưa có chỉ tiêu. Gõ một phần tên hoặc mã vào “%1”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên biểu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>The first section can go only when no indicator stands under it.</source>
        <translation>Mục đầu tiên chỉ bỏ được khi không còn chỉ tiêu bên dưới.</translation>
    </message>
    <message>
        <source>A new form begins as a copy of “%1”. Then take out what is too much and add what is missing.</source>
        <translation>Biểu mới chép từ “%1”. Sau đó bỏ bớt và thêm vào.</translation>
    </message>
    <message>
        <source>A new form begins empty; then add its indicators.</source>
        <translation>Biểu mới để trống; sau đó thêm chỉ tiêu.</translation>
    </message>
    <message>
        <source>e.g. HUYEN-Q</source>
        <translation>vd: HUYEN-Q</translation>
    </message>
    <message>
        <source>Make the form</source>
        <translation>Lập biểu</translation>
    </message>
    <message>
        <source>The form “%1” is made. Every further step is stored at once.</source>
        <translation>Đã lập biểu “%1”. Mỗi bước sau được lưu ngay.</translation>
    </message>
    <message>
        <source>Remove the form “%1”? Indicators and figures stay; Ctrl+Z brings the form back.</source>
        <translation>Xóa biểu “%1”? Chỉ tiêu và số liệu vẫn còn; Ctrl+Z để lấy lại biểu.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>In a table</source>
        <translation>Trong bảng số liệu</translation>
    </message>
    <message>
        <source>Save the cell and go down</source>
        <translation>Lưu ô, xuống dưới</translation>
    </message>
    <message>
        <source>Save the cell and go up</source>
        <translation>Lưu ô, lên trên</translation>
    </message>
    <message>
        <source>Save the cell and go right</source>
        <translation>Lưu ô, sang phải</translation>
    </message>
    <message>
        <source>Change what stands in the cell</source>
        <translation>Sửa nội dung ô</translation>
    </message>
    <message>
        <source>Restore what stood in the cell</source>
        <translation>Trả lại nội dung cũ của ô</translation>
    </message>
    <message>
        <source>Empty the selected cells</source>
        <translation>Xóa các ô đang chọn</translation>
    </message>
    <message>
        <source>Copy and paste blocks, also with Excel</source>
        <translation>Chép, dán khối ô, cả với Excel</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Điền xuống</translation>
    </message>
    <message>
        <source>Find in the table</source>
        <translation>Tìm trong bảng</translation>
    </message>
    <message>
        <source>Where this number comes from</source>
        <translation>Số này từ đâu ra</translation>
    </message>
    <message>
        <source>Next cell to look at again</source>
        <translation>Ô cần xem lại tiếp theo</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Organisation, plans, targets, results and printed sheets of the Youth Union&apos;s offices.</source>
        <translation>Tổ chức, kế hoạch, chỉ tiêu, kết quả và biểu in của các cấp bộ Đoàn.</translation>
    </message>
    <message>
        <source>It works without a network, asks for no account and sends nothing to anyone. Your data lie in one file that belongs to you.</source>
        <translation>Chương trình chạy không cần mạng, không cần tài khoản, không gửi gì cho ai. Dữ liệu nằm trong một tệp của chính đơn vị.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use it, pass it on and change it under its terms. It comes without any warranty.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU (GPL) phiên bản 3 trở lên: được dùng, chuyển cho người khác và sửa đổi theo giấy phép đó. Không kèm bảo đảm nào.</translation>
    </message>
    <message>
        <source>Built with Qt %1, SQLite, libxlsxwriter and minizip.</source>
        <translation>Xây dựng bằng Qt %1, SQLite, libxlsxwriter và minizip.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ImportModel</name>
    <message>
        <source>This row stands above the list and is not imported.</source>
        <translation>Dòng này nằm trên danh sách nên không được nhập.</translation>
    </message>
    <message>
        <source>This column is not imported. Alt+Down chooses what it means.</source>
        <translation>Cột này không nhập. Bấm Alt+↓ để chọn ý nghĩa của cột.</translation>
    </message>
    <message>
        <source>This cell is merged with %1. Correct it there.</source>
        <translation>Ô này gộp với ô %1. Hãy sửa ở ô đó.</translation>
    </message>
    <message>
        <source>The row in the file. Space takes it in or leaves it out.</source>
        <translation>Số dòng trong tệp. Phím cách để nhập hoặc bỏ qua dòng.</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Không nhập: %1.</translation>
    </message>
    <message>
        <source>The program finds out what happens to the row from the other cells.</source>
        <translation>Chương trình tự xác định theo các ô khác của dòng.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Sẽ làm gì</translation>
    </message>
    <message>
        <source>What the column means: click, or Alt+Down in a cell.</source>
        <translation>Ý nghĩa của cột: bấm vào đây, hoặc bấm Alt+↓ khi đứng ở một ô.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ImportPage</name>
    <message>
        <source>turned into Unicode</source>
        <translation>đã chuyển sang Unicode</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) in an old %1 font were turned into Unicode.</source>
        <translation>
            <numerusform>%n ô dùng phông chữ cũ %1 đã được chuyển sang Unicode.</numerusform>
        </translation>
    </message>
    <message>
        <source>columns as last time</source>
        <translation>cột như lần trước</translation>
    </message>
    <message>
        <source>A list with the same headings was imported before.</source>
        <translation>Đã từng nhập một danh sách có cùng tiêu đề.</translation>
    </message>
    <message>
        <source>This list is not imported yet; nothing in the data was changed.</source>
        <translation>Danh sách này chưa nhập; dữ liệu chưa thay đổi.</translation>
    </message>
    <message>
        <source>Leave without importing</source>
        <translation>Thôi, không nhập</translation>
    </message>
    <message>
        <source>The list on the screen has corrections that would be lost.</source>
        <translation>Danh sách trên màn hình có chỗ đã sửa, thay danh sách khác thì mất các chỗ sửa ấy.</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Thay danh sách</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Save a template…</source>
        <translation>Lưu tệp mẫu…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Thôi nhập</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>Hoàn tác lần nhập</translation>
    </message>
    <message>
        <source>Previous cell to look at (Shift+F7)</source>
        <translation>Ô cần xem lại trước (Shift+F7)</translation>
    </message>
    <message>
        <source>Next cell to look at (F7)</source>
        <translation>Ô cần xem lại sau (F7)</translation>
    </message>
    <message>
        <source>The list to be imported</source>
        <translation>Danh sách sẽ nhập</translation>
    </message>
    <message>
        <source>No row of this kind.</source>
        <translation>Không có dòng nào thuộc loại này.</translation>
    </message>
    <message>
        <source>correct a cell</source>
        <translation>sửa ô</translation>
    </message>
    <message>
        <source>next cell to look at</source>
        <translation>ô cần xem lại tiếp theo</translation>
    </message>
    <message>
        <source>what the column means</source>
        <translation>ý nghĩa của cột</translation>
    </message>
    <message>
        <source>leave a row out</source>
        <translation>bỏ qua dòng</translation>
    </message>
    <message>
        <source>take a correction back</source>
        <translation>lấy lại chỗ vừa sửa</translation>
    </message>
    <message>
        <source>Reading the list</source>
        <translation>Đang đọc danh sách</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Đang nhập</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Đang hoàn tác lần nhập</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>%n dòng bỏ qua</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is imported</source>
        <translation>Đã nhập xong danh sách</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was imported.</source>
        <translation>Đã hủy. Chưa nhập đơn vị nào.</translation>
    </message>
    <message>
        <source>This list cannot be read</source>
        <translation>Không đọc được danh sách này</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s) first</source>
        <translation>
            <numerusform>Sửa %n chỗ trước khi nhập</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Không có gì để nhập</translation>
    </message>
    <message>
        <source>Cells in red have to be corrected, or their rows left out, before anything is imported.</source>
        <translation>Các ô màu đỏ phải được sửa, hoặc bỏ qua cả dòng, rồi mới nhập được.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out.</source>
        <translation>
            <numerusform>%n dòng bỏ qua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to correct</source>
        <translation>
            <numerusform>%n ô phải sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) worth a look</source>
        <translation>
            <numerusform>%n ô nên xem lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>Trang tính: %1</translation>
    </message>
    <message>
        <source>Take the row in</source>
        <translation>Nhập lại dòng</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Bỏ qua dòng</translation>
    </message>
    <message>
        <source>These are no headings</source>
        <translation>Không phải tiêu đề</translation>
    </message>
    <message>
        <source>Headings stand here</source>
        <translation>Tiêu đề ở dòng này</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ImportPanel</name>
    <message>
        <source>%1 – now column %2</source>
        <translation>%1 – đang ở cột %2</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Cột %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Choose a cell to see how its row was understood.</source>
        <translation>Chọn một ô để xem dòng ấy được hiểu thế nào.</translation>
    </message>
    <message>
        <source>This row stands above the list or is empty; it is not imported.</source>
        <translation>Dòng này nằm trên danh sách hoặc trống nên không được nhập.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Bỏ qua: %1.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>What the column means</source>
        <translation>Ý nghĩa của cột</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::IndicatorField</name>
    <message>
        <source>Part of a name or code</source>
        <translation>Một phần tên hoặc mã</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::JournalModel</name>
    <message>
        <source>When</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>done again</source>
        <translation>làm lại</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>chương trình</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::JournalPage</name>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>Đang sao lưu và đọc kiểm tra lại…</translation>
    </message>
    <message>
        <source>Backup made and read back whole: %1</source>
        <translation>Đã sao lưu và kiểm tra: %1</translation>
    </message>
    <message>
        <source>Journal &amp; backup</source>
        <translation>Nhật ký &amp; sao lưu</translation>
    </message>
    <message>
        <source>Last verified backup: %1</source>
        <translation>Sao lưu gần nhất đã kiểm tra: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Find a change or a person</source>
        <translation>Tìm thay đổi hoặc người làm</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Check the data file</source>
        <translation>Kiểm tra tệp dữ liệu</translation>
    </message>
    <message>
        <source>The journal cannot be read</source>
        <translation>Không đọc được nhật ký</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Do again: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>The program makes one each day and when the file is closed. You can make one now.</source>
        <translation>Chương trình tự sao lưu mỗi ngày và khi đóng tệp. Cũng có thể sao lưu ngay bây giờ.</translation>
    </message>
    <message>
        <source>Choose a line to see what was changed.</source>
        <translation>Chọn một dòng để xem đã thay đổi gì.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source> (new)</source>
        <translation> (thêm)</translation>
    </message>
    <message>
        <source> (removed)</source>
        <translation> (bỏ)</translation>
    </message>
    <message>
        <source>… and %1 more records</source>
        <translation>… và %1 bản ghi nữa</translation>
    </message>
    <message>
        <source>Choose a backup to see what restoring it would change.</source>
        <translation>Chọn một bản sao lưu để xem phục hồi sẽ thay đổi gì.</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Bản sao lưu %1</translation>
    </message>
    <message>
        <source>What restoring would take back</source>
        <translation>Phục hồi sẽ bỏ đi</translation>
    </message>
    <message>
        <source>Nothing: no change was made since.</source>
        <translation>Không có gì: từ đó đến nay chưa có thay đổi.</translation>
    </message>
    <message>
        <source>%1 changes made since would be taken back. The present file is kept as a backup.</source>
        <translation>Sẽ bỏ %1 thay đổi làm từ đó đến nay. Tệp hiện tại được giữ thành bản sao lưu.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 nữa</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Phục hồi bản này</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Phục hồi bản sao lưu %1?</translation>
    </message>
    <message>
        <source>The data file goes back to that moment.</source>
        <translation>Tệp dữ liệu trở về thời điểm đó.</translation>
    </message>
    <message>
        <source>The file as it is now is kept among the backups, so you can come back to it.</source>
        <translation>Tệp hiện tại được giữ trong các bản sao lưu nên vẫn quay lại được.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Keep the present file</source>
        <translation>Giữ tệp hiện tại</translation>
    </message>
    <message>
        <source>Checking the data file</source>
        <translation>Đang kiểm tra tệp dữ liệu</translation>
    </message>
    <message>
        <source>The data file is in order: every page read, %1 sums compared with their figures.</source>
        <translation>Tệp dữ liệu tốt: đã đọc toàn bộ, đã đối chiếu %1 tổng với số liệu gốc.</translation>
    </message>
    <message>
        <source>%1 sums differ from their figures. The figures themselves are safe.</source>
        <translation>%1 số tổng không khớp với số liệu gốc. Số liệu đã nhập vẫn nguyên vẹn.</translation>
    </message>
    <message>
        <source>Add the sums up anew</source>
        <translation>Cộng lại từ đầu</translation>
    </message>
    <message>
        <source>Adding the sums up anew</source>
        <translation>Đang cộng lại từ đầu</translation>
    </message>
    <message>
        <source>All sums were added up anew from the figures.</source>
        <translation>Đã cộng lại mọi số tổng từ số liệu gốc.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MeetingBoardModel</name>
    <message>
        <source>none</source>
        <comment>no meeting</comment>
        <translation>chưa họp</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) this month; the last one is shown.</source>
        <translation>
            <numerusform>%n cuộc trong tháng; hiện cuộc sau cùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>A meeting was due and none is recorded. Type its day to record it.</source>
        <translation>Phải sinh hoạt mà chưa ghi. Gõ ngày để ghi.</translation>
    </message>
    <message>
        <source>The superior agreed that this branch meets once in three months.</source>
        <translation>Cấp trên đồng ý chi đoàn này sinh hoạt ba tháng một lần.</translation>
    </message>
    <message>
        <source>The month is not over.</source>
        <translation>Chưa hết tháng.</translation>
    </message>
    <message>
        <source>How many of the meetings that were due were held; it follows from the months.</source>
        <translation>Số kỳ đã sinh hoạt trên số kỳ phải sinh hoạt; tính từ các tháng.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Đúng kỳ</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>Tháng %1</translation>
    </message>
    <message>
        <source>There are several meetings this month. Open the one that is wrong in the panel and take it out there.</source>
        <translation>Trong tháng có nhiều cuộc. Hãy mở cuộc sai ở khung bên và bỏ ở đó.</translation>
    </message>
    <message>
        <source>“%1” is no day of month %2. Type the day, such as 15, or the day and how many were there: 15 28.</source>
        <translation>“%1” không phải ngày của tháng %2. Gõ ngày, như 15, hoặc ngày và số người dự: 15 28.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MeetingForm</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>How many were there</source>
        <translation>Số người có mặt</translation>
    </message>
    <message>
        <source>Left empty it is not known, which is not the same as 0.</source>
        <translation>Để trống là chưa biết, khác với 0.</translation>
    </message>
    <message>
        <source>Of how many members</source>
        <translation>Trên tổng số đoàn viên</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Ai có mặt</translation>
    </message>
    <message>
        <source>Space ticks who was there. Without any tick only the numbers are kept.</source>
        <translation>Phím cách đánh dấu người có mặt. Không đánh dấu ai thì chỉ lưu số lượng.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Biên bản</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Cuộc họp mới</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves it. Only unit, kind and day are needed.</source>
        <translation>Enter lưu, Esc bỏ qua. Chỉ cần đơn vị, loại và ngày.</translation>
    </message>
    <message>
        <source>Save the meeting</source>
        <translation>Lưu cuộc họp</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MeetingsView</name>
    <message>
        <source>Meets less often…</source>
        <translation>Sinh hoạt thưa hơn…</translation>
    </message>
    <message>
        <source>The superior agreed that the branch meets once in three months</source>
        <translation>Cấp trên đồng ý chi đoàn sinh hoạt ba tháng một lần</translation>
    </message>
    <message>
        <source>Board of meetings: branches by months</source>
        <translation>Bảng sinh hoạt: chi đoàn theo tháng</translation>
    </message>
    <message>
        <source>The board lists the branches of the chosen unit. Choose a unit that has branches, or add them on the page “Units”.</source>
        <translation>Bảng liệt kê các chi đoàn của đơn vị đang chọn. Hãy chọn đơn vị có chi đoàn, hoặc thêm ở trang “Đơn vị”.</translation>
    </message>
    <message>
        <source>Meetings of %1</source>
        <translation>Sinh hoạt năm %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Mở cuộc họp</translation>
    </message>
    <message>
        <source>Take the meeting out</source>
        <translation>Bỏ cuộc họp</translation>
    </message>
    <message>
        <source>The meeting was taken out. Ctrl+Z brings it back.</source>
        <translation>Đã bỏ cuộc họp. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source> to %1</source>
        <translation> đến %1</translation>
    </message>
    <message>
        <source>Once in three months from %1%2, %3</source>
        <translation>Ba tháng một lần từ %1%2, %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3 branches met as they should.</source>
        <comment>period</comment>
        <translation>%1: %2/%3 chi đoàn sinh hoạt đều.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) that were due in the period are not recorded.</source>
        <translation>
            <numerusform>%n kỳ sinh hoạt trong kỳ chưa được ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the day of the meeting into the cell, such as 15, or the day and how many were there: 15 28.</source>
        <translation>Gõ ngày sinh hoạt vào ô, như 15, hoặc ngày và số người dự: 15 28.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sinh hoạt</translation>
    </message>
    <message>
        <source>Record a meeting</source>
        <translation>Ghi cuộc họp</translation>
    </message>
    <message>
        <source>No branch here yet</source>
        <translation>Chưa có chi đoàn</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberImportOptionsPane</name>
    <message>
        <source>There is no such unit. Choose one from the list.</source>
        <translation>Không có đơn vị này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Write a day, for example 01/07/2025.</source>
        <translation>Hãy ghi ngày, ví dụ 01/07/2025.</translation>
    </message>
    <message>
        <source>Take only what the register lacks</source>
        <translation>Chỉ lấy phần sổ còn thiếu</translation>
    </message>
    <message>
        <source>The list is right: replace</source>
        <translation>Danh sách đúng: thay thế</translation>
    </message>
    <message>
        <source>Another person: take in</source>
        <translation>Người khác: nhập mới</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Bỏ dòng này</translation>
    </message>
    <message>
        <source>The register has %1</source>
        <translation>Sổ đã có %1</translation>
    </message>
    <message>
        <source>Row %1 has this person</source>
        <translation>Dòng %1 là người này</translation>
    </message>
    <message>
        <source>Which branch does “%1” mean?</source>
        <translation>“%1” là chi đoàn nào?</translation>
    </message>
    <message>
        <source>The answer holds for every row that names it.</source>
        <translation>Câu trả lời dùng cho mọi dòng ghi như vậy.</translation>
    </message>
    <message>
        <source>Branches stand under</source>
        <translation>Các chi đoàn thuộc</translation>
    </message>
    <message>
        <source>Branch of rows that name none</source>
        <translation>Chi đoàn của dòng không ghi</translation>
    </message>
    <message>
        <source>Members count from</source>
        <translation>Đoàn viên tính từ ngày</translation>
    </message>
    <message>
        <source>From this day on, or from the day of joining where that is later.</source>
        <translation>Từ ngày này, hoặc từ ngày vào Đoàn nếu muộn hơn.</translation>
    </message>
    <message>
        <source>All rows into this branch</source>
        <translation>Mọi dòng vào chi đoàn này</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberImportPage</name>
    <message>
        <source>Import members</source>
        <translation>Nhập đoàn viên</translation>
    </message>
    <message>
        <source>Back to the members; the data stay as they are (Esc)</source>
        <translation>Về trang đoàn viên; dữ liệu giữ nguyên (Esc)</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>Xem đoàn viên</translation>
    </message>
    <message>
        <source>Take a list of members over from Excel</source>
        <translation>Nhập danh sách đoàn viên từ Excel</translation>
    </message>
    <message>
        <source>Choose an Excel file (.xlsx) or a CSV file, drop it here, or copy the cells in Excel and press Ctrl+V. The columns may stand in any order. You see first what would happen; the data change only when you press the import button.</source>
        <translation>Chọn tệp Excel (.xlsx) hoặc CSV, kéo tệp thả vào đây, hoặc chép các ô trong Excel rồi bấm Ctrl+V. Các cột theo thứ tự nào cũng được. Trang này cho xem trước kết quả; chỉ khi bấm nút nhập, dữ liệu mới thay đổi.</translation>
    </message>
    <message>
        <source>The members are being written. Wait a moment, or cancel first.</source>
        <translation>Đang ghi đoàn viên. Hãy chờ một lát, hoặc hủy trước.</translation>
    </message>
    <message>
        <source>Everybody is in the register as the list says.</source>
        <translation>Mọi người đã có trong sổ đúng như danh sách.</translation>
    </message>
    <message>
        <source>Import %1 and change %2 members</source>
        <translation>Nhập %1 và sửa %2 đoàn viên</translation>
    </message>
    <message numerus="yes">
        <source>Import %n member(s)</source>
        <translation>
            <numerusform>Nhập %n đoàn viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n member(s)</source>
        <translation>
            <numerusform>Sửa %n đoàn viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new member(s)</source>
        <translation>
            <numerusform>%n đoàn viên mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) changed</source>
        <translation>
            <numerusform>%n đoàn viên được sửa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) as before</source>
        <translation>
            <numerusform>%n đoàn viên như cũ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, counted from %2 on. The whole import can be taken back in one step.</source>
        <translation>%1, tính từ %2. Có thể hoàn tác cả lần nhập trong một bước.</translation>
    </message>
    <message>
        <source>All into %1, counted from %2 on.</source>
        <translation>Tất cả vào %1, tính từ %2.</translation>
    </message>
    <message>
        <source>Counted from %1 on.</source>
        <translation>Tính từ %1.</translation>
    </message>
    <message>
        <source>Into branches of %1, counted from %2 on.</source>
        <translation>Vào các chi đoàn của %1, tính từ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) stay as they are.</source>
        <translation>
            <numerusform>%n đoàn viên giữ nguyên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberListModel</name>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ở đây từ</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Dues up to</source>
        <translation>Đoàn phí đến</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Rèn luyện</translation>
    </message>
    <message>
        <source>registered</source>
        <translation>đăng ký</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa</translation>
    </message>
    <message>
        <source>Enter opens the record, where it can be changed.</source>
        <translation>Enter mở hồ sơ để sửa.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberRecordPage</name>
    <message>
        <source>personal data erased</source>
        <translation>đã xóa dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Người sau</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Người trước</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MemberWorkPage</name>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::MembersPage</name>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in the list on %2</source>
        <comment>unit, day</comment>
        <translation>
            <numerusform>%1 · %n người ngày %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the members</source>
        <translation>Đang đọc danh sách đoàn viên</translation>
    </message>
    <message>
        <source>There is no unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Members belong to branches. Open the first units on the page “Units”, or import them.</source>
        <translation>Đoàn viên thuộc chi đoàn. Hãy mở đơn vị ở trang “Đơn vị” hoặc nhập từ Excel.</translation>
    </message>
    <message>
        <source>No member is entered here yet</source>
        <translation>Chưa ghi đoàn viên nào</translation>
    </message>
    <message>
        <source>Enter those whom the branches have already, or admit the first one. They count from the day that you write down.</source>
        <translation>Hãy ghi đoàn viên các chi đoàn đang có, hoặc kết nạp người đầu tiên. Họ được tính từ ngày ghi.</translation>
    </message>
    <message>
        <source>The form at the right is not saved yet. Save it or leave it first.</source>
        <translation>Phiếu bên phải chưa lưu. Hãy lưu hoặc bỏ trước.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Bỏ, không lưu</translation>
    </message>
    <message>
        <source>%1 is in no list of %2. Choose another period at the top to see the record.</source>
        <translation>%1 không có trong danh sách ngày %2. Hãy chọn kỳ khác ở trên để xem hồ sơ.</translation>
    </message>
    <message>
        <source>Nobody fits what was typed and chosen. Esc clears the search.</source>
        <translation>Không ai khớp với điều đã gõ và chọn. Esc xóa ô tìm.</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Xem: %1</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>Bỏ hết</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Lọc: %1</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>Lưu bộ lọc này…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Lưu bộ lọc</translation>
    </message>
    <message>
        <source>What is searched for and chosen now can be called up again by this name.</source>
        <translation>Điều đang tìm và chọn có thể gọi lại bằng tên này.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Như ban đầu</translation>
    </message>
    <message>
        <source>The list is not sorted by this column, since it follows from other records.</source>
        <translation>Không xếp theo cột này vì lấy từ sổ khác.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %n đoàn viên</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done now is done for all of them, as one step.</source>
        <translation>Thao tác sẽ làm cho tất cả, trong một bước.</translation>
    </message>
    <message>
        <source>Choose a member to see the record and its history.</source>
        <translation>Chọn đoàn viên để xem hồ sơ và quá trình.</translation>
    </message>
    <message>
        <source>There is nobody in the list to be written.</source>
        <translation>Danh sách không có ai để xuất.</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Xuất danh sách ra tệp</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Đoàn viên %1</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>Văn bản CSV (*.csv)</translation>
    </message>
    <message>
        <source>List of members</source>
        <translation>Danh sách đoàn viên</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) written to %1.</source>
        <translation>
            <numerusform>Đã xuất %n đoàn viên ra %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Admit a member</source>
        <translation>Kết nạp đoàn viên</translation>
    </message>
    <message>
        <source>Enter a member</source>
        <translation>Ghi đoàn viên</translation>
    </message>
    <message>
        <source>Somebody who is a member already and is not in the register yet</source>
        <translation>Người đã là đoàn viên nhưng chưa có trong sổ</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Xuất Excel…</translation>
    </message>
    <message>
        <source>Change a field…</source>
        <translation>Sửa một ô…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Name, card, telephone (e.g. “trinh xuan duc”)</source>
        <translation>Tên, số thẻ, điện thoại (vd: “trinh xuan duc”)</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Đã lưu</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Rèn luyện</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Đoàn phí</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Phát triển Đảng</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Takes a list of members over, with a preview (Ctrl+Shift+I)</source>
        <translation>Nhập danh sách đoàn viên, có xem trước (Ctrl+Shift+I)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>The list, books and decisions; of the members chosen when several are</source>
        <translation>Danh sách, sổ và quyết định; của những đoàn viên đang chọn nếu chọn nhiều người</translation>
    </message>
    <message>
        <source>There is nobody in the list to be printed.</source>
        <translation>Danh sách không có ai để in.</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>Written down: %1.</source>
        <translation>Đã ghi: %1.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::NewFilePage</name>
    <message>
        <source>Where to keep the data file</source>
        <translation>Nơi lưu tệp dữ liệu</translation>
    </message>
    <message>
        <source>Data files (*.%1)</source>
        <translation>Tệp dữ liệu (*.%1)</translation>
    </message>
    <message>
        <source>%1 (%2 indicators)</source>
        <translation>%1 (%2 chỉ tiêu)</translation>
    </message>
    <message>
        <source>No form yet</source>
        <translation>Chưa chọn biểu</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>No units yet. They can be added or imported later as well.</source>
        <translation>Chưa có đơn vị nào. Có thể thêm hoặc nhập từ Excel sau.</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 đơn vị</translation>
    </message>
    <message>
        <source>“%1” with %2 units below, from the year %3. Everything can be changed later.</source>
        <translation>“%1”, %2 đơn vị trực thuộc, từ năm %3. Mọi thứ đều sửa được về sau.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Tạo tệp</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Đang tạo tệp…</translation>
    </message>
    <message>
        <source>New data file</source>
        <translation>Tệp dữ liệu mới</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Units below</source>
        <translation>Đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Indicators and file</source>
        <translation>Chỉ tiêu và tệp</translation>
    </message>
    <message>
        <source>Leave without a file</source>
        <translation>Bỏ, không tạo tệp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Who are we?</source>
        <translation>Chúng ta là ai?</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh, thành phố</translation>
    </message>
    <message>
        <source>Type a part of the name without diacritics, or write the name of another superior union.</source>
        <translation>Gõ một phần tên, không cần dấu; hoặc ghi tên tổ chức Đoàn cấp trên khác.</translation>
    </message>
    <message>
        <source>Type of unit</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>In full, as it heads printed sheets.</source>
        <translation>Ghi đầy đủ, như ở đầu biểu in.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên ngắn</translation>
    </message>
    <message>
        <source>For narrow columns and the tree.</source>
        <translation>Dùng ở cột hẹp và cây tổ chức.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>The official code, if there is one.</source>
        <translation>Mã đơn vị chính thức, nếu có.</translation>
    </message>
    <message>
        <source>Direct superior</source>
        <translation>Cấp trên trực tiếp</translation>
    </message>
    <message>
        <source>Change it only if a union stands between the province and us.</source>
        <translation>Chỉ sửa khi giữa tỉnh và đơn vị còn một cấp Đoàn nữa.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Năm bắt đầu</translation>
    </message>
    <message>
        <source>The units exist in the file from 1 January of this year on.</source>
        <translation>Các đơn vị có trong tệp từ ngày 01/01 của năm này.</translation>
    </message>
    <message>
        <source>We report</source>
        <translation>Kỳ báo cáo</translation>
    </message>
    <message>
        <source>Single indicators may have another rhythm.</source>
        <translation>Từng chỉ tiêu có thể có kỳ riêng.</translation>
    </message>
    <message>
        <source>Who enters the data?</source>
        <translation>Ai nhập số liệu?</translation>
    </message>
    <message>
        <source>Name or post; stands in the journal and the status line.</source>
        <translation>Tên hoặc chức vụ; ghi trong nhật ký và dòng trạng thái.</translation>
    </message>
    <message>
        <source>Type of the units below</source>
        <translation>Loại đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Indicators can be added, changed and left out later.</source>
        <translation>Về sau có thể thêm, sửa, bỏ chỉ tiêu.</translation>
    </message>
    <message>
        <source>Report form</source>
        <translation>Biểu báo cáo</translation>
    </message>
    <message>
        <source>The indicators that stand on the quarterly sheet, in their order.</source>
        <translation>Các chỉ tiêu trên biểu quý, theo thứ tự.</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>On this machine, not in a shared folder; backups are made beside it.</source>
        <translation>Đặt trên máy này, không để ở thư mục dùng chung; bản sao lưu nằm cạnh tệp.</translation>
    </message>
    <message>
        <source>Load the starter catalogue of indicators</source>
        <translation>Nạp danh mục chỉ tiêu có sẵn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>One unit a line: its name, or code and name. A list can be pasted from Excel. Tab leaves the list, Ctrl+Enter goes on.</source>
        <translation>Mỗi dòng một đơn vị: tên, hoặc mã và tên. Dán được danh sách từ Excel. Tab ra khỏi danh sách, Ctrl+Enter tiếp tục.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::NewPlanModel</name>
    <message>
        <source>Blank plan of the office</source>
        <translation>Kế hoạch trống của đơn vị</translation>
    </message>
    <message>
        <source>A plan of our own that carries out one of these</source>
        <translation>Kế hoạch của đơn vị để thực hiện một kế hoạch sau</translation>
    </message>
    <message>
        <source>From an example, with its targets, tasks and deadlines</source>
        <translation>Từ văn bản mẫu, có sẵn chỉ tiêu, nhiệm vụ, thời hạn</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên, trích yếu</translation>
    </message>
    <message>
        <source>Issuing unit</source>
        <translation>Đơn vị ban hành</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::NewPlanPane</name>
    <message>
        <source>How does the new plan begin? Arrow keys choose, Enter takes it, Esc leaves. It becomes a draft that can be changed in every part.</source>
        <translation>Kế hoạch mới bắt đầu từ đâu? Phím mũi tên để chọn, Enter để lấy, Esc để thôi. Kế hoạch thành bản dự thảo, phần nào cũng sửa được.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>Targets on these indicators were left out, since this file does not have them: %1.</source>
        <translation>Đã bỏ qua chỉ tiêu thuộc các chỉ số mà tệp này không có: %1.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::OrganizationPage</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>%1 units below</source>
        <translation>%1 đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>As of %1, not the end of the period</source>
        <translation>Theo ngày %1, không phải ngày cuối kỳ</translation>
    </message>
    <message>
        <source>The other pages show the organisation of %1.</source>
        <translation>Các trang khác theo tổ chức ngày %1.</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>mã %1</translation>
    </message>
    <message>
        <source>units below</source>
        <translation>đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>members</source>
        <translation>đoàn viên</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>youth</source>
        <translation>thanh niên</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Add the first unit, or set up the organisation from a list.</source>
        <translation>Thêm đơn vị đầu tiên, hoặc nhập cây tổ chức từ danh sách.</translation>
    </message>
    <message>
        <source>The form at the right is not saved yet. Save it or leave it first.</source>
        <translation>Mẫu bên phải chưa lưu. Hãy lưu hoặc bỏ trước.</translation>
    </message>
    <message>
        <source>Leave it unsaved</source>
        <translation>Bỏ, không lưu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Loại: %1</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Về %1</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>Thêm đơn vị</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Another name, code, type or superior from a day on</source>
        <translation>Đổi tên, mã, loại hoặc cấp trên kể từ một ngày</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Đính chính…</translation>
    </message>
    <message>
        <source>Something was wrong from the start</source>
        <translation>Ghi sai ngay từ đầu</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Giải thể…</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Mở lại…</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Liên hệ…</translation>
    </message>
    <message>
        <source>Head count…</source>
        <translation>Số lượng…</translation>
    </message>
    <message>
        <source>Find below (e.g. “xuan hong”)</source>
        <translation>Tìm đơn vị (vd: “xuan hong”)</translation>
    </message>
    <message>
        <source>Directly below</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Mọi cấp dưới</translation>
    </message>
    <message>
        <source>Organisation on</source>
        <translation>Tổ chức ngày</translation>
    </message>
    <message>
        <source>Import from Excel…</source>
        <translation>Nhập từ Excel…</translation>
    </message>
    <message>
        <source>Take a list of units over from Excel or CSV, with a preview</source>
        <translation>Nhập danh sách đơn vị từ Excel hoặc CSV, có xem trước</translation>
    </message>
    <message>
        <source>Import the copied cells</source>
        <translation>Nhập các ô đã chép</translation>
    </message>
    <message>
        <source>No units below yet</source>
        <translation>Chưa có đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Take the list that you have in Excel over with a preview, drop the file here, or add units one by one.</source>
        <translation>Nhập danh sách sẵn có từ Excel (có xem trước), kéo tệp thả vào đây, hoặc thêm từng đơn vị.</translation>
    </message>
    <message>
        <source>No units below</source>
        <translation>Không có đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>A unit of this type has no units below it.</source>
        <translation>Loại đơn vị này không có đơn vị trực thuộc.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Save the overview as a picture</source>
        <translation>Lưu trang tổng quan thành hình</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Hình PNG (*.png)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu tại %1</translation>
    </message>
    <message>
        <source>The overview could not be read</source>
        <translation>Không đọc được trang tổng quan</translation>
    </message>
    <message>
        <source>%1/%2 units have reported</source>
        <translation>%1/%2 đơn vị đã báo cáo</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>This file holds no units yet</source>
        <translation>Tệp này chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Enter your own unit and the units below it first, or import them from Excel. Plans and results follow.</source>
        <translation>Trước hết hãy nhập đơn vị của mình và các đơn vị trực thuộc, hoặc lấy từ tệp Excel. Sau đó mới đến kế hoạch và kết quả.</translation>
    </message>
    <message>
        <source>Reading the figures…</source>
        <translation>Đang đọc số liệu…</translation>
    </message>
    <message>
        <source>Nothing is planned and nothing is entered for %1</source>
        <translation>Chưa có kế hoạch và số liệu cho %1</translation>
    </message>
    <message>
        <source>Begin with a plan: it says which indicators count and what is to be reached. The examples in the program can be taken over. Results can be entered without a plan as well.</source>
        <translation>Hãy bắt đầu bằng một kế hoạch: kế hoạch nêu các chỉ tiêu và mức phải đạt. Có thể lấy từ các kế hoạch mẫu trong chương trình. Chưa có kế hoạch vẫn nhập kết quả được.</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Chỉ tiêu: %1</translation>
    </message>
    <message>
        <source>Show in the charts</source>
        <translation>Hiện trong biểu đồ</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Xem số liệu</translation>
    </message>
    <message>
        <source>Another indicator on this card</source>
        <translation>Đổi chỉ tiêu của thẻ này</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>In trang này</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Lưu hình</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>Về tổng quan</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Lập kế hoạch</translation>
    </message>
    <message>
        <source>Enter results</source>
        <translation>Nhập kết quả</translation>
    </message>
    <message>
        <source>Enter units</source>
        <translation>Nhập đơn vị</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Choose the indicator of the charts</source>
        <translation>Chọn chỉ tiêu của biểu đồ</translation>
    </message>
    <message>
        <source>Next indicator in the charts</source>
        <translation>Chỉ tiêu kế tiếp trong biểu đồ</translation>
    </message>
    <message>
        <source>Previous indicator in the charts</source>
        <translation>Chỉ tiêu trước trong biểu đồ</translation>
    </message>
    <message>
        <source>The indicator that the charts show (Ctrl+I; Ctrl+[ and Ctrl+] step through)</source>
        <translation>Chỉ tiêu mà biểu đồ thể hiện (Ctrl+I; Ctrl+[ và Ctrl+] để chuyển)</translation>
    </message>
    <message>
        <source>Choose cards</source>
        <translation>Chọn thẻ</translation>
    </message>
    <message>
        <source>Achievement</source>
        <translation>Tỷ lệ đạt</translation>
    </message>
    <message>
        <source>Result and target</source>
        <translation>Kết quả và chỉ tiêu</translation>
    </message>
    <message>
        <source>Overall ranking</source>
        <translation>Xếp hạng chung</translation>
    </message>
    <message>
        <source>What the units are compared by</source>
        <translation>So sánh các đơn vị theo</translation>
    </message>
    <message>
        <source>What needs doing</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Nothing is waiting for this unit and period.</source>
        <translation>Không có việc nào đang chờ ở đơn vị và kỳ này.</translation>
    </message>
    <message>
        <source>No target and no figure of this unit for %1</source>
        <translation>Đơn vị này chưa có chỉ tiêu và số liệu %1</translation>
    </message>
    <message>
        <source>There is a plan for this year. Share its targets out to this unit, or enter results.</source>
        <translation>Năm nay đã có kế hoạch. Giao chỉ tiêu cho đơn vị này, hoặc nhập kết quả.</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Mở yêu cầu</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PapersPage</name>
    <message>
        <source>&amp;Up to</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Tính đế&amp;n ngày</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy tờ</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Giấy tờ</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;Date on the paper</source>
        <translation>Ng&amp;ày ghi trên giấy</translation>
    </message>
    <message>
        <source>Empty: left to be written by hand</source>
        <translation>Bỏ trống: để viết tay</translation>
    </message>
    <message>
        <source>Columns as in the list</source>
        <translation>Các cột như trong danh sách</translation>
    </message>
    <message>
        <source>Show what the law protects</source>
        <translation>Hiện cả mục được luật bảo vệ</translation>
    </message>
    <message>
        <source>Every print is written into the access log.</source>
        <translation>Mỗi lần in đều được ghi vào nhật ký truy cập.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ParentMatrixModel</name>
    <message>
        <source>set by the office</source>
        <translation>đơn vị đặt</translation>
    </message>
    <message>
        <source>%1 under %2</source>
        <translation>%1 trực thuộc %2</translation>
    </message>
    <message>
        <source>Unit \ stands under</source>
        <translation>Đơn vị \ trực thuộc</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PartyModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PartyStepForm</name>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Resolution or decision</source>
        <translation>Nghị quyết, quyết định</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>Số phiếu tán thành</translation>
    </message>
    <message>
        <source>of those present</source>
        <translation>trên số người dự</translation>
    </message>
    <message>
        <source>Party member who helps</source>
        <translation>Đảng viên giúp đỡ</translation>
    </message>
    <message>
        <source>Party cell</source>
        <translation>Chi bộ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Follow an outstanding member</source>
        <translation>Theo dõi đoàn viên ưu tú</translation>
    </message>
    <message>
        <source>The way belongs to the person and goes on in another branch.</source>
        <translation>Quá trình theo người, không đứt khi chuyển chi đoàn.</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>Lưu bước</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PartyView</name>
    <message>
        <source>All steps</source>
        <translation>Mọi bước</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>Bước nào</translation>
    </message>
    <message>
        <source>Outstanding members on their way into the Party</source>
        <translation>Đoàn viên ưu tú phấn đấu vào Đảng</translation>
    </message>
    <message>
        <source>Nobody stands at this step.</source>
        <translation>Không có ai ở bước này.</translation>
    </message>
    <message>
        <source>Choose whom the branch has chosen as outstanding. Each further step takes one line; indicators about introductions and admissions count themselves.</source>
        <translation>Chọn đoàn viên được chi đoàn bình chọn ưu tú. Mỗi bước sau ghi một dòng; các chỉ tiêu giới thiệu, kết nạp tự tính.</translation>
    </message>
    <message>
        <source>Introduced this year</source>
        <translation>Giới thiệu trong năm</translation>
    </message>
    <message>
        <source>Admitted to the Party</source>
        <translation>Được kết nạp Đảng</translation>
    </message>
    <message>
        <source>of these outstanding members</source>
        <translation>trong đó từ đoàn viên ưu tú</translation>
    </message>
    <message>
        <source>%1 of %2 to be introduced this year</source>
        <translation>%1 trên chỉ tiêu %2 giới thiệu trong năm</translation>
    </message>
    <message>
        <source>Record the next step</source>
        <translation>Ghi bước tiếp theo</translation>
    </message>
    <message>
        <source>Open the member&apos;s record</source>
        <translation>Mở hồ sơ đoàn viên</translation>
    </message>
    <message numerus="yes">
        <source>%n followed</source>
        <translation>
            <numerusform>%n người được theo dõi</numerusform>
        </translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Phát triển Đảng</translation>
    </message>
    <message>
        <source>Follow somebody</source>
        <translation>Thêm đoàn viên ưu tú</translation>
    </message>
    <message>
        <source>No outstanding member is followed yet</source>
        <translation>Chưa theo dõi đoàn viên ưu tú nào</translation>
    </message>
    <message>
        <source>Outstanding members</source>
        <translation>Đoàn viên ưu tú</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PermissionForm</name>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Left empty it holds until it is ended.</source>
        <translation>Để trống: đến khi có thay đổi.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Nơi quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Meets once in three months</source>
        <translation>Sinh hoạt ba tháng một lần</translation>
    </message>
    <message>
        <source>Where the superior agreed, one meeting in three months keeps the rhythm.</source>
        <translation>Khi cấp trên đồng ý, ba tháng một lần là đủ.</translation>
    </message>
    <message>
        <source>Save the consent</source>
        <translation>Lưu ý kiến đồng ý</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PersonalDataPane</name>
    <message>
        <source>Who looked at or took out the data of this person</source>
        <translation>Ai đã xem hoặc lấy dữ liệu của người này ra</translation>
    </message>
    <message>
        <source>Who looked at or took out personal data</source>
        <translation>Ai đã xem hoặc lấy dữ liệu cá nhân ra</translation>
    </message>
    <message>
        <source>The request is not saved yet; save it or leave it with Esc.</source>
        <translation>Yêu cầu chưa được lưu; hãy lưu hoặc bỏ bằng Esc.</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>Đã lưu yêu cầu.</translation>
    </message>
    <message>
        <source>Give this request more time?</source>
        <translation>Gia hạn yêu cầu này?</translation>
    </message>
    <message>
        <source>The law allows it once. Tell the person the reason and the new day.</source>
        <translation>Luật chỉ cho gia hạn một lần. Hãy báo lý do và ngày mới cho người yêu cầu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Give more time</source>
        <translation>Gia hạn</translation>
    </message>
    <message>
        <source>The request has more time now.</source>
        <translation>Đã gia hạn yêu cầu.</translation>
    </message>
    <message>
        <source>Write everything the file holds of this person</source>
        <translation>Ghi ra toàn bộ những gì tệp lưu về người này</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OpenDocument (*.odt)</source>
        <translation>OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>JSON, for other programs (*.json)</source>
        <translation>JSON, cho chương trình khác (*.json)</translation>
    </message>
    <message>
        <source>Written to %1. Hand it only to the person or to whom the person names.</source>
        <translation>Đã ghi vào %1. Chỉ trao cho chính người đó hoặc người được ủy quyền.</translation>
    </message>
    <message>
        <source>Why is the data erased?</source>
        <translation>Vì sao xóa dữ liệu?</translation>
    </message>
    <message>
        <source>The reason stays in the access log, such as the number and day of the request. Do not write the name.</source>
        <translation>Lý do được giữ trong nhật ký truy cập, ví dụ số và ngày của yêu cầu. Đừng ghi họ tên.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Người sau</translation>
    </message>
    <message>
        <source>Name, numbers, addresses, remarks and every text about this person go for good, in the journal too. Year of birth, sex, levels of learning and the dated events stay without a name, so that no figure changes.</source>
        <translation>Họ tên, các số, địa chỉ, nhận xét và mọi dòng chữ về người này mất hẳn, trong nhật ký thay đổi cũng vậy. Năm sinh, giới tính, trình độ và các sự kiện có ngày vẫn ở lại không kèm tên, để không con số nào thay đổi.</translation>
    </message>
    <message>
        <source>This cannot be undone, nor can anything that was done before it. Backups, printed lists and files made earlier still hold the data: remove them by hand where the law asks for it.</source>
        <translation>Việc này không hoàn tác được, những việc làm trước đó cũng không hoàn tác được nữa. Bản sao lưu, danh sách đã in và tệp đã làm trước đây vẫn còn dữ liệu: hãy tự xóa khi luật đòi hỏi.</translation>
    </message>
    <message>
        <source>This person is a member now: the list of the branch will show a code instead of the name.</source>
        <translation>Người này đang là đoàn viên: danh sách chi đoàn sẽ hiện một mã thay cho tên.</translation>
    </message>
    <message numerus="yes">
        <source>The same name stands in %n other text(s) that are not tied to this person; it may be somebody else. They stay as they are; look at them.</source>
        <translation>
            <numerusform>Tên này còn có trong %n đoạn chữ khác không gắn với người này; có thể là người khác. Chúng được giữ nguyên; hãy xem lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the data of %1?</source>
        <translation>Xóa dữ liệu của %1?</translation>
    </message>
    <message>
        <source>Type the full name to confirm</source>
        <translation>Gõ đủ họ tên để xác nhận</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>This is not the name as it is written in the record.</source>
        <translation>Đây không phải tên như trong hồ sơ.</translation>
    </message>
    <message>
        <source>Erased; the record is called %1 from now on and every figure is as it was.</source>
        <translation>Đã xóa; từ nay hồ sơ mang tên %1 và mọi con số vẫn như cũ.</translation>
    </message>
    <message>
        <source>Erased; the record is called %1 from now on. The file could not be written anew just now, so old values may still stand in its unused places; make room on the disk and restart.</source>
        <translation>Đã xóa; từ nay hồ sơ mang tên %1. Vừa rồi chưa ghi lại được toàn bộ tệp nên giá trị cũ có thể còn ở chỗ trống trong tệp; hãy dọn thêm chỗ trên đĩa rồi mở lại chương trình.</translation>
    </message>
    <message>
        <source>Every look at hidden fields and every list that leaves the program is written down here and cannot be changed. Whoever asks about their own data has a right to an answer in time.</source>
        <translation>Mỗi lần xem mục bị che và mỗi danh sách lấy ra khỏi chương trình đều được ghi ở đây và không sửa được. Người hỏi về dữ liệu của mình có quyền được trả lời đúng hạn.</translation>
    </message>
    <message>
        <source>Requests of people about their data</source>
        <translation>Yêu cầu của mọi người về dữ liệu của mình</translation>
    </message>
    <message>
        <source>Nobody has asked yet. When somebody does, write the request down: the program then reminds of the due day.</source>
        <translation>Chưa ai yêu cầu. Khi có, hãy ghi lại: chương trình sẽ nhắc hạn trả lời.</translation>
    </message>
    <message>
        <source>A person (e.g. “trinh xuan duc”)</source>
        <translation>Một người (ví dụ “trinh xuan duc”)</translation>
    </message>
    <message>
        <source>Person whose data it is about</source>
        <translation>Người có dữ liệu được nói đến</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Yêu cầu</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Nhật ký truy cập</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Yêu cầu mới</translation>
    </message>
    <message>
        <source>Change or answer</source>
        <translation>Sửa hoặc trả lời</translation>
    </message>
    <message>
        <source>More time…</source>
        <translation>Gia hạn…</translation>
    </message>
    <message>
        <source>Write the person&apos;s data…</source>
        <translation>Ghi dữ liệu của người này ra…</translation>
    </message>
    <message>
        <source>Erase the person&apos;s data…</source>
        <translation>Xóa dữ liệu của người này…</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanEditor</name>
    <message>
        <source>The plan is issued: choose “Revise” to change its text.</source>
        <translation>Kế hoạch đã ban hành: chọn “Sửa kế hoạch đã ban hành” để thay đổi nội dung.</translation>
    </message>
    <message>
        <source>The plan is closed: reopen it to change it.</source>
        <translation>Kế hoạch đã kết thúc: mở lại rồi mới sửa được.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanFamilyView</name>
    <message>
        <source>Documents above and below</source>
        <translation>Văn bản cấp trên, cấp dưới</translation>
    </message>
    <message>
        <source>this plan</source>
        <translation>kế hoạch này</translation>
    </message>
    <message>
        <source>%1 (this plan)</source>
        <translation>%1 (kế hoạch này)</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanListModel</name>
    <message>
        <source>no number yet</source>
        <translation>chưa có số</translation>
    </message>
    <message>
        <source>no tasks</source>
        <translation>không có nhiệm vụ</translation>
    </message>
    <message>
        <source>%1/%2 tasks done</source>
        <translation>%1/%2 nhiệm vụ xong</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 việc quá hạn</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanRowsModel</name>
    <message>
        <source>Progress is entered once the plan is issued.</source>
        <translation>Tiến độ được nhập sau khi kế hoạch đã ban hành.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanTargetsModel</name>
    <message>
        <source>another organisation</source>
        <translation>tổ chức khác</translation>
    </message>
    <message>
        <source>amount missing</source>
        <translation>chưa có mức</translation>
    </message>
    <message>
        <source>indicator missing</source>
        <translation>chưa có chỉ số</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa đến kỳ</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>chưa báo cáo</translation>
    </message>
    <message>
        <source>Not stored yet: the reason is missing.</source>
        <translation>Chưa lưu: còn thiếu lý do.</translation>
    </message>
    <message>
        <source>This follows from the results that were entered.</source>
        <translation>Số này tính từ kết quả đã nhập.</translation>
    </message>
    <message>
        <source>What a target is about stays: take it out and set another one.</source>
        <translation>Chỉ số, đơn vị và kỳ của chỉ tiêu không đổi: hãy bỏ chỉ tiêu này và đặt chỉ tiêu khác.</translation>
    </message>
    <message>
        <source>There is no indicator “%1”. Type its code or a part of its name and choose.</source>
        <translation>Không có chỉ số “%1”. Gõ mã hoặc một phần tên rồi chọn.</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this period.</source>
        <translation>Kỳ này không có đơn vị “%1”.</translation>
    </message>
    <message>
        <source>Choose ≥ (at least), ≤ (at most), = (exactly) or Σ (all together).</source>
        <translation>Chọn ≥ (ít nhất), ≤ (nhiều nhất), = (đúng bằng) hoặc Σ (tổng cộng).</translation>
    </message>
    <message>
        <source>“%1” is no period. Type a year such as 2022, or 2022-Q3 for a quarter.</source>
        <translation>“%1” không phải kỳ. Gõ năm như 2022, hoặc 2022-Q3 cho một quý.</translation>
    </message>
    <message>
        <source>Choose who must reach it.</source>
        <translation>Chọn nơi phải đạt chỉ tiêu.</translation>
    </message>
    <message>
        <source>Choose the indicator first, then type the amount.</source>
        <translation>Chọn chỉ số trước, rồi gõ mức.</translation>
    </message>
    <message>
        <source>Target in the plan&apos;s words</source>
        <translation>Chỉ tiêu theo lời văn bản</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Dấu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>ĐVT</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Reached by</source>
        <translation>Nơi phải đạt</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>Kết quả đến nay</translation>
    </message>
    <message>
        <source>% reached</source>
        <translation>% đạt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanView</name>
    <message>
        <source>Sections of the text</source>
        <translation>Các mục của văn bản</translation>
    </message>
    <message>
        <source>Tasks: who does what until when</source>
        <translation>Nhiệm vụ: việc gì, ai làm, đến khi nào</translation>
    </message>
    <message>
        <source>Products to hand in</source>
        <translation>Sản phẩm phải nộp</translation>
    </message>
    <message>
        <source>Reports on this plan</source>
        <translation>Chế độ báo cáo về kế hoạch</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Nhiệm vụ</translation>
    </message>
    <message>
        <source>Products, reports</source>
        <translation>Sản phẩm, báo cáo</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Lần sửa</translation>
    </message>
    <message>
        <source>being revised</source>
        <translation>đang sửa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>%1 tasks overdue</source>
        <translation>%1 nhiệm vụ quá hạn</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>chưa lưu</translation>
    </message>
    <message>
        <source>saved as you type</source>
        <translation>tự lưu khi rời ô</translation>
    </message>
    <message>
        <source>%1 entries to look at</source>
        <translation>%1 chỗ cần xem lại</translation>
    </message>
    <message>
        <source>Issue the plan? Its text then changes only by a revision with a reason, and its tasks begin to be followed.</source>
        <translation>Ban hành kế hoạch? Sau đó nội dung chỉ thay đổi bằng lần sửa có lý do, và các nhiệm vụ bắt đầu được theo dõi.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Issue the plan</source>
        <translation>Ban hành kế hoạch</translation>
    </message>
    <message>
        <source>Plan %1 is issued.</source>
        <translation>Đã ban hành kế hoạch %1.</translation>
    </message>
    <message>
        <source>Change what is to be changed in any section, then say why. The state before stays readable under “Revisions”.</source>
        <translation>Sửa chỗ cần sửa ở bất cứ phần nào, rồi ghi lý do. Bản trước vẫn đọc được ở “Lần sửa”.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Store the revision</source>
        <translation>Ghi lần sửa</translation>
    </message>
    <message>
        <source>One entry cannot be stored as it stands; it is marked.</source>
        <translation>Có một ô chưa thể lưu; ô đó đã được đánh dấu.</translation>
    </message>
    <message>
        <source>The revision is stored; the state before is under “Revisions”.</source>
        <translation>Đã ghi lần sửa; bản trước nằm ở “Lần sửa”.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlanningForm</name>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Quy hoạch chức vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until, last day</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Planning list</source>
        <translation>Quy hoạch cán bộ</translation>
    </message>
    <message>
        <source>Somebody who is prepared for a post.</source>
        <translation>Người được chuẩn bị cho một chức vụ.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::PlansPage</name>
    <message>
        <source>The plan is closed. It can be reopened.</source>
        <translation>Kế hoạch đã kết thúc. Có thể mở lại.</translation>
    </message>
    <message>
        <source>The plan runs again.</source>
        <translation>Kế hoạch tiếp tục thực hiện.</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Kế hoạch mới</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>In kế hoạch</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) with overdue work</source>
        <translation>
            <numerusform>%n kế hoạch có việc quá hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>The revision of this plan is not stored yet: say why it changes, or drop it.</source>
        <translation>Lần sửa kế hoạch này chưa được ghi: hãy nêu lý do, hoặc bỏ các thay đổi.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Bỏ các thay đổi</translation>
    </message>
    <message>
        <source>The new target lacks its indicator or its amount and is not stored.</source>
        <translation>Chỉ tiêu mới còn thiếu chỉ số hoặc mức nên chưa lưu.</translation>
    </message>
    <message>
        <source>Drop the new target</source>
        <translation>Bỏ chỉ tiêu mới</translation>
    </message>
    <message>
        <source>Find a plan: number, title, issuer</source>
        <translation>Tìm kế hoạch: số, tên, nơi ban hành</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ban hành</translation>
    </message>
    <message>
        <source>Revise the issued plan</source>
        <translation>Sửa kế hoạch đã ban hành</translation>
    </message>
    <message>
        <source>Close the plan</source>
        <translation>Kết thúc kế hoạch</translation>
    </message>
    <message>
        <source>Reopen the plan</source>
        <translation>Mở lại kế hoạch</translation>
    </message>
    <message>
        <source>Delete the draft</source>
        <translation>Xóa bản dự thảo</translation>
    </message>
    <message>
        <source>Back to the plans</source>
        <translation>Về danh sách kế hoạch</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Documents above and below</source>
        <translation>Văn bản cấp trên, cấp dưới</translation>
    </message>
    <message>
        <source>No plan matches the filter.</source>
        <translation>Không có kế hoạch nào khớp bộ lọc.</translation>
    </message>
    <message>
        <source>With the table of targets</source>
        <translation>Kèm bảng chỉ tiêu</translation>
    </message>
    <message>
        <source>With the table of tasks</source>
        <translation>Kèm phân công nhiệm vụ</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Mọi năm</translation>
    </message>
    <message>
        <source>Year: all</source>
        <translation>Năm: tất cả</translation>
    </message>
    <message>
        <source>Year: %1</source>
        <translation>Năm: %1</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Trạng thái: %1</translation>
    </message>
    <message>
        <source>State: all</source>
        <translation>Trạng thái: tất cả</translation>
    </message>
    <message>
        <source>The plans cannot be shown</source>
        <translation>Không hiển thị được kế hoạch</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Chưa có kế hoạch nào</translation>
    </message>
    <message>
        <source>A plan holds what the office wants to reach: basis, targets, tasks with deadlines and reports. Begin with a blank one or with one of five ready-made examples.</source>
        <translation>Kế hoạch giữ những gì đơn vị muốn đạt: căn cứ, chỉ tiêu, nhiệm vụ có thời hạn và chế độ báo cáo. Hãy bắt đầu từ kế hoạch trống hoặc từ một trong năm văn bản mẫu.</translation>
    </message>
    <message>
        <source>The draft is made. Whatever you type is saved at once.</source>
        <translation>Đã tạo bản dự thảo. Nội dung được lưu ngay khi rời ô.</translation>
    </message>
    <message>
        <source>Show what is stored</source>
        <translation>Xem bản đang lưu</translation>
    </message>
    <message>
        <source>Store mine instead</source>
        <translation>Lưu bản của tôi</translation>
    </message>
    <message>
        <source>Drop what is not saved</source>
        <translation>Bỏ phần chưa lưu</translation>
    </message>
    <message>
        <source>Delete the draft “%1” with its targets? Ctrl+Z brings it back.</source>
        <translation>Xóa bản dự thảo “%1” cùng các chỉ tiêu? Ctrl+Z để lấy lại.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingDecisionForm</name>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cấp quyết định</translation>
    </message>
    <message>
        <source>Decide the grades</source>
        <translation>Quyết định xếp loại</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingMeetingForm</name>
    <message>
        <source>Held on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Members of the branch</source>
        <translation>Đoàn viên của chi đoàn</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Keeper of the minutes</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>giơ tay</translation>
    </message>
    <message>
        <source>secret ballot</source>
        <translation>bỏ phiếu kín</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ý kiến tại cuộc họp</translation>
    </message>
    <message>
        <source>Minutes of the meeting</source>
        <translation>Biên bản họp</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>Lưu biên bản</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingModel</name>
    <message>
        <source>not registered</source>
        <translation>chưa đăng ký</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>đủ</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) open</source>
        <translation>
            <numerusform>nợ %n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (đã rời)</translation>
    </message>
    <message>
        <source>The round is closed.</source>
        <translation>Đợt xếp loại đã đóng.</translation>
    </message>
    <message>
        <source>The superior decides once the list is presented.</source>
        <translation>Cấp trên quyết định sau khi trình danh sách.</translation>
    </message>
    <message>
        <source>The list is at the step “%1”.</source>
        <translation>Danh sách đang ở bước “%1”.</translation>
    </message>
    <message>
        <source>First give a grade.</source>
        <translation>Hãy xếp loại trước.</translation>
    </message>
    <message>
        <source>The name stands in the member&apos;s record.</source>
        <translation>Họ tên sửa ở hồ sơ đoàn viên.</translation>
    </message>
    <message>
        <source>This comes from the registers: meetings, training programme, dues.</source>
        <translation>Lấy từ sổ sinh hoạt, rèn luyện, đoàn phí.</translation>
    </message>
    <message>
        <source>The records propose “%1”. Say why the branch rates otherwise.</source>
        <translation>Sổ sách đề xuất “%1”. Hãy ghi lý do chi đoàn xếp khác.</translation>
    </message>
    <message>
        <source>This differs from the branch&apos;s grade. Say why.</source>
        <translation>Khác với chi đoàn xếp loại. Hãy ghi lý do.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Rèn luyện</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>Đoàn phí</translation>
    </message>
    <message>
        <source>Own grade</source>
        <translation>Tự xếp loại</translation>
    </message>
    <message>
        <source>Branch&apos;s</source>
        <translation>Chi đoàn xếp loại</translation>
    </message>
    <message>
        <source>Superior&apos;s</source>
        <translation>Cấp trên công nhận</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>“%1” is no grade. Type one of %2, or a name from the list. Nothing was changed.</source>
        <translation>“%1” không phải là mức xếp loại. Hãy gõ một trong %2, hoặc tên mức trong danh sách. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>no register tells</source>
        <translation>sổ chưa có số liệu</translation>
    </message>
    <message>
        <source>The program proposes this from the registers; F4 says why.</source>
        <translation>Chương trình đề xuất từ sổ; F4 cho biết vì sao.</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>EGCN</source>
        <extracomment>The letters of the four grades, from the best down: excellent, good, completed, not completed.</extracomment>
        <translation>XTHK</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingPersonForm</name>
    <message>
        <source>Keeps to line, law and charter</source>
        <translation>Chấp hành chủ trương, pháp luật, Điều lệ</translation>
    </message>
    <message>
        <source>violates</source>
        <translation>vi phạm</translation>
    </message>
    <message>
        <source>keeps to it</source>
        <translation>chấp hành</translation>
    </message>
    <message>
        <source>well</source>
        <translation>tốt</translation>
    </message>
    <message>
        <source>an example</source>
        <translation>mẫu mực</translation>
    </message>
    <message>
        <source>Assigned tasks</source>
        <translation>Nhiệm vụ được giao</translation>
    </message>
    <message>
        <source>under 80 %</source>
        <translation>dưới 80 %</translation>
    </message>
    <message>
        <source>from 80 %</source>
        <translation>từ 80 %</translation>
    </message>
    <message>
        <source>all, some late</source>
        <translation>đủ, có việc chậm</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>xuất sắc</translation>
    </message>
    <message>
        <source>Where the member lives</source>
        <translation>Sinh hoạt nơi cư trú</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>không tham gia</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>có tham gia</translation>
    </message>
    <message>
        <source>full part</source>
        <translation>đầy đủ</translation>
    </message>
    <message>
        <source>active</source>
        <translation>tích cực</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Nghỉ thai sản</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Study or work elsewhere, months</source>
        <translation>Học tập, công tác nơi khác (tháng)</translation>
    </message>
    <message>
        <source>Sick leave, months</source>
        <translation>Nghỉ ốm (tháng)</translation>
    </message>
    <message>
        <source>Votes for “%1”</source>
        <translation>Phiếu “%1”</translation>
    </message>
    <message>
        <source>What no register knows</source>
        <translation>Điều sổ sách không có</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>chưa ghi</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingProgressModel</name>
    <message>
        <source>Not begun</source>
        <translation>Chưa bắt đầu</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Without grade</source>
        <translation>Chưa xếp loại</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingRoundForm</name>
    <message>
        <source>Opened by</source>
        <translation>Đơn vị mở đợt</translation>
    </message>
    <message>
        <source>Holds for this unit and every branch below it.</source>
        <translation>Áp dụng cho đơn vị này và mọi chi đoàn bên dưới.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên đợt</translation>
    </message>
    <message>
        <source>Left empty: made from the year.</source>
        <translation>Để trống: đặt theo năm.</translation>
    </message>
    <message>
        <source>Until: %1</source>
        <translation>Hạn: %1</translation>
    </message>
    <message>
        <source>Open a round of rating</source>
        <translation>Mở đợt xếp loại</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Mở đợt</translation>
    </message>
    <message>
        <source>No rules for rating members are known for %1.</source>
        <translation>Chưa có bộ tiêu chí xếp loại đoàn viên cho ngày %1.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RatingView</name>
    <message>
        <source>Self-assessment</source>
        <translation>Tự đánh giá</translation>
    </message>
    <message>
        <source>Branch meeting</source>
        <translation>Họp chi đoàn</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Take the proposals (Ctrl+D)</source>
        <translation>Lấy đề xuất (Ctrl+D)</translation>
    </message>
    <message>
        <source>Minutes of the meeting…</source>
        <translation>Biên bản họp…</translation>
    </message>
    <message>
        <source>Return to the branch…</source>
        <translation>Trả lại chi đoàn…</translation>
    </message>
    <message>
        <source>Take the list back</source>
        <translation>Rút lại danh sách</translation>
    </message>
    <message>
        <source>Reopen the result…</source>
        <translation>Mở lại kết quả…</translation>
    </message>
    <message>
        <source>Record an objection…</source>
        <translation>Ghi kiến nghị…</translation>
    </message>
    <message>
        <source>Rating of members</source>
        <translation>Xếp loại đoàn viên</translation>
    </message>
    <message>
        <source>take the proposals</source>
        <translation>lấy đề xuất cho cả chi đoàn</translation>
    </message>
    <message>
        <source>down</source>
        <translation>xuống</translation>
    </message>
    <message>
        <source>why</source>
        <translation>vì sao</translation>
    </message>
    <message>
        <source>Open a round…</source>
        <translation>Mở đợt xếp loại…</translation>
    </message>
    <message>
        <source>Present to the superior…</source>
        <translation>Trình cấp trên…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Quyết định…</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Công bố</translation>
    </message>
    <message>
        <source>Nobody to rate here</source>
        <translation>Không có ai để xếp loại</translation>
    </message>
    <message>
        <source>No round of rating for this year yet</source>
        <translation>Chưa có đợt xếp loại cho năm này</translation>
    </message>
    <message>
        <source>There is no member on %1. Members are entered on the page “Members”.</source>
        <translation>Ngày %1 không có đoàn viên. Hãy nhập ở trang “Đoàn viên”.</translation>
    </message>
    <message>
        <source>A round rates the members of this unit and of every branch below it for the time from %1 to %2. The program proposes grades from attendance, training, dues and discipline, and says why.</source>
        <translation>Một đợt xếp loại đoàn viên của đơn vị này và mọi chi đoàn bên dưới, cho thời gian từ %1 đến %2. Chương trình đề xuất mức xếp loại từ sổ sinh hoạt, rèn luyện, đoàn phí, kỷ luật và nói rõ vì sao.</translation>
    </message>
    <message>
        <source>Every member has a grade of the branch already.</source>
        <translation>Mọi đoàn viên đã được chi đoàn xếp loại.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) taken. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Đã lấy %n đề xuất. Ctrl+Z để hoàn lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list cannot be presented yet. %1</source>
        <translation>Chưa trình được danh sách. %1</translation>
    </message>
    <message>
        <source>Present the list to the superior?</source>
        <translation>Trình danh sách lên cấp trên?</translation>
    </message>
    <message>
        <source>Grades can no longer be changed here until the superior returns the list or you take it back.</source>
        <translation>Không sửa được mức xếp loại ở đây nữa, cho đến khi cấp trên trả lại hoặc bạn rút lại.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>The list was presented to the superior.</source>
        <translation>Đã trình danh sách lên cấp trên.</translation>
    </message>
    <message>
        <source>The result is announced.</source>
        <translation>Đã công bố kết quả.</translation>
    </message>
    <message>
        <source>The list is back at the branch.</source>
        <translation>Danh sách đã về chi đoàn.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Return the list to the branch?</source>
        <translation>Trả danh sách lại chi đoàn?</translation>
    </message>
    <message>
        <source>The branch sees the reason and presents the list again.</source>
        <translation>Chi đoàn thấy lý do và trình lại.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>The list was returned to the branch.</source>
        <translation>Đã trả danh sách lại chi đoàn.</translation>
    </message>
    <message>
        <source>Reopen the result?</source>
        <translation>Mở lại kết quả?</translation>
    </message>
    <message>
        <source>What was decided stays readable. The branch rates again and presents the list anew.</source>
        <translation>Kết quả đã quyết định vẫn xem được. Chi đoàn xếp loại và trình lại.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>The result is open again.</source>
        <translation>Kết quả đã mở lại.</translation>
    </message>
    <message>
        <source>Answer the objection of %1</source>
        <translation>Trả lời kiến nghị của %1</translation>
    </message>
    <message>
        <source>Objection of %1</source>
        <translation>Kiến nghị của %1</translation>
    </message>
    <message>
        <source>What the member objects to, in one or two sentences.</source>
        <translation>Nội dung kiến nghị, một hai câu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>The answer is recorded.</source>
        <translation>Đã ghi câu trả lời.</translation>
    </message>
    <message>
        <source>The objection is recorded.</source>
        <translation>Đã ghi kiến nghị.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Without grade</source>
        <translation>Chưa xếp loại</translation>
    </message>
    <message>
        <source>%1 of %2 rated are “%3” or better</source>
        <translation>%1/%2 người được xếp loại từ “%3” trở lên</translation>
    </message>
    <message>
        <source>The records propose nothing</source>
        <translation>Sổ sách không đề xuất mức nào</translation>
    </message>
    <message>
        <source>The records propose: %1</source>
        <translation>Sổ sách đề xuất: %1</translation>
    </message>
    <message>
        <source>The branch rates otherwise. Say why in the column “Why”.</source>
        <translation>Chi đoàn xếp khác. Hãy ghi lý do ở cột “Vì sao”.</translation>
    </message>
    <message>
        <source>The branch rates otherwise: %1</source>
        <translation>Chi đoàn xếp khác: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>From the registers</source>
        <translation>Từ sổ sách</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Biểu quyết</translation>
    </message>
    <message>
        <source>Objection of %1: %2</source>
        <translation>Kiến nghị ngày %1: %2</translation>
    </message>
    <message>
        <source>Answered on %1: %2</source>
        <translation>Trả lời ngày %1: %2</translation>
    </message>
    <message>
        <source>What no register knows, votes… (Enter)</source>
        <translation>Điều sổ sách không có, phiếu… (Enter)</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Strengths and what to mend</source>
        <translation>Ưu điểm, điều cần khắc phục</translation>
    </message>
    <message>
        <source>Returned on %1: %2</source>
        <translation>Trả lại ngày %1: %2</translation>
    </message>
    <message>
        <source>The whole branch</source>
        <translation>Cả chi đoàn</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cuộc họp</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Before it can be presented: %1</source>
        <translation>Để trình được: %1</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Kết quả trước đây</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Decision %1 reopened: %2 (%3)</source>
        <translation>Quyết định %1 mở lại: %2 (%3)</translation>
    </message>
    <message>
        <source>Presented</source>
        <translation>Đã trình</translation>
    </message>
    <message>
        <source>%1 of %2 branches</source>
        <translation>%1/%2 chi đoàn</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Bộ tiêu chí</translation>
    </message>
    <message>
        <source>Grades are given branch by branch: Enter on a branch goes there.</source>
        <translation>Xếp loại theo từng chi đoàn: Enter trên một chi đoàn để vào.</translation>
    </message>
    <message>
        <source>Present the list</source>
        <translation>Trình</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What “%1” asks for</source>
        <translation>Điều kiện của mức “%1”</translation>
    </message>
    <message>
        <source>Of %1 conditions, %2 are confirmed by a document of the centre; the others were seen in one place or are assumed.</source>
        <translation>Trong %1 điều kiện có %2 điều theo văn bản của Trung ương; số còn lại mới thấy ở một nơi hoặc là giả định.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Đóng đợt</translation>
    </message>
    <message>
        <source>The round is closed. A result can still be reopened with a reason.</source>
        <translation>Đã đóng đợt. Vẫn mở lại được kết quả khi có lý do.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Đóng ngày</translation>
    </message>
    <message>
        <source>Close the round?</source>
        <translation>Đóng đợt xếp loại?</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es) have rated nobody.</source>
        <translation>
            <numerusform>%n chi đoàn chưa xếp loại ai.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be rated in a closed round. Ctrl+Z opens it again.</source>
        <translation>Đợt đã đóng thì không xếp loại được nữa. Ctrl+Z để mở lại.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ReasonBar</name>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RecordForm</name>
    <message>
        <source>Type a whole number from 0, or leave it empty.</source>
        <translation>Gõ số nguyên từ 0, hoặc để trống.</translation>
    </message>
    <message>
        <source>There is no such unit. Choose one from the list.</source>
        <translation>Không có đơn vị này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Choose somebody from the proposals. Who is not among them is entered on the page “Members” first.</source>
        <translation>Hãy chọn một người trong gợi ý. Người chưa có thì nhập ở trang “Đoàn viên” trước.</translation>
    </message>
    <message>
        <source>Save once more if it is right all the same.</source>
        <translation>Nếu vẫn đúng thì lưu lần nữa.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RecordsPage</name>
    <message>
        <source>There is no unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>What is recorded here belongs to units. Open the first ones on the page “Units”, or import them.</source>
        <translation>Nội dung ở đây thuộc về đơn vị. Hãy thêm đơn vị ở trang “Đơn vị”, hoặc nhập danh sách.</translation>
    </message>
    <message>
        <source>Taken out. Ctrl+Z brings it back.</source>
        <translation>Đã bỏ. Ctrl+Z để lấy lại.</translation>
    </message>
    <message>
        <source>There is nothing in the list to be written.</source>
        <translation>Danh sách không có gì để ghi.</translation>
    </message>
    <message>
        <source>Write the list to a file</source>
        <translation>Ghi danh sách ra tệp</translation>
    </message>
    <message>
        <source>Excel (*.xlsx)</source>
        <translation>Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Text, comma separated (*.csv)</source>
        <translation>Văn bản CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Đã ghi vào %1.</translation>
    </message>
    <message>
        <source>What is typed in the form is not saved yet.</source>
        <translation>Nội dung đang gõ chưa được lưu.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Bỏ nội dung này</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Bỏ mục này</translation>
    </message>
    <message>
        <source>Write to Excel…</source>
        <translation>Xuất Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RegistersModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>“%1” is no day. Type the first day that is recorded here, like 01/07/2026, or two days with a dash between them.</source>
        <translation>“%1” không phải ngày. Gõ ngày đầu tiên được ghi ở đây, như 01/07/2026, hoặc hai ngày có gạch ở giữa.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RegistersPane</name>
    <message>
        <source>%1 %2</source>
        <comment>code and name of an indicator</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no indicator of the catalogue counts itself from it.</source>
        <translation>%1: không chỉ tiêu nào trong danh mục tự tính từ sổ này.</translation>
    </message>
    <message>
        <source>%1: these count themselves: %2.</source>
        <translation>%1: các chỉ tiêu tự tính: %2.</translation>
    </message>
    <message>
        <source>The register counts from this day on. Ctrl+Z takes it back.</source>
        <translation>Từ ngày này số được tính từ sổ. Ctrl+Z để lấy lại.</translation>
    </message>
    <message numerus="yes">
        <source>The register counts from this day on. %n typed figure(s) of reports that are not handed in gave way to counted ones. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Từ ngày này số được tính từ sổ. %n số đã nhập trong báo cáo chưa nộp nhường chỗ cho số đếm. Ctrl+Z để lấy lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where an office keeps a register here, the indicators that follow from it count themselves and take no typing. Type the first day that is wholly recorded, “x” for the first day of the chosen period, or two days with a dash when the register has an end. Delete clears the cell: from then on the figures are typed again, and nothing in the register is lost. Reports that are handed in stay as they are.</source>
        <translation>Đơn vị giữ sổ ở đây thì các chỉ tiêu theo sổ tự tính và không nhập tay. Gõ ngày đầu tiên được ghi đầy đủ, “x” là ngày đầu kỳ đang chọn, hoặc hai ngày có gạch ở giữa nếu sổ kết thúc. Delete xóa ô: từ đó số lại nhập tay, sổ không mất gì. Báo cáo đã nộp giữ nguyên.</translation>
    </message>
    <message>
        <source>Registers kept by each unit</source>
        <translation>Sổ do từng đơn vị giữ</translation>
    </message>
    <message>
        <source>No unit that hands in reports stands below this office yet. Add units on the page “Units”.</source>
        <translation>Chưa có đơn vị báo cáo nào bên dưới. Hãy thêm ở trang “Đơn vị”.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RemittanceForm</name>
    <message>
        <source>Handed up by</source>
        <translation>Đơn vị nộp</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nộp cho</translation>
    </message>
    <message>
        <source>Left empty: a unit that this file does not hold.</source>
        <translation>Để trống: đơn vị không có trong tệp này.</translation>
    </message>
    <message>
        <source>For the days from</source>
        <translation>Cho thời gian từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Amount in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Handed up on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Hand dues up</source>
        <translation>Nộp đoàn phí lên</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ReportsPage</name>
    <message>
        <source>Reports &amp; print</source>
        <translation>Báo cáo &amp; in</translation>
    </message>
    <message>
        <source>Sheet of the units below</source>
        <translation>Biểu các đơn vị</translation>
    </message>
    <message>
        <source>Sheet of one unit</source>
        <translation>Biểu một đơn vị</translation>
    </message>
    <message>
        <source>Who has reported</source>
        <translation>Tình hình nộp</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Chưa có đơn vị</translation>
    </message>
    <message>
        <source>Sheets are printed for a unit. Open the first unit on the page “Units”.</source>
        <translation>Biểu được in cho một đơn vị. Hãy lập đơn vị đầu tiên ở trang “Đơn vị”.</translation>
    </message>
    <message>
        <source>The sheet cannot be shown</source>
        <translation>Chưa hiện được biểu</translation>
    </message>
    <message>
        <source>Check code %1</source>
        <translation>Mã kiểm tra %1</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>Chưa hiện được danh sách</translation>
    </message>
    <message>
        <source>%1 of %2 units have reported</source>
        <translation>%1/%2 đơn vị đã nộp</translation>
    </message>
    <message>
        <source>No units below</source>
        <translation>Không có đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>This unit has no units below that hand in reports of their own.</source>
        <translation>Đơn vị này không có đơn vị trực thuộc nộp báo cáo riêng.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RequestModel</name>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Yêu cầu gì</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>no day is known</source>
        <translation>chưa biết ngày</translation>
    </message>
    <message>
        <source>%1, first answer</source>
        <translation>%1, trả lời đầu tiên</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Hạn trả lời</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsModel</name>
    <message>
        <source>%1/%2 units</source>
        <translation>%1/%2 đơn vị</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>indicator, unit, period</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Figure of %1: %2, %3</source>
        <translation>Số liệu của %1: %2, %3</translation>
    </message>
    <message>
        <source>Nothing was changed. “%1” does not fit %2: %3</source>
        <translation>Chưa có gì thay đổi. “%1” không hợp với %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) at once</source>
        <translation>
            <numerusform>%n số liệu cùng lúc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsPage</name>
    <message>
        <source>Targets &amp; results</source>
        <translation>Chỉ tiêu &amp; kết quả</translation>
    </message>
    <message>
        <source>There are no units yet</source>
        <translation>Chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Open or import the units of the office first; then their figures can be typed here.</source>
        <translation>Hãy lập hoặc nhập các đơn vị trước; sau đó nhập số liệu ở đây.</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Chưa hiện được số liệu</translation>
    </message>
    <message>
        <source>No indicators to show</source>
        <translation>Không có chỉ tiêu để hiện</translation>
    </message>
    <message>
        <source>This plan or form has no indicators that hold in %1. Choose another one above.</source>
        <translation>Kế hoạch hoặc mẫu biểu này không có chỉ tiêu áp dụng cho %1. Hãy chọn mục khác ở trên.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Report forms</source>
        <translation>Mẫu biểu</translation>
    </message>
    <message>
        <source>The unit&apos;s own part under every sum</source>
        <translation>Phần của chính đơn vị dưới mỗi tổng</translation>
    </message>
    <message>
        <source>Parts by sex and block</source>
        <translation>Chia theo giới tính, khối</translation>
    </message>
    <message>
        <source>Only results, side by side for typing and pasting</source>
        <translation>Chỉ cột kết quả, để nhập và dán</translation>
    </message>
    <message>
        <source>Column widths as in the beginning</source>
        <translation>Độ rộng cột như ban đầu</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>Kế hoạch: %1</translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>Mẫu biểu: %1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Chỉ tiêu: %1</translation>
    </message>
    <message>
        <source>One unit, all periods</source>
        <translation>Một đơn vị, các kỳ</translation>
    </message>
    <message>
        <source>All units, one period</source>
        <translation>Các đơn vị, một kỳ</translation>
    </message>
    <message>
        <source>One indicator, all units</source>
        <translation>Một chỉ tiêu, các đơn vị</translation>
    </message>
    <message>
        <source>Assign targets</source>
        <translation>Giao chỉ tiêu</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Paste from Excel</source>
        <translation>Dán từ Excel</translation>
    </message>
    <message>
        <source>Print the sheet…</source>
        <translation>In biểu tổng hợp…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Mở lại…</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>Trả lại…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Open the parts of this line</source>
        <translation>Mở các phần của dòng này</translation>
    </message>
    <message>
        <source>Close the parts of this line</source>
        <translation>Đóng các phần của dòng này</translation>
    </message>
    <message>
        <source>To numerator, denominator and note</source>
        <translation>Đến tử số, mẫu số và ghi chú</translation>
    </message>
    <message>
        <source>Previous cell to look at (Shift+F7)</source>
        <translation>Ô cần xem lại trước (Shift+F7)</translation>
    </message>
    <message>
        <source>Next cell to look at (F7)</source>
        <translation>Ô cần xem lại sau (F7)</translation>
    </message>
    <message>
        <source>Grey: computed or added up from below · Yellow: typed</source>
        <translation>Xám: máy tính · Vàng: nhập tay</translation>
    </message>
    <message>
        <source>down</source>
        <translation>xuống</translation>
    </message>
    <message>
        <source>right</source>
        <translation>sang phải</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>where it comes from</source>
        <translation>số này từ đâu ra</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>hoàn tác</translation>
    </message>
    <message>
        <source>“%1” was not saved: the table changed while it was typed. Type it again.</source>
        <translation>Chưa lưu “%1”: bảng vừa thay đổi trong lúc gõ. Hãy gõ lại.</translation>
    </message>
    <message>
        <source>Typed by this unit itself; the history stands at the right.</source>
        <translation>Do chính đơn vị này nhập; lịch sử ở bên phải.</translation>
    </message>
    <message>
        <source>There is no figure yet.</source>
        <translation>Chưa có số liệu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) to look at</source>
        <translation>
            <numerusform>%n ô cần xem lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · mean %1</source>
        <translation>
            <numerusform>%n số · trung bình %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · together %1</source>
        <translation>
            <numerusform>%n số · gộp %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) · sum %1 · mean %2</source>
        <translation>
            <numerusform>%n số · tổng %1 · trung bình %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Nộp %1</translation>
    </message>
    <message>
        <source>%1/%2 units have submitted</source>
        <translation>%1/%2 đơn vị đã nộp</translation>
    </message>
    <message>
        <source>Changed since submitted</source>
        <translation>Đã đổi sau khi nộp</translation>
    </message>
    <message>
        <source>The figures are no longer those that were submitted on %1. Print and submit again.</source>
        <translation>Số liệu không còn như khi nộp ngày %1. Hãy in và nộp lại.</translation>
    </message>
    <message>
        <source>%1 of %2 is submitted and locked.</source>
        <translation>%1 của %2 đã nộp và khóa.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Why is %1 of %2 reopened? Its figures can be changed again and must be submitted anew.</source>
        <translation>Vì sao mở lại %1 của %2? Số liệu sẽ sửa được và phải nộp lại.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>The report is open again.</source>
        <translation>Đã mở lại báo cáo.</translation>
    </message>
    <message>
        <source>What should %1 mend in its report of %2?</source>
        <translation>%1 cần sửa gì trong báo cáo %2?</translation>
    </message>
    <message>
        <source>Return the report</source>
        <translation>Trả lại báo cáo</translation>
    </message>
    <message>
        <source>The report of %1 is returned.</source>
        <translation>Đã trả lại báo cáo của %1.</translation>
    </message>
    <message>
        <source>The report of %1 is accepted.</source>
        <translation>Đã chấp nhận báo cáo của %1.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::ResultsPanel</name>
    <message>
        <source>Choose a cell to see what it means, where it comes from and how it changed.</source>
        <translation>Chọn một ô để xem ý nghĩa, số từ đâu ra và đã thay đổi thế nào.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Result %1</source>
        <translation>Kết quả %1</translation>
    </message>
    <message>
        <source>Cumulative / target</source>
        <translation>Lũy kế / KH</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Lũy kế</translation>
    </message>
    <message>
        <source>%1 % of the target</source>
        <translation>%1 % kế hoạch</translation>
    </message>
    <message>
        <source>%1 expected by now</source>
        <translation>mốc hiện tại %1</translation>
    </message>
    <message>
        <source>Numerator and denominator</source>
        <translation>Tử số và mẫu số</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Từ đâu ra</translation>
    </message>
    <message>
        <source>%1 of %2 units have figures</source>
        <translation>%1/%2 đơn vị có số liệu</translation>
    </message>
    <message>
        <source>Open in full</source>
        <translation>Mở đầy đủ</translation>
    </message>
    <message>
        <source>Type the own part of %1</source>
        <translation>Nhập phần của chính %1</translation>
    </message>
    <message>
        <source>Change or remove the correction</source>
        <translation>Sửa hoặc bỏ hiệu chỉnh</translation>
    </message>
    <message>
        <source>Add a correction</source>
        <translation>Thêm hiệu chỉnh</translation>
    </message>
    <message>
        <source>Correction of %1, %2</source>
        <translation>Hiệu chỉnh của %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n periods</source>
        <translation>
            <numerusform>%n kỳ gần nhất</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>What a reader should know about this figure</source>
        <translation>Điều người đọc cần biết về số này</translation>
    </message>
    <message>
        <source>How the target changed</source>
        <translation>Chỉ tiêu đã thay đổi</translation>
    </message>
    <message>
        <source>History of this cell</source>
        <translation>Lịch sử ô này</translation>
    </message>
    <message>
        <source>correction %1</source>
        <translation>hiệu chỉnh %1</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>This unit hands in no report of its own.</source>
        <translation>Đơn vị này không nộp báo cáo riêng.</translation>
    </message>
    <message>
        <source>Units below that have submitted</source>
        <translation>Đơn vị trực thuộc đã nộp</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Accept the report</source>
        <translation>Chấp nhận báo cáo</translation>
    </message>
    <message>
        <source>Reopen the report…</source>
        <translation>Mở lại báo cáo…</translation>
    </message>
    <message>
        <source>Return the report…</source>
        <translation>Trả lại báo cáo…</translation>
    </message>
    <message>
        <source>Open the table of this unit</source>
        <translation>Mở bảng của đơn vị này</translation>
    </message>
    <message>
        <source>What happened to the report</source>
        <translation>Quá trình của báo cáo</translation>
    </message>
    <message>
        <source>Card of the indicator</source>
        <translation>Xem thẻ chỉ tiêu</translation>
    </message>
    <message>
        <source>From the registers</source>
        <translation>Từ sổ</translation>
    </message>
    <message>
        <source>Who and what is behind it</source>
        <translation>Xem danh sách phía sau</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RevisionModel</name>
    <message>
        <source>Version</source>
        <translation>Bản</translation>
    </message>
    <message>
        <source>Held until</source>
        <translation>Có hiệu lực đến</translation>
    </message>
    <message>
        <source>Document of the change</source>
        <translation>Văn bản sửa đổi</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Lý do sửa</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RevisionsPane</name>
    <message>
        <source>This plan was not revised since it was issued. When an issued plan is revised, the state before stays readable here.</source>
        <translation>Kế hoạch chưa sửa lần nào từ khi ban hành. Khi sửa kế hoạch đã ban hành, bản trước vẫn đọc được ở đây.</translation>
    </message>
    <message>
        <source>Choose a state to read the plan as it was then.</source>
        <translation>Chọn một bản để đọc kế hoạch như lúc đó.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::RowsPane</name>
    <message>
        <source>Take the row out</source>
        <translation>Bỏ dòng</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>New rows begin in the last line.</source>
        <translation>Thêm dòng mới ở dòng cuối.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Office and look</source>
        <translation>Đơn vị và giao diện</translation>
    </message>
    <message>
        <source>Parent units</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Own unit</source>
        <translation>Đơn vị của mình</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>Tệp dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ngô&amp;n ngữ</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Màu nền</translation>
    </message>
    <message>
        <source>Size of &amp;letters</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>A report is due on this day</source>
        <translation>Báo cáo phải nộp vào ngày</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>Báo cáo tháng</translation>
    </message>
    <message>
        <source>Quarterly report</source>
        <translation>Báo cáo quý</translation>
    </message>
    <message>
        <source>Half-yearly report</source>
        <translation>Báo cáo 6 tháng</translation>
    </message>
    <message>
        <source>Yearly report</source>
        <translation>Báo cáo năm</translation>
    </message>
    <message>
        <source>day </source>
        <translation>ngày </translation>
    </message>
    <message>
        <source>of the last month of the period</source>
        <translation>của tháng cuối kỳ</translation>
    </message>
    <message>
        <source>of the month before the last</source>
        <translation>của tháng trước tháng cuối</translation>
    </message>
    <message>
        <source>of the month after the period</source>
        <translation>của tháng sau kỳ</translation>
    </message>
    <message>
        <source>Enter or a double click changes a tick from today on. A unit that breaks the rule can be saved all the same; the program only says so.</source>
        <translation>Enter hoặc bấm đúp để đổi dấu chọn từ hôm nay. Đơn vị không theo quy định vẫn lưu được; chương trình chỉ nhắc.</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>chưa chọn</translation>
    </message>
    <message>
        <source>set by the office</source>
        <translation>đơn vị đặt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Người dùng</translation>
    </message>
    <message>
        <source>Periods and due dates</source>
        <translation>Kỳ và hạn nộp</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>Printed sheets</source>
        <translation>Biểu in</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Place, signatory and other lines of printed sheets</source>
        <translation>Địa danh, người ký và các dòng khác in trên biểu</translation>
    </message>
    <message>
        <source>Indicator catalogue and report forms</source>
        <translation>Danh mục chỉ tiêu và mẫu biểu</translation>
    </message>
    <message>
        <source>When a month closes</source>
        <translation>Ngày chốt số liệu</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Sổ theo dõi</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dữ liệu cá nhân</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::SheetOptionsPane</name>
    <message>
        <source>Change a line of printed sheets</source>
        <translation>Đổi dòng in trên biểu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>As at the end of the period</source>
        <translation>Như cuối kỳ</translation>
    </message>
    <message>
        <source>Each part as it was then</source>
        <translation>Mỗi kỳ theo tổ chức khi ấy</translation>
    </message>
    <message>
        <source>Figures of the period itself</source>
        <translation>Cột số liệu của kỳ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Xếp hạng</translation>
    </message>
    <message>
        <source>Date on the sheet</source>
        <translation>Ngày ghi trên biểu</translation>
    </message>
    <message>
        <source>empty: written by hand</source>
        <translation>để trống: ghi tay</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>Report no. … of …</source>
        <translation>Báo cáo số … ngày …</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Signs on behalf of</source>
        <translation>Thay mặt</translation>
    </message>
    <message>
        <source>Post of the signatory</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Name of the signatory</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người lập biểu</translation>
    </message>
    <message>
        <source>by the unit&apos;s own name</source>
        <translation>theo tên đơn vị</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::StartPage</name>
    <message>
        <source>daily</source>
        <translation>hằng ngày</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>khi đóng tệp</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>tự sao lưu</translation>
    </message>
    <message>
        <source>before an upgrade</source>
        <translation>trước khi nâng cấp</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>trước khi phục hồi</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>trước khi nhập</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Quay lại %1</translation>
    </message>
    <message>
        <source>Files that you open will stand here. A data file holds the whole of an office: its units, plans, targets and results.</source>
        <translation>Tệp đã mở sẽ hiện ở đây. Một tệp dữ liệu chứa trọn công việc của một cơ quan: đơn vị, kế hoạch, chỉ tiêu, kết quả.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>“%1” could not be opened</source>
        <translation>Không mở được “%1”</translation>
    </message>
    <message>
        <source>There are verified backups of it. Restoring one keeps the present file beside it as well.</source>
        <translation>Có bản sao lưu đã kiểm tra. Khi phục hồi, tệp hiện tại vẫn được giữ lại bên cạnh.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Khôi phục bản sao lưu %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Mở tệp khác…</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Organisation, plans, targets, results and printed sheets of the Youth Union&apos;s offices.</source>
        <translation>Tổ chức, kế hoạch, chỉ tiêu, kết quả và biểu in của các cấp bộ Đoàn.</translation>
    </message>
    <message>
        <source>New file…</source>
        <translation>Tạo tệp mới…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>A data file (.doancoso) on this machine.</source>
        <translation>Tệp dữ liệu (.doancoso) trên máy này.</translation>
    </message>
    <message>
        <source>Try the Thọ Xuân example</source>
        <translation>Xem ví dụ Thọ Xuân</translation>
    </message>
    <message>
        <source>30 communes, a plan with its targets, and results of four quarters to look at and try out.</source>
        <translation>30 xã, thị trấn, một kế hoạch có chỉ tiêu và kết quả các quý để xem và thử.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>For an office that starts here: a few questions, two minutes.</source>
        <translation>Dành cho đơn vị mới bắt đầu: vài câu hỏi, hai phút.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::SubmissionModel</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn nộp</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Trễ (ngày)</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả lại</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>No</source>
        <translation>STT</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::SubmitView</name>
    <message>
        <source>Submit %1 of %2</source>
        <translation>Nộp %1 của %2</translation>
    </message>
    <message>
        <source>Some figures cannot be right. Mend them first; the rest can wait.</source>
        <translation>Có số liệu không thể đúng. Hãy sửa trước; việc khác để sau.</translation>
    </message>
    <message>
        <source>Everything is there and nothing looks wrong.</source>
        <translation>Đã đủ và không có gì bất thường.</translation>
    </message>
    <message>
        <source>Nothing stands in the way. Look through these lines, then submit. Submitted figures are locked; reopening asks for a reason.</source>
        <translation>Có thể nộp. Hãy xem lại các dòng này rồi nộp. Số liệu đã nộp bị khóa; mở lại phải ghi lý do.</translation>
    </message>
    <message>
        <source>Submit %1</source>
        <translation>Nộp %1</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Về bảng</translation>
    </message>
    <message>
        <source>To be mended</source>
        <translation>Cần sửa</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Without a figure</source>
        <translation>Chưa có số</translation>
    </message>
    <message>
        <source>Units below that have not submitted (%1 of %2)</source>
        <translation>Đơn vị trực thuộc chưa nộp (%1/%2)</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::TargetsPane</name>
    <message>
        <source>Take the target out</source>
        <translation>Bỏ chỉ tiêu</translation>
    </message>
    <message>
        <source>Of the issuer (%1)</source>
        <translation>Của đơn vị ban hành (%1)</translation>
    </message>
    <message>
        <source>With those assigned to units (%1)</source>
        <translation>Cả chỉ tiêu giao các đơn vị (%1)</translation>
    </message>
    <message>
        <source>New targets begin in the last line: indicator, then amount.</source>
        <translation>Thêm chỉ tiêu ở dòng cuối: chỉ số, rồi mức.</translation>
    </message>
    <message>
        <source>This amount was not changed since it was set.</source>
        <translation>Mức này chưa thay đổi từ khi đặt.</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <translation>từ %1: %2</translation>
    </message>
    <message>
        <source>Earlier amounts – %1</source>
        <translation>Các mức đã giao – %1</translation>
    </message>
    <message>
        <source>The plan is issued. The old target stays readable; say why it changes (%1).</source>
        <translation>Kế hoạch đã ban hành. Mức cũ vẫn đọc được; hãy ghi lý do thay đổi (%1).</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Áp dụng từ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Change the target</source>
        <translation>Đổi chỉ tiêu</translation>
    </message>
    <message>
        <source>Say why the target changes.</source>
        <translation>Hãy ghi lý do đổi chỉ tiêu.</translation>
    </message>
    <message>
        <source>The plan is issued. Say why the target is taken out (%1); the journal keeps it.</source>
        <translation>Kế hoạch đã ban hành. Hãy ghi lý do bỏ chỉ tiêu (%1); nhật ký sẽ giữ lại.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::TrainingModel</name>
    <message>
        <source>%1 (has left)</source>
        <translation>%1 (đã chuyển)</translation>
    </message>
    <message>
        <source>The name stands in the member&apos;s record.</source>
        <translation>Họ tên ghi trong hồ sơ đoàn viên.</translation>
    </message>
    <message>
        <source>This follows from the scores.</source>
        <translation>Tính từ điểm.</translation>
    </message>
    <message>
        <source>Not registered for this year yet: register the member first.</source>
        <translation>Chưa đăng ký năm nay: hãy đăng ký trước.</translation>
    </message>
    <message>
        <source>The result was sent upward; take it back first.</source>
        <translation>Kết quả đã gửi lên; hãy lấy lại trước.</translation>
    </message>
    <message>
        <source>This is the sum of the items of the group.</source>
        <translation>Đây là tổng các mục trong nhóm.</translation>
    </message>
    <message>
        <source>Several members have the same points in every group. Was each of them looked at?</source>
        <translation>Nhiều đoàn viên có điểm giống nhau ở mọi nhóm. Đã xét từng người chưa?</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Tự chấm</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Remark of the branch</source>
        <translation>Nhận xét của chi đoàn</translation>
    </message>
    <message>
        <source>#</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Tổng (%1)</translation>
    </message>
    <message>
        <source>Nothing was changed. “%1” for %2 does not fit: %3</source>
        <translation>Chưa thay đổi gì. “%1” của %2 không hợp: %3</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::TrainingView</name>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Register all</source>
        <translation>Đăng ký tất cả</translation>
    </message>
    <message>
        <source>Members on the last day of the period; those registered already are left alone.</source>
        <translation>Đoàn viên vào ngày cuối kỳ; ai đã đăng ký thì giữ nguyên.</translation>
    </message>
    <message>
        <source>Send upward…</source>
        <translation>Gửi lên cấp trên…</translation>
    </message>
    <message>
        <source>Take results back</source>
        <translation>Lấy lại kết quả</translation>
    </message>
    <message>
        <source>Training programme</source>
        <translation>Chương trình rèn luyện</translation>
    </message>
    <message>
        <source>There is no member on %1. Members are entered on the page “Members”.</source>
        <translation>Ngày %1 không có đoàn viên. Hãy nhập ở trang “Đoàn viên”.</translation>
    </message>
    <message>
        <source>Training programme %1</source>
        <translation>Chương trình rèn luyện %1</translation>
    </message>
    <message>
        <source>Scores are entered branch by branch: Enter on a branch goes there. Registering here registers the members of all branches below.</source>
        <translation>Điểm nhập theo từng chi đoàn: Enter ở một chi đoàn để vào. Đăng ký ở đây là đăng ký cho đoàn viên mọi chi đoàn bên dưới.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Đã đánh giá</translation>
    </message>
    <message>
        <source>Sent upward</source>
        <translation>Đã gửi lên</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have all points in every group. Was each of them looked at? F7 shows them.</source>
        <translation>
            <numerusform>%n đoàn viên được điểm tối đa ở mọi nhóm. Đã xét từng người chưa? F7 để xem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) have the same points in every group. Was each of them looked at? F7 shows them.</source>
        <translation>
            <numerusform>%n đoàn viên có điểm giống nhau ở mọi nhóm. Đã xét từng người chưa? F7 để xem.</numerusform>
        </translation>
    </message>
    <message>
        <source>All members are registered already.</source>
        <translation>Mọi đoàn viên đã đăng ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) registered for the year %1.</source>
        <translation>
            <numerusform>Đã đăng ký %n đoàn viên cho năm %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n result(s) upward?</source>
        <translation>
            <numerusform>Gửi %n kết quả lên cấp trên?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not assessed in every group and stay here.</source>
        <translation>
            <numerusform>%n đoàn viên chưa được đánh giá đủ các nhóm nên ở lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scores can no longer be changed until they are taken back.</source>
        <translation>Điểm không sửa được nữa cho đến khi lấy lại.</translation>
    </message>
    <message>
        <source>Send upward</source>
        <translation>Gửi lên</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) sent upward.</source>
        <translation>
            <numerusform>Đã gửi %n kết quả.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) taken back; the scores can be changed again.</source>
        <translation>
            <numerusform>Đã lấy lại %n kết quả; lại sửa được điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Rèn luyện</translation>
    </message>
    <message>
        <source>Nobody to train yet</source>
        <translation>Chưa có đoàn viên để rèn luyện</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitFiguresModel</name>
    <message>
        <source>This follows from what is entered in the branch. Enter goes there.</source>
        <translation>Tính từ số nhập ở chi đoàn. Enter để vào.</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi đoàn</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitImportOptions</name>
    <message>
        <source>(as the name tells)</source>
        <translation>(theo tên đơn vị)</translation>
    </message>
    <message>
        <source>There is no such unit. Choose one from the list.</source>
        <translation>Không có đơn vị này. Hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Write a day, for example 01/07/2025.</source>
        <translation>Hãy ghi ngày, ví dụ 01/07/2025.</translation>
    </message>
    <message>
        <source>Write the date like 26/03/2020, or leave it empty.</source>
        <translation>Hãy ghi ngày dạng 26/03/2020, hoặc để trống.</translation>
    </message>
    <message>
        <source>Under which unit, unless the list says so</source>
        <translation>Đơn vị cấp trên, khi danh sách không ghi</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày nào</translation>
    </message>
    <message>
        <source>Type, when neither list nor name tells</source>
        <translation>Loại đơn vị, khi danh sách và tên không rõ</translation>
    </message>
    <message>
        <source>Decision: number and date</source>
        <translation>Quyết định: số và ngày</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>“Xã A” becomes “Đoàn xã A”</source>
        <translation>“Xã A” ghi là “Đoàn xã A”</translation>
    </message>
    <message>
        <source>Administrative places are called as units of the Union.</source>
        <translation>Tên đơn vị hành chính được ghi theo tên tổ chức Đoàn.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitImportPage</name>
    <message>
        <source>Import units</source>
        <translation>Nhập đơn vị</translation>
    </message>
    <message>
        <source>Back to the units; the data stay as they are (Esc)</source>
        <translation>Trở về các đơn vị; dữ liệu giữ nguyên (Esc)</translation>
    </message>
    <message>
        <source>Show the units</source>
        <translation>Xem các đơn vị</translation>
    </message>
    <message>
        <source>Take a list of units over from Excel</source>
        <translation>Nhập danh sách đơn vị từ Excel</translation>
    </message>
    <message>
        <source>Choose an Excel file (.xlsx) or a CSV file, drop it here, or copy the cells in Excel and press Ctrl+V. The columns may stand in any order. You see first what would happen; the data change only when you press the import button.</source>
        <translation>Chọn tệp Excel (.xlsx) hoặc CSV, kéo tệp thả vào đây, hoặc chép các ô trong Excel rồi bấm Ctrl+V. Các cột theo thứ tự nào cũng được. Trang này cho xem trước kết quả; chỉ khi bấm nút nhập, dữ liệu mới thay đổi.</translation>
    </message>
    <message>
        <source>The units are being written. Wait a moment, or cancel first.</source>
        <translation>Đang ghi các đơn vị. Hãy chờ một lát, hoặc bấm Hủy trước.</translation>
    </message>
    <message>
        <source>All units are in the data as the list says.</source>
        <translation>Mọi đơn vị trong danh sách đã có và đúng như dữ liệu.</translation>
    </message>
    <message>
        <source>Import %1 and change %2 units</source>
        <translation>Nhập %1, cập nhật %2 đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>Import %n unit(s)</source>
        <translation>
            <numerusform>Nhập %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n unit(s)</source>
        <translation>
            <numerusform>Cập nhật %n đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new unit(s)</source>
        <translation>
            <numerusform>%n đơn vị mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) changed</source>
        <translation>
            <numerusform>%n đơn vị thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) as before</source>
        <translation>
            <numerusform>%n đơn vị như cũ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 on. The whole import can be taken back in one step.</source>
        <translation>%1, từ ngày %2. Có thể hoàn tác cả lần nhập trong một bước.</translation>
    </message>
    <message>
        <source>Under %1, from %2 on.</source>
        <translation>Vào %1, từ ngày %2.</translation>
    </message>
    <message>
        <source>At the top, from %1 on.</source>
        <translation>Ở cấp cao nhất, từ ngày %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s) stay as they are.</source>
        <translation>
            <numerusform>%n đơn vị giữ nguyên.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitTreeModel</name>
    <message>
        <source>%1 (code %2)</source>
        <translation>%1 (mã %2)</translation>
    </message>
    <message>
        <source>%1 of %2 units below have handed in</source>
        <translation>%1/%2 đơn vị cấp dưới đã nộp</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitTreePanel</name>
    <message>
        <source>Filter units</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>No unit has these words in its name or code.</source>
        <translation>Không có đơn vị nào có các từ này trong tên hoặc mã.</translation>
    </message>
    <message>
        <source>Filter units…</source>
        <translation>Lọc đơn vị…</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UnitsBelowModel</name>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
    <message>
        <source>Units below</source>
        <translation>Đơn vị dưới</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UsersModel</name>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Lines in the journal</source>
        <translation>Số dòng nhật ký</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Lần sửa gần nhất</translation>
    </message>
    <message>
        <source>types now</source>
        <translation>đang nhập</translation>
    </message>
    <message>
        <source>can be chosen</source>
        <translation>chọn được</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>thôi hiện</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>This follows from the journal.</source>
        <translation>Lấy từ nhật ký.</translation>
    </message>
</context>
<context>
    <name>doancoso::pages::UsersPane</name>
    <message>
        <source>%1 types now; the journal writes this name from here on.</source>
        <translation>%1 đang nhập; từ đây nhật ký ghi tên này.</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>No longer offer</source>
        <translation>Thôi hiện</translation>
    </message>
    <message>
        <source>Names, not accounts: there is no password. The journal writes who did what under these names. Type over a name to change it; a new name begins in the last line. Nobody is deleted, since the journal names them; who has left is no longer offered.</source>
        <translation>Chỉ là tên, không phải tài khoản, không có mật khẩu. Nhật ký ghi ai đã làm gì theo các tên này. Gõ đè để đổi tên; người mới gõ ở dòng cuối. Không xóa ai vì nhật ký có tên họ; người đã chuyển đi thì thôi hiện.</translation>
    </message>
    <message>
        <source>This person types now</source>
        <translation>Người này đang nhập</translation>
    </message>
    <message>
        <source>Users of this file</source>
        <translation>Người dùng của tệp này</translation>
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
    <message>
        <source>ODT</source>
        <translation>ODT</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Văn bản OpenDocument</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::ActionStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::ApplicationRenderer</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Không tạo được thư mục %1.</translation>
    </message>
    <message>
        <source>There is no page “%1”. Pages: %2.</source>
        <translation>Không có trang “%1”. Các trang: %2.</translation>
    </message>
    <message>
        <source>The page “%1” did not come to rest.</source>
        <translation>Trang “%1” chưa tải xong dữ liệu.</translation>
    </message>
    <message>
        <source>The picture %1 cannot be written.</source>
        <translation>Không ghi được hình %1.</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::DateField</name>
    <message>
        <source>dd/MM/yyyy</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::MainActions</name>
    <message>
        <source>New file…</source>
        <translation>Tạo tệp mới…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Đóng tệp</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Show the file in its folder</source>
        <translation>Mở thư mục chứa tệp</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>In trang này…</translation>
    </message>
    <message>
        <source>Organisation tree</source>
        <translation>Cây tổ chức</translation>
    </message>
    <message>
        <source>Filter units</source>
        <translation>Lọc đơn vị</translation>
    </message>
    <message>
        <source>Guide to this page</source>
        <translation>Hướng dẫn trang này</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Giới thiệu chương trình</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Tệp gần đây</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hay tối</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Theo hệ thống</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::MainWindow</name>
    <message>
        <source>Open a data file</source>
        <translation>Mở tệp dữ liệu</translation>
    </message>
    <message>
        <source>The file was brought up to this version of the program. A backup of its state before lies at %1.</source>
        <translation>Tệp đã được nâng lên phiên bản này của chương trình. Bản sao lưu trước khi nâng cấp ở %1.</translation>
    </message>
    <message>
        <source>Making the backup at closing…</source>
        <translation>Đang sao lưu trước khi đóng…</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Đóng, không sao lưu</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Đang phục hồi bản sao lưu…</translation>
    </message>
    <message>
        <source>Making the example…</source>
        <translation>Đang tạo ví dụ…</translation>
    </message>
    <message>
        <source>In the whole window</source>
        <translation>Trong cả cửa sổ</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Unit and period</source>
        <translation>Đơn vị và kỳ</translation>
    </message>
    <message>
        <source>Data files (*.%1)</source>
        <translation>Tệp dữ liệu (*.%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::PanelForm</name>
    <message>
        <source>Leave it</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>This is no date. Write it as 01/07/2022.</source>
        <translation>Đây không phải ngày. Ghi như 01/07/2022.</translation>
    </message>
    <message>
        <source>Say from which day it holds.</source>
        <translation>Ghi rõ từ ngày nào.</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::PersonField</name>
    <message>
        <source>Part of a name, card or phone number</source>
        <translation>Một phần họ tên, số thẻ hoặc điện thoại</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::SearchPopup</name>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>Nothing has these words. Names and codes are searched, without diacritics.</source>
        <translation>Không tìm thấy. Tìm theo tên và mã, không cần dấu.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Đoàn viên</translation>
    </message>
</context>
<context>
    <name>doancoso::ui::UnitField</name>
    <message>
        <source>Part of a name or code</source>
        <translation>Một phần tên hoặc mã</translation>
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
<context>
    <name>doancoso::ui::WorkspaceFrame</name>
    <message>
        <source>Saved %1</source>
        <translation>Đã lưu %1</translation>
    </message>
    <message>
        <source>Making a backup…</source>
        <translation>Đang sao lưu…</translation>
    </message>
    <message>
        <source>Last backup: %1, verified</source>
        <translation>Sao lưu gần nhất: %1, đã kiểm tra</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Mọi thao tác</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Đã lưu mọi thay đổi</translation>
    </message>
    <message>
        <source>Entered by: %1</source>
        <translation>Người nhập: %1</translation>
    </message>
    <message>
        <source>Search over everything</source>
        <translation>Tìm mọi thứ</translation>
    </message>
</context>
</TS>
