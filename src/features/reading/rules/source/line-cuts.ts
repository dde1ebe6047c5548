import { matchesOf } from './matches.ts'

/**
 * Places where one line of the text holds several lines of the paper. Heads and signatures stand in two columns and a
 * converter writes both columns into one line; other converters lose every line end.
 */
const OFFICE_WORDS =
  'TRƯỞNG PHÒNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|HIỆU TRƯỞNG|CHỦ TỊCH|BÍ THƯ|CHÁNH VĂN PHÒNG|CỤC TRƯỞNG|VỤ TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|VIỆN TRƯỞNG|TRƯỞNG BAN|TỔ TRƯỞNG|TRƯỞNG KHOA|CHỦ TỌA|CHỦ TOẠ|CHỦ TRÌ|CHỦ NHIỆM|THƯ KÝ|NGƯỜI (?:GHI|LẬP|VIẾT)'
const FOR_ANOTHER = '(?:KT|TL|TM|TUQ|T/M|K/T|TUQ)'
/** A place and a date as they stand at the right of the number. */
const PLACE_DATE = '(?:T[Pp]\\.?\\s?)?(?:\\p{Lu}\\p{Ll}+\\s){0,4}\\p{Lu}[\\p{Ll}.]+\\s?,\\s?ngày[\\s.…_\\d]{1,14}tháng'

/** Every cut is one blank: what stands behind it is looked at first, what stands before it only then. */
const CUTS = new RegExp(
  `\\s(?:${[
    // Quốc hiệu and tiêu ngữ: nothing else stands on their lines.
    '(?=C[ỘO]NG\\s?H[ÒO][ÀA]?A?\\s?XÃ HỘI)',
    '(?=\\S)(?<=CHỦ NGHĨA VIỆT NAM\\s)',
    '(?=Độc lập\\s?[-–])(?<=[\\p{Lu}\\d)]\\s)',
    '(?=\\S)(?<=[-–]\\s?Hạnh phúc\\s)',
    '(?=ĐẢNG CỘNG SẢN VIỆT NAM)(?<=\\p{Lu}\\s)',
    '(?=\\p{Lu}{2})(?<=ĐẢNG CỘNG SẢN VIỆT NAM\\s)',
    // The number, under the name of the body; place and date, beside the number.
    '(?=Số\\s?:)(?<=(?:\\p{Lu}{2}|\\*)\\s)',
    `(?=${PLACE_DATE})(?<=[/-]\\s?[\\p{Lu}\\d&-]{2,12}\\s)`,
    '(?=V/v\\b)',
    '(?=(?:DỰ THẢO )?(?:KẾ HOẠCH|THÔNG BÁO|GIẤY MỜI|CHƯƠNG TRÌNH|QUYẾT ĐỊNH|BIÊN BẢN|BÁO CÁO)(?!\\p{L}))(?<=năm\\s(?:19|20)\\d{2}\\s)',
    // A department and its school.
    '(?=(?:TRƯỜNG (?:THPT|THCS|TH|MẦM NON|TIỂU HỌC|MN|TRUNG|CAO|ĐẠI)|PHÒNG GIÁO DỤC|PHÒNG GD|SỞ GIÁO DỤC)(?!\\p{L}))(?<=^(?:SỞ|PHÒNG|BỘ|UBND|ĐẢNG BỘ|LIÊN ĐOÀN|CÔNG ĐOÀN)\\s[\\p{Lu}&.\\s-]{2,60}\\s)',
    '(?=Kính g[ửở]i\\s?:)(?<=[^\\s(]\\s?\\s)',
    // The signature, beside the recipients.
    `(?=${FOR_ANOTHER}\\.?\\s?\\p{Lu}{2})`,
    `(?=(?:PHÓ |QUYỀN )?(?:${OFFICE_WORDS})(?!\\p{L}))(?<=[;.,:]\\s)(?<!(?:KT|TL|TM|TUQ|Q)\\.\\s)`,
    '(?=Nơi nhận\\s?:)(?<=[.;/]\\s?\\s)',
  ].join('|')})`,
  'gu',
)

/** Words without which no cut of the list above is possible: most lines of a body have none. */
const TRIGGER =
  /X.{1,3}\s?HỘI|CHỦ NGHĨA|Độc lập|Hạnh phúc|CỘNG SẢN|Số\s?:|,\s?ngày|V\/v|Kính g|K\/?T|T\/?[LM]|TUQ|TRƯỞNG|GIÁM ĐỐC|CHỦ T|CHỦ NHIỆM|THƯ KÝ|NGƯỜI [GLV]|BÍ THƯ|VĂN PHÒNG|Nơi nhận|năm\s\d{4}\s|^(?:SỞ|PHÒNG|BỘ|UBND|ĐẢNG|LIÊN|CÔNG)\s/u

/** A line at least so long may be several lines whose ends were lost. */
const LONG = 300
/** Before these words a new line begins when everything was put on one line. */
const BREAKS = new RegExp(
  `\\s(?:(?=${[
    '(?:Kính g[ửở]i|Nơi nhận|Bản điện tử|Ghi chú)\\s?:',
    '(?:Căn cứ|Thực hiện|Nhằm|Được sự|Tiếp theo|Trên đây là|Trân trọng)\\s\\p{L}',
    // Headings and items: II. … 3. … 2.1 … a) … - …
    '(?:XI{0,3}|IX|IV|V?I{1,3}|V|X)\\s?[.)/]\\s?\\p{Lu}',
    '(?<!(?:giờ|phút|số|tầng|lầu|ngày|tháng|Điều|lục)\\s)\\d{1,2}(?:\\.\\d{1,2})?[.)]\\s?\\p{Lu}',
    // Labels behind a full sentence.
    '(?<=[.;]\\s)(?<!(?:^|\\s)(?:\\d{1,2}|[IVX]{1,4})\\.\\s)(?:Thời gian|Địa điểm|Thành phần|Chương trình|Nội dung|Ghi chú|Lưu ý|Lịch)(?:\\s\\p{Ll}[\\p{Ll}\\s]{1,24})?\\s?:',
    '[a-hđ]\\)\\s',
    '[-+•–]\\s(?!Tự do|Hạnh phúc|Năm học)\\p{Lu}\\p{Ll}',
    '(?<=[;:.]\\s)[-+•–]\\s\\p{Lu}',
    'Số\\s?:',
    'Điều \\d{1,2}\\.',
    'CỘNG H[ÒO][ÀA]? XÃ HỘI',
    '(?:KẾ HOẠCH|THÔNG BÁO|GIẤY MỜI|CHƯƠNG TRÌNH|BIÊN BẢN|QUYẾT ĐỊNH|TỜ TRÌNH)\\s',
    'V/v(?!\\p{L})',
    '(?<=[/-][\\p{Lu}\\d&-]{2,15}\\s)Về\\s\\p{Ll}',
    '(?:KT|TL|TM|TUQ)\\.\\s?\\p{Lu}{2}',
    '[-_–=*]{4,}',
  ].join('|')})|(?<=[-_–=*]{4,}\\s)|(?=\\p{Lu})(?<=,\\s?ngày[\\s.…\\d]{1,14}tháng[\\s.…\\d]{1,8}năm\\s?\\d{4}\\s))`,
  'gu',
)
/** So many of them make it sure that line ends were lost. */
const MOST_BY_CHANCE = 5

/** "Phân công: - Sở Y tế …; - Công an tỉnh …; - Các trường …". */
const LISTED = /[-+•–](?<=[;:]\s[-+•–])\s\p{Lu}/gu
const LEAST_LISTED = 3
const LISTED_LINE = 120

/** In a "V/v" the place and date of the other column. */
const ABOUT = /^V\/v\b/u
const ABOUT_CUT = new RegExp(`(?<=\\p{Ll}|[\\p{Lu}\\d)])\\s(?=${PLACE_DATE})`, 'u')
/** In a signature: the office under the "KT." line, the seal, the name. */
const SIGNATURE = new RegExp(`^(?:${FOR_ANOTHER}\\.?\\s?\\p{Lu}{2}|(?:PHÓ |QUYỀN )?(?:${OFFICE_WORDS})(?!\\p{L}))`, 'u')
const SIGNATURE_CUTS = new RegExp(
  [
    `(?<=\\p{Lu}{2})\\s(?=(?:PHÓ |Q\\. ?)(?:${OFFICE_WORDS})(?!\\p{L}))`,
    `(?<=${FOR_ANOTHER}\\.\\s?(?:${OFFICE_WORDS}|[\\p{Lu} ]{4,40}))(?<!PHÓ|QUYỀN)\\s(?=(?:${OFFICE_WORDS})(?!\\p{L}))`,
    '(?<=\\p{Lu}{2})\\s(?=\\(?[Đđ]ã [Kk]ý)',
    '(?<=[Đđ]ã [Kk]ý\\)?)\\s(?=(?:(?:PGS|GS|TS|ThS|BS)\\.?\\s?){0,2}\\p{Lu}\\p{Ll})',
    `(?<=\\p{Lu}{2})(?<!TS|GS|ThS)\\s(?=(?:(?:PGS|GS|TS|ThS)\\.?\\s?){0,2}\\p{Lu}\\p{Ll}+(?:\\s\\p{Lu}\\p{Ll}*){1,4}(?:(?:\\s\\d{1,2})?$|\\s(?:${OFFICE_WORDS})(?!\\p{L})))`,
    '(?<=\\p{Ll})\\s(?=\\d{1,2}$)',
    // Minutes are signed side by side: the next office stands behind the first name.
    `(?<=\\p{Ll})\\s(?=(?:${OFFICE_WORDS})(?!\\p{L}))`,
  ].join('|'),
  'gu',
)

const LONGEST_SIGNATURE = 160
/** The last recipient is the archive; a name behind it has signed. */
const ARCHIVE = /^[-–]?\s?Lưu(?!\p{L})/u
const ARCHIVE_CUT = /(?<=[.\p{Lu}\d])\s(?=\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){2,3}(?:\s\d{1,2})?$)/u

/** Offsets (of a blank) where `line` is to be cut, in order. */
export function lineCuts(line: string): number[] {
  const cuts = new Set<number>()
  if (TRIGGER.test(line)) for (const match of matchesOf(line, CUTS)) cuts.add(match.index)
  if (line.length >= LISTED_LINE) for (const each of breaksOf(line)) cuts.add(each.index)
  let at = 0
  for (const cut of [...sorted(cuts), line.length]) {
    const from = at === 0 ? 0 : at + 1
    const piece = line.slice(from, cut)
    const date = ABOUT.test(piece) ? ABOUT_CUT.exec(piece) : null
    if (date) cuts.add(from + date.index)
    const name = ARCHIVE.test(piece) ? ARCHIVE_CUT.exec(piece) : null
    if (name) cuts.add(from + name.index)
    if (piece.length < LONGEST_SIGNATURE && SIGNATURE.test(piece))
      for (const match of matchesOf(piece, SIGNATURE_CUTS)) cuts.add(from + match.index)
    at = cut
  }
  return sorted(cuts)
}

/** Breaks at marks and labels, where there are too many for one line. */
function breaksOf(line: string): RegExpExecArray[] {
  const listed = (line.match(LISTED)?.length ?? 0) >= LEAST_LISTED
  if (line.length < LONG && !listed) return []
  const breaks = matchesOf(line, BREAKS)
  return listed || breaks.length >= MOST_BY_CHANCE ? breaks : []
}

function sorted(cuts: Iterable<number>): number[] {
  const list = [...cuts]
  return list.length < 2 ? list : list.sort((a, b) => a - b)
}
