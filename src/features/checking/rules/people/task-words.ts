/**
 * How documents of the sector ask for work: collected from plans, letters and notices of departments and schools, and from
 * the duties that Quyết định 45/2018/QĐ-TTg names for those who prepare a meeting.
 */

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

/** Something leaves the hands of one unit for those of another: it waits for it, and must know until when. */
export const DELIVERY = new RegExp(
  `${BEFORE}(?:gửi(?! gắm| lời| xe)|nộp|(?<!chương |quá |công |lộ |quy |tường |giáo )trình(?! bày| độ| tự| chiếu| duyệt và| diễn)|phát hành|thông báo (?:ngày|giờ|lịch|thời gian|nội dung(?! trên| này| kế hoạch| công văn)|danh sách|kết quả|tới các|đến các đơn vị)|` +
    'đăng k[ýí] (?:danh sách|số lượng|lịch|đại biểu|tham luận|tiết|tên)|đề xuất(?! khen)|giới thiệu (?:đơn vị|người|đại biểu phát|cá nhân)|' +
    `báo cáo (?:số lượng|kết quả|tình hình|danh sách|về|cho|lên)|cung cấp|bàn giao)${AFTER}`,
  'iu',
)

/** Work to be ready before the event; the first verb of the request. */
export const PREPARATION = new RegExp(
  '^(?:(?:chủ động|chủ trì|phối hợp|có trách nhiệm|tham mưu|cùng|thực hiện|tiến hành|chịu trách nhiệm)\\b[^.;:]{0,70}?)?' +
    `${BEFORE}(?:chuẩn bị|bố trí|trang trí|dự thảo|biên soạn|soạn|dự trù|lập (?:danh sách|dự trù|dự toán|kế hoạch)|in (?:tài liệu|giấy mời|ấn)|` +
    'mua|đặt bài|thiết kế|xây dựng(?! và phát triển)|tổng hợp|tập luyện|luyện tập|sắp xếp|kiểm tra (?:máy|cơ sở|thiết bị|đường truyền|hệ thống|phòng)|hoàn thiện|' +
    `mời (?:báo cáo viên|đại biểu|khách|giảng viên|chuyên gia|phụ huynh)|liên hệ|vệ sinh|kê)${AFTER}`,
  'iu',
)

/** Days, limits, rhythms, occasions: the request says when. */
export const TIMED = new RegExp(
  `\\d\\s?[/.]\\s?\\d{1,2}(?!\\d)|\\d\\s?(?:giờ|h|g)(?!\\p{L})|${BEFORE}(?:ngày \\d|tháng \\d|tuần \\d|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|trước (?:khi|giờ|ngày|buổi|hội nghị|\\d{1,2}|một|hai|ba|thời)|` +
    'chậm nhất|muộn nhất|hạn|thời hạn|ngay (?:sau|khi|trong|từ|lập tức)|(?:hằng|hàng|mỗi|từng|cuối|đầu|giữa|trong) (?:ngày|tuần|tháng|quý|kỳ|học kỳ|năm|vòng|buổi|giờ)|' +
    'trong (?:suốt|quá trình|thời gian|khi)|sau (?:khi|hội nghị|buổi|đợt|mỗi|\\d)|kịp thời|đúng (?:thời gian|hạn|tiến độ|giờ|lịch)|' +
    `định k[ỳì]|thường xuyên|lúc|(?:ở|trong|vào|tại) (?:phần|buổi họp|cuộc họp)|khi (?:có|cần|được)|theo (?:lịch|tiến độ|quy định|thời gian)|(?:nếu|khi) có|xong)${AFTER}`,
  'iu',
)

/** What is done at the event itself, or is no piece of work with an end. */
export const NO_WORK = new RegExp(
  `^(?:là đầu mối|[^.;]{0,60}tham dự đầy đủ|chỉ đạo|theo dõi|đôn đốc|quán triệt|hướng dẫn|dẫn chương trình|thực hiện dẫn|tham dự|tham gia|tích cực|quản lý|điểm danh|chi |chi trả|thanh toán|kinh phí|` +
    `có mặt|mang theo|đón|phổ biến|tuyên truyền|tạo điều kiện|trực|chủ trì các|cử )${AFTER}`,
  'iu',
)
