import { isSyllable } from '#platform/vietnamese/syllables.ts'

/** Words that stay small inside a name. */
const SMALL = new Set(
  'và của các thuộc tỉnh huyện quận xã phường khối cụm với về cho tại do trong cấp ngành'.split(' '),
)
/** Compounds that take one capital, on their first syllable. */
const COMPOUNDS = new Set(
  `giáo dục|đào tạo|khoa học|công nghệ|nội vụ|tài chính|kế hoạch|y tế|văn hóa|văn hoá|thể thao|du lịch|thông tin|truyền thông|lao động|
thương binh|xã hội|tài nguyên|môi trường|nông nghiệp|phát triển|nông thôn|giao thông|vận tải|công thương|xây dựng|tư pháp|ngoại giao|
công an|quốc phòng|tiểu học|trung học|phổ thông|cơ sở|mầm non|mẫu giáo|đại học|cao đẳng|trung cấp|chính trị|công đoàn|liên đoàn|
đảng ủy|đảng uỷ|đảng bộ|chi bộ|chi đoàn|ủy ban|uỷ ban|nhân dân|hội đồng|chấp hành|thường vụ|tổ chức|hành chính|văn phòng|dân tộc|
nội trú|bán trú|thường xuyên|trung tâm|học viện|hướng nghiệp|nghề nghiệp|thanh niên|thiếu niên|thiếu nhi|phụ nữ|nông dân|mặt trận|
tổ quốc|kinh tế|kỹ thuật|kĩ thuật|sư phạm|ngoại ngữ|tin học|bệnh viện|đa khoa|công ty|cổ phần|trách nhiệm|hữu hạn|ngân hàng|
nhà nước|thương mại|bảo hiểm|chiến lược|nghiên cứu|quản lý|thành phố|liên hiệp|thư viện|học sinh|sinh viên|năng khiếu|dự phòng|
giám hiệu|tuyên giáo|dân vận|kiểm tra|thanh tra|thuế vụ|hải quan|điện lực|bưu điện|viễn thông|nghiệp vụ|bồi dưỡng|cựu chiến binh|
tổng hợp|thường trực|chỉ đạo|đại diện|cha mẹ|công nghiệp|thực phẩm|chi đội|liên đội|trung ương|hội sinh viên|dạy nghề|chính phủ|bí thư|ngoại thương|bách khoa|công đoàn|khuyến học|
tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|huyện ủy|huyện uỷ|quận ủy|quận uỷ|thị ủy|thị uỷ|công tác|chăn nuôi|trồng trọt|thú y|thủy sản|lâm nghiệp|
thủy lợi|tự nhiên|ngôn ngữ|vật lý|hóa học|sinh học|toán học|sử học|lịch sử|địa lý|mỹ thuật|âm nhạc|nghệ thuật|kiến trúc|hàn lâm|quân sự|
chỉ huy|tư lệnh|biên phòng|bộ đội|kiểm sát|tòa án|dân số|cầu lông|bóng đá|bóng bàn|bóng chuyền|văn nghệ|cứu hộ|bảo vệ|kiểm định|khảo thí|chi nhánh|câu lạc`
    .replace(/\n/g, '')
    .split('|'),
)
const VOWEL = /[^bcdđghklmnpqrstvx\s]/u
const DAMAGED_PLACES: ReadonlyMap<string, string> = new Map([
  ['tnh', 'tỉnh'],
  ['huyn', 'huyện'],
  ['qun', 'quận'],
])

/** Compounds that lost one letter to a converter ("giáo dc"), where what is left is no word. */
let damaged: ReadonlyMap<string, string> | undefined

/** The compound that two words were. Its thousands of forms are only made for a text that needs them. */
function undamaged(first: string, second: string): string | undefined {
  if (isSyllable(first) && isSyllable(second)) return undefined
  damaged ??= new Map(
    [...COMPOUNDS, 'nhân dân'].flatMap((compound) => damagedForms(compound).map((form) => [form, compound] as const)),
  )
  return damaged.get(`${first} ${second}`.toLowerCase())
}

function damagedForms(compound: string): string[] {
  const words = compound.split(' ')
  return words.flatMap((word, at) =>
    [...word].flatMap((letter, i) => {
      const left = word.slice(0, i) + word.slice(i + 1)
      return VOWEL.test(letter) && left !== '' && !isSyllable(left) ? [words.with(at, left).join(' ')] : []
    }),
  )
}

/** Gives back the letters that a converter lost from the words of a name in capitals. */
function mended(words: readonly string[]): string[] {
  const out = words.map((word) => DAMAGED_PLACES.get(word.toLowerCase())?.toUpperCase() ?? word)
  for (let i = 0; i + 1 < out.length; i += 1) {
    const whole = undamaged(out[i] ?? '', out[i + 1] ?? '')
    if (whole) out.splice(i, 2, ...whole.toUpperCase().split(' '))
  }
  return out
}

/**
 * Writes a name that stands in capitals as it would stand in running text. A name with small letters is left as it is; so
 * are letters that spell no syllable (UBND, ĐHSP).
 */
export function properCase(name: string): string {
  if (/\p{Ll}{2}/u.test(name)) return name
  const words = mended(name.split(' '))
  const out: string[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    const low = word.toLowerCase()
    const pair = `${low} ${(words[i + 1] ?? '').toLowerCase()}`.replace(/[,.)]+$/, '')
    if (COMPOUNDS.has(pair) && pair !== 'thành phố') {
      out.push(capital(low), (words[i + 1] ?? '').toLowerCase())
      i += 1
    } else if (pair === 'thành phố' || pair === 'thị xã' || pair === 'thị trấn') {
      const special = /^HỒ CHÍ MINH/.test(words.slice(i + 2).join(' '))
      out.push(special || i === 0 ? capital(low) : low, (words[i + 1] ?? '').toLowerCase())
      i += 1
    } else if (SMALL.has(low) && i > 0) out.push(/^\d/.test(words[i + 1] ?? '') ? capital(low) : low)
    else if (!isSyllable(word.replace(/[,.]+$/, '')) && !word.includes('-')) out.push(word)
    else out.push(word.includes('-') ? word.split('-').map(part).join('-') : capital(low))
  }
  return out.join(' ').replace(/(?<=Ủy ban|Uỷ ban|Hội đồng) Nhân dân/gu, ' nhân dân')
}

function part(word: string): string {
  return isSyllable(word) ? capital(word.toLowerCase()) : word
}

function capital(low: string): string {
  return low.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** Short forms of the sector's names, written out. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/^LĐ(?= trường)/iu, 'Liên đội'],
  [/(?<![\p{L}\d])HTGD(?![\p{L}\d])/gu, 'Hệ thống Giáo dục'],
  [/(?<![\p{L}\d])P\.?\s?GD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Phòng Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])S\.?GD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Sở Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])BGD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Bộ Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])(?:GD\s?(?:&|-|và)?\s?ĐT)(?![\p{L}\d])/giu, 'Giáo dục và Đào tạo'],
  [/giáo dục\s?(?:&|-|–)\s?đào tạo/giu, 'Giáo dục và Đào tạo'],
]

/** "PGD&ĐT" → "Phòng Giáo dục và Đào tạo": how the full name of a body is written in a list of units. */
export function spellOut(name: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), name)
}
