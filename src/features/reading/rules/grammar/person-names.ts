/** The family names of nineteen Vietnamese in twenty, as they begin a name. */
const FAMILY =
  'Nguyễn|Nguyển|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Lí|An|Đinh|Đoàn|Lâm|Trương|Trịnh|Mai|Đào|Cao|Hà|Lương|Lưu|Tô|Tạ|Thái|Châu|Quách|Phùng|Vương|Từ|Triệu|Kiều|Nông|Hứa|Lục|Vi|Tăng|La|Thân|Chu|Tống|Nghiêm|Ninh|Âu|Ông|Khổng|Bạch|Diệp|Doãn|Đàm|Đồng|Giang|Giáp|Hàn|Kim|Lại|Lã|Lữ|Mạc|Mã|Nhâm|Ong|Quản|Quan|Sầm|Tôn|Thạch|Thiều|Tiêu|Trang|Trà|Ung|Văn|Viên|Vòng|Hầu|Hán|Sơn|Danh|Điểu|Ksor|Siu|Rơ|Y|H|Hoà|Cù|Cung|Cấn|Đậu|Biện|Bế|Bồ|Ma|Lò|Quàng|Cầm|Tòng|Vàng|Giàng|Sùng|Thào|Hờ|Mùa|Chảo|Lù|Lường|Sa|Đèo|Kha|Lang|Hạng|Phí|Ngụy|Nhan|Tào|Thi|Thẩm|Trình|Uông|Vy|Yên|Ân|Khuất|Đái|Đới|Phó|Phương|Khương|Nhữ|Lều|Mẫn|Nghê'
const FAMILY_NAME = new RegExp(`^(?:${FAMILY})(?=[\\s-])`, 'iu')
/** Degrees and ranks that may stand before a name. */
const DEGREES =
  /^(?:(?:PGS|GS|TSKH|TS|Ths|ThS|Th\.S|ThS|T\.S|Thạc sĩ|Thạc sỹ|Tiến sĩ|CN|KS|BS|BSCK\s?I{0,2}|BS\.?CK\s?I{1,2}|DS|LS|CKI|CKII|NGƯT|NGND|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Ông|Bà|Đ\/c|Đồng chí)\.?[\s,]*)+/iu
const SYLLABLE = "(?:\\p{Lu}\\p{Ll}{0,7}(?:['’]\\p{L}+)?|\\p{Lu}{1,8})"
const NAME = new RegExp(`^${SYLLABLE}(?:\\s?[-–]\\s?${SYLLABLE}|\\s${SYLLABLE}){1,5}$`, 'u')
/** Words in capitals that stand where a name could stand and are none. */
const NO_NAME =
  /(?:^|\s)(?:Đã|Ký|Phòng|Trường|Sở|Bộ|Ban|Nơi|Nhận|Hiệu|Trưởng|Phó|Giám|Đốc|Chủ|Tịch|Bí|Kế|Hoạch|Thông|Báo|Kính|Gửi|Tiểu|Trung|Học|Công|Việt|Nam|Hội|Đại|Tổ|Chức|Quyết|Định|Chương|Thư|Mời|Giấy|Số|Ngày|Thành|Phố|Quận|Huyện|Tỉnh|Xã|Uỷ|Ủy|Nhân|Điện|Thoại|Website|Email|Facebook|Google|Đảng|Đội|Lịch|Nội|Dung)(?=\s|$)/iu

/** Places and terms whose first syllable is a family name as well. */
const NO_PERSON =
  /^(?:Hà (?:Nội|Nam|Giang|Tĩnh|Đông|Tây)|Thái (?:Nguyên|Bình)|Cao (?:Bằng|Đẳng|Lãnh)|Lý Luận|Văn (?:Phòng|Bản|Hóa|Hoá|Nghệ|Thư)|An Giang|Đồng (?:Nai|Tháp|Chí)|Lâm Đồng|Kim Loại|Sơn La|Ninh (?:Bình|Thuận)|Yên Bái|Quan Hệ|Trang (?:Trí|Phục|Chủ|Thông)|Phương (?:Án|Pháp|Hướng)|Viên Chức|Danh Sách|Thi (?:Đua|Hành)|Mã (?:Số|Đề)|Âu|Lưu Văn Thư|Lưu VT|Trình Tự|Trà Vinh|Hoà Bình|Hồ (?:Sơ|Chí Minh$)|Vi Phạm|Thân Ái|Phó |Quản (?:Lý|Trị)|Thường|Tiêu (?:Đề|Chí)|Hội)/iu

/** Is the whole line the name of one person ("Nguyễn Văn Hiếu", "PGS.TS Lê Thị Hồng Ánh")? 0 = no, 1 = surely. */
export function personName(line: string): number {
  const text = line.trim().replace(/[.,;*]+$/, '')
  const degree = DEGREES.exec(text)?.[0].length ?? 0
  const name = text.slice(degree)
  if (name.length > 45 || !NAME.test(name) || NO_PERSON.test(name)) return 0
  const syllables = name.split(/[\s-]+/).length
  if (syllables < 2 || syllables > 6) return 0
  if (!FAMILY_NAME.test(name) || (syllables > 5 && degree === 0)) return NO_NAME.test(name) ? 0 : 0.6
  const capitals = !/\p{Ll}/u.test(name)
  return capitals && NO_NAME.test(name) ? 0 : 0.95
}

const AT_START = new RegExp(
  `^(?:(?:[Ôô]ng|[Bb]à|[Ôô]ng/[Bb]à|[Đđ]/[Cc]|[Đđ]c|[Đđ]ồng chí|[Tt]hầy|[Cc]ô|[Aa]nh|[Cc]hị)[.:]?\\s+)?((?:(?:PGS|GS|TSKH|TS|ThS|Ths|BS|CN)\\.?\\s?){0,3}${SYLLABLE}(?:\\s${SYLLABLE}){1,4})(?=$|\\s?[-–,:;(.\\t]|\\s\\p{Ll})`,
  'u',
)

/** The person named where a line begins: "Bà Nguyễn Thị Hương - Hiệu trưởng"; without "Bà" it must look like a name. */
export function findPersonAtStart(line: string): { start: number; end: number; text: string } | null {
  const match = AT_START.exec(line)
  const name = match?.[1]
  if (!match || !name) return null
  const addressed = match[0].length > name.length
  if (!addressed && personName(name) < 0.9) return null
  const start = match[0].length - name.length
  return { start, end: start + name.length, text: name }
}
