import { matchesOf } from '../source/matches.ts'
import { beginsOrgan } from './organ-names.ts'

/** Persons and groups by office or part in the work, beside the names of bodies: who may be asked to do something. */
const ROLES = [
  'hiệu trưởng|phó hiệu trưởng|hiệu phó|giám đốc|phó giám đốc|trưởng phòng|phó trưởng phòng|thủ trưởng|người đứng đầu',
  'cụm trưởng|nhóm trưởng|tổ trưởng|tổ phó|khối trưởng|lớp trưởng|đội trưởng|trưởng|phó|lãnh đạo|chuyên viên|cán bộ',
  'công chức|viên chức|nhân viên|giáo viên|giảng viên|học viên|học sinh|sinh viên|thí sinh|vận động viên|huấn luyện viên',
  'trọng tài|đoàn viên|hội viên|đội viên|đảng viên|đại biểu|thành viên|báo cáo viên|khuyến nông viên|tình nguyện viên|cộng tác viên|thư ký|chủ tịch|phó chủ tịch',
  'bí thư|phó bí thư|ủy viên|uỷ viên|đồng chí|đ/c|ông|bà|thầy|cô|quý|phụ huynh|cha mẹ học sinh|nhà trường|cơ sở',
  'đơn vị|cơ quan|bộ phận|bộ môn|cấp|địa phương|xã|phường|quận|huyện|tỉnh|thành phố|thị xã|lớp|khối|gvcn|bgh|btc|bch',
  'tpt|tổng phụ trách|kế toán|thủ quỹ|bảo vệ|y tế|văn thư|mc|liên chi đoàn|đội tuyển|tập thể|cá nhân|doanh nghiệp|phóng viên|khách mời',
  'tiểu ban|ban ngành|sở ngành|đoàn thể|tác giả|người(?= (?:được|dự|tham|phụ trách|đứng|trực|nộp|lao động))|hộ(?= (?:kinh doanh|gia đình|dân))|gia đình|bố mẹ|phhs|cmhs|đài|viễn thông|điện lực|bưu điện|tổ chức(?= (?:cơ sở|đảng|đoàn|công đoàn|chính trị|xã hội|cá nhân|kinh tế|tôn giáo|nhà nước|trực thuộc|và|có|này|nào|phải|tham gia|được)(?!\\p{L})|[,:)]|$)|(?<=các )tổ chức|bí thư chi bộ|trưởng đoàn|nhóm|các đoàn|đội|đoàn|trường học|thanh tra(?= (?:sở|bộ|tỉnh|huyện))|(?<=các )điểm cầu|(?<=cả )tổ',
  'chị|anh|chú|bác|bác sĩ|bác sỹ|điều dưỡng|thẩm phán|trạm|cổ đông|chi hội|liên chi hội|thầy cô|chủ tọa|chủ toạ|vđv|hlv|cbgv|cbgvnv|cbcnv|gv|hs|sv|ban nhạc|lớp phó|thôn|bản|ấp|buôn|khu phố|tổ dân phố',
].join('|')
const QUANTIFIERS =
  '(?:các|hai|mỗi|từng|cả|toàn thể|toàn bộ|toàn|tất cả|tất cả các|những|đại diện|một số|mọi|riêng|nữ|nam|\\d{1,3})'
/** Words that begin like an actor and are none. */
const NOT_ACTORS =
  'cơ sở vật chất|cơ sở dữ liệu|cơ sở để|người dân tộc|cấp phát|cấp độ|cấp giấy|trưởng thành|cô đọng|tổ chức (?:hội nghị|lễ|các|thực hiện|cho|tốt|họp|triển khai)|cán bộ hóa|lớp học được|bà con|ban hành|khối lượng|đoàn kết|tỉnh táo|phó mặc|bản (?:sao|chính|đăng|mềm|cứng|kế|báo|thảo|gốc|thân|lĩnh|quyền|tin)|anh (?:hùng|ninh)|thôn tính|gia đình văn hóa'
const START = new RegExp(`^(?:${QUANTIFIERS} ){0,3}(?!(?:${NOT_ACTORS})(?!\\p{L}))(?:${ROLES})(?![\\p{L}])`, 'iu')
const QUANTIFIED = new RegExp(`^(?:${QUANTIFIERS} ){1,3}`, 'iu')

/** Does the name of a body, an office or a group of persons begin here ("Các trường THCS", "Hiệu trưởng", "Đ/c Lan")? */
export function beginsActor(text: string): boolean {
  if (START.test(text) || beginsOrgan(text) || /^Báo \p{Lu}/u.test(text)) return true
  const lead = QUANTIFIED.exec(text)?.[0].length ?? 0
  return beginsOrgan(text.slice(lead))
}

/** What someone is asked to do begins with one of these. */
const VERBS = [
  'lập|gửi|cử|chọn cử|chuẩn bị|tổ chức|xây dựng|báo cáo|triển khai|thông báo|hướng dẫn|nộp|đăng ký|đăng kí|phối hợp|kết hợp',
  'chủ trì|chủ động|thực hiện|tham mưu|tổng hợp|phân công|bố trí|chỉ đạo|quán triệt|đôn đốc|kiểm tra|tạo điều kiện',
  'mang theo|mang|thanh toán|chi trả|hỗ trợ|cung cấp|đề xuất|dự thảo|in|mời|phát hành|phê duyệt|ra quyết định|sắp xếp',
  'tham gia|tham dự|tích cực|theo dõi|tuyên truyền|phổ biến|rà soát|đánh giá|có kế hoạch|nghiên cứu|đảm bảo|bảo đảm',
  'nghiêm túc|lựa chọn|chọn|giới thiệu|tiếp nhận|viết|đón tiếp|phục vụ|trang trí|quay phim|đưa tin|dự trù|quản lý|giám sát',
  'điều động|huy động|đóng góp|vận động|hoàn thành|chuyển|cập nhật|niêm yết|công bố|nhắc nhở|hợp đồng|mua|liên hệ|có mặt|thu|nhận',
  'căn cứ|quan tâm|khẩn trương|tiến hành|xác nhận|phản hồi|trình bày|trình(?= \\p{Lu}| lãnh đạo| cấp)|phụ trách|soạn|làm|mặc|yêu cầu|điểm danh|nhắc|duyệt',
  'chịu|đưa|dẫn|viết bài|lấy|ghi|bàn giao|giao|thành lập|thăm hỏi|cho(?= (?:học sinh|học viên|sinh viên|hs|trẻ)(?:, (?:học sinh|học viên|sinh viên|trẻ))? (?:nghỉ|tạm|ở nhà|tham gia|làm|viết|học))|ban hành|truy cập|tải|kê khai|đặt|treo|dọn|vệ sinh|chi(?! đoàn| bộ| cục| hội| ủy| uỷ| nhánh| đội| tiết| phí| tiêu)|đón|nắm|xem xét|tiếp tục|giải quyết',
  'kết nối|cài đặt|lắp đặt|vận hành|thiết kế|tắt|khóa|trực|chụp|lên kế hoạch|lên danh sách|kê|trích|bổ sung|khắc phục|xử lý|tập hợp',
  'thẩm tra|ghi hình|đăng tải|đăng tin|góp ý|thảo luận|học tập|đi(?= đúng| dự| họp)|đến(?= đúng| dự| họp)|làm việc|ra đề|tổ chức|dạy|dự giờ|coi thi',
  'sử dụng|khai thác|xét|bình chọn|tuyển chọn|thẩm định|chấm|coi|đề nghị|phát động|lồng ghép|duy trì|hưởng ứng|cam kết|nêu cao|phát huy|đề cao|bảo quản|lên(?= tiết)|lo(?! lắng| ngại| âu)|công khai|dừng|báo(?= (?:cho|về|lại|tin|ngay|trước|với))',
  'niêm phong|tổng vệ sinh|xếp(?= (?:lịch|hàng|chỗ))|biên soạn|thuê|trồng|chốt|tập luyện|luyện tập|thao giảng|đem(?= theo)|mở(?= (?:phòng|lớp|sổ))|cấp(?= (?:bổ sung|kinh phí))|dự(?= (?:họp|hội nghị|lễ|đại hội|tập huấn))|giữ(?= (?:gìn|trật))|tập trung(?= (?:tại|lúc|trước|đúng|quan sát))',
].join('|')
/** Words of duty before the verb; the action begins behind the first group, at the second. */
const MODAL =
  '(?:(?:đều |cũng |sẽ |tiếp tục )?(?:phải|cần phải|cần|nên|vui lòng|xin vui lòng|được yêu cầu|được giao|có thể|có nhiệm vụ|được(?= (?:cử \\d|đăng k))|sẽ)(?: phải| có trách nhiệm)?(?::)? )'
const DUTY =
  '(?:có trách nhiệm|chịu trách nhiệm|chịu trách nhiệm chính|chủ động|chủ trì|tích cực|khẩn trương|nghiêm túc|(?<![Dd]ục )thường xuyên|tự )'
const END = '(?![\\p{L}])'
const STRONG = new RegExp(`(?<=[\\s)”,])(?:(${MODAL})(?=\\p{L})|(?=${DUTY}${END}))`, 'u')
/** "Ban tổ chức", "Phòng quản lý …": what a body is named for. */
const NAMED_FOR =
  '(?:tổ chức|chỉ đạo|quản lý|quản lí|kiểm tra|hướng dẫn|tuyên truyền|giám sát|phục vụ|đón tiếp|vận động|xây dựng|tiếp nhận|thẩm tra|thẩm định|chấm|coi)'
/** "được phân công", "Chương trình": the verb belongs to a name or to another word. */
const NOT_AFTER = `(?<!(?:[Bb]an|[Pp]hòng|Tổ|Vụ|[Hh]ội đồng|[Tt]iểu ban) (?=${NAMED_FOR}))(?<!(?:được|đã|sự|việc|công tác|thuộc diện|[Cc]hương|công|dân|tư|nếu|[Gg]iấy|[Tt]hường|tóm|kế|[Nn]gười|[Tt]ổng) )(?<!Văn phòng (?=đăng k[ýí] (?:QSD|quyền|đất)))`
/** Between a person's office and its field these are no deeds: "Phó Giám đốc phụ trách tiểu học", "cán bộ quản lý". */
const FIELD = /^(?:phụ trách|quản lý|quản lí|phục vụ|làm|hướng dẫn|coi|chấm|kiểm tra|tham dự|dự|tham gia|tổ chức)$/u
const WEAK = new RegExp(`(?<=[\\s)”,])(?=(?:${VERBS})${END})${NOT_AFTER}(?:${VERBS})${END}`, 'gu')

/** Where what an actor does begins. `duty`: the text says in so many words that it is the actor's duty. */
export type FoundAction = { unitEnd: number; start: number; duty: boolean; field: boolean }

const FARTHEST = 220
const NEAR = 60

/** Finds what is done in `text`, which begins with the actor; null where nothing is. */
export function actionOf(text: string): FoundAction | null {
  const head = text.slice(0, FARTHEST)
  const verbs = matchesOf(head, WEAK).filter((match) => !insideBrackets(head, match.index))
  const first = verbs[0]
  const duty = STRONG.exec(head)
  const strong = duty && !insideBrackets(head, duty.index) ? duty : null
  const wait = first && FIELD.test(first[0]) ? FARTHEST : NEAR
  if (strong && strong.index > 1 && (!first || belongs(head, first.index, strong.index, wait))) {
    const lead = strong[1]?.length ?? 0
    return { unitEnd: strong.index, start: strong.index + lead, duty: true, field: false }
  }
  if (!first) return null
  const deed = FIELD.test(first[0]) && first[0] !== 'tổ chức' ? verbs.find((match) => !FIELD.test(match[0])) : first
  const at = deed && deed.index - first.index < NEAR ? deed : first
  return { unitEnd: at.index, start: at.index, duty: false, field: FIELD.test(at[0]) && at[0] !== 'tổ chức' }
}

/** Is the verb still part of the name ("Cụm trưởng tổ chức Hội nghị chịu trách nhiệm …"), and not the first of two deeds? */
function belongs(text: string, verb: number, duty: number, most: number): boolean {
  const between = text.slice(verb, duty)
  return duty - verb < most && !between.includes(',') && !/^\p{L}+(?: \p{L}+)? (?:cho|đến|tới) /u.test(between)
}

const STARTS = new RegExp(`^(?:${DUTY}|${VERBS})${END}`, 'iu')
/** Does the text begin with something to do ("Trang trí khánh tiết …")? */
export function beginsAction(text: string): boolean {
  return STARTS.test(text)
}

function insideBrackets(text: string, at: number): boolean {
  return text.lastIndexOf('(', at) > text.lastIndexOf(')', at)
}
