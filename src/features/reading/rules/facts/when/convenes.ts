import { fold } from '#platform/vietnamese/fold.ts'
import type { Fact } from '../../../messages.ts'
import { factAt } from '../../document.ts'
import { isUpper } from '../../source/blocks.ts'
import { callsNobody } from './calls-nobody.ts'
import type { Draft } from './drafts.ts'
import { kindOf } from './kind.ts'
import type { Scene } from './scene.ts'

/** Titles of texts that convene nothing: schedules of broadcasts, fees, changes of staff, days off. */
const NEVER: readonly RegExp[] = [
  /lich (?:phat song|phat thanh|truyen hinh|tiep (?:cong )?dan|truc(?! tuyen)|nghi(?!\w))|phat song/,
  /thu (?:hoc )?phi|nop hoc phi|tang (?:giay|bang) khen|dieu dong(?![^.]{0,60}(?:coi thi|cham thi|lam (?:nhiem vu|giam khao|giam thi)|tham gia|du hop|di hoc|phuc vu|ra de|lam thi))|(?<!chi |dang )bo nhiem(?! k[yi])|mien nhiem/,
  /(?:^|\s)nghi (?:le|tet|hoc|he|lam|bu|giua|mua|phong|tranh|day|30|quoc|gio)|hoan doi ngay (?:lam|nghi)/,
]
/** What people are called to, whatever it is about ("Lễ trao quyết định bổ nhiệm", "Họp về việc thu học phí"). */
const CALLED =
  /(?:^|\W)(?:hop|du|hoi (?:nghi|thao|thi|y)|dai hoi|le (?!phi|tan|30|2)|cuoc|buoi|phien|tap huan|toa dam|gap mat|sinh hoat|moi)(?:\W|$)/
/** What only those write who call people to come. */
const INVITES = /(?:[Kk]ính|[Tt]rân trọng|[Tt]hân) mời (?!các bạn xem|quý khán)/u
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
  /^(?:thong bao )?(?:v\/v |ve viec |ve )?(?:(?:y kien )?(?:chi dao,? )?ket luan|y kien chi dao)(?: chi dao)? (?:cua|tai|cuoc hop|hoi nghi|phien hop|giao ban)/,
]
/** Titles that ask for a report or appoint a committee; that they name an event calls nobody to it. */
const NAMES_ONLY: readonly RegExp[] = [
  /^(?:v\/v |ve viec )?(?:de nghi |yeu cau )?(?:bao cao|cung cap (?:so lieu|thong tin)|thong ke|tong hop|ra soat)(?!\w)/,
  /^(?:v\/v |ve viec )?(?:thanh lap|kien toan)(?:,? (?:kien toan|thanh lap))? (?:ban|hoi dong|to|tieu ban|doan) /,
]

/** Does the text convene or lay out an event? It does unless its title says otherwise, or nothing in it speaks of one. */
export function readConvenes(scene: Scene, drafts: readonly Draft[]): Fact<boolean> {
  const { document, head } = scene
  const subject = head.subject
  const at = { start: document.blocks[0]?.start ?? 0, end: document.blocks[0]?.end ?? 0 }
  const say = (value: boolean, certainty: number): Fact<boolean> =>
    subject ? { value, spans: subject.spans, certainty } : factAt(document, value, at.start, at.end, certainty)
  const titles = titlesOf(scene)
  const matches = (forms: readonly RegExp[]) => titles.some((title) => forms.some((form) => form.test(title)))
  const labelled = drafts.some((draft) => draft.by === 'label' && (draft.start ?? draft.venue))
  const called =
    head.type?.value === 'GM' ||
    (labelled && (titles.some((title) => CALLED.test(title)) || INVITES.test(document.text)))
  if (matches(NEVER) && !called) return say(false, 0.9)
  if (callsNobody(scene, called)) return say(false, 0.8)
  const rules = openingsOf(scene).some((line) => RULES.test(line))
  if ((matches(HARDLY) || rules) && !labelled) return say(false, 0.9)
  if (drafts.some((draft) => draft.certainty >= 0.8)) return say(true, 0.95)
  if (drafts.length === 0 && matches(NAMES_ONLY)) return say(false, 0.7)
  if (head.type && CONVENING.has(head.type.value)) return say(true, 0.85)
  if (callsForPapers(document.text.slice(0, ENOUGH))) return say(true, 0.6)
  if (drafts.length === 0 && isLoose(scene)) return say(false, 0.6)
  if (titles.some((title) => kindOf(title)) || openingsOf(scene).some((line) => kindOf(line))) return say(true, 0.8)
  if (drafts.length > 0) return say(true, 0.7)
  const words = fold(document.text.slice(0, ENOUGH)).match(EVENT_WORDS)?.length ?? 0
  return words >= 3 ? say(true, 0.6) : say(false, 0.6)
}

/** Neither head nor date nor any heading or label of what a meeting is made of: words like "họp" alone lay out none. */
function isLoose({ document, head }: Scene): boolean {
  if (head.type || head.number || head.issuedOn || head.addressees.length > 0) return false
  return (
    document.sections.sections.length === 0 &&
    document.tables.length === 0 &&
    !document.blocks.some(({ text }) => isUpper(text))
  )
}

const ENOUGH = 4000
/** What a conference asks of its authors names the day by which they send, not the day they meet. */
const CALL_FOR_PAPERS = /(?:hạn|ngày)[^.;\n]{0,40}(?:nhận|gửi|nộp)[^.;\n]{0,20}(?:tóm tắt|toàn văn|bài đầy đủ)/iu
function callsForPapers(text: string): boolean {
  return /hội (?:thảo|nghị)/iu.test(text) && CALL_FOR_PAPERS.test(text)
}
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
