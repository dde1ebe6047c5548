import { fold } from '#platform/vietnamese/fold.ts'
import { oneLine } from '#platform/vietnamese/one-line.ts'
import { oncePerPaper } from '../../once-per-paper.ts'
import type { Paper } from '../../paper.ts'
import { remembered } from '../../remembered.ts'

/**
 * What kind of body a phrase of a list names, and the words that tell it from others of its kind. Collected from lists of
 * participants and recipients of departments, districts and schools.
 */
export type Named = { kind: Kind; words: ReadonlySet<string>; text: string; plain: string }

export type Kind =
  | 'committee'
  | 'leaders'
  | 'education'
  | 'school'
  | 'office'
  | 'agencies'
  | 'military'
  | 'department'
  | 'union'
  | 'youth'
  | 'police'
  | 'company'
  | 'institute'
  | 'centre'
  | 'press'
  | 'front'

/** In small letters. The first that fits decides, so the narrow ones come first. */
const KINDS: readonly [Kind, RegExp][] = (
  [
    ['office', 'văn phòng'],
    ['education', '(?:phòng|sở|bộ|p)\\.? ?(?:giáo dục(?: tiểu| mầm| trung| thường)?|gd(?:[ &-]*đt)?)'],
    ['committee', '(?:[uủ][ỷy] ban nhân dân|ubnd|hđnd|hội đồng nhân dân)'],
    ['leaders', 'lãnh đạo (?:thành phố|tỉnh|huyện|quận|thị xã|xã|phường)'],
    ['military', '(?:quân sự|bchqs|chqs|biên phòng|quân đội|lữ đoàn)'],
    ['police', 'công an'],
    ['company', '(?:công ty|tập đoàn|ngân hàng|tổng công ty|hợp tác xã)'],
    ['union', '(?:công đoàn|liên đoàn lao động|cđcs|cđgd)'],
    [
      'youth',
      '(?:đoàn thanh niên|đoàn tncs|đoàn trường|huyện đoàn|quận đoàn|thành đoàn|tỉnh đoàn|hội lhtn|hội liên hiệp thanh niên|hội đồng đội)',
    ],
    ['front', '(?:mặt trận|mttq|ubmttq|hội phụ nữ|lhpn|hội khuyến học|hội nông dân|hội cựu chiến binh)'],
    ['press', '(?:báo chí|cơ quan báo|đài (?:phát thanh|truyền hình|pt|truyền thanh)|website|bản tin|cổng thông tin)'],
    ['institute', '(?:viện|bệnh viện|học viện)(?! trợ| phí)'],
    ['agencies', '(?:các|một số)[^,;]{0,12} sở|sở,? ban,? ngành|ban,? ngành'],
    ['department', '(?:phòng(?! họp| khách| học| thi| chống| máy)|(?<!cơ )sở)'],
    ['school', '(?:trường(?! hợp)|cơ sở giáo dục)'],
    ['centre', 'trung tâm'],
  ] as const
).map(([kind, form]) => [kind, new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u')])

/** Words that tell no body from another: offices, roles, levels of territory, what the kinds themselves say. */
const IDLE = new Set(
  (
    'lanh dao dai dien cac mot so don vi ban giam doc hieu truong chuyen vien can bo cong chuc vien pho thu truong cua va tai thuoc tren dia theo moi ' +
    'nguoi ong ba dong chi kinh gui de bao cao phoi hop thuc hien phong trung tam huyen quan tinh thanh pho xa phuong thi tran trong ngoai giao duc ' +
    'dao tao gd dt uy nhan dan ubnd hdnd toan the thuong truc chu tich pct ct bi thu an chi huy quan su van ta mot so nhung cap co doan hoi cong ty nha'
  ).split(' '),
)

/** Levels of schools by their initials, so that "trường tiểu học" and "trường TH" are one. */
const LEVELS: readonly [RegExp, string][] = [
  [/trung hoc co so/g, 'thcs'],
  [/trung hoc pho thong/g, 'thpt'],
  [/tieu hoc|\btih\b/g, 'th'],
  [/mam non|mau giao|nha tre/g, 'mn'],
  [/pho thong (?:co )?nhieu cap hoc/g, 'th thcs thpt'],
  [/th&thcs/g, 'th thcs'],
]

/**
 * The bodies named in one item of a list; an item may name several. The issuer and the lists are asked for again and again
 * within one document; with it they are forgotten.
 */
export function unitsIn(paper: Paper, item: string): readonly Named[] {
  return unitsOf(paper)(item)
}
const unitsOf = oncePerPaper(() => remembered(parted))

function parted(item: string): Named[] {
  return item
    .replace(/\([^)]*\)/g, ' ')
    .split(/[;,]|(?<=\p{L}) và (?=(?:Phòng|Sở|Trung|Trường|Công|Ủy|UBND|Viện|Ban|Hội|Đoàn)\b)/u)
    .flatMap((part) => {
      const text = part.trim()
      const small = text.toLowerCase()
      const plain = plainOf(text)
      const kind = KINDS.find(([, form]) => form.test(small))?.[0] ?? (ONLY_LEVELS.test(plain) ? 'school' : undefined)
      return kind === undefined ? [] : [{ kind, words: tellingWords(plain, kind), text, plain }]
    })
}

/** "các trường mầm non, TH, THCS": what follows the comma is a kind of school, too. */
const ONLY_LEVELS = /^(?:va )?(?:th|thcs|thpt|mn)\b/

function initialsOf(text: string): string {
  return text
    .split(/[^\p{L}]+/u)
    .map((word) =>
      word === word.toUpperCase() ? word : word.toLowerCase() === 'và' ? '' : word.charAt(0).toUpperCase(),
    )
    .join('')
}

/** Folded, with one word for each level of schools. */
export function plainOf(text: string): string {
  return LEVELS.reduce((plain, [level, short]) => plain.replace(level, short), oneLine(fold(text)).trim())
}

function tellingWords(plain: string, kind: Kind): Set<string> {
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word !== '' && !IDLE.has(word) && !/^\d+$/.test(word))
  if (kind === 'youth')
    return new Set([/hoi (?:lhtn|lien hiep)/.test(plain) ? 'hoi' : /hoi dong doi/.test(plain) ? 'doi' : 'doan'])
  return kind === 'education' ? new Set([EDUCATION.exec(plain)?.[1] ?? '']) : new Set(words)
}
const EDUCATION = /\b(phong|so|bo|p)\.? ?(?:giao duc|gd)/

/** Whether one line of recipients means this unit: the same kind, and nothing that tells them apart. */
export function covers(line: Named, unit: Named): boolean {
  if (unit.kind === 'leaders' && line.kind === 'committee') return true
  if (line.kind !== unit.kind) return false
  if (line.words.size === 0 || unit.words.size === 0) return true
  return [...unit.words].some((word) => line.words.has(word)) || isShortOf(line, unit) || isShortOf(unit, line)
}

/** "Trung tâm VH-TT&TT" is "Trung tâm Văn hóa - Thông tin và Thể thao". */
function isShortOf(short: Named, long: Named): boolean {
  const letters = (short.text.match(/\p{Lu}{2,}/gu) ?? []).join('')
  return letters.length >= 3 && initialsOf(long.text).includes(letters)
}
