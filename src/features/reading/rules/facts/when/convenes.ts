import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact, Reading } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { isUpper } from '../../source/blocks.ts'
import type { Draft } from './drafts.ts'
import type { Scene } from './scene.ts'

type Kind = NonNullable<Reading['kind']>['value']

/** Words of a title, without marks, that tell what kind of gathering it is. The first that fits counts. */
const KINDS: readonly [Kind, RegExp][] = [
  ['giaoBan', /giao ban/],
  ['daiHoi', /dai hoi/],
  ['tongKet', /tong ket/],
  ['soKet', /so ket/],
  [
    'hoiThi',
    /hoi thi|cuoc thi|hoi giang|giai (?:bong|dien|cau|co|the thao|viet)|hoi khoe|thi (?:gv|giao vien|tim hieu|ve tranh|chon)|chung ket|ban ket|lien hoan/,
  ],
  ['tapHuan', /tap huan|boi duong|lop (?:hoc|dao tao)/],
  ['chuyenDe', /chuyen de|thao giang|sinh hoat (?:chuyen mon|cum)|hoi thao|toa dam|nghien cuu bai hoc/],
  ['trienKhai', /trien khai|quan triet|pho bien/],
  ['hop', /(?:^|\W)hop(?:\W|$)|phien hop|cuoc hop|bien ban|hoi nghi/],
  [
    'other',
    /le (?:khai giang|ky niem|be giang|trao|phat dong|hoi|tuyen duong)|ngay hoi|khai giang|tuyen truyen|ngoai khoa|hoi trai|giao luu|tham quan/,
  ],
]

/** Titles of texts that convene nothing: schedules of broadcasts, days off, rules, procedures, results, laws. */
const NEVER: readonly RegExp[] = [
  /lich (?:phat song|phat thanh|truyen hinh|tiep (?:cong )?dan|truc|nghi)|phat song/,
  /thu (?:hoc )?phi|nop hoc phi|tang (?:giay|bang) khen|dieu dong(?![^.]{0,60}(?:coi thi|cham thi|lam (?:nhiem vu|giam khao|giam thi)|tham gia|du hop|di hoc|phuc vu|ra de|lam thi))|(?<!chi |dang )bo nhiem(?! k[yi])|mien nhiem/,
  /(?:^|\s)nghi (?:le|tet|hoc|he|lam|bu|giua|mua|phong|tranh|day|30|quoc|gio)|hoan doi ngay (?:lam|nghi)/,
]
/** The type words of rules and laws. */
const RULES =
  /^(?:quy che|quy dinh|noi quy|dieu le|luat|bo luat|nghi dinh|thong tu|phap lenh|hien phap|tieu chuan|bo tieu chi|bieu mau|mau (?:so|bieu|don))/
/** Titles of texts that convene nothing unless they state outright when and where people meet. */
const HARDLY: readonly RegExp[] = [
  /^(?:huong dan|thu tuc|quy trinh|trinh tu)[^.]{0,60}(?:thu tuc|ho so|cap (?:giay|the|phep|doi|lai)|dang ky|thanh toan|ke khai|su dung|khai thac|vao he thong|lap|xu ly)/,
  RULES,
  /^(?:danh sach|ket qua|bang diem|bang tong hop|thoi khoa bieu|thong ke|muc luc|tai lieu|de thi|dap an|giao an|bai (?:thu hoach|tap|giang))/,
  /(?:ket qua|diem|danh sach)[^.]{0,40}(?:trung tuyen|dat giai|tuyen (?:dung|sinh)|xet tuyen|phuc khao|xep loai)/,
  /^(?:thong bao )?(?:tuyen (?:dung|sinh)|thu (?:hoc )?phi|muc thu|chao gia|moi thau|dau gia)/,
  /cong bo (?:danh muc|thu tuc)|ban hanh (?:quy che|quy dinh|noi quy|dieu le|danh muc)/,
]
const TITLE_LENGTH = 700

/** Does the text convene or lay out an event? It does unless its title says otherwise, or nothing in it speaks of one. */
export function readConvenes(scene: Scene, drafts: readonly Draft[]): Fact<boolean> {
  const { document, head } = scene
  const subject = head.subject
  const at = { start: document.blocks[0]?.start ?? 0, end: document.blocks[0]?.end ?? 0 }
  const say = (value: boolean, certainty: number): Fact<boolean> =>
    subject ? { value, spans: subject.spans, certainty } : factAt(document, value, at.start, at.end, certainty)
  const titles = titlesOf(scene)
  const matches = (forms: readonly RegExp[]) => titles.some((title) => forms.some((form) => form.test(title)))
  if (matches(NEVER)) return say(false, 0.9)
  if (isReport(scene)) return say(false, 0.8)
  const rules = openingsOf(scene).some((line) => RULES.test(line))
  if ((matches(HARDLY) || rules) && !drafts.some((draft) => draft.by === 'label' && (draft.start ?? draft.venue)))
    return say(false, 0.9)
  if (drafts.some((draft) => draft.certainty >= 0.8)) return say(true, 0.95)
  if (head.type && CONVENING.has(head.type.value)) return say(true, 0.85)
  if (titles.some((title) => kindOf(title)) || openingsOf(scene).some((line) => kindOf(line))) return say(true, 0.8)
  if (drafts.length > 0) return say(true, 0.7)
  const words = fold(document.text.slice(0, ENOUGH)).match(EVENT_WORDS)?.length ?? 0
  return words >= 3 ? say(true, 0.6) : say(false, 0.6)
}

/** "(TTXVN) - Sáng 6/3, …" and "Tin, ảnh: …": how a newspaper begins and ends what it reports. */
const DATELINE = /^\(?[A-ZĐ][A-ZĐ.&\d]{1,14}(?:\.vn|\sonline)?\)?\s?[-–]\s\p{Lu}/u
const BYLINE = /^(?:tin|ảnh|bài)(?:(?:,| và| -) ?(?:ảnh|bài|clip))?\s?:\s?\p{L}/iu
/** What only who was there can write. */
const TOLD =
  /(?:đến|tới|về) dự (?:có|và)|đã (?:diễn ra|khai mạc|bế mạc|long trọng)|vừa (?:diễn ra|tổ chức)|phát biểu tại/iu

/** A newspaper's report of what has been: it calls nobody, whatever dates it tells. */
function isReport({ document, head }: Scene): boolean {
  if (head.type || head.number) return false
  const signed = document.blocks.some((block) => DATELINE.test(block.text) || BYLINE.test(block.text))
  return signed && document.blocks.some((block) => TOLD.test(block.text))
}
const ENOUGH = 4000
const EVENT_WORDS =
  /to chuc|tham du|hoi nghi|dai hoi|tap huan|cuoc hop|hoi thi|cuoc thi|khai mac|kinh moi|trieu tap|chuyen de|chuong trinh dai hoi/g
/** Types that lay out or record an event by their nature. */
const CONVENING: ReadonlySet<string> = new Set(['KH', 'CTr', 'GM', 'BB'])

/** Lines in capitals near the top: what slides and programmes have for a title. */
function openingsOf(scene: Scene): string[] {
  return scene.document.blocks.slice(0, 12).flatMap((block) => (isUpper(block.text) ? [fold(block.text)] : []))
}

/** The subject, without marks; where none was read each of the first lines. */
function titlesOf(scene: Scene): string[] {
  const { subject } = scene.head
  const lines = subject ? [subject.value] : scene.document.blocks.slice(0, 4).map((block) => block.text.slice(0, 200))
  return lines.map((line) => fold(line).replace(/\s+/g, ' ').trim())
}

/** What the text is about where no subject was read: its first lines. */
function titleText(scene: Scene): string {
  return scene.document.text.slice(0, TITLE_LENGTH)
}

function kindOf(title: string): Kind | null {
  return KINDS.find(([, form]) => form.test(title))?.[0] ?? null
}

/** What kind of gathering, by the words of the title. */
export function readKind(scene: Scene, convenes: boolean): Reading['kind'] {
  if (!convenes) return null
  const { subject } = scene.head
  const kind = kindOf(fold(subject?.value ?? titleText(scene)))
  if (!kind) return null
  if (subject) return { value: kind, spans: subject.spans, certainty: 0.85 }
  const [first] = scene.document.blocks
  return first ? factAt(scene.document, kind, first.start, first.end, 0.6) : null
}
