/** Word lists of this folder: what makes a date the date of a meeting, of a delivery, of something else. */

/** "Thời gian", "Khai mạc", "Ngày giờ": a label under which the date of the event stands. */
export const TIME_LABEL =
  /^(?:(?:[Dd]ự kiến|[Vv]ề) )?(?:thời gian|thời điểm|th[ờơ]?i gian|ngày,? giờ|giờ,? ngày|ngày (?:họp|thi|tổ chức|học|khai (?:mạc|giảng)|diễn ra|thực hiện|tập huấn|làm việc)|lịch|khai mạc|bế mạc|khai giảng|(?:được )?tổ chức|vào (?:lúc|hồi)|lúc|bắt đầu|ngày|đợt|ca|buổi|vòng|lần|hôm nay)(?!\p{L})/iu
/** "Lễ khai mạc:", "Vòng chung kết:", "Họp phụ huynh": the event itself names the line. */
export const EVENT_LABEL =
  /^(?:lễ|hội nghị|đại hội|hội thi|hội thảo|cuộc thi|chung kết|bán kết|sơ khảo|chung khảo|sơ loại|vòng|thi\s(?!gian)|họp|tập huấn|buổi|phiên|trao giải|tổng duyệt|tổng kết|đón tiếp|gặp mặt|giao lưu|tọa đàm|khai giảng|bế giảng|bốc thăm|tham quan|sinh hoạt|chuyên đề|học|kiểm tra|phát động|ra quân)/iu
/** The heading of a section on time and place. */
export const TIME_HEADING =
  /thời gian|ngày giờ|lịch (?:làm việc|trình|tổ chức|thi|họp|học|tập huấn|sinh hoạt)|chương trình|kế hoạch (?:(?:thực hiện|tổ chức|triển khai) )?(?:các )?(?:chuyên đề|cụ thể|chi tiết|hội thi|thao giảng)/iu
/** A label under which dates are the edges of a delivery, whatever else it says. */
export const DELIVERY_LABEL =
  /(?:thời hạn|hạn (?:cuối|chót|nộp|đăng|gửi|nhận|chế)|đăng k[ýí]|nộp|gửi|nhận (?:hồ sơ|bài|tác phẩm|sản phẩm|đăng|ảnh|báo cáo)|tiếp nhận|báo cáo|thu (?:hồ sơ|bài|nhận)|xác nhận|góp ý|bình chọn|chốt|thử nghiệm|kết nối thử|chạy thử|kiểm tra kỹ thuật|phát hành|hoàn thành|hoàn thiện|mốc thời gian|thanh toán|đóng (?:tiền|phí)|chấm (?:thi|điểm|bài)|(?:công bố|thông báo) kết quả|(?:thông báo )?chấp nhận (?:tóm tắt|toàn văn|bài|báo cáo)|sơ khảo bài|phúc khảo)/iu
/** A heading under which each date is a step of preparation. */
export const MILESTONES = /mốc thời gian|timeline|deadline|hạn nộp|thời hạn/iu

/** Words of doing that make a dated step a delivery. */
export const DELIVERY_VERB =
  /(?:nộp|gửi|gởi|đăng k[ýí]|báo cáo(?! viên)|hoàn thành|hoàn tất|hoàn thiện|lập danh sách|xác nhận|phản hồi|góp ý|chuyển|tổng hợp|nhận (?:hồ sơ|bài|đăng)|thông báo kết quả|công bố kết quả|thu (?:hồ sơ|bài)|bổ sung|cập nhật|xây dựng kế hoạch|ban hành|phát hành|triển khai kế hoạch|duyệt|kết nối|thử nghiệm|chạy thử|chuẩn bị|nhập|rà soát|dọn|kê|dựng|trang trí|lắp đặt)(?!\p{L})/iu
/** Words of meeting: with them a date in running text is the date of an event. */
export const EVENT_VERB =
  /(?:tổ chức|khai mạc|bế mạc|khai giảng|diễn ra|tiến hành|triệu tập|(?:kính |thân )?mời|tham dự|(?:đến|về|tới) dự|dự họp|có mặt|tập trung|bắt đầu|họp|hội nghị|hội thảo|đại hội|phiên (?:họp|trù|chính|thứ|toàn|khai|làm)|tập huấn|hội thi|cuộc thi|thi đấu|buổi lễ|lễ |ngày hội|tọa đàm|toạ đàm|giao lưu|sinh hoạt|chuyên đề|bồi dưỡng|thao giảng|trao (?:giải|thưởng)|tổng kết|sơ kết|gặp mặt|ra quân|chung kết|bán kết|sơ khảo|vòng (?:loại|thi)|kiểm tra|tham quan|đón tiếp|lên lớp|học tập|làm việc|kỳ thi|coi thi|chấm thi|xuất phát|khởi hành|tập kết|đi thăm|viếng|dâng hương)/iu

/** The date belongs to a document: a number and symbol, or the name of a kind of document, stands right before it. */
export const OF_DOCUMENT = [
  /\d\s{0,3}\/\s?(?:\d{4}\/)?[A-ZĐ][\p{L}\d&.]{0,14}(?:\s?[-–]\s?[\p{L}\d&.]{1,14}){0,4}\s?,?\s?\(?(?:(?:đề|ký|ban hành|được ban hành)\s)?$/u,
  /\d\s?[-–]\s?[A-ZĐ]{1,3}[\p{L}]{0,2}\/[A-ZĐ][\p{L}\d&.-]{0,14}\s?,?\s?$/u,
  /(?:[Cc]ông văn|CV|[Qq]uyết định|QĐ|[Kk]ế hoạch|KH|[Tt]hông báo|[Nn]ghị quyết|[Nn]ghị định|[Tt]hông tư|[Cc]hỉ thị|[Ll]uật|[Tt]ờ trình|[Hh]ướng dẫn|[Gg]iấy mời|[Cc]ông điện|[Qq]uy chế|[Đđ]iều lệ|[Bb]áo cáo|[Vv]ăn bản|[Kk]ết luận|[Tt]hông tri|[Tt]hư|[Cc]hương trình số)\s(?:liên tịch\s)?(?:số\s?[^,;.]{0,40})?(?:của [^;.\d]{2,90}?)?,?\s?(?<!(?:trước|vào|lúc|đến|hết|từ|trong|thứ \S{1,4}|chủ nhật)[\s,]{1,2})$/u,
  /(?:ký|ban hành|có hiệu lực|hiệu lực|cấp|sinh|mất|thành lập|tái bản|ra đời)\s(?:kể\s)?(?:từ\s)?$/iu,
] as const
/** The date of something past that the document rests on ("tại cuộc họp ngày …"). */
export const OF_PAST =
  /(?:tại|ở|sau|trong|qua|theo|kết quả)\s(?:cuộc|phiên|buổi|kỳ|lần|hội nghị|các cuộc)\s?[^,.;]{0,50}$|(?:kết luận|ý kiến|chỉ đạo)[^.;]{0,60}$/iu
/** A sentence that names what the document rests on. */
export const BASIS_SENTENCE =
  /^\s*[-+•*]?\s*(?:Căn cứ|Thực ?hiện|Theo|Xét|Tiếp theo|Trên cơ sở|Phúc đáp|Để thực hiện|Thi hành)(?!\p{Ll})/u
/** Feasts, birthdays and foundings: "chào mừng kỷ niệm … ngày …". */
export const ANNIVERSARY =
  /(?:k[ỷỉ] niệm|chào mừng|hưởng ứng|mừng ngày|truyền thống|nhân dịp|nhân ngày|nhân kỷ|ngày (?:sinh|mất|thành lập|giải phóng|quốc tế|quốc khánh|nhà giáo|phụ nữ|thầy thuốc|doanh nhân|pháp luật|toàn dân)|cách mạng tháng|tết)[^.;]{0,90}$/iu
/** Conditions on persons: "sinh trước ngày …", "tính đến ngày …", "số liệu đến ngày …". */
export const CONDITION =
  /(?:(?<!(?:học|thí|giáo|vệ|phát|tuyển|tân|nữ|nam) )sinh(?!\s?viên|\s?hoạt)|tính|tuổi|(?<!phòng )công tác(?! (?:sinh viên|học sinh|chính trị|xã hội))|vào đảng|kết nạp|tuyển dụng|số liệu|kể|chưa|nhiệm kỳ|nghỉ hưu|hợp đồng|thâm niên|bổ nhiệm)[^.;]{0,40}(?:trước|đến|đến hết|từ|hết|sau)\s(?:thời điểm\s)?$/iu
/** Furniture of web pages and headers of law portals. */
export const METADATA =
  /(?:ngày (?:ban hành|có hiệu lực|hiệu lực|hết hiệu lực|hết hạn|áp dụng|công báo|đăng|cập nhật|tạo|gửi|nhận|xuất bản|ký|tải lên|đưa tin|viết)|cập nhật|đăng (?:lúc|bởi|ngày)|được đăng|posted|lượt (?:xem|đọc|tải)|bài viết|xuất bản|last|updated|nguồn|bản quyền|copyright|in ngày|hiệu lực từ|còn hiệu lực|số công báo)\s?(?:lần cuối\s?)?(?:lúc|ngày|:|-|vào)?\s?[^.;]{0,24}$/iu

/** Before a date: by then at the latest. */
export const BY_THEN =
  /(?:(?<!hoặc sau |kể từ |sinh )trước(?! hoặc| và| khi)|chậm nhất|muộn nhất|trễ nhất|hạn cuối|hạn chót|hạn nộp|hạn|đến hết|cho đến|từ nay đến|không quá|deadline|kết thúc)(?: cùng)?\s?(?:là|vào|trước|đến|ngày|hết|lúc|:|\()?\s?(?:hết\s)?(?:lúc\s)?(?:\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút|['’])?\s?(?:sáng|chiều|tối)?,?\s?)?(?:(?:[Tt]hứ|T)\s?\S{1,4}\s?,?\s?|[Cc]hủ nhật,?\s)?\(?(?:hết\s)?$/iu
/** Before a date, weaker: a delivery "đến ngày …", "vào ngày …". */
export const UNTIL =
  /(?:đến|tới|vào|hết|xong trong|trong)\s(?:hết\s)?(?:\d{1,2}\s?(?:giờ|[hg:])\s?(?:\d{2})?(?:\s?phút)?,?\s)?$/iu
/** "kết nối thử lúc …", "kiểm tra đường truyền vào …": the line is tried before people meet, unless the sentence has come to the meeting. */
export const LINE_TEST =
  /(?:kết nối thử|chạy thử|thử (?:kết nối|đường truyền|tín hiệu|âm thanh|thiết bị)|(?:kiểm tra|test) (?:thử )?(?:kỹ thuật|đường truyền|tín hiệu|kết nối|âm thanh|thiết bị|hệ thống))(?:(?!khai mạc|bắt đầu|tổ chức|diễn ra)[^.;]){0,90}$/iu
/** "Lúc 15h00 ngày 11/3, các điểm cầu kết nối thử": the same, the date first. */
export const LINE_TEST_NEXT =
  /^(?:(?!khai mạc|bắt đầu|tổ chức|diễn ra|họp|bốc thăm)[^.;]){0,40}(?:kết nối thử|chạy thử|thử (?:kết nối|đường truyền|tín hiệu)|(?:kiểm tra|test) (?:thử )?(?:kỹ thuật|đường truyền|tín hiệu|kết nối))(?!\p{L})/iu

/** "Ban Tổ chức", "Phòng Tổ chức": the word is a name there. */
export const ORGANISER = /(?:[Bb]an|BAN|[Pp]hòng|[Tt]iểu ban|các) (?:[Tt]ổ chức|TỔ CHỨC)/gu

/** A step that begins with a delivery: "Nộp báo cáo", "- Gửi danh sách". */
export const DELIVERY_START = new RegExp(`^[^\\p{L}]{0,4}${DELIVERY_VERB.source}`, 'iu')
