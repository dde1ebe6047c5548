/**
 * Names of bodies: ministries, departments, schools, unions, party and youth organisations.
 *
 * A name begins with one of these words. In a head it stands in capitals over one or several lines, in running text with
 * capitals by Nghị định 30/2020/NĐ-CP, Phụ lục II, or as the office happens to write it.
 */
const ORGAN_WORDS = [
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'ủy ban',
  'uỷ ban',
  'ubnd',
  'ubmttq',
  'hội đồng',
  'hđnd',
  'bộ',
  'sở',
  'phòng',
  'cục',
  'vụ',
  'viện',
  'trung tâm',
  'trường',
  'khoa',
  'công đoàn',
  'cđcs',
  'liên đoàn',
  'tổng liên đoàn',
  'đảng ủy',
  'đảng uỷ',
  'đảng bộ',
  'chi bộ',
  'huyện ủy',
  'huyện uỷ',
  'quận ủy',
  'quận uỷ',
  'thị ủy',
  'thị uỷ',
  'thành ủy',
  'thành uỷ',
  'tỉnh ủy',
  'tỉnh uỷ',
  'ban chấp hành',
  'bch',
  'ban thường vụ',
  'btv',
  'ban giám hiệu',
  'ban tổ chức',
  'ban tuyên giáo',
  'ban quản lý',
  'ban chỉ đạo',
  'ban đại diện',
  'ban',
  'thường vụ',
  'thường trực',
  'trung ương',
  'đoàn',
  'thành đoàn',
  'tỉnh đoàn',
  'huyện đoàn',
  'quận đoàn',
  'thị đoàn',
  'chi đoàn',
  'liên chi đoàn',
  'liên đội',
  'chi đội',
  'hội',
  'liên hiệp',
  'học viện',
  'đại học',
  'nhà',
  'văn phòng',
  'tổng cục',
  'tổng công ty',
  'công ty',
  'tập đoàn',
  'ngân hàng',
  'bệnh viện',
  'chi cục',
  'chi nhánh',
  'ngành',
  'tổ',
  'cụm',
  'mặt trận',
  'câu lạc bộ',
  'clb',
  'thư viện',
  'bảo tàng',
  'tòa án',
  'viện kiểm sát',
  'công an',
  'đội',
  'xí nghiệp',
  'hợp tác xã',
] as const

/** Compounds that begin like a body and are none ("tổ chức", "hội nghị", "phòng chống"). */
const NOT_ORGANS =
  'tổ chức|tổ dân phố|tổ trưởng|tổ phó|đội ngũ|đội tuyển|đội trưởng|hội nghị|hội thảo|hội thi|hội trường|hội họp|hội viên|hội diễn|hội khỏe|hội giảng|hội nhập|hội ý|bộ phận|bộ môn|bộ sách|bộ tài liệu|trường hợp|phòng chống|phòng họp|phòng ngừa|phòng thi|phòng học|phòng cháy|ban hành|ban đầu|ban đêm|đoàn viên|đoàn kết|đoàn thể|đoàn chủ tịch|đoàn thư ký|cục bộ|vụ việc|viện trợ|khoa học|cụm từ|cụm trưởng|nhà nước|nhà khách|nhà giáo|nhà thiếu|sở hữu|sở thích|trường học|đại học viên|hội đồng chấm|ngành nghề|tổ quốc'
const WORD_END = '(?![\\p{L}\\d])'
const ANY_ORGAN = `(?!(?:${NOT_ORGANS})${WORD_END})(?:${[...ORGAN_WORDS].sort((a, b) => b.length - a.length).join('|')})${WORD_END}`
const START = new RegExp(`^${ANY_ORGAN}`, 'iu')
const INSIDE = new RegExp(`(?<![\\p{L}\\d])${ANY_ORGAN}`, 'giu')

/** Does a name of a body begin here? Capitals do not matter. */
export function beginsOrgan(text: string): boolean {
  return START.test(text)
}

/** Words that stay small inside a name. */
const SMALL = new Set(
  'và của các thuộc tỉnh huyện quận xã phường trấn thị thành phố khối cụm với về cho tại do trong cấp ngành trực'.split(
    ' ',
  ),
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
tổng hợp|thường trực|chỉ đạo|đại diện|cha mẹ|công nghiệp|thực phẩm|chi đội|liên đội|trung ương|hội sinh viên|dạy nghề|khuyến học`
    .replace(/\n/g, '')
    .split('|'),
)
/** Letters that stay capital though they spell no compound. */
const ABBREVIATION =
  /^(?:[^AEIOUYÀ-Ỹ]+|UBND|UBMTTQ|THCS|THPT|TNCS|GD&ĐT|GDĐT|GD-ĐT|GDNN-GDTX|GDTX|GDNN|PTDT|PTDTNT|PTDTBT|TH&THCS|HCM|TP\.?HCM|TW|CĐCS|LĐLĐ|BCH|BTV|TDTT|KHCN|VHTT|TNHH|MTV|CP|II|III|IV|VI|VII|VIII|IX|[A-ZĐ]\d*|[A-ZĐ]?\d\S*)$/

/** Writes a name that stands in capitals as it would stand in running text. A name with small letters is left as it is. */
export function properCase(name: string): string {
  if (/\p{Ll}{2}/u.test(name)) return name
  const words = name.split(' ')
  const out: string[] = []
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] ?? ''
    const low = word.toLowerCase()
    const pair = `${low} ${(words[i + 1] ?? '').toLowerCase()}`.replace(/[,.)]+$/, '')
    if (COMPOUNDS.has(pair) && !placePair(pair)) {
      out.push(capital(low), (words[i + 1] ?? '').toLowerCase())
      i += 1
    } else if (pair === 'thành phố' || pair === 'thị xã' || pair === 'thị trấn') {
      const special = /^HỒ CHÍ MINH/.test(words.slice(i + 2).join(' '))
      out.push(special || i === 0 ? capital(low) : low, (words[i + 1] ?? '').toLowerCase())
      i += 1
    } else if (SMALL.has(low) && i > 0) out.push(/^\d/.test(words[i + 1] ?? '') ? capital(low) : low)
    else if (ABBREVIATION.test(word)) out.push(word)
    else out.push(word.includes('-') ? word.split('-').map(part).join('-') : capital(low))
  }
  return out.join(' ')
}

function placePair(pair: string): boolean {
  return pair === 'thành phố'
}

function part(word: string): string {
  return ABBREVIATION.test(word) ? word : capital(word.toLowerCase())
}

function capital(low: string): string {
  return low.replace(/\p{L}/u, (letter) => letter.toUpperCase())
}

/** Short forms of the sector's names, written out. */
const SHORT_FORMS: readonly [RegExp, string][] = [
  [/(?<![\p{L}\d])P\.?\s?GD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Phòng Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])S\.?GD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Sở Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])BGD\s?(?:&|-|và)?\s?ĐT(?![\p{L}\d])/giu, 'Bộ Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])(?:GD\s?(?:&|-|và)?\s?ĐT)(?![\p{L}\d])/giu, 'Giáo dục và Đào tạo'],
  [/giáo dục\s?(?:&|-|–)\s?đào tạo/giu, 'Giáo dục và Đào tạo'],
  [/(?<![\p{L}\d])U?BND(?![\p{L}\d])/gu, 'Ủy ban nhân dân'],
  [/(?<![\p{L}\d])LĐLĐ(?![\p{L}\d])/gu, 'Liên đoàn Lao động'],
]

/** "PGD&ĐT" → "Phòng Giáo dục và Đào tạo": how the full name of a body is written in a list of units. */
export function spellOut(name: string): string {
  return SHORT_FORMS.reduce((text, [short, long]) => text.replace(short, long), name)
}

/** What stands before a body that is not the one who acts: "của Bộ …", "tại Trường …". */
const NOT_SUBJECT =
  /(?:^|[\s(])(?:của|cho|với|tại|do|từ|theo|đến|về|gửi|các|những|mỗi|thuộc|và|là|bởi|ở|trong|cùng|qua|giao|mời|dự|nghị|cấp|toàn|khối|trực|trưởng|phó|viên|thư ký|chủ tịch)\s$/iu
/** What a body does in a document of its own. */
const ACTS =
  /\s(?:sẽ |dự kiến |tiến hành |long trọng |trân trọng |kính |đã |xin |thống nhất |phối hợp (?:với|cùng|cùng với) [^,.;:\n]{3,80}? )*(?:tổ\s?chức|xây\s?dựng|ban hành|lập (?=kế hoạch)|thông\s?báo|đề\s?nghị|yêu\s?cầu|triệu\s?tập|kính mời|kính đề nghị|hướng dẫn|mời(?= )|quyết định|phát động|mở lớp|báo cáo|tiến hành|trân trọng|chỉ đạo|gửi đến|khai mạc)(?!\p{L})/giu

/** A body that acts in a sentence of the text: who issues a document whose head is lost. */
export function findActingOrgan(text: string, from: number, to: number): { start: number; end: number } | null {
  const says = text.slice(from, to)
  for (const act of says.matchAll(ACTS)) {
    const back = Math.max(0, act.index - 160)
    const before = says.slice(back, act.index)
    const clause = Math.max(before.search(/[^,.;:!?\n\t•]*$/u), 0)
    const organ = actorIn(before.slice(clause))
    if (organ === null) continue
    const start = back + clause + organ
    return { start: from + start, end: from + act.index }
  }
  return null
}

/** Where the name of the body begins that fills `clause` to its end; null where there is none. */
function actorIn(clause: string): number | null {
  for (const match of clause.matchAll(INSIDE)) {
    if (NOT_SUBJECT.test(clause.slice(0, match.index))) continue
    const name = clause.slice(match.index)
    if (name.split(/\s+/).length <= 16 && /\p{Lu}/u.test(name)) return match.index
  }
  return null
}
