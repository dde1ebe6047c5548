import { SPECIAL_LETTERS, TONES, toneOf, withoutTone } from './letters.ts'

/** Encodings of Vietnamese before Unicode. `tcvn3-capitals` is TCVN3 under a font such as `.VnTimeH`, drawn as capitals. */
export const LEGACY_ENCODINGS = ['tcvn3', 'tcvn3-capitals', 'vni', 'viscii', 'vps', 'windows-1258'] as const
/** One encoding of Vietnamese before Unicode. */
export type LegacyEncoding = (typeof LEGACY_ENCODINGS)[number]

/** Bytes 80–9F as windows-1252 shows them; the other bytes have the number of their character. */
const WINDOWS_1252_HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The character that stands for a byte where legacy text was taken for Western text (windows-1252). */
export function viewOfByte(byte: number): string {
  return byte >= 0x80 && byte <= 0x9f ? (WINDOWS_1252_HIGH[byte - 0x80] ?? '') : String.fromCharCode(byte)
}

const byteOfView = new Map([...WINDOWS_1252_HIGH].map((view, place) => [view.charCodeAt(0), 0x80 + place]))

/**
 * The byte that a character of such text stands for, or -1. Word keeps the bytes of symbol fonts at U+F000–F0FF; those count
 * too.
 */
export function byteOfViewCode(code: number): number {
  if (code < 0x100) return code
  if (code >= 0xf000 && code <= 0xf0ff) return code - 0xf000
  return byteOfView.get(code) ?? -1
}

// TCVN 5712 from byte A0; 80–9F stay windows-1252, because the ABC fonts draw quotes and dashes there, no letters.
const TCVN3_FROM_A0 =
  '\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0323\u0300\u0309\u0303\u0301àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'

const VISCII_FROM_80 =
  'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ'
const VISCII_BELOW_20 = { 2: 'Ẳ', 5: 'Ẵ', 6: 'Ẫ', 20: 'Ỷ', 25: 'Ỹ', 30: 'Ỵ' }

const VPS_FROM_80 =
  'ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ\u00a0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕựầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺßàáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ'
const VPS_BELOW_20 = { 2: 'Ạ', 3: 'Ậ', 4: 'Ặ', 5: 'Ẹ', 6: 'Ệ', 16: 'Ị', 17: 'Ọ', 18: 'Ộ' }
const VPS_BELOW_20_MORE = { 19: 'Ợ', 20: 'Ụ', 21: 'Ự', 25: 'Ỵ', 28: 'Ẫ', 29: 'Ữ' }

/** Where windows-1258 differs from windows-1252. Its tones are combining marks that follow their vowel. */
const WINDOWS_1258 = {
  195: 'Ă',
  204: '\u0300',
  208: 'Đ',
  210: '\u0309',
  213: 'Ơ',
  221: 'Ư',
  222: '\u0303',
  227: 'ă',
  236: '\u0301',
  240: 'đ',
  242: '\u0323',
  245: 'ơ',
  253: 'ư',
  254: '₫',
}

/** The combining marks of the tones, in the order of `TONES`; the first has none. */
const TONE_MARKS = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323']

// VNI: one mark letter after a plain vowel carries the tone, and with it the hat of â ê ô or the bowl of ă. Order of `TONES`.
const VNI_PLAIN = ['', 'ø', 'û', 'õ', 'ù', 'ï']
const VNI_HAT = ['â', 'à', 'å', 'ã', 'á', 'ä']
const VNI_BOWL = ['ê', 'è', 'ú', 'ü', 'é', 'ë']
const VNI_SINGLE = { ì: 'ì', ỉ: 'æ', ĩ: 'ó', í: 'í', ị: 'ò', ỵ: 'î', đ: 'ñ' }
const VNI_BASE = { ă: 'a', â: 'a', ê: 'e', ô: 'o', ơ: 'ô', ư: 'ö' }

function vniOf(letter: string): string {
  const single: Record<string, string> = VNI_SINGLE
  if (single[letter]) return single[letter]
  const vowel = withoutTone(letter)
  const tone = TONES.indexOf(toneOf(letter))
  const marks = 'âêô'.includes(vowel) ? VNI_HAT : vowel === 'ă' ? VNI_BOWL : VNI_PLAIN
  const base: Record<string, string> = VNI_BASE
  return (base[vowel] ?? vowel) + (marks[tone] ?? '')
}

/** One encoding as pairs: what the text shows (one or two characters of the Western view) and the letter it means. */
export type LegacyTable = { decode: ReadonlyMap<string, string>; encode: ReadonlyMap<string, string> }

function tableOf(pairs: Iterable<readonly [view: string, letter: string]>): LegacyTable {
  const decode = new Map(pairs)
  const encode = new Map<string, string>()
  for (const [view, letter] of decode) if (!encode.has(letter)) encode.set(letter, view)
  return { decode, encode }
}

function bytePairs(from: number, letters: string, below: Record<number, string> = {}): [string, string][] {
  const high = [...letters].map((letter, place): [string, string] => [viewOfByte(from + place), letter])
  const low = Object.entries(below).map(([byte, letter]): [string, string] => [
    String.fromCharCode(Number(byte)),
    letter,
  ])
  return [...high, ...low]
}

function vniPairs(): [string, string][] {
  const pairs: [string, string][] = []
  for (const letter of SPECIAL_LETTERS) {
    const view = vniOf(letter)
    const capitalView = view.toUpperCase()
    // Typists mix the case of the mark (`AÙ`, `Aù`): both read, the first of each letter is what is written.
    pairs.push([view, letter], [capitalView, letter.toUpperCase()])
    if (view.length === 2) pairs.push([`${capitalView[0]}${view[1]}`, letter.toUpperCase()])
  }
  return pairs
}

function windows1258Table(): LegacyTable {
  const pairs = Object.entries(WINDOWS_1258).map(([byte, letter]) => [viewOfByte(Number(byte)), letter] as const)
  const { decode, encode } = tableOf(pairs)
  const composed = new Map(encode)
  for (const letter of SPECIAL_LETTERS.flatMap((small) => [small, small.toUpperCase()])) {
    const vowel = withoutTone(letter)
    const mark = TONE_MARKS[TONES.indexOf(toneOf(letter))] ?? ''
    composed.set(letter, (encode.get(vowel) ?? vowel) + (encode.get(mark) ?? ''))
  }
  return { decode, encode: composed }
}

function capitalTable({ decode }: LegacyTable): LegacyTable {
  return tableOf([...decode].map(([view, letter]) => [view, letter.toUpperCase()]))
}

const tcvn3 = tableOf(bytePairs(0xa0, TCVN3_FROM_A0))

/** The tables of all legacy encodings. */
export const LEGACY_TABLES: Readonly<Record<LegacyEncoding, LegacyTable>> = {
  tcvn3,
  'tcvn3-capitals': capitalTable(tcvn3),
  vni: tableOf(vniPairs()),
  viscii: tableOf(bytePairs(0x80, VISCII_FROM_80, VISCII_BELOW_20)),
  vps: tableOf(bytePairs(0x80, VPS_FROM_80, { ...VPS_BELOW_20, ...VPS_BELOW_20_MORE })),
  'windows-1258': windows1258Table(),
}
