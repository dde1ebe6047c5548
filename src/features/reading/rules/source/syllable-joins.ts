import { isSyllable } from '#platform/vietnamese/syllables.ts'

/**
 * Syllables that make up most of what offices write. Where a joined word can be parted in two ways ("thự|chiện",
 * "thực|hiện"), the way that gives these wins.
 */
const FREQUENT = new Set(
  `và của các cho có được trong là với tại theo về từ đến để này khi đã sẽ ra vào lên xuống trên dưới trước sau hoặc những một hai ba
bốn năm sáu bảy tám chín mười không phải do bằng như cùng cả mọi mỗi nhiều ít thể thế nào đó đây giáo dục đào tạo học sinh viên
trường lớp sở phòng ban bộ cục vụ viện trung tâm tiểu phổ thông cơ mầm non đại cao đẳng cấp huyện tỉnh thành phố quận xã phường
thị trấn hội nghị thảo thi đồng đoàn đảng ủy chi công chức cán quản lý lí lãnh đạo chuyên môn tổ trưởng phó hiệu giám đốc chủ tịch
bí thư thường trực kế hoạch báo mời chương trình biên bản quyết định nội dung thời gian địa điểm phần tham dự gia đình mục đích yêu
cầu thực hiện triển khai hướng dẫn xây dựng chuẩn bị phối hợp đề xuất đánh giá kết quả tổng sơ kiểm tra phát động bồi dưỡng tập
huấn sinh hoạt nghiên cứu khoa công tác nhiệm trách đơn cá nhân danh sách gửi trình bày phân tích chính trị xã kinh phí tế văn hóa
hoá thể thao du lịch thông tin truyền ngày tháng giờ sáng chiều tối buổi tuần quý đầu cuối đi lại ăn nghỉ đón tiếp bố chỗ người dân
phương pháp tiết dạy mới đổi chất lượng nâng tăng cường góp điều kiện căn số việc tài liệu ý kiến trao đổi giới thiệu khách quốc
việt nam hà minh thủ trưởng cụm khối toàn thống nhất tiếp tục nhận gồm đủ đúng nghiêm túc tích cực tạo giải bóng đá nam nữ hà
chào mừng kỷ niệm thành lập ngành tiếng anh toán ngữ lịch sử vật hóa tự nhiên hình thức trực tuyến cầu liên quan hệ điện thoại thư
vận động xét duyệt đăng ký kí nộp hồ trao thưởng khen bế mạc khai giảng tuyên bố do`
    .split(/\s+/)
    .filter(Boolean),
)
const ASCII = /^[\p{ASCII}]+$/u
const LONGEST = 36
const MOST_PARTS = 4

/** Where `word` is to be parted: [3] for "CácSở". Nothing for a word that is one syllable, foreign, or beyond mending. */
export function joinsIn(word: string): readonly number[] {
  const known = remembered.get(word)
  if (known) return known
  const foreign = word.length < 4 || word.length > LONGEST || ASCII.test(word)
  const joins = foreign || isSyllable(word) ? NONE : (best(word, MOST_PARTS)?.joins ?? NONE)
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  remembered.set(word, joins)
  return joins
}
const NONE: readonly number[] = []
/** The same few thousand words come again and again; the answer depends on the word alone. */
const remembered = new Map<string, readonly number[]>()
const MOST_REMEMBERED = 20_000

type Parting = { joins: number[]; parts: number; score: number }

/** The best way to part `word` into at most `most` syllables; fewest parts first, then most frequent ones. */
function best(word: string, most: number): Parting | null {
  if (isSyllable(word)) return { joins: [], parts: 1, score: frequency(word) }
  if (most === 1) return null
  let found: Parting | null = null
  for (let at = Math.min(7, word.length - 1); at >= 1; at -= 1) {
    const left = word.slice(0, at)
    if (!mayStandAlone(left) || !sameCase(word, at) || !isSyllable(left)) continue
    const rest = best(word.slice(at), most - 1)
    if (!rest || (rest.parts === 1 && !mayStandAlone(word.slice(at)))) continue
    const parts = rest.parts + 1
    const score = rest.score + frequency(left)
    if (!found || parts < found.parts || (parts === found.parts && score > found.score))
      found = { joins: [at, ...rest.joins.map((join) => join + at)], parts, score }
  }
  return found
}

/** Single letters are syllables only in grammars; "y" and "ý" are words, but too many misspellings hide behind them. */
function mayStandAlone(syllable: string): boolean {
  return syllable.length > 1
}

/**
 * A capital after a small letter begins a syllable ("họcXoá"); a small letter after capitals belongs to an abbreviation
 * ("THCScác").
 */
function sameCase(word: string, at: number): boolean {
  if (/\p{Ll}\p{Lu}/u.test(word.slice(0, at))) return false
  return !(/\p{Lu}{2}$/u.test(word.slice(0, at)) && /^\p{Ll}/u.test(word.slice(at)))
}

function frequency(syllable: string): number {
  return FREQUENT.has(syllable.toLowerCase()) ? 1 : 0
}
