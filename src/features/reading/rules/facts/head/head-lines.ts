import type { Document } from '../../document.ts'

/** What a line of the head is. `text`: anything that is not part of a head, i.e. title, subject or body. */
export type HeadRole =
  | 'motto'
  | 'number'
  | 'date'
  | 'about'
  | 'type'
  | 'addressee'
  | 'organ'
  | 'urgency'
  | 'furniture'
  | 'basis'
  | 'item'
  | 'text'
export type HeadLine = {
  start: number
  end: number
  text: string
  role: HeadRole
  afterGap: boolean
}

/** A head is never longer: what follows is body even where nothing tells so. */
const MOST_LINES = 70

/** Quốc hiệu and tiêu ngữ with what converters do to them: torn lines, lost dashes, a letter in another encoding. */
const MOTTO = new RegExp(
  `^(?:${[
    'C[ỘO]NG',
    'C[ỘO]NG\\s?H.{1,4}\\s?X.{1,3}\\s?HỘI.*',
    'H[ÒO][ÀA]?A? XÃ HỘI CHỦ NGHĨA.*',
    '(?:XÃ HỘI )?CHỦ NGHĨA VIỆT NAM',
    'VIỆT NAM',
    '[ĐD]ộc [Ll]ập.{0,8}[Tt]ự [Dd]o.*',
    'ĐỘC LẬP.{1,4}TỰ DO.*',
    '[Tt]ự [Dd]o\\s?[-–]\\s?[Hh]ạnh [Pp]húc',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ĐOÀN (?:TNCS|THANH NIÊN CỘNG SẢN) (?:HỒ CHÍ MINH|HCM)',
  ].join('|')})\\s*[*-]*$`,
  'u',
)
const NUMBER = /^Số\s*[:;.]?\s*(?:\d|[….]|\/|-)/u
const DATE =
  /^(?:\p{Lu}[\p{L}\s.’'-]{1,45}?\s?[,.;:–-]?\s?)?\(?(?:ngày|Ngày)?[\s.…_\d]{0,14}(?:tháng[\s.…_\d]{0,12}(?:năm[\s.…_\d]{0,8})?|(?:\d{1,2}|[….]{2,})\s?[/.-]\s?(?:\d{1,2}|[….]{2,})\s?[/.-]\s?\d{2,4})\)?\.?$/u
const ABOUT = /^[(“"]?(?:V\/[vV]|Về việc|Vv|Về(?=\s\p{Ll})|Trích yếu)(?!\p{L})/u
const ADDRESSEE = /^Kính\s?g[ửởơư]i/iu
const URGENCY = /^(?:HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN)(?:\s|$)/u
/** What web pages put round a document. */
const FURNITURE =
  /^(?:Tên file|Tải về|Tải (?:xuống|file|văn bản|bản đầy đủ)|Bạn đang xem|Xem bản đầy đủ|In (?:bài viết|ra)|Gửi email|Loading|Copied|Academic year|Văn bản$|Thuộc tính|Nội dung toàn văn|Nguồn tin|Xuất bản thông tin|Download|Cập nhật(?: lúc| ngày)?\s?:?|Đăng (?:lúc|ngày|bởi)|Ngày đăng|Lượt xem|Lượt tải|Số lượt|Xem\s?:|Print|In trang|Email|Trang chủ|Tin tức|Chia sẻ|Đăng nhập|Thích|Tweet|Admin|Tác giả|Viết bởi|Người viết|Người đăng|bởi |Nguồn|Ngày xuất bản|(?:Thứ .{2,8}|Chủ nhật), (?:ngày )?\d{1,2}(?:\/| Tháng )|\d+ (?:views|lượt)|>>|Skip to|Menu|Home|Font size|Cỡ chữ|Xem với cỡ chữ|Văn bản liên quan|Lược đồ|MỤC LỤC VĂN BẢN|\(\d{1,2}\)$|(?:Slide|Trang) \d{1,3}$)/iu
const BASIS =
  /^(?:-\s?|•\s*)?(?:Căn\s?cứ|Thực\s?hiện|Thực thi|Thi hành|Theo|Tiếp theo|Trên cơ sở|Để|Nhằm|Được sự|Xét|Sau khi|Trong khuôn khổ|Nhân dịp|Hưởng ứng|Chào mừng|Phát huy|Hôm nay|Lúc \d|Vào (?:lúc|hồi)|Hồi \d|Kính thưa|Thưa|Kính mời|Trân trọng)(?!\p{L})/iu

/** The menu of a site, one word or two a cell. */
const MENU =
  /^(?:Giới thiệu|Liên hệ|Tin tức(?: - Sự kiện)?|Sự kiện|Thông báo|Văn bản|Thư viện(?: ảnh| số)?|Hình ảnh|Video|Hỏi đáp|Góc phụ huynh|Thực đơn|Lịch công tác|Lịch tuần|Tra cứu|Quan hệ cổ đông|Hội viên|Tuyển sinh|Đào tạo|Diễn đàn|Sơ đồ (?:trang|site)|English|Tìm kiếm|Đăng ký|Tài nguyên|Tổ chức|Cơ cấu tổ chức|Tổ chuyên môn)$/u

/** Blanks left to be filled in by hand look like the gap between two columns. */
const OPEN = /(?:^Số\s?:?|ngày|tháng|năm|[….]{2,})$/iu
const GOES_ON = /^(?:[/-]|tháng|năm|\d|[….]{2,})/u

/** The first lines of the text, cut at cell edges, each with its part in the head. */
export function headLinesOf(document: Document): HeadLine[] {
  const lines: HeadLine[] = []
  for (const line of document.lines) {
    if (lines.length >= MOST_LINES) break
    let at = line.start
    for (const raw of line.text.split('\t')) {
      const text = raw.trim()
      const start = at + raw.length - raw.trimStart().length
      at += raw.length + 1
      const last = lines.at(-1)
      if (
        text !== '' &&
        last &&
        at > line.start &&
        OPEN.test(last.text) &&
        GOES_ON.test(text) &&
        last.start >= line.start
      ) {
        last.end = start + text.length
        last.text = `${last.text} ${text}`
        last.role = roleOf(last.text, false)
      } else if (text !== '')
        lines.push({
          start,
          end: start + text.length,
          text,
          role: roleOf(text, line.mark !== null && start === line.start),
          afterGap: line.afterGap,
        })
    }
  }
  return lines
}

/** "Thứ Hai, ngày …" is a line of a timetable; "Chào cờ đầu tháng" holds no number at all. */
const NO_PLACE =
  /^(?:Họp|Hội|Lịch|Kế hoạch|Thứ|THỨ|Chủ nhật|CHỦ NHẬT|Sáng|Chiều|Tối|Buổi|Hôm|Cùng|Bắt đầu|Kết thúc|Trong|Từ|Đến|Vào|Trước|Sau|Hết|Tuần|TUẦN)(?!\p{L})|^[^\d.…_]*$|^[^,\d]*\stháng\s\d{1,2}$/u

/** Place and date as an office writes them. A day without place is a line of a programme or a stamp of a page. */
export function isDateLine(text: string): boolean {
  if (text.length > 90 || !/[\d.…_]/.test(text) || !DATE.test(text) || NO_PLACE.test(text)) return false
  return /^\p{Lu}[\p{L}\s.’'-]{1,45}?\s?[,.;:–-]?\s(?:ngày|Ngày|tháng)|^(?!Ngày|NGÀY|Thứ|Tháng)\p{Lu}[\p{L}\s.]{2,40},\s?\d|^[Nn]gày.{1,14}tháng.{1,14}năm/u.test(
    text,
  )
}

/** Stars and rules between the lines of a head. */
const DECORATION = /^[^\p{L}\d]{1,40}$/u

function roleOf(text: string, marked: boolean): HeadRole {
  if (DECORATION.test(text)) return 'furniture'
  if (text.length < 60 && MOTTO.test(text)) return 'motto'
  if (NUMBER.test(text) && text.length < 80) return 'number'
  if (isDateLine(text)) return 'date'
  if (ABOUT.test(text)) return 'about'
  if (ADDRESSEE.test(text)) return 'addressee'
  if (URGENCY.test(text)) return 'urgency'
  if (FURNITURE.test(text) || MENU.test(text)) return 'furniture'
  if (BASIS.test(text)) return 'basis'
  return marked ? 'item' : 'text'
}
